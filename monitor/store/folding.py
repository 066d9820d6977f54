"""Folding: a list with one row for each story. What a story is, `stories` knows; this knows who stands for it.

A folded list is the list without those articles for whose story a better one of the same list stands, so what is
folded depends on what is asked: where only a copy matches a search, the copy stands for its story. A row keeps the
place of its article, and every order and every page is that of the unfolded list.

The table `behind` has the articles for which another one stands where nothing is asked: triggers keep it by `standing`.
A list leaves those out; only where it lacks the one that stands for them, the best of those that it has does.
"""

# ruff: noqa: A002 - `filter` is the word for the whole question

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from monitor.model import Article, Filter, Page
from monitor.store import finding, search, snippets
from monitor.store import plan as planning
from monitor.store import rows as row_reading
from monitor.store.archive import Archive, listed
from monitor.store.fields import Sql
from monitor.store.index import feeds_in
from monitor.store.plan import Plan

_HEADS = Sql("{x} NOT IN (SELECT id FROM behind)")
_BEHIND = planning.Driver("behind", "behind.id")
_CREWS = """SELECT f.head, a.id, a.words, a.filter, a.outlet_id, m.read IS NULL FROM
  (SELECT head, id FROM behind WHERE head IN (SELECT value FROM json_each(?1))
    UNION ALL SELECT value, value FROM json_each(?1) WHERE value IN (SELECT head FROM behind)) f
  CROSS JOIN articles a ON a.id = f.id LEFT JOIN marks m ON m.article_id = a.id"""

Standing = tuple[bool, int, int]


def standing(polled: bool, words: int, article_id: int) -> Standing:
    """Say how well an article stands for its story; the one with the greatest answer does.

    The rule: an article of a feed that is polled before any other; then the fullest text; then the earliest. The schema
    has it a second time, for the triggers that keep `behind`; a property-based test holds both together.
    """
    return polled, words, -article_id


@dataclass(frozen=True, slots=True)
class Fold:
    """A story as one row: those of its articles that the filter finds, the one that stands for it first.

    `others` counts the outlets beside that one's; `unread` says whether an article of them is.
    """

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


class _Member(NamedTuple):  # a tuple, since many are made for each page
    head: int
    id: int
    words: int
    tokens: str
    outlet_id: int
    unread: bool


_Crews = dict[
    int, list[_Member]
]  # the articles of a list that tell a story, who stands for it first, by its head


def page(archive: Archive, filter: Filter, *, limit: int = 50, now: datetime) -> Folded:
    """Return the first rows of a folded list."""
    with archive.question():
        plan = planning.make(archive, filter, now)
        found, crews = (_newest if plan.sort == "date" else _first)(archive, plan, limit + 1)
        shown = found[:limit]
        rows = {row.id for row in shown}
        folds = _folds(archive, (crew for crew in crews.values() if len(crew) > 1 and crew[0].id in rows))
        ids = [one for row in shown for one in (folds[row.id].article_ids if row.id in folds else (row.id,))]
        return Folded(
            Page(
                articles=tuple(shown),
                more=len(found) > limit,
                forms=dict(plan.text.forms) if plan.text else {},
                problem=plan.problem,
                broad=dict(plan.text.broad) if plan.text else {},
            ),
            folds,
            ids,
        )


def _newest(archive: Archive, plan: Plan, limit: int) -> tuple[list[Article], _Crews]:
    """Find the newest rows: those that stand for their story whatever is asked, and those that do for want of them."""
    found = search.first(archive, replace(plan, conditions=[*plan.conditions, _HEADS]), limit)
    last = found[-1].id if len(found) == limit else 0
    behind = _behind_since(archive, plan, last)
    known = {*(article.id for article in found), *behind}
    crews = _crews(archive, {*(article.id for article in found), *behind.values()})
    # what stands above the last row was found, or is not in the list
    known.update(_matching(archive, plan, [m.id for crew in crews.values() for m in crew if m.id < last]))
    crews = _ordered(archive, crews, known)
    standing_in = [crew[0].id for head, crew in crews.items() if head not in known and crew[0].id >= last]
    if standing_in:
        found += row_reading.fetch(archive, standing_in, snippets.of(archive, standing_in, plan))
        found.sort(key=lambda article: -article.id)
    return found[:limit], crews


def _behind_since(archive: Archive, plan: Plan, last: int) -> dict[int, int]:
    """Return what a plan finds of the articles behind others, from an id on: each with the one that it is behind."""
    since = Sql("{x} >= ?", (last,))
    if plan.match is None and not plan.judged and planning.driver(archive, plan) is planning.ARTICLES:
        return dict(
            archive.all(*planning.statement(plan, _BEHIND, further=(since,), columns="{x}, behind.head"))
        )
    copies = replace(plan, conditions=[*plan.conditions, since, Sql("+{x} IN (SELECT id FROM behind)")])
    return _heads_of(archive, finding.by_date(archive, copies, None, None))


