"""Putting a backup in the place of the archive. The earlier file is kept beside it, untouched, under a clear name.

Two steps: `prepare` copies and checks while everybody goes on working; `swap` needs the archive for itself alone.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from monitor.errors import ArchiveError, ArchiveMissingError, UnknownError
from monitor.store import opening
from monitor.store.archive import Archive
from monitor.store.backups import Report, copy, draft_beside, sync_folder, verify
from monitor.store.driver import connect

_ENDS = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A copy of a backup that was found to be sound, beside the archive whose place it shall take."""

    draft: Path
    articles: int


@contextlib.contextmanager
def prepare(backup: Path, archive: Path, report: Report) -> Iterator[Prepared]:
    """Copy a backup beside the archive and check the copy. Raises ArchiveError; nothing is changed then."""
    opening.refuse_network(archive)
    _look(backup, archive)
    opening.make_folder(archive)
    with _drafted(archive) as draft:
        try:
            copy(backup, draft, report=report)
            articles = verify(draft, report=report)
            with contextlib.closing(connect(draft, read_only=False)) as copied:
                copied.execute("PRAGMA journal_mode = WAL").fetchall()
        except ArchiveError as error:
            raise type(error)(str(error).replace(str(draft), str(backup))) from error
        yield Prepared(draft, articles)


@contextlib.contextmanager
def _drafted(archive: Path) -> Iterator[Path]:
    """Give an empty file beside the archive. Raises ArchiveError where there can be none."""
    with contextlib.ExitStack() as made:
        try:
            draft = made.enter_context(draft_beside(archive))
        except OSError as error:
            raise ArchiveError(
                f"Nothing can be restored into {archive.parent} ({error.strerror or error}). Nothing was changed; "
                "change the folder's permissions, or name another place with --archive."
            ) from error
        yield draft


def _look(backup: Path, archive: Path) -> None:
    """Refuse what is no backup, with a sentence, before anything is copied."""
    if backup.exists() and archive.exists() and backup.samefile(archive):
        raise ArchiveError(f"{backup} is the archive itself. Name the backup that shall take its place.")
    try:
        Archive.peek(backup)
    except ArchiveMissingError as error:
        raise UnknownError(f"There is no file {backup}. Name a backup that is there.") from error


def swap(prepared: Prepared, archive: Path, now: datetime) -> Path | None:
    """Give the copy the archive's name, and return where the earlier file stands now; None where there was none.

    Nobody else may have the archive open. A crash at any moment leaves the earlier file whole under one name or both.
    """
    try:
        aside = _set_aside(archive, now) if archive.exists() else None
        # A log belongs to its file: beside another one it would damage it. It stands with the file that was set aside.
        for end in _ENDS[1:]:
            archive.with_name(archive.name + end).unlink(missing_ok=True)
        prepared.draft.replace(archive)
        sync_folder(archive.parent)
    except OSError as error:
        raise ArchiveError(
            f"The backup could not be put in the place of {archive} ({error.strerror or error}). "
            "The archive is as it was; close what has it open, or change the folder's permissions."
        ) from error
    return aside


def _set_aside(archive: Path, now: datetime) -> Path:
    """Give the file and its log a second name, by which they stay."""
    stamp = f"{now.astimezone(UTC):%Y%m%d-%H%M%S}"
    number, aside = 1, archive.with_name(f"{archive.stem}-set-aside-{stamp}{archive.suffix}")
    while aside.exists():
        number += 1
        aside = archive.with_name(f"{archive.stem}-set-aside-{stamp}-{number}{archive.suffix}")
    for end in ("-wal", "-journal", ""):
        present = archive.with_name(archive.name + end)
        if present.exists() and (not end or present.stat().st_size):
            _link(present, aside.with_name(aside.name + end))
    sync_folder(archive.parent)
    return aside


def _link(present: Path, name: Path) -> None:
    try:
        os.link(present, name)
    except OSError:  # a file system without links
        present.rename(name)
