"""The JSON shapes of articles that scripts rely on, the same from every command and in every export.

Absent is null, never a missing key. Nothing here reads, prints or decides.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from monitor.model import Article, ArticleDocument, Span, Tag


def stamp(moment: datetime | None) -> str | None:
    """Write a time as ``YYYY-MM-DDThh:mm:ssZ``."""
    return None if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def article(found: Article, *, snippet: bool = False) -> dict[str, Any]:
    """Shape one article; `snippet` adds the words around the hits."""
    shape: dict[str, Any] = {
        "id": found.id,
        "url": found.url,
        "title": found.title,
        "title_basis": found.title_basis.value,
        "outlet": found.outlet or None,
        "feeds": list(found.feeds),
        "author": found.author,
        "published": found.published,
        "published_basis": found.published_basis.value,
        "arrived": stamp(found.arrived),
        "language": found.language,
        "words": found.words,
        "state": found.state.value,
        "topics": list(found.topics),
        "story": found.story,
        "read": found.read,
        "starred": found.starred,
        "dismissed": found.dismissed,
    }
    if snippet:
        shape["snippet"] = found.snippet
    return shape


def span(stretch: Span) -> list[str | int]:
    """Shape one span: field, start, end in code points."""
    return [stretch.field, stretch.start, stretch.end]


def tag(placed: Tag) -> dict[str, Any]:
    """Shape one tag with the words that caused it."""
    return {
        "topic": placed.topic,
        "origin": placed.origin.value,
        "verdict": placed.verdict.value if placed.verdict else None,
        "strength": placed.strength,
        "spans": [span(stretch) for stretch in placed.spans],
    }


def document(whole: ArticleDocument) -> dict[str, Any]:
    """Shape one article with its text, versions, appearances and tags."""
    return {
        **article(whole.article),
        "text": whole.text,
        "html": whole.html,
        "versions": [{"seen": stamp(v.seen), "title": v.title, "text": v.text} for v in whole.versions],
        "appearances": [
            {"feed": a.feed, "outlet": a.outlet or None, "seen": stamp(a.seen)} for a in whole.appearances
        ],
        "tags": [tag(placed) for placed in whole.tags],
        "dates": [{"basis": d.basis.value, "value": d.value, "raw": d.raw or None} for d in whole.dates],
    }
