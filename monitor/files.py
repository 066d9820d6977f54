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


def _move(unfinished: Path, path: Path) -> None:
    try:
        unfinished.replace(path)
    except ValueError as error:  # a name with a NUL or with half a character
        raise OSError(str(error)) from error
