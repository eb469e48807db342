"""Reductions, windows, cumulative ops, sorts, contractions and convolutions."""

from __future__ import annotations

import itertools

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
from jax import lax

from make.sweep.base import ALL, COMPLEX, EIGHT_BITS, FLOATS, INTS, PLAIN, SMALL_INTS, add, edges, is_complex, is_float, label, values

SOME = [np.bool_, np.int8, np.uint16, np.int32, np.float16, ml_dtypes.bfloat16, np.float32, np.float64, np.complex64]


def reduces() -> None:
    names = ("sum", "prod", "max", "min", "and", "or", "xor")
    for name, dtype in itertools.product(names, PLAIN + SMALL_INTS + EIGHT_BITS):
        f = getattr(lax, f"reduce_{name}")
        exact = 0 if name not in ("sum", "prod") else 16
        for key, shape, axes in (("rows", (3, 5, 4), (1,)), ("all", (2, 3, 4), (0, 1, 2)), ("outer", (5, 7), (0,)),
                                 ("none", (2, 3), ()), ("empty", (0, 3), (0,)), ("apart", (2, 3, 4, 5), (0, 2)), ("scalar", (), ()))[: 7 if dtype in PLAIN else 2]:  # fmt: skip
            add(f"reduce/{name}-{key}-{label(dtype)}", lambda x, f=f, a=axes: f(x, a), values(dtype, *shape, low=-2, high=3), ulps=exact, scaled=exact)
        if dtype in FLOATS and exact == 0:
            add(f"reduce/{name}-edges-{label(dtype)}", lambda x, f=f: f(x, (1,)), np.resize(edges(dtype), (8, 3)), ulps=0)
    for dtype in PLAIN + SMALL_INTS + EIGHT_BITS:
        n = label(dtype)
        for name in ("argmax", "argmin"):
            for index in (np.int32, np.uint8, np.int64):
                add(f"reduce/{name}-{label(index)}-{n}", lambda x, f=getattr(lax, name), i=index: f(x, 1, i), values(dtype, 3, 6, 2), x64=True)
            add(f"reduce/{name}-edges-{n}", lambda x, f=getattr(lax, name): f(x, 1, np.int32), np.resize(edges(dtype), (7, 5)))
        if not is_complex(dtype):
            add(f"reduce/pair-{n}", lambda x, y: lax.reduce((x, y), (x[0, 0], y[0, 0]), lambda a, b: (lax.max(a[0], b[0]), lax.min(a[1], b[1])), (0,)), values(dtype, 4, 3), values(dtype, 4, 3), ulps=0)
        add(f"reduce/any-{n}", lambda x: (jnp.any(x, 0), jnp.all(x, 1), jnp.count_nonzero(x)), values(dtype, 4, 3))
        for name in ("cumsum", "cumprod", "cummax", "cummin", "cumlogsumexp"):
            for reverse in (False, True):
                add(f"cumulative/{name}-{n}-{reverse}", lambda x, f=getattr(lax, name), r=reverse: f(x, 1, r), values(dtype, 3, 9, 2, low=-2, high=2), ulps=16, scaled=16)
        if dtype in FLOATS:
            for name in ("cummax", "cummin"):
                add(f"cumulative/{name}-edges-{n}", lambda x, f=getattr(lax, name): f(x, 0), edges(dtype))
    for name in ("mean", "var", "std", "median", "ptp", "nanmax", "nansum", "nanmean", "nanvar", "logsumexp", "nanmedian", "nancumsum", "nanargmax"):
        f = jax.scipy.special.logsumexp if name == "logsumexp" else getattr(jnp, name)
        for dtype in SOME:
            add(f"reduce/jnp-{name}-{label(dtype)}", lambda x, f=f: (f(x, axis=1), f(x)), values(dtype, 4, 7), ulps=16, scaled=16)
            if dtype in FLOATS:
                add(f"reduce/jnp-{name}-nan-{label(dtype)}", lambda x, f=f: (f(x, axis=1), f(x)), np.resize(edges(dtype)[[0, 1, 4, 5, 21, 19]], (4, 5)), ulps=16, scaled=16)


