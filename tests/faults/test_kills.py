"""Processes that are killed at any moment: what was acknowledged stays, the archive stays sound, the work goes on."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.newsroom import Newsroom
from monitor.store.driver import connect
from tests.journeys.commands import Presswatch

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")


@pytest.fixture
def presswatch(tmp_path: Path) -> Presswatch:
    return Presswatch(tmp_path / "archive.db")


def kill(presswatch: Presswatch, after: float, *arguments: str) -> None:
    """Run a command and kill it after so many seconds, with SIGKILL, which nothing can catch."""
    process = subprocess.Popen(
        [sys.executable, "-m", "ui", *arguments],
        env=presswatch.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(after)
    process.send_signal(signal.SIGKILL)
    process.wait()


def assert_sound(archive: Path) -> None:
    """Let SQLite check the file, its references, and the index against the articles."""
    with contextlib.closing(connect(archive, read_only=False)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.execute("INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)")


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    with Newsroom(lambda: 0.0) as serving:
        yield serving


def test_a_poll_that_is_killed_again_and_again_loses_nothing(
    presswatch: Presswatch, newsroom: Newsroom
) -> None:
    chance = random.Random(11)
    addresses = [feed["url"] for feed in newsroom.feeds]
    presswatch("feeds", "add", *addresses, "--allow-local", status=None)
    kept: set[int] = set()
    starred: set[int] = set()
    for _ in range(6):
        kill(presswatch, chance.uniform(0.5, 3), "poll", "--all")
        assert_sound(presswatch.archive)
        found = {article["id"]: article for article in presswatch.json("search", "", "--limit", "0")}
        assert kept <= set(found)
        assert all(found[number]["starred"] for number in starred)
        kept |= set(found)
        if found:
            starred.add(chance.choice(sorted(found)))
            presswatch("mark", *map(str, starred), "--star")
    presswatch("poll", "--all")
    done = presswatch.json("search", "", "--limit", "0")
    assert {article["state"] for article in done} <= {"full", "consent", "gone"}
    assert len({article["url"] for article in done}) == len(done) >= 40
    assert {article["id"] for article in done if article["starred"]} == starred
    assert any(article["topics"] for article in done)
    assert_sound(presswatch.archive)


def test_an_import_that_is_killed_is_finished_by_the_next(presswatch: Presswatch, tmp_path: Path) -> None:
    chance = random.Random(12)
    files = [tmp_path / f"{number}.txt" for number in range(30)]
    for number, file in enumerate(files):
        file.write_text(
            f"The ferry number {number} is late again, the harbour office says on the {number}th day."
        )
    for _ in range(4):
        kill(presswatch, chance.uniform(0.2, 1.5), "import", *map(str, files))
        if presswatch.archive.exists():
            assert_sound(presswatch.archive)
    last = presswatch.json("import", *map(str, files))
    assert {entry["status"] for entry in last} <= {"new", "known"}
    assert len({entry["id"] for entry in last}) == len(files)
    assert len(presswatch.json("search", "ferry", "--limit", "0")) == len(files)


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
    deadline = time.monotonic() + 5
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
