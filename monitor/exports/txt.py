"""Plain text: UTF-8, a paragraph a line, headings underlined, for whatever shows text."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from monitor.clipping import Clipbook, Clipping, Template
from monitor.exports import proof
from monitor.exports.comparing import CLOSING, Altered, Beyond
from monitor.exports.facts import Facts, Heading, facts, paragraphs, rows, texts
from monitor.exports.html import KICKERS
from monitor.exports.overview import Gathering, Overview


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write the contents, then the clippings, which wait in a temporary file."""
    gathering = Gathering(heading)
    with tempfile.TemporaryFile() as waiting:
        for number, clipping in enumerate(clippings(), 1):
            said = facts(clipping, clipbook, number, heading.zone)
            begins = gathering.add(clipping, said)
            lines = clipping_lines(clipbook, clipping, said, heading, begins=begins)
            waiting.write(_joined(lines))
        waiting.seek(0)
        overview = gathering.done()
        out.write(_joined(front_lines(clipbook, heading, overview)))
        shutil.copyfileobj(waiting, out)
        out.write(_joined(end_lines(overview)))


def _joined(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def front_lines(clipbook: Clipbook, heading: Heading, overview: Overview) -> Iterator[str]:
    """Write what stands before the clippings."""
    yield from (KICKERS[clipbook.template].upper(), "", heading.line, "=" * min(len(heading.line), 72))
    yield overview.summary
    if heading.sealed:
        yield heading.sealed
    for paragraph in paragraphs(clipbook.lead):
        yield from ("", paragraph)
    if overview.beyond is not None:
        yield from _beside(overview.beyond)
    yield ""
    for entry in overview.contents:
        if entry.section:
            yield from ("", entry.section)
        yield f"{entry.number:>4}  {entry.title}"
        yield f"      {entry.byline}"
    if not overview.contents:
        yield "No article was found."


def _beside(beyond: Beyond) -> Iterator[str]:
    if beyond.compared:
        yield from ("", beyond.compared)
    if beyond.corrections:
        yield from ("", beyond.amended, "-" * len(beyond.amended))
    for each in beyond.corrections:
        yield from ("", each.line, each.since)
        yield from _altered(each.altered)
        if each.url:
            yield f"  {each.url}"


def _altered(changes: Iterable[Altered]) -> Iterator[str]:
    for each in changes:
        yield f"  * {each.line}"
        if each.sentence:
            yield f"    in: {each.sentence}"


def end_lines(overview: Overview) -> Iterator[str]:
    """Write what stands behind the clippings."""
    if overview.beyond is not None and overview.beyond.closing:
        yield from ("", "", CLOSING, "=" * len(CLOSING))
        for line in overview.beyond.closing:
            yield from ("", line)


def clipping_lines(
    clipbook: Clipbook, clipping: Clipping, said: Facts, heading: Heading, *, begins: bool
) -> Iterator[str]:
    """Write one clipping."""
    if begins:
        yield from ("", "", said.section, "=" * min(len(said.section), 72))
    title = f"{said.number}  {said.title}"
    yield from ("", "", title, "-" * min(len(title), 72))
    for name, value in rows(said):
        yield f"{name + ':':<11}{value}"
    if clipbook.template is Template.EVIDENCE:
        for name, value in proof.rows(clipping, said, heading.zone):
            yield f"{name}: {value}"
    yield from _altered(said.altered)
    if said.note:
        yield from ("", "Note:")
        for paragraph in said.note:
            for line in paragraph.split("\n"):
                yield f"  | {line}"
    for remark in said.remarks:
        yield from ("", f"[{remark}]")
    for paragraph in texts(said, clipbook):
        yield from ("", paragraph)
    if said.also:
        yield from ("", "Also ran in:")
        for other in said.also:
            yield f"  - {other.line}{f' {other.url}' if other.url else ''}"
