"""Sample pages in the structures of French news sites."""

from __future__ import annotations

from tests.monitor.parsing.samples import Sample, jsonld, meta, og, page, paras, prop, teasers
from tests.monitor.parsing.telling import Teller


def national_daily() -> Sample:
    """The standfirst in the header, boxes "Lire aussi" between paragraphs, a share of links to subscribers."""
    t = Teller("fr", 1)
    title = "A Saint-Orlan, le démantèlement du camp du canal divise les élus"
    lead = t.sentence()
    p = t.paragraphs(11)
    box = f'<section class="catcher catcher--inread"><div class="catcher__content"><span class="catcher__desc">Lire aussi</span><a class="js-article-read-also" href="/a"><span class="catcher__title">{t.headline(9)}</span></a></div></section>'
    body = (
        f'<main class="main"><section class="zone--article"><section class="article article--single article__wrapper"><header class="article__header"><ul class="breadcrumb"><li><a href="/i">International</a></li><li><a href="/m">Migrations</a></li></ul><h1 class="article__title">{title}</h1><p class="article__desc">{lead}</p>'
        '<section class="meta__authors"><p class="meta__authors-list">Par <a class="article__author-link" href="/s">Élise Vauquelin</a><span class="author__detail"> (Saint-Orlan, envoyée spéciale)</span></p></section><p class="meta__publisher"><span class="meta__date">Publié le 25 novembre 2021 à 05h12, modifié le 25 novembre 2021 à 09h40</span></p><ul class="meta__social"><li>Partager</li><li>Ajouter à vos sélections</li></ul></header>'
        f'<section class="article__content old__article-content-single"><figure class="article__media"><img alt="Le canal"><figcaption class="article__legend">{t.sentence()} INÈS MARLE POUR « LE LITTORAL »</figcaption></figure>'
        + paras(p[:3], 'class="article__paragraph "')
        + box
        + '<h2 class="article__sub-title">« Personne ne nous écoute »</h2>'
        + paras(p[3:7], 'class="article__paragraph "')
        + f'<p class="article__paragraph "><span class="inread">Lire aussi : </span><a href="/b">{t.headline(8)}</a></p>'
        + paras(p[7:], 'class="article__paragraph "')
        + '<div class="article__signature"><p class="article__author-name">Élise Vauquelin</p><p>(Saint-Orlan, envoyée spéciale)</p></div></section>'
        + '<section class="article__reactions"><a href="#">Contribuer</a> <a href="#">Réutiliser ce contenu</a></section></section></section>'
        + f'<section class="river"><h4>Les plus lus</h4>{teasers(t, 6)}</section></main>'
    )
    head = f"<title>{title}</title>" + og(
        title=title,
        site_name="Le Littoral",
        type="article",
        description=lead,
        **{"article:published_time": "2021-11-25T05:12:03+01:00", "article:author": "Élise Vauquelin"},
    )
    head += jsonld(
        at_type="NewsArticle",
        headline=title,
        datePublished="2021-11-25T05:12:03+01:00",
        dateModified="2021-11-25T09:40:00+01:00",
        author=[{"@type": "Person", "name": "Élise Vauquelin"}],
        publisher={"@type": "Organization", "name": "Le Littoral"},
        isAccessibleForFree=True,
    )
    return Sample(
        "quotidien",
        "fr",
        "https://www.lelittoral.example/international/article/2021/11/25/a-saint-orlan_6103642_3210.html",
        page("fr", head, body, "Le Littoral"),
        (lead, *p[:3], "« Personne ne nous écoute »", *p[3:]),
        title,
        "Élise Vauquelin",
        "2021-11-25",
    )


