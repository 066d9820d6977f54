"""The archive in figures, and what may have been missed, through the command line."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.model import BodyState, FeedState
from tests.journeys.commands import Presswatch
from tests.monitor.stages.press import Item, Press, Reply, printing, rss


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    with printing() as press:
        yield press


@pytest.fixture(scope="module")
def polled(press: Press, tmp_path_factory: pytest.TempPathFactory) -> Presswatch:
    """An archive of two feeds, one of which has lost entries and one of which fails."""
    presswatch = Presswatch(tmp_path_factory.mktemp("stats") / "archive.db")
    press.paths["/feed"] = Reply(rss(*(Item(f"Report {n}", guid=f"a{n}", text="So.") for n in range(3))))
    press.paths["/fails"] = Reply("No.", 404)
    presswatch("feeds", "add", press.base + "/feed", "--allow-local")
    presswatch("feeds", "add", press.base + "/fails", "--allow-local", status=None)
    presswatch("poll")
    press.paths["/feed"] = Reply(rss(*(Item(f"News {n}", guid=f"b{n}", text="So.") for n in range(3))))
    presswatch("poll", "--all")
    return presswatch


POLLS = {"made", "changed", "unchanged", "failed", "paused", "missed"}


def test_the_archive_in_figures(polled: Presswatch) -> None:
    found = polled.json("stats")
    assert set(found) == {
        "articles", "unread", "starred", "dismissed", "stories", "outlets", "first_arrival", "last_arrival", "states",
        "feeds", "feed_states", "topics", "bytes",
    }  # fmt: skip
    assert (found["articles"], found["feeds"]) == (6, 2)
    assert found["unread"] == 3  # they are old, but only those of the first poll came as read
    assert set(found["states"]) == {state.value for state in BodyState}
    assert set(found["feed_states"]) == {state.value for state in FeedState}
    assert sum(found["states"].values()) == 6
    assert found["feed_states"]["failing"] == 1
    assert found["bytes"]["total"] == found["bytes"]["archive"] + found["bytes"]["beside"] > 0
    assert len(found["topics"]) == 3
    assert "6 articles" in polled("stats").output


def test_what_may_have_been_missed(polled: Presswatch, press: Press) -> None:
    found = polled.json("stats", "--completeness", "--since", "2d")
    assert set(found) == {"since", "until", "polls", "gaps", "silences", "absences", "articles", "feeds"}
    assert set(found["polls"]) == POLLS
    assert found["polls"] == {
        "made": 4, "changed": 2, "unchanged": 0, "failed": 2, "paused": 0, "missed": 0,
    }  # fmt: skip
    (gap,) = found["gaps"]
    assert gap["feed"] == press.base + "/feed"
    assert gap["since"] < gap["until"]
    assert "may have been lost" in gap["says"]
    assert "no entry of the earlier answer was in the later one" in gap["says"]
    by_url = {feed["url"]: feed for feed in found["feeds"]}
    assert set(by_url) == {press.base + "/feed", press.base + "/fails"}
    assert by_url[press.base + "/fails"]["polls"]["failed"] == 2
    assert len(by_url[press.base + "/feed"]["gaps"]) == 1
    assert found["articles"]["arrived"] == 6
    assert found["articles"]["without_text"] == 6
    said = polled("stats", "--completeness").output
    assert "may have been lost between" in said
    assert "feeds that fail: 1" in said
    assert "was lost" not in said


def test_a_period_in_which_nothing_was_known_to_be_missed_says_no_more(tmp_path: Path) -> None:
    presswatch = Presswatch(tmp_path / "archive.db")
    presswatch("topics", "set", "Ferries", "ferry")
    assert "Nothing is known that may have been missed" in presswatch("stats", "--completeness").output


@pytest.mark.parametrize(
    "since", ["2021-11-24", "2021-11", "2021", "7d", "2w", "3m", "1y", "today", "2021..2022"]
)
def test_since_takes_the_dates_of_the_query_language(polled: Presswatch, since: str) -> None:
    assert polled.json("stats", "--completeness", "--since", since)["since"].endswith("T00:00:00Z")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--completeness", "--since", "someday"),
        ("--completeness", "--since", "2021-13"),
        ("--completeness", "--since", ""),
        ("--completeness", "--since", "..2021"),
        ("--since", "7d"),
    ],
)
def test_a_wrong_date_is_wrong_usage_with_a_sentence(polled: Presswatch, arguments: tuple[str, ...]) -> None:
    done = polled("stats", *arguments, status=2)
    assert done.errors.strip()
    assert done.output == ""


def test_stats_make_no_archive(tmp_path: Path) -> None:
    presswatch = Presswatch(tmp_path / "missing.db")
    assert presswatch("stats", status=1).errors.strip()
    assert presswatch("stats", "--completeness", status=1).errors.strip()
    assert not presswatch.archive.exists()


@pytest.mark.skipif(os.name != "posix", reason="a folder that cannot be written is made with its mode")
def test_an_archive_that_can_only_be_read_has_figures_too(polled: Presswatch, tmp_path: Path) -> None:
    from monitor.store import Archive

    with Archive.open(polled.archive, "write") as archive:
        archive.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    folder = tmp_path / "shelf"
    folder.mkdir()
    shelved = folder / "archive.db"
    shelved.write_bytes(polled.archive.read_bytes())
    shelved.chmod(0o444)
    folder.chmod(0o555)
    try:
        before = sorted(folder.iterdir())
        assert Presswatch(shelved).json("stats")["articles"] == 6
        assert len(Presswatch(shelved).json("stats", "--completeness")["gaps"]) == 1
        if os.geteuid() != 0:
            assert sorted(folder.iterdir()) == before
    finally:
        folder.chmod(0o755)


def test_the_list_of_feeds_has_exactly_the_published_keys(polled: Presswatch) -> None:
    assert [list(feed) for feed in json.loads(polled("feeds", "list", "--json").output)] == [
        ["url", "title", "outlet", "folder", "state", "error", "last_success", "next_poll", "articles"]
    ] * 2
