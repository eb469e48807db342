"""What a case of the sweep is, the element types and values it is made with, and how it is written."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import jax
import ml_dtypes
import numpy as np


Function = Callable[..., object]

BOOL = [np.bool_]
SIGNED = [np.int8, np.int16, np.int32, np.int64]
UNSIGNED = [np.uint8, np.uint16, np.uint32, np.uint64]
INTS = SIGNED + UNSIGNED
FLOATS = [np.float16, ml_dtypes.bfloat16, np.float32, np.float64]
COMPLEX = [np.complex64, np.complex128]
SMALL_INTS = [ml_dtypes.int4, ml_dtypes.uint4, ml_dtypes.int2, ml_dtypes.uint2]
EIGHT_BITS = [
    ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e5m2, ml_dtypes.float8_e4m3b11fnuz, ml_dtypes.float8_e4m3fnuz,
    ml_dtypes.float8_e5m2fnuz, ml_dtypes.float8_e3m4, ml_dtypes.float8_e4m3, ml_dtypes.float8_e8m0fnu,
    ml_dtypes.float4_e2m1fn,
]  # fmt: skip
PLAIN = BOOL + INTS + FLOATS + COMPLEX
ALL = PLAIN + SMALL_INTS + EIGHT_BITS
SHAPES = [(), (7,), (0, 3), (2, 3, 5), (5, 17), (1, 2, 3, 2, 2), (2, 1, 3, 1, 2, 2), (33,), (2, 0, 2, 3)]


@dataclass(frozen=True)
class Sweep:
    """`build(rng)` gives the function and its arguments.

    ulps      what results may differ by, in units of the element type's epsilon, relative; 0: bits are compared
    scaled    the same relative to the largest of the results: for sums whose terms cancel
    platform  what the module is exported for, where JAX's own for the CPU calls LAPACK
    symbolic  shapes by argument, as `jax.export.symbolic_args_specs` takes them
    constraints  of the symbols
    exported  the platforms, where `jax.export` prints the module
    jit       settings of `jax.jit`: donated arguments, shardings
    shardy    False for shardings as XLA's older partitioner has them
    """

    name: str
    build: Callable[[np.random.Generator], tuple[Function, Sequence[object]]]
    ulps: float = 4
    scaled: float = 0
    platform: str | None = None
    symbolic: tuple[object, ...] | None = None
    x64: bool | None = None
    constraints: tuple[str, ...] = ()
    exported: tuple[str, ...] | None = None
    jit: dict[str, object] = field(default_factory=dict)
    shardy: bool = True


CASES: list[Sweep] = []
SHAPE_AT = 0


def next_shape() -> tuple[int, ...]:
    global SHAPE_AT
    SHAPE_AT += 1
    return SHAPES[SHAPE_AT % len(SHAPES)]


def add(name: str, function: Function, *args: object, **settings: object) -> None:
    """An argument may be a function of the generator."""

    def build(rng: np.random.Generator) -> tuple[Function, list[object]]:
        return function, [a(rng) if callable(a) else a for a in args]

    CASES.append(Sweep(name, build, **settings))


def label(dtype: object) -> str:
    return np.dtype(dtype).name


def is_float(dtype: object) -> bool:
    return jax.numpy.issubdtype(dtype, np.floating)


def is_complex(dtype: object) -> bool:
    return np.issubdtype(dtype, np.complexfloating)


def is_int(dtype: object) -> bool:
    return jax.numpy.issubdtype(dtype, np.integer)


def values(dtype: object, *shape: int, low: float = -4, high: float = 4) -> Callable:
    """Random values of a shape; integers between `low` and `high`, too."""

    def make(rng: np.random.Generator) -> np.ndarray:
        if np.dtype(dtype) == np.bool_:
            return np.asarray(rng.integers(0, 2, shape), bool)
        if is_complex(dtype):
            return np.asarray(rng.uniform(low, high, shape) + 1j * rng.uniform(low, high, shape), dtype)
        if is_int(dtype):
            info = jax.numpy.iinfo(dtype)
            return np.asarray(rng.integers(max(info.min, int(low)), min(info.max, int(high)) + 1, shape)).astype(dtype)
        return np.asarray(rng.uniform(low, high, shape)).astype(dtype)

    return make


def edges(dtype: object, subnormal: bool = False) -> np.ndarray:
    if np.dtype(dtype) == np.bool_:
        return np.array([False, True])
    if is_complex(dtype):
        part = [0.0, -0.0, 1.0, -2.5, np.inf, -np.inf, np.nan]
        return np.array([complex(a, b) for a in part for b in part], dtype)
    if is_int(dtype):
        info = jax.numpy.iinfo(dtype)
        low, high, bits = int(info.min), int(info.max), info.bits
        some = {low, low + 1, high, high - 1, high // 3, low // 3, 0, 1, 2, 3, 5, 7, bits - 1, bits, bits + 1, -1, -2, -7}
        return np.array(sorted(v for v in some if low <= v <= high)).astype(dtype)
    info = ml_dtypes.finfo(dtype)
    some = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 1.5, -1.5, 2.5, -2.5, 0.3, -0.7, 3.7, -3.7, 5.0, -6.0, 11.0, -13.25, 100.0]
    some += [np.inf, -np.inf, np.nan]
    ends = [info.max, info.min, info.tiny] + ([info.smallest_subnormal, -info.smallest_subnormal] if subnormal else [])
    with np.errstate(all="ignore"):
        return np.concatenate([np.array(some).astype(dtype), np.array(ends, dtype)])


def pairs(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return np.repeat(x, len(y)), np.tile(y, len(x))


def stored(x: object) -> np.ndarray:
    """Element types that .npy has no name for are stored as their bits; float0 is i1."""
    x = np.asarray(x)
    if x.dtype == jax.dtypes.float0:
        return np.zeros(x.shape, bool)
    if x.dtype.name in ("int2", "int4", "uint2", "uint4"):
        return x.astype(np.int8).view(np.uint8)
    if x.dtype.kind == "V" or x.dtype.name == "bfloat16" or "float8" in x.dtype.name or "float4" in x.dtype.name:
        return x.view(np.uint16 if x.dtype.itemsize == 2 else np.uint8)
    return x


def relative(results: Sequence[np.ndarray], c: Sweep) -> dict[str, list[float]]:
    rtol, atol = [], []
    for r in results:
        dtype = r.dtype
        moved = c.ulps == 0 and c.scaled == 0 and not c.name.startswith(("unary", "binary", "convert"))
        if not (is_float(dtype) or is_complex(dtype)) or moved:
            rtol.append(0.0)
            atol.append(0.0)
            continue
        info = ml_dtypes.finfo(dtype)
        with np.errstate(all="ignore"):
            size = np.abs(np.asarray(r, np.complex128 if is_complex(dtype) else np.float64))
        size = size[np.isfinite(size)]
        rtol.append(c.ulps * float(info.eps))
        # XLA may take subnormal numbers for zero
        atol.append(2 * float(info.tiny) + c.scaled * float(info.eps) * float(size.max() if size.size else 0))
    return {"rtol": rtol, "atol": atol}


def text_of(c: Sweep, function: Function, args: Sequence[object], lowered: jax.stages.Lowered) -> str:
    """The forms that JAX prints take turns: without locations, with them, and all ops generic."""
    if c.symbolic is not None:
        specs = jax.export.symbolic_args_specs(tuple(args), c.symbolic, constraints=c.constraints)
        return jax.export.export(jax.jit(function), platforms=["cpu"])(*specs).mlir_module()
    if c.exported is not None:
        return jax.export.export(jax.jit(function, keep_unused=True, **c.jit), platforms=c.exported)(*args).mlir_module()
    form = zlib.crc32(c.name.encode()) % 8
    if form == 0:
        text = lowered.compiler_ir("stablehlo").operation.get_asm(print_generic_op_form=True, large_elements_limit=None)
    else:
        text = lowered.as_text(debug_info=form in (1, 2))
    return re.sub(r'"[^"\n]*?([\w.-]+\.py)":\d+:\d+( to (\d+)?:\d+)?', r'"\1":1:1', text)


def write(c: Sweep, root: Path) -> None:
    """Raises what JAX raises where it refuses the case."""
    crc = zlib.crc32(c.name.encode())
    with ExitStack() as stack:
        function, args = c.build(np.random.default_rng(crc))
        wide = any(np.asarray(a).dtype.itemsize > (8 if is_complex(np.asarray(a).dtype) else 4) for a in jax.tree.leaves(args))
        stack.enter_context(jax.enable_x64(wide or crc // 8 % 3 == 0 if c.x64 is None else c.x64))
        jax.config.update("jax_use_shardy_partitioner", c.shardy)
        lowered = jax.jit(function, keep_unused=True, **c.jit).trace(*args).lower(
            **({"lowering_platforms": (c.platform,)} if c.platform else {})
        )
        text = text_of(c, function, args, lowered)
        results = [np.asarray(x) if x.dtype != jax.dtypes.float0 else x for x in map(np.asarray, jax.tree.leaves(
            jax.jit(function)(*args) if c.platform else lowered.compile()(*args)))]
    folder = root / c.name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.mlir").write_text(text)
    np.savez(folder / "inputs.npz", **{f"arg{i}": stored(x) for i, x in enumerate(jax.tree.leaves(args))})
    np.savez(folder / "outputs.npz", **{f"out{i}": stored(x) for i, x in enumerate(results)})
    (folder / "sweep.json").write_text(json.dumps(relative([stored(r) if r.dtype == jax.dtypes.float0 else r for r in results], c)))
