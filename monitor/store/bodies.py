"""The text of an article: how it is kept, when it may be replaced, and what stays of the earlier one.

A better text replaces a worse one, never the other way round; what a publisher changed stays as a version. What the
analyst pasted is replaced by the analyst alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from monitor.changes import is_cosmetic
from monitor.errors import UnknownError
from monitor.model import BodyState, DateBasis, DateCandidate, Extraction, TitleBasis
from monitor.store import clock, dates, keys, placing, sources, stories, tags
from monitor.store.archive import Archive
from monitor.store.editions import is_as_complete, is_fragment
from monitor.store.index import changing, filter_tokens
from monitor.store.text import clean, line, line_or_none, packed, same

_RANK = {
    DateBasis.ARRIVED: 0,
    DateBasis.ADDRESS: 1,
    DateBasis.DATELINE: 2,
    DateBasis.PAGE: 3,
    DateBasis.FEED: 4,
}


class Cause(IntEnum):
    """Why there is an earlier version; only what the publisher changed is counted."""

    FOUND = 0  # we found a better text
    PUBLISHER = 1
    COSMETIC = 2  # the publisher changed nothing that is said
    ANALYST = 3  # the analyst pasted a text


@dataclass(frozen=True, slots=True)
class Facts:
    """What a feed, page or file says of an article besides its text. `sure`: its language was read off the text."""

    author: str | None = None
    language: str | None = None
    published: str | None = None
    published_raw: str | None = None
    basis: DateBasis = DateBasis.ARRIVED
    sure: bool = False
    dates: tuple[DateCandidate, ...] = ()


def set_body(
    archive: Archive,
    article_id: int,
    extraction: Extraction,
    now: datetime,
    raw: str | None = None,
    identity_keys: tuple[str, ...] = (),
    *,
    again: bool = False,
) -> bool:
    """Keep what was made of an article's page, if it is no worse than what is there; say whether it was kept.

    `raw` is the SHA-256 of the page; `again`: it is the page of the text that stands, read anew, so what differs is
    nothing that the publisher changed. A full text is replaced only by a full one in its language that is as complete;
    what is not full, only by what is full or longer. Raises UnknownError.
    """
    with changing(archive, article_id):
        state, old_words, language = _standing(archive, article_id)
        if not again:
            archive.execute("DELETE FROM page_jobs WHERE article_id = ?", (article_id,))
        keys.add(archive, article_id, keys.hashed(identity_keys))
        was_full, is_full = state == BodyState.FULL, extraction.state == BodyState.FULL
        text = clean(extraction.text)
        length = len(text.split())
        old_text = archive.value("SELECT text FROM bodies WHERE article_id = ?", (article_id,)) or ""
        if sources.is_pasted(archive, article_id):
            return False
        if was_full and not (is_full and is_as_complete(text, old_text)):
            return False
        if was_full and not again and not _agrees(language, extraction.language):
            return False  # another page in the place of this one
        changed = not same(text, old_text) and (is_full or length > old_words)
        if changed and not was_full and is_full and is_fragment(text, old_text):
            changed = False  # the feed had delivered the whole of it
        if changed:
            if old_text:
                title, _ = standing(archive, article_id)
                by_publisher = was_full and not again
                cause = cause_of(title, old_text, title, text) if by_publisher else Cause.FOUND
                keep_version(archive, article_id, now, cause)
            write(archive, article_id, text, extraction.html, raw, now)
        elif same(text, old_text):
            archive.execute(
                "UPDATE bodies SET markup = coalesce(?, markup), page = coalesce(?, page) WHERE article_id = ?",
                (packed(extraction.html), raw, article_id),
            )
        archive.execute(
            "UPDATE articles SET state = ?, reason = ? WHERE id = ?",
            (extraction.state, line_or_none(extraction.reason), article_id),
        )
        if line(extraction.title):
            archive.execute(
                "UPDATE articles SET title = ?, title_basis = ?"
                " WHERE id = ? AND (title_basis = 'first_sentence' OR title = '')",
                (line(extraction.title), extraction.title_basis or TitleBasis.PAGE, article_id),
            )
        complete(
            archive,
            article_id,
            Facts(
                author=extraction.author,
                language=extraction.language,
                published=extraction.published,
                published_raw=extraction.published_raw,
                basis=extraction.published_basis or DateBasis.PAGE,
                sure=is_full,
                dates=extraction.dates,
            ),
        )
        tags.ask(archive, article_id)
        return changed or (is_full and not was_full)


def _standing(archive: Archive, article_id: int) -> tuple[str, int, str | None]:
    found = archive.one("SELECT state, words, language FROM articles WHERE id = ?", (article_id,))
    if found is None:
        raise unknown(article_id)
    return found[0], found[1], found[2]


def speaks_as(archive: Archive, article_id: int, language: str | None) -> bool:
    """Say whether a page may be that of an article by its language; where one is not known, it may. Raises UnknownError."""
    return _agrees(_standing(archive, article_id)[2], language)


def _agrees(known: str | None, language: str | None) -> bool:
    return not known or language in (None, known)


def unknown(article_id: int) -> UnknownError:
    """Make the error for an id that no article has."""
    return UnknownError(f"There is no article {article_id} in this archive.")


def write(archive: Archive, article_id: int, text: str, html: str, page: str | None, now: datetime) -> None:
    """Write a text, clean already, in the place of the earlier one; where it says much else, its story is found anew."""
    earlier = archive.value("SELECT text FROM bodies WHERE article_id = ?", (article_id,))
    if earlier is not None:
        stories.leave_if_another(archive, article_id, earlier, text)
    archive.execute(
        "INSERT OR REPLACE INTO bodies VALUES (?, ?, ?, ?, ?)",
        (article_id, text, packed(html), page, clock.ms(now)),
    )
    archive.execute("UPDATE articles SET words = ? WHERE id = ?", (len(text.split()), article_id))


def cause_of(old_title: str, old_text: str, title: str, text: str) -> Cause:
    """Say whether what a publisher changed says anything new."""
    return Cause.COSMETIC if is_cosmetic(old_title, old_text, title, text) else Cause.PUBLISHER


def standing(archive: Archive, article_id: int) -> tuple[str, str]:
    """Return title and text of an article as they stand."""
    title, text = archive.all("SELECT title, body FROM searchable WHERE id = ?", (article_id,))[0]
    return title, text


def keep_version(archive: Archive, article_id: int, now: datetime, cause: Cause) -> None:
    """Keep title and text as they are; of what the publisher changed the reader is told, unless it is cosmetic."""
    title, text = standing(archive, article_id)
    archive.execute(
        "INSERT INTO versions (article_id, seen, title, body, publisher) VALUES (?, ?, ?, ?, ?)",
        (article_id, clock.ms(now), title, packed(text), cause),
    )
    if cause is Cause.PUBLISHER:
        archive.execute("UPDATE articles SET changes = changes + 1 WHERE id = ?", (article_id,))


def complete(archive: Archive, article_id: int, facts: Facts) -> None:
    """Fill in what was not known of an article, and what is known better now: a date on a better basis."""
    known_author, known_language, arrived, known_basis = archive.all(
        "SELECT author, language, arrived, published_basis FROM articles WHERE id = ?", (article_id,)
    )[0]
    if facts.author and not known_author:
        archive.execute(
            "UPDATE articles SET author = ? WHERE id = ?", (line_or_none(facts.author), article_id)
        )
    published = clock.credible(facts.published, clock.when(arrived))
    if published and _RANK[facts.basis] > _RANK[DateBasis(known_basis)]:
        archive.execute(
            "UPDATE articles SET published = ?, published_raw = ?, published_basis = ? WHERE id = ?",
            (published, line_or_none(facts.published_raw), facts.basis, article_id),
        )
        placing.note_date(archive, article_id, published, clock.when(arrived))
    dates.keep(archive, article_id, facts.dates)
    dates.settle(archive, article_id)
    language = facts.language.lower() if facts.language else None
    # What a feed declares for all its entries is often its software's default: the text itself knows better.
    if language and language != known_language and (facts.sure or not known_language):
        archive.execute("UPDATE articles SET language = ? WHERE id = ?", (language, article_id))
        refresh_filter(archive, article_id)


def refresh_filter(archive: Archive, article_id: int) -> None:
    """Write the filter tokens of an article anew from what the tables say."""
    outlet_id, language = archive.all("SELECT outlet_id, language FROM articles WHERE id = ?", (article_id,))[
        0
    ]
    of_feeds = archive.column("SELECT feed_id FROM appearances WHERE article_id = ?", (article_id,))
    archive.execute(
        "UPDATE articles SET filter = ? WHERE id = ?",
        (filter_tokens(outlet_id, of_feeds, placing.month(article_id), language), article_id),
    )
