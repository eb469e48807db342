"""Control flow, functions of functions, and shapes left open."""

from __future__ import annotations

from functools import partial

import jax
import jax.experimental.ode
import jax.numpy as jnp
import jax.scipy.optimize
import jax.scipy.sparse.linalg
import numpy as np
from jax import lax

from make.sweep.base import FLOATS, INTS, add, edges, label, values

TYPES = [np.bool_, np.int32, np.uint8, np.float16, np.float32, np.float64, np.complex64]


def step(c, x):
    return (c * x + c).astype(c.dtype), (c, jnp.abs(x))


def flow() -> None:
    for dtype in TYPES:
        n = label(dtype)
        x, one = values(dtype, 5, 3, low=-1, high=1), values(dtype, 3)
        s = dict(ulps=64, scaled=64)
        for reverse in (False, True):
            for unroll in (1, 2):
                add(f"flow/scan-{reverse}-{unroll}-{n}", lambda c, x, r=reverse, u=unroll: lax.scan(step, c, x, reverse=r, unroll=u), one, x, **s)
        add(f"flow/scan-none-{n}", lambda c: lax.scan(lambda c, _: (c + c, c), c, None, length=3), one, **s)
        add(f"flow/scan-zero-{n}", lambda c, x: lax.scan(step, c, x), one, values(dtype, 0, 3), **s)
        add(f"flow/scan-two-{n}", lambda c, x: lax.scan(lambda c, x: lax.scan(step, c, jnp.stack([x, x])), c, x), one, x, **s)
        add(f"flow/scan-vmap-{n}", lambda c, x: jax.vmap(lambda c: lax.scan(step, c, x[:, 0]))(c), one, x, **s)
        add(f"flow/while-{n}", lambda x, k: lax.while_loop(lambda s: s[0] < k, lambda s: (s[0] + 1, (s[1] * 2 + 1).astype(x.dtype)), (0, x)), one, np.int32(5), **s)
        add(f"flow/while-none-{n}", lambda x: lax.while_loop(lambda s: jnp.any(s[0] != s[0]), lambda s: (s[0] + s[0],), (x,)), one, **s)
        add(f"flow/while-vmap-{n}", lambda x, k: jax.vmap(lambda k: lax.while_loop(lambda s: s[0] < k, lambda s: (s[0] + 1, (s[1] * 2 + 1).astype(x.dtype)), (0, x)))(k), one, np.array([0, 3, 7, -1]), **s)
        add(f"flow/fori-{n}", lambda x, k: lax.fori_loop(0, k, lambda i, v: v.at[i % 3].add(v[(i + 1) % 3]), x), one, np.int32(4), **s)
        add(f"flow/fori-static-{n}", lambda x: lax.fori_loop(1, 4, lambda i, v: (v + i).astype(v.dtype), x), one, **s)
        for p in (0, 1):
            add(f"flow/cond-{p}-{n}", lambda p, x: lax.cond(p, lambda v: (v + v, v.sum()), lambda v: (v * v, v.max() if v.dtype.kind != "c" else v[0]), x), np.bool_(p), one, **s)
        for i in (-3, 0, 2, 9):
            add(f"flow/switch-{i}-{n}", lambda i, x: lax.switch(i, [lambda v: v, lambda v: v + v, lambda v: (v * v)[::-1]], x), np.int32(i), one, **s)
        add(f"flow/switch-vmap-{n}", lambda i, x: jax.vmap(lambda j: lax.switch(j, [lambda v: v, lambda v: v + v, lambda v: v * v], x))(i), np.array([0, 1, 2, 5]), one, **s)
        add(f"flow/map-{n}", lambda x: lax.map(lambda v: v + v[0], x), x, **s)
        add(f"flow/map-batch-{n}", lambda x: lax.map(lambda v: v + v[0], x, batch_size=2), x, **s)
        add(f"flow/associative-{n}", lambda x: lax.associative_scan(lax.add, x, axis=0), values(dtype, 9, 2), **s)
        add(f"flow/associative-reverse-{n}", lambda x: lax.associative_scan(lax.mul, x, reverse=True, axis=1), values(dtype, 2, 6), **s)
        add(f"flow/capture-{n}", lambda x, y: lax.fori_loop(0, 3, lambda i, v: lax.cond(i == 1, lambda w: w + y, lambda w: w * y, v), x), one, one, **s)
    for dtype in (np.float32, np.float16, np.float64):
        n = label(dtype)
        x, one = values(dtype, 5, 3, low=-1, high=1), values(dtype, 3)
        s = dict(ulps=64, scaled=64)
        add(f"flow/scan-grad-{n}", jax.grad(lambda c, x: lax.scan(step, c, x)[0].sum(), argnums=(0, 1)), one, x, **s)
        add(f"flow/scan-jvp-{n}", lambda c, x: jax.jvp(lambda c: lax.scan(step, c, x), (c,), (c,)), one, x, **s)
        add(f"flow/remat-{n}", jax.grad(lambda c, x: lax.scan(jax.checkpoint(step), c, x)[0].sum(), argnums=(0, 1)), one, x, **s)
        add(f"flow/fori-grad-{n}", jax.grad(lambda x: lax.fori_loop(0, 4, lambda i, v: jnp.sin(v) * v, x).sum()), one, **s)
        add(f"flow/while-jvp-{n}", lambda x: jax.jvp(lambda x: lax.while_loop(lambda s: jnp.sum(s) < 90, lambda s: s * 2 + 1, jnp.abs(x)), (x,), (x,)), one, **s)
        add(f"flow/cond-grad-{n}", lambda p, x: jax.grad(lambda v: lax.cond(p, jnp.sin, jnp.cos, v).sum())(x), np.bool_(1), one, **s)
        add(f"flow/cond-vmap-{n}", lambda p, x: jax.vmap(lambda p, v: lax.cond(p, jnp.sin, jnp.cos, v))(p, x), np.array([True, False, True]), one, **s)
        add(f"flow/hessian-{n}", jax.hessian(lambda x: jnp.sum(jnp.tanh(x) ** 3)), one, **s)
        add(f"flow/jacfwd-{n}", jax.jacfwd(lambda x: jnp.outer(x, jnp.sin(x))), one, **s)
        add(f"flow/jacrev-{n}", jax.jacrev(lambda x: jnp.outer(x, jnp.sin(x))), one, **s)
        add(f"flow/custom-root-{n}", lambda x: lax.custom_root(lambda y: y * y - x, x, lambda f, y: lax.fori_loop(0, 8, lambda i, v: 0.5 * (v + x / v), y), lambda g, y: y / g(jnp.ones_like(y))), values(dtype, low=1, high=4), **s)
        add(f"flow/custom-solve-{n}", lambda x: lax.custom_linear_solve(lambda v: 2 * v, x, lambda f, b: b / 2), one, **s)
        add(f"flow/bisect-{n}", lambda x: jax.scipy.optimize.minimize(lambda y: jnp.sum((y - x) ** 2), jnp.zeros_like(x), method="BFGS", options={"maxiter": 3}).x, one, ulps=1024, scaled=1024)
        add(f"flow/cg-{n}", lambda x: jax.scipy.sparse.linalg.cg(lambda v: 3 * v + jnp.roll(v, 1) + jnp.roll(v, -1), x, maxiter=3)[0], one, ulps=1024, scaled=1024)
        add(f"flow/ode-{n}", lambda x: jax.experimental.ode.odeint(lambda y, t: -y, x, jnp.array([0, 0.1, 0.5], x.dtype)), one, ulps=4096, scaled=4096)


