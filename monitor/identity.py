"""Is it the same article: keys of entries, and the canonical form of links. Pure; nothing here is fetched or stored.

An article is known again by any of its keys, strongest first: its guid (`g:`, scoped to the feed unless it is unique in
the world; `u:` where it is a link), its canonical link (`u:`), its content (`c:`) where there is nothing else.
courlan, which knows the tracking parameters, is imported here and nowhere else.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from monitor.model import Entry
from monitor.redirectors import unwrapped

_LONGEST_GUID = 200  # characters; longer ones are hashed
_UNIQUE_GUID = re.compile(
    r"(?:tag:[^\s,]+,|urn:uuid:)|(?:[{]?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}[}]?\Z)", re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]*>")

# Trackers for certain. courlan's pattern also takes `cid`, `gallery` or `reference`, which can be what names the
# article: those are dropped only where the path names it already.
_TRACKER = re.compile(
    r"(?:utm|at|mc|pk|mtm|hsa|itm|mkt|ga|gs|oly|vero|ns|stm|wt|amp|guce|soc|sc)_|wt\.|"
    r"(?:fbclid|gclid|dclid|msclkid|twclid|yclid|igshid|wbraid|gbraid|mkt_tok|xtor|cmp|cmpid|ocid|ito|smid|smtyp|"
    r"usqp|igsh|srsltid|spm|guccounter|__twitter_impression|wpisrc|fromrss|isappinstalled|xtcr|"
    r"icid|ncid|mbid|taid|ftag|linkid|trk|emc|"
    r"source|src|medium|campaign|ref|referrer|referer|origin|from|rss|amp|outputtype|partner|share|shared)\Z",
    re.IGNORECASE,
)
_WEAK_TRACKER = re.compile(
    r"(?:source|src|origin|from|share|shared|partner|ref|icid|ncid|mbid|taid|ftag|linkid|trk|emc)\Z",
    re.IGNORECASE,
)
# what a server calls a visit, or a browser writes against its cache; never what names an article
_VISIT = re.compile(
    r"(?:_|phpsessid|jsessionid|aspsessionid\w*|cftoken|cfid|sessionid|session_id)\Z", re.IGNORECASE
)
# A number that is written against caches. Such names also stand for threads, times and versions, so they go only where
# the last part of the path is a headline.
_AGAINST_CACHES = re.compile(
    r"_?(?:t|ts|time|timestamp|cb|cache_?bust(?:er)?|no_?cache|rnd|rand|random)=[\d.]+\Z", re.IGNORECASE
)
_SCRIPT = re.compile(r"\.(?:php\d?|aspx?|jspx?|cgi|pl|do|cfm|dll)\Z", re.IGNORECASE)
_VISIT_IN_PATH = re.compile(r";(?:jsessionid|phpsessid|sessionid|sid)=[^/;]*", re.IGNORECASE)
# a value that says by which way a link was found, or in which dress its page comes, whatever its parameter is called
_WAY = re.compile(r"(?:rss\d*|atom|feeds?|rss[-_.]?feeds?|xml|amp)\Z", re.IGNORECASE)
_AMP_PATH = re.compile(
    r"(?:/amp(?=/)(?!/amp)|/amp/?\Z|\.amp(?=\.html?\Z)|\.amp\Z|/amp\.html?\Z)", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def canonical(url: str | None) -> str | None:
    """Give the form that all spellings of one link share; None where it is no link. Not meant for opening.

    http and https, www, tracking parameters, AMP forms, fragments, the order of parameters and a closing slash make
    no difference.
    """
    parts = _split(unwrapped(url)) if url else None
    if parts is None:
        return None
    host = (parts.hostname or "").rstrip(".")
    try:
        port = parts.port
    except ValueError:
        return None
    path, query = _without_amp(host, parts.path, parts.query)
    host = re.sub(r"\A(?:www\d?|amp)\.(?=[^.]+\.)", "", _ascii_less(host))
    where = f"[{host}]" if ":" in host else host
    where += f":{port}" if port not in (None, 80, 443) else ""
    path = _path(path)
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    return urlunsplit(("https", where, path, _query(query, path), fragment))


def keys(entry: Entry, feed_url: str) -> tuple[str, ...]:
    """Give the keys of one entry, strongest first. What several entries of a feed share, only `keys_of` can see."""
    found = [key for key in (_guid_key(entry, feed_url), _link_key(entry.url)) if key is not None]
    return tuple(dict.fromkeys(found)) or (_content_key(entry, feed_url),)


def keys_of(entries: Sequence[Entry], feed_url: str) -> list[tuple[str, ...]]:
    """Give the keys of each entry of one feed, without those that different entries share.

    A guid or link that stands at several articles of one feed names none of them. Entries that differ only in a
    touched-up title are one article.
    """
    all_keys = [keys(entry, feed_url) for entry in entries]
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for place, own in enumerate(all_keys):
        for key in own:
            holders[key].append(place)
    shared = {
        key
        for key, places in holders.items()
        if len(places) > 1 and not key.startswith("c:") and not _one_article(entries, places)
    }
    return [
        tuple(key for key in own if key not in shared) or (_content_key(entry, feed_url),)
        for entry, own in zip(entries, all_keys, strict=True)
    ]


# --- keys -----------------------------------------------------------------------------------------------


def link_keys(*links: str | None) -> tuple[str, ...]:
    """Give the keys of links that name one article, such as a page's canonical link and where it was found."""
    return tuple(dict.fromkeys(key for key in map(_link_key, links) if key is not None))


