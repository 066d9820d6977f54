"""Sample pages in further structures of French-speaking sites: dailies, public broadcasters, regional groups.

They were written before anyone looked at how they are read; the lines between the paragraphs are the awkward ones.
"""

from __future__ import annotations

from tests.monitor.parsing.samples import Sample, jsonld, meta, og, page, paras, prop, teasers
from tests.monitor.parsing.telling import Teller

DAY = "2021-11-24"
SHORT = ["« Personne ne nous a prévenus. »", "« On attend. »"]
AWKWARD = [
    "Lire la lettre du préfet à voix haute : voilà ce qu’ont fait les élus.",
    "À lire les comptes, la commune n’a plus le choix.",
    "Suivez le chemin de halage et les premières tentes apparaissent.",
    "Photos et témoignages ont été versés au dossier.",
    "Vidéos à l’appui, les riverains dénoncent des rondes trop rares.",
    "Voir aussi loin en hiver reste rare, reconnaît le gardien du phare.",
    "Abonnés au même club depuis l’enfance, les deux frères ne se quittaient pas.",
]


def person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}


def evening_daily() -> Sample:
    """A chapô named as a description, catchers between the paragraphs, authors in two places."""
    t = Teller("fr", 201)
    title = "« Le canal n’a pas dit son dernier mot » : à Saint-Orlan, les riverains s’organisent"
    chapo = t.sentence()
    p = t.paragraphs(9)
    cls = 'class="article__paragraph "'
    catcher = f'<section class="catcher catcher--inline js-catcher"><div class="catcher__content"><div class="catcher__desc"><span class="catcher__label">Lire aussi </span><span class="catcher__label-premium">Article réservé à nos abonnés</span> <a class="js-article-read-also" href="/a">{t.headline(9)}</a></div><a class="catcher__bookmark">Ajouter à vos sélections</a></div></section>'
    inline = f'<p {cls}><strong>Lire le décryptage :</strong> <a href="/b">{t.headline(8)}</a></p>'
    body = (
        f'<main class="main"><section class="zone zone--article"><header class="article__header"><ul class="breadcrumb"><li><a>Société</a></li></ul><h1 class="article__title">{title}</h1><p class="article__desc">{chapo}</p><p class="article__author-description"></p><section class="meta meta__social"><p class="meta__publisher meta__author--page"><span class="meta__author-picto">Par <a class="article__author-link" href="/s/a">Maud Carlier</a> (Saint-Orlan, envoyée spéciale)</span> et <a class="article__author-link" href="/s/b">Yann Le Bihan</a></p><p class="meta__date">Publié le 24 novembre 2021 à 18h52, modifié le 25 novembre 2021 à 09h10</p><p class="meta__reading-time"><span class="meta__reading-time">Temps de Lecture 4 min.</span></p></section></header>'
        f'<section class="article__wrapper article__wrapper--premium"><article class="article__content old__article-content-single"><figure class="article__media"><img><figcaption class="article__legend">Le canal, à l’aube, le 23 novembre 2021. <span class="article__credit">INÈS MARLE POUR « LE SOIR DU PORT »</span></figcaption></figure>{paras(p[:2], cls)}{catcher}{paras([SHORT[0], p[2]], cls)}<h2 class="article__sub-title">Une nuit sans fin</h2>{paras([AWKWARD[1], p[3], p[4]], cls)}{inline}{paras([p[5], AWKWARD[3]], cls)}<div class="dfp-slot dfp__inread">La suite après cette publicité</div>{paras(p[6:], cls)}</article><section class="author"><p class="author__detail"><a href="/s/a" class="author__link"><span class="author__name">Maud Carlier</span></a> et <span class="author__name">Yann Le Bihan</span></p></section><section class="article__reactions"><a>Réutiliser ce contenu</a><a>Voir les contributions</a></section></section>'
        f'<section class="services-carousel"><h2>Le Soir du port Guides d’achat</h2>{teasers(t, 3)}</section></section></main>'
    )
    head = (
        f"<title>{title}</title>"
        + og(title=title, site_name="Le Soir du port", type="article")
        + prop("og:article:published_time", "2021-11-24T17:52:11+00:00")
        + prop("og:article:author", "Maud Carlier")
        + prop("og:article:modified_time", "2021-11-25T08:10:00+00:00")
        + jsonld(
            at_type="NewsArticle",
            headline=title.replace("« ", '"').replace(" »", '"'),
            datePublished="2021-11-24T18:52:11+01:00",
            dateModified="2021-11-25T09:10:00+01:00",
            author=[
                {"@type": "Person", "name": "Maud Carlier"},
                {"@type": "Person", "name": "Yann Le Bihan"},
            ],
            isAccessibleForFree=True,
        )
    )
    return Sample(
        "evening",
        "fr",
        "https://www.soirduport.example/societe/article/2021/11/24/le-canal_6103_3224.html",
        page("fr", head, body, "Le Soir du port"),
        (
            chapo,
            *p[:2],
            SHORT[0],
            p[2],
            "Une nuit sans fin",
            AWKWARD[1],
            p[3],
            p[4],
            p[5],
            AWKWARD[3],
            *p[6:],
        ),
        title,
        "Maud Carlier, Yann Le Bihan",
        DAY,
    )


