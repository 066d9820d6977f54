"""What can befall an archive's file: each case has a named outcome, a sentence, and loses nothing."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.engine import Event, once
from monitor.errors import ArchiveBusyError, ArchiveDamagedError, ArchiveError
from monitor.lock import EngineLock
from monitor.model import Filter
from monitor.settings import limits
from monitor.store import Archive, backups, check, marks, meta, opening, search, shelf
from monitor.store.archive import SCHEMA_VERSION
from monitor.store.driver import connect
from tests import humble
from tests.faults.archives import assert_sound, copy_with_log, fill, old_archive, rows
from tests.journeys.commands import Presswatch
from tests.monitor.store.conftest import NOW, Desk, arrival


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An archive of sixty articles that was closed in order."""
    fill(tmp_path / "press.db", 60)
    return tmp_path / "press.db"


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def scramble(path: Path, chance: random.Random) -> None:
    """Overwrite a page in the middle of a file, as a failing disk does."""
    with path.open("r+b") as file:
        pages = path.stat().st_size // 4096
        for _ in range(4):
            file.seek(4096 * chance.randrange(3, pages))
            file.write(chance.randbytes(4096))


# --- power that fails --------------------------------------------------------------------------------------


def test_a_log_that_was_cut_off_anywhere_loses_only_its_last_transactions(tmp_path: Path) -> None:
    chance = random.Random(4)
    path = tmp_path / "press.db"
    with Archive.open(path, "create") as archive:
        archive.execute("PRAGMA wal_autocheckpoint = 0")
        desk = Desk(archive)
        known: list[int] = []
        for number in range(40):
            known += desk.deliver(arrival(f"g{number}", f"Report {number}", f"Text number {number}.")).new
            marks.set(archive, [known[-1]], "starred", True, NOW)
        whole = path.with_name(path.name + "-wal").stat().st_size
        for turn in range(25):
            copy = copy_with_log(path, f"copy{turn}.db")
            with copy.with_name(copy.name + "-wal").open("r+b") as log:
                log.truncate(chance.randrange(whole))
            assert_sound(copy)
            with Archive.open(copy, "write") as reopened:
                found = [n for chunk in search.ids(reopened, Filter(), now=NOW) for n in chunk]
                starred = reopened.column("SELECT article_id FROM marks WHERE starred IS NOT NULL")
            # what is there is a beginning of what was written, in its order
            assert sorted(found) == sorted(known[: len(found)])
            assert len(found) - len(starred) in (0, 1)


def test_a_log_with_a_torn_end_is_read_as_far_as_it_is_whole(path: Path) -> None:
    with Archive.open(path, "write") as archive:
        meta.set(archive, "kept", 1)
        meta.set(archive, "torn", 1)
        copy = copy_with_log(path, "copy.db")
    log = copy.with_name("copy.db-wal")
    content = bytearray(log.read_bytes())
    content[-100:] = os.urandom(100)
    log.write_bytes(content)
    assert_sound(copy)
    with Archive.open(copy) as archive:
        assert (meta.get(archive, "kept"), meta.get(archive, "torn")) == (1, None)


# --- disks -------------------------------------------------------------------------------------------------


def test_a_full_disk_is_a_sentence_and_loses_nothing(path: Path) -> None:
    before = rows(path)
    with Archive.open(path, "write") as archive:
        archive.all(f"PRAGMA max_page_count = {archive.value('PRAGMA page_count')}")
        desk = Desk(archive)
        with pytest.raises(ArchiveError, match=r"disk .* is full\. Make room"):
            desk.deliver(*(arrival(f"new{n}", text="More words. " * 3000) for n in range(200)))
    assert_sound(path)
    after = rows(path)
    assert {**after, "appearances": 0} == {**before, "appearances": 0}


