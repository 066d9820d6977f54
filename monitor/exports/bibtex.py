"""BibTeX: an entry per clipping. Every text is escaped, so that none becomes LaTeX, a brace or another field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import BinaryIO
from urllib.parse import quote

from monitor.clipping import Clipbook, Clipping
from monitor.exports.facts import Facts, Heading, excerpt, facts, in_zone, one_line
from monitor.exports.table import Cell, published

# BibTeX counts braces even behind a backslash, so there are words for them.
_LATEX = {
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "$": "\\$",
    "&": "\\&",
    "#": "\\#",
    "%": "\\%",
    "_": "\\_",
    "^": "\\textasciicircum{}",
    "~": "\\textasciitilde{}",
    '"': "\\textquotedbl{}",
    "@": "\\char64{}",
}
_SPECIAL = re.compile("[" + re.escape("".join(_LATEX)) + "]")


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write an entry per clipping."""
    for number, clipping in enumerate(clippings(), 1):
        said = facts(clipping, clipbook, number, heading.zone)
        found = clipping.document.article
        when = published(found.published, heading.zone)
        captured = in_zone(clipping.captured or found.arrived, heading.zone)
        fields = ",\n".join(f"  {name} = {value}" for name, value in _entry(said, when, captured))
        out.write(f"@article{{{said.file_name.partition('-')[2]},\n{fields}\n}}\n\n".encode())


def _entry(said: Facts, when: Cell, captured: datetime) -> Iterator[tuple[str, str]]:
    every = (
        ("title", whole(said.title)),
        ("author", whole(said.author)),
        ("journal", braced(said.outlet)),
        ("year", f"{{{when.year:04}}}" if isinstance(when, date) else ""),
        ("month", f"{{{when.month:02}}}" if isinstance(when, date) else ""),
        ("date", f"{{{when.isoformat()}}}" if isinstance(when, date) else ""),
        ("url", f"{{{address(said.link)}}}" if said.link else ""),
        ("urldate", f"{{{captured.date().isoformat()}}}"),
        ("language", braced(said.language)),
        ("keywords", braced(", ".join(said.topics))),
        ("abstract", braced(excerpt(said))),
        ("note", braced(_note(said))),
        ("annote", braced(" ".join(said.note))),
    )
    yield from ((name, value) for name, value in every if value)


def _note(said: Facts) -> str:
    parts = (
        f"Published: {said.dated}",
        f"Captured: {said.received}",
        f"Clipping: {said.clipping}",
        said.section and f"Section: {said.section}",
        said.licence,
        said.changed,
        said.url and not said.link and f"Address: {said.url}",
        *(f"Also ran in: {other.line}" for other in said.also),
    )
    return ". ".join(part.rstrip(".") for part in parts if part)


def braced(text: str) -> str:
    """Write a text as the value of a field; nothing where there is none."""
    line = _SPECIAL.sub(lambda found: _LATEX[found[0]], one_line(text))
    return f"{{{line}}}" if line else ""


def whole(text: str) -> str:
    """Write a text that is neither divided into names nor put into small letters."""
    value = braced(text)
    return f"{{{value}}}" if value else ""


def address(link: str) -> str:
    """Write an address so that it is no LaTeX either."""
    return quote(link, safe=":/?#[]@!$&'()*+,;=%~-._")
