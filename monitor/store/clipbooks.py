"""Clipbooks: named, ordered sets of clippings, with sections and a lead. Every change of them can be undone."""

# ruff: noqa: A001 - read as `clipbooks.all`, `clipbooks.get`: the module says of what

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from monitor.clipping import Clipbook, Clipping, Template
from monitor.errors import PresswatchError, UnknownError
from monitor.query.words import normalise
from monitor.store import clock, journal, meta
from monitor.store.archive import Archive, listed
from monitor.store.topics import fold_name

KIND = "clipbook"
_LAST = "clipbook used last"
_COLUMNS = (
    "b.id, b.name, b.lead, b.template, b.sections,"
    " (SELECT count(*) FROM clippings c WHERE c.clipbook_id = b.id AND c.removed IS NULL), b.created, b.changed"
)


def all(archive: Archive) -> list[Clipbook]:
    """Return every clipbook, the newest first."""
    found = archive.all(f"SELECT {_COLUMNS} FROM clipbooks b WHERE b.removed IS NULL ORDER BY b.id DESC")
    return [_clipbook(row) for row in found]


def get(archive: Archive, name: str) -> Clipbook:
    """Return the clipbook of a name; case does not matter. Raises UnknownError."""
    found = archive.one(
        f"SELECT {_COLUMNS} FROM clipbooks b WHERE b.removed IS NULL AND b.folded = ?",
        (fold_name(_line(name)),),
    )
    if found is None:
        known = ", ".join(each.name for each in all(archive)[:20]) or "none"
        raise UnknownError(f"There is no clipbook “{name}”. There is: {known}.")
    return _clipbook(found)


def last(archive: Archive) -> Clipbook | None:
    """Return the clipbook that was used last, else the newest; None where there is none."""
    every = all(archive)
    used = meta.get(archive, _LAST)
    return next((each for each in every if each.id == used), every[0] if every else None)


def use(archive: Archive, name: str) -> Clipbook:
    """Make a clipbook the one into which the next clipping goes. Raises UnknownError."""
    book = get(archive, name)
    meta.set(archive, _LAST, book.id)
    return book


def touch(archive: Archive, number: int, now: datetime) -> None:
    """Note that a clipbook was used."""
    archive.execute("UPDATE clipbooks SET changed = ? WHERE id = ?", (clock.ms(now), number))
    meta.set(archive, _LAST, number)


def clippings(archive: Archive, name: str) -> Callable[[], Iterable[Clipping]]:
    """Return what gives the clippings of a clipbook in their order, each time it is asked. Raises UnknownError."""
    from monitor.store import clippings as store

    book = get(archive, name)
    return lambda: store.of(archive, book)


def _clipbook(row: tuple[Any, ...]) -> Clipbook:
    number, name, lead, template, sections, count, created, changed = row
    return Clipbook(
        id=number,
        name=name,
        lead=lead,
        template=Template(template),
        sections=tuple(json.loads(sections)),
        clippings=count,
        created=clock.when(created),
        changed=clock.when(changed),
    )


# --- making and changing them ---------------------------------------------------------------------------


def new(
    archive: Archive,
    name: str,
    now: datetime,
    *,
    lead: str = "",
    template: Template = Template.CLIP_BOOK,
    sections: Sequence[str] = (),
) -> Clipbook:
    """Begin a clipbook. Can be undone. Raises PresswatchError where there is one of that name."""
    with archive.transaction():
        book = begin(archive, name, now, lead=lead, template=template, sections=sections)
        earlier = {"clipbook": book.id, "created": True}
        journal.write(archive, KIND, f"the clipbook {book.name} begun", now, earlier)
        return book


def begin(
    archive: Archive,
    name: str,
    now: datetime,
    *,
    lead: str = "",
    template: Template = Template.CLIP_BOOK,
    sections: Sequence[str] = (),
) -> Clipbook:
    """Write a new clipbook without a line in the journal."""
    clean = _named(archive, name, None)
    number = archive.insert(
        "INSERT INTO clipbooks (name, folded, lead, template, sections, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(clean, fold_name(clean), normalise(lead).strip(), template.value),
            *(json.dumps(_sections(sections)), clock.ms(now), clock.ms(now)),
        ),
    )
    meta.set(archive, _LAST, number)
    return get(archive, clean)


def named_or_begun(archive: Archive, name: str, now: datetime) -> Clipbook:
    """Return the clipbook of a name, begun where there is none."""
    found = archive.value(
        "SELECT name FROM clipbooks WHERE removed IS NULL AND folded = ?", (fold_name(_line(name)),)
    )
    return begin(archive, name, now) if found is None else get(archive, found)


