"""Sample pages in the structures of British national news sites."""

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


PAGES = (public_broadcaster, broadsheet, regional_group, tabloid, rolling_news)
