"""Chooses the SQLite driver: pysqlite3, which carries a new SQLite, or the standard library's.

Nothing else in Presswatch imports a driver: the exception classes of the two differ. What a driver raises
becomes one of our errors here, with a sentence. No SQL lives here.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import ArchiveBusyError, ArchiveDamagedError, ArchiveError, InterruptedQueryError

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        import pysqlite3.dbapi2 as sqlite3
    except ImportError:  # no wheel for this platform
        import sqlite3

__all__ = ["connect", "damaged", "sqlite3", "translate"]

# How long a write waits for another process before it gives up.
BUSY_SECONDS = 15.0


def connect(path: Path, *, read_only: bool, patience: float = BUSY_SECONDS) -> sqlite3.Connection:
    """Open a connection to the file at `path`, which must exist; it waits so many seconds for others. Raises ArchiveError.

    Transactions are ours alone (the driver begins none), and other threads may interrupt and close.
    """
    address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
    if read_only and _lies_still(path):
        address += "&immutable=1"
    try:
        return sqlite3.connect(
            address,
            uri=True,
            timeout=patience,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=400,
        )
    except sqlite3.DatabaseError as error:
        raise translate(error, path) from error


# what reading a file can raise: bytes that are no text, in a row or in a sentence of SQLite's, are not the driver's own
FAULTS = (sqlite3.DatabaseError, UnicodeDecodeError)


def _lies_still(path: Path) -> bool:
    """Say whether nothing can be written beside the file and no log stands there: else SQLite could not read it."""
    effective = os.access in os.supports_effective_ids
    if all(os.access(place, os.W_OK, effective_ids=effective) for place in (path, path.parent)):
        return False
    try:
        return path.with_name(path.name + "-wal").stat().st_size == 0
    except OSError:
        return True


def translate(error: Exception, path: Path) -> Exception:
    """Make our error of the driver's; what is no fault of file or machine is a bug and stays as it is."""
    if isinstance(error, UnicodeDecodeError):  # a damaged text, or one that SQLite's own sentence quotes
        return damaged(path, "it is not a sound SQLite file")
    code = error.sqlite_errorcode & 0xFF if hasattr(error, "sqlite_errorcode") else None
    text = str(error)
    # A question that is cancelled while its first json_each is set up says only that this could not be done.
    if code == sqlite3.SQLITE_INTERRUPT or text in ("interrupted", "vtable constructor failed: json_each"):
        return InterruptedQueryError("The question was cancelled.")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) or "is locked" in text:
        return ArchiveBusyError(
            f"Another program has been writing to {path} for too long. Close it, or try again in a moment."
        )
    if (
        code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT)
        or "malformed" in text
        or "decode to UTF-8" in text
    ):
        return damaged(path, "it is not a sound SQLite file")
    if code == sqlite3.SQLITE_FULL or "disk is full" in text:
        return ArchiveError(
            f"The disk that holds {path} is full. Make room, then try again; nothing was lost."
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH, sqlite3.SQLITE_CANTOPEN):
        return ArchiveError(
            f"{path} or its folder cannot be written: it can only be read. "
            "Change the permissions, or copy the archive to a folder of your own."
        )
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PROTOCOL) or "disk I/O" in text:
        return ArchiveError(f"{path} cannot be read or written ({text}). Check the disk that holds it.")
    return error


def damaged(path: Path, what: str) -> ArchiveDamagedError:
    """Make the error for a file that is there, but is no archive that can be read; it offers the newest backup."""
    from monitor.store import shelf

    sentence = f"{path} cannot be opened: {what}. Nothing was changed. {shelf.offer(path)}"
    return ArchiveDamagedError(sentence, what)
