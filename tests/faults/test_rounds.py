"""A round over two hundred publishers, of which twenty mean harm: it ends, it is complete, and it loses nothing."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.faults.crowd import DEFUSED, HARM, Crowd, Publisher
from tests.journeys.commands import Presswatch

FEEDS = 200


@dataclass(frozen=True)
class Patient(Presswatch):
    """The command line with a deadline that tests can wait for."""

    @property
    def environment(self) -> dict[str, str]:
        return {**super().environment, "PRESSWATCH_FETCH_DEADLINE": "3", "PRESSWATCH_JOB_DEADLINE": "5"}


@dataclass(frozen=True)
class Aftermath:
    """What a hostile round left behind."""

    presswatch: Presswatch
    crowd: Crowd
    harmful: dict[str, Publisher]
    calm: dict[str, Any]
    round: dict[str, Any]
    seconds: float
    before: list[dict[str, Any]]
    starred: list[int]

    def feeds(self) -> dict[str, dict[str, Any]]:
        return {feed["url"]: feed for feed in self.presswatch.json("feeds", "list")}


def everything(presswatch: Presswatch) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = presswatch.json("search", "", "--limit", "0")
    return found


@pytest.fixture(scope="module")
def aftermath(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aftermath]:
    """Poll two hundred publishers in peace, mark some articles, then poll them while twenty mean harm."""
    folder = tmp_path_factory.mktemp("rounds")
    presswatch = Patient(folder / "archive.db")
    with Crowd(FEEDS) as crowd:
        outlines = "".join(f'<outline type="rss" xmlUrl="{p.url}"/>' for p in crowd.publishers)
        (folder / "feeds.opml").write_text(f"<opml version='2.0'><head/><body>{outlines}</body></opml>")
        presswatch("feeds", "import", str(folder / "feeds.opml"), "--allow-local")
        calm = presswatch.json("poll", "--all")
        before = everything(presswatch)
        starred = [article["id"] for article in before[::9]]
        presswatch("mark", *map(str, starred), "--star")
        presswatch("mark", *map(str, starred[::2]), "--read")
        presswatch("mark", str(before[1]["id"]), "--dismiss")
        before = everything(presswatch)
        harmful = dict(zip(HARM, crowd.publishers[:: FEEDS // len(HARM)], strict=True))
        for name, publisher in harmful.items():
            publisher.talk = HARM[name]
        for publisher in crowd.publishers:
            publisher.edition = 2
        started = time.monotonic()
        done = presswatch.json("poll", "--all")
        seconds = time.monotonic() - started
        yield Aftermath(presswatch, crowd, harmful, calm, done, seconds, before, starred)


def test_a_calm_round_brings_everything(aftermath: Aftermath) -> None:
    calm = aftermath.calm
    assert (calm["feeds"], calm["changed"], calm["failed"]) == (FEEDS, FEEDS, 0)
    assert calm["new_articles"] == 2 * FEEDS


def test_a_hostile_round_ends_in_time(aftermath: Aftermath) -> None:
    assert aftermath.seconds < 90


def test_the_other_feeds_of_a_hostile_round_are_complete(aftermath: Aftermath) -> None:
    honest = FEEDS - len(HARM)
    done = aftermath.round
    assert (done["feeds"], done["failed"]) == (FEEDS, len(HARM) - len(DEFUSED))
    assert done["new_articles"] == 2 * honest
    feeds = aftermath.feeds()
    for publisher in aftermath.crowd.publishers:
        stands = feeds[publisher.url]
        if publisher.talk is None:
            assert (stands["state"], stands["error"], stands["articles"]) == ("ok", None, 4)


@pytest.mark.parametrize("name", sorted(HARM.keys() - DEFUSED))
def test_a_harmful_feed_fails_with_a_sentence(aftermath: Aftermath, name: str) -> None:
    stands = aftermath.feeds()[aftermath.harmful[name].url]
    assert stands["state"] == "failing"
    assert len(stands["error"]) > 20
    assert "bug" not in stands["error"].lower()
    assert stands["articles"] == 2
    assert stands["next_poll"]


@pytest.mark.parametrize("name", sorted(DEFUSED))
def test_harm_that_comes_to_nothing_leaves_a_feed_as_it_was(aftermath: Aftermath, name: str) -> None:
    url = aftermath.harmful[name].url
    stands = aftermath.feeds()[url]
    assert (stands["state"], stands["articles"]) == ("ok", 2)
    assert stands["title"] == f"Port {aftermath.harmful[name].port}"


def test_stored_articles_and_marks_are_unchanged(aftermath: Aftermath) -> None:
    after = {article["id"]: article for article in everything(aftermath.presswatch)}
    for article in aftermath.before:
        assert after[article["id"]] == article
    assert sum(article["starred"] for article in after.values()) == len(aftermath.starred)


def test_a_feed_that_comes_to_its_senses_brings_what_was_missed(aftermath: Aftermath) -> None:
    for publisher in aftermath.harmful.values():
        publisher.talk = None
    done = aftermath.presswatch.json("poll", "--all")
    assert (done["unchanged"], done["changed"], done["failed"]) == (FEEDS - len(HARM), len(HARM), 0)
    assert done["new_articles"] == 2 * len(HARM)
    assert {feed["state"] for feed in aftermath.feeds().values()} == {"ok"}


def test_the_archive_is_sound_afterwards(aftermath: Aftermath) -> None:
    from monitor.store import Archive

    with Archive.open(aftermath.presswatch.archive, "write") as archive:
        assert archive.value("PRAGMA integrity_check") == "ok"
        archive.execute("INSERT INTO article_index(article_index, rank) VALUES ('integrity-check', 1)")


def test_an_engine_ends_within_five_seconds_while_fetches_hang(tmp_path: Path) -> None:
    presswatch = Presswatch(tmp_path / "archive.db")  # with the usual deadline of thirty seconds
    with Crowd(12) as crowd:
        for publisher, name in zip(
            crowd.publishers, ["a header that drips", "a body that drips", "silence"] * 4, strict=True
        ):
            publisher.talk = HARM[name]
        (tmp_path / "feeds.opml").write_text(
            "<opml version='2.0'><body>" + "".join(f'<outline xmlUrl="{p.url}"/>' for p in crowd.publishers) + "</body></opml>"
        )  # fmt: skip
        presswatch("feeds", "import", str(tmp_path / "feeds.opml"), "--allow-local")
        engine = subprocess.Popen(
            [sys.executable, "-m", "monitor.cli", "watch"],
            stdout=subprocess.PIPE, text=True, env=presswatch.environment,
        )  # fmt: skip
        try:
            assert engine.stdout is not None
            assert json.loads(engine.stdout.readline())["event"] == "started"
            deadline = time.monotonic() + 20
            while not all(publisher.asked for publisher in crowd.publishers) and time.monotonic() < deadline:
                time.sleep(0.1)
            engine.terminate()
            assert engine.wait(5) == 0
        finally:
            engine.kill()
            engine.wait()
            if engine.stdout is not None:
                engine.stdout.close()
