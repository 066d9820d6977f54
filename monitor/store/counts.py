"""The numbers of the sidebar, all at once. Unread means: neither read nor dismissed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from monitor.store import clock, feeds, tags
from monitor.store.archive import Archive


@dataclass(frozen=True, slots=True)
class Sidebar:
    """How many articles are where. `topics`, `feeds`: by id, articles and unread ones; `since`: the first arrival."""

    inbox: int
    unread: int
    starred: int
    topics: dict[int, tuple[int, int]]
    feeds: dict[int, tuple[int, int]]
    total: int
    since: datetime | None


def sidebar(archive: Archive) -> Sidebar:
    """Count everything that the sidebar and the status line show."""
    with archive.snapshot():
        total, waiting = archive.one("SELECT articles, waiting FROM tallies WHERE kind = 'all'") or (0, 0)
        dismissed = int(archive.value("SELECT count(*) FROM marks WHERE dismissed IS NOT NULL"))
        return Sidebar(
            inbox=total - dismissed,
            unread=waiting,
            starred=int(archive.value("SELECT count(*) FROM marks WHERE starred IS NOT NULL")),
            topics=tags.counts(archive),
            feeds=feeds.counts_of_all(archive),
            total=total,
            since=clock.when_or_none(archive.value("SELECT min(arrived) FROM articles")),
        )
