"""Feeds into entries: plain RSS, RDF and Atom off their tree, others through feedparser; JSON Feed and news sitemaps
beside this file.

`parse` raises ParseError and nothing else, opens no file and no address, and believes no date but its own reading.
feedparser is imported here and nowhere else.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from monitor.errors import ParseError
from monitor.model import CandidateBasis, ParsedFeed
from monitor.parsing import charsets, feedtree, fields, plainfeeds, repair
from monitor.parsing.fields import MOST_ENTRIES, Place, Told, absolute, leads_to_page, text_of

if TYPE_CHECKING:
    from lxml import etree

_MOST_BYTES = 15 * 1024 * 1024
_ROOT_NAME = re.compile(r"<(?![?!])(?:[A-Za-z][\w.-]*:)?([A-Za-z]+)")
_ENTRY = re.compile(r"<(?:[A-Za-z][\w.-]*:)?(?:item|entry)[\s>]", re.IGNORECASE)
# the reader below feedparser divides namespaces from names at a blank
_SPACED_NAMESPACE = re.compile(
    r"""(?<=\s)xmlns:?[\w.-]*\s*=\s*(?:"[^"<>\s]*\s[^"<>]*"|'[^'<>\s]*\s[^'<>]*')"""
)
_ROOTS = frozenset({"rss", "feed", "rdf", "urlset", "sitemapindex", "opml", "channel"})


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
    if name == "html" or (name not in _ROOTS and _looks_like_page(text)):
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
    feed = _plainly(tree, url, now, note) or _from_feedparser(text, tree, url, now, note)
    if broken and not feed.entries:
        raise ParseError("The feed is broken XML, and no entry of it can be read. It is tried again later.")
    return feed


def _root_name(text: str) -> str:
    found = _ROOT_NAME.search(repair.without_comments(text[:20_000]))
    return found[1].lower() if found else ""


def _looks_like_page(text: str) -> bool:
    return re.search(r"<(?:html|head|body|meta|div|script)\b", text[:20_000], re.IGNORECASE) is not None


# --- off the tree ---------------------------------------------------------------------------------------


def _plainly(tree: etree._Element, url: str, now: datetime, note: str | None) -> ParsedFeed | None:
    plain = plainfeeds.read(tree, url, MOST_ENTRIES)
    if plain is None:
        return None
    site = absolute(plain.link, url)
    place = Place(url, site or url, plain.atom, now)
    title = fields.plain_title(plain.title, "text" if plain.title_is_plain else "html")
    return _feed(tree, title, site, plain.language, plain.entries, place, note)


def _feed(
    tree: etree._Element,
    title: str,
    site: str | None,
    language: str | None,
    entries: list[Told],
    place: Place,
    note: str | None,
) -> ParsedFeed:
    ttl, skip_hours = feedtree.rhythm(tree)
    settled = (fields.settle(told, place) for told in entries)
    return ParsedFeed(
        title=title or None,
        entries=tuple(entry for entry in settled if entry.title or entry.url or entry.content),
        site_url=site,
        language=fields.language(language),
        ttl_minutes=ttl,
        skip_hours=skip_hours,
        note=note,
    )


# --- through feedparser ---------------------------------------------------------------------------------


def _from_feedparser(
    text: str, tree: etree._Element, url: str, now: datetime, note: str | None
) -> ParsedFeed:
    import feedparser

    text = _SPACED_NAMESPACE.sub(lambda found: "".join(found[0].split()), text)
    read: Mapping[str, Any] = feedparser.parse(
        io.BytesIO(f"<?xml version='1.0' encoding='utf-8'?>\n{text}".encode("utf-8", "replace")),
        response_headers={"content-type": "application/xml; charset=utf-8", "content-location": url},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    feed: Mapping[str, Any] = read.get("feed") or {}
    # as plain dictionaries: feedparser's own give one date in place of another
    found = [dict(entry) for entry in read.get("entries") or ()]
    version = str(read.get("version") or "")
    if not found and not version and not feed.get("title"):
        raise ParseError("The answer is XML, but not a feed.")
    site = absolute(text_of(feed.get("link")), url)
    place = Place(url, site or url, version.startswith("atom"), now)
    own = [feedtree.read(element) for element in feedtree.entries_in(tree)]
    if len(own) != len(found):
        own = [_as_feedparser_reads(entry) for entry in found]
    title, plain = _title(feed, place.atom)
    entries = [
        _told(entry, of_tree, place.atom) for entry, of_tree in zip(found[:MOST_ENTRIES], own, strict=False)
    ]
    return _feed(
        tree,
        fields.plain_title(title, "text" if plain else "html"),
        site,
        text_of(feed.get("language")),
        entries,
        place,
        note,
    )


def _as_feedparser_reads(entry: Mapping[str, Any]) -> feedtree.Read:
    """Take guid, authors and dates as feedparser reads them, where the tree counts other entries."""
    names = [text_of(author.get("name")) for author in entry.get("authors") or ()]
    dates = (
        (CandidateBasis.FEED_PUBLISHED, text_of(entry.get("published"))),
        (CandidateBasis.FEED_CREATED, text_of(entry.get("created"))),
        (CandidateBasis.FEED_UPDATED, text_of(entry.get("updated"))),
    )
    return feedtree.Read(
        text_of(entry.get("id")) or None, tuple(names or [text_of(entry.get("author"))]), dates
    )


def _told(entry: Mapping[str, Any], own: feedtree.Read, atom: bool) -> Told:
    # where there is no link, feedparser takes any guid for one
    linked = {link.get("href") for link in entry.get("links") or () if leads_to_page(link)}
    source = entry.get("source")
    title, title_is_plain = _title(entry, atom)
    publisher, publisher_is_plain = _title(source, atom) if isinstance(source, Mapping) else ("", False)
    return Told(
        guid=own.guid,
        title=title,
        link=text_of(entry.get("link")) if entry.get("link") in linked else "",
        authors=own.authors,
        dates=own.dates,
        texts=list(_texts(entry, atom)),
        title_is_plain=title_is_plain,
        original=text_of(entry.get("feedburner_origlink")),
        source=publisher,
        source_is_plain=publisher_is_plain,
        language=(entry.get("title_detail") or {}).get("language"),
    )


def _texts(entry: Mapping[str, Any], atom: bool) -> Iterator[tuple[str, bool]]:
    offered = [part for part in entry.get("content") or () if isinstance(part, Mapping)]
    offered.append(entry.get("summary_detail") or {"value": entry.get("summary")})
    for part in offered:
        # in RSS everything is HTML by custom; only Atom says what it means
        yield text_of(part.get("value")), atom and text_of(part.get("type")) == "text/plain"
    yield text_of(entry.get("media_description")), False


def _title(found: Mapping[str, Any], atom: bool) -> tuple[str, bool]:
    detail = found.get("title_detail")
    kind = text_of(detail.get("type")) if isinstance(detail, Mapping) else ""
    # of the detail only the kind: it may be that of an image's title
    return text_of(found.get("title")), atom and kind == "text/plain"
