"""Sample pages in the structures of German news sites."""

from __future__ import annotations

from tests.monitor.parsing.samples import Sample, jsonld, meta, og, page, paras, prop, teasers
from tests.monitor.parsing.telling import Teller


def public_news() -> Sample:
    """A topline above the headline, "Stand:" for the date, boxes that end in "mehr", author with station."""
    t = Teller("de", 1)
    title = "Fährhafen bleibt nach dem Sturm gesperrt"
    lead = t.paragraph(2)
    p = t.paragraphs(9)
    caption = t.sentence()
    box = f'<div class="teaser-absatz"><a class="teaser-absatz__link" href="/a.html"><div class="teaser-absatz__text"><span class="teaser-absatz__date">23.11.2021</span><h3 class="teaser-absatz__headline">{t.headline(7)}</h3><p class="teaser-absatz__shorttext">{t.sentence()} <span>mehr</span></p></div></a></div>'
    body = (
        f'<div class="content-wrapper"><article class="container content-wrapper__group"><div class="seitenkopf"><div class="seitenkopf__headline"><span class="seitenkopf__topline">Folgen des Unwetters</span><h1 class="seitenkopf__headline"><span class="seitenkopf__headline--text">{title}</span></h1></div></div><p class="metatextline">Stand: 24.11.2021 16:34 Uhr</p>'
        f'<p class="textabsatz m-ten"><strong>{lead}</strong></p><div class="authorline"><div class="authorline__author"><em>Von Hinnerk Dirksen, ARD-Studio Küste</em></div></div>'
        + paras(p[:3], 'class="textabsatz m-ten columns twelve"')
        + box
        + '<h2 class="meldung__subhead">Warten auf den Morgen</h2>'
        + paras(p[3:6], 'class="textabsatz"')
        + f'<div class="absatzbild"><img alt="x"><div class="absatzbild__info"><p class="absatzbild__info__text">{caption}</p><p>Bild: dpa</p></div></div>'
        + paras(p[6:], 'class="textabsatz"')
        + '<div class="meldungsfooter"><p>Über dieses Thema berichtete die Rundschau am 24. November 2021 um 20:00 Uhr.</p><ul class="taglist"><li><a href="/t">Sturm</a></li><li><a href="/u">Häfen</a></li></ul></div></article>'
        + f'<div class="columns"><h2>Mehr zum Thema</h2>{teasers(t, 3)}</div></div>'
    )
    head = (
        f"<title>{title} | rundschau.example</title>"
        + og(title=title, site_name="rundschau.example", type="article")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T15:21:08.000+01:00",
            dateModified="2021-11-24T16:34:00+01:00",
            author={"@type": "Organization", "name": "Rundschau"},
            publisher={"@type": "Organization", "name": "Rundschau"},
        )
    )
    return Sample(
        "rundschau",
        "de",
        "https://www.rundschau.example/inland/faehrhafen-101.html",
        page("de", head, body, "Rundschau"),
        (lead, *p[:3], "Warten auf den Morgen", *p[3:6], *p[6:]),
        title,
        "Hinnerk Dirksen",
        "2021-11-24",
    )