def change(
    archive: Archive,
    name: str,
    now: datetime,
    *,
    rename: str | None = None,
    lead: str | None = None,
    template: Template | None = None,
) -> Clipbook:
    """Give a clipbook another name, lead or template. One change. Raises UnknownError, PresswatchError."""
    with archive.transaction():
        book = get(archive, name)
        clean = book.name if rename is None else _named(archive, rename, book.id)
        fresh = {
            "name": clean,
            "folded": fold_name(clean),
            "lead": book.lead if lead is None else normalise(lead).strip(),
            "template": (template or book.template).value,
        }
        before = _fields(archive, book, fresh)
        if before == fresh:
            return book
        _write(archive, book, fresh)
        what = "the lead of the clipbook" if lead is not None else "the clipbook"
        how = f"{book.name} renamed to {clean}" if clean != book.name else f"{book.name} changed"
        journal.write(archive, KIND, f"{what} {how}", now, {"clipbook": book.id, "book": before})
        _touched(archive, book, now)
        return get(archive, clean)


def arrange(
    archive: Archive,
    name: str,
    sections: Sequence[str],
    order: Sequence[tuple[int, int | None]],
    now: datetime,
) -> Clipbook:
    """Give a clipbook its sections and its clippings their order: ids, each with the index of its section. One change.

    Clippings that are not named, because they came meanwhile, follow at the end of their section, which they keep by
    its name. Raises UnknownError, PresswatchError.
    """
    with archive.transaction():
        book = get(archive, name)
        names = _sections(sections)
        before = _arrangement(archive, book)
        at = {fold_name(each): place for place, each in enumerate(names)}
        chosen: dict[int, int] = {}
        standing = dict(before)
        for number, section in order:
            if number in standing and (section is None or 0 <= section < len(names)):
                chosen[number] = stored(section)
        for number, section in before:
            if number not in chosen:
                old = book.sections[section] if 0 <= section < len(book.sections) else ""
                chosen[number] = at.get(fold_name(old), -1)
        after = list(chosen.items())
        if list(book.sections) == names and after == before:
            return book
        earlier = {
            "clipbook": book.id,
            "ids": "order",
            "sections": [section for _, section in before],
            "book": _fields(archive, book, ["sections"]),
        }
        what = "order" if list(book.sections) == names else "sections"
        sentence = f"the {what} of {book.name}"
        journal.write(archive, KIND, sentence, now, earlier, [number for number, _ in before])
        _write(archive, book, {"sections": json.dumps(names)})
        _place(archive, after)
        _touched(archive, book, now)
        return get(archive, name)


def by_topic(archive: Archive, name: str, now: datetime) -> Clipbook:
    """Make a section of each topic, in the order of the topics, and put every clipping into that of its strongest one."""
    with archive.transaction():
        book = get(archive, name)
        topic_of = archive.all(
            "SELECT id, topic FROM clippings WHERE clipbook_id = ? AND removed IS NULL ORDER BY section, place, id",
            (book.id,),
        )
        used = {topic for _, topic in topic_of if topic}
        known = archive.column("SELECT name FROM topics WHERE removed IS NULL ORDER BY id")
        names = [each for each in known if each in used] + sorted(used.difference(known))
        order = [(number, names.index(topic) if topic else None) for number, topic in topic_of]
        return arrange(archive, name, names, order, now)


def with_section(archive: Archive, book: Clipbook, section: str) -> tuple[Clipbook, dict[str, str]]:
    """Return a clipbook that has a section of a name, written anew where it had none; and what it was for the journal."""
    if section_named(book, section) is not None or not _line(section):
        return book, {}
    before = _fields(archive, book, ["sections"])
    _write(archive, book, {"sections": json.dumps(_sections([*book.sections, section]))})
    return get(archive, book.name), before


def section_named(book: Clipbook, section: str) -> int | None:
    """Return the index of a section by its name; None where there is none."""
    folded = [fold_name(each) for each in book.sections]
    wanted = fold_name(_line(section))
    return folded.index(wanted) if wanted in folded else None


def remove(archive: Archive, name: str, now: datetime) -> Clipbook:
    """Give up a clipbook with its clippings. Can be undone. Raises UnknownError."""
    from monitor.store import clippings as store

    with archive.transaction():
        book = get(archive, name)
        numbers = store.ids(archive, book)
        store.take_out(archive, numbers, now)
        archive.execute("UPDATE clipbooks SET removed = ? WHERE id = ?", (clock.ms(now), book.id))
        earlier = {"clipbook": book.id, "ids": "removed", "stood": True}
        journal.write(archive, KIND, f"the clipbook {book.name} removed", now, earlier, numbers)
        return book


