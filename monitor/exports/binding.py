"""Binds the pieces of a long PDF: contents that lead to their pages, bookmarks, page numbers that go on.

The clippings are set first, because only then it is known on which page each begins; the front is set last, and its
links, which name clippings by an address of no meaning, are led to their pages. Each piece is written before the next
is set, so the length of a document costs next to no memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

from monitor.exports.sewing import Bookmark, Place, Sewing, destination

if TYPE_CHECKING:
    from pypdf import PdfReader

LEADS = "https://clipping.invalid/"

Shape = dict[str, Any]


def bind(
    document: Shape, pieces: Iterable[list[Shape]], set_pages: Callable[[Shape], bytes], out: BinaryIO
) -> None:
    """Set the pieces of a document with `set_pages` one after the other, and write them as one."""
    from pypdf import PdfReader

    sewing = Sewing(out)
    bodies = []
    places: dict[int, Place] = {}  # where each clipping begins
    shown: dict[int, int] = {}  # and on which page that is, from 1
    bookmarks: list[Bookmark] = []
    under = bookmarks
    total = 0
    for piece in pieces:
        data = {**document, "contents": [], "part": "clippings", "first": total + 1, "articles": piece}
        reader = PdfReader(BytesIO(set_pages(data)))
        named = reader.named_destinations
        found = [named[f"clipping-{article['number']}"] for article in piece]
        at = [reader.get_destination_page_number(each) or 0 for each in found]
        body = sewing.add(reader)
        for article, each, page in zip(piece, found, at, strict=True):
            number = article["number"]
            places[number] = Place(body.pages[page], None if each.top is None else float(each.top))
            shown[number] = total + page + 1
            if article["section"]:
                section = Bookmark("".join(article["section"]), places[number])
                bookmarks.append(section)
                under = section.below
            under.append(Bookmark("".join(article["title"]), places[number]))
        total += len(body.pages)
        bodies.append(body)
    entries = [{**entry, "page": shown[entry["number"]]} for entry in document["contents"]]
    front = PdfReader(BytesIO(set_pages({**document, "part": "front", "leads": LEADS, "contents": entries})))
    _lead(front, places)
    begins = sewing.add(front)
    sewing.finish([begins, *bodies], bookmarks, {0: "r", len(begins.pages): "D"}, front)


def _lead(front: PdfReader, places: Mapping[int, Place]) -> None:
    """Lead the contents to the pages of their clippings."""
    from pypdf.generic import NameObject

    for page in front.pages:
        for note in page.get("/Annots", []):
            found = note.get_object()
            address = str(found.get("/A", {}).get("/URI", ""))
            number = address.removeprefix(LEADS)
            # an address of an article may look like ours
            if number == address or not number.isdecimal() or int(number) not in places:
                continue
            del found["/A"]
            found[NameObject("/Dest")] = destination(places[int(number)])
