"""Structures of real pages that once misled the reader, told anew in our own words."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from monitor.model import BodyState, DateBasis, Extraction
from monitor.parsing.pages import extract
from tests.monitor.parsing.samples import footer, jsonld, meta, navigation, og, paras, prop, teasers
from tests.monitor.parsing.telling import Teller

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
URL = "https://www.outlet.example/news/story-812"
TITLE = "The ferry that nobody wanted"


def read(head: str, body: str, language: str = "en", url: str = URL) -> Extraction:
    html = (
        f"<!doctype html><html lang={language}><head><meta charset=utf-8>{head}</head>"
        f"<body>{navigation(language)}{body}{footer(language, 'Outlet')}</body></html>"
    )
    return extract(html.encode(), url, {}, None, NOW)


def told(language: str, seed: int, count: int = 6) -> list[str]:
    return Teller(language, seed).paragraphs(count)


# --- text -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_comments_that_outweigh_the_article_are_no_part_of_it(language: str) -> None:
    own, others = told(language, 700), told(language, 701, 24)
    said = "".join(
        f"<div class=article_comment_item><div class=comment_author>Reader {n}</div><div class=comment_content><p>{text}</p></div></div>"
        for n, text in enumerate(others)
    )
    body = f"<div id=article_content><h1>{TITLE}</h1><div id=article_text>{paras(own)}</div><div id=article_footer><div id=article_comments_content>{said}</div></div></div>"
    assert read(f"<title>{TITLE}</title>", body, language).text == "\n\n".join(own)


def test_the_pictures_of_a_gallery_in_an_article_leave_no_captions_behind() -> None:
    own, captions = told("en", 702, 8), told("en", 703, 6)
    slides = "".join(
        f"<div class=articleGalleryPhotoContainer><img src=/i/{n}.jpg alt='{caption}' style='display:none'><cite style='display:none'>{caption}</cite></div>"
        for n, caption in enumerate(captions)
    )
    body = f"<div class=story><h1>{TITLE}</h1>{slides}{paras(own)}</div>"
    assert read(f"<title>{TITLE}</title>", body).text == "\n\n".join(own)


def test_the_captions_of_a_page_that_is_a_gallery_are_its_text() -> None:
    captions = told("fr", 704, 7)
    slides = "".join(
        f"<div class=diaporama-slide><img src=/i/{n}.jpg alt=''><p>{c}</p></div>"
        for n, c in enumerate(captions)
    )
    body = f"<article><h1>{TITLE}</h1><div class=diaporama>{slides}</div></article>"
    found = read(f"<title>{TITLE}</title>", body, "fr")
    assert found.state is BodyState.FULL
    assert found.text == "\n\n".join(captions)


def test_the_playlist_of_a_video_in_the_text_is_no_text() -> None:
    own = told("en", 705, 8)
    films = "".join(
        f"<div class='video-resource card'><div class=video-resource__headline>{line}</div><span>1:0{n}</span></div>"
        for n, line in enumerate(Teller("en", 706).headline(9) for _ in range(8))
    )
    inline = f"<div class=video-inline_carousel><div class=video-playlist>{films}</div></div>"
    body = f"<main class=article__main><h1>{TITLE}</h1>{paras(own[:4])}{inline}{paras(own[4:])}</main>"
    assert read(f"<title>{TITLE}</title>", body).text == "\n\n".join(own)


def test_a_list_of_top_stories_is_not_taken_for_the_body_by_its_name() -> None:
    own, others = told("en", 707, 12), told("en", 708, 5)
    stories = "".join(f"<li><a href=/s/{n}>Story {n}</a> {text}</li>" for n, text in enumerate(others))
    body = (
        f"<div class=art-content><h1>{TITLE}</h1>{paras(own)}</div>"
        f"<div id=top-story-content-0 class=bd><ul class=list-titles>{stories}</ul></div>"
    )
    found = read(f"<title>{TITLE}</title>", body)
    assert all(paragraph in found.text for paragraph in own)


def test_elements_of_a_publishers_own_making_are_read_by_their_names() -> None:
    own = told("en", 725, 8)
    links = "".join(f"<a href=/s/{n}>{Teller('en', 726 + n).headline(8)}</a>" for n in range(4))
    body = (
        f"<article><h1>{TITLE}</h1><story-text><p>{own[0]}</p>{paras(own[1:4])}<island-box name=EmailSignup><div><p>{told('en', 730, 1)[0]}</p></div></island-box>"
        f"<our-recirculation>{links}</our-recirculation>{paras(own[4:7])}<p>{own[7][:40]}<x-mark>{own[7][40:60]}</x-mark>{own[7][60:]}</p></story-text></article>"
    )
    assert read(f"<title>{TITLE}</title>", body).text == "\n\n".join(own)


@pytest.mark.parametrize(
    ("language", "life"),
    [
        ("en", "Ada Quay is a freelance reporter who covers the coast."),
        ("en", "Ada Quay writes about ferries for this paper and has won two prizes."),
        ("fr", "Ada Quay est journaliste indépendante. Elle a publié un roman."),
        ("de", "Ada Quay arbeitet als Redakteurin im Ressort Küste."),
    ],
)
def test_the_life_of_the_author_is_no_part_of_the_text(language: str, life: str) -> None:
    own = told(language, 709)
    head = f"<title>{TITLE}</title>" + jsonld(
        at_type="NewsArticle", headline=TITLE, author={"@type": "Person", "name": "Ada Quay"}
    )
    body = f"<article><h1>{TITLE}</h1><div class=article-body>{paras([*own, life])}</div></article>"
    assert read(head, body, language).text == "\n\n".join(own)


def test_what_a_person_of_the_news_is_stays() -> None:
    own = [*told("en", 710), "Ines Marle is a reporter who was held for nine days."]
    head = f"<title>{TITLE}</title>" + meta(author="Ada Quay")
    assert read(head, f"<article><h1>{TITLE}</h1>{paras(own)}</article>").text == "\n\n".join(own)


def test_headings_that_head_nothing_go_and_those_with_text_stay() -> None:
    own = told("de", 711)
    body = f"<div class=box><h1>{TITLE}</h1>{paras(own[:2])}<h2>Werkzeuge</h2><h2>Was der Hafen sagt</h2>{paras(own[2:])}</div>"
    assert read(f"<title>{TITLE}</title>", body, "de").text == "\n\n".join(
        [*own[:2], "Was der Hafen sagt", *own[2:]]
    )


def test_an_article_in_an_aside_with_its_opening_twice_is_read_once() -> None:
    own = told("de", 712, 4)
    body = (
        f"<main><aside class=ar-direct><section class=ar-detail><header><aside class=functions><a href=mailto:x>Versenden</a></aside><h1>{TITLE}</h1>"
        f"<div class=ar-teaser itemprop=description><p>{own[0]}</p></div><div class=ar-date>12.10.2015, 19:16 Uhr</div><meta itemprop=dateCreated content=2019-05-07></header>"
        f"<article><p class=author itemprop=author></p><div class=ar-text itemprop=articleBody><p><p>{own[0]}</p>{paras(own[1:])}</div></article></section></aside></main>"
    )
    found = read(f"<title>{TITLE} - Nachrichten</title>", body, "de")
    assert found.text == "\n\n".join(own)
    assert (found.published or "")[:10] == "2015-10-12"


def test_scripts_that_divide_no_words_are_texts_too() -> None:
    sentences = [
        "港口管理局星期二表示，由于风浪太大，渡轮将停运到周末，旅客可以退票。",
        "市长在声明中说，码头附近的三个仓库已经出售，居民对此感到惊讶。",
    ] * 2
    distinct = [f"{n}月，{sentence}" for n, sentence in enumerate(sentences, 1)]
    found = read(f"<title>{TITLE}</title>", f"<article><h1>渡轮停运</h1>{paras(distinct)}</article>")
    assert found.state is BodyState.FULL


# --- one line under a video -----------------------------------------------------------------------------

BLURBS = {
    "en": "Watch the moment a crane falls onto the ferry pier.",
    "fr": "Les images de la grue tombée sur le quai du bac.",
    "de": "Das Video zeigt, wie der Kran auf den Anleger fällt.",
}


@pytest.mark.parametrize("language", BLURBS)
def test_the_line_under_a_video_is_found(language: str) -> None:
    head = f"<title>{TITLE}</title>" + jsonld(
        at_type="VideoObject", name=TITLE, uploadDate="2021-11-24T08:00:00Z"
    )
    body = f"<main><h1>{TITLE}</h1><div class=player></div><p>{BLURBS[language]}</p></main><aside>{teasers(Teller(language, 713), 12)}</aside>"
    found = read(head, body, language)
    assert (found.state, found.text, found.title) == (BodyState.FULL, BLURBS[language], TITLE)


@pytest.mark.parametrize("language", BLURBS)
def test_a_video_page_that_shows_nothing_says_its_description(language: str) -> None:
    head = f"<title>{TITLE}</title>" + og(type="video.other", title=TITLE, description=BLURBS[language])
    found = read(head, f"<main><h1>{TITLE}</h1><div class=player></div></main>", language)
    assert (found.state, found.text) == (BodyState.FULL, BLURBS[language])


def test_an_article_for_scripts_only_is_none_though_it_holds_a_video() -> None:
    video = {"@type": "VideoObject", "name": "A film", "uploadDate": "2021-11-24"}
    head = (
        f"<title>{TITLE}</title>"
        + og(type="article", description=BLURBS["en"])
        + jsonld(
            at_type="NewsArticle",
            headline=TITLE,
            datePublished="2021-11-24",
            description=BLURBS["en"],
            video=video,
        )
    )
    html = f"<html><head>{head}<script src=/a.js></script></head><body><div id=root></div><script src=/b.js></script></body></html>"
    assert extract(html.encode(), URL, {}, None, NOW).state is BodyState.SCRIPT


# --- title, author, date --------------------------------------------------------------------------------


def test_a_headline_that_is_no_heading_is_the_title() -> None:
    body = f"<table><tr><td><p><span class='headline entry-title'>{TITLE}</span></p>{paras(told('en', 714))}</td></tr></table>"
    assert read("<title>News from the Outlet</title>", body).title == TITLE


@pytest.mark.parametrize(
    "head",
    [
        prop("og:author", "By &lt;a href=&quot;/p/ada&quot;&gt;Ada Quay&lt;/a&gt; and Jon Pier"),
        prop("mrf:authors", "Ada Quay;Jon Pier"),
        meta(Search_Byline="Ada Quay and Jon Pier").replace("Search-Byline", "Search.Byline"),
        '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Quay, Jon Pier">',
        jsonld(
            at_type="NewsArticle", headline=TITLE, author="Ada Quay and Jon Pier - Outlet Technology Writers"
        ),
        jsonld(at_type="NewsArticle", headline=TITLE, author=["Ada Quay", "Jon Pier", "outlet.example"]),
        jsonld(
            at_type="NewsArticle",
            headline=TITLE,
            author=[
                {"@type": "Person", "givenName": "Ada", "familyName": "Quay"},
                {"@type": "Person", "name": "· Jon Pier"},
            ],
        ),
        f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","description":"He said "no", twice","author":"Ada Quay, Jon Pier"}}</script>',
    ],
)
def test_authors_are_read_wherever_a_page_names_them(head: str) -> None:
    body = f"<article><h1>{TITLE}</h1>{paras(told('en', 715))}</article>"
    assert read(f"<title>{TITLE}</title>{head}", body).author == "Ada Quay, Jon Pier"


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        (
            "<cite class='byline vcard'>By <span class=fn>ADA QUAY and JON PIER - AB Technology Writers</span></cite>",
            "Ada Quay, Jon Pier",
        ),
        ("<div class=byline><div>Story By</div><a href=/p/ada>Ada Quay</a></div>", "Ada Quay"),
        (
            "<p class=m-entry__byline>By <a href=/p/ada>Ada Quay</a> on Jul 04, 2014 at 11:30a <a href=/x>@ada</a></p>",
            "Ada Quay",
        ),
        ("<span class=author>Par ADA QUAY, JON PIER Envoyés spéciaux à Toulon</span>", "Ada Quay, Jon Pier"),
    ],
)
def test_a_byline_beside_the_headline_is_read_though_a_column_stands_beside_it(
    byline: str, author: str
) -> None:
    rail = f"<div class=rail>{teasers(Teller('en', 716), 4)}<p class=byline>By Nobody Here</p></div>"
    body = f"<div class='l-chunk has-rail'><div class=content><h1>{TITLE}</h1>{byline}{paras(told('en', 717))}</div>{rail}</div>"
    assert read(f"<title>{TITLE}</title>", body).author == author


def test_jsonld_with_broken_quotation_marks_is_read() -> None:
    broken = (
        '{"@type":"NewsArticle","headline":"They call it "the ferry", and hate it","datePublished":"2021-11-24T08:00:00Z",'
        '"author":{"@type":"Person","name":"By <a href="/p/ada">Ada Quay</a>"},"publisher":{"@type":"Organization","name":"Outlet"},}'
    )
    json_ld = f'<script type="application/ld+json">{broken}</script>'
    found = read(json_ld, f"<article>{paras(told('en', 718))}</article>")
    assert (found.title, found.author, found.published) == (
        'They call it "the ferry", and hate it',
        "Ada Quay",
        "2021-11-24T08:00:00Z",
    )


def test_sound_jsonld_is_left_as_it_is() -> None:
    node = {"@type": "NewsArticle", "headline": 'A "quoted", and escaped: headline', "author": "Ada Quay"}
    head = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    assert read(head, f"<article>{paras(told('en', 719))}</article>").title == node["headline"]


def test_the_day_in_the_address_is_believed_before_a_far_one_that_the_page_shows() -> None:
    events = "<div class=upcoming-events><div class=date>September 12, 2014</div></div>"
    body = f"<article><h1>{TITLE}</h1>{paras(told('en', 720))}</article>{events}"
    found = read(f"<title>{TITLE}</title>", body, url="https://www.outlet.example/2011/08/13/ferry")
    assert (found.published, found.published_basis) == ("2011-08-13", DateBasis.ADDRESS)


def test_a_section_may_stand_between_the_year_and_the_month_of_an_address() -> None:
    body = f"<article><h1>{TITLE}</h1>{paras(told('en', 721))}</article>"
    found = read(
        f"<title>{TITLE}</title>", body, url="https://www.outlet.example/2010/POLITICS/08/13/ferry/index.html"
    )
    assert found.published == "2010-08-13"


def test_an_abbreviation_holds_the_date_for_programs() -> None:
    body = f"<article><h1>{TITLE}</h1><abbr class=published title=2016-11-12T09:30:00Z>a while ago</abbr>{paras(told('en', 722))}</article>"
    assert read(f"<title>{TITLE}</title>", body).published == "2016-11-12T09:30:00Z"


@pytest.mark.parametrize(
    ("language", "url", "day"),
    [
        ("fr", URL, "2021-11-09"),
        ("de", URL, "2021-11-09"),
        ("en-GB", URL, "2021-11-09"),
        ("en", "https://www.outlet.co.uk/news/story", "2021-11-09"),
        ("en", URL, None),
        ("en-US", "https://www.outlet.eu/news/story", None),
    ],
)
def test_numbers_are_a_day_and_a_month_where_days_are_written_first(
    language: str, url: str, day: str | None
) -> None:
    body = f"<article><h1>{TITLE}</h1><span class=date>09/11/2021</span>{paras(told('en', 723))}</article>"
    html = f"<html lang={language}><head><title>{TITLE}</title></head><body>{body}</body></html>"
    assert extract(html.encode(), url, {}, None, NOW).published == day


def test_of_the_dates_that_a_page_shows_the_one_beside_the_headline_counts() -> None:
    body = (
        "<div class=wrapper><div class=masthead><span class=date>Sunday 22 November 2026</span><time datetime=2026-11-22>today</time></div>"
        f"<div class=story><section><h2>Lesen Sie auch</h2><time datetime=2017-05-31>31.05.2017</time></section>"
        f"<div class=head><h1>{TITLE}</h1><time datetime='2021-11-09T16:05:00+01:00'>9.11.</time></div>{paras(told('de', 724))}</div></div>"
    )
    assert read(f"<title>{TITLE}</title>", body, "de").published == "2021-11-09T15:05:00Z"