@jax.custom_jvp
def clipped(x):
    return jnp.clip(x, -1, 1)


@clipped.defjvp
def _(primals, tangents):
    return clipped(primals[0]), tangents[0] * 0.5


@jax.custom_vjp
def straight(x):
    return jnp.round(x)


straight.defvjp(lambda x: (jnp.round(x), x), lambda r, g: (g * jnp.sign(r),))


@partial(jax.jit, static_argnums=1)
def inner(x, k):
    return x * k


def functions() -> None:
    for dtype in FLOATS:
        n = label(dtype)
        x = values(dtype, 3, 4)
        add(f"function/custom_jvp-{n}", lambda x: (clipped(x), jax.grad(lambda y: clipped(y).sum())(x)), x)
        add(f"function/custom_vjp-{n}", lambda x: (straight(x), jax.grad(lambda y: straight(y).sum())(x)), x)
        add(f"function/nested-{n}", lambda x: inner(x, 2) + inner(x, 3) + inner(x, 2), x)
        add(f"function/remat-{n}", jax.grad(lambda x: jax.checkpoint(lambda y: jnp.sin(jnp.sin(y)))(x).sum()), x, ulps=16)
        add(f"function/named-{n}", lambda x: jax.named_scope("a b\"c")(lambda y: y + 1)(x), x)
        add(f"function/twice-{n}", lambda x: [x, x, x + 0], x)
        add(f"function/none-{n}", lambda x: [], x)
        add(f"function/unused-{n}", lambda x, y: y, x, values(np.int8, 2))
        add(f"function/constant-{n}", lambda x: jnp.arange(12, dtype=x.dtype).reshape(3, 4), x)
        add(f"function/large-constant-{n}", lambda x: x + np.random.default_rng(3).normal(size=(30, 3, 4)).astype(x.dtype), x)
        add(f"function/linearize-{n}", lambda x: jax.linearize(jnp.sin, x)[1](x), x, ulps=16)
        add(f"function/transpose-{n}", lambda x: jax.linear_transpose(lambda y: 3 * y.T, x)(x.T), x)
        add(f"function/stop-{n}", jax.grad(lambda x: (lax.stop_gradient(x) * x).sum()), x)
        add(f"function/dce-{n}", lambda x: lax.reduce_precision(x, 4, 3), x)
    add("function/float0", lambda i, t: jax.vjp(lambda i: i * 1.5, i)[1](t), values(np.int32, 3), values(np.float32, 3))
    add("function/float0-jvp", lambda x, i: jax.jvp(lambda x, i: (x * i, i + 1), (x, i), (x, np.zeros(i.shape, jax.dtypes.float0))), values(np.float32, 3), values(np.int32, 3))
    add("function/composite", lambda x: lax.composite(lambda y, *, scale: jnp.sin(y) * scale, name="my.op")(x, scale=np.float32(2)), values(np.float32, 3))
    add("function/tree", lambda t: {"b": t["a"][0] + t["a"][1], "a": (t["c"], None)}, {"a": [np.float32(1), np.ones(3, np.float32)], "c": np.arange(4)})
    add("function/constants", lambda x: [jnp.float32(np.nan), jnp.inf, -jnp.inf, jnp.float32(1e-45), 2**31 - 1, True, 1j, jnp.asarray(edges(np.float32)), jnp.asarray(edges(np.float16)), jnp.asarray(edges(np.complex64)), jnp.asarray(edges(np.int8))], values(np.float32), ulps=0)


