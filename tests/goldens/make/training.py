"""Training: every step of train_on_batch, and cases of fit in the layout of `./keratin verify`."""

from __future__ import annotations

import json
from pathlib import Path

import jax
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

from .case import randomise, rng_of, save_model, save_npz

STEPS, BATCH = 50, 32


def _digits(seed: int) -> tuple[np.ndarray, np.ndarray]:
    x, y = load_digits(return_X_y=True)
    order = np.random.default_rng(seed).permutation(len(x))
    return (x[order] / 16).astype("float32"), y[order].astype("int32")


def _mlp(activation: str, hidden: str) -> keras.Model:
    return keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(48, activation=hidden),
            layers.Dense(32, activation=hidden),
            layers.Dense(10, activation=activation),
        ],
        name="mlp",
    )


def _sgd() -> keras.optimizers.Optimizer:
    return keras.optimizers.SGD(learning_rate=0.1)


TRAIN = {
    "softmax": ("softmax", "relu", "sparse_categorical_crossentropy"),
    "logits": ("linear", "tanh", keras.losses.SparseCategoricalCrossentropy(from_logits=True)),
    "mse": ("linear", "relu", "mean_squared_error"),
}


def _by_path(variables, values=None) -> dict[str, np.ndarray]:
    return {v.path: np.asarray(v if values is None else g) for v, g in zip(variables, values or variables)}


def make_train_on_batch(root: Path) -> None:
    for name, (activation, hidden, loss) in TRAIN.items():
        keras.utils.clear_session()
        folder = root / "train-sgd-mlp" / name
        model = _mlp(activation, hidden)
        randomise(model, rng_of(f"train-{name}"))
        model.compile(optimizer=_sgd(), loss=loss)
        save_model(model, folder / "model.keras")
        keras.utils.clear_session()
        model = keras.saving.load_model(folder / "model.keras")
        x, labels = _digits(7)
        rows = STEPS * BATCH
        y = np.eye(10, dtype="float32")[labels] if name == "mse" else labels
        x_batches = x[:rows].reshape(STEPS, BATCH, -1)
        y_batches = y[:rows].reshape(STEPS, BATCH, *y.shape[1:])
        save_npz(folder / "inputs.npz", {"x": x_batches, "y": y_batches, "x_predict": x[rows:]})

        gradient = jax.grad(lambda t, a, b: _loss(model, t, a, b))
        first = gradient([v.value for v in model.trainable_variables], x_batches[0], y_batches[0])
        save_npz(folder / "gradients.npz", _by_path(model.trainable_variables, first))
        raw, returned = [], []
        for a, b in zip(x_batches, y_batches):
            raw.append(float(_loss(model, [v.value for v in model.trainable_variables], a, b)))
            returned.append(float(model.train_on_batch(a, b)))
        (folder / "losses.json").write_text(json.dumps({"raw": raw, "train_on_batch": returned}, indent=1) + "\n")
        np.save(folder / "losses.npy", np.array(raw, "float32"))
        save_npz(folder / "weights.npz", _by_path(model.trainable_variables))
        save_npz(folder / "predictions.npz", {"out0": model.predict(x[rows:], verbose=0)})
        print("train-sgd-mlp", name, f"{raw[0]:.4f} … {raw[-1]:.4f}")


def _loss(model: keras.Model, trainable, x, y):
    prediction, _ = model.stateless_call(trainable, [v.value for v in model.non_trainable_variables], x, training=True)
    return model.compute_loss(x, y, prediction)


def _fit_classifier(rng: np.random.Generator):
    model = _mlp("softmax", "relu")
    model.compile(optimizer=_sgd(), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    x, y = _digits(11)
    return model, {"x": x[:300], "y": y[:300]}


def _fit_regression(rng: np.random.Generator):
    inputs = keras.Input((6,), name="features")
    h = layers.Dense(16, activation="tanh", name="hidden")(inputs)
    model = keras.Model(inputs, layers.Dense(2, name="targets")(h), name="regression")
    optimizer = keras.optimizers.SGD(learning_rate=0.05, momentum=0.9, nesterov=True)
    model.compile(optimizer=optimizer, loss="mse", metrics=["mae"])
    x = rng.normal(0, 1, (150, 6)).astype("float32")
    y = np.stack([np.sin(x[:, 0]) + x[:, 1] * x[:, 2], x[:, 3:].sum(axis=1)], axis=1).astype("float32")
    return model, {"x": x, "y": y, "sample_weight": rng.uniform(0.2, 2.0, 150).astype("float32")}


FIT = {
    "fit-sgd-classifier": (_fit_classifier, {"epochs": 3, "batch_size": 32, "shuffle": False, "seed": 0}),
    "fit-sgd-momentum-regression": (_fit_regression, {"epochs": 4, "batch_size": 20, "shuffle": False, "seed": 3}),
}


def make_fit(root: Path) -> None:
    for name, (build, fit) in FIT.items():
        keras.utils.clear_session()
        rng = rng_of(name)
        model, data = build(rng)
        randomise(model, rng)
        folder = root / name
        save_model(model, folder / "model.keras")
        keras.utils.clear_session()
        keras.utils.set_random_seed(fit["seed"])
        model = keras.saving.load_model(folder / "model.keras")
        history = model.fit(
            **data, epochs=fit["epochs"], batch_size=fit["batch_size"], shuffle=fit["shuffle"], verbose=0
        ).history
        save_npz(folder / "inputs.npz", data)
        save_npz(folder / "outputs.npz", {"out0": model.predict(data["x"], batch_size=fit["batch_size"], verbose=0)})
        (folder / "fit.json").write_text(json.dumps(fit) + "\n")
        (folder / "history.json").write_text(json.dumps({k: [float(v) for v in vs] for k, vs in history.items()}) + "\n")
        print(name, history)
