"""XLSX: a line per clipping, with dates that a spreadsheet reckons with. No cell is a formula or a link.

A spreadsheet knows no zones: a time stands there as it is in the export's zone, and its format says the offset.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any, BinaryIO

from monitor.clipping import Clipbook, Clipping
from monitor.exports.facts import Heading, facts, offset, printable
from monitor.exports.html import KICKERS
from monitor.exports.overview import Gathering
from monitor.exports.table import COLUMNS, Cell, cells, defused

LONGEST = 32_767  # UTF-16 units that a cell holds
_CUT = " … (the rest is too long for a cell)"
_FIRST_YEAR = 1901  # spreadsheets disagree about days before
_WIDTHS = {"title": 56, "outlet": 22, "author": 22, "published": 26, "captured": 26, "clipped": 26, "url": 40}
_WIDTHS |= {"topics": 30, "text": 60, "note": 40, "section": 20, "hash": 24, "also": 40, "licence": 40}


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write a sheet of the clippings and one that says what they are. Lines wait on the disk, not in memory."""
    from xlsxwriter import Workbook

    settings = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    gathering = Gathering(heading)
    with Workbook(out, settings) as book:
        made = heading.now.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        book.set_properties({"title": heading.line[:255], "author": "Presswatch", "created": made})
        sheet = book.add_worksheet("Clippings")
        styles = _Styles(book)
        for column, name in enumerate(COLUMNS):
            sheet.set_column(column, column, _WIDTHS.get(name, 14))
            sheet.write_string(0, column, name, styles.head)
        sheet.freeze_panes(1, 2)
        number = 0
        for number, clipping in enumerate(clippings(), 1):
            said = facts(clipping, clipbook, number, heading.zone)
            gathering.add(clipping, said)
            for column, cell in enumerate(cells(clipping, said, heading.zone)):
                _put(sheet, styles, number, column, cell)
        sheet.autofilter(0, 0, number, len(COLUMNS) - 1)
        about = book.add_worksheet("About")
        about.set_column(0, 0, 90)
        lines = (
            KICKERS[clipbook.template],
            heading.line,
            gathering.done().summary,
            heading.sealed,
            printable(clipbook.lead),
        )
        for row, line in enumerate(line for line in lines if line.strip()):
            _put(about, styles, row, 0, line)


class _Styles:
    """The formats of a workbook: one for each offset that times have."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._times: dict[str, Any] = {}
        self.head = book.add_format({"bold": True, "bottom": 1})
        self.day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})

    def time(self, moment: datetime) -> Any:
        shift = offset(moment)
        if shift not in self._times:
            form = f'yyyy-mm-dd hh:mm:ss "{shift}"'
            self._times[shift] = self._book.add_format({"num_format": form, "align": "left"})
        return self._times[shift]


def _put(sheet: Any, styles: _Styles, row: int, column: int, cell: Cell) -> None:
    match cell:
        case None | "":
            return
        case datetime() if cell.year >= _FIRST_YEAR:
            sheet.write_datetime(row, column, cell.replace(tzinfo=None), styles.time(cell))
        case date() if not isinstance(cell, datetime) and cell.year >= _FIRST_YEAR:
            sheet.write_datetime(row, column, cell, styles.day)
        case datetime() | date():
            sheet.write_string(row, column, cell.isoformat())
        case int():
            sheet.write_number(row, column, cell)
        case _:
            sheet.write_string(row, column, cut(defused(cell)))


def cut(text: str) -> str:
    """Shorten a text to what a cell holds, and say so in it."""
    if len(text) * 2 <= LONGEST or len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return text
    room = (LONGEST - len(_CUT)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + _CUT
