"""Search: a filter asked of the archive. Pages of the list, all ids of a result, counts, and hits in one article.

Newest first by id, which is the order of publication; by arrival or relevance where that is asked for.
"""

# ruff: noqa: A002 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.model import Article, Filter, Page, Span
from monitor.store import clock
from monitor.store import plan as planning
from monitor.store import rows as row_reading
from monitor.store.archive import Archive
from monitor.store.plan import Plan

if TYPE_CHECKING:
    from monitor.query import Document
    from monitor.query.tree import Node

CHUNK = 20_000
# Relevance and other orders than the id's are made among so many of the newest hits.
RANKED = 10_000
_JUDGED_AT_ONCE = 200


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
        found = _first(archive, plan, limit + 1, after)
        return Page(
            articles=tuple(_rows(archive, found[:limit], plan if snippets else None)),
            more=len(found) > limit,
            forms=dict(plan.text.forms) if plan.text else {},
            problem=plan.problem,
        )


def ids(archive: Archive, filter: Filter, *, chunk: int = CHUNK, now: datetime) -> Iterator[array[int]]:
    """Give the ids of all that a filter finds, in its order, in chunks; no cursor stays open between them."""
    with archive.question():
        plan = planning.make(archive, filter, now)
    after = None
    if plan.sort != "date":
        every = array("q", _ordered(archive, plan))
        for start in range(0, len(every), chunk):
            yield every[start : start + chunk]
        return
    while True:
        found = _by_date(archive, plan, chunk, after)
        if found:
            yield array("q", found)
        if len(found) < chunk:
            return
        after = found[-1]


def rows(archive: Archive, ids: Sequence[int], filter: Filter | None = None) -> list[Article]:
    """Return articles by their ids, in their order; with snippets if the filter that found them is given."""
    plan = None
    if filter is not None:
        # Only what the filter asks of words matters here, so the clock does not.
        plan = planning.make(archive, Filter(query=filter.query, unfinished=filter.unfinished), clock.EPOCH)
    return _rows(archive, ids, plan)


def count(archive: Archive, filter: Filter, *, cap: int | None = 1000, now: datetime) -> Count:
    """Count what a filter finds, but not further than `cap`."""
    with archive.question():
        plan = planning.make(archive, filter, now)
        if plan.judged:
            number = len(_by_date(archive, plan, cap + 1 if cap is not None else None, None))
        else:
            select, values = planning.statement(
                archive, plan, before=None, limit=None if cap is None else cap + 1
            )
            number = int(archive.value(f"SELECT count(*) FROM ({select})", values))
        if cap is not None and number > cap:
            return Count(cap, exact=False)
        return Count(number, exact=True)


def hits(archive: Archive, article_id: int, filter: Filter) -> tuple[Span, ...]:
    """Return where the words of the query stand in one article."""
    parsed = planning.parsed(filter.query, filter.unfinished)
    if parsed is None:
        return ()
    from monitor.store.lexicon import compiled

    found = _texts(archive, [article_id])
    if article_id not in found:
        return ()
    spans: set[Span] = set()
    for node in _texts_asked_for(parsed.tree):
        spans.update(compiled(archive, node).judge(found[article_id]).spans)
    return tuple(sorted(spans))


def _texts_asked_for(node: Node) -> Iterator[Node]:
    """Go through the largest parts of a tree that ask for words, but not those that ask for their absence."""
    from monitor.query.tree import And, Not, Or, is_text

    if is_text(node) and not isinstance(node, Not):
        yield node
    elif isinstance(node, And | Or):
        for part in node.parts:
            yield from _texts_asked_for(part)


# --- finding --------------------------------------------------------------------------------------------


def _first(archive: Archive, plan: Plan, limit: int, after: int | None) -> list[int]:
    if plan.sort == "date":
        return _by_date(archive, plan, limit, after)
    every = _ordered(archive, plan)
    start = every.index(after) + 1 if after in every else 0
    return every[start : start + limit]