OPEN = {
    "elementwise": (lambda x: jnp.sin(x) + x * 2, ["b, 3"], [(5, 3)]),
    "sum": (lambda x: (x.sum(0), x.mean(), x.max(1)), ["b, c"], [(5, 3)]),
    "softmax": (lambda x: jax.nn.softmax(x), ["b, c"], [(2, 7)]),
    "dot": (lambda x, y: x @ y, ["b, k", "k, n"], [(2, 3), (3, 4)]),
    "reshape": (lambda x: x.reshape(-1), ["b, 3"], [(4, 3)]),
    "reshape2": (lambda x: x.reshape(x.shape[0] * 2, -1), ["b, 4"], [(3, 4)]),
    "concatenate": (lambda x, y: jnp.concatenate([x, y, x]), ["a", "b"], [(3,), (4,)]),
    "broadcast": (lambda x: jnp.broadcast_to(x[:, None], (x.shape[0], x.shape[0])), ["n"], [(4,)]),
    "iota": (lambda x: jnp.arange(x.shape[0]) + x, ["n"], [(4,)]),
    "pad": (lambda x: jnp.pad(x, ((1, 2), (0, x.shape[0]))), ["n, m"], [(3, 2)]),
    "slice": (lambda x: x[1:-1, ::2], ["n, m"], [(5, 6)]),
    "half": (lambda x: x[: x.shape[0] // 2], ["n"], [(7,)]),
    "reverse": (lambda x: x[::-1], ["n"], [(7,)]),
    "gather": (lambda x, i: x[i], ["n, 3", "k"], [(5, 3), (4,)]),
    "scatter": (lambda x, i: x.at[i].add(1.0), ["n", "k"], [(5,), (4,)]),
    "take_along": (lambda x, i: jnp.take_along_axis(x, i, 1), ["b, n", "b, k"], [(2, 5), (2, 3)]),
    "sort": (lambda x: (jnp.sort(x, 0), jnp.argsort(x, 1)), ["n, m"], [(5, 3)]),
    "argmax": (lambda x: jnp.argmax(x, 1), ["n, m"], [(5, 3)]),
    "cumsum": (lambda x: jnp.cumsum(x, 0), ["n, m"], [(5, 3)]),
    "conv": (lambda x, k: lax.conv_general_dilated(x, k, (1, 2), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC")), ["b, h, w, 3", "3, 3, 3, 4"], [(2, 6, 7, 3), (3, 3, 3, 4)]),
    "conv-same": (lambda x, k: lax.conv_general_dilated(x, k, (2, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")), ["b, h, w, 3", "3, 3, 3, 4"], [(2, 6, 7, 3), (3, 3, 3, 4)]),
    "pool": (lambda x: lax.reduce_window(x, -jnp.inf, lax.max, (1, 2, 2), (1, 2, 2), "SAME"), ["b, h, w"], [(2, 5, 4)]),
    "while": (lambda x: lax.fori_loop(0, x.shape[0], lambda i, v: v + x[i], 0.0), ["n"], [(5,)]),
    "scan": (lambda x: lax.scan(lambda c, v: (c + v, c * v), jnp.zeros(x.shape[1:]), x), ["t, b"], [(4, 3)]),
    "cond": (lambda x: lax.cond(x.sum() > 0, lambda v: v * 2, lambda v: v[::-1], x), ["n"], [(4,)]),
    "size": (lambda x: x.shape[0] * 1.0 + x.shape[1] + x, ["n, m"], [(4, 3)]),
    "dynamic_slice": (lambda x, i: lax.dynamic_slice_in_dim(x, i, 2), ["n, 3", ""], [(5, 3), ()]),
    "dynamic_update": (lambda x, u, i: lax.dynamic_update_slice_in_dim(x, u, i, 0), ["n", "2", ""], [(5,), (2,), ()]),
    "transpose": (lambda x: x.transpose(2, 0, 1), ["a, b, c"], [(2, 3, 4)]),
    "einsum": (lambda x, y: jnp.einsum("bqd,bkd->bqk", x, y), ["b, q, d", "b, k, d"], [(2, 3, 4), (2, 5, 4)]),
    "grad": (jax.grad(lambda x: (jnp.tanh(x) ** 2).sum()), ["n, m"], [(4, 3)]),
    "vmap": (jax.vmap(lambda x: jnp.outer(x, x)), ["b, n"], [(2, 3)]),
    "random": (lambda x: jax.random.uniform(jax.random.key(0), x.shape), ["n, 3"], [(4, 3)]),
    "split": (lambda x: jnp.split(x, 2, 1), ["n, 6"], [(4, 6)]),
    "repeat": (lambda x: jnp.repeat(x, 3, 0), ["n, 2"], [(4, 2)]),
    "tile": (lambda x: jnp.tile(x, (2, 3)), ["n, m"], [(4, 2)]),
    "roll": (lambda x: jnp.roll(x, 2, 0), ["n, m"], [(4, 2)]),
    "tri": (lambda x: (jnp.tril(x), jnp.eye(x.shape[0])), ["n, n"], [(4, 4)]),
    "linspace": (lambda x: x / x.shape[0] + jnp.ones((x.shape[0], 2))[:, 0], ["n"], [(4,)]),
    "topk": (lambda x: lax.top_k(x, 3), ["n, 8"], [(4, 8)]),
    "attention": (lambda q, k, v: jax.nn.dot_product_attention(q, k, v), ["b, t, 2, 4", "b, s, 2, 4", "b, s, 2, 4"], [(2, 3, 2, 4), (2, 5, 2, 4), (2, 5, 2, 4)]),
    "diag": (lambda x: jnp.diagonal(x), ["n, n"], [(4, 4)]),
    "unique": (lambda x: jnp.where(x > 0, x, x.mean()), ["n"], [(4,)]),
    "mod": (lambda x: x[: x.shape[0] % 3], ["n"], [(5,)]),
    "max": (lambda x, y: jnp.zeros(jax.core.max_dim(x.shape[0], 3)) + 0 * y[0], ["n", "m"], [(5,), (2,)]),
    "fft": (lambda x: jnp.fft.fft(x), ["b, 8"], [(3, 8)]),
}  # fmt: skip


def open_sizes() -> None:
    for name, (f, specs, shapes) in OPEN.items():
        for dtype in (np.float32, np.int32):
            args = [values(dtype if s != "" and not (name in ("gather", "scatter", "take_along") and i == 1) else np.int32, *shape, low=0 if i else -4, high=3) for i, (s, shape) in enumerate(zip(specs, shapes))]
            add(f"open/{name}-{label(dtype)}", f, *args, symbolic=tuple(specs), ulps=64, scaled=64)


flow()
functions()
open_sizes()
