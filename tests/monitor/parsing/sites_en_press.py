"""Sample pages in further structures of English-speaking sites: press systems, local papers, briefs.

They were written before anyone looked at how they are read; the lines between the paragraphs are the awkward ones.
"""

from __future__ import annotations

import json

from tests.monitor.parsing.samples import Sample, jsonld, meta, og, page, paras, prop, teasers
from tests.monitor.parsing.sites_en import AWKWARD, DAY, SHORT, person
from tests.monitor.parsing.telling import Teller


def press_of_blocks() -> Sample:
    """A press system with a graph of JSON-LD whose authors are only referred to, and a hero before the text."""
    t = Teller("en", 109)
    title = "Brussels blinks: How a port town won its fight over nets"
    stand = t.sentence()
    p = t.paragraphs(9)
    graph = [
        {
            "@type": "Article",
            "@id": "https://p.example/article/nets/#article",
            "isPartOf": {"@id": "https://p.example/article/nets/"},
            "author": [
                {"name": "Clara Venn", "@id": "https://p.example/#/person/1"},
                {"name": "Ivo Marek", "@id": "https://p.example/#/person/2"},
            ],
            "headline": title,
            "datePublished": "2021-11-24T03:00:12+00:00",
            "dateModified": "2021-12-01T10:00:00+00:00",
            "publisher": {"@id": "https://p.example/#organization"},
        },
        {
            "@type": "WebPage",
            "@id": "https://p.example/article/nets/",
            "name": f"{title} – PORTICO",
            "datePublished": "2021-11-24T03:00:12+00:00",
        },
        {
            "@type": "BreadcrumbList",
            "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home"}],
        },
        {"@type": "WebSite", "name": "PORTICO"},
        {"@type": "Organization", "@id": "https://p.example/#organization", "name": "PORTICO"},
    ]
    body = (
        f'<article class="post type-article"><div class="hero hero--article"><div class="hero__header"><h1 class="hero__title">{title}</h1><p class="hero__excerpt">{stand}</p></div><figure><figcaption class="wp-caption-text">Nets dry on the east pier | Jo Marsh/AFP via Getty Images</figcaption></figure><div class="article-meta"><div class="authors"><span class="article-meta__author-list">By <a class="article-meta__author" href="/author/c">Clara Venn</a> and <a class="article-meta__author" href="/author/i">Ivo Marek</a></span></div><div class="date-time"><span class="date-time__date">November 24, 2021</span> <span class="date-time__time">4:00 am CET</span></div><div class="article-meta__time">5 minutes read</div></div></div>'
        f'<div class="article__wrapper"><div class="article__content"><p class="has-drop-cap">{p[0]}</p>{paras(p[1:3])}<div class="wp-block-newsletter cta"><h3>Portico Coast</h3><p>Essential reporting and analysis for the coming week</p><a class="button" href="/s">Sign Up</a></div>{paras([p[3], SHORT[0]])}<h3 class="wp-block-heading">Nets and nerves</h3>{paras([AWKWARD[1], *p[4:7]])}<div class="wp-block-related related-articles"><h4>Also On Portico</h4><a href="/z">{t.headline(8)}</a></div>{paras(p[7:])}<p><em>Jo Vale contributed reporting from the quay.</em></p></div></div>'
        '<div class="article__related"><h2>Related Tags</h2><ul class="tags"><li><a href="/t">Fisheries</a></li></ul></div></article>'
    )
    head = (
        f"<title>{title} – PORTICO</title>"
        + og(title=title, site_name="PORTICO", type="article")
        + prop("article:published_time", "2021-11-24T03:00:12+00:00")
        + meta(author="Clara Venn, Ivo Marek")
        + '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Clara Venn, Ivo Marek">'
        + f'<script type="application/ld+json" class="yoast-schema-graph">{json.dumps({"@context": "https://schema.org", "@graph": graph})}</script>'
    )
    return Sample(
        "graph",
        "en",
        "https://p.example/article/nets/",
        page("en", head, body, "PORTICO"),
        (
            stand,
            *p[:3],
            p[3],
            SHORT[0],
            "Nets and nerves",
            AWKWARD[1],
            *p[4:7],
            *p[7:],
            "Jo Vale contributed reporting from the quay.",
        ),
        title,
        "Clara Venn, Ivo Marek",
        DAY,
    )


