"""Saved searches in the sidebar: ordered by keys and by dragging, removed, edited, made topics."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.store import Archive, searches, topics
from tests.ui.conftest import NOW
from ui.dialogs.searches import SearchesDialog
from ui.dialogs.topics import TopicsDialog
from ui.models.question import Place
from ui.topic_dialogs import make_topic
from ui.window import Window


@pytest.fixture
def searching(open_window: Callable[[Path], Window], archive_path: Path) -> Window:
    """Give a window with three saved searches."""
    with Archive.open(archive_path, "write") as archive:
        for name, query in (("Ferries", "ferry"), ("Parking", "parking"), ("Unread camps", "camp is:unread")):
            searches.set(archive, name, query, NOW)
    window = open_window(archive_path)
    window.sidebar.choose(Place("search", "Ferries", "Ferries", "ferry"))
    return window


def shown(window: Window) -> list[str]:
    model = window.desk.sidebar
    places = [model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    return [place.key for place in places if place is not None and place.kind == "search"]


def told(window: Window, name: str) -> object:
    index = window.desk.sidebar.index_of(Place("search", name))
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_each_search_says_how_much_of_it_is_unread(searching: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: told(searching, "Ferries") == "Ferries, 15 unread", timeout=20_000)


def test_searches_for_which_a_refresh_has_no_time_are_counted_behind_all_else(
    searching: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, archive_path: Path
) -> None:
    qtbot.waitUntil(lambda: told(searching, "Ferries") == "Ferries, 15 unread", timeout=20_000)
    monkeypatch.setattr(searches, "_BUDGET_OF_ALL_MS", 0)
    monkeypatch.setattr(searches, "_DEAR_REST", 0)
    with Archive.open(archive_path, "write") as archive:
        searches.set(archive, "Parking", "ferry", NOW)
    qtbot.waitUntil(lambda: told(searching, "Parking") == "Parking, 15 unread", timeout=20_000)


def test_alt_and_an_arrow_key_move_a_search_and_undo_moves_it_back(searching: Window, qtbot: QtBot) -> None:
    QTest.keyClick(searching.sidebar, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: shown(searching) == ["Parking", "Ferries", "Unread camps"], timeout=20_000)
    assert searching.sidebar.place.key == "Ferries"
    searching.deeds.undo()
    qtbot.waitUntil(lambda: shown(searching) == ["Ferries", "Parking", "Unread camps"], timeout=20_000)


def test_a_search_that_is_dropped_below_the_last_stands_last(searching: Window, qtbot: QtBot) -> None:
    model = searching.desk.sidebar
    dragged = model.mimeData([model.index_of(Place("search", "Ferries"))])
    last = model.index_of(Place("search", "Unread camps")).row()
    move = Qt.DropAction.MoveAction
    assert not model.canDropMimeData(dragged, move, 0, 0, QModelIndex())
    assert model.canDropMimeData(dragged, move, last + 1, 0, QModelIndex())
    model.dropMimeData(dragged, move, last + 1, 0, QModelIndex())
    qtbot.waitUntil(lambda: shown(searching) == ["Parking", "Unread camps", "Ferries"], timeout=20_000)


def test_delete_removes_a_search_and_undo_brings_it_back(searching: Window, qtbot: QtBot) -> None:
    QTest.keyClick(searching.sidebar, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(searching) == ["Parking", "Unread camps"], timeout=20_000)
    searching.deeds.undo()
    qtbot.waitUntil(lambda: "Ferries" in shown(searching), timeout=20_000)


def test_f2_opens_a_search_to_be_renamed(searching: Window, qtbot: QtBot) -> None:
    QTest.keyClick(searching.sidebar, Qt.Key.Key_F2)
    dialog = searching.findChild(SearchesDialog)
    assert isinstance(dialog, SearchesDialog)
    qtbot.waitUntil(lambda: dialog.written == ("Ferries", "ferry"), timeout=20_000)


def test_a_search_becomes_a_topic_in_one_step(searching: Window, archive_path: Path, qtbot: QtBot) -> None:
    make_topic(searching, "Ferries", "ferry")

    def tagged() -> bool:
        with Archive.open(archive_path, "read") as archive:
            found = {topic.name: topic.articles for topic in topics.all(archive)}
        return found.get("Ferries") == 15

    qtbot.waitUntil(tagged, timeout=20_000)


def test_a_search_that_can_be_no_topic_goes_into_the_editor_with_the_reason(
    searching: Window, qtbot: QtBot
) -> None:
    make_topic(searching, "Unread camps", "camp is:unread")
    qtbot.waitUntil(lambda: searching.findChild(TopicsDialog) is not None, timeout=20_000)
    dialog = searching.findChild(TopicsDialog)
    assert isinstance(dialog, TopicsDialog)
    qtbot.waitUntil(lambda: dialog.editor.written.query == "camp is:unread", timeout=20_000)
    qtbot.waitUntil(dialog.editor.caret.isVisible, timeout=20_000)
    assert "is:" in dialog.message.text()
