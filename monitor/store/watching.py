"""Articles that were clipped or exported, and when their pages are looked at again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.briefing import Gone
from monitor.changes import is_cosmetic
from monitor.model import TitleBasis
from monitor.store import bodies, clock, completeness, page_jobs
from monitor.store.archive import Archive, listed
from monitor.store.index import changing
from monitor.store.text import line, same

# After what an article left the house its page is looked at again.
WAITS = (
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
    timedelta(days=3),
    timedelta(days=14),
)
SOON = timedelta(hours=6)
# No look is planned so far ahead: the clock was set back since.
_ABSURD = WAITS[-1] + timedelta(days=1)
# What nobody has any more is not looked at: no clipping stands, no export is kept.
_WANTED = (
    "(EXISTS (SELECT 1 FROM clippings c WHERE c.article_id = w.article_id AND c.removed IS NULL)"
    " OR EXISTS (SELECT 1 FROM exported e WHERE e.article_id = w.article_id))"
)


@dataclass(frozen=True, slots=True)
class Look:
    """A page that is to be looked at again. `page`: SHA-256 of the one that was read last, `headers` what it came with."""

    article_id: int
    url: str
    attempts: int
    allow_local: bool
    title: str
    published: str | None
    page: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


def begin(archive: Archive, article_ids: Sequence[int], now: datetime) -> None:
    """Watch articles from now on; those that are watched already are watched for as long again.

    All are to be judged: a source may have changed before what was clipped of it left.
    """
    with archive.transaction():
        archive.execute_many(
            "INSERT INTO watched SELECT id, ?1, 0, CASE WHEN url LIKE 'http://%' OR url LIKE 'https://%' THEN ?2 END,"
            " 0, NULL, NULL, NULL, 1 FROM articles WHERE id = ?3"
            " ON CONFLICT DO UPDATE SET begun = excluded.begun, looks = 0, stale = 1,"
            " due = CASE WHEN due IS NULL THEN excluded.due ELSE min(due, excluded.due) END",
            [(clock.ms(now), clock.ms(now + WAITS[0]), number) for number in article_ids],
        )


def todo(archive: Archive, now: datetime, limit: int) -> list[Look]:
    """Return the pages that are due, the longest due first; a single one while there is no way to the network."""
    absent = completeness.absent(archive)
    offline = absent is not None and absent.kind == "offline"
    found = archive.all(
        "SELECT w.article_id, a.url, w.attempts, CASE a.title_basis WHEN 'first_sentence' THEN '' ELSE a.title END,"
        " CASE a.published_basis WHEN 'feed' THEN a.published END, b.page,"
        " (SELECT p.headers FROM pages p WHERE p.article_id = w.article_id AND p.sha256 = b.page ORDER BY p.id DESC LIMIT 1)"
        " FROM watched w JOIN articles a ON a.id = w.article_id LEFT JOIN bodies b ON b.article_id = w.article_id"
        f" WHERE (w.due <= ? OR w.due > ?) AND {_WANTED} ORDER BY w.due LIMIT ?",
        (clock.ms(now), clock.ms(now + _ABSURD), 1 if offline else limit),
    )
    admitted = page_jobs.locally_admitted(archive, [row[0] for row in found])
    return [
        Look(
            article_id=number,
            url=url,
            attempts=attempts,
            allow_local=page_jobs.is_admitted(admitted, number, url),
            title=title,
            published=published,
            page=page,
            headers=json.loads(headers) if headers else {},
        )
        for number, url, attempts, title, published, page, headers in found
    ]


def next_due(archive: Archive) -> datetime | None:
    """Return when the next page is to be looked at again; None where none is."""
    return clock.when_or_none(
        archive.value(
            f"SELECT w.due FROM watched w WHERE w.due IS NOT NULL AND {_WANTED} ORDER BY w.due LIMIT 1"
        )
    )


def next_soon(archive: Archive, now: datetime) -> datetime | None:
    """Return when the next page is to be looked at again, where that is soon.

    Looks are planned days ahead, and of feeds a time so far ahead would come from a clock that was set back.
    """
    due = next_due(archive)
    if due is None or now + SOON < due <= now + _ABSURD:
        return None
    return min(due, now) if due > now + _ABSURD else due


# --- what a look found ----------------------------------------------------------------------------------


def looked(archive: Archive, article_id: int, now: datetime) -> None:
    """Note that a look was made, and plan the next one, where there is one yet."""
    stored = archive.value("SELECT begun FROM watched WHERE article_id = ?", (article_id,))
    if stored is None:
        return
    begun = min(clock.when(stored), now)  # a clock that was set back begins anew
    due = next((at for wait in WAITS if (at := begun + wait) > now), None)
    archive.execute(
        "UPDATE watched SET begun = ?, looks = looks + 1, looked = ?, attempts = 0, due = ? WHERE article_id = ?",
        (clock.ms(begun), clock.ms(now), None if due is None else clock.ms(due), article_id),
    )


def postpone(archive: Archive, article_id: int, until: datetime, *, tried: bool = False) -> None:
    """Let a look wait; `tried`: the page could not be had."""
    archive.execute(
        "UPDATE watched SET due = ?, attempts = attempts + ? WHERE article_id = ?",
        (clock.ms(until), tried, article_id),
    )


def postpone_all(archive: Archive, now: datetime, until: datetime) -> None:
    """Let all looks wait that are due: there is no way to the network."""
    archive.execute("UPDATE watched SET due = ? WHERE due <= ?", (clock.ms(until), clock.ms(now)))


def gone(archive: Archive, article_id: int, how: Gone, now: datetime) -> None:
    """Note that a page is away; since when stays as it was noted first."""
    archive.execute(
        "UPDATE watched SET gone = ?, how = ?, stale = 1 WHERE article_id = ? AND gone IS NULL",
        (clock.ms(now), how, article_id),
    )


def there(archive: Archive, article_id: int) -> None:
    """Note that a page is there, perhaps again."""
    archive.execute(
        "UPDATE watched SET gone = NULL, how = NULL, stale = 1 WHERE article_id = ? AND gone IS NOT NULL",
        (article_id,),
    )


def away(archive: Archive, article_ids: Iterable[int]) -> dict[int, Gone]:
    """Say which of these articles' pages are away, and how that is known."""
    return {
        number: Gone(how)
        for number, how in archive.all(
            "SELECT article_id, how FROM watched WHERE gone IS NOT NULL"
            " AND article_id IN (SELECT value FROM json_each(?))",
            (listed(article_ids),),
        )
    }


