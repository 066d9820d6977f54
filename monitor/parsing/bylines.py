"""The author of an article, found where a page names him: metadata, bylines, the line that begins with "By".

Reads a tree and never changes it. What is a name and what is not is decided in `authors`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING

from monitor.model import Hints
from monitor.parsing.authors import settle_author
from monitor.parsing.blocks import clean
from monitor.parsing.jsonld import Declared
from monitor.parsing.names import around_headline, far_from_headline, is_byline, is_elsewhere, name_of

if TYPE_CHECKING:
    from lxml.etree import XPath
    from lxml.html import HtmlElement

_AUTHORS = (
    "author",
    "article:author",
    "og:article:author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "article.author",
    "authors",
    "article:author_name",
    "creator",
    "cxenseparse:author",
    "mrf:authors",
    "dcsext.author",
)
_OF_AUTHORS = re.compile(r"(?:^|[.:_-])(?:authors?|byline|writer|auteur|autor)$")  # the end of other names
_WRITTEN_BY = re.compile(
    r"^(?:written by|écrit par|verfasst von|auteur|autor|author|by|par|von)$", re.IGNORECASE
)
_CLOCK = re.compile(r"[\s\d:./h,–-]*")
_BY_BAR = re.compile(
    r"(^|\| )((?:(?:submitted |posted |written )?by|par|von|and|et|und|text|texte|words|author|auteur|autor)) ?:? \| ",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^((?i:by|par|von)\s+[^\W\d_a-zà-ÿ][\w’'.-]+(?:(?:\s+[\w’'.-]+){1,4}?|(?:\s+(?:[^\W\d_a-zà-ÿ][\w’'.-]*|and|et|und|de|du|le|la|van|von|der)){5,9}?))(?:\s*[|•·,–—-]\s*[^|•·]*\d{1,2}[^|•·]*)?$"
)
_OF_SEVERAL = re.compile(
    r"^(?:by|par|von)\b(?: \|)? [^|]{4,50} \| (?:and|et|und|&|,) (?:\| )?[^|]{4,50}$", re.IGNORECASE
)  # two names, of which only one may have an element with a telling name
_LINKED_OPENING = re.compile(r"^(?i:by|par|von)\s+[^\W\d_a-zà-ÿ][\w’'.-]+(?:\s+[\w’'.-]+){1,4} \| ")
_TAGS_OF_BYLINES = "a span div p address li ul section header strong b em cite h3 h4 h5"
_BYLINE_TAGS = frozenset(_TAGS_OF_BYLINES.split())
_PICTURE = re.compile(
    r"figure|image|img|photo|avatar|bio(?:$|[\s_-])|comment|related|teaser|footer|follow|promo|newsletter|caption|credit",
    re.IGNORECASE,
)


def find_author(
    tree: HtmlElement,
    meta: Mapping[str, tuple[str, ...]],
    declared: Declared,
    hints: Hints,
    outlets: list[str],
) -> str | None:
    """Return the authors' names, from the surest place that has any."""
    persons = [author.name for author in declared.authors if author.person]
    others = [author.name for author in declared.authors if not author.person]
    weak: str | None = None
    for names in (
        persons,
        [text for key in _AUTHORS for text in meta.get(key, ())],
        _otherwise_named(meta),
        _bylines(tree),
        [hints.author] if hints.author else [],
        _opening_byline(tree),
        others,
    ):
        if isinstance(names, list):
            author = settle_author(names, outlets)
        else:  # the first place that names somebody
            author = next((author for name in names if (author := settle_author([name], outlets))), None)
        if author and " " in author:
            return author
        weak = weak or author  # a single word may be an account, or an outlet's short name
    return weak


