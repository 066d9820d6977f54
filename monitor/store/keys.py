"""Identity keys as the archive keeps them: hashed, each belonging to one article or to one that was deleted.

What a key is made of, `monitor.identity` decides.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from monitor.store.archive import Archive


def hashed(keys: Sequence[str]) -> list[bytes]:
    """Hash keys to 16 bytes each; the order, strongest first, stays."""
    return [hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).digest() for key in keys]


def known_by(archive: Archive, keys: Sequence[bytes]) -> int | None:
    """Find the article that has any of the keys; where they name several, the strongest key's."""
    for key in keys:
        found = archive.value("SELECT article_id FROM article_keys WHERE key = ?", (key,))
        if found is not None:
            return int(found)
    return None


def add(archive: Archive, article_id: int, keys: Sequence[bytes]) -> None:
    """Give keys to an article; one that is another article's stays there."""
    archive.execute_many(
        "INSERT OR IGNORE INTO article_keys VALUES (?, ?)", [(key, article_id) for key in keys]
    )


def grave(archive: Archive, keys: Sequence[bytes]) -> int | None:
    """Return the id of the article that had any of the keys, was deleted, and shall stay away; None: there is none."""
    for key in keys:
        found = archive.value("SELECT article_id FROM tombstones WHERE key = ?", (key,))
        if found is not None:
            return int(found)
    return None


def dig_up(archive: Archive, keys: Sequence[bytes]) -> None:
    """Forget that articles with these keys were deleted: somebody wants one back."""
    archive.execute_many("DELETE FROM tombstones WHERE key = ?", [(key,) for key in keys])
