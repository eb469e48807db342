"""Writes the sweep: `XLA_FLAGS=--xla_allow_excess_precision=false python -m make.sweep FOLDER [PREFIX…]`.

Run it in `tests/goldens`, with the environment of `requirements.txt`; then
`mvn -pl tests -am test -Dtest=JaxSweep -Dsurefire.failIfNoSpecifiedTests=false -Dkeratin.sweep=FOLDER`. What JAX refuses is listed in
FOLDER/refused.txt, and is no case.
"""

from __future__ import annotations

import sys
import zlib
from pathlib import Path

import jax

from make.sweep import arithmetic, base, derived, exports, library, movement, programs, reductions  # noqa: F401


def main() -> None:
    root = Path(sys.argv[1])
    prefixes = tuple(sys.argv[2:])
    root.mkdir(parents=True, exist_ok=True)
    done = root / "refused.txt"
    known = {line.split("\t")[0] for line in done.read_text().splitlines()} if done.exists() else set()
    names = [c.name for c in base.CASES]
    if len(set(names)) < len(names):
        raise SystemExit(f"twice: {sorted(n for n in set(names) if names.count(n) > 1)}")
    # mixed, so that a part of the sweep has something of everything
    mixed = sorted(base.CASES, key=lambda c: zlib.crc32(c.name.encode()))
    mixed = [c for c in mixed if not prefixes or c.name.startswith(prefixes)]
    refused: list[str] = []
    now = root / f"{prefixes[0].split('/')[0] if prefixes else 'all'}.now"
    if now.exists():  # JAX took the process with it
        known.add(now.read_text())
    for c in mixed:
        if c.name in known or (root / c.name / "sweep.json").exists():
            continue
        now.write_text(c.name)
        try:
            base.write(c, root)
        except Exception as e:  # JAX says in many ways that it has no such form
            reason = f"{type(e).__name__}: {' '.join(str(e).split())}"
            refused.append(f"{c.name}\t{reason}"[:300])
            jax.clear_caches()
            with open(done, "a") as file:
                file.write(refused[-1] + "\n")
    now.unlink(missing_ok=True)
    print(len(mixed) - len(refused), "cases,", len(refused), "refused")


main()