def conservative_daily() -> Sample:
    """Links named as body links between paragraphs, a standfirst, a video line, readers' reactions."""
    t = Teller("fr", 202)
    title = "Ports : le gouvernement promet 40 millions d’euros d’ici l’été"
    chapo = t.sentence()
    p = t.paragraphs(8)
    cls = 'class="fig-paragraph"'
    link = f'<a class="fig-body-link" href="/x"><span class="fig-body-link__prefix">À lire aussi</span><span class="fig-body-link__link">{t.headline(9)}</span></a>'
    body = (
        f'<article class="fig-article fig-content" data-component="fig-content"><header><h1 id="fig-article-title" class="fig-headline">{title}</h1><div class="fig-content-metas-info"><p class="fig-content-metas__authors">Par <a class="fig-content-metas__author" href="/auteur/l">Luc Aubrac</a></p><p class="fig-content-metas__pub-date"><span class="fig-content-metas__pub-date-label">Publié</span> <time datetime="2021-11-24T18:52:11+01:00">le 24 novembre 2021 à 18:52</time>, <span class="fig-content-metas__pub-maj-date">mis à jour <time datetime="2021-11-25T07:00:00+01:00">le 25 novembre 2021 à 07:00</time></span></p></div></header><button class="fig-tooltip">Copier le lien</button><div class="fig-tags"><a>ports</a><a>pêche</a></div>'
        f'<figure class="fig-media"><img><figcaption class="fig-media__legend">Le ministre sur les quais, mardi. <span class="fig-media__credits">JO MARSH / AFP</span></figcaption></figure><p class="fig-standfirst">{chapo}</p><div class="fig-content-body" data-component="fig-content-body">{paras(p[:2], cls)}{link}{paras([p[2], SHORT[1], AWKWARD[5]], cls)}<h2 class="fig-body-heading">« Trop tard »</h2>{paras(p[3:5], cls)}<div class="fig-newsletter-insert"><p>Passer la publicité</p><strong>Newsletter</strong><p>Tous les jours, recevez l’essentiel de l’actualité</p><label>Adresse e-mail</label><button>S’inscrire</button></div>{paras([AWKWARD[0], *p[5:]], cls)}<p {cls}><strong>À voir aussi - </strong><a href="/v">{t.headline(8)}</a></p></div>'
        f'<div class="fig-comments"><p>La rédaction vous conseille</p><ul><li><a href="/a">{t.headline(8)}</a></li></ul><h2>12 commentaires</h2><div class="fig-comment"><p>Encore des promesses, on en reparlera dans dix ans, comme d’habitude.</p></div></div></article><aside class="fig-ranking"><h2>Les plus lus</h2>{teasers(t)}</aside>'
    )
    head = (
        f"<title>{title}</title>"
        + og(title=title, site_name="Le Quotidien", type="article")
        + f'<meta name="twitter:title" content="{title}">'
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T17:52:11.000Z",
            dateModified="2021-11-25T06:00:00.000Z",
            author={"@type": "Person", "name": "Luc Aubrac"},
            publisher={"@type": "Organization", "name": "Le Quotidien"},
        )
    )
    return Sample(
        "conservative",
        "fr",
        "https://www.quotidien.example/politique/ports-20211124",
        page("fr", head, body, "Le Quotidien"),
        (chapo, *p[:2], p[2], SHORT[1], AWKWARD[5], "« Trop tard »", *p[3:5], AWKWARD[0], *p[5:]),
        title,
        "Luc Aubrac",
        DAY,
    )


