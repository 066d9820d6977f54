"""The nouns of reports: an article frozen as it stood, and an ordered set of such. Pure; imports the nouns alone.

A clipping's hash can be reckoned again by anybody who holds its JSON (`presswatch export --format json`): it is the
SHA-256 over UTF-8 JSON with sorted keys and without blanks (``,`` and ``:``), characters as they are, halves of
surrogate pairs as U+FFFD, of one object::

    {"captured", "clipped", "document", "page_hash", "text_hash", "version"}

``document`` is the object that the export has for the article, without what is the reader's or the program's own and
may differ between two archives (`OWN_KEYS`), and without the computed ``changes`` of its versions.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from monitor.briefing import Gone, Marked
from monitor.model import ArticleDocument, Word

_SURROGATE = re.compile(r"[\ud800-\udfff]")

# what an exported article has beside what its hash is made of
OWN_KEYS = frozenset({"story", "read", "starred", "dismissed", "clipping", "licence"})


class Template(Word):
    """How a clipbook is laid out where it is printed."""

    BRIEFING = "briefing"  # the daily briefing: short, by section
    CLIP_BOOK = "clip_book"  # an overview with a chart, then a page for each clipping
    EVIDENCE = "evidence"  # everything that is known of each clipping
    ERRATUM = "erratum"  # what is not so any more: old, new, times; no clipbook is one, it is made of what was given


# the layouts that a clipbook can have
LAYOUTS = (Template.BRIEFING, Template.CLIP_BOOK, Template.EVIDENCE)


@dataclass(frozen=True, slots=True)
class Also:
    """Another article of the story that a clipping stands for. `how`: in words, in what way it is akin."""

    outlet: str
    title: str
    url: str | None = None
    published: str | None = None  # a `Published` text
    how: str = ""


@dataclass(frozen=True, slots=True)
class Captured:
    """The raw page that an article's text was read from: SHA-256 (hex) of its bytes as received, and when they came."""

    hash: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Clipping:
    """An article frozen for a report, with the analyst's note. Later changes of the article never touch it.

    `text_hash` is the SHA-256 (hex) of title, two line feeds and text as UTF-8 (halves of surrogate pairs as U+FFFD);
    `page_hash` that of the raw page's bytes as received. `hash` covers the article and all fields before `id`; the
    rest is what the analyst made of it, or what was learnt since.
    """

    document: ArticleDocument
    clipped: datetime  # UTC, whole seconds
    text_hash: str
    page_hash: str | None  # None: no raw page is kept
    captured: datetime | None  # when that page was received
    version: int = 1  # number of the article's version that was frozen, 1 the first
    id: int | None = None  # None: made for one export alone, not kept in the archive
    hash: str = ""
    note: str = ""  # plain text
    section: int | None = None  # index into the clipbook's sections
    changed: bool = False  # title or text are others since
    also: tuple[Also, ...] = ()
    gone: Gone | None = None  # the page is away since
    since: Marked | None = None  # what it is beside an earlier briefing
    licence: str = ""  # what was left out of it, in words, where its outlet does not allow all to leave


@dataclass(frozen=True, slots=True)
class Clipbook:
    """An ordered, named set of clippings."""

    id: int | None  # None: made for one export alone
    name: str
    lead: str = ""  # plain text; a blank line divides paragraphs
    template: Template = Template.CLIP_BOOK
    sections: tuple[str, ...] = ()
    clippings: int = 0
    created: datetime | None = None
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Brought:
    """An article as our own JSON brings it, with its clipping where it had one.

    `clipbook`, `section`: the names of where the clipping stood; `reason`: what could not be taken, "" where all could.
    """

    document: ArticleDocument
    clipping: Clipping | None = None
    clipbook: str | None = None
    section: str | None = None
    reason: str = ""


def freeze(
    document: ArticleDocument,
    now: datetime,
    page: Captured | None = None,
    *,
    version: int | None = None,
    also: tuple[Also, ...] = (),
) -> Clipping:
    """Freeze an article as it stands; without a number, its version is the one after all earlier versions."""
    clipping = Clipping(
        document=document,
        clipped=_whole_seconds(now),
        text_hash=text_hash(document.article.title, document.text),
        page_hash=page.hash if page else None,
        captured=_whole_seconds(page.at) if page else None,
        version=len(document.versions) + 1 if version is None else version,
        also=also,
    )
    return replace(clipping, hash=hash_of(clipping))


def text_hash(title: str, text: str) -> str:
    """Reckon the SHA-256 (hex) of title, two line feeds and text as UTF-8."""
    return hashlib.sha256(_utf8(f"{title}\n\n{text}")).hexdigest()


def hash_of(clipping: Clipping) -> str:
    """Reckon the hash of a clipping anew, from what it holds."""
    return hashlib.sha256(canonical(clipping)).hexdigest()


def canonical(clipping: Clipping) -> bytes:
    """Write what the hash covers as canonical JSON: sorted keys, no blanks, UTF-8."""
    covered = {
        "captured": _stamp(clipping.captured),
        "clipped": _stamp(clipping.clipped),
        "document": _document(clipping.document),
        "page_hash": clipping.page_hash,
        "text_hash": clipping.text_hash,
        "version": clipping.version,
    }
    return _utf8(
        json.dumps(covered, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    )


def _document(whole: ArticleDocument) -> dict[str, Any]:
    """Shape what the hash covers of an article; every key is one of the exported JSON and means the same."""
    found = whole.article
    return {
        "id": found.id,
        "url": found.url,
        "title": found.title,
        "title_basis": found.title_basis.value,
        "outlet": found.outlet or None,
        "feeds": list(found.feeds),
        "author": found.author,
        "published": found.published,
        "published_basis": found.published_basis.value,
        "arrived": _stamp(found.arrived),
        "language": found.language,
        "words": found.words,
        "state": found.state.value,
        "topics": list(found.topics),
        "text": whole.text,
        "html": whole.html,
        "versions": [{"seen": _stamp(v.seen), "title": v.title, "text": v.text} for v in whole.versions],
        "appearances": [
            {"feed": a.feed, "outlet": a.outlet or None, "seen": _stamp(a.seen)} for a in whole.appearances
        ],
        "tags": [
            {
                "topic": tag.topic,
                "origin": tag.origin.value,
                "verdict": tag.verdict.value if tag.verdict else None,
                "strength": float(tag.strength),
                "spans": [[span.field, span.start, span.end] for span in tag.spans],
            }
            for tag in whole.tags
        ],
        "dates": [{"basis": d.basis.value, "value": d.value, "raw": d.raw or None} for d in whole.dates],
        "source": {
            "origin": whole.source.origin,
            "at": _stamp(whole.source.at),
            "pasted": whole.source.pasted,
        }
        if whole.source
        else None,
    }


def _whole_seconds(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _stamp(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    utc = moment.astimezone(UTC)
    return f"{utc.year:04}-{utc:%m-%dT%H:%M:%SZ}"  # %Y alone drops zeros on some systems


def _utf8(text: str) -> bytes:
    return _SURROGATE.sub("\ufffd", text).encode()
