"""Licences: how much of what each outlet published may leave the archive. Setting them can be undone."""

# ruff: noqa: A001 - read as `licences.all`, `licences.set`: the module says of what

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from monitor.errors import PresswatchError
from monitor.licence import FULL, MOST_WORDS, Allowance, Licence, Licences
from monitor.model import SavedVerdict
from monitor.store import journal
from monitor.store.archive import Archive, listed
from monitor.store.text import line

KIND = "licence"
# by how little they allow, the least first
_STRICT = tuple(Allowance)


@dataclass(frozen=True, slots=True)
class OutletLicence:
    """An outlet of the archive and what it allows; `feeds`: how many of it are subscribed to."""

    id: int
    name: str
    feeds: int
    licence: Licence


def all(archive: Archive) -> list[OutletLicence]:
    """Return every outlet by name: those of feeds, of articles, and those that have a licence."""
    found = archive.all(
        "SELECT o.id, o.name, (SELECT count(*) FROM feeds f WHERE f.outlet_id = o.id AND f.removed IS NULL) AS feeds,"
        " l.allows, l.words FROM outlets o LEFT JOIN licences l ON l.outlet_id = o.id"
        " WHERE feeds > 0 OR l.allows IS NOT NULL OR EXISTS (SELECT 1 FROM articles a WHERE a.outlet_id = o.id)"
        " ORDER BY o.folded"
    )
    return [OutletLicence(number, name, feeds, _licence(row)) for number, name, feeds, *row in found]


def set(archive: Archive, outlet_ids: Sequence[int], licence: Licence, now: datetime) -> None:
    """Give outlets a licence, from the next export on. One change, which can be undone. Raises PresswatchError."""
    if licence.allows is Allowance.WORDS and not 1 <= licence.words <= MOST_WORDS:
        raise PresswatchError(f"A licence allows between 1 and {MOST_WORDS:,} words.")
    words = licence.words if licence.allows is Allowance.WORDS else 0
    wanted = None if licence.allows is Allowance.FULL else [licence.allows.value, words]
    with archive.transaction():
        named = archive.all(
            "SELECT o.id, o.name, l.allows, l.words FROM outlets o LEFT JOIN licences l ON l.outlet_id = o.id"
            " WHERE o.id IN (SELECT value FROM json_each(?)) ORDER BY o.id",
            (listed(outlet_ids),),
        )
        before = {number: None if row[0] is None else row for number, _, *row in named}
        changed = {number: row for number, row in before.items() if row != wanted}
        if not changed:
            return
        names = [name for number, name, *_ in named if number in changed]
        which = names[0] if len(names) == 1 else f"{len(names):,} outlets"
        journal.write(archive, KIND, f"the licence of {which}", now, {"outlets": list(changed.items())})
        _write(archive, [(number, wanted) for number in changed])


def restore(archive: Archive, earlier: dict[str, Any]) -> None:
    """Give outlets the licences again that they had."""
    _write(archive, earlier["outlets"])


def of(archive: Archive) -> Licences:
    """Say how much of articles may leave: the least that the outlet allows, by the name that it had or by the one that
    it has now.
    """
    found = archive.all(
        "SELECT o.folded, l.outlet_id, l.allows, l.words FROM licences l JOIN outlets o ON o.id = l.outlet_id"
    )
    by_name = {name: _licence(row) for name, _, *row in found}
    by_number = {number: _licence(row) for _, number, *row in found}

    def named(outlet: str) -> Licence:
        return by_name.get(line(outlet).casefold(), FULL)

    def published(article_id: int, outlet: str) -> Licence:
        if not by_name:
            return FULL
        now = archive.value("SELECT outlet_id FROM articles WHERE id = ?", (article_id,))
        return min(named(outlet), by_number.get(now, FULL), key=_strictness)

    return Licences(published, named)


def whole(archive: Archive, verdict: SavedVerdict) -> bool:
    """Say whether the full text of an article that was judged may leave."""
    if not archive.value("SELECT EXISTS (SELECT 1 FROM licences)"):
        return True
    held = of(archive)
    outlets = verdict.outlets or ("",)
    return not any(
        held.of(verdict.article_id or 0, outlet).allows is not Allowance.FULL for outlet in outlets
    )


def _strictness(licence: Licence) -> tuple[int, int]:
    return _STRICT.index(licence.allows), licence.words


def _licence(row: Sequence[Any]) -> Licence:
    allows, words = row
    return FULL if allows is None else Licence(Allowance(allows), words)


def _write(archive: Archive, rows: Sequence[Any]) -> None:
    for number, kept in rows:
        archive.execute("DELETE FROM licences WHERE outlet_id = ?", (number,))
        if kept is not None:
            archive.execute("INSERT INTO licences VALUES (?, ?, ?)", (number, *kept))
