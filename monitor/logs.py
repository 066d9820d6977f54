"""The log: what went wrong and what was done, in files of bounded size beside the archive. It tells no secrets.

`speak` has warnings said on standard error, `keep` has everything kept in `NAME.db.d/logs`. What cannot be written is
left out: a log disturbs nobody.
"""

from __future__ import annotations

import logging
import re
import sys
import time
from pathlib import Path

from monitor.settings import side_folder

EARLIER = 3  # files of each name that stay beside the one that is written
_MOST_BYTES = 1_000_000  # of one file
_SPOKEN = "%(levelname)s %(name)s: %(message)s"
_WRITTEN = "%(asctime)sZ %(process)d %(levelname)s %(name)s: %(message)s"
_SECRETS = (
    (re.compile(r"(?<=//)[^/?#\s\"'<>]*@"), ""),
    (re.compile(r"\b(basic|bearer)\s+[\w.~+/=-]{6,}", re.IGNORECASE), r"\1 …"),
    (
        re.compile(
            r"([?&;](?:pass(?:word|wd)?|token|access_token|api_?key|key|auth|secret|sig)=)[^&\s\"'<>#]*", re.I
        ),
        r"\1…",
    ),
)


def without_secrets(text: str) -> str:
    """Take passwords and keys out of a text that may hold addresses and headers."""
    for secret, instead in _SECRETS:
        text = secret.sub(instead, text)
    return text


def speak() -> None:
    """Have warnings said on standard error."""
    spoken = logging.StreamHandler(sys.stderr)
    spoken.setLevel(logging.WARNING)
    spoken.setFormatter(_Discreet(_SPOKEN))
    logging.basicConfig(level=logging.WARNING, handlers=[spoken])


def keep(archive: Path, name: str, *, most_bytes: int = _MOST_BYTES) -> None:
    """Keep what this process says from now on in the log `name` of an archive, and of no other one."""
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, _Kept)]:
        root.removeHandler(handler)
        handler.close()
    root.addHandler(_Kept(archive, name, most_bytes))
    logging.getLogger("monitor").setLevel(logging.INFO)


class _Discreet(logging.Formatter):
    """Writes without secrets, also in traces, and times in UTC."""

    converter = staticmethod(time.gmtime)  # a function in a class would be bound

    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))


class _Kept(logging.Handler):
    """Opens its file when there is something to write, and gives up where that cannot be."""

    def __init__(self, archive: Path, name: str, most_bytes: int) -> None:
        super().__init__(logging.INFO)
        self._archive, self._name, self._most_bytes = archive, name, most_bytes
        self._file: logging.Handler | None = None
        self._given_up = False

    def emit(self, record: logging.LogRecord) -> None:
        if self._given_up:
            return
        try:
            if self._file is None:
                self._file = self._opened()
            if self._file is not None:
                self._file.emit(record)
        except OSError:
            self._given_up = True

    def _opened(self) -> logging.Handler | None:
        """Open the file; None where there is no archive to stand beside. Raises OSError."""
        if not self._archive.exists():
            return None
        from logging.handlers import RotatingFileHandler

        folder = side_folder(self._archive) / "logs"
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            folder / f"{self._name}.log",
            maxBytes=self._most_bytes,
            backupCount=EARLIER,
            encoding="utf-8",
            errors="backslashreplace",
        )
        file.setFormatter(_Discreet(_WRITTEN))
        # what another process moves away or a full disk refuses is nobody's trouble
        file.handleError = lambda record: None  # type: ignore[method-assign]
        return file

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()