def national_daily_right() -> Sample:
    """Prefixed classes, À LIRE AUSSI as a bold paragraph, a newsletter box, a video, the standfirst outside the body."""
    t = Teller("fr", 2)
    title = "Traversées : le préfet promet des patrouilles jusqu’au printemps"
    lead = t.sentence()
    p = t.paragraphs(10)
    also = f'<p class="fig-body-link"><strong class="fig-body-link__prefix">À LIRE AUSSI - </strong><a class="fig-body-link__link" href="/a">{t.headline(9)}</a></p>'
    body = (
        f'<main><article class="fig-main"><h1 class="fig-headline">{title}</h1><div class="fig-content-metas-info"><span class="fig-content-metas__authors">Par <a class="fig-content-metas__author" href="/au">Bertrand Lescure</a></span><span class="fig-content-metas__pub-date">Publié <time datetime="2021-10-07T18:02:00+02:00">le 7 octobre 2021 à 18h02</time></span></div>'
        '<ul class="fig-sharebar"><li>Copier le lien</li><li>Envoyer par email</li></ul>'
        f'<p class="fig-standfirst">{lead}</p><figure class="fig-media"><img alt="x"><figcaption>{t.sentence()} Agence Littoral / AFP</figcaption></figure><div class="fig-content-body">'
        + paras(p[:3], 'class="fig-paragraph"')
        + also
        + paras(p[3:6], 'class="fig-paragraph"')
        + '<div class="fig-newsletter"><p>Newsletter du matin</p><p>Tous les jours, recevez l’essentiel de l’actualité</p><button>S’inscrire</button></div>'
        + "<h2>Un budget contesté</h2>"
        + paras(p[6:8], 'class="fig-paragraph"')
        + f'<p class="fig-paragraph"><strong>VOIR AUSSI</strong> - <a href="/v">{t.headline(7)}</a></p>'
        + paras(p[8:], 'class="fig-paragraph"')
        + f'</div><section class="fig-comments"><h2>12 commentaires</h2><p>Pas de commentaire inapproprié.</p></section></article><aside class="fig-sidebar"><h2>À lire aussi</h2>{teasers(t, 6)}</aside></main>'
    )
    head = (
        f"<title>{title} - Le Courrier du soir</title>"
        + og(title=title, site_name="LE COURRIER DU SOIR", type="article")
        + prop("article:published_time", "2021-10-07T18:02:00+02:00")
    )
    head += jsonld(
        at_type="NewsArticle",
        headline=title,
        datePublished="2021-10-07T18:02:00+02:00",
        author={"@type": "Person", "name": "Bertrand Lescure"},
        publisher={"@type": "Organization", "name": "Le Courrier du soir"},
    )
    return Sample(
        "courrier",
        "fr",
        "https://www.courrierdusoir.example/actualite-france/traversees-20211007",
        page("fr", head, body, "Le Courrier du soir"),
        (lead, *p[:6], "Un budget contesté", *p[6:]),
        title,
        "Bertrand Lescure",
        "2021-10-07",
    )


def regional_daily() -> Sample:
    """The outlet and the place in the title, an agency beside the outlet as author, appeals in the text."""
    t = Teller("fr", 3)
    title = "Le hangar de la gare maritime fermé après la tempête"
    lead = t.paragraph(2)
    p = t.paragraphs(8)
    body = (
        f'<div id="main"><article class="article-detail"><header><div class="su-titre">Port-Averil</div><h1>{title}</h1><div class="chapo"><p>{lead}</p></div><div class="infos"><div class="signature"><span class="auteur">Ouest Littoral avec AFP</span></div><div class="date">Publié le <time datetime="2021-10-21T07:43:00+02:00">21/10/2021 à 07h43</time></div></div></header>'
        '<div class="actions"><a>Écouter</a> <a>Lire plus tard</a> <a>Partager</a></div><div class="nl-box"><p>Newsletter La Matinale</p><p>Chaque matin, l’essentiel de l’actualité est dans votre boîte mail</p><input type="email"><button>OK</button></div>'
        '<div class="corps">'
        + paras(p[:3])
        + f'<p><strong>LIRE AUSSI. </strong><a href="/x">{t.headline(8)}</a></p>'
        + "<h2>Des dégâts importants</h2>"
        + paras(p[3:6])
        + '<div class="pub"><span>Publicité</span></div>'
        + paras(p[6:])
        + '<p>Partager cet article</p></div><ul class="tags"><li><a href="/t">Port-Averil</a></li><li><a href="/u">Météo</a></li></ul></article>'
        + f"<section><h2>Sur le même sujet</h2>{teasers(t, 4, tag='article')}</section></div>"
    )
    head = (
        f"<title>Port-Averil. {title}</title>"
        + og(title=f"Port-Averil. {title}", site_name="ouest-littoral.example", type="article")
        + meta(author="Ouest Littoral")
    )
    head += jsonld(
        at_type="NewsArticle",
        headline=title,
        datePublished="2021-10-21T07:43:00+02:00",
        author={"@type": "Organization", "name": "Ouest Littoral"},
        publisher={"@type": "Organization", "name": "Ouest Littoral"},
    )
    return Sample(
        "régional",
        "fr",
        "https://www.ouest-littoral.example/port-averil/le-hangar-ferme-8a1b2c",
        page("fr", head, body, "Ouest Littoral"),
        (lead, *p[:3], "Des dégâts importants", *p[3:]),
        title,
        "AFP",
        "2021-10-21",
    )


