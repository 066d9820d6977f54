"""Bringing back what our own JSON holds: articles with their metadata, the analyst's words and marks, and clippings.

What the archive has already is made richer, never poorer: the reader's own marks and words stand.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from monitor.clipping import Brought
from monitor.model import (
    Appearance,
    ArticleDocument,
    BodyState,
    CandidateBasis,
    NewArticle,
    Origin,
    Tag,
    Verdict,
)
from monitor.store import (
    bodies,
    clipbooks,
    clock,
    dates,
    feeds,
    freezing,
    marks,
    sources,
    tags,
    watching,
)
from monitor.store.adding import add
from monitor.store.archive import Archive
from monitor.store.arriving import Status
from monitor.store.index import changing
from monitor.store.text import fingerprint, line, packed
from monitor.store.topics import fold_name

# More feeds deliver no article; a file that says so was not written by us.
_MOST_APPEARANCES = 100


def take(
    archive: Archive, brought: Brought, keys: tuple[str, ...], origin: str, clipbook: str, now: datetime
) -> tuple[int, Status, str | None]:
    """Keep an article with its clipping; return its id, what it was to the archive, and what was left out.

    `origin`: the file in words; `clipbook`: where a clipping goes that names none. The times of arrival and the id stay
    what they were elsewhere, as far as that can be.
    """
    document = brought.document
    reasons = [brought.reason] if brought.reason else []
    with changing(archive):
        number, status = _article(archive, document, keys, origin, now)
        if status == "new":
            _complete(archive, number, document, now)
        gained, lost = _words(archive, number, document.tags, now)
        reasons += [f"There is no topic “{name}” here to which the analyst's word belongs." for name in lost]
        if brought.clipping is not None:
            gained = _clip(archive, number, brought, clipbook, now) or gained
        if gained and status == "known":
            status = "changed"
    return number, status, " ".join(reasons) or None


def _article(
    archive: Archive, document: ArticleDocument, keys: tuple[str, ...], origin: str, now: datetime
) -> tuple[int, Status]:
    article = document.article
    new = NewArticle(
        title=article.title,
        text=document.text,
        title_basis=article.title_basis,
        html=document.html,
        url=article.url,
        outlet=article.outlet,
        author=article.author,
        published=article.published,
        published_raw=article.published_raw,
        published_basis=article.published_basis,
        language=article.language,
        keys=keys,
        origin=origin,
    )
    state = article.state
    if state is BodyState.PENDING:  # its page is asked for by those who poll it, not by a file
        state = BodyState.SUMMARY if document.text else BodyState.FAILED
    arrived = article.arrived if clock.EARLIEST <= article.arrived <= now else now
    return add(archive, new, now, state=state, arrived=arrived, wanted=article.id)


def _complete(archive: Archive, number: int, document: ArticleDocument, now: datetime) -> None:
    """Write what a new article has beside its text: where it appeared, its dates, versions, source and marks."""
    for appearance in document.appearances[:_MOST_APPEARANCES]:
        _appear(archive, number, appearance, document)
    bodies.refresh_filter(archive, number)
    given = [replace(each, raw=each.raw or "") for each in document.dates]
    dates.keep(archive, number, [each for each in given if each.basis is not CandidateBasis.ARRIVED])
    changes = 0
    for version in document.versions:
        cause = bodies.cause_of(version.title, version.text, version.next_title, version.next_text)
        cause = bodies.Cause.ANALYST if version.pasted else cause
        changes += cause is bodies.Cause.PUBLISHER
        archive.execute(
            "INSERT INTO versions (article_id, seen, title, body, publisher) VALUES (?, ?, ?, ?, ?)",
            (number, clock.ms(version.seen), line(version.title), packed(version.text), cause),
        )
    archive.execute("UPDATE articles SET changes = ? WHERE id = ?", (changes, number))
    if document.source is not None:
        archive.execute("DELETE FROM sources WHERE article_id = ?", (number,))
        source = document.source
        sources.note(archive, number, source.origin, source.at, pasted=source.pasted)
    article = document.article
    for mark, value in (
        ("read", article.read),
        ("starred", article.starred),
        ("dismissed", article.dismissed),
    ):
        if value:
            marks.write(archive, [number], mark, clock.ms(now))  # type: ignore[arg-type]


def _appear(archive: Archive, number: int, appearance: Appearance, document: ArticleDocument) -> None:
    """Note where an article appeared. A feed that is not there is kept as one that was given up: it is not polled."""
    url = feeds.bare(appearance.feed)
    if not url:
        return
    feed = archive.value("SELECT id FROM feeds WHERE url = ?", (url,))
    if feed is None:
        outlet = line(appearance.outlet) or url
        seen = clock.ms(appearance.seen)
        feed = archive.insert(
            "INSERT INTO feeds (url, title, outlet_id, added, removed) VALUES (?, ?, ?, ?, ?)",
            (url, outlet, feeds.outlet_id(archive, outlet), seen, seen),
        )
    title = document.article.title
    print_ = fingerprint(title, document.text) + fingerprint("")[:4]
    archive.execute(
        "INSERT OR IGNORE INTO appearances (article_id, feed_id, seen, title, print) VALUES (?, ?, ?, ?, ?)",
        (number, feed, clock.ms(appearance.seen), title, print_),
    )


def _words(archive: Archive, number: int, given: tuple[Tag, ...], now: datetime) -> tuple[bool, list[str]]:
    """Take over what an analyst said of tags where nobody here has spoken; name the topics that are not here."""
    gained, lost = False, []
    for tag in given:
        if tag.origin is not Origin.ANALYST and tag.verdict is None:
            continue  # the archive judges by its own topics
        topic = archive.value(
            "SELECT id FROM topics WHERE folded = ? AND removed IS NULL", (fold_name(tag.topic),)
        )
        if topic is None:
            lost.append(tag.topic)
            continue
        said = (
            "added" if tag.verdict is None else "rejected" if tag.verdict is Verdict.REJECTED else "confirmed"
        )
        spoken = archive.value("SELECT said FROM tags WHERE topic_id = ? AND article_id = ?", (topic, number))
        if spoken is None:
            word = {"topic": topic, "article": number, "said": said, "at": clock.ms(now)}
            tags.restore_word(archive, word)
            gained = True
    return gained, lost


def _clip(archive: Archive, number: int, brought: Brought, clipbook: str, now: datetime) -> bool:
    """Keep a clipping in the clipbook of its name; say whether that changed anything."""
    clipping = brought.clipping
    assert clipping is not None
    book = clipbooks.named_or_begun(archive, brought.clipbook or clipbook, now)
    assert book.id is not None
    standing = archive.one(
        "SELECT id, note FROM clippings WHERE clipbook_id = ? AND article_id = ? AND removed IS NULL",
        (book.id, number),
    )
    if standing is not None:
        if standing[1] or not clipping.note:
            return False
        archive.execute(
            "UPDATE clippings SET note = ? WHERE id = ?", (freezing.tidy(clipping.note), standing[0])
        )
        return True
    section = None
    if brought.section:
        book, _ = clipbooks.with_section(archive, book, brought.section)
        section = clipbooks.section_named(book, brought.section)
    freezing.keep(archive, book.id or 0, number, clipping, section, clipping.note)
    watching.begin(archive, [number], now)
    return True
