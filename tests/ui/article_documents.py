"""Articles as the pane gets them, for the tests of the pane. The sentences are our own."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.model import (
    Appearance,
    Article,
    ArticleDocument,
    BodyState,
    DateBasis,
    Filter,
    Origin,
    Span,
    Tag,
    TitleBasis,
)

TITLE = "Harbour police clear the quay"
TEXT = (
    "Before dawn the harbour police cleared the quay 🚢 and took down the tents.\n\n"
    "Two coaches waited; 𝔭𝔬𝔩𝔦𝔠𝔢 cordons held until noon, and the last tents were gone.\n\n"
    "“We shall be back by Sunday,” said a man with a bag. The clearance took six hours."
)
PARIS = Filter(zone="Europe/Paris")


def span(words: str, number: int = 0, text: str = TEXT) -> Span:
    """Find the span of some words in the text, the first or a later one."""
    at = -1
    for _ in range(number + 1):
        at = text.index(words, at + 1)
    return Span("text", at, at + len(words))


TAG = Tag(
    "Camp clearances",
    Origin.RULE,
    None,
    0.9,
    (Span("title", 15, 20), span("cleared"), span("tents"), span("tents", 1), span("clearance")),
    0,
)
OTHER_TAG = Tag("Border funding", Origin.RULE, None, 0.2, (span("coaches"),), 1)


def document(
    title: str = TITLE,
    text: str = TEXT,
    html: str = "",
    *,
    tags: tuple[Tag, ...] = (TAG, OTHER_TAG),
    state: BodyState = BodyState.FULL,
    reason: str | None = None,
    published: str | None = "2021-11-30T07:20:00Z",
    basis: DateBasis = DateBasis.FEED,
    raw: str | None = "Tue, 30 Nov 2021 08:20:00 +0100",
    url: str | None = "https://littoral.example/quay",
    outlet: str = "Le Littoral",
    author: str | None = "Claire Vasseur",
    starred: bool = False,
    others: tuple[str, ...] = ("The Courier",),
    number: int = 1,
) -> ArticleDocument:
    """Make an article as the store gives it."""
    article = Article(
        id=number,
        url=url,
        title=title,
        title_basis=TitleBasis.FEED,
        outlet=outlet,
        feeds=("https://littoral.example/rss",),
        author=author,
        published=published,
        published_basis=basis,
        arrived=datetime(2021, 11, 30, 7, 41, tzinfo=UTC),
        language="en",
        words=len(text.split()),
        state=state,
        topics=tuple(tag.topic for tag in tags),
        story=None,
        read=False,
        starred=starred,
        dismissed=False,
        published_raw=raw,
        reason=reason,
    )
    seen = datetime(2021, 11, 30, tzinfo=UTC)
    appearances = tuple(Appearance("https://x.example", name, seen) for name in (outlet, *others))
    return ArticleDocument(article, text, html, (), appearances, tags)
