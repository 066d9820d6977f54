"""Lists of feeds as OPML: read as data only, and written.

An address in a list is never run, opened or fetched here; what is no http or https address is refused and listed.
listparser is imported here and nowhere else.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urlsplit
from xml.sax.saxutils import quoteattr

from monitor.errors import ParseError
from monitor.model import Feed

_MOST_BYTES = 20 * 1024 * 1024
_MOST_FEEDS = 50_000
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]+)""")
_FILTER = re.compile(r"""\bfiltercmd\s*=\s*["']([^"'<>]{1,500})["']""", re.IGNORECASE)
_BEGUN = re.compile(r"<(?:\w+:)?opml\b", re.IGNORECASE)
_ENDED = re.compile(r"</(?:\w+:)?(?:opml|body)\b|<(?:\w+:)?(?:opml|body)\b[^<>]*/>", re.IGNORECASE)
_SCHEME_AND_HOST = re.compile(r"\A(https?://)((?:[^/?#]*@)?)([^/?#]*)", re.IGNORECASE)
_MOST_DEPTH = 20  # folders in folders
_OUTLINE = re.compile(r"<outline\b([^<>]*)>", re.IGNORECASE)
_NAMED = re.compile(r"""\b(xmlurl|htmlurl|url)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')""", re.IGNORECASE)
_RSS_TYPE = re.compile(r"""\btype\s*=\s*["'](?:rss|atom|rdf)["']""", re.IGNORECASE)
# how a list begins without a mark
_WIDE = (
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00<", "utf-16-be"),
    (b"<\x00", "utf-16-le"),
)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Subscription:
    """One feed of a list. Nested folders are divided by "/"; `title` None where the list has none."""

    url: str
    title: str | None = None
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list holds: the feeds, and what was refused with the reason, as (address, reason)."""

    subscriptions: tuple[Subscription, ...]
    refused: tuple[tuple[str, str], ...] = ()
    title: str | None = None


def read(data: bytes) -> Listed:
    """Read an OPML file. Raises ParseError with a sentence where it is none."""
    if len(data) > _MOST_BYTES:
        raise ParseError(
            f"The list is larger than {_MOST_BYTES // 1024 // 1024} MB. Split it into several files."
        )
    text = _CONTROLS.sub("", _DOCTYPE.sub("", _text(data)))
    if not text.strip():
        raise ParseError("The list is empty.")
    if not re.search(r"<(?:\w+:)?(?:opml|outline)\b", text, re.IGNORECASE):
        raise ParseError("The file is not a list of feeds in the format OPML.")
    if _BEGUN.search(text) and not _ENDED.search(text):
        raise ParseError(
            "The list is cut off: its end is missing, and feeds with it. Get a whole copy of it."
        )
    refused: dict[str, str] = {}
    text = _OUTLINE.sub(lambda found: _plain_outline(found, refused), text)
    import listparser

    try:
        # ASCII with references: listparser does not tell its HTML parser an encoding
        found: Any = listparser.parse(text.encode("ascii", "xmlcharrefreplace"))
    except Exception as error:  # whatever a broken file does to the parser, the room ends here
        raise ParseError("The list cannot be read: the file is damaged.") from error
    subscriptions: dict[str, Subscription] = {}
    if len(found.feeds) > _MOST_FEEDS:
        refused["…"] = f"only the first {_MOST_FEEDS:,} feeds of a list are taken; split it"
    for outline in list(found.feeds)[:_MOST_FEEDS]:
        address = _address(str(outline.url))
        reason = _refusal(address)
        if reason:
            refused[_line(address)] = reason
        else:
            title = _line(str(outline.title)) or None
            subscriptions.setdefault(address, Subscription(address, title, _folder(outline)))
    for outline in found.lists:
        refused[_line(str(outline.url))] = "it is another list, not a feed; import that list by itself"
    for command in _FILTER.findall(text):
        refused[_line(unescape(command))] = (
            "it is a command, and nothing of a list is ever run; the feed is taken without it"
        )
    title = _line(str((found.meta or {}).get("title", ""))) or None
    return Listed(tuple(subscriptions.values()), tuple(refused.items()), title)


def write(feeds: Iterable[Feed | Subscription], title: str = "Presswatch") -> bytes:
    """Write an OPML 2.0 file with the feeds in their folders."""
    tree: dict[str, Any] = {}
    for feed in feeds:
        place = tree
        for name in filter(None, feed.folder.split("/")):
            place = place.setdefault(name, {})
        # a blank before the address keeps feeds apart from folders, whose names never begin with one
        place[f" {feed.url}"] = feed
    lines = [
        "<?xml version='1.0' encoding='UTF-8'?>",
        '<opml version="2.0">',
        f"  <head><title>{_escaped(title)}</title></head>",
        "  <body>",
    ]
    lines += _outlines(tree, 2)
    lines += ["  </body>", "</opml>", ""]
    return "\n".join(lines).encode("utf-8")


def _outlines(tree: dict[str, Any], depth: int) -> list[str]:
    lines = []
    indent = "  " * depth
    for name, value in tree.items():
        if isinstance(value, dict):
            lines.append(f"{indent}<outline text={_quoted(name)} title={_quoted(name)}>")
            lines += [*_outlines(value, depth + 1), f"{indent}</outline>"]
        else:
            label = _quoted(value.title or value.url)
            site = getattr(value, "site_url", None)
            html = f" htmlUrl={_quoted(site)}" if site else ""
            lines.append(
                f'{indent}<outline type="rss" text={label} title={label} xmlUrl={_quoted(value.url)}{html}/>'
            )
    return lines


def _quoted(text: str) -> str:
    return quoteattr(_CONTROLS.sub("", text))


def _escaped(text: str) -> str:
    return _quoted(text)[1:-1]


def _plain_outline(found: re.Match[str], refused: dict[str, str]) -> str:
    """Give a feed that calls its address `url` the usual name for it; list a site that names no feed."""
    named = {name.lower(): one or other for name, one, other in _NAMED.findall(found[1])}
    if not named or "xmlurl" in named:
        return found[0]
    if named.get("url") and _RSS_TYPE.search(found[1]):
        return f"<outline{found[1].rstrip('/')} xmlUrl={quoteattr(unescape(named['url']))}{'/' * found[1].endswith('/')}>"
    if named.get("htmlurl") and (found[1].endswith("/") or _RSS_TYPE.search(found[1])):
        site = _line(unescape(named["htmlurl"]))
        refused[site] = "it is a site without a feed address; subscribe to the site by itself"
    return found[0]


def _text(data: bytes) -> str:
    """Decode by mark, by valid UTF-8, by the declaration, else as Windows-1252."""
    for mark, name in (
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    for begins, name in _WIDE:
        if data.startswith(begins):
            return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.match(data[:400])
    try:
        return data.decode(declared[1].decode("ascii") if declared else "cp1252", "replace")
    except (LookupError, UnicodeError):
        return data.decode("cp1252", "replace")


def _address(raw: str) -> str:
    """Tidy an address: blanks around it, and the scheme `feed:` that some programs write."""
    text = raw.strip()
    text = re.sub(r"\Afeed:(?://)?(?=https?:)", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\Afeed://", "http://", text, flags=re.IGNORECASE)
    # two spellings of one address would be two feeds
    return _SCHEME_AND_HOST.sub(lambda part: f"{part[1].lower()}{part[2]}{part[3].lower()}", text, count=1)


def _refusal(address: str) -> str | None:
    """Say why an address of a list is not one to subscribe to; None where it is."""
    low = address.lower()
    if re.match(r"\||%7c|(?:exec|filter)\s*:|filtercmd", low):
        return "it is a command, and nothing of a list is ever run"
    if low.startswith(("file:", "/", "~", "./", "../", "\\")) or re.match(r"[a-z]:[\\/]", low):
        return "it is a file of a computer, not a feed of the network"
    try:
        parts = urlsplit(address)
        named = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return "it cannot be read as an address"
    if parts.scheme.lower() not in ("http", "https"):
        return "only http and https addresses are feeds"
    if not named or re.search(r"[\s\\<>\"|]", address):
        return "it cannot be read as an address"
    return None


def _folder(outline: Any) -> str:
    categories: Sequence[Sequence[str]] = outline.get("categories") or ()
    # the last one is where the outline stands; before it are its own labels
    names = [_line(name).replace("/", "-") for name in (categories[-1] if categories else ())]
    return "/".join([name for name in names if name][:_MOST_DEPTH])[:500].rstrip("/")


def _line(text: str) -> str:
    return " ".join(_CONTROLS.sub("", text).split())[:500]
