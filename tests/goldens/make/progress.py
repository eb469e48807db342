"""What Keras prints while it works: the progress bar with a clock of our own, and predict as it really ran."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from unittest import mock

from keras.src.utils import progbar

REAL_RUN = """
import keras, numpy as np
keras.utils.set_random_seed(1)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
model.predict(np.zeros((ROWS, 4), "float32"))
"""


def _bar(target: int | None, seconds: list[float], calls: list[list], **options) -> dict:
    """Runs one bar. The clock reads 1000 plus each of `seconds`: one for the construction, one for each update.

    Not from zero, because a bar draws its first update only if the clock is beyond its interval.
    """
    printed: list[str] = []
    seconds = [1000.0 + s for s in seconds]
    clock = iter(seconds)
    with (
        mock.patch.object(progbar.time, "time", lambda: next(clock)),
        mock.patch.object(progbar.io_utils, "print_msg", lambda text, line_break=True: printed.append(text)),
    ):
        bar = progbar.Progbar(target=target, stateless_metrics=set(), **options)
        for current, values, finalize in calls:
            bar.update(current, list(values.items()), finalize=finalize)
    return {
        "target": target,
        "options": options,
        "seconds": seconds,
        "calls": calls,
        "text": "".join(printed),
    }


def _steps(count: int, values: dict | None = None) -> list[list]:
    """The updates that a callback makes: one after each step, then the final one."""
    values = values or {}
    return [[i + 1, values, False] for i in range(count)] + [[count, values, True]]


def make_bars(folder: Path) -> None:
    metrics = {"accuracy": 0.91234, "loss": 0.00012345}
    bars = {
        "predict-1": _bar(1, [0, 0.0412, 0.0413], _steps(1)),
        "predict-3-fast": _bar(3, [0, 0.04, 0.042, 0.0431, 0.0432], _steps(3)),
        "predict-3-slow": _bar(3, [0, 0.5, 0.7, 0.95, 0.96], _steps(3)),
        "predict-12": _bar(12, [0] + [0.11 * i for i in range(1, 14)], _steps(12)),
        "predict-100-minutes": _bar(4, [0, 100, 220, 350, 470, 471], _steps(4)),
        "predict-hours": _bar(3, [0, 5000, 9000, 14000, 14000.5], _steps(3)),
        "predict-microseconds": _bar(2, [0, 0.0001, 0.0003, 0.0004], _steps(2)),
        "unknown-target": _bar(None, [0, 0.2, 0.4, 0.6], [[1, {}, False], [2, {}, False], [2, {}, True]]),
        "evaluate-2": _bar(2, [0, 0.2, 0.4, 0.5], _steps(2, metrics)),
        "shorter-line": _bar(2, [0, 0.2, 0.4, 0.5], [[1, metrics, False], [2, {}, False], [2, {}, True]]),
        "evaluate-2-lines": _bar(2, [0, 0.2, 0.4, 0.5], _steps(2, metrics), verbose=2),
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bars.json").write_text(json.dumps(bars, indent=1, ensure_ascii=True) + "\n")


def make_real_runs(folder: Path) -> None:
    """Times differ from run to run, so a file that exists is kept."""
    for batches in (1, 3):
        code = REAL_RUN.replace("ROWS", str(32 * batches - 5))
        for kind, run in (("pipe", _through_pipe), ("terminal", _through_terminal)):
            path = folder / f"predict-{batches}-{kind}.txt"
            if not path.exists():
                path.write_bytes(run(code))


def _through_pipe(code: str) -> bytes:
    return subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE).stdout


def _through_terminal(code: str) -> bytes:
    """The terminal turns each line feed into carriage return and line feed; they are kept as they arrived."""
    primary, secondary = pty.openpty()
    process = subprocess.Popen([sys.executable, "-c", code], stdout=secondary, stderr=subprocess.DEVNULL)
    os.close(secondary)
    output = b""
    while True:
        try:
            chunk = os.read(primary, 4096)
        except OSError:  # Linux reports the end of a terminal so
            break
        if not chunk:
            break
        output += chunk
    if process.wait() != 0:
        raise RuntimeError("the run in a terminal failed")
    os.close(primary)
    return output
