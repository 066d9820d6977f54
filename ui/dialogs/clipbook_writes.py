"""What the dialog of clipbooks asks and writes, as functions of the archive; they run where the bridge lets them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ui.models.words import system_zone, zone_of

if TYPE_CHECKING:
    from monitor.briefing import Earlier
    from monitor.changes import Change
    from monitor.clipping import Clipbook, Clipping
    from monitor.store import Archive
    from monitor.store.clippings import Line

All = tuple["list[Clipbook]", "Clipbook | None", "list[Line]", "list[Earlier]", "Earlier | None"]
Whole = tuple["Clipping | None", "tuple[Change, ...]", str]


def all_of_it(archive: Archive, wanted: str, open_: int | None) -> All:
    """Give every clipbook, the one that is wanted (else open, else used last), its lines, and the briefings before it."""
    from monitor.store import clipbooks, clippings, exported

    every = clipbooks.all(archive)
    found = [each for each in every if wanted and each.name.casefold() == wanted.casefold()]
    found += [each for each in every if not wanted and each.id == open_]
    book = found[0] if found else clipbooks.last(archive)
    if book is None:
        return every, None, [], [], None
    day = datetime.now(zone_of(system_zone())).date().isoformat()
    earlier = exported.comparable(archive, book.id, day)
    last = exported.last_briefing(archive, book.id, day)
    return every, book, clippings.lines(archive, book), earlier, last


def whole(archive: Archive, clipping_id: int, changed: bool) -> Whole:
    """Give a clipping with what changed of its article since, and the analyst's own note on that article."""
    from monitor.store import clippings, highlights

    found = clippings.read(archive, [clipping_id])
    if not found:
        return None, (), ""
    own = highlights.note_of(archive, found[0].document.article.id)
    return found[0], clippings.changes(archive, clipping_id) if changed else (), own


def change(archive: Archive, name: str, rename: str | None, lead: str | None, template: str) -> Clipbook:
    """Give a clipbook another name, lead or template."""
    from monitor.clipping import Template
    from monitor.store import clipbooks

    now = datetime.now(UTC)
    return clipbooks.change(archive, name, now, rename=rename, lead=lead, template=Template(template))


def note(archive: Archive, name: str, clipping_id: int, text: str) -> None:
    """Give a clipping a note."""
    from monitor.store import clippings

    clippings.edit(archive, name, [clipping_id], datetime.now(UTC), note=text)


def arrange(
    archive: Archive, name: str, sections: tuple[str, ...], order: list[tuple[int, int | None]]
) -> None:
    """Put sections and clippings into another order."""
    from monitor.store import clipbooks

    clipbooks.arrange(archive, name, sections, order, datetime.now(UTC))


def by_topic(archive: Archive, name: str) -> None:
    """Make a section of each topic."""
    from monitor.store import clipbooks

    clipbooks.by_topic(archive, name, datetime.now(UTC))


def take_out(archive: Archive, name: str, ids: list[int]) -> None:
    """Take clippings out of a clipbook."""
    from monitor.store import clippings

    clippings.remove(archive, name, ids, datetime.now(UTC))


def anew(archive: Archive, name: str, ids: list[int]) -> None:
    """Freeze the articles of clippings as they are now."""
    from monitor.store import clippings

    clippings.clip_anew(archive, name, ids, datetime.now(UTC))


def undo(archive: Archive) -> str | None:
    """Take the last change back."""
    from monitor.store import journal

    return journal.undo(archive, datetime.now(UTC))