def page_keys(url: str, claimed: str | None) -> tuple[str, ...]:
    """Give the keys of a page: of the address where it was found, and of the one that it claims, if that is of its site.

    Any page can claim the address of another publisher's article, which would then never come in.
    """
    return link_keys(page_address(url, claimed), url)


def page_address(url: str, claimed: str | None) -> str:
    """Give the address of a page: the one that it claims, if that is of the site where it was found."""
    return claimed if claimed and _is_of_one_site(url, claimed) else url


def _is_of_one_site(one: str, other: str) -> bool:
    """Say whether one host is the other one, or stands below it.

    Those beside one another may be of two publishers, as the blogs on one platform are.
    """
    hosts = [urlsplit(link).hostname or "" for link in map(canonical, (one, other)) if link]
    if len(hosts) != 2:
        return False
    shorter, longer = sorted(hosts, key=len)
    return shorter == longer or longer.endswith(f".{shorter}")


def _guid_key(entry: Entry, feed_url: str) -> str | None:
    guid = " ".join((entry.guid or "").split())
    if not guid:
        return None
    if guid.lower().startswith(("http://", "https://")):
        return _link_key(guid)
    short = guid if len(guid) <= _LONGEST_GUID else _hash(guid)
    if _UNIQUE_GUID.match(guid):
        return f"g:{short}"
    return f"g:{canonical(feed_url) or feed_url} {short}"


def _link_key(url: str | None) -> str | None:
    """Give the key of a link; None for a front page, which names no article."""
    link = canonical(url)
    if link is None:
        return None
    parts = urlsplit(link)
    return f"u:{link}" if parts.path.strip("/") or parts.query or parts.fragment else None


def _content_key(entry: Entry, feed_url: str) -> str:
    text = " ".join(_TAG.sub(" ", entry.content).split())[:1000]
    title = " ".join(entry.title.split()).casefold()
    whole = "\n".join((canonical(feed_url) or feed_url, canonical(entry.url) or "", title, text))
    return f"c:{_hash(whole)}"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def _one_article(entries: Sequence[Entry], places: Sequence[int]) -> bool:
    """Say whether entries that share a key agree in what else they have."""
    first = entries[places[0]]
    for place in places[1:]:
        other = entries[place]
        renamed = first.guid and other.guid and first.guid.strip() != other.guid.strip()
        if renamed and first.title.split() != other.title.split():
            return False
        if first.url and other.url and canonical(first.url) != canonical(other.url):
            return False
        if not _alike(first.title, other.title):
            return False
        if first.title.split() != other.title.split() and not _of_one_moment(first, other):
            return False
    return True


