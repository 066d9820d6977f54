"""Sample pages in further structures of English-speaking sites: blocks of one framework each, live blogs, wires, local papers.

They were written before anyone looked at how they are read; the lines between the paragraphs are the awkward ones.
"""

from __future__ import annotations

from tests.monitor.parsing.samples import Sample, jsonld, meta, og, page, paras, prop, teasers
from tests.monitor.parsing.telling import Teller

DAY = "2021-11-24"
SHORT = ["“No one asked us.”", "“We were told at noon, by text message.”"]
AWKWARD = [
    "Read carefully, the report does not blame the crew.",
    "Follow the towpath for a mile and the first tents come into view.",
    "Related offences fell by a third over the same period.",
    "Comments from residents were read out at the meeting, and most were angry.",
    "Video of the rescue shows two men in the water beside an upturned hull.",
    "Photo ID will be asked for at the gate from Monday.",
    "Subscriptions to the lifeboat fund have doubled since the storm.",
]


def person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}


def blocks_of_a_broadcaster() -> Sample:
    """Every paragraph in its own block, hashed names, list items that belong to the text, links between."""
    t = Teller("en", 101)
    title = "LIVE music returns to pier after three silent winters"
    lead, *p = t.paragraphs(7)
    items = [
        "Gates open at six in the evening",
        "The last ferry leaves at eleven",
        "Dogs are welcome on the west side only",
    ]

    def text(*texts: str) -> str:
        return f'<div data-component="text-block" class="sc-3b6b161a-0 dEGcKf">{paras(texts, chr(99) + "lass=" + chr(34) + "sc-9a00e533-0 hxuGS" + chr(34))}</div>'

    links = (
        '<div data-component="links-block" class="sc-18fde0d6-0"><div class="sc-a"><h2>More on this story</h2><div data-testid="links-grid"><a href="/news/a1"><p>'
        + t.headline(8)
        + '</p></a><a href="/news/a2"><p>'
        + t.headline(8)
        + "</p></a></div></div></div>"
    )
    listed = (
        '<div data-component="unordered-list-block"><ul class="sc-f98b1ad2-0"><li>'
        + "</li><li>".join(items)
        + "</li></ul></div>"
    )
    also = f'<div data-component="unordered-list-block"><ul class="sc-f98b1ad2-0"><li><b><a href="/news/x">{t.headline(9)}</a></b></li><li><b><a href="/news/y">{t.headline(9)}</a></b></li></ul></div>'
    body = (
        '<main id="main-content"><div class="sc-1"><article class="sc-cb"><div data-component="headline-block" class="sc-7"><h1 class="sc-f98b1ad2-0 dfvxux">'
        + title
        + "</h1></div>"
        '<div data-component="byline-block"><div data-testid="byline-new"><time datetime="2021-11-24T18:52:03.112Z" class="sc-801dd632-2">2 days ago</time><div class="sc-801"><button>Share</button><button>Save</button></div><div data-testid="byline-new-contributors" class="sc-801dd632-6"><div><span>Nora Quill</span><span>&amp; Amit Desai</span></div><div><span>Coast correspondents</span><span>Reporting from Wexcombe</span></div></div></div></div>'
        '<figure><div data-component="image-block"><img alt="" src="/a.jpg"><span class="sc-a34861b-0 efFcac"><span>Getty Images</span></span></div><div data-component="caption-block"><figcaption class="sc-8353772e-0">The pier was lit for the first time since the fire</figcaption></div></figure>'
        + text(f"<b class='sc'>{lead}</b>", p[0], SHORT[0])
        + also
        + text(p[1], AWKWARD[0])
        + '<div data-component="ad-slot" class="dotcom-ad"></div><div data-component="subheadline-block"><h2 class="sc-f98">What to know</h2></div>'
        + listed
        + text(p[2], p[3], SHORT[1], AWKWARD[1])
        + text(*p[4:])
        + '<div data-component="text-block"><p><i><b>Additional reporting by Lena Forth</b></i></p><p><i>Follow Coast on <a href="/f">Facebook</a>, <a href="/x">X</a> and <a href="/i">Instagram</a>. Send your story ideas to <a href="mailto:a@b">coast@b.example</a>.</i></p></div>'
        + links
        + '<div data-component="tags"><a href="/t/1">Music</a><a href="/t/2">Wexcombe</a></div></article></div></main>'
    )
    head = (
        f"<title>{title} - Bay News</title>"
        + og(title=title, site_name="Bay News", type="article")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T18:52:03.112Z",
            dateModified="2021-11-25T09:10:00.000Z",
            author=[person("Nora Quill"), person("Amit Desai")],
            publisher={"@type": "NewsMediaOrganization", "name": "Bay News"},
        )
    )
    right = (
        lead,
        p[0],
        SHORT[0],
        p[1],
        AWKWARD[0],
        "What to know",
        *items,
        p[2],
        p[3],
        SHORT[1],
        AWKWARD[1],
        *p[4:],
    )
    return Sample(
        "blocks",
        "en",
        "https://www.bay.example/news/articles/c0kx",
        page("en", head, body, "Bay News"),
        right,
        title,
        "Nora Quill, Amit Desai",
        DAY,
    )


