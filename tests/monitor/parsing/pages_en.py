"""Sample pages in the structures of British news sites."""

from __future__ import annotations

from tests.monitor.parsing.samples import Sample, jsonld, meta, og, page, paras, prop, teasers
from tests.monitor.parsing.telling import Teller


def public_broadcaster() -> Sample:
    """Hashed classes, a data-component on every block, captions with their source, a block of links between."""
    t = Teller("en", 1)
    title = "Ferry port shuts for second night as sheds are cleared"
    lead, *rest = t.paragraphs(11)

    def block(text: str) -> str:
        return f'<div data-component="text-block" class="ssrcss-uf6wea-RichTextComponentWrapper ep2nwvo0"><div class="ssrcss-7uxr49-RichTextContainer e5tfeyi1">{text}</div></div>'

    picture = (
        '<figure class="ssrcss-wpgbih-StyledFigure"><div data-component="image-block"><img alt="The quay at dusk" src="/q.jpg"></div>'
        '<div class="ssrcss-y7krbn-Stack"><span class="visually-hidden">Image source, </span><span>Getty Images</span></div>'
        '<figcaption class="ssrcss-14bycvz"><span class="visually-hidden">Image caption, </span><p>The quay was empty at dusk</p></figcaption></figure>'
    )
    links = (
        '<div data-component="unordered-list-block"><ul role="list">'
        + "".join(f'<li><a href="/news/uk-{n}">{t.headline(7)}</a></li>' for n in range(3))
        + "</ul></div>"
    )
    body = (
        f'<main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper"><header class="ssrcss-1eqcsb1-HeadingWrapper"><div data-component="headline-block"><h1 id="main-heading" tabindex="-1" class="ssrcss-15xko80-StyledHeading">{title}</h1></div>'
        '<div data-component="byline-block"><div class="ssrcss-68pt20-Text-TextContributorName e8mq1e96">By Alma Verney</div><div class="ssrcss-84ltp5-Text">Coast correspondent, Wexcombe</div></div>'
        '<ul role="list"><li><span>Published</span><time datetime="2021-11-23T18:04:11.000Z">5 hours ago</time></li></ul>'
        '<div class="share-tools"><button>Share page</button><span>Share</span><p>About sharing</p></div></header>'
        + picture
        + block(f"<p><b>{lead}</b></p>")
        + block(paras(rest[:5]))
        + links
        + block(paras(rest[5:]))
        + '<section data-component="links-block" class="ssrcss-1ev7sn"><h2>More on this story</h2><ul>'
        + teasers(t, 3, summary=False, tag="li")
        + '</ul></section><section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="/t/1">Ports</a></li><li><a href="/t/2">Migration</a></li></ul></section></article>'
        + f'<aside data-component="topStories"><h2>Top stories</h2>{teasers(t, 4)}</aside></main>'
    )
    head = f"<title>{title} - Coast News</title>" + og(
        title=f"{title} - Coast News", site_name="Coast News", type="article", description=lead
    )
    head += jsonld(
        at_type="ReportageNewsArticle",
        headline=title,
        datePublished="2021-11-23T18:04:11.000Z",
        dateModified="2021-11-24T07:31:00.000Z",
        author={"@type": "NewsMediaOrganization", "name": "Coast News"},
        publisher={"@type": "NewsMediaOrganization", "name": "Coast News"},
        url="https://www.coastnews.example/news/uk-59391922",
    )
    return Sample(
        "broadcaster",
        "en",
        "https://www.coastnews.example/news/uk-59391922",
        page("en", head, body, "Coast News"),
        (lead, *rest),
        title,
        "Alma Verney",
        "2021-11-23",
    )