@pytest.mark.skipif(sys.platform == "win32", reason="limits of processes are of Unix")
def test_a_backup_for_which_there_is_no_room_is_a_sentence_and_leaves_the_earlier_ones(path: Path) -> None:
    first = backups.daily(path, NOW - timedelta(days=1))
    code = """
import pathlib, resource, signal, sys
from monitor.errors import ArchiveError
from monitor.store import backups
from tests.monitor.store.conftest import NOW
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    backups.daily(pathlib.Path(sys.argv[1]), NOW)
except ArchiveError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False
    )
    assert "press" in done.stdout, done.stderr
    assert [backup.path for backup in shelf.listing(path)] == [first.path]
    assert [each.name for each in shelf.folder(path).iterdir()] == [first.path.name]


def test_a_backup_that_fails_is_told_by_the_engine_and_the_round_goes_on(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise ArchiveError("The disk is full. Make room.")

    monkeypatch.setattr(backups, "write", full)
    events: list[Event] = []
    with Archive.open(path, "write") as archive:
        asyncio.run(once(archive, limits(), "poll", {}, events.append))
        assert backups.trouble(archive) == "The disk is full. Make room."
    assert [event.message for event in events if event.event == "trouble"] == ["The disk is full. Make room."]


def test_a_damaged_page_is_found_by_the_check_and_by_every_backup(path: Path) -> None:
    good = backups.daily(path, NOW)
    scramble(path, random.Random(1))
    with pytest.raises(ArchiveError):
        backups.daily(path, NOW + timedelta(days=2))
    assert [backup.path for backup in shelf.listing(path)] == [good.path]
    presswatch = Presswatch(path)
    before = digest(path)
    done = presswatch("check", "--json", status=1)
    assert digest(path) == before
    assert not done.data["sound"]
    assert done.data["findings"][0]["part"] == "database"
    assert f"restore {good.path}" in done.errors


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format 3\x00", b"Dear editor", b"SQLite format 3\x00" + bytes(8000)]
)
def test_a_check_of_what_cannot_be_opened_is_a_document_as_well(path: Path, content: bytes) -> None:
    good = backups.daily(path, NOW)
    path.write_bytes(content)
    done = Presswatch(path)("check", "--json", status=1)
    assert (done.data["sound"], done.data["articles"]) == (False, 0)
    assert [found["part"] for found in done.data["findings"]] == ["database"]
    assert "cannot be opened" in done.errors
    assert done.errors.count(f"restore {good.path}") == 1
    assert path.read_bytes() == content


@pytest.mark.parametrize("seed", range(12))
def test_whatever_bytes_stand_in_a_page_nothing_but_our_errors_is_raised(path: Path, seed: int) -> None:
    scramble(path, random.Random(seed))
    with contextlib.suppress(ArchiveError):
        backups.write(path, path.with_name("copy.db"))
    with contextlib.suppress(ArchiveError):
        assert not check.run(path, lambda *_: None, mend=False).sound
    with contextlib.suppress(ArchiveError), Archive.open(path) as archive:
        for table in archive.column(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        ):
            with contextlib.suppress(ArchiveError):
                archive.all(f"SELECT * FROM {table}")


@pytest.mark.parametrize("fault", ["scrambled", "truncated", "empty", "foreign"])
def test_a_damaged_file_is_set_aside_untouched_and_the_newest_backup_takes_its_place(
    path: Path, fault: str
) -> None:
    whole = rows(path)
    backups.daily(path, NOW - timedelta(days=1))
    newest = backups.daily(path, NOW).path
    if fault == "scrambled":
        content = bytearray(path.read_bytes())
        content[4096:] = bytes(reversed(content[4096:]))
        path.write_bytes(content)
    elif fault == "truncated":
        os.truncate(path, path.stat().st_size // 2)
    elif fault == "empty":
        path.write_bytes(b"")
    else:
        path.write_text("Dear Sir or Madam, " * 400)
    damaged = digest(path)
    presswatch = Presswatch(path)
    refused = presswatch("search", "", status=1).errors
    assert f"presswatch --archive {path} restore {newest}" in refused
    assert digest(path) == damaged
    answer = presswatch.json("restore", str(newest))
    assert digest(Path(answer["aside"])) == damaged
    assert answer["articles"] == 60
    assert rows(path) == whole
    assert presswatch.json("check")["sound"]


def test_a_backup_that_was_damaged_since_is_not_offered(path: Path) -> None:
    older = backups.daily(path, NOW - timedelta(days=1)).path
    newest = backups.daily(path, NOW).path
    os.truncate(newest, 5000)
    path.write_bytes(b"")
    with pytest.raises(ArchiveDamagedError, match=older.name):
        Archive.open(path)


# --- other programs, other versions --------------------------------------------------------------------------


def test_an_archive_that_another_program_keeps_locked_is_a_sentence(path: Path) -> None:
    with (
        Archive.open(path, "write") as archive,
        contextlib.closing(connect(path, read_only=False)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        archive.execute("PRAGMA busy_timeout = 50")
        with pytest.raises(ArchiveBusyError, match=r"Another program .* Close it"):
            meta.set(archive, "one", 1)
        other.execute("ROLLBACK")
        meta.set(archive, "one", 1)


def test_looking_at_an_open_archive_leaves_its_locks_alone(path: Path) -> None:
    with Archive.open(path, "write") as archive:
        meta.set(archive, "one", 1)
        # a second connection of the same process is opened, and fails to be opened
        Archive.open(path).close()
        with pytest.raises(ArchiveError):
            Archive.open(path.with_name("missing.db"))
        probe = (
            "import fcntl, os, sys; file = os.open(sys.argv[1], os.O_RDWR)\n"
            "try: fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002, os.SEEK_SET); print('free')\n"
            "except OSError: print('held')"
        )
        found = subprocess.run(
            [sys.executable, "-c", probe, str(path)], capture_output=True, text=True, check=True
        )
        assert found.stdout.strip() == "held"


def test_two_engines_on_one_archive_are_one_too_many(path: Path) -> None:
    lock = EngineLock(path)
    assert lock.acquire()
    done = Presswatch(path)("watch", status=1)
    assert f"process {os.getpid()}" in done.errors
    lock.release()


def test_a_newer_archive_is_left_alone_by_every_command(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = digest(path)
    presswatch = Presswatch(path)
    for arguments in (["search", ""], ["poll"], ["check"], ["undo"], ["backup", str(path) + ".copy"]):
        assert "newer Presswatch" in presswatch(*arguments, status=1).errors
    assert digest(path) == before
    copy = path.with_name("newer.db")
    shutil.copy(path, copy)
    fill(path.with_name("mine.db"), 5)
    assert "newer Presswatch" in Presswatch(path.with_name("mine.db"))("restore", str(copy), status=1).errors


def test_an_archive_on_another_computer_is_refused_and_not_restored_to(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from monitor.store import restore

    monkeypatch.setattr(opening, "file_system", lambda _: "nfs4")
    with pytest.raises(ArchiveError, match="network file system"):
        Archive.open(path)
    with (
        pytest.raises(ArchiveError, match="network file system"),
        restore.prepare(path, path.with_name("other.db"), lambda *_: None),
    ):
        pass


# --- migrations ----------------------------------------------------------------------------------------------


def test_an_older_archive_is_backed_up_and_then_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    old_archive(path, 3)
    with Archive.open(path) as archive:
        assert archive.value("PRAGMA user_version") == SCHEMA_VERSION
        assert search.count(archive, Filter(query="words"), now=NOW).number == 200
    (backup,) = shelf.listing(path)
    assert backup.occasion == "migration"
    assert Archive.peek(backup.path) == 3
    assert Presswatch(path).json("check", "--no-repair", status=None)["articles"] == 200


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")
def test_a_migration_that_is_killed_leaves_the_older_archive_and_is_done_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    old_archive(path, 3)
    code = """
