"""From the start of the process to the first painted list: our window against bare Qt with three panes.

Each start is a process of its own; the child reads the clock that the parent read before it started it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROUNDS = 9
STARTS = {"ours": "tests.bench.start_ours", "bare": "tests.bench.start_bare"}


def measure(archive: Path) -> dict[str, Any]:
    """Start both in turn and compare the medians; the first start of each only fills the system's caches."""
    took: dict[str, list[float]] = {name: [] for name in STARTS}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS + 1):
            for name, module in STARTS.items():
                took[name].append(started(module, archive, home)[0])
    ours, bare = (statistics.median(took[name][1:]) * 1000 for name in STARTS)
    return {
        "ratio": round(ours / bare, 2),
        "bound": {"at_most": 1.4},
        "ms": round(ours),
        "baseline_ms": round(bare),
    }


def started(module: str, archive: Path, home: str) -> tuple[float, float]:
    """Start a script; give the seconds until its list was painted, and the MB that it then held."""
    at = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", module, str(archive)],
        env=environment(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    painted, memory = map(float, done.stdout.split()[-2:])
    return painted - at, memory


def environment(home: str) -> dict[str, str]:
    """Give the environment of a window that finds nothing of the user's."""
    made = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": home,
        "XDG_CONFIG_HOME": home,
        # an installed program is compiled once; some machines forbid that for the files beside the sources
        "PYTHONPYCACHEPREFIX": home,
    }
    made.pop("PYTHONDONTWRITEBYTECODE", None)
    return made
