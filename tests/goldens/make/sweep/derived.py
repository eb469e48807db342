"""What JAX derives of functions: jvp, vjp, gradients of gradients, vmap and their compositions."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from make.sweep.arithmetic import BINARY, UNARY
from make.sweep.base import FLOATS, add, is_complex, label, values
from make.sweep.movement import FORMS, MODES, SCATTERS, gather_dims, indices, limit_of, scatter_dims
from make.sweep.reductions import DOTS


def total(f):
    return lambda *xs: jnp.sum(jnp.abs(f(*xs)) ** 2).astype(jnp.abs(xs[0]).dtype)


def of_elementwise() -> None:
    for name in UNARY:
        f = getattr(lax, name, None)
        if f is None or name == "integer_pow":
            continue
        for dtype in FLOATS + [np.complex64]:
            low = 1.1 if name == "acosh" else 0.1
            x = values(dtype, 3, 4, low=low, high=0.9 if name in ("acos", "asin", "atanh", "erf_inv") else 3)
            s = dict(ulps=64, scaled=16)
            add(f"derived/jvp-{name}-{label(dtype)}", lambda x, t, f=f: jax.jvp(f, (x,), (t,)), x, values(dtype, 3, 4), **s)
            add(f"derived/vjp-{name}-{label(dtype)}", lambda x, f=f: jax.grad(total(f))(x), x, **s)
            if dtype == np.float32:
                add(f"derived/second-{name}-{label(dtype)}", lambda x, f=f: jax.grad(lambda y: jax.grad(total(f))(y).sum())(x), x, ulps=256, scaled=64)
    for name in BINARY:
        f = getattr(lax, name, None)
        if f is None:
            continue
        for dtype in FLOATS[:3] + [np.complex64]:
            x, y = values(dtype, 3, 4, low=0.3, high=3), values(dtype, 3, 4, low=0.5, high=3)
            add(f"derived/jvp-{name}-{label(dtype)}", lambda x, y, f=f: jax.jvp(f, (x, y), (y, x)), x, y, ulps=64, scaled=16)
            add(f"derived/vjp-{name}-{label(dtype)}", lambda x, y, f=f: jax.grad(total(f), argnums=(0, 1))(x, y), x, y, ulps=64, scaled=16)
            add(f"derived/vmap-{name}-{label(dtype)}", lambda x, y, f=f: jax.vmap(f, (1, None), 1)(x, y[:, 0]), x, y, ulps=16)


def of_indexing() -> None:
    for key, form in FORMS.items():
        for mode, m in MODES.items():
            f = lambda x, i, form=form, m=m: lax.gather(x, i, gather_dims(form), form[7], mode=m)
            i = indices(form[1], 1 if mode == "promise" and not form[4] else limit_of(form), inside=mode == "promise")
            x = values(np.float32, *form[0])
            s = dict(ulps=16, scaled=16)
            add(f"derived/gather-grad-{key}-{mode}", lambda x, i, f=f: jax.grad(total(lambda y: f(y, i)))(x), x, i, **s)
            add(f"derived/gather-vmap-{key}-{mode}", lambda x, i, f=f: jax.vmap(f)(jnp.stack([x, x + 1, x * 2]), jnp.stack([i, i, i[::-1]])), x, i, **s)
            add(f"derived/gather-vmap-indices-{key}-{mode}", lambda x, i, f=f: jax.vmap(f, (None, 0))(x, jnp.stack([i, i + 1])), x, i, **s)
            add(f"derived/gather-vmap-operand-{key}-{mode}", lambda x, i, f=f: jax.vmap(f, (1, None))(jnp.stack([x, x + 1], 1) if x.ndim else x, i), x, i, **s)
            for op, g in SCATTERS.items():
                if g is None:
                    continue
                h = lambda x, i, u, g=g, form=form, m=m: g(x, i, u, scatter_dims(form), mode=m, unique_indices=True)
                u = values(np.float32, *form[2])
                unique = indices(form[1], 1 if mode == "promise" and not form[4] else limit_of(form), unique=True)
                add(f"derived/scatter-{op}-vmap-{key}-{mode}", lambda x, i, u, h=h: jax.vmap(h, (0, 0, None))(jnp.stack([x, x + 1]), jnp.stack([i, i]), u), x, unique, u, **s)
                if mode == "clip":
                    add(f"derived/scatter-{op}-grad-{key}-{mode}", lambda x, i, u, h=h: jax.grad(total(lambda y, w: h(y, i, w)), argnums=(0, 1))(x, u), x, unique, u, **s)
    for dtype in (np.float32, np.float16, np.complex64):
        n = label(dtype)
        x, u = values(dtype, 4, 5), values(dtype, 2, 3)
        add(f"derived/slice-grad-{n}", lambda x, a: jax.grad(total(lambda y: lax.dynamic_slice(y, (a, a), (2, 3))))(x), x, np.int32(3))
        add(f"derived/slice-vmap-{n}", lambda x, a: jax.vmap(lambda y, i: lax.dynamic_slice(y, (i, 1), (2, 3)), (None, 0))(x, a), x, np.array([-4, 1, 9]))
        add(f"derived/update-vmap-{n}", lambda x, u, a: jax.vmap(lambda i: lax.dynamic_update_slice(x, u, (i, i)))(a), x, u, np.array([-4, 1, 9]))
        add(f"derived/update-grad-{n}", lambda x, u: jax.grad(total(lambda y, w: lax.dynamic_update_slice(y, w, (1, 1))), argnums=(0, 1))(x, u), x, u)
        add(f"derived/pad-grad-{n}", lambda x: jax.grad(total(lambda y: lax.pad(y, jnp.zeros((), y.dtype), ((-1, 2, 1), (1, -2, 2)))))(x), x)
        add(f"derived/sort-grad-{n}", lambda x: jax.grad(total(lambda y: jnp.sort(y, 1) * jnp.arange(5)))(x), x, scaled=8)
        add(f"derived/sort-jvp-{n}", lambda x, y: jax.jvp(lambda a, b: lax.sort((a, b), num_keys=1), (x, y), (y, x)), x, x)
        add(f"derived/topk-grad-{n}", lambda x: jax.grad(total(lambda y: lax.top_k(y, 3)[0]))(x), x)
        for name in ("cumsum", "cumprod", "cummax", "cummin", "cumlogsumexp"):
            add(f"derived/{name}-grad-{n}", lambda x, f=getattr(lax, name): jax.grad(total(lambda y: f(y, 1)))(x), values(dtype, 3, 6, low=0.5, high=2), ulps=64, scaled=64)
        for name in ("reduce_sum", "reduce_max", "reduce_min", "reduce_prod"):
            add(f"derived/{name}-grad-{n}", lambda x, f=getattr(lax, name): jax.grad(total(lambda y: f(y, (1,))))(x), values(dtype, 3, 6, low=0.5, high=2), ulps=64, scaled=64)
            add(f"derived/{name}-vmap-{n}", lambda x, f=getattr(lax, name): jax.vmap(lambda y: f(y, (0,)), 1, 1)(x), values(dtype, 3, 6, 2, low=0.5, high=2), ulps=64, scaled=64)
        for key, (a, b, d) in DOTS.items():
            f = lambda x, y, d=d: lax.dot_general(x, y, d)
            add(f"derived/dot-grad-{key}-{n}", jax.grad(total(f), argnums=(0, 1)), values(dtype, *a), values(dtype, *b), ulps=64, scaled=64)
            add(f"derived/dot-vmap-{key}-{n}", lambda x, y, f=f: jax.vmap(f, (None, 0), 1)(x, jnp.stack([y, y + 1])) if f(x, y).ndim else jax.vmap(f, (None, 0))(x, jnp.stack([y, y + 1])), values(dtype, *a), values(dtype, *b), ulps=64, scaled=64)
    for name in ("softmax", "log_softmax", "gelu", "silu", "elu", "selu", "relu6", "softplus", "standardize", "logsumexp", "glu", "mish", "hard_swish", "squareplus", "celu", "leaky_relu", "log_sigmoid", "soft_sign", "hard_tanh", "sparse_plus"):
        f = getattr(jax.nn, name, None)
        for dtype in FLOATS if f else []:
            add(f"derived/nn-{name}-{label(dtype)}", lambda x, f=f: jax.value_and_grad(total(f))(x), values(dtype, 4, 6), ulps=64, scaled=64)


of_elementwise()
of_indexing()
