"""Draw the real window without a display and keep the pictures: `python -m ui.portrait ARCHIVE FOLDER`.

The tour and the README show these. Nothing in the archive changes by it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.window import Window

SIZE = (1440, 900)
SEARCH = "(camp* OR tent*) NEAR/15 $clearing"
PATIENCE_SECONDS = 20.0


def main(arguments: list[str] | None = None) -> int:
    """Draw the pictures and print where they are. Returns the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    if len(words) != 2:
        print("Usage: python -m ui.portrait ARCHIVE FOLDER", file=sys.stderr)  # noqa: T201
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.__main__ import no_library

    sentence = no_library()
    if sentence:
        print(sentence, file=sys.stderr)  # noqa: T201
        return 1
    archive, folder = Path(words[0]), Path(words[1])
    if not archive.is_file():
        print(f"There is no archive at {archive}.", file=sys.stderr)  # noqa: T201
        return 1
    for path in draw(archive, folder):
        print(path)  # noqa: T201
    return 0


def draw(archive: Path, folder: Path) -> list[Path]:
    """Draw the window, light and dark, with an article open and with a search. Returns the files."""
    from ui import standing
    from ui.app import application, build
    from ui.models.question import Question
    from ui.theme import DARK, LIGHT, system_scale
    from ui.window import Window

    application()
    folder.mkdir(parents=True, exist_ok=True)
    window = build(archive, engine=False)
    assert isinstance(window, Window)
    drawn: list[Path] = []
    try:
        window.session.end()  # how this window stands is not kept for the reader's own
        window.desk.ask(Question())
        window.theme.switch(LIGHT, system_scale())
        standing.stand_as_meant(window)
        window.resize(*SIZE)
        window.show()
        _wait(lambda: window.desk.contents is not None and not window.list.delegate.dimmed)
        for name, query in (("window", ""), ("search", SEARCH)):
            window.desk.search(query)
            _settle(window)
            _open_best(window)
            for palette in (LIGHT, DARK):
                window.theme.switch(palette)
                _settle(window)
                path = folder / f"{name}-{palette.name}.png"
                window.grab().save(str(path))
                drawn.append(path)
    finally:
        window.close()
    return drawn


def _open_best(window: Window) -> None:
    """Open the article on screen that shows most: topics, then words."""
    rows = min(window.desk.list.rowCount(), 6)
    found = [(row, window.desk.list.article(row)) for row in range(rows)]
    shown = [(len(a.topics), min(a.words, 600), -row) for row, a in found if a is not None]
    if shown:
        window.list.setFocus()
        window.list.go_to(-max(shown)[2])
    _settle(window)
    window.desk.leave_unread()


def _settle(window: Window) -> None:
    _wait(lambda: window.desk.list.whole and not window.list.delegate.dimmed)
    _wait(lambda: False, 0.15)  # the histogram and the hits in the article follow on their own


def _wait(until: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    from PySide6.QtCore import QCoreApplication, QEventLoop

    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


if __name__ == "__main__":
    sys.exit(main())