def published_in_words() -> Sample:
    """Hashed names and no metadata for the date: "publié le", in words, beside the byline."""
    t = Teller("fr", 203)
    title = "Évacuations : «On a tout laissé, même les papiers»"
    chapo = t.sentence()
    p = t.paragraphs(8)
    body = (
        f'<div id="fusion-app"><main class="sc-1b1"><article class="sc-pQrUA"><div class="sc-x"><span class="TypologyArticle__BlockTypo-sc-1vro4tp-2">Reportage</span><h1 class="TypologyArticle__Title-sc-1">{title}</h1><span class="TypologyArticle__Subtitle-sc">{chapo}</span><div class="sc-iwsKbI"><div>par <a href="/auteur/s">Salomé Dray</a>, correspondante à Merlimont</div><div class="sc-date">publié le 24 novembre 2021 à 18h52</div></div></div>'
        f'<div class="article-body-wrapper"><p class="article_link">{p[0]}</p><p class="article_link">{p[1]}</p><div class="sc-nl"><div>Le <b>bulletin</b> de 8 heures</div><p>Chaque matin, recevez les articles à ne pas manquer</p><a href="/i">S’inscrire</a></div>{paras([AWKWARD[2], p[2], SHORT[1], p[3]], chr(99) + "lass=" + chr(34) + "article_link" + chr(34))}<h2 class="sc-h">«C’était notre terrain»</h2>{paras(p[4:6])}<div class="sc-related"><span>A lire aussi</span><a href="/al"><h3>{t.headline(8)}</h3></a></div>{paras([AWKWARD[6], *p[6:]])}<p><em>Mise à jour à 20h30 avec la réaction de la préfecture.</em></p></div><div class="sc-dans"><h2>Dans la même rubrique</h2>{teasers(t, 4, summary=False)}</div></article></main></div>'
    )
    head = f"<title>{title} – L’Émancipé</title>" + og(title=title, site_name="L’Émancipé", type="article")
    return Sample(
        "in words",
        "fr",
        "https://www.emancipe.example/societe/evacuations-20211124_ABCD/",
        page("fr", head, body, "L’Émancipé"),
        (
            chapo,
            *p[:2],
            AWKWARD[2],
            p[2],
            SHORT[1],
            p[3],
            "«C’était notre terrain»",
            *p[4:6],
            AWKWARD[6],
            *p[6:],
        ),
        title,
        "Salomé Dray",
        DAY,
    )


