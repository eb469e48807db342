"""Forms that the wide sweep (make/sweep) found missing, or that nothing else here has."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from make.jax_case import case

Rng = np.random.Generator


@case()
def convolution_without_space(rng: Rng):
    """No spatial dimension is left: lists of the window are empty."""

    def f(x, w, g):
        plain = lambda x, w: lax.conv_general_dilated(x, w, (), (), dimension_numbers=("NC", "IO", "NC"))
        grouped = lax.conv_general_dilated(
            x, g, (), (), dimension_numbers=("NC", "IO", "NC"), feature_group_count=2
        )
        return plain(x, w), jax.grad(lambda w: (plain(x, w) ** 2).sum())(w), grouped

    return f, [rng.normal(size=s).astype(np.float32) for s in ((3, 4), (4, 5), (2, 6))]


@case(rtol=1e-6, atol=1e-7)
def complex_infinities(rng: Rng):
    """A finite number by an infinite one is zero; the arc tangent far out is a right angle."""
    inf = np.inf
    far = np.array([complex(inf, 1), complex(inf, -inf), complex(0, inf), complex(-inf, 2), complex(3, 1e25)], np.complex64)
    near = np.array([1 + 2j, -1j, 3, -0.5 - 4j, 0], np.complex64)
    return lambda x, y: (x / y, lax.reciprocal(y), lax.rsqrt(y), lax.atan(y)), [near, far]


@case()
def indices_beyond(rng: Rng):
    """Gathers and scatters by one and two indices, batched once and twice, where some lie outside."""

    def f(x, i, j, u):
        results = []
        for mode in ("clip", "fill"):
            take = lambda a, k, mode=mode: a.at[k].get(mode=mode)
            results += [x.at[i, j].get(mode=mode), x.at[:, j, 1:3].get(mode=mode)]
            results += [jax.vmap(take)(x, i), jax.vmap(jax.vmap(take, (0, None)))(x, j)]
        for mode in ("clip", "drop"):
            add = lambda a, k, v, mode=mode: a.at[k].add(v, mode=mode)
            top = lambda a, k, v, mode=mode: a.at[:, k].max(v, mode=mode)
            results += [x.at[i, j].multiply(u, mode=mode), jax.vmap(add)(x, i, u), jax.vmap(top)(x, i, u[:, 0, :2])]
        return results

    x, u = rng.normal(size=(3, 4, 5)).astype(np.float32), rng.normal(size=(3, 2, 5)).astype(np.float32)
    return f, [x, np.array([[0, 3], [-5, 1], [2, 9]], np.int32), np.array([[1, -1], [4, 0], [-9, 3]], np.int32), u]
