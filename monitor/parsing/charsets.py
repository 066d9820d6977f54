"""Bytes into text as browsers do it: byte order mark, valid UTF-8, what is declared, what it looks like, else
Windows-1252.

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
    # labels that browsers know and Python does not
    **dict.fromkeys(("x-cp1250", "cswindows1250"), "cp1250"),
    **dict.fromkeys(("x-cp1251", "windows-cyrillic"), "cp1251"),
    **dict.fromkeys(("x-cp1252", "ansi_x3.4-1968", "cp819", "ibm819", "x-ansi"), "cp1252"),
    **dict.fromkeys(("windows-874", "dos-874", "iso8859-11"), "cp874"),
    **dict.fromkeys(
        ("logical", "visual", "iso-8859-8-i", "iso-8859-8-e", "csiso88598i", "csiso88598e"), "iso-8859-8"
    ),
    **dict.fromkeys(("koi", "koi8", "cskoi8r"), "koi8-r"),
    **dict.fromkeys(("koi8-ru",), "koi8-u"),
    **dict.fromkeys(("sun_eu_greek", "ecma-118", "elot_928"), "iso-8859-7"),
    **dict.fromkeys(("x-euc-jp", "cseucpkdfmtjapanese"), "euc_jp"),
    **dict.fromkeys(("cn-big5", "x-x-big5", "csbig5"), "big5hkscs"),
    **dict.fromkeys(
        ("korean", "ks_c_5601-1989", "ksc5601", "ksc_5601", "iso-ir-149", "windows-949"), "cp949"
    ),
    **dict.fromkeys(
        ("csgb2312", "chinese", "gb_2312", "gb_2312-80", "csiso58gb231280", "iso-ir-58"), "gb18030"
    ),
    **dict.fromkeys(("unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8"), "utf-8"),
    **dict.fromkeys(("ucs-2", "iso-10646-ucs-2", "csunicode", "unicodefeff"), "utf-16-le"),
    **dict.fromkeys(("unicodefffe",), "utf-16-be"),
    "x-mac-roman": "mac_roman",
    "x-mac-ukrainian": "mac_cyrillic",
}
# what a text of other than Latin letters may be in, where nothing says so
_FOREIGN = (
    "cp932",
    "euc_jp",
    "gb18030",
    "big5",
    "cp949",
    "cp1251",
    "koi8_r",
    "cp1253",
    "cp1255",
    "cp1256",
    "cp874",
    "cp1252",
)
_LOOKED_AT = 40_000  # bytes of an undeclared text
_FOREIGN_SHARE = 0.4  # of its letters; in the languages of Latin letters few have the eighth bit
_FEWEST = 8  # bytes with the eighth bit from which anything can be told
_MARKUP = re.compile(rb"<[^<>]*>")
_LETTER = re.compile(rb"[A-Za-z]")


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
    if not _mostly_utf8(content):
        foreign = _looks_like(content)
        if foreign is not None:
            return content.decode(foreign, "replace")
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


def _looks_like(content: bytes) -> str | None:
    """Guess the encoding of a text in other than Latin letters; None where it is in these, or cannot be told."""
    text = _MARKUP.sub(b" ", content[:_LOOKED_AT])
    high = sum(byte > 0x7F for byte in text)
    if high < _FEWEST or high < _FOREIGN_SHARE * (high + len(_LETTER.findall(text))):
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(text, cp_isolation=list(_FOREIGN)).best()
    return best.encoding if best is not None and best.encoding != "cp1252" else None


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
