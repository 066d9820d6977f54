"""Markdown as CommonMark has it. Every text is escaped, so that none becomes a heading, a link, markup or HTML."""

from __future__ import annotations

import re
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

# what means something anywhere in a line; the colon, full stop and @ where GitHub makes links of bare addresses
_ANYWHERE = re.compile(r"[\\`*_\[\]<>&~|$@^{}]|(?<=[a-z]):(?=//)|(?<=www)\.", re.IGNORECASE)
# what means something where a line begins with it
_FIRST = re.compile(r"^(?:(#|\+|-|=|:)|(\d{1,9})([.)]))")


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write the contents, then the clippings, which wait in a temporary file."""
    gathering = Gathering(heading)
    with tempfile.TemporaryFile() as waiting:
        for number, clipping in enumerate(clippings(), 1):
            said = facts(clipping, clipbook, number, heading.zone)
            begins = gathering.add(clipping, said)
            waiting.write(_joined(_clipping(clipbook, clipping, said, heading, begins=begins)))
        waiting.seek(0)
        overview = gathering.done()
        out.write(_joined(_front(clipbook, heading, overview)))
        shutil.copyfileobj(waiting, out)
        out.write(_joined(_end(overview)))


def _joined(blocks: Iterable[str]) -> bytes:
    return "".join(f"{block}\n\n" for block in blocks).encode()


def _front(clipbook: Clipbook, heading: Heading, overview: Overview) -> Iterator[str]:
    yield f"# {line(heading.line)}"
    yield f"{KICKERS[clipbook.template]} · {line(overview.summary)}"
    if heading.sealed:
        yield line(heading.sealed)
    for paragraph in paragraphs(clipbook.lead):
        yield block(paragraph)
    if overview.beyond is not None:
        yield from _beside(overview.beyond)
    yield "## Contents"
    for entry in overview.contents:
        if entry.section:
            yield f"**{line(entry.section)}**"
        yield f"{entry.number}\\. {line(entry.title)} — {line(entry.byline)}"
    if not overview.contents:
        yield "No article was found."


def _beside(beyond: Beyond) -> Iterator[str]:
    if beyond.compared:
        yield line(beyond.compared)
    if beyond.corrections:
        yield f"## {line(beyond.amended)}"
    for each in beyond.corrections:
        yield f"**{_linked(each.line, each.link)}**"
        yield line(each.since)
        if each.altered:
            yield _altered(each.altered)


def _altered(changes: Iterable[Altered]) -> str:
    return "\n".join(
        f"- {line(each.line)}" + (f" (in: {line(each.sentence)})" if each.sentence else "")
        for each in changes
    )


def _end(overview: Overview) -> Iterator[str]:
    if overview.beyond is not None and overview.beyond.closing:
        yield f"## {CLOSING}"
        yield from map(line, overview.beyond.closing)


def _clipping(
    clipbook: Clipbook, clipping: Clipping, said: Facts, heading: Heading, *, begins: bool
) -> Iterator[str]:
    if begins:
        yield f"## {line(said.section)}"
    yield f"### {said.number}\\. {line(said.title)}"
    known = rows(said)
    if clipbook.template is Template.EVIDENCE:
        known += proof.rows(clipping, said, heading.zone)
    yield "\n".join(f"- **{name}:** {_value(name, value, said)}" for name, value in known)
    if said.altered:
        yield _altered(said.altered)
    if said.note:
        quoted = "\n\n".join(["**Note**", *(block(paragraph) for paragraph in said.note)])
        yield "\n".join(f"> {each}".rstrip() for each in quoted.split("\n"))
    for remark in said.remarks:
        yield f"*{line(remark)}*"
    for paragraph in texts(said, clipbook):
        yield block(paragraph)
    if said.also:
        yield "Also ran in:"
        yield "\n".join(f"- {_linked(other.line, other.link)}" for other in said.also)


def _value(name: str, value: str, said: Facts) -> str:
    return f"<{said.link}>" if name == "Address" and said.link else line(value)


def _linked(text: str, link: str) -> str:
    target = link.replace("\\", "%5C")
    return f"[{line(text)}](<{target}>)" if link else line(text)


def line(text: str) -> str:
    """Write a text of one line so that none of it is Markdown."""
    return escaped(" ".join(text.split()))


def block(text: str) -> str:
    """Write a paragraph so that none of it is Markdown; its lines stay lines."""
    return "\\\n".join(escaped(each.strip()) for each in text.split("\n") if each.strip())


def escaped(text: str) -> str:
    """Put a backslash before what would be Markdown in a line."""
    safe = _ANYWHERE.sub(r"\\\g<0>", text)
    return _FIRST.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", safe)
