"""Articles: how they arrive, get their text, change, and are read whole. Lists of articles: `rows` and `search`.

An article that is found by any of its identity keys is the same article. A better text replaces a worse one, never
the other way round; what a publisher changed stays as a version.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from urllib.parse import urlsplit

from monitor.errors import UnknownError
from monitor.model import (
    Appearance,
    ArticleDocument,
    BodyState,
    DateBasis,
    Entry,
    Extraction,
    NewArticle,
    TitleBasis,
    Version,
)
from monitor.query.words import normalise
from monitor.store import clock, feeds, rows, tags
from monitor.store.archive import Archive
from monitor.store.index import changing, filter_tokens

# A text that lost more than this share of its words is a cut-off page rather than a new edition.
LEAST_SHARE = 0.9
# A feed that only moves its dates makes us look at the page again, but not at every poll.
LOOK_AGAIN = timedelta(hours=6)

_RANK = {
    DateBasis.ARRIVED: 0,
    DateBasis.ADDRESS: 1,
    DateBasis.DATELINE: 2,
    DateBasis.PAGE: 3,
    DateBasis.FEED: 4,
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """An entry with what was found out about it. `keys`: identity keys, strongest first; `text`, `html`: its own text."""

    entry: Entry
    keys: tuple[str, ...]
    title: str
    published: str | None
    published_basis: DateBasis
    text: str
    html: str = ""
    title_basis: TitleBasis = TitleBasis.FEED
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of the entries of one answer: the ids of the articles."""

    new: tuple[int, ...]
    changed: tuple[int, ...]
    known: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PageJob:
    """A page to be fetched. `host` is scheme, name and port; `summary_text` is what the feed told of it."""

    article_id: int
    url: str
    host: str
    attempts: int
    allow_local: bool
    summary_text: str
    title: str


# --- arriving -------------------------------------------------------------------------------------------


def arrive(
    archive: Archive, feed_id: int, entries: Sequence[Arrival], now: datetime, first_poll: bool = False
) -> Arrived:
    """Keep what a feed delivered: new articles, further appearances, changed titles and texts.

    On a feed's first poll nothing counts as changed: what it says differently of a known article is its own wording.
    """
    found: dict[str, list[int]] = {"new": [], "changed": [], "known": []}
    with archive.transaction():
        # The first entry of a feed is the newest: the last one gets the lowest number within a minute.
        for arrival in reversed(entries):
            number, status = _arrive_one(archive, feed_id, arrival, now, first_poll)
            if number:
                found[status].append(number)
    return Arrived(*(tuple(reversed(found[status])) for status in ("new", "changed", "known")))


def _arrive_one(
    archive: Archive, feed_id: int, arrival: Arrival, now: datetime, first_poll: bool
) -> tuple[int, Literal["new", "known", "changed"]]:
    keys = _hashed(arrival.keys or (f"feed {feed_id}: {arrival.title}\n{arrival.text}",))
    if _buried(archive, keys):
        return 0, "known"
    title, text = _line(arrival.title), normalise(arrival.text).strip()
    fingerprint = _fingerprint(title, text)
    moved = _fingerprint(arrival.entry.published or "")[:4]
    number = _known_by(archive, keys)
    if number is None:
        url = arrival.entry.url
        number = _insert(
            archive,
            NewArticle(
                title=title,
                text=text,
                title_basis=arrival.title_basis,
                html=arrival.html,
                url=url,
                outlet=arrival.entry.outlet or feeds.outlet_of(archive, feed_id),
                author=arrival.entry.author,
                published=arrival.published,
                published_raw=arrival.entry.published_raw,
                published_basis=arrival.published_basis,
                language=arrival.language or arrival.entry.language,
            ),
            _first_state(url, text),
            now,
            feed_id,
        )
        if _is_web(url):
            _ask_for_page(archive, number, now)
        _add_keys(archive, number, keys)
        _appear(archive, number, feed_id, title, fingerprint + moved, now)
        return number, "new"
    _add_keys(archive, number, keys)
    earlier = archive.one(
        "SELECT print, title FROM appearances WHERE article_id = ? AND feed_id = ?", (number, feed_id)
    )
    if earlier is not None and earlier[0] == fingerprint + moved:
        return number, "known"
    with changing(archive, number):
        _appear(archive, number, feed_id, title, fingerprint + moved, now)
        if earlier is None:
            _refresh_filter(archive, number)
        _complete(
            archive,
            number,
            arrival.entry.author,
            arrival.language or arrival.entry.language,
            arrival.published,
            arrival.entry.published_raw,
            arrival.published_basis,
        )
        if earlier is None or first_poll:
            return number, "known"
        changed = False
        if earlier[0][:-4] != fingerprint:
            changed = _publisher_changed(archive, number, arrival, earlier[1], title, text, now)
            _ask_for_page(archive, number, now)
        elif _last_look(archive, number) < clock.ms(now - LOOK_AGAIN):
            _ask_for_page(archive, number, now)
    return number, "changed" if changed else "known"