def public_radio() -> Sample:
    """Dates in words with two times, a summary in bold, videos and tweets embedded in the text."""
    t = Teller("fr", 4)
    title = '"On repart à zéro" : comment les sauveteurs se préparent à l\'hiver'
    lead = t.sentence()
    p = t.paragraphs(9)
    body = (
        f'<main><article class="p-article"><div class="c-title"><h1 class="c-title__heading">{title}</h1></div><div class="c-chapo">{lead}</div><div class="p-article__meta"><div class="c-signature"><div class="c-signature__authors">Article rédigé par <div class="c-signature__names"><span>Noé Kerdraon</span></div></div></div><div class="publication-date">Publié le <time datetime="2021-11-27T06:58:33+01:00">27/11/2021 06:58</time> Mis à jour le <time datetime="2021-11-27T11:20:00+01:00">27/11/2021 11:20</time></div><div class="c-reading-time">Temps de lecture : 4 min</div></div>'
        '<div class="c-body">'
        + paras(p[:4])
        + '<blockquote class="twitter-tweet"><p>La mer est basse ce matin. <a href="#">pic.twitter.com/abc</a></p>— Station SNSM (@station) <a href="#">November 27, 2021</a></blockquote>'
        + "<h2>Un hiver sans relâche</h2>"
        + paras(p[4:])
        + '</div><div class="c-tags"><a href="/x">Mer</a></div><div class="c-share"><h2>Partagez</h2><a>Facebook</a><a>Twitter</a></div></article>'
        + f'<section class="o-recommendation"><h2>Nos autres sujets</h2>{teasers(t, 5)}</section></main>'
    )
    head = (
        f"<title>{title.replace(chr(34), '&quot;')}</title>"
        + og(title=title.replace('"', "&quot;"), site_name="Radio Rivage", type="article")
        + prop("article:published_time", "2021-11-27T06:58:33+01:00")
        + meta(author="Noé Kerdraon")
    )
    return Sample(
        "radio",
        "fr",
        "https://www.radiorivage.example/faits-divers/on-repart-a-zero_4861234.html",
        page("fr", head, body, "Radio Rivage"),
        (lead, *p[:4], "Un hiver sans relâche", *p[4:]),
        title,
        "Noé Kerdraon",
        "2021-11-27",
    )


def free_sheet() -> Sample:
    """The essentials as a list above the text, our dossier, a share of adverts with their labels."""
    t = Teller("fr", 5)
    title = "Migrants : Pourquoi le rapport des deux sénatrices fâche la majorité"
    points = [t.sentence() for _ in range(3)]
    p = t.paragraphs(9)
    body = (
        f'<main><article id="content" class="c-article"><header class="c-article-header"><span class="c-article-kicker">POLITIQUE</span><h1 class="c-article-title">{title}</h1><div class="c-article-meta"><a class="c-author" rel="author" href="/j">Lucie Abgrall</a><time pubdate datetime="2021-09-22T15:41:00+02:00">Publié le 22/09/2021 à 15h41</time></div></header>'
        '<div class="c-content"><div class="c-essential"><h2>L’essentiel</h2><ul>'
        + "".join(f"<li>{x}</li>" for x in points)
        + "</ul></div>"
        + paras(p[:3])
        + '<p><a href="/dossier"><strong>Notre dossier sur l’immigration</strong></a></p>'
        + '<div class="ad ad--inread"><p>La suite après cette publicité</p></div>'
        + paras(p[3:6])
        + "<h2>« Une provocation »</h2>"
        + paras(p[6:])
        + '<p class="c-credit">20 minutes de lecture</p></div><div class="c-article-tags"><a href="/t">Politique</a></div></article>'
        + f'<div class="c-latest"><h2>À lire aussi</h2><ul>{teasers(t, 6, tag="li", summary=False)}</ul></div></main>'
    )
    head = (
        f"<title>{title}</title>"
        + og(title=title, site_name="Vingt Heures", type="article")
        + jsonld(
            at_graph=[
                {"@type": "WebSite", "name": "Vingt Heures"},
                {
                    "@type": "NewsArticle",
                    "headline": title,
                    "datePublished": "2021-09-22T15:41:00+02:00",
                    "author": [{"@type": "Person", "name": "Lucie Abgrall"}],
                    "publisher": {"@type": "NewsMediaOrganization", "name": "Vingt Heures"},
                },
            ]
        )
    )
    return Sample(
        "gratuit",
        "fr",
        "https://www.vingtheures.example/politique/3129763-20210922-rapport",
        page("fr", head, body, "Vingt Heures"),
        ("L’essentiel", *points, *p[:6], "« Une provocation »", *p[6:]),
        title,
        "Lucie Abgrall",
        "2021-09-22",
    )


