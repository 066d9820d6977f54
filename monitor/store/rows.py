"""Rows of a list: articles by their ids, with outlet, feeds, topics and marks, in one statement; and their snippets."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from monitor.model import Article, BodyState, DateBasis, Span, TitleBasis
from monitor.store import clock
from monitor.store.archive import Archive

# How many words a snippet shows.
SNIPPET_WORDS = 28
_SNIPPET_CHARACTERS = 180

_ROWS = """
SELECT a.id, a.url, a.title, a.title_basis, o.name, a.author, a.published, a.published_basis, a.arrived, a.language,
  a.words, a.state, a.story, m.read, m.starred, m.dismissed, a.published_raw, a.changes, a.reason,
  (SELECT group_concat(url, char(10)) FROM (
    SELECT f.url FROM appearances p JOIN feeds f ON f.id = p.feed_id WHERE p.article_id = a.id ORDER BY p.seen, f.id)),
  (SELECT group_concat(topic, char(10)) FROM (
    SELECT t.colour || char(31) || t.name AS topic FROM tags g JOIN topics t ON t.id = g.topic_id
    WHERE g.article_id = a.id AND g.stands = 1 AND t.removed IS NULL ORDER BY t.id))
FROM articles a JOIN outlets o ON o.id = a.outlet_id LEFT JOIN marks m ON m.article_id = a.id
WHERE a.id IN (SELECT value FROM json_each(?))
"""


def fetch(
    archive: Archive, article_ids: Sequence[int], snippets: dict[int, str] | None = None
) -> list[Article]:
    """Return the articles of these ids in their order; ids that are gone are left out."""
    snippets = snippets or {}
    found = {row[0]: row for row in archive.all(_ROWS, (id_list(article_ids),))}
    return [_article(found[number], snippets.get(number, "")) for number in article_ids if number in found]


def id_list(article_ids: Sequence[int]) -> str:
    """Write ids as one bound value, so that the statement is the same for any number of them."""
    return json.dumps(list(article_ids))


def _article(row: tuple[Any, ...], snippet: str) -> Article:
    (
        number,
        url,
        title,
        title_basis,
        outlet,
        author,
        published,
        basis,
        arrived,
        language,
        words,
        state,
        *rest,
    ) = row
    story, read, starred, dismissed, raw, changes, reason, feeds, topics = rest
    pairs = [topic.split("\x1f", 1) for topic in topics.split("\n")] if topics else []
    return Article(
        id=number,
        url=url,
        title=title,
        title_basis=TitleBasis(title_basis),
        outlet=outlet,
        feeds=tuple(feeds.split("\n")) if feeds else (),
        author=author,
        published=published,
        published_basis=DateBasis(basis),
        arrived=clock.when(arrived),
        language=language,
        words=words,
        state=BodyState(state),
        topics=tuple(name for _, name in pairs),
        story=story,
        read=read is not None,
        starred=starred is not None,
        dismissed=dismissed is not None,
        published_raw=raw,
        changes=changes,
        reason=reason,
        topic_colours=tuple(int(colour) for colour, _ in pairs),
        snippet=snippet,
    )


# --- snippets -------------------------------------------------------------------------------------------


def openings(archive: Archive, article_ids: Sequence[int]) -> dict[int, str]:
    """Return the first words of each article's text."""
    found = archive.all(
        "SELECT article_id, substr(text, 1, 400) FROM bodies WHERE article_id IN (SELECT value FROM json_each(?))",
        (id_list(article_ids),),
    )
    return {number: cut(text, ()) for number, text in found}


def cut(text: str, spans: Sequence[Span]) -> str:
    """Cut a snippet out of a text: where its spans stand closest, with them between [[ and ]]; else its beginning."""
    hits = sorted((span.start, span.end) for span in spans if span.field == "text")
    start = 0
    if hits:
        best = max(range(len(hits)), key=lambda first: (_within(hits, first), -first))
        start = max(0, hits[best][0] - _SNIPPET_CHARACTERS // 4)
        if start:
            start = text.find(" ", start, hits[best][0]) + 1 or hits[best][0]
    end = start + _SNIPPET_CHARACTERS
    if end < len(text):
        blank = text.rfind(" ", start, end)
        end = blank if blank > start else end
    parts, at = [], start
    for first, last in hits:
        if first < at or last > end:
            continue
        parts += [text[at:first], "[[", text[first:last], "]]"]
        at = last
    shown = one_line("".join((*parts, text[at:end])))
    return ("… " if start else "") + shown + (" …" if end < len(text) else "")


def _within(hits: Sequence[tuple[int, int]], first: int) -> int:
    """Count the hits that one snippet beginning at a hit can show."""
    end = hits[first][0] + _SNIPPET_CHARACTERS * 3 // 4
    return sum(hits[first][0] <= start and stop <= end for start, stop in hits)


def one_line(text: str) -> str:
    """Put a stretch of text on one line."""
    return re.sub(r"\s+", " ", text).strip()
