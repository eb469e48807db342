"""Makes the goldens of this folder with real Keras on JAX. See README.md.

    python make_goldens.py              all of them
    python make_goldens.py cases lenet  of the plain cases, those whose name contains "lenet"
"""

import os
import sys
from importlib.metadata import version
from pathlib import Path

os.environ["KERAS_BACKEND"] = "jax"
os.environ["JAX_PLATFORMS"] = "cpu"

ROOT = Path(__file__).resolve().parent
PACKAGES = ("keras", "jax", "jaxlib", "numpy", "h5py", "ml_dtypes", "optree", "rich", "scikit-learn", "scipy")


def make_cases(only: str) -> None:
    from make import layer_cases, model_cases
    from make.case import write_all

    write_all((c for c in layer_cases.CASES + model_cases.CASES if only in c.name), ROOT)


def make_training(only: str) -> None:
    from make import training

    training.make_train_on_batch(ROOT)
    training.make_fit(ROOT)


def make_progress(only: str) -> None:
    from make import progress

    progress.make_bars(ROOT / "progress")
    progress.make_real_runs(ROOT / "progress")


def make_random(only: str) -> None:
    from make import random_draws

    random_draws.make_all(ROOT / "random")


def make_guide(only: str) -> None:
    from make import guide

    guide.make_all(ROOT / "guide")


def make_jax(only: str) -> None:
    from make import jax_algorithms, jax_case, jax_chlo, jax_edges, jax_forms, jax_models, jax_sizes, jax_text  # noqa: F401

    for module in (jax_case, jax_text):
        for c in module.CASES:
            if only in c.name:
                module.write(c, ROOT / "jax")
                print(c.name)


def make_gradients(only: str) -> None:
    from make import jax_gradients

    for build in jax_gradients.CASES:
        if only in build.__name__:
            jax_gradients.write(build, ROOT / "jax-gradients")


PARTS = {
    "cases": make_cases,
    "training": make_training,
    "progress": make_progress,
    "random": make_random,
    "guide": make_guide,
    "jax": make_jax,
    "gradients": make_gradients,
}


def main() -> None:
    part, only = (sys.argv[1:] + ["", ""])[:2]
    if part and part not in PARTS:
        sys.exit(f"{part}: no such part; choose from {', '.join(PARTS)}")
    for name, make in PARTS.items():
        if part in ("", name):
            make(only)
    versions = [f"python=={sys.version.split()[0]}"] + [f"{p}=={version(p)}" for p in PACKAGES]
    (ROOT / "versions.txt").write_text("\n".join(versions) + "\n")


if __name__ == "__main__":
    main()
