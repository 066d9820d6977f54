"""Blocks: a text as a flat row of paragraphs, headings, quotes and list elements.

Every markup that Presswatch keeps is written from blocks, and every plain text too, so the two always say the same.
Flat is safe: no nesting that a sanitiser or a text view could choke on survives `read_blocks`, whatever its input.
This module parses nothing from bytes and decides nothing about what belongs to an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby, islice
from typing import TYPE_CHECKING, Literal
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from lxml.etree import _Element

Kind = Literal["p", "h2", "h3", "h4", "quote", "bullet", "number", "row", "image"]

LONGEST_WORD = 160  # characters; a text view lays out longer ones for minutes
MOST_BLOCKS = 20_000
MOST_CHARACTERS = 400_000  # of one article; the longest live reports have 250,000
MOST_IMAGES = 100  # of one article
LONGEST_CAPTION = 500  # characters
MOST_STEPS = 250_000  # through a tree: two for every element

_NOT_READ = """
    script style noscript template head title meta link iframe frame frameset object embed applet svg math canvas audio
    video form button input select option optgroup textarea datalist dialog menu nav map area noframes
"""
_OF_BLOCKS = """
    p div section article main header footer aside address figure figcaption hr center details summary fieldset legend
    ul ol dl li dt dd blockquote pre table caption thead tbody tfoot tr td th body html h1 h2 h3 h4 h5 h6
