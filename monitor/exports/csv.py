"""CSV: a line per clipping for spreadsheets, as RFC 4180 has it, with the mark by which Excel knows UTF-8.

A spreadsheet takes a cell that begins with = + - @ or a tab for a formula, so such a cell gets an apostrophe in
front; so does what calls a function or a program behind a semicolon or at the beginning of a line, because spreadsheets
of some countries divide there. Times are ISO 8601 with their offset, because a spreadsheet sorts them as they stand.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import BinaryIO

from monitor.clipping import Clipbook, Clipping
from monitor.exports.facts import Heading, facts
from monitor.exports.table import COLUMNS, Cell, cells, defused_throughout


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write a line of column names and one line per clipping."""
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for number, clipping in enumerate(clippings(), 1):
        said = facts(clipping, clipbook, number, heading.zone)
        rows.writerow(defused_throughout(_text(cell)) for cell in cells(clipping, said, heading.zone))
    text.flush()
    text.detach()


def _text(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    return "" if cell is None else str(cell)
