"""What publishers call the elements of their pages, and what such a name says of an element's part.

The words are those of many sites in English, French and German. A name is only a hint: what is done with it, and
what speaks against it, is decided in `pruning`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_EDGE, _END = r"(?:^|[\s_-])", r"(?:$|[\s_-])"
_INSERTS = re.compile(
    rf"{_EDGE}(?:"
    r"newsletters?|news-?letter\w*|nl-\w+|sign-?up|subscribe|subscription|abo(?:-\w+|nnement|nnieren)?|read-?(?:also|more|next)\w*|also-?read|lire-?aussi|a-lire|"
    r"inread|in-read|related\w*|recirc\w*|recommend\w*|promo\w*|teaser-?(?:box|list|inline|stage|group)?|more-?(?:on|like|stories|news|from)|most-?(?:read|popular|viewed)|mostread|"
    r"trending|outbrain|taboola|share\w*|sharing|social\w*|partage\w*|teilen|comments?|comment-?(?:list|count|section)|kommentare?|commentaires?|"
    r"advert\w*|ads?|adslot|ad-?(?:slot|unit|container|wrapper|box|label)|publicite|pub|anzeigen?|werbung|sponsor\w*|cookie\w*|consent|cmp|toolbar|breadcrumbs?|"
    r"tags|tag-?(?:list|links|cloud|container)|topic-?(?:list|tags)|keywords|author-?(?:bio|box|card|info)|about-?(?:the-)?author|bio(?:graphy)?|donat\w*|support-?us|contribution\w*|membership|"
    r"app-?promo|follow-?\w{0,6}|whatsapp|podcast-?(?:box|teaser|player)|up-?next|next-?(?:article|story)|latest-?\w*|breaking-?\w*|ticker|jp-relatedposts|sharedaddy|post-navigation|"
    r"vjs-\w+|video-?(?:player|wrapper|embed|box|teaser|container|resource|playlist|carousel)|playlist|"
    r"(?:photo-?|image-?|article-?)?gallery(?:-\w+)?|carousel|slideshow|slider|diaporama|bildergalerie|bilderstrecke|"
    r"embed(?:ded)?[-_]?video|toc|table-of-contents|inhaltsverzeichnis|sommaire|twitter-tweet|instagram-media|tiktok-embed|fb-post|print-?only|no-?print|visually-?hidden|sr-only|screen-reader(?:-text)?|skip-?link|vh"
    rf"){_END}",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"visually-?hidden|sr-only|screen-reader|skip-?link", re.IGNORECASE)
_STRONG = re.compile(
    rf"{_EDGE}_?(?:"
    r"article-?_{0,2}body|article-?_{0,2}(?:content|text|inner-?text|main)|story-?_{0,2}(?:body|content|text)|entry-?content|post-?_{0,2}(?:content|body|text)|body-?(?:text|copy|content)|"
    r"name-body|rich-?text|text-?(?:body|content)|content-?_{0,2}body|artikel-?_{0,2}(?:text|inhalt|body|content)|texte-?article|contenu-?(?:article|texte)|article-?contenu|corps(?:-?(?:article|texte))?|"
    r"c-body|body__content|single-?content|news-?(?:text|body|content)|detail-?(?:text|body|content)|page-?content__text|liveblog-?(?:content|body)"
    rf")_?{_END}",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"stand-?first|stand_first|(?:^|[\s_-])(?:lead|lede|leads?-?text|chapo|chapeau|chap[oô]|deck|dek|teaser-?text|vorspann|einleitung|preface|intro(?:text|duction)?|abstract|excerpt|summary|"
    r"(?:article|header)-?_{0,2}teaser|sub-?(?:title|headline|head|heading)|accroche|description|desc|strap(?:line)?|essentiels?|essentials?|key-?_?(?:points?|facts?|takeaways?)|auf-einen-blick|kurzfassung|kurztext|anlauf|article-?intro|sub-?deck|hat)(?:$|[\s_-])|__(?:desc|lead|intro|summary|standfirst|chapo|subtitle|sub-title|deck|dek|strap)",
    re.IGNORECASE,
)
_SURE_LEADS = re.compile(
    r"stand-?_?first|chapo|chapeau|vorspann|teaser-?text|lede\b|(?:^|[\s_-])(?:excerpt|dec?k)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NO_LEAD = re.compile(
    r"byline|author|auteur|autor|date|time|publi|caption|credit|legend|meta|signature|breadcrumb|kicker|label|slide|carousel|gallery|image|photo|picture|figure|video|player",
    re.IGNORECASE,
)
_GATE = re.compile(
    r"paywall|pay-wall|subscriber-only|abo-?(?:wall|hinweis|layer)|premium-?(?:wall|teaser|overlay)|piano-|regwall|metered-|"
    r"reserve-aux-abonnes|offre-abo|article-(?:locked|gated)|content-gate|access-restricted|restriction-message|members-only|plus-?teaser|payment-?gate",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    rf"{_EDGE}(?:captions?(?:-?text)?|legende?|bild-?(?:unterschrift|text|info|zeile)|\w*bild(?:__\w+)+){_END}",
    re.IGNORECASE,
)
_SURE = re.compile(
    rf"{_EDGE}(?:cookie\w*|consent|cmp|newsletters?|most-?(?:read|popular|viewed)|comments?|share\w*|sharing|breadcrumbs?|support-?\w*|appeal|donat\w*|outbrain|taboola){_END}",
    re.IGNORECASE,
)
_GALLERY = re.compile(
    rf"{_EDGE}(?:(?:\w+-)?gallery(?:-\w+)?|carousel|slideshow|slider|diaporama|bildergalerie|bilderstrecke)(?=$|[\s_-])",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    rf"{_EDGE}(?:comments?|commentaires?|kommentare|leserkommentare?|disqus\w*){_END}", re.IGNORECASE
)
_HEADER = re.compile(
    rf"{_EDGE}(?:by-?line\w*|authors?|author-?\w+|auteurs?|autor(?:en|in)?|signature\w*|date|date-?(?:line|time|published|info)|pub-?dates?|publi(?:shed|cation|e)?-?(?:date|on|time|info)?|"
    rf"time-?stamp\w*|meta|meta-?(?:data|info)|article-?(?:meta|info|date|author)|reading-?time|lesezeit|updated?|contributors?){_END}",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"author|__submitted|byline|auteur|autor|signature|journalist|contributor|redacteur", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"related|teaser|comment|sidebar|footer|promo|recommend|more-|most-|popular|trending|latest|newsletter|widget|"
    r"read-?also|(?<!v)card|(?<![a-z])rail|carousel|archive|liste?-|river|ticker|nav|upcoming|top-?stor|stream(?![a-z])",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_KEYS = frozenset(
    {
        "class",
        "id",
        "data-component",
        "data-testid",
        "data-area",
        "data-manual",
        "data-type",
        "itemprop",
        "aria-label",
    }
)


def name_of(element: HtmlElement) -> str:
    """Return the names that the publisher gave an element, in one string."""
    return " ".join([value for key, value in element.items() if key in _KEYS])


@lru_cache(maxsize=8_192)
def is_insert(name: str) -> bool:
    """Tell whether a name is that of something put beside or between the text."""
    return bool(name) and bool(_INSERTS.search(_CAMEL.sub("-", name)))


@lru_cache(maxsize=8_192)
def is_sure_insert(name: str) -> bool:
    """Tell whether a name can be that of nothing but an insert, however much it says."""
    return bool(name) and bool(_SURE.search(_CAMEL.sub("-", name)))


@lru_cache(maxsize=8_192)
def is_gallery(name: str) -> bool:
    """Tell whether a name is that of pictures to leaf through."""
    return bool(name) and bool(_GALLERY.search(_CAMEL.sub("-", name)))


@lru_cache(maxsize=8_192)
def is_comments(name: str) -> bool:
    """Tell whether a name is that of what readers wrote under an article."""
    return bool(name) and bool(_COMMENTS.search(_CAMEL.sub("-", name)))


@lru_cache(maxsize=8_192)
def is_header(name: str) -> bool:
    """Tell whether a name is that of the lines under a headline: author, date, time of reading."""
    return bool(name) and bool(_HEADER.search(_CAMEL.sub("-", name)))


@lru_cache(maxsize=8_192)
def is_byline(name: str) -> bool:
    """Tell whether a name is that of the place where an author is named."""
    return bool(name) and bool(_BYLINE.search(name))


@lru_cache(maxsize=8_192)
def is_caption(name: str) -> bool:
    """Tell whether a name is that of the line under a picture."""
    return bool(name) and bool(_CAPTION.search(_CAMEL.sub("-", name)))


@lru_cache(maxsize=2_048)
def is_hidden(name: str) -> bool:
    """Tell whether a name is that of words which only screen readers meet."""
    return bool(_HIDDEN.search(name))


@lru_cache(maxsize=8_192)
def body_name(name: str) -> str:
    """Return the word by which a name is that of an article's body, or ""."""
    match = _STRONG.search(_CAMEL.sub("-", name)) if name else None
    return match[0].strip(" _-").lower() if match else ""


