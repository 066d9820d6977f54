"""What a reader of an export is told of a clipping: printable text, absolute times, plain words. Pure.

Every format that people read takes its facts from here, so that they say the same. JSON does not: it carries data.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from monitor.clipping import Also, Clipbook, Clipping, Template
from monitor.errors import ExportError
from monitor.model import Article, BodyState, DateBasis

if TYPE_CHECKING:
    from monitor.briefing import Briefing
    from monitor.exports.archived import Archived
    from monitor.exports.comparing import Altered
    from monitor.sealing import Seal

# Marks that turn the direction of what follows: in a title they can make an address read backwards.
_TURNING = "\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c"
_UNPRINTABLE = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufff9-\ufffb\ufffe\uffff{_TURNING}]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")

_BASIS = {
    DateBasis.FEED: "as stated in the feed",
    DateBasis.PAGE: "as stated on the page",
    DateBasis.DATELINE: "from the dateline of the text",
    DateBasis.ADDRESS: "from the address of the page",
    DateBasis.ARRIVED: "publication date unknown",
}

NO_TEXT = "No text was found for this article."

_STATE = {
    BodyState.PENDING: "The full text had not been fetched when this was exported.",
    BodyState.SUMMARY: "Summary only: the text is what the feed delivered.",
    BodyState.PAYWALL: "The page is behind a paywall; the text is what could be read without it.",
    BodyState.CONSENT: "The page showed a consent wall; the text is what the feed delivered.",
    BodyState.SCRIPT: "The page shows its text only by script; the text is what the feed delivered.",
    BodyState.NOT_ARTICLE: "The page is not an article; the text is what the feed delivered.",
    BodyState.GONE: "The page is gone; the text is what the feed delivered.",
    BodyState.BLOCKED: "The page refused to be read; the text is what the feed delivered.",
    BodyState.ROBOTS: "The outlet asks programs not to read the page; the text is what the feed delivered.",
    BodyState.UNRESOLVED: "The link could not be followed to the article; the text is what the feed delivered.",
    BodyState.TOO_LARGE: "The page is too large to read; the text is what the feed delivered.",
    BodyState.FAILED: "The page could not be read; the text is what the feed delivered.",
}


class Paper(StrEnum):
    """What a document is printed on."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Heading:
    """What an export says of itself."""

    title: str
    zone: tzinfo
    now: datetime
    paper: Paper = Paper.A4
    archived: Archived | None = None  # what an evidence file asks of the archive
    seal: Seal | None = None  # of an evidence file of the same clippings
    briefing: Briefing | None = None  # what a daily briefing says beyond its clippings

    @property
    def line(self) -> str:
        """Return the title as one printable line that is never empty."""
        return one_line(self.title) or "Clippings"

    @property
    def made(self) -> str:
        """Say when the export was made."""
        return absolute(self.now, self.zone)

    @property
    def sealed(self) -> str:
        """Name the evidence file of the same clippings, so that it can be checked against what is printed here."""
        if self.seal is None:
            return ""
        at = absolute(datetime.fromisoformat(self.seal.at), self.zone)
        return f"Evidence file {self.seal.number} of these clippings, sealed {at}: SHA-256 {self.seal.hash}"


@dataclass(frozen=True, slots=True)
class AlsoFacts:
    """Another article of the story, in printable words. Empty text where nothing is known."""

    outlet: str
    title: str
    published: str
    how: str
    url: str
    link: str

    @property
    def line(self) -> str:
        """Say it in one line."""
        said = ", ".join(
            part for part in (self.outlet, self.title and f"“{self.title}”", self.published) if part
        )
        return f"{said} ({self.how})" if self.how else said


