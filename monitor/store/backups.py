"""Backups: copies of the archive as it stands at one moment, each checked before it gets its name.

The copy is made page by page within one reading transaction, so nobody who reads or writes waits for it. What a
copy needs beside the file (raw pages, images) stays in the side folder and is not part of it.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from monitor.errors import ArchiveDamagedError, ArchiveError, InterruptedQueryError
from monitor.store import clock, meta, opening, shelf
from monitor.store.archive import SCHEMA_VERSION, Archive
from monitor.store.driver import FAULTS, connect, sqlite3, translate
from monitor.store.shelf import Backup

DAILY = timedelta(hours=24)
# After one that failed.
RETRY = timedelta(hours=1)
_TROUBLE = "backups.trouble"
# Pages that are copied between two looks at whether to go on: 8 MB.
_STEP = 2000
_INSTRUCTIONS = 200_000

Report = Callable[[str, int, int], None]


def _silent(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Written:
    """A backup that was written and found to be sound."""

    path: Path
    size: int
    articles: int
    seconds: float


def write(
    archive: Path,
    target: Path,
    *,
    report: Report = _silent,
    stopped: Callable[[], bool] = _never,
    thorough: bool = True,
) -> Written:
    """Write a checked copy of the archive to `target`, whole or not at all; an earlier file there is replaced.

    `thorough` also compares the index with the articles. Raises ArchiveError with a sentence.
    """
    began = time.monotonic()
    _refuse_itself(archive, target)
    _refuse_others(target)
    opening.look(archive)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with draft_beside(target) as draft:
            copy(archive, draft, report=report, stopped=stopped)
            articles = verify(draft, report=report, stopped=stopped, thorough=thorough)
            size = draft.stat().st_size
            os.utime(draft)
            draft.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise ArchiveError(
            f"The backup {target} cannot be written ({error.strerror or error}). Nothing was changed; "
            "name another place, or make room there."
        ) from error
    return Written(target, size, articles, time.monotonic() - began)


def _refuse_itself(archive: Path, target: Path) -> None:
    if target.is_dir():
        raise ArchiveError(f"{target} is a folder; a backup is a file. Name the file.")
    own = [archive.with_name(archive.name + end) for end in ("", "-wal", "-shm", "-journal")]
    if any(target.absolute() == each.absolute() for each in own) or (
        target.exists() and any(each.exists() and target.samefile(each) for each in own)
    ):
        raise ArchiveError(f"{target} is the archive itself. Name another file for the backup.")


def _refuse_others(target: Path) -> None:
    """Let a backup take the place of an earlier one, but of nothing else."""
    if any(target.with_name(target.name + end).exists() for end in ("-wal", "-shm", ".d")):
        raise ArchiveError(f"{target} is an archive that may be in use. Name another file for the backup.")
    try:
        kind = opening.kind_of(target)
    except OSError:
        return  # which is said when it is written
    if kind == "foreign":
        raise ArchiveError(
            f"{target} is there already and is no backup; it stays as it is. Name another file for the backup."
        )


@contextlib.contextmanager
def draft_beside(target: Path) -> Iterator[Path]:
    """Give an empty file beside `target` for what shall become it; what is left of it in the end is removed."""
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        draft.write_bytes(b"")
        yield draft
    finally:
        for leftover in (draft, *(draft.with_name(draft.name + end) for end in ("-wal", "-shm", "-journal"))):
            with contextlib.suppress(OSError):
                leftover.unlink()


def sync_folder(folder: Path) -> None:
    """Have the names in a folder survive a loss of power, where the system can."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def copy(
    source: Path, draft: Path, *, report: Report = _silent, stopped: Callable[[], bool] = _never
) -> None:
    """Copy the database at `source`, with what its log holds, into the empty file `draft`, as one single file."""

    def tell(_: int, remaining: int, total: int) -> None:
        report("copy", total - remaining, total)
        if stopped():
            raise InterruptedQueryError("The backup was stopped.")

    with (
        contextlib.closing(connect(source, read_only=True)) as there,
        contextlib.closing(connect(draft, read_only=False)) as here,
    ):
        with _sentences(source):
            # One reading transaction holds still what is copied; otherwise every write would begin the copy anew.
            there.execute("BEGIN")
            there.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        with _sentences(draft):
            there.backup(here, pages=_STEP, progress=tell)
            here.execute("PRAGMA journal_mode = DELETE").fetchall()


