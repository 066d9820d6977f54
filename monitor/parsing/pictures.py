"""Pictures in a page's tree: their figures and captions, and what stays of them when they go.

A picture leaves its place, with caption and address; of a caption that stands twice one is kept as text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from monitor.parsing.blocks import IN_FIGURE, addresses_of_image
from monitor.parsing.titles import fold

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONGEST_CAPTION = 400  # characters of a caption that stands in no figure


def figures(place: HtmlElement) -> Iterator[HtmlElement]:
    """Find figures that hold a picture with its caption, not a table or a quotation; and what stands without one."""
    whole: set[HtmlElement] = set()
    for element in place.iter("figure", "figcaption", "picture"):
        if element.tag != "figure" and any(above in whole for above in element.iterancestors("figure")):
            continue
        if element.find(".//table") is None and element.find(".//blockquote") is None:
            if element.tag == "figure":
                whole.add(element)
            yield element


def keep_image(figure: HtmlElement) -> None:
    """Put the figure's image, with its caption, before the figure, which then goes."""
    image = next(figure.iter("img", "amp-img"), None)
    if image is None:
        return
    kept = figure.makeelement("img", {IN_FIGURE: "yes"})
    for name in ("alt", "width", "height"):
        if value := image.get(name):
            kept.set(name, value)
    addresses = chain.from_iterable(map(addresses_of_image, chain([image], figure.iter("source"))))
    kept.set("src", next((address for address in addresses if not address.startswith("data:")), ""))
    caption = next(figure.iter("figcaption"), None)
    if caption is not None:
        kept.set("title", " ".join(caption.text_content().split()))
    figure.addprevious(kept)


def stands_alone(caption: HtmlElement) -> bool:
    """Tell whether an element that is named as a caption is one, and in no figure."""
    return (
        next(caption.iterancestors("figure"), None) is None
        and caption.find(".//figcaption") is None
        and len(caption.text_content()) <= LONGEST_CAPTION
    )


def keep_double_captions(place: HtmlElement, alone: Iterable[HtmlElement]) -> None:
    """Make a paragraph of the first of captions that stand twice: the figures go, one caption stays."""
    first: dict[str, HtmlElement] = {}
    kept: set[str] = set()
    for caption in [*place.iter("figcaption"), *alone]:
        text = fold(caption.text_content())
        seen = set(first.values())
        if (
            len(text) < 25
            or text in kept
            or caption.getparent() is None
            or any(above in seen for above in caption.iterancestors())
        ):
            continue
        if text in first:
            kept.add(text)
            whole = next(first[text].iterancestors("figure"), first[text])
            paragraph = whole.makeelement("p")
            paragraph.text = " ".join(first[text].text_content().split())
            whole.addprevious(paragraph)
        else:
            first[text] = caption