WINDOWS = {
    "valid": ((2, 3), (1, 1), "VALID", (1, 1), (1, 1)),
    "same": ((2, 3), (2, 1), "SAME", (1, 1), (1, 1)),
    "padded": ((3, 2), (1, 2), ((1, 2), (0, 3)), (1, 1), (1, 1)),
    "base": ((3, 2), (1, 2), ((0, 1), (2, 0)), (2, 3), (1, 1)),
    "dilated": ((2, 2), (2, 1), ((1, 1), (0, 0)), (1, 1), (2, 3)),
    "both": ((2, 3), (3, 2), ((2, 1), (3, 3)), (2, 1), (3, 2)),
    "wide": ((9, 9), (1, 1), "VALID", (1, 1), (1, 1)),
    "negative": ((2, 2), (1, 1), ((-1, 0), (0, -2)), (1, 1), (1, 1)),
}


def windows() -> None:
    inits = {"add": 0, "max": None, "min": None, "mul": 1}
    for (key, (w, s, p, b, d)), op, dtype in itertools.product(WINDOWS.items(), inits, SOME):
        def f(x, i, op=op, w=w, s=s, p=p, b=b, d=d):
            return lax.reduce_window(x, i, getattr(lax, op), w, s, p, b, d)
        add(f"window/{key}-{op}-{label(dtype)}", f, values(dtype, 5, 7, low=-2, high=3), np.asarray(inits[op] if inits[op] is not None else 1).astype(dtype), ulps=8, scaled=8)  # fmt: skip
    for dtype in FLOATS:
        n = label(dtype)
        for key in ("valid", "same", "padded"):
            w, s, p, _, _ = WINDOWS[key]
            pool = lambda x, w=w, s=s, p=p: lax.reduce_window(x, np.asarray(-np.inf, x.dtype), lax.max, w, s, p)
            add(f"window/maxpool-grad-{key}-{n}", jax.grad(lambda x, f=pool: f(x).sum()), values(dtype, 5, 7))
            mean = lambda x, w=w, s=s, p=p: lax.reduce_window(x, np.asarray(0, x.dtype), lax.add, w, s, p)
            add(f"window/sumpool-grad-{key}-{n}", jax.grad(lambda x, f=mean: (f(x) ** 2).sum()), values(dtype, 5, 7), ulps=16, scaled=16)
            add(f"window/maxpool-jvp-{key}-{n}", lambda x, t, f=pool: jax.jvp(f, (x,), (t,)), values(dtype, 5, 7), values(dtype, 5, 7))
            add(f"window/maxpool-hess-{key}-{n}", jax.jit(jax.grad(lambda x, f=pool: (jax.grad(lambda y: (f(y) ** 3).sum())(x) ** 2).sum())), values(dtype, 3, 5), ulps=32, scaled=32)
        add(f"window/pair-{n}", lambda x, y: lax.reduce_window((x, y), (np.asarray(0, x.dtype), np.asarray(1, x.dtype)), lambda a, b: (a[0] + b[0], lax.max(a[1], b[1])), (2, 3), (1, 2), "SAME"), values(dtype, 5, 7), values(dtype, 5, 7), ulps=8, scaled=8)


