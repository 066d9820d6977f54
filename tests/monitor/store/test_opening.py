"""Opening an archive: what is refused, with which sentence, and what the first read does not import."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path, PurePosixPath
from typing import Literal

import pytest

from monitor.errors import (
    ArchiveAwayError,
    ArchiveBusyError,
    ArchiveDamagedError,
    ArchiveError,
    ArchiveMissingError,
    ArchiveNewerError,
    ArchiveOlderError,
    InterruptedQueryError,
)
from monitor.model import Filter
from monitor.settings import choose_archive
from monitor.store import Archive, counts, meta, opening, requests, search, topics
from monitor.store.archive import SCHEMA_VERSION
from monitor.store.driver import connect, translate
from tests.faults.archives import old_archive
from tests.monitor.store.conftest import NOW, Desk, arrival


def test_reading_or_writing_a_missing_archive_says_where_none_is(tmp_path: Path) -> None:
    for mode in ("read", "write"):
        with pytest.raises(ArchiveMissingError, match=r"no archive at .*gone\.db"):
            Archive.open(tmp_path / "gone.db", mode)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("mode", ["read", "write", "create"])
def test_no_archive_is_begun_in_the_place_of_one_that_was_chosen_and_is_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: Literal["read", "write", "create"]
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    away = tmp_path / "disk" / "desk.db"
    choose_archive(away)
    with pytest.raises(ArchiveAwayError, match=r"desk\.db, which you chose, is not there"):
        Archive.open(away, mode)
    assert not away.parent.exists()
    Archive.open(tmp_path / "other.db", "create").close()


def test_creating_makes_the_folders_and_the_starter_topics(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "deep" / "down" / "press.db", "create") as archive:
        assert [t.name for t in topics.all(archive)] == [
            "Camp clearances",
            "Border funding",
            "Diplomatic rows",
        ]
        assert "camp" in topics.lists(archive)
    assert [path.name for path in (tmp_path / "deep" / "down").iterdir()] == ["press.db"]


def test_creating_what_is_there_opens_it(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "press.db", "create") as archive:
        meta.set(archive, "desk", "Calais")
    with Archive.open(tmp_path / "press.db", "create") as archive:
        assert meta.get(archive, "desk") == "Calais"


@pytest.mark.parametrize("mode", ["read", "write", "create"])
def test_an_empty_file_does_not_look_like_a_new_user(tmp_path: Path, mode: str) -> None:
    (tmp_path / "press.db").touch()
    with pytest.raises(ArchiveDamagedError, match="the file is empty"):
        Archive.open(tmp_path / "press.db", mode)  # type: ignore[arg-type]
    assert (tmp_path / "press.db").stat().st_size == 0


def test_a_truncated_archive_is_named_as_one(desk: Desk, tmp_path: Path) -> None:
    desk.deliver(*(arrival(str(number), text="word " * 200) for number in range(50)))
    desk.archive.close()
    whole = (tmp_path / "press.db").read_bytes()
    for size in (50, 4096, len(whole) // 2, len(whole) - 1):
        (tmp_path / "cut.db").write_bytes(whole[:size])
        with pytest.raises(ArchiveDamagedError, match="cut off"):
            Archive.open(tmp_path / "cut.db")


def test_a_foreign_file_is_named_as_one(tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Dear Sir or Madam, " * 20)
    with pytest.raises(ArchiveDamagedError, match="some other file"):
        Archive.open(tmp_path / "letter.db")
    with sqlite3.connect(tmp_path / "till.db") as other:
        other.execute("CREATE TABLE till (coin)")
    with pytest.raises(ArchiveDamagedError, match="another program"):
        Archive.open(tmp_path / "till.db", "create")
    with pytest.raises(ArchiveError, match="is a folder"):
        Archive.open(tmp_path)


def test_scrambled_pages_raise_a_sentence_and_no_driver_error(desk: Desk, tmp_path: Path) -> None:
    desk.deliver(*(arrival(str(number), text="word " * 200) for number in range(50)))
    desk.archive.close()
    content = bytearray((tmp_path / "press.db").read_bytes())
    content[4096:] = bytes(reversed(content[4096:]))
    (tmp_path / "press.db").write_bytes(content)
    with pytest.raises(ArchiveDamagedError, match="backup"):  # noqa: SIM117
        with Archive.open(tmp_path / "press.db") as archive:
            search.page(archive, Filter(), now=NOW)


def test_an_archive_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    Archive.open(tmp_path / "press.db", "create").close()
    with sqlite3.connect(tmp_path / "press.db") as newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    for mode in ("read", "write", "create"):
        with pytest.raises(ArchiveError, match="newer Presswatch"):
            Archive.open(tmp_path / "press.db", mode)


def test_the_schema_version_is_the_number_of_migrations() -> None:
    from monitor.store.schema import migrations

    assert len(migrations._migrations) == SCHEMA_VERSION


@pytest.mark.skipif(sys.platform == "win32", reason="folders have other permissions there")
def test_without_write_permission_an_archive_is_read_and_not_written() -> None:
    code = """
