"""The evidence file: what is in it, and that every tampering is named."""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.clipping import Captured, Clipping, freeze
from monitor.errors import ExportError
from monitor.exports import write
from monitor.exports.archived import Archived, Page
from monitor.exports.verifying import Verified, verify
from monitor.sealing import NOTHING, Seal, seal, shape
from tests.monitor.exports.sample import BOOK, DOCUMENT, FRENCH, HOSTILE_CLIPPING, NOW, giving

RAW = b"<!doctype html>\r\n<title>Camp</title>\xff\x00 as received"
RECEIVED = datetime(2021, 11, 30, 7, 40, 5, tzinfo=UTC)
PAGE = Page("https://littoral.example/2021/11/30/camp", RECEIVED, 200, {"etag": '"x"'}, RAW)
FIRST = replace(freeze(DOCUMENT, NOW, Captured(hashlib.sha256(RAW).hexdigest(), RECEIVED)), id=41, section=0)
SECOND = replace(freeze(FRENCH, NOW), id=42)
FOLDER = "clippings/00001-clipping-41"

Part = tuple[str, bytes]


def evidence(
    path: Path, clippings: Iterable[Clipping] = (FIRST, SECOND, HOSTILE_CLIPPING)
) -> tuple[Path, Seal]:
    """Write an evidence file, and return it with its seal."""
    target, seals = path / "evidence.zip", []

    def enter(manifest: str, now: datetime, clippings: Sequence[str]) -> Seal:
        seals.append(seal(7, "2021-12-01T06:30:00Z", manifest, "c" * 64))
        return seals[-1]

    archived = Archived(lambda clipping: PAGE if clipping.page_hash else None, enter)
    write("evidence", BOOK, giving(clippings), target, zone="Europe/Paris", now=NOW, archived=archived)
    return target, seals[-1]


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Seal]:
    """The bytes of an evidence file, and its seal."""
    path, made = evidence(tmp_path_factory.mktemp("sealed"))
    return path.read_bytes(), made


def tampered(path: Path, change: Callable[[list[Part]], list[Part]]) -> Path:
    """Write the file anew with other parts."""
    with zipfile.ZipFile(path) as packed:
        parts = [(name, packed.read(name)) for name in packed.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in change(parts):
            packed.writestr(name, content)
    return path


def told(found: Verified) -> set[tuple[str, str]]:
    return {(finding.kind, finding.part) for finding in found.findings}


def test_an_evidence_file_holds_everything_that_is_known(tmp_path: Path) -> None:
    path, _ = evidence(tmp_path)
    with zipfile.ZipFile(path) as packed:
        read = {name: packed.read(name) for name in packed.namelist()}
    assert read[f"{FOLDER}/page.raw"] == RAW
    assert json.loads(read[f"{FOLDER}/headers.json"]) == {
        "url": PAGE.url,
        "file": None,
        "received": "2021-11-30T07:40:05Z",
        "status": 200,
        "headers": {"etag": '"x"'},
    }
    assert hashlib.sha256(read[f"{FOLDER}/text.txt"]).hexdigest() == FIRST.text_hash
    article = json.loads(read[f"{FOLDER}/article.json"])
    assert article["clipping"]["hash"] == FIRST.hash
    assert article["text"] == DOCUMENT.text
    assert json.loads(read[f"{FOLDER}/tags.json"])[0]["words"] == ["camp"]
    assert b"Police empty the camp" in read[f"{FOLDER}/article.html"]
    assert "Évacuation".encode() in read["index.html"]
    manifest = json.loads(read["manifest.json"])
    assert {part["name"]: part["sha256"] for part in manifest["parts"]} == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in read.items()
        if name not in {"manifest.json", "seal.json"}
    }
    assert manifest["software"]["presswatch"]
    assert manifest["software"]["trafilatura"]
    assert [each["page"] for each in manifest["clippings"]] == ["kept", "not kept", "not kept"]
    assert json.loads(read["seal.json"])["previous"] == "c" * 64


def test_names_of_parts_are_plain_whatever_the_articles_are_called(tmp_path: Path) -> None:
    path, _ = evidence(tmp_path)
    with zipfile.ZipFile(path) as packed:
        for name in packed.namelist():
            assert name.isascii()
            assert ".." not in name
            assert not name.startswith("/")


