"""How the text of an article is cut for showing: blocks, their kinds, links and emphasis, hits.

What is shown is always the archive's own plain text; the markup only says what a stretch of it *is*. So a span of
the archive is exact here, whatever the markup held, and nothing of the markup is ever interpreted by Qt.
No Qt lives here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Literal
from urllib.parse import urlsplit

from monitor.model import Span
from ui.views.article_markup import Emphasis, Kind, Link, Picture, read_markup

LONGEST_BLOCK = 20_000  # code points that Qt lays out as one paragraph without a pause that is felt
LONGEST_BLOCK_OF_ENDLESS_WORDS = 2_000
ENDLESS_WORD = 500
LARGEST_MARKUP = 500_000  # code points; beyond, the text is shown without headings, quotes and links

_PARAGRAPH_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_ENDLESS = re.compile(rf"\S{{{ENDLESS_WORD}}}")
_BLANKS = re.compile(r"\s+")
_ITEM_MARK = re.compile(r"^[-*•–]\s+")

# One code point for one code point, so that no span moves. Qt would begin a new block at some of these, an object
# at U+FFFC, and write backwards after the two overrides.
_UNSAFE = {
    **dict.fromkeys((0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x1F, 0x85, 0x2028, 0x2029), " "),
    **dict.fromkeys((0x00, 0xFDD0, 0xFDD1, 0xFFFC, *range(0xD800, 0xE000)), "\ufffd"),
    **dict.fromkeys((0x202D, 0x202E), "\u2060"),
}
_BIDI = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_CONTROL = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029), " ")


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of the text that is laid out as a paragraph of its own: half-open, in code points."""

    kind: Kind
    start: int
    end: int
    ends_paragraph: bool = True
    links: tuple[Link, ...] = ()
    emphases: tuple[Emphasis, ...] = ()
    pictures: tuple[
        Picture, ...
    ] = ()  # before it; a block of the kind “picture” has no text, and stands at the end


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch that caused a tag or answers the search. `topic` is "" for the search."""

    span: Span
    topic: str
    colour: int


def shown(text: str) -> str:
    """Replace what Qt would not show as one harmless character, one for one."""
    return text.translate(_UNSAFE)


def one_line(text: str) -> str:
    """Make a foreign text fit for a label: one line, nothing that turns the writing direction of its neighbours."""
    return _BLANKS.sub(" ", text.translate(_CONTROL).translate(_BIDI).translate(_UNSAFE)).strip()


def qt_length(text: str) -> int:
    """Count the UTF-16 units of a text, which is how Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def has_own_mark(line: str) -> bool:
    """Say whether a line of a list brings its dash or dot itself."""
    return _ITEM_MARK.match(line) is not None


def host_of(address: str) -> str:
    """Name the real host of an address as it is asked: no user name, no port, foreign letters as punycode."""
    try:
        host = urlsplit(address).hostname or ""
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return one_line(address)


def link_words(address: str) -> str:
    """Say where a link really leads: the host first, then the whole address."""
    whole = address if len(address) <= 200 else address[:199] + "…"
    return f"{host_of(address)}\n{whole}"


def cut(text: str, html: str = "") -> Iterator[Block]:
    """Cut a text into blocks that cover all but its blank lines, with their kinds as far as the markup tells them.

    Only as much is cut as is asked for, so that the beginning of an endless text is there at once.
    """
    pieces = read_markup(html) if html and len(html) <= LARGEST_MARKUP else []
    places: dict[str, list[int]] = {}
    for index, piece in enumerate(pieces):
        places.setdefault("".join(piece.parts), []).append(index)
    last = -1
    for start, end, ends_paragraph in _lines(text):
        line = text[start:end]
        found, skipped = (None, 0) if not places else _look_up(line, places)
        piece_index = _next_after(found, last) if found else None
        if piece_index is None:
            yield from _pieces_of(text, Block("paragraph", start, end, ends_paragraph))
            continue
        pictures = tuple(one for piece in pieces[last + 1 : piece_index + 1] for one in piece.pictures)
        last = piece_index
        piece = pieces[piece_index]
        at = _places_in_line(line, start, skipped) if piece.links or piece.emphases else []
        links = tuple(Link(at[x.start], at[x.end - 1] + 1, x.address) for x in piece.links)
        emphases = tuple(Emphasis(at[x.start], at[x.end - 1] + 1, x.strong) for x in piece.emphases)
        yield from _pieces_of(text, Block(piece.kind, start, end, ends_paragraph, links, emphases, pictures))
    left = tuple(one for piece in pieces[last + 1 :] for one in piece.pictures)
    left += tuple(pieces[-1].after) if pieces else ()
    if left:
        yield Block("picture", len(text), len(text), pictures=left)


def hits_in(hits: Sequence[Hit], block: Block, name: Literal["title", "text"]) -> list[tuple[int, int, Hit]]:
    """Return the parts of the hits that lie in a block, in code points of the field, in order."""
    found = [
        (max(hit.span.start, block.start), min(hit.span.end, block.end), hit)
        for hit in hits
        if hit.span.field == name and hit.span.start < block.end and hit.span.end > block.start
    ]
    return sorted(found, key=lambda part: part[:2])


