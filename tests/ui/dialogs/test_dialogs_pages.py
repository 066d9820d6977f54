"""How long raw pages are kept: chosen in the settings, kept in the archive."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from monitor.store import Archive, pages
from ui.bridge import Bridge
from ui.dialogs.page_settings import PageSettings
from ui.dialogs.settings import SettingsDialog
from ui.theme import Theme


@pytest.fixture
def shown(bridge: Bridge, theme: Theme, tmp_path: Path, qtbot: QtBot) -> PageSettings:
    dialog = SettingsDialog(
        theme, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat), bridge=bridge
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.pages is not None
    qtbot.waitUntil(dialog.pages.isEnabled, timeout=20_000)
    return dialog.pages


def kept(path: Path) -> int | None:
    with Archive.open(path, "read") as archive:
        return pages.days(archive)


def choose(shown: PageSettings, text: str) -> None:
    shown.days.setCurrentIndex(shown.days.findText(text))
    shown.days.activated.emit(shown.days.currentIndex())


def test_ninety_days_are_shown_and_another_choice_holds_at_once(
    shown: PageSettings, archive_path: Path, qtbot: QtBot
) -> None:
    assert shown.days.currentText() == "90 days"
    choose(shown, "One year")
    qtbot.waitUntil(lambda: kept(archive_path) == 365, timeout=20_000)
    choose(shown, "For ever")
    qtbot.waitUntil(lambda: kept(archive_path) is None, timeout=20_000)


def test_a_number_of_days_that_was_chosen_elsewhere_is_shown(
    bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        pages.keep_for(archive, 45)
    again = PageSettings(bridge, theme, lambda *_: None)
    qtbot.addWidget(again)
    qtbot.waitUntil(again.isEnabled, timeout=20_000)
    assert again.days.currentText() == "45 days"