def _publisher_changed(
    archive: Archive, number: int, arrival: Arrival, earlier_title: str, title: str, text: str, now: datetime
) -> bool:
    """Take over a title or feed text that the publisher changed, and keep the earlier one as a version."""
    old_title, state, basis = archive.all(
        "SELECT title, state, title_basis FROM articles WHERE id = ?", (number,)
    )[0]
    old_text, page = archive.one("SELECT text, page FROM bodies WHERE article_id = ?", (number,)) or (
        "",
        None,
    )
    # A feed may change what it named itself; the wording of another feed or a page is not its to change.
    new_title = title if title and basis == "feed" and old_title == earlier_title else old_title
    owns_text = state != BodyState.FULL and page is None
    new_text = text if owns_text and text else old_text
    if _same(new_title, old_title) and _same(new_text, old_text):
        return False
    _keep_version(archive, number, now, publisher=True)
    archive.execute("UPDATE articles SET title = ? WHERE id = ?", (new_title, number))
    if new_text != old_text:
        _write_body(archive, number, new_text, arrival.html, None, now)
    tags.ask(archive, number)
    return True


def add(archive: Archive, new: NewArticle, now: datetime) -> tuple[int, Literal["new", "known", "changed"]]:
    """Keep an article that comes whole, from a file or another archive."""
    text = normalise(new.text).strip()
    keys = _hashed(new.keys or (f"text: {' '.join(text.split())}",))
    with archive.transaction():
        number = _known_by(archive, keys)
        if number is None:
            # Who imports it again by hand wants it back.
            archive.execute_many("DELETE FROM tombstones WHERE key = ?", [(key,) for key in keys])
            number = _insert(archive, new, BodyState.FULL, now, None)
            _add_keys(archive, number, keys)
            return number, "new"
        _add_keys(archive, number, keys)
        extraction = Extraction(
            state=BodyState.FULL,
            text=new.text,
            html=new.html,
            author=new.author,
            published=new.published,
            published_raw=new.published_raw,
            published_basis=new.published_basis,
            language=new.language,
        )
        return number, "changed" if set_body(archive, number, extraction, now, None) else "known"


def _insert(archive: Archive, new: NewArticle, state: BodyState, now: datetime, feed_id: int | None) -> int:
    """Write a new article with its body, and return its id."""
    published = clock.credible(new.published, now)
    basis = new.published_basis if published else DateBasis.ARRIVED
    number = _free_id(archive, clock.minute_for(published, now))
    text = normalise(new.text).strip()
    language = new.language.lower() if new.language else None
    outlet_id = feeds.outlet_id(archive, new.outlet)
    with changing(archive, number):
        archive.execute(
            "INSERT INTO articles (id, url, title, title_basis, outlet_id, author, published, published_raw,"
            " published_basis, arrived, language, words, state, filter) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                number,
                new.url,
                _line(new.title),
                new.title_basis,
                outlet_id,
                _line(new.author) or None if new.author else None,
                published,
                new.published_raw,
                basis,
                clock.ms(now),
                language,
                len(text.split()),
                state,
                filter_tokens(outlet_id, [feed_id] if feed_id else [], _month(number), language),
            ),
        )
        _write_body(archive, number, text, new.html, None, now)
        _note_date(archive, number, published, now)
        tags.ask(archive, number)
    return number