def live_posts() -> Sample:
    """A live blog: posts as articles with times, signatures, update lines and a list of key events."""
    t = Teller("en", 102)
    title = "Ferry strike: union rejects offer as queues reach the ring road – as it happened"
    stand = t.paragraph(2)
    heads = ["Union leaders walk out of talks", "Minister “open to mediation”", "Queues reach the ring road"]
    posts = [t.paragraphs(3), t.paragraphs(2), [*t.paragraphs(2), SHORT[0]]]
    shown = "".join(
        f'<article id="block-61f{n}" class="dcr-1{n}" data-testid="live-block"><header class="dcr-h"><a href="#block-61f{n}"><time datetime="2021-11-24T1{8 - n}:20:00.000Z" data-locale="en-GB"><span>{n + 1}h ago</span><span>1{8 - n}.20 GMT</span></time></a><h2 class="dcr-t">{heads[n]}</h2><div class="dcr-c"><div>Iris Vane</div></div></header>{paras(told)}<footer><div data-component="share">Share</div><span>Updated at 1{8 - n}.31 GMT</span></footer></article>'
        for n, told in enumerate(posts)
    )
    body = (
        f'<main><header><div data-gu-name="headline"><h1 class="dcr-9">{title}</h1></div><div data-gu-name="standfirst"><p>{stand}</p></div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/p/iris">Iris Vane</a> and <a rel="author" href="/p/tom">Tom Abley</a> (earlier)</address><details><summary>Wed 24 Nov 2021 18.52 GMT</summary>First published on Wed 24 Nov 2021 07.02 GMT</details></div></header>'
        '<aside aria-label="Key events"><h2>Key events</h2><ul>'
        + "".join(
            f'<li><a href="#b{n}"><time datetime="2021-11-24T17:20:00Z">17.20</time>{h}</a></li>'
            for n, h in enumerate(heads)
        )
        + "</ul></aside>"
        f'<div id="liveblog-body" class="js-liveblog-body"><div id="liveblog-content">{shown}</div></div><div><h3>Explore more on these topics</h3><ul><li><a href="/a">Ferries</a></li></ul></div></main>'
    )
    head = (
        f"<title>{title} | Transport | The Lantern</title>"
        + og(title=title, site_name="The Lantern", type="article")
        + prop("article:author", "https://www.lantern.example/profile/iris")
        + prop("article:published_time", "2021-11-24T07:02:11.000Z")
        + meta(author="Iris Vane, Tom Abley")
        + jsonld(
            at_type="LiveBlogPosting",
            headline=title,
            datePublished="2021-11-24T07:02:11.000Z",
            coverageStartTime="2021-11-24T07:02:11.000Z",
            author=[person("Iris Vane"), person("Tom Abley")],
            liveBlogUpdate=[
                {
                    "@type": "BlogPosting",
                    "headline": heads[n],
                    "articleBody": " ".join(told),
                    "datePublished": f"2021-11-24T1{8 - n}:20:00Z",
                }
                for n, told in enumerate(posts)
            ],
        )
    )
    right = (stand, *(x for n, told in enumerate(posts) for x in (heads[n], *told)))
    return Sample(
        "live posts",
        "en",
        "https://www.lantern.example/uk/live/2021/nov/24/ferry-strike-live",
        page("en", head, body, "The Lantern"),
        right,
        title,
        "Iris Vane, Tom Abley",
        DAY,
    )


