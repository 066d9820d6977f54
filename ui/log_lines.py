"""What the engine, the commands and the window itself have said since the window was opened, to be looked through.

It is kept in memory and goes with the window. A trace is one entry with all its lines, so that it is copied whole.
"""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from ui.core_words import translated

MOST = 2000  # entries
MOST_LINES = 400  # of one trace
TRACE = "Traceback (most recent call last):"
_BETWEEN = ("During handling of the above", "The above exception was")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was said. `source`: engine, window, or the command that said it; `shown`: in the window's language."""

    at: datetime
    source: str
    text: str
    shown: str = ""

    @property
    def bug(self) -> bool:
        """Say whether it holds a trace."""
        return TRACE in self.text

    def takes(self, line: str) -> bool:
        """Say whether a line goes on with it: the lines of a trace belong together."""
        if line.startswith((" ", "\t")):
            return True
        last = self.text.rsplit("\n", 1)[-1]
        if line.startswith(TRACE):
            # the sentence before a trace says what went wrong
            return not self.bug or last.startswith(_BETWEEN)
        return self.bug and (last.startswith((" ", "\t")) or line.startswith(_BETWEEN))


class Log(QObject):
    """The entries, the newest last."""

    added = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: deque[Entry] = deque(maxlen=MOST)
        self._listener = _Listener(self)
        logging.getLogger().addHandler(self._listener)

    @property
    def entries(self) -> list[Entry]:
        """Give everything that is kept."""
        return list(self._entries)

    def add(self, source: str, text: str) -> None:
        """Keep a line of a process, or a whole text of this one. Any thread may say something."""
        last = self._entries[-1] if self._entries else None
        if last is not None and last.source == source and last.takes(text):
            if last.text.count("\n") < MOST_LINES:
                self._entries[-1] = replace(last, text=f"{last.text}\n{text}", shown=f"{last.shown}\n{text}")
        else:
            self._entries.append(Entry(datetime.now(UTC), source, text, translated(text)))
        self.added.emit()

    def close(self) -> None:
        """Listen no more."""
        logging.getLogger().removeHandler(self._listener)


class _Listener(logging.Handler):
    """Hears what the window's own process logs."""

    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self._log = log
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._log.add("window", self.format(record))
        except RuntimeError:  # the window has gone
            logging.getLogger().removeHandler(self)
