"""What is materially another than readers were given it: judged when a publisher changed something, kept until it is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from itertools import islice

from monitor.briefing import Correction, Gone
from monitor.changes import Change
from monitor.store import bodies, clock, frozen
from monitor.store.archive import Archive
from monitor.store.text import unpacked

Wording = tuple[str, str]

# Articles that are judged before others get a turn, and corrections that are noted in one transaction.
TOGETHER = 20
_MOMENT = timedelta(milliseconds=1)
_BY_PUBLISHER = (bodies.Cause.PUBLISHER, bodies.Cause.COSMETIC)


@dataclass(frozen=True, slots=True)
class Head:
    """That an article is not so any more as an export gave it, or a clipping (`export` 0); not yet what of it.

    `seen`: when that was seen last; `told`: the analyst has taken note.
    """

    article_id: int
    export: int
    clipping: int
    seen: datetime
    told: bool


@dataclass(frozen=True, slots=True)
class Affected:
    """What readers have and is not so any more: a briefing, another export, or clippings that no export gave yet.

    `number`: of the export, None for a clipbook. `heads`: what is not so any more, in its order.
    """

    number: int | None
    name: str
    at: datetime
    briefing: bool
    heads: tuple[Head, ...]

    @property
    def untold(self) -> int:
        """How many corrections the analyst has not taken note of."""
        return sum(not each.told for each in self.heads)


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
    waiting = archive.all("SELECT article_id, stale FROM watched WHERE stale > 0 LIMIT ?", (TOGETHER,))
    if not waiting:
        return 0
    # Comparing texts takes longest and only reads: nobody waits for it.
    judged = [(number, stale, _judged(archive, number)) for number, stale in waiting]
    with archive.transaction():
        for number, stale, found in judged:
            # What came up meanwhile is judged in its turn; what was purged meanwhile, nobody has.
            if archive.execute("UPDATE watched SET stale = stale - ? WHERE article_id = ?", (stale, number)):
                _note(archive, number, found)
    return len(waiting)


def _judged(archive: Archive, article_id: int) -> dict[tuple[int, int], datetime | None]:
    """Say of all who have an article since when it is not so any more; None where it is."""
    found: dict[tuple[int, int], datetime | None] = {}
    alike: dict[tuple[datetime, str], Correction | None] = {}
    with archive.snapshot():
        for holding in _holdings(archive, article_id):
            key = holding.given, holding.text_hash
            if key not in alike:
                alike[key] = correction(archive, holding)
            made = alike[key]
            found[holding.export, holding.clipping or 0] = None if made is None else made.seen
    return found


def _note(archive: Archive, article_id: int, judged: dict[tuple[int, int], datetime | None]) -> None:
    for (export, clipping), seen in judged.items():
        key = (article_id, export, clipping)
        if seen is None:
            archive.execute(
                "DELETE FROM corrections WHERE article_id = ? AND export_id = ? AND clipping_id = ?", key
            )
            continue
        # One that the analyst knows of is told again where more has changed.
        archive.execute(
            "INSERT INTO corrections VALUES (?, ?, ?, ?, NULL) ON CONFLICT DO UPDATE SET seen = excluded.seen,"
            " told = CASE WHEN excluded.seen > seen THEN NULL ELSE told END",
            (*key, clock.ms(seen)),
        )


@dataclass(frozen=True, slots=True)
class Holding:
    """An article that an export or (`export` 0) a clipping that stands has: when its `wording` stood so.

    `told`: of a briefing which told what had become of the article since the one before: its readers know it as it stood
    then.
    """

    article_id: int
    export: int
    clipping: int | None
    title: str  # as it was given
    given: datetime
    text_hash: str
    told: bool
    wording: Callable[[], Wording]


def _holdings(archive: Archive, article_id: int) -> Iterator[Holding]:
    yield from _given(archive, "e.article_id = ?", (article_id,))
    for clipping, title, at, digest, document in archive.all(
        "SELECT c.id, c.title, c.clipped, c.text_hash, f.document FROM clippings c"
        " JOIN clippings_frozen f ON f.clipping_id = c.id WHERE c.article_id = ? AND c.removed IS NULL",
        (article_id,),
    ):
        wording = partial(frozen.wording, document)
        yield Holding(article_id, 0, clipping, title, clock.when(at), digest, told=False, wording=wording)


def of_export(archive: Archive, number: int, *, altered: bool = False) -> Iterator[Holding]:
    """Give the articles of an export, in their order; `altered`: only those of which something may be another."""
    which = (
        " AND (EXISTS (SELECT 1 FROM versions v WHERE v.article_id = e.article_id AND v.publisher = 1 AND v.seen >= e.frozen)"
        " OR EXISTS (SELECT 1 FROM watched a WHERE a.article_id = e.article_id AND a.gone IS NOT NULL))"
    )
    return _given(archive, f"e.export_id = ?{which if altered else ''} ORDER BY e.place", (number,))


def _given(archive: Archive, which: str, values: tuple[object, ...]) -> Iterator[Holding]:
    for article_id, export, clipping, title, body, at, digest, told in archive.all(
        "SELECT e.article_id, e.export_id, e.clipping_id, w.title, w.body, e.frozen, e.text_hash, CASE WHEN EXISTS"
        " (SELECT 1 FROM exported p WHERE p.export_id = x.compared AND p.article_id = e.article_id) THEN x.at END"
        " FROM exported e JOIN exports x ON x.id = e.export_id JOIN wordings w ON w.article_id = e.article_id"
        f" AND w.text_hash = e.text_hash WHERE {which}",
        values,
    ):
        given, wording = clock.when(at), partial(_wording, title, body)
        if told is not None:
            given = clock.when(told) + _MOMENT  # what was seen at that very moment was told
            wording = partial(standing_at, archive, article_id, given)
        yield Holding(article_id, export, clipping, title, given, digest, told is not None, wording)


def _wording(title: str, body: bytes | None) -> Wording:
    return title, unpacked(body)


# --- telling --------------------------------------------------------------------------------------------


def affected(archive: Archive) -> list[Affected]:
    """Return all that readers have and is not so any more, the newest first; `details` says what of it.

    What was made again on the same day of the same clipbook counts once: an article as it was given last.
    """
    found: defaultdict[Affected, list[tuple[int, Head]]] = defaultdict(list)
    given: set[tuple[int, int]] = set()
    for article_id, export, clipping, seen, told, name, at, briefing, place in archive.all(
        "SELECT c.article_id, c.export_id, c.clipping_id, c.seen, c.told, coalesce(e.name, b.name),"
        " coalesce(e.at, b.changed), coalesce(e.briefing, 0), coalesce(x.place, c.clipping_id) FROM corrections c"
        " LEFT JOIN exports e ON e.id = c.export_id AND e.whole"
        " LEFT JOIN exported x ON x.export_id = c.export_id AND x.article_id = c.article_id"
        " LEFT JOIN clippings k ON k.id = c.clipping_id AND c.export_id = 0 AND k.removed IS NULL"
        " LEFT JOIN clipbooks b ON b.id = k.clipbook_id"
        " WHERE (e.id IS NOT NULL OR b.id IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM exported y"
        " JOIN exports later ON later.id = y.export_id WHERE y.article_id = c.article_id AND y.export_id > e.id"
        " AND later.whole AND later.clipbook_id = e.clipbook_id AND later.day = e.day)"
        " ORDER BY c.export_id DESC, c.clipping_id DESC"
    ):
        head = Head(article_id, export, clipping, clock.when(seen), told is not None)
        if export:
            given.add((article_id, clipping))
        elif (article_id, clipping) in given:
            continue  # told of the export that gave it
        whose = Affected(export or None, name, clock.when(at), bool(briefing), ())
        found[whose].append((place, head))
    return sorted(
        (
            replace(one, heads=tuple(head for _, head in sorted(heads, key=lambda each: each[0])))
            for one, heads in found.items()
        ),
        key=lambda one: one.at,
        reverse=True,
    )


def untold(archive: Archive) -> list[Affected]:
    """Return of all that is not so any more what the analyst has not taken note of, the newest first."""
    return [one for one in affected(archive) if one.untold]


def details(archive: Archive, head: Head) -> Correction | None:
    """Say what of an article is not so any more, as things stand now; None where it is all so again."""
    with archive.snapshot():
        for holding in _holdings(archive, head.article_id):
            if (holding.export, holding.clipping or 0) == (head.export, head.clipping):
                made = correction(archive, holding)
                return (
                    None if made is None else replace(made, clipping_id=head.clipping or None, told=head.told)
                )
    return None


def correction(archive: Archive, held: Holding) -> Correction | None:
    """Say of an article that somebody has what of it is not so any more; None where all is."""
    away = gone(archive, held.article_id)
    if away is not None and held.told and away[1] < held.given:
        away = None
    changes, seen = since(archive, held.article_id, held.wording(), held.given)
    if not changes and away is None:
        return None
    outlet, url = archive.one(
        "SELECT o.name, a.url FROM articles a LEFT JOIN outlets o ON o.id = a.outlet_id WHERE a.id = ?",
        (held.article_id,),
    ) or ("", None)
    times = [moment for moment in (seen, away and away[1]) if moment is not None]
    return Correction(
        article_id=held.article_id,
        title=held.title,
        outlet=outlet or "",
        url=url,
        given=held.given,
        seen=max(times),
        changes=changes,
        gone=away[0] if away else None,
        clipping_id=held.clipping,
    )


def take_note(archive: Archive, now: datetime, heads: Iterable[Head]) -> None:
    """Note that the analyst knows of corrections; what changes from now on is told again.

    What she knows of an export she knows of its clippings, too, and of the same clippings in other ones.
    """
    waiting = iter(heads)
    while some := list(islice(waiting, TOGETHER)):
        with archive.transaction():
            for head in some:
                archive.execute(
                    "UPDATE corrections SET told = ?1 WHERE told IS NULL AND article_id = ?2 AND seen <= ?5"
                    " AND (export_id = ?3 OR clipping_id = ?4)",
                    (clock.ms(now), head.article_id, head.export, head.clipping or -1, clock.ms(head.seen)),
                )