def magazine() -> Sample:
    """A kicker inside the headline, the standfirst in the header, utility classes, boxes between paragraphs."""
    t = Teller("de", 2)
    title = "Die Stadt, die keine Zelte mehr zählt"
    lead = t.sentence()
    p = t.paragraphs(10)
    inset = f'<section class="font-sansUI" data-area="related_articles"><h3>Mehr zum Thema</h3><ul><li><a href="/p"><span>{t.headline(7)}</span></a></li><li><a href="/q"><span>{t.headline(8)}</span></a></li></ul></section>'
    body = (
        f'<main id="Inhalt"><article><header class="relative lg:mb-16"><h2 class="inline-block"><span class="text-primary-base kicker">Flüchtlinge an der Küste</span> <span class="hidden">:</span> <span class="font-brandUI text-4xl leading-tight"><span class="align-middle">{title}</span></span></h2><div class="font-sansUI text-xl leading-loose">{lead}</div><div class="font-sansUI byline">Von <a class="text-black" rel="author" href="/i">Rieke Janssen</a>, Harlingen</div><div><time class="timeformat" datetime="2021-11-20 13:00:00">20.11.2021, 13.00 Uhr</time></div></header>'
        '<section class="relative"><div class="clearfix"><div class="word-wrap RichText">'
        + paras(p[:3])
        + "</div>"
        + inset
        + '<div class="word-wrap RichText">'
        + paras(p[3:6])
        + "<h3>»Wir haben aufgehört zu fragen«</h3>"
        + paras(p[6:8])
        + '</div><section data-area="newsletter"><p>Den Küstenbrief gibt es kostenlos in Ihrem Postfach. Jetzt abonnieren.</p></section><div class="word-wrap RichText">'
        + paras(p[8:])
        + "</div></div></section></article>"
        + f'<section data-area="block>topics"><h2>Lesen Sie auch</h2>{teasers(t, 4, tag="article")}</section></main>'
    )
    head = (
        f"<title>Flüchtlinge an der Küste: {title} - DER LOTSE</title>"
        + og(title=f"Flüchtlinge an der Küste: {title}", site_name="DER LOTSE", type="article")
        + meta(date="2021-11-20T13:00:00+01:00")
        + jsonld(
            at_type="NewsArticle",
            headline=f"Flüchtlinge an der Küste: {title}",
            datePublished="2021-11-20T13:00:00+01:00",
            author=[{"@type": "Person", "name": "Rieke Janssen"}],
            publisher={"@type": "NewsMediaOrganization", "name": "DER LOTSE"},
        )
    )
    return Sample(
        "magazin",
        "de",
        "https://www.lotse.example/panorama/die-stadt-a-1b2c3d4e",
        page("de", head, body, "DER LOTSE"),
        (lead, *p[:6], "»Wir haben aufgehört zu fragen«", *p[6:]),
        f"Flüchtlinge an der Küste: {title}",
        "Rieke Janssen",
        "2021-11-20",
    )


def weekly() -> Sample:
    """A kicker in the h1, a summary, paragraphs with classes, a newsletter form and a count of comments."""
    t = Teller("de", 3)
    title = "Wer im Norden noch Fähren bauen will"
    lead = t.sentence()
    p = t.paragraphs(9)
    body = (
        f'<main><article class="article"><div class="article-header"><h1 class="article-heading"><span class="article-heading__kicker">Werften</span><span class="visually-hidden">: </span><span class="article-heading__title">{title}</span></h1><div class="summary">{lead}</div><div class="byline">Eine Analyse von <a itemprop="url" href="/a"><span itemprop="name">Ludger Overbeck</span></a></div><div class="metadata"><time class="metadata__date" datetime="2021-08-12T05:39:21+02:00">12. August 2021, 5:39 Uhr</time><a href="#comments">48 Kommentare</a></div></div>'
        '<div class="article-body"><div class="article-page">'
        + paras(p[:4], 'class="paragraph article__item"')
        + '<aside class="newsletter-signup"><h3>Newsletter</h3><p>Was jetzt wichtig ist, jeden Morgen um fünf in Ihrem Postfach.</p><form><input type="email"></form><p>Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.</p></aside>'
        + '<h2 class="article__subheading">Der letzte Stapellauf</h2>'
        + paras(p[4:], 'class="paragraph article__item"')
        + "</div></div></article>"
        + f'<section class="comment-section"><h2>Kommentare</h2>{paras([t.sentence() for _ in range(4)])}</section></main>'
    )
    head = (
        f"<title>Werften: {title} | NORDZEIT</title>"
        + og(title=f"Werften: {title}", site_name="NORDZEIT", type="article")
        + jsonld(
            at_type="Article",
            headline=title,
            datePublished="2021-08-12T05:39:21+02:00",
            author=[{"@type": "Person", "name": "Ludger Overbeck"}],
            publisher={"@type": "Organization", "name": "NORDZEIT ONLINE"},
        )
    )
    return Sample(
        "wochenblatt",
        "de",
        "https://www.nordzeit.example/wirtschaft/2021-08/werften-faehren",
        page("de", head, body, "NORDZEIT"),
        (lead, *p[:4], "Der letzte Stapellauf", *p[4:]),
        title,
        "Ludger Overbeck",
        "2021-08-12",
    )


