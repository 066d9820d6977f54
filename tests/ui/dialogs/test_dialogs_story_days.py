"""Within how many days articles tell one piece of news: found and chosen in the settings, kept in the archive."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from monitor.store import Archive, nearby
from ui.bridge import Bridge
from ui.dialogs.settings import SettingsDialog
from ui.theme import Theme


def test_the_days_of_a_story_are_found_shown_and_another_choice_holds_at_once(
    bridge: Bridge, theme: Theme, archive_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive, archive.transaction():
        nearby.set_days(archive, 9)
    ini = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    dialog = SettingsDialog(theme, ini, bridge=bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    stories = dialog.stories
    assert stories is not None
    qtbot.waitUntil(stories.isEnabled, timeout=20_000)
    assert stories.days.currentText() == "9 days", "a number that no line names is shown as it is"
    dialog.search.setText("story")
    assert stories.isVisible()
    assert dialog.pages is not None
    assert not dialog.pages.isVisible()
    stories.days.setCurrentIndex(stories.days.findText("One day"))
    stories.days.activated.emit(stories.days.currentIndex())

    def kept() -> int:
        with Archive.open(archive_path, "read") as archive:
            return nearby.days(archive)

    qtbot.waitUntil(lambda: kept() == 1, timeout=20_000)
