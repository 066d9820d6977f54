"""Checks whether an archive is sound, and builds anew what can be made from the rest: index, words, tallies.

What is checked is a copy, so that nobody who reads or writes waits for it. What is found is mended in the archive
itself, in ordinary transactions.
"""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from monitor.errors import ArchiveDamagedError, ArchiveError
from monitor.settings import side_folder
from monitor.store import backups, clippings, evidence, index, pages, shelf, tallies
from monitor.store.archive import Archive, listed
from monitor.store.backups import Report
from monitor.store.text import text_hash

_CHUNK = 500
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it must be. `count`: how many of it; `ids`: some of the articles; `mended`: by us."""

    part: str  # database, references, index, words, tallies, texts, markup, versions, clippings, seals, pages
    count: int
    sentence: str
    ids: tuple[int, ...] = ()
    mended: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found."""

    articles: int
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        return not self.findings


def run(path: Path, report: Report, *, mend: bool = True) -> Checked:
    """Check the archive at `path`, and mend what can be mended. Raises ArchiveError where there is none to check."""
    try:
        Archive.open(path, "read").close()
    except ArchiveDamagedError as error:
        why = error.what or "it is not a sound SQLite file"
        return Checked(0, (Finding("database", 1, f"{path} cannot be opened: {why}."),))
    with _snapshot(path, report) as copied:
        articles, findings = _look(copied, path, report)
    if mend and findings:
        findings = _mend(path, findings, report)
    return Checked(articles, tuple(findings))


@contextlib.contextmanager
def _snapshot(path: Path, report: Report) -> Iterator[Archive]:
    """Give a copy of the archive, which is removed in the end."""
    try:
        side_folder(path).mkdir(exist_ok=True)
        with backups.draft_beside(side_folder(path) / "check.db") as draft:
            backups.copy(path, draft, report=report)
            with Archive.loose(draft) as copied:
                yield copied
    except OSError as error:
        raise ArchiveError(
            f"The check needs room for a copy in {side_folder(path)} ({error.strerror or error}). "
            "Make room there, or check a copy of the archive elsewhere."
        ) from error


# --- looking ---------------------------------------------------------------------------------------------


def _look(copied: Archive, path: Path, report: Report) -> tuple[int, list[Finding]]:
    looks: tuple[Callable[[Archive], Finding | None], ...] = (
        _references,
        _index,
        _words,
        tallies_of,
        _texts,
        _markup,
        _versions,
        _clippings,
        _seals,
        lambda archive: _pages(archive, path),
    )
    report("check", 0, len(looks) + 1)
    findings = [found] if (found := _database(copied)) is not None else []
    for number, look in enumerate(looks, 1):
        report("check", number, len(looks) + 1)
        try:
            found = look(copied)
        except ArchiveDamagedError:
            # Where a page cannot be read, nothing that stands on it can be compared.
            found = None if findings else Finding("database", 1, "A page of the file cannot be read.")
        if found is not None:
            findings.append(found)
    report("check", len(looks) + 1, len(looks) + 1)
    with contextlib.suppress(ArchiveDamagedError):
        return int(copied.value("SELECT count(*) FROM articles")), findings
    return 0, findings


def _database(archive: Archive) -> Finding | None:
    try:
        broken = [str(row) for row in archive.column("PRAGMA integrity_check(20)") if row != "ok"]
    except ArchiveDamagedError:
        return Finding("database", 1, "A page of the file cannot be read.")
    if not broken:
        return None
    return Finding("database", len(broken), f"SQLite finds damage: {'; '.join(broken[:3])}")


def _references(archive: Archive) -> Finding | None:
    found = archive.all("PRAGMA foreign_key_check")
    if not found:
        return None
    tables = ", ".join(sorted({str(row[0]) for row in found}))
    return Finding("references", len(found), f"{len(found):,} rows of {tables} refer to nothing.")


def _index(archive: Archive) -> Finding | None:
    try:
        index.check(archive)
    except ArchiveDamagedError:
        return Finding("index", 1, "The index differs from the articles.")
    return None


def _words(archive: Archive) -> Finding | None:
    missing = index.unknown_words(archive)
    if not missing:
        return None
    some = ", ".join(missing[:5])
    return Finding(
        "words", len(missing), f"{len(missing):,} words of the texts are not known as words: {some}"
    )


def tallies_of(archive: Archive) -> Finding | None:
    """Compare the tallies with what they count."""
    wrong = tallies.wrong(archive)
    if not wrong:
        return None
    return Finding("tallies", wrong, f"Numbers of the sidebar that are wrong: {wrong:,}.")


def _texts(archive: Archive) -> Finding | None:
    wrong = [
        number
        for rows in _chunks(
            archive,
            "SELECT b.article_id, b.text, h.hash FROM bodies b JOIN body_hashes h ON h.article_id = b.article_id",
            "b.article_id",
        )
        for number, text, kept in rows
        if text_hash(text) != kept
    ]
    return _finding("texts", wrong, "texts are not what was kept")


def _markup(archive: Archive) -> Finding | None:
    wrong = [
        number
        for rows in _chunks(archive, "SELECT article_id, markup FROM bodies", "article_id")
        for number, markup in rows
        if not _unpacks(markup)
    ]
    return _finding("markup", wrong, "articles have lost their markup; their plain text is there")


