"""Export formats: the registry, and the one door through which a file is written.

One file of this room per format; each turns the clippings of a clipbook into bytes and knows no file system. Files are
written beside their place and moved there when whole, so a failure leaves the older file as it was. Clippings are
asked for one after the other and never all held, so thousands need little memory. Nothing here reads the archive.

To add a format: a file with ``write(clipbook, clippings, heading, out)`` here, and a line in `_FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from monitor.briefing import Briefing
from monitor.clipping import Clipbook, Clipping
from monitor.errors import ExportError
from monitor.exports.archived import Archived
from monitor.exports.facts import Heading, Paper, zone_named
from monitor.files import whole_file
from monitor.licence import Licences, kept_to, told_to
from monitor.sealing import Seal

Clippings = Callable[[], Iterable[Clipping]]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that clippings leave as. `label` is what a menu shows."""

    name: str
    suffix: str
    label: str


_FORMATS = {
    form.name: form
    for form in (
        Format("html", ".html", "Web page (HTML)"),
        Format("pdf", ".pdf", "Document (PDF)"),
        Format("docx", ".docx", "Word document (DOCX)"),
        Format("md", ".md", "Markdown (MD)"),
        Format("txt", ".txt", "Plain text (TXT)"),
        Format("csv", ".csv", "Table (CSV)"),
        Format("xlsx", ".xlsx", "Workbook (XLSX)"),
        Format("json", ".json", "Data (JSON)"),
        Format("ris", ".ris", "References (RIS)"),
        Format("bibtex", ".bib", "References (BibTeX)"),
        Format("eml", ".eml", "Message (EML)"),
        Format("evidence", ".zip", "Evidence (ZIP)"),
    )
}


class _Writer(Protocol):
    def write(self, clipbook: Clipbook, clippings: Clippings, heading: Heading, out: BinaryIO) -> None: ...


def formats() -> dict[str, Format]:
    """List the formats by name, in the order of a menu."""
    return dict(_FORMATS)


def write(
    format: str,  # noqa: A002  the word of the command line
    clipbook: Clipbook,
    clippings: Clippings,
    path: Path,
    *,
    zone: str | tzinfo,
    now: datetime,
    paper: Paper = Paper.A4,
    archived: Archived | None = None,
    licences: Licences | None = None,
    seal: Seal | None = None,
    briefing: Briefing | None = None,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write the clippings to a file and return how many they were. Raises ExportError with a sentence.

    `clippings` gives them anew each time it is asked; `archived` is what an evidence file needs besides;
    `licences` say how much of each may leave, which whoever exports from an archive asks of it; `seal` is that of an evidence file of
    the same clippings, which a document names; `briefing` is what a daily briefing says beyond its clippings. `progress` hears the number of clippings so far; what it raises
    ends the export and leaves no trace.
    """
    if format not in _FORMATS:
        raise ExportError(f"There is no export format “{format}”; there are {', '.join(_FORMATS)}.")
    if briefing is not None and licences is not None:
        briefing = told_to(briefing, licences)
    heading = Heading(clipbook.name, zone_named(zone), now, paper, archived, seal, briefing)
    writer = cast("_Writer", import_module(f"monitor.exports.{format}"))
    allowed = clippings if licences is None else _kept_to(clippings, licences)
    counted = _Counted(allowed, progress)
    with whole_file(path) as out:
        writer.write(clipbook, counted, heading, out)
    return counted.number


def _kept_to(clippings: Clippings, licences: Licences) -> Clippings:
    return lambda: (kept_to(clipping, licences) for clipping in clippings())


class _Counted:
    """Clippings that are counted while they pass for the first time."""

    def __init__(self, clippings: Clippings, progress: Callable[[int], None] | None) -> None:
        self._clippings = clippings
        self._progress = progress
        self.number = 0

    def __call__(self) -> Iterator[Clipping]:
        for number, clipping in enumerate(self._clippings(), 1):
            yield clipping
            if number > self.number:
                self.number = number
                if self._progress is not None:
                    self._progress(number)
