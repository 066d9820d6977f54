"""Find the element of a page that holds the article, and take from it what surely is no part of the text.

Works on the tree itself, by the names that publishers give to their elements and by the shape of what they are: a card
that leads to another article, a box that asks to subscribe. A name alone never removes what holds much of the prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from monitor.parsing.boxes import LONG, SENTENCE_END, calls, cards, labelled, linked
from monitor.parsing.names import (
    body_name,
    is_caption,
    is_comments,
    is_gallery,
    is_header,
    is_hidden,
    is_insert,
    is_lead,
    is_no_lead,
    is_sure_insert,
    is_sure_lead,
    name_of,
)
from monitor.parsing.pictures import figures, keep_double_captions, keep_image, stands_alone
from monitor.parsing.titles import fold

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAMED = (
    "div",
    "section",
    "aside",
    "ul",
    "ol",
    "p",
    "figure",
    "form",
    "header",
    "footer",
    "nav",
    "span",
    "a",
    "li",
    "table",
    "details",
    "blockquote",
    "time",
    "address",
    "em",
    "strong",
    "cite",
)
_NEVER = (
    "script",
    "style",
    "noscript",
    "template",
    "nav",
    "button",
    "iframe",
    "svg",
    "amp-ad",
    "amp-sidebar",
    "amp-consent",
)


# --- weighing --------------------------------------------------------------------------------------------

ENOUGH = 600  # characters of prose that an article has without the comments of its readers

Weights = dict["HtmlElement", int]  # how many characters of prose an element holds; none of those without


def weights_of(place: HtmlElement) -> Weights:
    """Weigh every element of a place by the characters of paragraphs that are more than labels and mostly no links."""
    weights: Weights = {}
    for paragraph in place.iter("p", "div", "li", "blockquote", "td", "font", "section", "article"):
        if paragraph.tag == "p":
            length = len(paragraph.text_content().strip())
            length = length if length > LONG and linked(paragraph) < 0.5 else 0
        else:  # the text that stands in it directly
            length = len((paragraph.text or "").strip()) + sum(
                len((child.tail or "").strip()) for child in paragraph
            )
        if length > LONG:
            above: HtmlElement | None = paragraph
            while above is not None:
                weights[above] = weights.get(above, 0) + length
                above = above.getparent() if above is not place else None
    return weights


# --- finding --------------------------------------------------------------------------------------------


def named_body(tree: HtmlElement, weights: Weights) -> HtmlElement | None:
    """Return the element whose name says that it is the article's body, if it holds enough prose to be believed."""
    families: dict[str, list[HtmlElement]] = {}
    for element in tree.iter("div", "section", "article", "main"):
        family = body_name(name_of(element))
        if family:
            families.setdefault(family, []).append(element)
    held = {name: _together(family, weights) for name, family in families.items()}
    most, whole = max(held.values(), default=0), weights.get(tree, 0)
    if most < 80 or (most < 0.35 * whole and whole >= 2_500 and most < 0.35 * _own_prose(tree, weights)):
        return None
    # the innermost of those that hold nearly all of it; a body in pieces is what the pieces have in common
    members = [families[name] for name in families if held[name] >= 0.9 * most][-1]
    common = _common(members)
    if common.tag in ("body", "html") or weights.get(common, 0) > 1.5 * most:
        common = max(members, key=lambda element: weights.get(element, 0))
    return _widened(common, weights)


def _own_prose(tree: HtmlElement, weights: Weights) -> int:
    """Return the prose of a page without what is named as an insert: comments can outweigh an article."""
    inserts = {element for element in weights if element.tag in _NAMED and is_insert(name_of(element))}
    return weights.get(tree, 0) - sum(weights[one] for one in _outermost(list(inserts)))


def _together(family: list[HtmlElement], weights: Weights) -> int:
    """Return the prose of elements of one name, those within others counted once."""
    members = set(family)
    if len(family) == 1:
        return weights.get(family[0], 0)
    return sum(
        weights.get(one, 0) for one in family if not any(above in members for above in one.iterancestors())
    )


def _common(family: list[HtmlElement]) -> HtmlElement:
    """Return the innermost element that holds all of a family."""
    if len(family) == 1:
        return family[0]
    paths = [[*reversed(list(one.iterancestors())), one] for one in family]
    shared = paths[0][0]
    for step in zip(*paths, strict=False):
        if any(place is not step[0] for place in step):
            break
        shared = step[0]
    return shared


def _widened(body: HtmlElement, weights: Weights) -> HtmlElement:
    """Return the parent instead where paragraphs of the text stand beside the named body."""
    parent = body.getparent()
    if parent is None or parent.tag in ("body", "html", "main"):
        return body
    beside = sum(weights.get(child, 0) for child in parent if child.tag == "p")
    return parent if beside > 0.5 * weights.get(body, 0) else body


