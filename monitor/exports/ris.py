"""RIS: a reference per clipping for EndNote, Zotero and their like. One line a value, so no text becomes a field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import BinaryIO

from monitor.clipping import Clipbook, Clipping
from monitor.exports.facts import Facts, Heading, excerpt, facts, offset, one_line
from monitor.exports.table import Cell, published


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write a reference per clipping."""
    for number, clipping in enumerate(clippings(), 1):
        said = facts(clipping, clipbook, number, heading.zone)
        when = published(clipping.document.article.published, heading.zone)
        for tag, value in _reference(said, when):
            out.write(f"{tag}  - {one_line(value)}".rstrip().encode() + b"\r\n")
        out.write(b"ER  - \r\n\r\n")


def _reference(said: Facts, when: Cell) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS"
    every = [
        ("ID", said.file_name.partition("-")[2]),
        ("TI", said.title),
        ("T2", said.outlet),
        ("AU", said.author),
        ("PY", f"{when.year:04}" if isinstance(when, date) else ""),
        ("DA", _day(when)),
        ("UR", said.url),
        ("LA", said.language),
        *(("KW", topic) for topic in said.topics),
        ("AB", excerpt(said)),
        *(("N1", paragraph) for paragraph in said.note),
        ("N1", f"Published: {said.dated}"),
        ("N1", f"Captured: {said.received}"),
        ("N1", f"Clipping: {said.clipping}"),
        ("N1", said.section and f"Section: {said.section}"),
        ("N1", said.licence),
        ("N1", said.changed),
        *(("N1", f"Also ran in: {other.line}") for other in said.also),
    ]
    yield from ((tag, value) for tag, value in every if value)


def _day(when: Cell) -> str:
    """Write a date as RIS has it: year, month, day, and in words of one's own the time."""
    if isinstance(when, datetime):
        return f"{when.year:04}/{when:%m/%d}/{when:%H:%M} {offset(when)}"
    return f"{when.year:04}/{when:%m/%d}/" if isinstance(when, date) else ""
