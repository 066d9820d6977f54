"""Undoing content encodings piece by piece, so that a little data never becomes a lot at once. Opens nothing.

Every way of unpacking takes the pieces of the packed data and yields pieces of what was in it. It raises EOFError where
the packed data ends early, and DamagedError where it is none of its kind.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence

import brotli  # type: ignore[import-untyped]

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MOST = 5  # one within the other
_PIECE = 256 * 1024
_GZIP = b"\x1f\x8b"

Unpacking = Callable[[Iterable[bytes]], Iterator[bytes]]


class DamagedError(Exception):
    """Data is not packed as it is labelled."""


def unpacked(raw: bytes, codings: Sequence[str]) -> Iterator[bytes]:
    """Yield what is in data that was packed in these ways, the first one first."""
    pieces: Iterable[bytes] = (raw,)
    for coding in reversed(codings):
        pieces = WAYS[coding](pieces)
    yield from pieces


def _gunzipped(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Unpack gzip, also where several files stand one behind the other; what else follows is no part of it."""
    stream = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        for piece in pieces:
            while piece:
                if stream.eof:
                    if not piece.startswith(_GZIP):
                        return
                    stream = zlib.decompressobj(zlib.MAX_WBITS | 16)
                yield from _inflated(stream, piece)
                piece = stream.unused_data
    except zlib.error as error:
        raise DamagedError from error
    if not stream.eof:
        raise EOFError


def _deflated(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Unpack deflate, with the header that it should have or, as some servers send it, without."""
    stream = zlib.decompressobj()
    begun = False
    try:
        for piece in pieces:
            try:
                yield from _inflated(stream, piece)
            except zlib.error:
                if begun:
                    raise
                stream = zlib.decompressobj(-zlib.MAX_WBITS)
                yield from _inflated(stream, piece)
            begun = True
    except zlib.error as error:
        raise DamagedError from error
    if not stream.eof:
        raise EOFError


def _inflated(stream: zlib._Decompress, piece: bytes) -> Iterator[bytes]:
    while (found := stream.decompress(piece, _PIECE)) or stream.unconsumed_tail:
        yield found
        piece = stream.unconsumed_tail


def _from_brotli(pieces: Iterable[bytes]) -> Iterator[bytes]:
    stream = brotli.Decompressor()
    try:
        for piece in pieces:
            found = stream.process(piece, output_buffer_limit=_PIECE)
            while found:
                yield found
                found = b"" if stream.is_finished() else stream.process(b"", output_buffer_limit=_PIECE)
            if stream.is_finished():
                return
    except brotli.error as error:
        raise DamagedError from error
    raise EOFError


def _from_zstd(pieces: Iterable[bytes]) -> Iterator[bytes]:
    stream = zstd.ZstdDecompressor()
    try:
        for piece in pieces:
            while piece:
                if stream.eof:
                    stream = zstd.ZstdDecompressor()
                found = stream.decompress(piece, _PIECE)
                while found:
                    yield found
                    found = b"" if stream.needs_input or stream.eof else stream.decompress(b"", _PIECE)
                piece = stream.unused_data if stream.eof else b""
    except zstd.ZstdError as error:
        raise DamagedError from error
    if not stream.eof:
        raise EOFError


WAYS: dict[str, Unpacking] = {
    "gzip": _gunzipped,
    "x-gzip": _gunzipped,
    "deflate": _deflated,
    "br": _from_brotli,
    "zstd": _from_zstd,
}