def world_service() -> Sample:
    """A world service: dates with a slash in time elements, a self-promotion, read-also lines in bold, agencies."""
    t = Teller("fr", 204)
    title = "Manche : un deuxième naufrage en dix jours au large de Port-Averil"
    chapo = t.paragraph(2)
    p = t.paragraphs(7)
    body = (
        f'<main><article class="t-content t-content--article"><header><a class="t-content__tag">Europe</a><h1 class="t-content__title a-page-title">{title}</h1><p class="t-content__chapo">{chapo}</p></header><div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">Publié le : <time datetime="2021-11-24T18:52:11+00:00" pubdate>24/11/2021 - 19:52</time></span><span class="m-pub-dates__date"> Modifié le : <time datetime="2021-11-25T07:11:00+00:00">25/11/2021 - 08:11</time></span></p><span class="m-reading-time">3 mn</span></div><div class="t-content__main-media"><figure class="m-figure"><figcaption><span class="m-figure__caption">Des secours sur la plage, mercredi.</span> <span class="m-figure__credits">© Jo Marsh, AFP</span></figcaption></figure></div><div class="m-from-author"><span>Par :</span><a class="m-from-author__name" href="/a">Elsa Kermarec</a><span>Suivre</span></div>'
        f'<div class="t-content__body u-clearfix"><div class="o-self-promo o-self-promo--ad"><span>Publicité</span></div>{paras([p[0], SHORT[0], p[1]])}<p><strong>>> À lire aussi : <a href="/z">{t.headline(9)}</a></strong></p>{paras(p[2:4])}<div class="m-em-quote"><blockquote class="twitter-tweet"><p>Pensées aux familles</p>&mdash; Un élu (@elu)</blockquote></div><h2>Le détroit, passage de tous les dangers</h2>{paras([p[4], AWKWARD[3], *p[5:]])}<p><em>Avec AFP et Reuters</em></p><div class="o-self-promo"><div class="o-self-promo__content"><p>Le résumé de la semaine</p><p>Monde 24 vous propose de revenir sur les actualités qui ont marqué la semaine</p><a href="/s">Je m’abonne</a></div></div><div class="o-self-promo"><p>Emportez l’actualité internationale partout avec vous ! Téléchargez l’application Monde 24</p></div></div></article><aside class="o-archive"><h2>À lire aussi</h2>{teasers(t, 4)}</aside></main>'
    )
    graph = {
        "@graph": [
            {
                "@type": "NewsArticle",
                "headline": title,
                "datePublished": "2021-11-24T18:52:11Z",
                "dateModified": "2021-11-25T07:11:00Z",
                "author": [{"@type": "Person", "name": "Elsa KERMAREC"}],
                "publisher": {"@type": "NewsMediaOrganization", "name": "MONDE 24"},
            },
            {"@type": "WebPage", "name": title},
            {"@type": "VideoObject", "name": "Journal", "uploadDate": "2021-11-20T00:00:00Z"},
        ]
    }
    head = (
        f"<title>{title} - Monde 24</title>"
        + og(title=title, site_name="Monde 24", type="article")
        + prop("article:published_time", "2021-11-24T18:52:11+00:00")
        + prop("article:author", "Elsa KERMAREC")
        + jsonld(**graph)
    )
    return Sample(
        "world",
        "fr",
        "https://www.monde24.example/fr/europe/20211124-manche",
        page("fr", head, body, "Monde 24"),
        (
            chapo,
            p[0],
            SHORT[0],
            p[1],
            *p[2:4],
            "Le détroit, passage de tous les dangers",
            p[4],
            AWKWARD[3],
            *p[5:],
        ),
        title,
        "Elsa Kermarec",
        DAY,
    )


