"""Modules for every size: exported once with symbolic shapes, and what JAX computes for several sizes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from make.jax_case import CASES, JaxCase
from make.jax_models import normal

Rng = np.random.Generator


def sizes(symbolic: tuple[object, ...], *of: tuple[int, ...]) -> Callable[[Callable], Callable]:
    """A case for each tuple of sizes, named after the function and the sizes; all have one module."""

    def register(build: Callable) -> Callable:
        for some in of:
            name = "-".join(["any", build.__name__.replace("_", "-"), *map(str, some)])
            CASES.append(JaxCase(name, partial(_built, build, some), symbolic=symbolic))
        return build

    return register


def _built(build: Callable, some: tuple[int, ...], rng: Rng) -> tuple[Callable, tuple[np.ndarray, ...]]:
    return build(rng, *some)


@sizes(("b, _", None, None, None), (1,), (3,), (8,))
def batch_mlp(rng: Rng, b: int):
    def apply(x, w1, b1, w2):
        return jax.nn.softmax(jnp.tanh(x @ w1 + b1) @ w2)

    return apply, (normal(rng, b, 8), normal(rng, 8, 16), normal(rng, 16), normal(rng, 16, 4))


@sizes(("b, _", "b", None, None), (1,), (5,))
def batch_train_step(rng: Rng, b: int):
    def loss(params, x, y):
        w, bias = params
        logits = x @ w + bias
        return -jnp.mean(jnp.sum(jax.nn.one_hot(y, 3) * jax.nn.log_softmax(logits), axis=-1))

    def apply(x, y, w, bias):
        value, (dw, db) = jax.value_and_grad(loss)((w, bias), x, y)
        return value, w - 0.1 * dw, bias - 0.1 * db

    return apply, (normal(rng, b, 4), rng.integers(0, 3, b).astype(np.int32), normal(rng, 4, 3), normal(rng, 3))


@sizes(("b, h, w, _", None), (1, 5, 6), (2, 8, 4))
def image_convolution(rng: Rng, b: int, h: int, w: int):
    def apply(x, k):
        y = lax.conv_general_dilated(x, k, (2, 2), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
        y = jax.nn.relu(y + 0.25)
        z = lax.reduce_window(y, -jnp.inf, lax.max, (1, 2, 2, 1), (1, 1, 1, 1), "SAME")
        return y, z.mean(axis=(1, 2))

    return apply, (normal(rng, b, h, w, 3), normal(rng, 3, 3, 3, 4))


@sizes(("b, h, w, _",), (1, 5, 6), (2, 8, 4))
def image_pooling(rng: Rng, b: int, h: int, w: int):
    """JAX has a custom call for windows whose padding depends on sizes."""

    def apply(x):
        return lax.reduce_window(x, -jnp.inf, lax.max, (1, 3, 3, 1), (1, 2, 2, 1), "SAME")

    return apply, (normal(rng, b, h, w, 3),)


@sizes(("b, s, _", None, None, None), (1, 1), (2, 7), (3, 16))
def length_attention(rng: Rng, b: int, s: int):
    def apply(x, wq, wk, wv):
        q, k, v = x @ wq, x @ wk, x @ wv
        scores = jnp.einsum("bsd,btd->bst", q, k) / 4.0
        mask = jnp.tril(jnp.ones((x.shape[1], x.shape[1]), bool))
        y = jax.nn.softmax(jnp.where(mask, scores, -1e9)) @ v
        return y, y.reshape((x.shape[0] * x.shape[1], -1)).sum(0)

    return apply, (normal(rng, b, s, 16), *(normal(rng, 16, 16) for _ in range(3)))


@sizes(("t, b, _", None, None), (1, 2), (6, 3))
def length_recurrence(rng: Rng, t: int, b: int):
    def apply(x, w, u):
        def step(h, row):
            h = jnp.tanh(row @ w + h @ u)
            return h, h

        return lax.scan(step, jnp.zeros((x.shape[1], u.shape[0]), x.dtype), x)

    return apply, (normal(rng, t, b, 4), normal(rng, 4, 8), normal(rng, 8, 8))


@sizes(("b, _", "b, _"), (1,), (2,), (7,))
def batch_movement(rng: Rng, b: int):
    """Concatenation, strided and partial slices, rolls, padding, argmax, a mean: sizes by arithmetic."""

    def apply(x, y):
        z = jnp.concatenate([x, y], 0)[::2]
        return (
            z,
            x.sum() / x.shape[0],
            jnp.argmax(z),
            jnp.roll(y, 1, axis=0),
            z[: x.shape[0] // 2 + 1],
            jnp.pad(x, ((1, x.shape[0] // 2), (0, 0))),
            jnp.arange(x.shape[0] * 2 - 1),
        )

    return apply, (normal(rng, b, 3), normal(rng, b, 3))


@sizes(("4*g, _",), (1,), (3,))
def batch_groups(rng: Rng, g: int):
    def apply(x):
        return x.reshape((x.shape[0] // 4, 4, 3)).sum(1), x[1::4] - x[0::4]

    return apply, (normal(rng, 4 * g, 3),)
