"""Finding the ids of what a plan asks for: by date, by arrival, by relevance; judging where the index is not enough."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from monitor.store import fields, judging
from monitor.store import plan as planning
from monitor.store.archive import Archive, listed
from monitor.store.fields import Sql
from monitor.store.plan import Plan

if TYPE_CHECKING:
    from monitor.query import Document
    from monitor.query.tree import Node

# Relevance is found among so many of the newest hits; of those that must be judged, among fewer.
RANKED = 10_000
_RANKED_JUDGED = 1_000
_JUDGED_FIRST, _JUDGED_AT_ONCE = 64, 200


def first(
    archive: Archive, plan: Plan, limit: int, after: int | None, seen: dict[int, Document] | None = None
) -> list[int]:
    """Return the first ids of the list, or the first behind the article `after`; note in `seen` what was judged."""
    if plan.sort == "date":
        return by_date(archive, plan, limit, after, seen)
    if plan.sort == "arrival" and not plan.judged and _arrivals_lead(archive, plan):
        return _by_arrival(archive, plan, limit, after)
    every = ordered(archive, plan)
    start = every.index(after) + 1 if after in every else 0
    return every[start : start + limit]


def by_date(
    archive: Archive,
    plan: Plan,
    limit: int | None,
    after: int | None,
    seen: dict[int, Document] | None = None,
) -> list[int]:
    """Return ids, newest first, below the id `after`; candidates are judged until there are enough."""
    source = planning.driver(archive, plan)
    if not plan.judged:
        return archive.column(*planning.statement(plan, source, before=after, limit=limit))
    found: list[int] = []
    size = _JUDGED_FIRST
    while limit is None or len(found) < limit:
        archive.check()
        candidates = archive.column(*planning.statement(plan, source, before=after, limit=size))
        wanted = None if limit is None else limit - len(found)
        found += judged(archive, plan, candidates, wanted, seen)
        if len(candidates) < size:
            break
        after, size = candidates[-1], _JUDGED_AT_ONCE
    return found[:limit]


def ordered(archive: Archive, plan: Plan) -> list[int]:
    """Return all ids by arrival, or the newest of them by relevance."""
    if plan.sort == "arrival":
        return _sorted_by_arrival(archive, plan)
    return _by_relevance(archive, plan)


# --- by arrival -----------------------------------------------------------------------------------------


def _arrivals_lead(archive: Archive, plan: Plan) -> bool:
    """Say whether going through the arrivals finds a page sooner than sorting all that is found."""
    hits = planning.by_index(plan)
    return hits is None or planning.count_some(archive, hits, fields.FEW) >= fields.FEW


def _by_arrival(archive: Archive, plan: Plan, limit: int, after: int | None) -> list[int]:
    further = []
    if after is not None:
        arrived = archive.value("SELECT arrived FROM articles WHERE id = ?", (after,))
        further.append(Sql("(articles.arrived, articles.id) < (?, ?)", (arrived, after)))
    order = "articles.arrived DESC, articles.id DESC"
    return archive.column(
        *planning.statement(plan, planning.ARTICLES, limit=limit, further=further, order=order)
    )


def _sorted_by_arrival(archive: Archive, plan: Plan) -> list[int]:
    if plan.judged:
        select, values = (
            "SELECT value AS id FROM json_each(?)",
            (listed(by_date(archive, plan, None, None)),),
        )
    else:
        select, values = planning.statement(plan, planning.driver(archive, plan))  # type: ignore[assignment]
    # materialized: flattened into the join, SQLite may plan the index so that MATCH cannot be used
    return archive.column(
        f"WITH found AS MATERIALIZED ({select}) SELECT a.id FROM found CROSS JOIN articles a ON a.id = found.id"
        " ORDER BY a.arrived DESC, a.id DESC",
        values,
    )


# --- by relevance ---------------------------------------------------------------------------------------


def _by_relevance(archive: Archive, plan: Plan) -> list[int]:
    hits = planning.by_index(plan)
    if hits is None or plan.text is None or plan.text.expression is None:
        return by_date(archive, plan, RANKED, None)
    limit = _RANKED_JUDGED if plan.judged else RANKED
    ranked = archive.all(*planning.statement(plan, hits, limit=limit, columns="{x}, rank"))
    if plan.judged:
        standing = set(judged(archive, plan, [number for number, _ in ranked]))
        ranked = [pair for pair in ranked if pair[0] in standing]
    return [number for number, _ in sorted(ranked, key=lambda pair: (pair[1], -pair[0]))]


# --- judging -------------------------------------------------------------------------------------------


def judged(
    archive: Archive,
    plan: Plan,
    candidates: Sequence[int],
    limit: int | None = None,
    seen: dict[int, Document] | None = None,
) -> list[int]:
    """Leave of candidates those that the query really finds, the first of them up to a limit; note them in `seen`."""
    with judging.uncollected():
        documents = texts(archive, candidates)
        found = _judged(archive, plan, candidates, limit, documents)
        if seen is not None:
            seen.update((number, documents[number]) for number in found)
        return found


def _judged(
    archive: Archive,
    plan: Plan,
    candidates: Sequence[int],
    limit: int | None,
    documents: Mapping[int, Document],
) -> list[int]:
    from monitor.query.tree import Field, walk
    from monitor.store.lexicon import compiled

    asked = {each for node in plan.remain for each in walk(node) if isinstance(each, Field)}
    holding = {each: _holding(archive, plan, each, candidates) for each in asked}

    def holds(node: Node, number: int) -> bool:
        from monitor.query.tree import And, Everything, Not, Or, is_text

        if isinstance(node, Field):
            return number in holding[node]
        if isinstance(node, Everything):
            return True
        if is_text(node):
            return compiled(archive, node).matches(documents[number])
        if isinstance(node, Not):
            return not holds(node.part, number)
        if isinstance(node, And):
            return all(holds(part, number) for part in node.parts)
        return isinstance(node, Or) and any(holds(part, number) for part in node.parts)

    found: list[int] = []
    for number in candidates:
        if limit is not None and len(found) >= limit:
            break
        archive.check()
        if plan.text is not None and not plan.text.exact and not plan.text.matches(documents[number]):
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
            (listed(candidates), *condition.values),
        )
    )


def texts(archive: Archive, article_ids: Sequence[int]) -> dict[int, Document]:
    """Return what a search judges of articles."""
    from monitor.query import Document

    return {
        number: Document(title=title, text=text, language=language)
        for number, title, text, language in archive.all(
            "SELECT s.id, s.title, s.body, a.language FROM searchable s CROSS JOIN articles a ON a.id = s.id"
            " WHERE s.id IN (SELECT value FROM json_each(?))",
            (listed(article_ids),),
        )
    }