def public_info() -> Sample:
    """The public radio's pages: a date line with both dates, names of several authors, a box that prolongs the reading."""
    t = Teller("fr", 205)
    title = "DIRECT. Grève des ferries : les syndicats quittent la table des négociations"
    chapo = t.sentence()
    p = t.paragraphs(8)
    body = (
        f'<main class="page-content"><article class="p-article"><header class="p-article__header"><h1 class="c-title">{title}</h1><div class="c-chapo">{chapo}</div></header><div class="p-article__infos"><div class="c-signature"><div class="c-signature__avatars"></div><div class="c-signature__names"><span>Article rédigé par</span> <span class="c-signature__author">Inès Valat, Hugo Perrin</span></div><div class="c-signature__redaction">Info Publique</div></div><div class="publication-date"><span class="publication-date__published">Publié le <time datetime="2021-11-24T18:52:11+01:00">24/11/2021 18:52</time></span><span class="publication-date__modified">Mis à jour le <time datetime="2021-11-25T08:20:00+01:00">25/11/2021 08:20</time></span><span class="reading-time">Temps de lecture : 3min</span></div></div><figure><figcaption class="c-cover__caption">Le terminal, mercredi. (JO MARSH / INFO PUBLIQUE)</figcaption></figure>'
        f'<div class="c-body">{paras([p[0], p[1], SHORT[1]])}<blockquote class="o-quote"><p class="o-quote__text">« Nous reviendrons lundi, et nous serons plus nombreux. »</p><p class="o-quote__author">Une déléguée syndicale</p></blockquote>{paras(p[2:4])}<div class="o-encadre"><p>La suite après la publicité</p></div><h2>Un cinquième jour sans bateau</h2>{paras([AWKWARD[4], *p[4:6]])}<ul><li>Douze traversées sont annulées.</li><li>Le fret n’est pas touché.</li></ul>{paras(p[6:])}</div><section class="p-article__related"><h2>Prolongez votre lecture autour de ce sujet</h2>{teasers(t, 3, summary=False)}</section><section><h2>Commentaires</h2><p>Connectez-vous ou créez votre espace pour commenter</p></section></article><section class="c-push"><h2>L’actualité en continu</h2>{teasers(t, 5, summary=False)}</section></main>'
    )
    head = (
        f"<title>{title} - Info Publique</title>"
        + og(title=title, site_name="Info Publique", type="article")
        + prop("article:published_time", "2021-11-24T18:52:11+01:00")
        + prop("article:modified_time", "2021-11-25T08:20:00+01:00")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T18:52:11+01:00",
            dateModified="2021-11-25T08:20:00+01:00",
            author=[
                {"@type": "Person", "name": "Inès Valat"},
                {"@type": "Person", "name": "Hugo Perrin"},
                {"@type": "Organization", "name": "Info Publique"},
            ],
        )
    )
    right = (
        chapo,
        p[0],
        p[1],
        SHORT[1],
        "« Nous reviendrons lundi, et nous serons plus nombreux. »",
        "Une déléguée syndicale",
        *p[2:4],
        "Un cinquième jour sans bateau",
        AWKWARD[4],
        *p[4:6],
        "Douze traversées sont annulées.",
        "Le fret n’est pas touché.",
        *p[6:],
    )
    return Sample(
        "public",
        "fr",
        "https://www.infopublique.example/economie/greve_4857.html",
        page("fr", head, body, "Info Publique"),
        right,
        title,
        "Inès Valat, Hugo Perrin",
        DAY,
    )


def western_regional() -> Sample:
    """A regional daily: read-also lines in capitals, a date only in its words, the paper named with the author."""
    t = Teller("fr", 206)
    title = "Près de Merlimont. Deux blessés dans un accident de tracteur"
    chapo = t.sentence()
    p = t.paragraphs(5)
    body = (
        f'<div class="su-page"><div class="su-detail-article"><div class="su-detail-header"><h1 class="su-headline">{title}</h1><p class="su-chapo">{chapo}</p><div class="su-detail-meta"><span class="su-tag">Merlimont</span><span class="su-author">La Vigie <b>Anaïs Rolland</b></span><time datetime="2021-11-24">Publié le 24/11/2021 à 18h52</time></div></div><div class="su-media"><img><p class="su-media-legend">Les pompiers sont intervenus mercredi. | LA VIGIE</p><button>Ouvrir en plein écran</button></div>'
        f'<div class="su-detail-body cms"><div>{paras(p[:2])}<p class="lireaussi"><strong>LIRE AUSSI.</strong> <a href="/x">{t.headline(8)}</a></p>{paras([SHORT[0], *p[2:]])}<p>Lire aussi : <a href="/y">{t.headline(7)}</a></p></div></div><div class="su-newsletter"><p>Chaque matin, l’actualité de votre commune dans votre boîte mail</p></div><ul class="su-tags"><li><a href="/m">Merlimont</a></li><li><a href="/f">Faits divers</a></li></ul></div></div>'
    )
    head = (
        f"<title>{title}</title>"
        + og(title=title, site_name="La-Vigie.example", type="article")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T18:52:00+01:00",
            author={"@type": "Person", "name": "Anaïs Rolland"},
        )
    )
    return Sample(
        "western",
        "fr",
        "https://www.la-vigie.example/bretagne/merlimont-56000/deux-blesses-1f2e-4d",
        page("fr", head, body, "La Vigie"),
        (chapo, *p[:2], SHORT[0], *p[2:]),
        title,
        "Anaïs Rolland",
        DAY,
    )


