"""Writing files that other people read: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from monitor.errors import ExportError


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that stands at `path` only once it is complete. Raises ExportError where that cannot be."""
    if os.path.isdir(path):  # noqa: PTH112  unlike Path.is_dir it takes any name for an answer
        raise ExportError(f"“{path}” is a folder; name the file to write.")
    if not os.path.isdir(path.parent):  # noqa: PTH112
        raise ExportError(f"There is no folder “{path.parent}”; make it first, or choose another place.")
    if _holds_an_archive(path):
        raise ExportError(
            f"“{path}” is an archive or a copy of one, and is not written over; name another file."
        )
    unfinished = path.with_name(f".presswatch-{secrets.token_hex(6)}.part")
    try:
        with unfinished.open("xb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        _move(unfinished, path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(f"“{path}” cannot be written: {reason}. Choose another place.") from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _holds_an_archive(path: Path) -> bool:
    """Say whether a database stands at `path`.

    One that is in use is known by what lies beside it: to read its bytes would take away its locks.
    """
    try:
        if not path.exists():
            return False
        if any(path.with_name(path.name + end).exists() for end in ("-wal", "-shm", ".d")):
            return True
        with path.open("rb") as file:
            return path.is_file() and file.read(16) == b"SQLite format 3\x00"
    except (OSError, ValueError):  # what cannot be looked at cannot be written either, which is said then
        return False


def _move(unfinished: Path, path: Path) -> None:
    try:
        unfinished.replace(path)
    except ValueError as error:  # a name with a NUL or with half a character
        raise OSError(str(error)) from error