def _first(archive: Archive, plan: Plan, limit: int) -> tuple[list[Article], _Crews]:
    """Find the first rows in any order."""
    rows: list[int] = []
    last, size = None, 2 * limit
    crews: _Crews = {}
    while len(rows) < limit:
        found = finding.first(archive, plan, size, last)
        told = _told(archive, plan, found)
        behind = {member.id for crew in told.values() for member in crew[1:]}
        rows += [one for one in found if one not in behind]
        crews |= told
        if len(found) < size:
            break
        last = found[-1]
    shown = rows[:limit]
    return row_reading.fetch(archive, shown, snippets.of(archive, shown, plan)), crews


def ids(archive: Archive, filter: Filter, *, chunk: int = search.CHUNK, now: datetime) -> Iterator[Part]:
    """Give all of a folded list in parts; no cursor stays open between them."""
    with archive.question():
        plan = planning.make(archive, filter, now, whole=True)
    if plan.sort != "date":
        every = finding.ordered(archive, plan)
        behind = _behind(archive, plan, every, whole=True)
        for start in range(0, len(every), chunk):
            found = every[start : start + chunk]
            yield _part(found, behind)
        return
    chunk = min(chunk, search.JUDGED_CHUNK) if plan.judged else chunk
    after = None
    while True:
        archive.check()
        found = _ids_by_date(archive, plan, chunk, after)
        if found:
            yield _part(found, _behind(archive, plan, found))
        if len(found) < chunk:
            return
        after = found[-1]


def _part(found: list[int], behind: Collection[int]) -> Part:
    every = array("q", found)
    return Part(every, array("q", [one for one in found if one not in behind]) if behind else every)


def _ids_by_date(archive: Archive, plan: Plan, limit: int, after: int | None) -> list[int]:
    if plan.judged:
        return finding.by_date(archive, plan, limit, after)
    return _numbers(
        archive, *planning.statement(plan, planning.driver(archive, plan), before=after, limit=limit)
    )


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
    wanted = set(ids)
    crews = [
        [member, *sorted(_without(crew, member.id), key=lambda other: -other.id)]
        for crew in _told(archive, plan, ids, held).values()
        for member in crew
        if member.id in wanted
    ]
    return search.rows(archive, ids, filter), _folds(archive, crews)


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


def _told(archive: Archive, plan: Plan, found: Sequence[int], held: Collection[int] = ()) -> _Crews:
    """Return, of stories that a list has more than once, the articles in it: who stands for it first."""
    if not found:
        return {}
    head_of = _heads_of(archive, found)
    crews = _crews(archive, {head_of.get(one, one) for one in found})
    sure = {*found, *held}
    sure.update(_matching(archive, plan, [m.id for crew in crews.values() for m in crew if m.id not in sure]))
    return {head: crew for head, crew in _ordered(archive, crews, sure).items() if len(crew) > 1}


def _heads_of(archive: Archive, ids: Sequence[int]) -> dict[int, int]:
    """Return, of articles behind another one, that one."""
    return dict(
        archive.all(
            "SELECT id, head FROM behind WHERE id IN (SELECT value FROM json_each(?))", (listed(ids),)
        )
    )


def _crews(archive: Archive, heads: Collection[int]) -> _Crews:
    """Return all articles of stories that more than one tells, by who stands for them, the newest first."""
    found: defaultdict[int, list[_Member]] = defaultdict(list)
    for row in archive.all(_CREWS, (listed(heads),)):
        found[row[0]].append(_Member(*row))
    for crew in found.values():
        crew.sort(key=lambda member: -member.id)
    return found


def _ordered(archive: Archive, crews: _Crews, known: Collection[int]) -> _Crews:
    """Leave of stories the articles that are known to be in a list, who stands for it there first."""
    polled = _Polled(archive)
    found = {}
    for head, crew in crews.items():
        left = [member for member in crew if member.id in known]
        if left:
            best = next((member for member in left if member.id == head), None) or max(
                left, key=lambda m: standing(polled[m.tokens], m.words, m.id)
            )
            found[head] = [best, *_without(left, best.id)]
    return found


def _without(members: Sequence[_Member], article_id: int) -> list[_Member]:
    return [member for member in members if member.id != article_id]


