"""What a reader of an export is told of an article: printable text, absolute times, plain words. Pure.

Every format that people read takes its facts from here, so that they say the same. JSON does not: it carries data.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from monitor.errors import ExportError
from monitor.model import Article, ArticleDocument, BodyState, DateBasis

# Marks that turn the direction of what follows: in a title they can make an address read backwards.
_TURNING = "\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c"
_UNPRINTABLE = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufff9-\ufffb{_TURNING}]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")

_BASIS = {
    DateBasis.FEED: "as stated in the feed",
    DateBasis.PAGE: "as stated on the page",
    DateBasis.DATELINE: "from the dateline of the text",
    DateBasis.ADDRESS: "from the address of the page",
    DateBasis.ARRIVED: "publication date unknown",
}

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


@dataclass(frozen=True, slots=True)
class Heading:
    """What an export says of itself."""

    title: str
    zone: tzinfo
    now: datetime

    @property
    def made(self) -> str:
        """Say when the export was made."""
        return absolute(self.now, self.zone)


@dataclass(frozen=True, slots=True)
class Facts:
    """One article in printable words. Empty text where nothing is known."""

    id: int
    title: str
    outlet: str
    author: str
    published: str
    published_basis: str
    captured: str
    url: str
    link: str  # the address where it is one that a reader may follow, else ""
    topics: tuple[str, ...]
    language: str
    words: int
    remark: str  # what is to be known of the text, where it is not whole
    paragraphs: tuple[str, ...]


def facts(whole: ArticleDocument, zone: tzinfo) -> Facts:
    """Put an article into printable words, times in `zone` with their offset."""
    found = whole.article
    url = one_line(found.url or "")
    language = (found.language or "").lower()
    return Facts(
        id=found.id,
        title=one_line(found.title) or "Without a title",
        outlet=one_line(found.outlet),
        author=one_line(found.author or ""),
        published=published(found, zone),
        published_basis=_BASIS[found.published_basis if found.published else DateBasis.ARRIVED],
        captured=absolute(found.arrived, zone),
        url=url,
        link=url if re.match(r"https?://[^\s<>\"]+$", url, re.IGNORECASE) else "",
        topics=tuple(one_line(topic) for topic in found.topics),
        language=language if re.fullmatch(r"[a-z]{2,3}", language) else "",
        words=found.words,
        remark=_STATE.get(found.state, ""),
        paragraphs=paragraphs(whole.text),
    )


def published(found: Article, zone: tzinfo) -> str:
    """Say when an article was published: a day without a time stays a day; "" where it is not known."""
    if found.published is None:
        return ""
    if "T" not in found.published:
        return day(date.fromisoformat(found.published))
    return absolute(datetime.fromisoformat(found.published), zone)


def absolute(moment: datetime, zone: tzinfo) -> str:
    """Write a time so that it means the same everywhere: ``30 November 2021, 08:20 +01:00``."""
    local = moment.astimezone(zone)
    return f"{day(local)}, {local:%H:%M} {offset(local)}"


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
    held = "No articles" if not articles else f"{articles} article{'s' * (articles != 1)}"
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
