"""The check: each kind of damage is found and named, and what can be made from the rest is built anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.model import Filter
from monitor.settings import side_folder
from monitor.store import Archive, backups, check, evidence, meta, search
from tests.faults.archives import assert_sound, fill, rows
from tests.monitor.store.conftest import NOW


def silent(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    fill(tmp_path / "press.db", 40)
    return tmp_path / "press.db"


def harm(path: Path, *statements: str) -> None:
    """Write to the tables past all that keeps them in step."""
    with Archive.open(path, "write") as archive:
        for statement in statements:
            archive.execute(statement)


def found(path: Path, *, mend: bool = True) -> dict[str, check.Finding]:
    return {finding.part: finding for finding in check.run(path, silent, mend=mend).findings}


def test_a_sound_archive_has_no_findings_and_is_not_touched(path: Path) -> None:
    before = path.read_bytes()
    checked = check.run(path, silent)
    assert (checked.sound, checked.articles) == (True, 40)
    assert path.read_bytes() == before
    assert not list(side_folder(path).glob(".*"))


def test_nobody_who_writes_waits_for_a_check(path: Path) -> None:
    with Archive.open(path, "write") as archive:
        archive.execute("PRAGMA busy_timeout = 0")
        check.run(path, lambda stage, done, total: meta.set(archive, stage, done))
        assert meta.get(archive, "check") is not None


@pytest.mark.parametrize(
    ("part", "statement"),
    [
        ("index", "UPDATE articles SET title = 'Other words' WHERE id IN (SELECT id FROM articles LIMIT 3)"),
        ("words", "DELETE FROM words WHERE form IN ('ferry', 'harbour')"),
        ("tallies", "UPDATE tallies SET waiting = waiting + 1 WHERE kind = 'topic'"),
        ("tallies", "INSERT INTO tallies VALUES ('feed', 99, 5, 5)"),
        ("tallies", "DELETE FROM tallies"),
        (
            "markup",
            "UPDATE bodies SET markup = x'00112233' WHERE article_id IN (SELECT id FROM articles LIMIT 2)",
        ),
    ],
)
def test_what_can_be_made_from_the_rest_is_built_anew(path: Path, part: str, statement: str) -> None:
    harm(path, statement)
    assert not found(path, mend=False)[part].mended
    assert part in found(path, mend=False)
    assert found(path)[part].mended
    assert check.run(path, silent).sound
    assert_sound(path)


def test_words_that_were_learnt_again_are_found_by_their_inflected_forms(path: Path) -> None:
    harm(path, "DELETE FROM words", "DELETE FROM word_stems")
    assert found(path)["words"].mended
    with Archive.open(path) as archive:
        assert search.count(archive, Filter(query="ferries"), now=NOW).number > 0


def test_a_text_that_the_disk_has_changed_is_found_and_taken_from_a_backup(path: Path) -> None:
    before = rows(path)
    harm(path, "UPDATE bodies SET text = replace(text, 'ferry', 'fairy')")
    without = found(path)
    assert not without["texts"].mended and without["texts"].count == 30
    assert "index" in without
    path.unlink()
    fill(path, 40)
    backups.daily(path, NOW)
    harm(path, "UPDATE bodies SET text = replace(text, 'ferry', 'fairy')")
    assert found(path)["texts"].mended
    assert check.run(path, silent).sound
    assert [row[:2] for row in rows(path)["bodies"]] == [row[:2] for row in before["bodies"]]


def test_what_cannot_be_mended_is_named_with_its_articles(path: Path) -> None:
    with Archive.open(path, "write") as archive:
        number, digest = archive.all("SELECT article_id, sha256 FROM pages LIMIT 1")[0]
    next((side_folder(path) / "pages").rglob(f"{digest}.z")).unlink()
    harm(
        path,
        f"INSERT INTO versions (article_id, seen, title, body, publisher) VALUES ({number}, 0, '', x'0011', 1)",
        "INSERT INTO marks (article_id, read) VALUES (77, 1)",
    )
    findings = found(path)
    assert findings["pages"].ids == findings["versions"].ids == (number,)
    assert findings["references"].count == 1
    assert not any(finding.mended for part, finding in findings.items() if part != "tallies")


def test_a_check_says_how_far_it_is(path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    note: Callable[[str, int, int], None] = lambda *step: told.append(step)  # noqa: E731
    check.run(path, note)
    assert [stage for stage, done, total in told if done == total] == ["copy", "check"]


def test_a_chain_of_seals_that_does_not_hold_is_named_and_not_mended(path: Path) -> None:
    with Archive.open(path, "write") as archive:
        for letter in "ab":
            evidence.seal(archive, letter * 64, NOW, [])
    assert check.run(path, silent).sound
    harm(path, "DROP TRIGGER seals_stay_update", f"UPDATE seals SET manifest = '{'c' * 64}' WHERE number = 2")
    finding = found(path)["seals"]
    assert not finding.mended
    assert finding.sentence == "The chain of seals of evidence files does not hold from number 2 on."
