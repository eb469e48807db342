"""Writes ResNet50 (Keras Applications' layers, random weights) as a StableHLO module and as .keras, or times it in JAX.

    python make_resnet50.py FOLDER [--seed N] [--batch N]
    python make_resnet50.py FOLDER --serve THREADS [--clock wall|processor]

The first form makes, by Keras on JAX:

    FOLDER/model.mlir    the module that JAX exports; weights are its arguments, the images its last one
    FOLDER/inputs.npz    arg0, arg1, …: the weights in the model's order, then the images, float32 (batch, 224, 224, 3)
    FOLDER/outputs.npz   out0: JAX's probabilities, (batch, 1000)
    FOLDER/case.json     tolerances, so that `./keratin verify FOLDER` checks the module
    FOLDER/resnet50.keras    the same model with the same weights

The second runs model.mlir's function in JAX behind the protocol of EngineProcess: it prints `ready jax VERSION` and
ten probabilities, then answers each line SECONDS with the median nanoseconds and the number of calls in that time.
"""

import argparse
import json
import os
import statistics
import sys
import time
from pathlib import Path

os.environ["KERAS_BACKEND"] = "jax"
os.environ["JAX_PLATFORMS"] = "cpu"

FILES = ("model.mlir", "inputs.npz", "outputs.npz", "case.json", "resnet50.keras")


def build(seed: int):
    """The model. Batch normalisations get statistics and scales other than 0 and 1, and every bias a value."""
    import keras
    import numpy as np

    model = keras.applications.ResNet50(weights=None)
    rng = np.random.default_rng(seed)
    for layer in model.layers:
        for v in layer.weights:
            n = rng.standard_normal(v.shape)
            if v.name == "kernel":
                fan_in = np.prod(v.shape[:-1])
                # logits differ by a few, so that probabilities differ by orders of magnitude
                value = n * (0.12 / np.sqrt(fan_in) if isinstance(layer, keras.layers.Dense) else np.sqrt(2 / fan_in))
            elif v.name == "moving_variance":
                value = np.exp(0.3 * n)
            elif v.name == "gamma":
                # the branch of a residual block adds less than it is given, or the sums would grow with depth
                value = (0.4 if layer.name.endswith("_3_bn") else 1.0) * np.exp(0.2 * n)
            else:
                value = 0.1 * n
            v.assign(value.astype("float32"))
    return model


def function(model):
    """(weights…, images) → probabilities."""
    trainable = [v.value for v in model.trainable_variables]
    rest = [v.value for v in model.non_trainable_variables]
    place = {id(v): i for i, v in enumerate(model.variables)}
    order = [place[id(v)] for v in (*model.trainable_variables, *model.non_trainable_variables)]

    def run(*args):
        weights = [args[i] for i in order]
        n = len(trainable)
        y, _ = model.stateless_call(weights[:n], weights[n:], args[-1], training=False)
        return y

    assert len(order) == len(model.variables) == len(trainable) + len(rest)
    return run


def make(target: Path, seed: int, batch: int) -> None:
    import jax
    import numpy as np

    model = build(seed)
    rng = np.random.default_rng(seed + 1)
    images = rng.standard_normal((batch, 224, 224, 3)).astype("float32")
    args = [np.asarray(v.value) for v in model.variables] + [images]
    jitted = jax.jit(function(model), keep_unused=True)
    text = jitted.trace(*args).lower().as_text()
    expected = np.asarray(jitted(*args))
    assert expected.shape == (batch, 1000) and np.isfinite(expected).all() and expected.max() < 0.9, expected.max()
    target.mkdir(parents=True, exist_ok=True)
    paths = [target / name for name in FILES]
    paths[0].write_text(text if text.endswith("\n") else text + "\n")
    np.savez(paths[1], **{f"arg{i}": a for i, a in enumerate(args)})
    np.savez(paths[2], out0=expected)
    paths[3].write_text(json.dumps({"tolerances": {"outputs": {"rtol": 1e-3, "atol": 1e-6}}}) + "\n")
    model.save(paths[4])
    print(f"probabilities from {expected.min():.2g} to {expected.max():.2g}", file=sys.stderr)


def serve(folder: Path, threads: int, now) -> None:
    # before JAX starts its threads
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])
    import jax
    import numpy as np

    import keras

    model = keras.saving.load_model(folder / "resnet50.keras")
    arrays = np.load(folder / "inputs.npz")
    args = [jax.device_put(arrays[f"arg{i}"]) for i in range(len(arrays.files))]
    run = jax.jit(function(model)).lower(*args).compile()
    first = np.asarray(run(*args))
    print("ready jax", jax.__version__, *(float(p) for p in first.reshape(-1)[:10]), flush=True)
    for line in sys.stdin:
        times = []
        end = time.perf_counter_ns() + float(line) * 1e9
        while not times or time.perf_counter_ns() < end:
            start = now()
            run(*args).block_until_ready()
            times.append(now() - start)
        print(statistics.median_low(times), len(times), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=50)
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--serve", type=int, metavar="THREADS")
    parser.add_argument("--clock", choices=("wall", "processor"), default="wall")
    arguments = parser.parse_args()
    if arguments.serve:
        clock = time.process_time_ns if arguments.clock == "processor" else time.perf_counter_ns
        serve(arguments.folder, arguments.serve, clock)
    else:
        make(arguments.folder, arguments.seed, arguments.batch)


if __name__ == "__main__":
    main()
