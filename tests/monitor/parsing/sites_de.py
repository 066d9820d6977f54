"""Sample pages in further structures of German-speaking sites: magazines, dailies, public broadcasters, regional groups.

They were written before anyone looked at how they are read; the lines between the paragraphs are the awkward ones.
"""

from __future__ import annotations

from monitor.model import BodyState
from tests.monitor.parsing.samples import Sample, jsonld, meta, og, page, paras, teasers
from tests.monitor.parsing.telling import Teller

DAY = "2021-11-24"
SHORT = ["„Wir warten.“", "„Niemand hat uns gefragt“, sagt sie."]
AWKWARD = [
    "Lesen Sie die Akten, sagt die Anwältin, und Sie verstehen den Streit.",
    "Mehr dazu will der Minister erst am Freitag sagen.",
    "Stand jetzt fehlen 40 Betten.",
    "Quelle des Streits ist ein Vertrag von 1998.",
    "Bilder aus der Nacht zeigen Rauch über der Mole.",
    "Am Dienstag um 8.30 Uhr beginnt die Anhörung.",
    "Anmelden müssen sich Helfer nicht.",
]


def person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}


def weekly_magazine() -> Sample:
    """A kicker and a title within one heading, rich text in areas, links with icons between, initials at the end."""
    t = Teller("de", 301)
    title = "Das Rätsel der leeren Fähre"
    lead = t.sentence()
    p = t.paragraphs(8)

    def area(*texts: str) -> str:
        return f'<div data-area="text" class="clearfix"><div class="RichText RichText--iconLinks lg:mt-32 md:mb-24 lg:mx-auto word-wrap">{paras(texts)}</div></div>'

    more = f'<section class="relative" data-area="related_articles"><div class="border-t"><h3>Mehr zum Thema</h3><article><a href="/m"><span class="text-primary">Hafen</span><span>{t.headline(8)}</span></a></article></div></section>'
    body = (
        f'<main id="Inhalt"><article aria-label="Das Rätsel der leeren Fähre" class="relative"><header data-area="intro"><div><h2 class="lg:mb-24"><span class="block text-primary-base"><span class="align-middle">Zwischenfall bei Harlingen</span></span><span class="hidden">:</span> <span class="font-extrabold"><span class="align-middle">{title}</span></span></h2><div class="RichText leading-loose font-sansUI">{lead}</div><div class="font-sansUI">Von <a class="text-black" href="/i">Marlene Voss</a> und <a class="text-black" href="/j">Tarek Aslan</a></div><time class="timeformat" datetime="2021-11-24 18:52:11">24.11.2021, 18.52 Uhr</time></div></header>'
        f'<figure><figcaption><p>Fähre im Dock: Kein Kapitän an Bord</p><span>Foto: Jo Marsh / dpa</span></figcaption></figure><section data-area="body"><div data-area="article-body">{area(p[0], SHORT[1])}<div class="relative" data-area="article-ad"><div>Anzeige</div></div>{area(p[1], AWKWARD[0])}{more}{area(p[2], p[3])}<h3 class="font-bold">Wer war zuletzt an Bord?</h3>{area(AWKWARD[4], *p[4:6])}<div data-area="newsletter-box"><p>Die Lage am Morgen</p><p>Alle wichtigen Nachrichten, direkt in Ihr Postfach.</p><button>Jetzt abonnieren</button></div>{area(*p[6:])}<div class="text-right"><span class="font-sansUI">mvo/dpa</span></div></div></section><section data-area="comments"><h3>Diskutieren Sie mit</h3></section></article></main>'
    )
    head = (
        f"<title>Zwischenfall bei Harlingen: {title} - DER BOTE</title>"
        + og(title=f"Zwischenfall bei Harlingen: {title}", site_name="DER BOTE", type="article")
        + meta(
            author="Marlene Voss, Tarek Aslan, DER BOTE",
            date="2021-11-24T18:52:11+01:00",
            last_modified="2021-11-25T08:11:00+01:00",
        )
        + jsonld(
            at_type="NewsArticle",
            headline=f"Zwischenfall bei Harlingen: {title}",
            datePublished="2021-11-24T18:52:11+01:00",
            dateModified="2021-11-25T08:11:00+01:00",
            author=[person("Marlene Voss"), person("Tarek Aslan")],
        )
    )
    return Sample(
        "magazine",
        "de",
        "https://www.bote.example/panorama/zwischenfall-a-1f",
        page("de", head, body, "DER BOTE"),
        (
            lead,
            p[0],
            SHORT[1],
            p[1],
            AWKWARD[0],
            p[2],
            p[3],
            "Wer war zuletzt an Bord?",
            AWKWARD[4],
            *p[4:6],
            *p[6:],
        ),
        f"Zwischenfall bei Harlingen: {title}",
        "Marlene Voss, Tarek Aslan",
        DAY,
    )


