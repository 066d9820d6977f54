"""Search: a filter asked of the archive. Pages of the list, all ids of a result, counts, and hits in one article.

Newest first by id, which is the order of publication; by arrival or relevance where that is asked for.
"""

# ruff: noqa: A002 - `filter` is the word for the whole question

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.model import Article, Filter, Page, Span
from monitor.store import clock, finding, snippets
from monitor.store import plan as planning
from monitor.store import rows as row_reading
from monitor.store.archive import Archive

if TYPE_CHECKING:
    from monitor.query import Document

CHUNK = 20_000
JUDGED_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Count:
    """How many articles a filter finds; not `exact` means: at least so many."""

    number: int
    exact: bool


def page(
    archive: Archive,
    filter: Filter,
    *,
    limit: int = 50,
    after: int | None = None,
    snippets: bool = True,
    now: datetime,
) -> Page:
    """Return the first articles that a filter finds, or the first behind the article `after` in its order."""
    with archive.question():
        plan = planning.make(archive, filter, now)
        articles = first(archive, plan, limit + 1, after, wanted=snippets)
        return Page(
            articles=tuple(articles[:limit]),
            more=len(articles) > limit,
            forms=dict(plan.text.forms) if plan.text else {},
            problem=plan.problem,
            broad=dict(plan.text.broad) if plan.text else {},
        )


def first(
    archive: Archive, plan: planning.Plan, limit: int, after: int | None = None, *, wanted: bool = True
) -> list[Article]:
    """Find the first articles of a plan, with their snippets if `wanted`: where that can be, in one statement."""
    if plan.sort == "date" and not plan.judged:
        source = planning.driver(archive, plan)
        snippet = snippets.column(plan, source) if wanted else "''"
        if snippet is not None:
            columns = f"{{x}} AS id, {snippet} AS snippet"
            return row_reading.found_by(
                archive, planning.statement(plan, source, before=after, limit=limit, columns=columns)
            )
    seen: dict[int, Document] = {}
    ids = finding.first(archive, plan, limit, after, seen)
    return row_reading.fetch(archive, ids, snippets.of(archive, ids, plan, seen) if wanted else None)


def ids(archive: Archive, filter: Filter, *, chunk: int = CHUNK, now: datetime) -> Iterator[array[int]]:
    """Give the ids of all that a filter finds, in its order, in chunks; no cursor stays open between them."""
    with archive.question():
        plan = planning.make(archive, filter, now, whole=True)
    if plan.sort != "date":
        every = array("q", finding.ordered(archive, plan))
        for start in range(0, len(every), chunk):
            yield every[start : start + chunk]
        return
    # Judging takes its time: what was found is given before much more is.
    chunk = min(chunk, JUDGED_CHUNK) if plan.judged else chunk
    after = None
    while True:
        archive.check()
        found = finding.by_date(archive, plan, chunk, after)
        if found:
            yield array("q", found)
        if len(found) < chunk:
            return
        after = found[-1]


def rows(archive: Archive, ids: Sequence[int], filter: Filter | None = None) -> list[Article]:
    """Return articles by their ids, in their order; with snippets if the filter that found them is given."""
    if filter is None:
        return row_reading.fetch(archive, ids)
    # Only what the filter asks of words matters here, so the clock does not.
    plan = planning.make(archive, Filter(query=filter.query, unfinished=filter.unfinished), clock.EPOCH)
    return row_reading.fetch(archive, ids, snippets.of(archive, ids, plan))


def count(archive: Archive, filter: Filter, *, cap: int | None = 1000, now: datetime) -> Count:
    """Count what a filter finds, but not further than `cap`."""
    with archive.question():
        plan = planning.make(archive, filter, now, whole=True)
        limit = None if cap is None else cap + 1
        if plan.judged:
            number = len(finding.by_date(archive, plan, limit, None))
        else:
            select, values = planning.statement(plan, planning.driver(archive, plan), limit=limit)
            number = int(archive.value(f"SELECT count(*) FROM ({select})", values))
        if cap is not None and number > cap:
            return Count(cap, exact=False)
        return Count(number, exact=True)


def hits(archive: Archive, article_id: int, filter: Filter) -> tuple[Span, ...]:
    """Return where the words of the query stand in one article."""
    parsed = planning.asked_of(archive, filter)
    if parsed is None:
        return ()
    from monitor.store.lexicon import compiled

    found = finding.texts(archive, [article_id])
    if article_id not in found:
        return ()
    spans: set[Span] = set()
    for node in planning.texts_in(parsed.tree):
        spans.update(compiled(archive, node).spans(found[article_id]))
    return tuple(sorted(spans))
