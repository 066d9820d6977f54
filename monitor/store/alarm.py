"""An alarm clock for questions that may take only so long. No SQL lives here."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class Alarm:
    """Rings at a time unless it is called off before. Its one thread begins with the first time that is set.

    A thread for each question would have to be started before the question is, and a start waits for its turn.
    """

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring = ring
        self._at: float | None = None  # by the monotonic clock
        self._changed = threading.Condition()
        self._begun = self._resting = self._ended = False

    def set(self, at: float) -> None:
        """Ring at a time, which is later than any that was set before."""
        with self._changed:
            self._at = at
            if not self._begun:
                self._begun = True
                threading.Thread(target=self._run, name="alarm", daemon=True).start()
            elif self._resting:  # else it waits for an earlier time, and will look again by itself
                self._changed.notify()

    def call_off(self) -> None:
        """Do not ring. Once this returns, the alarm does not ring any more."""
        with self._changed:
            self._at = None

    def end(self) -> None:
        """End the thread."""
        with self._changed:
            self._at, self._ended = None, True
            self._changed.notify()

    def _run(self) -> None:
        with self._changed:
            while not self._ended:
                left = None if self._at is None else self._at - time.monotonic()
                if left is None or left > 0:
                    self._resting = left is None
                    self._changed.wait(left)
                else:
                    self._at = None
                    self._ring()