def weekly_paper() -> Sample:
    """Items of an article with a kicker in the heading, a summary, sources in the metadata line."""
    t = Teller("de", 302)
    title = "Die Insel, die niemand verwalten will"
    lead = t.sentence()
    p = t.paragraphs(8)
    cls = 'class="paragraph article__item"'
    body = (
        f'<main class="main main--article"><article id="js-article" class="article article--padded"><header class="article-header"><h1 class="article-heading article__item"><span class="article-heading__kicker">Nordsee</span><span class="visually-hidden">: </span><span class="article-heading__title">{title}</span></h1><div class="summary">{lead}</div><div class="byline">Von <a href="/a" itemprop="url"><span itemprop="name">Jule Brandt</span></a>, Altenmarle</div><div class="metadata"><time class="metadata__date" datetime="2021-11-24T18:52:11+01:00">24. November 2021, 18:52 Uhr</time><time class="metadata__date" datetime="2021-11-25T08:02:00+01:00">Aktualisiert am 25. November 2021, 8:02 Uhr</time><span class="metadata__source">Quelle: DIE WOCHE, dpa, jb</span><a class="metadata__commentcount">41 Kommentare</a></div></header>'
        f'<section class="article-body article-page"><div class="article__media-item"><figure><figcaption class="figure__caption"><span class="figure__text">Nebel über der Ostmole</span><small class="figure__copyright">© Jo Marsh/dpa</small></figcaption></figure></div>{paras(p[:3], cls)}<aside class="topicbox"><div class="topicbox__headline">Mehr zum Thema:</div>{teasers(t, 2, summary=False, tag="article")}</aside><h2 class="article__subheading article__item">Sieben Ämter, kein Schlüssel</h2>{paras([AWKWARD[3], p[3], SHORT[0], p[4]], cls)}<div class="volume-teaser"><p>Dieser Text stammt aus der Ausgabe Nr. 47. <a href="/e">Hier können Sie die Ausgabe lesen.</a></p></div><ul class="list article__item"><li>Das Ufer gehört dem Bund.</li><li>Der Strand gehört dem Land.</li></ul>{paras(p[5:], cls)}</section><nav class="article-tags"><h2>Schlagwörter</h2><a href="/s">Nordsee</a></nav><section id="comments"><h2>41 Kommentare</h2></section></article></main>'
    )
    head = (
        f"<title>Nordsee: {title} | DIE WOCHE</title>"
        + og(title=f"Nordsee: {title}", site_name="DIE WOCHE", type="article")
        + meta(date="2021-11-24T18:52:11+01:00")
        + jsonld(
            at_type="Article",
            headline=f"Nordsee: {title}",
            datePublished="2021-11-24T18:52:11+01:00",
            dateModified="2021-11-25T08:02:00+01:00",
            author={"@type": "Person", "name": "Jule Brandt"},
            publisher={"@type": "Organization", "name": "DIE WOCHE"},
        )
    )
    return Sample(
        "weekly",
        "de",
        "https://www.woche.example/gesellschaft/2021-11/insel-verwaltung",
        page("de", head, body, "DIE WOCHE"),
        (
            lead,
            *p[:3],
            "Sieben Ämter, kein Schlüssel",
            AWKWARD[3],
            p[3],
            SHORT[0],
            p[4],
            "Das Ufer gehört dem Bund.",
            "Der Strand gehört dem Land.",
            *p[5:],
        ),
        title,
        "Jule Brandt",
        DAY,
    )


