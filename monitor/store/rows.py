"""Rows of a list: articles by their ids, with outlet, feeds, topics and marks, in one statement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from monitor import dating
from monitor.model import (
    Article,
    BodyState,
    CandidateBasis,
    DateBadge,
    DateBasis,
    DateCandidate,
    TitleBasis,
)
from monitor.store import clock, index
from monitor.store.archive import Archive, listed

_TITLE_BASES = {str(each): each for each in TitleBasis}
_DATE_BASES = {str(each): each for each in DateBasis}
_NOTHING_ODD: frozenset[DateBadge] = frozenset()
_STATES = {str(each): each for each in BodyState}

# What a row is made of, for `articles a` and its `marks m`. Outlet and feeds stand in the filter tokens: read there,
# they cost nothing. Whose dates are days apart may bear a badge: only these are looked at. A snippet is the last column.
_COLUMNS = """a.id, a.url, a.title, a.title_basis, a.author, a.published, a.published_basis, a.arrived, a.language,
  a.words, a.state, a.story, m.read, m.starred, m.dismissed, a.published_raw, a.changes, a.reason, a.outlet_id, a.filter,
  (SELECT group_concat(g.topic_id) FROM tags g WHERE g.article_id = a.id AND g.stands = 1),
  EXISTS (SELECT 1 FROM highlights h WHERE h.article_id = a.id AND h.removed IS NULL),
  CASE WHEN a.published IS NULL OR EXISTS (SELECT 1 FROM article_dates d WHERE d.article_id = a.id AND d.value != ''
    AND abs(julianday(substr(d.value, 1, 10)) - julianday(substr(a.published, 1, 10))) >= 1)
  THEN coalesce((SELECT group_concat(d.basis || ' ' || d.value, char(10)) FROM
    (SELECT basis, value FROM article_dates WHERE article_id = a.id ORDER BY number) d), '') END"""
_BY_IDS = f"""SELECT {_COLUMNS}, '' FROM articles a LEFT JOIN marks m ON m.article_id = a.id
  WHERE a.id IN (SELECT value FROM json_each(?))"""

Row = tuple[Any, ...]


def fetch(
    archive: Archive, article_ids: Sequence[int], snippets: dict[int, str] | None = None
) -> list[Article]:
    """Return the articles of these ids in their order; ids that are gone are left out."""
    found = {row[0]: row for row in archive.all(_BY_IDS, (listed(article_ids),))}
    ordered = [found[number] for number in article_ids if number in found]
    if snippets:
        ordered = [(*row[:-1], snippets.get(row[0], "")) for row in ordered]
    return _made(archive, ordered)


def found_by(archive: Archive, statement: tuple[str, tuple[object, ...]]) -> list[Article]:
    """Return the articles that a statement for `id` and `snippet` finds, newest first."""
    select, values = statement
    # The ids are found first and alone, so that what does not belong to the page is not read at all.
    sql = f"""SELECT {_COLUMNS}, found.snippet FROM ({select}) AS found CROSS JOIN articles a ON a.id = found.id
      LEFT JOIN marks m ON m.article_id = a.id ORDER BY found.id DESC"""
    return _made(archive, archive.all(sql, values))


def outlets(archive: Archive, ran: Iterable[tuple[int, str]]) -> list[tuple[str, ...]]:
    """Name, of the outlet and the filter tokens of each article, the outlets that ran it, its own first."""
    names, found = _names(archive), []
    for outlet_id, filter_tokens in ran:
        if not (outlet_id in names.outlets and filter_tokens in names.feeds):
            names.learn(outlet_id, filter_tokens, None)
        found.append(names.feeds[filter_tokens][1])
    return found


def _names(archive: Archive) -> _Names:
    return archive.remembered("names of rows", lambda: _Names(archive))


def _made(archive: Archive, found: Sequence[Row]) -> list[Article]:
    names = _names(archive)
    return [_article(row, names) for row in found]


class _Names:
    """What the numbers in rows stand for. Outlets, sets of feeds and sets of topics are made when they are first met."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._topics: dict[str, tuple[str, int]] = {
            str(number): (name, colour)
            for number, name, colour in archive.all(
                "SELECT id, name, colour FROM topics WHERE removed IS NULL"
            )
        }
        self.outlets: dict[int, str] = dict(archive.all("SELECT id, name FROM outlets LIMIT 5000"))
        # by filter tokens: the addresses of the feeds that delivered an article, and all its outlets
        self.feeds: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        self.topics: dict[str | None, tuple[tuple[str, ...], tuple[int, ...]]] = {None: ((), ())}

    def learn(self, outlet_id: int, filter_tokens: str, tagged: str | None) -> None:
        """Look up what a row refers to and what is not known yet."""
        if outlet_id not in self.outlets:
            self.outlets[outlet_id] = self._archive.value(
                "SELECT name FROM outlets WHERE id = ?", (outlet_id,)
            )
        if filter_tokens not in self.feeds:
            numbers = index.feeds_in(filter_tokens)
            marks = ",".join("?" * len(numbers))
            found = self._archive.all(
                "SELECT f.url, o.name FROM feeds f JOIN outlets o ON o.id = f.outlet_id"
                f" WHERE f.id IN ({marks}) ORDER BY f.id",
                numbers,
            )
            # a feed that was given up and another one may have the same address
            self.feeds[filter_tokens] = (
                tuple(dict.fromkeys(url for url, _ in found)),
                tuple(dict.fromkeys((self.outlets[outlet_id], *(name for _, name in found)))),
            )
        if tagged is not None and tagged not in self.topics:
            pairs = [self._topics[each] for each in tagged.split(",") if each in self._topics]
            self.topics[tagged] = (tuple(name for name, _ in pairs), tuple(colour for _, colour in pairs))


