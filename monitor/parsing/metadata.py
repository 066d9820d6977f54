"""Title, author, date, language and address of an article, settled from what its page declares and shows.

Reads a parsed tree and never changes it. The text of the article is no business of this module.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from monitor.model import Hints, TitleBasis
from monitor.parsing.blocks import clean
from monitor.parsing.bylines import find_author
from monitor.parsing.jsonld import Declared, read_jsonld
from monitor.parsing.names import is_elsewhere
from monitor.parsing.published import Dated, find_date, split_address
from monitor.parsing.titles import Candidate, Source, fold, settle_title

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TITLES = (
    "twitter:title",
    "headline",
    "title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
)
_OUTLETS = (
    "og:site_name",
    "application-name",
    "twitter:site",
    "dc.publisher",
    "publisher",
    "al:android:app_name",
)
_KICKER = re.compile(
    r"kicker|overline|dachzeile|topline|roofline|spitzmarke|surtitre|sur-titre|eyebrow|label|badge|headline-intro|tag\b|pre-?title"
    r"|sr-only|visually-?hidden|screen-?reader|supratitre|overhead|rubri",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(r"^(?:[:|·•]\s*|[-–—]\s+)+")  # of a kicker that was taken away
_TAG_PARTS = re.compile(r"\s*\|\s*|\s+[-–—·•»]\s+")
_MARK = re.compile(r"\s*[:|]\s+|\s+[-–—]\s+")
_HEADLINE = re.compile(
    r"(?:^|[\s_-])(?:(?:article|entry|post|story|page|news)[_-]{0,2}(?:title|titre|titel)|headline|titre-article|schlagzeile)(?:$|\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of its article, settled."""

    title: str | None
    title_basis: TitleBasis | None
    author: str | None
    date: Dated | None
    language: str | None  # as declared
    canonical: str | None
    outlet: str | None
    declared: Declared
    meta: Mapping[str, tuple[str, ...]]  # the page's <meta> elements, names in lower case

    def says(self, name: str) -> str:
        """Return the first content of a <meta> of that name, or ""."""
        return next(iter(self.meta.get(name, ())), "")


def read_metadata(tree: HtmlElement, url: str, hints: Hints, now: datetime) -> Metadata:
    """Settle what is known of the article on a page from its tree, its address and its feed's entry."""
    meta = _meta(tree)
    declared = read_jsonld(tree, url)
    outlet = _outlet(meta, declared)
    names = [
        *([outlet] if outlet else []),
        *declared.names,
        *(text for key in _OUTLETS for text in meta.get(key, ())),
    ]
    title = settle_title(list(_titles(tree, meta, declared, hints)), names, url)
    basis = None
    if title is not None:
        basis = TitleBasis.FEED if hints.title and fold(hints.title) == fold(title.text) else TitleBasis.PAGE
    return Metadata(
        title=title.text if title else None,
        title_basis=basis,
        author=find_author(tree, meta, declared, hints, names),
        date=find_date(tree, meta, declared, url, hints, now=now),
        language=_language(tree, meta, declared),
        canonical=_canonical(tree, meta, url),
        outlet=outlet,
        declared=declared,
        meta=meta,
    )


def address_of(tree: HtmlElement) -> str:
    """Return the address that a page gives itself, "" where it gives none that is whole."""
    return _canonical(tree, _meta(tree), "") or ""


def _meta(tree: HtmlElement) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for element in tree.iter("meta"):
        content = clean(element.get("content") or "")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            key = (element.get(attribute) or "").strip().lower()
            if key and content:
                found[key] = (*found.get(key, ()), content)
    return found


# --- outlet, language, address --------------------------------------------------------------------------


def _outlet(meta: Mapping[str, tuple[str, ...]], declared: Declared) -> str | None:
    for name in (*meta.get("og:site_name", ()), declared.publisher or "", *meta.get("application-name", ())):
        if 1 < len(name) <= 60 and "://" not in name:
            return name
    return None


def _language(tree: HtmlElement, meta: Mapping[str, tuple[str, ...]], declared: Declared) -> str | None:
    root = tree.getroottree().getroot()
    named = (root.get("lang"), root.get("xml:lang"), declared.language, *meta.get("og:locale", ()))
    return next((name for name in (*named, *meta.get("content-language", ())) if name and name.strip()), None)


