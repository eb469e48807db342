"""Losses with loops, choices and sorts as JAX exports them, and JAX's gradients by all of their arguments."""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from make.case import rng_of
from make.jax_case import JaxCase, leaves, module_text, write_folder
from make.jax_models import normal

Rng = np.random.Generator


def lstm_scan(rng: Rng):
    def loss(x, w, u, b):
        def step(carry, each):
            h, c = carry
            i, f, g, o = jnp.split(each @ w + h @ u + b, 4, axis=-1)
            c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
            h = jax.nn.sigmoid(o) * jnp.tanh(c)
            return (h, c), h

        zero = jnp.zeros((x.shape[1], u.shape[0]), x.dtype)
        (h, c), ys = lax.scan(step, (zero, zero), x)
        return jnp.mean(ys**2) + jnp.sum(h * c)

    return loss, (normal(rng, 6, 2, 3), normal(rng, 3, 16), normal(rng, 4, 16), normal(rng, 16))


def nested_loops(rng: Rng):
    def loss(a, x):
        def inner(i, y):
            return jnp.tanh(a @ y) + y / (i + 1)

        def outer(i, carry):
            y, total = carry
            y = lax.fori_loop(0, 3, inner, y)
            y = lax.cond(jnp.sum(y) > 0, lambda y: y * 0.5, lambda y: y - x, y)
            y = lax.switch(i % 3, [jnp.sin, lambda y: y * x, lambda y: y], y)
            return y, total + jnp.sum(y * y)

        y, total = lax.fori_loop(0, 5, outer, (x, jnp.float32(0)))
        return total + jnp.sum(y)

    return loss, (normal(rng, 3, 3), normal(rng, 3))


def order(rng: Rng):
    def loss(x, y, w):
        sorted_x = jnp.sort(x, axis=0)
        best, where = lax.top_k(y, 3)
        keys, values = lax.sort((y, x * y), num_keys=1)
        ranked = jnp.take_along_axis(x, jnp.argsort(-y, axis=1), axis=1)
        return (
            jnp.sum(sorted_x * w)
            + jnp.sum(best**2 * (1 + where))
            + jnp.sum(jnp.cumsum(values, axis=1) * keys)
            + jnp.sum(ranked[:, :2] ** 3)
            + jnp.median(x)
            + jnp.quantile(y, 0.3)
        )

    return loss, (normal(rng, 4, 7), normal(rng, 4, 7), normal(rng, 4, 7))


def running(rng: Rng):
    """A table read and written turn by turn, in reverse, with the outputs of every turn."""

    def loss(table, x, k):
        def step(memory, each):
            value, slot = each
            old = memory[slot]
            new = jnp.where(value > 0, old * k + value, jnp.sin(old) - value)
            return memory.at[slot].set(new), new * old

        slots = jnp.array([0, 3, 1, 3, 2, 0, 4, 1])
        memory, ys = lax.scan(step, table, (x, slots), reverse=True)
        return jnp.sum(memory**2) + jnp.sum(ys * jnp.arange(8.0))

    return loss, (normal(rng, 5), normal(rng, 8), normal(rng))


CASES = (lstm_scan, nested_loops, order, running)


def write(build, root: Path) -> None:
    name = build.__name__.replace("_", "-")
    loss, args = build(rng_of("gradients-" + name))
    text = module_text(JaxCase(name, build), loss, args)
    value, gradients = jax.jit(jax.value_and_grad(loss, argnums=tuple(range(len(args)))))(*args)
    write_folder(root / name, text, leaves(args), [np.asarray(value), *leaves(gradients)], None)
