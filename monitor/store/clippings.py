"""Clippings: articles frozen into clipbooks. What is frozen is never written again; whether its source changed is asked.

An article stands at most once in a clipbook. Everything here is one change that can be undone; large ones are written
in short transactions, and what is there when they are stopped is whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from monitor.clipping import Clipbook, Clipping, hash_of
from monitor.errors import ArchiveDamagedError, UnknownError
from monitor.store import articles, bodies, clipbooks, clock, freezing, frozen, journal, watching
from monitor.store.archive import Archive, listed
from monitor.store.text import text_hash

if TYPE_CHECKING:
    from monitor.briefing import Gone
    from monitor.changes import Change

# Articles in one transaction, and clippings in memory at a time.
TOGETHER = 25
# How long what was taken out of a clipbook can be put back.
UNDO = timedelta(days=30)

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Added:
    """What became of articles that were to be clipped: clipped now, or in the clipbook already."""

    clipbook: Clipbook
    new: tuple[int, ...]
    known: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A clipping as a line of its clipbook: all but what is frozen."""

    id: int
    article_id: int
    title: str
    outlet: str
    section: int | None
    note: str
    clipped: datetime
    changed: bool
    gone: Gone | None = None  # its page is away


# --- clipping -------------------------------------------------------------------------------------------


def add(
    archive: Archive,
    name: str,
    article_ids: Sequence[int],
    now: datetime,
    *,
    section: str | None = None,
    note: str | None = None,
    report: Report | None = None,
) -> Added:
    """Freeze articles into a clipbook, in their order, and remember it as the one used last. One change.

    Without a section an article goes into the one that is called like its strongest topic, else into none. One that is
    there already stays as it was frozen; it is given the section and the note, where there are any. `report` hears how
    many of how many are done; what it raises ends this, and what was clipped stays. Raises UnknownError.
    """
    book = clipbooks.get(archive, name)
    return _add(archive, book, article_ids, now, section, note, report, created=False)


def clip(
    archive: Archive, article_ids: Sequence[int], now: datetime, *, first: str, report: Report | None = None
) -> Added:
    """Freeze articles into the clipbook that was used last; where there is none, into a new one called `first`."""
    book = clipbooks.last(archive)
    if book is not None:
        return _add(archive, book, article_ids, now, None, None, report, created=False)
    with archive.transaction():
        made = clipbooks.begin(archive, first, now)
    return _add(archive, made, article_ids, now, None, None, report, created=True)


def _add(
    archive: Archive,
    book: Clipbook,
    article_ids: Sequence[int],
    now: datetime,
    section: str | None,
    note: str | None,
    report: Report | None,
    *,
    created: bool,
) -> Added:
    book_id = _id(book)
    wanted = list(dict.fromkeys(article_ids))
    there = articles.known(archive, wanted)
    if lost := [str(number) for number in wanted if number not in there]:
        raise UnknownError(f"There is no article {', '.join(lost)} in this archive; nothing was clipped.")
    new: list[int] = []
    known: list[int] = []
    made: list[int] = []
    step: int | None = None
    for start in range(0, len(wanted), TOGETHER):
        piece = wanted[start : start + TOGETHER]
        # Freezing takes longest and only reads: nobody waits for it.
        having = _standing(archive, book_id, piece)
        fresh_ones = [freezing.fresh(archive, number, now) for number in piece if number not in having]
        with archive.transaction():
            having = _standing(archive, book_id, piece)
            there = articles.known(archive, piece)  # a purge may have been quicker
            before: dict[str, str] = {}
            if section is not None and fresh_ones:
                book, before = clipbooks.with_section(archive, book, section)
            for clipping in fresh_ones:
                number = clipping.document.article.id
                if number in having or number not in there:
                    continue
                index = clipbooks.section_named(book, section or freezing.strongest(clipping.document))
                made.append(freezing.keep(archive, book_id, number, clipping, index, note or ""))
                new.append(number)
            watching.begin(archive, [each for each in piece if each not in having and each in there], now)
            known += [number for number in piece if number in having]
            if len(new) > 0:
                count = f"{len(new):,} article{'s' * (len(new) != 1)}"
                sentence = f"{count} clipped into {book.name}"
                if step is None:
                    earlier = {"clipbook": book_id, "ids": "added", "created": created, "book": before}
                    step = journal.write(archive, clipbooks.KIND, sentence, now, earlier, made)
                else:
                    journal.amend(archive, step, sentence, made)
            clipbooks.touch(archive, book_id, now)
        if report is not None:
            report(min(start + TOGETHER, len(wanted)), len(wanted))
    if known and (section is not None or note is not None):
        edit(archive, book.name, known, now, section=section, note=note)
    return Added(clipbooks.get(archive, book.name), tuple(new), tuple(known))