def regional_network() -> Sample:
    """Generated class names by story element, notes on how the text was made, newsletters in the text."""
    t = Teller("de", 4)
    title = "Ostmole: Kapitän rettet elf Menschen aus sinkendem Boot"
    lead = t.sentence()
    p = t.paragraphs(8)
    body = (
        f'<div class="id-Page"><article class="id-Article"><div class="id-Article-header"><h1 class="id-Article-headline"><span class="id-Article-kicker">Seenot</span> {title}</h1><div class="id-Article-meta"><span class="id-DateTime">Stand: 02.09.2021, 11:08 Uhr</span><span class="id-Author">Von: <a href="/a">Wiebke Claasen</a></span><a>Kommentare</a><a>Drucken</a><a>Teilen</a></div></div>'
        f'<figure class="id-StoryElement-image"><img alt="x"><figcaption>{t.sentence()} © picture alliance/dpa</figcaption></figure><p class="id-StoryElement-leadText">{lead}</p>'
        + paras(p[:3], 'class="id-StoryElement-paragraph"')
        + f'<div class="id-StoryElement-recommendation"><a href="/r">{t.headline(7)}</a></div><p class="id-StoryElement-paragraph"><em>Unser Newsletter informiert Sie täglich über die Küste. <a href="/n">Hier kostenlos anmelden</a>.</em></p>'
        + '<h2 class="id-StoryElement-crosshead">Elf Stunden im Wasser</h2>'
        + paras(p[3:], 'class="id-StoryElement-paragraph"')
        + f'<p class="id-StoryElement-paragraph"><strong>Lesen Sie auch: </strong><a href="/z">{t.headline(8)}</a></p></article><section class="id-Teaser-stage"><h2>Auch interessant</h2>{teasers(t, 5)}</section></div>'
    )
    head = (
        f"<title>{title}</title>"
        + og(title=title, site_name="https://www.kuestenkurier.example")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-09-02T10:12:00+02:00",
            author=[{"@type": "Person", "name": "Wiebke Claasen"}],
            publisher={"@type": "Organization", "name": "Küstenkurier"},
        )
    )
    return Sample(
        "netzwerk",
        "de",
        "https://www.kuestenkurier.example/lokales/ostmole-kapitaen-90954321.html",
        page("de", head, body, "Küstenkurier"),
        (lead, *p[:3], "Elf Stunden im Wasser", *p[3:]),
        title,
        "Wiebke Claasen",
        "2021-09-02",
    )


def daily() -> Sample:
    """Hashed classes with data-manual names, an agency for an author, adverts that interrupt."""
    t = Teller("de", 5)
    title = "Hafenamt kündigt Neubau der Schleuse an"
    lead = t.sentence()
    p = t.paragraphs(9)
    body = (
        f'<main class="css-1xv"><article><header data-testid="header"><span class="css-kick">Verkehr</span><h1 data-manual="title" class="css-8ko">{title}</h1><p data-manual="teaserText" class="css-1485smx">{lead}</p><time datetime="2021-04-15T17:48:11.000+02:00">15. April 2021, 17:48 Uhr</time><span class="css-rt">Lesezeit: 3 Min.</span></header>'
        '<div itemprop="articleBody" class="css-isuemq">'
        + paras(p[:3], 'data-manual="paragraph" class="css-13w"')
        + '<div class="er-Ad" data-ad><span>Anzeige</span></div>'
        + '<h3 data-manual="subheadline">Kosten steigen</h3>'
        + paras(p[3:6], 'data-manual="paragraph" class="css-13w"')
        + f'<div class="css-emb"><p>Zur SZ-Startseite</p><a href="/x">{t.headline(6)}</a></div>'
        + "<ul>"
        + "".join(f"<li>{x}</li>" for x in (p[6], p[7]))
        + "</ul>"
        + paras(p[8:], 'data-manual="paragraph"')
        + '<p data-manual="paragraph">© dpa-infocom, dpa:210415-99-221010/3</p></div></article>'
        + f'<div data-testid="teasers"><h2>Lesen Sie mehr zum Thema</h2>{teasers(t, 4)}</div></main>'
    )
    head = (
        f"<title>Verkehr: {title} - Süden - KZ.example</title>"
        + og(title=title, site_name="Küstenzeitung", type="article")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            alternativeHeadline="Verkehr",
            datePublished="2021-04-15T15:48:11.000Z",
            author=[{"@type": "Organization", "name": "Küstenzeitung"}],
            publisher={"@type": "Organization", "name": "Küstenzeitung"},
        )
    )
    return Sample(
        "tageszeitung",
        "de",
        "https://www.kz.example/hafen/schleuse-neubau-1.5265432",
        page("de", head, body, "Küstenzeitung"),
        (lead, *p[:3], "Kosten steigen", *p[3:]),
        title,
        None,
        "2021-04-15",
    )