def free_daily() -> Sample:
    """A free daily: the essential as a list, which belongs to the text; a dossier line and tags."""
    t = Teller("fr", 207)
    title = "Littoral : « Ce n’est pas une plage, c’est un champ de bataille », raconte une secouriste"
    points = [t.sentence(), t.sentence()]
    p = t.paragraphs(7)
    body = f'<main><article class="c-article"><header><p class="c-surtitle">TÉMOIGNAGE</p><h1>{title}</h1><div class="c-metas"><span class="c-author">Propos recueillis par <a href="/j">Théo Garance</a></span><p>Publié le 24/11/2021 à 18h52 • Mis à jour le 25/11/2021 à 10h01</p></div></header><div class="c-content"><div class="c-essentials"><p><strong>L’essentiel</strong></p><ul><li>{points[0]}</li><li>{points[1]}</li></ul></div>{paras(p[:2])}<h2>Vous parlez de bataille ?</h2>{paras([SHORT[1], p[2], p[3]])}<p><a href="/dossier">Notre dossier sur le littoral</a></p><h2>Que demandez-vous ?</h2>{paras(p[4:])}</div><aside class="tags"><a href="/t">Mer</a></aside><div class="c-more"><p>À lire aussi</p>{teasers(t, 3)}</div></article></main>'
    head = (
        f"<title>{title}</title>"
        + og(title=title, site_name="Vite Lu", type="article")
        + meta(date="2021-11-24T18:52:11+01:00")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T18:52:11+01:00",
            dateModified="2021-11-25T10:01:00+01:00",
            author=person("Propos recueillis par Théo Garance"),
        )
    )
    return Sample(
        "free daily",
        "fr",
        "https://www.vitelu.example/societe/3180000-20211124-littoral",
        page("fr", head, body, "Vite Lu"),
        (
            "L’essentiel",
            *points,
            *p[:2],
            "Vous parlez de bataille ?",
            SHORT[1],
            p[2],
            p[3],
            "Que demandez-vous ?",
            *p[4:],
        ),
        title,
        "Théo Garance",
        DAY,
    )