def _of_one_moment(one: Entry, other: Entry) -> bool:
    """Say whether entries of different titles have the same date; where they have none, the same text."""
    if one.published or other.published:
        return one.published == other.published
    return one.content == other.content


def _alike(one: str, other: str) -> bool:
    words, others = set(one.casefold().split()), set(other.casefold().split())
    return words == others or 2 * len(words & others) > max(len(words), len(others))


def reused(
    url: str | None,
    title: str,
    published: str | None,
    its_url: str | None,
    its_title: str,
    its_published: str | None,
) -> bool:
    """Say whether an entry with a known guid tells of another article: by its link, its title and its date at once.

    Dates are written as the archive keeps them, so that one day is told from another whatever the feed's wording.
    """
    link, its_link = canonical(url), canonical(its_url)
    if link is None or its_link is None or not published or not its_published:
        return False
    return link != its_link and not _alike(title, its_title) and published != its_published


# --- links ----------------------------------------------------------------------------------------------


def _split(url: str | None) -> SplitResult | None:
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return None
    return parts if parts.scheme.lower() in ("http", "https") and parts.hostname else None


def _without_amp(host: str, path: str, query: str) -> tuple[str, str]:
    if "amp" in path.lower():
        path = _AMP_PATH.sub("", path)
    return path, query


def _ascii_less(host: str) -> str:
    """Write an internationalised host name in its own letters."""
    if "xn--" not in host:
        return host.lower()
    try:
        return host.encode("ascii").decode("idna").lower()
    except UnicodeError:
        return host.lower()


def _path(path: str) -> str:
    """Normalise a path: percent-encoding, double slashes, the closing slash."""
    if ";" in path:
        path = _VISIT_IN_PATH.sub("", path)
    plain = quote(
        unquote(re.sub(r"/{2,}", "/", path), errors="surrogateescape"),
        safe="/!=:,-@~()'*+;$",
        errors="surrogateescape",
    )
    return plain.rstrip("/")


def _query(query: str, path: str) -> str:
    """Keep the parameters that name the article, sorted. A bare “?12345” is one."""
    named, headline = _names_article(path), _is_headline(path)
    kept = []
    for pair in query.replace("&amp;", "&").split("&"):
        name, mark, value = pair.partition("=")
        if not name or _is_tracking(name.lower(), named) or (named and _WAY.match(value)):
            continue
        if headline and _AGAINST_CACHES.match(pair):
            continue
        kept.append(f"{_part(name)}={_part(value)}" if mark else _part(name))
    return "&".join(sorted(kept))


def _part(text: str) -> str:
    return quote(unquote(text.replace("+", " "), errors="surrogateescape"), safe="", errors="surrogateescape")


def _names_article(path: str) -> bool:
    last = path.rsplit("/", 1)[-1]
    return last.count("-") >= 2 or last.count("_") >= 2 or sum(character.isdigit() for character in path) >= 4


def _is_headline(path: str) -> bool:
    last = path.rsplit("/", 1)[-1]
    return max(last.count("-"), last.count("_")) >= 2 and not _SCRIPT.search(last)


def _is_tracking(name: str, path_names_article: bool) -> bool:
    if _VISIT.match(name):
        return True
    if _TRACKER.match(name):
        return path_names_article or not _WEAK_TRACKER.match(name)
    return path_names_article and _known_to_courlan(name)


@lru_cache(maxsize=4096)
def _known_to_courlan(name: str) -> bool:
    from courlan import normalize_url

    try:
        return "?" not in str(normalize_url(f"https://example.org/a?{quote(name)}=1", strict=False))
    except (ValueError, AttributeError):
        return False