def sorts() -> None:
    for dtype in ALL:
        n = label(dtype)
        for key, shape, d in (("last", (3, 17), 1), ("first", (9, 4), 0), ("middle", (2, 6, 3), 1), ("one", (1,), 0), ("empty", (0, 3), 0)):
            add(f"sort/plain-{key}-{n}", lambda x, d=d: lax.sort(x, dimension=d), values(dtype, *shape), ulps=0)
        add(f"sort/edges-{n}", lambda x: (lax.sort(x), jnp.argsort(x), jnp.sort(x, descending=True)), edges(dtype)[::-1].copy())
        add(f"sort/two-{n}", lambda x, y: lax.sort((x, y), num_keys=1), values(dtype, 20), values(np.float32, 20), ulps=0)
        add(f"sort/keys-{n}", lambda x, y: lax.sort((x, y, y * 2), num_keys=2), values(dtype, 3, 20), values(np.int32, 3, 20), ulps=0)
        add(f"sort/unstable-{n}", lambda x: lax.sort(x, is_stable=False), values(dtype, 30), ulps=0)
        for k in (1, 3, 9):
            add(f"sort/top_k-{k}-{n}", lambda x, k=k: lax.top_k(x, k), values(dtype, 2, 9), ulps=0)
        add(f"sort/unique-{n}", lambda x: jnp.unique(x, return_index=True, return_inverse=True, return_counts=True, size=9, fill_value=0), values(dtype, 12), ulps=0)
        add(f"sort/search-{n}", lambda x, y: (jnp.searchsorted(jnp.sort(x), y), jnp.searchsorted(jnp.sort(x), y, side="right", method="sort"), jnp.digitize(y, jnp.sort(x))), values(dtype, 12), values(dtype, 2, 5), ulps=0)
        add(f"sort/lex-{n}", lambda x, y: jnp.lexsort((x, y)), values(dtype, 12), values(np.int8, 12))
    for dtype in FLOATS[:3]:
        add(f"sort/approx-{label(dtype)}", lambda x: (lax.approx_max_k(x, 3), lax.approx_min_k(x, 2)), values(dtype, 2, 40), ulps=0)


DOTS = {
    "matmul": ((3, 5), (5, 4), (((1,), (0,)), ((), ()))), "tn": ((5, 3), (5, 4), (((0,), (0,)), ((), ()))),
    "nt": ((3, 5), (4, 5), (((1,), (1,)), ((), ()))), "tt": ((5, 3), (4, 5), (((0,), (1,)), ((), ()))),
    "vector": ((5,), (5,), (((0,), (0,)), ((), ()))), "matvec": ((3, 5), (5,), (((1,), (0,)), ((), ()))),
    "outer": ((3,), (4,), (((), ()), ((), ()))), "batch": ((2, 3, 5), (2, 5, 4), (((2,), (1,)), ((0,), (0,)))),
    "batch-late": ((3, 2, 5), (5, 4, 2), (((2,), (0,)), ((1,), (2,)))), "two": ((3, 4, 5), (5, 4, 2), (((2, 1), (0, 1)), ((), ()))),
    "batches": ((2, 3, 4, 5), (3, 2, 5, 6), (((3,), (2,)), ((0, 1), (1, 0)))), "all": ((2, 3), (3, 2), (((0, 1), (1, 0)), ((), ()))),
    "only-batch": ((2, 3), (2, 3), (((), ()), ((0, 1), (0, 1)))), "scalar": ((), (2, 3), (((), ()), ((), ()))),
    "empty": ((3, 0), (0, 4), (((1,), (0,)), ((), ()))), "empty-rows": ((0, 5), (5, 4), (((1,), (0,)), ((), ()))),
    "rank6": ((2, 1, 3, 2, 2, 3), (3, 2, 2, 2), (((2, 3), (0, 2)), ((0,), (1,)))), "wide": ((17, 33), (33, 19), (((1,), (0,)), ((), ()))),
}  # fmt: skip


