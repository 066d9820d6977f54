"""What is said of an archive that cannot be opened, and what is offered. Pure functions of the error and the backups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from monitor.errors import (
    ArchiveAwayError,
    ArchiveBusyError,
    ArchiveDamagedError,
    ArchiveNewerError,
    PresswatchError,
)
from ui.core_words import translated
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.store.shelf import Backup


class Way(StrEnum):
    """A way out."""

    RESTORE = "restore"  # the newest backup
    RESTORE_OTHER = "restore_other"
    AGAIN = "again"
    CHOOSE = "choose"
    MAKE = "make"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Closed:
    """What is said: a title, what is wrong, what that means, and the ways out, the most helpful one first."""

    title: str
    wrong: str
    meaning: tuple[str, ...]
    ways: tuple[Way, ...]
    backup: Backup | None = None
    waits: bool = False  # it may open by itself


def closed(error: PresswatchError, path: Path, backups: Sequence[Backup], zone: tzinfo) -> Closed:
    """Say of an archive why it cannot be opened. `backups`: those that can be offered, the newest first."""
    if isinstance(error, ArchiveBusyError):
        return Closed(
            tr("Another program is using the archive"),
            tr("{file} is locked, so nothing can be read from it now.").format(file=path.name),
            (
                tr("It is tried again every second. Close the other program if this lasts."),
                tr("Nothing was changed."),
            ),
            (Way.AGAIN, Way.CHOOSE, Way.QUIT),
            waits=True,
        )
    if isinstance(error, ArchiveAwayError):
        return Closed(
            tr("The archive is not there"),
            tr("{file} was here: {folder}").format(file=path.name, folder=path.parent),
            (
                tr("Connect the disk that it lies on. It is looked for every second."),
                tr("No other archive is opened or begun in its place unless you say so."),
            ),
            ((Way.RESTORE, Way.CHOOSE, Way.QUIT) if backups else (Way.AGAIN, Way.CHOOSE, Way.QUIT)),
            backups[0] if backups else None,
            waits=True,
        )
    if isinstance(error, ArchiveNewerError):
        return Closed(
            tr("The archive is of a newer Presswatch"),
            tr("{file} was written by a newer Presswatch than this one.").format(file=path.name),
            (
                tr("Update Presswatch to open it. It was left as it is, and nothing in it is lost."),
                tr("Until then you can work in another archive."),
            ),
            (Way.CHOOSE, Way.MAKE, Way.QUIT),
        )
    if isinstance(error, ArchiveDamagedError):
        return _damaged(error, path, backups, zone)
    return Closed(
        tr("The archive cannot be opened"),
        translated(error),
        (tr("The file was left as it is."),) if path.is_file() else (),
        (Way.AGAIN, Way.CHOOSE, Way.QUIT),
    )


def _damaged(error: ArchiveDamagedError, path: Path, backups: Sequence[Backup], zone: tzinfo) -> Closed:
    wrong = tr("{file} cannot be opened: {what}.").format(file=path.name, what=translated(error.what))
    untouched = tr("The file was left as it is.")
    if not backups:
        return Closed(
            tr("The archive cannot be opened"),
            wrong if error.what else translated(error),
            (
                untouched,
                tr(
                    "No backup of it was found. If you have one elsewhere, restore it; the file stays beside it "
                    "under another name."
                ),
            ),
            (Way.RESTORE_OTHER, Way.CHOOSE, Way.MAKE, Way.QUIT),
        )
    newest = backups[0]
    return Closed(
        tr("The archive cannot be opened"),
        wrong if error.what else translated(error),
        (
            untouched,
            tr(
                "The newest backup is of {time}. Restoring puts a copy of it in the place of the file, which stays "
                "beside it under another name. What came after the backup is not in it."
            ).format(time=long_moment(newest.made, zone)),
        ),
        (Way.RESTORE, Way.RESTORE_OTHER, Way.CHOOSE, Way.MAKE, Way.QUIT),
        newest,
    )


def words_of(way: Way, found: Closed, zone: tzinfo) -> str:
    """Give the words of a button."""
    if way is Way.RESTORE and found.backup is not None:
        return tr("Restore the backup of {time}").format(time=long_moment(found.backup.made, zone))
    return {
        Way.RESTORE_OTHER: tr("Restore another backup…") if found.backup else tr("Restore a backup…"),
        Way.AGAIN: tr("Try again"),
        Way.CHOOSE: tr("Open another archive…"),
        Way.MAKE: tr("Begin a new archive beside it"),
        Way.QUIT: tr("Quit"),
    }[way]


def free_name(path: Path) -> Path:
    """Name a file beside an archive that is not there yet, for a new one."""
    number = 2
    while (name := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    return name


def long_moment(at: datetime, zone: tzinfo) -> str:
    """Write day and time in the user's zone."""
    local = at.astimezone(zone)
    day = QLocale().toString(QDate(local.year, local.month, local.day), tr("d MMM yyyy"))
    return f"{day}, {local:%H:%M}"


def size(octets: int) -> str:
    """Write the size of a file as the user's locale does."""
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
