"""Guids that a feed gives to one article after the other, such as "latest": they name none of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from monitor.identity import reused
from monitor.store.archive import Archive

if TYPE_CHECKING:
    from monitor.store.arriving import Arrival


def without_reused(
    archive: Archive, arrival: Arrival, hashes: Sequence[bytes], owners: Mapping[bytes, int]
) -> list[bytes]:
    """Return the keys of an entry, without its guid where that belongs to an article of quite another account.

    Another account is another link, title and date at once: a publisher that corrects an article leaves one of them.
    """
    guid, *others = hashes
    owner = owners.get(guid)
    if owner is None or not others or any(owners.get(key) == owner for key in others):
        return list(hashes)
    found = archive.one("SELECT url, title, published FROM articles WHERE id = ?", (owner,))
    if found is None or not reused(arrival.entry.url, arrival.title, arrival.published, *found):
        return list(hashes)
    return others
