"""Export formats: the registry, and the one door through which a file is written.

One file of this room per format; each turns documents into bytes and knows no file system. Files are written beside
their place and moved there when whole, so a failure leaves the older file as it was. Nothing here reads the archive.

To add a format: a file with ``write(documents, heading, out)`` here, and a line in `_FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from monitor.errors import ExportError
from monitor.exports.facts import Heading, zone_named
from monitor.files import whole_file
from monitor.model import ArticleDocument


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that articles leave as. `label` is what a menu shows."""

    name: str
    suffix: str
    label: str


_FORMATS = {
    form.name: form
    for form in (
        Format("html", ".html", "Web page (HTML)"),
        Format("pdf", ".pdf", "Document (PDF)"),
        Format("csv", ".csv", "Table (CSV)"),
        Format("json", ".json", "Data (JSON)"),
    )
}


class _Writer(Protocol):
    def write(self, documents: Iterable[ArticleDocument], heading: Heading, out: BinaryIO) -> None: ...


def formats() -> dict[str, Format]:
    """List the formats by name, in the order of a menu."""
    return dict(_FORMATS)


def write(
    format: str,  # noqa: A002  the word of the command line
    documents: Iterable[ArticleDocument],
    path: Path,
    *,
    title: str,
    zone: str | tzinfo,
    now: datetime,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write the documents to a file and return how many they were. Raises ExportError with a sentence.

    `progress` hears the number of documents so far; what it raises ends the export and leaves no trace.
    """
    if format not in _FORMATS:
        raise ExportError(f"There is no export format “{format}”; there are {', '.join(_FORMATS)}.")
    heading = Heading(title, zone_named(zone), now)
    writer = cast("_Writer", import_module(f"monitor.exports.{format}"))
    counted = _Counted(documents, progress)
    with whole_file(path) as out:
        writer.write(counted, heading, out)
    return counted.number


class _Counted:
    """Documents that are counted while they pass."""

    def __init__(self, documents: Iterable[ArticleDocument], progress: Callable[[int], None] | None) -> None:
        self._documents = documents
        self._progress = progress
        self.number = 0

    def __iter__(self) -> Iterator[ArticleDocument]:
        for document in self._documents:
            yield document
            self.number += 1
            if self._progress is not None:
                self._progress(self.number)
