"""Run as a process: the real window, and a reader who works in it without a pause. It holds no tests.

`python -m tests.faults.window_at_work ARCHIVE EXPORT` says in a line of JSON what the window shows when it has come
back to where it was, then, line by line, what the archive has acknowledged. Without EXPORT it closes the window instead.
"""

from __future__ import annotations

import itertools
import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow

import ui.app
from ui.__main__ import main
from ui.models.question import Question
from ui.session import told
from ui.window import Window

QUERY, NUMBER = "harbour", 3  # what the reader looks for, and which of it he opens
LOOK_MS, WORK_MS = 20, 10


def say(**what: Any) -> None:
    """Write one line to whoever kills us."""
    print(json.dumps(what), flush=True)


class Reader:
    """Opens an article of a search where nothing is open yet, then stars, edits a topic and exports."""

    def __init__(self, window: Window, export: Path | None) -> None:
        self._window, self._export = window, export
        self._session = Path(window.settings.fileName()).with_name("session.json")
        self._first_time = not self._session.exists()
        self._turns = itertools.count()
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)

    def _look(self) -> None:
        window, desk = self._window, self._window.desk
        if not desk.list.whole or not window.menus:
            return
        if self._first_time and desk.question.query != QUERY:
            desk.ask(Question(query=QUERY))
        elif self._first_time and desk.list.filter.query == QUERY and not desk.article_id:
            window.list.go_to(NUMBER)
        elif desk.document is not None and self._is_kept():
            say(query=desk.question.query, article=desk.article_id, rows=desk.list.rowCount())
            self._timer.stop()
            if self._export is None:
                window.close()
                return
            self._timer.timeout.disconnect()
            self._timer.timeout.connect(self._work)
            self._timer.start(WORK_MS)
            self._topic()
            self._write(self._export)

    def _is_kept(self) -> bool:
        """Say whether what is open stands in the file of the session."""
        try:
            kept = json.loads(self._session.read_text("utf-8"))
        except (OSError, ValueError):
            return False
        desk = self._window.desk
        return bool(kept["article"] == desk.article_id and kept["question"] == told(desk.question))

    def _work(self) -> None:
        desk = self._window.desk
        number = desk.list.ids[next(self._turns) % len(desk.list.ids)]
        self._window.deeds.mark([number], "starred", True)
        # changes are written one after the other: when this one is there, so is the mark
        desk.bridge.change(lambda _: None, lambda _: say(starred=number))

    def _topic(self, turn: int = 0) -> None:
        words = ["topics", "set", "Storms", ("storm", "boat")[turn % 2]]
        self._window.desk.bridge.run(words, lambda _: self._topic(turn + 1), lambda why: say(failed=why))

    def _write(self, export: Path) -> None:
        words = ["export", "--format", "json", "--query", "", "--output", str(export)]

        def done(_: Any) -> None:
            say(exported=True)
            self._write(export)

        self._window.desk.bridge.run(words, done, lambda why: say(failed=why))


if __name__ == "__main__":
    archive, *rest = map(Path, sys.argv[1:])
    build = ui.app.build
    readers: list[Reader] = []

    def built(path: Path) -> QMainWindow:
        """Build the window as ever, and let the reader come."""
        window = build(path)
        assert isinstance(window, Window)
        readers.append(Reader(window, rest[0] if rest else None))
        return window

    ui.app.build = built  # type: ignore[assignment]
    sys.exit(main(["--archive", str(archive)]))
