"""Feeds into entries: RSS, RDF, Atom through feedparser; JSON Feed and news sitemaps beside this file.

`parse` raises ParseError and nothing else, opens no file and no address, and believes no date but its own reading.
feedparser is imported here and nowhere else.
"""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from monitor.errors import ParseError
from monitor.model import Entry, ParsedFeed
from monitor.parsing import charsets, dates, repair

if TYPE_CHECKING:
    from lxml import etree

MOST_ENTRIES = 2000  # of one answer; more would outlast the deadline of a job
_MOST_BYTES = 15 * 1024 * 1024
_MOST_TITLE = 2000  # characters

_TAGS = re.compile(
    r"</?(?:a|abbr|acronym|b|bdi|bdo|big|blockquote|br|center|cite|code|dfn|div|em|font|h[1-6]|hr|i|img|ins|del|kbd|li|mark|nobr|ol|p|picture|pre|q|s|samp|script|small|source|span|strike|strong|style|sub|sup|svg|t|time|tt|u|ul|var|wbr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(
    r"<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)\s*>|</?[a-zA-Z][^<>]*>", re.DOTALL | re.IGNORECASE
)
_ROOT_NAME = re.compile(r"<(?![?!])(?:[A-Za-z][\w.-]*:)?([A-Za-z]+)")
_ENTRY = re.compile(r"<(?:[A-Za-z][\w.-]*:)?(?:item|entry)[\s>]", re.IGNORECASE)
_MAIL_AND_NAME = re.compile(r"\S+@\S+\s*\((.+)\)\s*\Z")
_NAME_AND_MAIL = re.compile(r"(.+?)\s*[<(]\S+@[^\s<>()]+[>)]\s*\Z")
_MAIL = re.compile(r"\S+@\S+\Z")
_PERIODS = {"hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525600}


@dataclass(frozen=True, slots=True)
class _Place:
    """What an entry has to know of its feed."""

    url: str
    base: str
    atom: bool
    now: datetime


def parse(content: bytes, url: str, content_type: str | None, now: datetime) -> ParsedFeed:
    """Read a feed in any of the formats. `url` is where it was had from. Raises ParseError."""
    text = charsets.to_text(charsets.gunzip(content, _MOST_BYTES), content_type)
    start = text[:1000].lstrip("\ufeff \t\r\n\x00")
    if not start:
        raise ParseError("The answer is empty: there is no feed in it.")
    try:
        if start.startswith(("{", "[")):
            from monitor.parsing import jsonfeed

            return jsonfeed.parse(text, url, now)
        return _parse_xml(text, url, now)
    except ParseError:
        raise
    except Exception as error:  # whatever a library makes of bytes from strangers, the room ends here
        raise ParseError(f"The feed cannot be read: {type(error).__name__}.") from error


def _parse_xml(text: str, url: str, now: datetime) -> ParsedFeed:
    text = repair.clean(text)
    name = _root_name(text)
    if name == "html" or (
        name not in ("rss", "feed", "rdf", "urlset", "sitemapindex", "opml", "channel")
        and _looks_like_page(text)
    ):
        raise ParseError(
            "This is a web page, not a feed. Try the address of the site: its feeds are looked for there."
        )
    if name == "opml":
        raise ParseError("This is a list of feeds (OPML), not a feed. Import it instead.")
    if name in ("urlset", "sitemapindex"):
        from monitor.parsing import sitemaps

        return sitemaps.parse(text, url, now)
    tree = None if repair.runs_over(text) else repair.tree(text)
    note, broken = None, tree is None
    if tree is None or len(_ENTRY.findall(text)) > MOST_ENTRIES:
        note = (
            "The feed is broken XML; what can be read of it is."
            if tree is None
            else f"Only the first {MOST_ENTRIES} entries are read."
        )
        rebuilt = repair.salvage(text, MOST_ENTRIES)
        if rebuilt is None:
            raise ParseError("The answer is not a feed, or is broken beyond repair.")
        text, tree = rebuilt, repair.tree(rebuilt)
    if tree is None:
        raise ParseError("The answer is not a feed, or is broken beyond repair.")
    feed = _from_feedparser(text, tree, url, now, note)
    if broken and not feed.entries:
        raise ParseError("The feed is broken XML, and no entry of it can be read. It is tried again later.")
    return feed


def _root_name(text: str) -> str:
    found = _ROOT_NAME.search(repair.without_comments(text[:20_000]))
    return found[1].lower() if found else ""


def _looks_like_page(text: str) -> bool:
    return re.search(r"<(?:html|head|body|meta|div|script)\b", text[:20_000], re.IGNORECASE) is not None


# --- feedparser's result into our nouns -----------------------------------------------------------------


def _from_feedparser(
    text: str, tree: etree._Element, url: str, now: datetime, note: str | None
) -> ParsedFeed:
    import feedparser

    read: Mapping[str, Any] = feedparser.parse(
        io.BytesIO(f"<?xml version='1.0' encoding='utf-8'?>\n{text}".encode("utf-8", "replace")),
        response_headers={"content-type": "application/xml; charset=utf-8", "content-location": url},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    feed: Mapping[str, Any] = read.get("feed") or {}
    found = list(read.get("entries") or [])
    version = str(read.get("version") or "")
    if not found and not version and not feed.get("title"):
        raise ParseError("The answer is XML, but not a feed.")
    atom = version.startswith("atom")
    site = absolute(_text(feed.get("link")), url)
    guids, authors = _guids(tree), _authors(tree)
    if len(guids) != len(found):
        guids = [_text(entry.get("id")) or None for entry in found]
        authors = [
            [_text(author.get("name")) for author in entry.get("authors") or ()]
            or [_text(entry.get("author"))]
            for entry in found
        ]
    place = _Place(url, site or url, atom, now)
    # as plain dictionaries: feedparser's own give one date in place of another
    entries = [
        _entry(dict(entry), guid, _author(names), place)
        for entry, guid, names in zip(found[:MOST_ENTRIES], guids, authors, strict=False)
    ]
    ttl, skip_hours = _rhythm(tree, feed)
    return ParsedFeed(
        title=_title(feed.get("title_detail"), feed.get("title"), atom) or None,
        entries=tuple(entry for entry in entries if entry.title or entry.url or entry.content),
        site_url=site,
        language=_language(feed.get("language")),
        ttl_minutes=ttl,
        skip_hours=skip_hours,
        note=note,
    )


def _guids(tree: etree._Element) -> list[str | None]:
    """Read the guids as they stand: feedparser makes links of relative ones, which change when a feed moves."""
    found: list[str | None] = []
    for element in tree.iter("{*}item", "{*}entry"):
        own = element.find("{*}guid")
        own = element.find("{*}id") if own is None else own
        text = "" if own is None else "".join(str(part) for part in own.itertext())
        text = text or str(element.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about") or "")
        found.append(_text(text) or None)
    return found


def _authors(tree: etree._Element) -> list[list[str]]:
    """Read the authors as they stand: feedparser cuts mail addresses of longer endings into the names."""
    found: list[list[str]] = []
    for element in tree.iter("{*}item", "{*}entry"):
        written = []
        for author in (*element.iterfind("{*}author"), *element.iterfind("{*}creator")):
            name = author.find("{*}name")
            nameless = name is None and (
                author.find("{*}email") is not None or author.find("{*}uri") is not None
            )
            if not nameless:
                written.append(
                    _text("".join(str(part) for part in (author if name is None else name).itertext()))
                )
        found.append(written)
    return found


def _entry(entry: Mapping[str, Any], guid: str | None, author: str | None, place: _Place) -> Entry:
    base, atom, now = place.base, place.atom, place.now
    # where there is no link, feedparser takes any guid for one
    links = [link for link in entry.get("links") or () if link.get("rel") != "enclosure"]
    delivered = _text(entry.get("link")) if links else ""
    link = absolute(_text(entry.get("feedburner_origlink")) or delivered, base)
    if link == place.url:
        link = None  # an empty link leads to the feed itself
    if link is None and guid and guid.lower().startswith(("http://", "https://")):
        link = absolute(guid, base)
    raw = _text(entry.get("published")) or _text(entry.get("created")) or _text(entry.get("updated")) or None
    published = dates.parse_date(raw, now)
    if published is None and (other := _text(entry.get("updated"))):
        published = dates.parse_date(other, now)
        raw = other if published else raw
    source = entry.get("source")
    outlet = (
        _title(source.get("title_detail"), source.get("title"), atom) if isinstance(source, Mapping) else ""
    )
    return Entry(
        guid=guid,
        url=link,
        title=_title(entry.get("title_detail"), entry.get("title"), atom),
        author=author,
        published=published,
        published_raw=raw,
        content=_longest(entry, atom),
        language=_language((entry.get("title_detail") or {}).get("language")),
        outlet=outlet or None,
    )


def _longest(entry: Mapping[str, Any], atom: bool) -> str:
    """Take the longest text that the entry offers, as HTML."""
    offered = [part for part in entry.get("content") or () if isinstance(part, Mapping)]
    offered.append(entry.get("summary_detail") or {"value": entry.get("summary")})
    texts = []
    for part in offered:
        value = _text(part.get("value"))
        kind = _text(part.get("type"))
        # in RSS everything is HTML by custom; only Atom says what it means
        texts.append(html.escape(value, quote=False) if atom and kind == "text/plain" else value)
    texts.append(_text(entry.get("media_description")))
    return max(texts, key=len)


def _title(detail: object, value: object, atom: bool) -> str:
    kind = _text(detail.get("type")) if isinstance(detail, Mapping) else ""
    text = _text(detail.get("value") if isinstance(detail, Mapping) else value)
    return plain_title(text, "text" if atom and kind == "text/plain" else "html")


def plain_title(text: str, kind: str = "html") -> str:
    """Make a title plain text of one line. `kind` text means that its signs stand for themselves."""
    text = text[: 10 * _MOST_TITLE]
    if kind != "text":
        if _TAGS.search(text):
            text = _ANY_TAG.sub(
                " ",
                re.sub(
                    r"</?(?:b|i|em|strong|span|a|u|s|sup|sub|mark|font|small|q|cite|abbr|wbr)\b[^<>]*>",
                    "",
                    text,
                    flags=re.IGNORECASE,
                ),
            )
        text = html.unescape(text)
        if _TAGS.search(text):  # escaped twice
            text = _ANY_TAG.sub("", text)
        if "&" in text and re.search(r"&(?:#\d+|#x[0-9a-fA-F]+|[a-z]{2,8});", text):
            text = html.unescape(text)
    return " ".join(_without_surrogates(text).split())[:_MOST_TITLE]


def _author(written: Iterable[str]) -> str | None:
    names = (person(name) for name in written)
    return ", ".join(dict.fromkeys(name for name in names if name))[:300] or None


def person(text: str) -> str:
    """Take the name out of “mail@host (Name)” and its kin; "" where there is only a mail address."""
    text = plain_title(text)
    for form in (_MAIL_AND_NAME, _NAME_AND_MAIL):
        if found := form.match(text):
            return found[1].strip()
    return "" if _MAIL.match(text) else text


def _rhythm(tree: etree._Element, feed: Mapping[str, Any]) -> tuple[int | None, frozenset[int]]:
    """Read how often a feed wants to be asked: minutes, and the hours (UTC) to leave out."""
    ttl = _number(_text(feed.get("ttl")))
    if not ttl:
        period = _PERIODS.get(_text(feed.get("sy_updateperiod")).strip().lower())
        often = _number(_text(feed.get("sy_updatefrequency"))) or 1
        ttl = max(1, period // often) if period else None
    hours = {_number("".join(element.itertext())) for element in tree.iterfind(".//{*}skipHours/{*}hour")}
    return ttl, frozenset(hour % 24 for hour in hours if hour is not None and 0 <= hour <= 24)


def _number(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else None


def _language(value: object) -> str | None:
    text = _text(value).strip().lower().replace("_", "-")
    return text if re.fullmatch(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", text) else None


def _text(value: object) -> str:
    return _without_surrogates(value).strip() if isinstance(value, str) else ""


def _without_surrogates(text: str) -> str:
    return text.encode("utf-8", "ignore").decode("utf-8").replace("\x00", "")


def absolute(link: str, base: str) -> str | None:
    """Resolve a link; None where it leads to nothing that can be fetched."""
    if not link:
        return None
    try:
        joined = urljoin(base, re.sub(r"[\t\r\n]", "", link.strip()))
        parts = urlsplit(joined)
        named = bool(parts.hostname)
    except ValueError:
        return None
    return joined if parts.scheme in ("http", "https") and named else None
