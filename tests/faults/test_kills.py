"""Processes that are killed at any moment: what was acknowledged stays, the archive stays sound, the work goes on.

`make test` kills some twenty times, `make fuzz` two hundred times.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from monitor.newsroom import Newsroom
from monitor.store import Archive, journal, marks, purge, shelf
from monitor.store.archive import SCHEMA_VERSION
from monitor.store.driver import connect
from tests.faults.archives import assert_sound, fill, old_archive, rows
from tests.journeys.commands import Presswatch
from tests.monitor.store.conftest import NOW

pytestmark = [
    pytest.mark.fuzz,
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix"),
]

# Times that each kind of work is killed.
KILLS = 29 if "tests.fuzz" in sys.modules else 3


@pytest.fixture
def presswatch(tmp_path: Path) -> Presswatch:
    return Presswatch(tmp_path / "archive.db")


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    with Newsroom(lambda: 0.0) as serving:
        yield serving


def run(presswatch: Presswatch, *arguments: str) -> float:
    """Run a command to its end; return how long it took."""
    began = time.monotonic()
    presswatch(*arguments, status=None)
    return time.monotonic() - began


def kill(presswatch: Presswatch, after: float, *arguments: str) -> None:
    """Run a command and kill it after so many seconds, with SIGKILL, which nothing can catch."""
    process = subprocess.Popen(
        [sys.executable, "-m", "monitor.cli", *arguments],
        env=presswatch.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(after)
    process.send_signal(signal.SIGKILL)
    process.wait()


@dataclass
class Memory:
    """What was acknowledged, and must be there after every kill."""

    articles: set[int] = field(default_factory=set)
    starred: set[int] = field(default_factory=set)
    dismissed: set[int] = field(default_factory=set)
    tags: set[tuple[int, int]] = field(default_factory=set)

    def hold(self, archive: Path, chance: random.Random) -> None:
        """See that nothing acknowledged is lost; then acknowledge what is there now, and mark some of it."""
        assert_sound(archive)
        with Archive.open(archive, "write") as opened:
            found = set(opened.column("SELECT id FROM articles"))
            tags = set(
                opened.all(
                    "SELECT topic_id, article_id FROM tags g JOIN topics t ON t.id = g.topic_id"
                    " WHERE stands = 1 AND t.name != 'Storms'"
                )
            )
            starred, dismissed = (
                set(opened.column(f"SELECT article_id FROM marks WHERE {mark} IS NOT NULL"))
                for mark in ("starred", "dismissed")
            )
            assert self.articles <= found
            assert self.tags <= tags
            assert self.starred <= starred
            assert self.dismissed <= dismissed
            fresh = sorted(found - starred - dismissed)
            if len(fresh) > 1:
                star, dismiss = chance.sample(fresh, 2)
                marks.set(opened, [star], "starred", True, NOW)
                marks.set(opened, [dismiss], "dismissed", True, NOW)
                starred.add(star)
                dismissed.add(dismiss)
        self.articles, self.tags, self.starred, self.dismissed = found, tags, starred, dismissed


# --- what comes in ------------------------------------------------------------------------------------------


def test_a_poll_that_is_killed_again_and_again_loses_nothing(
    presswatch: Presswatch, newsroom: Newsroom
) -> None:
    chance, memory = random.Random(11), Memory()
    addresses = [feed["url"] for feed in newsroom.feeds]
    presswatch("feeds", "add", *addresses, "--allow-local", status=None)
    for _ in range(KILLS):
        kill(presswatch, chance.uniform(0.5, 4), "poll", "--all")
        memory.hold(presswatch.archive, chance)
    presswatch("poll", "--all")
    done = presswatch.json("search", "", "--limit", "0")
    assert {article["state"] for article in done} <= {"full", "consent", "gone"}
    assert len({article["url"] for article in done}) == len(done) >= 40
    assert {article["id"] for article in done if article["starred"]} == memory.starred
    assert any(article["topics"] for article in done)
    assert_sound(presswatch.archive)


def test_an_import_that_is_killed_is_finished_by_the_next(presswatch: Presswatch, tmp_path: Path) -> None:
    chance, memory = random.Random(12), Memory()
    files = [tmp_path / f"{number}.txt" for number in range(30)]
    for number, file in enumerate(files):
        file.write_text(
            f"The ferry number {number} is late again, the harbour office says on the {number}th day."
        )
    for _ in range(KILLS):
        kill(presswatch, chance.uniform(0.2, 2), "import", *map(str, files))
        if presswatch.archive.exists():
            memory.hold(presswatch.archive, chance)
    last = presswatch.json("import", *map(str, files))
    assert {entry["status"] for entry in last} <= {"new", "known"}
    assert len({entry["id"] for entry in last}) == len(files)
    assert len(presswatch.json("search", "ferry", "--limit", "0")) == len(files)


# --- what is made of it -------------------------------------------------------------------------------------


def test_tagging_that_is_killed_is_finished_by_the_next_round(presswatch: Presswatch) -> None:
    chance, memory = random.Random(13), Memory()
    fill(presswatch.archive, 400)
    memory.hold(presswatch.archive, chance)
    for turn in range(KILLS):
        kill(presswatch, chance.uniform(0.3, 1.6), "topics", "set", "Storms", ("storm", "boat")[turn % 2])
        memory.hold(presswatch.archive, chance)
    presswatch("topics", "set", "Storms", "storm")
    tagged = {each["id"] for each in presswatch.json("search", "topic:Storms", "--limit", "0")}
    assert tagged == {each["id"] for each in presswatch.json("search", '"storm"', "--limit", "0")}
    assert tagged


def test_an_export_that_is_killed_leaves_the_earlier_file_whole(
    presswatch: Presswatch, tmp_path: Path
) -> None:
    chance = random.Random(14)
    fill(presswatch.archive, 400)
    target = tmp_path / "all.json"
    command = ("export", "--format", "json", "--query", "", "--output", str(target))
    seconds = run(presswatch, *command)
    whole = json.loads(target.read_text("utf-8"))
    for _ in range(KILLS):
        kill(presswatch, chance.uniform(0.5 * seconds, seconds), *command)
        assert len(json.loads(target.read_text("utf-8"))) == len(whole)
        assert_sound(presswatch.archive)


# --- what keeps it ------------------------------------------------------------------------------------------


def test_a_backup_that_is_killed_leaves_the_earlier_one_and_the_archive_whole(
    presswatch: Presswatch, tmp_path: Path
) -> None:
    chance = random.Random(15)
    fill(presswatch.archive, 400)
    target, before = tmp_path / "copy.db", rows(presswatch.archive)
    seconds = run(presswatch, "backup", str(target))
    for _ in range(KILLS):
        kill(presswatch, chance.uniform(0.4 * seconds, seconds), "backup", str(target))
        assert rows(target) == rows(presswatch.archive) == before
    assert_sound(target)
    assert_sound(presswatch.archive)


def test_a_restore_that_is_killed_leaves_one_whole_archive_or_the_other(
    presswatch: Presswatch, tmp_path: Path
) -> None:
    chance = random.Random(16)
    fill(presswatch.archive, 200)
    presswatch("backup", str(tmp_path / "copy.db"))
    fill(presswatch.archive, 20, first=200)
    either = (rows(tmp_path / "copy.db"), rows(presswatch.archive))
    seconds = 1.0
    for _ in range(KILLS):
        kill(presswatch, chance.uniform(0.4 * seconds, 1.2 * seconds), "restore", str(tmp_path / "copy.db"))
        assert_sound(presswatch.archive)
        assert rows(presswatch.archive) in either


def test_a_purge_that_is_killed_is_taken_back_or_completed(presswatch: Presswatch) -> None:
    chance = random.Random(17)
    fill(presswatch.archive, 150)
    before = rows(presswatch.archive)
    seconds = run(presswatch, "purge", "--query", "report")
    for turn in range(KILLS):
        kill(presswatch, chance.uniform(0.8, 1.6) * seconds, "purge", "--query", "report", "--yes")
        assert_sound(presswatch.archive)
        kill(presswatch, chance.uniform(0.5, 1.5) * seconds, "undo", "--purge")
        assert_sound(presswatch.archive)
        with Archive.open(presswatch.archive, "write") as archive:
            if turn % 2:
                for _ in purge.run(archive, purge.preview(archive, "report", NOW), NOW):
                    pass
                left = archive.column("SELECT id FROM articles")
                assert left == archive.column("SELECT article_id FROM marks WHERE starred IS NOT NULL")
            while journal.undo(archive, NOW, kind=purge.KIND):
                pass
        assert rows(presswatch.archive) == before
    assert presswatch.json("check")["sound"]


def test_a_migration_that_is_killed_is_done_by_the_next(tmp_path: Path) -> None:
    chance = random.Random(18)
    first = tmp_path / "old.db"
    old_archive(first, 3)
    for turn in range(KILLS):
        path = tmp_path / f"press{turn}.db"
        shutil.copy(first, path)
        kill(Presswatch(path), chance.uniform(0.2, 1.2), "search", "words")
        with contextlib.closing(connect(path, read_only=True)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        assert version in (3, SCHEMA_VERSION)
        with Archive.open(path, "write") as archive:
            assert archive.value("SELECT count(*) FROM articles") == 200
        assert_sound(path)
        for backup in shelf.listing(path):
            assert_sound(backup.path)


# --- and who did it -----------------------------------------------------------------------------------------


def test_no_worker_outlives_an_engine_that_is_killed(presswatch: Presswatch, newsroom: Newsroom) -> None:
    presswatch("feeds", "add", newsroom.feeds[0]["url"], "--allow-local")
    engine = subprocess.Popen(
        [sys.executable, "-m", "ui", "poll", "--all"], env=presswatch.environment, stderr=subprocess.DEVNULL
    )
    children: set[int] = set()
    deadline = time.monotonic() + 20
    while not children and time.monotonic() < deadline and engine.poll() is None:
        listed = Path(f"/proc/{engine.pid}/task/{engine.pid}/children")
        if not listed.exists():
            pytest.skip("this system does not list the children of a process")
        children = {int(number) for number in listed.read_text().split()}
        time.sleep(0.02)
    assert children
    engine.kill()
    engine.wait()
    deadline = time.monotonic() + 30
    while children and time.monotonic() < deadline:
        children = {number for number in children if alive(number)}
        time.sleep(0.05)
    assert not children


def alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{number}/stat")
    with contextlib.suppress(OSError):
        return stat.read_text().rsplit(")", 1)[-1].split()[0] != "Z"
    return False
