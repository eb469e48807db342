"""Writes `exported/jax-*`, whole programs of the sweep as JAX prints them for four devices, for open sizes, or by
`jax.export`: `python -m make.exports`, in this folder."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

os.environ["JAX_PLATFORMS"] = "cpu"
os.environ["XLA_FLAGS"] = "--xla_allow_excess_precision=false --xla_force_host_platform_device_count=4"

import numpy as np  # noqa: E402

from make.sweep import base, exports  # noqa: E402, F401

ROOT = Path(__file__).resolve().parent.parent / "exported"
CHOSEN = [
    "key/threefry2x32-split", "shard/shardy-grid", "shard/gspmd-grid", "shard/gspmd-pmap-one", "program/beam-search",
    "program/ragged-experts", "program/sparse-csr", "program/optimizer-shampoo", "program/gru-grad-remat", "export/donated",
    "export/open-train-step",
]  # fmt: skip


def arrays(path: Path) -> dict[str, np.ndarray]:
    with np.load(path) as file:
        return dict(file)


def main() -> None:
    cases = {c.name: c for c in base.CASES}
    with tempfile.TemporaryDirectory() as temporary:
        for name in CHOSEN:
            base.write(cases[name], Path(temporary))
            made = Path(temporary) / name
            folder = ROOT / ("jax-" + name.replace("/", "-"))
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(made / "model.mlir", folder)
            for file in ("inputs.npz", "outputs.npz"):
                np.savez(folder / file, **arrays(made / file))
            own = {k: max(v) for k, v in json.loads((made / "sweep.json").read_text()).items()}
            own = {k: max(v, least) for (k, v), least in zip(own.items(), (1e-4, 1e-5))}
            (folder / "case.json").write_text(json.dumps({"tolerances": {"outputs": own}}) + "\n")
            print(folder.name)


if __name__ == "__main__":
    main()
