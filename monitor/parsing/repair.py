"""Broken XML of feeds made well-formed, so that one fault costs at most the entry it stands in.

`clean` removes what no parser forgives; `salvage` takes a feed apart at its entries, mends each by itself and puts
them together again. Nothing here knows what the elements mean.
"""

from __future__ import annotations

import html
import re
from html.entities import html5

from lxml import etree

_CDATA = re.compile(r"<!\[CDATA\[(?:(?!<!\[CDATA\[).)*?\]\]>", re.DOTALL)
_ANY_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_END = re.compile(r"</(?:[A-Za-z][\w.-]*:)?(?:item|entry)\s*>", re.IGNORECASE)
_LEAVE = re.compile(r"(<!\[CDATA\[(?:(?!<!\[CDATA\[).)*?\]\]>|<!--(?:(?!-->).)*-->)", re.DOTALL)
# not in XML 1.0: controls, surrogates, non-characters
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(
    r"&(?:#(?P<decimal>\d{1,9});?|#[xX](?P<hex>[0-9a-fA-F]{1,8});?|(?P<name>[A-Za-z][A-Za-z0-9]{1,31});|(?P<bare>))"
)
_DOCTYPE = re.compile(
    r"<!DOCTYPE\s[^\[>]{0,2000}(?:\[(?:[^\]\"']|\"[^\"]*\"|'[^']*')*\]\s*)?>", re.IGNORECASE
)
_ROOT = re.compile(
    r"<\?xml\b|<(?:[A-Za-z][\w.-]*:)?(?:rss|feed|RDF|urlset|sitemapindex|opml|html)\b|<channel\b",
    re.IGNORECASE,
)
_XML_DECLARATION = re.compile(r"<\?xml[^>]{0,300}?\?>\s*")
_START = re.compile(r"<(?P<name>(?:[A-Za-z][\w.-]*:)?(?:item|entry))(?=[\s>/])", re.IGNORECASE)
_ROOT_TAG = re.compile(r"<(?P<name>(?:[A-Za-z][\w.-]*:)?(?:rss|feed|RDF))(?=[\s>])[^<>]*>", re.IGNORECASE)
_PREFIX_USED = re.compile(r"</?([A-Za-z_][\w.-]*):|\s([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*\s*=")
_PREFIX_DECLARED = re.compile(r"xmlns:([A-Za-z_][\w.-]*)\s*=")

NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "georss": "http://www.georss.org/georss",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "xhtml": "http://www.w3.org/1999/xhtml",
}


def clean(text: str) -> str:
    """Take out what XML forbids and what nobody needs: controls, bad references, the DOCTYPE, what stands before the root."""
    text = _ILLEGAL.sub("", text)
    root = _ROOT.search(text)
    if root is not None:
        text = text[root.start() :]
    text = _XML_DECLARATION.sub("", text, count=1)
    text = _DOCTYPE.sub("", text)
    parts = _LEAVE.split(text)
    # every second part is a CDATA section or a comment
    parts[::2] = [_REFERENCE.sub(_reference, part) if "&" in part else part for part in parts[::2]]
    return "".join(parts)


def _reference(found: re.Match[str]) -> str:
    """Make a character reference one that XML knows; an ampersand that begins none is text."""
    name = found["name"]
    if name is not None:
        if name in ("amp", "lt", "gt", "quot", "apos"):
            return found[0]
        known = html5.get(f"{name};")
        return f"&amp;{name};" if known is None else _escape(known)
    if found["bare"] is not None:
        return "&amp;"
    number = int(found["decimal"]) if found["decimal"] is not None else int(found["hex"], 16)
    if 0x80 <= number < 0xA0:
        return bytes((number,)).decode("cp1252", "ignore")
    if number > 0x10FFFF or _ILLEGAL.match(chr(number)):
        return ""
    return f"&#{number};"


def _escape(text: str) -> str:
    return html.escape(text, quote=True)


