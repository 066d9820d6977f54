"""Times as the archive stores them: integers, milliseconds since 1970 in UTC; article ids count minutes.

An article's id is its time: minutes since 1970 of its publication, shifted left by 8, plus a running number.
Pure functions; nothing here reads a clock or the archive.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EARLIEST = datetime(1971, 1, 1, tzinfo=UTC)
# Servers' clocks differ; a publication later than this after its arrival is not credible.
SLACK = timedelta(hours=1)
# A day begins first at the date line: 14 hours before it does in UTC.
FIRST_MIDNIGHT = timedelta(hours=14)

RUNNING_BITS = 8
PER_MINUTE = 1 << RUNNING_BITS


def ms(when: datetime) -> int:
    """Turn an aware time into milliseconds since 1970 UTC."""
    return (when - EPOCH) // timedelta(milliseconds=1)


def when(stored: int) -> datetime:
    """Turn milliseconds since 1970 into an aware time in UTC."""
    return datetime.fromtimestamp(stored / 1000, UTC)


def when_or_none(stored: int | None) -> datetime | None:
    """Turn milliseconds into a time, and nothing into nothing."""
    return None if stored is None else when(stored)


def minute_of(moment: datetime) -> int:
    """Count the whole minutes since 1970 UTC."""
    return (moment - EPOCH) // timedelta(minutes=1)


def credible(published: str | None, arrived: datetime) -> str | None:
    """Return a `Published` text if it can be true of what arrived at `arrived`, else None."""
    if published is None:
        return None
    try:
        moment = read_published(published)
    except (ValueError, OverflowError):
        return None
    if moment < EARLIEST:  # days of the first year cannot even be reckoned with
        return None
    earliest_sight = moment if is_moment(published) else moment - timedelta(hours=12) - FIRST_MIDNIGHT
    return published if earliest_sight <= arrived + SLACK else None


def minute_for(published: str | None, arrived: datetime) -> int:
    """Place a credible `Published` text (or the arrival) on the axis of minutes.

    A day counts as noon UTC, but never later than the arrival.
    """
    if published is None:
        return minute_of(arrived)
    moment = read_published(published)
    return minute_of(moment if is_moment(published) else min(moment, arrived))


def true_minute(published: str | None, arrived: datetime) -> int:
    """Return the minute by which dates are compared: noon of the day for a day, whenever it arrived."""
    return minute_of(arrived if published is None else read_published(published))


def is_moment(published: str) -> bool:
    """Say whether more than the day is known."""
    return len(published) > 10


def read_published(published: str) -> datetime:
    """Read a `Published` text; a day is its noon. Raises ValueError."""
    if is_moment(published):
        moment = datetime.fromisoformat(published)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return datetime.combine(date.fromisoformat(published), time(12), UTC)


def first_id(minute: int) -> int:
    """Return the least article id of a minute."""
    return minute << RUNNING_BITS


def minute_of_id(article_id: int) -> int:
    """Return the minute in which an article's id stands."""
    return article_id >> RUNNING_BITS


def start_of(day: date, zone: tzinfo) -> datetime:
    """Return when a day begins in a zone, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def zone_named(name: str) -> tzinfo:
    """Return the zone of a name; an unknown one counts as UTC."""
    if name in {"UTC", "Etc/UTC"}:
        return UTC
    import zoneinfo

    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