def _article(row: Row, names: _Names) -> Article:
    """Make an article of a row. Positional and without a call too many: a page of them is made at every key press."""
    (number, url, title, title_basis, author, published, basis, arrived, language, words, state) = row[:11]
    (
        story,
        read,
        starred,
        dismissed,
        raw,
        changes,
        reason,
        outlet_id,
        filter_tokens,
        tagged,
        noted,
        odd,
        snippet,
    ) = row[11:]
    if not (outlet_id in names.outlets and filter_tokens in names.feeds and tagged in names.topics):
        names.learn(outlet_id, filter_tokens, tagged)
    if "\n" in snippet:
        snippet = snippet.replace("\n\n", " ").replace("\n", " ")
    topics, colours = names.topics[tagged]
    feeds, outlets = names.feeds[filter_tokens]
    return Article(
        number,
        url,
        title,
        _TITLE_BASES[title_basis],
        names.outlets[outlet_id],
        feeds,
        author,
        published,
        _DATE_BASES[basis],
        clock.when(arrived),
        language,
        words,
        _STATES[state],
        topics,
        story,
        read is not None,
        starred is not None,
        dismissed is not None,
        raw,
        changes,
        reason,
        colours,
        outlets,
        snippet,
        _NOTHING_ODD if odd is None else _badges(odd, published, basis, arrived),
        noted == 1,
    )


def _badges(given: str, published: str | None, basis: str, arrived: int) -> frozenset[DateBadge]:
    """Say what is odd about the dates that a row brings, as `dates.badges` does."""
    found = []
    for line in given.splitlines():
        of, _, value = line.partition(" ")
        found.append(DateCandidate(CandidateBasis(of), value or None))
    if published and not any(each.value == published for each in found):
        shown = CandidateBasis.FEED_PUBLISHED if basis == DateBasis.FEED else CandidateBasis(basis)
        found.insert(0, DateCandidate(shown, published))
    return dating.badges(found, clock.when(arrived))