def broadsheet() -> Sample:
    """A standfirst in the header, rich links and a newsletter between paragraphs, hashed classes."""
    t = Teller("en", 2)
    title = "‘We were told to leave by noon’: families moved from canal camp again"
    standfirst = t.sentence()
    p = t.paragraphs(13)
    rich = f'<aside data-component="rich-link" class="dcr-1k5tq"><div>Read more</div><a href="/uk/other"><h3>{t.headline(8)}</h3></a></aside>'
    letter = (
        '<div class="dcr-16w5gq9"><a class="skip" href="#end-signup">skip past newsletter promotion</a><aside aria-label="newsletter promotion"><p>Sign up to First Light</p>'
        "<p>Our morning email breaks down the key stories of the day, telling you what is happening and why it matters</p>"
        '<form><input type="email"></form><small>Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties.</small></aside><p id="end-signup">after newsletter promotion</p></div>'
    )
    figure = f'<figure class="dcr-173mewl"><picture><img alt="Tents"></picture><figcaption>{t.sentence()} Photograph: Ines Marle/Agence Littoral</figcaption></figure>'
    body = (
        '<main data-layout="StandardLayout"><article class="dcr-1x2"><aside data-gu-name="meta"><div data-component="meta-byline"><address aria-label="Contributor info"><div class="dcr-1ge">'
        '<a rel="author" href="/profile/oscar-tenby">Oscar Tenby</a> and <a rel="author" href="/profile/ines-marle">Ines Marle</a> in Saint-Orlan</div></address></div>'
        '<div class="dcr-km9"><details><summary>Tue 30 Nov 2021 14.07 GMT</summary>First published on Tue 30 Nov 2021 11.42 GMT</details></div></aside>'
        f'<div data-gu-name="headline"><h1 class="dcr-y70">{title}</h1></div><div data-gu-name="standfirst" class="dcr-1yi"><p>{standfirst}</p></div>{figure}'
        '<div id="maincontent" class="article-body-commercial-selector article-body-viewer-selector dcr-ucgxn1">'
        + paras(p[:4], 'class="dcr-94xsh"')
        + rich
        + paras(p[4:7], 'class="dcr-94xsh"')
        + letter
        + '<h2 id="what-next">What the council says</h2>'
        + paras(p[7:10], 'class="dcr-94xsh"')
        + figure.replace("Tents", "Quay")
        + f'<blockquote class="dcr-quote"><p>{p[10]}</p></blockquote>'
        + paras(p[11:], 'class="dcr-94xsh"')
        + '</div><div data-print-layout="hide"><span>Explore more on these topics</span><ul><li><a href="/uk">UK news</a></li><li><a href="/fr">France</a></li></ul><button>Share</button><button>Reuse this content</button></div></article>'
        + f'<section data-link-name="related"><h2>Most viewed</h2>{teasers(t, 6)}</section></main>'
    )
    head = f"<title>{title} | Migration | The Beacon</title>" + og(
        title=title, site_name="the Beacon", type="article", description=standfirst
    )
    head += prop("article:published_time", "2021-11-30T11:42:21.000Z") + prop(
        "article:author", "https://www.thebeacon.example/profile/oscar-tenby"
    )
    head += jsonld(
        at_type="NewsArticle",
        headline=title,
        datePublished="2021-11-30T11:42:21.000Z",
        author=[{"@type": "Person", "name": "Oscar Tenby"}, {"@type": "Person", "name": "Ines Marle"}],
        publisher={"@type": "Organization", "name": "The Beacon"},
    )
    gold = (standfirst, *p[:7], "What the council says", *p[7:])
    return Sample(
        "broadsheet",
        "en",
        "https://www.thebeacon.example/uk-news/2021/nov/30/families-moved",
        page("en", head, body, "The Beacon"),
        gold,
        title,
        "Oscar Tenby, Ines Marle",
        "2021-11-30",
    )