def _versions(archive: Archive) -> Finding | None:
    wrong = [
        article
        for rows in _chunks(archive, "SELECT id, article_id, body FROM versions", "id")
        for _, article, body in rows
        if not _unpacks(body)
    ]
    return _finding("versions", wrong, "earlier versions cannot be read")


def _clippings(archive: Archive) -> Finding | None:
    return _finding("clippings", clippings.altered(archive), "clippings are not what was frozen")


def _seals(archive: Archive) -> Finding | None:
    place = evidence.broken(archive)
    if place is None:
        return None
    return Finding(
        "seals", 1, f"The chain of seals of evidence files does not hold from number {place:,} on."
    )


def _pages(archive: Archive, path: Path) -> Finding | None:
    wrong = [
        article
        for rows in _chunks(archive, "SELECT id, article_id, sha256 FROM pages", "id")
        for _, article, digest in rows
        if not pages.present(path, digest)
    ]
    return _finding("pages", wrong, "raw pages are not in the side folder any more")


def _finding(part: str, ids: list[int], what: str) -> Finding | None:
    if not ids:
        return None
    return Finding(part, len(ids), f"{len(ids):,} {what}.", tuple(dict.fromkeys(ids))[:_MOST_NAMED])


def _unpacks(stored: bytes | None) -> bool:
    try:
        if stored is not None:
            zlib.decompress(stored).decode()
    except (zlib.error, UnicodeDecodeError):
        return False
    return True


def _chunks(archive: Archive, select: str, key: str) -> Iterator[list[tuple[Any, ...]]]:
    """Give the rows of a table some at a time, so that a million texts need no memory."""
    after = -1
    while rows := archive.all(f"{select} WHERE {key} > ? ORDER BY {key} LIMIT {_CHUNK}", (after,)):
        yield rows
        after = int(rows[-1][0])


# --- mending ---------------------------------------------------------------------------------------------


def _mend(path: Path, findings: list[Finding], report: Report) -> list[Finding]:
    """Build anew what can be made from the rest, and say which that was: texts first, since the index is made of them."""
    menders: dict[str, Callable[[Archive, Finding], str | None]] = {
        "texts": _mend_texts,
        "markup": _mend_markup,
        "index": _mend_index,
        "words": _mend_words,
        "tallies": _mend_tallies,
    }
    order = list(menders)
    findings = sorted(findings, key=lambda found: order.index(found.part) if found.part in order else -1)
    if any(found.part == "database" for found in findings):
        # Nothing is written to a file whose pages are damaged: it would spread.
        return findings
    mended = []
    with Archive.open(path, "write") as archive:
        for number, found in enumerate(findings):
            report("mend", number, len(findings))
            mender = menders.get(found.part)
            done = mender(archive, found) if mender else None
            mended.append(replace(found, mended=True, sentence=f"{found.sentence} {done}") if done else found)
    report("mend", len(findings), len(findings))
    return mended


def _mend_index(archive: Archive, _: Finding) -> str:
    index.rebuild(archive)
    index.learn(archive, index.unknown_words(archive))
    return "It was built anew."


def _mend_words(archive: Archive, _: Finding) -> str:
    index.learn(archive, index.unknown_words(archive))
    return "They were learnt again."


def _mend_tallies(archive: Archive, _: Finding) -> str:
    tallies.rebuild(archive)
    return "They were counted anew."


def _mend_texts(archive: Archive, found: Finding) -> str | None:
    """Take the texts from the newest backup that has them as they were kept."""
    wrong, fetched = _still_wrong(archive), set[int]()
    for backup in shelf.listing(archive.path):
        fetched |= _fetch_texts(archive, backup.path, wrong - fetched)
    if fetched:
        _mend_index(archive, found)
    if wrong == fetched:
        return "They were taken from a backup."
    return None


def _still_wrong(archive: Archive) -> set[int]:
    wrong: set[int] = set()
    select = (
        "SELECT b.article_id, b.text, h.hash FROM bodies b JOIN body_hashes h ON h.article_id = b.article_id"
    )
    for rows in _chunks(archive, select, "b.article_id"):
        wrong |= {int(number) for number, text, kept in rows if text_hash(text) != kept}
    return wrong


def _fetch_texts(archive: Archive, backup: Path, wanted: set[int]) -> set[int]:
    """Copy texts from a backup where they are the ones that were kept; return whose."""
    fetched: set[int] = set()
    with contextlib.suppress(ArchiveError), Archive.loose(backup, read_only=True) as there:
        rows = there.all(
            f"SELECT article_id, text, markup FROM bodies WHERE article_id IN ({listed(wanted)[1:-1]})"
        )
        for number, text, markup in rows:
            kept = archive.value("SELECT hash FROM body_hashes WHERE article_id = ?", (number,))
            if text_hash(text) == kept:
                # The index is built anew when all are there; as it is, it may know either text.
                archive.execute(
                    "UPDATE bodies SET text = ?, markup = ? WHERE article_id = ?", (text, markup, number)
                )
                fetched.add(number)
    return fetched


def _mend_markup(archive: Archive, _: Finding) -> str:
    """Drop markup that cannot be read: the plain text is shown then."""
    for rows in _chunks(archive, "SELECT article_id, markup FROM bodies", "article_id"):
        with archive.transaction():
            for number, markup in rows:
                if not _unpacks(markup):
                    archive.execute("UPDATE bodies SET markup = NULL WHERE article_id = ?", (number,))
    return "It was dropped, so that the plain text is shown."
