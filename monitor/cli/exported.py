"""Imports our own JSON: article by article, so that a file of any size needs little memory."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from monitor.errors import ParseError, PresswatchError

if TYPE_CHECKING:
    from monitor.clipping import Brought
    from monitor.stages.stage import Tools
    from monitor.store import Archive

ENDING = ".json"
LARGEST = 40 * 1024 * 1024  # bytes of one article; a larger one is none
TOGETHER = 16
_CHUNK = 1 << 18
# a sign that opens or closes, or one that is escaped and does neither
_SIGNS = re.compile(rb'\\.|["\[\]{}]', re.DOTALL)


def is_ours(path: str) -> bool:
    """Say whether a path that somebody named is a file of our own JSON."""
    return path.lower().endswith(ENDING) and not path.lower().startswith(("http://", "https://"))


def objects(source: BinaryIO) -> Iterator[bytes]:
    """Divide the JSON of an array of objects, or of one object, into the bytes of each. Raises ParseError.

    Only brackets and quotes are looked at; whether the pieces are JSON, who reads them will see.
    """
    depth, top, quoted, any_sign = 0, 0, False, False
    piece = bytearray()
    while chunk := source.read(_CHUNK):
        while chunk.endswith(b"\\") and (more := source.read(1)):
            chunk += more
        start = 0
        for found in _SIGNS.finditer(chunk):
            sign = found.group()
            if sign == b'"':
                quoted = not quoted
            elif quoted or len(sign) > 1:
                continue
            elif sign in b"[{":
                if not any_sign:
                    any_sign, top = True, int(sign == b"[")
                if sign == b"{" and depth == top:
                    start = found.start()
                depth += 1
            else:
                depth -= 1
                if sign == b"}" and depth == top:
                    piece += chunk[start : found.end()]
                    yield bytes(piece)
                    piece.clear()
                    start = found.end()
        if depth > top:
            piece += chunk[start:]
        if len(piece) > LARGEST:
            raise ParseError(
                "An article in it is larger than any article is; this is no export of Presswatch."
            )
    if not any_sign:
        raise ParseError("This is no JSON of Presswatch: there are no articles in it.")
    if depth or quoted:
        raise ParseError("The file ends in the middle of an article; those before it were taken.")


class Results:
    """What became of the articles of a file, as `import` tells it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[dict[str, Any]] = []

    def add(self, number: int | None, status: str, reason: str | None) -> None:
        self.found.append({"file": self.file, "id": number, "status": status, "reason": reason})


async def take(path: Path, archive: Archive, tools: Tools, results: Results, stop: Any) -> None:
    """Take back the articles of a file, some at a time; `stop` says whether to end. Each is told of in `results`."""
    from monitor.identity import link_keys
    from monitor.store import bringing

    try:
        with path.open("rb") as source:
            waiting = objects(source)
            while not stop() and (some := list(islice(waiting, TOGETHER))):
                done = await asyncio.gather(*(_read(each, tools) for each in some))
                for brought in done:
                    if isinstance(brought, PresswatchError):
                        results.add(None, "failed", brought.sentence)
                        continue
                    keys = tuple(link_keys(brought.document.article.url))
                    try:
                        told = bringing.take(archive, brought, keys, path.name, path.stem, tools.now())
                    except PresswatchError as error:
                        results.add(None, "failed", error.sentence)
                    else:
                        results.add(*told)
    except PresswatchError as error:
        results.add(None, "failed", error.sentence)
    except (OSError, ValueError) as error:
        sentence = f"The file cannot be read ({getattr(error, 'strerror', None) or error})."
        results.add(None, "failed", sentence)
    if not results.found and not stop():
        results.add(None, "failed", "There is no article in the file.")


async def _read(content: bytes, tools: Tools) -> Brought | PresswatchError:
    try:
        read: Brought = await tools.pool.run("exported", content=content)
        return read
    except PresswatchError as error:
        return error