def headline(archive: Archive, article_id: int, title: str | None, now: datetime, *, look: bool) -> None:
    """Keep the headline of a page; where a `look` finds that its publisher changed it, it becomes the article's title."""
    fresh = line(title)
    if not fresh:
        return
    known = archive.value("SELECT title FROM headlines WHERE article_id = ?", (article_id,))
    if known is None or not look:
        archive.execute("INSERT OR IGNORE INTO headlines VALUES (?, ?)", (article_id, fresh))
        return
    if same(known, fresh):
        return
    archive.execute("UPDATE headlines SET title = ? WHERE article_id = ?", (fresh, article_id))
    standing, _ = bodies.standing(archive, article_id)
    if is_cosmetic(known, "", fresh, "") or is_cosmetic(standing, "", fresh, ""):
        return
    with changing(archive, article_id):
        just = (article_id, clock.ms(now))
        cause = archive.value("SELECT publisher FROM versions WHERE article_id = ? AND seen = ?", just)
        if cause is None:
            bodies.keep_version(archive, article_id, now, bodies.Cause.PUBLISHER)
        elif cause != bodies.Cause.PUBLISHER:  # what this look found of the text alone was cosmetic
            archive.execute("UPDATE versions SET publisher = 1 WHERE article_id = ? AND seen = ?", just)
            archive.execute("UPDATE articles SET changes = changes + 1 WHERE id = ?", (article_id,))
            archive.execute("UPDATE watched SET stale = 1 WHERE article_id = ?", (article_id,))
        archive.execute(
            "UPDATE articles SET title = ?, title_basis = ? WHERE id = ?",
            (fresh, TitleBasis.PAGE, article_id),
        )
