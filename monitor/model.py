"""The nouns of Presswatch, as frozen dataclasses. This module imports nothing of ours.

Times: a `Published` text is either ``YYYY-MM-DD`` (only the day is known) or ``YYYY-MM-DDThh:mm:ssZ`` (UTC).
Every other time is an aware `datetime` in UTC. Spans are half-open, in Unicode code points.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

Sort = Literal["date", "arrival", "relevance"]
Scope = Literal["inbox", "all"]


class Word(StrEnum):
    """A word out of a closed list. It travels between processes as its value, on every version of Python.

    Some versions pickle the members of an enumeration through `getattr`, which a worker's answer may not name.
    """

    def __reduce_ex__(self, protocol: object) -> tuple[type[Word], tuple[str]]:
        return type(self), (self.value,)


class BodyState(Word):
    """How the text of an article stands."""

    PENDING = "pending"
    FULL = "full"
    SUMMARY = "summary"
    PAYWALL = "paywall"
    CONSENT = "consent"
    SCRIPT = "script"
    NOT_ARTICLE = "not_article"
    GONE = "gone"
    BLOCKED = "blocked"
    ROBOTS = "robots"
    UNRESOLVED = "unresolved"
    TOO_LARGE = "too_large"
    FAILED = "failed"


class FeedState(Word):
    """How a feed stands."""

    NEW = "new"
    OK = "ok"
    FAILING = "failing"
    GONE = "gone"
    PAUSED = "paused"
    MUTED = "muted"


class TitleBasis(Word):
    """Where the title of an article comes from."""

    FEED = "feed"
    PAGE = "page"
    FIRST_SENTENCE = "first_sentence"
    FILE = "file"


class DateBasis(Word):
    """Where the date of an article comes from."""

    FEED = "feed"
    PAGE = "page"
    DATELINE = "dateline"
    ADDRESS = "address"
    ARRIVED = "arrived"


class CandidateBasis(Word):
    """What gave a date of an article, finer than `DateBasis`; the strongest first (see `dating`)."""

    FEED_PUBLISHED = "feed_published"
    FEED_CREATED = "feed_created"
    FEED_DC_DATE = "feed_dc_date"
    PAGE = "page"
    DATELINE = "dateline"
    FEED_UPDATED = "feed_updated"
    ADDRESS = "address"
    ARRIVED = "arrived"


class DateBadge(Word):
    """What is odd about the dates of an article."""

    FUTURE = "future"
    CONFLICT = "conflict"
    NO_DATE = "no_date"


class Origin(Word):
    """Who set a tag."""

    RULE = "rule"
    ANALYST = "analyst"


class Verdict(Word):
    """What the analyst said of a tag."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's title or text: half-open, in code points."""

    field: Literal["title", "text"]
    start: int
    end: int


# --- what feeds and pages deliver -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """One date that something gives for an article: `raw` as written, `value` a `Published` text where it can be read."""

    basis: CandidateBasis
    value: str | None
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as a feed delivered it. Texts are as delivered but for the encoding; `url` is absolute."""

    guid: str | None
    url: str | None
    title: str
    author: str | None = None
    published: str | None = None
    published_raw: str | None = None
    content: str = ""  # the feed's own text, HTML, the longest that the item offers
    language: str | None = None
    outlet: str | None = None  # the publisher, where the item itself names one (RSS <source>)
    dates: tuple[DateCandidate, ...] = ()  # every date that the item gives, in the order of the item


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed as it was read. `note` says in words what was wrong with it where something was."""

    title: str | None
    entries: tuple[Entry, ...]
    site_url: str | None = None
    language: str | None = None
    ttl_minutes: int | None = None
    skip_hours: frozenset[int] = frozenset()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Hints:
    """What the feed's entry said of an article, for settling what its page says."""

    title: str | None = None
    author: str | None = None
    published: str | None = None  # a `Published` text


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was made of one page. `text` is plain (paragraphs divided by one blank line), `html` is safe markup.

    `reason` says in words why there is no text where there is none.
    """

    state: BodyState
    text: str = ""
    html: str = ""
    title: str | None = None
    title_basis: TitleBasis | None = None
    author: str | None = None
    published: str | None = None
    published_raw: str | None = None
    published_basis: DateBasis | None = None
    language: str | None = None
    canonical: str | None = None
    outlet: str | None = None
    reason: str | None = None
    dates: tuple[DateCandidate, ...] = ()  # every date that the page gives


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article that does not come from a feed: a saved file or another archive. Its text is whole.

    `keys` are its identity keys, strongest first; without any, its text is its identity.
    """

    title: str
    text: str
    title_basis: TitleBasis = TitleBasis.FILE
    html: str = ""
    url: str | None = None
    outlet: str = ""
    author: str | None = None
    published: str | None = None
    published_raw: str | None = None
    published_basis: DateBasis = DateBasis.ARRIVED
    language: str | None = None
    keys: tuple[str, ...] = ()
    origin: str = ""  # the file or address that it was brought from, in words
    stood_at: str | None = None  # where a saved page stood, if that is noted; `url` is what it claims


