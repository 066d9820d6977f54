"""The date on which an article was first published, found in metadata, beside the headline, or in the address.

Reads a tree and never changes it. What a date's wording means is decided in `dates`; a year in prose is never taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from monitor.model import CandidateBasis, DateBasis, DateCandidate, Hints
from monitor.parsing.blocks import clean
from monitor.parsing.dates import parse_date
from monitor.parsing.jsonld import Declared
from monitor.parsing.names import around_headline, far_from_headline, is_elsewhere

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
_OF_DATES = re.compile(
    r"(?:^|[.:_-])(?:first-?_?)?(?:date-?_?)?(?:publi(?:shed|cation|e)|issued|pub)(?:[-_.]?(?:date|time|at|on))*$"
)  # the end of rarer names
_DATES = """
    //*[not(self::script or self::style or self::meta or self::link or self::body or self::html or self::article or
    self::main or self::time)][@itemprop='datePublished' or contains(@class,'publi') or contains(@class,'Publi') or
    contains(@class,'date') or contains(@class,'Date') or contains(@class,'timestamp') or contains(@class,'Timestamp')
    or contains(@class,'horodat') or contains(@class,'datum')]
"""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_UPDATED = re.compile(
    r"updat|modif|mis à jour|mise à jour|aktualisiert|geändert|stand:|last-?mod", re.IGNORECASE
)
_IN_ADDRESS_APART = re.compile(
    r"/((?:19|20)\d\d)/(?:[a-z-]{3,20}/)?(0?[1-9]|1[0-2]|[a-z]{3})/(0?[1-9]|[12]\d|3[01])(?:/|-|$)"
)
_DATE_LABEL = re.compile(
    r"^.{0,40}?\b(?:published|first published|publi[ée]e?|posté|veröffentlicht|erschienen|posted|date)\b(?:\s+(?:on|at|le|am|il y a))?\s*:?\s*",
    re.IGNORECASE,
)
_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)")
_DAYS_FIRST = re.compile(r"(?<!\d)(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d\d)(?!\d)")
_NUMBERS = re.compile(
    r"(?<![\d/.-])(0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)(?![\d/-])"
)
_PARTS = re.compile(r"\s+[–—|•·-]\s+")
_EUROPEAN = (".uk", ".ie", ".fr", ".de", ".be", ".ch", ".at", ".lu", ".eu")
_DAYS_FIRST_IN = ("fr", "de", "en-gb", "en-ie", "en-au", "en-nz", "es", "it", "nl", "pt")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with where it was found. `raw` is the publisher's own wording."""

    published: str
    raw: str
    basis: DateBasis
    given: tuple[DateCandidate, ...] = ()  # every date that the page and its address give


def find_date(
    tree: HtmlElement,
    meta: Mapping[str, tuple[str, ...]],
    declared: Declared,
    url: str,
    hints: Hints,
    *,
    now: datetime,
) -> Dated | None:
    """Return the date of first publication with its basis, or None where nothing tells it."""
    days_first = _writes_days_first(tree, meta, url)
    page = _first(_declared_dates(meta, declared), now, days_first=days_first)
    if page is None:
        page = _shown_date(tree, declared, url, now, days_first=days_first)
    address = _address_date(url, now)
    given = tuple(
        DateCandidate(CandidateBasis(found.basis), found.published, found.raw)
        for found in dict.fromkeys((page, address))
        if found
    )
    # the feed's word stands unless the page gives another day: then the page's is the day of first publication
    if hints.published and (page is None or page.published[:10] == hints.published[:10]):
        return Dated(hints.published, hints.published, DateBasis.FEED, given)
    chosen = page or address
    return chosen and replace(chosen, given=given)


def _first(dates: Iterable[str], now: datetime, *, days_first: bool) -> Dated | None:
    for raw in dates:
        published = parse_date(raw, now) or (days_first and parse_date(_with_month_named(raw), now)) or None
        if published:
            return Dated(published, raw[:120], DateBasis.PAGE)
    return None


def _writes_days_first(tree: HtmlElement, meta: Mapping[str, tuple[str, ...]], url: str) -> bool:
    """Tell whether "09/11/2021" is a day in November here; where English may be American, nothing tells."""
    named = (
        tree.getroottree().getroot().get("lang"),
        *meta.get("og:locale", ()),
        *meta.get("content-language", ()),
    )
    languages = [name.strip().lower().replace("_", "-") for name in named if name and name.strip()]
    if any(language.startswith("en-us") for language in languages):
        return False
    host = split_address(url).netloc.rpartition(":")[0] or split_address(url).netloc
    return host.endswith(_EUROPEAN) or any(language.startswith(_DAYS_FIRST_IN) for language in languages)


def _with_month_named(raw: str) -> str:
    """Write "09/11/2021" as the ninth of November, which is read one way only."""
    return _NUMBERS.sub(lambda found: f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}", raw, count=1)


def _shown_date(
    tree: HtmlElement, declared: Declared, url: str, now: datetime, *, days_first: bool
) -> Dated | None:
    """Return the date that the page shows, unless its address names another day: a page shows many dates."""
    shown = _first(chain(_shown_dates(tree), _written_dates(tree)), now, days_first=days_first)
    address = _address_date(url, now)
    if shown and address:
        apart = date.fromisoformat(shown.published[:10]) - date.fromisoformat(address.published)
        return shown if abs(apart.days) <= 2 else address
    return shown or _first([declared.created] if declared.created else [], now, days_first=days_first)


def _declared_dates(meta: Mapping[str, tuple[str, ...]], declared: Declared) -> Iterator[str]:
    if declared.published:
        yield declared.published
    for name in _PUBLISHED:
        yield from meta.get(name, ())
    for name, texts in meta.items():
        if name not in _PUBLISHED and _OF_DATES.search(name):
            yield from texts


def _shown_dates(tree: HtmlElement) -> Iterator[str]:
    """Yield the dates that the page shows near its headline, first published before updated."""
    later: list[str] = []
    around = around_headline(tree)
    near = partial(far_from_headline, around=around)  # a page's header holds today's date
    for element in sorted(list(tree.iter("time"))[:40], key=near):
        if is_elsewhere(element, around):
            continue
        raw = clean(element.get("datetime") or "") or clean(element.text_content())
        parent = element.getparent()
        beside = f"{element.get('class')} {element.get('itemprop')} {element.get('id')}"
        beside += f" {parent.get('class')} {clean(parent.text or '')[-40:]}" if parent is not None else ""
        if _UPDATED.search(beside):
            later.append(raw)
        elif raw:
            yield raw
    for element in sorted(tree.xpath(_DATES)[:40], key=near):
        said = element.get("datetime") or element.get("content") or " ".join(element.itertext())
        if element.tag == "abbr":  # the old form: the date in words, and for programs in its title
            said = element.get("title") or said
        text = clean(said)
        if 5 < len(text) <= 120 and any(map(str.isdigit, text)) and not is_elsewhere(element, around):
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
                # "By Jane Doe – 4 May 2025": the date is one part of the line
                yield from (part for part in _PARTS.split(first) if part != first and _YEAR.search(part))


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


def split_address(url: str) -> SplitResult:
    """Return the parts of an address; of what is none, empty ones."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", "", "", "")
