"""Days in a query: `2021`, `2021-11`, `2021-11-24`, `2021-11..2021-12`, `..2021-03-01`, `7d`, `today`.

The clock and the zone are parameters; nothing here asks the system.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from monitor.errors import QueryError

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_AGO = re.compile(r"-?(\d{1,4})([dwmy])", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7}
_NAMED = {"today": 0, "yesterday": 1}

WRITE = "write a day, a month or a year as 2021-11-24, 2021-11 or 2021, a range as 2021-11..2021-12, or 7d, 2w, 3m, 1y"


def is_relative(value: str) -> bool:
    """Tell whether a date moves with the clock (7d, today), which a topic may not use."""
    return any(
        part.strip().lower() in _NAMED or _AGO.fullmatch(part.strip()) is not None
        for part in value.split("..")
    )


def dates(value: str, *, now: datetime, zone: tzinfo | str) -> tuple[date | None, date | None]:
    """Give the first and the last day that a value means, in `zone`; None is open.

    `7d` begins seven days before today and is open; months and years are taken from the calendar.
    Raises QueryError on anything that is no date.
    """
    today = now.astimezone(_zone(zone)).date()
    text = value.strip().lower()
    if not text:
        raise QueryError(f"The date is empty: {WRITE}.")
    if ".." not in text:
        day, last_day = _stretch(text, today, value)
        return (day, None) if _AGO.fullmatch(text) else (day, last_day)
    first, _, last = text.partition("..")
    since = _stretch(first.strip(), today, value)[0] if first.strip() else None
    until = _stretch(last.strip(), today, value)[1] if last.strip() else None
    if since is None and until is None:
        raise QueryError(f"“{value}” has neither a first nor a last day: {WRITE}.")
    if since is not None and until is not None and since > until:
        raise QueryError(f"“{value}” ends before it begins: write the earlier day first.")
    return since, until


def _zone(zone: tzinfo | str) -> tzinfo:
    if isinstance(zone, tzinfo):
        return zone
    try:
        return ZoneInfo(zone)
    except (OSError, ValueError, KeyError) as error:  # a ZoneInfoNotFoundError is a KeyError
        raise QueryError(f"“{zone}” is no time zone: write one like Europe/Paris.") from error


def _stretch(text: str, today: date, whole: str) -> tuple[date, date]:
    """Give the first and last day of one part of a range."""
    if text in _NAMED:
        day = today - timedelta(days=_NAMED[text])
        return day, day
    ago = _AGO.fullmatch(text)
    if ago:
        day = _back(today, int(ago[1]), ago[2])
        return day, day
    found = _DAY.fullmatch(text)
    if not found:
        raise QueryError(f"“{whole}” is no date: {WRITE}.")
    year, month, day_number = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, 1 if month is None else month, 1 if day_number is None else day_number)
    except ValueError as error:
        raise QueryError(f"“{whole}” is no day of the calendar: {WRITE}.") from error
    if day_number is not None:
        return first, first
    last_month = month or 12
    return first, date(first.year, last_month, monthrange(first.year, last_month)[1])


def _back(today: date, number: int, unit: str) -> date:
    if unit in _DAYS:
        return today - timedelta(days=min(number * _DAYS[unit], today.toordinal() - 1))
    months = today.year * 12 + today.month - 1 - number * (12 if unit == "y" else 1)
    year, month = divmod(max(months, 12), 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
