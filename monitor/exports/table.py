"""What a table has of each clipping: a line of cells for spreadsheets, none of which is a formula. Pure."""

from __future__ import annotations

import re
from datetime import date, datetime, tzinfo

from monitor.clipping import Clipping
from monitor.exports.facts import Facts, in_zone

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
    "note",
    "section",
    "clip_id",
    "hash",
    "clipped",
    "changed",
    "also",
    "licence",
)
# Spreadsheets overlook blanks, and some take the wide and the small forms of these signs for the signs.
_SIGNS = re.escape("+-=@\u207a\u207c\u208a\u208c\ufb29\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20")
_BLANK = r"[\s\u00ad\u200b-\u200d\u2060\ufeff'\"]*"
_FORMULA = re.compile(rf"{_BLANK}[{_SIGNS}]|[\t\r\n]")
# Where a file is divided at semicolons, or a quotation mark is overlooked, a cell begins there too.
_INSIDE = re.compile(rf"(?<=[;\t\n])(?=[ \u00a0\'\"]{{0,9}}[{_SIGNS}][^;\t\n]*[(|!])")

Cell = str | int | date | datetime | None


def cells(clipping: Clipping, said: Facts, zone: tzinfo) -> tuple[Cell, ...]:
    """Return the cells of a clipping in the order of the columns; times in `zone`, nothing where nothing is known."""
    found = clipping.document.article
    return (
        said.id,
        said.title if found.title.strip() else "",
        said.outlet,
        said.author,
        published(found.published, zone),
        found.published_basis.value,
        in_zone(clipping.captured or found.arrived, zone),
        said.url,
        "; ".join(said.topics),
        said.language,
        said.words,
        found.state.value,
        "\n\n".join(said.paragraphs),
        "\n\n".join(said.note),
        said.section,
        clipping.id,
        said.hash,
        in_zone(clipping.clipped, zone),
        "yes" if clipping.changed else "",
        "; ".join(other.line for other in said.also),
        said.licence,
    )


def published(value: str | None, zone: tzinfo) -> Cell:
    """Read a `Published` text as a day or a time; None where it is not known."""
    try:
        if value is None:
            return None
        return in_zone(datetime.fromisoformat(value), zone) if "T" in value else date.fromisoformat(value)
    except ValueError:
        return value


def defused(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    return "'" + cell if _FORMULA.match(cell) else cell


def defused_throughout(cell: str) -> str:
    """Keep a spreadsheet from taking a cell, or what it takes for a cell within it, for a formula that calls anything."""
    return _INSIDE.sub("'", defused(cell))
