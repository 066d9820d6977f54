"""How long the raw pages of articles are kept, which belongs to the archive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.dialogs.days_setting import DaysSetting
from ui.theme import Theme

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge

FOR_EVER = 0


class PageSettings(DaysSetting):
    """Longer is never wrong; what is shortened goes with the engine's next round."""

    CHOICES = (30, 90, 180, 365, 730, FOR_EVER)

    def __init__(self, bridge: Bridge, theme: Theme, tell: Callable[[str, bool], None]) -> None:
        super().__init__(bridge, theme, tell, _kept_days, _keep)
        self.grid.add(
            self.tr("&Keep raw pages"),
            self.days,
            self.tr(
                "From the page as it was fetched a text can be extracted again. Those of articles that are starred, clipped, highlighted or pasted into stay for ever."
            ),
        )

    def words(self, days: int) -> str:
        if days == FOR_EVER:
            return self.tr("For ever")
        if days % 365:
            return self.tr("{n} days").format(n=days)
        return self.tr("One year") if days == 365 else self.tr("{n} years").format(n=days // 365)


def _kept_days(archive: Archive) -> int:
    from monitor.store import pages

    return pages.days(archive) or FOR_EVER


def _keep(archive: Archive, days: int) -> None:
    from monitor.store import pages

    pages.keep_for(archive, days or None)