def _folds(archive: Archive, crews: Iterable[Sequence[_Member]]) -> dict[int, Fold]:
    """Say how stories are folded, by the first of their articles."""
    folds = {}
    crews = list(crews)
    ran = iter(row_reading.outlets(archive, ((m.outlet_id, m.tokens) for crew in crews for m in crew)))
    for crew in crews:
        outlets = [next(ran) for _ in crew]
        others = {name for names in outlets for name in names}.difference(outlets[0][:1])
        folds[crew[0].id] = Fold(tuple(m.id for m in crew), len(others), any(m.unread for m in crew))
    return folds


def _matching(archive: Archive, plan: Plan, ids: Collection[int]) -> list[int]:
    """Return those of these ids that a plan finds."""
    if not ids or plan.finds_all:
        return list(ids)
    source = planning.by_index(plan)
    if source is None:
        these = [Sql("{x} IN (SELECT value FROM json_each(?))", (listed(ids),))]
    else:  # the index walks through a stretch; the plus keeps it from being asked anew for each article
        these = [
            Sql("{x} BETWEEN ? AND ?", (min(ids), max(ids))),
            Sql("+{x} IN (SELECT value FROM json_each(?))", (listed(ids),)),
        ]
    found = archive.column(*planning.statement(plan, source or planning.ARTICLES, further=these))
    return finding.judged(archive, plan, found) if plan.judged else found


def _behind(archive: Archive, plan: Plan, found: Sequence[int], *, whole: bool = False) -> set[int]:
    """Return those of a part of a list for whose stories another article of the list stands.

    Most stand behind their head. A head within the part's own stretch of ids is in the part or not in the list; of
    others, unless the part is the `whole` list, it is asked.
    """
    if not found:
        return set()
    least, most = min(found), max(found)
    if plan.finds_all:
        return set(_numbers(archive, "SELECT id FROM behind WHERE id BETWEEN ? AND ?", (least, most)))
    head_of = _heads_between(archive, least, most, 2 * len(found))
    if head_of is None:  # a list of few articles far apart
        head_of = _heads_of(archive, found)
    inside = set(found)
    behind = inside & head_of.keys()
    left: defaultdict[int, list[int]] = defaultdict(
        list
    )  # of stories whose heads the list lacks, those that it has
    for one in behind:
        if head_of[one] not in inside:
            left[head_of[one]].append(one)
    if not whole:
        far = [head for head in left if not least <= head <= most]
        for head in _matching(archive, plan, far):
            del left[head]
        outside = archive.all(
            "SELECT head, id FROM behind WHERE head IN (SELECT value FROM json_each(?)) AND id NOT BETWEEN ? AND ?",
            (listed(left), least, most),
        )
        known = set(_matching(archive, plan, [one for _, one in outside]))
        for head, one in outside:
            if one in known:
                left[head].append(one)
    return behind.difference(_standing_in(archive, left.values()))


def _standing_in(archive: Archive, crews: Collection[Sequence[int]]) -> list[int]:
    """Return who stands for stories of which a list has these articles and lacks the head."""
    rivals = [one for crew in crews if len(crew) > 1 for one in crew]
    if not rivals:
        return [one for crew in crews for one in crew]
    polled = _Polled(archive)
    rank = {
        one: standing(polled[tokens], words, one)
        for one, words, tokens in archive.all(
            "SELECT id, words, filter FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (listed(rivals),),
        )
    }
    return [max(crew, key=rank.__getitem__) if len(crew) > 1 else crew[0] for crew in crews]


def _heads_between(archive: Archive, least: int, most: int, limit: int) -> dict[int, int] | None:
    """Return who is behind whom between two ids; None where they are more than the limit."""
    import json  # not before the first list stands

    sql = "SELECT id, head FROM behind WHERE id BETWEEN ? AND ? LIMIT ?"
    row = archive.all(
        f"SELECT json_group_array(id), json_group_array(head) FROM ({sql})", (least, most, limit + 1)
    )[0]
    ids, heads = map(json.loads, row)
    return dict(zip(ids, heads, strict=True)) if len(ids) <= limit else None


def _numbers(archive: Archive, sql: str, values: Sequence[object]) -> list[int]:
    """Ask for many ids as one value, which takes half the time of as many rows."""
    import json  # not before the first list stands

    return list(json.loads(archive.value(f"SELECT json_group_array(id) FROM ({sql})", values)))


class _Polled(dict[str, bool]):
    """Whether filter tokens name a feed that is polled, looked up once for each kind of them."""

    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self._archive = archive
        self._feeds: frozenset[int] | None = None

    def __missing__(self, tokens: str) -> bool:
        if self._feeds is None:
            self._feeds = frozenset(self._archive.column("SELECT id FROM feeds WHERE removed IS NULL"))
        self[tokens] = answer = not self._feeds.isdisjoint(feeds_in(tokens)) if tokens else False
        return answer
