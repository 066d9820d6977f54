"""Purges: the only way in which articles are deleted. What the analyst has put a hand on is never taken.

Articles go in short transactions, each of which leaves a whole state: what is gone is set aside, has left its
tombstones so that no poll brings it back, and comes back by `undo` for thirty days. A purge that was killed is
finished by another one, or taken back.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.errors import QueryError
from monitor.model import Filter
from monitor.query.words import normalise
from monitor.store import clock, images, journal, kept, keys, pages, search, stories, tags, whole
from monitor.store.archive import Archive
from monitor.store.index import changing
from monitor.store.text import unpacked

UNDO = timedelta(days=30)
# Articles in one transaction.
TOGETHER = 20
KIND = "purge"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a purge would do: the articles that it would delete, and how many it would leave for which reason."""

    ids: tuple[int, ...]
    kept: dict[str, int]


def preview(archive: Archive, query: str, now: datetime, zone: str = "UTC") -> Preview:
    """Find what a query would purge; deletes nothing. Raises QueryError where the query is not wholly understood."""
    wanted = Filter(query=query, zone=zone)
    if not normalise(query).strip():
        raise QueryError("A purge needs a query; an empty one would mean every article.")
    problem = search.page(archive, wanted, limit=1, snippets=False, now=now).problem
    if problem:
        raise QueryError(f"Nothing is purged by a query that is not wholly understood. {problem}")
    found = [number for chunk in search.ids(archive, wanted, now=now) for number in chunk]
    safe = kept.among(archive, found)
    reasons = {
        reason: len(safe & frozenset(archive.column(select))) for reason, select in kept.REASONS.items()
    }
    return Preview(tuple(number for number in found if number not in safe), reasons)


def run(archive: Archive, chosen: Preview, now: datetime) -> Generator[int, None, None]:
    """Delete what a preview found; gives after each transaction how many are gone. Others may write in between."""
    gone, step = 0, None
    for start in range(0, len(chosen.ids), TOGETHER):
        with archive.transaction():
            piece = chosen.ids[start : start + TOGETHER]
            # What was starred since the preview stays, too.
            safe = kept.among(archive, piece)
            present = archive.column(
                f"SELECT id FROM articles WHERE id IN ({', '.join('?' * len(piece))})", piece
            )
            for number in present:
                if number in safe:
                    continue
                if step is None:
                    step = journal.write(archive, KIND, "", now, {})
                _bury(archive, step, number, now)
                gone += 1
            if step is not None:
                noun = "article" if gone == 1 else "articles"
                archive.execute(
                    "UPDATE journal SET sentence = ? WHERE id = ?", (f"{gone:,} {noun} purged", step)
                )
        yield gone


def _bury(archive: Archive, step: int, number: int, now: datetime) -> None:
    """Set an article aside and delete it. Its keys stay as tombstones; one of its own keeps its id from others."""
    whole.set_aside(archive, step, number, now)
    archive.execute(
        "INSERT OR IGNORE INTO tombstones SELECT key, article_id, ? FROM article_keys WHERE article_id = ?",
        (clock.ms(now), number),
    )
    archive.execute(
        "INSERT OR IGNORE INTO tombstones VALUES (?, ?, ?)",
        (keys.hashed((f"purged: {number}",))[0], number, clock.ms(now)),
    )
    with changing(archive, number):
        whole.delete(archive, number)
    archive.execute("DELETE FROM tag_jobs WHERE article_id = ?", (number,))


def put_back(archive: Archive, step: int) -> Generator[tuple[int, int], None, None]:
    """Bring back what a purge has taken; gives after each transaction how many of how many are there again."""
    total, done = whole.count(archive, step), 0
    while piece := whole.waiting(archive, step, TOGETHER):
        with archive.transaction():
            for number in piece:
                with changing(archive, number):
                    whole.insert(archive, whole.taken(archive, step, number))
                    stories.come_back(archive, number)
                archive.execute("DELETE FROM tombstones WHERE article_id = ?", (number,))
                tags.ask(archive, number)
                done += 1
        yield done, total


def forget(archive: Archive, now: datetime) -> int:
    """Give up for good some of what was purged too long ago to be undone; return how many articles that were."""
    limit = clock.ms(now - UNDO)
    with archive.transaction():
        old = archive.all("SELECT step, article_id FROM set_aside WHERE at < ? LIMIT ?", (limit, TOGETHER))
        digests: set[str] = set()
        for step, number in old:
            digests.update(
                archive.column(
                    "SELECT sha256 FROM set_aside_pages WHERE step = ? AND article_id = ?", (step, number)
                )
            )
            # What cannot be put back any more cannot be undone any more.
            archive.execute("DELETE FROM journal WHERE id = ? AND undone IS NULL", (step,))
            _forget_beside(archive, number, whole.taken(archive, step, number))
        for digest in digests:
            pages.drop_unused(archive, digest)
    return len(old)


def _forget_beside(archive: Archive, number: int, rows: whole.Rows) -> None:
    """Give up the images and kinships of an article, unless only an earlier wording of it was set aside."""
    if not archive.value("SELECT EXISTS (SELECT 1 FROM articles WHERE id = ?)", (number,)):
        for body in rows.get("bodies", ()):
            images.forget(archive.path, number, unpacked(body.get("markup")))
        stories.forget_kin(archive, number)