def tabloid_with_bullets() -> Sample:
    """Bullets before the text, a byline and times within the body, captions as paragraphs, a carousel between."""
    t = Teller("en", 103)
    title = "REVEALED: The secret map that saved a harbour town from the flood"
    bullets = [t.sentence(), t.sentence(), t.sentence()]
    p = t.paragraphs(8)
    cls = 'class="mol-para-with-font"'
    picture = '<div class="artSplitter mol-img-group"><div class="mol-img"><img alt=""></div><p class="imageCaption">Pictured: the lower town on the morning after the flood</p></div>'
    carousel = (
        '<div class="related-carousel with-fb-comments"><h3>RELATED ARTICLES</h3><ul class="rotator-panels"><li><a href="/a1"><span class="rotator-title">'
        + t.headline(9)
        + '</span></a></li></ul><div class="rotator-pages">Previous 1 Next</div><div class="fff-inline"><h3>Share this article</h3><span>Share</span> 1.2k shares</div></div>'
    )
    body = (
        f'<div class="alpha"><div id="js-article-text" class="article-text wide heading-tag-switch"><h2>{title}</h2><ul class="mol-bullets-with-font"><li class="class"><strong>'
        + "</strong></li><li class='class'><strong>".join(bullets)
        + "</strong></li></ul>"
        '<p class="author-section byline-plain">By <a class="author" href="/p1">Gwen Hollis For Evening Mirrorline</a> and <a class="author" href="/p2">Raf Oduya</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> <time datetime="2021-11-24T22:01:11+0000">22:01 GMT, 24 November 2021</time></span> | <span class="article-timestamp article-timestamp-updated"><span class="article-timestamp-label">Updated:</span> <time datetime="2021-11-25T09:44:00+0000">09:44 GMT, 25 November 2021</time></span></p>'
        '<div id="shareCount" class="share-count">154 shares</div><div itemprop="articleBody">'
        + paras(p[:3], cls)
        + picture
        + paras([SHORT[0], p[3]], cls)
        + carousel
        + paras(p[4:6], cls)
        + paras([AWKWARD[4], *p[6:]], cls)
        + '</div></div><div id="taboola-below"></div><div class="shareArticles"><h3>Share or comment on this article: The secret map</h3></div><div class="column-content" id="reader-comments"><h3>Comments 12</h3><p>Great stuff from all involved, my gran lived there.</p></div></div><div class="beta">'
        + teasers(t, 6)
        + "</div>"
    )
    head = (
        f"<title>{title} | Evening Mirrorline Online</title>"
        + og(title=title, site_name="Evening Mirrorline", type="article")
        + prop("article:published_time", "2021-11-24T22:01:11+0000")
        + prop("article:modified_time", "2021-11-25T09:44:00+0000")
        + meta(author="Gwen Hollis, Raf Oduya")
    )
    return Sample(
        "tabloid",
        "en",
        "https://www.mirrorline.example/news/article-10240001/secret.html",
        page("en", head, body, "Evening Mirrorline"),
        (*bullets, *p[:3], SHORT[0], p[3], *p[4:6], AWKWARD[4], *p[6:]),
        title,
        "Gwen Hollis, Raf Oduya",
        DAY,
    )


