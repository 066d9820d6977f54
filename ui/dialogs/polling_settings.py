"""The settings of the polling, which belong to the archive: how often feeds are asked, by way of which proxy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.core_words import translated
from ui.dialogs.fields import Choice
from ui.dialogs.setting_rows import SettingRows
from ui.theme import Theme

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.preferences import Preferences
    from ui.bridge import Bridge

MINUTES = (10, 15, 30, 60, 120, 240, 720)


class PollingSettings(QWidget):
    """Two fields that hold at once; what cannot be used is told and not kept."""

    def __init__(self, bridge: Bridge, theme: Theme, tell: Callable[[str, bool], None]) -> None:
        """`tell` says a sentence, and whether it is a trouble."""
        super().__init__()
        self._bridge, self._tell = bridge, tell
        self._wanted: Preferences | None = None  # what was kept or last chosen; the last choice holds
        self.grid = SettingRows(theme)
        self.setLayout(self.grid)
        self.interval = Choice(theme)
        self.interval.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.interval.setMinimumContentsLength(20)
        self.interval.addItem(self.tr("As Presswatch chooses: every hour"), None)
        for minutes in MINUTES:
            hours = minutes // 60
            words = self.tr("Every {n} minutes").format(n=minutes) if minutes < 60 else self.tr("Every hour")
            words = self.tr("Every {n} hours").format(n=hours) if hours > 1 else words
            self.interval.addItem(words, minutes * 60.0)
        self.proxy = QLineEdit()
        self.proxy.setPlaceholderText(self.tr("As the environment says"))
        self.grid.add(
            self.tr("&Poll feeds"),
            self.interval,
            self.tr(
                "From each feed’s next poll on. A feed with a rhythm of its own is asked more or less often than that."
            ),
        )
        self.grid.add(self.tr("Pro&xy"), self.proxy, self.tr("For example http://proxy.example.org:3128"))
        self.setEnabled(False)
        self.interval.activated.connect(lambda _: self._keep())
        self.proxy.editingFinished.connect(self._keep)
        bridge.ask(_preferences, self._show, self._refused, quick=True)

    def _show(self, kept: Preferences) -> None:
        self._wanted = kept
        at = self.interval.findData(kept.interval)
        if at < 0:
            self.interval.addItem(
                self.tr("Every {n} minutes").format(n=round((kept.interval or 0) / 60)), kept.interval
            )
            at = self.interval.count() - 1
        self.interval.setCurrentIndex(at)
        self.proxy.setText(kept.proxy or "")
        self.setEnabled(True)

    def _keep(self) -> None:
        """Keep what is chosen, where it is another than was kept or chosen last."""
        from monitor.store.preferences import Preferences

        chosen = Preferences(self.interval.currentData(), self.proxy.text().strip() or None)
        before = self._wanted
        if chosen == before:
            return
        self._wanted = chosen

        def keep(archive: Archive) -> Preferences:
            from monitor.store import preferences

            return preferences.keep(archive, chosen)

        def kept(now: Preferences) -> None:
            if self._wanted == chosen:  # otherwise a later choice is under way
                self._show(now)
                self._tell("", False)

        def refused(error: Exception) -> None:
            if self._wanted == chosen:
                self._wanted = before
            self._refused(error)

        self._bridge.change(keep, kept, refused, receiver=self)

    def _refused(self, error: Exception) -> None:
        self._tell(translated(error), True)


def _preferences(archive: Archive) -> Preferences:
    from monitor.store import preferences

    return preferences.get(archive)
