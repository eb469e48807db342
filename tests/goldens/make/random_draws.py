"""Random numbers: threefry as JAX has it, keras.random, and what keras.utils.set_random_seed fixes."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import jax
import keras
import numpy as np
from keras import layers

from .case import Arrays, save_npz

SHAPES = {"scalar": (), "7": (7,), "3x4": (3, 4), "2x3x5": (2, 3, 5), "1000": (1000,), "empty": (0, 3)}
FLOATS = ("float32", "float16", "bfloat16")


def _plain(array) -> np.ndarray:
    """NumPy's files have no bfloat16, so its bits are stored as uint16."""
    value = np.asarray(array)
    return value.view(np.uint16) if value.dtype.name == "bfloat16" else value


def make_threefry(folder: Path) -> None:
    out: Arrays = {}
    for seed in (0, 1, 1337, 2**31 - 1, 2**32 - 1, -1):
        key = jax.random.PRNGKey(seed)
        out[f"key_{seed}"] = np.asarray(key)
        for name, shape in SHAPES.items():
            out[f"bits32_{seed}_{name}"] = np.asarray(jax.random.bits(key, shape, "uint32"))
        for width in (8, 16):
            for name in ("7", "3x4", "1000"):
                out[f"bits{width}_{seed}_{name}"] = np.asarray(jax.random.bits(key, SHAPES[name], f"uint{width}"))
        for count in (1, 2, 3, 5):
            out[f"split_{seed}_{count}"] = np.asarray(jax.random.split(key, count))
        for data in (0, 1, 7, 2**32 - 1):
            out[f"fold_in_{seed}_{data}"] = np.asarray(jax.random.fold_in(key, np.uint32(data)))
    save_npz(folder / "threefry.npz", out)


def _three_draws(out: Arrays, name: str, draw: Callable) -> None:
    """Three successive draws from SeedGenerator(1337), and its state after them."""
    generator = keras.random.SeedGenerator(1337)
    for i in range(3):
        out[f"{name}_{i}"] = _plain(draw(generator))
    out["state_after_three"] = np.asarray(generator.state.value)


def make_draws(folder: Path) -> None:
    r = keras.random
    uniform, normal, truncated, randint = {}, {}, {}, {}
    for shape_name, shape in SHAPES.items():
        for d in FLOATS:
            tag = f"{d}_{shape_name}"
            _three_draws(uniform, tag, lambda g: r.uniform(shape, dtype=d, seed=g))
            _three_draws(normal, tag, lambda g: r.normal(shape, dtype=d, seed=g))
            _three_draws(truncated, tag, lambda g: r.truncated_normal(shape, dtype=d, seed=g))
        for d in ("int8", "uint8", "int16", "int32", "uint32"):
            _three_draws(randint, f"{d}_{shape_name}", lambda g: r.randint(shape, 0, 100, dtype=d, seed=g))
    wide = (1000,)
    _three_draws(uniform, "float32_1000_from_-2.5_to_7", lambda g: r.uniform(wide, -2.5, 7.0, seed=g))
    _three_draws(normal, "float32_1000_mean_3_stddev_0.25", lambda g: r.normal(wide, 3.0, 0.25, seed=g))
    _three_draws(truncated, "float32_1000_mean_-1_stddev_2", lambda g: r.truncated_normal(wide, -1.0, 2.0, seed=g))
    _three_draws(randint, "int32_1000_from_-7_to_12", lambda g: r.randint(wide, -7, 12, seed=g))
    _three_draws(randint, "int32_1000_from_-2147483648_to_2147483647",
                 lambda g: r.randint(wide, -(2**31), 2**31 - 1, seed=g))  # fmt: skip
    for name, arrays in (("uniform", uniform), ("normal", normal), ("truncated_normal", truncated)):
        save_npz(folder / f"{name}.npz", arrays)
    save_npz(folder / "randint.npz", randint)


def make_dropout(folder: Path) -> None:
    x = np.random.default_rng(5).normal(0, 1, (6, 4, 5)).astype("float32")
    out: Arrays = {"x": x}
    for rate in (0.0, 0.1, 0.5, 0.9):
        _three_draws(out, f"rate_{rate}", lambda g: keras.random.dropout(x, rate, seed=g))
    noise_shape = (None, 1, 5)
    _three_draws(out, "rate_0.3_noise_shape_none_1_5", lambda g: keras.random.dropout(x, 0.3, noise_shape, seed=g))
    for d in ("float16", "bfloat16"):
        y = keras.ops.cast(x, d)
        _three_draws(out, f"rate_0.5_{d}", lambda g: keras.random.dropout(y, 0.5, seed=g))
    save_npz(folder / "dropout.npz", out)


def make_other_draws(folder: Path) -> None:
    r = keras.random
    logits = np.random.default_rng(6).normal(0, 1, (3, 7)).astype("float32")
    alpha = np.array([0.3, 1.0, 2.5, 40.0], "float32")
    out: Arrays = {"logits": logits, "alpha": alpha, "rows": np.arange(24, dtype="float32").reshape(8, 3)}
    _three_draws(out, "categorical", lambda g: r.categorical(logits, 11, seed=g))
    _three_draws(out, "shuffle_axis_0", lambda g: r.shuffle(out["rows"], seed=g))
    _three_draws(out, "shuffle_axis_1", lambda g: r.shuffle(out["rows"], axis=1, seed=g))
    _three_draws(out, "gamma", lambda g: r.gamma((5, 4), alpha, seed=g))
    _three_draws(out, "beta", lambda g: r.beta((5, 4), alpha, 1.5, seed=g))
    _three_draws(out, "binomial", lambda g: r.binomial((5, 4), 10.0, 0.3, seed=g))
    for seed in (0, 7, 2**31 + 5):  # an int seed gives the same draw each time
        out[f"uniform_int_seed_{seed}"] = np.asarray(r.uniform((4,), seed=seed))
    save_npz(folder / "other.npz", out)