def local_group() -> Sample:
    """A group's local title: calls for newsletters as paragraphs, read-more lines in capitals, times in a list."""
    t = Teller("en", 110)
    title = "Police tape off Harling Road after crash near school - recap"
    stand = t.sentence()
    p = t.paragraphs(8)
    body = (
        f'<article class="article-main channel-news"><h1 class="section-theme-background-indicator publication-font" itemprop="headline name">{title}</h1><p class="sub-title section-theme-background-indicator" itemprop="description">{stand}</p><div class="byline"><div class="author"><a class="publication-theme" href="/authors/b">Bea Thornley</a><span class="author-label">Reporter</span></div><ul class="time-info"><li><span class="time-container">18:52, 24 NOV 2021</span></li><li>Updated<span class="time-container">07:15, 25 NOV 2021</span></li></ul></div>'
        f'<div class="article-type-news" itemprop="articleBody"><div class="article-body">{paras(p[:2])}<p>Get the latest top stories straight to your inbox by signing up to our <a href="/n">newsletters</a>.</p>{paras([p[2], SHORT[1]])}<p><b>READ MORE: <a href="/r1">{t.headline(8)}</a></b></p><p><b>READ MORE: <a href="/r2">{t.headline(8)}</a></b></p>{paras([p[3], AWKWARD[2]])}<div class="in-article-newsletter skinny-signup"><h3>Subscribe here for the latest news where you live</h3><form><input type="email"></form><p>We use your sign-up to provide content in ways you have consented to. More info</p></div><p>Police said on Wednesday evening:</p>{paras(p[4:6])}<p>You can follow our <a href="/tw">reporters on the scene</a> as they speak to <a href="/w">witnesses</a>, who described a loud bang.</p>{paras(p[6:])}<p><a href="/d">Click here to download our app</a>, now with push alerts.</p></div></div>'
        f'<div class="tag-list"><span>Topics</span><a href="/t">Traffic</a></div><div class="teasers"><h2>Most Read</h2>{teasers(t)}</div></article>'
    )
    head = (
        f"<title>{title} - Harling Live</title>"
        + og(title=title, site_name="HarlingLive", type="article")
        + meta(author="Bea Thornley", parsely_title=title)
        + '<meta name="parsely-author" content="Bea Thornley"><meta name="parsely-pub-date" content="2021-11-24T18:52:14Z">'
        + jsonld(
            at_type=["NewsArticle"],
            headline=title,
            datePublished="2021-11-24T18:52:14Z",
            dateModified="2021-11-25T07:15:01Z",
            author=[person("Bea Thornley")],
        )
    )
    right = (
        stand,
        *p[:2],
        p[2],
        SHORT[1],
        p[3],
        AWKWARD[2],
        "Police said on Wednesday evening:",
        *p[4:6],
        "You can follow our reporters on the scene as they speak to witnesses, who described a loud bang.",
        *p[6:],
    )
    return Sample(
        "local group",
        "en",
        "https://www.harlinglive.example/news/police-6250001",
        page("en", head, body, "HarlingLive"),
        right,
        title,
        "Bea Thornley",
        DAY,
    )


