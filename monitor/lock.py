"""The lock that one process at a time holds while it runs stages on an archive, and having an archive for oneself.

The lock is a file beside the archive that the operating system locks for us, so that a process that dies lets go.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from monitor.errors import ArchiveBusyError, ArchiveError
from monitor.settings import side_folder

# How long an engine that was asked to end is waited for; it needs at most five seconds.
PATIENCE_SECONDS = 12.0

# Where SQLite's readers lock a file, whoever they are: as long as one has it open, these bytes are taken.
_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        # A byte far behind the text, so that others can still read the process number.
        os.lseek(descriptor, 4096, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _take_from_readers(descriptor: int) -> None:
        """Nothing to do: the system itself refuses to rename a file that somebody has open."""
else:
    import fcntl

    def _take_from_readers(descriptor: int) -> None:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST, os.SEEK_SET)

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class EngineLock:
    """The lock of one archive. Not held until `acquire` says so."""

    def __init__(self, archive: Path) -> None:
        self._path = side_folder(archive) / "lock"
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock; say whether it was free. Raises ArchiveError where no file can be written there."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise ArchiveError(
                f"Nothing can be written to {self._path.parent}: {error.strerror}. "
                "Check the folder's permissions and the free space."
            ) from error
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, str(os.getpid()).encode())
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let go."""
        if self._descriptor is not None:
            # No stale number stays for the moment between the next one's lock and its writing.
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = None

    def holder(self) -> str:
        """Name the process that holds the lock, as it wrote itself down."""
        try:
            return self._path.read_text().strip() or "unknown"
        except OSError:
            return "unknown"


@contextlib.contextmanager
def alone(archive: Path) -> Iterator[None]:
    """Have the archive for oneself: its engine is asked to end, and whoever else has it open is named.

    This process must not have it open either. Raises ArchiveBusyError.
    """
    lock = EngineLock(archive)
    _end_engine(lock, archive)
    try:
        with _no_readers(archive):
            yield
    finally:
        lock.release()


def _end_engine(lock: EngineLock, archive: Path) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    asked: str | None = None
    while not lock.acquire():
        holder = lock.holder()
        if asked != holder and holder.isdigit():
            asked = holder
            with contextlib.suppress(OSError):
                os.kill(int(holder), signal.SIGTERM)
        if time.monotonic() > deadline:
            raise ArchiveBusyError(
                f"Process {holder} is at work on {archive} and does not let go. "
                "End it, then try again; nothing was changed."
            )
        time.sleep(0.05)


@contextlib.contextmanager
def _no_readers(archive: Path) -> Iterator[None]:
    if not archive.exists():
        yield
        return
    deadline = time.monotonic() + PATIENCE_SECONDS / 4
    descriptor = os.open(archive, os.O_RDWR)
    try:
        while True:
            try:
                _take_from_readers(descriptor)
                break
            except OSError as error:
                if time.monotonic() > deadline:
                    raise ArchiveBusyError(
                        f"{archive} is in use by {_who_has_open(archive)}. Close it, then try again; nothing was changed."
                    ) from error
                time.sleep(0.05)
        yield
    finally:
        os.close(descriptor)


def _who_has_open(archive: Path) -> str:
    """Name the processes that have a file open, as far as the system tells."""
    wanted, found = archive.resolve(), []
    for process in Path("/proc").glob("[0-9]*"):
        if process.name == str(os.getpid()):
            continue
        with contextlib.suppress(OSError):
            if any(handle.readlink() == wanted for handle in (process / "fd").iterdir()):
                found.append(process.name)
    if not found:
        return "another program"
    return f"process {found[0]}" if len(found) == 1 else f"processes {', '.join(sorted(found))}"
