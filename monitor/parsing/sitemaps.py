"""News sitemaps into entries. A sitemap without news is not a feed."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.errors import ParseError
from monitor.model import CandidateBasis, Entry, ParsedFeed
from monitor.parsing import repair
from monitor.parsing.fields import MOST_ENTRIES, absolute, candidates, plain_title, publication

if TYPE_CHECKING:
    from lxml import etree


_END = re.compile(r"</(?:[A-Za-z][\w.-]*:)?url\s*>", re.IGNORECASE)


def parse(text: str, url: str, now: datetime) -> ParsedFeed:
    """Read a news sitemap from cleaned text. Raises ParseError."""
    tree = repair.tree(text)
    note = None
    if tree is None:
        text = repair.declared(text)
        tree = repair.tree(text)
    if tree is None:
        # the last entry may be cut off, and half an address leads elsewhere
        whole = max((found.end() for found in _END.finditer(text)), default=len(text))
        tree, note = repair.mended(text[:whole]), "The sitemap is broken XML; what can be read of it is."
    if tree is None:
        raise ParseError("The sitemap is broken beyond repair.")
    if str(tree.tag).endswith("sitemapindex"):
        raise ParseError("This is an index of sitemaps. Subscribe to the news sitemap that it names.")
    news = [element for element in tree.iterfind("{*}url") if element.find("{*}news") is not None][
        :MOST_ENTRIES
    ]
    if not news:
        raise ParseError("This is a sitemap without news: it lists pages, but no articles with titles.")
    entries = [_entry(element, url, now) for element in news]
    return ParsedFeed(
        title=next((entry.outlet for entry in entries if entry.outlet), None),
        entries=tuple(entry for entry in entries if entry.title or entry.url),
        language=next((entry.language for entry in entries if entry.language), None),
        note=note,
    )


def _entry(element: etree._Element, url: str, now: datetime) -> Entry:
    address = absolute(_text(element, "{*}loc"), url)
    written = (
        (CandidateBasis.FEED_PUBLISHED, _text(element, "{*}news/{*}publication_date")),
        (CandidateBasis.FEED_UPDATED, _text(element, "{*}lastmod")),
    )
    given = candidates(written, now)
    published, raw = publication(given, now)
    return Entry(
        guid=None,
        url=address,
        title=plain_title(_text(element, "{*}news/{*}title")),
        published=published,
        published_raw=raw,
        language=_text(element, "{*}news/{*}publication/{*}language").lower() or None,
        outlet=plain_title(_text(element, "{*}news/{*}publication/{*}name")) or None,
        dates=given,
    )


def _text(element: etree._Element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else "".join(str(part) for part in found.itertext()).strip()