def _standing(archive: Archive, book_id: int, article_ids: Sequence[int]) -> dict[int, int]:
    """Return which of these articles a clipbook has, with the ids of their clippings."""
    return dict(
        archive.all(
            "SELECT article_id, id FROM clippings WHERE removed IS NULL AND clipbook_id = ?"
            " AND article_id IN (SELECT value FROM json_each(?))",
            (book_id, listed(article_ids)),
        )
    )


def having(archive: Archive, name: str, article_ids: Sequence[int]) -> frozenset[int]:
    """Return which of these articles a clipbook has."""
    return frozenset(_standing(archive, _id(clipbooks.get(archive, name)), article_ids))


def holding(archive: Archive, article_id: int) -> tuple[str, ...]:
    """Name the clipbooks that have an article."""
    return tuple(
        archive.column(
            "SELECT b.name FROM clippings c JOIN clipbooks b ON b.id = c.clipbook_id"
            " WHERE c.article_id = ? AND c.removed IS NULL ORDER BY b.id",
            (article_id,),
        )
    )


# --- what the analyst does with them --------------------------------------------------------------------


def edit(
    archive: Archive,
    name: str,
    ids: Sequence[int],
    now: datetime,
    *,
    section: str | None = None,
    note: str | None = None,
) -> None:
    """Give clippings (by their ids or their articles') a note, or put them into a section. One change. Raises UnknownError."""
    with archive.transaction():
        book = clipbooks.get(archive, name)
        numbers = _meant(archive, book, ids)
        before_book: dict[str, str] = {}
        if section is not None:
            book, before_book = clipbooks.with_section(archive, book, section)
        rows = archive.all(
            "SELECT id, note, section FROM clippings WHERE id IN (SELECT value FROM json_each(?))",
            (listed(numbers),),
        )
        index = None if section is None else clipbooks.stored(clipbooks.section_named(book, section))
        fresh_rows = [
            (
                old_note if note is None else freezing.tidy(note),
                old_section if index is None else index,
                number,
            )
            for number, old_note, old_section in rows
        ]
        changed = [
            (before, after) for before, after in zip(rows, fresh_rows, strict=True) if before[1:] != after[:2]
        ]
        if not changed:
            return
        archive.execute_many(
            "UPDATE clippings SET note = ?, section = ? WHERE id = ?", [a for _, a in changed]
        )
        what = "the note of" if note is not None else "the section of"
        one = changed[0][0][0]
        title = archive.value("SELECT title FROM clippings WHERE id = ?", (one,))
        which = f"“{title[:60]}”" if len(changed) == 1 else f"{len(changed):,} clippings"
        earlier = {
            "clipbook": book.id,
            "book": before_book,
            "lines": {str(number): [old, section_was] for (number, old, section_was), _ in changed},
        }
        journal.write(archive, clipbooks.KIND, f"{what} {which} in {book.name}", now, earlier)
        clipbooks.touch(archive, _id(book), now)


def remove(archive: Archive, name: str, ids: Sequence[int], now: datetime) -> tuple[int, ...]:
    """Take clippings (by their ids or their articles') out of a clipbook; return whose articles. Raises UnknownError."""
    with archive.transaction():
        book = clipbooks.get(archive, name)
        numbers = _meant(archive, book, ids)
        gone = archive.column(
            "SELECT article_id FROM clippings WHERE id IN (SELECT value FROM json_each(?)) ORDER BY section, place",
            (listed(numbers),),
        )
        if numbers:
            take_out(archive, numbers, now)
            count = f"{len(numbers):,} clipping{'s' * (len(numbers) != 1)}"
            earlier = {"clipbook": book.id, "ids": "removed"}
            sentence = f"{count} taken out of {book.name}"
            journal.write(archive, clipbooks.KIND, sentence, now, earlier, numbers)
            clipbooks.touch(archive, _id(book), now)
        return tuple(gone)


