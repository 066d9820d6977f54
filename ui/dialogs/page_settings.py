"""How long the raw pages of articles are kept, which belongs to the archive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from ui.dialogs.fields import Choice
from ui.dialogs.setting_rows import SettingRows
from ui.theme import Theme

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge

DAYS = (30, 90, 180, 365, 730)
FOR_EVER = 0


class PageSettings(QWidget):
    """One field that holds at once. Longer is never wrong; what is shortened goes with the engine's next round."""

    def __init__(self, bridge: Bridge, theme: Theme, tell: Callable[[str, bool], None]) -> None:
        """`tell` says a sentence, and whether it is a trouble."""
        super().__init__()
        self._bridge, self._tell = bridge, tell
        self._kept: int | None = None
        self.grid = SettingRows(theme)
        self.setLayout(self.grid)
        self.days = Choice(theme)
        self.days.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.days.setMinimumContentsLength(20)
        for days in DAYS:
            self.days.addItem(self._words(days), days)
        self.days.addItem(self.tr("For ever"), FOR_EVER)
        self.grid.add(
            self.tr("&Keep raw pages"),
            self.days,
            self.tr(
                "From the page as it was fetched a text can be extracted again. Those of starred articles stay for ever."
            ),
        )
        self.setEnabled(False)
        self.days.activated.connect(lambda _: self._keep())
        bridge.ask(_kept_days, self._show, self._refused, quick=True)

    def _words(self, days: int) -> str:
        if days % 365:
            return self.tr("{n} days").format(n=days)
        return self.tr("One year") if days == 365 else self.tr("{n} years").format(n=days // 365)

    def _show(self, days: int) -> None:
        self._kept = days
        if self.days.findData(days) < 0:
            self.days.addItem(self._words(days), days)
        self.days.setCurrentIndex(self.days.findData(days))
        self.setEnabled(True)

    def _keep(self) -> None:
        """Keep what is chosen, where it is another than before."""
        chosen = int(self.days.currentData())
        if chosen == self._kept:
            return

        def keep(archive: Archive) -> int:
            from monitor.store import pages

            pages.keep_for(archive, chosen or None)
            return chosen

        def kept(days: int) -> None:
            self._show(days)
            self._tell("", False)

        self._bridge.change(keep, kept, self._refused, receiver=self)

    def _refused(self, error: Exception) -> None:
        self._tell(str(error), True)


def _kept_days(archive: Archive) -> int:
    from monitor.store import pages

    return pages.days(archive) or FOR_EVER