import os, pathlib, sys
from monitor.errors import ArchiveError
from monitor.model import Filter
from monitor.settings import choose_archive
from monitor.store import Archive, search, schema
from tests.monitor.store.conftest import NOW
folder = pathlib.Path(sys.argv[1])
if os.geteuid() == 0:
    os.seteuid(65534)  # root may write everywhere
for name, mode in (("press.db", "read"), ("press.db", "write"), ("new.db", "create")):
    try:
        with Archive.open(folder / name, mode) as archive:
            print("read", len(search.page(archive, Filter(), now=NOW).articles))
    except ArchiveError as error:
        print(error)
"""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "shelf"
        Archive.open(folder / "press.db", "create").close()
        Path(place).chmod(0o755)
        folder.chmod(0o555)
        try:
            done = subprocess.run(
                [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=False
            )
        finally:
            folder.chmod(0o700)
    sentences = done.stdout.splitlines()
    assert len(sentences) == 3, done.stderr
    assert sentences[0] == "read 0"
    assert "press.db" in sentences[1]
    assert "permissions" in sentences[1]
    assert "Choose a folder that you may write in" in sentences[2]


def test_a_path_below_a_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("not a folder")
    with pytest.raises(ArchiveError, match="Choose another place"):
        Archive.open(tmp_path / "note.txt" / "press.db", "create")


MOUNTS = """22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
31 22 0:41 / /home/ana/desk\\040share rw - nfs4 server:/desk rw
32 31 8:2 / /home/ana/desk\\040share/local rw - ext4 /dev/sdb1 rw
33 22 0:42 / /mnt/office rw - cifs //office/press rw
a line that is none
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ana/press.db", "ext4"),
        ("/home/ana/desk share/press.db", "nfs4"),
        ("/home/ana/desk share/local/press.db", "ext4"),
        ("/home/ana/desk shares/press.db", "ext4"),
        ("/mnt/office/deep/press.db", "cifs"),
    ],
)
def test_the_file_system_of_a_path_is_that_of_its_nearest_mount(path: str, kind: str) -> None:
    assert opening.file_system_in(MOUNTS, PurePosixPath(path)) == kind


def test_an_archive_on_a_network_file_system_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Archive.open(tmp_path / "press.db", "create").close()
    monkeypatch.setattr(opening, "file_system", lambda path: "nfs4")
    for name, mode in (("press.db", "read"), ("press.db", "write"), ("new.db", "create")):
        with pytest.raises(ArchiveError, match=r"network file system \(nfs4\).*home folder"):
            Archive.open(tmp_path / name, mode)  # type: ignore[arg-type]
    assert not (tmp_path / "new.db").exists()


def test_two_processes_may_create_the_same_archive_at_once(tmp_path: Path) -> None:
    code = "import sys, pathlib; from monitor.store import Archive; Archive.open(pathlib.Path(sys.argv[1]), 'create')"
    path = tmp_path / "press.db"
    running = [subprocess.Popen([sys.executable, "-c", code, str(path)]) for _ in range(3)]
    assert [process.wait(timeout=60) for process in running] == [0, 0, 0]
    assert [each.name for each in tmp_path.iterdir() if not each.name.endswith(("-wal", "-shm"))] == [
        "press.db"
    ]
    with Archive.open(path) as archive:
        assert len(topics.all(archive)) == 3