def technical() -> Sample:
    """An online magazine with an own element for its text, a table, a list of links and an author's mark at the end."""
    t = Teller("de", 6)
    title = "Küstenfunk: Neue Bojen melden Wellen in Echtzeit"
    lead = t.sentence()
    p = t.paragraphs(8)
    rows = [("Boje", "Höhe"), ("Ostmole", "2,4 m"), ("Marlesand", "3,1 m")]
    table = (
        "<table><caption>Messwerte vom Montag</caption>"
        + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
        + "</table>"
    )
    body = (
        f'<main><article class="a-layout"><header class="a-article-header"><h1 class="a-article-header__title">{title}</h1><p class="a-article-header__lead">{lead}</p><div class="a-creator"><a class="creator__link">Keno Ubben</a></div><time class="a-datetime" datetime="2021-07-30T09:02:00">30.07.2021, 09:02 Uhr</time></header><div class="article-layout__content article-content">'
        + paras(p[:4])
        + table
        + '<a-gift class="a-box"><p>Mehr von Küstenfunk+</p></a-gift>'
        + paras(p[4:])
        + '<p>(<a class="redakteurskuerzel__link" href="mailto:ku@x.example">kub</a>)</p></div><a href="#forum" class="a-button">Kommentare lesen (117)</a></article>'
        + f'<div class="a-teasers"><h2>Meistgelesen</h2>{teasers(t, 4)}</div></main>'
    )
    head = (
        f"<title>{title} | Küstenfunk online</title>"
        + og(title=title, site_name="Küstenfunk online", type="article")
        + meta(author="Keno Ubben", date="2021-07-30T09:02:00")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-07-30T09:02:00+02:00",
            author={"@type": "Person", "name": "Keno Ubben"},
        )
    )
    gold = (lead, *p[:4], "Messwerte vom Montag", *(f"{a} · {b}" for a, b in rows), *p[4:])
    return Sample(
        "fachblatt",
        "de",
        "https://www.kuestenfunk.example/news/Neue-Bojen-6151234.html",
        page("de", head, body, "Küstenfunk"),
        gold,
        title,
        "Keno Ubben",
        "2021-07-30",
    )


def regional_broadcaster() -> Sample:
    """No JSON-LD, the preface apart, modules with padding, a date in its own words, boxes of further information."""
    t = Teller("de", 7)
    title = "Nachtunterkunft in Altenmarle öffnet früher"
    lead = t.paragraph(2)
    p = t.paragraphs(7)
    body = (
        f'<div id="page"><article class="w100"><header class="contentheader"><h1>{title}</h1><div class="lastchanged">Stand: 05.10.2021 18:55 Uhr</div></header><p class="preface">{lead}</p><div class="modulepadding textcontent">'
        + paras(p[:3])
        + "<h2>Betten fehlen</h2>"
        + paras(p[3:5])
        + f'<div class="boxlinks"><h2>Weitere Informationen</h2><div class="box"><a href="/n"><h3>{t.headline(6)}</h3></a><p>{t.sentence()} <a href="/n">mehr</a></p></div><div class="box"><a href="/m"><h3>{t.headline(6)}</h3></a><p>{t.sentence()} <a href="/m">mehr</a></p></div></div>'
        + paras(p[5:])
        + '<p class="sendungsbezug">Dieses Thema im Programm: Welle Nord | Nachrichten | 05.10.2021 | 19:00 Uhr</p></div></article></div>'
    )
    head = (
        f"<title>{title} | Welle Nord - Nachrichten</title>"
        + og(title=title, site_name="Welle Nord", type="article")
        + meta(dcterms_date="x")
    )
    return Sample(
        "rundfunk",
        "de",
        "https://www.wellenord.example/nachrichten/nachtunterkunft184.html",
        page("de", head, body, "Welle Nord"),
        (lead, *p[:3], "Betten fehlen", *p[3:]),
        title,
        None,
        "2021-10-05",
    )


