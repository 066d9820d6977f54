"""A setting that is a number of days and belongs to the archive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from ui.core_words import translated
from ui.dialogs.fields import Choice
from ui.dialogs.setting_rows import SettingRows
from ui.theme import Theme

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge


class DaysSetting(QWidget):
    """One field that holds at once; a number that no line names is shown as it is."""

    CHOICES: tuple[int, ...]

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        tell: Callable[[str, bool], None],
        asked: Callable[[Archive], int],
        keep: Callable[[Archive, int], None],
    ) -> None:
        """`tell` says a sentence, and whether it is a trouble; `asked` and `keep` are functions of the store."""
        super().__init__()
        self._bridge, self._tell, self._write = bridge, tell, keep
        self._kept: int | None = None
        self.grid = SettingRows(theme)
        self.setLayout(self.grid)
        self.days = Choice(theme)
        self.days.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.days.setMinimumContentsLength(20)
        for days in self.CHOICES:
            self.days.addItem(self.words(days), days)
        self.setEnabled(False)
        self.days.activated.connect(lambda _: self._keep())
        bridge.ask(asked, self._show, self._refused, quick=True)

    def words(self, days: int) -> str:
        """Name a number of days."""
        raise NotImplementedError

    def _show(self, days: int) -> None:
        self._kept = days
        if self.days.findData(days) < 0:
            self.days.addItem(self.words(days), days)
        self.days.setCurrentIndex(self.days.findData(days))
        self.setEnabled(True)

    def _keep(self) -> None:
        """Keep what is chosen, where it is another than before."""
        chosen = int(self.days.currentData())
        if chosen == self._kept:
            return

        def keep(archive: Archive) -> int:
            self._write(archive, chosen)
            return chosen

        def kept(days: int) -> None:
            self._show(days)
            self._tell("", False)

        self._bridge.change(keep, kept, self._refused, receiver=self)

    def _refused(self, error: Exception) -> None:
        self._tell(translated(error), True)