def densest_body(tree: HtmlElement) -> HtmlElement | None:
    """Walk down from the article, or the page's body, as long as one child holds nearly all of the prose."""
    weights = weights_of(tree)
    whole = weights.get(tree, 0)
    articles = [element for element in tree.iter("article") if weights.get(element, 0) >= 0.4 * whole > 0]
    place: HtmlElement | None = articles[0] if articles else tree.find(".//body")
    if articles and weights[articles[0]] < 0.7 * whole:
        above = articles[0].getparent()
        beside = [] if above is None else [one for one in above if one.tag == "article" and one in weights]
        if len(beside) > 1:  # the posts of a live page, all of them its text
            place = above
    while place is not None:
        target = 0.85 * weights.get(place, 0)
        inner = next(
            (child for child in place if child.tag != "p" and weights.get(child, 0) >= target > 0), None
        )
        if inner is None:
            return place
        place = inner
    return None


def leads_of(
    tree: HtmlElement, body: HtmlElement, title: str | None, described: str = ""
) -> list[HtmlElement]:
    """Return the standfirst, where it stands between headline and body and not in it: at most three elements.

    What the page gives as its description is one, whatever its element is called.
    """
    described = fold(described)
    around = set(body.iterancestors())
    found: list[HtmlElement] = []
    loose: list[HtmlElement] = []
    headed = False
    for element in tree.iter("h1", "h2", "p", "ul", "div", "section", "span", "header", "article"):
        if element is body:
            break
        headed = (
            headed
            or element.tag == "h1"
            or (element.tag == "h2" and f" {fold(element.text_content())}".endswith(f" {fold(title or '')}"))
        )
        if element in around or element.tag == "h1":
            continue
        name = name_of(element)
        if is_lead(name):
            if _may_lead(element, name) and not _within(element, found):
                found.append(element)
        elif (
            headed
            and not found
            and (_is_loose(element) or _is_described(element, described))
            and _may_lead(element, name)
            and not _within(element, loose)
        ):
            loose.append(element)
    return (found or loose)[:3]


def _within(element: HtmlElement, others: list[HtmlElement]) -> bool:
    return any(above in others for above in element.iterancestors())


def _is_loose(element: HtmlElement) -> bool:
    """Tell whether an element without a telling name reads as a standfirst: a sentence, or a list of sentences."""
    if element.tag == "ul":
        parts = [part.text_content().strip() for part in element.iter("li")]
        return bool(parts) and all(len(part) > 40 for part in parts)
    if element.tag == "div" and (len(element) > 3 or len((element.text or "").strip()) < 40):
        return False
    return element.tag in ("p", "h2", "div") and bool(SENTENCE_END.search(element.text_content().strip()))


def _is_described(element: HtmlElement, described: str) -> bool:
    if element.tag not in ("p", "h2", "div", "span") or len(described) < 40:
        return False
    text = element.text_content().strip()
    return 40 <= len(text) <= 900 and fold(text) == described


def _may_lead(element: HtmlElement, name: str) -> bool:
    length = len(element.text_content().strip())
    if (
        not 40 <= length <= 900
        or (is_no_lead(name) and not is_sure_lead(name))
        or (is_insert(name) and not is_lead(name))
        or linked(element) > 0.5
        or element.find(".//figcaption") is not None
        or element.find(".//img") is not None
    ):
        return False
    return not any(above.tag in _NO_PLACE or _stands_beside(above) for above in element.iterancestors())


def _stands_beside(above: HtmlElement) -> bool:
    """Tell whether an element is an insert by its name; a "teaser" that leads nowhere is the article's own."""
    name = name_of(above)
    if not is_insert(name):
        return False
    return (
        "teaser" not in name.lower()
        or next(above.iter("a", "input", "form"), None) is not None
        or next(above.iterancestors("a"), None) is not None
    )


_NO_PLACE = frozenset({"aside", "nav", "li", "footer", "figure", "table"})


# --- taking away ----------------------------------------------------------------------------------------


