"""What the status line says needs a look, and where a click on it leads."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from ui.core_words import translated
from ui.models.closed import long_moment
from ui.models.corrected import notice
from ui.models.missed import absent_now, gaps_in_short
from ui.models.words import number, zone_of
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.corrections import Affected
    from ui.models.sidebar import Contents
    from ui.window import Window


def tell(window: Window, contents: Contents) -> None:
    """Say what the archive knows of feeds that fail, of a network that is away, and of possible gaps."""
    from ui.views.article_text import one_line

    zone, now = zone_of(window.desk.zone), datetime.now(UTC)
    fails = {feed.id for feed in contents.feeds if feed.state in {"failing", "gone"}}
    told = [feed for feed in contents.feeds if feed.id in fails or feed.id in contents.standing]
    titles = {feed.id: one_line(feed.title) or feed.url for feed in told}
    failing = [titles[feed.id] for feed in told if feed.id in fails]
    words = tr("{count} feeds fail").format(count=number(len(failing))) if failing else ""
    if len(failing) == 1:
        words = tr("{feed} fails").format(feed=failing[0])
    window.status.note_trouble("feeds", words)
    window.status.note_trouble("network", absent_now(contents.absent, zone, now))
    window.status.show_gaps(*gaps_in_short(contents.standing, titles, zone, now))
    window.desk.bridge.ask(_untold, partial(_tell_of_corrections, window), receiver=window)
    window.desk.bridge.ask(_without_backup, partial(_tell_of_backups, window), receiver=window)


def _untold(archive: Archive) -> list[Affected]:
    """Ask what readers have and is not so any more."""
    from monitor.store import corrections

    return corrections.untold(archive)


def _tell_of_corrections(window: Window, untold: list[Affected]) -> None:
    window.status.note_trouble("corrections", notice(untold, zone_of(window.desk.zone), datetime.now(UTC)))


def _without_backup(archive: Archive) -> tuple[str, datetime | None] | None:
    """Say why the backup of the day failed, and of when the newest one is; None where nothing is wrong."""
    from monitor.store import backups, shelf

    why = backups.trouble(archive)
    if why is None:
        return None
    newest = next(iter(shelf.listing(archive.path)), None)
    return why, newest.made if newest is not None else None


def _tell_of_backups(window: Window, found: tuple[str, datetime | None] | None) -> None:
    words = ""
    if found is not None:
        why, made = translated(found[0]), found[1]
        words = tr("There is no backup: {why}").format(why=why)
        if made is not None:
            time = long_moment(made, zone_of(window.desk.zone))
            words = tr("No backup since {time}: {why}").format(time=time, why=why)
    window.status.note_trouble("backup", words)


def look(window: Window, where: str) -> None:
    """Go where a trouble can be mended, or where more is said of it."""
    if where == "engine":
        window.desk.bridge.engine.restart()
    elif where in ("archive", "backup"):
        window.open_dialog("care")
    elif where == "corrections":
        window.open_dialog("corrections")
    elif where == "feeds":
        window.open_dialog("feeds", "broken")
    elif where == "network":
        window.open_dialog("completeness")
