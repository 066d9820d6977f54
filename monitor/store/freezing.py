"""Freezing an article of the archive, with its raw page and who else ran it; and writing it down."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from monitor.clipping import Also, Captured, Clipping, freeze
from monitor.model import ArticleDocument, Origin, Verdict
from monitor.query.words import normalise
from monitor.store import articles, clock, frozen, telling
from monitor.store.archive import Archive
from monitor.store.text import text_hash

if TYPE_CHECKING:
    from monitor.store.telling import Told


def fresh(archive: Archive, article_id: int, now: datetime) -> Clipping:
    """Freeze an article as it stands, for one export alone. Raises UnknownError."""
    with archive.snapshot():
        document = articles.get(archive, article_id)
        others = tuple(map(_also, telling.beside(archive, article_id)))
        return freeze(document, now, _page(archive, article_id), also=others)


def _page(archive: Archive, article_id: int) -> Captured | None:
    """Say which raw page the text of an article was read from; None where it is not kept."""
    found = archive.one(
        "SELECT p.sha256, p.fetched FROM bodies b JOIN pages p ON p.article_id = b.article_id AND p.sha256 = b.page"
        " WHERE b.article_id = ? ORDER BY p.id DESC LIMIT 1",
        (article_id,),
    )
    return None if found is None else Captured(found[0], clock.when(found[1]))


def _also(told: Told) -> Also:
    from monitor.likeness import reason

    how = "put into this story by the analyst"
    if told.kind is not None and told.like is not None:
        like = told.like
        at = like.published or f"{like.arrived:%Y-%m-%dT%H:%M}"
        time = at[:16].replace("T", " ") + (" UTC" if "T" in at else "")
        how = reason(told.kind, told.shared, told.total, like.outlet or "another outlet", time)
    article = told.article
    return Also(article.outlet, article.title, article.url, article.published, how)


def keep(
    archive: Archive, book_id: int, article_id: int, clipping: Clipping, section: int | None, note: str
) -> int:
    """Write a clipping behind all others of its clipbook, and return its id."""
    document = clipping.document
    title, outlet = document.article.title, document.article.outlet
    number = archive.insert(
        "INSERT INTO clippings (clipbook_id, article_id, section, place, note, title, outlet, topic, clipped, version,"
        " text_hash, page_hash, captured, hash, body_hash) VALUES"
        " (?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM clippings WHERE clipbook_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(book_id, article_id, -1 if section is None else section, book_id, tidy(note)),
            *(title, outlet, strongest(document), clock.ms(clipping.clipped), clipping.version),
            *(clipping.text_hash, clipping.page_hash),
            clock.ms(clipping.captured) if clipping.captured else None,
            *(clipping.hash, text_hash(document.text)),
        ),
    )
    archive.execute(
        "INSERT INTO clippings_frozen VALUES (?, ?, ?, ?)",
        (number, article_id, frozen.packed(document), frozen.also_packed(clipping.also)),
    )
    return number


def strongest(document: ArticleDocument) -> str:
    """Name the topic that an article is most about, what the analyst said first; "" where it has none."""
    standing = [tag for tag in document.tags if tag.verdict is not Verdict.REJECTED]
    said = max(
        standing,
        key=lambda tag: (tag.verdict is not None, tag.origin is Origin.ANALYST, tag.strength),
        default=None,
    )
    return said.topic if said else ""


def tidy(text: str) -> str:
    """Bring what somebody wrote into the one form that is stored."""
    return normalise(text).strip()
