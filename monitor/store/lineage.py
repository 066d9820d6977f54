"""Who copied whom in a story of the archive, and what became of the facts. What counts as a copy, `monitor.likeness` decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from monitor.model import Article
from monitor.store import rows
from monitor.store.archive import Archive, listed
from monitor.store.telling import texts

if TYPE_CHECKING:
    from monitor.likeness.lineage.beside import Row
    from monitor.likeness.lineage.drift import Drift
    from monitor.likeness.lineage.sides import Source
    from monitor.likeness.lineage.tree import Lineage, Member, When

# A publisher's day begins so long before that of UTC at most, and ends so long after it.
_EASTERN, _WESTERN = timedelta(hours=14), timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Descent:
    """The lineage of a story as far as it is known, and its articles by their ids."""

    lineage: Lineage
    articles: dict[int, Article]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A copy beside the article that it is compared with: what drifted, and all paragraphs."""

    original: Article
    copy: Article
    drifts: tuple[Drift, ...]
    rows: tuple[Row, ...]


def growing(archive: Archive, article_id: int) -> Iterator[Descent]:
    """Say who copied whom in the story of an article, more each time; nothing where an article is alone in it."""
    from monitor.likeness.lineage import tree

    with archive.snapshot():
        members = archive.column(
            "SELECT id FROM articles WHERE story = (SELECT story FROM articles WHERE id = ?) ORDER BY id",
            (article_id,),
        )
        if len(members) < 2:
            return
        found = rows.fetch(archive, members)
        text_of = texts(archive, members)
        kinds = _kinds(archive, members)
    articles = {article.id: article for article in found}
    for lineage in tree.growing([_member(article, text_of.get(article.id, "")) for article in found], kinds):
        yield Descent(lineage, articles)


def whole(archive: Archive, article_id: int) -> Descent | None:
    """Say who copied whom in the story of an article; None where it is alone in it."""
    found = None
    for found in growing(archive, article_id):  # noqa: B007 - the last one is the whole
        pass
    return found


def compare(archive: Archive, original: int, copy: int) -> Comparison | None:
    """Hold a copy against another article; None where one of them is gone."""
    from monitor.likeness.lineage.beside import side_by_side
    from monitor.likeness.lineage.drift import drifts

    pair = _pair(archive, original, copy)
    if pair is None:
        return None
    (one, own), (other, its) = pair
    return Comparison(
        one, other, drifts(own, its), side_by_side(own.text, its.text, other.language or one.language)
    )


def drifted(archive: Archive, pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, tuple[Drift, ...]]]:
    """Give the copies of pairs, original and copy, each with what drifted in it."""
    from monitor.likeness.lineage.drift import drifts

    for original, copy in pairs:
        pair = _pair(archive, original, copy)
        if pair is not None:
            yield copy, drifts(pair[0][1], pair[1][1])


def _pair(archive: Archive, *article_ids: int) -> list[tuple[Article, Source]] | None:
    from monitor.likeness.lineage.sides import Source

    with archive.snapshot():
        found = rows.fetch(archive, article_ids)
        text_of = texts(archive, article_ids)
    if len(found) < len(article_ids):
        return None
    return [(a, Source(a.title, text_of.get(a.id, ""), a.language, _day(a))) for a in found]


def _kinds(archive: Archive, members: Sequence[int]) -> dict[tuple[int, int], int]:
    these = listed(members)
    return {
        (smaller, greater): kind
        for smaller, greater, kind in archive.all(
            "SELECT other_id, article_id, kind FROM kinships WHERE article_id IN (SELECT value FROM json_each(?))"
            " AND other_id IN (SELECT value FROM json_each(?))",
            (these, these),
        )
    }


def _member(article: Article, text: str) -> Member:
    from monitor.likeness.lineage.tree import Member

    return Member(
        article.id, article.outlet, article.title, text, _when(article), article.language, article.author
    )


def _when(article: Article) -> When:
    """Say when an article was published, as far as that is known: a moment, a day, or only that it had arrived."""
    from monitor.likeness.lineage.tree import When

    arrived = article.arrived
    if not article.published:
        return When(None, arrived, arrived)
    if len(article.published) > len("2021-11-24"):
        moment = datetime.fromisoformat(article.published.replace("Z", "+00:00"))
        return When(moment, moment, moment)
    begins = datetime.combine(date.fromisoformat(article.published), time(), UTC)
    latest = min(begins + timedelta(days=1) + _WESTERN, arrived)
    noon = begins + timedelta(hours=12)
    guess = arrived if arrived.date() == begins.date() else min(noon, arrived)
    return When(min(begins - _EASTERN, latest), latest, guess)


def _day(article: Article) -> date | None:
    return date.fromisoformat(article.published[:10]) if article.published else None