def broadsheet_components() -> Sample:
    """Text in components, metadata only in the publisher's own names, a byline with microdata."""
    t = Teller("en", 104)
    title = "‘Nobody wanted the lighthouse’ – until the sea came for it"
    stand = t.sentence()
    p = t.paragraphs(9)

    def part(*texts: str) -> str:
        return f'<div class="articleBodyText section"><div class="article-body-text component version-1"><div class="component-content">{paras(texts)}</div></div></div>'

    figure = '<div class="articleBodyImage section"><figure class="article-body-image"><img><figcaption><span class="article-body-image__caption-text">The lamp room was restored by volunteers</span> <span class="article-body-image__credit">Credit: Ines Harbourne</span></figcaption></figure></div>'
    body = (
        f'<main><article class="tpl-article"><header class="tpl-article__header"><h1 class="e-headline" itemprop="headline name">{title}</h1><p class="e-standfirst u-meta" itemprop="description" data-test="standfirst">{stand}</p></header>'
        '<div class="tpl-article__byline-date"><div class="e-byline"><div class="u-separator"><span class="e-byline__author" itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Petra Lowe</span>, <span class="e-byline__position">Countryside Editor</span></span></div></div><div class="e-published-date"><time datetime="2021-11-24T21:30+0000" itemprop="datePublished">24 November 2021 • 9:30pm</time></div></div>'
        f'<div data-js="article-body" class="tpl-article__layout" itemprop="articleBody">{part(*p[:3], SHORT[1])}{figure}{part(*p[3:5])}<div class="htmlEmbed section"><div class="article-betweeners"><h2>Recommended</h2><p>{t.headline(9)}</p><a href="/r">Read more</a></div></div>{part(AWKWARD[2], *p[5:])}'
        f'</div><div class="tpl-article__related"><h2>Related Topics</h2><ul><li><a href="/t">Coast</a></li></ul></div></article><section class="more-stories"><h2>More stories</h2>{teasers(t)}</section></main>'
    )
    head = (
        f"<title>{title}</title>"
        + prop("og:title", title)
        + '<meta name="DCSext.author" content="Petra Lowe"><meta name="DCSext.articleFirstPublished" content="2021-11-24 21:30">'
        + prop("og:site_name", "The Courant")
        + meta(last_modified="2021-11-26T06:00")
    )
    return Sample(
        "components",
        "en",
        "https://www.courant.example/news/2021/11/24/nobody-wanted/",
        page("en", head, body, "The Courant"),
        (stand, *p[:3], SHORT[1], *p[3:5], AWKWARD[2], *p[5:]),
        title,
        "Petra Lowe",
        DAY,
    )