def dots() -> None:
    for (key, (a, b, d)), dtype in itertools.product(DOTS.items(), PLAIN + SMALL_INTS[:2] + EIGHT_BITS[:2]):
        add(f"dot/{key}-{label(dtype)}", lambda x, y, d=d: lax.dot_general(x, y, d), values(dtype, *a), values(dtype, *b), ulps=16, scaled=16)
    a, b, d = DOTS["batch"]
    for dtype, wide in [(np.int8, np.int32), (np.uint8, np.int32), (np.float16, np.float32), (ml_dtypes.bfloat16, np.float32), (np.float32, np.float64), (np.int8, np.float32), (ml_dtypes.int4, np.int32), (ml_dtypes.float8_e4m3fn, np.float32), (ml_dtypes.float8_e5m2, ml_dtypes.bfloat16), (np.bool_, np.int32), (np.int16, np.int64)]:
        add(f"dot/wide-{label(dtype)}-{label(wide)}", lambda x, y, w=wide: lax.dot_general(x, y, d, preferred_element_type=w), values(dtype, *a), values(dtype, *b), ulps=16, scaled=16)
    for precision in ("default", "high", "highest", "BF16_BF16_F32", "BF16_BF16_F32_X3", "TF32_TF32_F32", "F32_F32_F32", "F16_F16_F32", "F64_F64_F64"):
        p = precision if precision.islower() else getattr(lax.DotAlgorithmPreset, precision)
        add(f"dot/precision-{precision}", lambda x, y, p=p: lax.dot_general(x, y, d, precision=p), values(np.float32, *a), values(np.float32, *b), ulps=16, scaled=16 if precision.islower() or "F32_F32" in precision else 2**17)
    mixed = [(np.float32, np.int8), (np.int8, np.uint8), (np.float16, ml_dtypes.bfloat16), (ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e5m2), (np.complex64, np.float32), (np.int32, np.int8)]
    for p, q in mixed:
        for wide in (np.float32, np.int32):
            add(f"dot/mixed-{label(p)}-{label(q)}-{label(wide)}", lambda x, y, w=wide: lax.dot_general(x, y, d, preferred_element_type=w), values(p, *a), values(q, *b), ulps=16, scaled=16)
    for spec in ("ij,jk", "ij,kj->ik", "bij,bjk->bik", "ii", "ii->i", "ij->ji", "ij->", "i,j->ij", "bhqd,bhkd->bhqk", "abc,cd,de->abe", "ijk,jil->kl", "i...,i...->...", "ab,ab->ab", "ij,ij->", "aab,b->a"):
        letters = spec.split("->")[0].replace("...", "z").split(",")
        for dtype in (np.float32, np.int32, np.complex64):
            add(f"dot/einsum-{spec.replace('->', '_to_').replace(',', '-').replace('.', '')}-{label(dtype)}", lambda *xs, s=spec: jnp.einsum(s, *xs), *[values(dtype, *[2 + ord(c) % 4 for c in part]) for part in letters], ulps=16, scaled=16)


CONVOLUTIONS = {
    "plain": ((2, 3, 7, 8), (4, 3, 3, 2), (1, 1), "VALID", None, None, 1, 1, ("NCHW", "OIHW", "NCHW")),
    "same": ((2, 7, 8, 3), (3, 2, 3, 4), (2, 1), "SAME", None, None, 1, 1, ("NHWC", "HWIO", "NHWC")),
    "dilated": ((2, 7, 8, 3), (3, 2, 3, 4), (1, 2), ((2, 1), (0, 3)), (2, 3), (2, 1), 1, 1, ("NHWC", "HWIO", "NHWC")),
    "negative": ((2, 7, 8, 3), (2, 2, 3, 4), (1, 1), ((-1, 0), (1, -2)), None, None, 1, 1, ("NHWC", "HWIO", "NHWC")),
    "groups": ((2, 5, 6, 4), (3, 3, 2, 6), (1, 1), "SAME", None, None, 2, 1, ("NHWC", "HWIO", "NHWC")),
    "depthwise": ((2, 5, 6, 4), (3, 3, 1, 8), (1, 1), "SAME", None, (1, 2), 4, 1, ("NHWC", "HWIO", "NHWC")),
    "batch-groups": ((4, 5, 6, 3), (3, 3, 3, 4), (1, 1), "VALID", None, None, 1, 2, ("NHWC", "HWIO", "NHWC")),
    "one-d": ((2, 3, 9), (4, 3, 3), (2,), ((1, 1),), None, (2,), 1, 1, ("NCH", "OIH", "NCH")),
    "three-d": ((1, 4, 5, 3, 2), (2, 3, 2, 2, 3), (1, 2, 1), "SAME", None, None, 1, 1, ("NDHWC", "DHWIO", "NDHWC")),
    "zero-d": ((3, 4), (4, 5), (), (), None, None, 1, 1, ("NC", "IO", "NC")),
    "odd-dims": ((7, 2, 8, 3), (3, 4, 2, 3), (1, 1), "SAME", None, None, 1, 1, ("HNWC", "IOWH", "WCNH")),
    "empty": ((0, 5, 6, 3), (3, 3, 3, 4), (1, 1), "SAME", None, None, 1, 1, ("NHWC", "HWIO", "NHWC")),
    "no-channels": ((2, 5, 6, 0), (3, 3, 0, 4), (1, 1), "SAME", None, None, 1, 1, ("NHWC", "HWIO", "NHWC")),
    "pointwise": ((2, 5, 6, 3), (1, 1, 3, 4), (1, 1), "VALID", None, None, 1, 1, ("NHWC", "HWIO", "NHWC")),
    "big-window": ((1, 3, 3, 2), (5, 5, 2, 3), (1, 1), "SAME", None, None, 1, 1, ("NHWC", "HWIO", "NHWC")),
}


