"""The functions of the CHLO dialect that JAX emits, at dense samples, against scipy in double precision."""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np
import scipy.special as sp
from jax import lax
from ml_dtypes import bfloat16

from make.jax_case import CASES, JaxCase, case
from make.jax_text import Body, text_case

Rng = np.random.Generator
EDGES = [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan]


def spread(low: float, high: float, count: int = 400) -> np.ndarray:
    return np.linspace(low, high, count)


def powers(low: float, high: float, count: int = 120) -> np.ndarray:
    """Both signs, evenly in the exponent."""
    x = np.geomspace(low, high, count)
    return np.concatenate([-x[::-1], x])


# name: (what JAX calls, what scipy or NumPy gives in double precision, sample)
REAL = {
    "acos": (lax.acos, np.arccos, [spread(-1, 1), powers(1e-12, 1)]),
    "acosh": (lax.acosh, np.arccosh, [1 + np.geomspace(1e-6, 1, 200), np.geomspace(2, 1e30, 100)]),
    "asin": (lax.asin, np.arcsin, [spread(-1, 1), powers(1e-12, 1)]),
    "asinh": (lax.asinh, np.arcsinh, [spread(-4, 4), powers(1e-12, 1e30)]),
    "atan": (lax.atan, np.arctan, [spread(-4, 4), powers(1e-12, 1e30)]),
    "atanh": (lax.atanh, np.arctanh, [spread(-1, 1), powers(1e-12, 1)]),
    "cosh": (lax.cosh, np.cosh, [spread(-20, 20), powers(1e-12, 80)]),
    "sinh": (lax.sinh, np.sinh, [spread(-20, 20), powers(1e-12, 80)]),
    "tan": (lax.tan, np.tan, [spread(-20, 20), powers(1e-12, 1e4)]),
    "erf": (lax.erf, sp.erf, [spread(-5, 5), powers(1e-12, 1)]),
    "erfc": (lax.erfc, sp.erfc, [spread(-5, 9), powers(1e-12, 1)]),
    "erf_inv": (lax.erf_inv, sp.erfinv, [spread(-0.9999, 0.9999), 1 - np.geomspace(1e-6, 0.1, 60), powers(1e-12, 1)]),
    "lgamma": (lax.lgamma, sp.gammaln, [spread(-5.3, 12.1), powers(1e-6, 1), np.geomspace(1, 1e8, 60)]),
    "digamma": (lax.digamma, sp.digamma, [spread(-5.3, 12.1), powers(1e-6, 1), np.geomspace(1, 1e8, 60)]),
    "bessel_i1e": (lax.bessel_i1e, sp.i1e, [spread(-20, 20), powers(1e-12, 1e8)]),
    "square": (lax.square, np.square, [spread(-4, 4), powers(1e-12, 1e12)]),
    "is_inf": (jnp.isinf, np.isinf, [spread(-4, 4)]),
    "next_after": (lambda x: lax.nextafter(x, -x * 2), lambda x: np.nextafter(x, -x * 2), [powers(1e-45, 1e38)]),
}  # fmt: skip

COMPLEX = {
    "acos": (lax.acos, np.arccos), "acosh": (lax.acosh, np.arccosh), "asin": (lax.asin, np.arcsin),
    "asinh": (lax.asinh, np.arcsinh), "atan": (lax.atan, np.arctan), "atanh": (lax.atanh, np.arctanh),
    "cosh": (lax.cosh, np.cosh), "sinh": (lax.sinh, np.sinh), "tan": (lax.tan, np.tan),
    "square": (lax.square, np.square), "conj": (lax.conj, np.conj),
}  # fmt: skip


