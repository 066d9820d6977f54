"""DOCX: a document to go on writing in, with real styles, headings and a contents field.

Clippings are built one after the other and wait on the disk as XML, so thousands need little memory; the package is put
together by us, so that no time of writing is in it.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC
from typing import TYPE_CHECKING, BinaryIO
from zipfile import ZipFile

from monitor.clipping import Clipbook, Clipping, Template
from monitor.exports import figures, proof
from monitor.exports.archiving import Zip
from monitor.exports.comparing import CLOSING, Beyond
from monitor.exports.docx_parts import Pages, body_xml, set_up
from monitor.exports.facts import Facts, Heading, facts, paragraphs, rows, texts
from monitor.exports.html import KICKERS
from monitor.exports.overview import Gathering, Overview

if TYPE_CHECKING:
    from docx.document import Document

# where the clippings stand in the document that is written around them: an instruction, which no text becomes
_PLACE = b"<?place clippings?>"
_BODY = "word/document.xml"


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write the front with its contents, then the clippings."""
    document = set_up(heading, clipbook)
    pages = Pages(document, clipbook)
    gathering = Gathering(heading)
    with tempfile.TemporaryFile() as waiting:
        for number, clipping in enumerate(clippings(), 1):
            said = facts(clipping, clipbook, number, heading.zone)
            begins = gathering.add(clipping, said)
            _clipping(pages, clipbook, clipping, said, heading, begins=begins)
            waiting.write(body_xml(document))
        waiting.seek(0)
        _front(pages, clipbook, heading, gathering.done())
        made = heading.now.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        told = document.core_properties
        told.title, told.author, told.comments, told.language = heading.line[:255], "Presswatch", "", "en"
        told.last_modified_by, told.revision = "Presswatch", 1
        told.created = told.modified = made
        _pack(document, waiting, out)


def _pack(document: Document, waiting: BinaryIO, out: BinaryIO) -> None:
    """Write the package, with the clippings in their place."""
    whole = io.BytesIO()
    document.save(whole)
    with Zip(out) as packed, ZipFile(whole) as parts:
        for name in parts.namelist():
            content = parts.read(name)
            if name == _BODY:
                before, _, after = content.partition(_PLACE)
                packed.add_from(name, io.BytesIO(before), waiting, io.BytesIO(after))
            else:
                packed.add(name, content)


def _front(pages: Pages, clipbook: Clipbook, heading: Heading, overview: Overview) -> None:
    pages.add("Kicker", KICKERS[clipbook.template])
    pages.add("Title", heading.line)
    pages.add("Subtitle", overview.summary)
    if heading.sealed:
        pages.add("Seal", heading.sealed)
    for paragraph in paragraphs(clipbook.lead):
        pages.add("Lead", paragraph)
    if overview.beyond is not None:
        _beside(pages, overview.beyond)
    if clipbook.template in (Template.CLIP_BOOK, Template.EVIDENCE):
        drawn = figures.picture(overview)
        if drawn is not None:
            pages.add_picture(drawn, figures.in_words(overview))
    pages.add("TOC Heading", "Contents")
    pages.add_contents(overview.contents, sections=bool(clipbook.sections))
    if not overview.contents:
        pages.add("Normal", "No article was found.")
    pages.add_place("clippings")
    if overview.beyond is not None and overview.beyond.closing:
        pages.add("TOC Heading", CLOSING)
        for line in overview.beyond.closing:
            pages.add("Facts Plain", line)


def _beside(pages: Pages, beyond: Beyond) -> None:
    if beyond.compared:
        pages.add("Facts Plain", beyond.compared)
    if beyond.corrections:
        pages.add("TOC Heading", beyond.amended)
    for each in beyond.corrections:
        pages.add_linked("Also", each.line, each.link)
        pages.add("Remark", each.since)
        pages.add_altered(each.altered)


def _clipping(
    pages: Pages, clipbook: Clipbook, clipping: Clipping, said: Facts, heading: Heading, *, begins: bool
) -> None:
    short = clipbook.template in (Template.BRIEFING, Template.ERRATUM)
    if begins:
        pages.add("Heading 1", said.section, new_page=not short)
    pages.add_title(said, level=2 if clipbook.sections else 1, new_page=not short and not begins)
    known = rows(said)
    if clipbook.template is Template.EVIDENCE:
        known += proof.rows(clipping, said, heading.zone)
    pages.add_facts([(name, value, said.link if name == "Address" else "") for name, value in known])
    told = texts(said, clipbook)
    if not (said.altered or said.note or said.remarks or told or said.also):
        pages.add("Facts Plain", "")  # so that no headline of another clipping is kept on this page
    pages.add_altered(said.altered)
    for paragraph in said.note:
        pages.add("Note", paragraph)
    for remark in said.remarks:
        pages.add("Remark", remark)
    for place, paragraph in enumerate(told):
        pages.add("Body Text", paragraph, language=said.language, apart=place == 0)
    if said.also:
        pages.add("Also Heading", "Also ran in")
        for other in said.also:
            pages.add_linked("Also", other.line, other.link)
