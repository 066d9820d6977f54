"""How feeds do, in figures: how much they bring, how much of it whole, how old the newest of it is."""

# ruff: noqa: A001 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.model import Feed
from monitor.store import clock, feeds
from monitor.store.archive import Archive

_WINDOW = timedelta(days=28)
_SHORTEST = timedelta(days=7)  # what is known for less is too little for a rate
_LATEST = 100  # articles of a feed that its share of full text is counted over


@dataclass(frozen=True, slots=True)
class Health:
    """A feed and its figures. None: it has brought nothing yet, or nothing whose text is settled."""

    feed: Feed
    a_week: float | None = None  # articles a week over the last four, by their publication
    full: float | None = None  # the share of full text among the latest articles, 0 to 1
    newest: datetime | None = None


def all(archive: Archive, now: datetime) -> list[Health]:
    """Return every feed with its figures, in the order of `feeds.all`."""
    with archive.snapshot():
        known = feeds.all(archive)
        figures = {
            row[0]: row[1:]
            for row in archive.all(_FIGURES, (clock.first_id(clock.minute_of(now - _WINDOW)), _LATEST))
        }
    return [_health(feed, now, *figures.get(feed.id, (0, None, None, None))) for feed in known]


def _health(
    feed: Feed, now: datetime, lately: int, oldest: int | None, newest: int | None, full: float | None
) -> Health:
    if oldest is None or newest is None:
        return Health(feed)
    known_for = min(max(now - _time(oldest), _SHORTEST), _WINDOW)
    return Health(feed, lately / (known_for / timedelta(weeks=1)), full, _time(newest))


def _time(article_id: int) -> datetime:
    return clock.EPOCH + timedelta(minutes=clock.minute_of_id(article_id))


# For each feed by the index of its appearances, which is in the order of time; never over all of them.
_FIGURES = """
SELECT f.id,
  (SELECT count(*) FROM appearances p WHERE p.feed_id = f.id AND p.article_id >= ?1),
  (SELECT min(p.article_id) FROM appearances p WHERE p.feed_id = f.id),
  (SELECT max(p.article_id) FROM appearances p WHERE p.feed_id = f.id),
  (SELECT sum(a.state = 'full') * 1.0 / nullif(sum(a.state != 'pending'), 0)
   FROM (SELECT p.article_id FROM appearances p WHERE p.feed_id = f.id ORDER BY p.article_id DESC LIMIT ?2) latest
   CROSS JOIN articles a ON a.id = latest.article_id)
FROM feeds f WHERE f.removed IS NULL
"""