def parish_paper() -> Sample:
    """A small paper on a common blog system, without JSON-LD: sharing buttons, likes, neighbours and an author's box."""
    t = Teller("en", 111)
    title = "Ferry Lane to close for nine weeks"
    p = t.paragraphs(6)
    body = (
        f'<div id="page" class="site"><div id="content"><main id="main"><article id="post-4711" class="post-4711 post type-post hentry category-news"><header class="entry-header"><span class="cat-links"><a href="/c">News</a></span><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="/l" rel="bookmark"><time class="entry-date published" datetime="2021-11-24T18:52:00+00:00">November 24, 2021</time><time class="updated" datetime="2021-11-27T08:00:00+00:00">November 27, 2021</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/h">Hattie Boone</a></span></span></div></header>'
        f'<div class="entry-content">{paras([*p[:3], AWKWARD[5]])}<blockquote class="wp-block-quote"><p>We only want to know when the buses will run again.</p></blockquote>{paras(p[3:])}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li>Twitter</li><li>Facebook</li></ul></div><div class="sharedaddy sd-like"><h3>Like this:</h3><span>Loading...</span></div><div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3></div></div><footer class="entry-footer"><span class="tags-links">Tagged <a href="/t">roads</a></span></footer></article><nav class="post-navigation"><a href="/prev">Previous: Bake sale</a></nav><div id="comments"><h2>2 thoughts on “{title}”</h2><ol><li><p>About time that somebody mended the road, I say, and not before the winter.</p></li></ol></div></main></div></div>'
    )
    head = f"<title>{title} &#8211; The Parish Bell</title>" + meta(generator="WordPress 5.8")
    return Sample(
        "parish",
        "en",
        "https://parishbell.example/2021/11/24/ferry-lane/",
        page("en", head, body, "The Parish Bell"),
        (*p[:3], AWKWARD[5], "We only want to know when the buses will run again.", *p[3:]),
        title,
        "Hattie Boone",
        DAY,
    )


def brief() -> Sample:
    """A news brief of three short paragraphs, which is all there is."""
    t = Teller("en", 112)
    title = "Man, 41, charged over pier fire"
    p = [
        "A man has been charged after a fire closed the east pier at Wexcombe.",
        "The 41-year-old is due before magistrates on Friday.",
        "Nobody was hurt.",
    ]
    body = f'<main><article class="news-brief"><h1>{title}</h1><p class="dateline">24 Nov 2021, 6:52 pm GMT</p><div class="story-body">{paras(p)}</div></article><aside>{teasers(t, 6)}</aside></main>'
    head = f"<title>{title} | Wexcombe Courier</title>" + og(
        title=title, type="article", site_name="Wexcombe Courier"
    )
    return Sample(
        "brief",
        "en",
        "https://courier.example/briefs/man-charged",
        page("en", head, body, "Wexcombe Courier"),
        tuple(p),
        title,
        None,
        DAY,
    )


def accelerated() -> Sample:
    """An AMP page: custom elements for advertisements and pictures, a list of other stories at the end."""
    t = Teller("en", 113)
    title = "Tide tables were wrong for a week, harbour board admits"
    p = t.paragraphs(7)
    body = (
        f'<amp-sidebar id="s"><ul><li>Home</li></ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Sol Ferris</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2021-11-24T18:52:00+00:00">3 years ago</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="/a"></amp-img><p class="wp-caption-text">The board met behind closed doors</p></figure>'
        f'<div class="amp-wp-article-content">{paras(p[:3])}<amp-ad type="x"></amp-ad>{paras([SHORT[0], *p[3:]])}<amp-social-share type="x"></amp-social-share></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c">Harbour</a></div><a href="#comments">Leave a Comment</a></footer></article>'
    )
    head = (
        f"<title>{title} | Estuary Times</title><link rel=canonical href='https://estuary.example/tide/'>"
        + jsonld(
            at_type="BlogPosting",
            headline=title,
            datePublished="2021-11-24T18:52:00+00:00",
            dateModified="2021-12-24T18:52:00+00:00",
            author={"@type": "Person", "name": "Sol Ferris"},
            publisher={"@type": "Organization", "name": "Estuary Times"},
            mainEntityOfPage="https://estuary.example/tide/",
        )
    )
    return Sample(
        "amp",
        "en",
        "https://estuary.example/tide/amp/",
        page("en", head, body, "Estuary Times"),
        (*p[:3], SHORT[0], *p[3:]),
        title,
        "Sol Ferris",
        DAY,
    )


PAGES = (press_of_blocks, local_group, parish_paper, brief, accelerated)
