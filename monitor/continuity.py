"""Did we miss something: what a feed's answers, its rhythm and the engine's own heartbeats let us say of that.

Pure: the clock is a parameter, nothing here asks or stores. Each decision claims less rather than more: what is not
known to be missing is not said to be.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from statistics import median

# Entries that come within this time are one occasion: no feed is asked more often.
OCCASION = timedelta(minutes=10)
# So many gaps between occasions must be known before one of them is called usual.
LEAST_GAPS = 4
# How far back a feed's rhythm is looked at: it holds nights and weekends.
RHYTHM_OVER = timedelta(days=28)
# A feed that is known for less than this has not shown its nights yet.
_A_DAY = timedelta(days=1)
# Nothing new for so many times the usual gap is a silence.
SILENT_AFTER = 3
# Heartbeats that lie closer together than this leave no gap.
BEAT = timedelta(minutes=5)
LEAST_ABSENCE = timedelta(minutes=1)
# A poll that is late by less than this is not missed; no feed is asked more often than once a minute.
_LEAST_INTERVAL = 60.0
# Missed polls are counted over so many days at most: what is longer is a clock that was wrong.
_MOST_DAYS = 400
# What two polls without overflow add to the pace of a feed that overflowed.
_RELAX = 1.15


def overflowed(earlier: AbstractSet[int], present: AbstractSet[int]) -> bool:
    """Say whether entries may have been lost between two whole answers of a feed: they share no article.

    Articles, not guids, are compared: a feed that names all its entries anew has lost nothing. An empty answer shows
    nothing either way.
    """
    return bool(earlier) and bool(present) and earlier.isdisjoint(present)


def usual_gap(times: Iterable[datetime]) -> timedelta | None:
    """Give the usual (median) gap between the times at which a feed brought something; None: too few to know."""
    gaps = _gaps(times)
    return timedelta(seconds=median(gaps)) if len(gaps) >= LEAST_GAPS else None


def silence_after(times: Collection[datetime]) -> timedelta | None:
    """Say after how long without anything new a feed is called silent; None: too little is known of it.

    That is three times its usual gap, but longer than it has been quiet lately anyway: nights and weekends are no
    silence. A feed that has not shown a night yet gets a day.
    """
    gaps = _gaps(times)
    if len(gaps) < LEAST_GAPS:
        return None
    shortest = 0.0 if max(times) - min(times) >= _A_DAY else _A_DAY.total_seconds()
    return timedelta(seconds=max(SILENT_AFTER * median(gaps), *gaps, shortest))


def _gaps(times: Iterable[datetime]) -> list[float]:
    """Give the gaps between occasions in seconds."""
    occasions: list[datetime] = []
    for time in sorted(times):
        if not occasions or time - occasions[-1] >= OCCASION:
            occasions.append(time)
    return [(later - earlier).total_seconds() for earlier, later in pairwise(occasions)]


def missed_polls(due: datetime | None, interval: float, now: datetime) -> dict[date, int]:
    """Count the polls that were planned and not made before the one that is made now, by day (UTC).

    `due` is when the first of them was planned, `interval` how many seconds lay between plans. A poll that is merely
    late is not missed: it is the one that is made now.
    """
    if due is None or due >= now:
        return {}
    step = timedelta(seconds=max(interval, _LEAST_INTERVAL))
    number = (now - due) // step
    first = max(due, now - timedelta(days=_MOST_DAYS))
    counted: dict[date, int] = {}
    place = -(-(first - due) // step)
    while place < number:
        day = (due + place * step).astimezone(UTC).date()
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC) + _A_DAY
        following = min(-(-(midnight - due) // step), number)
        counted[day] = following - place
        place = following
    return counted


def quickened(pace: float | None, usual: float, elapsed: float, least: float) -> float:
    """Give the pace in seconds at which a feed that overflowed is asked from now on.

    It turned over within `elapsed` seconds, so half of that, and at most half of what is usual; once more where it
    was quickened already. Never under `least`.
    """
    return max(min(usual if pace is None else pace, usual, max(elapsed, 0.0)) / 2, least)


def relaxed(pace: float | None, usual: float) -> float | None:
    """Give the pace after an answer that hangs together with the last: a little slower, and none once it is usual."""
    if pace is None:
        return None
    slower = pace * _RELAX
    return slower if slower < usual else None


def absence(
    last_beat: datetime | None, now: datetime, due: Iterable[datetime | None]
) -> tuple[datetime, datetime] | None:
    """Say between which times nobody polled although a feed was due; None where nothing is known to be missing.

    `last_beat` is the last sign of an engine, `due` when feeds were planned for. A clock that was set back shows
    nothing.
    """
    if last_beat is None or now - last_beat < LEAST_ABSENCE:
        return None
    if not any(time is not None and time <= now for time in due):
        return None
    return last_beat, now
