"""How far a long command has come, and being told to stop it.

JSON lines for a window that reads them, words for a person at a terminal.
"""

from __future__ import annotations

import json
import signal
import sys
import time
from types import FrameType, TracebackType
from typing import Any, Self

# A reader needs no more than so many lines a second.
_PAUSE = 0.1


class Progress:
    """Tells of stages as they advance. Called with a stage's name, what is done of it, and how much there is."""

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self._told = 0.0
        self._stage: str | None = None

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if stage == self._stage and done < total and now - self._told < _PAUSE:
            return
        self._stage, self._told = stage, now
        if self._as_json:
            # the shape of the engine's own lines
            told = {"event": "progress", "stage": stage, "done": done, "total": total}
            sys.stderr.write(json.dumps({**told, "feed": None, "message": None}) + "\n")
            sys.stderr.flush()
        elif sys.stderr.isatty():
            sys.stderr.write(f"\r{stage}: {100 * done // max(total, 1)} %\033[K")
            if done >= total:
                sys.stderr.write("\r\033[K")
            sys.stderr.flush()


class Stopping:
    """While it lasts, SIGINT and SIGTERM do not end the process: it stops between two articles and keeps what is done."""

    def __init__(self) -> None:
        self.asked = False
        self._earlier: dict[int, Any] = {}

    def __enter__(self) -> Self:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._earlier[number] = signal.signal(number, self._ask)
        return self

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self.asked = True

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, earlier in self._earlier.items():
            signal.signal(number, earlier)
