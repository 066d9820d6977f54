"""PDF: a document to print and to file, set by Typst. Its template is in the resources; clippings go in as data.

Pages have contents, bookmarks and numbers; fonts are embedded. It is PDF/A-2a and PDF/UA-1, so it can be filed and read
aloud, save where a text needs a letter that no font of this computer has: then it is a plain PDF, because half a
document is worth less.

Typst needs about 2.4 MB of memory an article. So a document of more than `WHOLE` clippings is set piece by piece, and
the pieces are bound: however long it is, it needs no more memory than a piece. It has all the rest, but is neither
tagged nor PDF/A nor PDF/UA.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import IO, TYPE_CHECKING, Any, BinaryIO

from monitor.clipping import Clipbook, Clipping, Template
from monitor.errors import ExportError
from monitor.exports import proof
from monitor.exports.comparing import CLOSING, Altered, Beyond
from monitor.exports.facts import Facts, Heading, excerpt, facts, paragraphs
from monitor.exports.html import KICKERS
from monitor.exports.overview import Bar, Gathering, Overview
from monitor.settings import resources

if TYPE_CHECKING:
    import typst

WHOLE = 200  # clippings that are set at once
PIECE = 50  # clippings in a piece of a longer document
LONGEST_WORD = 40  # letters; German has words of nearly so many, and Typst hyphenates those
SYLLABLE = 8  # letters of a longer word that stay together
STANDARDS: tuple[list[typst.PDFStandard], ...] = (["a-2a", "ua-1"], ["a-2a"], ["a-2b"], [])
# Typst forgets what it remembers of a document after so many others.
_MEMORY = 11

Shape = dict[str, Any]


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write the clippings as pages. Raises ExportError where Typst cannot set them."""
    gathering = Gathering(heading)
    with tempfile.TemporaryFile("w+", encoding="utf-8") as waiting:
        for number, clipping in enumerate(clippings(), 1):
            said = facts(clipping, clipbook, number, heading.zone)
            begins = gathering.add(clipping, said)
            shape = _article(clipbook, clipping, said, heading, begins=begins)
            waiting.write(json.dumps(shape) + "\n")
        waiting.seek(0)
        overview = gathering.done()
        document = _document(clipbook, heading, overview, gathering.topics)
        # Typst refuses fractions of a second.
        moment = heading.now.replace(microsecond=0)
        if len(overview.contents) <= WHOLE:
            out.write(_set({**document, "articles": list(_shapes(waiting))}, moment, STANDARDS))
            return
        from monitor.exports import binding

        binding.bind(document, _pieces(waiting), lambda data: _set_loose(data, moment), out)


def _pieces(waiting: IO[str]) -> Iterator[list[Shape]]:
    shapes = _shapes(waiting)
    while piece := list(islice(shapes, PIECE)):
        yield piece


def _shapes(waiting: IO[str]) -> Iterator[Shape]:
    return (json.loads(line) for line in waiting)


def _set_loose(data: Shape, now: datetime) -> bytes:
    """Set a piece of a document, and let go of the memory that it took."""
    pages = _set(data, now, STANDARDS[-1:], tags=False)
    import typst

    empty = typst.Compiler()
    for _ in range(_MEMORY):
        empty.compile(b" ", format="pdf")
    return pages


def _set(
    data: Shape, now: datetime, standards: Iterable[list[typst.PDFStandard]], *, tags: bool = True
) -> bytes:
    import typst

    written = json.dumps(data, ensure_ascii=False)
    compiler = typst.Compiler(resources() / "templates" / "clippings.typ", sys_inputs={"data": written})
    failed: Exception | None = None
    for standard in standards:
        try:
            pages = compiler.compile(format="pdf", pdf_standards=standard, timestamp=now, pdf_tags=tags)
        except (typst.TypstError, typst.TypstWarning) as error:
            failed = error
        else:
            assert isinstance(pages, bytes)
            return pages
    raise ExportError(
        f"The PDF could not be set: {failed}. Export as HTML instead; a browser can print it."
    ) from failed


