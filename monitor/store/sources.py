"""Who brought an article, or its text, by hand: the file or address that it came from, and when."""

from __future__ import annotations

from datetime import datetime

from monitor.model import Source
from monitor.store import clock
from monitor.store.archive import Archive
from monitor.store.text import line


def note(archive: Archive, article_id: int, origin: str, now: datetime, *, pasted: bool = False) -> None:
    """Note where an article came from; a text that the analyst pasted stays known as one."""
    archive.execute(
        "INSERT INTO sources VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at, origin = excluded.origin,"
        " pasted = excluded.pasted WHERE excluded.pasted >= sources.pasted",
        (article_id, clock.ms(now), line(origin), pasted),
    )


def of(archive: Archive, article_id: int) -> Source | None:
    """Say where an article came from; None where a feed delivered it."""
    found = archive.one("SELECT origin, at, pasted FROM sources WHERE article_id = ?", (article_id,))
    return None if found is None else Source(found[0], clock.when(found[1]), bool(found[2]))


def is_pasted(archive: Archive, article_id: int) -> bool:
    """Say whether the text of an article is the analyst's."""
    return bool(archive.value("SELECT pasted FROM sources WHERE article_id = ?", (article_id,)))
