"""Take from a page's tree what surely is no article, before its text is looked for, and find the likely body.

Works on a copy of the tree by the names that publishers give to their elements; a name alone never removes what holds
a large share of the page's prose.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_INSERTS = re.compile(
    r"(?:^|[\s_-])(?:newsletter|news-letter|nl-(?:box|signup)|sign-?up|subscribe|subscription|read-?(?:also|more|next)|also-?read|lire-?aussi|a-lire|"
    r"inread|in-read|related|recirc|recommend\w*|promo(?:box|-?block)?|teaser-?(?:box|list|inline)|more-?on|most-?(?:read|popular)|trending|outbrain|taboola|"
    r"share|sharing|social|partage|teilen|comments?|kommentare?|commentaires?|advert\w*|ads?|adslot|ad-?(?:slot|unit|container|wrapper)|publicite|pub|anzeige|werbung|"
    r"sponsor\w*|cookie|consent|toolbar|breadcrumbs?|tags?-?(?:list|links|cloud)|keywords|author-?(?:bio|box|card|info)|about-the-author|bio|"
    r"donate|donation|support-?us|contribution|membership|infobox-?promo|app-?promo|follow|whatsapp|player|podcast|embed)(?:$|[\s_-])",
    re.IGNORECASE,
)
_PLACES = (
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
)
_BODIES = """
    //*[self::article or self::div or self::section or self::main][@itemprop='articleBody' or @property='articleBody' or
    contains(@class,'article-body') or contains(@class,'article__body') or contains(@class,'articleBody') or
    contains(@class,'ArticleBody') or contains(@class,'article-content') or contains(@class,'article__content') or
    contains(@class,'story-body') or contains(@class,'entry-content') or contains(@class,'post-content') or
    contains(@class,'article-text') or contains(@class,'article__text') or contains(@class,'artikel') or self::article or self::main]
"""


def prune(tree: HtmlElement) -> HtmlElement:
    """Remove inserts by their names, in place, unless they hold much of the page's prose; return the tree."""
    prose = _prose(tree)
    doomed = []
    for element in tree.iter(*_PLACES):
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if len(name) > 1 and _INSERTS.search(name):
            doomed.append(element)
    for element in doomed:
        parent = element.getparent()
        if parent is not None and _prose(element) <= 0.25 * prose:
            _drop(element)
    return tree


def body_candidate(tree: HtmlElement) -> HtmlElement | None:
    """Return the smallest element named like an article's body that holds most of the page's prose."""
    whole = _prose(tree)
    if whole < 200:
        return None
    best: HtmlElement | None = None
    for element in tree.xpath(_BODIES)[:60]:
        held = _prose(element)
        if held >= 0.6 * whole and (best is None or len(list(element.iter())) < len(list(best.iter()))):
            best = element
    return best


def _prose(element: HtmlElement) -> int:
    """Count the characters of an element's paragraphs that are longer than a label."""
    lengths = (len(p.text_content().strip()) for p in element.iter("p"))
    return sum(length for length in lengths if length > 60)


def _drop(element: HtmlElement) -> None:
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