def _free_id(archive: Archive, minute: int) -> int:
    """Find the next free id at a minute; a full one spills over into the next. Ids of deleted articles stay taken."""
    full: dict[int, int] = archive.memory.setdefault("full minutes", {})
    candidate = full.get(minute, minute)
    while True:
        first = clock.first_id(candidate)
        last = first + clock.PER_MINUTE - 1
        bounds = (first, last)
        taken = max(
            archive.value("SELECT max(id) FROM articles WHERE id BETWEEN ? AND ?", bounds) or -1,
            archive.value("SELECT max(article_id) FROM tombstones WHERE article_id BETWEEN ? AND ?", bounds)
            or -1,
        )
        if taken < last:
            full[minute] = candidate
            return max(first, taken + 1)
        candidate += 1


def _note_date(archive: Archive, number: int, published: str | None, arrived: datetime) -> None:
    """Put the article among the exceptions if its id would lie about its date, else take it from there.

    Days begin and end on quarters of an hour in every zone, so a place within the same quarter is exact. A day
    without a time is exact if the id stands within that day.
    """
    true, placed = clock.true_minute(published, arrived), clock.minute_of_id(number)
    if published is not None and not clock.is_moment(published):
        exact = true // 1440 == placed // 1440
    else:
        exact = true // 15 == placed // 15
    if exact:
        archive.execute("DELETE FROM dated WHERE article_id = ?", (number,))
    else:
        archive.execute("INSERT OR REPLACE INTO dated VALUES (?, ?)", (number, true))


# --- text -----------------------------------------------------------------------------------------------


def set_body(
    archive: Archive,
    article_id: int,
    extraction: Extraction,
    now: datetime,
    raw: str | None = None,
    keys: tuple[str, ...] = (),
) -> bool:
    """Keep what was made of an article's page, if it is no worse than what is there; say whether it was kept.

    `raw` is the SHA-256 of the page. A full text is replaced only by a full one of nearly its length or more.
    """
    with changing(archive, article_id):
        found = archive.one("SELECT state, words FROM articles WHERE id = ?", (article_id,))
        if found is None:
            raise unknown(article_id)
        archive.execute("DELETE FROM page_jobs WHERE article_id = ?", (article_id,))
        _add_keys(archive, article_id, _hashed(keys))
        state, old_words = found
        was_full, is_full = state == BodyState.FULL, extraction.state == BodyState.FULL
        if was_full and not is_full:
            return False
        text = normalise(extraction.text).strip()
        length = len(text.split())
        if was_full and length < LEAST_SHARE * old_words:
            return False
        old_text = archive.value("SELECT text FROM bodies WHERE article_id = ?", (article_id,)) or ""
        changed = not _same(text, old_text)
        if changed and (is_full or length > old_words):
            if old_text.strip():
                _keep_version(archive, article_id, now, publisher=was_full)
            _write_body(archive, article_id, text, extraction.html, raw, now)
        elif not changed:
            archive.execute(
                "UPDATE bodies SET markup = ?, page = coalesce(?, page) WHERE article_id = ?",
                (_packed(extraction.html), raw, article_id),
            )
        archive.execute(
            "UPDATE articles SET state = ?, reason = ? WHERE id = ?",
            (extraction.state, extraction.reason, article_id),
        )
        if extraction.title and _line(extraction.title):
            archive.execute(
                "UPDATE articles SET title = ?, title_basis = 'page'"
                " WHERE id = ? AND (title_basis = 'first_sentence' OR title = '')",
                (_line(extraction.title), article_id),
            )
        _complete(
            archive,
            article_id,
            extraction.author,
            extraction.language,
            extraction.published,
            extraction.published_raw,
            extraction.published_basis or DateBasis.PAGE,
        )
        tags.ask(archive, article_id)
        return changed or not was_full


def _write_body(archive: Archive, number: int, text: str, html: str, page: str | None, now: datetime) -> None:
    archive.execute(
        "INSERT OR REPLACE INTO bodies VALUES (?, ?, ?, ?, ?)",
        (number, text, _packed(html), page, clock.ms(now)),
    )
    archive.execute("UPDATE articles SET words = ? WHERE id = ?", (len(text.split()), number))


