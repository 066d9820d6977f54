"""The settings of the polling, which belong to the archive: how often feeds are asked, by way of which proxy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from ui.dialogs.fields import Choice, wear
from ui.dialogs.frame import field_label, plain_label
from ui.theme import SNIPPET, L, S, Theme

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.preferences import Preferences
    from ui.bridge import Bridge

LABELS = 112  # the width of the labels, the same in all parts of the settings
MINUTES = (10, 15, 30, 60, 120, 240, 720)


class PollingSettings(QWidget):
    """Two fields that hold at once; what cannot be used is told and not kept."""

    def __init__(self, bridge: Bridge, theme: Theme, tell: Callable[[str, bool], None]) -> None:
        """`tell` says a sentence, and whether it is a trouble."""
        super().__init__()
        self._bridge, self._tell = bridge, tell
        self._wanted: Preferences | None = None  # what was kept or last chosen; the last choice holds
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(L))
        grid.setVerticalSpacing(theme.px(S))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, theme.px(LABELS))
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
        grid.addWidget(field_label(theme, self.tr("&Poll feeds"), self.interval), 0, 0)
        grid.addWidget(self.interval, 0, 1)
        grid.addWidget(self._note(theme, self.tr(
            "From each feed’s next poll on. A feed with a rhythm of its own is asked more or less often than that.")),
            1, 1)  # fmt: skip
        grid.addWidget(field_label(theme, self.tr("Pro&xy"), self.proxy), 2, 0)
        grid.addWidget(self.proxy, 2, 1)
        grid.addWidget(self._note(theme, self.tr("For example http://proxy.example.org:3128")), 3, 1)
        self.setEnabled(False)
        self.interval.activated.connect(lambda _: self._keep())
        self.proxy.editingFinished.connect(self._keep)
        bridge.ask(_preferences, self._show, self._refused, quick=True)

    def _note(self, theme: Theme, text: str) -> QWidget:
        note = plain_label(text, "soft", wrap=True)
        wear(note, theme, SNIPPET)
        return note

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
        self._tell(str(error), True)


def _preferences(archive: Archive) -> Preferences:
    from monitor.store import preferences

    return preferences.get(archive)