def clip_anew(archive: Archive, name: str, ids: Sequence[int], now: datetime) -> None:
    """Freeze the articles of clippings as they stand now, in the place of what was frozen. One change."""
    with archive.transaction():
        book = clipbooks.get(archive, name)
        earlier = archive.all(
            "SELECT id, article_id, section, place, note FROM clippings WHERE id IN (SELECT value FROM json_each(?))",
            (listed(_meant(archive, book, ids)),),
        )
        take_out(archive, [row[0] for row in earlier], now)
        made = []
        for _, article_id, section, place, note in earlier:
            index = None if section < 0 else section
            number = freezing.keep(
                archive, _id(book), article_id, freezing.fresh(archive, article_id, now), index, note
            )
            archive.execute("UPDATE clippings SET place = ? WHERE id = ?", (place, number))
            made.append(number)
        watching.begin(archive, [row[1] for row in earlier], now)
        before = {"clipbook": book.id, "ids": "added", "replaced": [row[0] for row in earlier]}
        count = f"{len(made):,} clipping{'s' * (len(made) != 1)}"
        journal.write(archive, clipbooks.KIND, f"{count} of {book.name} frozen anew", now, before, made)
        clipbooks.touch(archive, _id(book), now)


def take_out(archive: Archive, numbers: Sequence[int], now: datetime) -> None:
    """Mark clippings as taken out; what is frozen stays as long as that can be undone."""
    archive.execute(
        "UPDATE clippings SET removed = ? WHERE id IN (SELECT value FROM json_each(?))",
        (clock.ms(now), listed(numbers)),
    )


def delete(archive: Archive, numbers: Sequence[int]) -> None:
    """Delete clippings for good."""
    for table, column in (("clippings_frozen", "clipping_id"), ("clippings", "id")):
        archive.execute(
            f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))", (listed(numbers),)
        )


def forget(archive: Archive, now: datetime) -> int:
    """Give up for good some of what was taken out too long ago to be put back; return how much that was."""
    with archive.transaction():
        old = archive.column(
            "SELECT id FROM clippings WHERE removed < ? LIMIT ?", (clock.ms(now - UNDO), TOGETHER)
        )
        delete(archive, old)
    return len(old)


def _meant(archive: Archive, book: Clipbook, ids: Sequence[int]) -> list[int]:
    """Find the clippings of a clipbook by their own ids or those of their articles. Raises UnknownError."""
    found: list[int] = []
    for number in dict.fromkeys(ids):
        one = archive.value(
            "SELECT id FROM clippings WHERE clipbook_id = ?1 AND removed IS NULL AND (id = ?2 OR article_id = ?2)"
            " ORDER BY id = ?2 DESC LIMIT 1",
            (book.id, number),
        )
        if one is None:
            raise UnknownError(f"{book.name} has no clipping of the article {number}; nothing was changed.")
        found.append(int(one))
    return found


def _id(book: Clipbook) -> int:
    assert book.id is not None
    return book.id


# --- reading --------------------------------------------------------------------------------------------

_LINE = "id, article_id, title, outlet, section, note, clipped"
_IN_ORDER = " FROM clippings WHERE clipbook_id = ? AND removed IS NULL ORDER BY section, place, id"


def lines(archive: Archive, book: Clipbook) -> list[Line]:
    """Return the clippings of a clipbook in their order, without what is frozen."""
    with archive.snapshot():
        found = archive.all(f"SELECT {_LINE}{_IN_ORDER}", (book.id,))
        changed = changed_since(archive, _differing(archive, "c.clipbook_id = ?", (book.id,)))
        away = watching.away(archive, [row[1] for row in found])
    return [
        Line(
            id=number,
            article_id=article_id,
            title=title,
            outlet=outlet,
            section=None if section < 0 else section,
            note=note,
            clipped=clock.when(clipped),
            changed=number in changed,
            gone=away.get(article_id),
        )
        for number, article_id, title, outlet, section, note, clipped in found
    ]