def regional_group() -> Sample:
    """READ MORE lines and appeals as ordinary paragraphs, credits after pictures, counts of comments."""
    t = Teller("en", 3)
    title = "Wexcombe racecourse to house 300 people until spring"
    p = t.paragraphs(12)
    more = f'<p><strong>READ MORE: <a href="/news/a">{t.headline(9)}</a></strong></p>'
    second = f'<p><a href="/news/b"><strong>READ MORE - {t.headline(8)}</strong></a></p>'
    appeal = '<p><em>Don’t miss a thing: <a href="/nl">sign up to our daily newsletter</a> and get the latest headlines straight to your inbox.</em></p>'
    picture = '<figure class="in-article-image"><img alt="Racecourse"><figcaption><span class="caption">The racecourse stands empty in winter</span><span class="credit"> (Image: Wexcombe Press)</span></figcaption></figure>'
    body = (
        f'<main><article class="article-main channel-news"><div class="lead-content"><h1 class="section-theme-background-indicator publication-font" itemprop="headline name">{title}</h1><p class="sub-title" itemprop="description">{p[0]}</p></div>'
        '<div class="byline"><div class="author-information-container"><span>By</span><a class="publication-theme" href="/authors/hattie-roe" rel="author">Hattie Roe</a><span class="author-label">Local Democracy Reporter</span></div>'
        '<ul class="time-info"><li><time class="date-published" datetime="2021-10-19T05:00:00Z">06:00, 19 OCT 2021</time></li></ul></div><div class="sharebar"><a>Share</a><span class="count">14</span> Comments</div>'
        f'<div class="article-body" itemprop="articleBody">{picture}'
        + paras(p[1:4])
        + more
        + paras(p[4:6])
        + appeal
        + paras(p[6:8])
        + '<div class="ad-container"><span>Article continues below</span></div>'
        + second
        + paras(p[8:])
        + '<p><strong>Do you have a story we should be covering? Email our newsdesk at news@wexcombe.example</strong></p><p>Follow us on <a href="#">Facebook</a> and <a href="#">Twitter</a> for more local news.</p></div>'
        + '<div class="tag-list"><a href="/t">Ports</a><a href="/u">Council</a></div></article>'
        + f'<div class="most-read"><h2>Most Read</h2>{teasers(t, 5, summary=False)}</div></main>'
    )
    head = (
        f"<title>{title} - Wexcombe Live</title>"
        + og(title=f"{title}", site_name="WexcombeLive", type="article")
        + meta(author="Hattie Roe", parsely_pub_date="2021-10-19T05:00:00Z")
    )
    return Sample(
        "regional",
        "en",
        "https://www.wexcombelive.example/news/local/racecourse-house-300-6071234",
        page("en", head, body, "Wexcombe Live"),
        tuple(p),
        title,
        "Hattie Roe",
        "2021-10-19",
    )


def tabloid() -> Sample:
    """Bullets above the text, captions in paragraphs and twice, share counts, a box on another matter."""
    t = Teller("en", 4)
    title = "Storm-hit trawler crew tell of nine hours in the water as inquiry opens into missing flares"
    bullets = [t.sentence() for _ in range(3)]
    p = t.paragraphs(14)
    caption = t.sentence()
    double = f'<div class="artSplitter mol-img-group"><div class="mol-img"><img alt="x"></div><p class="imageCaption">{caption}</p></div>'
    body = (
        f'<div id="content"><div class="alpha"><div id="js-article-text" class="article-text wide heading-tag-switch"><h2>{title}</h2><ul class="mol-bullets-with-font">'
        + "".join(f"<li><strong>{b}</strong></li>" for b in bullets)
        + '</ul><p class="author-section byline-plain">By <a class="author" rel="nofollow" href="/a">Percy Lund For The Daily Tide</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> <time datetime="2021-12-02T09:14:37+0000">09:14 GMT, 2 December 2021</time></span> | <span class="article-timestamp article-timestamp-updated">Updated: <time datetime="2021-12-02T13:51:00+0000">13:51 GMT, 2 December 2021</time></span></p>'
        '<div class="shareArticles"><ul><li>e-mail</li><li><span>38</span> shares</li></ul><a href="#comments"><span>112</span> View comments</a></div>'
        '<div itemprop="articleBody">'
        + paras(p[:4], 'class="mol-para-with-font"')
        + double
        + paras(p[4:6], 'class="mol-para-with-font"')
        + double.replace('alt="x"', 'alt="y"')
        + f'<div class="related-carousel"><h3>RELATED ARTICLES</h3><ul><li class="pagination-prev">Previous</li><li>1</li><li>Next</li></ul>{teasers(t, 3)}<h3>Share this article</h3><ul><li>Share</li><li>38 shares</li></ul></div>'
        + paras(p[6:], 'class="mol-para-with-font"')
        + "</div></div></div>"
        + f'<div class="beta"><h3>MOST READ NEWS</h3>{teasers(t, 8)}</div></div>'
    )
    head = (
        f"<title>{title} | Daily Tide Online</title>"
        + og(
            title="Storm-hit trawler crew tell of nine hours in the water",
            site_name="Tide Online",
            type="article",
        )
        + prop("article:published_time", "2021-12-02T09:14:37+0000")
    )
    head += jsonld(
        at_type="NewsArticle",
        headline=title,
        datePublished="2021-12-02T09:14:37+0000",
        author={"@type": "Person", "name": "Percy Lund"},
        publisher={"@type": "Organization", "name": "Tide Online"},
    )
    return Sample(
        "tabloid",
        "en",
        "https://www.dailytide.example/news/article-10267999/Trawler-crew.html",
        page("en", head, body, "Daily Tide"),
        (*bullets, *p[:4], caption, *p[4:]),
        title,
        "Percy Lund",
        "2021-12-02",
    )


