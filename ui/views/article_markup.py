"""What the sanitised markup of an article says of its text: blocks and their kinds, links, emphasis. No Qt lives here.

Nothing of the markup is ever shown; the text is. So whatever the markup holds can at worst be ignored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Literal
from urllib.parse import urlsplit

Kind = Literal["headline", "paragraph", "heading", "quote", "item", "code", "picture"]

_BLANKS = re.compile(r"\s+")
_TAG = re.compile(r"""(/?)([a-z][a-z0-9]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*/?>""")
_ADDRESS = re.compile(r'\sdata-src="([^"]*)"')
_WORDS = re.compile(r'\s(alt|title)="([^"]*)"')
_HREF = re.compile(r'\shref="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Link:
    """An address under a stretch of the text, in code points."""

    start: int
    end: int
    address: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """A stretch that the publisher set apart."""

    start: int
    end: int
    strong: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """The place of an image: from where it could be had, and the words that stand for it."""

    address: str
    words: str


@dataclass(slots=True)
class Piece:
    """One block of the markup while it is read: its words, and where links and emphasis lie in them."""

    kind: Kind
    parts: list[str] = field(default_factory=list)
    length: int = 0
    links: list[Link] = field(default_factory=list)
    emphases: list[Emphasis] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)  # before it
    after: list[Picture] = field(default_factory=list)  # at the end of all


def safe_address(address: str) -> str | None:
    """Return the address if the browser may be given it: http or https, with a host and without blanks."""
    address = address.strip()
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host or _BLANKS.search(address):
        return None
    return address


def read_markup(html: str) -> list[Piece]:
    """Read sanitised markup into pieces. Every character is looked at once, whatever the markup is like.

    The standard library's parser takes minutes for half a megabyte of "<"; what the sanitiser writes is regular
    enough to be read tag by tag, and what is not a tag is taken for text, which then fits no line of the article.
    """
    reader = _Reader()
    head, *rest = html.split("<")
    waiting = [head]  # text is read in one piece up to the next tag
    for part in rest:
        tag = _TAG.match(part)
        if tag is None:
            waiting += ("<", part)
            continue
        reader.text("".join(waiting))
        closes, name, attributes = tag.groups()
        if closes:
            reader.end(name)
        else:
            reader.begin(name, attributes)
        waiting = [part[tag.end() :]]
    reader.text("".join(waiting))
    reader.divide("paragraph")
    if reader.pieces:
        reader.pieces[-1].after = reader.pictures
    return [piece for piece in reader.pieces if piece.length]


class _Reader:
    """Collect the blocks of sanitised markup: their kind, their words, their links and emphases."""

    _KINDS: dict[str, Kind] = {  # noqa: RUF012 (never changed)
        **{f"h{level}": "heading" for level in range(1, 7)},
        "blockquote": "quote",
        "li": "item",
        "pre": "code",
    }
    _BREAKS = frozenset(
        "p div section article ul ol table tr td th br hr figure figcaption dl dt dd header footer".split()  # noqa: SIM905
    )

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.pictures: list[Picture] = []  # that wait for the piece behind them
        self._piece = Piece("paragraph")
        self._around: list[str] = []  # the open elements that give their blocks a kind
        self._link: tuple[int, str] | None = None
        self._strong: int | None = None
        self._slanted: int | None = None

    def divide(self, kind: Kind) -> None:
        """End the piece at hand and begin one of this kind."""
        piece = self._piece
        if piece.length:
            while piece.parts and piece.parts[-1] == " ":
                piece.parts.pop()
                piece.length -= 1
            self._close_marks()
            piece.links = [
                Link(x.start, min(x.end, piece.length), x.address)
                for x in piece.links
                if x.start < piece.length
            ]
            piece.emphases = [
                Emphasis(x.start, min(x.end, piece.length), x.strong)
                for x in piece.emphases
                if x.start < piece.length
            ]
            piece.pictures, self.pictures = self.pictures, []
            self.pieces.append(piece)
        link = self._link
        self._piece = Piece(kind)
        self._link = (0, link[1]) if link else None
        self._strong = 0 if self._strong is not None else None
        self._slanted = 0 if self._slanted is not None else None

    def begin(self, tag: str, attributes: str) -> None:
        """Take a tag that opens."""
        if tag in self._KINDS:
            self._around.append(tag)
            self.divide(self._KINDS[tag])
        elif tag in self._BREAKS:
            self.divide(self._kind_here())
        elif tag == "a":
            href = _HREF.search(attributes)
            address = safe_address(unescape(href.group(1))) if href else None
            self._link = (self._piece.length, address) if address else None
        elif tag == "img":
            self._picture(attributes)
        elif tag in ("strong", "b"):
            self._strong = self._piece.length
        elif tag in ("em", "i", "cite"):
            self._slanted = self._piece.length

    def end(self, tag: str) -> None:
        """Take a tag that closes."""
        if tag in self._KINDS:
            if tag in self._around:
                while self._around.pop() != tag:
                    pass
            self.divide(self._kind_here())
        elif tag in self._BREAKS:
            self.divide(self._kind_here())
        elif tag == "a":
            self._close_link()
            self._link = None
        elif tag in ("strong", "b"):
            self._close_emphasis(strong=True)
            self._strong = None
        elif tag in ("em", "i", "cite"):
            self._close_emphasis(strong=False)
            self._slanted = None

    def text(self, markup: str) -> None:
        """Take what stands between two tags."""
        words = _BLANKS.sub(" ", unescape(markup))
        piece = self._piece
        if words.startswith(" ") and (not piece.length or piece.parts[-1].endswith(" ")):
            words = words[1:]
        if words:
            # a blank at the end stands alone, so that `begin` can drop it
            head, tail = (words[:-1], " ") if words.endswith(" ") else (words, "")
            piece.parts.extend(part for part in (head, tail) if part)
            piece.length += len(words)

    def _picture(self, attributes: str) -> None:
        address = _ADDRESS.search(attributes)
        words = {name: _BLANKS.sub(" ", unescape(text)).strip() for name, text in _WORDS.findall(attributes)}
        said = words.get("title") or words.get("alt") or ""
        safe = safe_address(unescape(address.group(1))) if address else None
        if safe or said:
            self.pictures.append(Picture(safe or "", said))

    def _kind_here(self) -> Kind:
        return self._KINDS[self._around[-1]] if self._around else "paragraph"

    def _close_marks(self) -> None:
        self._close_link()
        self._close_emphasis(strong=True)
        self._close_emphasis(strong=False)

    def _close_link(self) -> None:
        if self._link and self._link[0] < self._piece.length:
            self._piece.links.append(Link(self._link[0], self._piece.length, self._link[1]))

    def _close_emphasis(self, *, strong: bool) -> None:
        start = self._strong if strong else self._slanted
        if start is not None and start < self._piece.length:
            self._piece.emphases.append(Emphasis(start, self._piece.length, strong))
