"""The undo history: the steps of the journal, the last one or several taken back, and nothing that came meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from monitor.store import Archive, journal, marks, purge, searches
from ui.bridge import Bridge
from ui.dialogs.history import HistoryDialog
from ui.theme import Theme
from ui.window import Window

NOW = datetime.now(UTC)


def do(path: Path, *names: str) -> None:
    """Save searches under names, one step of the journal each."""
    with Archive.open(path, "write") as archive:
        for name in names:
            searches.set(archive, name, "ferry", NOW)


def saved(path: Path) -> list[str]:
    with Archive.open(path) as archive:
        return archive.column("SELECT name FROM searches WHERE removed IS NULL ORDER BY id")


@pytest.fixture
def history(bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot) -> HistoryDialog:
    do(archive_path, "One", "Two", "Three")
    dialog = HistoryDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.steps.rowCount() == 3, timeout=20_000)
    return dialog


def steps(path: Path) -> list[str]:
    with Archive.open(path) as archive:
        return [step.sentence for step in journal.steps(archive)]


def test_the_last_change_is_taken_back(history: HistoryDialog, archive_path: Path, qtbot: QtBot) -> None:
    assert history.primary is not None
    assert history.primary.text() == "Undo the last change"
    assert "Three" in history.steps.model().index(0, 1).data()
    QTest.mouseClick(history.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 change taken back" in history.message.text(), timeout=20_000)
    assert len(steps(archive_path)) == 2
    qtbot.waitUntil(lambda: history.steps.rowCount() == 2, timeout=20_000)


def test_all_down_to_one_are_taken_back_by_the_keyboard(
    history: HistoryDialog, archive_path: Path, qtbot: QtBot
) -> None:
    assert history.primary is not None
    history.steps.setFocus()
    QTest.keyClick(history.steps, Qt.Key.Key_Down)
    assert history.primary.text() == "Undo the last 2 changes"
    assert {index.row() for index in history.steps.selectionModel().selectedIndexes()} == {0, 1}
    history.primary.setFocus()
    QTest.keyClick(history.primary, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "2 changes taken back" in history.message.text(), timeout=20_000)
    assert len(steps(archive_path)) == 1


def test_a_click_chooses_everything_above_too(history: HistoryDialog) -> None:
    last = history.steps.visualRect(history.steps.model().index(2, 1)).center()
    QTest.mouseClick(history.steps.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert [step.number for step in history.wanted] == sorted(
        (step.number for step in history.wanted), reverse=True
    )
    assert len(history.wanted) == 3
    assert {index.row() for index in history.steps.selectionModel().selectedIndexes()} == {0, 1, 2}


def test_a_change_that_came_meanwhile_is_not_taken_back(
    history: HistoryDialog, archive_path: Path, qtbot: QtBot
) -> None:
    do(archive_path, "Four")
    history.commit()
    qtbot.waitUntil(lambda: "changed meanwhile" in history.message.text(), timeout=20_000)
    assert len(steps(archive_path)) == 4
    qtbot.waitUntil(lambda: history.steps.rowCount() == 4, timeout=20_000)
    assert len(history.wanted) == 1


def test_a_purge_among_the_steps_comes_back_by_a_command(
    history: HistoryDialog, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        list(purge.run(archive, purge.preview(archive, "parking", NOW), NOW))
        marks.set(archive, archive.column("SELECT id FROM articles LIMIT 3"), "starred", True, NOW)
    qtbot.waitUntil(lambda: history.steps.rowCount() == 5, timeout=20_000)
    history.steps.setCurrentCell(1, 0)
    history.commit()
    qtbot.waitUntil(lambda: "2 changes taken back" in history.message.text(), timeout=30_000)
    with Archive.open(archive_path) as archive:
        assert archive.value("SELECT count(*) FROM articles") == 60
        assert archive.value("SELECT count(*) FROM marks WHERE starred IS NOT NULL") == 0
    assert len(steps(archive_path)) == 3


def test_without_a_change_there_is_nothing_to_undo(bridge: Bridge, theme: Theme, qtbot: QtBot) -> None:
    dialog = HistoryDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.none.isVisible, timeout=20_000)
    assert dialog.primary is not None
    assert not dialog.primary.isEnabled()


def test_the_key_for_undo_brings_a_purge_back_beside_the_window(
    window: Window, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        list(purge.run(archive, purge.preview(archive, "parking", NOW), NOW))
    window.deeds.undo()
    qtbot.waitUntil(lambda: window.status.message.text().startswith("Undone:"), timeout=30_000)
    assert window.status.message.text().count("Undone:") == 1
    with Archive.open(archive_path) as archive:
        assert archive.value("SELECT count(*) FROM articles") == 60


@pytest.mark.parametrize("name", ["care", "purge", "extract_again", "history", "log"])
def test_the_dialogs_are_opened_by_their_commands(window: Window, name: str) -> None:
    window.actions_by_name[name].trigger()
    dialog = window.findChild(QDialog, f"dialog.{name}")
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()


@pytest.mark.parametrize("name", ["care", "purge", "extract_again", "history", "log"])
def test_a_dialog_that_was_closed_hears_of_nothing_any_more(
    window: Window, archive_path: Path, name: str, qtbot: QtBot
) -> None:
    window.open_dialog(name)
    dialog = window.findChild(QDialog, f"dialog.{name}")
    assert dialog is not None
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.close()
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)
    with qtbot.waitSignal(window.desk.bridge.changed, timeout=20_000):
        do(archive_path, "Later")
    window.desk.bridge.log.add("engine", "Later.")
    window.theme.switch(scale=1.1)
    window.theme.switch(scale=1.0)
