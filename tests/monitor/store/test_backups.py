"""Backups and restoring: checked copies, their shelf, and a swap that loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from monitor import lock
from monitor.errors import (
    ArchiveBusyError,
    ArchiveDamagedError,
    ArchiveError,
    InterruptedQueryError,
    UnknownError,
)
from monitor.stages.tidy import Tidy
from monitor.store import Archive, backups, meta, restore, shelf
from monitor.store.driver import sqlite3
from tests.faults.archives import assert_sound, fill, rows
from tests.monitor.store.conftest import NOW, Desk, arrival


def silent(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


def put_back(backup: Path, archive: Path) -> Path | None:
    with restore.prepare(backup, archive, silent) as prepared, lock.alone(archive):
        return restore.swap(prepared, archive, NOW)


# --- writing -----------------------------------------------------------------------------------------------


def test_a_backup_holds_what_the_archive_holds_also_what_is_still_in_its_log(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    fill(path, 30)
    with Archive.open(path, "write") as archive:
        meta.set(archive, "in the log", 1)
        told: list[str] = []
        written = backups.write(path, tmp_path / "copy.db", report=lambda stage, *_: told.append(stage))
    assert (written.articles, written.size) == (30, (tmp_path / "copy.db").stat().st_size)
    assert {"copy", "check"} <= set(told)
    assert rows(tmp_path / "copy.db") == rows(path)
    with Archive.open(tmp_path / "copy.db") as copy:
        assert meta.get(copy, "in the log") == 1
    assert not list(tmp_path.glob(".*"))


def test_a_backup_is_of_one_moment_however_much_is_written_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    fill(path, 200)
    stop = threading.Event()

    def write() -> None:
        with Archive.open(path, "write") as archive:
            desk, number = Desk(archive), 0
            while not stop.is_set():
                number += 1
                desk.deliver(arrival(f"busy{number}", text=f"A boat of number {number}."))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for turn in range(3):
            backups.write(path, tmp_path / f"copy{turn}.db")
            assert_sound(tmp_path / f"copy{turn}.db")
    finally:
        stop.set()
        writer.join()


def test_nobody_who_writes_waits_for_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    fill(path, 30)
    with Archive.open(path, "write") as archive:
        archive.execute("PRAGMA busy_timeout = 0")

        def star(stage: str, done: int, total: int) -> None:
            meta.set(archive, stage, done)  # would raise if anything were locked

        backups.write(path, tmp_path / "copy.db", report=star)
        assert meta.get(archive, "check") == 2


def test_a_backup_never_takes_the_place_of_the_archive_itself(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    fill(path, 3)
    os.link(path, tmp_path / "alias.db")
    with Archive.open(path):
        for own in ("press.db", "press.db-wal", "alias.db"):
            with pytest.raises(ArchiveError, match="the archive itself"):
                backups.write(path, tmp_path / own)
    with pytest.raises(ArchiveError, match="is a folder"):
        backups.write(path, tmp_path)
    assert_sound(path)


def test_a_backup_takes_the_place_of_an_earlier_one_and_of_nothing_else(tmp_path: Path) -> None:
    path, other, letter = tmp_path / "press.db", tmp_path / "other.db", tmp_path / "letter.odt"
    fill(path, 5)
    fill(other, 3)
    letter.write_bytes(b"Dear editor")
    with pytest.raises(ArchiveError, match="no backup") as refused:
        backups.write(path, letter)
    assert str(letter) in refused.value.sentence
    assert letter.read_bytes() == b"Dear editor"
    with Archive.open(other, "write"), pytest.raises(ArchiveError, match="in use"):
        backups.write(path, other)
    assert len(rows(other)["articles"]) == 3
    (tmp_path / "empty.db").touch()
    for _ in range(2):
        assert backups.write(path, tmp_path / "empty.db").articles == 5


def test_a_backup_of_a_newer_archive_names_no_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    fill(path, 5)
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 9999")
    newer.commit()
    newer.close()
    with pytest.raises(ArchiveError, match="newer Presswatch") as refused:
        backups.write(path, tmp_path / "copy.db")
    assert ".part" not in refused.value.sentence
    assert not (tmp_path / "copy.db").exists()


def test_a_backup_that_fails_leaves_the_earlier_file_of_its_name(tmp_path: Path) -> None:
    path, target = tmp_path / "press.db", tmp_path / "copy.db"
    fill(path, 3)
    backups.write(path, target)
    earlier = target.read_bytes()
    with pytest.raises(InterruptedQueryError):
        backups.write(path, target, stopped=lambda: True)
    with path.open("r+b") as file:
        file.seek(8 * 4096)
        file.write(bytes(range(256)) * 64)
    with pytest.raises(ArchiveDamagedError, match="presswatch check"):
        backups.write(path, target)
    assert target.read_bytes() == earlier
    with pytest.raises(ArchiveError, match="name another place"):
        backups.write(path, tmp_path / "copy.db" / "below a file.db")
    assert not list(tmp_path.glob(".*"))


# --- by themselves -----------------------------------------------------------------------------------------


def test_seven_daily_backups_stay_and_are_listed_newest_first(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    fill(path, 3)
    backups.before_migration(path, 3)
    for day in range(9):
        backups.daily(path, NOW + timedelta(days=day))
    daily = [backup for backup in shelf.listing(path) if backup.occasion == "daily"]
    assert [backup.made for backup in daily] == [NOW + timedelta(days=day) for day in range(8, 1, -1)]
    assert all(backup.size == daily[0].path.stat().st_size and backup.checked.tzinfo for backup in daily)
    assert [backup.occasion for backup in shelf.listing(path)].count("migration") == 1


def test_a_backup_is_due_once_a_day_and_not_of_an_empty_archive(desk: Desk) -> None:
    path = desk.archive.path
    assert not backups.due(desk.archive, NOW)
    desk.article("a")
    assert backups.due(desk.archive, NOW)
    backups.daily(path, NOW)
    assert not backups.due(desk.archive, NOW + timedelta(hours=23))
    assert backups.due(desk.archive, NOW + timedelta(hours=25))
    # the clock was set back: that backup is of a time that has not come
    assert backups.due(desk.archive, NOW - timedelta(days=30))


def test_why_there_is_no_backup_is_kept_and_it_is_tried_again_within_the_hour(desk: Desk) -> None:
    desk.article("a")
    stage = Tidy()
    job = stage.todo(desk.archive, NOW)[-1]
    assert job.what == "backup"
    stage.fail(desk.archive, job, ArchiveError("The disk is full."), NOW)
    assert backups.trouble(desk.archive) == "The disk is full."
    assert [each.what for each in stage.todo(desk.archive, NOW + timedelta(minutes=59))] == ["forget"]
    assert [each.what for each in stage.todo(desk.archive, NOW + timedelta(minutes=61))] == [
        "forget",
        "backup",
    ]
    list(stage.keep(desk.archive, [(job, None)], NOW))
    assert backups.trouble(desk.archive) is None


def test_what_killed_processes_left_is_swept_away_after_a_day(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    fill(path, 1)
    backups.daily(path, NOW)
    left = [
        tmp_path / ".press.db.77.part",
        shelf.folder(path) / ".x.db.77.part",
        tmp_path / ".press.db.7-7.new-wal",
    ]
    others = [tmp_path / ".other.db.77.part", path]
    for each in (*left, others[0]):
        each.write_bytes(b"half")
    old = (NOW - timedelta(days=2)).timestamp()
    for each in (*left[1:], *others):
        os.utime(each, (old, old))
    shelf.sweep(path, NOW)
    assert [each.exists() for each in (*left, *others)] == [True, False, False, True, True]


# --- restoring ---------------------------------------------------------------------------------------------


def test_restoring_brings_back_what_was_and_keeps_what_is_aside(tmp_path: Path) -> None:
    path, copy = tmp_path / "press.db", tmp_path / "copy.db"
    fill(path, 10)
    before = rows(path)
    backups.write(path, copy)
    fill(path, 10, first=10)
    later = rows(path)
    aside = put_back(copy, path)
    assert aside is not None and aside.name == "press-set-aside-20211124-123000.db"
    assert (rows(path), rows(aside)) == (before, later)
    assert_sound(path)
    with Archive.open(path, "write") as archive:
        assert archive.value("PRAGMA journal_mode") == "wal"
    # raw pages stay where they are
    assert any((tmp_path / "press.db.d" / "pages").iterdir())


def test_what_was_in_a_log_goes_aside_with_its_file_and_never_meets_the_restored_one(tmp_path: Path) -> None:
    path, copy = tmp_path / "press.db", tmp_path / "copy.db"
    fill(path, 10)
    backups.write(path, copy)
    code = (
        "import os, pathlib, sys; from monitor.store import Archive, meta\n"
        "archive = Archive.open(pathlib.Path(sys.argv[1]), 'write'); meta.set(archive, 'late', 1); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    assert path.with_name("press.db-wal").stat().st_size
    aside = put_back(copy, path)
    assert aside is not None
    with Archive.open(aside) as earlier, Archive.open(path) as restored:
        assert (meta.get(earlier, "late"), meta.get(restored, "late")) == (1, None)
    assert_sound(path)


def test_an_archive_that_is_gone_is_restored_as_well(tmp_path: Path) -> None:
    fill(tmp_path / "press.db", 4)
    backups.write(tmp_path / "press.db", tmp_path / "copy.db")
    assert put_back(tmp_path / "copy.db", tmp_path / "deep" / "other.db") is None
    assert rows(tmp_path / "deep" / "other.db") == rows(tmp_path / "press.db")


def test_what_is_no_sound_backup_is_refused_and_nothing_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    fill(path, 4)
    before = path.read_bytes()
    (tmp_path / "empty.db").touch()
    (tmp_path / "letter.db").write_text("Dear Sir or Madam. " * 300)
    (tmp_path / "cut.db").write_bytes(before[:20_000])
    sick = bytearray(before)
    sick[4096 * 6 : 4096 * 20] = os.urandom(4096 * 14)
    (tmp_path / "sick.db").write_bytes(sick)
    for name, sentence in {
        "empty.db": "file is empty",
        "letter.db": "some other file",
        "cut.db": "cut off",
        "sick.db": r"sick\.db|damaged",
        "press.db": "the archive itself",
    }.items():
        with pytest.raises(ArchiveError, match=sentence):
            put_back(tmp_path / name, path)
    with pytest.raises(UnknownError, match="no file"):
        put_back(tmp_path / "gone.db", path)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob(".*")) and not list(tmp_path.glob("*aside*"))


def test_who_has_the_archive_open_is_named_and_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.4)
    path, copy = tmp_path / "press.db", tmp_path / "copy.db"
    fill(path, 4)
    backups.write(path, copy)
    reader = subprocess.Popen(
        [
            sys.executable, "-c",
            "import pathlib, sys; from monitor.store import Archive\n"
            "archive = Archive.open(pathlib.Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()",
            str(path),
        ],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert reader.stdout is not None and reader.stdout.readline().strip() == "open"
    who = rf"process {reader.pid}\." if sys.platform == "linux" else "in use by"
    with pytest.raises(ArchiveBusyError, match=who):
        put_back(copy, path)
    reader.communicate("")
    assert not list(tmp_path.glob("*aside*"))
    assert put_back(copy, path) is not None


def test_an_engine_at_work_is_asked_to_end(tmp_path: Path) -> None:
    path, copy = tmp_path / "press.db", tmp_path / "copy.db"
    fill(path, 4)
    backups.write(path, copy)
    engine = subprocess.Popen(
        [sys.executable, "-m", "monitor.cli", "--archive", str(path), "watch"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert engine.stdout is not None
    assert engine.stdout.readline()
    assert put_back(copy, path) is not None
    assert engine.wait(timeout=30) == 0
    engine.stdout.close()
