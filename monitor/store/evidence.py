"""Evidence: the raw pages of clippings, and the chain of seals, which only grows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from monitor.clipping import Clipbook, Clipping
from monitor.errors import ArchiveDamagedError
from monitor.sealing import NOTHING, Seal
from monitor.sealing import seal as make
from monitor.shapes import stamp
from monitor.store import pages
from monitor.store.archive import Archive
from monitor.store.pages import RawPage

_COLUMNS = "number, at, manifest, previous, hash"


def seal(archive: Archive, manifest: str, now: datetime, clippings: Sequence[str]) -> Seal:
    """Enter the manifest of a file into the chain, with the hashes of its clippings; one that is in it already has its
    seal.
    """
    with archive.transaction():
        found = archive.one(f"SELECT {_COLUMNS} FROM seals WHERE manifest = ?", (manifest,))
        if found is not None:
            return _seal(found)
        last = archive.one(f"SELECT {_COLUMNS} FROM seals ORDER BY number DESC LIMIT 1")
        number, previous = (last[0] + 1, last[4]) if last else (1, NOTHING)
        made = make(number, stamp(now) or "", manifest, previous)
        archive.execute(
            "INSERT INTO seals VALUES (?, ?, ?, ?, ?, ?)",
            (number, int(now.timestamp()), manifest, previous, made.hash, len(clippings)),
        )
        archive.execute("INSERT INTO sealed VALUES (?, ?)", (_fingerprint(clippings), number))
        return made


def sealed(archive: Archive, book: Clipbook) -> Seal | None:
    """Return the newest seal that was set upon just the clippings of a clipbook as it stands, in whatever order."""
    hashes = archive.column(
        "SELECT hash FROM clippings WHERE clipbook_id = ? AND removed IS NULL", (book.id,)
    )
    columns = ", ".join(f"s.{name}" for name in _COLUMNS.split(", "))
    found = archive.one(
        f"SELECT {columns} FROM sealed f JOIN seals s ON s.number = f.number WHERE f.fingerprint = ?"
        " ORDER BY s.number DESC LIMIT 1",
        (_fingerprint(hashes),),
    )
    return _seal(found) if found is not None and hashes else None


def _fingerprint(hashes: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(hashes)).encode()).hexdigest()


def chain(archive: Archive) -> list[Seal]:
    """Return every seal, the first first."""
    return [_seal(row) for row in archive.all(f"SELECT {_COLUMNS} FROM seals ORDER BY number")]


def broken(archive: Archive) -> int | None:
    """Return the number of the first seal that does not hold or does not follow the one before; None where all do."""
    previous = NOTHING
    for place, each in enumerate(chain(archive), 1):
        if each.number != place or each.previous != previous or not each.holds:
            return place
        previous = each.hash
    return None


def page(archive: Archive, clipping: Clipping) -> RawPage | None:
    """Return the raw page that a clipping was made from; None where it is not kept any more or is damaged."""
    if clipping.page_hash is None:
        return None
    try:
        return pages.of_hash(archive, clipping.document.article.id, clipping.page_hash)
    except ArchiveDamagedError:
        return None


def _seal(row: tuple[int, int, str, str, str]) -> Seal:
    number, at, manifest, previous, hash_ = row
    return Seal(number, stamp(datetime.fromtimestamp(at, UTC)) or "", manifest, previous, hash_)
