"""Writes `exported/tensorflow-*`, modules that TensorFlow prints of functions that XLA compiles:
`python -m make.tensorflow_modules`, in this folder, with an environment that has tensorflow 2.21."""

from __future__ import annotations

import os
import re
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import numpy as np
import tensorflow as tf


ROOT = Path(__file__).resolve().parent.parent / "exported"


def save(name: str, function, *args: np.ndarray, state: tuple[tf.Variable, ...] = ()) -> None:
    """Variables are arguments behind the others, and results behind the others where they change."""
    compiled = tf.function(function, jit_compile=True)
    tensors = [tf.constant(x) for x in args]
    text = compiled.experimental_get_compiler_ir(*tensors)(stage="stablehlo")
    before = [v.numpy() for v in state]
    results = [np.asarray(x) for x in tf.nest.flatten(compiled(*tensors))] + [v.numpy() for v in state]
    folder = ROOT / f"tensorflow-{name}"
    folder.mkdir(parents=True, exist_ok=True)
    # the number counts the functions of the process
    (folder / "model.mlir").write_text(re.sub(r"(inference_\w+?)_\d+__\.\d+", r"\1", text))
    np.savez(folder / "inputs.npz", **{f"arg{i}": x for i, x in enumerate(list(args) + before)})
    np.savez(folder / "outputs.npz", **{f"out{i}": x for i, x in enumerate(results)})
    print(folder.name)


def main() -> None:
    x = np.linspace(-1, 2, 32, dtype=np.float32).reshape(8, 4)
    w = tf.Variable(np.linspace(-1, 1, 12, dtype=np.float32).reshape(4, 3))

    def train(x):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.math.erf(tf.matmul(x, w)) ** 2)
        w.assign_sub(0.1 * tape.gradient(loss, w))
        return loss

    save("train-step", train, x, state=(w,))

    def flow(x):
        y = tf.while_loop(lambda i, y: i < 3, lambda i, y: (i + 1, tf.sort(y, 1) * 2 + 1), (0, x))[1]
        y = tf.cond(tf.reduce_sum(y) > 0, lambda: y[:, ::2], lambda: y[:, 1::2])
        return tf.math.top_k(y, 1).indices, tf.math.unsorted_segment_sum(y, [0, 1, 1, 2, 0, 3, 2, 1], 4), tf.math.lgamma(y)

    save("control-flow", flow, x)


if __name__ == "__main__":
    main()
