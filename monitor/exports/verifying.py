"""Checks an evidence file, without archive and network: what was altered, dropped, added, put in another order.

The file may have been written by anybody: parts are read a piece at a time and no further than the manifest says, and
nothing is unpacked.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from monitor.clipping import OWN_KEYS
from monitor.errors import ExportError
from monitor.exports.evidence import FORMAT, MANIFEST, SEAL, VERSION, parsed
from monitor.sealing import Seal

MOST_BYTES = 64 * 1024 * 1024  # of a part that is read whole
MOST_PARTS = 500_000
_PIECE = 1 << 18
# bytes of a zip: of the head of a part, of sizes that may stand behind it, of the last entry
_HEAD, _SIZES, _LAST = 30, 24, 22
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was sealed. `kind`: altered, dropped, added, reordered, unreadable."""

    part: str
    kind: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What a check found. `seal` is None where none can be read."""

    seal: Seal | None
    made: str | None
    title: str | None
    clippings: int
    parts: int
    limited: int  # clippings of which a licence let only a part leave: their own hashes are those of more than is here
    findings: tuple[Finding, ...]


def verify(path: Path, expected: str | None = None) -> Verified:
    """Check a file; with the hash that is expected of its seal, against it too. Raises ExportError where it is none."""
    if path.exists() and not path.is_file():
        raise ExportError(f"“{path}” is no file; name an evidence file.")
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as packed:
            return _Check(packed, file).run(expected)
    except FileNotFoundError as error:
        raise ExportError(f"There is no file “{path}”.") from error
    except (OSError, zipfile.BadZipFile, NotImplementedError, EOFError, ValueError) as error:
        raise ExportError(
            f"“{path}” cannot be read as an evidence file ({error}). It was cut off or altered, or is something else."
        ) from error


class _UnreadableError(Exception):
    """A part of which the bytes cannot be read."""


class _Check:
    def __init__(self, packed: zipfile.ZipFile, file: BinaryIO) -> None:
        self._packed = packed
        self._file = file
        self._names = packed.namelist()
        self._there = frozenset(self._names)
        self._found: list[Finding] = []

    def run(self, expected: str | None) -> Verified:
        if len(self._names) > MOST_PARTS:
            raise ExportError("The file has more parts than any evidence file; nothing of it was read.")
        content = self._content(MANIFEST)
        manifest = self._manifest(content)
        seal = self._seal()
        if content is not None and seal is not None and hashlib.sha256(content).hexdigest() != seal.manifest:
            self._say(MANIFEST, "altered", "It is not the manifest that was sealed.")
        if expected is not None and (seal is None or seal.hash != expected):
            self._say(
                SEAL, "altered", "Its hash is not the one that was expected: this is not the file that left."
            )
        parts = _shapes(manifest.get("parts"))
        self._parts(parts)
        if _hides_something(self._packed, self._file):
            self._say("", "added", "There are bytes between, before or behind the parts that belong to none.")
        clippings = _shapes(manifest.get("clippings"))
        named = {str(part.get("name")) for part in parts}
        limited = [each for each in clippings if each.get("licence") is not None]
        for clipping in clippings:
            if clipping.get("licence") is None:
                self._clipping(clipping, named)
        made, title = manifest.get("made"), manifest.get("title")
        return Verified(
            seal=seal,
            made=made if isinstance(made, str) else None,
            title=title if isinstance(title, str) else None,
            clippings=len(clippings),
            parts=len(parts),
            limited=len(limited),
            findings=tuple(self._found),
        )

    def _say(self, part: str, kind: str, sentence: str) -> None:
        self._found.append(Finding(part, kind, sentence))

    # --- manifest and seal

    def _manifest(self, content: bytes | None) -> dict[str, Any]:
        if content is None:
            raise ExportError(
                "This is no evidence file of Presswatch, or its manifest was dropped: nothing can be checked."
            )
        try:
            found = parsed(content)
        except ValueError:
            found = None
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            raise ExportError("The manifest cannot be read, so it was altered: nothing can be checked.")
        if found.get("version") != VERSION:
            raise ExportError("The file was made by a newer Presswatch; check it with that one.")
        return found

    def _seal(self) -> Seal | None:
        content = self._content(SEAL)
        if content is None:
            self._say(SEAL, "dropped", "The seal is missing.")
            return None
        try:
            shape = parsed(content)
            texts = [shape[key] for key in ("at", "manifest", "previous", "hash")]
            number = shape["number"]
            if not isinstance(number, int) or not all(isinstance(text, str) for text in texts):
                raise TypeError
        except (ValueError, TypeError, KeyError):
            self._say(SEAL, "altered", "The seal cannot be read.")
            return None
        at, manifest, previous, hash_ = texts
        seal = Seal(number, at, manifest, previous, hash_)
        if not seal.holds:
            self._say(SEAL, "altered", "The hash of the seal is not that of what it says.")
        return seal

    # --- parts

    def _parts(self, parts: list[dict[str, Any]]) -> None:
        wanted = [str(part.get("name")) for part in parts]
        there, known = Counter(self._names), {*wanted, MANIFEST, SEAL}
        for name, times in there.items():
            if times > 1:
                self._say(name, "added", "It is there more than once.")
            if name not in known:
                self._say(name, "added", "It was not there when the file was sealed.")
        for part in parts:
            name = str(part.get("name"))
            if name not in there:
                self._say(name, "dropped", "It is missing.")
            elif (wrong := self._differs(part)) is not None:
                self._say(name, *wrong)
        expected_order = [name for name in [*wanted, MANIFEST, SEAL] if name in there]
        order = [name for name in dict.fromkeys(self._names) if name in known]
        for name in _moved(expected_order, order):
            self._say(name, "reordered", "It stands in another place than when the file was sealed.")

    def _differs(self, part: dict[str, Any]) -> tuple[str, str] | None:
        digest, size = hashlib.sha256(), 0
        try:
            for piece in self._pieces(str(part.get("name"))):
                digest.update(piece)
                size += len(piece)
                if isinstance(part.get("size"), int) and size > part["size"]:
                    return "altered", "It is longer than when the file was sealed."
        except _UnreadableError as error:
            return "unreadable", f"It cannot be read ({error})."
        if digest.hexdigest() != part.get("sha256"):
            return "altered", "It is not what was sealed."
        return None

    def _pieces(self, name: str) -> Iterator[bytes]:
        try:
            with self._packed.open(name) as part:
                while piece := part.read(_PIECE):
                    yield piece
        except (
            OSError,
            EOFError,
            ValueError,
            RuntimeError,
            NotImplementedError,
            zipfile.BadZipFile,
            zlib.error,
        ) as error:
            raise _UnreadableError(str(error) or type(error).__name__) from error

    def _content(self, name: str) -> bytes | None:
        """Return a part whole; None where it is not there, cannot be read or is larger than any of ours."""
        if name not in self._there:
            return None
        content = bytearray()
        try:
            for piece in self._pieces(name):
                content += piece
                if len(content) > MOST_BYTES:
                    self._say(name, "altered", "It is larger than any part of its kind.")
                    return None
        except _UnreadableError:
            return None
        return bytes(content)

    # --- clippings

    def _clipping(self, held: dict[str, Any], named: set[str]) -> None:
        """Check that the hashes of a clipping are those of its parts, which the manifest alone does not say."""
        folder = str(held.get("folder"))
        article = f"{folder}/article.json"
        content = self._content(article) if article in named else None
        if content is not None:
            try:
                reckoned = _clipping_hash(parsed(content))
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
                reckoned = ""
            if reckoned != held.get("hash"):
                self._say(article, "altered", "It does not have the hash of the clipping.")
        for part, key in ((f"{folder}/text.txt", "text_hash"), (f"{folder}/page.raw", "page_hash")):
            if (
                part in named
                and part in self._there
                and self._differs({"name": part, "sha256": held.get(key)})
            ):
                self._say(part, "altered", f"It does not have the {key} of the clipping.")


def _hides_something(packed: zipfile.ZipFile, file: BinaryIO) -> bool:
    """Say whether the file has bytes of which no part is made; a zip may hold such unseen."""
    end, slack = 0, 0
    for part in sorted(packed.infolist(), key=lambda each: each.header_offset):
        file.seek(part.header_offset)
        head = file.read(_HEAD)
        if len(head) < _HEAD or not 0 <= part.header_offset - end <= slack or part.comment:
            return True
        names = int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little")
        end = part.header_offset + _HEAD + names + part.compress_size
        # some programs write sizes behind the parts
        slack = _SIZES if part.flag_bits & 8 else 0
    file.seek(-min(_LAST, file.seek(0, 2)), 2)
    return (
        not 0 <= packed.start_dir - end <= slack
        or not file.read(_LAST).startswith(b"PK\5\6")
        or bool(packed.comment)
    )


def _clipping_hash(shape: dict[str, Any]) -> str:
    """Reckon a clipping's hash from its JSON, as `monitor.clipping` says."""
    clipping = shape["clipping"]
    document = {key: value for key, value in shape.items() if key not in OWN_KEYS}
    document["versions"] = [
        {key: value for key, value in version.items() if key != "changes"} for version in shape["versions"]
    ]
    keys = ("captured", "clipped", "page_hash", "text_hash", "version")
    covered = {**{key: clipping[key] for key in keys}, "document": document}
    written = json.dumps(covered, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def _moved(wanted: list[str], found: list[str]) -> list[str]:
    """Name those that must be moved to bring what was found into the wanted order: as few as can be, at most ten."""
    if wanted == found:
        return []
    from bisect import bisect_left

    place = {name: number for number, name in enumerate(wanted)}
    ends: list[int] = []
    chains: list[tuple[int, int | None]] = []
    last: list[int] = []
    for name in found:
        at = bisect_left(ends, place[name])
        before = last[at - 1] if at else None
        chains.append((place[name], before))
        ends[at : at + 1] = [place[name]]
        last[at : at + 1] = [len(chains) - 1]
    kept: set[int] = set()
    step: int | None = last[-1] if last else None
    while step is not None:
        kept.add(chains[step][0])
        step = chains[step][1]
    return [name for name in found if place[name] not in kept][:10]


def _shapes(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def is_hash(text: str) -> bool:
    """Say whether a text is a SHA-256 in hex."""
    return _HASH.fullmatch(text) is not None