def rolling_news() -> Sample:
    """A strap line, adverts named in the text, links that begin with Read more inside the body."""
    t = Teller("en", 5)
    title = "Minister cancels visit to Saint-Orlan over leaked letter"
    strap = t.sentence()
    p = t.paragraphs(10)
    body = (
        f'<main><article class="sdc-site-layout"><div class="sdc-article-header"><h1 class="sdc-article-header__title"><span class="sdc-article-header__long-title">{title}</span></h1><p class="sdc-article-header__sub-title sdc-article-header__subtitle">{strap}</p></div>'
        '<div class="sdc-article-author"><p class="sdc-article-author__byline">Marguerite Oakes<span class="sdc-article-author__role">Political correspondent @moakes</span></p></div><div class="sdc-article-date"><p class="sdc-article-date__date-time">Friday 26 November 2021 16:20, UK</p></div>'
        '<div class="sdc-article-body sdc-article-body--story" data-component-name="ui-article-body">'
        + paras(p[:3])
        + '<div class="sdc-site-ad" data-ad><span>Advertisement</span></div>'
        + paras(p[3:5])
        + f'<p><strong>Read more:<br><a href="/a">{t.headline(7)}</a><br><a href="/b">{t.headline(6)}</a></strong></p>'
        + paras(p[5:7])
        + '<div class="sdc-article-widget"><p><b>Follow the Daily podcast on <a href="#">Apple Podcasts</a>, <a href="#">Spotify</a>, <a href="#">Google Podcasts</a></b></p></div>'
        + '<div class="callout"><h3>Be the first to get Breaking News</h3><p>Install the Tideline app for free</p></div>'
        + paras(p[7:])
        + f'</div><div class="sdc-article-related-stories"><h2>Related Topics</h2><a href="/t">Politics</a></div></article><div class="ui-tiles"><h2>Top Stories</h2>{teasers(t, 4)}</div></main>'
    )
    head = (
        f"<title>{title} | Politics News | Tideline News</title>"
        + og(title=title, site_name="Tideline News", description=strap)
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-26T16:20:00Z",
            author={"@type": "Organization", "name": "Tideline"},
            publisher={"@type": "Organization", "name": "Tideline"},
        )
    )
    return Sample(
        "rolling",
        "en",
        "https://news.tideline.example/story/minister-cancels-visit-12479001",
        page("en", head, body, "Tideline"),
        (strap, *p),
        title,
        "Marguerite Oakes",
        "2021-11-26",
    )


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


PAGES = (
    public_broadcaster,
    broadsheet,
    regional_group,
    tabloid,
    rolling_news,
    weblog,
    old_local_paper,
    application,
    accelerated,
    live_blog,
    brief,
    words_of_inserts_in_prose,
)