def _keep_version(archive: Archive, number: int, now: datetime, *, publisher: bool) -> None:
    """Keep title and text as they are now; `publisher` counts it as a change that the reader is told of."""
    title, text = archive.all("SELECT title, body FROM searchable WHERE id = ?", (number,))[0]
    archive.execute(
        "INSERT INTO versions (article_id, seen, title, body, publisher) VALUES (?, ?, ?, ?, ?)",
        (number, clock.ms(now), title, zlib.compress(text.encode()), publisher),
    )
    if publisher:
        archive.execute("UPDATE articles SET changes = changes + 1 WHERE id = ?", (number,))


def _complete(
    archive: Archive,
    number: int,
    author: str | None,
    language: str | None,
    published: str | None,
    published_raw: str | None,
    basis: DateBasis,
) -> None:
    """Fill in what was not known of an article: author, language, and a date on a better basis."""
    known_author, known_language, arrived, known_basis = archive.all(
        "SELECT author, language, arrived, published_basis FROM articles WHERE id = ?", (number,)
    )[0]
    if author and not known_author:
        archive.execute("UPDATE articles SET author = ? WHERE id = ?", (_line(author) or None, number))
    published = clock.credible(published, clock.when(arrived))
    if published and _RANK[basis] > _RANK[DateBasis(known_basis)]:
        archive.execute(
            "UPDATE articles SET published = ?, published_raw = ?, published_basis = ? WHERE id = ?",
            (published, published_raw, basis, number),
        )
        _note_date(archive, number, published, clock.when(arrived))
    if language and not known_language:
        archive.execute("UPDATE articles SET language = ? WHERE id = ?", (language.lower(), number))
        _refresh_filter(archive, number)


def _refresh_filter(archive: Archive, number: int) -> None:
    outlet_id, language = archive.all("SELECT outlet_id, language FROM articles WHERE id = ?", (number,))[0]
    of_feeds = archive.column("SELECT feed_id FROM appearances WHERE article_id = ?", (number,))
    archive.execute(
        "UPDATE articles SET filter = ? WHERE id = ?",
        (filter_tokens(outlet_id, of_feeds, _month(number), language), number),
    )


# --- pages to fetch -------------------------------------------------------------------------------------


def pending_bodies(archive: Archive, now: datetime, limit: int) -> list[PageJob]:
    """Return the pages that are due to be fetched, the newest articles first."""
    found = archive.all(
        "SELECT j.article_id, a.url, j.attempts, coalesce(b.text, ''), a.title FROM page_jobs j"
        " JOIN articles a ON a.id = j.article_id LEFT JOIN bodies b ON b.article_id = a.id"
        " WHERE j.due <= ? ORDER BY j.article_id DESC LIMIT ?",
        (clock.ms(now), limit),
    )
    admitted = _locally_admitted(archive, [row[0] for row in found])
    jobs = []
    for number, url, attempts, text, title in found:
        parts = urlsplit(url)
        jobs.append(
            PageJob(
                article_id=number,
                url=url,
                host=f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}",
                attempts=attempts,
                allow_local=(number, parts.hostname) in admitted,
                summary_text=text,
                title=title,
            )
        )
    return jobs


def _locally_admitted(archive: Archive, numbers: Sequence[int]) -> set[tuple[int, str | None]]:
    """Say for which article which host name may lie in the own network: that of its feed, where the reader said so."""
    marks = ",".join("?" * len(numbers))
    found = archive.all(
        "SELECT p.article_id, f.url FROM appearances p JOIN feeds f ON f.id = p.feed_id"
        f" WHERE f.allow_local AND p.article_id IN ({marks})",
        numbers,
    )
    return {(number, urlsplit(url).hostname) for number, url in found}


def page_failed(
    archive: Archive, article_id: int, state: BodyState, reason: str, retry_at: datetime | None, now: datetime
) -> None:
    """Note that a page could not be had, and when to try again (None: never). What text there is stays."""
    with archive.transaction():
        archive.execute(
            "UPDATE articles SET state = ?, reason = ? WHERE id = ? AND state != 'full'",
            (state, reason, article_id),
        )
        if retry_at is None:
            archive.execute("DELETE FROM page_jobs WHERE article_id = ?", (article_id,))
        else:
            archive.execute(
                "UPDATE page_jobs SET attempts = attempts + 1, due = ? WHERE article_id = ?",
                (clock.ms(retry_at), article_id),
            )


