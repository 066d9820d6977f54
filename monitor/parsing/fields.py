"""The fields of an entry: what a feed of any format says, made into the plain values that an `Entry` holds.

Pure text work. Nothing here parses a document, and nothing raises, whatever the text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from monitor import dating
from monitor.model import CandidateBasis, DateCandidate, Entry
from monitor.parsing import dates
from monitor.redirectors import unwrapped, without_publisher

MOST_ENTRIES = 2000  # of one answer; more would outlast the deadline of a job
_MOST_TITLE = 2000  # characters
_MOST_DATES = 12  # of one entry
_LONGEST_DATE = 200  # characters of its wording

_TAGS = re.compile(
    r"</?(?:a|abbr|acronym|applet|b|bdi|bdo|big|blink|blockquote|br|center|cite|code|dfn|div|em|embed|font|frame|frameset|"
    r"h[1-6]|hr|i|iframe|img|ins|del|kbd|li|link|mark|meta|nobr|object|ol|p|picture|pre|q|s|samp|script|small|source|span|"
    r"strike|strong|style|sub|sup|svg|t|time|tt|u|ul|var|wbr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(
    r"<!--.*?-->|<!doctype[^<>]*>|<(?:script|style)\b.*?</(?:script|style)\s*>|</?[a-zA-Z][^<>]*>",
    re.DOTALL | re.IGNORECASE,
)
_INLINE_TAG = re.compile(
    r"</?(?:b|i|em|strong|span|a|u|s|sup|sub|mark|font|small|q|cite|abbr|wbr|blink)\b[^<>]*>", re.IGNORECASE
)
_REFERENCE = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[a-z]{2,8});")
_MAIL_AND_NAME = re.compile(r"\S+@\S+\s*\((.+)\)\s*\Z")
_NAME_AND_MAIL = re.compile(r"(.+?)\s*[<(]\S+@[^\s<>()]+[>)]\s*\Z")
_MAIL = re.compile(r"\S+@\S+\Z")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")
WHOLE = ("https://", "http://")
_LINE_ENDS = re.compile(r"[\t\r\n]")


@dataclass(frozen=True, slots=True)
class Place:
    """What an entry has to know of its feed: where that was had from, and what links are relative to."""

    url: str
    base: str
    atom: bool
    now: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """What one entry of an XML feed says, as it says it. `plain` texts mean their signs as they stand."""

    guid: str | None
    title: str
    link: str
    authors: Sequence[str]
    dates: Sequence[tuple[CandidateBasis, str]]
    texts: Sequence[tuple[str, bool]]  # value, whether it is plain
    title_is_plain: bool = False
    original: str = ""  # the link behind the one of a counting service
    source: str = ""
    source_is_plain: bool = False
    language: str | None = None


def settle(told: Told, place: Place) -> Entry:
    """Make an entry of what a feed says of it."""
    link = absolute(told.original or told.link, place.base)
    if link == place.url:
        link = None  # an empty link leads to the feed itself
    if link is None and told.guid and told.guid.lower().startswith(WHOLE):
        link = absolute(told.guid, place.base)
    given = candidates(told.dates, place.now)
    published, raw = publication(given, place.now)
    outlet = plain_title(told.source, "text" if told.source_is_plain else "html") or None
    title = plain_title(told.title, "text" if told.title_is_plain else "html")
    return Entry(
        guid=told.guid,
        url=link and unwrapped(link),
        title=without_publisher(title, outlet),
        author=author(told.authors),
        published=published,
        published_raw=raw,
        content=_longest(told.texts),
        language=language(told.language),
        outlet=outlet,
        dates=given,
    )


# --- dates ----------------------------------------------------------------------------------------------


def candidates(written: Iterable[tuple[CandidateBasis, str]], now: datetime) -> tuple[DateCandidate, ...]:
    """Read every date that an entry gives, each wording once."""
    found = dict.fromkeys((basis, raw[:_LONGEST_DATE]) for basis, raw in written if raw)
    return tuple(
        DateCandidate(basis, dates.parse_date(raw, now), raw) for basis, raw in list(found)[:_MOST_DATES]
    )


def publication(given: Sequence[DateCandidate], now: datetime) -> tuple[str | None, str | None]:
    """Settle the date of an entry by the rule of `dating`: its `Published` text, and the wording.

    Where none is credible, the strongest one is given as it is.
    """
    ordered = sorted(given, key=lambda each: (each.value is None, dating.ORDER.index(each.basis)))
    chosen = dating.settle(given, now) or next(iter(ordered), None)
    return (chosen.value, chosen.raw) if chosen else (None, None)


# --- texts ----------------------------------------------------------------------------------------------


def _longest(offered: Sequence[tuple[str, bool]]) -> str:
    """Take the longest text that the entry offers, as HTML."""
    return max(
        (html.escape(value, quote=False) if plain else value for value, plain in offered), key=len, default=""
    )


def plain_title(text: str, kind: str = "html") -> str:
    """Make a title plain text of one line. `kind` text means that its signs stand for themselves."""
    text = text[: 10 * _MOST_TITLE]
    if kind != "text" and ("<" in text or "&" in text):
        if "<" in text and (_TAGS.search(text) or "<!--" in text):
            text = _ANY_TAG.sub(" ", _INLINE_TAG.sub("", text)).replace("<!--", "")
        text = html.unescape(text)
        if "<" in text and _TAGS.search(text):  # escaped twice
            text = _ANY_TAG.sub("", text)
        if "&" in text and _REFERENCE.search(text):
            text = html.unescape(text)
    return " ".join(without_surrogates(text).split())[:_MOST_TITLE]


def author(written: Iterable[str]) -> str | None:
    """Join the names of an entry's authors, each once."""
    names = (person(name) for name in written)
    return ", ".join(dict.fromkeys(name for name in names if name))[:300] or None


def person(text: str) -> str:
    """Take the name out of “mail@host (Name)” and its kin; "" where there is only a mail address."""
    text = plain_title(text)
    if "@" not in text:
        return text
    for form in (_MAIL_AND_NAME, _NAME_AND_MAIL):
        if found := form.match(text):
            return found[1].strip()
    return "" if _MAIL.match(text) else text


def number(text: str) -> int | None:
    """Read a whole number that is not absurd."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else None


def language(value: object) -> str | None:
    """Read a language tag; None where it is none."""
    tag = text_of(value).lower().replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else None


def text_of(value: object) -> str:
    """Return a value as tidy text; "" for what is no text."""
    return without_surrogates(value).strip() if isinstance(value, str) else ""


def without_surrogates(text: str) -> str:
    """Take out what no file and no other process could be told."""
    if text.isascii() and "\x00" not in text:
        return text
    return text.encode("utf-8", "ignore").decode("utf-8").replace("\x00", "")


def absolute(link: str, base: str) -> str | None:
    """Resolve a link; None where it leads to nothing that can be fetched."""
    if not link:
        return None
    link = _LINE_ENDS.sub("", link.strip())
    try:
        joined = link if link.startswith(WHOLE) else urljoin(base, link)
        parts = urlsplit(joined)
        named = bool(parts.hostname)
    except ValueError:
        return None
    return joined if parts.scheme in ("http", "https") and named else None


def leads_to_page(link: Mapping[str, str]) -> bool:
    """Say whether a link's attributes make it the one to the entry's page."""
    relation, kind = (link.get("rel") or "alternate").lower(), (link.get("type") or "text/html").lower()
    return relation == "alternate" and kind in ("html", "text/html", "xhtml", "application/xhtml+xml")
