"""Stories: which articles tell the same news. What counts as the same, `monitor.likeness` decides.

A story's id is the id of the article that began it. The marks of sentences are kept for the days in which a copy can
still come, so that placing an article costs the same however large the archive is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.store.archive import Archive
from monitor.store.clock import RUNNING_BITS, minute_of

# Copies of one piece of news are published within days of each other.
WINDOW = timedelta(days=7)
_PIECE = 400  # values bound at once


@dataclass(frozen=True, slots=True)
class Unplaced:
    """An article without a story, and its text."""

    article_id: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What an article has in common with those around it: shared and total telling sentences, and the stories."""

    shared: dict[int, int]
    sizes: dict[int, int]
    stories: dict[int, int]


def todo(archive: Archive, limit: int = 200) -> list[Unplaced]:
    """Find articles that are in no story yet; one whose text is still to be fetched waits."""
    rows = archive.all(
        "SELECT a.id, a.title, coalesce(b.text, '') FROM articles a LEFT JOIN bodies b ON b.article_id = a.id "
        "WHERE a.story IS NULL AND a.state != 'pending' ORDER BY a.id LIMIT ?",
        (limit,),
    )
    return [Unplaced(*row) for row in rows]


def neighbours(archive: Archive, article_id: int, marks: Iterable[int]) -> Neighbours:
    """Find the articles of the days around that share sentences."""
    reach = int(WINDOW.total_seconds() // 60) << RUNNING_BITS
    shared: Counter[int] = Counter()
    for piece in _pieces(sorted(marks)):
        holes = ", ".join("?" * len(piece))
        shared.update(
            archive.column(
                f"SELECT article_id FROM story_marks WHERE mark IN ({holes}) AND article_id BETWEEN ? AND ?",
                (*piece, article_id - reach, article_id + reach),
            )
        )
    shared.pop(article_id, None)
    sizes: dict[int, int] = {}
    stories: dict[int, int] = {}
    for piece in _pieces(list(shared)):
        holes = ", ".join("?" * len(piece))
        sizes.update(
            archive.all(
                f"SELECT article_id, count(*) FROM story_marks WHERE article_id IN ({holes}) GROUP BY article_id",
                piece,
            )
        )
        stories.update(
            archive.all(f"SELECT id, story FROM articles WHERE id IN ({holes}) AND story IS NOT NULL", piece)
        )
    return Neighbours(dict(shared), sizes, stories)


def place(archive: Archive, article_id: int, story: int | None, marks: Iterable[int], now: datetime) -> None:
    """Put an article into a story (None: begin its own) and remember its sentences."""
    archive.execute("DELETE FROM story_marks WHERE article_id = ?", (article_id,))
    archive.execute_many(
        "INSERT INTO story_marks(mark, article_id, placed) VALUES (?, ?, ?)",
        [(mark, article_id, minute_of(now)) for mark in set(marks)],
    )
    archive.execute("UPDATE articles SET story = ? WHERE id = ?", (story or article_id, article_id))


def forget(archive: Archive, now: datetime) -> int:
    """Drop the sentences of articles that were placed too long ago for copies to come; return how many."""
    return archive.execute("DELETE FROM story_marks WHERE placed < ?", (minute_of(now - 2 * WINDOW),))


def _pieces(values: Sequence[int]) -> Iterable[Sequence[int]]:
    return (values[start : start + _PIECE] for start in range(0, len(values), _PIECE))
