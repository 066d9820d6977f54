"""Folding: a list with one row for each story. What a story is, `stories` knows; this knows who stands for it.

A folded list is the list without those articles for whose story a better one of the same list stands, so what is
folded depends on what is asked: where only a copy matches a search, the copy stands for its story. A row keeps the
place of its article, and every order and every page is that of the unfolded list.
"""

# ruff: noqa: A002 - `filter` is the word for the whole question

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from monitor.model import Article, Filter, Page
from monitor.store import finding, search, snippets
from monitor.store import plan as planning
from monitor.store import rows as row_reading
from monitor.store.archive import Archive, listed
from monitor.store.fields import Sql
from monitor.store.index import feeds_in
from monitor.store.plan import Plan

_MEMBERS = """SELECT a.story, a.id, a.words, a.filter, a.outlet_id, m.read IS NULL FROM articles a
  LEFT JOIN marks m ON m.article_id = a.id WHERE a.story IN (SELECT value FROM json_each(?)) ORDER BY a.id DESC"""
# An article whose story has another id is told again. The index on these holds all that folding asks of them.
_TOLD_AGAIN = "SELECT id, story, words, filter FROM articles WHERE {which} AND story != id"
_BETWEEN = _TOLD_AGAIN.format(which="id BETWEEN ? AND ?") + " LIMIT ?"
_THESE = _TOLD_AGAIN.format(which="id IN (SELECT value FROM json_each(?))")

Standing = tuple[bool, int, int]


def standing(polled: bool, words: int, article_id: int) -> Standing:
    """Say how well an article stands for its story; the one with the greatest answer does.

    The rule: an article of a feed that is polled before any other; then the fullest text; then the earliest.
    """
    return polled, words, -article_id


