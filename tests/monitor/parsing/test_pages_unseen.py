"""Pages that were built after the reader, by somebody who had not seen it: each once went wrong."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from monitor.model import BodyState, Extraction
from monitor.parsing.pages import extract
from tests.monitor.parsing.telling import Teller

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def read(head: str, body: str, language: str = "en") -> Extraction:
    html = f"<!doctype html><html lang={language}><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return extract(html.encode(), "https://www.outlet.example/news/story", {}, None, NOW)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_live_page_keeps_what_its_jsonld_only_excerpts() -> None:
    told = Teller("en", 7).paragraphs(8)
    posts = "".join(
        f"<div class=post><h2>Post {n}</h2>{paragraphs(*told[n : n + 2])}</div>" for n in (0, 2, 4, 6)
    )
    updates = [{"@type": "BlogPosting", "articleBody": told[n]} for n in (0, 2, 4, 6)]
    live = {"@type": "LiveBlogPosting", "headline": "Queues at the ferry", "liveBlogUpdate": updates}
    found = read(
        f"<script type='application/ld+json'>{json.dumps(live)}</script>",
        f"<main><h1>Queues</h1>{posts}</main>",
    )
    assert all(paragraph in found.text for paragraph in told)


def test_a_subject_before_a_colon_is_not_taken_for_the_outlet() -> None:
    title = "Line 7: passengers are furious"
    head = f"<title>Harbour Gazette: Line 7 – passengers are furious</title><meta property='og:site_name' content='Harbour Gazette'><meta property='og:title' content='{title}'>"
    assert read(head, f"<h1>{title}</h1>{paragraphs(*Teller('en', 9).paragraphs(6))}").title == title


def test_a_wall_that_no_name_gives_away_is_a_paywall() -> None:
    body = (
        "<article><h1>The secret minutes</h1><p>For nine years the board met on the first Thursday of the month.</p>"
        "<div class=box><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p></div></article>"
    )
    assert read("<title>The secret minutes</title>", body).state is BodyState.PAYWALL


def test_an_invitation_to_share_is_no_part_of_the_text() -> None:
    told = Teller("de", 11).paragraphs(6)
    found = read(
        "<title>Gleise</title>",
        f"<h1>Gleise</h1>{paragraphs(*told, 'Teilen Sie diesen Artikel auf WhatsApp')}",
        "de",
    )
    assert found.text.endswith(told[-1])


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("By Ada Quay | 9 Nov 2021", "en"),
        ("By Ada Quay, 9 November 2021", "en"),
        ("Par Ada Quay, le mardi 9 novembre 2021", "fr"),
        ("Von Ada Quay – 09.11.2021, 16:05 Uhr", "de"),
    ],
)
def test_a_line_of_author_and_date_is_both_and_no_text(line: str, language: str) -> None:
    told = Teller(language, 13).paragraphs(6)
    body = f"<article><header><h1>Quay</h1><p>{line}</p></header>{paragraphs(*told)}</article>"
    found = read("<title>Quay</title>", body, language)
    assert (found.author, (found.published or "")[:10]) == ("Ada Quay", "2021-11-09")
    assert found.text.startswith(told[0])


OWN = """
    Read also the minutes: they tell of a quarrel.
    Join us, the banners read, but few did.
    Reporting by two broadcasters led to the inquiry.
    Copyright law is to change in spring.
    He had to download the app to prove his age.
    The tickets cost from £9 a week.
    More from the minister is expected.
    “Listen.”
    Inscrivez-vous sur les listes, répète le maire à chaque réunion.
    Pour un euro par mois, les étudiants prendront le bateau.
    Avec AFP et d’autres agences, le ministère a signé une charte.
    « On attend. »
    Weitere Meldungen folgten in der Nacht.
    Melden Sie sich, bat die Polizei die Zeugen.
    Für 9 Euro im Monat durch das ganze Land fahren: das gilt ab Juni.
    „Wir warten.“
"""


@pytest.mark.parametrize("own", [line.strip() for line in OWN.strip().splitlines()])
def test_a_sentence_that_begins_as_an_insert_does_is_kept(own: str) -> None:
    told = Teller("en", 13).paragraphs(6)
    found = read(
        "<title>Story</title>",
        f"<h1>Story of nine boats</h1><div class=article-body>{paragraphs(*told[:3], own, *told[3:])}</div>",
    )
    assert own in found.text.split("\n\n")
