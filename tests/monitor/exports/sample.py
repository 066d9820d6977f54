"""What the tests of exports write: articles of ours, one of them hostile, frozen into clippings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from monitor.clipping import LAYOUTS, Also, Captured, Clipbook, Clipping, Template, freeze
from monitor.exports import formats, write
from monitor.exports.facts import Paper
from monitor.model import (
    Article,
    ArticleDocument,
    BodyState,
    DateBasis,
    Origin,
    Span,
    Tag,
    TitleBasis,
)

NOW = datetime(2021, 12, 1, 6, 30, tzinfo=UTC)
EVERY_FORMAT = list(formats())
TEMPLATES = [template.value for template in LAYOUTS]
HOSTILE = (
    '=HYPERLINK("x") <script>alert(1)</script> #panic("x") {{ 7*7 }} \u202egnp.exe\x00\x07\x1b \ud800\r\n$x$'
)
ARTICLE = Article(
    id=418_000_000_001,
    url="https://littoral.example/2021/11/30/camp",
    title="Police empty the camp by the old railway",
    title_basis=TitleBasis.FEED,
    outlet="Le Littoral",
    feeds=("https://littoral.example/feed",),
    author="Claire Vasseur",
    published="2021-11-30T07:20:00Z",
    published_basis=DateBasis.FEED,
    arrived=datetime(2021, 11, 30, 7, 41, 12, tzinfo=UTC),
    language="en",
    words=14,
    state=BodyState.FULL,
    topics=("Camp clearances", "Border funding"),
    story=None,
    read=False,
    starred=True,
    dismissed=False,
    topic_colours=(0, 1),
)
DOCUMENT = ArticleDocument(
    ARTICLE,
    text="Officers emptied a camp on Tuesday.\n\nContractors pulled down the tents, “quickly”.",
    html="<p>Officers emptied a camp on Tuesday.</p>",
    tags=(Tag("Camp clearances", Origin.RULE, None, 0.8, (Span("text", 19, 23),)),),
)
FRENCH = ArticleDocument(
    replace(
        ARTICLE,
        id=418_000_000_002,
        title="Évacuation à Loon-Plage",
        outlet="Dépêche du Nord",
        author=None,
        published="2021-11-29",
        published_basis=DateBasis.DATELINE,
        language="fr",
        state=BodyState.SUMMARY,
        topics=(),
    ),
    text="Les tentes ont été évacuées au petit matin.",
    html="",
)
HOSTILE_DOCUMENT = ArticleDocument(
    replace(
        ARTICLE,
        title=HOSTILE,
        outlet=HOSTILE,
        author="@" + HOSTILE,
        url="javascript:alert(1)",
        topics=(HOSTILE,),
        published=None,
        published_basis=DateBasis.ARRIVED,
        language="../../x",
    ),
    text=HOSTILE + "\n\n" + "W" * 3000,
    html="<script>alert(1)</script>",
)


PAGE = Captured("ab" * 32, datetime(2021, 11, 30, 7, 40, 5, tzinfo=UTC))
BOOK = Clipbook(
    7,
    "Morning briefing",
    lead="Two camps were emptied.\n\nNobody counts alike.",
    sections=("Clearances", "Elsewhere"),
)
CLIPPING = replace(
    freeze(
        DOCUMENT,
        NOW,
        PAGE,
        also=(
            Also("Carillon", "Camp emptied", "https://carillon.example/1", "2021-11-30", "identical text"),
        ),
    ),
    id=41,
    note="Ask the prefecture\nfor its count.\n\nThen print.",
    section=0,
)
FRENCH_CLIPPING = replace(freeze(FRENCH, NOW), id=42, section=1, changed=True)
HOSTILE_CLIPPING = replace(freeze(HOSTILE_DOCUMENT, NOW), id=43, note=HOSTILE, section=0)
HOSTILE_BOOK = Clipbook(8, HOSTILE, lead=HOSTILE, sections=(HOSTILE,))


def giving(clippings: Iterable[Clipping]) -> Callable[[], Iterator[Clipping]]:
    """Return what gives the clippings each time it is asked."""
    held = list(clippings)
    return lambda: iter(held)


def exported(
    format_name: str,
    path: Path,
    *clippings: Clipping | ArticleDocument,
    book: Clipbook = BOOK,
    template: Template | None = None,
    zone: str = "Europe/Paris",
    paper: Paper = Paper.A4,
) -> Path:
    """Write clippings, or articles frozen for this export alone, and return the file."""
    target = path / f"clippings{formats()[format_name].suffix}"
    kept = [each if isinstance(each, Clipping) else freeze(each, NOW) for each in clippings]
    whole = replace(book, template=template or book.template, clippings=len(kept))
    write(format_name, whole, giving(kept), target, zone=zone, now=NOW, paper=paper)
    return target
