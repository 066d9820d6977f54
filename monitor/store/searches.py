"""Saved searches: queries that the reader keeps in the sidebar, with how much each finds."""

# ruff: noqa: A001 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

from datetime import datetime
from typing import Any

from monitor.errors import InterruptedQueryError, PresswatchError, UnknownError
from monitor.model import Filter, SavedSearch
from monitor.query.words import normalise
from monitor.store import journal
from monitor.store.archive import Archive
from monitor.store.topics import fold_name

# The sidebar needs no exact number of what is so much.
_CAP = 10_000
# What one search may cost each time the sidebar is brought up to date.
_BUDGET_MS = 150


def all(archive: Archive, now: datetime | None = None, counts: bool = True) -> list[SavedSearch]:
    """Return the saved searches by name; counts, which need the time, stop at 10,000.

    A search that cannot be counted within its budget has none.
    """
    found = archive.all("SELECT id, name, query FROM searches ORDER BY folded")
    if not counts or now is None:
        return [SavedSearch(number, name, query) for number, name, query in found]
    return [_counted(archive, number, name, query, now) for number, name, query in found]


def _counted(archive: Archive, number: int, name: str, query: str, now: datetime) -> SavedSearch:
    from monitor.store import search

    try:
        with archive.budget(_BUDGET_MS):
            every = search.count(archive, Filter(query=query, scope="inbox"), cap=_CAP, now=now)
            unread = search.count(archive, Filter(query=query, scope="inbox", unread=True), cap=_CAP, now=now)
    except InterruptedQueryError:
        archive.check()  # stopped from outside: that is not ours to hide
        return SavedSearch(number, name, query)
    return SavedSearch(number, name, query, every.number, unread.number)


def set(archive: Archive, name: str, query: str, now: datetime) -> SavedSearch:
    """Keep a query under a name, anew or again. Can be undone."""
    clean = " ".join(normalise(name).split())
    if not clean:
        raise PresswatchError("A saved search needs a name.")
    with archive.transaction():
        earlier = archive.value("SELECT query FROM searches WHERE folded = ?", (fold_name(clean),))
        archive.execute(
            "INSERT INTO searches (name, folded, query) VALUES (?, ?, ?)"
            " ON CONFLICT (folded) DO UPDATE SET name = excluded.name, query = excluded.query",
            (clean, fold_name(clean), normalise(query).strip()),
        )
        what = "saved" if earlier is None else "changed"
        journal.write(archive, "search", f"the search {clean} {what}", now, {"name": clean, "query": earlier})
        return next(each for each in all(archive) if fold_name(each.name) == fold_name(clean))


def remove(archive: Archive, name: str, now: datetime) -> None:
    """Give up a saved search. Can be undone. Raises UnknownError."""
    with archive.transaction():
        found = archive.one("SELECT name, query FROM searches WHERE folded = ?", (fold_name(name),))
        if found is None:
            raise UnknownError(f"There is no saved search “{name}”.")
        archive.execute("DELETE FROM searches WHERE folded = ?", (fold_name(name),))
        journal.write(
            archive, "search", f"the search {found[0]} removed", now, {"name": found[0], "query": found[1]}
        )


def restore(archive: Archive, earlier: dict[str, Any]) -> None:
    """Bring a saved search back to what the journal says it was."""
    folded = fold_name(earlier["name"])
    if earlier["query"] is None:
        archive.execute("DELETE FROM searches WHERE folded = ?", (folded,))
    else:
        archive.execute(
            "INSERT INTO searches (name, folded, query) VALUES (?, ?, ?)"
            " ON CONFLICT (folded) DO UPDATE SET query = excluded.query",
            (earlier["name"], folded, earlier["query"]),
        )
