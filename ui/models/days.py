"""How many articles of a list fall on which days: columns for the histogram, counted from ids alone. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Literal

MOST_COLUMNS = 92
COVERED = 0.9  # of the articles; a few very old ones do not press all others into one column
Unit = Literal["day", "week", "month"]
_LENGTHS: tuple[tuple[Unit, int], ...] = (("day", 1), ("week", 7), ("month", 30))


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its first and last day, and how many articles."""

    first: date
    last: date
    count: int


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns, oldest first, and what one of them stands for."""

    unit: Unit = "day"
    columns: tuple[Column, ...] = ()

    @property
    def most(self) -> int:
        """Give the height of the highest column."""
        return max((column.count for column in self.columns), default=0)


def count_days(ids: Sequence[int], zone: tzinfo) -> Columns:
    """Count the articles of each column. `ids` descend; an id holds its time in minutes since 1970."""
    if not ids:
        return Columns()
    newest, oldest = _day(ids[0], zone), _day(ids[-1], zone)
    unit, length = _LENGTHS[0]
    start = newest
    for unit, length in _LENGTHS:  # noqa: B007
        start = newest - timedelta(days=length * MOST_COLUMNS - 1)
        if start <= oldest or _newer(ids, start, zone) >= COVERED * len(ids):
            break
    start = max(start, oldest - timedelta(days=(oldest - start).days % length if oldest > start else 0))
    columns: list[tuple[date, date]] = []
    last = newest
    while last >= start and len(columns) < MOST_COLUMNS:
        first = last - timedelta(days=length - 1)
        columns.append((first, last))
        last = first - timedelta(days=1)
    edges = [_newer(ids, first, zone) for first, _ in columns]
    counts = [edge - before for edge, before in zip(edges, [0, *edges], strict=False)]
    made = [Column(first, last, count) for (first, last), count in zip(columns, counts, strict=True)]
    return Columns(unit, tuple(reversed(made)))


def _newer(ids: Sequence[int], first: date, zone: tzinfo) -> int:
    """Count the ids from a day on."""
    at = datetime.combine(first, time(), zone).astimezone(UTC)
    least = int(at.timestamp() // 60) << 8
    return bisect_left(ids, -least + 1, key=lambda article_id: -article_id)


def _day(article_id: int, zone: tzinfo) -> date:
    return datetime.fromtimestamp((article_id >> 8) * 60, UTC).astimezone(zone).date()
