"""What is looked at before and around opening an archive: is there a file, is it ours, can its folder hold one.

Looks at names, sizes and mount tables. Only where SQLite has refused a file are its bytes read: on Unix, closing any
handle on a database takes away the locks that this process holds on it, so an archive in use is never opened here.
Each refusal is an error with a sentence that says what to do.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path, PurePath
from typing import Literal

from monitor.errors import ArchiveAwayError, ArchiveError, ArchiveMissingError
from monitor.settings import chosen_archive
from monitor.store.driver import damaged

APPLICATION_ID = 0x50576172  # "PWar", at byte 68 of the file
MAGIC = b"SQLite format 3\x00"

_DRIVE_REMOTE = 4
# Shared memory, which WAL needs, does not exist between two computers.
NETWORK_FILE_SYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "afs",
        "afpfs",
        "webdav",
        "davfs",
        "ncpfs",
        "lustre",
    }
    | {"fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs", "ceph"}
)


def look(path: Path) -> None:
    """Check that there is a file at `path` in a place where archives can be. Raises ArchiveError with the reason."""
    refuse_network(path)
    try:
        found = path.stat()
    except FileNotFoundError as error:
        refuse_away(path)
        raise ArchiveMissingError(
            f"There is no archive at {path}. Add a feed or import a file to begin one there, "
            "or name another with --archive."
        ) from error
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    if stat.S_ISDIR(found.st_mode):
        raise ArchiveError(f"{path} is a folder; an archive is a file. Name the file.")
    if not os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids):
        raise _unreadable(path, "permission denied")
    if not found.st_size:
        raise damaged(path, "the file is empty, so whatever it held is gone")


def kind_of(path: Path) -> Literal["none", "ours", "foreign"]:
    """Say what a file is that nobody has open: none or an empty one, an archive of ours, or some other. Raises OSError."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        return "none"
    if not head:
        return "none"
    ours = head.startswith(MAGIC) and int.from_bytes(head[68:72], "big") == APPLICATION_ID
    return "ours" if ours else "foreign"


def explain(path: Path, refused: ArchiveError) -> ArchiveError:
    """Say of a file that SQLite refused what it is; where nothing more can be said, `refused`."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
        size = path.stat().st_size
    except OSError:
        return refused
    if not head.startswith(MAGIC):
        return damaged(path, "it is not an archive of Presswatch, but some other file")
    if len(head) < 100 or (size < _promised_size(head) and not has_log(path)):
        return damaged(path, "the file was cut off")
    return refused


def _unreadable(path: Path, why: str) -> ArchiveError:
    return ArchiveError(f"{path} cannot be read ({why}). Change its permissions, or name another archive.")


def _promised_size(head: bytes) -> int:
    """Return how long the file must be by its own header, in bytes; 0 where the header does not say."""
    page_size = int.from_bytes(head[16:18], "big")
    # The page count holds only if it was written by the same change as the rest of the header.
    counted = head[24:28] == head[92:96]
    return (65536 if page_size == 1 else page_size) * int.from_bytes(head[28:32], "big") if counted else 0


def has_log(path: Path) -> bool:
    """Say whether a write-ahead log stands beside the file: then SQLite may still make it whole."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def make_folder(path: Path) -> None:
    """Make the folder that shall hold the archive. Raises ArchiveError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveError(
            f"The folder {path.parent} cannot be made ({error.strerror or error}). Choose another place."
        ) from error


def refuse_away(path: Path) -> None:
    """Raise ArchiveAwayError where `path` is not there and was chosen: an empty archive must not take its place."""
    if not path.exists() and path == chosen_archive():
        raise ArchiveAwayError(
            f"The archive {path}, which you chose, is not there. Connect the disk that it lies on, or open another archive."
        )


def refuse_network(path: Path) -> None:
    """Raise ArchiveError where `path` lies on a file system of another computer."""
    kind = file_system(path)
    if kind in NETWORK_FILE_SYSTEMS:
        raise ArchiveError(
            f"{path} lies on a network file system ({kind}), where an archive can be corrupted. "
            "Keep it on a disk of this computer, for example in your home folder, and put backups there."
        )


def file_system(path: Path) -> str:
    """Name the kind of file system that holds `path`; "" where the system does not tell."""
    if sys.platform == "win32":
        return _windows_file_system(path)
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
        return file_system_in(mounts, path.resolve())
    except OSError:
        return ""


def file_system_in(mounts: str, path: PurePath) -> str:
    """Find in a mount table (the format of /proc/self/mountinfo) the kind of file system that holds `path`."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        fields, kinds = left.split(), right.split()
        if len(fields) < 5 or not kinds:
            continue
        point = fields[4].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        # The last mount on a point covers the earlier ones.
        if len(point) >= best and path.is_relative_to(point):
            best, kind = len(point), kinds[0]
    return kind


def _windows_file_system(path: Path) -> str:
    """Ask Windows whether the drive is another computer's."""
    import ctypes

    drive = path.absolute().drive
    # Known to the type checker only where it runs on Windows.
    drive_type = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009
    is_remote = drive.startswith("\\\\") or drive_type(drive + "\\") == _DRIVE_REMOTE
    return "cifs" if is_remote else ""