def appeal_before_the_text() -> Sample:
    """An appeal with long prose before the text, a newsletter form, recommended links between."""
    t = Teller("en", 105)
    title = "Watchdog opens inquiry into canal evictions"
    stand, *p = t.paragraphs(9)
    appeal = "<div class='sc-donations'><h3>Your support helps us to tell the story</h3><p>From the harbour to the high street, our journalists are on the ground when the story is developing. Whether it is following the money or making our latest documentary, we know how important it is to part facts from slogans.</p><p>At such a critical moment, we need reporters on the ground. Your donation allows us to keep sending journalists to speak to both sides of the story.</p><p>Your support makes all the difference.</p><button>Support us</button></div>"
    letter = '<div class="sc-nl newsletter-component"><h2>Sign up to our free Morning Headlines email</h2><p>Start your day right with the most important news, in one email</p><form><input type="email"><label>I would like to be emailed about offers, events and updates. Read our <a href="/p">Privacy notice</a></label></form></div>'
    related = f'<div class="related"><h2>Recommended</h2><ul><li><a href="/a"><h3>{t.headline(8)}</h3></a></li><li><a href="/b"><h3>{t.headline(8)}</h3></a></li></ul></div>'
    body = (
        f'<article id="articleRoot"><header id="articleHeader"><div class="sc-b"><h1 class="sc-1xt8011-0">{title}</h1></div><div><h2 class="sc-1xt"><p>{stand}</p></h2></div><div class="sc-au"><div><a href="/author/zoe" class="sc-name">Zoe Castell</a></div><span>Social Affairs Correspondent</span><div id="article-published-date">Wednesday 24 November 2021 18:52 <amp-timeago>GMT</amp-timeago></div><div><button>1</button>Comments</div></div><figure><img><figcaption><div class="sc-cap"><p>Officers beside the lock on Monday</p></div><div class="sc-cop"><p>(PA)</p></div></figcaption></figure></header>'
        f'<div class="sc-jbiwVq"><div id="main" class="sc-qbelfh-0 main">{letter}{appeal}{paras(p[:3])}{related}{paras([p[3], AWKWARD[6], *p[4:6]])}<p><strong>Read more: </strong><a href="/c">{t.headline(9)}</a></p>{paras(p[6:])}</div></div><h2>More about</h2><ul class="sc-tags"><li><a href="/t">evictions</a></li><li><a href="/t2">canal</a></li></ul><h2>Join our commenting forum</h2><p>Join thought-provoking conversations, follow other readers and see their replies</p></article>'
    )
    head = (
        f"<title>{title} | The Sentinel</title>"
        + og(title=f"{title}", site_name="The Sentinel", type="article")
        + prop("article:published_time", "2021-11-24T18:52:39.000Z")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T18:52:39.000Z",
            dateModified="2021-11-24T20:02:39.000Z",
            author={"@type": "Person", "name": "Zoe Castell", "url": "https://x.example"},
            isAccessibleForFree=True,
        )
    )
    return Sample(
        "appeal",
        "en",
        "https://www.sentinel.example/news/uk/home-news/canal-b1963801.html",
        page("en", head, body, "The Sentinel"),
        (stand, *p[:3], p[3], AWKWARD[6], *p[4:6], *p[6:]),
        title,
        "Zoe Castell",
        DAY,
    )


def rolling_channel() -> Sample:
    """A news channel: a sub-header, read-more lines in bold between, an invitation to follow on messengers."""
    t = Teller("en", 106)
    title = "Lifeboat crew 'humbled' as village raises £90,000 in a day"
    stand = t.sentence()
    p = t.paragraphs(8)
    more = f"<p><strong>Read more:<br></strong><a href='/1'><strong>{t.headline(8)}</strong></a><br><a href='/2'><strong>{t.headline(8)}</strong></a></p>"
    body = (
        f'<div class="sdc-site-container"><div class="sdc-article-header sdc-article-header--lead"><div class="sdc-article-header__titles"><h1 class="sdc-article-header__title"><span class="sdc-article-header__long-title">{title}</span></h1><p class="sdc-article-header__sub-header">{stand}</p></div></div><div class="sdc-article-author"><p class="sdc-article-author__byline">By <a class="sdc-article-author__link" href="/a">Milo Grant</a>, news reporter</p></div><div class="sdc-article-date"><p class="sdc-article-date__date-time">Wednesday 24 November 2021 18:52, UK</p></div>'
        f'<div class="sdc-article-widget sdc-site-video"><div class="sdc-article-image__caption"><span class="sdc-article-image__caption-text">Crew members thank the village</span></div></div><div class="sdc-article-body sdc-article-body--story sdc-article-body--lead" data-component-name="sdc-article-body">{paras(p[:2])}<p><strong>Follow Channel News on WhatsApp and never miss a story</strong></p>{paras([SHORT[0], p[2], p[3]])}{more}{paras([AWKWARD[3], p[4], p[5]])}<div class="sdc-article-strapline"><strong class="sdc-article-strapline__text">Please use a current browser for a more accessible video player</strong></div>{paras(p[6:])}</div>'
        f'<div class="sdc-article-tags"><h3>Related Topics</h3><ul><li><a href="/t">Lifeboats</a></li></ul></div><div class="sdc-site-layout-sticky-region"><h2>Top Stories</h2>{teasers(t)}</div></div>'
    )
    head = (
        f"<title>{title} | UK News | Channel News</title>"
        + og(title=title, site_name="Channel News", type="article")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            alternativeHeadline=title,
            datePublished="2021-11-24T18:52:00Z",
            dateModified="2021-11-25T10:00:00Z",
            author={"@type": "Person", "name": "Milo Grant, news reporter"},
            publisher={"@type": "Organization", "name": "Channel News"},
        )
    )
    return Sample(
        "rolling",
        "en",
        "https://news.channel.example/story/lifeboat-crew-12477001",
        page("en", head, body, "Channel News"),
        (stand, *p[:2], SHORT[0], p[2], p[3], AWKWARD[3], p[4], p[5], *p[6:]),
        title,
        "Milo Grant",
        DAY,
    )