def exact(name: str, x: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"):
        if name in ("next_after", "square"):
            return REAL[name][1](x)
        y = REAL[name][1](x.astype(np.float64))
    if name == "lgamma":  # as C and XLA have it, not scipy
        y = np.where(np.isinf(x), np.inf, y)
    if name == "digamma":  # as XLA has it for both zeros
        y = np.where(x == 0, -np.inf, y)
    return y if y.dtype == bool else y.astype(x.dtype)


def real(dtype: type, rtol: float, atol: float) -> None:
    def build(rng: Rng):
        samples = [np.concatenate([*s, EDGES]).astype(dtype) for _, _, s in REAL.values()]
        return lambda *xs: [f(x) for (f, _, _), x in zip(REAL.values(), xs)], samples

    def reference(*xs):
        return [exact(name, x) for name, x in zip(REAL, xs)]

    bits = np.finfo(dtype).bits
    CASES.append(JaxCase(f"chlo-f{bits}", build, rtol=rtol, atol=atol, x64=bits == 64, reference=reference))


real(np.float32, 4e-6, 1e-6)
real(np.float64, 2e-13, 1e-14)


@case(rtol=1e-5, atol=1e-6, reference=lambda z: [f(z.astype(np.complex128)).astype(z.dtype) for _, f in COMPLEX.values()])
def chlo_complex(rng: Rng):
    def apply(z):
        return [f(z) for f, _ in COMPLEX.values()]

    x, y = (np.concatenate([rng.uniform(-3, 3, 200), rng.choice([-1, 1], 60) * np.geomspace(1e-4, 20, 60)])
            for _ in range(2))  # fmt: skip
    return apply, ((x + 1j * rng.permutation(y)).astype(np.complex64),)


def two_arguments(n: np.ndarray, x: np.ndarray) -> list[np.ndarray]:
    with np.errstate(all="ignore"):
        order = n.astype(np.int64)
        polygamma = sp.polygamma(order, x.astype(np.float64))
        return [polygamma.astype(x.dtype), sp.zeta(n.astype(np.float64) + 1.5, x.astype(np.float64)).astype(x.dtype)]


@case(rtol=2e-5, atol=1e-6, reference=two_arguments)
def chlo_polygamma_zeta(rng: Rng):
    n, x = np.meshgrid(np.arange(6), np.concatenate([np.linspace(0.1, 12, 60), [20.0, 50.0, 100.0]]))
    return (
        lambda n, x: [lax.polygamma(n, x), lax.zeta(n + 1.5, x)],
        (n.astype(np.float32).ravel(), x.astype(np.float32).ravel()),
    )


HALF = ["acos", "asinh", "atan", "cosh", "sinh", "erf", "erfc", "erf_inv", "lgamma", "digamma", "square", "is_inf"]
HALF_SAMPLE = np.concatenate([np.linspace(-3, 3, 97), EDGES])


@case(rtol=1e-3, atol=1e-6, reference=lambda x: [exact(n, x) for n in HALF] + [np.nextafter(x, -x)])
def chlo_f16(rng: Rng):
    return lambda x: [REAL[n][0](x) for n in HALF] + [lax.nextafter(x, -x)], (HALF_SAMPLE.astype(np.float16),)


def of_bfloat16(x: np.ndarray) -> list[np.ndarray]:
    results = [exact(n, x.astype(bfloat16)) for n in HALF]
    return [y if y.dtype == bool else y.astype(np.float32) for y in results]


@case(rtol=8e-3, atol=1e-6, reference=of_bfloat16)
def chlo_bf16(rng: Rng):
    def apply(x):
        y = lax.reduce_precision(x, 8, 7).astype(jnp.bfloat16)
        results = [REAL[n][0](y) for n in HALF]
        return [r if r.dtype == bool else r.astype(jnp.float32) for r in results]

    return apply, (HALF_SAMPLE.astype(bfloat16).astype(np.float32),)


@case(rtol=0.0, atol=0.0)
def chlo_mulhi_top_k(rng: Rng):
    def apply(i, u, x, s):
        return (
            lax.mulhi(i, i[::-1]), lax.mulhi(u, u[::-1]), lax.mulhi(s, s[::-1]),
            lax.top_k(x, 3), lax.top_k(i, 5), lax.top_k(u, 2), lax.top_k(x.astype(jnp.float16), 4),
        )  # fmt: skip

    i = rng.integers(-(2**31), 2**31, 20).astype(np.int32)
    x = normal_with_ties(rng)
    return apply, (i, i.view(np.uint32), x, rng.integers(-128, 128, 20).astype(np.int8))


def normal_with_ties(rng: Rng) -> np.ndarray:
    x = rng.standard_normal((4, 9)).round(1).astype(np.float32)
    x[1, 2], x[2, 3], x[2, 4], x[3, 5] = np.inf, -0.0, 0.0, -np.inf
    return x


@text_case(rtol=1e-6, atol=1e-6)
def chlo_broadcasts(rng: Rng) -> Body:
    """The ops with implicit broadcasting: of lower ranks, of sizes 1."""
    b = Body()
    x = b.argument(rng.uniform(0.5, 3, (3, 1, 4)).astype(np.float32))
    y = b.argument(rng.uniform(0.5, 3, (2, 4)).astype(np.float32))
    s = b.argument(np.float32(1.5).reshape(()))
    i, j = (b.argument(rng.integers(1, 9, shape).astype(np.int32)) for shape in ((3, 1), (4,)))
    wide, flat = "tensor<3x2x4xf32>", "tensor<3x4xi32>"
    for op in ("add", "atan2", "divide", "maximum", "minimum", "multiply", "power", "remainder", "subtract",
               "next_after"):  # fmt: skip
        b.result(b.op(f"chlo.broadcast_{op}", [x, y], wide))
        b.result(b.op(f"chlo.broadcast_{op}", [s, y], b.types[y]))
    for op in ("and", "or", "xor", "shift_left", "shift_right_arithmetic", "shift_right_logical", "add", "divide"):
        b.result(b.op(f"chlo.broadcast_{op}", [i, j], flat))
    less = b.op("chlo.broadcast_compare", [i, j], "tensor<3x4xi1>",
                "{comparison_direction = #chlo<comparison_direction LT>} ")  # fmt: skip
    b.result(less)
    b.result(b.op("chlo.broadcast_select", [less, i, j], flat))
    z = b.op("chlo.broadcast_complex", [x, y], "tensor<3x2x4xcomplex<f32>>")
    b.result(b.op("stablehlo.imag", [z], wide))
    b.result(b.op("chlo.broadcast_zeta", [s, y], b.types[y]))
    b.result(b.op("chlo.broadcast_polygamma", [b.argument(np.array(2, np.float32)), y], b.types[y]))
    b.result(b.op("chlo.constant_like", [x], b.types[x], "{value = 2.5 : f32} "))
    b.result(b.op("chlo.is_pos_inf", [y], b.of(y, "i1")))
    b.result(b.op("chlo.is_neg_inf", [y], b.of(y, "i1")))
    return b