"""
_SKIPPED = frozenset(_NOT_READ.split())
_BLOCK_LEVEL = frozenset(_OF_BLOCKS.split())
_HEADINGS: dict[str, Kind] = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h4", "h6": "h4"}
_EMPHASIS = frozenset({"em", "i", "cite"})
_STRENGTH = frozenset({"strong", "b"})

# Overrides of the writing direction have no place in a text that is quoted: they make a link read as another one.
_UNWANTED = re.compile(
    "[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]"
)
_SPACE = re.compile(r"[ \t\n\r\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_WHOLE = ("https://", "http://")
_PLAIN_ADDRESS = re.compile(r"https?://[\w.-]+(?::\d+)?(?:[/?#][^\s\u202a-\u202e\u2066-\u2069]*)?")
_BREAK = "\v"  # a line break, among texts whose own line ends are spaces; markup cannot hold it
_BREAKS = re.compile(rf" *{_BREAK}[ {_BREAK}]*")
_ENDLESS = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look; "\\n" in it is a line break."""

    text: str
    strong: bool = False
    em: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, quote, list element, row of a table, or the place of an image.

    An image's run is its alternative text, with the address from which it could be had as its link.
    """

    kind: Kind
    runs: tuple[Run, ...]
    caption: str = ""  # of an image

    @property
    def text(self) -> str:
        """Return the plain text; an image has none."""
        return "" if self.kind == "image" else "".join(run.text for run in self.runs)


def paragraph(text: str, kind: Kind = "p") -> Block | None:
    """Make a block of plain text, or None where there is nothing to read."""
    return paragraph_of_lines([text], kind)


def paragraph_of_lines(lines: Iterable[str], kind: Kind = "p") -> Block | None:
    """Make a block of lines that stay lines, or None where there is nothing to read."""
    return _block([Run(_BREAK.join(_UNWANTED.sub("", line) for line in lines))], kind)


def plain(blocks: Iterable[Block]) -> str:
    """Return the text of blocks: paragraphs divided by one blank line."""
    return "\n\n".join(text for block in blocks if (text := block.text))


def without_start(blocks: Sequence[Block], count: int) -> list[Block]:
    """Take away the first `count` characters of the plain text of blocks."""
    for place, block in enumerate(blocks):
        length = len(block.text)
        if count < length:
            runs: list[Run] = []
            for run in block.runs:
                if rest := run.text[count:]:
                    runs.append(replace(run, text=rest))
                count = max(0, count - len(run.text))
            return [replace(block, runs=tuple(runs)), *blocks[place + 1 :]]
        count -= length + 2 if length else 0  # with the blank line behind it
    return []


def clean(text: str) -> str:
    """Return text on one line, without control characters and overrides of the writing direction."""
    return _SPACE.sub(" ", _UNWANTED.sub("", text)).strip()


# --- reading --------------------------------------------------------------------------------------------


def read_blocks(root: _Element, base: str | None = None, *, capped: bool = True) -> list[Block]:
    """Return what an element tree says as blocks. Links are made absolute against `base`; never recurses.

    `capped`: what is beyond the longest article is left out; who says no has a deadline of his own.
    """
    reader = _Reader(base)
    reader.read(root, capped=capped)
    return reader.blocks


class _Reader:
    """The walk through a tree: where it stands, and the runs that no block has taken yet."""

    def __init__(self, base: str | None) -> None:
        self.base = base
        self.blocks: list[Block] = []
        self._runs: list[Run] = []
        self._images: list[Block] = []
        self._pictures = 0
        self._characters = 0
        self._kinds: list[Kind] = ["p"]
        self._lists: list[Kind] = []
        self._look = Run("")

    def read(self, root: _Element, *, capped: bool) -> None:
        """Walk from `root` in the order of the document."""
        from lxml.etree import iterwalk

        looks: list[Run] = []
        walk = iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in islice(walk, MOST_STEPS if capped else None):
            if event in ("comment", "pi"):
                self._say(element.tail)
                continue
            tag = element.tag if isinstance(element.tag, str) else ""
            if "-" in tag:
                tag = _stands_for(element)
            if event == "start":
                looks.append(self._look)
                if tag in _SKIPPED:
                    walk.skip_subtree()
                    continue
                self._open(tag, element)
                self._say(element.text)
            else:
                if tag not in _SKIPPED:
                    self._close(tag)
                self._look = looks.pop()
                if element is not root:
                    self._say(element.tail)
            if capped and (self._characters > MOST_CHARACTERS or len(self.blocks) >= MOST_BLOCKS):
                break
        self._flush()

    def _open(self, tag: str, element: _Element) -> None:
        if tag == "br":
            self._runs.append(Run(_BREAK))
        elif tag == "img":
            self._image(element)
        elif tag in ("td", "th"):
            if self._runs:
                self._runs.append(Run(" · "))
        elif tag in _BLOCK_LEVEL:
            self._flush()
            self._enter(tag)
        elif tag in _EMPHASIS:
            self._look = Run("", self._look.strong, True, self._look.link)
        elif tag in _STRENGTH:
            self._look = Run("", True, self._look.em, self._look.link)
        elif tag == "a":
            self._look = Run("", self._look.strong, self._look.em, self._address(element.get("href")))

    def _close(self, tag: str) -> None:
        if tag in _BLOCK_LEVEL and tag not in ("td", "th"):
            self._flush()
            if tag in _HEADINGS or tag in ("blockquote", "li", "dt", "dd", "tr", "caption"):
                self._kinds.pop()
            elif tag in ("ul", "ol") and self._lists:
                self._lists.pop()

    def _enter(self, tag: str) -> None:
        if tag in _HEADINGS:
            self._kinds.append(_HEADINGS[tag])
        elif tag == "blockquote":
            self._kinds.append("quote")
        elif tag == "li":
            self._kinds.append(self._lists[-1] if self._lists else "bullet")
        elif tag in ("dt", "dd"):
            self._kinds.append("p")
        elif tag in ("tr", "caption"):
            self._kinds.append("row")
        elif tag in ("ul", "ol"):
            self._lists.append("bullet" if tag == "ul" else "number")

    def _say(self, text: str | None) -> None:
        if text:
            self._characters += len(text)
            look = self._look
            said = text if text.isascii() and "\x7f" not in text else _UNWANTED.sub("", text)
            self._runs.append(Run(said, look.strong, look.em, look.link))

    def _image(self, element: _Element) -> None:
        """Keep the place of an image that has words or stood in a figure; nothing is fetched for it."""
        alternative = _ENDLESS.sub(r"\g<0> ", clean(element.get("alt") or "")[:300])
        caption = clean(element.get("title") or "")[:LONGEST_CAPTION]
        if not (alternative or caption or element.get(IN_FIGURE)) or self._pictures >= MOST_IMAGES:
            return
        if any(_is_small(element.get(side)) for side in ("width", "height")):
            return
        address = next(filter(None, map(self._address, addresses_of_image(element))), None)
        if alternative or caption or address:
            self._pictures += 1
            self._images.append(Block("image", (Run(alternative, link=address),), caption))

    def _flush(self) -> None:
        if not self._runs and not self._images:
            return
        runs, self._runs = self._runs, []
        self.blocks += (
            self._images
        )  # before the paragraph that holds them: an image does not divide a sentence
        self._images = []
        for part in _parted(runs):
            block = _block(part, self._kinds[-1])
            if block is not None:
                self.blocks.append(block)

    def _address(self, href: str | None) -> str | None:
        """Return the absolute http address of a link, or None where it is of another kind."""
        if not href or len(href) > 2_000:
            return None
        if href.startswith(_WHOLE):
            return href if _PLAIN_ADDRESS.fullmatch(href) else None
        try:
            address = urljoin(self.base or "", _UNWANTED.sub("", href).strip())
            parts = urlsplit(address)
        except ValueError:
            return None
        return address if parts.scheme in ("http", "https") and parts.netloc else None


def _stands_for(element: _Element) -> str:
    """Return what an element of a publisher's own making stands for: words within a text, else a division."""
    parent = element.getparent()
    within = parent is not None and parent.tag in (
        "p",
        "a",
        "span",
        "li",
        "strong",
        "b",
        "em",
        "i",
        *_HEADINGS,
    )
    return "span" if within else "div"


