"""Extraction made anew over raw pages that were kept: which articles have one, what would change, and the way back.

What is good is never replaced by what is worse: `bodies` decides that, as it does for a page that was fetched again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from monitor.errors import ArchiveDamagedError
from monitor.model import BodyState, Extraction, Filter, Hints
from monitor.store import bodies, clock, journal, page_jobs, pages, search, stories, tags, whole
from monitor.store.archive import Archive, listed
from monitor.store.index import changing
from monitor.store.pages import RawPage

KIND = "extraction"
TOGETHER = 20


@dataclass(frozen=True, slots=True)
class Job:
    """A raw page to be read again, with what the feed said of its article."""

    article_id: int
    page: RawPage
    hints: Hints


@dataclass(frozen=True, slots=True)
class Facts:
    """What an article is, as far as an extraction may change it."""

    title: str
    author: str | None
    published: str | None
    language: str | None
    state: str
    words: int
    text: str
    markup: bytes | None


@dataclass(frozen=True, slots=True)
class Change:
    """What an extraction made of an article."""

    article_id: int
    before: Facts
    after: Facts

    @property
    def parts(self) -> tuple[str, ...]:
        """Name what differs."""
        return tuple(
            part.name
            for part in fields(Facts)
            if getattr(self.before, part.name) != getattr(self.after, part.name)
        )


def todo(archive: Archive, query: str, now: datetime) -> list[int]:
    """Return the articles that a query finds and of which a raw page is kept, the newest first."""
    found: list[int] = []
    for chunk in search.ids(archive, Filter(query=query), now=now):
        having = set(
            archive.column(
                "SELECT DISTINCT article_id FROM pages WHERE status = 200"
                " AND article_id IN (SELECT value FROM json_each(?))",
                (listed(chunk),),
            )
        )
        found += [number for number in chunk if number in having]
    return found


def job(archive: Archive, article_id: int) -> Job | None:
    """Return the page of an article that is to be read again; None where it is gone or cannot be read."""
    try:
        page = pages.get(archive, article_id)
    except ArchiveDamagedError:
        return None
    found = archive.one(
        "SELECT CASE title_basis WHEN 'first_sentence' THEN NULL ELSE title END,"
        " CASE published_basis WHEN 'feed' THEN published END FROM articles WHERE id = ?",
        (article_id,),
    )
    if page is None or found is None or page.status != 200:
        return None
    return Job(article_id, page, Hints(title=found[0], published=found[1]))


def try_out(archive: Archive, done: Sequence[tuple[Job, Extraction]], now: datetime) -> list[Change]:
    """Say what extractions would change: they are kept as they would be, and all of it is taken back."""
    changes: list[Change] = []
    with contextlib.suppress(_NotMeantError), archive.transaction():
        changes += [c for each, made in done if (c := _apply(archive, each, made, now)) is not None]
        raise _NotMeantError
    return changes


class _NotMeantError(Exception):
    """Takes back what was only tried."""


def keep(
    archive: Archive,
    done: Sequence[tuple[Job, Extraction]],
    now: datetime,
    step: int | None = None,
    changed: int = 0,
) -> tuple[int | None, list[Change]]:
    """Keep extractions in one transaction, under a step of the journal; return the step and what they changed."""
    changes = []
    with archive.transaction():
        for each, extraction in done:
            earlier = whole.read(archive, each.article_id)
            change = _apply(archive, each, extraction, now)
            if change is None:
                continue
            if step is None:
                step = journal.write(archive, KIND, "", now, {})
            whole.set_aside(archive, step, each.article_id, now, earlier)
            changes.append(change)
        if step is not None and changes:
            total = changed + len(changes)
            noun = "article" if total == 1 else "articles"
            archive.execute(
                "UPDATE journal SET sentence = ? WHERE id = ?", (f"{total:,} {noun} extracted again", step)
            )
    return step, changes


def _apply(archive: Archive, done: Job, extraction: Extraction, now: datetime) -> Change | None:
    """Keep an extraction if it is no worse; return what that changed."""
    before = _facts(archive, done.article_id)
    if before is None or extraction.state is not BodyState.FULL:
        return None
    bodies.set_body(archive, done.article_id, extraction, now, done.page.sha256, again=True)
    after = _facts(archive, done.article_id)
    if after is None or after == before:
        return None
    return Change(done.article_id, before, after)


def _facts(archive: Archive, article_id: int) -> Facts | None:
    found = archive.one(
        "SELECT a.title, a.author, a.published, a.language, a.state, a.words, coalesce(b.text, ''), b.markup"
        " FROM articles a LEFT JOIN bodies b ON b.article_id = a.id WHERE a.id = ?",
        (article_id,),
    )
    return None if found is None else Facts(*found)


# --- taking it back --------------------------------------------------------------------------------------


def put_back(archive: Archive, step: int) -> Iterator[tuple[int, int]]:
    """Bring back what an extraction or a pasted text changed; gives after each transaction how many of how many are as they were.

    An article whose text has changed since is left as it is.
    """
    total, done = whole.count(archive, step), 0
    at = archive.value("SELECT at FROM journal WHERE id = ?", (step,))
    while piece := whole.waiting(archive, step, TOGETHER):
        with archive.transaction():
            for number in piece:
                _restore(archive, number, whole.taken(archive, step, number), at)
                done += 1
        yield done, total


# What an extraction may change of an article; all else, a star or a story, is as it is now.
_RESTORED = (
    *("title", "title_basis", "author", "published", "published_raw", "published_basis"),
    *("language", "words", "state", "reason"),
)

_PARTS = ("bodies", "dated", "sources")


def _restore(archive: Archive, article_id: int, earlier: whole.Rows, at: int) -> None:
    standing = archive.one("SELECT changed, text FROM bodies WHERE article_id = ?", (article_id,))
    if not archive.value("SELECT 1 FROM articles WHERE id = ?", (article_id,)):
        return
    bodies_before = earlier.get("bodies", [])
    kept_since = bodies_before[0]["changed"] if bodies_before else None
    if standing is not None and standing[0] not in (at, kept_since):
        return
    (article,) = earlier["articles"]
    with changing(archive, article_id):
        if standing is not None and bodies_before:
            stories.leave_if_another(archive, article_id, standing[1], bodies_before[0]["text"])
        assignments = ", ".join(f"{column} = ?" for column in _RESTORED)
        archive.execute(
            f"UPDATE articles SET {assignments} WHERE id = ?",
            (*(article[column] for column in _RESTORED), article_id),
        )
        archive.execute(
            "DELETE FROM versions WHERE article_id = ? AND seen = ? AND publisher IN (?, ?)",
            (article_id, at, bodies.Cause.FOUND, bodies.Cause.ANALYST),
        )
        for table in _PARTS:
            archive.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
        whole.insert(archive, {name: earlier[name] for name in _PARTS if name in earlier})
        bodies.refresh_filter(archive, article_id)
        tags.ask(archive, article_id)
        if article["state"] == BodyState.PENDING:
            page_jobs.ask(
                archive, article_id, clock.when(at)
            )  # its page may have come while another text stood here
