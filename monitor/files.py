"""Writing files that other people read: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from monitor.errors import ExportError

# What is being written, by which process; earlier versions did not name it, and took no lock upon the file.
_UNFINISHED = re.compile(r"\.presswatch-(\d+-)?[0-9a-f]{12}\.part")
_A_MOMENT, _A_DAY = 1.0, 86_400.0  # seconds
_LONGEST_STEM = 120  # bytes
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that stands at `path` only once it is complete. Raises ExportError where that cannot be."""
    if os.path.isdir(path):  # noqa: PTH112  unlike Path.is_dir it takes any name for an answer
        raise ExportError(f"“{path}” is a folder; name the file to write.")
    if os.path.exists(path) and not os.path.isfile(path):  # noqa: PTH110, PTH113
        raise ExportError(f"“{path}” is a device or a pipe, which no file takes the place of; name a file.")
    if not os.path.isdir(path.parent):  # noqa: PTH112
        raise ExportError(f"There is no folder “{path.parent}”; make it first, or choose another place.")
    if _holds_an_archive(path):
        raise ExportError(
            f"“{path}” is an archive or a copy of one, and is not written over; name another file."
        )
    if _belongs_to_an_archive(path):
        raise ExportError(f"“{path}” belongs to an archive; name a file in another place.")
    unfinished = path.with_name(f".presswatch-{os.getpid()}-{secrets.token_hex(6)}.part")
    _sweep(path.parent)
    try:
        with unfinished.open("xb") as out:
            _hold(out.fileno())
            yield out
            out.flush()
            os.fsync(out.fileno())
            with contextlib.suppress(OSError):
                os.utime(
                    unfinished
                )  # once it is closed nothing else tells another process that it is no leftover
        _move(unfinished, path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(f"“{path}” cannot be written: {reason}. Choose another place.") from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Remove what processes of ours that were killed left in a folder: nobody else's file, and none of one that lives."""
    with contextlib.suppress(OSError), os.scandir(folder) as there:
        for each in there:
            named = _UNFINISHED.fullmatch(each.name)
            if named is None or not each.is_file(follow_symlinks=False):
                continue
            idle = time.time() - each.stat(follow_symlinks=False).st_mtime
            if idle > (_A_MOMENT if named[1] else _A_DAY) and not _is_held(each.path):
                with contextlib.suppress(OSError):
                    Path(each.path).unlink()


if sys.platform == "win32":

    def _hold(descriptor: int) -> None:
        """Nothing to do: the system removes no file that somebody has open."""

    def _is_held(path: str) -> bool:
        return False
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        """Lock a file for as long as it is open: the system lets go of it when its process ends, however it ends."""
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_held(path: str) -> bool:
        """Say whether a process that lives writes a file; where that cannot be known, it does."""
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError:
            return True
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
        finally:
            os.close(descriptor)
        return False


def safe_name(wanted: str, suffix: str) -> str:
    """Make of any words the name of a file that every system takes: plain signs, no reserved word, not long."""
    plain = "".join(sign if sign.isalnum() or sign in " -_()" else "-" for sign in wanted)
    stem = (
        plain.encode("utf-8", "ignore")[:_LONGEST_STEM].decode("utf-8", "ignore").strip(" .-") or "clippings"
    )
    return f"{stem}_{suffix}" if _RESERVED.fullmatch(stem) else f"{stem}{suffix}"


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


def _belongs_to_an_archive(path: Path) -> bool:
    """Say whether a path is that of what SQLite or we keep beside an archive: its changes, its folder."""
    ends = ("-wal", "-shm", "-journal")
    named = [(path, end) for end in ends]
    named += [(folder, ".d") for folder in Path(os.path.realpath(path.parent), path.name).parents]
    return any(
        _holds_an_archive(each.with_name(each.name[: -len(end)]))
        for each, end in named
        if each.name.lower().endswith(end) and len(each.name) > len(end)
    )


def _move(unfinished: Path, path: Path) -> None:
    try:
        unfinished.replace(path)
    except ValueError as error:  # a name with a NUL or with half a character
        raise OSError(str(error)) from error
