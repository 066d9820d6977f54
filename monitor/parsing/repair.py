"""Broken XML of feeds made well-formed, so that one fault costs at most the entry it stands in.

`clean` removes what no parser forgives; `salvage` takes a feed apart at its entries, mends each by itself and puts
them together again. Nothing here knows what the elements mean.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from html.entities import html5

from lxml import etree

# not in XML 1.0: controls, surrogates, non-characters
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(
    r"&(?:#(?P<decimal>\d{1,9});?|#[xX](?P<hex>[0-9a-fA-F]{1,8});?|(?P<name>[A-Za-z][A-Za-z0-9]{1,31});|(?P<bare>))"
)
_DOCTYPE = re.compile(
    r"<!DOCTYPE\s[^\[>]{0,2000}(?:\[(?:[^\]\"']|\"[^\"]*\"|'[^']*')*\]\s*)?>", re.IGNORECASE
)
# names for plain texts; what holds references or markup is not believed
_ENTITY = re.compile(r"""<!ENTITY\s+(\w[\w.-]{0,60})\s+(?:"([^"&<>%]{1,300})"|'([^'&<>%]{1,300})')\s*>""")
_ROOT = re.compile(
    r"<\?xml\b|<(?:[A-Za-z][\w.-]*:)?(?:rss|feed|RDF|urlset|sitemapindex|opml|html)\b|<channel\b",
    re.IGNORECASE,
)
_XML_DECLARATION = re.compile(r"<\?xml[^>]{0,300}?\?>\s*")
_END = re.compile(r"</(?:[A-Za-z][\w.-]*:)?(?:item|entry)\s*>", re.IGNORECASE)
_OPEN, _CLOSE = "<![CDATA[", "]]>"
_CUT_OPENING = re.compile(
    r"<!(?:\[C?D?A?T?A?|-)?\s*\Z"
)  # of a section or comment, where the feed was cut short
_START = re.compile(r"<(?P<name>(?:[A-Za-z][\w.-]*:)?(?:item|entry))(?=[\s>/])", re.IGNORECASE)
_ROOT_TAG = re.compile(r"<(?P<name>(?:[A-Za-z][\w.-]*:)?(?:rss|feed|RDF))(?=[\s>])[^<>]*>", re.IGNORECASE)
_ANY_ROOT = re.compile(r"<(?P<name>(?:[A-Za-z][\w.-]*:)?[A-Za-z][\w.-]*)(?=[\s>/])[^<>]*>")
_PREFIX_USED = re.compile(r"</?([A-Za-z_][\w.-]*):|\s([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*\s*=")
_PREFIX_DECLARED = re.compile(r"xmlns:([A-Za-z_][\w.-]*)\s*=")
_FIELD = re.compile(
    r"<(?P<name>(?:[A-Za-z][\w.-]*:)?(?:title|link|guid|id|pubDate|published|updated|issued|modified|created|date|"
    r"description|encoded|summary|content|author|creator|source|category|comments|enclosure|origLink|subject))"
    r"(?=[\s/>])(?P<attributes>[^<>]*)>",
    re.IGNORECASE,
)
# what still says something where the feed was cut off in the middle of it; half a link or a guid says something wrong
_TEXT_FIELD = re.compile(
    r"<(?:[A-Za-z][\w.-]*:)?(?:description|encoded|summary|content)(?=[\s/>])", re.IGNORECASE
)
_NAMING_FIELD = re.compile(r"<(?:[A-Za-z][\w.-]*:)?(?:link|guid|id)(?=[\s/>])", re.IGNORECASE)
_TELLING_FIELD = re.compile(
    r"<(?:[A-Za-z][\w.-]*:)?(?:title|description|encoded|summary|content)(?=[\s/>])", re.IGNORECASE
)
_ENDED = re.compile(r"</(?:[A-Za-z][\w.-]*:)?(?:channel|rss|feed|RDF)\s*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""([A-Za-z_][\w.-]*(?::[\w.-]+)?)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>=]+)|["']([^"'<>]*))"""
)

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
    text, named = _without_doctype(_ILLEGAL.sub("", text))
    root = _ROOT.search(text)
    if root is not None:
        text = text[root.start() :]
    text = _XML_DECLARATION.sub("", text, count=1)
    parts, at = [], 0
    for start, end in sections(text):
        # comments say nothing, and those that hold two dashes are no XML
        kept = "" if text.startswith("<!--", start) else text[start:end]
        parts += [_references(text[at:start], named), kept]
        at = end
    parts.append(_references(text[at:], named))
    return "".join(parts)


def _without_doctype(text: str) -> tuple[str, dict[str, str]]:
    """Take out the DOCTYPE; return the texts that it gives names to, as far as they can multiply nothing."""
    found = _DOCTYPE.search(text)
    if found is None or text.find(_OPEN, 0, found.start()) >= 0:
        return text, {}
    rest = text[: found.start()] + text[found.end() :]
    named = {name: value for name, *values in _ENTITY.findall(found[0]) for value in values if value}
    growth = max(map(len, named.values()), default=0) * rest.count("&")
    return rest, named if growth <= len(rest) + 100_000 else {}


def sections(text: str) -> Iterator[tuple[int, int]]:
    """Find the CDATA sections and comments in one pass. Of nested openings the innermost counts: the others were never closed."""
    at = 0
    # the next opening of either kind, looked for again only when it was passed: a text of many would be slow otherwise
    section, comment = text.find(_OPEN), text.find("<!--")
    while section >= 0 or comment >= 0:
        if comment < 0 or 0 <= section < comment:
            end = text.find(_CLOSE, section)
            if end < 0:
                section = -1
                continue
            at = end + len(_CLOSE)
            yield text.rfind(_OPEN, section, end), at
        else:
            end = text.find("-->", comment + 4)
            if end < 0:
                comment = -1
                continue
            at = end + 3
            yield comment, at
        if 0 <= section < at:
            section = text.find(_OPEN, at)
        if 0 <= comment < at:
            comment = text.find("<!--", at)


def without_comments(text: str) -> str:
    """Take the comments out of a text that holds no CDATA sections that matter."""
    parts, at = [], 0
    for start, end in sections(text):
        if text.startswith("<!--", start):
            parts.append(text[at:start])
            at = end
    return "".join(parts) + text[at:]


def _references(text: str, named: dict[str, str]) -> str:
    """Write the references of a text that is no section as XML knows them, and drop a DOCTYPE in the wrong place."""
    if "<!D" in text or "<!d" in text:
        text = _DOCTYPE.sub("", text)
    return _REFERENCE.sub(lambda found: _reference(found, named), text) if "&" in text else text


def _reference(found: re.Match[str], named: dict[str, str]) -> str:
    """Make a character reference one that XML knows; an ampersand that begins none is text."""
    name = found["name"]
    if name is not None:
        if name in ("amp", "lt", "gt", "quot", "apos"):
            return found[0]
        known = html5.get(f"{name};") or named.get(name)
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
    at = 0
    while (start := text.find(_OPEN, at)) >= 0:
        end = text.find(_CLOSE, start)
        if end < 0:
            return False
        if text.rfind(_OPEN, start, end) > start and _END.search(text, start, end) is not None:
            return True
        at = end
    return False


def salvage(text: str, most: int) -> str | None:
    """Rebuild a broken feed from its head and its first `most` entries; None where there is nothing that looks like one."""
    hidden = _hidden(text)
    root = _ROOT_TAG.search(hidden)
    starts = list(_START.finditer(hidden, root.end() if root else 0))
    if root is None and not starts:
        return None
    name = root["name"] if root else "rss"
    opening = _opening(root[0] if root else "<rss version='2.0'>", name, hidden)
    ends = [found.start() for found in starts[1:]] + [len(text)]
    entries = [
        _entry(
            opening,
            name,
            text[found.start() : end],
            hidden[found.start() : end],
            found["name"],
            last=end == len(text),
        )
        for found, end in list(zip(starts, ends, strict=False))[:most]
    ]
    head = text[root.end() if root else 0 : starts[0].start() if starts else len(text)]
    inside, outside = _head(opening, name, head)
    whole = "".join(entry for entry in entries if entry)
    rebuilt = f"{opening}{inside}{whole}{outside}</{name}>"
    if tree(rebuilt) is None:  # then of the head only the fields that are known
        before, outside = ("<channel>", "</channel>") if local_name(name) == "rss" else ("", "")
        inside = before + _fields(head, _hidden(head), cut=False)
        rebuilt = f"{opening}{inside}{whole}{outside}</{name}>"
    return rebuilt if tree(rebuilt) is not None else None


def declared(text: str) -> str:
    """Give cleaned text with a meaning for every prefix that it uses and that its root does not explain."""
    root = _ANY_ROOT.search(text)
    if root is None:
        return text
    return text[: root.start()] + _opening(root[0], root["name"], _hidden(text)) + text[root.end() :]


def _opening(written: str, name: str, hidden: str) -> str:
    """Give the tag of the root with a meaning for every prefix; with its attributes put in order where they are broken."""
    opening = written.rstrip("/>")
    explained = set(_PREFIX_DECLARED.findall(opening)) | {"xml", "xmlns"}
    used = {prefix for pair in _PREFIX_USED.findall(hidden) for prefix in pair if prefix}
    missing = "".join(
        f' xmlns:{prefix}="{NAMESPACES.get(prefix, "urn:unknown:" + prefix)}"'
        for prefix in sorted(used - explained)
    )
    if tree(f"{opening}{missing}></{name}>") is not None:
        return f"{opening}{missing}>"
    told = _attributes(opening[1 + len(name) :])
    for empty in re.findall(r' xmlns:([\w.-]+)=""', told):
        known = NAMESPACES.get(empty, f"urn:unknown:{empty}")
        told = told.replace(f' xmlns:{empty}=""', f' xmlns:{empty}="{known}"')
    ordered = f"<{name}{told}{missing}>"
    return ordered if tree(f"{ordered}</{name}>") is not None else f"<{name}{missing}>"


def local_name(name: str) -> str:
    """Return the name of an element without its prefix, in lower case."""
    return name.rpartition(":")[2].lower()


def _hidden(text: str) -> str:
    """Blank out sections and comments, so that every place stays where it is."""
    parts, at = [], 0
    for start, end in sections(text):
        parts += [text[at:start], " " * (end - start)]
        at = end
    return "".join(parts) + text[at:]


def _entry(opening: str, name: str, chunk: str, hidden: str, tag: str, *, last: bool) -> str:
    """Give one entry as well-formed XML, with what can be saved of it."""
    close = re.search(rf"</{re.escape(tag)}\s*>", hidden, re.IGNORECASE)
    whole = chunk[: close.end()] if close else chunk
    if close and tree(f"{opening}{whole}</{name}>") is not None:
        return whole
    cut = last and close is None and _ENDED.search(hidden) is None
    fields = _fields(whole, hidden[: len(whole)], cut=cut)
    if cut and not (_NAMING_FIELD.search(fields) and _TELLING_FIELD.search(fields)):
        return ""  # it would be another article when it comes whole
    return f"<{tag}>{fields}</{tag}>"


def _fields(chunk: str, hidden: str, *, cut: bool) -> str:
    """Take the known fields out of a broken entry, one by one: each ends at its own end, else where the next begins.

    `cut`: the document ends in the middle of the entry, so its last field may be half of what it was.
    """
    fields: list[str] = []
    at = 0
    while (found := _FIELD.search(hidden, at)) is not None:
        name = found["name"]
        if found[0].endswith("/>"):
            fields.append(f"<{name}{_attributes(found['attributes'])}/>")
            at = found.end()
            continue
        close = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE).search(hidden, found.end())
        following = _FIELD.search(hidden, found.end())
        end = close.start() if close else following.start() if following else len(chunk)
        attributes = _attributes(found["attributes"])
        if (
            cut
            and not close
            and not following
            and not _TEXT_FIELD.match(found[0])
            and "href=" not in attributes
        ):
            break
        fields.append(f"<{name}{attributes}>{_content(chunk[found.end() : end], attributes)}</{name}>")
        at = close.end() if close else end
    return "".join(fields)


def _attributes(text: str) -> str:
    values: dict[str, str] = {}
    for found in _ATTRIBUTE.finditer(text):
        value = next((part for part in found.groups()[1:] if part is not None), "")
        values.setdefault(found[1], "html" if found[1] == "type" and value == "xhtml" else value)
    return "".join(f' {name}="{_escape(html.unescape(value))}"' for name, value in values.items())


def _content(text: str, attributes: str) -> str:
    """Give what stands in a field as text: sections unwrapped, markup escaped."""
    person = re.search(r"<(?:[A-Za-z][\w.-]*:)?name[^<>]*>([^<]*)", text)
    if person and not attributes:
        return f"<name>{person[1]}</name>"
    parts, at = [], 0
    for start, end in sections(text):
        parts.append(_unmarked(text[at:start]))
        if text.startswith(_OPEN, start):
            parts.append(_escape(text[start + len(_OPEN) : end - len(_CLOSE)]))
        at = end
    parts.append(_unmarked(text[at:]))
    return "".join(parts).strip()


def _unmarked(text: str) -> str:
    """Escape markup that stands in a text, but not its references, which are clean; end tags at the very end belong to others."""
    text = (
        re.sub(r"(?:\s*</[^<>]*>?)+\s*\Z", "", text)
        if "<" in text and not re.search(r"<[A-Za-z]", text)
        else text
    )
    return (
        _CUT_OPENING.sub("", text)
        .replace(_OPEN, "")
        .replace(_CLOSE, "")
        .replace("<!--", "")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
    )


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
