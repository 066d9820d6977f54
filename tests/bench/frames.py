"""Frames: how long the list is painted after a scroll step, over many rows against fifty, and beside an engine that extracts.

Two real windows in one process, over the bench's archive and over fifty articles, painted in turn. Then the engine of
the large one starts, over feeds on loopback ports with pages to extract, and the same is painted again.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.bench import build, day
from ui.app import application
from ui.app import build as build_window
from ui.window import Window

TURNS, FRAMES = 12, 50
SETTLED = 60.0  # seconds within which the lists are whole, or the engine extracts
BOUND = 1.25


def measure(archive: Path) -> dict[str, Any]:
    """Paint in a process of its own and compare."""
    with tempfile.TemporaryDirectory() as home, day.served(archive) as copy:
        took = day.told("tests.bench.frames", copy, home, build.ready(50).archive)
    if not took["extracted"]:
        raise RuntimeError(
            "The engine extracted nothing beside the list, so nothing can be said of its frames."
        )
    p95 = {name: day.share(0.95, times) for name, times in took["ms"].items()}
    ratios = {
        "many_to_fifty": p95["many"] / p95["fifty"],
        "extracting_to_idle": p95["extracting"] / p95["many"],
    }
    return {
        "ratio": round(max(ratios.values()), 2),
        "bound": {"at_most": BOUND},
        "ratios": {name: round(ratio, 2) for name, ratio in ratios.items()},
        "p95_ms": {name: round(ms, 2) for name, ms in p95.items()},
        "rows": took["rows"],
        "extracted_meanwhile": took["extracted"],
    }


# --- in the child ---------------------------------------------------------------------------------------


def _show(running: QApplication, archive: Path) -> Window:
    window = build_window(archive, engine=False)
    assert isinstance(window, Window)
    window.resize(1440, 900)
    window.show()
    _live(running, lambda: window.desk.list.whole and window.desk.contents is not None)
    return window


def _live(running: QApplication, until: Any) -> None:
    deadline = time.monotonic() + SETTLED
    while not until() and time.monotonic() < deadline:
        running.processEvents()
        time.sleep(0.002)


def _rest(running: QApplication, seconds: float) -> None:
    after = time.monotonic() + seconds
    _live(running, lambda: time.monotonic() > after)


def _paint(running: QApplication, window: Window, chance: random.Random) -> list[float]:
    """Go to some place of the list, scroll on from there, and paint after each step."""
    bar, surface = window.list.verticalScrollBar(), window.list.viewport()
    bar.setValue(chance.randrange(max(1, bar.maximum() - FRAMES * bar.singleStep())))
    took = []
    for _ in range(FRAMES):
        bar.setValue((bar.value() + bar.singleStep()) % max(1, bar.maximum()))
        before = time.perf_counter()
        surface.repaint()
        took.append((time.perf_counter() - before) * 1000)
        running.processEvents()
    return took


def main(large: Path, small: Path) -> dict[str, Any]:
    """Paint both lists in turn, then the large one beside its engine."""
    running, chance = application(), random.Random(1)
    many, fifty = _show(running, large), _show(running, small)
    ms: dict[str, list[float]] = {"many": [], "fifty": [], "extracting": []}
    for turn in range(TURNS + 1):
        for name, window in (("many", many), ("fifty", fifty)):
            painted = _paint(running, window, chance)
            ms[name] += painted if turn else []  # the first turn warms up
    done: list[int] = []
    bridge = many.desk.bridge

    def hear(event: dict[str, Any]) -> None:
        if event.get("stage") == "extract":
            done.append(event["done"])

    bridge.progress.connect(hear)
    bridge.engine.start()
    _live(running, lambda: len(done) > 2)
    before = len(done)
    for _ in range(TURNS):
        ms["extracting"] += _paint(running, many, chance)
        _rest(running, 0.3)
    rows = many.desk.list.rowCount()
    extracted = len(done) - before
    for window in (many, fifty):
        window.close()
    return {"ms": ms, "rows": rows, "extracted": extracted}


if __name__ == "__main__":
    print(json.dumps(main(*map(Path, sys.argv[1:]))), flush=True)
