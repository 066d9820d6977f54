"""Identity keys as the archive keeps them: hashed, each belonging to one article or to one that was deleted.

What a key is made of, `monitor.identity` decides.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from monitor.store.archive import Archive

_AT_ONCE = 500


def hashed(keys: Sequence[str]) -> list[bytes]:
    """Hash keys to 16 bytes each; the order, strongest first, stays."""
    return [hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).digest() for key in keys]


def known_by(archive: Archive, keys: Sequence[bytes]) -> int | None:
    """Find the article that has any of the keys; where they name several, the strongest key's."""
    return first(owners(archive, keys), keys)


def first(found: Mapping[bytes, int], keys: Sequence[bytes]) -> int | None:
    """Return the article of the strongest key that belongs to one."""
    return next((found[key] for key in keys if key in found), None)


def owners(archive: Archive, keys: Iterable[bytes]) -> dict[bytes, int]:
    """Find the articles that keys belong to."""
    return _found(archive, "article_keys", keys)


def graves(archive: Archive, keys: Iterable[bytes]) -> dict[bytes, int]:
    """Find the articles that keys belonged to and that were deleted and shall stay away."""
    return _found(archive, "tombstones", keys)


def _found(archive: Archive, table: str, keys: Iterable[bytes]) -> dict[bytes, int]:
    found: dict[bytes, int] = {}
    waiting = iter(dict.fromkeys(keys))
    while some := list(islice(waiting, _AT_ONCE)):
        marks = ",".join("?" * len(some))
        found.update(archive.all(f"SELECT key, article_id FROM {table} WHERE key IN ({marks})", some))
    return found


def add(archive: Archive, article_id: int, keys: Sequence[bytes]) -> None:
    """Give keys to an article; one that is another article's stays there."""
    archive.execute_many(
        "INSERT OR IGNORE INTO article_keys VALUES (?, ?)", [(key, article_id) for key in keys]
    )


def dig_up(archive: Archive, keys: Sequence[bytes]) -> None:
    """Forget that articles with these keys were deleted: somebody wants one back."""
    archive.execute_many("DELETE FROM tombstones WHERE key = ?", [(key,) for key in keys])
