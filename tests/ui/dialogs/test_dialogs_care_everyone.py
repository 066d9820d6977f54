"""The dialogs that keep the archive for everyone: named, plain, left by Escape, whole in larger type and in the dark."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from monitor.store import Archive, backups, searches
from tests.ui.dialogs.test_dialogs_everyone import SPEAKING, check_room
from ui.bridge import Bridge
from ui.dialogs.care import CareDialog
from ui.dialogs.care_extract import ExtractDialog
from ui.dialogs.care_purge import PurgeDialog
from ui.dialogs.care_restore import RestoreDialog
from ui.dialogs.frame import DialogFrame
from ui.dialogs.history import HistoryDialog
from ui.dialogs.log import LogDialog
from ui.theme import DARK, LIGHT, Theme

NAMES = ("care", "restore", "purge", "extract", "history", "log")
Make = Callable[[str], DialogFrame]


@pytest.fixture
def make(bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot) -> Make:
    backups.daily(archive_path, datetime.now(UTC))
    with Archive.open(archive_path, "write") as archive:
        searches.set(archive, "Ferries", "ferry", datetime.now(UTC))

    def make_(name: str) -> DialogFrame:
        dialog: DialogFrame
        match name:
            case "care":
                dialog = CareDialog(bridge, theme)
            case "restore":
                dialog = RestoreDialog(theme, archive_path, archive_path.with_name("other.db"))
            case "purge":
                dialog = PurgeDialog(bridge, theme, "ferry")
            case "extract":
                dialog = ExtractDialog(bridge, theme)
            case "history":
                dialog = HistoryDialog(bridge, theme)
            case _:
                bridge.log.add("engine", "The server answers 503.")
                dialog = LogDialog(theme, bridge.log)
        qtbot.addWidget(dialog)
        dialog.show()
        QTest.qWait(250)
        return dialog

    return make_


@pytest.mark.parametrize("name", NAMES)
def test_everything_is_named_plain_and_left_by_escape(make: Make, name: str) -> None:
    dialog = make(name)
    assert dialog.accessibleName()
    unnamed = [
        type(widget).__name__
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, SPEAKING)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
        and not (isinstance(widget, QToolButton) and isinstance(widget.parent(), QLineEdit))
        and widget.window() is dialog
    ]
    assert unnamed == []
    labels = [one for one in dialog.findChildren(QLabel) if one.text()]
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)
    first = dialog.focusWidget()
    assert first is not None
    assert dialog.content.isAncestorOf(first)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_squeezed_in_larger_type_and_dark(make: Make, theme: Theme, name: str) -> None:
    dialog = make(name)
    try:
        theme.switch(DARK, 1.5)
        QTest.qWait(60)
        check_room(dialog)
        assert dialog.grab().toImage().pixelColor(3, 3).name().upper() == DARK.background
    finally:
        theme.switch(LIGHT, 1.0)