# --- what the archive keeps -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Feed:
    """An address that is polled."""

    id: int
    url: str
    title: str
    outlet: str
    folder: str  # "" at the top; nested folders are divided by "/"
    state: FeedState = FeedState.NEW
    error: str | None = None
    allow_local: bool = False
    site_url: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    last_poll: datetime | None = None
    last_success: datetime | None = None
    last_full: datetime | None = None  # when a whole answer (no 304) was last asked for
    next_poll: datetime | None = None
    failures: int = 0
    articles: int = 0
    unread: int = 0
    ttl_minutes: int | None = None  # how seldom it wants to be asked
    skip_hours: frozenset[int] = frozenset()  # hours (UTC) in which it does not want to be asked
    moved_to: str | None = None  # where its permanent redirect leads
    moved_seen: int = 0  # how many answers in a row came from there
    remark: str | None = None  # what was wrong with its last answer, although it could be read
    replayed: bool = False  # its entries are old on purpose, as a demonstration's are


@dataclass(frozen=True, slots=True)
class Tag:
    """A topic on an article."""

    topic: str
    origin: Origin
    verdict: Verdict | None
    strength: float
    spans: tuple[Span, ...]
    colour: int = 0  # index of the topic's hue in the palette
    revision: int | None = None  # of the topic, when its query set the tag; None where it did not


@dataclass(frozen=True, slots=True)
class Topic:
    """A named subject that the analyst follows."""

    id: int
    name: str
    query: str
    colour: int = 0
    shown: bool = True
    note: str = ""
    articles: int = 0
    unread: int = 0


@dataclass(frozen=True, slots=True)
class SavedVerdict:
    """Whether an article belongs to a topic, with all of the article that a topic's query can ask for.

    So it can be checked wherever the topic is, also where the article is not.
    """

    topic: str
    belongs: bool
    title: str
    text: str
    article_id: int | None = None
    url: str | None = None
    author: str | None = None
    outlets: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    language: str | None = None
    day: date | None = None  # of publication, else of arrival
    topics: tuple[str, ...] = ()  # the other topics that the article has


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query that the analyst keeps in the sidebar. `more`: there are more unread articles than `unread` says."""

    id: int
    name: str
    query: str
    articles: int = 0
    unread: int = 0
    more: bool = False
    counted: bool = True  # False: the numbers were not counted now, and are 0 or those of a while ago


@dataclass(frozen=True, slots=True)
class Appearance:
    """Where an article was delivered."""

    feed: str  # the feed's URL
    outlet: str
    seen: datetime
    title: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """Articles that tell the same news. `kinds` are numbers of `monitor.likeness.Kind`, the closest first.

    The representative is the article that stands for it: of a feed that is polled, else any; the fullest; the first.
    """

    id: int
    title: str  # the representative's
    representative: int
    outlets: tuple[str, ...]
    article_ids: tuple[int, ...]  # the first first
    first: datetime
    last: datetime
    kinds: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier title or body of an article, with what it became. `pasted`: the analyst gave the article another text."""

    seen: datetime  # when the change was seen
    title: str
    text: str
    next_title: str = ""
    next_text: str = ""
    pasted: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from that no feed delivered, or (`pasted`) the text that the analyst gave it."""

    origin: str
    at: datetime
    pasted: bool


@dataclass(frozen=True, slots=True)
class Article:
    """One article of the archive without its text: what a row of the list and the command line show."""

    id: int
    url: str | None
    title: str
    title_basis: TitleBasis
    outlet: str
    feeds: tuple[str, ...]
    author: str | None
    published: str | None
    published_basis: DateBasis
    arrived: datetime
    language: str | None
    words: int
    state: BodyState
    topics: tuple[str, ...]
    story: int | None
    read: bool
    starred: bool
    dismissed: bool
    published_raw: str | None = None
    changes: int = 0
    reason: str | None = None
    topic_colours: tuple[int, ...] = ()
    outlets: tuple[str, ...] = ()  # its own first, then those of all feeds that delivered it
    snippet: str = ""  # hits between [[ and ]]; "" where none was asked for
    badges: frozenset[DateBadge] = frozenset()  # what is odd about its dates
    noted: bool = False  # has a highlight or a note of the analyst's


@dataclass(frozen=True, slots=True)
class ArticleDocument:
    """One article, whole."""

    article: Article
    text: str
    html: str
    versions: tuple[Version, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    tags: tuple[Tag, ...] = ()
    dates: tuple[DateCandidate, ...] = ()  # every date that was given, the strongest first; the arrival last
    source: Source | None = None


# --- what is asked --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Filter:
    """The whole question behind a reading list. Empty fields do not restrict."""

    query: str = ""
    topics: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()  # addresses; any of them
    folder: str | None = None  # with the folders below it
    languages: tuple[str, ...] = ()
    since: date | None = None  # first day, in `zone`
    until: date | None = None  # last day, in `zone`
    unread: bool = False
    starred: bool = False
    arrived_after: datetime | None = None
    clipbook: str | None = None  # its name: articles that are clipped in it
    scope: Scope = "all"  # "inbox" hides what was dismissed, unless the query asks for it
    sort: Sort = "date"
    zone: str = "UTC"
    unfinished: bool = False  # the query is being typed: its last word is also tried as a prefix


@dataclass(frozen=True, slots=True)
class Page:
    """The first articles that a filter finds, and what the query language has to say of the query."""

    articles: tuple[Article, ...]
    more: bool
    forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    problem: str | None = None  # a sentence, where part of the query was not understood
    broad: dict[str, int] = field(
        default_factory=dict
    )  # prefixes and lists that stand for many words: how many
