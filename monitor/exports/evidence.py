"""Evidence: a zip of everything that is known of each clipping, with a manifest and a seal of the archive's chain.

Of each clipping: the page's bytes as received and the headers that came with them, the text, the page as we render it,
all metadata, and why it has its tags. `manifest.json` names the SHA-256 of each part in their order; `seal.json` is the
entry of the archive's hash chain that holds the manifest's. `verifying` reads it all back.
"""

from __future__ import annotations

import hashlib
import io
import json
import platform
import re
import tempfile
from collections.abc import Callable, Iterable
from importlib import metadata
from typing import IO, Any, BinaryIO

import monitor
from monitor import sealing, shapes
from monitor.clipping import Clipbook, Clipping, Template
from monitor.exports import html, proof
from monitor.exports.archived import Page, nothing
from monitor.exports.archiving import Zip
from monitor.exports.facts import Facts, Heading, facts, one_line

FORMAT = "presswatch-evidence"
VERSION = 1
MANIFEST, SEAL = "manifest.json", "seal.json"
EXTRACTORS = ("trafilatura", "lxml", "feedparser", "nh3", "htmldate", "jusText", "courlan")
_SURROGATE = re.compile(r"[\ud800-\udfff]")

Shape = dict[str, Any]


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write the parts of each clipping as they come, then what was asked for twice: the whole as one page."""
    archived = heading.archived or nothing()
    book = _evidence_of(clipbook)
    held: list[Shape] = []
    with Zip(out) as packed, tempfile.TemporaryFile() as index:
        parts = _Parts(packed)
        parts.add("README.txt", _README.encode())
        templates = html.environment()
        for number, clipping in enumerate(clippings(), 1):
            said = facts(clipping, clipbook, number, heading.zone)
            folder = f"clippings/{said.file_name}"
            # a page says more than any licence but the full text
            page = None if clipping.licence else archived.page(clipping)
            parts.add(f"{folder}/article.json", _json(_whole(clipping, clipbook)))
            parts.add(f"{folder}/text.txt", _text(clipping))
            parts.add(f"{folder}/article.html", html.single(templates, book, clipping, said, heading))
            parts.add(f"{folder}/tags.json", _json(_reasons(clipping)))
            if page is not None:
                parts.add(f"{folder}/page.raw", page.content)
                parts.add(f"{folder}/headers.json", _json(_response(page)))
            held.append(_held(said, folder, clipping, page))
        html.write(book, clippings, heading, index)
        parts.add_file("index.html", index)
        manifest = _json(_manifest(clipbook, heading, held, parts.named))
        packed.add(MANIFEST, manifest)
        digest = hashlib.sha256(manifest).hexdigest()
        packed.add(
            SEAL, _json(sealing.shape(archived.seal(digest, heading.now, [each["hash"] for each in held])))
        )


class _Parts:
    """Adds parts to the zip and remembers their hashes."""

    def __init__(self, packed: Zip) -> None:
        self._packed = packed
        self.named: list[Shape] = []

    def add(self, name: str, content: bytes) -> None:
        self._packed.add(name, content)
        self._name(name, len(content), hashlib.sha256(content).hexdigest())

    def add_file(self, name: str, source: IO[bytes]) -> None:
        source.seek(0)
        digest = hashlib.file_digest(source, "sha256").hexdigest()  # type: ignore[arg-type]
        size = source.tell()
        source.seek(0)
        self._packed.add_from(name, source)
        self._name(name, size, digest)

    def _name(self, name: str, size: int, digest: str) -> None:
        self.named.append({"name": name, "size": size, "sha256": digest})


def _evidence_of(clipbook: Clipbook) -> Clipbook:
    from dataclasses import replace

    return replace(clipbook, template=Template.EVIDENCE)


def _whole(clipping: Clipping, clipbook: Clipbook) -> Shape:
    return {
        **shapes.document(clipping.document),
        "clipping": shapes.clipping(clipping, clipbook),
        "licence": clipping.licence or None,
    }


def _text(clipping: Clipping) -> bytes:
    """Return what the hash of the text was made of, to the byte; or what of it may leave."""
    whole = clipping.document
    return _SURROGATE.sub("\ufffd", f"{whole.article.title}\n\n{whole.text}").encode()


def _reasons(clipping: Clipping) -> list[Shape]:
    whole = clipping.document
    fields = {"title": whole.article.title, "text": whole.text}
    return [
        {
            **shapes.tag(tag),
            "revision": tag.revision,
            "words": [fields[span.field][span.start : span.end] for span in tag.spans],
            "sentence": proof.reason(tag, whole.article.title, whole.text),
        }
        for tag in whole.tags
    ]


def _response(page: Page) -> Shape:
    return {
        "url": None if page.is_file else page.url,
        "file": page.url if page.is_file else None,
        "received": shapes.stamp(page.received),
        "status": None if page.is_file else page.status,
        "headers": None if page.is_file else dict(page.headers),
    }


def _held(said: Facts, folder: str, clipping: Clipping, page: Page | None) -> Shape:
    if page is not None:
        state = "kept"
    elif clipping.licence and clipping.page_hash is not None:
        state = "left out"
    else:
        state = "not kept" if clipping.page_hash is None else "no longer kept"
    return {
        "number": said.number,
        "folder": folder,
        "id": clipping.id,
        "article": said.id,
        "title": said.title,
        "hash": clipping.hash,
        "text_hash": clipping.text_hash,
        "page_hash": clipping.page_hash,
        "page": state,
        "clipped": shapes.stamp(clipping.clipped),
        "licence": clipping.licence or None,
    }


def _manifest(clipbook: Clipbook, heading: Heading, held: list[Shape], parts: list[Shape]) -> Shape:
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": heading.line,
        "clipbook": shapes.clipbook(clipbook) if clipbook.id is not None else None,
        "made": shapes.stamp(heading.now),
        "zone": str(heading.zone),
        "software": {
            "presswatch": monitor.__version__,
            "python": platform.python_version(),
            **{name: _version(name) for name in EXTRACTORS},
        },
        "clippings": held,
        "parts": parts,
    }


def _version(name: str) -> str | None:
    try:
        return one_line(metadata.version(name))
    except metadata.PackageNotFoundError:
        return None


def _json(shape: Any) -> bytes:
    written = json.dumps(shape, ensure_ascii=False, allow_nan=False, indent=1)
    return _SURROGATE.sub("\ufffd", written).encode() + b"\n"


def parsed(content: bytes) -> Any:
    """Read what `_json` wrote. Raises ValueError."""
    try:
        return json.load(io.BytesIO(content))
    except RecursionError as error:
        raise ValueError("nested too deep") from error


_README = """An evidence file of Presswatch.

