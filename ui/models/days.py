"""How many articles of a list fall on which days: columns for the histogram, counted from ids alone. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Literal

from ui.models.day_heads import day_of

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
    """The columns, oldest first, and what one of them stands for. `one_in`: 1 where all was counted.

    Of a sample, the numbers are what they stand for: each article that was found, for so many.
    """

    unit: Unit = "day"
    columns: tuple[Column, ...] = ()
    one_in: int = 1

    @property
    def exact(self) -> bool:
        """Say whether every article was counted."""
        return self.one_in == 1

    @property
    def most(self) -> int:
        """Give the height of the highest column."""
        return max((column.count for column in self.columns), default=0)


def count_days(ids: Sequence[int], zone: tzinfo, one_in: int = 1) -> Columns:
    """Count the articles of each column. `ids` descend; an id holds its time in minutes since 1970.

    Each of them stands for `one_in` articles.
    """
    if not ids:
        return Columns()
    oldest = day_of(ids[-1], zone)
    newest, unit, length = _grain(ids, zone)
    start = max(newest - timedelta(days=length * MOST_COLUMNS - 1), oldest)
    columns: list[tuple[date, date]] = []
    last = newest
    while last >= start and len(columns) < MOST_COLUMNS:
        first = last - timedelta(days=length - 1)
        columns.append((first, last))
        last = first - timedelta(days=1)
    beyond = _newer(ids, newest + timedelta(days=1), zone)
    edges = [_newer(ids, first, zone) for first, _ in columns]
    counts = [edge - before for edge, before in zip(edges, [beyond, *edges], strict=False)]
    made = [Column(first, last, count * one_in) for (first, last), count in zip(columns, counts, strict=True)]
    return Columns(unit, tuple(reversed(made)), one_in)


def about(count: int) -> int:
    """Round an estimate to the two figures that a sample can vouch for."""
    return round(count, 2 - len(str(count)))


def _grain(ids: Sequence[int], zone: tzinfo) -> tuple[date, Unit, int]:
    """Choose the last day and the width of a column: the finest that shows most articles.

    A few far newer ones are left out, as the old ones are, where that allows finer columns.
    """
    newest = day_of(ids[0], zone)
    few = max(int(len(ids) * (1 - COVERED) / 2), len(ids) > 9)
    usual = day_of(ids[few], zone) + timedelta(days=30)
    lasts = [newest] if usual >= newest else [newest, day_of(ids[_newer(ids, usual, zone)], zone)]
    for unit, length in _LENGTHS:
        for last in lasts:
            start = last - timedelta(days=length * MOST_COLUMNS - 1)
            shown = _newer(ids, start, zone) - _newer(ids, last + timedelta(days=1), zone)
            if shown >= COVERED * len(ids):
                return last, unit, length
    return newest, "month", 30


def _newer(ids: Sequence[int], first: date, zone: tzinfo) -> int:
    """Count the ids from a day on."""
    at = datetime.combine(first, time(), zone).astimezone(UTC)
    least = int(at.timestamp() // 60) << 8
    return bisect_left(ids, -least + 1, key=lambda article_id: -article_id)