@dataclass(frozen=True, slots=True)
class Facts:
    """One clipping in printable words. Empty text where nothing is known."""

    number: int  # its place in the document, the first is 1
    id: int  # of the article
    clip_id: str  # "" for a clipping that is not kept in the archive
    hash: str
    text_hash: str
    page_hash: str
    title: str
    outlet: str
    author: str
    published: str
    published_basis: str
    captured: str
    captured_basis: str
    clipped: str
    url: str
    link: str  # the address where it is one that a reader may follow, else ""
    topics: tuple[str, ...]
    colours: tuple[int, ...]  # of the topics, one for each
    language: str
    words: int
    remark: str  # what is to be known of the text, where it is not whole
    licence: str  # what was left out, where its outlet does not allow all to leave
    changed: str  # what is to be known of the source, where it says something else since
    section: str
    note: tuple[str, ...]  # paragraphs
    also: tuple[AlsoFacts, ...]
    mark: str  # what it is to somebody who had the earlier briefing, in a word
    since: str  # the same in a sentence
    altered: tuple[Altered, ...]  # what was stated and is not stated so any more
    paragraphs: tuple[str, ...]

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return what is to be known before the text is read."""
        return tuple(each for each in (self.licence, self.changed, self.remark) if each)

    @property
    def dated(self) -> str:
        """Say when it was published, and by what that is known."""
        return f"{self.published} ({self.published_basis})" if self.published else "date unknown"

    @property
    def received(self) -> str:
        """Say when it was captured, and what was."""
        return f"{self.captured} ({self.captured_basis})"

    @property
    def clipping(self) -> str:
        """Name the clipping by its id and its hash."""
        return f"{self.clip_id or 'not kept'} · SHA-256 {self.hash}"

    @property
    def byline(self) -> str:
        """Say in one line who published it and when."""
        return (
            " · ".join(part for part in (self.outlet, self.published) if part) or f"captured {self.captured}"
        )

    @property
    def file_name(self) -> str:
        """Name it so that every system takes the name: plain letters, no reserved word, not long."""
        return f"{self.number:05d}-" + (f"clipping-{self.clip_id}" if self.clip_id else f"article-{self.id}")


def facts(clipping: Clipping, clipbook: Clipbook, number: int, zone: tzinfo) -> Facts:
    """Put a clipping into printable words, times in `zone` with their offset."""
    from monitor.exports import comparing

    whole = clipping.document
    found = whole.article
    url = one_line(found.url or "")
    language = (found.language or "").lower()
    topics = tuple(one_line(topic) for topic in found.topics)
    known = found.topic_colours
    return Facts(
        number=number,
        id=found.id,
        clip_id="" if clipping.id is None else str(clipping.id),
        hash=clipping.hash,
        text_hash=clipping.text_hash,
        page_hash=clipping.page_hash or "",
        title=one_line(found.title) or ("Headline not shown" if clipping.licence else "Without a title"),
        outlet=one_line(found.outlet),
        author=one_line(found.author or ""),
        published=published(found, zone),
        published_basis=_BASIS[found.published_basis if found.published else DateBasis.ARRIVED],
        captured=absolute(clipping.captured or found.arrived, zone),
        captured_basis=_captured_basis(clipping),
        clipped=absolute(clipping.clipped, zone),
        url=url,
        link=followed(url),
        topics=topics,
        colours=tuple(known[place] if place < len(known) else place for place in range(len(topics))),
        language=language if re.fullmatch(r"[a-z]{2,3}", language) else "",
        words=found.words,
        remark="" if clipping.licence and not whole.text else _STATE.get(found.state, ""),
        licence=one_line(clipping.licence),
        changed=comparing.since_clipped(clipping),
        section=section_of(clipping, clipbook),
        note=paragraphs(clipping.note),
        also=tuple(_also(other, zone) for other in clipping.also),
        mark=comparing.mark(clipping.since),
        since=comparing.sentence(clipping.since, zone),
        altered=comparing.altered(clipping.since.changes) if clipping.since else (),
        paragraphs=paragraphs(whole.text),
    )


def _captured_basis(clipping: Clipping) -> str:
    if clipping.captured is None:
        return "as delivered; no page is kept"
    return "the file as it was brought" if is_of_file(clipping) else "the page as received"


def is_of_file(clipping: Clipping) -> bool:
    """Say whether what is kept of an article as received is a file that somebody brought, and no page of a server."""
    source = clipping.document.source
    if source is None or source.pasted or source.origin.startswith(("http://", "https://")):
        return False
    return clipping.captured == source.at.replace(microsecond=0)


def rows(said: Facts) -> list[tuple[str, str]]:
    """Name and value of what every document says of a clipping, in the order in which it is read."""
    every = (
        ("Status", ": ".join(filter(None, (said.mark, said.since)))),
        ("Outlet", said.outlet),
        ("Author", said.author),
        ("Published", said.dated),
        ("Captured", said.received),
        ("Address", said.url),
        ("Topics", "; ".join(said.topics)),
        ("Clipping", said.clipping),
    )
    return [(name, value) for name, value in every if value]


def texts(said: Facts, clipbook: Clipbook) -> tuple[str, ...]:
    """Return of a text what a document of this kind has: a briefing its beginning, any other all of it."""
    if clipbook.template is Template.ERRATUM:
        return ()
    if clipbook.template is Template.BRIEFING:
        return (excerpt(said),) if said.paragraphs else ()
    return said.paragraphs or (() if said.licence else (NO_TEXT,))


def _also(other: Also, zone: tzinfo) -> AlsoFacts:
    url = one_line(other.url or "")
    return AlsoFacts(
        outlet=one_line(other.outlet),
        title=one_line(other.title),
        published=published_text(other.published, zone),
        how=one_line(other.how),
        url=url,
        link=followed(url),
    )


def followed(url: str) -> str:
    """Return an address where it is one that a reader may follow, else nothing."""
    if not re.match(r"https?://[^\s<>\"]+$", url, re.IGNORECASE):
        return ""
    try:
        parts = urlsplit(url)
        return url if parts.hostname and parts.port != 0 else ""
    except ValueError:  # brackets or a port that mean nothing: some programs refuse the whole file
        return ""


def section_of(clipping: Clipping, clipbook: Clipbook) -> str:
    """Name the section that a clipping stands in; "" where it stands in none."""
    place = clipping.section
    return (
        "" if place is None or not 0 <= place < len(clipbook.sections) else one_line(clipbook.sections[place])
    )


def published(found: Article, zone: tzinfo) -> str:
    """Say when an article was published: a day without a time stays a day; "" where it is not known."""
    return published_text(found.published, zone)


def published_text(said: str | None, zone: tzinfo) -> str:
    """Write a `Published` text in words; one that is no date, as it stands."""
    if said is None:
        return ""
    try:
        return absolute(datetime.fromisoformat(said), zone) if "T" in said else day(date.fromisoformat(said))
    except (ValueError, OverflowError):
        return one_line(said)


def excerpt(said: Facts, most: int = 75) -> str:
    """Return the beginning of a text: whole sentences where they fit into so many words, else so many words."""
    words = " ".join(" ".join(said.paragraphs[:4]).split()).split(" ")
    if len(words) <= most:
        return " ".join(words)
    start = " ".join(words[:most])
    ends = [found.end() for found in re.finditer(r"[.!?…][”’\"»)]?(?=\s)", start)]
    return start[: ends[-1]] if ends and ends[-1] > len(start) // 2 else start.rstrip(",;:–—- ") + " …"


def absolute(moment: datetime, zone: tzinfo) -> str:
    """Write a time so that it means the same everywhere: ``30 November 2021, 08:20 +01:00``."""
    local = in_zone(moment, zone)
    return f"{day(local)}, {local:%H:%M} {offset(local)}"


def in_zone(moment: datetime, zone: tzinfo) -> datetime:
    """Say a time in a zone; at the ends of the calendar, where there is no such time, as it stands."""
    try:
        return moment.astimezone(zone)
    except (OverflowError, ValueError):
        return moment


def day(when: date) -> str:
    """Write a day in words, whatever language the computer speaks."""
    months = "January February March April May June July August September October November December"
    return f"{when.day} {months.split()[when.month - 1]} {when.year}"


def offset(local: datetime) -> str:
    """Write the offset of a time from UTC: ``+01:00``."""
    text = f"{local:%z}"
    return f"{text[:3]}:{text[3:5]}"


def summary(articles: int, outlets: int, heading: Heading) -> str:
    """Say in one line what the document holds and when it was made."""
    held = "No articles" if not articles else f"{articles:,} article{'s' * (articles != 1)}"
    run_by = f" from {outlets} outlet{'s' * (outlets != 1)}" if outlets else ""
    return f"{held}{run_by} · exported {heading.made}"


def zone_named(zone: str | tzinfo) -> tzinfo:
    """Find a time zone. Raises ExportError where there is none of that name."""
    if isinstance(zone, tzinfo):
        return zone
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as error:
        raise ExportError(f"“{zone}” is not a time zone; write one like Europe/Paris, or UTC.") from error


def printable(text: str) -> str:
    """Take out what cannot be printed: control characters, marks that turn the direction, halves of characters."""
    text = _SURROGATE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub("", text))


def one_line(text: str) -> str:
    """Make printable text one line."""
    return " ".join(printable(text).split())


def paragraphs(text: str) -> tuple[str, ...]:
    """Divide a text at its blank lines into printable paragraphs."""
    blocks = (block.strip() for block in re.split(r"\n[ \t]*\n\s*", printable(text)))
    return tuple(block for block in blocks if block)
