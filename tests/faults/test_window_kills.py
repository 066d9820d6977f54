"""The window is killed while its reader stars, edits a topic and exports, and its engine polls: it comes back whole."""

from __future__ import annotations

import contextlib
import json
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from monitor.newsroom import Newsroom
from monitor.store import Archive, feeds
from tests.faults.archives import assert_sound, fill
from tests.faults.test_kills import alive
from tests.faults.window_at_work import QUERY
from tests.journeys.commands import Presswatch
from tests.monitor.store.conftest import NOW

pytestmark = [
    pytest.mark.fuzz,
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix"),
]

KILLS = 12 if "tests.fuzz" in sys.modules else 1


def start(presswatch: Presswatch, *export: Path) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "tests.faults.window_at_work", str(presswatch.archive), *map(str, export)]
    return subprocess.Popen(
        words,
        env={**presswatch.environment, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def line(window: subprocess.Popen[str]) -> dict[str, Any]:
    assert window.stdout is not None
    return dict(json.loads(window.stdout.readline() or '{"ended": true}'))


def children(number: int) -> set[int]:
    """Return the processes that one has started, and those of theirs."""
    with contextlib.suppress(OSError):
        found = {int(one) for one in Path(f"/proc/{number}/task/{number}/children").read_text().split()}
        return found.union(*(children(one) for one in found))
    return set()


def test_a_window_that_is_killed_at_work_has_lost_nothing_and_comes_back_to_its_place(tmp_path: Path) -> None:
    chance, presswatch, target = random.Random(21), Presswatch(tmp_path / "archive.db"), tmp_path / "all.json"
    fill(presswatch.archive, 60)
    shown: dict[str, Any] | None = None
    starred: set[int] = set()
    with Newsroom(lambda: 0.0) as newsroom:
        with Archive.open(presswatch.archive, "write") as archive:
            feeds.remove(archive, feeds.all(archive)[0].url, NOW)
            feeds.add(archive, newsroom.feeds[0]["url"], allow_local=True, now=NOW)
        for _ in range(KILLS):
            window = start(presswatch, target)
            found = line(window)
            assert found["query"] == QUERY
            assert shown is None or found["article"] == shown["article"]
            shown = found
            said = [line(window) for _ in range(chance.randint(10, 80))]
            with_it = children(window.pid)
            window.kill()
            said += map(json.loads, window.communicate()[0].splitlines())
            starred.update(each["starred"] for each in said if "starred" in each)
            assert not [each for each in said if "failed" in each or "ended" in each]
            assert_sound(presswatch.archive)
            # what the window has started ends with it: its engine, and what it was waiting for
            deadline = time.monotonic() + 60
            while with_it and time.monotonic() < deadline:
                with_it = {number for number in with_it if alive(number)}
                time.sleep(0.05)
            assert not with_it
            if target.exists():
                assert len(json.loads(target.read_text("utf-8"))) >= 60
        presswatch("poll")  # no lock is left
    with Archive.open(presswatch.archive, "read") as archive:
        assert starred <= set(archive.column("SELECT article_id FROM marks WHERE starred IS NOT NULL"))
    assert starred
    assert presswatch.json("check")["sound"]
    again = start(presswatch)
    assert shown is not None
    assert line(again)["article"] == shown["article"]
    assert again.wait(60) == 0