def _by_date(archive: Archive, plan: Plan, limit: int | None, after: int | None) -> list[int]:
    """Return ids, newest first, below the id `after`; candidates are judged until there are enough."""
    if not plan.judged:
        return archive.column(*planning.statement(archive, plan, before=after, limit=limit))
    found: list[int] = []
    size = 64
    while limit is None or len(found) < limit:
        archive.check()
        candidates = archive.column(*planning.statement(archive, plan, before=after, limit=size))
        found += _judged(archive, plan, candidates)
        if len(candidates) < size:
            break
        after, size = candidates[-1], _JUDGED_AT_ONCE
    return found[:limit]


def _judged(archive: Archive, plan: Plan, candidates: Sequence[int]) -> list[int]:
    """Leave of candidates those that the query really finds."""
    from monitor.query.tree import Field, walk
    from monitor.store.lexicon import compiled

    texts = _texts(archive, candidates)
    asked = {each for node in plan.remain for each in walk(node) if isinstance(each, Field)}
    holding = {each: _holding(archive, plan, each, candidates) for each in asked}

    def holds(node: Node, number: int) -> bool:
        from monitor.query.tree import And, Everything, Not, Or, is_text

        if isinstance(node, Field):
            return number in holding[node]
        if isinstance(node, Everything):
            return True
        if is_text(node):
            return compiled(archive, node).matches(texts[number])
        if isinstance(node, Not):
            return not holds(node.part, number)
        if isinstance(node, And):
            return all(holds(part, number) for part in node.parts)
        return isinstance(node, Or) and any(holds(part, number) for part in node.parts)

    found = []
    for number in candidates:
        archive.check()
        if plan.text is not None and not plan.text.exact and not plan.text.matches(texts[number]):
            continue
        if all(holds(node, number) for node in plan.remain):
            found.append(number)
    return found


def _holding(archive: Archive, plan: Plan, field: Node, candidates: Sequence[int]) -> set[int]:
    """Return the candidates for which a field of the query holds."""
    condition = plan.of_field[field]
    return set(
        archive.column(
            f"SELECT value FROM json_each(?) WHERE {condition.on('json_each.value')}",
            (json.dumps(list(candidates)), *condition.values),
        )
    )


def _texts(archive: Archive, article_ids: Sequence[int]) -> dict[int, Document]:
    from monitor.query import Document

    return {
        number: Document(title=title, text=text)
        for number, title, text in archive.all(
            "SELECT id, title, body FROM searchable WHERE id IN (SELECT value FROM json_each(?))",
            (row_reading.id_list(article_ids),),
        )
    }


def _ordered(archive: Archive, plan: Plan) -> list[int]:
    """Return ids by arrival or by relevance, among the newest hits."""
    newest = _by_date(archive, plan, RANKED if plan.sort == "relevance" else None, None)
    listed = row_reading.id_list(newest)
    if plan.sort == "arrival":
        return archive.column(
            "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY arrived DESC, id DESC",
            (listed,),
        )
    if plan.text is None or plan.text.expression is None:
        return newest
    return archive.column(
        "SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid IN (SELECT value FROM json_each(?))"
        " ORDER BY rank, rowid DESC",
        (plan.text.expression, listed),
    )


# --- rows with snippets ---------------------------------------------------------------------------------


def _rows(archive: Archive, article_ids: Sequence[int], plan: Plan | None) -> list[Article]:
    if plan is None or not article_ids:
        return row_reading.fetch(archive, article_ids)
    return row_reading.fetch(archive, article_ids, _snippets(archive, article_ids, plan))


def _snippets(archive: Archive, article_ids: Sequence[int], plan: Plan) -> dict[int, str]:
    """Cut a snippet for each article: around the hits, or its first words where nothing was asked of words."""
    text = plan.text
    if text is None:
        return row_reading.openings(archive, article_ids)
    if text.expression is None or not text.exact:
        texts = _texts(archive, article_ids)
        return {
            number: row_reading.cut(document.text, text.judge(document).spans)
            for number, document in texts.items()
        }
    found = archive.all(
        f"SELECT rowid, snippet(article_index, 1, '[[', ']]', '…', {row_reading.SNIPPET_WORDS}) FROM article_index"
        " WHERE article_index MATCH ? AND rowid IN (SELECT value FROM json_each(?))",
        (text.expression, row_reading.id_list(article_ids)),
    )
    return {number: row_reading.one_line(snippet) for number, snippet in found}
