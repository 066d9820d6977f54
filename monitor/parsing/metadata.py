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
from urllib.parse import SplitResult, urljoin, urlsplit

from monitor.model import DateBasis, Hints, TitleBasis
from monitor.parsing.authors import settle_author
from monitor.parsing.blocks import clean
from monitor.parsing.jsonld import Declared, read_jsonld
from monitor.parsing.names import is_byline, name_of
from monitor.parsing.titles import Candidate, Source, fold, settle_title

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "pubdate",
    "article_date_original",
    "originalpublicationdate",
    "date",
    "rnews:datepublished",
    "bt:pubdate",
    "last-published",
    "dateline",
    "og:pubdate",
    "article:published",
    "published_time",
    "iso-8601-publish-date",
)
_AUTHORS = (
    "author",
    "article:author",
    "og:article:author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
)
_MORE_AUTHORS = (
    "sailthru.author",
    "article.author",
    "authors",
    "article:author_name",
    "creator",
    "cxenseparse:author",
)
_OUTLETS = (
    "og:site_name",
    "application-name",
    "twitter:site",
    "dc.publisher",
    "publisher",
    "al:android:app_name",
)
_PICTURE = re.compile(
    r"figure|image|img|photo|avatar|bio(?:$|[\s_-])|comment|related|teaser|footer|follow|promo|newsletter|caption|credit",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"[\s\d:./h,–-]*")
_BY_BAR = re.compile(
    r"(^|\| )((?:by|par|von|and|et|und|text|texte|words|author|auteur|autor)) ?:? \| ", re.IGNORECASE
)
_OPENING = re.compile(r"^(?i:by|par|von)\s+[^\W\d_a-zà-ÿ][\w’'.-]+(?:\s+[\w’'.-]+){1,4}$")
_BYLINE_TAGS = (
    "a",
    "span",
    "div",
    "p",
    "address",
    "li",
    "ul",
    "section",
    "header",
    "strong",
    "b",
    "em",
    "h3",
    "h4",
    "h5",
)
_DATES = """
    //*[not(self::script or self::style or self::meta or self::link or self::body or self::html or self::article or
    self::main or self::time)][@itemprop='datePublished' or contains(@class,'publi') or contains(@class,'Publi') or
    contains(@class,'date') or contains(@class,'Date') or contains(@class,'timestamp') or contains(@class,'Timestamp')
    or contains(@class,'horodat') or contains(@class,'datum')]
"""
_ELSEWHERE = re.compile(
    r"related|teaser|comment|sidebar|footer|promo|recommend|more-|most-|popular|trending|latest|newsletter|widget|"
    r"read-?also|card|rail|carousel|archive|liste?-|river|ticker|nav",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"updat|modif|mis à jour|mise à jour|aktualisiert|geändert|stand:|last-?mod", re.IGNORECASE
)
_DATE_LABEL = re.compile(
    r"^.{0,40}?\b(?:published|first published|publi[ée]e?|posté|veröffentlicht|erschienen|posted|date)\b(?:\s+(?:on|at|le|am|il y a))?\s*:?\s*",
    re.IGNORECASE,
)
_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)")
_IN_ADDRESS_APART = re.compile(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2]|[a-z]{3})/(0?[1-9]|[12]\d|3[01])(?:/|-|$)")
_DAYS_FIRST = re.compile(r"(?<!\d)(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d\d)(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_KICKER = re.compile(
    r"kicker|overline|dachzeile|topline|roofline|spitzmarke|surtitre|sur-titre|eyebrow|label|badge|headline-intro|tag\b|pre-?title"
    r"|sr-only|visually-?hidden|screen-?reader|supratitre|overhead|rubri",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with where it was found. `raw` is the publisher's own wording."""

    published: str
    raw: str
    basis: DateBasis


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
        author=_author(tree, meta, declared, hints, names),
        date=_date(_page_date(tree, meta, declared, now), url, hints, now),
        language=_language(tree, meta, declared),
        canonical=_canonical(tree, meta, url),
        outlet=outlet,
        declared=declared,
        meta=meta,
    )