def ids(archive: Archive, book: Clipbook) -> list[int]:
    """Return the ids of the clippings of a clipbook in their order."""
    return archive.column(f"SELECT id{_IN_ORDER}", (book.id,))


def of(archive: Archive, book: Clipbook) -> Iterator[Clipping]:
    """Give the clippings of a clipbook in their order, some at a time, so that thousands need no memory."""
    every = ids(archive, book)
    for start in range(0, len(every), TOGETHER):
        yield from read(archive, every[start : start + TOGETHER])


def read(archive: Archive, numbers: Sequence[int]) -> list[Clipping]:
    """Return clippings by their ids, in their order, whole; those that are gone are left out."""
    asked, these = (listed(numbers),), "c.id IN (SELECT value FROM json_each(?))"
    with archive.snapshot():
        rows = archive.all(
            "SELECT c.id, f.document, c.clipped, c.text_hash, c.page_hash, c.captured, c.version, c.hash, c.note, c.section,"
            f" f.also, c.article_id FROM clippings c JOIN clippings_frozen f ON f.clipping_id = c.id WHERE {these}",
            asked,
        )
        changed = changed_since(archive, _differing(archive, these, asked))
        away = watching.away(archive, [row[-1] for row in rows])
    found = {
        number: Clipping(
            document=frozen.unpacked(document),
            clipped=clock.when(clipped),
            text_hash=text,
            page_hash=page,
            captured=clock.when_or_none(captured),
            version=version,
            id=number,
            hash=whole,
            note=note,
            section=None if section < 0 else section,
            changed=number in changed,
            gone=away.get(article_id),
            also=frozen.also_unpacked(also),
        )
        for number, document, clipped, text, page, captured, version, whole, note, section, also, article_id in rows
    }
    return [found[number] for number in numbers if number in found]


def altered(archive: Archive) -> list[int]:
    """Name the articles of clippings that are not what was frozen any more: a disk that forgets, a hand that wrote."""
    found = []
    every = archive.column("SELECT id FROM clippings ORDER BY id")
    for start in range(0, len(every), TOGETHER):
        piece = every[start : start + TOGETHER]
        try:
            whole = {each.id for each in read(archive, piece) if hash_of(each) == each.hash}
        except ArchiveDamagedError:
            whole = {number for number in piece if _is_whole(archive, number)}
        asked = listed(number for number in piece if number not in whole)
        found += archive.column(
            "SELECT article_id FROM clippings WHERE id IN (SELECT value FROM json_each(?))", (asked,)
        )
    return found


def _is_whole(archive: Archive, number: int) -> bool:
    try:
        return all(hash_of(each) == each.hash for each in read(archive, [number]))
    except ArchiveDamagedError:
        return False


def _differing(archive: Archive, which: str, values: tuple[object, ...]) -> list[int]:
    """Name the clippings whose article has another title or text now; no text is read for that."""
    return archive.column(
        "SELECT c.id FROM clippings c JOIN articles a ON a.id = c.article_id"
        " LEFT JOIN body_hashes h ON h.article_id = c.article_id"
        f" WHERE c.removed IS NULL AND {which} AND (a.title IS NOT c.title OR coalesce(h.hash, ?) IS NOT c.body_hash)",
        (*values, text_hash("")),
    )


def changed_since(archive: Archive, numbers: Sequence[int]) -> frozenset[int]:
    """Say of clippings whose article is another now which of them say something else since."""
    from monitor.changes import is_cosmetic

    return frozenset(
        number
        for number in numbers
        if (pair := _then_and_now(archive, number)) is not None and not is_cosmetic(*pair[0], *pair[1])
    )


def changes(archive: Archive, number: int) -> tuple[Change, ...]:
    """Say what has changed of the article since a clipping was made."""
    from monitor.changes import typed

    pair = _then_and_now(archive, number)
    return () if pair is None else tuple(typed(*pair[0], *pair[1]))


def _then_and_now(archive: Archive, number: int) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """Return title and text of a clipping, and those of its article as it stands."""
    found: tuple[Any, ...] | None = archive.one(
        "SELECT article_id, document FROM clippings_frozen WHERE clipping_id = ?", (number,)
    )
    if found is None:
        return None
    document = frozen.unpacked(found[1])
    return (document.article.title, document.text), bodies.standing(archive, found[0])
