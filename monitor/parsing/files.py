"""Saved articles that the user imports: .txt in any encoding, and .html through `pages`.

A file's own time says nothing about its article, and neither does a year in its prose: without a date line the date is
unknown. Nothing here opens a file; it is given names and bytes.
"""

from __future__ import annotations

import re
from datetime import datetime

from monitor.errors import ParseError
from monitor.model import BodyState, DateBasis, NewArticle, TitleBasis
from monitor.parsing import markup, pages
from monitor.parsing.blocks import paragraph, plain
from monitor.parsing.charsets import to_text
from monitor.parsing.dates import dateline
from monitor.parsing.language import detect
from monitor.parsing.titles import first_sentence, fold

LARGEST = 10 * 1024 * 1024  # bytes
TXT = (".txt", ".text")
HTML = (".html", ".htm", ".xhtml")

_BINARY = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"MZ",
    b"\x7fELF",
    b"SQLite format 3",
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BLANK_LINE = re.compile(r"\n[ \t\u00a0]*\n")
_SENTENCE_END = re.compile(r"[.!?:;,…]['\"”’»)\]]*$")


def read_file(name: str, content: bytes, now: datetime) -> NewArticle:
    """Read a saved article. `now` is aware UTC. Raises ParseError with what is wrong with the file."""
    if not content.strip():
        raise ParseError("The file is empty.")
    if len(content) > LARGEST:
        raise ParseError(f"The file is larger than {LARGEST // 1024 // 1024} MB; it is hardly one article.")
    ending = re.search(r"\.[^./\\]+$", name.lower())
    if ending and ending[0] in HTML:
        return _html(content, now)
    if ending and ending[0] in TXT:
        return _txt(content, now)
    raise ParseError("Only .txt and .html files can be imported.")


def _html(content: bytes, now: datetime) -> NewArticle:
    _refuse_binary(content)
    address = _address(content)
    found = pages.extract(content, address, {}, None, now)
    if found.state is not BodyState.FULL:
        raise ParseError(f"There is no article in the file: {found.reason or found.state}")
    return NewArticle(
        title=found.title or first_sentence(found.text),
        title_basis=TitleBasis.PAGE if found.title else TitleBasis.FIRST_SENTENCE,
        text=found.text,
        html=found.html,
        url=found.canonical or address or None,
        outlet=found.outlet or "",
        author=found.author,
        published=found.published,
        published_raw=found.published_raw,
        published_basis=found.published_basis or DateBasis.ARRIVED,
        language=found.language,
    )


def _address(content: bytes) -> str:
    """Return the address that a browser noted in a page that it saved, or ""."""
    noted = re.search(
        rb"<!--\s*saved from url=\(\d+\)(https?://[^\s>]+)|^\s*url:\s*(https?://\S+)", content[:4_096]
    )
    return (noted[1] or noted[2]).decode("utf-8", "replace") if noted else ""


def _txt(content: bytes, now: datetime) -> NewArticle:
    _refuse_binary(content)
    text = to_text(content).replace("\r\n", "\n").replace("\r", "\n")
    if len(_CONTROL.findall(text[:20_000])) > len(text[:20_000]) // 100:
        raise ParseError("The file holds no text, whatever its name says.")
    # a date line may stand before the title or after it
    published, raw, rest = dateline(text.strip("\ufeff\n "), now) or (None, None, text.strip("\ufeff\n "))
    title, rest = _title_line(rest)
    if published is None:
        published, raw, rest = dateline(rest, now) or (None, None, rest)
    blocks = [block for part in _paragraphs(rest) if (block := paragraph(part))]
    text = plain(blocks)
    if not text:
        raise ParseError("The file holds no text.")
    return NewArticle(
        title=title or first_sentence(text),
        title_basis=TitleBasis.FILE if title else TitleBasis.FIRST_SENTENCE,
        text=text,
        html=markup.write(blocks),
        published=published,
        published_raw=raw,
        published_basis=DateBasis.DATELINE if published else DateBasis.ARRIVED,
        language=detect(text),
    )


def _refuse_binary(content: bytes) -> None:
    wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    if content.startswith(_BINARY) or (not wide and b"\x00\x00\x00" in content[:4_096]):
        raise ParseError("The file holds no text, whatever its name says.")


def _title_line(text: str) -> tuple[str | None, str]:
    """Divide a text from its title: a first short line without a full stop that a blank line follows."""
    line, _, rest = text.partition("\n")
    line = line.strip()
    follows = rest.partition("\n")[0]
    if (
        line
        and rest.strip()
        and not follows.strip()
        and len(line) <= 160
        and 2 <= len(line.split()) <= 25
        and not _SENTENCE_END.search(line)
        and len(rest.split()) >= 20
        and fold(line)
    ):
        return line, rest.strip()
    return None, text


def _paragraphs(text: str) -> list[str]:
    """Divide text at blank lines, and at line ends where each line is whole sentences; else lines were only wrapped."""
    found: list[str] = []
    for part in _BLANK_LINE.split(text):
        lines = [line.strip() for line in part.split("\n") if line.strip()]
        if all(_SENTENCE_END.search(line) for line in lines[:-1]):
            found += lines
        else:
            found.append(" ".join(lines))
    return found
