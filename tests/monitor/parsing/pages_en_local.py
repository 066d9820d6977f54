"""Sample pages in the structures of British local papers, blogs, applications and live reports."""

from __future__ import annotations

from tests.monitor.parsing.samples import Sample, jsonld, og, page, paras, prop, teasers
from tests.monitor.parsing.telling import Teller


def weblog() -> Sample:
    """A common blog system: entry-content, sharing buttons, related posts, an author's box, readers' comments."""
    t = Teller("en", 6)
    title = "What the new harbour rules mean for small boats"
    p = t.paragraphs(9)
    items = [t.sentence() for _ in range(4)]
    comments = "".join(
        f'<li class="comment"><div class="comment-body"><cite>Reader {n}</cite><p>{t.paragraph(2)}</p></div></li>'
        for n in range(6)
    )
    body = (
        f'<div id="page" class="site"><main id="main"><article id="post-8123" class="post type-post"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#" rel="bookmark"><time class="entry-date published" datetime="2021-09-14T08:30:00+01:00">14 September 2021</time><time class="updated" datetime="2021-09-15T10:00:00+01:00">15 September 2021</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/bea">Bea Quillan</a></span></span></div></header>'
        '<div class="entry-content">'
        + paras(p[:4])
        + "<ul>"
        + "".join(f"<li>{i}</li>" for i in items)
        + "</ul>"
        + "<h2>The fine print</h2>"
        + paras(p[4:])
        + '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3><p>'
        + t.sentence()
        + "</p></div></div>"
        + f'<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">Harbour</a></span></footer><div class="author-box"><h4>About the author</h4><p>{t.paragraph(1)}</p></div></article><nav class="post-navigation"><a rel="prev" href="/x">{t.headline(6)}</a></nav>'
        + f'<div id="comments" class="comments-area"><h2 class="comments-title">6 thoughts on this</h2><ol class="comment-list">{comments}</ol></div></main><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2>{teasers(t, 5, summary=False)}</section></aside></div>'
    )
    head = (
        f"<title>{title} – Harbour Watch</title>"
        + og(title=title, site_name="Harbour Watch", type="article")
        + prop("article:published_time", "2021-09-14T07:30:00+00:00")
    )
    gold = (*p[:4], *items, "The fine print", *p[4:])
    return Sample(
        "weblog",
        "en",
        "https://harbourwatch.example/2021/09/14/new-harbour-rules/",
        page("en", head, body, "Harbour Watch"),
        gold,
        title,
        "Bea Quillan",
        "2021-09-14",
    )


def old_local_paper() -> Sample:
    """Tables for layout, line breaks for paragraphs, no metadata but the address."""
    t = Teller("en", 7)
    title = "Lifeboat house wins reprieve after petition"
    p = t.paragraphs(8)
    body = (
        f'<table width="100%"><tr><td width="160" valign="top"><a href="/">Home</a><br><a href="/sport">Sport</a><br><a href="/ads">Classified</a></td><td valign="top"><h1>{title}</h1><font size="2"><i>By Rufus Penhale</i></font><br><br><font face="Verdana">'
        + "<br><br>".join(p)
        + f'</font><br><br><a href="javascript:print()">Print</a> | <a href="mailto:x@y.example">E-mail</a></td><td width="180" valign="top"><b>Also today</b><br><a href="/1">{t.headline(5)}</a><br><a href="/2">{t.headline(5)}</a></td></tr></table>'
    )
    html = f'<html><head><title>The Marle Gazette : {title}</title></head><body bgcolor="#ffffff">{body}</body></html>'
    return Sample(
        "old",
        "en",
        "http://www.marlegazette.example/2021/03/09/lifeboat.html",
        html,
        tuple(p),
        title,
        "Rufus Penhale",
        "2021-03-09",
    )


