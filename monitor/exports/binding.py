"""Binds the pieces of a long PDF: contents that lead to their pages, bookmarks, page numbers that go on.

The clippings are set first, because only then it is known on which page each begins; the front is set last, and its
links, which name clippings by an address of no meaning, are led to their pages.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from pypdf import PdfWriter

LEADS = "https://clipping.invalid/"

Shape = dict[str, Any]


def bind(
    document: Shape, pieces: Iterable[list[Shape]], set_pages: Callable[[Shape], bytes], out: BinaryIO
) -> None:
    """Set the pieces of a document with `set_pages` one after the other, and write them as one."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.constants import PageLabelStyle

    pages: dict[int, int] = {}  # where each clipping begins, from 0
    titles: dict[int, tuple[str, str]] = {}
    with tempfile.TemporaryFile() as waiting:
        lengths: list[int] = []
        total = 0
        for piece in pieces:
            written = set_pages(
                {**document, "contents": [], "part": "clippings", "first": total + 1, "articles": piece}
            )
            reader = PdfReader(BytesIO(written))
            places = reader.named_destinations
            for article in piece:
                number = article["number"]
                page = reader.get_destination_page_number(places[f"clipping-{number}"])
                pages[number] = total + (page or 0)
                titles[number] = ("".join(article["section"]), "".join(article["title"]))
            total += len(reader.pages)
            waiting.write(written)
            lengths.append(len(written))
        entries = [{**entry, "page": pages[entry["number"]] + 1} for entry in document["contents"]]
        front = set_pages({**document, "part": "front", "leads": LEADS, "contents": entries})
        bound = PdfWriter()
        bound.append(BytesIO(front), import_outline=False)
        begin = len(bound.pages)
        waiting.seek(0)
        for length in lengths:
            bound.append(BytesIO(waiting.read(length)), import_outline=False)
    _lead(bound, begin, pages)
    _mark(bound, begin, pages, titles)
    bound.set_page_label(0, begin - 1, style=PageLabelStyle.LOWERCASE_ROMAN)
    bound.set_page_label(begin, begin + total - 1, style=PageLabelStyle.DECIMAL)
    bound.metadata = PdfReader(BytesIO(front)).metadata
    bound.write(out)


def _lead(bound: PdfWriter, begin: int, pages: dict[int, int]) -> None:
    """Lead the contents to the pages of their clippings."""
    from pypdf.generic import ArrayObject, NameObject, NullObject

    for page in bound.pages[:begin]:
        for note in page.get("/Annots", []):
            found = note.get_object()
            address = str(found.get("/A", {}).get("/URI", ""))
            number = address.removeprefix(LEADS)
            # an address of an article may look like ours
            if number == address or not number.isdecimal() or int(number) not in pages:
                continue
            target = bound.pages[begin + pages[int(number)]]
            place = [target.indirect_reference, NameObject("/XYZ"), NullObject(), NullObject(), NullObject()]
            del found["/A"]
            found[NameObject("/Dest")] = ArrayObject(place)


def _mark(bound: PdfWriter, begin: int, pages: dict[int, int], titles: dict[int, tuple[str, str]]) -> None:
    """Make a bookmark of each clipping, below that of its section."""
    section = None
    for number, (begins, title) in titles.items():
        if begins:
            section = bound.add_outline_item(title=begins, page_number=begin + pages[number])
        bound.add_outline_item(title=title, page_number=begin + pages[number], parent=section)