def restore(archive: Archive, earlier: dict[str, Any], numbers: array[int]) -> None:
    """Bring a clipbook back to what the journal says it was."""
    from monitor.store import clippings as store

    number = earlier["clipbook"]
    what = earlier.get("ids")
    if what == "added":
        store.delete(archive, numbers)
    if earlier.get("stood"):
        # Another one may have taken its name meanwhile: then it stays away.
        archive.execute("UPDATE OR IGNORE clipbooks SET removed = NULL WHERE id = ?", (number,))
    back = numbers if what == "removed" else earlier.get("replaced", ())
    archive.execute(
        "UPDATE OR IGNORE clippings SET removed = NULL WHERE id IN (SELECT value FROM json_each(?))"
        " AND clipbook_id IN (SELECT id FROM clipbooks WHERE removed IS NULL)",
        (listed(back),),
    )
    for name, value in earlier.get("book", {}).items():
        assert name in _FIELDS
        archive.execute(f"UPDATE OR IGNORE clipbooks SET {name} = ? WHERE id = ?", (value, number))
    if what == "order":
        _place(archive, zip(numbers, earlier["sections"], strict=True))
    archive.execute_many(
        "UPDATE clippings SET note = ?, section = ? WHERE id = ?",
        ((note, section, int(one)) for one, (note, section) in earlier.get("lines", {}).items()),
    )
    if earlier.get("created") and not archive.value(
        "SELECT 1 FROM clippings WHERE clipbook_id = ? LIMIT 1", (number,)
    ):
        archive.execute("DELETE FROM clipbooks WHERE id = ?", (number,))


_FIELDS = ("name", "folded", "lead", "template", "sections")


def _fields(archive: Archive, book: Clipbook, names: Iterable[str]) -> dict[str, str]:
    wanted = list(names)
    row = archive.all(f"SELECT {', '.join(wanted)} FROM clipbooks WHERE id = ?", (book.id,))[0]
    return dict(zip(wanted, row, strict=True))


def _write(archive: Archive, book: Clipbook, fields: dict[str, str]) -> None:
    for name, value in fields.items():
        assert name in _FIELDS
        archive.execute(f"UPDATE clipbooks SET {name} = ? WHERE id = ?", (value, book.id))


def _arrangement(archive: Archive, book: Clipbook) -> list[tuple[int, int]]:
    return [
        (number, section)
        for number, section in archive.all(
            "SELECT id, section FROM clippings WHERE clipbook_id = ? AND removed IS NULL ORDER BY section, place, id",
            (book.id,),
        )
    ]


def _place(archive: Archive, order: Iterable[tuple[int, int]]) -> None:
    archive.execute_many(
        "UPDATE clippings SET place = ?1, section = ?2 WHERE id = ?3 AND (place, section) IS NOT (?1, ?2)",
        _placed(order),
    )


def _placed(order: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    for place, (number, section) in enumerate(order, 1):
        yield place, section, number


def _touched(archive: Archive, book: Clipbook, now: datetime) -> None:
    archive.execute("UPDATE clipbooks SET changed = ? WHERE id = ?", (clock.ms(now), book.id))


def _named(archive: Archive, name: str, own: int | None) -> str:
    """Tidy the name of a clipbook. Raises PresswatchError where it is empty or another one's."""
    clean = _line(name)
    if not clean:
        raise PresswatchError("A clipbook needs a name.")
    taken = archive.value(
        "SELECT name FROM clipbooks WHERE folded = ? AND removed IS NULL AND id IS NOT ?",
        (fold_name(clean), own),
    )
    if taken is not None:
        raise PresswatchError(f"There is a clipbook “{taken}” already: choose another name.")
    return clean


def _sections(names: Iterable[str]) -> list[str]:
    """Tidy the names of sections. Raises PresswatchError where one is empty or there twice."""
    clean = [_line(name) for name in names]
    if not min(map(len, clean), default=1):
        raise PresswatchError("A section needs a name.")
    folded = [fold_name(name) for name in clean]
    for place, name in enumerate(folded):
        if name in folded[:place]:
            raise PresswatchError(f"There is a section “{clean[place]}” already: choose another name.")
    return clean


def stored(section: int | None) -> int:
    """Write the index of a section as the archive keeps it."""
    return -1 if section is None else section


def _line(text: str) -> str:
    return " ".join(normalise(text).split())