def southern_daily() -> Sample:
    """Data attributes name every part; a rights line closes the text, related articles stand between."""
    t = Teller("de", 303)
    title = "Der Mann, der den Deich zählte"
    lead = t.sentence()
    p = t.paragraphs(8)
    body = (
        f'<div id="root"><main><article><header data-manual="header"><h2 data-manual="overline"><span>Küstenschutz</span></h2><h1><span data-manual="title">{title}</span></h1><div data-manual="teaserText"><p>{lead}</p></div><div class="css-1x" data-manual="articleInfo"><time datetime="2021-11-24 18:52:11">24. November 2021, 18:52 Uhr</time><span>Lesezeit: 4 Min.</span></div><div data-manual="byline"><p>Von <a href="/a">Rieke Thoms</a>, Wexkamp</p></div></header><figure><figcaption data-manual="imageCaption">Der Deich bei Wexkamp. <span>(Foto: Jo Marsh/dpa)</span></figcaption></figure>'
        f'<div itemprop="articleBody" class="css-isuemq e1lg1pmy0">{paras([p[0], p[1], SHORT[0]], "data-manual=" + chr(34) + "paragraph" + chr(34))}<aside data-manual="relatedarticle"><a href="/x"><p>Meinung</p><h3>{t.headline(7)}</h3></a></aside><div class="css-ad">Anzeige</div>{paras([AWKWARD[5], p[2], p[3]], "data-manual=" + chr(34) + "paragraph" + chr(34))}<h3 data-manual="subheadline">Achttausend Schritte</h3>{paras(p[4:], "data-manual=" + chr(34) + "paragraph" + chr(34))}<div data-manual="newsletter"><p>Der Tag kompakt</p><p>Das Wichtigste des Tages am Abend. Hier kostenlos anmelden.</p></div></div><footer><p>© SK/dpa/rth - Rechte am Artikel können Sie <a href="/r">hier erwerben</a>.</p></footer><div data-manual="topics"><h3>Lesen Sie mehr zum Thema</h3><a href="/t">Küste</a></div></article></main></div>'
    )
    head = (
        f"<title>{title} - Küstenschutz - SK.example</title>"
        + og(title=title, site_name="Süd-Kurier", type="article")
        + meta(author="Rieke Thoms")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T18:52:11+01:00",
            dateModified="2021-11-24T20:00:00+01:00",
            author=[{"@type": "Person", "name": "Rieke Thoms"}],
        )
    )
    return Sample(
        "southern",
        "de",
        "https://www.suedkurier.example/panorama/deich-1.5471234",
        page("de", head, body, "Süd-Kurier"),
        (lead, p[0], p[1], SHORT[0], AWKWARD[5], p[2], p[3], "Achttausend Schritte", *p[4:]),
        title,
        "Rieke Thoms",
        DAY,
    )


def public_news() -> Sample:
    """A public broadcaster: topline and headline in one heading, "Stand", columns, a closing line on its programmes."""
    t = Teller("de", 304)
    title = "Warum die Fährlinie vor dem Aus steht"
    lead = t.paragraph(2)
    p = t.paragraphs(7)
    cls = 'class="textabsatz m-ten m-offset-one l-eight l-offset-two columns twelve"'
    body = f'<main><article class="container content-wrapper__group"><div class="seitenkopf"><div class="seitenkopf__title"><h1 class="seitenkopf__headline"><span class="seitenkopf__topline">Streit um Zuschüsse</span> <span class="seitenkopf__headline--text">{title}</span></h1><p class="metatextline">Stand: 24.11.2021 18:52 Uhr</p></div><div class="seitenkopf__media"><div class="ts-picture__caption">Bild: dpa</div></div></div><p {cls}><strong>{lead}</strong></p><div class="columns twelve"><div class="authorline"><div class="authorline__author"><em>Von Gesa Harms und Ole Petersen, Studio Harlingen</em></div></div></div>{paras([p[0], p[1], AWKWARD[2]], cls)}<div class="absatzbild"><div class="absatzbild__media"></div><div class="absatzbild__info"><p class="absatzbild__info__text">Die Fähre am Kai</p></div></div><h2 class="meldung__subhead">Kein Geld nach 2022</h2>{paras(p[2:4], cls)}<div class="teaser-absatz"><a class="teaser-absatz__link" href="/t"><span class="teaser-absatz__date">22.11.2021</span><span class="teaser-absatz__topline">Hintergrund</span><h3 class="teaser-absatz__headline">{t.headline(7)}</h3><p class="teaser-absatz__shorttext">{t.sentence()} <span>mehr</span></p></a></div>{paras([AWKWARD[1], *p[4:]], cls)}<div class="meldungsfooter"><p class="zeitstempel">Über dieses Thema berichtete das Küstenradio am 24. November 2021 um 18:00 Uhr.</p></div></article><div class="themenlinks"><h2>Mehr zum Thema</h2>{teasers(t, 4)}</div></main>'
    head = (
        f"<title>Streit um Zuschüsse: {title} | kuestenschau.example</title>"
        + og(title=f"Streit um Zuschüsse: {title}", site_name="kuestenschau.example", type="article")
        + meta(date="2021-11-24T18:52:11")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            alternativeHeadline="Streit um Zuschüsse",
            datePublished="2021-11-24T18:52:11+01:00",
            dateModified="2021-11-24T18:59:00+01:00",
            author={"@type": "Organization", "name": "kuestenschau.example"},
        )
    )
    return Sample(
        "public",
        "de",
        "https://www.kuestenschau.example/inland/faehrlinie-101.html",
        page("de", head, body, "kuestenschau"),
        (lead, p[0], p[1], AWKWARD[2], "Kein Geld nach 2022", *p[2:4], AWKWARD[1], *p[4:]),
        title,
        "Gesa Harms, Ole Petersen",
        DAY,
    )


