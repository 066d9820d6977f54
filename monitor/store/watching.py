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
# Of what leaves together so many pages of one host are looked at at a time, the next ones some minutes later, and the
# last ones, however many there are, not later than this: from then on the host's own pace alone counts.
AT_ONCE = 30
STEP = timedelta(minutes=5)
SPREAD = timedelta(days=1)
# No look is planned so far ahead: the clock was set back since.
_ABSURD = WAITS[-1] + SPREAD + timedelta(days=1)
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


@dataclass(frozen=True, slots=True)
class Watch:
    """How the watch stands: how many articles are still looked at, when one was last, and when the next one is."""

    articles: int = 0
    looked: datetime | None = None
    due: datetime | None = None


def begin(archive: Archive, article_ids: Sequence[int], now: datetime) -> int:
    """Watch articles from now on, and return how many have a page that can be looked at.

    Those that are watched already are watched for as long again. All are to be judged: a source may have changed before
    what was clipped of it left.
    """
    with archive.transaction():
        found = archive.all(
            "SELECT a.id, a.url, w.begun FROM articles a LEFT JOIN watched w ON w.article_id = a.id"
            " WHERE a.id IN (SELECT value FROM json_each(?))",
            (listed(article_ids),),
        )
        rows = {number: (url, begun) for number, url, begun in found}
        pages = 0
        for number in dict.fromkeys(each for each in article_ids if each in rows):
            url, begun = rows[number]
            host = page_jobs.host_of(url) if page_jobs.is_web(url) else None
            pages += host is not None
            if begun is None or not now < clock.when(begun) <= now + SPREAD:
                begun = clock.ms(now if host is None else _turn(archive, host, now))
            archive.execute(
                "INSERT INTO watched VALUES (?1, ?2, ?3, ?4, 0, NULL, NULL, NULL, 1)"
                " ON CONFLICT DO UPDATE SET host = excluded.host, begun = excluded.begun, stale = stale + 1,"
                " due = CASE WHEN due IS NULL THEN excluded.due ELSE min(due, excluded.due) END",
                (number, host, begun, None if host is None else clock.ms(clock.when(begun) + WAITS[0])),
            )
    return pages


def _turn(archive: Archive, host: str, now: datetime) -> datetime:
    """Say from when the looks at one more page of a host are reckoned: not many of them at a time."""
    last = archive.value(
        "SELECT begun FROM watched WHERE host = ? AND begun BETWEEN ? AND ? ORDER BY begun DESC LIMIT 1 OFFSET ?",
        (host, clock.ms(now - STEP), clock.ms(now + SPREAD), AT_ONCE - 1),
    )
    return now if last is None else min(max(now, clock.when(last) + STEP), now + SPREAD)


def watch(archive: Archive) -> Watch:
    """Say how the watch over all that left stands."""
    articles, due = archive.all(
        f"SELECT count(*), min(w.due) FROM watched w WHERE w.due IS NOT NULL AND {_WANTED}"
    )[0]
    looked_at = archive.value(f"SELECT max(w.looked) FROM watched w WHERE {_WANTED}")
    return Watch(articles, clock.when_or_none(looked_at), clock.when_or_none(due))


def forget(archive: Archive, article_ids: Sequence[int]) -> None:
    """Give up the watch over articles that nobody has any more: no clipping, not even one taken out, and no export."""
    archive.execute(
        "DELETE FROM watched WHERE article_id IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM clippings c WHERE c.article_id = watched.article_id)"
        " AND NOT EXISTS (SELECT 1 FROM exported e WHERE e.article_id = watched.article_id)",
        (listed(article_ids),),
    )


def todo(archive: Archive, now: datetime, limit: int, of_host: int = AT_ONCE) -> list[Look]:
    """Return pages that are due, by turns of their hosts and the longest due first, so many at most of each host.

    While there is no way to the network it is a single one.
    """
    absent = completeness.absent(archive)
    offline = absent is not None and absent.kind == "offline"
    found = archive.all(
        "WITH waiting AS (SELECT w.article_id, w.attempts, w.due, row_number() OVER (PARTITION BY w.host ORDER BY w.due,"
        f" w.article_id) AS turn FROM watched w WHERE (w.due <= ? OR w.due > ?) AND {_WANTED})"
        " SELECT w.article_id, a.url, w.attempts, CASE a.title_basis WHEN 'first_sentence' THEN '' ELSE a.title END,"
        " CASE a.published_basis WHEN 'feed' THEN a.published END, b.page,"
        " (SELECT p.headers FROM pages p WHERE p.article_id = w.article_id AND p.sha256 = b.page ORDER BY p.id DESC LIMIT 1)"
        " FROM waiting w JOIN articles a ON a.id = w.article_id LEFT JOIN bodies b ON b.article_id = w.article_id"
        " WHERE w.turn <= ? ORDER BY w.turn, w.due LIMIT ?",
        (clock.ms(now), clock.ms(now + _ABSURD), of_host, 1 if offline else limit),
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
    begun = clock.when(stored)
    if begun > now + SPREAD:
        begun = now  # the clock was set back
    due = next((at for wait in WAITS if (at := begun + wait) > now), None)
    archive.execute(
        "UPDATE watched SET begun = ?, looked = ?, attempts = 0, due = ? WHERE article_id = ?",
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
    """Note that a page is away; since when stays as it was noted first. One that never was there is not away."""
    archive.execute(
        "UPDATE watched SET gone = ?, how = ?, stale = stale + 1 WHERE article_id = ? AND gone IS NULL"
        " AND (SELECT state FROM articles WHERE id = watched.article_id) != 'gone'",
        (clock.ms(now), how, article_id),
    )


def there(archive: Archive, article_id: int) -> None:
    """Note that a page is there, perhaps again."""
    archive.execute(
        "UPDATE watched SET gone = NULL, how = NULL, stale = stale + 1 WHERE article_id = ? AND gone IS NOT NULL",
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
            archive.execute("UPDATE watched SET stale = stale + 1 WHERE article_id = ?", (article_id,))
        archive.execute(
            "UPDATE articles SET title = ?, title_basis = ? WHERE id = ?",
            (fresh, TitleBasis.PAGE, article_id),
        )
