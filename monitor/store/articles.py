"""Articles: everything that is done with a single one. Lists of articles: `search` and `rows`.

The doing stands in `arriving` and `adding` (how they come in), `bodies` (their text) and `page_jobs` (pages to be fetched).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from monitor.model import Appearance, ArticleDocument, Version
from monitor.store import clock, dates, page_jobs, rows, sources, tags, watching
from monitor.store.adding import add
from monitor.store.archive import Archive
from monitor.store.arriving import Arrival, Arrived, arrive
from monitor.store.bodies import Cause, set_body, unknown
from monitor.store.page_jobs import PageJob, ask_for_pages, page_failed, pending_bodies, postpone
from monitor.store.pasting import paste
from monitor.store.text import unpacked

__all__ = [
    "Arrival",
    "Arrived",
    "PageJob",
    "add",
    "arrive",
    "ask_for_pages",
    "get",
    "known",
    "next_due",
    "page_failed",
    "paste",
    "pending_bodies",
    "postpone",
    "set_body",
]


def next_due(archive: Archive, now: datetime) -> datetime | None:
    """Return when the next page is due, for the first time or to be looked at again soon; None where none is."""
    due = (page_jobs.next_due(archive), watching.next_soon(archive, now))
    return min((each for each in due if each is not None), default=None)


def get(archive: Archive, article_id: int) -> ArticleDocument:
    """Return an article whole. Raises UnknownError."""
    with archive.snapshot():
        found = rows.fetch(archive, [article_id])
        if not found:
            raise unknown(article_id)
        text, markup = archive.one("SELECT text, markup FROM bodies WHERE article_id = ?", (article_id,)) or (
            "",
            None,
        )
        return ArticleDocument(
            article=found[0],
            text=text,
            html=unpacked(markup),
            versions=_versions(archive, article_id, found[0].title, text),
            appearances=_appearances(archive, article_id),
            tags=tags.of(archive, article_id),
            dates=dates.of(archive, article_id),
            source=sources.of(archive, article_id),
        )


def known(archive: Archive, article_ids: Sequence[int]) -> frozenset[int]:
    """Return those ids that articles have."""
    return frozenset(
        archive.column(
            "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(article_ids)),),
        )
    )


def _versions(archive: Archive, article_id: int, title: str, text: str) -> tuple[Version, ...]:
    """Return what the publisher or the analyst changed, the oldest first; `title` and `text` are the present ones."""
    found = archive.all(
        "SELECT seen, title, body, publisher FROM versions WHERE article_id = ? ORDER BY id DESC",
        (article_id,),
    )
    versions = []
    for seen, old_title, body, cause in found:
        old_text = unpacked(body)
        if cause:
            pasted = cause == Cause.ANALYST
            versions.append(Version(clock.when(seen), old_title, old_text, title, text, pasted))
        title, text = old_title, old_text
    return tuple(reversed(versions))


def _appearances(archive: Archive, article_id: int) -> tuple[Appearance, ...]:
    found = archive.all(
        "SELECT f.url, o.name, p.seen, p.title FROM appearances p JOIN feeds f ON f.id = p.feed_id"
        " JOIN outlets o ON o.id = f.outlet_id WHERE p.article_id = ? ORDER BY p.seen, f.id",
        (article_id,),
    )
    return tuple(Appearance(url, outlet, clock.when(seen), title) for url, outlet, seen, title in found)
