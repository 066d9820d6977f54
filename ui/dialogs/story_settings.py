"""Within how many days articles can tell one piece of news, which belongs to the archive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.dialogs.days_setting import DaysSetting
from ui.theme import Theme

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge


class StorySettings(DaysSetting):
    """Holds for what is grouped from now on; stories that stand already stay as they are."""

    CHOICES = (1, 2, 3, 5, 7, 10, 14, 30, 60)

    def __init__(self, bridge: Bridge, theme: Theme, tell: Callable[[str, bool], None]) -> None:
        super().__init__(bridge, theme, tell, _days, _keep)
        self.grid.add(
            self.tr("One s&tory within"),
            self.days,
            self.tr(
                "Articles that tell the same are one story if no more days lie between them. Stories that stand already stay."
            ),
        )

    def words(self, days: int) -> str:
        return self.tr("One day") if days == 1 else self.tr("{n} days").format(n=days)


def _days(archive: Archive) -> int:
    from monitor.store import nearby

    return nearby.days(archive)


def _keep(archive: Archive, days: int) -> None:
    from monitor.store import nearby

    with archive.transaction():
        nearby.set_days(archive, days)