def tree(text: str) -> etree._Element | None:
    """Read well-formed XML; None where it is not. Loads nothing, expands nothing."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def mended(text: str) -> etree._Element | None:
    """Read XML with its faults skipped; None where nothing is left.

    After its first fault libxml2 drops `&lt;` and its kin, but not `&#60;`.
    """
    for name, number in (("lt", 60), ("gt", 62), ("amp", 38), ("quot", 34), ("apos", 39)):
        text = text.replace(f"&{name};", f"&#{number};")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def runs_over(text: str) -> bool:
    """Say whether a CDATA section that was never closed swallows the entries up to the end of the next one."""
    return any(
        "<![CDATA[" in found[1] and _END.search(found[1]) is not None for found in _ANY_CDATA.finditer(text)
    )


def salvage(text: str, most: int) -> str | None:
    """Rebuild a broken feed from its head and its first `most` entries; None where there is nothing that looks like one."""
    hidden = _CDATA.sub(lambda found: " " * len(found[0]), text)
    root = _ROOT_TAG.search(hidden)
    starts = list(_START.finditer(hidden, root.end() if root else 0))
    if root is None and not starts:
        return None
    opening = text[root.start() : root.end()].rstrip("/>") if root else "<rss version='2.0'"
    name = root["name"] if root else "rss"
    declared = set(_PREFIX_DECLARED.findall(opening)) | {"xml", "xmlns"}
    used = {prefix for pair in _PREFIX_USED.findall(hidden) for prefix in pair if prefix} - declared
    opening += "".join(
        f' xmlns:{prefix}="{NAMESPACES.get(prefix, "urn:unknown:" + prefix)}"' for prefix in sorted(used)
    )
    opening += ">"
    ends = [found.start() for found in starts[1:]] + [len(text)]
    entries = [
        _entry(opening, name, text[found.start() : end], hidden[found.start() : end], found["name"])
        for found, end in list(zip(starts, ends, strict=True))[:most]
    ]
    head = text[root.end() if root else 0 : starts[0].start() if starts else len(text)]
    inside, outside = _head(opening, name, head)
    whole = "".join(entry for entry in entries if entry)
    rebuilt = f"{opening}{inside}{whole}{outside}</{name}>"
    return rebuilt if tree(rebuilt) is not None else None


def _entry(opening: str, name: str, chunk: str, hidden: str, tag: str) -> str:
    """Give one entry as well-formed XML, with what can be saved of it; "" where nothing can."""
    close = re.search(rf"</{re.escape(tag)}\s*>", hidden, re.IGNORECASE)
    whole = chunk[: close.end()] if close else chunk
    if close and tree(f"{opening}{whole}</{name}>") is not None:
        return whole
    # a section that is never closed would swallow the rest
    loose = _LEAVE.sub(
        lambda found: found[0] if found[0].startswith("<!--") else _escape(found[0][9:-3]), whole
    )
    loose = loose.replace("<![CDATA[", "").replace("]]>", "")
    loose = re.sub(r"<(?![A-Za-z/!])", "&lt;", loose)
    fixed = mended(f"{opening}{loose}</{name}>")
    if fixed is None or len(fixed) == 0:
        return ""
    return etree.tostring(fixed[0], encoding="unicode", with_tail=False)


def _head(opening: str, name: str, head: str) -> tuple[str, str]:
    """Give what stands before the first entry as well-formed XML, and what closes it after the last."""
    channel = re.search(r"<((?:[A-Za-z][\w.-]*:)?channel)(?=[\s>])[^<>]*>", head, re.IGNORECASE)
    closed = channel is not None and re.search(rf"</{re.escape(channel[1])}\s*>", head, re.IGNORECASE)
    before, ending = ("", "") if channel is None or closed else (channel[0], f"</{channel[1]}>")
    body = head if channel is None or closed else head[channel.end() :]
    if tree(f"{opening}{before}{body}{ending}</{name}>") is not None:
        return before + body, ending
    fixed = mended(f"{opening}{before}{body}{ending}</{name}>")
    if fixed is None:
        return before, ending
    parent = fixed[0] if before and len(fixed) else fixed
    inner = "".join(etree.tostring(child, encoding="unicode", with_tail=False) for child in parent)
    return before + inner, ending