def prune(place: HtmlElement, weights: Weights) -> None:
    """Remove inserts from an element, by name and by shape, unless they hold much of its prose."""
    for element in list(place.iter(*_NEVER)):
        drop(element)
    for footer in list(place.iter("footer")):
        if weights.get(footer, 0) < 120 or next(footer.iterancestors("article"), None) is None:
            drop(footer)
    told = _told(place)
    captions = [caption for caption in told.captions if stands_alone(caption)]
    keep_double_captions(place, captions)
    whole = weights.get(place, 0)
    doomed = [
        *_spared(_without_galleries(told.inserts, whole, weights), place, weights),
        *told.unseen,
        *cards(place),
        *calls(place),
    ]
    doomed += labelled(place)
    doomed += [*figures(place), *captions, *_asides(place, weights)]
    for element in [*doomed, *(one for one in told.headers if len(one.text_content().strip()) <= 200)]:
        if element is place or element.getparent() is None or element.find(".//h1") is not None:
            continue
        name = name_of(element)
        most = 0.6 if is_sure_insert(name) else 0.2
        if is_comments(name) and element.tag not in ("main", "article"):
            most = max(most, 1 - ENOUGH / max(whole, 1))
        if weights.get(element, 0) <= most * whole:
            if element.tag in ("figure", "picture") and not is_insert(name):
                keep_image(element)
            drop(element)


@dataclass
class _Told:
    """What the names and styles of elements tell, found in one walk."""

    inserts: list[HtmlElement] = field(default_factory=list)
    headers: list[HtmlElement] = field(default_factory=list)
    captions: list[HtmlElement] = field(default_factory=list)
    unseen: list[HtmlElement] = field(default_factory=list)


def _told(place: HtmlElement) -> _Told:
    """Walk a place once. A name on words within a paragraph says nothing of the paragraph."""
    told = _Told()
    for element in place.iter(*_NAMED):
        attributes = element.attrib
        if not attributes or element is place:
            continue
        tag = element.tag
        if "hidden" in attributes or _NOT_SHOWN.search(attributes.get("style") or ""):
            told.unseen.append(element)
        name = name_of(element)
        if not name:
            continue
        if _stands_beside(element) and not is_lead(name) and (is_hidden(name) or not _is_word(element)):
            told.inserts.append(element)
        if tag in _OF_HEADERS and is_header(name) and not _is_word(element):
            told.headers.append(element)
        if tag in _OF_CAPTIONS and is_caption(name):
            told.captions.append(element)
    made: list[HtmlElement] = place.xpath(".//*[contains(name(), '-')]")
    for element in made:  # of the publisher's own making: its kind is its name
        if is_insert(f"{element.tag!s} {element.get('name') or ''}") or is_insert(name_of(element)):
            told.inserts.append(element)
    return told


def _is_word(element: HtmlElement) -> bool:
    return element.tag in _WORDS and next(element.iterancestors(*_TEXTS), None) is not None


_TEXTS = ("p", "h1", "h2", "h3", "h4", "li", "blockquote")
_WORDS = frozenset({"span", "a", "time", "em", "strong", "cite"})
_OF_HEADERS = frozenset({"p", "div", "span", "ul", "time", "address"})
_OF_CAPTIONS = frozenset({"p", "div", "span"})


def _spared(inserts: Iterable[HtmlElement], place: HtmlElement, weights: Weights) -> Iterator[HtmlElement]:
    """Yield inserts, but none of a body whose text would mostly fall: its publisher means something else by the name."""
    within: dict[HtmlElement, list[HtmlElement]] = {}
    for element in inserts:
        above = next(
            (a for a in element.iterancestors("div", "section", "article") if body_name(name_of(a))), place
        )
        within.setdefault(above, []).append(element)
    whole = weights.get(place, 0)
    for body, found in within.items():
        comments = [one for one in found if is_comments(name_of(one))]
        if whole - sum(weights.get(one, 0) for one in _outermost(comments)) >= ENOUGH:
            yield from comments
            found = [one for one in found if one not in set(comments)]
        told = sum(weights.get(one, 0) for one in _outermost(found))
        if body.tag in ("body", "html") or told <= 0.4 * weights.get(body, 0):
            yield from found


def _without_galleries(inserts: list[HtmlElement], whole: int, weights: Weights) -> list[HtmlElement]:
    """Leave out galleries where they say more than all else that is no insert: the page is one."""
    galleries = {one for one in inserts if is_gallery(name_of(one))}
    shown = sum(weights.get(one, 0) for one in _outermost(list(galleries)))
    if not shown or shown <= whole - sum(weights.get(one, 0) for one in _outermost(inserts)):
        return inserts
    return [one for one in inserts if one not in galleries]


def _outermost(elements: list[HtmlElement]) -> Iterator[HtmlElement]:
    members = set(elements)
    return (one for one in elements if not any(above in members for above in one.iterancestors()))


def _asides(place: HtmlElement, weights: Weights) -> Iterator[HtmlElement]:
    for aside in place.iter("aside"):
        if weights.get(aside, 0) < 1_200:
            yield aside


def drop(element: HtmlElement) -> None:
    """Remove an element and keep the text after it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)
