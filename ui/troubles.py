"""What the status line says needs a look, and where a click on it leads."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ui.models.missed import absent_now, gaps_in_short
from ui.models.words import number, zone_of
from ui.speech import tr

if TYPE_CHECKING:
    from ui.models.sidebar import Contents
    from ui.window import Window


def tell(window: Window, contents: Contents) -> None:
    """Say what the archive knows of feeds that fail, of a network that is away, and of possible gaps."""
    from ui.views.article_text import one_line

    zone, now = zone_of(window.desk.zone), datetime.now(UTC)
    titles = {feed.id: one_line(feed.title) or feed.url for feed in contents.feeds}
    failing = [titles[feed.id] for feed in contents.feeds if feed.state in {"failing", "gone"}]
    words = tr("{count} feeds fail").format(count=number(len(failing))) if failing else ""
    if len(failing) == 1:
        words = tr("{feed} fails").format(feed=failing[0])
    window.status.note_trouble("feeds", words)
    window.status.note_trouble("network", absent_now(contents.absent, zone, now))
    window.status.show_gaps(*gaps_in_short(contents.standing, titles, zone, now))


def look(window: Window, where: str) -> None:
    """Go where a trouble can be mended, or where more is said of it."""
    if where == "engine":
        window.desk.bridge.engine.restart()
    elif where == "feeds":
        window.open_dialog("feeds", "broken")
    elif where == "network":
        window.open_dialog("completeness")
