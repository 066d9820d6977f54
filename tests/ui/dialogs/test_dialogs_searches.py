"""Saved searches: ordered, renamed, edited, removed and made topics, each with a way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.store import Archive, searches, topics
from tests.ui.conftest import NOW
from ui.bridge import Bridge
from ui.dialogs.searches import SearchesDialog
from ui.theme import Theme


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot) -> SearchesDialog:
    with Archive.open(archive_path, "write") as archive:
        for name, query in (("Ferries", "ferry"), ("Parking", "parking"), ("Unread camps", "camp is:unread")):
            searches.set(archive, name, query, NOW)
    made = SearchesDialog(bridge, theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.list.count() == 3, timeout=20_000)
    return made


def names(path: Path) -> list[str]:
    with Archive.open(path, "read") as archive:
        return [search.name for search in searches.all(archive, counts=False)]


def test_the_first_search_is_open_and_counted(dialog: SearchesDialog, qtbot: QtBot) -> None:
    assert dialog.written == ("Ferries", "ferry")
    qtbot.waitUntil(lambda: "15 articles" in dialog.verdict.text(), timeout=20_000)


def test_alt_and_an_arrow_key_move_a_search(dialog: SearchesDialog, archive_path: Path, qtbot: QtBot) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(archive_path) == ["Parking", "Ferries", "Unread camps"], timeout=20_000)
    assert dialog.written[0] == "Ferries"


def test_a_search_is_renamed_and_its_query_edited(
    dialog: SearchesDialog, archive_path: Path, qtbot: QtBot
) -> None:
    dialog.name.setText("Crews")
    dialog.query.setPlainText("ferry crews")
    dialog.commit()
    qtbot.waitUntil(lambda: names(archive_path)[0] == "Crews", timeout=20_000)
    assert len(names(archive_path)) == 3
    qtbot.waitUntil(lambda: not dialog.dirty, timeout=20_000)


def test_removing_is_taken_back(dialog: SearchesDialog, archive_path: Path, qtbot: QtBot) -> None:
    dialog.remove.click()
    qtbot.waitUntil(lambda: names(archive_path) == ["Parking", "Unread camps"], timeout=20_000)
    qtbot.waitUntil(dialog.undo.isVisible, timeout=20_000)
    dialog.undo.click()
    qtbot.waitUntil(lambda: names(archive_path) == ["Ferries", "Parking", "Unread camps"], timeout=20_000)


def test_a_search_becomes_a_topic_in_one_step(
    dialog: SearchesDialog, archive_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.topic_made, timeout=20_000):
        dialog.topic.click()
    with Archive.open(archive_path, "read") as archive:
        assert topics.get(archive, "Ferries").query == "ferry"


def test_what_no_topic_can_ask_for_is_handed_on_with_a_reason(dialog: SearchesDialog, qtbot: QtBot) -> None:
    dialog.list.setCurrentRow(2)
    with qtbot.waitSignal(dialog.topic_refused, timeout=20_000) as refused:
        dialog.topic.click()
    assert refused.args is not None
    assert refused.args[:2] == ["Unread camps", "camp is:unread"]
    assert "is:" in refused.args[2]


def test_what_is_not_understood_is_told(dialog: SearchesDialog, qtbot: QtBot) -> None:
    dialog.query.setPlainText("planet:mars ferry")
    qtbot.waitUntil(lambda: dialog.verdict.property("role") == "warning", timeout=20_000)
    assert "planet" in dialog.verdict.text()