def foreign_service() -> Sample:
    """A foreign service: rich text with hashed parts, a lead named as a teaser, slides of pictures between."""
    t = Teller("de", 305)
    title = "Faktencheck: Wie viele Boote kamen wirklich an?"
    lead = t.sentence()
    p = t.paragraphs(8)
    body = (
        f'<div id="root"><main id="main-content"><article class="sc-bxivhb"><section class="sc-head"><header><span class="sc-kicker">Gesellschaft</span><span>Global</span><h1 class="sc-gzVnrw">{title}</h1></header><div class="sc-details"><div class="author-details"><span class="sc-author">Von <a class="author-link" href="/p">Nele Okafor</a> | <a class="author-link" href="/q">Jan Ritter</a></span></div><span class="publication"><time aria-hidden="true" class="">24. November 2021</time></span></div><p class="sc-lead teaser-text">{lead}</p><div class="share-buttons"><a href="#">https://p.kw.example/3tWx</a></div><figure><figcaption class="img-caption">Boote am Strand<small class="copyright">Bild: Jo Marsh/AFP/Getty Images</small></figcaption></figure></section>'
        f'<section class="sc-content"><div class="sc-rich rich-text" data-tracking-name="rich-text">{paras(p[:2])}<h2>Behauptung: „Es waren zehnmal so viele“</h2><p><strong>KW-Faktencheck: Falsch.</strong></p>{paras([p[2], AWKWARD[0]])}<div class="advertisement hide-text">Anzeige</div><div class="vjs-wrapper embed big"><h2 aria-label="Eingebettetes Video">{t.headline(7)}</h2><div><p>To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</p></div></div>{paras([*p[3:5], SHORT[1]])}<h2>Wie wird gezählt?</h2>{paras(p[5:])}<p><em>Dieser Artikel wurde aus dem Englischen adaptiert.</em></p></div></section><section class="sc-related" data-tracking-name="related-content"><h2>Ähnliche Artikel zum Thema</h2>{teasers(t, 3)}</section></article></main></div>'
    )
    head = (
        f"<title>{title} – KW – 24.11.2021</title>"
        + og(title=f"{title} – KW – 24.11.2021", site_name="kw.example", type="article")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T17:52:11.123Z",
            dateModified="2021-11-26T10:00:00.000Z",
            author=[person("Nele Okafor"), person("Jan Ritter")],
            publisher={"@type": "Organization", "name": "Kurzwelle (www.kw.example)"},
        )
    )
    return Sample(
        "foreign",
        "de",
        "https://www.kw.example/de/faktencheck/a-59911234",
        page("de", head, body, "KW"),
        (
            lead,
            *p[:2],
            "Behauptung: „Es waren zehnmal so viele“",
            "KW-Faktencheck: Falsch.",
            p[2],
            AWKWARD[0],
            *p[3:5],
            SHORT[1],
            "Wie wird gezählt?",
            *p[5:],
            "Dieser Artikel wurde aus dem Englischen adaptiert.",
        ),
        title,
        "Nele Okafor, Jan Ritter",
        DAY,
    )


