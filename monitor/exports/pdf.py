"""PDF: a document to print and to file, set by Typst. Its template is in the resources; articles go in as data.

Pages have contents, bookmarks and numbers; fonts are embedded. It is PDF/A-2b, save where a text needs a letter
that no font of this computer has: then it is a plain PDF, because half a document is worth less.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo
from typing import Any, BinaryIO

from monitor.errors import ExportError
from monitor.exports.facts import Facts, Heading, facts, one_line, summary
from monitor.model import ArticleDocument
from monitor.settings import resources

LONGEST_WORD = 40  # letters; German has words of nearly so many, and Typst hyphenates those
PIECE = 8  # letters of a longer word that stay together


def write(documents: Iterable[ArticleDocument], heading: Heading, out: BinaryIO) -> None:
    """Write the documents as pages of A4. Raises ExportError where Typst cannot set them."""
    articles = [_article(whole, heading.zone) for whole in documents]
    # Typst refuses fractions of a second.
    moment = heading.now.replace(microsecond=0)
    out.write(_set(json.dumps(_document(heading, articles), ensure_ascii=False), moment))


def _set(data: str, now: datetime) -> bytes:
    import typst

    compiler = typst.Compiler(resources() / "templates" / "clippings.typ", sys_inputs={"data": data})
    try:
        try:
            pages = compiler.compile(format="pdf", pdf_standards=["a-2b"], timestamp=now)
        except typst.TypstError:
            pages = compiler.compile(format="pdf", timestamp=now)
    except (typst.TypstError, typst.TypstWarning) as error:
        raise ExportError(
            f"The PDF could not be set: {error}. Export as HTML instead; a browser can print it."
        ) from error
    assert isinstance(pages, bytes)
    return pages


def _document(heading: Heading, articles: list[dict[str, Any]]) -> dict[str, Any]:
    title = one_line(heading.title) or "Clippings"
    outlets = len({article["outlet_name"] for article in articles if article["outlet_name"]})
    made = heading.now.astimezone(UTC)  # Typst writes it into the file as UTC
    return {
        "title": title,
        "heading": breakable(title),
        "footer": title if len(title) <= 60 else title[:59].rstrip() + "…",
        "summary": summary(len(articles), outlets, heading),
        "keywords": sorted({topic["plain"] for article in articles for topic in article["topics"]}),
        "date": {
            "year": made.year,
            "month": made.month,
            "day": made.day,
            "hour": made.hour,
            "minute": made.minute,
            "second": made.second,
        },
        "articles": articles,
    }


def _article(whole: ArticleDocument, zone: tzinfo) -> dict[str, Any]:
    said = facts(whole, zone)
    rows = [
        ("Author", said.author),
        ("Published", f"{said.published} ({said.published_basis})" if said.published else "date unknown"),
        ("Captured", said.captured),
    ]
    return {
        "title": breakable(said.title),
        "outlet": breakable(said.outlet),
        "outlet_name": said.outlet,
        "line": breakable(_line(said)),
        "facts": [(name, breakable(value)) for name, value in rows if value],
        "url": breakable(said.url),
        "link": said.link or None,
        "language": said.language or None,
        "remark": said.remark,
        "topics": _topics(whole, said),
        "paragraphs": [[breakable(line) for line in block.split("\n")] for block in said.paragraphs],
    }


def _line(said: Facts) -> str:
    return " · ".join(part for part in (said.outlet, said.published) if part) or f"captured {said.captured}"


def _topics(whole: ArticleDocument, said: Facts) -> list[dict[str, Any]]:
    colours = whole.article.topic_colours
    return [
        {"name": breakable(name), "plain": name, "colour": colours[place] if place < len(colours) else place}
        for place, name in enumerate(said.topics)
    ]


def breakable(text: str) -> list[str]:
    """Divide a text where a line may break inside words too long for a line; mostly into one piece, or none."""
    pieces: list[str] = []
    start = 0
    for word in re.finditer(rf"\S{{{LONGEST_WORD + 1},}}", text):
        for end in range(word.start() + PIECE, word.end(), PIECE):
            pieces.append(text[start:end])
            start = end
    pieces.append(text[start:])
    return [piece for piece in pieces if piece]
