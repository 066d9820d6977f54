"""The model of the list over a result of any length: what is asked, what is held, what is forgotten."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.errors import InterruptedQueryError
from monitor.model import Article, Filter, Page
from monitor.store import Archive, search
from tests.ui.test_models import ARTICLE
from ui.bridge import Bridge
from ui.models.reading_list import KEPT, PAGE, ReadingListModel
from ui.theme import LIGHT, Theme
from ui.views.reading_list import ReadingList

LENGTH = 100_000


class Press:
    """Stands for an archive with a hundred thousand articles, and notes what is asked of it."""

    def __init__(self) -> None:
        self.ids = array("q", range(LENGTH, 0, -1))
        self.asked: list[int] = []
        self.slow = False
        self.read_to_the_end = threading.Event()

    def page(self, archive: Archive, question: Filter, *, limit: int, snippets: bool, now: datetime) -> Page:
        if self.slow:
            raise InterruptedQueryError("slow")
        return Page(tuple(self.row(i) for i in self.ids[:limit]), more=len(self.ids) > limit)

    def all_ids(
        self, archive: Archive, question: Filter, *, chunk: int = 20_000, now: datetime
    ) -> Iterator[array[int]]:
        if question.arrived_after is not None:
            yield self.ids[: len(self.ids) - LENGTH]  # those that came since
            return
        for start in range(0, len(self.ids), chunk):
            yield self.ids[start : start + chunk]
        self.read_to_the_end.set()

    def rows(self, archive: Archive, ids: Sequence[int], question: Filter | None = None) -> list[Article]:
        self.asked.extend(ids)
        return [self.row(i) for i in ids]

    def row(self, article_id: int) -> Article:
        return replace(ARTICLE, id=article_id, title=f"Article {article_id}")


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch) -> Press:
    made = Press()
    monkeypatch.setattr(search, "page", made.page)
    monkeypatch.setattr(search, "ids", made.all_ids)
    monkeypatch.setattr(search, "rows", made.rows)
    return made


@pytest.fixture
def model(qtbot: QtBot, archive_path: Path, press: Press) -> Iterator[ReadingListModel]:
    bridge = Bridge(archive_path)
    bridge.open()
    yield ReadingListModel(bridge)
    bridge.close()


def title(model: ReadingListModel, row: int) -> Any:
    return model.index(row).data(Qt.ItemDataRole.DisplayRole)


def test_the_first_page_is_there_at_once_and_all_ids_follow(model: ReadingListModel, qtbot: QtBot) -> None:
    model.ask(Filter())
    assert model.rowCount() == PAGE
    assert title(model, 0) == f"Article {LENGTH}"
    with qtbot.waitSignal(model.complete):
        pass
    assert model.rowCount() == LENGTH
    assert model.index(LENGTH - 1).data(Qt.ItemDataRole.UserRole) == 1


def test_only_rows_around_the_viewport_are_asked_for(
    model: ReadingListModel, qtbot: QtBot, press: Press
) -> None:
    model.ask(Filter())
    with qtbot.waitSignal(model.complete):
        pass
    press.asked.clear()
    model.look_at(50_000, 50_010)
    qtbot.waitUntil(lambda: bool(press.asked), timeout=20_000)
    qtbot.wait(50)
    assert title(model, 50_005) == f"Article {LENGTH - 50_005}"
    assert len(press.asked) <= PAGE + 11


def loaded(model: ReadingListModel, row: int) -> bool:
    return bool(title(model, row) == f"Article {LENGTH - row}")


def test_rows_far_away_are_forgotten(model: ReadingListModel, qtbot: QtBot) -> None:
    model.ask(Filter())
    with qtbot.waitSignal(model.complete):
        pass
    for row in range(0, 20_000, PAGE):
        model.look_at(row, row + 10)
        qtbot.waitUntil(partial(loaded, model, row), timeout=20_000)
        qtbot.wait(0)
    assert len(model.held) <= KEPT + 2 * PAGE


def test_a_list_of_a_hundred_thousand_is_laid_out_at_once(model: ReadingListModel, qtbot: QtBot) -> None:
    view = ReadingList(model, Theme(LIGHT, 1.0))
    qtbot.addWidget(view)
    view.resize(500, 800)
    view.show()
    model.ask(Filter())
    with qtbot.waitSignal(model.complete):
        pass
    view.scrollToBottom()
    assert view.rowAt(view.viewport().height() - 2) == LENGTH - 1
    view.go_to(70_000)
    assert view.current_id == LENGTH - 70_000


def test_the_old_rows_stay_until_a_slow_answer_is_there(
    model: ReadingListModel, qtbot: QtBot, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.ask(Filter())
    with qtbot.waitSignal(model.complete):
        pass
    dimmed: list[bool] = []
    model.waiting.connect(dimmed.append)
    press.slow = True
    model.ask(Filter(query="slow"))
    qtbot.waitUntil(lambda: dimmed == [True], timeout=20_000)
    assert model.rowCount() == LENGTH
    press.slow = False
    press.ids = press.ids[:3]
    model.ask(Filter(query="quick"))
    assert model.rowCount() == 3
    assert dimmed == [True, False]


def test_a_newer_question_makes_the_older_answer_nothing(
    model: ReadingListModel, qtbot: QtBot, press: Press
) -> None:
    model.ask(Filter())
    press.ids = array("q", range(500, 0, -1))
    model.ask(Filter(query="newer"))
    with qtbot.waitSignal(model.complete):
        pass
    qtbot.wait(100)
    assert list(model.ids) == list(range(500, 0, -1))


def test_a_jump_to_the_end_of_a_long_list_selects_by_id_after_new_rows(
    model: ReadingListModel, qtbot: QtBot, press: Press
) -> None:
    view = ReadingList(model, Theme(LIGHT, 1.0))
    qtbot.addWidget(view)
    view.resize(500, 800)
    view.show()
    model.ask(Filter())
    with qtbot.waitSignal(model.complete):
        pass
    view.go_to(90_000)
    current, top = view.current_id, model.ids[view.rowAt(0)]
    press.ids = array("q", range(LENGTH + 40, 0, -1))
    with qtbot.waitSignal(model.complete):
        model.reload()
    assert view.current_id == current
    assert model.ids[view.currentIndex().row()] == current
    assert model.ids[view.rowAt(0)] == top


def test_select_all_gives_every_id(model: ReadingListModel, qtbot: QtBot) -> None:
    view = ReadingList(model, Theme(LIGHT, 1.0))
    qtbot.addWidget(view)
    view.show()
    model.ask(Filter())
    with qtbot.waitSignal(model.complete):
        pass
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.selected_ids()) == LENGTH


def test_what_came_into_a_list_of_another_order_is_not_counted_as_new_as_well(
    model: ReadingListModel, qtbot: QtBot, press: Press
) -> None:
    with qtbot.waitSignal(model.complete, timeout=20_000):
        model.ask(Filter(sort="arrival"))
    counts: list[int] = []
    model.arrivals.connect(counts.append)
    press.ids.insert(0, LENGTH + 1)
    press.read_to_the_end.clear()
    model.reload()
    assert press.read_to_the_end.wait(20)  # the list has not heard of it yet
    model.refresh()
    qtbot.waitUntil(lambda: model.rowCount() == LENGTH + 1, timeout=20_000)
    qtbot.waitUntil(lambda: len(counts) == 2, timeout=20_000)
    assert counts == [0, 0]
