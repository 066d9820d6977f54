"""Our window over the archive that is named. Prints clock and memory when the list was first painted with articles."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication

from tests.bench.footprint import resident
from ui.app import application, build

LATE = {
    "sqlite_utils",
    "lark",
    "trafilatura",
    "httpx2",
    "feedparser",
    "jinja2",
}  # none may be imported by then


class FirstPaint(QObject):
    """Ends the process at the list's first paint that had rows to paint."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._view.model() and self._view.model().rowCount():
            # the list paints now, once, before the clock is read
            self._view.viewport().removeEventFilter(self)
            # sent, not called: the scroll area's own filter is what draws the rows
            QApplication.sendEvent(self._view.viewport(), event)
            print(time.monotonic(), resident(), flush=True)
            early = LATE & set(sys.modules)
            if early:
                print(
                    f"imported before the first paint: {', '.join(sorted(early))}",
                    file=sys.stderr,
                    flush=True,
                )
            os._exit(bool(early))
        return False


running = application()
window = build(Path(sys.argv[1]), engine=False)
view = window.findChild(QAbstractItemView, "readingList")
assert view is not None
view.viewport().installEventFilter(FirstPaint(view))
window.resize(1440, 900)
window.show()
sys.exit(running.exec())
