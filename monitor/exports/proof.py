"""What an evidence file says of a clipping beyond the facts: everything that is known of it, row by row. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo

from monitor.clipping import Clipping
from monitor.exports.facts import Facts, absolute, is_of_file, one_line, published_text
from monitor.model import Tag

MOST_WORDS = 12

_CANDIDATES = {
    "feed_published": "feed, published",
    "feed_created": "feed, created",
    "feed_dc_date": "feed, dc:date",
    "feed_updated": "feed, updated",
    "page": "page",
    "dateline": "dateline",
    "address": "address",
    "arrived": "arrival",
}


def rows(clipping: Clipping, said: Facts, zone: tzinfo) -> list[tuple[str, str]]:
    """Name and value of everything that is known of a clipping and no fact of every document."""
    return [(name, value) for name, value in _rows(clipping, said, zone) if value]


def _rows(clipping: Clipping, said: Facts, zone: tzinfo) -> Iterator[tuple[str, str]]:
    whole = clipping.document
    yield "Clipped", f"{said.clipped}, version {clipping.version} of the text"
    yield (
        "Article",
        f"{said.id}, {said.words:,} words{f', language {said.language}' if said.language else ''}",
    )
    yield "Text SHA-256", said.text_hash
    kept = "File" if is_of_file(clipping) else "Page"
    yield f"{kept} SHA-256", said.page_hash or "no page as received is kept"
    for given in whole.dates:
        value = published_text(given.value, zone) if given.value else "not readable"
        raw = f", written “{one_line(given.raw)[:120]}”" if given.raw.strip() else ""
        yield f"Date by {_CANDIDATES.get(given.basis.value, given.basis.value)}", value + raw
    for where in whole.appearances:
        outlet = f"{one_line(where.outlet)}, " if where.outlet.strip() else ""
        yield "Delivered by", f"{outlet}{one_line(where.feed)}, seen {absolute(where.seen, zone)}"
    for earlier in whole.versions:
        yield "Changed", f"{absolute(earlier.seen, zone)}; before: “{one_line(earlier.title)[:160]}”"
    for tag in whole.tags:
        yield "Tagged", reason(tag, whole.article.title, whole.text)
    if whole.source is not None:
        what = "text given by the analyst, " if whole.source.pasted else ""
        yield "Brought from", f"{what}{one_line(whole.source.origin)}, {absolute(whole.source.at, zone)}"


def reason(tag: Tag, title: str, text: str) -> str:
    """Say why an article has a tag: the words that caused it, and what the analyst said."""
    fields = {"title": title, "text": text}
    words = dict.fromkeys(one_line(fields[span.field][span.start : span.end]) for span in tag.spans)
    shown = [f"“{word[:60]}”" for word in words if word]
    more = f" and {len(shown) - MOST_WORDS} more" if len(shown) > MOST_WORDS else ""
    because = f" because of {', '.join(shown[:MOST_WORDS])}{more}" if shown else ""
    verdict = f", {tag.verdict.value} by the analyst" if tag.verdict else ""
    by = "set by the analyst" if tag.origin.value == "analyst" else f"strength {tag.strength:.2f}"
    return f"{one_line(tag.topic)} ({by}{verdict}){because}"
