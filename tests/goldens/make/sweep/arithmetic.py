"""Elementwise functions of `jax.lax`: every element type, its awkward values, and shapes in turn."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from make.sweep.base import (
    ALL, COMPLEX, EIGHT_BITS, FLOATS, INTS, PLAIN, SMALL_INTS, add, edges, is_complex, is_float, is_int, label,
    next_shape, pairs, values,
)  # fmt: skip

UNARY = """abs acos acosh asin asinh atan atanh bessel_i0e bessel_i1e bitwise_not cbrt ceil clz conj cos cosh digamma erf
erf_inv erfc exp exp2 expm1 floor imag integer_pow is_finite lgamma log log1p logistic neg not population_count real
reciprocal round rsqrt sign sin sinh sqrt square tan tanh""".split()  # fmt: skip
BINARY = """add atan2 bitwise_and bitwise_or bitwise_xor complex div eq ge gt igamma igammac le lt max min mul ne nextafter
polygamma pow rem shift_left shift_right_arithmetic shift_right_logical sub zeta mulhi""".split()  # fmt: skip
EXACT = """abs bitwise_not ceil clz conj floor imag is_finite neg not population_count real round sign add sub mul div
bitwise_and bitwise_or bitwise_xor complex eq ge gt le lt max min ne nextafter rem shift_left shift_right_arithmetic
shift_right_logical square mulhi""".split()  # fmt: skip
ROUNDINGS = {"round_even": lambda x: lax.round(x, lax.RoundingMethod.TO_NEAREST_EVEN)}


def exactness(name: str, dtype: object) -> float:
    return 0 if name in EXACT and not is_complex(dtype) else 0 if is_int(dtype) else 4


def unary() -> None:
    functions = {n: getattr(lax, n) for n in UNARY if hasattr(lax, n)} | ROUNDINGS
    functions["integer_pow"] = lambda x: [lax.integer_pow(x, n) for n in (-3, -1, 0, 1, 2, 5, 8)]
    for name, f in functions.items():
        for dtype in ALL:
            add(f"unary/{name}-{label(dtype)}-edges", f, edges(dtype), ulps=exactness(name, dtype))
            if dtype in PLAIN:
                low = 0.1 if name in ("log", "sqrt", "rsqrt", "acosh", "lgamma", "digamma") else -0.9
                add(f"unary/{name}-{label(dtype)}-shape", f, values(dtype, *next_shape(), low=low, high=3),
                    ulps=exactness(name, dtype))  # fmt: skip


def binary() -> None:
    for name in BINARY:
        f = getattr(lax, name, None)
        if f is None:
            continue
        for dtype in ALL:
            e = edges(dtype)
            add(f"binary/{name}-{label(dtype)}-edges", f, *pairs(e, e), ulps=exactness(name, dtype))
            if dtype in PLAIN:
                shape = next_shape()
                add(f"binary/{name}-{label(dtype)}-shape", f, values(dtype, *shape), values(dtype, *shape, low=1),
                    ulps=exactness(name, dtype))  # fmt: skip
    for dtype in FLOATS + COMPLEX:
        for power in INTS[2:4]:
            add(f"binary/pow-{label(dtype)}-{label(power)}", lax.pow, *pairs(edges(dtype), np.array([-3, -1, 0, 1, 2, 7], power)))


def choices() -> None:
    for dtype in ALL:
        n = label(dtype)
        e = edges(dtype)
        x, y = pairs(e, e)
        predicate = np.arange(len(x)) % 3 == 0
        add(f"choice/select-{n}", lax.select, predicate, x, y, ulps=0)
        add(f"choice/select_scalar-{n}", lambda p, a, b: lax.select_n(p, a, b), np.array(True), x, y, ulps=0)
        add(f"choice/select_n-{n}", lambda w, *c: lax.select_n(w, *c), np.arange(len(x), dtype=np.int32) % 3, x, y, x[::-1].copy(), ulps=0)
        add(f"choice/clamp_scalars-{n}", lax.clamp, e[3 % len(e)], e, e[-1], ulps=0)
        add(f"choice/clamp-{n}", lax.clamp, x, y, y[::-1].copy(), ulps=0)
        add(f"choice/where-{n}", lambda a, b: jnp.where(a == b, a, b), x, y, ulps=0)
        add(f"choice/total_order-{n}", lambda a, b: lax.sort((a, b), num_keys=2), x, y, ulps=0)


def conversions() -> None:
    for source in ALL:
        for group, targets in (("plain", PLAIN), ("narrow", SMALL_INTS), ("eight", EIGHT_BITS)):
            e = edges(source, subnormal=True)
            ts = [t for t in targets if not (is_complex(source) and not is_complex(t))]
            for t in ts if group != "plain" else []:
                add(f"convert/{label(source)}-{label(t)}", lambda x, t=t: lax.convert_element_type(x, t), e, ulps=0)
            if group == "plain":
                add(f"convert/{label(source)}-plain", lambda x, ts=ts: [lax.convert_element_type(x, t) for t in ts], e, ulps=0, x64=True)
        for target in ALL:
            add(f"bitcast/{label(source)}-{label(target)}",
                lambda x, t=target: lax.bitcast_convert_type(x, t), np.resize(edges(source), (3, 16)), ulps=0)  # fmt: skip
            add(f"bitcast/{label(source)}-{label(target)}-small",
                lambda x, t=target: lax.bitcast_convert_type(x, t), np.resize(edges(source), (3, 2, 2 if source not in COMPLEX else 1)), ulps=0)  # fmt: skip
    for dtype in FLOATS:
        for bits in ((5, 10), (8, 7), (4, 3), (5, 2), (11, 52), (1, 0), (8, 23), (2, 5), (8, 0)):
            add(f"reduce_precision/{label(dtype)}-{bits[0]}-{bits[1]}",
                lambda x, b=bits: lax.reduce_precision(x, *b), edges(dtype, subnormal=bits[0] < 8), ulps=0)  # fmt: skip


def broadcasts() -> None:
    """Ranks and sizes that jnp brings together."""
    shapes = [((3, 1), (4,)), ((), (2, 3)), ((0, 1), (1, 4)), ((2, 1, 3, 1, 2, 1), (4, 1, 5, 1, 2)), ((1,), (1, 1))]
    for i, (a, b) in enumerate(shapes):
        for name in ("add", "subtract", "multiply", "maximum", "power", "floor_divide", "mod", "logaddexp", "arctan2", "hypot", "copysign"):
            for dtype in (np.float32, np.int32, np.uint8, np.float16, np.complex64):
                add(f"broadcast/{name}-{i}-{label(dtype)}", getattr(jnp, name), values(dtype, *a, low=1), values(dtype, *b, low=1))


unary()
binary()
choices()
conversions()
broadcasts()
