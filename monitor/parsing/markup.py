"""Markup from outside made safe: the door through which every kept markup goes.

Only here is nh3 used. A hostile page makes nh3 and text views run for minutes (depth, nested tables, endless words), so
markup is first read into flat blocks, which have none of that; nh3 then holds the list of what may pass.
This module never fetches anything; the address of an image is kept as data, which no view loads.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.parsing.blocks import Block, plain, read_blocks, write_markup

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LARGEST = 4_000_000  # characters of markup that are looked at

_ALLOWED = {
    "h2": set[str](),
    "h3": set[str](),
    "h4": set[str](),
    "p": set[str](),
    "br": set[str](),
    "em": set[str](),
    "strong": set[str](),
    "blockquote": set[str](),
    "ul": set[str](),
    "ol": set[str](),
    "li": set[str](),
    "a": {"href"},
    "img": {"alt", "title", "data-src"},  # an address that nothing loads by itself
}
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>", re.IGNORECASE)


def parse(markup: str) -> HtmlElement | None:
    """Parse markup into a tree, or None where there is nothing in it. Never raises on any text."""
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    text = _DECLARATION.sub("", _NOT_XML.sub("", markup), count=1)
    if not text.strip():
        return None
    # huge_tree: old pages never close their <font>, and nest a thousand deep
    parser = HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=True
    )
    try:
        return document_fromstring(text.encode("utf-8"), parser=parser)
    except (LxmlError, ValueError):
        return None


def blocks_of(markup: str, base: str | None = None, *, capped: bool = True) -> list[Block]:
    """Read markup of any origin into flat blocks; links are made absolute against `base`."""
    tree = parse(markup[:LARGEST] if capped else markup)
    return [] if tree is None else read_blocks(tree, base, capped=capped)


def write(blocks: list[Block]) -> str:
    """Return the safe markup of blocks."""
    import nh3

    return nh3.clean(
        write_markup(blocks),
        tags=set(_ALLOWED),
        attributes={tag: allowed for tag, allowed in _ALLOWED.items() if allowed},
        url_schemes={"http", "https"},
        link_rel="noopener noreferrer",
    )


def sanitise(markup: str, base: str | None = None, *, capped: bool = True) -> str:
    """Return markup of any origin as safe, flat markup: no styles, ids, scripts, loaded images or tables.

    What this returned, it returns unchanged. `capped`: what is beyond the longest article is left out.
    """
    return write(blocks_of(markup, base, capped=capped))


def to_text(markup: str) -> str:
    """Return the plain text of markup: paragraphs divided by one blank line."""
    return plain(blocks_of(markup))
