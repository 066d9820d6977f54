"""The numbers of the sidebar and of the whole archive, all at once. Unread means: neither read nor dismissed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from monitor.model import BodyState, FeedState
from monitor.settings import side_folder
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


@dataclass(frozen=True, slots=True)
class Figures:
    """The archive in figures. `topics`: name, articles, unread; `beside_bytes`: pages, images, backups, logs."""

    articles: int
    unread: int
    starred: int
    dismissed: int
    stories: int
    outlets: int
    first_arrival: datetime | None
    last_arrival: datetime | None
    states: Mapping[BodyState, int]
    feeds: Mapping[FeedState, int]
    topics: tuple[tuple[str, int, int], ...]
    archive_bytes: int
    beside_bytes: int


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


def figures(archive: Archive) -> Figures:
    """Count the whole archive. Takes about a second for a million articles."""
    with archive.snapshot():
        numbers = sidebar(archive)
        of_topics = archive.all("SELECT id, name FROM topics WHERE removed IS NULL ORDER BY id")
        return Figures(
            articles=numbers.total,
            unread=numbers.unread,
            starred=numbers.starred,
            dismissed=numbers.total - numbers.inbox,
            stories=int(
                archive.value("SELECT count(DISTINCT story) FROM articles WHERE story IS NOT NULL") or 0
            ),
            outlets=int(archive.value("SELECT count(DISTINCT outlet_id) FROM articles") or 0),
            first_arrival=numbers.since,
            last_arrival=clock.when_or_none(archive.value("SELECT max(arrived) FROM articles")),
            states=_states(archive, numbers.total),
            feeds={
                FeedState(state): count
                for state, count in archive.all(
                    "SELECT state, count(*) FROM feeds WHERE removed IS NULL GROUP BY state"
                )
            },
            topics=tuple((name, *numbers.topics.get(number, (0, 0))) for number, name in of_topics),
            archive_bytes=_bytes(
                archive.path, *(archive.path.with_name(archive.path.name + e) for e in ("-wal", "-shm"))
            ),
            beside_bytes=_bytes(*side_folder(archive.path).rglob("*")),
        )


def _states(archive: Archive, total: int) -> dict[BodyState, int]:
    """Count articles by how their text stands. All but the full texts are few and have an index."""
    found = archive.all("SELECT state, count(*) FROM articles WHERE state != 'full' GROUP BY state")
    lacking = {BodyState(state): count for state, count in found}
    return {BodyState.FULL: total - sum(lacking.values())} | lacking


def _bytes(*paths: Path) -> int:
    """Add up the sizes of files; one that goes meanwhile has none."""
    total = 0
    for path in paths:
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:
            continue
    return total
