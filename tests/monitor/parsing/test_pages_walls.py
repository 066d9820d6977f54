"""Walls of many wordings and structures, none of which is an article; and articles about walls, all of which are."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.model import BodyState, Extraction
from monitor.parsing.pages import extract
from tests.monitor.parsing.samples import footer, jsonld, navigation, og, page, paras, teasers
from tests.monitor.parsing.telling import Teller

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
URL = "https://www.outlet.example/news/2021/11/24/story-812"
CONSENT, PAYWALL, GONE = BodyState.CONSENT, BodyState.PAYWALL, BodyState.GONE
BLOCKED, SCRIPT, NO_ARTICLE = BodyState.BLOCKED, BodyState.SCRIPT, BodyState.NOT_ARTICLE

DECLARED = jsonld(
    at_type="NewsArticle", headline="A headline of nine words", datePublished="2021-11-24T08:00:00Z"
)
LOCKED = jsonld(
    at_type="NewsArticle",
    headline="A headline of nine words",
    datePublished="2021-11-24T08:00:00Z",
    isAccessibleForFree="False",
)


def read(html: str, url: str = URL) -> Extraction:
    return extract(html.encode(), url, {"content-type": "text/html; charset=utf-8"}, None, NOW)


def _stub(language: str, count: int = 1) -> str:
    return paras(Teller(language, 600 + count).paragraphs(count))


WALLS: dict[str, tuple[BodyState, str, str, str]] = {
    # consent
    "en cookies, short": (
        CONSENT,
        "en",
        "",
        "<div role=dialog><h2>Your privacy choices</h2><p>Our partners and we use cookies and similar tracking to show personalised advertising, and measure audience.</p>"
        "<p>You may accept, or manage your settings.</p><a>Accept all</a></div>",
    ),
    "en consent or pay": (
        CONSENT,
        "en",
        DECLARED,
        "<section><h1>Read with ads, or pay</h1><p>Accept cookies and personalised ads to read for free. Our 712 partners store information on your device and process personal data.</p>"
        "<p>Or go ad-free: reject all and pay £3.99 a month. You can withdraw consent in the privacy settings.</p></section>",
    ),
    "en vendors in a list": (
        CONSENT,
        "en",
        "",
        "<div><h1>We care about your privacy</h1><ul><li>Store and/or access information on a device</li><li>Personalised advertising and content, advertising and content measurement, audience research</li>"
        "<li>Some vendors process your personal data on the basis of legitimate interest</li></ul><p>Cookies can be refused. Manage options</p></div>",
    ),
    "fr bandeau entier": (
        CONSENT,
        "fr",
        og(type="article", title="Un titre repris par le mur"),
        "<div id=notice><h1>Bienvenue</h1><p>Avec votre accord, nos partenaires et nous utilisons des cookies ou traceurs pour stocker et consulter des données personnelles comme votre visite.</p>"
        "<p>Publicités personnalisées, mesure d’audience, études. Vous pouvez retirer votre consentement ou vous opposer à tout moment.</p><a>Continuer sans accepter</a></div>",
    ),
    "fr cookies ou abonnement": (
        CONSENT,
        "fr",
        "",
        "<main><h1>Notre site vous propose un choix</h1><p>Accepter et continuer : la publicité ciblée et les cookies de nos partenaires financent la rédaction.</p>"
        "<p>Refuser et s’abonner pour 1 euro : aucun traceur publicitaire. Politique de confidentialité. Paramétrer mes choix.</p></main>",
    ),
    "fr finalités": (
        CONSENT,
        "fr",
        "",
        "<div><p>En cliquant sur « J’accepte », vous consentez au dépôt de cookies sur votre terminal par notre site et ses partenaires à des fins de publicité personnalisée et de mesure d’audience.</p>"
        "<p>Gérer mes cookies. Vie privée.</p></div>",
    ),
    "de Pur-Abo": (
        CONSENT,
        "de",
        DECLARED,
        "<div><h1>Willkommen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details zu Cookies und Einwilligung finden Sie in der Datenschutzerklärung.</p>"
        "<p>Oder nutzen Sie unser Angebot ohne Werbung im Pur-Abo für 4,99 Euro im Monat. Ihre Einwilligung gilt auch für unsere Partner und ist widerrufbar.</p></div>",
    ),
    "de Zwecke": (
        CONSENT,
        "de",
        "",
        "<div><p>Wir und unsere bis zu 180 Partner speichern Informationen auf Ihrem Endgerät (Cookies) und verarbeiten personenbezogene Daten für personalisierte Anzeigen, Messung und Analyse.</p>"
        "<p>Mit „Alle akzeptieren“ stimmen Sie zu. Einstellungen oder Ablehnen. Berechtigtes Interesse, Datenschutz.</p></div>",
    ),
    "de kurz": (
        CONSENT,
        "de",
        "",
        "<div><h2>Ihre Privatsphäre</h2><p>Dieses Angebot verwendet Cookies für Werbung und Messung. Zustimmen und weiter, oder Einstellungen ändern. Die Einwilligung kann widerrufen werden.</p></div>",
    ),
    # paywalls
    "en teaser, declared": (PAYWALL, "en", LOCKED, f"<article><h1>A headline</h1>{_stub('en', 2)}</article>"),
    "en offer without a name": (
        PAYWALL,
        "en",
        "",
        f"<article><h1>A headline of some words</h1>{_stub('en')}<div><h3>This article is for subscribers only</h3><p>Already a subscriber? Log in</p><p>Start your free trial</p></div></article>",
    ),
    "en free articles used": (
        PAYWALL,
        "en",
        DECLARED,
        f"<article><h1>A headline</h1>{_stub('en')}<aside class=regwall><p>You have reached your limit of free articles. Subscribe to continue.</p></aside></article>",
    ),
    "en registration": (
        PAYWALL,
        "en",
        DECLARED,
        f"<article><h1>A headline</h1>{_stub('en')}<div class='content-gate'><p>To continue reading, create a free account or become a member to read on.</p></div></article>",
    ),
    "fr réservé": (
        PAYWALL,
        "fr",
        "",
        f"<article><h1>Un titre de quelques mots</h1>{_stub('fr')}<p>Cet article est réservé aux abonnés.</p><p>Déjà abonné ? Connectez-vous</p></article>",
    ),
    "fr pour-cent": (
        PAYWALL,
        "fr",
        LOCKED,
        f"<article><h1>Un titre</h1>{_stub('fr', 3)}<p>Il vous reste 82 % de cet article à lire.</p></article>",
    ),
    "fr débloquer": (
        PAYWALL,
        "fr",
        DECLARED,
        f"<article><h1>Un titre</h1>{_stub('fr')}<section class=paywall><p>Débloquez cet article en vous abonnant. Accédez à l’intégralité de nos contenus.</p></section></article>",
    ),
    "fr la suite": (
        PAYWALL,
        "fr",
        "",
        f"<main><h1>Un titre assez long</h1>{_stub('fr')}<div><p>Pour lire la suite, abonnez-vous dès 1 euro.</p><p>La suite de cet article est réservée à nos abonnés.</p></div></main>",
    ),
    "de Plus": (
        PAYWALL,
        "de",
        LOCKED,
        f"<article><h1>Eine Überschrift</h1>{_stub('de', 2)}<div class='plus-teaser'>Weiterlesen mit Plus</div></article>",
    ),
    "de Abo": (
        PAYWALL,
        "de",
        "",
        f"<article><h1>Eine Überschrift mit Wörtern</h1>{_stub('de')}<div><h3>Diesen Artikel lesen Sie nur mit Abo</h3><p>Sie haben bereits ein Abo? Anmelden</p></div></article>",
    ),
    "de freischalten": (
        PAYWALL,
        "de",
        DECLARED,
        f"<article><h1>Eine Überschrift</h1>{_stub('de')}<div class=paywall><p>Artikel freischalten: 4 Wochen für 1 Euro testen. Bereits Abonnent?</p></div></article>",
    ),
    "de Stufe": (
        PAYWALL,
        "de",
        '<meta property="article:content_tier" content="locked">' + DECLARED,
        f"<article><h1>Eine Überschrift</h1>{_stub('de')}</article>",
    ),
    # soft 404
    "en gone": (
        GONE,
        "en",
        "<title>Oops! | Outlet</title>",
        "<main><h1>Oops</h1><p>Sorry, we can’t find that page.</p></main>",
    ),
    "en removed": (
        GONE,
        "en",
        "<title>Outlet</title>",
        "<main><h1>Article unavailable</h1><p>This article is no longer available or has been removed.</p></main>",
    ),
    "en moved, with teasers": (
        GONE,
        "en",
        "<title>Error 404</title>",
        f"<main><h1>Not found</h1><p>The page has been moved.</p>{teasers(Teller('en', 620), 8)}</main>",
    ),
    "fr supprimé": (
        GONE,
        "fr",
        "<title>Erreur 404 - Journal</title>",
        "<main><h1>Oups</h1><p>Cette page a été supprimée ou n’existe plus.</p></main>",
    ),
    "fr indisponible": (
        GONE,
        "fr",
        "<title>Journal</title>",
        "<main><p>Le contenu demandé n’est plus disponible.</p><p>Retour à l’accueil</p></main>",
    ),
    "de gelöscht": (
        GONE,
        "de",
        "<title>Fehler 404</title>",
        "<main><h1>Hoppla</h1><p>Der Artikel existiert leider nicht mehr.</p></main>",
    ),
    "de nicht verfügbar": (
        GONE,
        "de",
        "<title>Zeitung</title>",
        "<main><h1>Beitrag nicht mehr verfügbar</h1><p>Dieser Beitrag ist aus rechtlichen Gründen nicht mehr abrufbar.</p></main>",
    ),
    # login
    "en login": (
        PAYWALL,
        "en",
        "<title>Sign in</title>",
        "<main><h1>Sign in</h1><form><label>Email address</label><input><label>Password</label><input type=password></form><a>Forgotten your password?</a></main>",
    ),
    "fr connexion": (
        PAYWALL,
        "fr",
        "<title>Connexion</title>",
        "<main><h1>Connexion</h1><form><input type=password></form><p>Mot de passe oublié ? Identifiez-vous pour accéder à votre compte.</p></main>",
    ),
    "de Anmeldung": (
        PAYWALL,
        "de",
        "<title>Anmelden</title>",
        "<main><h1>Anmelden</h1><form><input type=PASSWORD></form><p>Passwort vergessen? Noch kein Konto? Jetzt registrieren</p></main>",
    ),
    # robots
    "en captcha": (
        BLOCKED,
        "en",
        "<title>Attention Required!</title>",
        "<main><h1>One more step</h1><p>Please complete the captcha to access the site.</p></main>",
    ),
    "en denied": (
        BLOCKED,
        "en",
        "<title>Access Denied</title>",
        "<h1>Access Denied</h1><p>You don’t have permission to access this server. Reference 18.2f1c</p>",
    ),
    "en traffic": (
        BLOCKED,
        "en",
        "<title>Pardon our interruption</title>",
        "<main><p>We have detected unusual activity from your network.</p></main>",
    ),
    "fr robot": (
        BLOCKED,
        "fr",
        "<title>Vérification</title>",
        "<main><p>Confirmez que vous n’êtes pas un robot avant de continuer.</p></main>",
    ),
    "de Mensch": (
        BLOCKED,
        "de",
        "<title>Sicherheitsprüfung</title>",
        "<main><p>Sind Sie ein Mensch? Bitte bestätigen Sie, dass Sie kein Roboter sind.</p></main>",
    ),
    # shells, lists, nothing
    "en shell with metadata": (
        SCRIPT,
        "en",
        og(
            type="article",
            title="A headline",
            description="What the article would say in two lines, if it were shown.",
        )
        + DECLARED
        + "<script src=/1.js></script><script src=/2.js></script>",
        "<div id=app></div>",
    ),
    "fr coquille": (
        SCRIPT,
        "fr",
        "<title>Journal</title><script src=/1.js></script>",
        "<div id=root><p>Vous devez activer JavaScript pour lire ce site.</p></div>",
    ),
    "de Hülle": (
        SCRIPT,
        "de",
        "<title>Zeitung</title><script src=/1.js></script>",
        "<noscript>Diese Seite benötigt JavaScript.</noscript><div id=root><p>JavaScript ist deaktiviert.</p></div>",
    ),
    "en section": (
        NO_ARTICLE,
        "en",
        "<title>Coast | Outlet</title>" + og(type="website"),
        f"<main><h1>Coast</h1>{teasers(Teller('en', 621), 30)}</main>",
    ),
    "fr vide": (SCRIPT, "fr", "<title>Journal</title>", "<main><h1>Journal</h1></main>"),
}


def _whole(language: str, head: str, body: str) -> str:
    bare = "id=app" in body or "id=root" in body
    return (
        f"<html lang={language}><head>{head}</head><body>{body}</body></html>"
        if bare
        else page(language, head, body, "Outlet")
    )


@pytest.mark.parametrize("name", WALLS)
def test_a_wall_is_recognised_and_nothing_of_it_is_text(name: str) -> None:
    state, language, head, body = WALLS[name]
    found = read(_whole(language, head, body))
    assert found.state is state
    assert found.text == found.html == ""
    assert found.reason


def test_an_article_that_leads_to_the_first_page_is_none() -> None:
    body = f"<main>{teasers(Teller('de', 622), 20)}</main>"
    html = page("de", "<title>Zeitung – Nachrichten</title>", body, "Zeitung")
    assert read(html, "https://www.zeitung.example/").state is NO_ARTICLE


ABOUT = {
    "en paywalls": (
        "en",
        "Why papers build paywalls",
        "Subscribe to continue reading: five words that split the trade, the report said.",
        "Already a subscriber or not, readers of the weekly will find the archive free from June.",
    ),
    "en cookies": (
        "en",
        "Regulator fines outlet over cookie banners",
        "The banner asked visitors to accept all cookies, and its partners tracked those who refused, the regulator found.",
        "Consent must be as easy to withdraw as to give, and personalised advertising needs it, said the ruling.",
    ),
    "en biscuits": (
        "en",
        "Eleven recipes for a rainy Sunday",
        "Lay the dough on two cookie sheets, and measure the sugar before you settle down to read the settings of the oven.",
        "Partners who accept a second helping should store the rest in a tin.",
    ),
    "en robots": (
        "en",
        "Are you a robot? The puzzle that everybody hates",
        "A captcha asks whether a human is there, and machines have learnt to answer.",
        "Access denied, the screens say to the blind, campaigners complained.",
    ),
    "en lost page": (
        "en",
        "The page that could not be found",
        "A leaf of the psalter was not found when the library moved, the keeper said.",
        "The page has been removed with a knife, experts believe.",
    ),
    "en passwords": (
        "en",
        "How to choose a password that lasts",
        "Sign in to your account only where you know the address, the agency advises.",
        "Whoever has forgotten the password should ask for a new one by e-mail address.",
    ),
    "fr abonnements": (
        "fr",
        "La presse locale mise sur les abonnés",
        "« Cet article est réservé aux abonnés » : la formule agace, reconnaît le directeur du titre.",
        "Il vous reste dix minutes pour convaincre, leur a dit la présidente.",
    ),
    "fr cookies": (
        "fr",
        "Cookies : la commission inflige une amende",
        "Les traceurs étaient déposés sur le terminal avant tout consentement, relève la commission.",
        "Refuser la publicité ciblée doit être aussi simple que l’accepter, rappelle-t-elle.",
    ),
    "fr introuvable": (
        "fr",
        "Le tableau introuvable du musée",
        "La page du registre a été retirée, et l’adresse de l’acheteur n’existe plus.",
        "L’article du catalogue est introuvable, dit la conservatrice.",
    ),
    "de Bezahlschranken": (
        "de",
        "Warum Verlage Bezahlschranken bauen",
        "Weiterlesen mit Abo: Diese drei Wörter trennen die Branche, heißt es in der Studie.",
        "Nur für Abonnenten bleibt vom Juni an das Archiv.",
    ),
    "de Cookies": (
        "de",
        "Gericht rügt Cookie-Banner",
        "Wer nicht alle Cookies akzeptieren wollte, musste drei Einstellungen suchen, stellte das Gericht fest.",
        "Eine Einwilligung müsse freiwillig sein, auch gegenüber Partnern und Werbung.",
    ),
    "de Roboter": (
        "de",
        "Sind Sie ein Roboter? Ein Rätsel und seine Folgen",
        "Zugriff verweigert, heißt es oft bei Menschen, die schlecht sehen.",
        "Die angeforderte Seite wurde nicht gefunden, meldete danach das Amt.",
    ),
}


@pytest.mark.parametrize("name", ABOUT)
@pytest.mark.parametrize("declared", [True, False])
def test_an_article_about_walls_is_whole(name: str, declared: bool) -> None:
    language, title, one, other = ABOUT[name]
    told = Teller(language, 640).paragraphs(7)
    text = [told[0], one, *told[1:4], other, *told[4:]]
    head = f"<title>{title} | Outlet</title>" + (
        jsonld(at_type="NewsArticle", headline=title, datePublished="2021-11-24") if declared else ""
    )
    banner = "<div id=consent-banner><p>We and our partners use cookies on your device for personalised ads.</p><button>Accept all</button></div>"
    body = f"{navigation(language)}{banner}<article><h1>{title}</h1>{paras(text)}</article>{footer(language, 'Outlet')}"
    found = read(f"<html lang={language}><head>{head}</head><body>{body}</body></html>")
    assert (found.state, found.title) == (BodyState.FULL, title)
    assert one in found.text
    assert other in found.text
