"""The JSON shapes of articles that scripts rely on, the same from every command and in every export.

Absent is null, never a missing key. Nothing here reads, prints or decides.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from monitor.briefing import Correction, Earlier, Marked
from monitor.changes import Change, typed
from monitor.clipping import Also, Clipbook, Clipping
from monitor.model import Article, ArticleDocument, Source, Span, Tag, Version


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


def version(earlier: Version) -> dict[str, Any]:
    """Shape one earlier version, with what changed when the next one took its place."""
    if earlier.pasted:
        changes: list[dict[str, Any]] = [{"kind": "pasted", "before": None, "after": None, "sentence": None}]
    else:
        changes = [
            change(each) for each in typed(earlier.title, earlier.text, earlier.next_title, earlier.next_text)
        ]
    return {"seen": stamp(earlier.seen), "title": earlier.title, "text": earlier.text, "changes": changes}


def change(made: Change) -> dict[str, Any]:
    """Shape one change of a publisher."""
    return {"kind": made.kind.value, "before": made.before, "after": made.after, "sentence": made.sentence}


def source(brought: Source | None) -> dict[str, Any] | None:
    """Shape where an article or its text was brought from."""
    if brought is None:
        return None
    return {"origin": brought.origin, "at": stamp(brought.at), "pasted": brought.pasted}


def kin(article_id: int, kind: str, shared: int, total: int) -> dict[str, Any]:
    """Shape how an article is akin to another one of its story: so many of its paragraphs are found there."""
    return {"article": article_id, "kind": kind, "shared": shared, "total": total}


def document(whole: ArticleDocument) -> dict[str, Any]:
    """Shape one article with its text, versions, appearances and tags."""
    return {
        **article(whole.article),
        "text": whole.text,
        "html": whole.html,
        "versions": [version(each) for each in whole.versions],
        "appearances": [
            {"feed": a.feed, "outlet": a.outlet or None, "seen": stamp(a.seen)} for a in whole.appearances
        ],
        "tags": [tag(placed) for placed in whole.tags],
        "dates": [{"basis": d.basis.value, "value": d.value, "raw": d.raw or None} for d in whole.dates],
        "source": source(whole.source),
    }


def clipping(kept: Clipping, clipbook: Clipbook) -> dict[str, Any]:
    """Shape what a clipping has beside its article. With the article's document, its hash can be reckoned again."""
    return {
        "id": kept.id,
        "hash": kept.hash,
        "text_hash": kept.text_hash,
        "page_hash": kept.page_hash,
        "captured": stamp(kept.captured),
        "clipped": stamp(kept.clipped),
        "version": kept.version,
        "note": kept.note or None,
        "section": None if kept.section is None else clipbook.sections[kept.section],
        "changed": kept.changed,
        "also": [also(other) for other in kept.also],
        "clipbook": clipbook.name if clipbook.id is not None else None,
        "briefing": None if kept.since is None else marked(kept.since),
    }


def also(other: Also) -> dict[str, Any]:
    """Shape another article of the story that a clipping stands for."""
    return {
        "outlet": other.outlet or None,
        "title": other.title,
        "url": other.url,
        "published": other.published,
        "how": other.how or None,
    }


def clipbook(book: Clipbook) -> dict[str, Any]:
    """Shape one clipbook without its clippings."""
    return {
        "id": book.id,
        "name": book.name,
        "template": book.template.value,
        "lead": book.lead or None,
        "sections": list(book.sections),
        "clippings": book.clippings,
        "created": stamp(book.created),
        "changed": stamp(book.changed),
    }


def earlier(known: Earlier) -> dict[str, Any]:
    """Shape an export that readers have."""
    return {
        "number": known.number,
        "name": known.name,
        "at": stamp(known.at),
        "articles": known.articles,
        "briefing": known.briefing,
    }


def marked(each: Marked) -> dict[str, Any]:
    """Shape what an article is beside the earlier briefing."""
    return {
        "mark": each.mark.value if each.mark else None,
        "gone": each.gone.value if each.gone else None,
        "seen": stamp(each.seen),
        "goes_on": each.goes_on or None,
        "changes": [change(one) for one in each.changes],
    }


def correction(each: Correction) -> dict[str, Any]:
    """Shape an article that is not so any more."""
    return {
        "article": each.article_id,
        "clipping": each.clipping_id,
        "title": each.title,
        "outlet": each.outlet or None,
        "url": each.url,
        "given": stamp(each.given),
        "seen": stamp(each.seen),
        "gone": each.gone.value if each.gone else None,
        "changes": [change(one) for one in each.changes],
        "told": each.told,
    }
