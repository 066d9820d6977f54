"""Pages that are still to be fetched: which, when, and what became of those that could not be had."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import SplitResult, urlsplit

from monitor.model import BodyState
from monitor.store import clock
from monitor.store.archive import Archive
from monitor.store.text import line_or_none

# No page is ever put off this far: the clock was set back since.
_ABSURD = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class PageJob:
    """A page to be fetched. `host` is scheme, name and port; `summary_text` is what the feed told of it."""

    article_id: int
    url: str
    host: str
    attempts: int
    allow_local: bool
    summary_text: str
    title: str  # "" where none was given
    published: str | None = None  # what a feed says; None where none does


def pending_bodies(archive: Archive, now: datetime, limit: int) -> list[PageJob]:
    """Return the pages that are due to be fetched, the newest articles first."""
    found = archive.all(
        "SELECT j.article_id, a.url, j.attempts, coalesce(b.text, ''),"
        " CASE a.title_basis WHEN 'first_sentence' THEN '' ELSE a.title END,"
        " CASE a.published_basis WHEN 'feed' THEN a.published END FROM page_jobs j"
        " JOIN articles a ON a.id = j.article_id LEFT JOIN bodies b ON b.article_id = a.id"
        " WHERE j.due <= ? OR j.due > ? ORDER BY j.article_id DESC LIMIT ?",
        (clock.ms(now), clock.ms(now + _ABSURD), limit),
    )
    admitted = locally_admitted(archive, [row[0] for row in found])
    jobs = []
    for number, url, attempts, text, title, published in found:
        jobs.append(
            PageJob(
                article_id=number,
                url=url,
                host=host_of(url),
                attempts=attempts,
                allow_local=is_admitted(admitted, number, url),
                summary_text=text,
                title=title,
                published=published,
            )
        )
    return jobs


def locally_admitted(archive: Archive, numbers: Sequence[int]) -> set[tuple[int, str | None]]:
    """Say for which article which host name may lie in the own network: that of its feed, where the reader said so."""
    marks = ",".join("?" * len(numbers))
    found = archive.all(
        "SELECT p.article_id, f.url FROM appearances p JOIN feeds f ON f.id = p.feed_id"
        f" WHERE f.allow_local AND p.article_id IN ({marks})",
        numbers,
    )
    return {(number, _parts(url).hostname) for number, url in found}


def is_admitted(admitted: set[tuple[int, str | None]], number: int, url: str) -> bool:
    """Say whether the host of an article's address is among those that are admitted."""
    return (number, _parts(url).hostname) in admitted


def page_failed(
    archive: Archive, article_id: int, state: BodyState, reason: str, retry_at: datetime | None, now: datetime
) -> None:
    """Note that a page could not be had, and when to try again (None: never). What text there is stays."""
    with archive.transaction():
        archive.execute(
            "UPDATE articles SET state = ?, reason = ? WHERE id = ? AND state != 'full'",
            (state, line_or_none(reason), article_id),
        )
        if retry_at is None:
            archive.execute("DELETE FROM page_jobs WHERE article_id = ?", (article_id,))
        else:
            archive.execute(
                "UPDATE page_jobs SET attempts = attempts + 1, due = ? WHERE article_id = ?",
                (clock.ms(retry_at), article_id),
            )


def postpone(archive: Archive, article_id: int, until: datetime) -> None:
    """Let a page wait for what is not its fault; this is no attempt."""
    archive.execute("UPDATE page_jobs SET due = ? WHERE article_id = ?", (clock.ms(until), article_id))


def next_due(archive: Archive) -> datetime | None:
    """Return when the next page is due; None where none waits."""
    return clock.when_or_none(archive.value("SELECT min(due) FROM page_jobs"))


def ask_for_pages(archive: Archive, article_ids: Sequence[int], now: datetime) -> None:
    """Have the pages of these articles fetched again."""
    with archive.transaction():
        for number in article_ids:
            ask(archive, number, now)


def ask(archive: Archive, number: int, now: datetime) -> None:
    if is_web(archive.value("SELECT url FROM articles WHERE id = ?", (number,))):
        archive.execute("INSERT OR IGNORE INTO page_jobs VALUES (?, 0, ?)", (number, clock.ms(now)))


def host_of(url: str) -> str:
    """Name whom a page is asked of: scheme, name and port of its address."""
    parts = _parts(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _parts(url: str) -> SplitResult:
    """Return the parts of an address; of what is none, empty ones."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", "", "", "")


def is_web(url: str | None) -> bool:
    """Say whether an address can be fetched at all."""
    return url is not None and url.lower().startswith(("http://", "https://"))
