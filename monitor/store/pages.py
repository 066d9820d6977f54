"""Raw pages as they were fetched, and files as they were brought: the bytes compressed in the side folder, once per
SHA-256; the rest in a table.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from monitor.errors import ArchiveDamagedError, ArchiveError, SettingsError
from monitor.settings import side_folder
from monitor.store import clock, kept, meta
from monitor.store.archive import Archive
from monitor.store.text import line

# How long raw pages are kept unless the reader chooses otherwise.
DEFAULT_DAYS = 90
MOST_DAYS = 36_500
_DAYS = "raw pages.days"
# In the place of a server's status, where no server answered: the bytes are those of a file, which stands as the address.
A_FILE = 0


@dataclass(frozen=True, slots=True)
class Received:
    """What an article was read from: an answer of a server, or a file."""

    url: str
    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)

    @property
    def is_file(self) -> bool:
        """Say whether somebody brought it."""
        return self.status == A_FILE


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as the server sent it, after the transfer encoding. `headers` have lower-case names.

    Of a file, the status is `A_FILE`, the address its name, and there are no headers.
    """

    url: str
    fetched: datetime
    status: int
    headers: dict[str, str]
    sha256: str
    content: bytes


def keep(
    archive: Archive,
    article_id: int,
    url: str,
    fetched: datetime,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
) -> str:
    """Keep a raw page of an article and return its SHA-256. Raises ArchiveError where it cannot be written."""
    digest = hashlib.sha256(content).hexdigest()
    _write(_file(archive, digest), content)
    with archive.transaction():
        # Tidying may have removed it since: it does so within a transaction, so here nobody does.
        _write(_file(archive, digest), content)
        latest = archive.one(
            "SELECT id, sha256, url FROM pages WHERE article_id = ? ORDER BY id DESC LIMIT 1", (article_id,)
        )
        if latest is not None and latest[1:] == (digest, url):
            archive.execute("UPDATE pages SET fetched = ? WHERE id = ?", (clock.ms(fetched), latest[0]))
        else:
            archive.execute(
                "INSERT INTO pages (article_id, url, fetched, status, headers, sha256, size) VALUES (?,?,?,?,?,?,?)",
                (article_id, url, clock.ms(fetched), status, json.dumps(dict(headers)), digest, len(content)),
            )
    return digest


def keep_received(archive: Archive, article_id: int, received: Received, now: datetime) -> str:
    """Keep what an article was read from and return its SHA-256. Raises ArchiveError where it cannot be written."""
    return keep(archive, article_id, received.url, now, received.status, received.headers, received.content)


def file_of(name: str, content: bytes) -> Received:
    """Make of a file what is kept of it."""
    return Received(line(name), A_FILE, {}, content)


def get(archive: Archive, article_id: int) -> RawPage | None:
    """Return the newest raw page of an article; None where none was kept. Raises ArchiveDamagedError."""
    digest = archive.value(
        "SELECT sha256 FROM pages WHERE article_id = ? ORDER BY id DESC LIMIT 1", (article_id,)
    )
    return None if digest is None else of_hash(archive, article_id, digest)


def of_hash(archive: Archive, article_id: int, digest: str) -> RawPage | None:
    """Return the raw page of an article that has this SHA-256; None where it is not kept. Raises ArchiveDamagedError."""
    found = archive.one(
        "SELECT url, fetched, status, headers FROM pages WHERE article_id = ? AND sha256 = ? ORDER BY id DESC LIMIT 1",
        (article_id, digest),
    )
    if found is None:
        return None
    url, fetched, status, headers = found
    path = _file(archive, digest)
    try:
        content = zlib.decompress(path.read_bytes())
    except (OSError, zlib.error) as error:
        raise ArchiveDamagedError(
            f"The raw page {path} cannot be read ({error}). Fetch the article's page again, or restore a backup."
        ) from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise ArchiveDamagedError(f"The raw page {path} is not what was fetched. Restore it from a backup.")
    return RawPage(url, clock.when(fetched), status, json.loads(headers), digest, content)


def drop_unused(archive: Archive, digest: str) -> None:
    """Remove the bytes of a raw page that no article names any more. Within a transaction, so that nobody names it now."""
    named = archive.value(
        "SELECT EXISTS (SELECT 1 FROM pages WHERE sha256 = ?) OR EXISTS (SELECT 1 FROM set_aside_pages WHERE sha256 = ?)",
        (digest, digest),
    )
    if not named:
        with contextlib.suppress(OSError):
            _file(archive, digest).unlink()


def days(archive: Archive) -> int | None:
    """Return for how many days raw pages are kept; None: for ever."""
    chosen = meta.get(archive, _DAYS, DEFAULT_DAYS)
    return None if chosen == 0 else int(chosen)


def keep_for(archive: Archive, days: int | None) -> None:
    """Choose for how many days raw pages are kept; None: for ever. Raises SettingsError."""
    if days is not None and not 1 <= days <= MOST_DAYS:
        raise SettingsError(f"Raw pages are kept for 1 to {MOST_DAYS} days, or for ever.")
    meta.set(archive, _DAYS, days or 0)


def forget(archive: Archive, now: datetime, limit: int = 50) -> int:
    """Give up some raw pages that are older than the reader wants; return how many.

    Those of articles that are kept for ever stay.
    """
    chosen = days(archive)
    if chosen is None:
        return 0
    with archive.transaction():
        old = archive.all(
            "SELECT id, sha256 FROM pages WHERE fetched < ?"
            f" AND article_id NOT IN ({kept.ARTICLES}) ORDER BY fetched LIMIT ?",
            (clock.ms(now - timedelta(days=chosen)), limit),
        )
        archive.execute_many("DELETE FROM pages WHERE id = ?", [(number,) for number, _ in old])
        for digest in {digest for _, digest in old}:
            drop_unused(archive, digest)
    return len(old)


def present(archive: Path, digest: str) -> bool:
    """Say whether the bytes of a raw page are there, in the side folder of the archive at a path."""
    try:
        return _place(archive, digest).stat().st_size > 0
    except OSError:
        return False


def _file(archive: Archive, digest: str) -> Path:
    return _place(archive.path, digest)


def _place(archive: Path, digest: str) -> Path:
    return side_folder(archive) / "pages" / digest[:2] / f"{digest}.z"


def _write(path: Path, content: bytes) -> None:
    """Write the bytes under their own name, whole or not at all."""
    if path.exists():
        return
    draft = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            file.write(zlib.compress(content))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise ArchiveError(
            f"The page cannot be kept in {path.parent} ({error.strerror or error}). Make room or change the permissions."
        ) from error
