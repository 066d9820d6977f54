"""Files are written whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import files
from monitor.errors import ExportError
from monitor.files import safe_name, whole_file
from tests import humble

WRITES_HUMBLY = """
import sys
from pathlib import Path
from monitor.errors import ExportError
from monitor.files import whole_file
try:
    with whole_file(Path(sys.argv[1])) as out:
        out.write(b"x")
except ExportError as error:
    print(error.sentence)
"""


def test_an_existing_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "feeds.opml"
    target.write_bytes(b"before")
    with whole_file(target) as out:
        out.write(b"after")
    assert target.read_bytes() == b"after"
    assert [path.name for path in tmp_path.iterdir()] == ["feeds.opml"]


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no folder"), whole_file(tmp_path / "missing" / "feeds.opml"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_pipe_is_never_replaced_and_a_link_is_without_what_it_leads_to(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ExportError, match="pipe"), whole_file(tmp_path / "pipe"):
        pass
    assert (tmp_path / "pipe").is_fifo()
    (tmp_path / "elsewhere").write_bytes(b"before")
    (tmp_path / "link.csv").symlink_to(tmp_path / "elsewhere")
    with whole_file(tmp_path / "link.csv") as out:
        out.write(b"after")
    assert (tmp_path / "elsewhere").read_bytes() == b"before"
    assert (tmp_path / "link.csv").read_bytes() == b"after"


@pytest.mark.parametrize("beside", [None, "press.db-wal", "press.db-shm", "press.db.d"])
def test_an_archive_or_a_copy_of_one_is_never_written_over(tmp_path: Path, beside: str | None) -> None:
    target = tmp_path / "press.db"
    content = b"SQLite format 3\x00" + b"everything" if beside is None else b""
    target.write_bytes(content)
    if beside:
        (tmp_path / beside).touch()
    with pytest.raises(ExportError, match="archive"), whole_file(target) as out:
        out.write(b"a list of feeds")
    assert target.read_bytes() == content


@pytest.mark.parametrize(
    "name",
    ["press.db-wal", "press.db-shm", "press.db-journal", "press.db.d/lock", "press.db.d/backups/new.csv"],
)
def test_nothing_that_belongs_to_an_archive_is_written_over(name: str, tmp_path: Path) -> None:
    (tmp_path / "press.db").write_bytes(b"SQLite format 3\x00" + b"everything")
    (tmp_path / "press.db.d" / "backups").mkdir(parents=True)
    (tmp_path / "here").symlink_to(tmp_path / "press.db.d" / "backups")
    target = tmp_path / name
    for each in (target, tmp_path / "here" / "new.csv"):
        with pytest.raises(ExportError, match="belongs to an archive"), whole_file(each) as out:
            out.write(b"a list of feeds")
        assert not each.exists()
    (tmp_path / "other.d").mkdir()
    for fine in ("notes-wal", "other.d/a.csv"):
        with whole_file(tmp_path / fine) as out:
            out.write(b"a list of feeds")


def test_a_folder_that_can_only_be_read_is_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert "cannot be written" in humble.run(WRITES_HUMBLY, tmp_path / "briefing.csv")
    finally:
        tmp_path.chmod(0o700)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_in_the_middle_leaves_the_older_file(tmp_path: Path) -> None:
    target = tmp_path / "feeds.opml"
    target.write_bytes(b"before")
    with pytest.raises(RuntimeError), whole_file(target) as out:
        out.write(b"half")
        raise RuntimeError
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["feeds.opml"]


@pytest.mark.parametrize(
    ("wanted", "is_called"),
    [
        ("Morning briefing, 2 December", "Morning briefing- 2 December.pdf"),
        ("Évacuation à Loon-Plage", "Évacuation à Loon-Plage.pdf"),
        ("../../etc/passwd", "etc-passwd.pdf"),
        ("CON", "CON_.pdf"),
        ("lpt1", "lpt1_.pdf"),
        ("..", "clippings.pdf"),
        ("", "clippings.pdf"),
        ("report\u202efdp.exe\x00", "report-fdp-exe.pdf"),
        ("half \ud800", "half.pdf"),
    ],
)
def test_any_words_make_the_name_of_a_file(wanted: str, is_called: str, tmp_path: Path) -> None:
    assert safe_name(wanted, ".pdf") == is_called
    (tmp_path / safe_name(wanted, ".pdf")).touch()


@given(st.text(max_size=400))
def test_every_name_is_one_that_every_system_takes(wanted: str) -> None:
    found = safe_name(wanted, ".html")
    assert len(found.encode()) <= 130
    assert not set(found) & set('<>:"/\\|?*') and not found.startswith((".", " ", "-"))
    assert found.endswith(".html") and not found.removesuffix(".html").endswith((" ", "."))


# --- what a killed process leaves -----------------------------------------------------------------------

WRITES_ON = """
import sys
import time
from pathlib import Path
from monitor.files import whole_file
with whole_file(Path(sys.argv[1])) as out:
    out.write(b"half")
    out.flush()
    print("begun", flush=True)
    time.sleep(600)
"""


def begun(target: Path) -> subprocess.Popen[bytes]:
    """Start a process that is in the middle of writing a file; its unfinished one looks as if it had stood for a while."""
    process = subprocess.Popen([sys.executable, "-c", WRITES_ON, str(target)], stdout=subprocess.PIPE)
    assert process.stdout is not None and process.stdout.readline() == b"begun\n"
    for each in target.parent.glob(".presswatch-*.part"):
        os.utime(each, (time.time() - 7_200,) * 2)
    return process


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended otherwise there")
def test_what_a_killed_process_left_is_swept_and_nothing_that_lives_or_is_anothers(tmp_path: Path) -> None:
    others = {
        ".presswatch-notes.part",
        ".presswatch-0123456789ab.txt",
        "report.part",
        ".presswatch-12-ab.part",
    }
    for name in others:
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (0, 0))
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").touch()
    link = ".presswatch-7-0123456789ab.part"
    (tmp_path / link).symlink_to(outside / "kept")
    younger, older = ".presswatch-0123456789ab.part", ".presswatch-ba9876543210.part"
    for name, days in ((younger, 0), (older, 2)):  # as earlier versions called them
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (time.time() - days * 86_400 - 3_600,) * 2)
    first = begun(tmp_path / "first.csv")
    first.kill()
    first.communicate()
    (left,) = names(tmp_path) - {*others, link, "outside", younger, older}
    second = begun(tmp_path / "second.csv")
    try:
        assert left not in names(tmp_path)
        with whole_file(tmp_path / "third.csv") as out:
            out.write(b"whole")
        (writing,) = names(tmp_path) - {*others, link, "outside", younger, "third.csv"}
        assert writing.startswith(f".presswatch-{second.pid}-")
    finally:
        second.kill()
        second.communicate()
    assert (outside / "kept").exists()


def test_a_finished_file_is_nobodys_leftover_before_it_stands_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in_place = files._move

    def another_export_begins(unfinished: Path, path: Path) -> None:
        files._sweep(tmp_path)
        put_in_place(unfinished, path)

    monkeypatch.setattr(files, "_move", another_export_begins)
    with whole_file(tmp_path / "long.pdf"):
        (unfinished,) = tmp_path.iterdir()
        os.utime(unfinished, (time.time() - 60,) * 2)  # a disk that takes a minute for all that was written
    assert names(tmp_path) == {"long.pdf"}
