"""Which feeds a site has: those that its page names, and the places where feeds usually are.

Reads HTML that was fetched already, in a worker; asks nothing itself.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit, urlunsplit

if TYPE_CHECKING:
    from lxml import etree

_USUAL = (
    "feed",
    "feed/",
    "rss",
    "rss/",
    "rss.xml",
    "feed.xml",
    "atom.xml",
    "index.xml",
    "index.rdf",
    "feed.json",
)
_FEED_TYPE = re.compile(
    r"application/(?:rss|atom|rdf|feed)\+(?:xml|json)|application/(?:rss|atom)|text/rss(?:\+xml)?"
)
_PLAIN_TYPE = re.compile(r"(?:application|text)/(?:xml|json)")
_FEED_LIKE = re.compile(
    r"(?:\b|_)(?:rss\d*|atom|feeds?|rdf)(?:\b|_)|feedburner|\.(?:rss|atom|rdf)\b", re.IGNORECASE
)
_COMMENTS = re.compile(
    r"/comments?/(?:feed|rss|atom)|/feed/comments|comments-rss|commentaires?/(?:feed|rss)", re.IGNORECASE
)
_MOST = 50
_SITEMAP_INDEX = re.compile(rb"<(?:\w+:)?sitemapindex[\s>]", re.IGNORECASE)
_LOCATION = re.compile(
    rb"<(?:\w+:)?loc(?:\s[^<>]*)?>\s*(?:<!\[CDATA\[)?\s*([^<>\]]+?)\s*(?:\]\]>)?\s*<", re.IGNORECASE
)
_NEWS_LIKE = re.compile(r"(?:\b|_)(?:google)?-?news|actu|nachrichten|noticias|notizie", re.IGNORECASE)


def candidates(url: str) -> list[str]:
    """List the places where feeds usually are: in the folder of an address, then in the root of its site."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return []
    path = parts.path or "/"
    last = path.rsplit("/", 1)[-1]
    folder = path.rsplit("/", 1)[0] + "/"
    # "/news" is as likely a folder as a page; "/news.html" is not
    folders = (folder,) if "." in last or not last else (path + "/", folder)
    root = parts._replace(query="", fragment="", netloc=parts.netloc.rsplit("@", 1)[-1])
    places = [
        urlunsplit(root._replace(path=re.sub(r"/{2,}", "/", base) + name))
        for base in dict.fromkeys((*folders, "/"))
        for name in _USUAL
    ]
    return [place for place in dict.fromkeys(places) if place != url]


def feeds_in(html: bytes | str, url: str) -> list[str]:
    """List the feeds that a page names, the site's own before those of comments, without repetition. Never raises."""
    from lxml import etree

    page = html.encode("utf-8", "replace") if isinstance(html, str) else html
    page = page.replace(b"\x00", b"")
    if not page.strip():
        return []
    if _SITEMAP_INDEX.search(page[:2000]):
        return _news_in_index(page, url)
    encoding = "utf-8" if isinstance(html, str) else None
    parser = etree.HTMLParser(
        recover=True, no_network=True, remove_comments=True, huge_tree=False, encoding=encoding
    )
    try:
        tree = etree.fromstring(page, parser)
    except (etree.LxmlError, ValueError):
        tree = None
    if tree is None:
        return []
    base = _base(tree, url)
    named = [_absolute(link.get("href"), base) for link in tree.iter("link") if _is_feed_link(link)]
    found = [address for address in named if address] or _mentioned(tree, base, url)
    ordered = sorted(dict.fromkeys(found), key=lambda address: bool(_COMMENTS.search(address)))
    return [address for address in ordered if address != url][:_MOST]


def _news_in_index(page: bytes, url: str) -> list[str]:
    """List the sitemaps of an index that are of news by their names, or the only one; others list pages, not articles."""
    named = [_absolute(unescape(loc.decode("utf-8", "replace")), url) for loc in _LOCATION.findall(page)]
    found = list(dict.fromkeys(address for address in named if address and address != url))
    if len(found) == 1:
        return found  # it is read before it is believed
    return [address for address in found if _NEWS_LIKE.search(urlsplit(address).path)][:_MOST]


def _base(tree: etree._Element, url: str) -> str:
    for element in tree.iter("base"):
        if href := element.get("href"):
            return _absolute(href, url) or url
    return url


def _is_feed_link(link: etree._Element) -> bool:
    relations = (link.get("rel") or "").lower().split()
    kind = (link.get("type") or "").lower().split(";")[0].strip()
    if _FEED_TYPE.fullmatch(kind):
        return "alternate" in relations or "feed" in relations or not relations
    if "feed" in relations:
        return True
    return "alternate" in relations and bool(
        _PLAIN_TYPE.fullmatch(kind) and _FEED_LIKE.search(link.get("href") or "")
    )


def _mentioned(tree: etree._Element, base: str, url: str) -> list[str]:
    """Find the links of a page that look like feeds of the same site, for pages whose head names none."""
    own = _site(url)
    found = []
    for anchor in tree.iter("a"):
        href = anchor.get("href") or ""
        address = _absolute(href, base) if _FEED_LIKE.search(href) else None
        if address and (_site(address) == own or "feedburner" in address):
            found.append(address)
    return found


def _site(url: str) -> str:
    """Name the site of an address: the last two parts of its host."""
    host = urlsplit(url).hostname or ""
    return host if host.replace(".", "").isdecimal() or ":" in host else ".".join(host.split(".")[-2:])


def _absolute(href: str | None, base: str) -> str | None:
    try:
        joined = urljoin(base, re.sub(r"[\t\r\n]", "", (href or "").strip()))
        parts = urlsplit(joined)
        named = bool(href) and parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return None
    return urlunsplit(parts._replace(fragment="")) if named else None