def application() -> Sample:
    """A page built by scripts: divisions for paragraphs, the text again in JSON-LD and in a state object."""
    t = Teller("en", 8)
    title = "Night trains to the coast will run again from June"
    p = t.paragraphs(9)
    body = (
        f'<div id="__next"><div class="Layout_root__x1"><section class="Hero_hero__2b"><h1 class="Heading_h1__9z">{title}</h1><div class="Byline_by__1q"><span>By</span> <span>Sunniva Clough</span></div></section><div class="Rich_rich__7a">'
        + "".join(f'<div class="Rich_para__k2">{text}</div>' for text in p[:5])
        + '<div class="Promo_box__aa"><span>Recommended</span>'
        + teasers(t, 2, summary=False)
        + "</div>"
        + "".join(f'<div class="Rich_para__k2">{text}</div>' for text in p[5:])
        + f'</div><div class="Rail_rail__q">{teasers(t, 5)}</div></div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{}}}}</script>'
    )
    head = (
        f"<title>{title} | Northline</title>"
        + og(title=title, site_name="Northline", type="article")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-05-17T06:00:00+01:00",
            author={"@type": "Person", "name": "Sunniva Clough"},
            articleBody="\n\n".join(p),
            publisher={"@type": "Organization", "name": "Northline"},
        )
    )
    return Sample(
        "application",
        "en",
        "https://northline.example/articles/night-trains-coast",
        page("en", head, body, "Northline"),
        tuple(p),
        title,
        "Sunniva Clough",
        "2021-05-17",
    )


def accelerated() -> Sample:
    """An AMP page: amp-img, amp-ad, consent and side bar in elements of their own."""
    t = Teller("en", 9)
    title = "Coastguard helicopter base to stay, agency decides"
    p = t.paragraphs(9)
    body = (
        f'<amp-sidebar id="s"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><amp-consent id="c"><div id="ui"><p>We use cookies to improve your experience.</p><button>Accept</button></div></amp-consent><article><header><h1>{title}</h1><p class="byline">Wilf Anstey</p><time datetime="2021-08-03T11:15:00Z">3 August 2021</time></header><amp-img src="/a.jpg" alt="Helicopter"></amp-img><p class="caption">The base near Old Harling <span class="credit">Credit: Wilf Anstey</span></p><div class="article-content">'
        + paras(p[:4])
        + '<amp-ad type="x"><div placeholder>Advertisement</div></amp-ad>'
        + paras(p[4:])
        + f'</div><section class="amp-related"><h2>You may also like</h2>{teasers(t, 3, summary=False)}</section></article>'
    )
    head = (
        f"<title>{title} - Harling Mail</title>"
        + jsonld(
            at_type="NewsArticle",
            mainEntityOfPage="https://harlingmail.example/news/base-to-stay",
            headline=title,
            datePublished="2021-08-03T11:15:00Z",
            author={"@type": "Person", "name": "Wilf Anstey"},
            publisher={"@type": "Organization", "name": "Harling Mail"},
        )
        + '<link rel="canonical" href="https://harlingmail.example/news/base-to-stay">'
    )
    return Sample(
        "amp",
        "en",
        "https://harlingmail.example/amp/news/base-to-stay",
        page("en", head, body, "Harling Mail"),
        tuple(p),
        title,
        "Wilf Anstey",
        "2021-08-03",
    )