def without_those_in(hits: Iterable[Hit], others: Sequence[Hit]) -> tuple[Hit, ...]:
    """Return the hits that share no character with any of the others."""
    starts: dict[str, list[int]] = {"title": [], "text": []}
    ends: dict[str, list[int]] = {"title": [], "text": []}  # the furthest so far
    for other in sorted(others, key=lambda hit: hit.span.start):
        here = ends[other.span.field]
        starts[other.span.field].append(other.span.start)
        here.append(max(other.span.end, here[-1]) if here else other.span.end)

    def free(span: Span) -> bool:
        before = bisect_left(starts[span.field], span.end)
        return before == 0 or ends[span.field][before - 1] <= span.start

    return tuple(hit for hit in hits if free(hit.span))


def joined(spans: Iterable[Span]) -> list[Span]:
    """Sort spans, the title's first, and make one of those that overlap; neighbours stay apart."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.field == "text", one.start, one.end)):
        last = found[-1] if found else None
        if last is not None and last.field == span.field and span.start < last.end:
            found[-1] = Span(last.field, last.start, max(last.end, span.end))
        else:
            found.append(span)
    return found


def runs(block: Block, parts: Sequence[tuple[int, int, Hit]]) -> Iterator[tuple[int, int, tuple[Hit, ...]]]:
    """Divide a block wherever a hit, a link or an emphasis begins or ends; each run names the hits over it."""
    edges = {block.start, block.end}
    for start, end, _ in parts:
        edges.update((start, end))
    marks: list[Link | Emphasis] = [*block.links, *block.emphases]
    for mark in marks:
        edges.update((max(mark.start, block.start), min(mark.end, block.end)))
    ordered = sorted(edge for edge in edges if block.start <= edge <= block.end)
    if not parts:
        yield from ((a, b, ()) for a, b in pairwise(ordered))
        return
    over: list[tuple[int, int, Hit]] = []  # those that reach into the run at hand; the parts are in order
    following = iter(parts)
    part = next(following, None)
    for a, b in pairwise(ordered):
        while part is not None and part[0] < b:
            over.append(part)
            part = next(following, None)
        over = [each for each in over if each[1] > a]
        yield a, b, tuple(hit for _, _, hit in over)


def paragraph_numbers(text: str, offsets: Iterable[int]) -> list[int]:
    """Tell in which paragraph (counted from 1) each code point of the text stands."""
    starts = [0, *(gap.end() for gap in _PARAGRAPH_GAP.finditer(text))]
    return [bisect_right(starts, offset) for offset in offsets]


def _look_up(line: str, places: dict[str, list[int]]) -> tuple[list[int] | None, int]:
    """Find the pieces of markup with the words of a line, and how much of the line is only the mark of a list."""
    found = places.get(_BLANKS.sub(" ", line).strip())
    mark = None if found else _ITEM_MARK.match(line)
    if mark is None:
        return found, 0
    found = places.get(_BLANKS.sub(" ", line[mark.end() :]).strip())
    return found, mark.end() if found else 0


def _next_after(found: list[int], last: int) -> int | None:
    """Return the first place after the last one used: text and markup run in the same order."""
    at = bisect_right(found, last)
    return found[at] if at < len(found) else None


def _lines(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield start, end and "ends its paragraph" of every line that is not blank."""
    position = 0
    gaps = ((gap.start(), gap.end()) for gap in _PARAGRAPH_GAP.finditer(text))
    for gap_start, gap_end in chain(gaps, [(len(text), len(text))]):
        start = position
        while start < gap_start:
            newline = text.find("\n", start, gap_start)
            end = gap_start if newline < 0 else newline
            if text[start:end].strip():
                yield start, end, end == gap_start
            start = end + 1
        position = gap_end


def _pieces_of(text: str, block: Block) -> Iterator[Block]:
    """Cut a block that Qt would lay out too slowly; at a blank where one is near."""
    length = block.end - block.start
    if length <= LONGEST_BLOCK_OF_ENDLESS_WORDS:
        yield block
        return
    endless = _ENDLESS.search(text, block.start, block.end) is not None
    most = LONGEST_BLOCK_OF_ENDLESS_WORDS if endless else LONGEST_BLOCK
    start = block.start
    while start < block.end:
        end = min(start + most, block.end)
        if end < block.end:
            blank = text.rfind(" ", end - most // 10, end)
            end = blank + 1 if blank > start else end
        whole = end == block.end
        yield Block(
            block.kind,
            start,
            end,
            block.ends_paragraph and whole,
            tuple(x for x in block.links if x.start < end and x.end > start),
            tuple(x for x in block.emphases if x.start < end and x.end > start),
            block.pictures if start == block.start else (),
        )
        start = end


def _places_in_line(line: str, start: int, skipped: int) -> list[int]:
    """Map every character of the line with its blanks collapsed to its place in the text."""
    places: list[int] = []
    blank = True
    for index in range(skipped, len(line)):
        if line[index].isspace():
            if not blank:
                places.append(start + index)
            blank = True
        else:
            places.append(start + index)
            blank = False
    return places
