"""Bytes into text as browsers do it: byte order mark, valid UTF-8, what is declared, else Windows-1252.

Nothing is lost where a text mixes encodings: a byte that fits nowhere is read as Windows-1252. Never raises.
"""

from __future__ import annotations

import codecs
import re
import zlib

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# how "<?" and "<r" begin without a mark
_WIDE = (
    (re.compile(rb"\x00\x00\x00[<{\[]"), "utf-32-be"),
    (re.compile(rb"[<{\[]\x00\x00\x00"), "utf-32-le"),
    (re.compile(rb"\x00[<{\[]\x00[^\x00]"), "utf-16-be"),
    (re.compile(rb"[<{\[]\x00[^\x00]\x00"), "utf-16-le"),
)
_XML_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9._:-]+)""")
_META_DECLARED = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]+)""", re.IGNORECASE)
_HTTP_DECLARED = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9._:-]+)""", re.IGNORECASE)
_SEVEN_BITS = ("iso-2022", "iso2022", "hz")
# what a label means to a browser where Python's codec of that name is narrower
_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "big5": "big5hkscs",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "utf-16": "utf-16-le",
    "unicode": "utf-16-le",
    "utf-32": "utf-32-le",
}


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("presswatch-windows", _as_windows)


def to_text(content: bytes, content_type: str | None = None) -> str:
    """Decode the bytes of a feed or page."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, "replace")
    for shape, name in _WIDE:
        if shape.match(content):
            return content.decode(name, "replace")
    declared = _declared(content, content_type)
    if content.isascii():
        if declared is not None and declared.startswith(_SEVEN_BITS):
            return content.decode(declared, "replace")
        return content.decode("ascii")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if declared is not None and declared != "utf-8" and not declared.startswith(("utf-16", "utf-32")):
        return content.decode(declared, "replace")
    if declared is None and not _mostly_utf8(content):
        return content.decode("cp1252", "presswatch-windows")
    return content.decode("utf-8", "presswatch-windows")


def _declared(content: bytes, content_type: str | None) -> str | None:
    """Find the first declared encoding that Python knows: of the header, of the XML declaration, of a meta element."""
    header = _HTTP_DECLARED.search(content_type or "")
    labels = [header[1]] if header else []
    for pattern, reach in ((_XML_DECLARED, 400), (_META_DECLARED, 4096)):
        found = pattern.search(content[:reach])
        if found:
            labels.append(found[1].decode("ascii"))
    for label in labels:
        name = _MEANT.get(label.lower(), label.lower())
        try:
            known = codecs.lookup(name)
        except (LookupError, UnicodeError):
            continue
        # `lookup` also finds base64, rot13 and zip, which are no charsets; utf-7 is one no browser reads
        if known._is_text_encoding and known.name not in (
            "utf-7",
            "idna",
            "punycode",
            "unicode_escape",
            "raw-unicode-escape",
            "undefined",
        ):
            return "utf-8" if known.name in ("utf-8", "utf-8-sig") else name
    return None


def _mostly_utf8(content: bytes) -> bool:
    """Say whether bytes are UTF-8 but for a few spots."""
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(1 for character in text if character > "\x7f") - broken > broken


def gunzip(content: bytes, cap: int) -> bytes:
    """Unpack a body that is itself a .gz file, also one packed twice or cut short, up to the cap."""
    for _ in range(2):
        if not content.startswith(b"\x1f\x8b"):
            break
        unpacking = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            content = unpacking.decompress(content, cap)
        except zlib.error:
            break
    return content
