"""Articles out of pages: text, title, author and date, beside plain trafilatura and on their own."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from statistics import mean

import pytest

from monitor.model import BodyState, DateBasis, Extraction, Hints, TitleBasis
from monitor.parsing.pages import extract, text_of_feed_html
from tests.monitor.parsing import measure
from tests.monitor.parsing.samples import Sample, jsonld, meta, og, page, paras, prop
from tests.monitor.parsing.telling import Teller

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
URL = "https://www.outlet.example/news/story"


def read(
    head: str, body: str = "", *, url: str = URL, language: str = "en", hints: Hints | None = None
) -> Extraction:
    text = paras(Teller(language, 70).paragraphs(6))
    html = page(
        language, head, f"<main><article>{body}<div class='story'>{text}</div></article></main>", "Outlet"
    )
    return extract(html.encode(), url, {}, hints, NOW)


@pytest.mark.parametrize("sample", measure.SAMPLES, ids=lambda sample: f"{sample.language}-{sample.name}")
def test_a_sample_page_is_read_right(sample: Sample) -> None:
    found = measure.score(sample, measure.ours(sample))
    assert found.f1 >= 0.98
    assert (found.title, found.author, found.date) == (True, True, True)


def test_extraction_is_better_than_plain_trafilatura() -> None:
    ours = measure.table([measure.score(sample, measure.ours(sample)) for sample in measure.SAMPLES])
    plain = measure.table([measure.score(sample, measure.plain(sample)) for sample in measure.SAMPLES])
    assert mean(ours.values()) > mean(plain.values())
    assert ours["F1"] >= plain["F1"] + 0.02


@pytest.mark.parametrize("spoiled", measure.SPOILED, ids=lambda spoiled: spoiled.__name__)
def test_pages_without_names_or_metadata_are_read_nearly_as_well(spoiled: measure.Spoil) -> None:
    samples = [measure.spoil(sample, spoiled) for sample in measure.SAMPLES]
    ours = measure.table([measure.score(sample, measure.ours(sample)) for sample in samples])
    assert ours["F1"] >= 0.98
    assert ours["titles"] >= 0.9  # a kicker in the headline cannot be told from it where nothing names it
    assert ours["dates"] >= 0.93


@pytest.mark.parametrize("sample", measure.LOCKED, ids=lambda sample: sample.name)
def test_a_locked_page_is_told_from_a_whole_one(sample: Sample) -> None:
    found = extract(sample.html.encode(), sample.url, {}, None, NOW)
    assert (found.state, found.text, found.title) == (sample.state, "", sample.title)


# --- text -----------------------------------------------------------------------------------------------


def test_paragraphs_headings_quotes_and_list_elements_stand_apart() -> None:
    body = (
        "<div class='article-body'><p>The first sentence stands here for itself.</p><h2>A heading</h2><blockquote><p>“A quotation of somebody,” he said.</p></blockquote>"
        "<ul><li>One element of a list</li><li>Another element of it</li></ul><p>A line,<br>and another line.<br><br>A new paragraph after two breaks.</p></div>"
    )
    found = extract(
        page("en", og(type="article"), f"<article>{body}</article>", "O").encode(), URL, {}, None, NOW
    )
    assert found.text.split("\n\n") == [
        "The first sentence stands here for itself.",
        "A heading",
        "“A quotation of somebody,” he said.",
        "One element of a list",
        "Another element of it",
        "A line,\nand another line.",
        "A new paragraph after two breaks.",
    ]
    assert "<h2>A heading</h2>" in found.html
    assert "<blockquote><p>“A quotation" in found.html
    assert "<ul><li>One element of a list</li>" in found.html


def test_text_and_markup_say_the_same() -> None:
    from monitor.parsing.markup import to_text

    for sample in measure.SAMPLES:
        found = extract(sample.html.encode(), sample.url, {}, None, NOW)
        assert to_text(found.html) == found.text


def test_links_are_absolute_and_images_are_not_fetched() -> None:
    body = "<div class='article-body'><p>See <a href='/x?a=1#b'>the page</a> and <a href='javascript:alert(1)'>that</a> <img src='https://t.example/p.gif' alt='A cat'>, he said.</p></div>"
    html = page(
        "en", og(type="article"), f"<article>{body}{paras(Teller('en', 71).paragraphs(4))}</article>", "O"
    )
    found = extract(html.encode(), URL, {}, None, NOW)
    assert 'href="https://www.outlet.example/x?a=1#b"' in found.html
    assert "javascript" not in found.html
    assert not re.search(r"[\s\"']src(?:set)?=", found.html)
    assert '<img alt="A cat" data-src="https://t.example/p.gif">' in found.html


def test_a_figure_leaves_the_place_of_its_image_with_caption_and_address() -> None:
    told = Teller("fr", 73).paragraphs(6)
    figure = (
        "<figure><picture><source srcset='/i/quai-640.webp 640w'><img src='data:image/gif;base64,R0' data-src='/i/quai.jpg' alt='Un quai'>"
        "</picture><figcaption>Le quai, jeudi. <span>Ada Quay / Agence</span></figcaption></figure>"
    )
    body = f"<div class='article-body'>{paras(told[:2])}{figure}{paras(told[2:])}</div>"
    found = extract(
        page("fr", og(type="article"), f"<article>{body}</article>", "O").encode(), URL, {}, None, NOW
    )
    placed = '<img alt="Un quai" title="Le quai, jeudi. Ada Quay / Agence" data-src="https://www.outlet.example/i/quai.jpg">'
    before, _, after = found.html.partition(placed)
    assert told[1] in before
    assert told[2] in after
    assert found.text == "\n\n".join(told)


def test_of_a_caption_that_stands_twice_one_is_kept() -> None:
    caption = "Fishermen mend their nets on the quay of Port Averil before the season opens"
    figure = f"<figure><img><figcaption>{caption}</figcaption></figure>"
    for twice in (
        figure * 2,
        f"{figure}<p>{caption}</p>",
        f"<p>{caption}</p>" * 2,
        f"<p>{caption}</p><p>{caption}. Photograph: Ines Marle</p>",
    ):
        found = read(
            og(type="article"),
            f"<div class='article-body'>{paras(Teller('en', 72).paragraphs(5))}{twice}</div>",
        )
        assert found.text.count(caption) == 1


INSERTS = {
    "en": [
        "<p>READ MORE: <a href='/a'>Something else that happened in the town</a></p>",
        "<p><strong>Also read: <a href='/a'>Something else</a></strong></p>",
        "<p>Sign up to our daily newsletter and never miss a story.</p>",
        "<p><a href='/s'>Subscribe to our morning briefing</a></p>",
        "<p>Photo: Getty Images</p>",
        "<p>(Credit: PA Wire)</p>",
        "<p>Advertisement</p>",
        "<p>Share this article</p>",
        "<p>24 comments</p>",
        "<p>Join the conversation</p>",
        "<p>Follow us on Twitter and Facebook</p>",
        "<p>Get the latest news delivered straight to your inbox.</p>",
        "<p>Article continues below</p>",
        "<p>4 min read</p>",
    ],
    "fr": [
        "<p>Lire aussi : <a href='/a'>Un autre sujet du jour dans la région</a></p>",
        "<p>À LIRE AUSSI - <a href='/a'>Un autre sujet</a></p>",
        "<p>Voir aussi : <a href='/a'>Un autre sujet</a></p>",
        "<p>Inscrivez-vous à notre newsletter quotidienne.</p>",
        "<p>Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail grâce à notre newsletter gratuite.</p>",
        "<p>Crédit photo : AFP</p>",
        "<p>© Hans Lucas / AFP</p>",
        "<p>Publicité</p>",
        "<p>La suite après cette publicité</p>",
        "<p>Partager sur Facebook</p>",
        "<p>12 commentaires</p>",
        "<p>Suivez-nous sur Facebook et Instagram</p>",
        "<p>Temps de lecture : 3 min</p>",
        "<p>Déjà abonné ? Connectez-vous</p>",
    ],
    "de": [
        "<p>Lesen Sie auch: <a href='/a'>Ein anderes Thema aus der Region</a></p>",
        "<p>Mehr zum Thema: <a href='/a'>Ein anderes Thema</a></p>",
        "<p><a href='/a'>Auch interessant: Ein anderes Thema</a></p>",
        "<p>Jetzt kostenlos unseren Newsletter abonnieren.</p>",
        "<p>Melden Sie sich hier für unseren Newsletter an.</p>",
        "<p>Foto: dpa/Ines Marle</p>",
        "<p>Quelle: dpa</p>",
        "<p>Anzeige</p>",
        "<p>Nach der Anzeige weiterlesen</p>",
        "<p>Artikel teilen</p>",
        "<p>117 Kommentare</p>",
        "<p>Folgen Sie uns auf Instagram</p>",
        "<p>Lesezeit: 3 Min.</p>",
        "<p>Sie haben bereits ein Abo? Hier anmelden</p>",
    ],
}


@pytest.mark.parametrize(
    ("language", "insert"),
    [(language, insert) for language, inserts in INSERTS.items() for insert in inserts],
)
def test_what_publishers_put_between_paragraphs_is_dropped(language: str, insert: str) -> None:
    p = Teller(language, 73).paragraphs(8)
    body = f"<article><h1>A headline of some words</h1><div class='article-body'>{paras(p[:4])}{insert}{paras(p[4:])}</div></article>"
    found = extract(page(language, og(type="article"), body, "O").encode(), URL, {}, None, NOW)
    assert found.text == "\n\n".join(p)


PROSE = [
    "Read it and weep, the chairman said.",
    "See also how the other half lives, she wrote to her sister in 1911.",
    "More on that later, the minister promised, and left.",
    "Subscribers to the old theory were few.",
    "Photo finish: the ferry beat the lifeboat by a yard.",
    "Comments like these have cost him his seat.",
    "“Follow us on Twitter,” the banner read, and nobody did.",
    "Voir aussi loin, dit-il, c’est un luxe de gardien de phare.",
    "Suivez mon regard, a répondu la maire.",
    "Lire aussi vite n’est pas donné à tous, reconnaît l’instituteur.",
    "Mehr dazu wollte der Sprecher nicht sagen.",
    "Anzeigen gegen drei Männer liegen vor.",
    "Foto und Film waren im Saal verboten.",
    "Quelle horreur, a lancé une passante.",
    "27 comments were struck from the minutes at her request.",
]


@pytest.mark.parametrize("sentence", PROSE)
def test_a_sentence_that_begins_like_an_insert_is_kept(sentence: str) -> None:
    p = Teller("en", 74).paragraphs(6)
    body = f"<article><h1>A headline of some words</h1><div class='article-body'>{paras([*p[:3], sentence, *p[3:]])}</div></article>"
    assert sentence in extract(page("en", og(type="article"), body, "O").encode(), URL, {}, None, NOW).text


# --- title ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        (
            "<title>Sheds cleared at the port | Coast News</title>" + og(site_name="Coast News"),
            "Sheds cleared at the port",
            "Sheds cleared at the port",
        ),
        (
            "<title>Sheds cleared at the port - UK news - Outlet</title>",
            "",
            "Sheds cleared at the port - UK news",
        ),
        (
            "<title>Coast News - Sheds cleared at the port</title>" + og(site_name="Coast News"),
            "",
            "Sheds cleared at the port",
        ),
        (og(title="Sheds cleared at the port | The Outlet"), "", "Sheds cleared at the port"),
        (og(title="Sheds cleared at the port - Outlet.example"), "", "Sheds cleared at the port"),
        (og(title="Traversées : un bilan"), "Traversées : un bilan", "Traversées : un bilan"),
        (
            og(title="Port: Sheds cleared after storm"),
            "Sheds cleared after storm",
            "Sheds cleared after storm",
        ),
        (
            jsonld(at_type="NewsArticle", headline="Sheds &amp; quays cleared &#8216;at last&#8217;"),
            "",
            "Sheds & quays cleared ‘at last’",
        ),
        (
            jsonld(at_type="NewsArticle", headline="Sheds cleared at the port after a storm of nine…"),
            "Sheds cleared at the port after a storm of nine days",
            "Sheds cleared at the port after a storm of nine days",
        ),
        (
            og(title="You won’t believe what they found"),
            "Sheds cleared at the port",
            "Sheds cleared at the port",
        ),
        (
            og(title="Sheds cleared: live updates")
            + jsonld(at_type="NewsArticle", headline="Sheds cleared: live updates"),
            "Outlet",
            "Sheds cleared: live updates",
        ),
        (
            og(title="Jean-Pierre Le Goff – portrait d’un marin"),
            "",
            "Jean-Pierre Le Goff – portrait d’un marin",
        ),
    ],
)
def test_the_title_is_what_the_sources_agree_on_without_the_outlet(
    head: str, heading: str, title: str
) -> None:
    found = read(head, f"<h1>{heading}</h1>" if heading else "")
    assert found.title == title
    assert found.title_basis is TitleBasis.PAGE


def test_a_kicker_in_the_heading_is_no_part_of_the_title() -> None:
    assert (
        read("", "<h1><span class='kicker'>Seenot</span> Kapitän rettet elf Menschen</h1>").title
        == "Kapitän rettet elf Menschen"
    )


def test_the_feeds_title_settles_and_is_named_as_the_basis() -> None:
    found = read(
        og(title="Nine days that shook the quay"),
        "<h1>Sheds cleared at the port</h1>",
        hints=Hints(title="Sheds cleared at the port"),
    )
    assert (found.title, found.title_basis) == ("Sheds cleared at the port", TitleBasis.FEED)


# --- author ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        (meta(author="By Jane Doe"), "", "Jane Doe"),
        (meta(author="Par Élise Vauquelin"), "", "Élise Vauquelin"),
        (meta(author="Von Rieke Janssen"), "", "Rieke Janssen"),
        (meta(author="JANE DOE"), "", "Jane Doe"),
        (meta(author="Jane Doe, John Roe and Max Power"), "", "Jane Doe, John Roe, Max Power"),
        (meta(author="Jane Doe, Home affairs correspondent"), "", "Jane Doe"),
        (meta(author="https://www.facebook.com/outlet"), "", None),
        (meta(author="desk@outlet.example"), "", None),
        (meta(author="Outlet") + og(site_name="Outlet"), "", None),
        (meta(author="admin"), "", None),
        (prop("article:author", "https://www.facebook.com/outlet") + meta(author="Jane Doe"), "", "Jane Doe"),
        (
            jsonld(at_type="NewsArticle", headline="x y z", author={"@type": "Person", "name": "Jane Doe"}),
            "",
            "Jane Doe",
        ),
        (
            jsonld(at_type="NewsArticle", headline="x y z", author=["Jane Doe", "John Roe"]),
            "",
            "Jane Doe, John Roe",
        ),
        (
            jsonld(
                at_type="NewsArticle",
                headline="x y z",
                author={"@type": "Person", "name": ["Jane Doe", "John Roe"]},
            ),
            "",
            "Jane Doe, John Roe",
        ),
        (
            jsonld(
                at_type="NewsArticle",
                headline="x y z",
                author={"@type": "Organization", "name": "Outlet"},
                publisher={"@type": "Organization", "name": "Outlet"},
            ),
            "<p class='byline'>By Jane Doe</p>",
            "Jane Doe",
        ),
        (
            jsonld(
                at_graph=[
                    {"@type": "NewsArticle", "headline": "x y z", "author": {"@id": "#p"}},
                    {"@type": "Person", "@id": "#p", "name": "Jane Doe"},
                ]
            ),
            "",
            "Jane Doe",
        ),
        ("", "<h1>A headline of words</h1><a rel='author' href='/j'>Jane Doe</a>", "Jane Doe"),
        ("", "<h1>A headline of words</h1><div>By <a href='/j'>Jane Doe</a></div>", "Jane Doe"),
        ("", "<h1>Ein Titel aus Worten</h1><span class='autor'>Von Jörg Über</span>", "Jörg Über"),
        ("", "<h1>A headline of words</h1>", None),
    ],
)
def test_the_author_is_a_name(head: str, body: str, author: str | None) -> None:
    assert read(head, body).author == author


# --- date -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        (
            jsonld(
                at_type="NewsArticle",
                headline="x",
                datePublished="2021-11-24T08:00:00+01:00",
                dateModified="2021-11-26",
            ),
            "",
            "2021-11-24T07:00:00Z",
        ),
        (
            prop("article:published_time", "2021-11-24T08:00:00Z")
            + prop("article:modified_time", "2021-12-01T08:00:00Z"),
            "",
            "2021-11-24T08:00:00Z",
        ),
        (meta(date="2021-11-24"), "", "2021-11-24"),
        (meta(**{"parsely-pub-date": "2021-11-24T08:00:00Z"}), "", "2021-11-24T08:00:00Z"),
        (
            "",
            "<h1>A headline of words</h1><time datetime='2021-11-24T08:00:00Z'>24 Nov</time>",
            "2021-11-24T08:00:00Z",
        ),
        (
            "",
            "<h1>A headline of words</h1><p>Updated <time datetime='2021-11-25T08:00:00Z'>x</time></p><p>Published <time datetime='2021-11-24T08:00:00Z'>y</time></p>",
            "2021-11-24T08:00:00Z",
        ),
        (
            "",
            "<aside><time datetime='2020-01-01'>x</time></aside><h1>A headline of words</h1><time datetime='2021-11-24'>y</time>",
            "2021-11-24",
        ),
        (
            "",
            "<h1>Un titre de mots</h1><span class='date'>Publié le 24/11/2021 à 19h24, mis à jour le 25/11/2021</span>",
            "2021-11-24",
        ),
        ("", "<h1>Ein Titel aus Worten</h1><div>Stand: 24.11.2021 16:34 Uhr</div>", "2021-11-24"),
    ],
)
def test_the_date_is_that_of_first_publication(head: str, body: str, published: str) -> None:
    found = read(head, body)
    assert (found.published or "").startswith(published)
    assert found.published_basis is DateBasis.PAGE
    assert found.published_raw


@pytest.mark.parametrize(
    "path",
    [
        "2021/11/24/a-story",
        "news/20211124-a-story",
        "2021/nov/24/a-story",
        "a/2021-11-24/b",
        "a-story-24-11-2021.html",
    ],
)
def test_a_date_in_the_address_is_the_last_resort(path: str) -> None:
    found = read("", "<h1>A headline of words</h1>", url=f"https://www.outlet.example/{path}")
    assert (found.published, found.published_basis) == ("2021-11-24", DateBasis.ADDRESS)


@pytest.mark.parametrize(
    "path", ["story-20219913", "2021/13/45/x", "2099/01/01/x", "id/120211124999", "a-story"]
)
def test_numbers_in_an_address_that_are_no_date_are_none(path: str) -> None:
    assert (
        read("", "<h1>A headline of words</h1>", url=f"https://www.outlet.example/{path}").published is None
    )


def test_a_year_in_the_prose_is_no_date() -> None:
    found = read(
        "",
        "<h1>A headline of words</h1><p>Since the beginning of 2019, nothing has changed on 3 March 2020 or since.</p>",
    )
    assert found.published is None


def test_the_feeds_date_stands_unless_the_page_gives_another_day() -> None:
    head = jsonld(at_type="NewsArticle", headline="x", datePublished="2021-11-24T08:00:00Z")
    same = read(head, hints=Hints(published="2021-11-24T08:07:00Z"))
    assert (same.published, same.published_basis) == ("2021-11-24T08:07:00Z", DateBasis.FEED)
    other = read(head, hints=Hints(published="2021-11-29T08:07:00Z"))
    assert (other.published, other.published_basis) == ("2021-11-24T08:00:00Z", DateBasis.PAGE)
    assert read("", hints=Hints(published="2021-11-29")).published_basis is DateBasis.FEED


# --- the rest -------------------------------------------------------------------------------------------


def test_outlet_canonical_address_and_language_are_read() -> None:
    head = og(site_name="The Outlet", locale="fr_FR") + '<link rel="canonical" href="/news/canonical">'
    found = read(head, language="fr")
    assert (found.outlet, found.canonical, found.language) == (
        "The Outlet",
        "https://www.outlet.example/news/canonical",
        "fr",
    )


def test_a_canonical_address_that_leads_home_is_not_believed() -> None:
    assert read('<link rel="canonical" href="https://www.outlet.example/">').canonical is None


def test_a_language_declared_wrongly_is_corrected() -> None:
    t = Teller("de", 75)
    html = page(
        "en",
        og(type="article"),
        f"<article><h1>Ein Titel aus Worten</h1>{paras(t.paragraphs(8))}</article>",
        "O",
    )
    assert extract(html.encode(), URL, {}, None, NOW).language == "de"


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "NewsArticle", "headline": "Cut',
        "[]",
        "null",
        '"x"',
        "{}",
        "[" * 3_000,
        '{"@type": ["NewsArticle"], "headline": {"@value": 3}, "author": 5, "datePublished": []}',
    ],
)
def test_wrong_jsonld_is_passed_over(broken: str) -> None:
    found = read(
        f'<script type="application/ld+json">{broken}</script>' + og(title="Sheds cleared at the port")
    )
    assert found.state is BodyState.FULL
    assert found.title == "Sheds cleared at the port"


def test_jsonld_with_comments_controls_and_trailing_commas_is_read() -> None:
    text = (
        json.dumps({"@type": "NewsArticle", "headline": "Sheds cleared\nat the port"})[:-1].replace(
            "\\n", "\n"
        )
        + ",}"
    )
    assert (
        read(f'<script type="application/ld+json">//<![CDATA[\n{text}\n//]]></script>').title
        == "Sheds cleared at the port"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_a_page_is_decoded_as_it_is_declared(encoding: str) -> None:
    p = Teller("fr", 76).paragraphs(5)
    p = [text.replace("’", "'") for text in p]
    html = f"<html><head><meta charset='{encoding.removesuffix('-sig')}'><title>Été</title></head><body><article><h1>Un été à la criée</h1>{paras(p)}</article></body></html>"
    found = extract(
        html.encode(encoding),
        URL,
        {"content-type": f"text/html; charset={encoding.removesuffix('-sig')}"},
        None,
        NOW,
    )
    assert found.title == "Un été à la criée"
    assert found.text == "\n\n".join(p)


def test_a_summary_of_a_feed_becomes_text_and_safe_markup() -> None:
    text, html = text_of_feed_html(
        '<p>One &amp; <b>two</b>.</p><script>x()</script><p>Three <img src="https://t.example/1.gif"></p><p><a href="/r">Read more</a></p>'
    )
    assert text == "One & two.\n\nThree"
    assert html == "<p>One &amp; <strong>two</strong>.</p>\n<p>Three</p>"


@pytest.mark.parametrize("plain", ["Just a line of text", "A < B and C > D", "", "  "])
def test_a_summary_without_markup_is_text(plain: str) -> None:
    assert text_of_feed_html(plain)[0] == plain.strip()
