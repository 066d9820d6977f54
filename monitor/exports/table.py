"""What a table has of each clipping: a line of cells for spreadsheets, none of which is a formula. Pure."""

from __future__ import annotations

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
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")

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
    return "'" + cell if cell.startswith(_FORMULA) else cell
