"""Marks: read, starred, dismissed. They stand in a narrow table and never touch the index.

Every change is one line of the journal with the articles that it really changed.
"""

# ruff: noqa: A001, A002 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Literal

from monitor.model import Filter
from monitor.store import clock, journal
from monitor.store.archive import Archive

Mark = Literal["read", "starred", "dismissed"]

_CHUNK = 5000
_WORDS = {
    ("read", True): "marked as read",
    ("read", False): "marked as unread",
    ("starred", True): "starred",
    ("starred", False): "unstarred",
    ("dismissed", True): "dismissed",
    ("dismissed", False): "restored",
}


def set(archive: Archive, article_ids: Iterable[int], mark: Mark, value: bool, now: datetime) -> int:
    """Set or take away a mark and return how many articles that changed. Can be undone as one change."""
    with archive.transaction():
        changed = write(archive, article_ids, mark, clock.ms(now) if value else None)
        if changed:
            noun = "article" if len(changed) == 1 else "articles"
            earlier = {"mark": mark, "value": None if value else clock.ms(now)}
            journal.write(
                archive, "marks", f"{len(changed):,} {noun} {_WORDS[mark, value]}", now, earlier, changed
            )
        return len(changed)


def set_all(archive: Archive, filter: Filter, mark: Mark, value: bool, now: datetime) -> int:
    """Set or take away a mark on everything that a filter finds. Can be undone as one change."""
    from monitor.store import search

    with archive.transaction():
        found = (number for chunk in search.ids(archive, filter, now=now) for number in chunk)
        return set(archive, list(found), mark, value, now)


def write(archive: Archive, article_ids: Iterable[int], mark: Mark, at: int | None) -> list[int]:
    """Write a mark without a line in the journal; return the articles that it changed. `at` in ms, None: no mark."""
    changed: list[int] = []
    for chunk in _chunks(article_ids):
        marks = ",".join("?" * len(chunk))
        standing = f"SELECT article_id FROM marks WHERE {mark} IS NOT NULL AND article_id IN ({marks})"
        if at is None:
            numbers = archive.column(standing, chunk)
        else:
            numbers = archive.column(
                f"SELECT id FROM articles WHERE id IN ({marks}) AND id NOT IN ({standing})", (*chunk, *chunk)
            )
        archive.execute_many(
            f"INSERT INTO marks (article_id, {mark}) VALUES (?, ?) ON CONFLICT DO UPDATE SET {mark} = excluded.{mark}",
            ((number, at) for number in numbers),
        )
        changed += numbers
    return changed


def _chunks(numbers: Iterable[int]) -> Iterator[Sequence[int]]:
    waiting = iter(dict.fromkeys(numbers))
    while chunk := list(islice(waiting, _CHUNK)):
        yield chunk