def test_an_untouched_file_is_unaltered_or_at_least_consistent(tmp_path: Path) -> None:
    path, made = evidence(tmp_path)
    found = verify(path, made.hash)
    assert found.findings == ()
    assert (found.seal, found.clippings, found.title) == (made, 3, "Morning briefing")
    assert verify(path).findings == ()


@pytest.mark.parametrize(
    "part", ["text.txt", "article.json", "article.html", "tags.json", "page.raw", "headers.json"]
)
def test_every_part_that_is_altered_dropped_or_added_is_named(
    part: str, sealed: tuple[bytes, Seal], tmp_path: Path
) -> None:
    name, path = f"{FOLDER}/{part}", tmp_path / "evidence.zip"

    def found(change: Callable[[list[Part]], list[Part]]) -> set[tuple[str, str]]:
        path.write_bytes(sealed[0])
        return told(verify(tampered(path, change)))

    altered = found(lambda every: [(n, c.replace(b"e", b"f", 1) if n == name else c) for n, c in every])
    assert ("altered", name) in altered
    assert found(lambda every: [(n, c) for n, c in every if n != name]) == {("dropped", name)}
    more = f"{name}.more"
    assert found(lambda every: [*every, (more, b"x")]) == {("added", more)}


def test_parts_in_another_order_are_named(tmp_path: Path) -> None:
    path, _ = evidence(tmp_path)
    tampered(path, lambda parts: [*parts[1:3], parts[0], *parts[3:]])
    assert told(verify(path)) == {("reordered", "README.txt")}


def test_a_part_that_is_there_twice_is_named(tmp_path: Path) -> None:
    path, _ = evidence(tmp_path)
    with pytest.warns(UserWarning, match="Duplicate name"):
        tampered(path, lambda parts: [*parts, parts[1]])
    assert ("added", f"{FOLDER}/article.json") in told(verify(path))


def test_who_makes_the_manifest_anew_is_told_by_the_seal(tmp_path: Path) -> None:
    path, _ = evidence(tmp_path)
    tampered(
        path,
        lambda parts: [
            (n, c.replace(b"Morning", b"Evening") if n == "manifest.json" else c) for n, c in parts
        ],
    )
    assert told(verify(path)) == {("altered", "manifest.json")}


def test_who_makes_all_anew_is_told_by_the_hash_that_was_expected_alone(tmp_path: Path) -> None:
    path, made = evidence(tmp_path)

    def forge(parts: list[Part]) -> list[Part]:
        manifest = dict(parts)["manifest.json"].replace(b"Morning", b"Evening")
        forged = seal(7, made.at, hashlib.sha256(manifest).hexdigest(), made.previous)
        fresh = {"manifest.json": manifest, "seal.json": json.dumps(shape(forged)).encode()}
        return [(name, fresh.get(name, content)) for name, content in parts]

    tampered(path, forge)
    assert verify(path).findings == (), "it is consistent with itself, and no more can be said of it"
    assert told(verify(path, made.hash)) == {("altered", "seal.json")}


def test_a_clipping_that_was_altered_with_its_manifest_does_not_have_its_hash(tmp_path: Path) -> None:
    path, made = evidence(tmp_path)

    def forge(parts: list[Part]) -> list[Part]:
        held = dict(parts)
        name = f"{FOLDER}/article.json"
        old, held[name] = held[name], held[name].replace(b"Claire", b"Claude")
        manifest = held["manifest.json"].replace(
            hashlib.sha256(old).hexdigest().encode(), hashlib.sha256(held[name]).hexdigest().encode()
        )
        held["manifest.json"] = manifest
        forged = seal(7, made.at, hashlib.sha256(manifest).hexdigest(), made.previous)
        held["seal.json"] = json.dumps(shape(forged)).encode()
        return list(held.items())

    tampered(path, forge)
    assert told(verify(path)) == {("altered", f"{FOLDER}/article.json")}