def world_service() -> Sample:
    """A wire story: the agency at its end, advertising labels, a caption with credit, class names by grid."""
    t = Teller("fr", 6)
    title = "Le Royaume-Uni et la France reprennent leurs discussions sur la Manche"
    lead = t.sentence()
    p = t.paragraphs(8)
    body = (
        f'<main class="l-main"><article class="t-content article-page"><h1 class="t-content__title a-page-title">{title}</h1><div class="t-content__dates"><span class="m-pub-dates"><span class="m-pub-dates__date">Publié le : <time pubdate="pubdate" datetime="2021-12-03T17:30:12+00:00">03/12/2021 - 18:30</time></span></span></div><div class="m-figure"><img alt="x"><div class="m-figcaption"><span>{t.sentence()}</span> © Yann Delcourt / AFP</div></div>'
        f'<p class="t-content__chapo">{lead}</p><div class="t-content__body u-clearfix">'
        + paras(p[:4])
        + '<div class="o-ad-container"><div class="o-ad-container__label">Publicité</div></div>'
        + paras(p[4:])
        + '<p><em>Avec AFP</em></p><div class="m-em-flash"><p><strong>Le résumé de la semaine</strong> Canal Monde vous propose de revenir sur les actualités qui ont marqué la semaine</p><a>Je m’abonne</a></div></div><ul class="m-tags"><li><a href="#">Diplomatie</a></li></ul></article>'
        + f'<section class="o-layout"><h2>Les plus lus</h2>{teasers(t, 5)}</section></main>'
    )
    head = (
        f"<title>{title} - Canal Monde</title>"
        + og(title=title, site_name="Canal Monde", type="article")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-12-03T17:30:12+00:00",
            author=[{"@type": "Organization", "name": "Canal Monde"}],
            publisher={"@type": "Organization", "name": "Canal Monde"},
        )
    )
    return Sample(
        "monde",
        "fr",
        "https://www.canalmonde.example/fr/europe/20211203-manche-discussions",
        page("fr", head, body, "Canal Monde"),
        (lead, *p),
        title,
        None,
        "2021-12-03",
    )


def local_weekly() -> Sample:
    """A blog system without JSON-LD, the date in words only, paragraphs with many links, a list of names."""
    t = Teller("fr", 7)
    title = "Merlimont-le-Vieux : la criée rouvre le samedi"
    p = t.paragraphs(7)
    names = [t.sentence() for _ in range(4)]
    linked = t.sentence().split(" ", 4)
    first = f'<a href="/l">{" ".join(linked[:4])}</a> {linked[4]}'
    body = (
        f'<div class="wrap"><div class="post-header"><h1 class="post-title single-title">{title}</h1><div class="post-meta">Par <span class="post-author-name"><b>Gwenola Thépaut</b></span> - <span class="post-date">vendredi 12 mars 2021</span></div></div><div class="post-content td-post-content">'
        + f"<p>{first}</p>"
        + paras(p[:3])
        + "<ul>"
        + "".join(f"<li>{n}</li>" for n in names)
        + "</ul>"
        + "<h3>Des horaires élargis</h3>"
        + paras(p[3:])
        + '<p style="text-align:right"><em>Photo : G. T.</em></p><p><strong>Suivez-nous sur Facebook et Instagram pour ne rien manquer.</strong></p></div><div class="td-post-sharing">Facebook Twitter WhatsApp</div></div>'
        + f'<div class="sidebar"><h4>Articles récents</h4>{teasers(t, 5, summary=False)}</div>'
    )
    head = f"<title>{title} | L’Hebdo de la côte</title>" + og(title=title, site_name="L’Hebdo de la côte")
    return Sample(
        "hebdo",
        "fr",
        "https://hebdodelacote.example/merlimont-la-criee-rouvre/",
        page("fr", head, body, "L’Hebdo de la côte"),
        (" ".join(linked), *p[:3], *names, "Des horaires élargis", *p[3:]),
        title,
        "Gwenola Thépaut",
        "2021-03-12",
    )


