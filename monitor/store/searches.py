"""Saved searches: queries that the reader keeps in the sidebar in an order of their own, with how much each finds."""

# ruff: noqa: A001 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

import builtins
import time
from collections.abc import Sequence
from datetime import datetime
from math import inf
from typing import TYPE_CHECKING, Any

from monitor.errors import InterruptedQueryError, PresswatchError, QueryError, UnknownError
from monitor.model import Filter, SavedSearch, Topic
from monitor.query.words import normalise
from monitor.store import clock, journal
from monitor.store.archive import Archive
from monitor.store.topics import fold_name

if TYPE_CHECKING:
    from monitor.query.tree import Field, Node

# The sidebar needs no exact number of what is so much: it says “over 1,000”.
CAP = 1_000
# What one search, and all of them, may cost each time the sidebar is brought up to date.
_BUDGET_MS = 8
_BUDGET_OF_ALL_MS = 20
# What did not fit into its budget is tried again only so many refreshes later.
_REST = 20
# What one of those may cost beside the refreshes, and how many times as long it rests until it is counted so again.
_DEAR_BUDGET_MS = 600
_DEAR_REST = 20


def all(
    archive: Archive, now: datetime | None = None, counts: bool = True, *, zone: str = "UTC", cap: int = CAP
) -> list[SavedSearch]:
    """Return the saved searches in their order; counts, which need the time, stop at `cap`.

    What cannot be counted within the budget keeps the numbers that it had, and says so: `counted`; `count_dear` counts
    it. The cheapest come first, so that most are counted.
    """
    found = [
        SavedSearch(*row) for row in archive.all("SELECT id, name, query FROM searches ORDER BY place, id")
    ]
    if not counts or now is None:
        return found
    known, fresh = _known(archive), _fresh(archive)
    resting: dict[tuple[int, str], int] = archive.memory.setdefault("searches that take too long", {})
    costs = _costs(archive)
    started = time.monotonic()
    for each in sorted(found, key=lambda each: costs.get((each.id, each.query), 0.0)):
        asked = _asked(each, now, zone, cap)
        if asked in fresh and each.id in known:
            known[each.id] = (started, known[each.id][1])
            continue
        left = _BUDGET_OF_ALL_MS - (time.monotonic() - started) * 1000
        waits = resting.pop((each.id, each.query), 0)
        if left <= 0 or waits > 1:
            resting.update({(each.id, each.query): waits - 1} if waits > 1 else {})
            continue
        begun = time.monotonic()
        counted = _counted(archive, each, now, zone, cap, min(_BUDGET_MS, left))
        ended = time.monotonic()
        costs[each.id, each.query] = inf if counted is None else ended - begun
        if counted is not None:
            fresh.add(asked)
            known[each.id] = (ended, counted)
        elif left >= _BUDGET_MS:
            resting[each.id, each.query] = _REST
    return [_as_known(each, known.get(each.id), started) for each in found]


def count_dear(archive: Archive, now: datetime, *, zone: str = "UTC", cap: int = CAP) -> bool:
    """Count one search that is too dear for `all`, the one counted longest ago; say whether `all` knows more now.

    Nothing is counted while all of them rest: each for a good while longer than its counting took.
    """
    known, fresh = _known(archive), _fresh(archive)
    rests: dict[tuple[int, str], float] = archive.memory.setdefault("rests of dear searches", {})
    waiting = [
        each
        for each in all(archive, counts=False)
        if _asked(each, now, zone, cap) not in fresh
        and rests.get((each.id, each.query), 0.0) <= time.monotonic()
    ]
    if not waiting:
        return False
    chosen = min(waiting, key=lambda each: known[each.id][0] if each.id in known else 0.0)
    started = time.monotonic()
    counted = _counted(archive, chosen, now, zone, cap, _DEAR_BUDGET_MS)
    ended = time.monotonic()
    rests[chosen.id, chosen.query] = ended + _DEAR_REST * (ended - started)
    if counted is None:
        return False
    _costs(archive)[chosen.id, chosen.query] = ended - started
    # the archive may have changed meanwhile: then the numbers are those of a moment ago
    known[chosen.id] = (ended, counted)
    fresh.add(_asked(chosen, now, zone, cap))
    return True


def _known(archive: Archive) -> dict[int, tuple[float, SavedSearch]]:
    """Return when each search was counted last, and what was found."""
    found: dict[int, tuple[float, SavedSearch]] = archive.memory.setdefault("counts of searches", {})
    return found


def _costs(archive: Archive) -> dict[tuple[int, str], float]:
    """Return how long each search took to count, in seconds."""
    found: dict[tuple[int, str], float] = archive.memory.setdefault("costs of searches", {})
    return found