def live_blog() -> Sample:
    """A live blog: a summary, then dated posts, newest first."""
    t = Teller("en", 10)
    title = "Port closure: latest updates as ferries return"
    posts = [t.paragraphs(2) for _ in range(6)]
    lead = t.paragraph(2)
    items = "".join(
        f'<div class="block" id="block-{n}" itemprop="liveBlogUpdate"><p class="block-time published-time"><time datetime="2021-11-29T1{n}:05:00Z">1{n}:05 GMT</time></p>{paras(post)}<div class="block-share"><a>Share</a></div></div>'
        for n, post in enumerate(posts)
    )
    body = f'<main><article class="live-blog"><h1>{title}</h1><div class="byline">Rolling coverage by <a rel="author" href="/x">Tamsin Hale</a></div><div class="summary"><p>{lead}</p></div><div class="blocks" itemprop="articleBody">{items}</div><button>Load more</button></article><div class="rail"><h2>Most read</h2>{teasers(t, 4)}</div></main>'
    head = (
        f"<title>{title} – live | The Beacon</title>"
        + og(title=f"{title} – live", site_name="The Beacon")
        + jsonld(
            at_type="LiveBlogPosting",
            headline=title,
            datePublished="2021-11-29T09:00:00Z",
            author=[{"@type": "Person", "name": "Tamsin Hale"}],
            coverageStartTime="2021-11-29T09:00:00Z",
            liveBlogUpdate=[
                {
                    "@type": "BlogPosting",
                    "headline": "x",
                    "datePublished": f"2021-11-29T1{n}:05:00Z",
                    "articleBody": " ".join(post),
                }
                for n, post in enumerate(posts)
            ],
        )
    )
    return Sample(
        "live",
        "en",
        "https://www.thebeacon.example/live/2021/nov/29/port",
        page("en", head, body, "The Beacon"),
        (lead, *(text for post in posts for text in post)),
        title,
        "Tamsin Hale",
        "2021-11-29",
    )


def brief() -> Sample:
    """A brief of fifty words is a whole article, however much stands around it."""
    t = Teller("en", 11)
    title = "Man, 44, charged over warehouse fire"
    p = [
        "A man has been charged over a fire that destroyed a warehouse on the east pier in Wexcombe.",
        "The 44-year-old will appear before magistrates on Monday. Nobody was hurt in the fire, which burned for two days in early October.",
    ]
    body = f'<main><article><h1>{title}</h1><span class="publish-date">Published: 8 October 2021 at 17:42</span><div class="article__content">{paras(p)}</div><div class="article__share">Share on Facebook</div></article><section class="latest"><h2>Latest news</h2>{teasers(t, 9)}</section></main>'
    head = f"<title>{title} | Pier Radio</title>" + og(title=title, site_name="Pier Radio", type="article")
    return Sample(
        "brief",
        "en",
        "https://www.pierradio.example/news/man-charged-warehouse",
        page("en", head, body, "Pier Radio"),
        tuple(p),
        title,
        None,
        "2021-10-08",
    )


def words_of_inserts_in_prose() -> Sample:
    """Sentences that begin as inserts do: nothing of them may be dropped."""
    t = Teller("en", 12)
    title = "Council minutes show how the newsletter row began"
    p = [
        "Read the minutes of that evening and the quarrel is plain: the town wanted silence, the harbour wanted a newsletter.",
        "Subscribe to either view and you make enemies, said Odile Farran, who keeps the parish books.",
        "Related charges against two printers were dropped in May.",
        "Share prices of the ferry company fell by nine per cent in an hour.",
        "Photographs of the meeting, taken by a passing cyclist, were never published.",
        "“Sign up to our newsletter,” the leaflet had said, “and help us keep the pier open.”",
        "More than 400 people did so within a week, according to the harbour office.",
        "Advertisements for the ferry had paid for the first three issues.",
        "Comments made in private, the mayor said, should stay private.",
        *t.paragraphs(4),
        "Follow the money, wrote one resident, and you arrive at the lock gates.",
    ]
    body = f'<main><article><h1>{title}</h1><p class="byline">By Odile Farran Junior</p><div class="story-body">{paras(p)}</div></article><aside><h2>Also in the news</h2>{teasers(t, 4)}</aside></main>'
    head = (
        f"<title>{title} | Parish Echo</title>"
        + og(title=title, site_name="Parish Echo", type="article")
        + prop("article:published_time", "2021-06-21T12:00:00Z")
    )
    return Sample(
        "prose",
        "en",
        "https://parishecho.example/2021/06/21/newsletter-row",
        page("en", head, body, "Parish Echo"),
        tuple(p),
        title,
        "Odile Farran Junior",
        "2021-06-21",
    )


PAGES = (weblog, old_local_paper, application, accelerated, live_blog, brief, words_of_inserts_in_prose)