def wire_of_divisions() -> Sample:
    """An agency: paragraphs are divisions, a summary list, the dateline, reporting credits and the house's standards."""
    t = Teller("en", 107)
    title = "Strait ferry operators seek two weeks' grace on fuel rules"
    points = [t.headline(9), t.headline(9)]
    p = t.paragraphs(9)
    p[0] = f"WEXCOMBE, Nov 24 (Cable) - {p[0]}"
    shown = "".join(
        f'<div data-testid="paragraph-{n}" class="text__text__1FZLe text__dark-grey__3Ml43 text__regular__2N1Xr body__full_width__ekUdw article-body__paragraph__2-BtD">{x}</div>'
        for n, x in enumerate(p)
    )
    body = (
        f'<main><article class="article__container"><div class="article-header__wrapper"><div class="article-header__heading"><h1 data-testid="Heading" class="text__text__1FZLe heading__heading_3">{title}</h1></div><div class="info-content__author-date"><div class="info-content__author">By <a rel="author" data-testid="AuthorNameLink" href="/authors/ana">Ana Brightwell</a> and <a rel="author" data-testid="AuthorNameLink" href="/authors/kit">Kit Osei</a></div><time datetime="2021-11-24T18:10:25Z"><span class="date-line__date___kNbY">November 24, 2021</span><span class="date-line__date___kNbY">6:10 PM UTC</span><span class="date-line__date___kNbY">Updated 2 days ago</span></time></div></div>'
        f'<div class="article-body__wrapper"><div class="article-body__content__17Yit"><ul data-testid="Summary" class="summary__summary"><li data-testid="SummaryListItem">{points[0]}</li><li data-testid="SummaryListItem">{points[1]}</li></ul>{shown}<div data-testid="primary-image"><figcaption>A ferry leaves the east pier, November 23, 2021. CABLE/Jo Marsh/File Photo <a href="/l">Purchase Licensing Rights</a></figcaption></div><p data-testid="newsletter">Get a look at the day ahead in shipping with the Morning Tide newsletter. Sign up <a href="/n">here</a>.</p>'
        '<div class="sign-off__text__PU3Aj"><p>Reporting by Ana Brightwell and Kit Osei; Editing by Lou Marsh</p></div><p data-testid="Body">Our Standards: <a href="/tp">The Cable Trust Principles.</a></p></div>'
        '<div class="toolbar"><a>Suggested Topics:</a><a href="/t">Energy</a></div><div data-testid="AuthorBio"><p>Ana Brightwell covers ports and shipping and has worked in four bureaus over twenty years. Contact: +44 20 0000</p></div></div></article></main>'
    )
    head = (
        f"<title>{title} | Cable</title>"
        + og(title=title, site_name="Cable", type="article")
        + meta(article_author="Ana Brightwell")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T18:10:25.000Z",
            dateModified="2021-11-24T22:10:25.000Z",
            author=[{"@type": "Person", "name": "Ana Brightwell"}, {"@type": "Person", "name": "Kit Osei"}],
            publisher={"@type": "NewsMediaOrganization", "name": "Cable"},
        )
    )
    return Sample(
        "wire",
        "en",
        "https://www.cable.example/world/ferry-2021-11-24/",
        page("en", head, body, "Cable"),
        (*points, *p),
        title,
        "Ana Brightwell, Kit Osei",
        DAY,
    )


