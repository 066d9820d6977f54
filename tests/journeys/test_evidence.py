"""Evidence from the command line: exported, checked without its archive, tampered with."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from tests.journeys.commands import Presswatch


@pytest.fixture
def presswatch(tmp_path: Path) -> Presswatch:
    presswatch = Presswatch(tmp_path / "desk.db")
    (tmp_path / "quay.txt").write_text("The quay is closed until Friday.\n\nSix boats wait outside.", "utf-8")
    (made,) = presswatch.json("import", str(tmp_path / "quay.txt"))
    presswatch("clipbook", "new", "Morning")
    presswatch("clipbook", "add", "Morning", str(made["id"]), "--note", "Ask the port.")
    return presswatch


def test_an_evidence_file_is_checked_where_there_is_no_archive(
    presswatch: Presswatch, tmp_path: Path
) -> None:
    file = tmp_path / "morning.zip"
    made = presswatch.json("export", "--clipbook", "Morning", "--format", "evidence", "--output", str(file))
    assert list(made)[:4] == ["format", "output", "articles", "hash"]
    elsewhere = Presswatch(tmp_path / "nowhere" / "none.db")
    found = elsewhere.json("verify", str(file), "--expect", made["hash"])
    assert (found["verdict"], found["clippings"], found["findings"]) == ("unaltered", 1, [])
    assert (found["hash"], found["number"]) == (made["hash"], 1)
    assert elsewhere.json("verify", str(file))["verdict"] == "consistent"
    assert "Unaltered" in elsewhere("verify", str(file), "--expect", made["hash"].upper()).output
    assert "Unaltered" not in elsewhere("verify", str(file)).output
    assert "Consistent with itself" in elsewhere("verify", str(file)).output
    assert not elsewhere.archive.exists()


def test_damage_is_told_and_ends_with_one(presswatch: Presswatch, tmp_path: Path) -> None:
    file = tmp_path / "morning.zip"
    told = presswatch("export", "--clipbook", "Morning", "--format", "evidence", "--output", str(file)).output
    hash_ = told.split()[-1]
    assert presswatch("verify", str(file), "--expect", "0" * 64, status=1).errors
    presswatch("verify", str(file), "--expect", "none", status=2)
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = next(name for name in parts if name.endswith("text.txt"))
    parts[name] = parts[name].replace(b"Friday", b"Sunday")
    with zipfile.ZipFile(file, "w") as packed:
        for each, content in parts.items():
            packed.writestr(each, content)
    failed = presswatch("verify", str(file), "--expect", hash_, "--json", status=1)
    assert json.loads(failed.output)["verdict"] == "damaged"
    assert name in failed.errors
    assert presswatch("verify", str(tmp_path / "missing.zip"), status=1).errors.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended otherwise there")
def test_an_export_that_is_asked_to_end_leaves_the_older_file_and_nothing_else(
    presswatch: Presswatch, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / "briefing.pdf"
    file.write_text("the older one")
    texts = tmp_path / "texts"
    texts.mkdir()
    for number in range(12):
        words = " ".join(f"word{number}n{place}" for place in range(3_000))
        (texts / f"{number}.txt").write_text(f"Article number {number}.\n\n{words}.", "utf-8")
    presswatch("import", *map(str, texts.iterdir()))
    command = [sys.executable, "-m", "ui", "export", "--query", "", "--format", "pdf", "--output", str(file)]
    with subprocess.Popen(command, env=presswatch.environment, stderr=subprocess.PIPE) as run:
        deadline = time.monotonic() + 60
        while len(list(folder.iterdir())) < 2 and run.poll() is None and time.monotonic() < deadline:
            time.sleep(0.005)
        run.terminate()
        run.communicate(timeout=60)
    assert run.returncode == 1
    assert [each.name for each in folder.iterdir()] == ["briefing.pdf"]
    assert file.read_text() == "the older one"
