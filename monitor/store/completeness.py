"""What may have been missed: polls made and missed, possible gaps, silences, and when nobody polled.

Polls are counted by feed and day (UTC); gaps, silences and absences are intervals. What they mean,
`monitor.continuity` decides. `report` is for a period, `standing` for how feeds stand now.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from monitor.model import BodyState
from monitor.store import clock, meta
from monitor.store.archive import Archive

Outcome = Literal["changed", "unchanged", "failed", "paused"]
Kind = Literal["offline", "stopped", "asleep"]

_BEAT = "heartbeat"
_FOLDED = "polls folded"
_FOLD_AFTER = timedelta(days=366)
_FIRST_DAY = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Polls:
    """How many polls there were. `paused`: the host had asked for a pause; `missed`: planned, and nobody asked."""

    changed: int = 0
    unchanged: int = 0
    failed: int = 0
    paused: int = 0
    missed: int = 0

    @property
    def made(self) -> int:
        """How often the feed was really asked."""
        return self.changed + self.unchanged + self.failed

    def __add__(self, other: Polls) -> Polls:
        return Polls(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Polls)))


@dataclass(frozen=True, slots=True)
class Gap:
    """A possible gap: no entry of the feed's answer at `since` was in its answer at `until`."""

    feed_id: int
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Silence:
    """Valid answers without anything new since `since`, noticed at `noticed`; `until` None: it lasts.

    `usual` is the gap that is usual for this feed.
    """

    feed_id: int
    since: datetime
    noticed: datetime
    usual: timedelta
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Absence:
    """When nobody polled: no way to the network, no engine, or the computer asleep. `until` None: it lasts."""

    kind: Kind
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class FeedReport:
    """What may have been missed of one feed. `states`: the articles that arrived, by how their text stands."""

    feed_id: int
    url: str
    title: str
    state: str
    remark: str | None = None
    polls: Polls = Polls()
    gaps: tuple[Gap, ...] = ()
    silences: tuple[Silence, ...] = ()
    states: Mapping[BodyState, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """What may have been missed in a period. An article that came by several feeds counts once in `states`."""

    since: datetime
    until: datetime
    polls: Polls
    feeds: tuple[FeedReport, ...]
    absences: tuple[Absence, ...]
    states: Mapping[BodyState, int]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Every possible gap, the latest last."""
        return tuple(sorted((gap for feed in self.feeds for gap in feed.gaps), key=lambda gap: gap.until))

    @property
    def silences(self) -> tuple[Silence, ...]:
        """Every silence, the one that began last at the end."""
        return tuple(
            sorted((each for feed in self.feeds for each in feed.silences), key=lambda each: each.since)
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """How a feed stands now: its latest possible gap, and the silence that lasts."""

    gap: Gap | None = None
    silence: Silence | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """What the next answer of a feed is judged by."""

    answer: frozenset[int] = frozenset()
    answered: datetime | None = None
    fresh: datetime | None = None
    due: datetime | None = None
    planned: float = 0.0
    pace: float | None = None


# --- what is asked --------------------------------------------------------------------------------------


def report(archive: Archive, since: datetime, now: datetime) -> Report:
    """Say what may have been missed since a time. Polls are counted from the day (UTC) on which that lies."""
    first = clock.ms(since)
    with archive.snapshot():
        polls = _polls(archive, since)
        gaps: defaultdict[int, list[Gap]] = defaultdict(list)
        for gap in _gaps(archive, "WHERE until >= ? ORDER BY until", first):
            gaps[gap.feed_id].append(gap)
        silences: defaultdict[int, list[Silence]] = defaultdict(list)
        for silence in _silences(archive, "WHERE until IS NULL OR until >= ? ORDER BY since", first):
            silences[silence.feed_id].append(silence)
        states: defaultdict[int, dict[BodyState, int]] = defaultdict(dict)
        for number, state, count in archive.all(_STATES_OF_FEEDS, (first,)):
            states[number][BodyState(state)] = count
        found = tuple(
            FeedReport(
                number,
                url,
                title,
                state,
                remark,
                polls.get(number, Polls()),
                tuple(gaps[number]),
                tuple(silences[number]),
                states[number],
            )
            for number, url, title, state, remark in archive.all(
                "SELECT id, url, title, state, remark FROM feeds WHERE removed IS NULL"
                " ORDER BY folder, title COLLATE NOCASE, id"
            )
        )
        total = archive.all(
            "SELECT state, count(*) FROM articles WHERE arrived >= ? GROUP BY state", (first,)
        )
        return Report(
            since,
            now,
            sum((feed.polls for feed in found), Polls()),
            found,
            tuple(_absences(archive, first)),
            {BodyState(state): count for state, count in total},
        )


_STATES_OF_FEEDS = """SELECT p.feed_id, a.state, count(*) FROM articles a CROSS JOIN appearances p ON p.article_id = a.id
  WHERE a.arrived >= ? GROUP BY p.feed_id, a.state"""


def standing(archive: Archive, since: datetime) -> dict[int, Standing]:
    """Say of which feeds something may have been missed since a time, or which are silent now; by their ids."""
    with archive.snapshot():
        latest = {
            gap.feed_id: gap for gap in _gaps(archive, "WHERE until >= ? ORDER BY until", clock.ms(since))
        }
        silent = {each.feed_id: each for each in _silences(archive, "WHERE until IS NULL")}
    return {
        number: Standing(latest.get(number), silent.get(number)) for number in latest.keys() | silent.keys()
    }


def absent(archive: Archive) -> Absence | None:
    """Return the absence that lasts: there is no way to the network now."""
    found = archive.one("SELECT kind, since FROM absences WHERE until IS NULL ORDER BY since DESC LIMIT 1")
    return None if found is None else Absence(found[0], clock.when(found[1]))


def _polls(archive: Archive, since: datetime) -> dict[int, Polls]:
    found = archive.all(
        "SELECT feed_id, sum(changed), sum(unchanged), sum(failed), sum(paused), sum(missed) FROM poll_days"
        " WHERE day >= ? GROUP BY feed_id",
        (_day(since),),
    )
    return {number: Polls(*counts) for number, *counts in found}


def _gaps(archive: Archive, which: str, *values: int) -> list[Gap]:
    found = archive.all(f"SELECT feed_id, since, until FROM gaps {which}", values)
    return [Gap(number, clock.when(since), clock.when(until)) for number, since, until in found]


def _silences(archive: Archive, which: str, *values: int) -> list[Silence]:
    found = archive.all(f"SELECT feed_id, since, noticed, usual, until FROM silences {which}", values)
    return [
        Silence(
            number,
            clock.when(since),
            clock.when(noticed),
            timedelta(seconds=usual),
            clock.when_or_none(until),
        )
        for number, since, noticed, usual, until in found
    ]


def _absences(archive: Archive, first: int) -> list[Absence]:
    found = archive.all(
        "SELECT kind, since, until FROM absences WHERE until IS NULL OR until >= ? ORDER BY since", (first,)
    )
    return [Absence(kind, clock.when(since), clock.when_or_none(until)) for kind, since, until in found]


# --- what the engine writes: feeds ----------------------------------------------------------------------


def followed(archive: Archive, feed_id: int) -> Followed:
    """Return what the next answer of a feed is judged by."""
    found = archive.one(
        "SELECT answer, answered, fresh, due, planned, pace FROM followed WHERE feed_id = ?", (feed_id,)
    )
    if found is None:
        return Followed()
    answer, answered, fresh, due, planned, pace = found
    ids = array("q")
    ids.frombytes(answer or b"")
    return Followed(
        frozenset(ids),
        clock.when_or_none(answered),
        clock.when_or_none(fresh),
        clock.when_or_none(due),
        planned or 0.0,
        pace,
    )


def follow(
    archive: Archive, feed_id: int, *, due: datetime | None, planned: float, pace: float | None
) -> None:
    """Keep when a feed is to be polled next, and at which pace."""
    archive.execute(
        "INSERT INTO followed (feed_id, due, planned, pace) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET due = excluded.due, planned = excluded.planned, pace = excluded.pace",
        (feed_id, None if due is None else clock.ms(due), planned, pace),
    )


def keep_answer(
    archive: Archive, feed_id: int, answer: AbstractSet[int], body_hash: str | None, now: datetime
) -> None:
    """Keep which articles a whole answer of a feed held."""
    archive.execute(
        "INSERT INTO followed (feed_id, answer, hash, answered) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET answer = excluded.answer, hash = excluded.hash, answered = excluded.answered",
        (feed_id, array("q", sorted(answer)).tobytes(), body_hash, clock.ms(now)),
    )


def widen_answer(archive: Archive, feed_id: int, answer: AbstractSet[int]) -> None:
    """Add what an answer that was not whole held: what comes after it hangs together with either."""
    archive.execute(
        "UPDATE followed SET answer = ?, hash = NULL WHERE feed_id = ?",
        (array("q", sorted(answer)).tobytes(), feed_id),
    )


def same_answer(archive: Archive, feed_id: int, body_hash: str | None, now: datetime) -> None:
    """Note that a feed still answers what it did."""
    archive.execute(
        "UPDATE followed SET answered = ? WHERE feed_id = ? AND hash = ?", (clock.ms(now), feed_id, body_hash)
    )


def let_go(archive: Archive, feed_id: int) -> None:
    """Stop following a feed that the reader muted, removed or gave another address: from then on nothing is missed."""
    archive.execute(
        "UPDATE silences SET until = max(noticed, coalesce((SELECT answered FROM followed f"
        " WHERE f.feed_id = silences.feed_id), noticed)) WHERE feed_id = ? AND until IS NULL",
        (feed_id,),
    )
    archive.execute("DELETE FROM followed WHERE feed_id = ?", (feed_id,))


def count(
    archive: Archive, feed_id: int, outcome: Outcome, now: datetime, missed: Mapping[date, int] | None = None
) -> None:
    """Count one poll, and those before it that nobody made."""
    days: defaultdict[int, Counter[str]] = defaultdict(Counter)
    days[_day(now)][outcome] = 1
    for day, number in (missed or {}).items():
        days[(day - _FIRST_DAY).days]["missed"] += number
    for day_number, counts in days.items():
        for column, number in counts.items():
            archive.execute(
                f"INSERT INTO poll_days (feed_id, day, {column}) VALUES (?, ?, ?)"
                f" ON CONFLICT DO UPDATE SET {column} = {column} + excluded.{column}",
                (feed_id, day_number, number),
            )


def overflow(archive: Archive, feed_id: int, since: datetime, now: datetime) -> None:
    """Note a possible gap between two answers."""
    archive.execute(
        "INSERT OR REPLACE INTO gaps VALUES (?, ?, ?)", (feed_id, clock.ms(min(since, now)), clock.ms(now))
    )


def hush(archive: Archive, feed_id: int, since: datetime, usual: timedelta, now: datetime) -> None:
    """Note that a feed is silent; a silence that lasts already stays as it is."""
    if not archive.value("SELECT 1 FROM silences WHERE feed_id = ? AND until IS NULL", (feed_id,)):
        archive.execute(
            "INSERT INTO silences VALUES (?, ?, ?, ?, NULL) ON CONFLICT DO UPDATE SET until = NULL",
            (feed_id, clock.ms(since), clock.ms(now), usual.total_seconds()),
        )


def speak(archive: Archive, feed_id: int, now: datetime) -> None:
    """Note that a feed brought something new: its silence is over."""
    archive.execute("UPDATE followed SET fresh = ? WHERE feed_id = ?", (clock.ms(now), feed_id))
    archive.execute(
        "UPDATE silences SET until = max(since, ?) WHERE feed_id = ? AND until IS NULL",
        (clock.ms(now), feed_id),
    )


# --- what the engine writes: itself ---------------------------------------------------------------------


def last_beat(archive: Archive) -> datetime | None:
    """Return the last sign of life of an engine."""
    return clock.when_or_none(meta.get(archive, _BEAT))


def beat(archive: Archive, now: datetime) -> None:
    """Give a sign of life."""
    meta.set(archive, _BEAT, clock.ms(now))


def plans(archive: Archive) -> list[datetime]:
    """Return when the feeds that are followed were to be polled next."""
    found = archive.column(
        "SELECT w.due FROM followed w JOIN feeds f ON f.id = w.feed_id WHERE w.due IS NOT NULL"
        " AND f.removed IS NULL AND f.state NOT IN ('muted', 'gone')"
    )
    return [clock.when(due) for due in found]


def forget_plans(archive: Archive) -> None:
    """Forget when polls were planned for: the clock was set, so nothing can be said of them."""
    with archive.transaction():
        archive.execute("UPDATE followed SET due = NULL")


def note_absence(archive: Archive, absence: Absence) -> None:
    """Note when nobody polled."""
    with archive.transaction():
        archive.execute(
            "INSERT INTO absences VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET until = excluded.until",
            (
                absence.kind,
                clock.ms(absence.since),
                None if absence.until is None else clock.ms(absence.until),
            ),
        )


def end_absences(archive: Archive, until: datetime) -> None:
    """End what lasts; of an absence that a clock which was set back makes end before it began, nothing is known."""
    with archive.transaction():
        archive.execute("DELETE FROM absences WHERE until IS NULL AND since > ?", (clock.ms(until),))
        archive.execute("UPDATE absences SET until = ? WHERE until IS NULL", (clock.ms(until),))


def fold(archive: Archive, now: datetime) -> None:
    """Add up the days that lie more than a year back to months, once a day."""
    today = _day(now)
    if meta.get(archive, _FOLDED) == today:
        return
    old = _day(now - _FOLD_AFTER)
    month = "CAST(unixepoch(date(day * 86400, 'unixepoch', 'start of month')) / 86400 AS INTEGER)"
    with archive.transaction():
        sums = archive.all(
            f"SELECT feed_id, {month}, sum(changed), sum(unchanged), sum(failed), sum(paused), sum(missed)"
            f" FROM poll_days WHERE day < ? GROUP BY 1, 2 HAVING count(*) > 1 OR max(day) != {month}",
            (old,),
        )
        archive.execute_many(
            f"DELETE FROM poll_days WHERE feed_id = ? AND day < {old} AND {month} = ?",
            [(number, first) for number, first, *_ in sums],
        )
        archive.execute_many("INSERT INTO poll_days VALUES (?, ?, ?, ?, ?, ?, ?)", sums)
        meta.set(archive, _FOLDED, today)


def _day(moment: datetime) -> int:
    return (moment.astimezone(UTC).date() - _FIRST_DAY).days
