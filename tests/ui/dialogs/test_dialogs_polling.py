"""The settings of the polling: kept in the archive, where every engine reads them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.store import Archive, preferences
from monitor.store.preferences import Preferences
from ui.bridge import Bridge
from ui.dialogs.polling_settings import PollingSettings
from ui.dialogs.settings import SettingsDialog
from ui.theme import Theme


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, tmp_path: Path, qtbot: QtBot) -> SettingsDialog:
    ini = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    dialog = SettingsDialog(theme, ini, bridge=bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(polling(dialog).isEnabled, timeout=20_000)
    return dialog


def polling(dialog: SettingsDialog) -> PollingSettings:
    assert dialog.polling is not None
    return dialog.polling


def kept(path: Path) -> Preferences:
    with Archive.open(path, "read") as archive:
        return preferences.get(archive)


def choose(dialog: SettingsDialog, text: str) -> None:
    interval = polling(dialog).interval
    interval.setCurrentIndex(interval.findText(text))
    interval.activated.emit(interval.currentIndex())


def test_the_interval_holds_at_once_and_is_shown_again(
    dialog: SettingsDialog, bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, "Every 2 hours")
    qtbot.waitUntil(lambda: kept(archive_path).interval == 7200.0, timeout=20_000)
    again = PollingSettings(bridge, theme, lambda *_: None)
    qtbot.addWidget(again)
    qtbot.waitUntil(again.isEnabled, timeout=20_000)
    assert again.interval.currentText() == "Every 2 hours"
    choose(dialog, "As Presswatch chooses: every hour")
    qtbot.waitUntil(lambda: kept(archive_path).interval is None, timeout=20_000)


def test_of_two_choices_in_a_row_the_second_holds_also_where_it_undoes_the_first(
    dialog: SettingsDialog, bridge: Bridge, archive_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, "Every 2 hours")
    choose(dialog, "As Presswatch chooses: every hour")
    written: list[None] = []
    bridge.change(lambda _: None, written.append)
    qtbot.waitUntil(lambda: bool(written), timeout=20_000)
    assert kept(archive_path).interval is None
    assert polling(dialog).interval.currentText() == "As Presswatch chooses: every hour"


def test_a_proxy_is_tidied_and_a_wrong_one_told_and_not_kept(
    dialog: SettingsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    field = polling(dialog).proxy
    QTest.keyClicks(field, "proxy.example.org:3128")
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: kept(archive_path).proxy == "http://proxy.example.org:3128", timeout=20_000)
    qtbot.waitUntil(lambda: field.text() == "http://proxy.example.org:3128", timeout=20_000)
    field.setText("http://me:secret@proxy.example.org:3128")
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: dialog.message.property("role") == "warning", timeout=20_000)
    assert "HTTPS_PROXY" in dialog.message.text()
    assert kept(archive_path).proxy == "http://proxy.example.org:3128"
    field.clear()
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: kept(archive_path).proxy is None, timeout=20_000)
    qtbot.waitUntil(lambda: not dialog.message.isVisible(), timeout=20_000)


def test_an_interval_that_no_line_names_is_shown_as_it_is(
    bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        preferences.keep(archive, Preferences(2700.0))
    made = PollingSettings(bridge, theme, lambda *_: None)
    qtbot.addWidget(made)
    assert made.interval.currentText() == "Every 45 minutes"
