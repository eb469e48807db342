"""Trains a Functional MLP on scikit-learn's digits with real Keras and writes the files of this folder.

    KERAS_BACKEND=jax python train.py
"""

import json
import os
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "jax")

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

HERE = Path(__file__).resolve().parent
TRAIN = 1297  # the rest, 500 rows, is the test set
SLICE = 400


def main() -> None:
    keras.utils.set_random_seed(2026)
    x, y = load_digits(return_X_y=True)
    order = np.random.default_rng(0).permutation(len(x))
    x, y = x[order].astype("float32"), y[order].astype("int64")
    x_train, y_train, x_test, y_test = x[:TRAIN], y[:TRAIN], x[TRAIN:], y[TRAIN:]

    inputs = keras.Input((64,), name="pixels")
    h = layers.Rescaling(1 / 8.0, offset=-1.0, name="rescaling")(inputs)
    for i, units in enumerate((128, 64)):
        h = layers.Dense(units, use_bias=False, name=f"dense_{i}")(h)
        h = layers.BatchNormalization(name=f"norm_{i}")(h)
        h = layers.Activation("relu", name=f"relu_{i}")(h)
        h = layers.Dropout(0.2, name=f"dropout_{i}")(h)
    outputs = layers.Dense(10, activation="softmax", name="digit")(h)
    model = keras.Model(inputs, outputs, name="digits_mlp")

    model.compile(
        optimizer=keras.optimizers.Adam(2e-3), loss="sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    model.fit(x_train, y_train, batch_size=32, epochs=30, verbose=2)
    model.save(HERE / "model.keras")

    np.save(HERE / "x.npy", x_test[:SLICE])
    np.save(HERE / "labels.npy", y_test[:SLICE])
    model = keras.saving.load_model(HERE / "model.keras")
    model.summary(print_fn=(HERE / "summary.txt").write_text)
    print("full test set", model.evaluate(x_test, y_test, batch_size=32, verbose=0, return_dict=True))
    expected = model.evaluate(x_test[:SLICE], y_test[:SLICE], batch_size=32, verbose=0, return_dict=True)
    print("slice", expected)
    np.save(HERE / "predictions.npy", model.predict(x_test[:SLICE], batch_size=32, verbose=0))
    (HERE / "expected.json").write_text(
        json.dumps({"loss": float(expected["loss"]), "accuracy": float(expected["accuracy"])}) + "\n"
    )


if __name__ == "__main__":
    main()
