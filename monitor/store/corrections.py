"""What is materially another than readers were given it: judged when a publisher changed something, kept until it is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from monitor.briefing import Correction, Gone
from monitor.changes import Change
from monitor.store import bodies, clock, frozen
from monitor.store.archive import Archive, listed
from monitor.store.text import unpacked

if TYPE_CHECKING:
    from collections.abc import Callable

Wording = tuple[str, str]

# Articles that are judged in one transaction.
TOGETHER = 20
_BY_PUBLISHER = (bodies.Cause.PUBLISHER, bodies.Cause.COSMETIC)


@dataclass(frozen=True, slots=True)
class Affected:
    """What readers have and is not so any more: a briefing, another export, or clippings that no export gave yet.

    `number`: of the export, None for a clipbook. `untold`: how many corrections the analyst has not taken note of.
    """

    number: int | None
    name: str
    at: datetime
    briefing: bool
    corrections: tuple[Correction, ...]

    @property
    def untold(self) -> int:
        return sum(not each.told for each in self.corrections)


@dataclass(frozen=True, slots=True)
class Untold:
    """How many corrections the analyst has not taken note of, of one export, or of a clipbook (`number` None)."""

    number: int | None
    name: str
    at: datetime
    briefing: bool
    count: int


# --- judging --------------------------------------------------------------------------------------------


def since(
    archive: Archive, article_id: int, as_given: Wording, given: datetime
) -> tuple[tuple[Change, ...], datetime | None]:
    """Say what its publisher materially changed of an article since it was given so, and when that was seen last.

    A better text that we found ourselves, or the analyst pasted, is no change of the publisher: what came before it and
    what came after it are compared apart.
    """
    from monitor.material import material

    steps = archive.all(
        "SELECT seen, title, body, publisher FROM versions WHERE article_id = ? AND seen >= ? ORDER BY id",
        (article_id, clock.ms(given)),
    )
    if not any(step[3] == bodies.Cause.PUBLISHER for step in steps):
        return (), None
    language = archive.value("SELECT language FROM articles WHERE id = ?", (article_id,))
    texts = [(title, unpacked(body)) for _, title, body, _ in steps[1:]]
    texts.append(bodies.standing(archive, article_id))
    found: list[Change] = []
    start = end = as_given
    last = None
    for (seen, _, _, cause), after in zip(steps, texts, strict=True):
        if cause in _BY_PUBLISHER:
            end = after
            last = seen if cause == bodies.Cause.PUBLISHER else last
        else:
            found += material(start, end, language)
            start = end = after
    found += material(start, end, language)
    return tuple(dict.fromkeys(found)), clock.when_or_none(last) if found else None


def last_change(archive: Archive, article_id: int, given: datetime) -> datetime | None:
    """Say when its publisher last changed more of an article since it was given than how it is set; None: never."""
    return clock.when_or_none(
        archive.value(
            "SELECT max(seen) FROM versions WHERE article_id = ? AND seen >= ? AND publisher = 1",
            (article_id, clock.ms(given)),
        )
    )


def standing_at(archive: Archive, article_id: int, at: datetime) -> Wording:
    """Return title and text of an article as the archive had them at a time."""
    found = archive.one(
        "SELECT title, body FROM versions WHERE article_id = ? AND seen >= ? ORDER BY id LIMIT 1",
        (article_id, clock.ms(at)),
    )
    return bodies.standing(archive, article_id) if found is None else (found[0], unpacked(found[1]))


def gone(archive: Archive, article_id: int) -> tuple[Gone, datetime] | None:
    """Say how and since when the page of an article is away; None where it is not known to be."""
    found = archive.one(
        "SELECT how, gone FROM watched WHERE article_id = ? AND gone IS NOT NULL", (article_id,)
    )
    return None if found is None else (Gone(found[0]), clock.when(found[1]))


def settle(archive: Archive) -> int:
    """Judge some articles anew whose publisher changed something; return how many."""
    with archive.transaction():
        numbers = archive.column("SELECT article_id FROM watched WHERE stale = 1 LIMIT ?", (TOGETHER,))
        for number in numbers:
            _judge(archive, number)
        archive.execute(
            "UPDATE watched SET stale = 0 WHERE article_id IN (SELECT value FROM json_each(?))",
            (listed(numbers),),
        )
    return len(numbers)


def _judge(archive: Archive, article_id: int) -> None:
    away = gone(archive, article_id)
    for export_id, clipping_id, given, wording in _holdings(archive, article_id):
        changes, seen = since(archive, article_id, wording(), given)
        key = (article_id, export_id, clipping_id)
        if not changes and away is None:
            archive.execute(
                "DELETE FROM corrections WHERE article_id = ? AND export_id = ? AND clipping_id = ?", key
            )
            continue
        at = max(moment for moment in (seen, away and away[1]) if moment is not None)
        # One that the analyst knows of is told again where more has changed.
        archive.execute(
            "INSERT INTO corrections VALUES (?, ?, ?, ?, NULL) ON CONFLICT DO UPDATE SET seen = excluded.seen,"
            " told = CASE WHEN excluded.seen > seen THEN NULL ELSE told END",
            (*key, clock.ms(at)),
        )


def _holdings(
    archive: Archive, article_id: int
) -> Iterator[tuple[int, int, datetime, Callable[[], Wording]]]:
    """Give who has an article: exports, and clippings that stand (export 0), each with when its wording stood so."""
    for export_id, clipping_id, at, title, body in archive.all(
        "SELECT e.export_id, coalesce(e.clipping_id, 0), e.frozen, w.title, w.body FROM exported e"
        " JOIN wordings w ON w.article_id = e.article_id AND w.text_hash = e.text_hash WHERE e.article_id = ?",
        (article_id,),
    ):
        yield export_id, clipping_id, clock.when(at), partial(_wording, title, body)
    for clipping_id, at, document in archive.all(
        "SELECT c.id, c.clipped, f.document FROM clippings c JOIN clippings_frozen f ON f.clipping_id = c.id"
        " WHERE c.article_id = ? AND c.removed IS NULL",
        (article_id,),
    ):
        yield 0, clipping_id, clock.when(at), partial(frozen.wording, document)


def _wording(title: str, body: bytes | None) -> Wording:
    return title, unpacked(body)


# --- telling --------------------------------------------------------------------------------------------

_ROWS = (
    "SELECT c.article_id, c.export_id, c.clipping_id, c.seen, c.told FROM corrections c"
    " LEFT JOIN clippings k ON k.id = c.clipping_id AND c.export_id = 0"
    " WHERE (c.export_id > 0 OR (k.id IS NOT NULL AND k.removed IS NULL)) "
)


def untold(archive: Archive) -> list[Untold]:
    """Count what the analyst has not taken note of, the newest first."""
    rows = archive.all(f"{_ROWS} AND c.told IS NULL")
    if not rows:
        return []
    return [
        Untold(one.number, one.name, one.at, one.briefing, len(one.corrections))
        for one in _affected(archive, rows, whole=False)
    ]


def affected(archive: Archive) -> list[Affected]:
    """Return all that readers have and is not so any more, the newest first, each correction with what changed."""
    with archive.snapshot():
        return _affected(archive, archive.all(f"{_ROWS}"), whole=True)


def of_export(archive: Archive, number: int) -> tuple[Correction, ...]:
    """Return what is not so any more of an export, in its order, told or not; it is judged as things stand now."""
    with archive.snapshot():
        found = []
        for article_id, clipping_id, at, title, body in archive.all(
            "SELECT e.article_id, e.clipping_id, e.frozen, w.title, w.body FROM exported e JOIN wordings w"
            " ON w.article_id = e.article_id AND w.text_hash = e.text_hash WHERE e.export_id = ? ORDER BY e.place",
            (number,),
        ):
            made = correction(archive, article_id, (title, unpacked(body)), clock.when(at))
            if made is not None:
                found.append(replace(made, clipping_id=clipping_id))
        return tuple(found)


def correction(archive: Archive, article_id: int, wording: Wording, given: datetime) -> Correction | None:
    """Say of an article that was given in a wording what of it is not so any more; None where all is."""
    away = gone(archive, article_id)
    changes, seen = since(archive, article_id, wording, given)
    if not changes and away is None:
        return None
    outlet, url = archive.one(
        "SELECT o.name, a.url FROM articles a LEFT JOIN outlets o ON o.id = a.outlet_id WHERE a.id = ?",
        (article_id,),
    ) or ("", None)
    times = [moment for moment in (seen, away and away[1]) if moment is not None]
    return Correction(
        article_id=article_id,
        title=wording[0],
        outlet=outlet or "",
        url=url,
        given=given,
        seen=max(times),
        changes=changes,
        gone=away[0] if away else None,
    )


def take_note(
    archive: Archive, now: datetime, number: int | None, held: Sequence[tuple[int, int | None]]
) -> None:
    """Note that the analyst knows of corrections of an export (None: of no export), by articles and clippings.

    What she knows of an export she knows of its clippings, too, and of the same clippings in other ones.
    """
    with archive.transaction():
        for article_id, clipping_id in held:
            archive.execute(
                "UPDATE corrections SET told = ?1 WHERE told IS NULL AND article_id = ?2"
                " AND (export_id = ?3 OR clipping_id = ?4)",
                (clock.ms(now), article_id, number or 0, clipping_id or -1),
            )


def _affected(
    archive: Archive, rows: Sequence[tuple[int, int, int, int, int | None]], *, whole: bool
) -> list[Affected]:
    """Gather corrections by what readers have: one made again on the same day of the same clipbook is the last of them."""
    exports = {
        number: (name, clock.when(at), bool(briefing), (book, day) if book is not None else number)
        for number, name, at, briefing, book, day in archive.all(
            "SELECT id, name, at, briefing, clipbook_id, day FROM exports WHERE id IN (SELECT value FROM json_each(?))",
            (listed({row[1] for row in rows if row[1]}),),
        )
    }
    newest: dict[tuple[object, int], tuple[int, int, int, int, int | None]] = {}
    given = {(row[0], row[2]) for row in rows if row[1]}
    for row in sorted(rows, key=lambda row: row[1]):
        article_id, export_id, clipping_id, *_ = row
        if export_id in exports:
            newest[exports[export_id][3], article_id] = row
        elif not export_id and (article_id, clipping_id) not in given:
            newest["clipped", article_id] = row
    groups: defaultdict[tuple[object, int | None], list[tuple[int, int, int, int, int | None]]] = defaultdict(
        list
    )
    books: dict[int, tuple[str, datetime]] = {}
    for (series, _), row in newest.items():
        book = None
        if row[1] == 0:
            book, name, at = archive.all(
                "SELECT b.id, b.name, b.changed FROM clippings c JOIN clipbooks b ON b.id = c.clipbook_id WHERE c.id = ?",
                (row[2],),
            )[0]
            books[book] = name, clock.when(at)
        groups[series, book].append(row)
    made = []
    for (_, book), found in groups.items():
        number = max(row[1] for row in found)
        name, at, briefing = (*books[book], False) if book is not None else exports[number][:3]
        places = dict(
            archive.all(
                "SELECT article_id, place FROM exported WHERE export_id = ? ORDER BY place", (number,)
            )
        )
        found.sort(key=lambda row: (places.get(row[0], 0), row[2]))
        corrections = tuple(_told(archive, row, whole=whole) for row in found)
        made.append(Affected(None if book is not None else number, name, at, briefing, corrections))
    return sorted(made, key=lambda one: one.at, reverse=True)


def _told(archive: Archive, row: tuple[int, int, int, int, int | None], *, whole: bool) -> Correction:
    article_id, export_id, clipping_id, seen, told = row
    at = clock.when(seen)
    plain = Correction(article_id, "", "", None, at, at, told=told is not None)
    if not whole:
        return plain
    for held_by, held_as, given, wording in _holdings(archive, article_id):
        if (held_by, held_as) == (export_id, clipping_id):
            made = correction(archive, article_id, wording(), given) or plain
            return replace(made, clipping_id=clipping_id or None, told=told is not None)
    return plain
