"""What each poll adds to what is known of a feed's completeness: counts, possible gaps, silences, its pace.

`monitor.continuity` decides, `monitor.store.completeness` keeps; all of it inside the poll's own transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from monitor import continuity
from monitor.model import Feed
from monitor.store import completeness, feeds

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.completeness import Followed, Outcome


@dataclass(slots=True)
class Held:
    """What one answer held: its articles, and how many of them this feed had not delivered before.

    `first`: nothing had ever come from this feed.
    """

    first: bool = False
    articles: set[int] = field(default_factory=set)
    appeared: int = 0


def answered(
    archive: Archive,
    feed: Feed,
    before: Followed,
    held: Held,
    *,
    body_hash: str | None,
    whole: bool,
    usual: float,
    least: float,
    recent: Sequence[datetime],
    now: datetime,
) -> float | None:
    """Compare an answer with the one before, and return the pace at which the feed is polled from now on.

    `whole`: all that the server sent could be read; `usual`: the seconds that suit its rhythm, `least` its shortest.
    """
    pace = continuity.relaxed(before.pace, usual)
    if not held.articles:
        # The same again, or nothing: an empty answer says nothing of what came between its neighbours.
        completeness.same_answer(archive, feed.id, body_hash, now)
    else:
        apart = continuity.overflowed(before.answer, held.articles)
        either = before.answer | held.articles
        if not whole or (apart and not held.appeared):
            # Half an answer, or an old one out of a cache: what comes after it may hang together with either.
            if before.answer:
                completeness.widen_answer(archive, feed.id, either)
        elif not held.appeared:
            completeness.keep_answer(archive, feed.id, either, body_hash, now)
        else:
            if apart and before.answered is not None:
                completeness.overflow(archive, feed.id, before.answered, now)
                elapsed = (now - before.answered).total_seconds()
                pace = continuity.quickened(before.pace, usual, elapsed, least)
            completeness.keep_answer(archive, feed.id, held.articles, body_hash, now)
    if held.appeared and not held.first:
        completeness.speak(archive, feed.id, now)
    elif whole and not held.appeared:
        _listen(archive, feed, before, recent, now)
    return pace


def _listen(
    archive: Archive, feed: Feed, before: Followed, recent: Sequence[datetime], now: datetime
) -> None:
    """Note where a feed whose valid answer brings nothing new has been silent for longer than is usual."""
    if feed.replayed or not recent:
        return
    newest = max(recent)
    since = newest if before.fresh is None else max(newest, before.fresh)
    usual = continuity.usual_gap(recent)
    if usual is None or now - since <= continuity.SILENT_AFTER * usual:
        return
    times = {*recent, *feeds.rhythm(archive, feed.id, newest - continuity.RHYTHM_OVER)}
    patience, usual = continuity.silence_after(times), continuity.usual_gap(times)
    if patience is not None and usual is not None and now - since > patience:
        completeness.hush(archive, feed.id, since, usual, now)


def planned(
    archive: Archive,
    feed: Feed,
    before: Followed,
    outcome: Outcome,
    due: datetime | None,
    pace: float | None,
    now: datetime,
) -> None:
    """Count a poll that was answered, and keep when the next one is planned."""
    _count(archive, feed, outcome, before, now)
    _plan(archive, feed, due, pace, now)


def failed(archive: Archive, feed: Feed, outcome: Outcome, due: datetime | None, now: datetime) -> None:
    """Count a poll that was not answered with a feed, and keep when the next one is planned."""
    before = completeness.followed(archive, feed.id)
    _count(archive, feed, outcome, before, now)
    _plan(archive, feed, due, before.pace, now)


def _count(archive: Archive, feed: Feed, outcome: Outcome, before: Followed, now: datetime) -> None:
    completeness.count(
        archive, feed.id, outcome, now, continuity.missed_polls(before.due, before.planned, now)
    )


def _plan(archive: Archive, feed: Feed, due: datetime | None, pace: float | None, now: datetime) -> None:
    seconds = 0.0 if due is None else (due - now).total_seconds()
    completeness.follow(archive, feed.id, due=due, planned=seconds, pace=pace)
