"""Highlights and notes: the analyst's own words on articles. Everything here can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from monitor.anchoring import Anchor
from monitor.errors import PresswatchError
from monitor.store import clock, journal
from monitor.store.archive import Archive, listed
from monitor.store.bodies import unknown
from monitor.store.text import clean

KIND = "highlight"
LONGEST_NOTE = 20_000  # code points
WHOLE_ARTICLE = Anchor("text", "")
# How long what was removed can be put back.
UNDO = timedelta(days=30)
TOGETHER = 50

_COLUMNS = "id, field, quotation, before, after, start, note, made, changed"


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words of an article that the analyst marked, with a note where there is one; or a note of the whole article."""

    id: int
    anchor: Anchor
    note: str
    made: datetime
    changed: datetime

    @property
    def of_all(self) -> bool:
        """Say whether it is a note of the whole article."""
        return not self.anchor.quotation


def of(archive: Archive, article_id: int) -> tuple[Highlight, ...]:
    """Return the highlights of an article: a note of the whole first, then in the order in which they stood."""
    found = archive.all(
        f"SELECT {_COLUMNS} FROM highlights WHERE article_id = ? AND removed IS NULL"
        " ORDER BY quotation != '', field = 'text', start, id",
        (article_id,),
    )
    return tuple(
        Highlight(number, Anchor(*anchor), note, clock.when(made), clock.when(changed))
        for number, *anchor, note, made, changed in found
    )


def note_of(archive: Archive, article_id: int) -> str:
    """Return the note of a whole article; "" where it has none."""
    found = archive.value(
        "SELECT note FROM highlights WHERE article_id = ? AND removed IS NULL AND quotation = ''",
        (article_id,),
    )
    return found or ""


def add(archive: Archive, article_id: int, anchor: Anchor, now: datetime, note: str = "") -> int:
    """Highlight words of an article, or note something of the whole; return its id. One change.

    What is highlighted already stays one, and takes the note where there is one. Raises UnknownError, PresswatchError.
    """
    note = _tidy(note)
    if not anchor.quotation and not note:
        raise PresswatchError("There is nothing to keep: highlight words, or write a note.")
    with archive.transaction():
        title = _title(archive, article_id)
        standing = archive.value(
            "SELECT id FROM highlights WHERE article_id = ? AND removed IS NULL AND quotation = ?"
            " AND (quotation = '' OR (field = ? AND start = ?))",
            (article_id, anchor.quotation, anchor.field, anchor.start),
        )
        if standing is not None:
            if note:
                _write(archive, standing, note, title, now)
            return int(standing)
        at = clock.ms(now)
        number = archive.insert(
            "INSERT INTO highlights (article_id, field, quotation, before, after, start, note, made, changed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(article_id, anchor.field, anchor.quotation, anchor.before, anchor.after, anchor.start),
                *(note, at, at),
            ),
        )
        what = "words highlighted in" if anchor.quotation else "a note on"
        journal.write(archive, KIND, f"{what} “{title}”", now, {"rows": {number: ["", at]}})
        return number


def write_note(archive: Archive, number: int, note: str, now: datetime) -> None:
    """Give a highlight another note. One change; a note of a whole article without words is removed."""
    note = _tidy(note)
    with archive.transaction():
        found = archive.one(
            "SELECT article_id, quotation FROM highlights WHERE id = ? AND removed IS NULL", (number,)
        )
        if found is None:
            raise PresswatchError("This highlight was removed meanwhile; undo brings it back.")
        if not note and not found[1]:
            remove(archive, [number], now)
        else:
            _write(archive, number, note, _title(archive, found[0]), now)


def remove(archive: Archive, numbers: Sequence[int], now: datetime) -> None:
    """Remove highlights with their notes. One change."""
    with archive.transaction():
        there = archive.all(
            "SELECT id, article_id, quotation, note FROM highlights"
            " WHERE removed IS NULL AND id IN (SELECT value FROM json_each(?))",
            (listed(numbers),),
        )
        if not there:
            return
        archive.execute(
            "UPDATE highlights SET removed = ? WHERE id IN (SELECT value FROM json_each(?))",
            (clock.ms(now), listed(row[0] for row in there)),
        )
        what = f"{len(there):,} highlights" if len(there) > 1 else "a highlight" if there[0][2] else "a note"
        sentence = f"{what} removed from “{_title(archive, there[0][1])}”"
        earlier = {"rows": {number: [note, None] for number, _, _, note in there}}
        journal.write(archive, KIND, sentence, now, earlier)


def restore(archive: Archive, earlier: dict[str, Any]) -> None:
    """Give highlights the notes again that they had; what was not there is removed."""
    for number, (note, removed) in earlier["rows"].items():
        # another note of the whole article may stand meanwhile: then that one stays
        archive.execute(
            "UPDATE OR IGNORE highlights SET note = CASE WHEN ?2 IS NULL THEN ?1 ELSE note END, removed = ?2"
            " WHERE id = ?3",
            (note, removed, int(number)),
        )


def forget(archive: Archive, now: datetime) -> int:
    """Give up for good some of what was removed too long ago to be put back; return how much that was."""
    with archive.transaction():
        old = archive.column(
            "SELECT id FROM highlights WHERE removed < ? LIMIT ?", (clock.ms(now - UNDO), TOGETHER)
        )
        archive.execute("DELETE FROM highlights WHERE id IN (SELECT value FROM json_each(?))", (listed(old),))
    return len(old)


def _write(archive: Archive, number: int, note: str, title: str, now: datetime) -> None:
    before = archive.value("SELECT note FROM highlights WHERE id = ?", (number,))
    if before == note:
        return
    archive.execute("UPDATE highlights SET note = ?, changed = ? WHERE id = ?", (note, clock.ms(now), number))
    journal.write(archive, KIND, f"a note on “{title}”", now, {"rows": {number: [before, None]}})


def _title(archive: Archive, article_id: int) -> str:
    """Return the beginning of an article's title. Raises UnknownError."""
    title = archive.value("SELECT title FROM articles WHERE id = ?", (article_id,))
    if title is None:
        raise unknown(article_id)
    return str(title)[:60]


def _tidy(note: str) -> str:
    note = clean(note)
    if len(note) > LONGEST_NOTE:
        raise PresswatchError(
            f"A note has at most {LONGEST_NOTE:,} characters, this one has {len(note):,}: shorten it."
        )
    return note
