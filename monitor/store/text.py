"""What every text passes before it is stored, and how stored texts are compared and packed. Pure functions."""

from __future__ import annotations

import hashlib
import zlib

from monitor.query.words import normalise


def clean(text: str) -> str:
    """Bring a text of paragraphs into the one form that is stored."""
    return normalise(text).strip()


def line(text: str | None) -> str:
    """Bring a text that stands on one line into the one form that is stored."""
    return " ".join(normalise(text or "").split())


def line_or_none(text: str | None) -> str | None:
    """Clean a line; an empty one is none."""
    return line(text) or None


def same(one: str, other: str) -> bool:
    """Say whether two texts differ in white space only."""
    return one.split() == other.split()


def fingerprint(*parts: str) -> bytes:
    """Return 12 bytes that white space does not change."""
    joined = "\0".join(" ".join(part.split()) for part in parts)
    return hashlib.blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=12).digest()


def text_hash(text: str) -> bytes:
    """Return 16 bytes that no other text has."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def packed(text: str) -> bytes | None:
    """Compress a text; nothing stays nothing."""
    if not text:
        return None
    content = text.encode("utf-8", "replace")
    # No larger a window than the text: to clear the usual one takes longer than to compress a teaser.
    bits = min(max(len(content).bit_length(), 9), 15)
    packing = zlib.compressobj(wbits=bits, memLevel=min(bits - 6, 8))
    return packing.compress(content) + packing.flush()


def unpacked(stored: bytes | None) -> str:
    """Return a compressed text."""
    return zlib.decompress(stored).decode() if stored else ""