IN_FIGURE = "data-in-figure"  # said of an image by which a figure was replaced
_SMALLEST = 60  # pixels; below, it is an icon or counts readers
_OF_IMAGES = ("data-src", "data-original", "data-lazy-src", "data-url", "src")
_OF_SETS = ("data-srcset", "srcset", "data-lazy-srcset")


def addresses_of_image(element: _Element) -> Iterator[str]:
    """Yield the addresses that an image gives itself: those that a script would put in its place first."""
    for name in _OF_IMAGES:
        if address := (element.get(name) or "").strip():
            yield address
    for name in _OF_SETS:
        if words := (element.get(name) or "").split():
            yield words[0].rstrip(",")


def _is_small(length: str | None) -> bool:
    digits = (length or "").strip().removesuffix("px")
    return digits.isdecimal() and int(digits[:6]) < _SMALLEST


def _parted(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Divide runs where two line breaks stand together: that is how old pages write paragraphs."""
    part: list[Run] = []
    for run in runs:
        if run.text == _BREAK and _ends_in_break(part):
            yield part
            part = []
        else:
            part.append(run)
    yield part


def _ends_in_break(runs: Sequence[Run]) -> bool:
    for run in reversed(runs):
        if run.text == _BREAK:
            return True
        if run.text.strip():
            return False
    return not runs


def _block(runs: Sequence[Run], kind: Kind) -> Block | None:
    """Join runs of one look, close up spaces, break endless words; None where nothing is left."""
    if not any(run.text.strip() for run in runs):
        return None
    tidy: list[Run] = []
    before = "\n"  # the character before: space after a space or a line's beginning is dropped
    for run in _joined(runs):
        text = _SPACE.sub(" ", run.text)
        if _BREAK in text:
            text = _BREAKS.sub("\n", text)
        if before in " \n":
            text = text.lstrip(" ") if tidy else text.lstrip(" \n")
        if text:
            tidy.append(
                Run(
                    _ENDLESS.sub(r"\g<0> ", text) if len(text) > LONGEST_WORD else text,
                    run.strong,
                    run.em,
                    run.link,
                )
            )
            before = text[-1]
    while tidy:
        last = tidy.pop()
        text = last.text.rstrip(" \n")
        if text:
            tidy.append(last if text == last.text else replace(last, text=text))
            break
    return Block(kind, tuple(tidy)) if tidy else None


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    for (strong, em, link), alike in groupby(runs, lambda run: (run.strong, run.em, run.link)):
        yield Run("".join(run.text for run in alike), strong, em, link)


# --- writing --------------------------------------------------------------------------------------------


def write_markup(blocks: Iterable[Block]) -> str:
    """Return blocks as markup: headings, paragraphs, quotes, lists, links, emphasis, and the places of images."""
    parts: list[str] = []
    opened = ""
    for block in blocks:
        group = {"bullet": "ul", "number": "ol", "quote": "blockquote"}.get(block.kind, "")
        if group != opened:
            parts.append(f"</{opened}>" if opened else "")
            parts.append(f"<{group}>" if group else "")
            opened = group
        if block.kind == "image":
            parts.append(f"<p>{_write_image(block)}</p>\n")
        else:
            tag = "li" if group in ("ul", "ol") else block.kind if block.kind in _HEADINGS.values() else "p"
            parts.append(f"<{tag}>{''.join(map(_write_run, block.runs))}</{tag}>\n")
    if opened:
        parts.append(f"</{opened}>")
    return "".join(parts).strip()


def _write_image(block: Block) -> str:
    """Write the place of an image: its address stands where no view looks for one, so nothing is requested."""
    written = f'<img alt="{escape("".join(run.text for run in block.runs))}"'
    if block.caption:
        written += f' title="{escape(block.caption)}"'
    address = next((run.link for run in block.runs if run.link), None)
    return written + (f' data-src="{escape(address)}">' if address else ">")


def _write_run(run: Run) -> str:
    text = escape(run.text, quote=False).replace("\n", "<br>")
    if run.em:
        text = f"<em>{text}</em>"
    if run.strong:
        text = f"<strong>{text}</strong>"
    if run.link:
        text = f'<a href="{escape(run.link)}">{text}</a>'
    return text