def test_what_is_no_evidence_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="There is no file"):
        verify(tmp_path / "missing.zip")
    with pytest.raises(ExportError, match="is no file"):
        verify(Path(os.devnull))
    other = tmp_path / "other.zip"
    other.write_bytes(b"not a zip")
    with pytest.raises(ExportError, match="cannot be read as an evidence file"):
        verify(other)
    with zipfile.ZipFile(other, "w") as packed:
        packed.writestr("é.txt", "a")
    with pytest.raises(ExportError, match="no evidence file"):
        verify(other)
    other.write_bytes(other.read_bytes().replace("é".encode(), b"\xff\xff"))  # a name in no encoding
    with pytest.raises(ExportError, match="cannot be read as an evidence file"):
        verify(other)


def test_a_part_that_swells_is_not_read_to_its_end(tmp_path: Path) -> None:
    path, _ = evidence(tmp_path)
    name = f"{FOLDER}/page.raw"
    tampered(
        path, lambda parts: [(each, RAW + b"\0" * 30_000_000 if each == name else c) for each, c in parts]
    )
    (finding,) = [each for each in verify(path).findings if each.sentence.startswith("It is longer")]
    assert finding.part == name


@pytest.mark.parametrize("place", ["before", "between", "behind", "in a comment"])
def test_bytes_that_belong_to_no_part_are_found(place: str, tmp_path: Path) -> None:
    path, made = evidence(tmp_path)
    match place:
        case "before":
            path.write_bytes(b"MZ hidden" + path.read_bytes())
        case "behind":
            path.write_bytes(path.read_bytes() + b"hidden")
        case "in a comment":
            with zipfile.ZipFile(path, "a") as packed:
                packed.comment = b"hidden"
        case _:
            with zipfile.ZipFile(path) as packed:
                parts = [(part, packed.read(part)) for part in packed.infolist()]
            with path.open("wb") as out, zipfile.ZipFile(out, "w") as packed:
                for part, content in parts:
                    packed.writestr(part, content)
                    out.write(b"hidden")
                    packed.start_dir = out.tell()
    assert told(verify(path, made.hash)) == {("added", "")}


def test_what_another_program_packed_anew_is_still_unaltered(tmp_path: Path) -> None:
    path, made = evidence(tmp_path)
    with zipfile.ZipFile(path) as packed:
        parts = [(name, packed.read(name)) for name in packed.namelist()]

    class Pipe(io.BytesIO):
        """A place that cannot go back, for which sizes are written behind the parts."""

        def seekable(self) -> bool:
            return False

        def seek(self, *_: int) -> int:
            raise OSError

        def tell(self) -> int:
            raise OSError

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w") as packed:
        for name, content in parts:
            packed.writestr(name, content)
    path.write_bytes(pipe.getvalue())
    assert verify(path, made.hash).findings == ()


@settings(max_examples=100, deadline=None)
@given(
    how=st.sampled_from(["cut", "flip", "noise"]),
    place=st.integers(0, 10**6),
    noise=st.binary(min_size=20, max_size=20),
)
def test_any_damage_is_a_finding_or_a_sentence(
    how: str, place: int, noise: bytes, sealed: tuple[bytes, Seal], tmp_path_factory: pytest.TempPathFactory
) -> None:
    content, made = bytearray(sealed[0]), sealed[1]
    place %= len(content)
    match how:
        case "cut":
            del content[place:]
        case "flip":
            content[place] ^= 1 << noise[0] % 8
        case _:
            content[place : place + 20] = noise
    path = tmp_path_factory.getbasetemp() / "damaged.zip"
    path.write_bytes(content)
    try:
        found = verify(path, made.hash)
    except ExportError:
        return
    if not found.findings:  # then it is a date or the like, and every part is what it was
        with zipfile.ZipFile(path) as packed, zipfile.ZipFile(io.BytesIO(sealed[0])) as whole:
            assert packed.namelist() == whole.namelist()
            assert all(packed.read(name) == whole.read(name) for name in whole.namelist())


def test_seals_hold_only_what_they_say() -> None:
    made = seal(1, "2021-12-01T06:30:00Z", "a" * 64)
    assert made.previous == NOTHING
    assert made.holds
    assert not replace(made, at="2021-12-01T06:30:01Z").holds