import os, pathlib, signal, sys
from monitor.store import Archive, schema
from monitor.store.schema import migrations
steps = migrations._migrations
steps[-1].fn = lambda database: os.kill(os.getpid(), signal.SIGKILL)
Archive.open(pathlib.Path(sys.argv[1]), "write")
"""
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert Archive.peek(path) == 3
    with Archive.open(path, "write") as archive:
        assert archive.value("PRAGMA user_version") == SCHEMA_VERSION
    assert_sound(path)


def test_without_room_for_a_backup_nothing_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "press.db"
    old_archive(path, 3)

    def full(*_: object, **__: object) -> None:
        raise ArchiveError("The disk is full. Make room.")

    monkeypatch.setattr(backups, "write", full)
    with pytest.raises(ArchiveError, match=r"must be backed up .* Make room"):
        Archive.open(path, "write")
    assert Archive.peek(path) == 3


# --- a folder or file that can only be read -------------------------------------------------------------

ALLOWED = {("feeds", "list"), ("search", "camp"), ("stats",), ("stories",)}
REFUSED = {
    ("poll",),
    ("feeds", "add", "https://harbour.example/feed"),
    ("topics", "set", "Boats", "boat"),
    ("purge", "--query", "camp", "--yes"),
}


@pytest.fixture(params=["folder", "file", "both"])
def only_read(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "desk" / "press.db"
    path.parent.mkdir()
    fill(path, 5)
    with Archive.open(path, "create"):
        """Bring it up to date."""
    if request.param != "folder":
        path.chmod(0o444)
    if request.param != "file":
        path.parent.chmod(0o555)
    yield path
    path.parent.chmod(0o755)


def humbly(archive: Path, *arguments: str) -> tuple[int, str]:
    """Run a command as somebody without rights to write; return its status and what it says."""
    done = subprocess.run(
        [*humble.command(), "-m", "ui", "--archive", str(archive), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return done.returncode, done.stderr


def test_what_can_only_be_read_is_read_and_says_so_where_it_should_be_written(only_read: Path) -> None:
    before = only_read.read_bytes()
    for command in sorted(ALLOWED):
        assert humbly(only_read, *command) == (0, "")
    for command in sorted(REFUSED):
        status, said = humbly(only_read, *command)
        assert (status, "Traceback" in said) == (1, False), said
        assert "can only be read" in said
    assert only_read.read_bytes() == before


def test_what_can_only_be_read_is_backed_up_elsewhere_and_not_restored(
    only_read: Path, tmp_path: Path
) -> None:
    assert humbly(only_read, "backup", str(tmp_path / "copy.db"))[0] == 0
    if only_read.parent.stat().st_mode & 0o200:
        return
    status, said = humbly(only_read, "restore", str(tmp_path / "copy.db"))
    assert (status, "Traceback" in said) == (1, False), said
    assert "Nothing was changed" in said