INITIALIZERS = (
    "glorot_uniform glorot_normal he_uniform he_normal lecun_uniform lecun_normal random_uniform random_normal "
    "truncated_normal orthogonal"
).split()


def make_initializers(folder: Path) -> None:
    out: Arrays = {}
    for name in INITIALIZERS:
        for shape in ((5, 7), (3, 3, 4, 8), (64, 32)):
            initializer = keras.initializers.get({"class_name": name, "config": {"seed": 42}})
            out[f"{name}_{'x'.join(map(str, shape))}"] = np.asarray(initializer(shape))
    for mode in ("fan_in", "fan_out", "fan_avg"):
        for distribution in ("truncated_normal", "untruncated_normal", "uniform"):
            v = keras.initializers.VarianceScaling(0.7, mode, distribution, seed=42)
            out[f"variance_scaling_{mode}_{distribution}_6x9"] = np.asarray(v((6, 9)))
    save_npz(folder / "initializers.npz", out)


class _Recorder(keras.Model):
    """Notes the rows that each training step gets."""

    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(1, kernel_initializer="zeros")
        self.rows: list[int] = []

    def call(self, x):
        return self.dense(x)

    def train_step(self, state, data):
        self.rows += [int(v) for v in np.asarray(data[0])[:, 0]]
        return super().train_step(state, data)


def _shuffle_orders(seed: int, rows: int, batch: int, shuffle, built: bool) -> list[list[int]]:
    keras.utils.set_random_seed(seed)
    model = _Recorder()
    if built:
        model(np.zeros((1, 1), "float32"))
    model.compile(optimizer="sgd", loss="mse", run_eagerly=True)
    x = np.arange(rows, dtype="float32")[:, None]
    orders = []
    for epochs in (3, 1):  # the second fit finds optimizer and metrics built
        model.rows.clear()
        model.fit(x, x * 0, epochs=epochs, batch_size=batch, shuffle=shuffle, verbose=0)
        orders += [model.rows[i : i + rows] for i in range(0, epochs * rows, rows)]
    return orders


def _seeded(seed: int, arrays: Arrays) -> dict:
    keras.utils.clear_session()
    keras.utils.set_random_seed(seed)
    facts: dict = {"python_randint_1_1000000000": [random.randint(1, 10**9) for _ in range(8)]}
    keras.utils.set_random_seed(seed)
    facts["python_random"] = [random.random() for _ in range(4)]
    keras.utils.set_random_seed(seed)
    facts["numpy_permutation_12"] = [np.random.permutation(12).tolist() for _ in range(2)]
    facts["numpy_random_sample"] = np.random.random_sample(3).tolist()

    keras.utils.set_random_seed(seed)
    dropouts = [layers.Dropout(0.5), layers.Dropout(0.5, seed=9), layers.Dropout(0.5)]
    facts["dropout_layer_states"] = [np.asarray(d.seed_generator.state.value).tolist() for d in dropouts]

    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((3,)), layers.Dense(4), layers.Dropout(0.2), layers.Dense(2)])
    for v in model.variables:
        arrays[f"{seed}/model/{v.path}"] = np.asarray(v)
    keras.utils.set_random_seed(seed)
    for i in range(3):  # no seed: the global generator, whose state goes through (state + 1) * 5387 % 933199
        arrays[f"{seed}/uniform_without_seed_{i}"] = np.asarray(keras.random.uniform((4,)))
        state = keras.src.random.seed_generator.global_seed_generator().state.value
        arrays[f"{seed}/global_state_{i}"] = np.asarray(state)
    return facts


def make_seeds(folder: Path) -> None:
    arrays: Arrays = {}
    facts = {str(seed): _seeded(seed, arrays) for seed in (0, 1, 42, 1337, 2**31)}
    save_npz(folder / "set_random_seed.npz", arrays)
    fits = []
    for seed, rows, batch, shuffle, built in (
        (0, 10, 4, True, False),
        (0, 10, 4, True, True),
        (42, 33, 8, True, True),
        (1337, 70, 32, True, True),
        (42, 20, 8, "batch", True),
    ):
        orders = _shuffle_orders(seed, rows, batch, shuffle, built)
        fit = {"seed": seed, "rows": rows, "batch_size": batch, "shuffle": shuffle, "built": built, "orders": orders}
        if shuffle is True:
            np.random.seed(seed)
            drawn = [np.random.permutation(rows).tolist() for _ in range(12)]
            fit["permutations_drawn_before"] = [drawn.index(order) for order in orders]
        fits.append(fit)
    text = json.dumps({"set_random_seed": facts, "fit": fits})
    (folder / "seeds.json").write_text(text.replace("], ", "],\n ").replace("}, ", "},\n") + "\n")


def make_all(folder: Path) -> None:
    if not jax.config.jax_threefry_partitionable:
        raise RuntimeError("jax_threefry_partitionable is off; it must be on")
    folder.mkdir(parents=True, exist_ok=True)
    for make in (make_threefry, make_draws, make_dropout, make_other_draws, make_initializers, make_seeds):
        make(folder)
        print("random", make.__name__)
