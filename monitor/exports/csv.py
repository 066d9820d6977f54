"""CSV: a line per article for spreadsheets, as RFC 4180 has it, with the mark by which Excel knows UTF-8.

A spreadsheet takes a cell that begins with = + - @ or a tab for a formula, so such a cell gets an apostrophe in
front. Times are ISO 8601 with their offset, because a spreadsheet sorts them as they stand.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import BinaryIO

from monitor.exports.facts import Heading, facts
from monitor.model import Article, ArticleDocument

COLUMNS = (
    "id",
    "title",
    "outlet",
    "author",
    "published",
    "published_basis",
    "captured",
    "url",
    "topics",
    "language",
    "words",
    "state",
    "text",
)
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def write(documents: Iterable[ArticleDocument], heading: Heading, out: BinaryIO) -> None:
    """Write a line of column names and one line per article."""
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for whole in documents:
        rows.writerow(_row(whole, heading.zone))
    text.flush()
    text.detach()


def _row(whole: ArticleDocument, zone: tzinfo) -> list[str]:
    said = facts(whole, zone)
    found = whole.article
    cells = (
        str(found.id),
        said.title if found.title.strip() else "",
        said.outlet,
        said.author,
        _published(found, zone),
        found.published_basis.value,
        _iso(found.arrived, zone),
        said.url,
        "; ".join(said.topics),
        said.language,
        str(found.words),
        found.state.value,
        "\n\n".join(said.paragraphs),
    )
    return [defused(cell) for cell in cells]


def defused(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    return "'" + cell if cell.startswith(_FORMULA) else cell


def _published(found: Article, zone: tzinfo) -> str:
    if found.published is None or "T" not in found.published:
        return found.published or ""
    return _iso(datetime.fromisoformat(found.published), zone)


def _iso(moment: datetime, zone: tzinfo) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds")
