"""Trying an edit on the whole archive in the background, piece by piece, until it is told or stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from ui.bridge import Ticket
from ui.core_words import translated
from ui.dialogs.changes import ChangesPanel

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge

T = TypeVar("T")


class Trying(QObject):
    """One question at a time; its answers grow in the panel of changes."""

    def __init__(self, bridge: Bridge, panel: ChangesPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._panel = bridge, panel
        self._ticket = Ticket()
        panel.stopped.connect(self.stop)

    def begin(self, question: Callable[[Archive], Iterator[T]], show: Callable[[T], None]) -> None:
        """Ask, and show each answer."""
        self._ticket.cancel()
        self._panel.show_trying()
        self._ticket = self._bridge.stream(question, show, self._end, self._fail, receiver=self)

    def stop(self) -> None:
        """Take the question back, and say that what is shown is not the whole."""
        if self._ticket.open:
            self._ticket.cancel()
            self._panel.show_stopped()

    def _end(self) -> None:
        self._ticket = Ticket()

    def _fail(self, error: Exception) -> None:
        self._panel.show_words(translated(error))
