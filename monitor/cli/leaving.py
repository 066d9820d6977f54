"""What an export leaves behind: a record of what readers were given, the watch over it, and the briefing's place among others."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from monitor import shapes
from monitor.briefing import Briefing, Earlier, Span
from monitor.cli import output
from monitor.clipping import Clipbook, Clipping, Template
from monitor.errors import ArchiveError, UnknownError
from monitor.shapes import stamp

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.exported import Given, Kept

Clippings = Callable[[], Iterable[Clipping]]

# formats in which a briefing says what it is beside the one before
TOLD = frozenset({"html", "pdf", "docx", "md", "txt", "eml", "json"})


class Outgoing:
    """Clippings on their way out, and what was given of them."""

    def __init__(self, clippings: Clippings) -> None:
        self._clippings = clippings
        self.given: Iterable[Given] = ()

    def __call__(self) -> Iterator[Clipping]:
        from monitor.store.exported import given

        if self.given:  # formats go through them more than once
            yield from self._clippings()
            return
        waiting = _Waiting()
        for clipping in self._clippings():
            waiting.add(given(clipping))
            yield clipping
        self.given = waiting


class _Waiting:
    """What was given, in a file, so that any number of articles needs no memory. It is read as often as is asked."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - it ends with this
        self._count = 0

    def add(self, given: Given) -> None:
        self._file.write(json.dumps(given.as_dict()) + "\n")
        self._count += 1

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Given]:
        from monitor.store.exported import Given

        self._file.seek(0)
        return (Given.of(json.loads(line)) for line in self._file)


def briefing(
    archive: Archive, book: Clipbook, against: str | None, zone: str, now: datetime
) -> Briefing | None:
    """Hold a daily briefing against the one before; None where it is none. Raises UnknownError."""
    if book.id is None or book.template is not Template.BRIEFING:
        return None
    from monitor.store import briefings, exported

    earlier: Earlier | None = None
    if against in (None, "last"):
        earlier = exported.last_briefing(archive, book.id, _day(zone, now))
    elif against != "none":
        earlier = exported.get(archive, _number(against, "--against"))
    return briefings.briefing(archive, book, earlier, now)


def erratum(archive: Archive, which: str, zone: str, now: datetime) -> tuple[Clipbook, Clippings]:
    """Give what is not so any more of an export. Raises UnknownError."""
    from monitor.exports.facts import absolute
    from monitor.store import briefings, corrections, exported

    if which == "last":
        number = next((one.number for one in corrections.affected(archive) if one.number is not None), None)
        if number is None:
            raise UnknownError("Nothing is known that is not so any more of what was exported.")
    else:
        number = _number(which, "--erratum")
    earlier = exported.get(archive, number)
    found = briefings.errata(archive, number, now)
    given = absolute(earlier.at, ZoneInfo(zone))
    lead = f"Of what was exported on {given}, this is not so any more: what was stated, what is stated now, and when that was seen."
    book = Clipbook(None, earlier.name, lead, Template.ERRATUM, clippings=len(found))
    return book, lambda: found


def erratum_of(archive: Archive, book: Clipbook) -> tuple[Clipbook, Clippings]:
    """Give the clippings of a clipbook that are not so any more."""
    from monitor.store import briefings

    found = briefings.errata_of(archive, book)
    return replace(book, lead="", clippings=len(found)), lambda: found


def keep(
    archive: Archive,
    book: Clipbook,
    gone_out: Outgoing,
    recipe: Mapping[str, Any],
    made: Briefing | None,
    zone: str,
    now: datetime,
) -> Kept | None:
    """Keep what left, and have it watched. Where that cannot be, it is only said: the file is written."""
    from monitor.store import Archive as Writable
    from monitor.store import exported

    if not gone_out.given:
        return None
    try:
        with Writable.open(archive.path, "write") as writing:
            return exported.keep(
                writing,
                book.name,
                gone_out.given,
                now,
                day=_day(zone, now),
                recipe=recipe,
                clipbook_id=book.id,
                briefing=made is not None,
                compared=made.earlier.number if made and made.earlier else None,
            )
    except ArchiveError as error:
        output.say(f"What was exported is not watched for corrections: {error.sentence}")
        return None


def shape(made: Briefing) -> dict[str, Any]:
    """Shape what a briefing says beyond its clippings."""
    statement = made.statement
    return {
        "since": stamp(made.since),
        "until": stamp(made.until),
        "compared": None if made.earlier is None else shapes.earlier(made.earlier),
        "marks": {str(number): shapes.marked(each) for number, each in made.marks.items()},
        "corrections": [shapes.correction(each) for each in made.corrections],
        "quiet": [{"topic": each.topic, "articles": each.arrived} for each in made.quiet],
        "completeness": None
        if statement is None
        else {
            "feeds": statement.feeds,
            "polls": {"made": statement.made, "failed": statement.failed, "missed": statement.missed},
            "articles": {"arrived": statement.arrived, "without_text": statement.without_text},
            "gaps": [_span("feed", each) for each in statement.gaps],
            "silences": [_span("feed", each) for each in statement.silences],
            "absences": [_span("kind", each) for each in statement.absences],
            "failing": list(statement.failing),
        },
    }


def _span(name: str, span: Span) -> dict[str, Any]:
    return {name: span.what, "since": stamp(span.since), "until": stamp(span.until)}


def _day(zone: str, now: datetime) -> str:
    return now.astimezone(ZoneInfo(zone)).date().isoformat()


def _number(said: str, option: str) -> int:
    if not said.isdecimal() or len(said) > 15:
        raise click.BadParameter(f"“{said}” is no number of an export.", param_hint=option)
    return int(said)