def large_daily() -> Sample:
    """Components, an intro, embedded content asked for by a note, teasers between, a closing line on podcasts."""
    t = Teller("de", 306)
    title = "Bund stoppt Ausbau der Ostmole – „Wir fangen bei null an“"
    lead = t.sentence()
    p = t.paragraphs(8)
    embed = '<div class="c-inline-element"><div class="c-oembed"><p>An dieser Stelle finden Sie Inhalte von Drittanbietern</p><p>Um eingebettete Inhalte anzuzeigen, ist deine widerrufliche Einwilligung in die Übermittlung und Verarbeitung von personenbezogenen Daten notwendig, da die Anbieter der eingebetteten Inhalte als Drittanbieter diese Einwilligung verlangen.</p></div></div>'
    also = f'<div class="c-inline-element c-inline-element--has-margin"><div class="c-inline-teaser-list"><h4 class="c-inline-teaser-list__headline">Lesen Sie auch</h4><article class="c-teaser c-teaser--inline"><a href="/t"><span class="c-teaser__topic">Häfen</span><h4 class="c-teaser__headline">{t.headline(8)}</h4></a></article></div></div>'
    body = (
        f'<main class="c-page-container"><article><header class="c-content-container"><div class="c-topic">Küste</div><h2 class="c-headline o-dreifaltigkeit__headline" data-qa="Article.headline.text">{title}</h2><div class="c-publish-date-container"><span>Stand: 18:52 Uhr</span><time class="c-publish-date" datetime="2021-11-24T17:52:11Z">Veröffentlicht am 24.11.2021</time><span class="c-reading-time">Lesedauer: 3 Minuten</span></div><div class="c-author"><div class="c-author__by-line">Von <a class="c-author__link" rel="author" href="/a">Thilo Berger</a><span>Redakteur</span></div></div><figure><figcaption><span class="o-element__caption">Bagger an der Ostmole</span><span class="o-element__copyright">Quelle: dpa/Jo Marsh</span></figcaption></figure><div class="c-summary"><div class="c-summary__headline"></div><div class="c-summary__intro">{lead}</div></div></header>'
        f'<div class="c-article-text c-content-container __margin-bottom--is-0" itemprop="articleBody">{paras(p[:2])}{also}{paras([SHORT[0], p[2]])}{embed}{paras([AWKWARD[6], p[3], p[4]])}<h3>Acht Jahre Planung</h3>{paras(p[5:])}<div class="c-inline-element"><p><i>Hier können Sie unsere Podcasts hören</i></p></div><p><i>„Kick-off Küste“ ist der tägliche Nachrichten-Podcast. Abonnieren Sie den Podcast unter anderem bei <a href="/s">Spotify</a>, <a href="/ap">Apple Podcasts</a> oder direkt per RSS-Feed.</i></p></div><div class="c-sharebar">Auf Facebook teilen</div></article></main>'
    )
    head = (
        f"<title>Küste: {title} - RUND</title>"
        + og(title=f"Küste: {title} - RUND", site_name="RUND", type="article")
        + meta(author="Thilo Berger", date="2021-11-24T17:52:11Z")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T17:52:11Z",
            dateModified="2021-11-24T19:52:11Z",
            author=person("Thilo Berger"),
            publisher={"@type": "Organization", "name": "RUND"},
        )
    )
    return Sample(
        "large daily",
        "de",
        "https://www.rund.example/politik/article235/Bund-stoppt.html",
        page("de", head, body, "RUND"),
        (lead, *p[:2], SHORT[0], p[2], AWKWARD[6], p[3], p[4], "Acht Jahre Planung", *p[5:]),
        title,
        "Thilo Berger",
        DAY,
    )


