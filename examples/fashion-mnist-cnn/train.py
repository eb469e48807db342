"""Trains the CNN on Fashion-MNIST with real Keras and writes the files of this folder.

The data are Debian's package dataset-fashion-mnist. Training sees pixels in 0..1; afterwards the factor 1/255 moves
into the first kernel, so that the saved model takes raw pixels (0..255, uint8): x.npy stays small, and the cast to
float32 is the model's, as in Keras.

    KERAS_BACKEND=jax python train.py
"""

import gzip
import json
import os
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "jax")

import keras
import numpy as np
from keras import layers

DATA = Path(os.environ.get("FASHION_MNIST", "/usr/share/datasets/fashion-mnist"))
HERE = Path(__file__).resolve().parent
SLICE = 1000
EPOCHS = 6


def read_idx(name: str) -> np.ndarray:
    """Reads an IDX file of unsigned bytes: a big-endian header, then the data in C order."""
    raw = gzip.decompress((DATA / name).read_bytes())
    rank = raw[3]
    shape = np.frombuffer(raw, ">i4", rank, 4)
    return np.frombuffer(raw, np.uint8, -1, 4 + 4 * rank).reshape(shape)


def load(part: str) -> tuple[np.ndarray, np.ndarray]:
    return read_idx(f"{part}-images-idx3-ubyte.gz")[..., None], read_idx(f"{part}-labels-idx1-ubyte.gz")


def main() -> None:
    keras.utils.set_random_seed(2026)
    x_train, y_train = load("train")
    x_test, y_test = load("t10k")
    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(64, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(128, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ],
        name="fashion_mnist_cnn",
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    slower_at_the_end = keras.callbacks.LearningRateScheduler(lambda epoch, rate: 1e-3 if epoch < EPOCHS - 2 else 3e-4)
    model.fit(
        x_train.astype("float32") / 255,
        y_train,
        batch_size=128,
        epochs=EPOCHS,
        callbacks=[slower_at_the_end],
        verbose=2,
    )
    first = model.layers[0]
    first.kernel.assign(first.kernel / 255.0)
    # Adam's state belongs to the kernel before the move, so the saved model starts with a new optimizer.
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.save(HERE / "model.keras")

    x, labels = x_test[:SLICE], y_test[:SLICE]
    np.save(HERE / "x.npy", x)
    np.save(HERE / "labels.npy", labels)
    model = keras.saving.load_model(HERE / "model.keras")
    model.summary(print_fn=(HERE / "summary.txt").write_text)
    print("full test set", model.evaluate(x_test, y_test, batch_size=32, verbose=0, return_dict=True))
    expected = model.evaluate(x, labels, batch_size=32, verbose=0, return_dict=True)
    print("slice", expected)
    np.save(HERE / "predictions.npy", model.predict(x, batch_size=32, verbose=0))
    (HERE / "expected.json").write_text(
        json.dumps({"loss": float(expected["loss"]), "accuracy": float(expected["accuracy"])}) + "\n"
    )


if __name__ == "__main__":
    main()
