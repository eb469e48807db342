"""One golden case of JAX: the module that JAX exports for a function, arguments, and what JAX computes for them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import jax
import numpy as np

from make.case import rng_of, save_npz

Function = Callable[..., object]


@dataclass(frozen=True)
class JaxCase:
    """`build(rng)` gives the function and its arguments (pytrees of NumPy arrays).

    platform   what the module is exported for, where JAX's own for the CPU calls LAPACK
    symbolic   shapes by argument, as `jax.export.symbolic_args_specs` takes them
    reference  computes the outputs instead of JAX, from the same arguments
    """

    name: str
    build: Callable[[np.random.Generator], tuple[Function, Sequence[object]]]
    rtol: float | None = None
    atol: float | None = None
    platform: str | None = None
    symbolic: tuple[object, ...] | None = None
    x64: bool = False
    locations: bool = False
    reference: Function | None = None


CASES: list[JaxCase] = []


def case(**settings: object) -> Callable[[Callable], Callable]:
    """Registers a builder under its function's name with dashes."""

    def register(build: Callable) -> Callable:
        CASES.append(JaxCase(build.__name__.replace("_", "-"), build, **settings))
        return build

    return register


def leaves(tree: object) -> list[np.ndarray]:
    return [np.asarray(x) for x in jax.tree.leaves(tree)]


def module_text(c: JaxCase, function: Function, args: Sequence[object]) -> str:
    if c.symbolic is not None:
        specs = jax.export.symbolic_args_specs(tuple(args), c.symbolic)
        text = jax.export.export(jax.jit(function), platforms=["cpu"])(*specs).mlir_module()
    else:
        traced = jax.jit(function, keep_unused=True).trace(*args)
        lowered = traced.lower(lowering_platforms=(c.platform,)) if c.platform else traced.lower()
        text = lowered.as_text(debug_info=c.locations)
    # locations name files of this machine, and lines of these scripts
    return re.sub(r'"[^"\n]*?([\w.-]+\.py)":\d+:\d+( to (\d+)?:\d+)?', r'"\1":1:1', text)


def settings_text(c: JaxCase) -> str | None:
    own = {k: v for k, v in (("rtol", c.rtol), ("atol", c.atol)) if v is not None}
    return json.dumps({"tolerances": {"outputs": own}}) + "\n" if own else None


def write_folder(
    folder: Path, text: str, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], settings: str | None
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.mlir").write_text(text if text.endswith("\n") else text + "\n")
    save_npz(folder / "inputs.npz", {f"arg{i}": x for i, x in enumerate(inputs)})
    save_npz(folder / "outputs.npz", {f"out{i}": x for i, x in enumerate(outputs)})
    if settings:
        (folder / "case.json").write_text(settings)


def write(c: JaxCase, root: Path) -> None:
    with ExitStack() as stack:
        if c.x64:
            stack.enter_context(jax.enable_x64(True))
        function, args = c.build(rng_of(c.name))
        text = module_text(c, function, args)
        results = leaves((c.reference or jax.jit(function))(*args))
        write_folder(root / c.name, text, leaves(args), results, settings_text(c))
