"""JSON-LD: what a page says of itself in its `application/ld+json` scripts. Only reads; settles nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Any

from monitor.parsing.blocks import clean

if TYPE_CHECKING:
    from lxml.etree import _Element

Node = Mapping[str, Any]

_ARTICLES = re.compile(r"(?:Article|BlogPosting|LiveBlogPosting|Report|SatiricalArticle|CreativeWork)$")
_LISTS = frozenset({"CollectionPage", "ItemList", "SearchResultsPage", "ProfilePage"})
_TAGS = re.compile(r"<[^<>]{0,500}>")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_MARKS = re.compile(r'\\.|"', re.DOTALL)
_AFTER_STRING = re.compile(
    r'\s{0,100}(?::|[}\]]|,\s{0,100}(?:"[\w@ :-]{1,40}"\s{0,20}[:,\]]|[{\[\d-]|true|false|null)|$)'
)
_WRAPPING = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)?\s*|\s*(?://\s*)?(?:-->|\]\]>)?\s*;?\s*$")
_DEEPEST = 8
_MOST_NODES = 2_000


@dataclass(frozen=True, slots=True)
class Author:
    """A name as JSON-LD gives it, and whether it is a person's."""

    name: str
    person: bool


@dataclass(frozen=True, slots=True)
class Declared:
    """What the page's article node says; fields are None or empty where it says nothing."""

    types: frozenset[str] = frozenset()
    headline: str | None = None
    published: str | None = None
    created: str | None = None
    modified: str | None = None
    authors: tuple[Author, ...] = ()
    publisher: str | None = None
    body: str | None = None
    language: str | None = None
    free: bool | None = None  # isAccessibleForFree
    url: str | None = None
    is_article: bool = False
    is_list: bool = False  # the page declares itself a list, and nothing in it an article
    names: frozenset[str] = field(default_factory=frozenset)  # of organisations and the site
    description: str | None = None
    shown: bool = False  # the page is a video or a gallery before it is a text
    shows: bool = False  # the page holds a video or a gallery


def read_jsonld(tree: _Element, url: str | None = None) -> Declared:
    """Return what the page's JSON-LD says of its article; wrong JSON is passed over."""
    nodes = list(_nodes(tree))
    names = frozenset(
        name
        for node in nodes
        if _types(node) & _NAMED and (name := _text(node.get("name"))) and len(name) < 60
    )
    articles = [node for node in nodes if any(_ARTICLES.search(kind) for kind in _types(node))]
    if not articles:
        pages = [node for node in nodes if _types(node) & {"WebPage", "ItemPage", "NewsMediaPage"} | _SHOWN]
        is_list = any(_types(node) & _LISTS for node in nodes)
        dated = [page for page in pages if page.get("datePublished") or page.get("uploadDate")]
        return (
            _declared(dated[0], nodes, names, is_list=is_list)
            if dated
            else Declared(names=names, is_list=is_list)
        )
    node = max(articles, key=lambda candidate: _rank(candidate, url))
    return _declared(node, nodes, names, is_article=True)


_SHOWN = frozenset({"VideoObject", "ImageGallery", "MediaGallery", "AudioObject", "PodcastEpisode"})
_NAMED = frozenset({"Organization", "NewsMediaOrganization", "WebSite", "Corporation"})


def _rank(node: Node, url: str | None) -> tuple[bool, bool, bool, int]:
    own = bool(url) and any(_same_page(address, url or "") for address in _addresses(node))
    weight = len(
        [key for key in ("headline", "datePublished", "author", "articleBody", "publisher") if node.get(key)]
    )
    return own, bool(node.get("headline")), bool(node.get("datePublished")), weight


def _addresses(node: Node) -> Iterator[str]:
    for key in ("url", "@id", "mainEntityOfPage"):
        value = node.get(key)
        if isinstance(value, Mapping):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def _same_page(one: str, other: str) -> bool:
    return _bare(one) == _bare(other)


def _bare(address: str) -> str:
    return re.sub(r"^https?://(?:www\.|m\.|amp\.)?", "", address).split("#")[0].split("?")[0].rstrip("/")


