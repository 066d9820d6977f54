"""Rows of a list: articles by their ids, with outlet, feeds, topics and marks, in one statement."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from monitor.model import Article, BodyState, DateBasis, TitleBasis
from monitor.store import clock, index
from monitor.store.archive import Archive

_TITLE_BASES = {str(each): each for each in TitleBasis}
_DATE_BASES = {str(each): each for each in DateBasis}
_STATES = {str(each): each for each in BodyState}

# Outlet and feeds stand in the filter tokens: read there, they cost nothing.
_ROWS = """
SELECT a.id, a.url, a.title, a.title_basis, a.author, a.published, a.published_basis, a.arrived, a.language, a.words,
  a.state, a.story, m.read, m.starred, m.dismissed, a.published_raw, a.changes, a.reason, a.outlet_id, a.filter,
  (SELECT group_concat(g.topic_id) FROM tags g WHERE g.article_id = a.id AND g.stands = 1)
FROM articles a LEFT JOIN marks m ON m.article_id = a.id WHERE a.id IN (SELECT value FROM json_each(?))
"""


def fetch(
    archive: Archive, article_ids: Sequence[int], snippets: dict[int, str] | None = None
) -> list[Article]:
    """Return the articles of these ids in their order; ids that are gone are left out."""
    snippets = snippets or {}
    names = archive.remembered("names of rows", lambda: _Names(archive))
    found = {row[0]: row for row in archive.all(_ROWS, (json.dumps(list(article_ids)),))}
    return [_article(found[each], names, snippets.get(each, "")) for each in article_ids if each in found]


class _Names:
    """The names of topics, outlets and feeds, as the rows refer to them. Feeds are asked for when they are met."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.topics: dict[str, tuple[str, int]] = {
            str(number): (name, colour)
            for number, name, colour in archive.all(
                "SELECT id, name, colour FROM topics WHERE removed IS NULL"
            )
        }
        self._outlets: dict[int, str] = {}
        self._feeds: dict[str, tuple[str, ...]] = {}

    def outlet(self, outlet_id: int) -> str:
        """Name an outlet."""
        if outlet_id not in self._outlets:
            name = self._archive.value("SELECT name FROM outlets WHERE id = ?", (outlet_id,))
            self._outlets[outlet_id] = str(name)
        return self._outlets[outlet_id]

    def feeds(self, filter_tokens: str) -> tuple[str, ...]:
        """Return the addresses of the feeds in an article's filter tokens."""
        if filter_tokens not in self._feeds:
            numbers = index.feeds_in(filter_tokens)
            marks = ",".join("?" * len(numbers))
            found = self._archive.column(f"SELECT url FROM feeds WHERE id IN ({marks}) ORDER BY id", numbers)
            self._feeds[filter_tokens] = tuple(found)
        return self._feeds[filter_tokens]


def _article(row: tuple[Any, ...], names: _Names, snippet: str) -> Article:
    """Make an article of a row. Positional and without a call too many: a page of them is made at every key press."""
    (number, url, title, title_basis, author, published, basis, arrived, language, words, state) = row[:11]
    story, read, starred, dismissed, raw, changes, reason, outlet_id, filter_tokens, tagged = row[11:]
    topics = [names.topics[each] for each in tagged.split(",") if each in names.topics] if tagged else ()
    return Article(
        number,
        url,
        title,
        _TITLE_BASES[title_basis],
        names.outlet(outlet_id),
        names.feeds(filter_tokens),
        author,
        published,
        _DATE_BASES[basis],
        clock.when(arrived),
        language,
        words,
        _STATES[state],
        tuple([name for name, _ in topics]),
        story,
        read is not None,
        starred is not None,
        dismissed is not None,
        raw,
        changes,
        reason,
        tuple([colour for _, colour in topics]),
        snippet,
    )