def ask_for_pages(archive: Archive, article_ids: Sequence[int], now: datetime) -> None:
    """Have the pages of these articles fetched again."""
    with archive.transaction():
        for number in article_ids:
            _ask_for_page(archive, number, now)


def _ask_for_page(archive: Archive, number: int, now: datetime) -> None:
    if _is_web(archive.value("SELECT url FROM articles WHERE id = ?", (number,))):
        archive.execute("INSERT OR IGNORE INTO page_jobs VALUES (?, 0, ?)", (number, clock.ms(now)))


def _last_look(archive: Archive, number: int) -> int:
    fetched = archive.value("SELECT max(fetched) FROM pages WHERE article_id = ?", (number,))
    return int(fetched or archive.value("SELECT arrived FROM articles WHERE id = ?", (number,)))


def _first_state(url: str | None, text: str) -> BodyState:
    """Say how the text stands before any page was fetched."""
    if _is_web(url):
        return BodyState.PENDING
    return BodyState.SUMMARY if text else BodyState.FAILED


# --- reading --------------------------------------------------------------------------------------------


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
            html=zlib.decompress(markup).decode() if markup else "",
            versions=tuple(
                Version(clock.when(seen), title, zlib.decompress(body).decode())
                for seen, title, body in archive.all(
                    "SELECT seen, title, body FROM versions WHERE article_id = ? AND publisher ORDER BY id",
                    (article_id,),
                )
            ),
            appearances=tuple(
                Appearance(url, outlet, clock.when(seen), title)
                for url, outlet, seen, title in archive.all(
                    "SELECT f.url, o.name, p.seen, p.title FROM appearances p JOIN feeds f ON f.id = p.feed_id"
                    " JOIN outlets o ON o.id = f.outlet_id WHERE p.article_id = ? ORDER BY p.seen, f.id",
                    (article_id,),
                )
            ),
            tags=tags.of(archive, article_id),
        )


def unknown(article_id: int) -> UnknownError:
    """Make the error for an id that no article has."""
    return UnknownError(f"There is no article {article_id} in this archive.")


# --- small things ---------------------------------------------------------------------------------------


def _hashed(keys: Sequence[str]) -> list[bytes]:
    return [hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).digest() for key in keys]


def _known_by(archive: Archive, keys: Sequence[bytes]) -> int | None:
    """Find the article that has any of the keys; where they name several, the strongest key's."""
    for key in keys:
        found = archive.value("SELECT article_id FROM article_keys WHERE key = ?", (key,))
        if found is not None:
            return int(found)
    return None


def _buried(archive: Archive, keys: Sequence[bytes]) -> bool:
    return any(archive.value("SELECT 1 FROM tombstones WHERE key = ?", (key,)) for key in keys)


def _add_keys(archive: Archive, number: int, keys: Sequence[bytes]) -> None:
    archive.execute_many("INSERT OR IGNORE INTO article_keys VALUES (?, ?)", [(key, number) for key in keys])


def _appear(
    archive: Archive, number: int, feed_id: int, title: str, fingerprint: bytes, now: datetime
) -> None:
    archive.execute(
        "INSERT INTO appearances VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET title = excluded.title, print = excluded.print",
        (number, feed_id, clock.ms(now), title, fingerprint),
    )


def _fingerprint(*parts: str) -> bytes:
    joined = "\0".join(" ".join(part.split()) for part in parts)
    return hashlib.blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=12).digest()


def _same(one: str, other: str) -> bool:
    """Say whether two texts differ in white space only."""
    return one.split() == other.split()


def _line(text: str) -> str:
    """Clean a text that stands on one line."""
    return " ".join(normalise(text).split())


def _packed(html: str) -> bytes | None:
    return zlib.compress(html.encode("utf-8", "replace")) if html else None


def _is_web(url: str | None) -> bool:
    return url is not None and url.lower().startswith(("http://", "https://"))


def _month(number: int) -> str:
    return (clock.EPOCH + timedelta(minutes=clock.minute_of_id(number))).strftime("%Y%m")
