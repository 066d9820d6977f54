"""What is no article is recognised as what it is, and never stored as one."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import BodyState, Extraction
from monitor.parsing.pages import extract
from monitor.parsing.states import reason_of_status, state_of_status
from tests.monitor.parsing.samples import footer, jsonld, navigation, og, page, paras, teasers
from tests.monitor.parsing.telling import Teller

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
URL = "https://www.outlet.example/news/2021/11/24/story-812"


def read(html: str, url: str = URL, content_type: str = "text/html; charset=utf-8") -> Extraction:
    return extract(html.encode(), url, {"content-type": content_type}, None, NOW)


CONSENT = {
    "en": (
        "<h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies and process personal data, for personalised ads and content.</p>"
        "<p>You can withdraw your consent at any time. Some partners rely on their legitimate interest.</p><button>Accept all</button><button>Manage settings</button>"
    ),
    "fr": (
        "<h1>Le respect de votre vie privée est notre priorité</h1><p>Nous et nos partenaires utilisons des cookies et des traceurs pour stocker des informations sur votre terminal et traiter des données personnelles.</p>"
        "<p>Vous pouvez retirer votre consentement à tout moment. Certains partenaires s’appuient sur leur intérêt légitime.</p><button>Tout accepter</button><a>Continuer sans accepter</a>"
    ),
    "de": (
        "<h1>Mit Werbung weiterlesen oder das Pur-Abo nutzen</h1><p>Wir und unsere Partner verwenden Cookies und verarbeiten personenbezogene Daten, um Werbung zu zeigen.</p>"
        "<p>Ihre Einwilligung können Sie in den Datenschutzeinstellungen jederzeit widerrufen.</p><button>Alle akzeptieren</button><a>Zum Pur-Abo</a>"
    ),
}


@pytest.mark.parametrize("language", CONSENT)
@pytest.mark.parametrize("titled", [True, False])
def test_a_consent_wall_is_no_article(language: str, titled: bool) -> None:
    head = "<title>A headline that the wall repeats - Outlet</title>" + (
        og(title="A headline that the wall repeats", type="article") if titled else ""
    )
    found = read(
        f"<html lang={language}><head>{head}</head><body><div class='cmp'>{CONSENT[language]}</div></body></html>"
    )
    assert found.state is BodyState.CONSENT
    assert found.text == found.html == ""
    assert found.reason


def test_an_article_with_a_cookie_banner_is_an_article() -> None:
    t = Teller("en", 40)
    html = page(
        "en",
        "<title>x</title>",
        f"<div id='cookie-banner'>{CONSENT['en']}</div><article><h1>Headline of it</h1>{paras(t.paragraphs(8))}</article>",
        "Outlet",
    )
    found = read(html)
    assert found.state is BodyState.FULL
    assert "partners" not in found.text


def test_an_article_about_cookies_is_an_article() -> None:
    t = Teller("en", 41)
    p = [
        "We value your privacy, the banners say, and ask readers to accept all cookies.",
        *t.paragraphs(4),
        "A cookie policy of nine pages was found at the port, with no way to withdraw consent.",
        *t.paragraphs(4),
    ]
    head = jsonld(at_type="NewsArticle", headline="Banners under review", datePublished="2021-11-24")
    found = read(page("en", head, f"<article><h1>Banners under review</h1>{paras(p)}</article>", "Outlet"))
    assert found.state is BodyState.FULL


NOTICES = {
    "en": "<div class='paywall-offer'><h3>To continue reading, subscribe today</h3><p>Already a subscriber? Log in</p><a>Start your free trial</a></div>",
    "fr": "<section class='paywall'><p>Il vous reste 78.4% de cet article à lire. La suite est réservée aux abonnés.</p><p>Déjà abonné ? Se connecter</p></section>",
    "de": "<div class='paywall'><h3>Jetzt weiterlesen mit Plus</h3><p>Sie haben bereits ein Abo? Hier anmelden. Für 1,99 Euro testen.</p></div>",
}


@pytest.mark.parametrize("language", NOTICES)
@pytest.mark.parametrize("declared", [True, False])
def test_a_teaser_before_a_paywall_is_not_stored_as_the_text(language: str, declared: bool) -> None:
    t = Teller(language, 42)
    head = jsonld(
        at_type="NewsArticle",
        headline="Ein Titel",
        datePublished="2021-11-24T08:00:00Z",
        **({"isAccessibleForFree": False} if declared else {}),
    )
    teaser = paras(t.paragraphs(2))
    found = read(
        page(
            language,
            head,
            f"<main><article><h1>Ein Titel, der bleibt</h1><div class='article-body'>{teaser}</div>{NOTICES[language]}</article>{teasers(t, 4)}</main>",
            "Outlet",
        )
    )
    assert found.state is BodyState.PAYWALL
    assert found.text == ""
    assert found.title
    assert found.published == "2021-11-24T08:00:00Z"


def test_a_whole_article_that_also_sells_subscriptions_is_whole() -> None:
    t = Teller("fr", 43)
    head = jsonld(
        at_type="NewsArticle", headline="Un titre", datePublished="2021-11-24", isAccessibleForFree=True
    )
    body = f"<article><h1>Un titre bien long</h1><div class='article-body'>{paras(t.paragraphs(12))}</div><p>Déjà abonné ? Se connecter</p></article>"
    assert read(page("fr", head, body, "Journal")).state is BodyState.FULL


MISSING = {
    "en": (
        "Page not found",
        "Sorry, the page you are looking for could not be found. It may have been moved or deleted.",
    ),
    "fr": (
        "Page introuvable",
        "Désolé, la page demandée n’existe plus ou a été déplacée. Essayez la recherche.",
    ),
    "de": (
        "Seite nicht gefunden",
        "Die angeforderte Seite konnte leider nicht gefunden werden. Vielleicht wurde der Artikel gelöscht.",
    ),
}


@pytest.mark.parametrize("language", MISSING)
@pytest.mark.parametrize("status_in_title", [True, False])
def test_not_found_served_as_found_is_gone(language: str, status_in_title: bool) -> None:
    title, line = MISSING[language]
    t = Teller(language, 44)
    head = f"<title>{'404 - ' if status_in_title else ''}{title} | Outlet</title>"
    found = read(
        page(
            language,
            head,
            f"<main><h1>{title}</h1><p>{line}</p><section><h2>…</h2>{teasers(t, 6)}</section></main>",
            "Outlet",
        )
    )
    assert found.state is BodyState.GONE
    assert found.text == ""


def test_an_article_about_something_not_found_is_an_article() -> None:
    t = Teller("en", 45)
    head = (
        jsonld(at_type="NewsArticle", headline="Wreck not found", datePublished="2021-11-24")
        + "<title>Wreck not found after nine days | Outlet</title>"
    )
    found = read(
        page(
            "en",
            head,
            f"<article><h1>Wreck not found after nine days</h1>{paras(['The wreck could not be found, the coastguard said.', *t.paragraphs(6)])}</article>",
            "Outlet",
        )
    )
    assert found.state is BodyState.FULL


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Sign in to your account. Email address Password Forgotten your password? Create an account"),
        ("fr", "Se connecter Adresse e-mail Mot de passe oublié ? Créer un compte"),
        ("de", "Anmelden E-Mail-Adresse Passwort vergessen? Konto erstellen"),
    ],
)
def test_a_login_page_is_no_article(language: str, words: str) -> None:
    html = page(
        language,
        "<title>Login</title>",
        f"<main><form><p>{words}</p><input type='email'><input type='password'><button>OK</button></form></main>",
        "Outlet",
    )
    assert read(html).state is BodyState.PAYWALL


@pytest.mark.parametrize(
    "words",
    [
        "Please enable JavaScript to view this page.",
        "Veuillez activer JavaScript pour afficher cette page.",
        "Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.",
    ],
)
def test_a_page_for_scripts_only_is_no_article(words: str) -> None:
    html = f"<html><head><title>Outlet</title><script src='/a.js'></script></head><body><div id='root'></div><noscript>{words}</noscript><script src='/b.js'></script></body></html>"
    assert read(html).state is BodyState.SCRIPT


def test_an_empty_application_is_for_scripts_only() -> None:
    html = "<html><head><title>Outlet</title><script src='/a.js'></script></head><body><div id='root'></div><script>boot()</script></body></html>"
    assert read(html).state is BodyState.SCRIPT


def test_a_text_in_jsonld_saves_a_page_that_shows_nothing() -> None:
    t = Teller("en", 46)
    p = t.paragraphs(7)
    head = jsonld(
        at_type="NewsArticle",
        headline="Headline in the data only",
        datePublished="2021-11-24",
        articleBody="\n\n".join(p),
    )
    found = read(
        f"<html><head>{head}</head><body><div id='root'></div><script src='/b.js'></script></body></html>"
    )
    assert found.state is BodyState.FULL
    assert found.text == "\n\n".join(p)


def test_a_section_front_is_no_article() -> None:
    t = Teller("en", 47)
    head = "<title>Coast news</title>" + jsonld(at_type="CollectionPage", name="Coast news")
    html = page("en", head, f"<main><h1>Coast</h1>{teasers(t, 30)}</main>", "Outlet")
    assert read(html, "https://www.outlet.example/news/coast").state is BodyState.NOT_ARTICLE


def test_a_list_of_links_is_no_article() -> None:
    t = Teller("de", 48)
    links = "".join(f"<li><a href='/a/{n}'>{t.headline(8)}</a></li>" for n in range(40))
    assert (
        read(
            page("de", "<title>Archiv</title>", f"<main><h1>Archiv</h1><ul>{links}</ul></main>", "Outlet")
        ).state
        is BodyState.NOT_ARTICLE
    )


def test_a_first_page_is_no_article() -> None:
    t = Teller("fr", 49)
    html = page("fr", "<title>Le Journal</title>", f"<main>{teasers(t, 25)}</main>", "Le Journal")
    assert read(html, "https://www.journal.example/").state is BodyState.NOT_ARTICLE


@pytest.mark.parametrize(
    "words",
    [
        "Checking your browser before accessing the site. Please verify you are a human.",
        "Accès refusé : vérifiez que vous êtes humain.",
        "Zugriff verweigert. Bestätigen Sie, dass Sie kein Roboter sind.",
    ],
)
def test_a_question_for_robots_is_a_block(words: str) -> None:
    assert (
        read(f"<html><head><title>Just a moment...</title></head><body><h1>{words}</h1></body></html>").state
        is BodyState.BLOCKED
    )


@pytest.mark.parametrize("language", ["en", "fr", "de"])
@pytest.mark.parametrize("sentences", [3, 4, 5])
def test_a_brief_of_few_sentences_is_whole(language: str, sentences: int) -> None:
    t = Teller(language, 50 + sentences)
    p = [t.sentence() for _ in range(sentences)]
    html = page(
        language,
        og(title="A brief of the day", type="article"),
        f"<main><article><h1>A brief of the day</h1>{paras(p)}</article><section>{teasers(t, 8)}</section></main>",
        "Outlet",
    )
    found = read(html)
    assert found.state is BodyState.FULL
    assert found.text == "\n\n".join(p)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7 rest", "application/pdf"),
        (b"%PDF-1.7 rest", ""),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00IHDR", "image/png"),
        (b"\x00\x00\x00\x00\x18ftyp", ""),
    ],
)
def test_a_file_is_no_article(content: bytes, kind: str) -> None:
    found = extract(content, URL, {"content-type": kind}, None, NOW)
    assert found.state is BodyState.NOT_ARTICLE
    assert found.reason


def test_a_page_of_too_many_tags_is_refused_at_once() -> None:
    assert extract(b"<p>x" * 400_000, URL, {}, None, NOW).state is BodyState.TOO_LARGE


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   ",
        b"<",
        b"\xff\xfe",
        b"<html></html>",
        b"<!doctype html>",
        "\ufeff".encode(),
        b"\x00",
        b"&#0;&#xD800;<p>&#x110000;",
    ],
)
def test_nothing_in_a_page_raises(content: bytes) -> None:
    found = extract(content, URL, {}, None, NOW)
    assert found.state is not BodyState.FULL
    assert found.reason


@pytest.mark.parametrize(
    "url",
    [
        "",
        "not an address",
        "http://[",
        "https://www.outlet.example/2021/13/45/x",
        "https://www.outlet.example:99999/a",
    ],
)
def test_no_address_raises(url: str) -> None:
    html = f"<html><body>{navigation('en')}<article><h1>A headline with words</h1>{paras(Teller('en', 60).paragraphs(5))}<a href='http://['>x</a></article>{footer('en', 'O')}</body></html>"
    assert read(html, url).state is BodyState.FULL


@pytest.mark.parametrize(
    "hostile",
    [
        "<ul><li>" * 1_000 + "x",
        "<div class='article-body'>" * 1_900 + "<p>" + "A sentence. " * 50,
        "<article>" * 2_000 + "<p>" + "A sentence. " * 50,
        "<h1>A headline of words</h1>" * 5_000,
        "<time datetime='2021-01-01'>x</time>" * 5_000,
        "<div><a>Subscribe</a></div>" * 5_000,
        "<h2><a href='x'>y</a></h2>" * 5_000,
        "<span class='share author'>word </span>" * 5_000,
        "<p>A sentence stands here." * 5_000,
        "<script type='application/ld+json'>[[[[[[</script>" * 2_000,
    ],
    ids=lambda text: text[:16],
)
def test_a_hostile_page_is_read_or_refused_in_the_time_of_a_job(hostile: str) -> None:
    begin = time.process_time()
    read(f"<html><body><article>{hostile}</article></body></html>")
    assert time.process_time() - begin < 5.0


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div class='article-body'>",
        "</div>",
        "<ul>",
        "<li>",
        "<table>",
        "<tr>",
        "<td>",
        "<h1>",
        "<h2>",
        "<a href='/x'>",
        "</a>",
        "<figure>",
        "<figcaption>",
        "<br>",
        "<time datetime='2021-11-24'>",
        "<span class='byline'>",
        "<aside>",
        "<footer>",
        "<nav>",
        "<script type='application/ld+json'>{",
        "</script>",
        "<meta name='author' content='",
        "'>",
        "<article>",
        "<body>",
        "<html>",
        "<head>",
        "<form>",
        "<input type=password>",
        "<svg>",
        "<!--",
        "-->",
        "&#0;",
        "A whole sentence of several words stands here, he said. ",
        "Par Élise Vauquelin ",
        "2021-11-24 ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=6), max_size=60).map("".join))
def test_no_page_raises(html: str) -> None:
    found = read(html)
    assert (found.state is BodyState.FULL) == bool(found.text)
    assert bool(found.reason) != (found.state is BodyState.FULL)


def test_statuses_are_states_with_reasons() -> None:
    assert state_of_status(200) is None
    assert {state_of_status(status) for status in (404, 410)} == {BodyState.GONE}
    assert {state_of_status(status) for status in (401, 402, 403, 429, 451)} == {BodyState.BLOCKED}
    assert {state_of_status(status) for status in (301, 400, 418, 500, 502, 503)} == {BodyState.FAILED}
    assert all(reason_of_status(status).endswith(".") for status in (301, 403, 404, 429, 500))
