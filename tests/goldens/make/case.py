"""One golden case: a model with random weights, inputs and what real Keras predicts for them."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import keras
import numpy as np

Arrays = dict[str, np.ndarray]


@dataclass(frozen=True)
class Case:
    """`build(rng)` gives the model and its inputs: an array, a list in order, or a dict by input name."""

    name: str
    build: Callable[[np.random.Generator], tuple[keras.Model, object]]
    batch_size: int | None = None
    summary: bool = False


def rng_of(name: str) -> np.random.Generator:
    return np.random.default_rng(zlib.crc32(name.encode()))


def randomise(model: keras.Model, rng: np.random.Generator) -> None:
    """Gives every weight a value that no initializer gives, so that a forgotten bias or statistic shows."""
    for v in model.variables:
        if "seed_generator" in v.path or not v.dtype.startswith("float"):
            continue
        shape = tuple(v.shape)
        if v.name in ("gamma", "moving_variance"):
            value = rng.uniform(0.5, 1.8, shape)
        elif v.name in ("beta", "bias", "moving_mean"):
            value = rng.normal(0, 0.3, shape)
        else:
            fan_in = int(np.prod(shape[:-1])) if v.name != "embeddings" else 1
            value = rng.normal(0, 1 / np.sqrt(max(fan_in, 1)), shape)
        v.assign(value.astype(v.dtype))


def save_model(model: keras.Model, path: Path) -> None:
    """Saves as Keras does, but keeps the old file where only the date and the object ids (addresses) differ."""
    with tempfile.TemporaryDirectory() as tmp:
        fresh = Path(tmp) / "model.keras"
        model.save(fresh)
        if not path.exists() or _members(fresh) != _members(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(fresh, path)


def _members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        members = {n: archive.read(n) for n in archive.namelist()}
    meta = json.loads(members["metadata.json"])
    del meta["date_saved"]
    config = re.sub(rb'"shared_object_id": \d+', b'"shared_object_id": 0', members["config.json"])
    return members | {"metadata.json": json.dumps(meta).encode(), "config.json": config}


def by_name(values: object, prefix: str) -> Arrays:
    if isinstance(values, dict):
        return {k: np.asarray(v) for k, v in values.items()}
    if isinstance(values, (list, tuple)):
        return {f"{prefix}{i}": np.asarray(v) for i, v in enumerate(values)}
    return {f"{prefix}0": np.asarray(values)}


def save_npz(path: Path, arrays: Arrays) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, **arrays)


def summary_of(model: keras.Model, columns: int) -> str:
    """What `model.summary()` prints into a pipe where the terminal is said to be so wide."""
    texts: list[str] = []
    with mock.patch.dict(os.environ, {"COLUMNS": str(columns)}):
        model.summary(print_fn=texts.append)
    return "".join(texts)


def write(case: Case, root: Path) -> None:
    keras.utils.clear_session()
    keras.utils.set_random_seed(1)
    rng = rng_of(case.name)
    model, inputs = case.build(rng)
    randomise(model, rng)
    folder = root / case.name
    save_model(model, folder / "model.keras")
    keras.utils.clear_session()
    loaded = keras.saving.load_model(folder / "model.keras")
    outputs = by_name(loaded.predict(inputs, batch_size=case.batch_size or 32, verbose=0), "out")
    for key, value in outputs.items():
        if value.dtype.kind == "f" and not np.isfinite(value).all():
            raise ValueError(f"{case.name}: output {key} is not finite")
    save_npz(folder / "inputs.npz", by_name(inputs, "arg"))
    save_npz(folder / "outputs.npz", outputs)
    if case.batch_size is not None:
        (folder / "case.json").write_text(json.dumps({"batch_size": case.batch_size}) + "\n")
    if case.summary:
        (folder / "summary.txt").write_text(summary_of(loaded, 80))
        (folder / "summary-wide.txt").write_text(summary_of(loaded, 200))


def write_all(cases: Iterable[Case], root: Path) -> None:
    for case in cases:
        write(case, root)
        print(case.name)
