"""A scripted day in the window over the archive that is named, while its engine polls: what the bench `day` measures.

A timer of 5 ms on the main thread notes how late it comes; what is typed and opened, when it stands on the screen.
Prints one JSON document. What is pressed goes the way of real events; nothing waits for longer than a hurried reader.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from tests.bench.footprint import resident
from ui.app import application, begin_day, build
from ui.models.question import Place
from ui.views.article_view import ArticleView
from ui.views.notice import Notice
from ui.views.reading_list import ReadingList
from ui.window import Window

TICK_MS = 5
OPENED = 200
TYPED = (  # of the press, letter by letter
    "puvi",
    "fizipplul",
    "bairhoup gangacha",
    "plouk*",
    '"braidop stomvuk"',
    "baikchek NEAR/8 chukquak",
    "puvi -fizipplul",
    "drokzouk quikipmaim",
)
PATIENCE = 2.0  # for what is waited for; who comes later is measured as so late

Wish = float | Callable[[], bool]  # seconds to rest, or what is to come true


class Day:
    """The script, the timer, and what was noted."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.phase = "start"
        self.late: dict[str, list[float]] = {}
        self.keys: list[float] = []
        self.openings: list[float] = []
        self.memory: dict[str, float] = {}
        self._expected = time.monotonic()
        self._until = 0.0
        self._wish: Callable[[], bool] | None = None
        self._script = self._hours()
        self._tick = QTimer(window)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._ticked)
        self._last = time.monotonic()
        self._painted: list[
            float
        ] = []  # when the list, or what stands in its place, was painted since it answered
        self._article_painted = 0.0
        self._waits_for_list = False
        window.desk.list.answered.connect(self._list_answered)
        self.note_paints()

    def begin(self) -> None:
        """Begin with the first tick."""
        self._last = time.monotonic()
        self._tick.start()

    def _ticked(self) -> None:
        now = time.monotonic()
        self.late.setdefault(self.phase, []).append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now
        over = now >= self._until
        if over if self._wish is None else (over or self._wish()):
            self._go_on()

    def _go_on(self) -> None:
        wish = next(self._script, None)
        if wish is None:
            self._tick.stop()
            self.window.close()
            return
        self._wish = None if isinstance(wish, float) else wish
        self._until = time.monotonic() + (wish if isinstance(wish, float) else PATIENCE)

    # --- what stands on the screen -----------------------------------------------------------------------

    def note_paints(self) -> None:
        """Learn when the list, the notice in its place, and the article were painted."""

        def after(kind: type[Any], done: Callable[[], None]) -> None:
            painted = kind.paintEvent

            def paint(view: Any, event: QPaintEvent) -> None:
                painted(view, event)
                done()

            kind.paintEvent = paint

        after(ReadingList, self._list_painted)
        after(Notice, self._list_painted)
        after(ArticleView, self._article_is_painted)

    def _list_answered(self) -> None:
        """Wait for the list, or for what stands in its place; where that is as it was, have it painted all the same."""
        self._waits_for_list = True
        shown = self.window.list_stack.currentWidget()
        if shown is not None:
            (shown.viewport() if isinstance(shown, ReadingList) else shown).update()

    def _list_painted(self) -> None:
        if self._waits_for_list:
            self._waits_for_list = False
            self._painted.append(time.monotonic())

    def _article_is_painted(self) -> None:
        document = self.window.pane.document
        if document is not None and document.article.id == self.window.desk.article_id:
            self._article_painted = time.monotonic()

    # --- the day -----------------------------------------------------------------------------------------

    def _hours(self) -> Iterator[Wish]:
        window = self.window
        yield lambda: window.desk.contents is not None and window.desk.list.whole
        self.memory["list"] = resident()
        for name, hour in (
            ("scrolling", self._scroll),
            ("typing", self._type),
            ("switching", self._switch),
            ("opening", self._open),
            ("starring", self._star),
            ("undoing", self._undo),
            ("letting in", self._let_in),
        ):
            yield 0.3
            self.phase = name
            yield from hour()
            self.phase = "between"
        self.memory["evening"] = resident()

    def _scroll(self) -> Iterator[Wish]:
        listing = self.window.list
        for _ in range(150):
            self._wheel(listing.viewport(), -120)
            yield 0.016
        bar = listing.verticalScrollBar()
        for _ in range(20):
            bar.triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)
            yield 0.05
        for step in range(60):
            bar.setValue(bar.maximum() * step // 60)
            yield 0.016
        for _ in range(60):
            self._wheel(listing.viewport(), 120)
            yield 0.016
        bar.setValue(0)
        yield 0.2

    def _type(self) -> Iterator[Wish]:
        field = self.window.search_bar.field
        self.window.focus_search()
        for query in TYPED:
            for letter in query:
                started = time.monotonic()
                self._painted.clear()
                QTest.keyClicks(field, letter)
                yield lambda: bool(self._painted)
                self.keys.append(((self._painted or [time.monotonic()])[0] - started) * 1000)
                yield max(0.005, 0.1 - (time.monotonic() - started))
            yield 0.4
            QTest.keyClick(field, Qt.Key.Key_Escape)
            yield 0.2

    def _switch(self) -> Iterator[Wish]:
        window, contents = self.window, self.window.desk.contents
        assert contents is not None
        places = [Place("unread"), Place("starred"), Place("inbox"), Place("everything")]
        places += [Place("topic", topic.name, topic.name) for topic in contents.topics[:20]]
        places += [Place("folder", f"Folder {number}", f"Folder {number}") for number in range(6)]
        places += [Place("feed", feed.url, feed.title) for feed in contents.feeds[:20]]
        for place in [*places, Place("inbox")]:
            window.sidebar.choose(place)
            yield 0.25
        window.desk.restrict(unread=True)
        yield 0.5
        window.desk.clear()
        yield 0.5

    def _open(self) -> Iterator[Wish]:
        window = self.window
        window.list.setFocus()
        for number in range(OPENED):
            if number == OPENED // 2:  # from here on with the hits of a search
                self.phase = "between"
                window.desk.search("puvi OR fizipplul")
                yield 0.6
                self.phase = "opening"
            started, self._article_painted = time.monotonic(), 0.0
            QTest.keyClick(window.list, Qt.Key.Key_J)
            yield lambda: self._article_painted > 0
            self.openings.append(((self._article_painted or time.monotonic()) - started) * 1000)
            yield max(0.005, 0.15 - (time.monotonic() - started))
        window.desk.clear()

    def _star(self) -> Iterator[Wish]:
        listing = self.window.list
        for row in range(20):
            rect = listing.visualRect(listing.model().index(row % 5, 0))
            star = listing.delegate.star_rect(rect).center()
            QTest.mouseClick(
                listing.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, star
            )
            yield 0.2
        for _ in range(5):
            self._do("dismiss")
            yield 0.2
        for _ in range(5):
            self._do("read")
            yield 0.2

    def _undo(self) -> Iterator[Wish]:
        for _ in range(20):
            self._do("undo")
            yield 0.3

    def _let_in(self) -> Iterator[Wish]:
        for _ in range(5):
            yield 1.0
            self._do("bring_in")

    def _do(self, name: str) -> None:
        self.window.actions_by_name[name].trigger()

    def _wheel(self, over: QWidget, angle: int) -> None:
        middle = QPointF(over.rect().center())
        event = QWheelEvent(
            middle,
            QPointF(over.mapToGlobal(over.rect().center())),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(over, event)


class Arrived(QObject):
    """Counts how often the engine told what it did, by stage."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.stages: dict[str, int] = {}
        window.desk.bridge.progress.connect(self._hear)

    def _hear(self, event: dict[str, Any]) -> None:
        stage = str(event.get("stage"))
        self.stages[stage] = self.stages.get(stage, 0) + 1


def main(archive: Path) -> dict[str, Any]:
    """Live through the day and tell what was noted."""
    running = application()
    window = build(archive)
    assert isinstance(window, Window)
    begin_day(window)
    arrived = Arrived(window)
    day = Day(window)
    window.ready.connect(day.begin)
    window.resize(1440, 900)
    window.show()
    running.exec()
    return {
        "late": day.late,
        "keys": day.keys,
        "openings": day.openings,
        "memory": day.memory,
        "engine": arrived.stages,
    }


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))), flush=True)