index.html           all clippings as one page; open it first
clippings/…          one folder for each clipping:
  article.json       everything that is known of the article as it stood, with its dates, tags and hashes
  text.txt           title, blank line, text; its SHA-256 is the clipping's text_hash
  article.html       the clipping as a page
  tags.json          why it has its topics: the words that caused each tag
  page.raw           the bytes of the web page as they were received; their SHA-256 is the clipping's page_hash
  headers.json       what the server said with them, from which address, and when
(Where headers.json names a "file", the article was brought as that file: page.raw has the bytes of the file, and no
server said anything, so there are no headers. It proves what was brought, not what a publisher served.)
(Where a clipping has a "licence" that is not null, its outlet allows no more of it to leave. Its hashes are those of the
whole, which stays in the archive: here is less, so they cannot be reckoned again.)
manifest.json        the SHA-256 of each part, in their order, and the versions of the software
seal.json            the entry of the archive's hash chain; "manifest" is the SHA-256 of manifest.json,
                     "previous" the hash of the entry before

To check it:  presswatch verify FILE --expect HASH
HASH is what was printed at the export, and must have come to you by another way than this file. Without it, a check can
only say that the parts fit together: whoever can write files can make all of them anew.
What the chain of seals proves: each entry holds the hash of the one before. Who was given the hash of an entry can tell
from the archive's chain whether that entry, or any before it, was changed or taken out since.
What it does not prove: whoever keeps the archive keeps the chain as well, and could make all of it anew; so a hash counts
from the day on which somebody else was given it. Times are those of the computer that wrote them. And that a page was
received so does not say that the publisher served it so to everybody.
Without Presswatch: compare the SHA-256 of each part (`sha256sum`) with manifest.json, that of manifest.json with
seal.json, and the hash of the seal with what you were given. It is the SHA-256 of
{"at":"…","manifest":"…","number":…,"previous":"…"} without blanks.
"""