def _fresh(archive: Archive) -> builtins.set[object]:
    """Return what was counted since the archive changed last."""
    return archive.remembered("fresh counts", builtins.set)


def _asked(saved: SavedSearch, now: datetime, zone: str, cap: int) -> object:
    """Return what numbers depend on beside the archive."""
    return saved.id, saved.query, now.astimezone(clock.zone_named(zone)).date(), zone, cap


def _as_known(saved: SavedSearch, known: tuple[float, SavedSearch] | None, since: float) -> SavedSearch:
    """Give a search the numbers that are known of it, if they are still those of its query."""
    from dataclasses import replace

    if known is None or known[1].query != saved.query:
        return replace(saved, counted=False)
    return replace(known[1], name=saved.name, counted=known[0] >= since)


def _counted(
    archive: Archive, saved: SavedSearch, now: datetime, zone: str, cap: int, milliseconds: float
) -> SavedSearch | None:
    from dataclasses import replace

    from monitor.store import search

    asked = Filter(query=saved.query, scope="inbox", zone=zone)
    try:
        with archive.budget(milliseconds):
            unread = search.count(archive, replace(asked, unread=True), cap=cap, now=now)
            every = search.count(archive, asked, cap=cap, now=now) if unread.exact else unread
    except InterruptedQueryError:
        archive.check()  # stopped from outside: that is not ours to hide
        return None
    return replace(saved, articles=every.number, unread=unread.number, more=not unread.exact)


def counted(archive: Archive, now: datetime, *, zone: str = "UTC") -> list[SavedSearch]:
    """Return the saved searches in their order with exact numbers, however long that takes."""
    from dataclasses import replace

    from monitor.store import search

    found = []
    for each in all(archive, counts=False):
        asked = Filter(query=each.query, scope="inbox", zone=zone)
        every = search.count(archive, asked, cap=None, now=now)
        unread = search.count(archive, replace(asked, unread=True), cap=None, now=now)
        found.append(replace(each, articles=every.number, unread=unread.number))
    return found


def get(archive: Archive, name: str) -> SavedSearch:
    """Return the saved search of a name; case does not matter. Raises UnknownError."""
    found = all(archive, counts=False)
    for each in found:
        if fold_name(each.name) == fold_name(name):
            return each
    known = ", ".join(each.name for each in found) or "none"
    raise UnknownError(f"There is no saved search “{name}”. There is: {known}.")


def set(archive: Archive, name: str, query: str, now: datetime) -> SavedSearch:
    """Keep a query under a name, anew or again. Can be undone. Raises QueryError where it would refer to itself."""
    clean = " ".join(normalise(name).split())
    if not clean:
        raise PresswatchError("A saved search needs a name.")
    query = normalise(query).strip()
    with archive.transaction():
        _refuse_circles(archive, clean, query)
        earlier = archive.one(
            "SELECT query, place, name FROM searches WHERE folded = ?", (fold_name(clean),)
        ) or (None, None, None)
        clean = earlier[2] or clean
        _write(archive, clean, query, earlier[1])
        what = "saved" if earlier[0] is None else "changed"
        before = {"name": clean, "query": earlier[0], "place": earlier[1]}
        journal.write(archive, "search", f"the search {clean} {what}", now, before)
        return get(archive, clean)


def _write(archive: Archive, name: str, query: str, place: int | None) -> None:
    """Write a search; without a place it stands last."""
    archive.execute(
        "INSERT INTO searches (name, folded, query, place)"
        " VALUES (?, ?, ?, coalesce(?, (SELECT coalesce(max(place), 0) + 1 FROM searches)))"
        " ON CONFLICT (folded) DO UPDATE SET query = excluded.query",
        (name, fold_name(name), query, place),
    )


def rename(archive: Archive, name: str, new: str, now: datetime) -> SavedSearch:
    """Give a saved search another name, and say so in the searches that refer to it. Can be undone."""
    from monitor.query.renaming import renamed

    clean = " ".join(normalise(new).split())
    if not clean:
        raise PresswatchError("A saved search needs a name.")
    with archive.transaction():
        earlier = get(archive, name)
        others = [each for each in all(archive, counts=False) if each.id != earlier.id]
        if any(fold_name(each.name) == fold_name(clean) for each in others):
            raise PresswatchError(f"There is a saved search “{clean}” already: choose another name.")
        before: dict[str, Any] = {"id": earlier.id, "renamed": earlier.name, "queries": {}}
        for each in others:
            query = renamed(each.query, "search", earlier.name, clean)
            if query != each.query:
                before["queries"][str(each.id)] = each.query
                archive.execute("UPDATE searches SET query = ? WHERE id = ?", (query, each.id))
        _rename(archive, earlier.id, clean)
        journal.write(archive, "search", f"the search {earlier.name} renamed to {clean}", now, before)
        return get(archive, clean)


