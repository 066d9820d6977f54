"""What editing a topic would do to its tags over the whole archive, before anything is written."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import islice

from monitor.model import Article, Filter
from monitor.store import clock, finding, rows
from monitor.store import plan as planning
from monitor.store.archive import Archive

SHOWN = 20
_FIRST, _NEXT = 100, 200  # articles judged before the archive is asked for more
_REST = 0.25  # seconds between two answers


@dataclass(frozen=True, slots=True)
class Preview:
    """What a query would find: `total`, of which `added` are new; `removed` are found now and would not be any more.

    `lost`: those among them that the analyst confirmed or added. They keep their tag, because the analyst's word
    stands, but the query forgets them. `judged` of `candidates` articles were looked at (None: not counted yet); the
    numbers are those of the articles looked at until `complete`.
    """

    total: int
    added: int
    removed: int
    first_added: tuple[Article, ...]
    first_removed: tuple[Article, ...]
    lost: tuple[Article, ...]
    judged: int
    candidates: int | None
    complete: bool


def preview(archive: Archive, name: str | None, query: str, *, shown: int = SHOWN) -> Iterator[Preview]:
    """Say what saving `query` under the topic `name` would change; None: a new topic. Writes nothing.

    Gives one answer where the index is exact, else answers that grow, newest articles first. `Archive.interrupt`
    stops it. Raises QueryError, UnknownError.
    """
    from monitor.store import topics

    found = topics.refused(archive, name, query)
    with archive.question():
        plan = planning.make(archive, Filter(query=query), clock.EPOCH, whole=True)
        now = _Now(archive, found, shown)
        source = planning.driver(archive, plan)
        if not plan.judged:
            ids = archive.column(*planning.statement(plan, source))
            yield now.answer(ids, None, len(ids), len(ids))
            return
        matched: list[int] = []
        first = archive.column(*planning.statement(plan, source, limit=_FIRST))
        matched += finding.judged(archive, plan, first)
        if len(first) < _FIRST:
            yield now.answer(matched, None, len(first), len(first))
            return
        yield now.answer(matched, first[-1], len(first), None)
        rest = archive.column(*planning.statement(plan, source, before=first[-1]))
        every = len(first) + len(rest)
        told = time.monotonic()
        for at in range(0, len(rest), _NEXT):
            archive.check()
            some = rest[at : at + _NEXT]
            matched += finding.judged(archive, plan, some)
            if at + _NEXT < len(rest) and time.monotonic() - told > _REST:
                yield now.answer(matched, some[-1], len(first) + at + len(some), every)
                told = time.monotonic()
        yield now.answer(matched, None, every, every)


class _Now:
    """What the topic finds at present, and the answer that a new set of articles makes."""

    def __init__(self, archive: Archive, topic_id: int | None, shown: int) -> None:
        self._archive = archive
        self._shown = shown
        self._ruled = set(
            archive.column("SELECT article_id FROM tags WHERE topic_id = ? AND rule = 1", (topic_id,))
        )
        self._confirmed = set(
            archive.column(
                "SELECT article_id FROM tags WHERE topic_id = ? AND rule = 1 AND said IN ('confirmed', 'added')",
                (topic_id,),
            )
        )

    def answer(
        self, matched: Sequence[int], down_to: int | None, judged: int, candidates: int | None
    ) -> Preview:
        """Compare with what matches, newest first; `down_to`: the oldest article that was looked at, None: all were."""
        removed = self._ruled.difference(matched)
        kept = len(self._ruled) - len(removed)
        added = (number for number in matched if number not in self._ruled)
        if down_to is not None:
            removed = {number for number in removed if number >= down_to}
        lost = sorted(removed & self._confirmed, reverse=True)
        return Preview(
            total=len(matched),
            added=len(matched) - kept,
            removed=len(removed),
            first_added=self._rows(islice(added, self._shown)),
            first_removed=self._rows(nlargest(self._shown, removed)),
            lost=self._rows(lost),
            judged=judged,
            candidates=candidates,
            complete=down_to is None,
        )

    def _rows(self, numbers: Iterable[int]) -> tuple[Article, ...]:
        return tuple(rows.fetch(self._archive, list(numbers)))