@dataclass(frozen=True, slots=True)
class Fold:
    """A story as one row: those of its articles that the filter finds, the one that stands for it first.

    `others` counts the outlets beside that one's; `unread` says whether an article of them is.
    """

    story: int
    article_ids: tuple[int, ...]
    others: int
    unread: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a folded list: its articles, and those of them that are rows, both in the order of the list."""

    article_ids: array[int]
    rows: array[int]


@dataclass(frozen=True, slots=True)
class Folded:
    """The first rows of a folded list, how they are folded by their ids, and the articles behind them."""

    page: Page
    folds: Mapping[int, Fold] = field(default_factory=dict)
    article_ids: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class _Member:
    story: int
    id: int
    words: int
    tokens: str
    outlet_id: int
    unread: bool


def page(archive: Archive, filter: Filter, *, limit: int = 50, now: datetime) -> Folded:
    """Return the first rows of a folded list."""
    with archive.question():
        plan = planning.make(archive, filter, now)
        heads: list[int] = []
        every: list[int] = []
        folds: dict[int, Fold] = {}
        settled: dict[int, int] = {}  # by story: the article that stands for it
        size = 2 * (limit + 1)
        while len(heads) <= limit:
            found = finding.first(archive, plan, size, every[-1] if every else None)
            every += found
            told = _told(archive, plan, found)
            story_of = {member.id: story for story, members in told.items() for member in members}
            for article_id in found:
                story = story_of.get(article_id)
                if story is None:
                    heads.append(article_id)
                elif settled.setdefault(story, told[story][0].id) == article_id:
                    heads.append(article_id)
                    folds[article_id] = _fold(archive, told[story])
            if len(found) < size:
                break
        shown = heads[:limit]
        return Folded(
            Page(
                articles=tuple(row_reading.fetch(archive, shown, snippets.of(archive, shown, plan))),
                more=len(heads) > limit,
                forms=dict(plan.text.forms) if plan.text else {},
                problem=plan.problem,
                broad=dict(plan.text.broad) if plan.text else {},
            ),
            folds,
            every,
        )


def ids(archive: Archive, filter: Filter, *, chunk: int = search.CHUNK, now: datetime) -> Iterator[Part]:
    """Give all of a folded list in parts; no cursor stays open between them."""
    with archive.question():
        plan = planning.make(archive, filter, now, whole=True)
    settled: dict[int, int] = {}
    if plan.sort != "date":
        every = array("q", finding.ordered(archive, plan))
        behind = _behind(archive, plan, every, settled, alone=True)
        for start in range(0, len(every), chunk):
            found = every[start : start + chunk]
            yield Part(found, array("q", [each for each in found if each not in behind]))
        return
    for found in search.ids(archive, filter, chunk=chunk, now=now):
        behind = _behind(archive, plan, found, settled)
        yield Part(found, array("q", [each for each in found if each not in behind]) if behind else found)


def rows(
    archive: Archive,
    ids: Sequence[int],
    filter: Filter,
    known: Mapping[int, Sequence[int]],
    now: datetime,
) -> tuple[list[Article], dict[int, Fold]]:
    """Return rows by the ids of their articles, and how they are folded.

    `known` are the articles that a row has already: they stay in it although the filter does not find them any more,
    as an article does that was read.
    """
    plan = planning.make(archive, filter, now)
    held = {article_id for members in known.values() for article_id in members}
    told = _told(archive, plan, ids, held)
    folds = {}
    for members in told.values():
        of_story = {member.id: member for member in members}
        for head in ids:
            if head in of_story:
                ordered = [of_story[head], *sorted(_without(members, head), key=lambda member: -member.id)]
                folds[head] = _fold(archive, ordered)
    return search.rows(archive, ids, filter), folds


def groups(archive: Archive, ids: Sequence[int], filter: Filter, now: datetime) -> list[tuple[int, ...]]:
    """Return the articles of these with all of their stories that the filter finds, who stands for them first."""
    plan = planning.make(archive, filter, now)
    told = _told(archive, plan, ids)
    joined = {member.id for members in told.values() for member in members}
    alone = [(article_id,) for article_id in ids if article_id not in joined]
    return [*alone, *(tuple(member.id for member in members) for members in told.values())]


def members(archive: Archive, ids: Sequence[int], filter: Filter, now: datetime) -> list[int]:
    """Return these articles with all of their stories that the filter finds."""
    return [article_id for group in groups(archive, ids, filter, now) for article_id in group]


def beside(archive: Archive, ids: Sequence[int]) -> set[int]:
    """Return these articles with all of their stories, whatever is asked."""
    told = "SELECT story FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND story IS NOT NULL"
    return {
        *ids,
        *archive.column(f"SELECT id FROM articles WHERE story IN ({told})", (listed(ids),)),
    }


# --- who stands for a story ------------------------------------------------------------------------------


def _told(
    archive: Archive, plan: Plan, found: Sequence[int], held: set[int] | None = None
) -> dict[int, list[_Member]]:
    """Return, of stories that a list has more than once, the articles in it: who stands for it first."""
    if not found:
        return {}
    told = archive.column(
        "SELECT DISTINCT story FROM articles WHERE story IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (listed(found),),
    )
    by_story: dict[int, list[_Member]] = {}
    for row in archive.all(_MEMBERS, (listed(told),)):
        by_story.setdefault(row[0], []).append(_Member(*row))
    by_story = {story: members for story, members in by_story.items() if len(members) > 1}
    sure = {*found, *(held or ())}
    asked = [m.id for members in by_story.values() for m in members if m.id not in sure]
    sure.update(_matching(archive, plan, asked))
    polled = _Polled(archive)
    return {
        story: _first_the_best([member for member in members if member.id in sure], polled)
        for story, members in by_story.items()
        if sum(member.id in sure for member in members) > 1
    }


def _first_the_best(members: list[_Member], polled: _Polled) -> list[_Member]:
    best = max(members, key=lambda member: standing(polled[member.tokens], member.words, member.id))
    return [best, *_without(members, best.id)]


def _without(members: Sequence[_Member], article_id: int) -> list[_Member]:
    return [member for member in members if member.id != article_id]


def _fold(archive: Archive, members: Sequence[_Member]) -> Fold:
    own = members[0].outlet_id
    outlets = {
        name for m in members for name in row_reading.outlets_of(archive, m.outlet_id, m.tokens)
    } - set(row_reading.outlets_of(archive, own, members[0].tokens)[:1])
    return Fold(members[0].story, tuple(m.id for m in members), len(outlets), any(m.unread for m in members))


def _matching(archive: Archive, plan: Plan, ids: Sequence[int]) -> list[int]:
    """Return those of these ids that a plan finds."""
    if not ids:
        return []
    these = Sql("{x} IN (SELECT value FROM json_each(?))", (listed(ids),))
    found = archive.column(*planning.statement(plan, planning.ARTICLES, further=(these,)))
    return finding.judged(archive, plan, found) if plan.judged else found


def _behind(
    archive: Archive, plan: Plan, found: Sequence[int], settled: dict[int, int], *, alone: bool = False
) -> set[int]:
    """Return those of a part of a list for whose stories another article stands.

    The id of a story is its smallest, so a part of a list by date has met the rest of a story unless it goes on below.
    `settled` remembers who stands for those that do; where the part is the whole list it is `alone`.
    """
    if not found:
        return set()
    least, here = min(found), set(found)
    told = [row for row in _told_again(archive, found) if row[0] in here]
    begun = {row[1] for row in told}
    firsts = begun & here
    if firsts:
        told += archive.all(
            "SELECT id, id, words, filter FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (listed(firsts),),
        )
    behind = {row[0] for row in told}
    below = set() if alone else {story for story in begun if story < least and story not in settled}
    if below:
        told += _on_below(archive, plan, below, least)
    polled = _Polled(archive)
    best: dict[int, tuple[bool, int, int]] = {}
    for article_id, story, words, tokens in told:
        own = standing(polled[tokens], words, article_id)
        if story not in best or own > best[story]:
            best[story] = own
    heads = {story: -own[2] for story, own in best.items() if story not in settled}
    settled.update((story, heads[story]) for story in below)
    # the first article of a story of which this part has no other
    behind.update(here & settled.keys())
    behind.difference_update(heads.values(), settled.values())
    for story in [story for story in settled if story >= least]:
        del settled[story]
    return behind


def _on_below(archive: Archive, plan: Plan, begun: set[int], least: int) -> list[tuple[int, int, int, str]]:
    """Return what a list has of stories below an id."""
    on = archive.all(
        "SELECT id, story, words, filter FROM articles"
        " WHERE story IN (SELECT value FROM json_each(?)) AND id < ?",
        (listed(begun), least),
    )
    matching = set(_matching(archive, plan, [row[0] for row in on]))
    return [row for row in on if row[0] in matching]


def _told_again(archive: Archive, found: Sequence[int]) -> list[tuple[int, int, int, str]]:
    """Return id, story, words and filter tokens of articles whose story another one began, at least those of these ids."""
    most = 2 * len(found)
    near = archive.all(_BETWEEN, (min(found), max(found), most + 1))
    return near if len(near) <= most else archive.all(_THESE, (listed(found),))


class _Polled(dict[str, bool]):
    """Whether filter tokens name a feed that is polled, looked up once for each kind of them."""

    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self._feeds = frozenset(archive.column("SELECT id FROM feeds WHERE removed IS NULL"))

    def __missing__(self, tokens: str) -> bool:
        self[tokens] = answer = not self._feeds.isdisjoint(feeds_in(tokens)) if tokens else False
        return answer
