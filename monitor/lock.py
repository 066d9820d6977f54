"""The lock that one process at a time holds while it runs stages on an archive.

It is a file beside the archive that the operating system locks for us, so that a process that dies lets go.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from monitor.errors import ArchiveError
from monitor.settings import side_folder

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        # A byte far behind the text, so that others can still read the process number.
        os.lseek(descriptor, 4096, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

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
            os.close(self._descriptor)
            self._descriptor = None

    def holder(self) -> str:
        """Name the process that holds the lock, as it wrote itself down."""
        try:
            return self._path.read_text().strip() or "unknown"
        except OSError:
            return "unknown"
