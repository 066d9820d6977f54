"""Snippets: the stretch of a text around the hits, which stand between [[ and ]]."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from monitor.model import Span
from monitor.store import finding, judging
from monitor.store import plan as planning
from monitor.store.archive import Archive, listed
from monitor.store.fields import Sql
from monitor.store.plan import Plan

if TYPE_CHECKING:
    from monitor.query import Document

_WORDS = 28
_CHARACTERS = 180
# SQL for the index's own snippet of the text, which is its second column; its line ends go when a row is made of it.
_COLUMN = f"snippet(article_index, 1, '[[', ']]', '…', {_WORDS})"
# SQL for the first words of a text that nothing was asked of.
_OPENING = f"substr(replace(replace(o.text, char(10) || char(10), ' '), char(10), ' '), 1, {_CHARACTERS})"
# The index walks from the newest to the oldest of some articles: it may meet so many hits for each of them.
_HITS_BETWEEN = 30


def of(
    archive: Archive, article_ids: Sequence[int], plan: Plan, seen: Mapping[int, Document] | None = None
) -> dict[int, str]:
    """Cut a snippet for each article: around the hits, or its first words where nothing was asked of words.

    `seen`: articles that were read already.
    """
    if not article_ids:
        return {}
    asked = [plan.text] if plan.text is not None else plan.mixed_in
    if not asked:
        return _openings(archive, article_ids)
    hits = planning.by_index(plan) if made_by_index(plan) else None
    if hits is not None:
        first, end = min(article_ids), max(article_ids) + 1
        within = (Sql("article_index.rowid >= ?", (first,)), Sql("article_index.rowid < ?", (end,)))
        narrowed = planning.Driver(hits.table, hits.id, (*hits.where, *within))
        most = len(article_ids) * _HITS_BETWEEN
        if planning.count_some(archive, narrowed, most) < most:
            # The plus keeps the index from being asked anew for each article.
            these = Sql("+article_index.rowid IN (SELECT value FROM json_each(?))", (listed(article_ids),))
            return dict(
                archive.all(
                    *planning.statement(Plan(), narrowed, further=(these,), columns=f"{{x}}, {_COLUMN}")
                )
            )
    texts = dict(seen or {})
    texts |= finding.texts(archive, [number for number in article_ids if number not in texts])
    with judging.uncollected():
        return {
            number: cut(texts[number].text, [span for text in asked for span in text.spans(texts[number])])
            for number in article_ids
            if number in texts
        }


def made_by_index(plan: Plan) -> bool:
    """Say whether the index marks exactly the words that the query means."""
    return plan.text is not None and plan.text.expression is not None and plan.text.exact


def column(plan: Plan, source: planning.Driver) -> str | None:
    """Return the SQL by which a row of the plan brings its own snippet; None where it cannot."""
    if plan.text is None and not plan.mixed_in:
        return f"coalesce((SELECT {_OPENING} FROM bodies o WHERE o.article_id = {{x}}), '')"
    return _COLUMN if made_by_index(plan) and source.table == "article_index" else None


def _openings(archive: Archive, article_ids: Sequence[int]) -> dict[int, str]:
    """Return the first words of each article's text."""
    found = archive.all(
        f"SELECT o.article_id, {_OPENING} FROM bodies o WHERE o.article_id IN (SELECT value FROM json_each(?))",
        (listed(article_ids),),
    )
    return dict(found)


def cut(text: str, spans: Sequence[Span]) -> str:
    """Cut a snippet out of a text: where its spans stand closest, with them between [[ and ]]; else its beginning."""
    hits = sorted((span.start, span.end) for span in spans if span.field == "text")
    start = 0
    if hits:
        best = max(range(len(hits)), key=lambda first: (_within(hits, first), -first))
        start = max(0, hits[best][0] - _CHARACTERS // 4)
        if start:
            start = text.find(" ", start, hits[best][0]) + 1 or hits[best][0]
    end = start + _CHARACTERS
    if end < len(text):
        blank = text.rfind(" ", start, end)
        end = blank if blank > start else end
    parts, at = [], start
    for first, last in hits:
        if first < at or last > end:
            continue
        parts += [text[at:first], "[[", text[first:last], "]]"]
        at = last
    shown = _one_line("".join((*parts, text[at:end])))
    return ("… " if start else "") + shown + (" …" if end < len(text) else "")


def _within(hits: Sequence[tuple[int, int]], first: int) -> int:
    """Count the hits that one snippet beginning at a hit can show."""
    end = hits[first][0] + _CHARACTERS * 3 // 4
    return sum(hits[first][0] <= start and stop <= end for start, stop in hits)


def _one_line(text: str) -> str:
    """Put a stretch of text on one line."""
    return " ".join(text.split())