def television() -> Sample:
    """Everything in one article element, hashed classes, no named body, teasers as articles inside it."""
    t = Teller("fr", 8)
    title = "Incendie à l’hippodrome : un troisième suspect mis en examen"
    lead = t.sentence()
    p = t.paragraphs(9)
    body = (
        f'<div class="css-1r2t"><article class="css-9af1"><div class="css-77"><h1 class="css-4d">{title}</h1><p class="css-lead1">{lead}</p><div class="css-b2">Mathilde Orsel, avec Karim Belloc</div><div class="css-b3">Le 18 mai 2021 à 20:14 | Mis à jour le 19 mai 2021 à 08:02</div></div><div class="css-k1">'
        + paras(p[:3], 'class="css-p"')
        + f'<div class="css-x9"><article class="css-t"><a href="/a"><h3>{t.headline(8)}</h3></a></article></div>'
        + paras(p[3:6], 'class="css-p"')
        + f'<div class="css-v"><video></video><p>Vidéo : {t.headline(6)}</p></div>'
        + paras(p[6:], 'class="css-p"')
        + f'</div></article><div class="css-zz"><h2>Dernières infos</h2>{teasers(t, 6, tag="article")}</div></div>'
    )
    head = (
        f"<title>{title} | Côte TV</title>"
        + og(title=f"{title} | Côte TV", site_name="Côte TV", type="article")
        + prop("article:published_time", "2021-05-18T20:14:00+0200")
        + prop("article:author", "Mathilde Orsel, avec Karim Belloc")
    )
    return Sample(
        "télévision",
        "fr",
        "https://www.cotetv.example/police-justice/incendie_AN-202105180512.html",
        page("fr", head, body, "Côte TV"),
        (lead, *p),
        title,
        "Mathilde Orsel, Karim Belloc",
        "2021-05-18",
    )


def words_of_inserts_in_prose() -> Sample:
    """Sentences that begin as inserts do: nothing of them may be dropped."""
    t = Teller("fr", 9)
    title = "Au port, la criée vue par ceux qui la font"
    p = [
        "À lire les registres du port, jamais autant de caisses n’avaient été débarquées un lundi.",
        "« Abonnez-vous », lui avait dit le gérant, et il avait ri.",
        "Voir aussi clair dans les comptes demande du temps, admet le trésorier.",
        "Publicité mensongère : c’est le motif retenu par le juge contre l’armateur.",
        "Photos à l’appui, les mareyeurs ont montré l’état du quai.",
        "Partager la cale avec les plaisanciers ne plaît pas à tous.",
        *t.paragraphs(5),
        "Retrouvez votre calme, a lancé la présidente, et la séance a repris.",
    ]
    body = f'<main><article><h1>{title}</h1><p class="signature">Par Anaïs Le Dantec</p><div class="article-body">{paras(p)}</div></article><aside><h2>À lire aussi</h2>{teasers(t, 4)}</aside></main>'
    head = (
        f"<title>{title} - La Marée</title>"
        + og(title=title, site_name="La Marée", type="article")
        + prop("article:published_time", "2021-02-08T10:00:00+01:00")
    )
    return Sample(
        "prose",
        "fr",
        "https://lamaree.example/2021/02/08/la-criee",
        page("fr", head, body, "La Marée"),
        tuple(p),
        title,
        "Anaïs Le Dantec",
        "2021-02-08",
    )


PAGES = (
    national_daily,
    national_daily_right,
    regional_daily,
    public_radio,
    free_sheet,
    world_service,
    local_weekly,
    television,
    words_of_inserts_in_prose,
)
