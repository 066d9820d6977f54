"""JSON Feed 1.0 and 1.1 into entries. A feed that is cut short gives the entries before the cut."""

from __future__ import annotations

import contextlib
import html
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from monitor.errors import ParseError
from monitor.model import CandidateBasis, Entry, ParsedFeed
from monitor.parsing.fields import MOST_ENTRIES, absolute, author, candidates, plain_title, publication

_BROKEN = "The feed is broken JSON; the entries before the fault are read."

_MOST_FAILURES = 200


def parse(text: str, url: str, now: datetime) -> ParsedFeed:
    """Read a JSON Feed. Raises ParseError."""
    text = text.replace("\x00", "").lstrip("\ufeff \t\r\n")
    note = None
    try:
        feed, _ = json.JSONDecoder(strict=False).raw_decode(text)
    except (ValueError, RecursionError):
        feed, note = _rescued(text), _BROKEN
    if not isinstance(feed, Mapping) or not isinstance(feed.get("items"), list):
        raise ParseError("The answer is JSON, but not a JSON Feed.")
    site = absolute(_text(feed.get("home_page_url")), url)
    base = site or url
    items = [item for item in feed["items"] if isinstance(item, Mapping)]
    entries = [_entry(item, feed, base, now) for item in items[:MOST_ENTRIES]]
    return ParsedFeed(
        title=plain_title(_text(feed.get("title")), "text") or None,
        entries=tuple(entry for entry in entries if entry.title or entry.url or entry.content),
        site_url=site,
        language=_language(feed),
        note=note,
    )


def _entry(item: Mapping[str, Any], feed: Mapping[str, Any], base: str, now: datetime) -> Entry:
    link = absolute(_text(item.get("url")), base)
    guid = _text(item.get("id"))
    if link is None:
        link = absolute(_text(item.get("external_url")), base)
    if link is None and guid.startswith(("http://", "https://")):
        link = absolute(guid, base)
    plain = _text(item.get("content_text"))
    offered = [_text(item.get("content_html")), html.escape(plain, quote=False).replace("\n\n", "<p>")]
    offered.append(html.escape(_text(item.get("summary")), quote=False))
    written = (
        (CandidateBasis.FEED_PUBLISHED, _text(item.get("date_published"))),
        (CandidateBasis.FEED_UPDATED, _text(item.get("date_modified"))),
    )
    given = candidates(written, now)
    published, raw = publication(given, now)
    return Entry(
        guid=guid or None,
        url=link,
        title=plain_title(_text(item.get("title")), "text"),
        author=_authors(item) or _authors(feed),
        published=published,
        published_raw=raw,
        content=max(offered, key=len),
        language=_language(item),
        dates=given,
    )


def _authors(source: Mapping[str, Any]) -> str | None:
    listed = source.get("authors")
    authors = listed if isinstance(listed, list) else [source.get("author")]
    return author(_text(each.get("name")) for each in authors if isinstance(each, Mapping))


def _language(source: Mapping[str, Any]) -> str | None:
    return _text(source.get("language")).lower()[:20] or None


def _text(value: object) -> str:
    """Read a text; numbers, which some feeds use as ids, are texts too."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, int | float):
        value = str(value)
    return value.encode("utf-8", "ignore").decode("utf-8").strip() if isinstance(value, str) else ""


def _rescued(text: str) -> dict[str, Any]:
    """Read the entries of a broken document one by one, up to the fault."""
    decoder = json.JSONDecoder(strict=False)
    start = text.find('"items"')
    at = text.find("[", start) + 1 if start >= 0 else 0
    items: list[Any] = []
    failures = 0
    while 0 < at < len(text) and len(items) < MOST_ENTRIES and failures < _MOST_FAILURES:
        at = text.find("{", at)
        if at < 0:
            break
        try:
            item, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            failures += 1
            at += 1
        else:
            # inside a broken entry an author or an attachment may be whole
            if isinstance(item, dict) and item.keys() & {"id", "content_html", "content_text"}:
                items.append(item)
    if not items:
        raise ParseError("The answer is broken JSON, and no entry of it can be read.")
    head: dict[str, Any] = {}
    with contextlib.suppress(ValueError, RecursionError):
        head = decoder.decode(text[: text.rindex(",", 0, start)] + "}")
    return {**head, "items": items}