def verify(
    path: Path, *, report: Report = _silent, stopped: Callable[[], bool] = _never, thorough: bool = True
) -> int:
    """Have SQLite check a copy that nobody else uses, and return how many articles it holds.

    Raises ArchiveDamagedError with what was found.
    """
    try:
        return _verify(path, report, stopped, thorough)
    except ArchiveDamagedError as error:
        raise ArchiveDamagedError(
            f"What was copied is damaged ({error}). Nothing was changed; `presswatch check` says more."
        ) from error


def _verify(path: Path, report: Report, stopped: Callable[[], bool], thorough: bool) -> int:
    with contextlib.closing(connect(path, read_only=False)) as copied, _sentences(path, copied=True):
        copied.set_progress_handler(lambda: int(stopped()), _INSTRUCTIONS)
        version = int(copied.execute("PRAGMA user_version").fetchone()[0])
        ours = copied.execute("PRAGMA application_id").fetchone()[0] == opening.APPLICATION_ID
        if not ours or not copied.execute("SELECT 1 FROM sqlite_schema WHERE name = 'articles'").fetchall():
            raise ArchiveDamagedError("it is no archive of Presswatch")
        if version > SCHEMA_VERSION:
            raise ArchiveError(
                "The archive was written by a newer Presswatch. Update Presswatch to use it; nothing was changed."
            )
        report("check", 0, 2)
        faults = [str(row[0]) for row in copied.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
        report("check", 1, 2)
        if not faults and thorough:
            faults = _index_faults(copied)
        if faults:
            raise ArchiveDamagedError("; ".join(faults)[:300])
        report("check", 2, 2)
        return int(copied.execute("SELECT count(*) FROM articles").fetchone()[0])


def _index_faults(copied: sqlite3.Connection) -> list[str]:
    try:
        copied.execute("INSERT INTO article_index(article_index, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if "malformed" not in str(error):
            raise
        return ["the index differs from the articles"]
    return []


@contextlib.contextmanager
def _sentences(path: Path, *, copied: bool = False) -> Iterator[None]:
    """Make our errors of the driver's; of a copy it is said what is wrong, but not where, since it has no name yet."""
    try:
        yield
    except FAULTS as error:
        ours = translate(error, path)
        if copied and isinstance(ours, ArchiveDamagedError):
            raise ArchiveDamagedError("a page of it cannot be read") from error
        raise ours from error


# --- by themselves ---------------------------------------------------------------------------------------


def before_migration(archive: Path, version: int) -> None:
    """Keep the archive as it is before a migration. Raises ArchiveError: without a backup nothing is migrated."""
    target = shelf.place(archive, datetime.now(UTC), "migration", version)
    try:
        write(archive, target, thorough=False)
    except ArchiveDamagedError:
        raise
    except ArchiveError as error:
        raise ArchiveError(
            f"{archive} is of an older Presswatch and must be backed up before it is brought up to date. {error}"
        ) from error
    shelf.clear(archive, "migration")


def due(archive: Archive, now: datetime) -> bool:
    """Say whether the archive should be backed up today: it holds something, and its last backup is a day old."""
    made = [backup.made for backup in shelf.listing(archive.path) if backup.occasion == "daily"]
    # A backup of the future is of a clock that was set back since.
    if any(timedelta(0) <= now - each < DAILY for each in made):
        return False
    tried = meta.get(archive, _TROUBLE)
    if tried is not None and timedelta(0) <= now - clock.when(tried["at"]) < RETRY:
        return False
    return bool(archive.value("SELECT 1 FROM articles LIMIT 1"))


def daily(archive: Path, now: datetime, stopped: Callable[[], bool] = _never) -> Written:
    """Write the backup of the day, then remove those beyond the number that is kept. Raises ArchiveError."""
    written = write(archive, shelf.place(archive, now, "daily"), stopped=stopped, thorough=False)
    shelf.clear(archive, "daily")
    return written


def note(archive: Archive, sentence: str | None, now: datetime) -> None:
    """Keep why the backup of the day failed; None: it did not."""
    if sentence is not None or meta.get(archive, _TROUBLE) is not None:
        meta.set(archive, _TROUBLE, None if sentence is None else {"at": clock.ms(now), "sentence": sentence})


def trouble(archive: Archive) -> str | None:
    """Say why there is no backup of today; None where nothing is wrong."""
    found = meta.get(archive, _TROUBLE)
    return None if found is None else str(found["sentence"])


def as_dict(backup: Backup) -> dict[str, Any]:
    """Shape a backup for a list."""
    return {
        "path": str(backup.path),
        "made": f"{backup.made:%Y-%m-%dT%H:%M:%SZ}",
        "checked": f"{backup.checked:%Y-%m-%dT%H:%M:%SZ}",
        "occasion": backup.occasion,
        "size": backup.size,
    }