def _declared(
    node: Node, nodes: list[Node], names: frozenset[str], *, is_article: bool = False, is_list: bool = False
) -> Declared:
    known = {
        str(other["@id"]): other for other in nodes if isinstance(other.get("@id"), str) and len(other) > 1
    }
    publisher = _named(node.get("publisher"), known)
    free = node.get("isAccessibleForFree")
    return Declared(
        types=_types(node),
        headline=_text(node.get("headline")) or _text(node.get("name")) or None,
        published=_date(node.get("datePublished")),
        created=_date(node.get("dateCreated")) or _date(node.get("uploadDate")),
        modified=_date(node.get("dateModified")),
        authors=tuple(_named(node.get("author") or node.get("creator"), known)),
        publisher=publisher[0].name if publisher else None,
        body=_body(node),
        language=_language(node.get("inLanguage")),
        free=None if free is None else str(free).strip().lower() not in ("false", "0", "no"),
        url=next(_addresses(node), None),
        is_article=is_article,
        is_list=is_list,
        names=names,
        description=_text(node.get("description")) or None,
        shown=bool(_types(node) & _SHOWN),
        shows=any(_types(other) & _SHOWN for other in nodes),
    )


def _nodes(tree: _Element) -> Iterator[Node]:
    count = 0
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        for node in _walk(_load(script.text), 0):
            yield node
            count += 1
            if count >= _MOST_NODES:
                return


def _load(text: str) -> Any:
    bare = _WRAPPING.sub("", text)
    for mend in (str, _without_trailing_commas, _with_quotes_escaped):
        try:
            return json.loads(mend(bare), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _without_trailing_commas(text: str) -> str:
    return _TRAILING_COMMA.sub("", text)


def _with_quotes_escaped(text: str) -> str:
    """Escape the quotation marks within strings that a publisher's template let through."""
    text = _without_trailing_commas(text)
    parts: list[str] = []
    start, inside = 0, False
    for mark in _MARKS.finditer(text):
        if mark[0] != '"':
            continue  # escaped already
        if not inside or _AFTER_STRING.match(text, mark.end()):
            inside = not inside
        else:
            parts.append(text[start : mark.start()] + '\\"')
            start = mark.end()
    return "".join(parts) + text[start:]


def _walk(value: Any, depth: int) -> Iterator[Node]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for element in value:
            yield from _walk(element, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in (
            "@graph",
            "mainEntity",
            "mainEntityOfPage",
            "hasPart",
            "about",
            "publisher",
            "author",
            "isPartOf",
        ):
            inner = value.get(key)
            if isinstance(inner, dict | list):
                yield from _walk(inner, depth + 1)


def _types(node: Node) -> frozenset[str]:
    kinds = node.get("@type")
    values = kinds if isinstance(kinds, list) else [kinds]
    return frozenset(str(kind).rsplit("/", 1)[-1] for kind in values if isinstance(kind, str))


def _text(value: Any) -> str:
    """Return a JSON-LD value as one line of plain text, "" where it is none."""
    if isinstance(value, list):
        value = next((element for element in value if isinstance(element, str | dict)), None)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return ""
    return clean(_TAGS.sub("", unescape(unescape(value))))


def _date(value: Any) -> str | None:
    text = _text(value)
    return text[:80] or None


def _language(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return _text(value)[:20] or None


def _body(node: Node) -> str | None:
    body = node.get("articleBody")
    if isinstance(body, list):
        body = "\n\n".join(part for part in body if isinstance(part, str))
    if not isinstance(body, str) and isinstance(node.get("liveBlogUpdate"), list):
        updates = [update for update in node["liveBlogUpdate"] if isinstance(update, dict)]
        body = "\n\n".join(str(update.get("articleBody") or "") for update in updates)
    return unescape(body) if isinstance(body, str) and body.strip() else None


def _named(value: Any, known: Mapping[str, Node]) -> list[Author]:
    found: list[Author] = []
    for element in value if isinstance(value, list) else [value]:
        if isinstance(element, str):
            name, person = _text(element), True
        elif isinstance(element, dict):
            whole = element if "name" in element else known.get(str(element.get("@id")), element)
            kinds = _types(whole)
            person = "Person" in kinds or not kinds
            names = whole.get("name")
            if isinstance(names, list):
                found += [Author(text, person) for one in names if (text := _text(one))]
                continue
            name = _text(names) or " ".join(
                part for key in ("givenName", "familyName") if (part := _text(whole.get(key)))
            )
        else:
            continue
        if name:
            found.append(Author(name, person))
    return found
