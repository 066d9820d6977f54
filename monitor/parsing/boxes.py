"""Boxes between the paragraphs that give themselves away by shape: cards, calls to subscribe, labelled links.

Finds them in the tree; whether they go is decided in `pruning`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_LOOKED_AT = 1_500  # headings; each costs a walk to what stands around it
LONG = 50  # characters; a paragraph of fewer is a label

_CALL = re.compile(
    r"(?:je m[’']abonne|s[’']abonner|m[’']inscrire|s[’']inscrire|je m[’']inscris|inscrivez-vous|abonnez-vous|découvrir nos offres|"
    r"sign[ -]?up|sign me up|subscribe|register now|join now|get the app|download (?:the|our) app|support us|donate|"
    r"(?:jetzt |hier |kostenlos )*(?:abonnieren|anmelden|registrieren|bestellen|testen)|zur (?:app|anmeldung)|newsletter abonnieren)\b",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"(?:recommended|read (?:more|also|next)|related(?: \w+)?|more (?:on|from|like) .{2,30}|see also|don[’']t miss|(?:à |a )?lire (?:aussi|également)|sur le même (?:sujet|thème)|voir aussi|"
    r"also on .{2,30}|pour aller plus loin|weitere (?:informationen|artikel|meldungen|nachrichten|themen)|mehr dazu|"
    r"lesen sie (?:auch|mehr.{0,20})|mehr zum thema|auch interessant|das könnte sie .{2,20}|empfohlen\w*)\W*$",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?…][\s\"'”’“»«)]*$")


def calls(place: HtmlElement) -> Iterator[HtmlElement]:
    """Find boxes that hold little more than a call to subscribe: a link or button says so."""
    for element in islice(place.iter("a", "input"), 5 * MOST_LOOKED_AT):
        text = element.get("value") or "" if element.tag == "input" else element.text_content()
        if len(text) > 60 or not _CALL.match(text.strip()):
            continue
        box: HtmlElement | None = element.getparent()
        while box is not None and box.tag in ("p", "span", "strong", "b", "em", "li", "ul"):
            box = box.getparent()
        if (
            box is not None
            and box.tag in ("div", "section", "aside", "form")
            and len(box.text_content().strip()) <= 500
        ):
            yield box


def labelled(place: HtmlElement) -> Iterator[HtmlElement]:
    """Find boxes that begin with a label such as "Read more" and hold little more than links."""
    for label in place.iter("h2", "h3", "h4", "h5", "strong", "span", "p", "div"):
        text = (label.text or "").strip()
        if not 4 <= len(text) <= 40 or len(label) or not _ALSO.match(text):
            continue
        box = None
        for above in label.iterancestors():
            if above is place or above.tag not in ("div", "section", "aside"):
                if above is place or above.tag in ("article", "main", "body"):
                    break
                continue
            whole = above.text_content().strip()
            if len(whole) > 400 or not whole.startswith(text):
                break
            box = above
        if box is not None and box.find(".//a") is not None and not _says_much(box):
            yield box


def _says_much(box: HtmlElement) -> bool:
    """Tell whether a box holds a sentence that is no link."""
    return any(
        len(text) > LONG and SENTENCE_END.search(text) and linked(part) < 0.5
        for part in box.iter("p", "li")
        if (text := part.text_content().strip())
    )


def cards(place: HtmlElement) -> Iterator[HtmlElement]:
    """Find cards: small elements, several beside each other, whose heading is a link to another article."""
    groups: dict[HtmlElement, list[HtmlElement]] = {}
    for heading in islice(place.iter("h2", "h3", "h4", "h5"), MOST_LOOKED_AT):
        if not _is_link(heading):
            continue
        card = heading
        for above in heading.iterancestors():
            if above is place or above.tag in ("body", "main", "html") or len(above.text_content()) > 450:
                break
            if len(list(above.iter("h2", "h3", "h4", "h5"))) > 1:
                break
            card = above
        parent = card.getparent()
        if parent is not None:
            groups.setdefault(parent, []).append(card)
    for cards in groups.values():
        if len(cards) > 1 or linked(cards[0]) > 0.5:
            yield from cards


def _is_link(heading: HtmlElement) -> bool:
    text = heading.text_content().strip()
    if not text:
        return False
    inside = sum(len(link.text_content().strip()) for link in heading.iter("a"))
    return inside > 0.8 * len(text) or any(above.tag == "a" for above in list(heading.iterancestors())[:2])


def linked(element: HtmlElement) -> float:
    """Return the share of an element's characters that are links."""
    if element.find(".//a") is None:
        return 1.0 if element.tag == "a" else 0.0
    whole = len(element.text_content().strip())
    return sum(len(link.text_content().strip()) for link in element.iter("a")) / whole if whole else 0.0
