"""Modules that no JAX function gives, written as StableHLO text and run by XLA's CPU client.

Where XLA may depart from the specification, a result's `specified` value says what is right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import jax
import ml_dtypes  # noqa: F401  (names bfloat16)
import numpy as np
from jax._src import compiler
from jax._src.interpreters import mlir
from jax._src.lib import xla_client
from jaxlib.mlir import ir

from make.case import rng_of
from make.jax_case import write_folder

NAMES = {
    "bool": "i1", "int8": "i8", "int16": "i16", "int32": "i32", "int64": "i64", "uint8": "ui8", "uint16": "ui16",
    "uint32": "ui32", "uint64": "ui64", "float16": "f16", "bfloat16": "bf16", "float32": "f32", "float64": "f64",
    "complex64": "complex<f32>", "complex128": "complex<f64>",
}  # fmt: skip


@dataclass(frozen=True)
class TextCase:
    """`build(rng)` gives the body of `main` and its arguments; `Body` writes it."""

    name: str
    build: Callable[[np.random.Generator], "Body"]
    rtol: float = 0.0
    atol: float = 0.0


CASES: list[TextCase] = []


def text_case(**settings: object) -> Callable[[Callable], Callable]:
    def register(build: Callable) -> Callable:
        CASES.append(TextCase(build.__name__.replace("_", "-"), build, **settings))
        return build

    return register


def tensor(shape: Sequence[int], element: str) -> str:
    return f"tensor<{''.join(f'{d}x' for d in shape)}{element}>"


class Body:
    """Lines of a function, values as %0, %1, …; each knows its shape and element type."""

    def __init__(self) -> None:
        self.arguments: list[np.ndarray] = []
        self.lines: list[str] = []
        self.types: dict[str, str] = {}
        self.results: list[str] = []
        self.specified: dict[int, np.ndarray] = {}

    def argument(self, value: np.ndarray) -> str:
        name = f"%arg{len(self.arguments)}"
        self.arguments.append(value)
        self.types[name] = tensor(value.shape, NAMES[value.dtype.name])
        return name

    def line(self, text: str, *types: str) -> str | list[str]:
        """`text` is all behind `=`; `types` are those of the results."""
        name = f"%{len(self.lines)}"
        self.lines.append(f"{name}{f':{len(types)}' if len(types) > 1 else ''} = {text}")
        if len(types) == 1:
            self.types[name] = types[0]
            return name
        names = [f"{name}#{i}" for i in range(len(types))]
        self.types.update(zip(names, types))
        return names

    def op(self, op: str, operands: Sequence[str], result: str, attributes: str = "") -> str:
        types = ", ".join(self.types[o] for o in operands)
        return self.line(f'"{op}"({", ".join(operands)}) {attributes}: ({types}) -> {result}', result)

    def like(self, op: str, *operands: str) -> str:
        return self.op(f"stablehlo.{op}", operands, self.types[operands[0]])

    def convert(self, x: str, element: str) -> str:
        return self.op("stablehlo.convert", [x], self.of(x, element))

    def bits(self, x: str) -> str:
        """The same bits as an integer, so that the sign of a zero is compared."""
        element = {"f16": "i16", "bf16": "i16", "f32": "i32", "f64": "i64"}[self.element(x)]
        return self.op("stablehlo.bitcast_convert", [x], self.of(x, element))

    def element(self, x: str) -> str:
        return re.fullmatch(r"tensor<(?:\d+x)*(.*)>", self.types[x])[1]

    def of(self, x: str, element: str) -> str:
        """The type of a value with another element type."""
        return self.types[x].removesuffix(self.element(x) + ">") + element + ">"

    def result(self, x: str, specified: np.ndarray | None = None) -> None:
        """A result; `specified` where XLA's own may not be the specification's."""
        if specified is not None:
            self.specified[len(self.results)] = specified
        self.results.append(x)

    def text(self) -> str:
        arguments = ", ".join(f"%arg{i}: {self.types[f'%arg{i}']}" for i in range(len(self.arguments)))
        types = ", ".join(self.types[r] for r in self.results)
        body = "".join(f"    {line}\n" for line in self.lines)
        returned = f"    return {', '.join(self.results)} : {types}\n"
        return f"module @jit_main {{\n  func.func public @main({arguments}) -> ({types}) {{\n{body}{returned}  }}\n}}\n"


def run_text(text: str, arguments: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Compiles and runs a module in XLA's CPU client."""
    device = jax.devices("cpu")[0]
    with mlir.make_ir_context():
        module = ir.Module.parse(text)
        options = compiler.get_compile_options(num_replicas=1, num_partitions=1)
        devices = xla_client.DeviceList((device,))
        executable = compiler.backend_compile_and_load(device.client, module, devices, options, [])
    with jax.enable_x64(True):
        buffers = [jax.device_put(a, device) for a in arguments]
        results = executable.execute_sharded(buffers).disassemble_into_single_device_arrays()
        return [np.asarray(r[0]) for r in results]


def as_declared(result: np.ndarray, declared: str) -> np.ndarray:
    """XLA's random bits are unsigned even where the module says otherwise."""
    element = re.fullmatch(r"tensor<(?:\d+x)*(.*)>", declared)[1]
    wanted = next(np.dtype(n) for n, e in NAMES.items() if e == element)
    return result if result.dtype == wanted else result.view(wanted)


def write(c: TextCase, root: Path) -> None:
    body = c.build(rng_of(c.name))
    text = body.text()
    results = [as_declared(r, body.types[name]) for r, name in zip(run_text(text, body.arguments), body.results)]
    other = [i for i, wanted in body.specified.items() if not np.array_equal(results[i], wanted, equal_nan=True)]
    for i, wanted in body.specified.items():
        assert results[i].dtype == wanted.dtype and results[i].shape == wanted.shape, (c.name, i)
        results[i] = wanted
    if other:
        print(f"{c.name}: XLA departs from the specification in results {other}")
    settings = f'{{"tolerances": {{"outputs": {{"rtol": {c.rtol}, "atol": {c.atol}}}}}}}\n'
    write_folder(root / c.name, text, body.arguments, results, settings)
