"""Writing files that other people read: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from monitor.errors import ExportError


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to a temporary file beside `path` and move it there. Raises ExportError."""
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror}. Choose another folder.") from error
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise ExportError(f"{path} cannot be written: {error.strerror}. Choose another folder.") from error