def tabloid() -> Sample:
    """Short paragraphs, bold beginnings, exclamations, a poll and a video between, the text in unnamed divisions."""
    t = Teller("de", 8)
    title = "„Plötzlich war der Kai weg!“"
    p = t.paragraphs(10)
    body = (
        f'<div class="site"><main class="page"><article class="stage"><div class="headline"><span class="overline">Sturm über der Küste</span><h1>{title}</h1></div><div class="authors"><span>Von: JASPER TIETJEN</span></div><time class="datetime--article" datetime="2021-01-29T21:17:46.000Z">29.01.2021 - 22:17 Uhr</time><div class="txt">'
        + paras(p[:3])
        + '<div class="vid"><p>Video: Der Moment, in dem die Mole bricht</p><p>Quelle: Küstenwache</p></div>'
        + paras(p[3:6])
        + '<div class="ad-placeholder"><div>Anzeige</div></div>'
        + paras(p[6:])
        + f'<p><a href="/a">► {t.headline(6)}</a></p></div></article>'
        + f'<div class="rail"><h3>Die besten Artikel</h3>{teasers(t, 5, tag="article")}</div></main></div>'
    )
    head = (
        f"<title>{title} | News | KURIER.example</title>"
        + og(title=f"{title}", site_name="kurier.example", type="article")
        + prop("article:published_time", "2021-01-29T21:17:46.000Z")
        + prop("article:author", "JASPER TIETJEN")
    )
    return Sample(
        "boulevard",
        "de",
        "https://www.kurier.example/news/ploetzlich-75123456.kurier.html",
        page("de", head, body, "Kurier"),
        tuple(p),
        title,
        "Jasper Tietjen",
        "2021-01-29",
    )


def words_of_inserts_in_prose() -> Sample:
    """Sentences that begin as inserts do: nothing of them may be dropped."""
    t = Teller("de", 9)
    title = "Im Lesesaal des Hafens liegt die Chronik offen"
    p = [
        "Anzeige erstattete der Wirt noch in der Nacht.",
        "Lesen Sie das laut, verlangte die Richterin, und der Zeuge las.",
        "Mehr zum Lachen war den Fischern, als die Rechnung kam.",
        "Teilen wollte die Halle niemand, am wenigsten der Ruderverein.",
        "Werbung für die Fähre hatte es zuletzt vor dem Krieg gegeben.",
        "Quelle des Streits ist ein Brief von 1911, der im Archiv lag.",
        *t.paragraphs(5),
        "Weitere Meldungen über Schäden erwartet das Amt nicht mehr.",
    ]
    body = f'<main><article><h1>{title}</h1><p class="autor">Von Enno Wübbena</p><div class="article-text">{paras(p)}</div></article><aside><h2>Auch interessant</h2>{teasers(t, 4)}</aside></main>'
    head = (
        f"<title>{title} - Hafenbote</title>"
        + og(title=title, site_name="Hafenbote", type="article")
        + prop("article:published_time", "2021-03-18T10:00:00+01:00")
    )
    return Sample(
        "prosa",
        "de",
        "https://hafenbote.example/2021/03/18/chronik",
        page("de", head, body, "Hafenbote"),
        tuple(p),
        title,
        "Enno Wübbena",
        "2021-03-18",
    )


PAGES = (
    public_news,
    magazine,
    weekly,
    regional_network,
    daily,
    technical,
    regional_broadcaster,
    tabloid,
    words_of_inserts_in_prose,
)