def cooperative_agency() -> Sample:
    """An agency's own site: rich text with enhancements between, a rule before the closing lines."""
    t = Teller("en", 108)
    title = "What to know about the storm that closed five ports"
    p = t.paragraphs(9)
    p[0] = f"MARLE SANDS (UP) — {p[0]}"
    writer = "United Press writer Dana Frith in Old Harling contributed to this report."
    more = f'<div class="Enhancement" data-align-left><div class="Enhancement-item"><div class="PageListEnhancementGeneric"><div class="PageListEnhancementGeneric-title">Related Stories</div><div class="PageList-items"><div class="PagePromo"><a class="Link" href="/a"><span class="PagePromoContentIcons-text">{t.headline(8)}</span></a></div></div></div></div></div>'
    body = (
        f'<main class="Page-main"><div class="Page-content"><article class="StoryPage"><h1 class="Page-headline">{title}</h1><div class="Page-lead"><figure><img></figure><div class="CarouselSlide-infoDescription"><p>Waves break over the sea wall at Marle Sands on Tuesday. (UP Photo/Jo Marsh)</p></div></div><div class="Page-byline"><div class="Page-authors">By <a class="Link" href="/author/d">DAHLIA PRICE</a></div><div class="Page-dateModified"><span>Updated <bsp-timestamp data-timestamp="1637791200000"><span data-date>6:52 PM GMT, November 25, 2021</span></bsp-timestamp></span></div></div><div class="Page-actions">Share <a>Copy</a> <span>Link copied</span> <a>Email</a></div>'
        f'<div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody">{paras(p[:2])}<div class="SovrnAd Advertisement"></div>{paras([SHORT[1], p[2]])}{more}<h2>WHY THE PORTS WERE CLOSED</h2>{paras(p[3:6])}<div class="HtmlModuleEnhancement"><p><b>STAY UP TO DATE:</b> <a href="/n">Subscribe to our WhatsApp channel</a></p></div>{paras([AWKWARD[5], *p[6:]])}<p>___</p><p>{writer}</p></div></div></article></div></main>'
    )
    head = (
        f"<title>{title} | United Press News</title>"
        + og(title=title, site_name="United Press News", type="article")
        + prop("article:published_time", "2021-11-24T15:00:00")
        + prop("article:modified_time", "2021-11-25T18:52:00")
        + jsonld(
            at_type="NewsArticle",
            headline=title,
            datePublished="2021-11-24T15:00:00Z",
            dateModified="2021-11-25T18:52:00Z",
            author=[{"@type": "Person", "name": "Dahlia Price", "url": "https://u.example/a"}],
            mainEntityOfPage={"@type": "WebPage", "@id": "https://u.example/article/storm"},
        )
    )
    return Sample(
        "cooperative",
        "en",
        "https://u.example/article/storm-ports-1a2b",
        page("en", head, body, "United Press"),
        (*p[:2], SHORT[1], p[2], "WHY THE PORTS WERE CLOSED", *p[3:6], AWKWARD[5], *p[6:], writer),
        title,
        "Dahlia Price",
        DAY,
    )


PAGES = (
    blocks_of_a_broadcaster,
    live_posts,
    tabloid_with_bullets,
    broadsheet_components,
    appeal_before_the_text,
    rolling_channel,
    wire_of_divisions,
    cooperative_agency,
)