def split_address(url: str) -> SplitResult:
    """Return the parts of an address; of what is none, empty ones."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", "", "", "")


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
        yield "twitter", next(iter(meta.get("twitter:title", ())), None)
        tag = tree.find(".//head/title")
        yield "tag", None if tag is None else tag.text_content()

    others = [Candidate(text, source) for source, raw in candidates() if (text := clean(raw or ""))]
    heading = _heading(tree, [fold(other.text) for other in others])
    if heading:
        yield Candidate(heading, "heading")
    yield from others


def _heading(tree: HtmlElement, others: list[str]) -> str | None:
    """Return the page's main heading: the one that another source repeats, else the only one."""
    found = []
    for heading in tree.iter("h1"):
        text = _heading_text(heading)
        if text and len(text) <= 300:
            found.append(text)
        if len(found) >= 12:
            break
    for text in found:
        if any(fold(text) in other or other in fold(text) for other in others if len(other) > 8):
            return text
    if len(found) == 1 and len(found[0].split()) >= 3:
        return found[0]
    return None


def _heading_text(heading: HtmlElement) -> str:
    rest = _joined(_texts_without_kicker(heading))
    return rest if len(rest.split()) >= 3 else _joined(heading.itertext())


def _joined(pieces: Iterable[str]) -> str:
    """Join the texts of elements; two words that only their elements divide get a space between them."""
    text = ""
    for piece in pieces:
        glued = text[-1:].isalnum() and piece[:1].isalnum()
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


# --- author ---------------------------------------------------------------------------------------------


def _author(
    tree: HtmlElement,
    meta: Mapping[str, tuple[str, ...]],
    declared: Declared,
    hints: Hints,
    outlets: list[str],
) -> str | None:
    persons = [author.name for author in declared.authors if author.person]
    others = [author.name for author in declared.authors if not author.person]
    for names in (
        persons,
        [text for key in (*_AUTHORS, *_MORE_AUTHORS) for text in meta.get(key, ())],
        _bylines(tree),
        [hints.author] if hints.author else [],
        _opening_byline(tree),
        others,
    ):
        if isinstance(names, list):
            author = settle_author(names, outlets)
        else:  # the first place that names somebody
            author = next((author for name in names if (author := settle_author([name], outlets))), None)
        if author:
            return author
    return None


def _bylines(tree: HtmlElement) -> Iterator[str]:
    """Yield the texts that stand where a page names its author, the innermost elements first."""
    places = [
        place
        for place in islice(_named_bylines(tree), 60)
        if not _PICTURE.search(_names(place)) and not _is_elsewhere(place)
    ]
    outer = {above for place in places for above in place.iterancestors()}
    inner = [place for place in places if place not in outer]
    for place in inner:
        beside = [other for other in inner if other.tag == place.tag and _names(other) == _names(place)]
        text = "; ".join(_byline_text(other) for other in beside if _near(place, other))
        if 3 < len(text) <= 200:
            yield text
    for place in (place for place in places if place in outer):
        text = _byline_text(place)
        if 3 < len(text) <= 160:
            yield text


def _named_bylines(tree: HtmlElement) -> Iterator[HtmlElement]:
    for element in tree.iter(*_BYLINE_TAGS):
        if element.get("rel") == "author" or is_byline(name_of(element)):
            yield element


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
            if len(text) <= 80 and _OPENING.match(text):
                yield text


