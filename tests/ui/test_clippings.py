"""Clipping in the window: one key clips and takes back, the sidebar shows clipbooks, a search becomes one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from monitor.store import Archive, clipbooks, clippings
from tests.ui.conftest import NOW
from ui import clippings as deeds
from ui.models.question import INBOX, Place
from ui.window import Window


def said(window: Window) -> str:
    """What the status line says at present."""
    return window.status.message.text() if window.status.message.isVisible() else ""


def counts(window: Window) -> dict[str, int]:
    """The clipbooks of the sidebar with their counts."""
    model = window.desk.sidebar
    entries = [model.entry(model.index(row)) for row in range(model.rowCount())]
    return {e.title: e.count for e in entries if e and e.place and e.place.kind == "clipbook"}


def press(window: Window, *rows: int) -> None:
    """Choose rows of the list and press c."""
    window.list.go_to(rows[0])
    for _ in rows[1:]:
        QTest.keyClick(window.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    window.actions_by_name["clip"].trigger()


def test_c_clips_names_the_clipbook_and_a_second_c_takes_it_back(window: Window, qtbot: QtBot) -> None:
    press(window, 0)
    qtbot.waitUntil(lambda: said(window) == "Clipped into “Clippings”", timeout=20_000)
    qtbot.waitUntil(lambda: counts(window) == {"Clippings": 1}, timeout=20_000)
    press(window, 1)
    qtbot.waitUntil(lambda: counts(window) == {"Clippings": 2}, timeout=20_000)
    press(window, 1)
    qtbot.waitUntil(lambda: said(window) == "Taken out of “Clippings”", timeout=20_000)
    qtbot.waitUntil(lambda: counts(window) == {"Clippings": 1}, timeout=20_000)
    assert not window.status.further.isVisible()


def test_the_button_of_the_article_clips_and_says_so(window: Window, qtbot: QtBot) -> None:
    window.list.go_to(0)
    qtbot.waitUntil(lambda: window.desk.document is not None, timeout=20_000)
    assert window.pane.clip.text() == "Clip"
    window.pane.clip.click()
    qtbot.waitUntil(lambda: window.pane.clip.text() == "Clipped", timeout=20_000)
    assert "Clippings" in window.pane.clip.toolTip()
    window.list.go_to(1)
    qtbot.waitUntil(lambda: window.pane.clip.text() == "Clip", timeout=20_000)


def test_undo_takes_a_clipping_back(window: Window, qtbot: QtBot) -> None:
    press(window, 0)
    qtbot.waitUntil(lambda: counts(window) == {"Clippings": 1}, timeout=20_000)
    window.status.undo.click()
    qtbot.waitUntil(lambda: counts(window) == {}, timeout=20_000)


def test_the_notice_lets_one_choose_another_clipbook(
    window: Window, archive_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(window, 0)
    qtbot.waitUntil(window.status.further.isVisible, timeout=20_000)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Evening", True))
    window.status.further.click()
    menu = window.findChild(QMenu, "clipbookMenu")
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: said(window) == "Clipped into “Evening”", timeout=20_000)
    qtbot.waitUntil(lambda: counts(window) == {"Evening": 1}, timeout=20_000)
    press(window, 1)
    qtbot.waitUntil(lambda: counts(window) == {"Evening": 2}, timeout=20_000)


def test_a_clipbook_in_the_sidebar_shows_its_articles(
    open_window: Callable[[Path], Window], archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        ids = archive.column("SELECT id FROM articles ORDER BY id DESC LIMIT 3 OFFSET 7")
        clipbooks.new(archive, "Morning", NOW)
        clippings.add(archive, "Morning", ids, NOW)
        clipbooks.new(archive, "Empty", NOW)
    window = open_window(archive_path)
    assert counts(window) == {"Morning": 3, "Empty": 0}
    window.sidebar.choose(Place("clipbook", "Morning", "Morning"))
    qtbot.waitUntil(lambda: list(window.desk.list.ids) == ids, timeout=20_000)
    press(window, 0, 1)
    qtbot.waitUntil(
        lambda: said(window) == "Taken out of “Empty”" or "clipped into" in said(window), timeout=20_000
    )
    window.sidebar.choose(Place("clipbook", "Morning", "Morning"))
    deeds.remove_book(window, "Morning")
    qtbot.waitUntil(lambda: "Morning" not in counts(window), timeout=20_000)
    qtbot.waitUntil(lambda: window.desk.question.place.kind == INBOX.kind, timeout=20_000)


def test_an_empty_clipbook_says_how_to_fill_it(
    open_window: Callable[[Path], Window], archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        clipbooks.new(archive, "Empty", NOW)
    window = open_window(archive_path)
    window.sidebar.choose(Place("clipbook", "Empty", "Empty"))
    qtbot.waitUntil(lambda: window.list_stack.currentWidget() is window.notice, timeout=20_000)
    assert window.notice.sentence == "This clipbook is empty"


def test_a_search_becomes_a_clipbook_that_opens(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Ferries", True))
    window.desk.search("ferry")
    window.actions_by_name["clip_search"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "dialog.clipbook") is not None, timeout=60_000)
    dialog: Any = window.findChild(QDialog, "dialog.clipbook")
    qtbot.waitUntil(lambda: dialog.book is not None and dialog.book.name == "Ferries", timeout=20_000)
    qtbot.waitUntil(lambda: counts(window) == {"Ferries": dialog.book.clippings}, timeout=20_000)
    assert dialog.book.clippings > 0
    dialog.reject()


def test_exporting_a_clipbook_opens_the_clipbook_and_not_the_whole_archive(
    open_window: Callable[[Path], Window], archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        clipbooks.new(archive, "Empty", NOW)
    window = open_window(archive_path)
    window.sidebar.choose(Place("clipbook", "Empty", "Empty"))
    window.open_dialog("export")
    assert window.findChild(QDialog, "dialog.export") is None
    dialog = window.findChild(QDialog, "dialog.clipbook")
    assert dialog is not None
    dialog.reject()


def test_the_way_of_a_report_from_the_list_to_a_file(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    press(window, 0)
    qtbot.waitUntil(lambda: counts(window) == {"Clippings": 1}, timeout=20_000)
    press(window, 3)
    qtbot.waitUntil(lambda: counts(window) == {"Clippings": 2}, timeout=20_000)
    window.actions_by_name["clipbook"].trigger()
    dialog: Any = window.findChild(QDialog, "dialog.clipbook")
    qtbot.waitUntil(lambda: dialog.list.lines.rowCount() == 2, timeout=20_000)
    first, second = (row.article_id for row in dialog.list.lines.rows)
    dialog.clipping.note.setPlainText("Ask the port.")
    dialog.list.move_by(1)
    dialog.keep()
    qtbot.waitUntil(
        lambda: (
            [(row.article_id, row.note) for row in dialog.list.lines.rows]
            == [(second, ""), (first, "Ask the port.")]
        ),
        timeout=20_000,
    )
    dialog.format.setCurrentIndex(dialog.format.findData("json"))
    dialog.export_to(tmp_path / "handed over.json")
    qtbot.waitUntil(lambda: "2 clippings written" in dialog.message.text(), timeout=60_000)
    dialog.reject()
    file = json.loads((tmp_path / "handed over.json").read_text("utf-8"))
    assert [(article["id"], article["clipping"]["note"]) for article in file] == [
        (second, None),
        (first, "Ask the port."),
    ]