def _otherwise_named(meta: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the authors that <meta> elements of rarer names give."""
    found = [
        text
        for key, texts in meta.items()
        if key not in _AUTHORS and _OF_AUTHORS.search(key)
        for text in texts
    ]
    for number in ("1", "2"):  # a pair that social networks read
        if any(_WRITTEN_BY.match(label) for label in meta.get(f"twitter:label{number}", ())):
            found += meta.get(f"twitter:data{number}", ())
    return found


def _bylines(tree: HtmlElement) -> Iterator[str]:
    """Yield the texts that stand where a page names its author, the innermost elements first."""
    around = around_headline(tree)
    places = [
        place
        for place in islice(_named_bylines(tree), 60)
        if not _PICTURE.search(name_of(place)) and (not is_elsewhere(place, around) or _is_of_article(place))
    ]
    outer = {above for place in places for above in place.iterancestors()}
    inner = sorted(
        (place for place in places if place not in outer), key=partial(far_from_headline, around=around)
    )
    for place in (place for place in places if place in outer):
        text = _byline_text(place)
        if len(text) <= 160 and _OF_SEVERAL.match(text):
            yield text
    for place in inner:
        beside = [other for other in inner if other.tag == place.tag and name_of(other) == name_of(place)]
        text = "; ".join(_byline_text(other) for other in beside if _near(place, other))
        if 3 < len(text) <= 200:
            yield text
    for place in (place for place in places if place in outer):
        text = _byline_text(place)
        if 3 < len(text) <= 160:
            yield text


def _named_bylines(tree: HtmlElement) -> Iterator[HtmlElement]:
    elements: list[HtmlElement] = _named_xpath()(tree)
    for element in elements:
        if element.tag in _BYLINE_TAGS and (element.get("rel") == "author" or is_byline(name_of(element))):
            yield element


@cache
def _named_xpath() -> XPath:
    """Return a coarse sieve, for a walk through all elements is dear: the middle of each word that names a byline."""
    from lxml.etree import XPath

    parts = ("uthor", "yline", "uteur", "utor", "ignature", "ournalist", "edacteur", "__submitted")
    any_of = " or ".join(f"contains(., '{part}')" for part in parts)
    return XPath(f"//body//*[@*[{any_of}]]")


def _is_of_article(place: HtmlElement) -> bool:
    """Tell whether a place is marked up as the author of an article, and not of one of several or of a comment."""
    if place.get("itemprop") != "author":
        return False
    scopes = [above for above in place.iterancestors() if above.get("itemscope") is not None]
    kind = next((scope.get("itemtype") or "" for scope in scopes), "")
    if not _ARTICLE.search(kind):
        return False
    return len(place.getroottree().findall(f".//*[@itemtype='{kind}']")) == 1 if "'" not in kind else False


_ARTICLE = re.compile(r"schema\.org/(?:\w*Article|BlogPosting)$")


def _near(one: HtmlElement, other: HtmlElement) -> bool:
    """Tell whether two elements stand beside each other, or their parents do."""
    return bool(set(islice(one.iterancestors(), 2)) & set(islice(other.iterancestors(), 2)))


def _byline_text(place: HtmlElement) -> str:
    """Return the text of an element with bars between its pieces, but none after "By"."""
    pieces = [text for part in place.itertext() if (text := clean(part)) and not _CLOCK.fullmatch(text)]
    return _BY_BAR.sub(r"\1\2 ", " | ".join(pieces))


def _opening_byline(tree: HtmlElement) -> Iterator[str]:
    """Yield the short line soon after the headline that begins with "By", where no element is named as a byline."""
    after = -1
    for element in tree.iter(
        "h1", "p", "div", "span", "i", "em", "strong", "b", "font", "address", "a", "td"
    ):
        after += after >= 0 or element.tag == "h1"
        if after > 60:
            return
        if after > 0:
            text = _byline_text(element) if len(element) <= 4 else clean(element.text or "")
            if len(text) > 80:
                text = clean(element.text or "")
            if len(text) <= 80 and (byline := _OPENING.match(text)):
                yield byline[1]
            elif len(text) <= 140 and _LINKED_OPENING.match(text) and element.find("a") is not None:
                yield text  # the name is a link; roles and further names follow
