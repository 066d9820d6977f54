"""Zip files whose bytes depend on what is in them alone: no time of writing, no order but that of writing."""

from __future__ import annotations

import shutil
from typing import IO, BinaryIO, Self
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# the first day that a zip file can name
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16


class Zip:
    """A zip file that is being written, a part at a time."""

    def __init__(self, out: BinaryIO) -> None:
        self._zip = ZipFile(out, "w", ZIP_DEFLATED)

    def add(self, name: str, content: bytes) -> None:
        """Add a part."""
        self._zip.writestr(self._part(name), content)

    def add_from(self, name: str, *sources: IO[bytes]) -> None:
        """Add a part that is made of files one after the other, which may be larger than memory."""
        with self._zip.open(self._part(name), "w", force_zip64=True) as part:
            for source in sources:
                shutil.copyfileobj(source, part)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def _part(self, name: str) -> ZipInfo:
        part = ZipInfo(name, _NO_TIME)
        part.compress_type = ZIP_DEFLATED
        part.external_attr = _PLAIN_FILE
        part.create_system = 3  # the same whatever system writes it
        return part