def _rename(archive: Archive, number: int, name: str) -> None:
    archive.execute("UPDATE searches SET name = ?, folded = ? WHERE id = ?", (name, fold_name(name), number))


def order(archive: Archive, names: Sequence[str], now: datetime) -> list[SavedSearch]:
    """Put searches in this order at the top; those that are not named follow as they stand. Can be undone.

    Raises UnknownError.
    """
    with archive.transaction():
        before = [each.name for each in all(archive, counts=False)]
        first = list(dict.fromkeys(get(archive, name).name for name in names))
        _place(archive, [*first, *(name for name in before if name not in first)])
        journal.write(archive, "search", "the order of the searches", now, {"order": before})
        return all(archive, counts=False)


def _place(archive: Archive, names: Sequence[str]) -> None:
    archive.execute_many(
        "UPDATE searches SET place = ? WHERE folded = ?",
        ((place, fold_name(name)) for place, name in enumerate(names, 1)),
    )


def remove(archive: Archive, name: str, now: datetime) -> SavedSearch:
    """Give up a saved search. Can be undone. Raises UnknownError."""
    with archive.transaction():
        found = get(archive, name)
        place = archive.value("SELECT place FROM searches WHERE id = ?", (found.id,))
        archive.execute("DELETE FROM searches WHERE id = ?", (found.id,))
        before = {"name": found.name, "query": found.query, "place": place}
        journal.write(archive, "search", f"the search {found.name} removed", now, before)
        return found


def restore(archive: Archive, earlier: dict[str, Any]) -> None:
    """Bring saved searches back to what the journal says they were."""
    if "order" in earlier:
        _place(archive, earlier["order"])
    elif "renamed" in earlier:
        _rename(archive, earlier["id"], earlier["renamed"])
        for number, query in earlier["queries"].items():
            archive.execute("UPDATE searches SET query = ? WHERE id = ?", (query, int(number)))
    elif earlier["query"] is None:
        archive.execute("DELETE FROM searches WHERE folded = ?", (fold_name(earlier["name"]),))
    else:
        _write(archive, earlier["name"], earlier["query"], earlier.get("place"))


def make_topic(archive: Archive, name: str, now: datetime, topic: str | None = None) -> Topic:
    """Define a topic by a saved search, under its name or another one. Can be undone.

    Raises UnknownError, and QueryError where a topic cannot ask for what the search asks for.
    """
    from monitor.query import parse, render
    from monitor.query.references import expanded, searches_of
    from monitor.store import topics

    saved = get(archive, name)
    query = saved.query
    tree = parse(query).tree
    if searches_of(tree):  # a topic names no searches, because these may change
        query = render(expanded(tree, lambda other: tree_of(archive, other)))
    chosen = topic or saved.name
    if any(fold_name(each.name) == fold_name(chosen) for each in topics.all(archive, counts=False)):
        raise QueryError(f"There is a topic “{chosen}” already: choose another name.")
    return topics.set(archive, chosen, query, now)


# --- references -----------------------------------------------------------------------------------------


def tree_of(archive: Archive, name: str) -> Node | None:
    """Return what the saved search of a name asks for; None where there is none."""
    from monitor.query import parse

    query = archive.value("SELECT query FROM searches WHERE folded = ?", (fold_name(name),))
    return None if query is None else parse(query).tree


def _refuse_circles(archive: Archive, name: str, query: str) -> None:
    """Raise QueryError if a search would refer to itself, or to one that is not there."""
    from monitor.query import parse
    from monitor.query.reading import objection
    from monitor.query.references import searches_of
    from monitor.query.tree import fields_of

    waiting: list[tuple[str, Field, tuple[str, ...]]] = [
        (each, field, (name,))
        for field in fields_of(parse(query).tree)
        if field.name == "search"
        for each in field.values
    ]
    seen: dict[str, None] = {}
    while waiting:
        each, field, way = waiting.pop()
        folded = fold_name(each)
        if folded == fold_name(name):
            circle = " → ".join((*way, name))
            raise objection(query, field, f"The search would depend on itself: {circle}.")
        tree = tree_of(archive, each)
        if tree is None:
            raise objection(query, field, f"There is no saved search “{each}” to refer to.")
        if folded not in seen:
            seen[folded] = None
            waiting += [(further, field, (*way, each)) for further in searches_of(tree)]