def belgian_group() -> Sample:
    """Custom elements, names of one letter before, the author and the date in another system's metadata."""
    t = Teller("fr", 208)
    title = "Zeewijk: la digue tiendra-t-elle jusqu’au printemps?"
    chapo = t.sentence()
    p = t.paragraphs(7)
    body = (
        f'<main class="r-main"><article class="r-article"><header class="r-article--header"><h1 class="r-article--title">{title}</h1><p class="r-article--chapo"><strong>{chapo}</strong></p></header><r-viewtime class="r-article--publication">Publié le 24/11/2021 à 18:52</r-viewtime><div class="r-article--author"><a href="/a">Lode Claes</a><span>Journaliste au pôle Planète</span> <span>Temps de lecture: 3 min</span></div><r-main-media><figure><figcaption>La digue vue du phare. - Photo News.</figcaption></figure></r-main-media>'
        f'<div class="r-article--section"><r-pay-section><p>{p[0]}</p>{paras(p[1:3])}<div class="r-embed r-embed--links"><p>À lire aussi <a href="/x">{t.headline(8)}</a></p></div><h2>Un ouvrage de 1953</h2>{paras([AWKWARD[1], *p[3:5], SHORT[0]])}{paras(p[5:])}</r-pay-section></div><div class="r-comments"><h3>4 Commentaires</h3><ul><li><p>Posté par <b>Dubois Jean</b>, mercredi 24 novembre 2021, 21:09</p><p>La digue tiendra, elle a tenu bien pire par le passé.</p></li></ul></div></article><aside class="r-aside"><h3>Le direct</h3>{teasers(t)}</aside></main>'
    )
    head = (
        f"<title>{title} - La Gazette</title>"
        + og(title=title, site_name="La Gazette", type="article")
        + '<meta name="cXenseParse:recs:publishtime" content="2021-11-24T18:52:11+0100"><meta name="cXenseParse:author" content="Lode Claes">'
    )
    return Sample(
        "belgian",
        "fr",
        "https://www.gazette.example/408411/article/2021-11-24/zeewijk",
        page("fr", head, body, "La Gazette"),
        (chapo, *p[:3], "Un ouvrage de 1953", AWKWARD[1], *p[3:5], SHORT[0], *p[5:]),
        title,
        "Lode Claes",
        DAY,
    )


def utility_classes() -> Sample:
    """Classes that say only how it looks, the author after "Par", a newsletter's lines as plain text at the end."""
    t = Teller("fr", 209)
    title = "Un phare à vendre pour un euro symbolique"
    chapo = t.sentence()
    p = t.paragraphs(7)
    body = (
        f'<div id="__next"><main class="mx-auto max-w-7xl"><article id="content" class="flex flex-col"><h1 class="text-32 font-bold" data-testid="article-title">{title}</h1><div class="flex items-center text-12"><p class="mr-4">24 nov. 2021 à 18:52</p><span class="mx-4">-</span><p>Temps de lecture</p><span>3 min</span></div><div class="flex text-14"><p>Par <a class="underline" href="/a">Maxime Delcourt</a> via <a href="/b">Agence</a></p></div><div class="flex"><div class="text-12">Partager</div></div><p class="mb-16 font-semibold">{chapo}</p><div class="mb-24"><div class="text-12">© Tous droits réservés</div></div>'
        f'<div class="mb-24">{paras(p[:3])}</div><h2 class="text-24">Un acheteur sérieux</h2><div class="mb-24">{paras([SHORT[0], *p[3:5]])}</div><div class="mb-24"><p><strong>Sur le même sujet</strong></p><div class="flex"><a href="/1"><p>{t.headline(8)}</p></a></div></div><div class="mb-24">{paras(p[5:])}</div><div class="bg-grey p-24"><h3>Recevez chaque soir l’essentiel de l’info</h3><p>Ne manquez rien de l’info, tous les jours, en fin de journée. Inscrivez-vous à notre newsletter.</p><input type="email"><button>OK</button></div><div class="flex flex-wrap"><a href="/t1">Patrimoine</a><a href="/t2">Mer</a></div></article></main></div>'
    )
    head = (
        f"<title>{title} - Canal Sud Actus</title>"
        + og(title=f"{title} - Canal Sud Actus", site_name="Canal Sud", type="article")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T17:52:00.000Z",
            dateModified="2021-11-24T19:00:00.000Z",
            author=[{"@type": "Person", "name": "Maxime Delcourt"}],
            publisher={"@type": "Organization", "name": "Canal Sud"},
        )
    )
    return Sample(
        "utility",
        "fr",
        "https://www.canalsud.example/article/un-phare-10884000",
        page("fr", head, body, "Canal Sud"),
        (chapo, *p[:3], "Un acheteur sérieux", SHORT[0], *p[3:5], *p[5:]),
        title,
        "Maxime Delcourt",
        DAY,
    )


PAGES = (
    evening_daily,
    conservative_daily,
    published_in_words,
    world_service,
    public_info,
    western_regional,
    free_daily,
    belgian_group,
    utility_classes,
)