def _canonical(tree: HtmlElement, meta: Mapping[str, tuple[str, ...]], url: str) -> str | None:
    links = [
        link.get("href") or ""
        for link in tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    asked = split_address(url)
    for href in (*links, *meta.get("og:url", ())):
        try:
            address = urljoin(url if asked.scheme else "", href.strip())
        except ValueError:
            continue
        parts = split_address(address)
        leads_home = parts.path in ("", "/") and asked.path not in ("", "/") and not parts.query
        if parts.scheme in ("http", "https") and parts.netloc and not leads_home:
            return address
    return None


# --- title ----------------------------------------------------------------------------------------------


def _titles(
    tree: HtmlElement, meta: Mapping[str, tuple[str, ...]], declared: Declared, hints: Hints
) -> Iterator[Candidate]:
    def candidates() -> Iterator[tuple[Source, str | None]]:
        if declared.is_article:
            yield "jsonld", declared.headline
        yield "og", next(iter(meta.get("og:title", ())), None)
        yield "feed", hints.title
        yield "twitter", next((meta[key][0] for key in _TITLES if meta.get(key)), None)
        tag = tree.find(".//head/title")
        yield "tag", None if tag is None else tag.text_content()

    others = [Candidate(text, source) for source, raw in candidates() if (text := clean(raw or ""))]
    heading = _heading(tree, [other.text for other in others])
    if not heading and not others:  # the page says nothing of itself
        heading = next(filter(None, (clean(one.text_content()) for one in tree.iter("h1"))), None)
    if not heading and all(other.source == "tag" for other in others):
        heading = next((_shown_part(tree, other.text) for other in others), None)
    if heading:
        yield Candidate(heading, "heading")
    yield from others


def _heading(tree: HtmlElement, said: list[str]) -> str | None:
    """Return the page's main heading: the one that another source repeats, else the only one."""
    others = [fold(text) for text in said]
    found = []
    for heading in islice(tree.iter("h1"), 60):
        text = _heading_text(heading, said)
        if text and len(text) <= 300:
            found.append(text)
        if len(found) >= 12:
            break
    for text in found:  # as it is declared, before what is only a part of that: the site's name is one
        if fold(text) in others:
            return text
    long = [other for other in others if len(other) > 8]
    for text in sorted(found, key=len, reverse=True):
        if len(text.split()) >= 3 and any(fold(text) in other for other in long):
            return text
    for text in found:
        if any(fold(text) in other or other in fold(text) for other in long):
            return text
    if len(found) == 1 and len(found[0].split()) >= 3:
        return found[0]
    if not found:  # some give it a lower rank; it must then be word for word what is declared
        for heading in islice(tree.iter("h2"), 6):
            text = _heading_text(heading, said)
            if len(text) > 8 and fold(text) in others:
                return text
            whole = fold(heading.text_content())
            if len(whole) > 8 and whole in others:
                return said[others.index(whole)]
        return _named_heading(tree)
    return None


def _shown_part(tree: HtmlElement, tag: str) -> str | None:
    """Return the part of the page's <title> that an element shows as all its words: the rest names the site."""
    parts = _TAG_PARTS.split(tag)
    longest = max(parts, key=len)
    if len(parts) < 2 or len(longest.split()) < 3:
        return None
    for element in islice(tree.iter("h2", "h3", "b", "strong", "font", "p", "div", "span", "td"), 300):
        text = clean(element.text or "")
        if text and len(element) == 0 and fold(text) == fold(longest):
            return text
    return None


def _named_heading(tree: HtmlElement) -> str | None:
    """Return the words of the first element that is named as the headline, where no element is one by its kind."""
    for element in tree.iter("h2", "h3", "p", "div", "span", "td", "font"):
        if element.get("itemprop") == "headline" or _HEADLINE.search(element.get("class") or ""):
            text = _heading_text(element, [])
            if len(text.split()) >= 3 and len(text) <= 200 and not is_elsewhere(element, {}):
                return text
    return None


def _heading_text(heading: HtmlElement, said: list[str]) -> str:
    whole = _joined(heading.itertext())
    rest = _LEFT_OVER.sub("", _joined(_texts_without_kicker(heading)))
    if rest == whole:
        return _divided(heading, said) or whole
    return rest if len(rest.split()) >= 3 else whole


def _divided(heading: HtmlElement, said: list[str]) -> str | None:
    """Return a heading of two elements as another source writes it, with the mark that it puts between them."""
    inner = heading
    while len(inner) == 1 and not _has_words(inner.text) and not _has_words(inner[0].tail):
        inner = inner[0]
    parts = [clean(part.text_content()) for part in inner]
    worded = [part for part in parts if _has_words(part)]
    if len(worded) != 2 or _has_words(inner.text) or any(_has_words(part.tail) for part in inner):
        return None
    first, rest = worded
    for text in said:
        for cut in _MARK.finditer(text):
            if fold(text[: cut.start()]) == fold(first) and fold(text[cut.end() :]).startswith(fold(rest)):
                return f"{first}{cut[0]}{rest}"
    return None


def _has_words(text: str | None) -> bool:
    return any(map(str.isalnum, text or ""))


def _joined(pieces: Iterable[str]) -> str:
    """Join the texts of elements; two words that only their elements divide get a space between them."""
    text = ""
    for piece in pieces:
        glued = (text[-1:].isalnum() or text[-1:] == ":") and piece[:1].isalnum()
        text += f" {piece}" if glued else piece
    return clean(text)


def _texts_without_kicker(heading: HtmlElement) -> Iterator[str]:
    kickers = {part for part in heading.iterdescendants() if _KICKER.search(part.get("class") or "")}
    hidden = {part for kicker in kickers for part in kicker.iter()}
    for part in heading.iter():
        if part not in hidden and part.text:
            yield part.text
        if part is not heading and part.tail and (part in kickers or part not in hidden):
            yield part.tail
