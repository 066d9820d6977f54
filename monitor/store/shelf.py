"""The shelf of backups beside an archive, as files: what stands there, under which names, and what is offered.

A backup gets its name when it has been checked, so whatever bears one was sound when it was written.
"""

from __future__ import annotations

import contextlib
import glob
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from monitor.settings import side_folder

Occasion = Literal["daily", "migration"]

# How many of each stay.
KEPT: dict[Occasion, int] = {"daily": 7, "migration": 3}
_STALE = timedelta(days=1)
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r".*-(\d{8}T\d{6}Z)-(daily|migration)(?:-\d+)?\.db")
_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup on the shelf. `made`: of which moment it is; `checked`: when it was found to be sound."""

    path: Path
    made: datetime
    occasion: Occasion
    size: int
    checked: datetime


def folder(archive: Path) -> Path:
    """Name the folder in which an archive's backups stand."""
    return side_folder(archive) / "backups"


def listing(archive: Path) -> list[Backup]:
    """Return the backups of an archive, the newest first."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder(archive).iterdir():
            named = _NAME.fullmatch(path.name)
            if named is None:
                continue
            with contextlib.suppress(OSError, ValueError):
                made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
                state = path.stat()
                checked = datetime.fromtimestamp(state.st_mtime, UTC)
                occasion: Occasion = "daily" if named[2] == "daily" else "migration"
                found.append(Backup(path, made, occasion, state.st_size, checked))
    return sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True)


def place(archive: Path, now: datetime, occasion: Occasion, version: int | None = None) -> Path:
    """Name the file for a backup that is made now; `version`: of the schema that it holds."""
    end = "" if version is None else f"-{version}"
    return folder(archive) / f"{archive.stem}-{now.astimezone(UTC):{_STAMP}}-{occasion}{end}.db"


def clear(archive: Path, occasion: Occasion) -> None:
    """Remove the oldest backups of an occasion beyond those that are kept."""
    of_it = [backup for backup in listing(archive) if backup.occasion == occasion]
    for backup in of_it[KEPT[occasion] :]:
        with contextlib.suppress(OSError):
            backup.path.unlink()


def sweep(archive: Path, now: datetime) -> None:
    """Remove what was left half-made by processes that were killed, once it is a day old."""
    left = [
        *archive.parent.glob(f".{glob.escape(archive.name)}.*.part*"),
        *archive.parent.glob(f".{glob.escape(archive.name)}.*.new*"),
        *side_folder(archive).glob(".*.part*"),
        *folder(archive).glob(".*.part*"),
        *(side_folder(archive) / "images").glob(".*.part"),
    ]
    for path in left:
        with contextlib.suppress(OSError):
            if now - datetime.fromtimestamp(path.stat().st_mtime, UTC) > _STALE:
                path.unlink()


def offer(archive: Path) -> str:
    """Say with which command the newest backup takes the place of a damaged archive."""
    newest = next(iter(whole(archive)), None)
    if newest is None:
        return (
            "Put a backup in its place with `presswatch restore FILE`, or choose another file with --archive."
        )
    command = f"presswatch --archive {shlex.quote(str(archive))} restore {shlex.quote(str(newest.path))}"
    return (
        f"The newest backup is of {newest.made:%Y-%m-%d %H:%M} UTC; this puts it in its place and keeps "
        f"the damaged file aside: {command}"
    )


def whole(archive: Path) -> Iterator[Backup]:
    """Give the backups that are no shorter than they say, the newest first."""
    return (backup for backup in listing(archive) if _looks_whole(backup))


def _looks_whole(backup: Backup) -> bool:
    try:
        with backup.path.open("rb") as file:
            head = file.read(100)
    except OSError:
        return False
    page_size = int.from_bytes(head[16:18], "big")
    promised = (65536 if page_size == 1 else page_size) * int.from_bytes(head[28:32], "big")
    return len(head) == 100 and head.startswith(_MAGIC) and backup.size >= promised
