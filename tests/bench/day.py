"""A scripted day in the real window while the real engine polls: stalls, keys, opening articles, memory.

Over a copy of the bench's archive, with two hundred feeds and ten that mean harm on loopback ports. A *stall* is how late
a timer of 5 ms on the main thread comes. Everything but the window itself runs at nice 10, as it does for a reader.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from monitor.store import Archive, feeds
from tests.bench import build
from tests.bench.window import environment, started

HOURS = 18  # until the press's own feeds are due, which nobody serves
BOUNDS = {
    "stall_p99_ms": 16.0,  # apart from opening articles
    "stall_longest_ms": 100.0,
    "key_p95_ms": 60.0,
    "opening_p95_ms": 50.0,
    "memory_over_bare_mb": 80.0,
}
# short times, so that a day of two minutes has what a day has
PACE = {"PRESSWATCH_FETCH_DEADLINE": "8", "PRESSWATCH_MIN_INTERVAL": "10", "PRESSWATCH_HOST_GAP": "0.2"}


def measure(archive: Path) -> dict[str, Any]:
    """Live through the day and hold what was noted to its bounds."""
    with tempfile.TemporaryDirectory() as home:
        bare = started("tests.bench.start_bare", archive, home)[1]
        with served(archive) as copy:
            noted = told("tests.bench.day_script", copy, home)
    return report(noted, bare)


def report(noted: dict[str, Any], bare: float) -> dict[str, Any]:
    """Hold what was noted of a day to its bounds. `bare`: the MB of the bare script."""
    figures = {
        "stall_p99_ms": share(0.99, _but(noted["late"], "opening")),
        "stall_longest_ms": max(max(late) for late in noted["late"].values()),
        "key_p95_ms": share(0.95, noted["keys"]),
        "opening_p95_ms": share(0.95, noted["openings"]),
        "memory_over_bare_mb": noted["memory"]["list"] - bare,
    }
    return {
        "figures": {name: round(figure, 1) for name, figure in figures.items()},
        "at_most": BOUNDS,
        "by_phase": {
            phase: {"p99": round(share(0.99, late), 1), "longest": round(max(late), 1), "ticks": len(late)}
            for phase, late in noted["late"].items()
        },
        "memory_mb": {**noted["memory"], "bare": bare},
        "engine_told_of": noted["engine"],
        # how far the worst figure is from its bound
        "ratio": round(max(figures[name] / bound for name, bound in BOUNDS.items()), 2),
        "bound": {"at_most": 1.0},
    }


def _but(late: dict[str, list[float]], phase: str) -> list[float]:
    return [one for name, noted in late.items() if name != phase for one in noted]


def share(of: float, values: Sequence[float]) -> float:
    """Give the value that so much of all stays below or at."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(of * len(ordered)))]


def told(module: str, *arguments: object) -> dict[str, Any]:
    """Run a script of the bench as a process of its own and read what it tells."""
    archive, home, *rest = arguments
    done = subprocess.run(
        [sys.executable, "-m", module, str(archive), *map(str, rest)],
        env={**environment(str(home)), **PACE},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        timeout=900,
        check=True,
    )
    answer = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(answer, dict)
    return answer


@contextlib.contextmanager
def served(archive: Path) -> Iterator[Path]:
    """Give a copy of an archive whose feeds are those of publishers that run meanwhile."""
    with tempfile.TemporaryDirectory(dir=build.CACHE) as folder, _publishers() as addresses:
        copy = Path(folder) / "archive.db"
        for ending in ("", "-wal"):
            if archive.with_name(archive.name + ending).exists():
                shutil.copy(archive.with_name(archive.name + ending), copy.with_name(copy.name + ending))
        now = datetime.now(UTC)
        later = int((now + timedelta(hours=HOURS)).timestamp() * 1000)
        with Archive.open(copy, "write") as opened, opened.transaction():
            opened.execute("UPDATE feeds SET next_poll = ?, state = 'ok'", (later,))
            for address in addresses:
                title = f"Port {urlsplit(address).port}"
                feeds.add(opened, address, title, folder="Loopback", allow_local=True, now=now)
        yield copy


@contextlib.contextmanager
def _publishers() -> Iterator[list[str]]:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.publishers"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # it is full of connections that somebody gave up
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        yield list(json.loads(child.stdout.readline()))
    finally:
        child.stdin.close()
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