def convolutions() -> None:
    for (key, (a, b, s, p, l, r, g, bg, dims)), dtype in itertools.product(CONVOLUTIONS.items(), SOME + [np.complex128, np.int64, np.uint8]):
        f = lambda x, y, s=s, p=p, l=l, r=r, g=g, bg=bg, dims=dims, **k: lax.conv_general_dilated(x, y, s, p, l, r, dims, g, bg, **k)
        add(f"conv/{key}-{label(dtype)}", f, values(dtype, *a), values(dtype, *b), ulps=16, scaled=32)
        if dtype in (np.float32, np.float16, np.complex64):
            grad = jax.grad(lambda x, y, f=f: (jnp.abs(f(x, y)) ** 2).sum(), argnums=(0, 1))
            add(f"conv/grad-{key}-{label(dtype)}", grad, values(dtype, *a), values(dtype, *b), ulps=64, scaled=64)
        if dtype == np.float32:
            add(f"conv/vmap-lhs-{key}", jax.vmap(f, (0, None)), values(dtype, 3, *a), values(dtype, *b), ulps=16, scaled=32)
            add(f"conv/vmap-rhs-{key}", jax.vmap(f, (None, 0)), values(dtype, *a), values(dtype, 3, *b), ulps=16, scaled=32)
            add(f"conv/vmap-both-{key}", jax.vmap(f), values(dtype, 3, *a), values(dtype, 3, *b), ulps=16, scaled=32)
        if dtype == np.int8:
            add(f"conv/wide-{key}", lambda x, y, f=f: f(x, y, preferred_element_type=np.int32), values(dtype, *a), values(dtype, *b))
    for dtype in (np.float32, np.float16):
        for padding in ("SAME", "VALID"):
            for kernel in (True, False):
                add(f"conv/transpose-{padding}-{kernel}-{label(dtype)}", lambda x, y, p=padding, k=kernel: lax.conv_transpose(x, y, (2, 3), p, transpose_kernel=k), values(dtype, 2, 4, 5, 3), values(dtype, 3, 2, 3, 3), ulps=16, scaled=32)
        add(f"conv/patches-{label(dtype)}", lambda x: lax.conv_general_dilated_patches(x, (2, 3), (1, 2), "SAME"), values(dtype, 2, 3, 5, 6))
        add(f"conv/local-{label(dtype)}", lambda x, k: lax.conv_general_dilated_local(x, k, (1, 1), "VALID", (2, 2)), values(dtype, 1, 2, 4, 4), values(dtype, 3, 8, 3, 3), ulps=16, scaled=32)


reduces()
windows()
sorts()
dots()
convolutions()
