"""Saved articles that the user imports: .txt in any encoding, .html and .mhtml through `pages`, mails through `mails`.

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
from monitor.parsing.mails import read_mail
from monitor.parsing.messages import root_page
from monitor.parsing.prose import SENTENCE_END, paragraphs, with_line_feeds
from monitor.parsing.titles import first_sentence, fold

LARGEST = 10 * 1024 * 1024  # bytes
LARGEST_WITH_PARTS = 40 * 1024 * 1024  # pictures and attachments are most of it, and are not read
TXT = (".txt", ".text")
HTML = (".html", ".htm", ".xhtml")
MHTML = (".mhtml", ".mht")
MAIL = (".eml",)

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
_FEW = 4  # control characters that a text may have however short it is


def read_file(name: str, content: bytes, now: datetime) -> NewArticle:
    """Read a saved article. `now` is aware UTC. Raises ParseError with what is wrong with the file."""
    if not content.strip():
        raise ParseError("The file is empty.")
    found = re.search(r"\.[^./\\]+$", name.lower())
    ending = found[0] if found else ""
    most = LARGEST_WITH_PARTS if ending in MHTML + MAIL else LARGEST
    if len(content) > most:
        raise ParseError(f"The file is larger than {most // 1024 // 1024} MB; it is hardly one article.")
    if ending not in TXT + HTML + MHTML + MAIL:
        raise ParseError("Only .txt, .html, .mhtml and .eml files can be imported.")
    _refuse_binary(content)
    if ending in TXT:
        return _txt(content, now)
    if ending in HTML:
        return _html(content, _address(content), {}, now)
    if ending in MAIL:
        return read_mail(content, now)
    page = root_page(content)
    return _html(
        page.content, page.address or _address(page.content), {"content-type": page.content_type}, now
    )


def read_pasted(name: str, content: bytes, now: datetime) -> NewArticle:
    """Read what an analyst pasted or dropped as the text of one article: all of it is meant. Raises ParseError."""
    if not name.lower().endswith(HTML):
        return read_file(name, content, now)
    if len(content) > LARGEST or content.count(b"<") > pages.MOST_TAGS:
        raise ParseError("What was pasted is too large to be one article.")
    blocks = markup.blocks_of(to_text(content))
    text = plain(blocks)
    if not text.strip():
        raise ParseError("There is no text in what was pasted.")
    return NewArticle(
        title=first_sentence(text),
        title_basis=TitleBasis.FIRST_SENTENCE,
        text=text,
        html=markup.write(blocks),
        language=detect(text),
    )


def _html(content: bytes, address: str, headers: dict[str, str], now: datetime) -> NewArticle:
    found = pages.extract(content, address, headers, None, now)
    if found.state is not BodyState.FULL:
        raise ParseError(f"There is no article in the file: {found.reason or found.state}")
    return NewArticle(
        title=found.title or first_sentence(found.text),
        title_basis=TitleBasis.PAGE if found.title else TitleBasis.FIRST_SENTENCE,
        text=found.text,
        html=found.html,
        url=found.canonical or address or None,
        stood_at=address or None,
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
    text = with_line_feeds(to_text(content))
    if len(_CONTROL.findall(text[:20_000])) > max(_FEW, len(text[:20_000]) // 100):
        raise ParseError("The file holds no text, whatever its name says.")
    # a date line may stand before the title or after it
    published, raw, rest = dateline(text.strip("\ufeff\n "), now) or (None, None, text.strip("\ufeff\n "))
    title, rest = _title_line(rest)
    if published is None:
        published, raw, rest = dateline(rest, now) or (None, None, rest)
    blocks = [block for part in paragraphs(rest) if (block := paragraph(part))]
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
        and not SENTENCE_END.search(line)
        and len(rest.split()) >= 20
        and fold(line)
    ):
        return line, rest.strip()
    return None, text
