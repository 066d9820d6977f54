"""What the reading list asks of the archive: pages, ids and rows, of articles or folded into stories.

Each function makes a question for the bridge; nothing of it runs before the bridge lets it.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

from monitor.model import Article, Filter, Page

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.folding import Fold
    from monitor.store.telling import Told

Ids: TypeAlias = "array[int]"


@dataclass(frozen=True, slots=True)
class First:
    """The first rows, how they are folded, and the articles behind them in the order of the list."""

    page: Page
    folds: Mapping[int, Fold]
    article_ids: Ids


@dataclass(frozen=True, slots=True)
class Part:
    """A part of all: the articles, and those that are rows. The same array where nothing is folded."""

    article_ids: Ids
    rows: Ids


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows that were asked for by their ids, and how they are folded."""

    articles: Sequence[Article]
    folds: Mapping[int, Fold]


def first_page(question: Filter, folded: bool, limit: int, now: datetime) -> Callable[[Archive], First]:
    """Ask for the first rows with their snippets."""
    # outside the question: what its budget has room for is reading, not importing
    if folded:
        from monitor.store import folding
    from monitor.store import search

    def ask(archive: Archive) -> First:
        if folded:
            answer = folding.page(archive, question, limit=limit, now=now)
            ids = answer.article_ids  # story by story
            ids = sorted(ids, reverse=True) if question.sort == "date" else ids
            return First(answer.page, answer.folds, array("q", ids))
        page = search.page(archive, question, limit=limit, snippets=True, now=now)
        return First(page, {}, array("q", (article.id for article in page.articles)))

    return ask


def all_ids(question: Filter, folded: bool, now: datetime) -> Callable[[Archive], Iterator[Part]]:
    """Ask for all ids, part by part."""

    def ask(archive: Archive) -> Iterator[Part]:
        from monitor.store import folding, search

        if folded:
            return (Part(part.article_ids, part.rows) for part in folding.ids(archive, question, now=now))
        return (Part(chunk, chunk) for chunk in search.ids(archive, question, now=now))

    return ask


def rows(
    ids: Sequence[int], question: Filter, known: Mapping[int, Sequence[int]] | None, now: datetime
) -> Callable[[Archive], Rows]:
    """Ask for rows by their ids; `known` are the articles that folded rows have already, None where none is folded."""

    def ask(archive: Archive) -> Rows:
        from monitor.store import search

        if known is None:
            return Rows(search.rows(archive, ids, question), {})
        from monitor.store import folding

        return Rows(*folding.rows(archive, ids, question, known, now))

    return ask


def arrived(question: Filter, most: int, now: datetime) -> Callable[[Archive], list[int]]:
    """Ask for the first articles that a filter finds."""

    def ask(archive: Archive) -> list[int]:
        from monitor.store import search

        return list(next(search.ids(archive, question, chunk=most, now=now), ()))

    return ask


def groups(ids: Sequence[int], question: Filter, now: datetime) -> Callable[[Archive], list[tuple[int, ...]]]:
    """Ask for the stories of articles, who stands for each first."""

    def ask(archive: Archive) -> list[tuple[int, ...]]:
        from monitor.store import folding

        return folding.groups(archive, ids, question, now)

    return ask


def told(ids: Sequence[int]) -> Callable[[Archive], list[Told]]:
    """Ask how each article of a story tells it."""

    def ask(archive: Archive) -> list[Told]:
        from monitor.store import telling

        return telling.told(archive, ids)

    return ask


def warm_up(archive: Archive) -> None:
    """Have imported and built what the first search and the first article need: it takes longer than they may."""
    from monitor.store import articles, folding, search

    now = datetime.now(UTC)
    search.page(archive, Filter(query="warm AND up"), limit=1, now=now)
    for article in folding.page(archive, Filter(), limit=1, now=now).page.articles:
        articles.get(archive, article.id)
        search.hits(archive, article.id, Filter(query="warm AND up"))
