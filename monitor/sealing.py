"""Seals: entries of the archive's append-only hash chain, one for each evidence file. Pure; imports nothing of ours.

A seal's hash can be reckoned again by anybody: it is the SHA-256 over UTF-8 JSON with sorted keys and without blanks
(``,`` and ``:``) of ``{"at", "manifest", "number", "previous"}``. `manifest` is the SHA-256 of the file's manifest, which
names the SHA-256 of each of its parts; `previous` is the hash of the seal before.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

# what stands before the first seal
NOTHING = "0" * 64


@dataclass(frozen=True, slots=True)
class Seal:
    """An entry of the chain. `number`: its place, the first is 1; 0 where no archive keeps it. All hashes in hex."""

    number: int
    at: str  # ``YYYY-MM-DDThh:mm:ssZ``
    manifest: str
    previous: str
    hash: str

    @property
    def holds(self) -> bool:
        """Say whether the hash is that of the rest."""
        return self.hash == _reckoned(self.number, self.at, self.manifest, self.previous)


def seal(number: int, at: str, manifest: str, previous: str = NOTHING) -> Seal:
    """Make an entry of the chain."""
    return Seal(number, at, manifest, previous, _reckoned(number, at, manifest, previous))


def shape(made: Seal) -> dict[str, Any]:
    """Shape a seal as JSON."""
    return {
        "number": made.number,
        "at": made.at,
        "manifest": made.manifest,
        "previous": made.previous,
        "hash": made.hash,
    }


def _reckoned(number: int, at: str, manifest: str, previous: str) -> str:
    covered = {"at": at, "manifest": manifest, "number": number, "previous": previous}
    return hashlib.sha256(json.dumps(covered, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
