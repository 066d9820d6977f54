"""The difference between two lists of ids, as ranges of rows. Pure functions."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable
from itertools import compress, count
from typing import TypeAlias

Ids: TypeAlias = "array[int]"  # an array cannot be subscripted before Python 3.12
Range = tuple[int, int]  # first and last row, both included
_PIECE = 20_000  # ids, about a millisecond


def differences(old: Ids, new: Ids) -> tuple[list[Range], list[Range]] | None:
    """Give the rows of the old list that are gone, and the rows of the new one that are fresh.

    None where what both have stands in another order. Equal ends are compared as blocks, so a long list that
    grew at its top costs a few milliseconds.
    """
    most = min(len(old), len(new))
    head = _longest(most, lambda n: old[:n] == new[:n])
    tail = _longest(most - head, lambda n: n == 0 or old[-n:] == new[-n:])
    was, now = old[head : len(old) - tail], new[head : len(new) - tail]
    was_set, now_set = set(was), set(now)
    if [i for i in was if i in now_set] != [i for i in now if i in was_set]:
        return None
    return (
        _ranges(head + row for row, article_id in enumerate(was) if article_id not in now_set),
        _ranges(head + row for row, article_id in enumerate(now) if article_id not in was_set),
    )


def ranges_of(rows: Iterable[int]) -> list[Range]:
    """Join rows to ranges."""
    return _ranges(sorted(rows))


def places(ids: Ids, wanted: Iterable[int]) -> list[int]:
    """Find the rows of some ids, in their order; quickly where all descend, as they do in the order of dates."""
    found: list[int] = []
    rest: set[int] = set()  # in a list of another order, below an unfolded story, or nowhere
    for article_id in set(wanted):
        row = _row(ids, article_id)
        if row < len(ids) and ids[row] == article_id:
            found.append(row)
        else:
            rest.add(article_id)
    if rest:  # one pass for all of them: to look for each from the front would take minutes
        found += compress(count(), map(rest.__contains__, ids))
    return sorted(found)


def without(ids: Ids, gone: Iterable[int]) -> Ids:
    """Take ids out; those that are not there are passed over."""
    left, begin = array("q"), 0
    for row in places(ids, gone):
        left.extend(ids[begin:row])
        begin = row + 1
    left.extend(ids[begin:])
    return left


def place(ids: Ids, article_id: int) -> int:
    """Find the row of an id, -1 where there is none."""
    row = _row(ids, article_id)
    if row < len(ids) and ids[row] == article_id:
        return row
    try:
        return ids.index(article_id)  # another order, or below an unfolded story
    except ValueError:
        return -1


def holds(ids: Ids, article_id: int) -> bool:
    """Say whether descending ids hold one."""
    row = _row(ids, article_id)
    return row < len(ids) and ids[row] == article_id


def missing(ids: Ids, wanted: Iterable[int]) -> list[int]:
    """Give those of some ids that a list of any order has not; in pieces, so that other threads have their turn."""
    asked = list(wanted)
    left = set(asked)
    for begin in range(0, len(ids), _PIECE):
        if not left:
            break
        left.difference_update(ids[begin : begin + _PIECE])
    return [one for one in asked if one in left]


def merged(ids: Ids, fresh: Iterable[int]) -> Ids:
    """Put new ids into their places among descending ones."""
    joined, begin = array("q"), 0
    for article_id in sorted(fresh, reverse=True):
        row = _row(ids, article_id)
        joined.extend(ids[begin:row])
        joined.append(article_id)
        begin = row
    joined.extend(ids[begin:])
    return joined


def _row(ids: Ids, article_id: int) -> int:
    return bisect_left(ids, -article_id, key=lambda held: -held)


def _longest(most: int, holds: Callable[[int], bool]) -> int:
    """Find the largest n up to `most` for which something holds that holds for every smaller one."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if holds(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _ranges(rows: Iterable[int]) -> list[Range]:
    ranges: list[Range] = []
    for row in rows:
        if ranges and ranges[-1][1] == row - 1:
            ranges[-1] = (ranges[-1][0], row)
        else:
            ranges.append((row, row))
    return ranges
