"""Feeds of the plain sort read straight off their tree, many times as fast as feedparser does.

Plain is an RSS or Atom feed whose titles and texts are texts: no markup that stands as elements, no base64, no
`xml:base`, no namespaces that mean something else than usual. Of any other feed `read` gives None, and feedparser reads
it; a test holds both to the same entries.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin

from lxml import etree

from monitor.parsing import feedtree
from monitor.parsing.feedtree import local, words
from monitor.parsing.fields import WHOLE, Told, leads_to_page, text_of

_PLAIN = (
    "",
    "http://www.w3.org/2005/atom",
    "http://purl.org/rss/1.0/",
    "http://my.netscape.com/rdf/simple/0.9/",
    "http://backend.userland.com/rss2",
    "http://backend.userland.com/rss",
    "http://blogs.law.harvard.edu/tech/rss",
)
_KINDS = {
    **dict.fromkeys(_PLAIN, ""),
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://search.yahoo.com/mrss/": "media:",
    "http://search.yahoo.com/mrss": "media:",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
}
_ATOM = "{http://www.w3.org/2005/Atom}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_has_bases = etree.XPath("boolean(//@xml:base or //@base)")
_has_languages = etree.XPath("boolean(//@xml:lang or //@lang)")
# what the types of texts mean; of others feedparser knows more
_TYPES = {"text": True, "plain": True, "text/plain": True, "html": False, "text/html": False}
# elements that offer a text, and whether it is plain in Atom where it does not say
_TEXTS = {
    "description": False,
    "dc:description": False,
    "media:description": False,
    "content:encoded": False,
    "fullitem": False,
    "summary": True,
    "content": True,
    "abstract": True,
    "itunes:summary": True,
}
_CONTENTS = frozenset({"content", "content:encoded", "fullitem"})
_TITLES = frozenset({"title", "dc:title"})
# what would say something of the entry if it stood deeper
_TELLING = frozenset({*_TEXTS, *_TITLES, "link", "guid", "id", "body", "feedburner:origlink"})
_OTHERS = frozenset({"author", "contributor", "dc:creator", "itunes:owner", "itunes:author", "media:credit"})
_ODD_PREFIXES = frozenset({"dc", "content", "media", "feedburner", "itunes", "xhtml", "atom", "rss"})


class _NotPlainError(Exception):
    """Something stands in the feed that only feedparser knows to read."""


@dataclass(slots=True)
class PlainFeed:
    """A feed as it says: what it says of itself, and of each entry."""

    title: str
    title_is_plain: bool
    link: str
    language: str | None
    atom: bool
    entries: list[Told] = field(default_factory=list)


def read(tree: etree._Element, url: str, most: int) -> PlainFeed | None:
    """Read a plain feed, up to `most` entries; None where it is of another sort."""
    try:
        return _read(tree, url, most)
    except _NotPlainError:
        return None


def _read(tree: etree._Element, url: str, most: int) -> PlainFeed:
    atom = tree.tag == f"{_ATOM}feed"
    root = local(tree)
    if not atom and root not in ("rss", "rdf"):
        raise _NotPlainError
    channel = tree if atom else next((child for child in tree if _name(child) == "channel"), None)
    if channel is None:
        raise _NotPlainError
    parent = tree if root == "rdf" else channel
    elements = [child for child in parent.iterchildren("*") if local(child) in ("item", "entry")]
    if any(_name(element) != ("entry" if atom else "item") for element in elements):
        raise _NotPlainError
    if sum(1 for _ in feedtree.entries_in(tree)) != len(elements):
        raise _NotPlainError
    if _has_bases(tree):
        raise _NotPlainError
    feed = _of_itself(tree, channel, url, atom=atom)
    speaks = bool(_has_languages(tree))
    feed.entries = [_entry(element, url, atom, speaks=speaks) for element in elements[:most]]
    return feed


def _of_itself(tree: etree._Element, channel: etree._Element, url: str, *, atom: bool) -> PlainFeed:
    title, plain, link, own = "", False, "", ""
    language = tree.get(_LANG) or tree.get("lang")
    for child in channel.iterchildren("*"):
        name = _name(child)
        if name == "title" and not title:
            title, plain = _text(child, plain=True)
        elif name == "link":
            link = _link(child, url) or link
        elif name in ("guid", "id"):
            own = words(child)
        elif name in ("language", "dc:language"):
            language = words(child) or language
        elif name.endswith("title") or any(local(part) == "title" for part in _not_of_entries(child)):
            raise _NotPlainError
    return PlainFeed(title, plain and atom, link or own, language, atom)


def _not_of_entries(element: etree._Element) -> Iterator[etree._Element]:
    """Yield what stands in an element of the feed that is no entry, nor an image, which may have titles of its own."""
    if local(element) not in ("item", "entry", "image", "textinput"):
        yield from element.iterdescendants("*")


def _entry(element: etree._Element, url: str, atom: bool, *, speaks: bool) -> Told:
    own = feedtree.read(element)
    title, plain, link, original = "", False, "", ""
    source, source_plain, tongue = "", False, None
    contents: list[tuple[str, bool]] = []
    texts: list[tuple[str, bool]] = []
    for child in element.iterchildren("*"):
        name = _name(child)
        if name == "title":
            value, is_plain = _text(child, plain=True)
            if value and title:
                raise _NotPlainError
            if value:
                title, plain = value, is_plain
                tongue = _tongue(child) if speaks else None
        elif name == "link":
            link = _link(child, url) or link
        elif name in _TEXTS:
            # of two texts of one length the content counts
            whole = name in _CONTENTS or (texts and not contents)
            (contents if whole else texts).append(_text(child, plain=_TEXTS[name]))
        elif name == "feedburner:origlink":
            original = words(child)
        elif name == "source":
            source, source_plain = _source(child)
        elif name in ("dc:title", "body") or name.startswith("xhtml:"):
            raise _NotPlainError
        elif len(child) and name not in _OTHERS:
            texts.extend(_deeper(child))
    if not title and any(_name(part) == "media:title" for part in element.iter("*")):
        raise _NotPlainError
    return Told(
        guid=own.guid,
        title=title,
        link=link,
        authors=own.authors,
        dates=own.dates,
        texts=[(value, is_plain and atom) for value, is_plain in (*contents, *texts)],
        title_is_plain=plain and atom,
        original=original,
        source=source,
        source_is_plain=source_plain and atom,
        language=tongue,
    )


def _deeper(element: etree._Element) -> Iterator[tuple[str, bool]]:
    """Yield the texts of media that stand in groups; anything else that speaks of the entry there is not plain."""
    for part in element.iterdescendants("*"):
        name = _name(part)
        if name == "media:description":
            yield _text(part, plain=False)
        elif name in _TELLING or name.startswith("xhtml:"):
            raise _NotPlainError


def _source(element: etree._Element) -> tuple[str, bool]:
    if not len(element):
        return _mended(text_of(element.text)), True
    for child in element.iterchildren("*"):
        if _name(child) == "title":
            return _text(child, plain=True)
    return "", False


def _link(element: etree._Element, url: str) -> str:
    """Return where a link leads if it leads to the page; "" for other relations."""
    if len(element):
        raise _NotPlainError
    href = element.get("url") or element.get("uri") or element.get("href")
    if not href:
        text = _mended(text_of(element.text))
        return _resolved(url, re.sub(r"&([A-Za-z0-9_]+);", r"&\1", text)) if text else ""
    return _resolved(url, href) if leads_to_page(dict(element.items())) else ""


def _resolved(url: str, link: str) -> str:
    if link.startswith(WHOLE):
        return link.strip()
    try:
        return urljoin(url, link.strip())
    except ValueError:
        return ""


def _text(element: etree._Element, *, plain: bool) -> tuple[str, bool]:
    """Return the text of an element, and whether its signs stand for themselves."""
    if len(element) or element.get("mode") or element.get("src"):
        raise _NotPlainError
    kind = element.get("type")
    if kind is not None:
        known = _TYPES.get(kind.lower())
        if known is None:
            raise _NotPlainError
        plain = known
    return _mended(text_of(element.text)), plain


def _mended(text: str) -> str:
    """Read what was encoded as UTF-8 twice, and controls that were meant as Windows-1252."""
    if text.isascii():
        return text
    with contextlib.suppress(UnicodeError):
        text = text.encode("iso-8859-1").decode("utf-8")
    return text.translate(_WINDOWS)


_WINDOWS = {
    number: bytes((number,)).decode("cp1252")
    for number in range(0x80, 0xA0)
    if number not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}


def _name(element: etree._Element) -> str:
    """Return the name of an element as feeds mean it: `dc:title`, `title`; with "?" before it where it means nothing."""
    space, _, name = str(element.tag).rpartition("}")
    kind = _KINDS.get(space[1:].lower())
    if kind is None:
        if (element.prefix or "").lower() in _ODD_PREFIXES:
            raise _NotPlainError  # a usual prefix with an unusual meaning
        kind = "?"
    return kind + name.lower()


def _tongue(element: etree._Element) -> str | None:
    """Return the language that is declared for an element by itself or the nearest around it."""
    here: etree._Element | None = element
    while here is not None:
        found = here.get(_LANG, here.get("lang"))
        if found is not None:
            return found or None
        here = here.getparent()
    return None