def channel_text() -> Sample:
    """A news channel: kicker and headline in spans, the lead in bold, the source as the last line; author only an outlet."""
    t = Teller("de", 307)
    title = "Minister schließt Rücktritt nicht mehr aus"
    lead = t.paragraph(2)
    p = t.paragraphs(6)
    body = f'<main class="content"><article class="article article--news"><div class="article__header"><span class="article__date">24.11.2021, 18:52 Uhr</span><h1><span class="article__kicker">Druck aus den Ländern</span><span class="article__headline">{title}</span></h1><p class="article__author"></p></div><div class="article__share"><a>(Foto: dpa)</a></div><figure><figcaption class="article__media__caption">Der Minister am Dienstag. <span>(Foto: picture alliance/dpa)</span></figcaption></figure><div class="article__text"><p><strong>{lead}</strong></p>{paras([p[0], p[1]])}<aside class="teaser--inline"><section><a href="/x"><span class="teaser__kicker">Hafen</span><span class="teaser__headline">{t.headline(6)}</span></a></section></aside>{paras([AWKWARD[1], p[2]])}<h2>Länder verlieren die Geduld</h2>{paras([SHORT[1], *p[3:]])}<p class="article__source">Quelle: kanal.example, gha/dpa</p></div><ul class="article__tags"><li><a href="/t">Häfen</a></li></ul></article><section class="teaser-list"><h2>Mehr zum Thema</h2>{teasers(t)}</section></main>'
    head = (
        f"<title>Druck aus den Ländern: {title} - kanal.example</title>"
        + og(title=title, site_name="kanal.example", type="article")
        + meta(
            author="KANAL NACHRICHTEN",
            date="2021-11-24T18:52:11+01:00",
            last_modified="2021-11-24T20:01:00+01:00",
        )
    )
    return Sample(
        "channel",
        "de",
        "https://www.kanal.example/politik/Minister-article22950001.html",
        page("de", head, body, "KANAL"),
        (lead, p[0], p[1], AWKWARD[1], p[2], "Länder verlieren die Geduld", SHORT[1], *p[3:]),
        title,
        None,
        DAY,
    )


def regional_group() -> Sample:
    """A regional group: styled components, the most important in short as a list, teaser boxes, the group's sign-off."""
    t = Teller("de", 308)
    title = "Altenmarle: Streit um Tempo 30 vor der Grundschule spitzt sich zu"
    lead = t.sentence()
    p = t.paragraphs(7)
    cls = 'class="Textstyled__Text-sc-1cqv9mi-0 cEAhXi"'
    box = f'<div class="ArticleTeaserBoxstyled__Box-sc-9"><p class="Overline-sc">Lesen Sie auch</p><ul><li><a href="/1">{t.headline(7)}</a></li><li><a href="/2">{t.headline(7)}</a></li></ul></div>'
    body = f'<main class="ArticlePagestyled__Main-sc"><article class="Article-sc-1"><div class="Headerstyled__Kicker-sc">Verkehr</div><h2 class="Headlinestyled__Headline-sc-mamptc-0">{title}</h2><p class="Leadstyled__Lead-sc-intro">{lead}</p><div class="ArticleInfo-sc"><a class="AuthorLink-sc" href="/autor/k">Kirsten Blohm</a> <time datetime="2021-11-24T17:52:11.000Z">24.11.2021, 18:52 Uhr</time></div><div class="Bodystyled__Body-sc"><p {cls}><span class="Placemark-sc">Altenmarle. </span>{p[0]}</p>{paras(p[1:3], cls)}<div class="AdSlot-sc">Weiterlesen nach der Anzeige</div><div class="AdSlot-sc">Anzeige</div>{paras([SHORT[0], AWKWARD[2]], cls)}{box}<h3 class="SubHeadline-sc">Eltern sammeln Unterschriften</h3>{paras(p[3:5], cls)}<div class="Newsletterstyled-sc"><p>Küste kompakt</p><p>Der tägliche Newsletter mit allem Wichtigen aus der Region – jeden Abend kostenlos im E-Mail-Postfach.</p><p>Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.</p></div>{paras(p[5:], cls)}<p {cls}>KB</p></div></article></main>'
    head = (
        f"<title>{title}</title>"
        + og(
            title="Streit um Tempo 30 vor der Grundschule spitzt sich zu",
            site_name="Ostblatt - Regionale Nachrichten",
            type="article",
        )
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T17:52:11.000Z",
            dateModified="2021-11-24T17:59:11.000Z",
            author=[{"@type": "Person", "name": "Kirsten Blohm"}],
            articleBody=" ".join([f"Altenmarle. {p[0]}", *p[1:3]]),
            isAccessibleForFree=True,
        )
    )
    return Sample(
        "regional",
        "de",
        "https://www.ostblatt.example/lokales/altenmarle-7F3K.html",
        page("de", head, body, "Ostblatt"),
        (
            lead,
            f"Altenmarle. {p[0]}",
            *p[1:3],
            SHORT[0],
            AWKWARD[2],
            "Eltern sammeln Unterschriften",
            *p[3:5],
            *p[5:],
        ),
        title,
        "Kirsten Blohm",
        DAY,
    )


