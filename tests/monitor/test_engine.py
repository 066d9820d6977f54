"""The engine: rounds, requests of other processes, its end."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.newsroom import Newsroom
from monitor.store import Archive, clock, completeness, requests
from tests.journeys.commands import Presswatch


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    with Newsroom(lambda: 0.0) as serving:
        yield serving


@pytest.fixture
def presswatch(tmp_path: Path) -> Presswatch:
    return Presswatch(tmp_path / "archive.db")


def start(presswatch: Presswatch, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "monitor.cli", "watch", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=presswatch.environment,
    )


def await_event(engine: subprocess.Popen[str], event: str) -> dict[str, Any]:
    assert engine.stdout is not None
    for line in engine.stdout:
        told: dict[str, Any] = json.loads(line)
        assert set(told) == {"event", "stage", "done", "total", "feed", "message"}
        if told["event"] == event:
            return told
    raise AssertionError(f"the engine ended without {event}")


def end(engine: subprocess.Popen[str]) -> None:
    engine.kill()
    engine.wait()
    for pipe in (engine.stdin, engine.stdout):
        if pipe is not None and not pipe.closed:
            pipe.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_engine_within_five_seconds(presswatch: Presswatch, number: signal.Signals) -> None:
    engine = start(presswatch)
    try:
        await_event(engine, "sleeping")
        engine.send_signal(number)
        assert engine.wait(5) == 0
    finally:
        end(engine)


def test_the_end_of_its_input_ends_the_window_s_engine_only(presswatch: Presswatch) -> None:
    engine = start(presswatch, "--parent-pipe")
    try:
        await_event(engine, "sleeping")
        assert engine.stdin is not None
        engine.stdin.close()
        assert engine.wait(5) == 0
    finally:
        end(engine)
    engine = start(presswatch)
    try:
        assert engine.stdin is not None
        engine.stdin.close()
        await_event(engine, "sleeping")
        time.sleep(0.5)
        assert engine.poll() is None
    finally:
        end(engine)


@pytest.mark.parametrize("told", ["signal", "input"])
def test_another_program_s_lock_does_not_keep_the_engine_from_ending(
    presswatch: Presswatch, newsroom: Newsroom, told: str
) -> None:
    presswatch("feeds", "add", newsroom.feeds[2]["url"], "--allow-local")
    engine = start(presswatch, "--parent-pipe")
    try:
        await_event(engine, "sleeping")
        with Archive.open(presswatch.archive, "write") as other:
            requests.ask(other, "poll", {"all": True}, datetime.now(UTC))
            other.execute("BEGIN IMMEDIATE")
            time.sleep(1.5)  # by then it waits for the lock
            if told == "signal":
                engine.send_signal(signal.SIGTERM)
            else:
                assert engine.stdin is not None
                engine.stdin.close()
            assert engine.wait(5) == 0
            other.execute("ROLLBACK")
    finally:
        end(engine)


def test_an_engine_that_was_away_says_so(presswatch: Presswatch, newsroom: Newsroom) -> None:
    presswatch("feeds", "add", newsroom.feeds[2]["url"], "--allow-local")
    presswatch("poll")
    with Archive.open(presswatch.archive, "write") as archive:
        earlier = datetime.now(UTC) - timedelta(hours=9)
        completeness.beat(archive, earlier)
        archive.execute(
            "UPDATE followed SET due = ?, planned = 3600", (clock.ms(earlier + timedelta(hours=1)),)
        )
        archive.execute("UPDATE feeds SET next_poll = ?", (clock.ms(earlier + timedelta(hours=1)),))
    presswatch("poll")
    found = presswatch.json("stats", "--completeness", "--since", "2d")
    assert [each["kind"] for each in found["absences"]] == ["stopped"]
    assert found["polls"]["missed"] == 8
    assert found["polls"]["made"] == 2
    # A second round right behind it adds nothing.
    presswatch("poll", "--all")
    assert len(presswatch.json("stats", "--completeness")["absences"]) == 1


def test_a_poll_beside_an_engine_asks_it_and_prints_its_round(
    presswatch: Presswatch, newsroom: Newsroom
) -> None:
    presswatch("feeds", "add", newsroom.feeds[2]["url"], "--allow-local")
    engine = start(presswatch)
    try:
        await_event(engine, "sleeping")
        before = presswatch.json("feeds", "list")[0]["last_success"]
        assert before is not None
        round_of_engine = presswatch.json("poll", "--all")
        assert round_of_engine["feeds"] == 1
        assert round_of_engine["unchanged"] == 1
        assert set(round_of_engine) == {
            "feeds", "unchanged", "changed", "failed", "new_articles", "bodies", "tags", "seconds",
        }  # fmt: skip
    finally:
        end(engine)


def test_a_second_engine_is_refused_with_a_sentence(presswatch: Presswatch) -> None:
    engine = start(presswatch)
    try:
        await_event(engine, "sleeping")
        refused = presswatch("watch", status=1)
        assert str(engine.pid) in refused.errors
    finally:
        end(engine)


def test_an_import_beside_an_engine_is_tagged_when_it_returns(presswatch: Presswatch, tmp_path: Path) -> None:
    engine = start(presswatch)
    saved = tmp_path / "saved.txt"
    saved.write_text(
        "Police cleared the migrants' camp at the harbour on Monday.\n\n"
        "Officers dismantled the tents of the camp and the migrants were evicted from the camp before noon.\n",
        encoding="utf-8",
    )
    try:
        await_event(engine, "sleeping")
        imported = presswatch.json("import", str(saved))
        assert imported[0]["status"] == "new"
        assert presswatch.json("show", str(imported[0]["id"]))["topics"] == ["Camp clearances"]
    finally:
        end(engine)


def test_an_engine_without_feeds_names_no_next_round(presswatch: Presswatch) -> None:
    engine = start(presswatch)
    try:
        assert await_event(engine, "sleeping")["message"] is None
    finally:
        end(engine)