@lru_cache(maxsize=8_192)
def is_lead(name: str) -> bool:
    """Tell whether a name is that of a standfirst."""
    return bool(name) and bool(_LEADS.search(_CAMEL.sub("-", name)))


@lru_cache(maxsize=8_192)
def is_sure_lead(name: str) -> bool:
    """Tell whether a name can be that of nothing but a standfirst."""
    return bool(name) and bool(_SURE_LEADS.search(name))


@lru_cache(maxsize=8_192)
def is_no_lead(name: str) -> bool:
    """Tell whether a name is that of what else stands under a headline: author, date, caption."""
    return bool(name) and bool(_NO_LEAD.search(name))


@lru_cache(maxsize=8_192)
def is_gate(name: str) -> bool:
    """Tell whether a name is that of a paywall."""
    return bool(name) and bool(_GATE.search(name))


def around_headline(tree: HtmlElement) -> dict[HtmlElement, int]:
    """Return what holds the page's first headline, each with its depth."""
    headline = next(tree.iter("h1"), None)
    above = [] if headline is None else [headline, *headline.iterancestors()]
    return {element: len(above) - place for place, element in enumerate(above)}


def far_from_headline(element: HtmlElement, around: Mapping[HtmlElement, int]) -> int:
    """Return a number that is the smaller the deeper that is what holds both an element and the headline."""
    return -next((around[above] for above in element.iterancestors() if above in around), 0)


def _before_text(footer: HtmlElement) -> bool:
    """Tell whether a footer stands in an article before its text: some systems write author and date into one."""
    parent, following = footer.getparent(), footer.getnext()
    return parent is not None and parent.tag == "article" and following is not None and following.tag == "div"


def is_elsewhere(element: HtmlElement, around: Mapping[HtmlElement, int]) -> bool:
    """Tell whether an element stands in a teaser, a side column or another part that is not the article's own.

    `around` is what holds the headline: what it is called says nothing of what it holds.
    """
    for above in element.iterancestors():
        if above in around:
            return False
        if above.tag in ("aside", "nav") or (above.tag == "footer" and not _before_text(above)):
            return True
        if above.tag == "li" and any(len(link.text_content().strip()) > 25 for link in above.iter("a")):
            return True
        if above.tag in ("body", "main"):
            return False
        if _ELSEWHERE.search(f"{above.get('class') or ''} {above.get('id') or ''}"):
            return True
    return False