def field_system() -> Sample:
    """A system of fields: author and date in one submitted line, the body a field, no JSON-LD."""
    t = Teller("de", 309)
    title = "Kreistag vertagt Beschluss zum Krankenhaus"
    lead = t.sentence()
    p = t.paragraphs(6)
    body = f'<div class="layout-container"><main role="main"><div class="region region-content"><div id="block-system-main" class="block block-system"><article role="article" class="node node--type-artikel node--view-mode-full"><div class="field field--name-field-dachzeile field__item">Kreis Marlesand</div><h1 class="page-header"><span class="field field--name-title">{title}</span></h1><div class="node__content"><div class="submitted">Von <span class="username">Heike Jansen</span> am Mi, 24.11.2021 - 18:52</div><div class="field field--name-field-teaser field--type-text-long"><p>{lead}</p></div><div class="field field--name-field-image"><img><div class="field field--name-field-copyright">Foto: Jo Marsh</div></div><div class="field field--name-body field--type-text-with-summary field__item">{paras([p[0], AWKWARD[5], p[1]])}<p>&nbsp;</p>{paras(p[2:4])}<p><strong>Wie es weitergeht</strong></p>{paras([SHORT[0], *p[4:]])}</div><div class="field field--name-field-tags"><div class="field__label">Schlagworte</div><a href="/t">Kreistag</a></div><ul class="links inline"><li><a href="/print">Druckversion</a></li></ul></div></article></div><div id="block-views-aktuell"><h2>Aktuelle Meldungen</h2>{teasers(t, 5)}</div></div></main></div>'
    head = f"<title>{title} | Marlesander Zeitung</title><meta name='generator' content='Drupal 9'>"
    return Sample(
        "fields",
        "de",
        "https://www.marlesander.example/node/48213",
        page("de", head, body, "Marlesander Zeitung"),
        (lead, p[0], AWKWARD[5], p[1], *p[2:4], "Wie es weitergeht", SHORT[0], *p[4:]),
        title,
        "Heike Jansen",
        DAY,
    )


def marked_for_members() -> Sample:
    """A locked article: two paragraphs, then an offer; the publisher says that it is not free."""
    t = Teller("de", 310)
    title = "Was die Werft verschweigt"
    p = t.paragraphs(2)
    body = f'<main><article class="article-premium"><h1>{title}</h1><div class="byline">Von Enno Lührs</div><time datetime="2021-11-24T18:52:11+01:00">24.11.2021</time><div class="article-body"><p class="first">{p[0]}</p><div class="fade"><p>{p[1][:90]} …</p></div></div><div class="offer-layer" data-component="paywall"><h2>Weiterlesen mit Plus</h2><p>Jetzt für 1 € im ersten Monat testen</p><p>Schon Abonnent? <a href="/l">Hier anmelden</a></p></div></article></main>'
    head = (
        f"<title>{title} - Tagblatt+</title>"
        + og(title=title, site_name="Tagblatt", type="article")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T18:52:11+01:00",
            author=person("Enno Lührs"),
            isAccessibleForFree="False",
            hasPart={"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".paywall"},
        )
    )

    return Sample(
        "locked",
        "de",
        "https://www.tagblatt.example/plus/werft",
        page("de", head, body, "Tagblatt"),
        (),
        title,
        "Enno Lührs",
        DAY,
        BodyState.PAYWALL,
    )


PAGES = (
    weekly_magazine,
    weekly_paper,
    southern_daily,
    public_news,
    foreign_service,
    large_daily,
    channel_text,
    regional_group,
    field_system,
    marked_for_members,
)