def _names(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _is_elsewhere(element: HtmlElement) -> bool:
    """Tell whether an element stands in a teaser, a side column or another part that is not the article's own."""
    for above in element.iterancestors():
        if above.tag in ("aside", "nav", "footer"):
            return True
        if above.tag == "li" and any(len(link.text_content().strip()) > 25 for link in above.iter("a")):
            return True
        if above.tag in ("body", "main"):
            return False
        if _ELSEWHERE.search(_names(above)):
            return True
    return False


# --- date -----------------------------------------------------------------------------------------------


def _date(page: Dated | None, url: str, hints: Hints, now: datetime) -> Dated | None:
    if hints.published:
        # the feed's word stands unless the page gives another day: then the page's is the day of first publication
        if page is None or page.published[:10] == hints.published[:10]:
            return Dated(hints.published, hints.published, DateBasis.FEED)
        return page
    return page or _address_date(url, now)


def _page_date(
    tree: HtmlElement, meta: Mapping[str, tuple[str, ...]], declared: Declared, now: datetime
) -> Dated | None:
    for raw in _raw_dates(tree, meta, declared):
        published = _read(raw, now)
        if published:
            return Dated(published, raw[:120], DateBasis.PAGE)
    return None


def _raw_dates(tree: HtmlElement, meta: Mapping[str, tuple[str, ...]], declared: Declared) -> Iterator[str]:
    if declared.published:
        yield declared.published
    for name in _PUBLISHED:
        yield from meta.get(name, ())
    yield from _shown_dates(tree)
    yield from _written_dates(tree)
    if declared.created:
        yield declared.created


def _shown_dates(tree: HtmlElement) -> Iterator[str]:
    """Yield the dates that the page shows near its headline, first published before updated."""
    later: list[str] = []
    for element in list(tree.iter("time"))[:40]:
        if _is_elsewhere(element):
            continue
        raw = clean(element.get("datetime") or "") or clean(element.text_content())
        parent = element.getparent()
        around = f"{element.get('class')} {element.get('itemprop')} {element.get('id')}"
        around += f" {parent.get('class')} {clean(parent.text or '')[-40:]}" if parent is not None else ""
        if _UPDATED.search(around):
            later.append(raw)
        elif raw:
            yield raw
    for element in tree.xpath(_DATES)[:30]:
        text = clean(element.get("datetime") or element.get("content") or " ".join(element.itertext()))
        if 5 < len(text) <= 120 and any(map(str.isdigit, text)) and not _is_elsewhere(element):
            first = _UPDATED.split(text)[0]
            (later.append if len(first) < 6 else lambda _: None)(text)
            if len(first) >= 6:
                yield _DATE_LABEL.sub("", first).strip(" -–—|•·,")
    yield from later


def _written_dates(tree: HtmlElement) -> Iterator[str]:
    """Yield short texts with a year that stand soon after the headline, whatever their elements are called."""
    after = -1
    for element in tree.iter():
        after += after >= 0 or element.tag == "h1"
        if after > 60:
            return
        if after < 0 or not isinstance(element.tag, str) or element.tag in ("script", "style"):
            continue
        for text in (element.text, element.tail if after else None):
            line = clean(text or "")
            if 8 <= len(line) <= 90 and _YEAR.search(line):
                parts = _UPDATED.split(line)
                first = next((part for part in parts if _YEAR.search(part)), line)
                yield _DATE_LABEL.sub("", first).strip(" -–—|•·,:")


def _read(raw: str, now: datetime) -> str | None:
    from monitor.parsing.dates import parse_date

    return parse_date(raw, now)


def _address_date(url: str, now: datetime) -> Dated | None:
    """Read the day out of an address, where one stands in it and is not in the future."""
    path = split_address(url).path.lower()
    for year, month, day, raw in _days_in(path):
        try:
            found = datetime(year, month, day, tzinfo=now.tzinfo)
        except ValueError:
            continue
        if datetime(1990, 1, 1, tzinfo=now.tzinfo) < found <= now:
            return Dated(found.date().isoformat(), raw, DateBasis.ADDRESS)
    return None


def _days_in(path: str) -> Iterator[tuple[int, int, int, str]]:
    for match in _IN_ADDRESS_APART.finditer(path):
        month = match[2]
        number = int(month) if month.isdigit() else _MONTHS.index(month) + 1 if month in _MONTHS else 0
        yield int(match[1]), number, int(match[3]), match[0].strip("/-")
    for match in _IN_ADDRESS.finditer(path):
        yield int(match[1]), int(match[2]), int(match[3]), match[0]
    for match in _DAYS_FIRST.finditer(path):
        yield int(match[3]), int(match[2]), int(match[1]), match[0]
