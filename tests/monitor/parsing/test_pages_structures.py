"""Whole pages in structures that news sites use, and walls that look like them: what is read, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.model import BodyState, Extraction
from monitor.parsing.pages import extract
from tests.monitor.parsing.samples import footer, jsonld, meta, navigation, og, paras, prop, teasers
from tests.monitor.parsing.telling import Teller

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
URL = "https://www.outlet.example/news/story-977"
TITLE = "The harbour that lost its fish"
STANDFIRST = "Forty boats have become four and nobody on the quay can say why"


def read(head: str, body: str, language: str = "en") -> Extraction:
    html = (
        f"<!doctype html><html lang={language}><head><meta charset=utf-8>{head}</head>"
        f"<body>{navigation(language)}{body}{footer(language, 'Outlet')}</body></html>"
    )
    return extract(html.encode(), URL, {}, None, NOW)


def told(language: str, seed: int, count: int = 7) -> list[str]:
    return Teller(language, 9_000 + seed).paragraphs(count)


def lines(*texts: str) -> str:
    return "\n\n".join(texts)


def person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}


# --- standfirsts, boxes, ends ---------------------------------------------------------------------------


def test_a_standfirst_without_a_full_stop_is_known_by_the_description() -> None:
    own = told("en", 1)
    head = f"<title>{TITLE}</title>" + og(title=TITLE, description=STANDFIRST)
    body = f"<main><div class=x1><h1>{TITLE}</h1></div><div class=x2><p>{STANDFIRST}</p><ul><li><a href=/live>The day as it happened</a></li></ul></div><div class=article-body>{paras(own)}</div></main>"
    assert read(head, body).text == lines(STANDFIRST, *own)


def test_an_orphaned_line_under_a_headline_is_no_standfirst_unless_the_page_says_so() -> None:
    own = told("en", 2)
    head = f"<title>{TITLE}</title>" + og(title=TITLE, description="Something else altogether stands here")
    body = f"<main><h1>{TITLE}</h1><div class=x2><p>{STANDFIRST}</p></div><div class=article-body>{paras(own)}</div></main>"
    assert read(head, body).text == lines(*own)


@pytest.mark.parametrize(
    ("language", "heading", "appeal"),
    [
        (
            "de",
            "Zusammen für freie Presse",
            "Als Genossenschaft gehören wir unseren Leser:innen. Unser Journalismus ist nicht nur unabhängig, sondern auch ohne Paywall zugänglich. Damit das so bleibt, brauchen wir Unterstützung: Mit Ihrem Beitrag helfen Sie, dass alle weiter mitlesen.",
        ),
        (
            "en",
            "Before you go",
            "Our journalism is free to read because readers like you support it. If you value independent reporting from the coast, please consider a donation, however small.",
        ),
        (
            "fr",
            "Un mot encore",
            "Notre journalisme est accessible à tous parce que vous, nos lecteurs, le soutenez. Votre don garantit une information indépendante sur le littoral.",
        ),
    ],
)
def test_a_request_for_money_after_the_text_is_no_part_of_it(
    language: str, heading: str, appeal: str
) -> None:
    own = told(language, 3)
    body = f"<main><article><h1>{TITLE}</h1><div class=content>{paras(own)}<section><h3>{heading}</h3><p>{appeal}</p></section></div></article></main>"
    assert read(f"<title>{TITLE}</title>", body, language).text == lines(*own)


def test_an_article_about_donations_to_journalism_keeps_its_sentences() -> None:
    own = [
        *told("en", 4, 3),
        "Readers who support independent journalism with a donation will be able to deduct it from their taxes, the finance committee decided.",
    ]
    body = f"<main><article><h1>{TITLE}</h1><div class=content>{paras(own)}</div></article></main>"
    assert read(f"<title>{TITLE}</title>", body).text == lines(*own)


def test_a_question_to_readers_and_the_ways_to_write_end_the_text() -> None:
    own = told("en", 5)
    call = "<h2>Are you affected by what is told in this story?</h2><p>Share your experiences by writing to news@outlet.example.</p><p>Please include a number if you are willing to speak to a journalist.</p><ul><li>WhatsApp: +44 7000 000000</li></ul>"
    body = f"<main><article><h1>{TITLE}</h1><div class=story>{paras(own)}{call}</div></article></main>"
    assert read(f"<title>{TITLE}</title>", body).text == lines(*own)


def test_a_list_of_links_between_paragraphs_goes_and_a_list_of_sentences_stays() -> None:
    own = told("de", 6)
    links = "<p><b>Lesen Sie auch:</b></p><ul><li><a href=/a>Warum der alte Leuchtturm sein Licht behält</a></li><li><a href=/b>Zehn Wanderungen am Mündungsufer</a></li></ul>"
    said = [
        "Die nördliche Spur ist bis zum 20. Oktober gesperrt.",
        "Die südliche folgt im November, sagt die Stadt.",
    ]
    listed = "".join(f"<li>{text}</li>" for text in said)
    body = f"<main><article><h1>{TITLE}</h1><div class=article-body>{paras(own[:3])}{links}<ul>{listed}</ul>{paras(own[3:])}</div></article></main>"
    assert read(f"<title>{TITLE}</title>", body, "de").text == lines(*own[:3], *said, *own[3:])


def test_a_table_of_contents_and_a_box_of_further_information_are_no_text() -> None:
    own = told("de", 7)
    contents = '<div class="article-toc"><h2>Inhalt</h2><ol><li>Seite 1 Das Ende</li><li>Seite 2 Der Anfang</li></ol></div>'
    box = '<div class="box"><h3>Weitere Informationen</h3><div><a href="/m">Warum der Deich bricht</a><p>Was die Küste seit Jahren beschäftigt, und was nun daraus folgt mehr</p></div></div>'
    body = f"<main><article><h1>{TITLE}</h1><div class=article-body>{contents}{paras(own[:4])}{box}{paras(own[4:])}</div></article></main>"
    assert read(f"<title>{TITLE}</title>", body, "de").text == lines(*own)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Abonnez-vous, répètent les bandeaux, mais les lecteurs hésitent."),
        ("fr", "Déjà abonné à deux titres, Paul Rémond, 34 ans, n’en prendra pas un troisième."),
        ("de", "Abonnenten erhalten Zugang für 9,90 Euro im Monat, hat der Verlag mitgeteilt."),
    ],
)
def test_a_sentence_about_subscriptions_is_kept(language: str, sentence: str) -> None:
    own = [*told(language, 8, 3), sentence, *told(language, 9, 3)]
    body = f"<main><article><h1>{TITLE}</h1><div class=article-body>{paras(own)}</div></article></main>"
    assert read(f"<title>{TITLE}</title>", body, language).text == lines(*own)


# --- headlines ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    [
        "<h1><span class=header-label>Zehn Jahre danach</span><span>:</span> <span class=t>{title}</span></h1>",
        "<h1><span class=kicker>Zehn Jahre danach</span><span> : </span>{title}</h1>",
        "<h1><small class=story__kicker>Zehn Jahre danach</small>{title}</h1>",
    ],
)
def test_a_kicker_in_the_headline_leaves_no_mark_behind(heading: str) -> None:
    title = "Der lange Schatten des Dammbruchs"
    head = f"<title>Zehn Jahre danach: {title}</title>" + og(title=f"Zehn Jahre danach: {title}")
    body = f"<main><article>{heading.format(title=title)}<div class=article-body>{paras(told('de', 10))}</div></article></main>"
    assert read(head, body, "de").title == title


@pytest.mark.parametrize("mark", ["", "<span>:</span>", "<span class=hidden> : </span>"])
def test_a_headline_of_two_pieces_is_read_as_it_is_declared(mark: str) -> None:
    declared = "Küstenschutz: Die Stadt streitet über die Mauer"
    head = (
        f"<title>{declared} - BOTE</title>"
        + og(title=declared)
        + jsonld(at_type="NewsArticle", headline=declared)
    )
    body = f"<main><article><h2><span>Küstenschutz</span>{mark}<span>Die Stadt streitet über die Mauer</span></h2><div class=article-body>{paras(told('de', 11))}</div></article></main>"
    assert read(head, body, "de").title == declared


def test_the_place_before_a_headline_stays_where_the_page_shows_and_declares_it() -> None:
    title = "Saint-Orlan. Le pont tournant fermé pendant six semaines"
    head = (
        f"<title>{title}</title>"
        + og(title=title)
        + jsonld(at_type="NewsArticle", headline="Le pont tournant fermé pendant six semaines")
    )
    body = f"<main><article><h1>{title}</h1><div class=article-body>{paras(told('fr', 12))}</div></article></main>"
    assert read(head, body, "fr").title == title


def test_an_ornamental_quotation_mark_is_no_part_of_the_headline() -> None:
    head = f"<title>{TITLE} | Outlet</title>" + og(title=f"{TITLE} | Ada Quay")
    body = f"<main><h1><span>“</span>{TITLE}</h1><div class=article-body>{paras(told('en', 13))}</div></main>"
    assert read(head, body).title == TITLE


# --- authors and dates ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("<p class=authors>By <a class=author href=/a>Ada Quay</a> and <a href=/b>Bart Lowe</a></p>", "Ada Quay, Bart Lowe"),
        ("<div class=author>Von <a href=/a>Kilian Pfister</a>, ARD Altenmarle</div>", "Kilian Pfister"),
        ("<p class=author>Écrit par <strong>Maïwenn Salaün</strong></p>", "Maïwenn Salaün"),
        ("<div class=infos>Par Anaïs Le Gall et Rémi Duroc – le jeudi 4 septembre 2025 à 07 h 15</div>", "Anaïs Le Gall, Rémi Duroc"),
    ],
)  # fmt: skip
def test_the_authors_of_a_byline_are_all_found_and_nobody_else(line: str, authors: str) -> None:
    body = f"<main><article><h1>{TITLE}</h1>{line}<div class=story>{paras(told('en', 14))}</div></article></main>"
    assert read(f"<title>{TITLE}</title>", body).author == authors


def test_a_whole_name_in_the_byline_is_taken_before_an_account_in_the_metadata() -> None:
    head = f"<title>{TITLE}</title>" + jsonld(at_type="NewsArticle", headline=TITLE, author=person("aquay"))
    byline = "<p class=byline>By <a href=/a>Ada Quay</a></p>"
    body = f"<main><article><h1>{TITLE}</h1>{byline}<div class=story>{paras(told('en', 15))}</div></article></main>"
    assert read(head, body).author == "Ada Quay"
    assert read(head, body.replace(byline, "")).author == "aquay"


def test_the_account_of_a_system_is_nobody() -> None:
    head = f"<title>{TITLE}</title>" + meta(author="websiteadmin")
    body = f"<main><article><h1>{TITLE}</h1><div class=story>{paras(told('en', 25))}</div></article></main>"
    assert read(head, body).author is None


def test_of_an_old_page_the_title_is_what_it_shows_of_its_window_title() -> None:
    body = f"<table><tr><td><font size=5><b>{TITLE}</b></font><br>{'<br><br>'.join(told('en', 26))}</td></tr></table>"
    assert read(f"<title>The Old Dyke Messenger - {TITLE}</title>", body).title == TITLE


def test_author_and_date_are_read_from_a_footer_before_the_text() -> None:
    written = "<footer class=node__meta><div class=node__submitted>Submitted by <span>Clara Whitby</span> on <span>Fri, 2023-09-15 - 11:40</span></div></footer>"
    body = f"<main><h1>{TITLE}</h1><article>{written}<div class=node__content>{paras(told('en', 16))}</div></article></main>"
    found = read(f"<title>{TITLE}</title>", body)
    assert (found.author, found.published) == ("Clara Whitby", "2023-09-15T11:40:00Z")


def test_an_author_marked_up_below_the_text_is_found() -> None:
    own = told("de", 17)
    posting = f'<div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title">{TITLE}</h3><div class="post-body entry-content">{paras(own)}</div><div class="post-footer">Eingestellt von <span itemprop="author"><span>Ole Brockmann</span></span></div></div>'
    found = read(f"<title>{TITLE}</title>", f"<main>{posting}</main>", "de")
    assert (found.author, found.text) == ("Ole Brockmann", lines(*own))


def test_the_date_behind_a_name_is_taken_before_the_date_of_a_change() -> None:
    line = "<div class=infos>Par Anaïs Le Gall – le jeudi 4 septembre 2025 à 07 h 15 <span>| Mise à jour le 05/09/2025</span></div>"
    body = f"<main><article><h1>{TITLE}</h1>{line}<div class=story>{paras(told('fr', 18))}</div></article></main>"
    assert (read(f"<title>{TITLE}</title>", body, "fr").published or "")[:10] == "2025-09-04"


def test_a_short_article_that_gives_its_date_is_no_list_of_articles() -> None:
    brief = "Un surfeur de 29 ans a été secouru dimanche après-midi par l’hélicoptère de la sécurité civile. En hypothermie, il a été conduit à l’hôpital de Saint-Orlan. Ses jours ne sont pas en danger."
    head = f"<title>{TITLE}</title>" + prop("article:published_time", "2025-03-09T16:20:00+01:00")
    others = teasers(Teller("fr", 9_020), 30, summary=False)
    body = f"<main><article><h1>{TITLE}</h1><div class=corps><p>{brief}</p></div></article></main><section>{others}</section>"
    found = read(head, body, "fr")
    assert (found.state, found.text) == (BodyState.FULL, brief)


# --- walls ----------------------------------------------------------------------------------------------


def test_offers_of_subscriptions_in_place_of_the_text_are_a_paywall() -> None:
    offers = "<div class=offers><h2>Subscribe to unlock this article</h2><div><h3>Try unlimited access</h3><p>Only 1 € for 4 weeks</p><p>Then 69 € per month. Complete digital access to quality journalism on any device. Cancel anytime during your trial.</p></div><div><h3>Explore our subscriptions</h3><p>Digital: 39 € per month</p></div></div>"
    head = "<title>Subscribe to read</title>" + og(title="Subscribe to read | Outlet", site_name="Outlet")
    assert read(head, f"<main><p>{TITLE}</p>{offers}</main>").state is BodyState.PAYWALL


@pytest.mark.parametrize(
    ("language", "wall"),
    [
        ("en", "<h2>Register for free to continue reading</h2><p>Create an account to read this article. It only takes a minute.</p><p>Already have an account? Log in</p>"),
        ("fr", "<h2>Inscrivez-vous pour poursuivre votre lecture</h2><p>Créez votre compte gratuit pour lire cet article.</p><p>Déjà inscrit ? Connectez-vous</p>"),
        ("de", "<h2>Jetzt kostenlos registrieren und weiterlesen</h2><p>Sie haben bereits ein Konto? Bereits registriert? Dann melden Sie sich an.</p>"),
    ],
)  # fmt: skip
def test_a_beginning_before_a_request_to_register_is_not_stored_as_the_article(
    language: str, wall: str
) -> None:
    stump = told(language, 21, 2)
    body = f"<main><article><h1>{TITLE}</h1><div class=text>{paras(stump)}</div><div class=overlay>{wall}<form><input type=email></form></div></article></main>"
    assert read(f"<title>{TITLE}</title>", body, language).state is BodyState.PAYWALL


@pytest.mark.parametrize(
    "wall",
    [
        "<div class=layer><p>Das Lesen dieses Artikels ist nur mit einem Abo möglich.</p><p>Digital: 7,99 € im Monat, jederzeit kündbar</p><p>Login für Abonnenten</p></div>",
        "<div class=restriction-message>To access this post, you must purchase a membership, or log in if you are a member.</div>",
    ],
)
def test_a_beginning_before_a_shut_door_is_not_stored_as_the_article(wall: str) -> None:
    body = f"<main><article><h1>{TITLE}</h1><div class=text>{paras(told('de', 23, 2))}</div>{wall}</article></main>"
    assert read(f"<title>{TITLE}</title>", body, "de").state is BodyState.PAYWALL


def test_a_short_article_above_the_doors_of_others_is_read() -> None:
    own = told("en", 24, 3)
    pre = "<div class=account><a href=/l>Already a subscriber? Log in</a><a href=/r>Register for free to keep reading</a></div>"
    body = f"{pre}<main><article><h1>{TITLE}</h1><div class=text>{paras(own)}</div></article></main>"
    assert read(f"<title>{TITLE}</title>" + og(type="article"), body).text == lines(*own)


def test_an_article_about_offers_of_subscriptions_is_read() -> None:
    own = [
        "Readers will pay 12 euros a month for unlimited access from April, the publisher said on Monday.",
        "A trial costs one euro, and subscribers can cancel at any time, it added.",
        "Rivals have asked for as much since the spring, although none of them had expected a rush.",
        "The union fears for the printing works, where two hundred people work at night.",
        *told("en", 22, 3),
    ]
    head = (
        f"<title>{TITLE}</title>"
        + og(title=TITLE, type="article")
        + prop("article:published_time", "2025-03-09")
        + meta(author="Ada Quay")
    )
    found = read(head, f"<main><article><h1>{TITLE}</h1><div class=story>{paras(own)}</div></article></main>")
    assert (found.state, found.text) == (BodyState.FULL, lines(*own))
