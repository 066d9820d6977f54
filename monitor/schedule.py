"""When a feed is asked next. Pure: the clock and the chance are parameters; nothing here sleeps, asks or stores.

All times are aware and in UTC, all lengths of time in seconds unless they are `timedelta`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import pairwise
from statistics import median
from typing import Literal

from monitor.settings import Limits

Outcome = Literal["changed", "unchanged", "failed", "denied", "gone", "paused", "offline"]
"""changed, unchanged: it answered. failed: it did not, or with no feed. denied: 401, 403, 404. gone: 410. paused: the
host asked for a pause. offline: there is no network, or no worker, which is not the feed's fault."""

LONGEST = timedelta(hours=24)  # no server's wish, and nothing else, keeps a feed unasked for longer
_OFFLINE_RETRY = 120.0
_SPREAD = 0.1  # a tenth more at most, so that feeds that began together drift apart
_RESUME_OVER = 300.0  # what became due during a sleep is asked over this time


def next_poll(
    now: datetime,
    outcome: Outcome,
    *,
    limits: Limits,
    jitter: float,
    recent: Sequence[datetime] = (),
    ttl_minutes: int | None = None,
    max_age: float | None = None,
    skip_hours: AbstractSet[int] = frozenset(),
    failures: int = 0,
    paused_until: datetime | None = None,
    pace: float | None = None,
) -> datetime | None:
    """Say when to ask a feed again; None: never, it is gone.

    `recent` are the times of its latest entries, `failures` counts those in a row including this one, `jitter` is
    chance between 0 and 1. `pace`: at least so often since it overflowed, unless the server wishes otherwise.
    """
    if outcome == "gone":
        return None
    spread = 1 + _SPREAD * min(max(jitter, 0.0), 1.0)
    if outcome == "offline":
        return now + timedelta(
            seconds=max(limits.min_interval, 1.0) if limits.min_interval < _OFFLINE_RETRY else _OFFLINE_RETRY
        )
    if outcome == "paused":
        until = min(max(paused_until or now, now), now + LONGEST)
        return max(until, now + timedelta(seconds=limits.min_interval)) + timedelta(
            seconds=60 * (spread - 1) / _SPREAD
        )
    if outcome in ("failed", "denied"):
        wait = backoff(failures, limits, denied=outcome == "denied")
    else:
        wished = max((ttl_minutes or 0) * 60.0, max_age or 0.0)
        usual = rhythm(recent, now, limits)
        own = usual if pace is None else min(usual, max(pace, limits.min_interval))
        wait = max(own, min(wished, LONGEST.total_seconds()))
    wait = min(wait * spread, LONGEST.total_seconds())
    return _outside(now + timedelta(seconds=wait), skip_hours, now + LONGEST)


def rhythm(recent: Sequence[datetime], now: datetime, limits: Limits) -> float:
    """Give the interval that suits a feed's own rhythm: half its usual gap, longer the longer it has been silent."""
    past = sorted(time for time in set(recent) if time <= now)[-20:]
    if len(past) < 3:
        return _within(limits.default_interval, limits)
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(past)]
    silence = (now - past[-1]).total_seconds()
    # the user's default of an hour stands for the rhythm as it is; another one stretches or tightens all of them
    taste = limits.default_interval / 3600.0
    return _within(max(median(gaps) / 2, silence / 10) * taste, limits)


def backoff(failures: int, limits: Limits, *, denied: bool = False) -> float:
    """Give the wait after so many failures in a row: doubling from half the default, or from twice where access is denied."""
    first = limits.default_interval * (2.0 if denied else 0.5)
    wait = first * 2.0 ** min(max(failures, 1) - 1, 12)
    most = LONGEST.total_seconds() if denied else limits.max_interval
    return max(min(wait, most), limits.min_interval)


def _within(seconds: float, limits: Limits) -> float:
    return max(limits.min_interval, min(seconds, limits.max_interval))


def _outside(moment: datetime, skip_hours: AbstractSet[int], latest: datetime) -> datetime:
    """Move a time out of the hours (UTC) in which the feed does not want to be asked: later, else earlier."""
    if len({hour % 24 for hour in skip_hours}) >= 24:
        return moment
    moved = moment
    while moved.hour in skip_hours:
        moved = (moved + timedelta(hours=1)).replace(minute=moment.minute, second=moment.second)
    if moved <= latest:
        return moved
    while moment.hour in skip_hours:
        moment -= timedelta(hours=1)
    return moment


def is_due(next_time: datetime | None, now: datetime) -> bool:
    """Say whether a feed is to be asked now. A time too far ahead comes from a clock that was set back, and counts as due."""
    return next_time is None or next_time <= now or next_time > now + 2 * LONGEST


def resume(overdue: Iterable[int], now: datetime, limits: Limits) -> dict[int, datetime]:
    """Spread feeds that became due together, as after a sleep, evenly over some minutes; by id, in the order given."""
    waiting = list(overdue)
    step = min(_RESUME_OVER, max(limits.min_interval, 0.0)) / max(len(waiting), 1)
    return {feed: now + timedelta(seconds=step * place) for place, feed in enumerate(waiting)}


def nap(next_times: Iterable[datetime | None], now: datetime, longest: float = 60.0) -> float:
    """Say how many seconds to sleep before looking again: never less than half of one, never past `longest`.

    The cap is what makes a clock that jumps harmless.
    """
    waits = [
        0.0 if is_due(time, now) or time is None else (time - now).total_seconds() for time in next_times
    ]
    return min(max(min(waits, default=longest), 0.5), longest)


def freshness(cache_control: str | None, expires: str | None, now: datetime) -> float | None:
    """Read how many seconds an answer says that it stays fresh: max-age, else Expires; at most 24 h, None without."""
    directives = (cache_control or "").lower()
    if "no-cache" in directives or "no-store" in directives:
        return None
    found = re.search(r"(?<![\w-])max-age\s*=\s*\"?(\d{1,12})", directives)
    if found:
        return min(float(found[1]), LONGEST.total_seconds()) or None
    try:
        until = parsedate_to_datetime(expires or "")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    left = ((until if until.tzinfo else until.replace(tzinfo=UTC)) - now).total_seconds()
    return min(left, LONGEST.total_seconds()) if left > 0 else None