def test_the_first_page_imports_none_of_the_heavy_libraries(desk: Desk, tmp_path: Path) -> None:
    desk.article("a", text="A boat came in.")
    desk.tag()
    code = """
import datetime, pathlib, sys
from monitor.model import Filter
from monitor.settings import choose_archive
from monitor.store import Archive, counts, feeds, search, searches, topics
archive = Archive.open(pathlib.Path(sys.argv[1]), "read")
page = search.page(archive, Filter(scope="inbox"), now=datetime.datetime.now(datetime.timezone.utc))
assert len(page.articles) == 1 and counts.sidebar(archive).total == 1
feeds.all(archive), topics.all(archive), searches.all(archive)
heavy = {"sqlite_utils", "lark", "Stemmer", "click", "trafilatura", "feedparser", "httpx2", "jinja2", "lxml"}
print(sorted(heavy & sys.modules.keys()))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "press.db")], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


# --- at work --------------------------------------------------------------------------------------------


def test_a_transaction_is_all_or_nothing(archive: Archive) -> None:
    with pytest.raises(ZeroDivisionError), archive.transaction():
        meta.set(archive, "one", 1)
        with archive.transaction():
            meta.set(archive, "two", 1 // 0)
    assert meta.get(archive, "one") is None


def test_a_reader_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    with Archive.open(tmp_path / "press.db") as reader:
        with pytest.raises(ArchiveError, match="reading only"):
            meta.set(reader, "one", 1)
        with pytest.raises(ArchiveError):
            reader.execute("DELETE FROM articles")


def test_the_version_moves_when_another_connection_writes(archive: Archive, tmp_path: Path) -> None:
    with Archive.open(tmp_path / "press.db") as reader:
        before = reader.version()
        assert reader.version() == before
        meta.set(archive, "one", 1)
        assert reader.version() != before


def test_a_page_leaves_no_cursor_open(desk: Desk, tmp_path: Path) -> None:
    desk.deliver(*(arrival(str(number)) for number in range(200)))
    with Archive.open(tmp_path / "press.db") as reader:
        search.page(reader, Filter(), limit=2, now=NOW)
        next(search.ids(reader, Filter(), chunk=5, now=NOW))
        counts.sidebar(reader)
        before = reader.version()
        desk.article("new")
        assert reader.version() != before
        assert desk.archive.all("PRAGMA wal_checkpoint(TRUNCATE)") == [(0, 0, 0)]


def test_another_thread_interrupts_a_running_question(archive: Archive) -> None:
    threading.Timer(0.2, archive.interrupt).start()
    started = time.monotonic()
    with pytest.raises(InterruptedQueryError):
        archive.all("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
    assert time.monotonic() - started < 5
    assert archive.value("SELECT 1") == 1


def test_a_question_that_is_cancelled_while_it_begins_is_a_cancelled_one(tmp_path: Path) -> None:
    said = sqlite3.OperationalError("vtable constructor failed: json_each")
    assert isinstance(translate(said, tmp_path), InterruptedQueryError)


def test_a_budget_stops_what_takes_longer_and_only_that(archive: Archive) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    started = time.monotonic()
    with pytest.raises(InterruptedQueryError), archive.budget(30):
        archive.all(endless)
    assert time.monotonic() - started < 5
    with archive.budget(30):
        assert archive.value("SELECT 1") == 1
    time.sleep(0.05)
    assert archive.value("SELECT 1") == 1


def test_a_writer_that_waits_too_long_is_told_who_keeps_it_waiting(archive: Archive, tmp_path: Path) -> None:
    with Archive.open(tmp_path / "press.db", "write") as other:
        other.execute("PRAGMA busy_timeout = 50")
        with archive.transaction():
            meta.set(archive, "one", 1)
            with pytest.raises(ArchiveBusyError, match="try again"):
                meta.set(other, "two", 2)
        meta.set(other, "two", 2)
    assert meta.get(archive, "two") == 2


def test_reading_then_writing_never_fails_because_somebody_wrote_between(
    archive: Archive, tmp_path: Path
) -> None:
    def count_up() -> None:
        with Archive.open(tmp_path / "press.db", "write") as other:
            for _ in range(25):
                with other.transaction():
                    meta.set(other, "number", meta.get(other, "number", 0) + 1)

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert meta.get(archive, "number") == 100


def test_a_killed_writer_loses_only_its_open_transaction(archive: Archive, tmp_path: Path) -> None:
    code = """
import os, pathlib, signal, sys
from monitor.store import Archive, meta
archive = Archive.open(pathlib.Path(sys.argv[1]), "write")
meta.set(archive, "kept", 1)
with archive.transaction():
    meta.set(archive, "lost", 1)
    os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "press.db")], check=False)
    assert (meta.get(archive, "kept"), meta.get(archive, "lost")) == (1, None)


def test_a_copy_with_its_log_opens_whole(desk: Desk, tmp_path: Path) -> None:
    desk.deliver(*(arrival(str(number)) for number in range(20)))
    for name in ("press.db", "press.db-wal"):
        shutil.copy(tmp_path / name, tmp_path / name.replace("press", "copy"))
    with Archive.open(tmp_path / "copy.db") as copy:
        assert counts.sidebar(copy).total == 20


def test_an_engine_is_asked_through_the_archive(archive: Archive, tmp_path: Path) -> None:
    number = requests.ask(archive, "poll", {"all": True}, NOW)
    with Archive.open(tmp_path / "press.db", "write") as engine:
        (asked,) = requests.open(engine)
        assert (asked.id, asked.kind, asked.payload) == (number, "poll", {"all": True})
        assert requests.result(archive, number) is None
        requests.answer(engine, number, {"feeds": 3})
        assert requests.open(engine) == []
    assert requests.result(archive, number) == {"feeds": 3}
    requests.withdraw(archive, number)
    assert requests.result(archive, number) is None


def test_who_wants_it_at_once_is_told_that_an_archive_is_older_and_nothing_is_migrated(
    tmp_path: Path,
) -> None:
    path = tmp_path / "press.db"
    old_archive(path, 3)
    with pytest.raises(ArchiveOlderError):
        Archive.open(path, at_once=True)
    assert Archive.peek(path) == 3
    Archive.open(path, "write").close()
    Archive.open(path, at_once=True).close()


def test_who_wants_it_at_once_does_not_wait_for_a_locked_archive(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    Archive.open(path, "create").close()
    holder = connect(path, read_only=False)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(ArchiveBusyError):
            Archive.open(path, at_once=True)
    finally:
        holder.close()


def test_a_newer_archive_has_an_error_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    with Archive.open(path, "create") as archive:
        archive.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(ArchiveNewerError, match="Update Presswatch"):
        Archive.open(path, at_once=True)
