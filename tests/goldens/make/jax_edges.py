"""Cases at the edges: what upstream's tests never execute, or where machines differ."""

from __future__ import annotations

import numpy as np
from ml_dtypes import bfloat16

from make.jax_text import Body, tensor, text_case

Rng = np.random.Generator
SIGNED = (np.int8, np.int16, np.int32, np.int64)
UNSIGNED = (np.uint8, np.uint16, np.uint32, np.uint64)


def integers_at_the_edge(dtype: type) -> np.ndarray:
    info = np.iinfo(dtype)
    return np.array([info.min, info.max, 0, 1, info.max // 3, 7, info.min // 2 if info.min else 5, 2], dtype)


@text_case()
def integer_division(rng: Rng) -> Body:
    """By zero: all bits set, and the dividend remains. The smallest by -1: itself, and nothing remains."""
    b = Body()
    for dtype in SIGNED + UNSIGNED:
        values = integers_at_the_edge(dtype)
        x = b.argument(np.repeat(values, 4))
        y = b.argument(np.tile(np.array([0, 1, 2, np.iinfo(dtype).max if np.iinfo(dtype).min == 0 else -1], dtype), 8))
        b.result(b.like("divide", x, y))
        b.result(b.like("remainder", x, y))
    return b


@text_case()
def integer_overflow(rng: Rng) -> Body:
    b = Body()
    for dtype in SIGNED + UNSIGNED:
        values = integers_at_the_edge(dtype)
        x, y = b.argument(np.repeat(values, 8)), b.argument(np.tile(values, 8))
        for op in ("add", "subtract", "multiply", "maximum", "minimum"):
            b.result(b.like(op, x, y))
        b.result(b.like("negate", x))
        if dtype in SIGNED:
            b.result(b.like("abs", x))
            b.result(b.like("sign", x))
    return b


def wrapped(value: int, dtype: type) -> int:
    info = np.iinfo(dtype)
    return (value - info.min) % 2**info.bits + info.min


def power(base: int, exponent: int, dtype: type) -> int:
    """A negative power of 1 and -1 is 1 or -1, of anything else 0."""
    if exponent < 0:
        return base ** (-exponent) if abs(base) == 1 else 0
    return wrapped(base**exponent, dtype)


@text_case()
def integer_power(rng: Rng) -> Body:
    """XLA looks at the six lowest bits of the exponent only."""
    b = Body()
    for dtype in SIGNED + UNSIGNED:
        bases = np.array([0, 1, 2, 3, 10, np.iinfo(dtype).max] + ([-1, -2, -3] if dtype in SIGNED else []), dtype)
        powers = np.array([0, 1, 2, 5, 63, 64, 100] + ([-1, -2, -63] if dtype in SIGNED else []), dtype)
        x, y = np.repeat(bases, len(powers)), np.tile(powers, len(bases))
        # 0^-n divides by zero: left out
        x, y = x[(x != 0) | (y >= 0)], y[(x != 0) | (y >= 0)]
        wanted = np.array([power(int(p), int(q), dtype) for p, q in zip(x, y)], dtype)
        b.result(b.like("power", b.argument(x), b.argument(y)), wanted)
    return b


@text_case()
def shifts(rng: Rng) -> Body:
    """The amount is unsigned; from the width on everything is shifted out."""
    b = Body()
    for dtype in SIGNED + UNSIGNED:
        bits = np.iinfo(dtype).bits
        amounts = np.array([0, 1, bits - 1, bits, bits + 1, np.iinfo(dtype).max, -1 if dtype in SIGNED else 3], dtype)
        values = integers_at_the_edge(dtype)
        x, y = b.argument(np.repeat(values, 7)), b.argument(np.tile(amounts, 8))
        for op in ("shift_left", "shift_right_arithmetic", "shift_right_logical"):
            b.result(b.like(op, x, y))
        b.result(b.like("count_leading_zeros", x))
        b.result(b.like("popcnt", x))
    return b


SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 5.5, -5.5, np.inf, -np.inf, np.nan]


def floats(dtype: type) -> np.ndarray:
    return np.array(SPECIAL, dtype)


def half_argument(b: Body, values: np.ndarray) -> str:
    """bf16 has no name in .npy: its bits are the argument."""
    if values.dtype != bfloat16:
        return b.argument(values)
    x = b.argument(values.view(np.uint16))
    return b.op("stablehlo.bitcast_convert", [x], b.of(x, "bf16"))


FLOATS = (np.float16, bfloat16, np.float32, np.float64)


@text_case()
def float_to_integer(rng: Rng) -> Body:
    """Towards zero, saturated; NaN gives 0. The specification leaves the latter two open: as XLA."""
    b = Body()
    own = [0.99, -0.99, 126.9, 127.5, 128.0, 255.9, 256.0, -128.9, -129.0, -200.0, 32768.0, 65504.0, -1e4]
    large = [2147483520.0, 2147483648.0, 4294967040.0, 4294967296.0, -2147483648.0, -3e9, 9.3e18, 1.9e19, -1e19, 1e30]
    for dtype in FLOATS:
        values = np.array(SPECIAL + own + (large if dtype != np.float16 else []), dtype)
        x = half_argument(b, values)
        for element in ("i8", "i16", "i32", "i64", "ui8", "ui16", "ui32", "ui64", "i1"):
            b.result(b.convert(x, element))
    return b


def rounded(x: np.ndarray, bits: int, lowest: int) -> np.ndarray:
    """To so many bits of fraction, ties to even, exactly: x is f64, the quantum a power of two."""
    with np.errstate(all="ignore"):
        exponent = np.maximum(np.frexp(np.abs(x))[1] - 1, lowest) - bits
        y = np.where(np.isfinite(x), np.ldexp(np.rint(np.ldexp(x, -exponent)), exponent), x)
    limit = (2 - 2.0**-bits) * 2.0 ** (-lowest + 1)
    return np.where(np.abs(y) > limit, np.copysign(np.inf, y), y)


@text_case()
def conversions(rng: Rng) -> Body:
    """Ties to even, once: f64 to bf16 not by way of f32; integers to floats and to narrower integers."""
    b = Body()
    one = 1.0
    ties = [one + 2.0**-8, one + 3 * 2.0**-8, one + 2.0**-8 + 2.0**-30, one + 2.0**-11, one + 3 * 2.0**-11,
            one + 2.0**-24, one + 3 * 2.0**-24, one + 2.0**-24 + 2.0**-50, 65519.9, 65520.0, 3.39e38, 3.4e38, 1e-45,
            6e-8, 2.9e-8, 2.98023223876953125e-08, 1e300]  # fmt: skip
    wide = np.array(SPECIAL + ties + [-t for t in ties], np.float64)
    x = b.argument(wide)
    for element, bits, lowest in (("f32", 23, -126), ("f16", 10, -14), ("bf16", 7, -126)):
        b.result(b.convert(b.convert(x, element), "f64"), rounded(wide, bits, lowest))
    single = np.array(SPECIAL + ties[:-1], np.float32)
    narrow = b.argument(single)
    for element, dtype in (("f16", np.float16), ("bf16", bfloat16), ("f64", np.float64)):
        with np.errstate(over="ignore"):
            wanted = single.astype(dtype).astype(np.float32)
        b.result(b.convert(b.convert(narrow, element), "f32"), wanted)
    i = b.argument(np.array([2**24 + 1, 2**24 + 3, -(2**31), 2**31 - 1, 257, 65520, 2049, -129], np.int32))
    for element in ("f32", "f16", "bf16", "i8", "ui8", "i16", "i64", "ui64", "i1"):
        y = b.convert(i, element)
        b.result(b.convert(y, "f32") if element in ("f16", "bf16") else y)
    u = b.argument(np.array([2**64 - 1, 2**63, 2**53 + 1, 2**24 + 1, 2**63 + 1025, 0], np.uint64))
    for element in ("f32", "f64", "i64", "ui32", "i8"):
        b.result(b.convert(u, element))
    return b


@text_case()
def signs_and_ties(rng: Rng) -> Body:
    """Where a result has no NaN its bits are compared, so that the sign of a zero counts."""
    b = Body()
    for dtype in (np.float32, np.float64):
        values = floats(dtype)
        x, y = b.argument(np.repeat(values, 16)), b.argument(np.tile(values, 16))
        for op in ("remainder", "maximum", "minimum", "divide"):
            b.result(b.like(op, x, y))
        z = b.argument(values[:-1])
        for op in ("round_nearest_even", "round_nearest_afz", "floor", "ceil", "sign", "abs", "negate"):
            b.result(b.bits(b.like(op, z)))
        for kind in ("FLOAT", "TOTALORDER"):
            for direction in ("EQ", "NE", "LT", "LE", "GT", "GE"):
                attributes = (
                    f"<{{comparison_direction = #stablehlo<comparison_direction {direction}>,"
                    f" compare_type = #stablehlo<comparison_type {kind}>}}> "
                )
                b.result(b.op("stablehlo.compare", [x, y], b.of(x, "i1"), attributes))
        b.result(b.op("stablehlo.is_finite", [x], b.of(x, "i1")))
        low, high = b.argument(np.array(-1, dtype)), b.argument(np.array(2, dtype))
        b.result(b.op("stablehlo.clamp", [low, x, high], b.types[x]))
    return b


@text_case(rtol=1e-6, atol=1e-12)
def elementary(rng: Rng) -> Body:
    """Transcendental functions at zeros, infinities, NaN and between."""
    b = Body()
    for dtype in (np.float32, np.float64):
        values = floats(dtype)
        x, y, z = b.argument(np.repeat(values, 16)), b.argument(np.tile(values, 16)), b.argument(values)
        for op in ("atan2", "power"):
            b.result(b.like(op, x, y))
        for op in ("sqrt", "rsqrt", "cbrt", "logistic", "tanh", "log", "log_plus_one", "exponential",
                   "exponential_minus_one", "sine", "cosine", "tan"):  # fmt: skip
            b.result(b.like(op, z))
    return b


@text_case()
def rounding_ties(rng: Rng) -> Body:
    b = Body()
    for dtype in (np.float16, np.float32, np.float64):
        near = np.nextafter(dtype(0.5), dtype(0))
        big = dtype(2) ** (np.finfo(dtype).nmant) + 1
        x = b.argument(np.array([near, -near, 0.5, -0.5, 1.5, 2.5, 3.5, -1.5, -2.5, big, -big, big / 2, 1e-4], dtype))
        for op in ("round_nearest_even", "round_nearest_afz", "floor", "ceil"):
            b.result(b.bits(b.like(op, x)))
    return b


@text_case()
def subnormals(rng: Rng) -> Body:
    """The specification's floats are IEEE 754's; XLA on the CPU takes and gives zero for subnormals."""
    b = Body()
    for dtype in (np.float32, np.float64):
        tiny, least = np.finfo(dtype).tiny, np.finfo(dtype).smallest_subnormal
        values = np.array([tiny, tiny / 2, least, -least, tiny * 1.5, -tiny / 4, least * 3, 1], dtype)
        other = np.array([tiny / 2, tiny / 4, least, least * 2, -tiny, tiny, least, least], dtype)
        x, y = b.argument(values), b.argument(other)
        with np.errstate(all="ignore"):
            for op, wanted in (("add", values + other), ("subtract", values - other),
                               ("maximum", np.maximum(values, other))):  # fmt: skip
                b.result(b.like(op, x, y), wanted)
            half = np.full_like(values, 0.5)
            b.result(b.like("multiply", x, b.argument(half)), values * half)
            b.result(b.like("divide", x, b.argument(half * 8)), values / (half * 8))
            b.result(b.like("sqrt", b.argument(np.abs(values))), np.sqrt(np.abs(values)))
            b.result(b.like("sign", x), np.sign(values))
        zero = b.argument(np.zeros_like(values))
        attributes = "<{comparison_direction = #stablehlo<comparison_direction GT>}> "
        b.result(b.op("stablehlo.compare", [x, zero], b.of(x, "i1"), attributes), values > 0)
    narrow = np.array([1e-40, -1e-42, 1e-45, 1.1754942e-38, 6e-8, 3e-8, 2.9e-8, 1e-5], np.float32)
    x = b.argument(narrow)
    b.result(b.convert(x, "f64"), narrow.astype(np.float64))
    b.result(b.convert(b.convert(x, "f16"), "f32"), narrow.astype(np.float16).astype(np.float32))
    b.result(b.convert(b.convert(x, "bf16"), "f32"), narrow.astype(bfloat16).astype(np.float32))
    h = np.array([6e-8, 1e-7, 3e-5, -5e-6, 6.1e-5, 2.0], np.float16)
    half = b.argument(h)
    b.result(b.like("add", half, half), h + h)
    b.result(b.convert(half, "f32"), h.astype(np.float32))
    return b


@text_case(rtol=1e-5, atol=1e-5)
def batch_norm(rng: Rng) -> Body:
    b = Body()
    for shape, feature, element in (((4, 3, 5, 2), 1, np.float32), ((3, 2, 6), 2, np.float32), ((7, 4), 0, np.float64)):
        n = shape[feature]
        x = b.argument(rng.standard_normal(shape).astype(element))
        scale, offset, mean = (b.argument(rng.standard_normal(n).astype(element)) for _ in range(3))
        variance = b.argument(rng.uniform(0.5, 2, n).astype(element))
        upstream = b.argument(rng.standard_normal(shape).astype(element))
        attributes = f"<{{epsilon = 1.000000e-03 : f32, feature_index = {feature} : i64}}> "
        tx, ts = b.types[x], b.types[scale]
        b.result(b.op("stablehlo.batch_norm_inference", [x, scale, offset, mean, variance], tx, attributes))
        results = b.line(
            f'"stablehlo.batch_norm_training"({x}, {scale}, {offset}) {attributes}: ({tx}, {ts}, {ts})'
            f" -> ({tx}, {ts}, {ts})", tx, ts, ts)  # fmt: skip
        for r in results:
            b.result(r)
        results = b.line(
            f'"stablehlo.batch_norm_grad"({x}, {scale}, {mean}, {variance}, {upstream}) {attributes}:'
            f" ({tx}, {ts}, {ts}, {ts}, {tx}) -> ({tx}, {ts}, {ts})", tx, ts, ts)  # fmt: skip
        for r in results:
            b.result(r)
    return b


@text_case(rtol=1e-4, atol=1e-5)
def cholesky(rng: Rng) -> Body:
    """The other triangle of the result is left open by the specification and cleared here."""
    b = Body()
    for shape, dtype in (((3, 5, 5), np.float32), ((4, 4), np.float64), ((2, 3, 3), np.complex64), ((1, 1), np.float32)):
        a = rng.standard_normal(shape)
        if dtype == np.complex64:
            a = a + 1j * rng.standard_normal(shape)
        a = (a @ np.conj(np.swapaxes(a, -1, -2)) + 3 * np.eye(shape[-1])).astype(dtype)
        x = b.argument(a)
        for lower in (True, False):
            factor = b.op("stablehlo.cholesky", [x], b.types[x], f"<{{lower = {str(lower).lower()}}}> ")
            rows = b.line(f"stablehlo.iota dim = {len(shape) - 2} : {b.of(x, 'i32')}", b.of(x, "i32"))
            columns = b.line(f"stablehlo.iota dim = {len(shape) - 1} : {b.of(x, 'i32')}", b.of(x, "i32"))
            direction = "GE" if lower else "LE"
            keep = b.op("stablehlo.compare", [rows, columns], b.of(x, "i1"),
                        f"<{{comparison_direction = #stablehlo<comparison_direction {direction}>}}> ")  # fmt: skip
            zero = b.argument(np.zeros(shape, dtype))
            b.result(b.op("stablehlo.select", [keep, factor, zero], b.types[x]))
    return b


@text_case()
def random_bits(rng: Rng) -> Body:
    """By name: DEFAULT is left open by the specification (here THREE_FRY, in XLA on the CPU PHILOX)."""
    b = Body()
    for words, algorithm in ((2, "THREE_FRY"), (2, "PHILOX"), (3, "PHILOX")):
        state = b.argument(rng.integers(0, 2**64, words, dtype=np.uint64))
        for shape, element in (
            ((5,), "ui64"), ((7,), "ui32"), ((2, 3), "ui32"), ((3, 4), "i32"), ((9,), "ui8"), ((7,), "ui16"),
            ((2, 2), "i64"), ((), "ui32"), ((1000,), "ui32"), ((3, 5, 2), "ui64"), ((33,), "i8"),
        ):  # fmt: skip
            ts, to = b.types[state], tensor(shape, element)
            results = b.line(
                f"stablehlo.rng_bit_generator {state}, algorithm =  {algorithm} : ({ts}) -> ({ts}, {to})", ts, to)
            for r in results:
                b.result(r)
    return b
