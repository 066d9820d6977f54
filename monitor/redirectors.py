"""Links that do not lead to their article by themselves: redirects with the address inside, counting services, and
pages of aggregators and consent walls that hide it. Pure; nothing is fetched here.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, urlsplit

_WRAPPERS = re.compile(
    r"(?:\w+\.)?google\.[a-z.]{2,6}/url|bing\.com/news/apiclick\.aspx|(?:l|lm)\.facebook\.com/l\.php|"
    r"l\.instagram\.com/|out\.reddit\.com/[\w/]*|(?:\w+\.)?youtube\.com/redirect|duckduckgo\.com/l/|vk\.com/away\.php|"
    r"(?:\w+\.)?safelinks\.protection\.outlook\.com/|linkedin\.com/(?:redir/redirect|safety/go)|steamcommunity\.com/linkfilter/"
)
_INSIDE = ("url", "q", "u", "to", "uddg")
_AMP_CACHE = re.compile(r"/(?:[acivr]/)?(?:s/)?([^/]+\.[^/]+/.*)", re.DOTALL)

# pages that never forward a program: they want a click or a script
_AGGREGATORS = re.compile(
    r"news\.google\.com/.*|news\.yahoo\.com/rss/.*|(?:consent|guce|consents?)\.[^/]+/.*|smartnews\.com/.*|flip\.it/.*|"
    r"feedly\.com/.*|(?:www\.)?msn\.com/[a-z-]*/?feed.*",
    re.DOTALL,
)
# a front page, also that of one language
_ROOT = re.compile(r"/?(?:[a-z]{2}(?:-[a-z]{2})?/?)?(?:(?:index|home|default)(?:\.\w{2,5})?/?)?")
# services that forward; what still stands on their own host is not the article
_NAMES = """
    t.co bit.ly bitly.com j.mp buff.ly ow.ly goo.gl tinyurl.com is.gd v.gd dlvr.it ift.tt lnkd.in trib.al fb.me shar.es
    cutt.ly rebrand.ly rb.gy tiny.cc t.ly spr.ly shorturl.at snip.ly smarturl.it fal.cn feedproxy.google.com
    feeds.feedburner.com rss.feedsportal.com da.feedsportal.com feeds.feedblitz.com feedblitz.com g.co a.msn.com
"""
_SERVICES = frozenset(_NAMES.split())


def unwrapped(url: str) -> str:
    """Take a link out of the redirect of a search engine, a network or an AMP cache; any other as it is."""
    parts = _split(url)
    if parts is None:
        return url
    host, path = _host(parts), parts.path
    if host.endswith(".cdn.ampproject.org") or (re.match(r"google\.", host) and path.startswith("/amp/")):
        inner = _AMP_CACHE.match(path.removeprefix("/amp") if host.startswith("google.") else path)
        found = _split(f"https://{inner[1]}") if inner else None
        return found._replace(query=parts.query).geturl() if found else url
    if _WRAPPERS.fullmatch(host + (path or "/")):
        values = dict(parse_qsl(parts.query))
        for name in _INSIDE:
            if _split(values.get(name)) is not None:
                return values[name].strip()
    return url


def is_unresolved(url: str | None) -> bool:
    """Say whether a link leads to an aggregator's or consent wall's own page, which hides the article's address."""
    parts = _split(url)
    return parts is not None and _AGGREGATORS.fullmatch(_host(parts) + (parts.path or "/")) is not None


def never_article(url: str | None) -> bool:
    """Say whether a page at this address, where a fetch ended, cannot be an article: a redirector's own."""
    parts = _split(url)
    return parts is not None and (
        is_unresolved(url) or _host(parts) in _SERVICES or unwrapped(url or "") != url
    )


def is_front(url: str, asked: str) -> bool:
    """Say whether who asked for an article was led to the front page of its own site instead."""
    end, begin = _split(url), _split(asked)
    if end is None or begin is None or _host(end) != _host(begin):
        return False
    return _is_root(end.path) and not _is_root(begin.path) and not begin.query


def _is_root(path: str) -> bool:
    return _ROOT.fullmatch(path.lower()) is not None


def without_publisher(title: str, publisher: str | None) -> str:
    """Take “ - The Courier” off the end of a title where the entry itself names The Courier as its source."""
    if not publisher:
        return title
    found = re.fullmatch(rf"(.+?)\s+[-–—|·]\s+{re.escape(publisher)}", title, re.DOTALL | re.IGNORECASE)
    return found[1] if found else title


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").rstrip(".").removeprefix("www.")


def _split(url: str | None) -> SplitResult | None:
    try:
        parts = urlsplit((url or "").strip())
        return parts if parts.scheme.lower() in ("http", "https") and parts.hostname else None
    except ValueError:
        return None