def _document(clipbook: Clipbook, heading: Heading, overview: Overview, topics: list[str]) -> Shape:
    title = heading.line
    made = heading.now.astimezone(UTC)  # Typst writes it into the file as UTC
    return {
        "part": "whole",
        "template": clipbook.template.value,
        "paper": heading.paper.value,
        "sectioned": any(entry.section for entry in overview.contents),
        "kicker": KICKERS[clipbook.template],
        "title": title,
        "heading": breakable(title),
        "footer": title if len(title) <= 60 else title[:59].rstrip() + "…",
        "summary": overview.summary,
        "sealed": breakable(heading.sealed),
        "bound": f"With more than {WHOLE} clippings this PDF has no tags by which it could be read aloud. HTML and DOCX have.",
        "lead": _paragraphs(paragraphs(clipbook.lead)),
        **bars(overview),
        **_beyond(overview.beyond),
        "keywords": topics,
        "date": {
            "year": made.year,
            "month": made.month,
            "day": made.day,
            "hour": made.hour,
            "minute": made.minute,
            "second": made.second,
        },
        "contents": [
            {
                "number": entry.number,
                "title": breakable(entry.title),
                "line": breakable(entry.byline),
                "section": breakable(entry.section),
                "clip_id": entry.clip_id or "not kept",
                "hash": breakable(entry.hash),
            }
            for entry in overview.contents
        ],
        "articles": [],
    }


def _beyond(beyond: Beyond | None) -> Shape:
    """Shape what a briefing says beyond its clippings."""
    if beyond is None:
        return {"compared": [], "amended": "", "corrections": [], "closing": [], "closed": CLOSING}
    return {
        "compared": breakable(beyond.compared),
        "amended": beyond.amended,
        "corrections": [
            {
                "line": breakable(each.line),
                "link": each.link or None,
                "since": breakable(each.since),
                "altered": _altered(each.altered),
            }
            for each in beyond.corrections
        ],
        "closing": [breakable(line) for line in beyond.closing],
        "closed": CLOSING,
    }


def _altered(changes: Iterable[Altered]) -> list[Shape]:
    return [
        {
            "what": each.what,
            "before": breakable(each.before),
            "after": breakable(each.after),
            "sentence": breakable(each.sentence),
        }
        for each in changes
    ]


def bars(overview: Overview) -> Shape:
    """Shape the figures as the templates take them."""
    return {
        "days": [_bar(bar) for bar in overview.days],
        "days_by": overview.days_by,
        "undated": overview.undated,
        "outlets": [_bar(bar) for bar in overview.outlets],
        "topics": [_bar(bar) for bar in overview.topics],
    }


def _bar(bar: Bar) -> Shape:
    return {"name": breakable(bar.name), "plain": bar.name, "count": bar.count, "share": bar.share}


def _article(clipbook: Clipbook, clipping: Clipping, said: Facts, heading: Heading, *, begins: bool) -> Shape:
    rows = (("Author", said.author), ("Published", said.dated), ("Captured", said.received))
    known = proof.rows(clipping, said, heading.zone) if clipbook.template is Template.EVIDENCE else []
    short = clipbook.template is Template.BRIEFING
    sheet = clipbook.template is Template.ERRATUM
    byline = (said.outlet or "Outlet unknown", said.author, said.dated)
    return {
        "number": said.number,
        "section": breakable(said.section if begins else ""),
        "title": breakable(said.title),
        "outlet": breakable(said.outlet),
        "byline": breakable(" · ".join(part for part in byline if part)),
        "facts": [(name, breakable(value)) for name, value in rows if value],
        "captured": breakable(said.received),
        "proof": [(name, breakable(value)) for name, value in known],
        "clip_id": said.clip_id or "not kept",
        "hash": breakable(said.hash),
        "url": breakable(said.url),
        "link": said.link or None,
        "language": said.language or None,
        "remarks": list(said.remarks),
        "limited": bool(said.licence),
        "topics": [
            {"name": breakable(name), "colour": colour}
            for name, colour in zip(said.topics, said.colours, strict=True)
        ],
        "mark": said.mark,
        "since": breakable(said.since),
        "altered": _altered(said.altered),
        "note": _paragraphs(said.note),
        "also": [{"line": breakable(other.line), "link": other.link or None} for other in said.also],
        "excerpt": breakable(excerpt(said)) if short else [],
        "paragraphs": [] if short or sheet else _paragraphs(said.paragraphs),
    }


def _paragraphs(blocks: Iterable[str]) -> list[list[list[str]]]:
    return [[breakable(line) for line in block.split("\n")] for block in blocks]


def breakable(text: str) -> list[str]:
    """Divide a text where a line may break inside words too long for a line; mostly into one piece, or none."""
    pieces: list[str] = []
    start = 0
    for word in re.finditer(rf"\S{{{LONGEST_WORD + 1},}}", text):
        for end in range(word.start() + SYLLABLE, word.end(), SYLLABLE):
            pieces.append(text[start:end])
            start = end
    pieces.append(text[start:])
    return [piece for piece in pieces if piece]
