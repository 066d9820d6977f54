"""Taking back what the reader did, one step of the journal after the other, each in the way that it needs.

What is short is written by the bridge's thread; what went through many transactions, a purge or an extraction, comes
back in a process of its own. Steps are agreed on by number: if another change came meanwhile, nothing more is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.core_words import translated

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge
    from ui.children import Run

MOVED, LONG = "moved", "long"


class TakingBack(QObject):
    """Takes back the steps with these numbers, the newest first, and tells how it goes."""

    done = Signal(int)  # how many were taken back
    failed = Signal(str)
    progress = Signal(dict)

    def __init__(self, bridge: Bridge, numbers: Sequence[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._numbers = list(numbers)
        self._total = len(self._numbers)
        self._run: Run | None = None
        self._stopped = False

    def start(self) -> None:
        """Take back the next step, and then the others."""
        if self._stopped or not self._numbers:
            self.done.emit(self._total - len(self._numbers))
            return
        expected = self._numbers[0]

        def back(archive: Archive) -> str:
            from monitor.store import journal

            newest = next(iter(journal.steps(archive, 1)), None)
            if newest is None or newest.number != expected:
                return MOVED
            if newest.long:
                return LONG
            journal.undo(archive, datetime.now(UTC))
            return ""

        self._bridge.change(back, self._written, self._fail, receiver=self)

    def stop(self) -> None:
        """Take back no more; a long step that is stopped half-way goes on with the next undo."""
        self._stopped = True
        if self._run is not None:
            self._run.cancel()
            self._run = None
            self.start()

    def _written(self, outcome: str) -> None:
        if outcome == MOVED:
            self.failed.emit(
                self.tr("Something else was changed meanwhile. Look at the list again before you undo more.")
            )
        elif outcome == LONG:
            self._run = self._bridge.run(["undo"], self._ran, self.failed.emit, self.progress.emit)
        else:
            self._go_on()

    def _ran(self, _: Any) -> None:
        self._run = None
        self._go_on()

    def _go_on(self) -> None:
        del self._numbers[0]
        if self._total > 1:
            self.progress.emit({"done": self._total - len(self._numbers), "total": self._total})
        self.start()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(translated(error))
