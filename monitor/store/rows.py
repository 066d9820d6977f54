"""Rows of a list: articles by their ids, with outlet, feeds, topics and marks, in one statement."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from monitor.model import Article, BodyState, DateBasis, TitleBasis
from monitor.store import clock
from monitor.store.archive import Archive

_TITLE_BASES = {str(each): each for each in TitleBasis}
_DATE_BASES = {str(each): each for each in DateBasis}
_STATES = {str(each): each for each in BodyState}

_ROWS = """
SELECT a.id, a.url, a.title, a.title_basis, o.name, a.author, a.published, a.published_basis, a.arrived, a.language,
  a.words, a.state, a.story, m.read, m.starred, m.dismissed, a.published_raw, a.changes, a.reason,
  (SELECT group_concat(f.url, char(10)) FROM appearances p CROSS JOIN feeds f ON f.id = p.feed_id
    WHERE p.article_id = a.id),
  (SELECT group_concat(t.colour || char(31) || t.name, char(10)) FROM tags g CROSS JOIN topics t ON t.id = g.topic_id
    WHERE g.article_id = a.id AND g.stands = 1 AND t.removed IS NULL)
FROM articles a JOIN outlets o ON o.id = a.outlet_id LEFT JOIN marks m ON m.article_id = a.id
WHERE a.id IN (SELECT value FROM json_each(?))
"""


def fetch(
    archive: Archive, article_ids: Sequence[int], snippets: dict[int, str] | None = None
) -> list[Article]:
    """Return the articles of these ids in their order; ids that are gone are left out."""
    snippets = snippets or {}
    found = {row[0]: row for row in archive.all(_ROWS, (json.dumps(list(article_ids)),))}
    return [_article(found[number], snippets.get(number, "")) for number in article_ids if number in found]


def _article(row: tuple[Any, ...], snippet: str) -> Article:
    """Make an article of a row. Positional and without a call too many: a page of them is made at every key press."""
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
    names: tuple[str, ...] = ()
    colours: tuple[int, ...] = ()
    if topics:
        pairs = [topic.split("\x1f", 1) for topic in topics.split("\n")]
        names, colours = tuple(name for _, name in pairs), tuple(int(colour) for colour, _ in pairs)
    return Article(
        number,
        url,
        title,
        _TITLE_BASES[title_basis],
        outlet,
        tuple(feeds.split("\n")) if feeds else (),
        author,
        published,
        _DATE_BASES[basis],
        clock.when(arrived),
        language,
        words,
        _STATES[state],
        names,
        story,
        read is not None,
        starred is not None,
        dismissed is not None,
        raw,
        changes,
        reason,
        colours,
        snippet,
    )
