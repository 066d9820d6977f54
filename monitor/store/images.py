"""Images of articles that the reader asked for, kept for offline reading in the side folder, once per SHA-256.

A note beside them, named by the hash of the address from which an image came, says which one it is, and of which
articles it was wanted. So an image is found without the archive, and without a request; and it goes with the last of
those articles, for good.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from monitor.errors import ArchiveError
from monitor.settings import side_folder

MOST = 40  # images of one article
LARGEST = 4096  # pixels of a side; nothing larger is ever kept
_PLACE = re.compile(r'<img\s[^>]*?\bdata-src="([^"]*)"')
_NAME = re.compile(r"[0-9a-f]{64}\.(?:png|jpg)")


@dataclass(frozen=True, slots=True)
class KeptImage:
    """An image that is there: where it lies, and how large it is in pixels."""

    path: Path
    width: int
    height: int


def addresses(html: str) -> tuple[str, ...]:
    """Return the addresses of the images that the sanitised markup of an article names, in their order."""
    found = (unescape(address).strip() for address in _PLACE.findall(html))
    return tuple(dict.fromkeys(one for one in found if one.lower().startswith(("http://", "https://"))))[
        :MOST
    ]


def kept(archive: Path, address: str) -> KeptImage | None:
    """Find the image of an address beside the archive at a path; None where it is not kept, or is damaged."""
    try:
        note = json.loads(_note(archive, address).read_bytes())
        name, width, height = note["file"], note["width"], note["height"]
        if not (_NAME.fullmatch(name) and 0 < width <= LARGEST and 0 < height <= LARGEST):
            return None
        path = _folder(archive) / name
        return KeptImage(path, width, height) if path.stat().st_size else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep(archive: Path, address: str, content: bytes, end: str, width: int, height: int) -> KeptImage:
    """Keep the image of an address; the same picture from two addresses is kept once. Raises ArchiveError."""
    path = _folder(archive) / f"{hashlib.sha256(content).hexdigest()}.{end}"
    wanted = _articles(_read(_note(archive, address)))  # it may have been kept before, and was damaged
    note = {"address": address, "file": path.name, "width": width, "height": height, "articles": wanted}
    try:
        if not path.exists():
            _write(path, content)
        _write(_note(archive, address), json.dumps(note).encode())
    except OSError as error:
        raise ArchiveError(
            f"The image cannot be kept in {path.parent} ({error.strerror or error}). Make room or change the permissions."
        ) from error
    return KeptImage(path, width, height)


def want(archive: Path, address: str, article_id: int) -> None:
    """Note that an article is shown with the image of an address, if it is kept."""
    note = _read(_note(archive, address))
    articles = _articles(note)
    if note and article_id not in articles:
        with contextlib.suppress(OSError):  # then it goes with another article, and can be asked for again
            _write(_note(archive, address), json.dumps(note | {"articles": [*articles, article_id]}).encode())


def forget(archive: Path, article_id: int, html: str) -> None:
    """Give up the images of an article that has gone for good, as far as no other was shown with them."""
    dropped: set[str] = set()
    for address in addresses(html):
        path = _note(archive, address)
        note = _read(path)
        others = [each for each in _articles(note) if each != article_id]
        with contextlib.suppress(OSError):
            if note and others:
                _write(path, json.dumps(note | {"articles": others}).encode())
            elif note:
                path.unlink()
                dropped.add(str(note.get("file")))
    if dropped:
        dropped -= {str(_read(note).get("file")) for note in _folder(archive).glob("*.json")}
    for name in filter(_NAME.fullmatch, dropped):
        with contextlib.suppress(OSError):
            (_folder(archive) / name).unlink()


def _read(note: Path) -> dict[str, Any]:
    """Read a note; one that is not there or makes no sense is empty."""
    try:
        found = json.loads(note.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _articles(note: Mapping[str, Any]) -> list[int]:
    found = note.get("articles")
    return [each for each in found if isinstance(each, int)] if isinstance(found, list) else []


def _folder(archive: Path) -> Path:
    return side_folder(archive) / "images"


def _note(archive: Path, address: str) -> Path:
    return _folder(archive) / f"{hashlib.sha256(address.encode('utf-8', 'replace')).hexdigest()}.json"


def _write(path: Path, content: bytes) -> None:
    """Write a file that stands under its name only when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
