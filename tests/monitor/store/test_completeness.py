"""What is kept of polls, gaps, silences and absences, and how an archive of before learns to keep it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from monitor.errors import UnknownError
from monitor.model import Feed
from monitor.store import Archive, completeness, feeds
from monitor.store.completeness import Absence, Polls
from monitor.store.schema import first

NOW = datetime(2021, 10, 12, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive.db", "create") as archive:
        yield archive


@pytest.fixture
def feed(archive: Archive) -> Feed:
    return feeds.add(archive, "https://harbour.example/feed", now=NOW)


def test_an_archive_of_before_keeps_its_feeds(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    path.write_bytes(b"")
    earlier = Migrations("presswatch")
    for step in (first.begin, first.read_tags_from_the_index_alone, first.keep_tallies):
        earlier()(step)
    with Archive._connect(path, read_only=False) as old, old.transaction():
        earlier.apply(Database(old.connection))
        old.execute("PRAGMA user_version = 3")
        old.execute("INSERT INTO outlets VALUES (1, 'Harbour News', 'harbour news')")
        old.execute(
            "INSERT INTO feeds (url, title, outlet_id, etag, added) VALUES ('https://harbour.example/', 'H', 1, 'e', 5)"
        )
        old.execute("INSERT INTO feed_credentials VALUES (1, 'ana', 'secret')")
    with Archive.open(path, "write") as archive:
        (feed,) = feeds.all(archive)
        assert (feed.id, feed.title, feed.outlet, feed.etag, feed.replayed) == (
            1,
            "H",
            "Harbour News",
            "e",
            False,
        )
        assert feeds.credentials(archive, 1) == ("ana", "secret")
        assert archive.all("PRAGMA foreign_key_check") == []
        assert archive.value("PRAGMA integrity_check") == "ok"


def test_a_period_takes_what_reaches_into_it(archive: Archive, feed: Feed) -> None:
    completeness.overflow(archive, feed.id, NOW - 3 * DAY, NOW - 2 * DAY)
    completeness.hush(archive, feed.id, NOW - 9 * DAY, HOUR, NOW - 8 * DAY)
    completeness.note_absence(archive, Absence("stopped", NOW - 3 * DAY, NOW - DAY))
    completeness.count(archive, feed.id, "changed", NOW - 2 * DAY)

    def found(since: datetime) -> tuple[int, int, int, int]:
        report = completeness.report(archive, since, NOW)
        return len(report.gaps), len(report.silences), len(report.absences), report.polls.made

    assert found(NOW - 9 * DAY) == (1, 1, 1, 1)
    assert found(NOW - 2.5 * DAY) == (1, 1, 1, 1)
    assert found(NOW - 1.5 * DAY) == (0, 1, 1, 0)
    assert found(NOW) == (0, 1, 0, 0)
    completeness.follow(archive, feed.id, due=None, planned=0.0, pace=None)
    completeness.speak(archive, feed.id, NOW - DAY)
    assert found(NOW) == (0, 0, 0, 0)


def test_a_feed_that_was_given_up_is_not_reported(archive: Archive, feed: Feed) -> None:
    completeness.count(archive, feed.id, "failed", NOW)
    completeness.overflow(archive, feed.id, NOW - HOUR, NOW)
    feeds.remove(archive, feed.url, NOW)
    report = completeness.report(archive, NOW - DAY, NOW)
    assert (report.feeds, report.gaps, report.polls) == ((), (), Polls())


def test_a_silence_that_begins_again_at_the_same_time_is_the_same(archive: Archive, feed: Feed) -> None:
    for _ in range(2):
        completeness.hush(archive, feed.id, NOW - DAY, HOUR, NOW)
        completeness.let_go(archive, feed.id)
    completeness.hush(archive, feed.id, NOW - DAY, HOUR, NOW)
    assert len(completeness.report(archive, NOW - DAY, NOW).silences) == 1


def test_two_feeds_that_are_followed_cannot_have_one_address(archive: Archive, feed: Feed) -> None:
    other = feeds.add(archive, "https://beacon.example/feed", now=NOW)
    assert not feeds.move(archive, other.id, feed.url, NOW)
    feeds.set(archive, other.id, url=feed.url)
    assert feeds.get(archive, other.id).url == "https://beacon.example/feed"
    feeds.remove(archive, feed.url, NOW)
    feeds.set(archive, other.id, url=feed.url)
    assert feeds.by_url(archive, feed.url).id == other.id
    with pytest.raises(UnknownError):
        feeds.get(archive, feed.id)


def test_a_feed_that_comes_back_is_the_one_that_was_given_up_last(archive: Archive, feed: Feed) -> None:
    feeds.remove(archive, feed.url, NOW)
    other = feeds.add(archive, "https://beacon.example/feed", now=NOW)
    assert feeds.move(archive, other.id, feed.url, NOW)
    feeds.remove(archive, feed.url, NOW + HOUR)
    assert feeds.add(archive, feed.url, now=NOW + DAY).id == other.id
    assert feeds.add(archive, feed.url, now=NOW + DAY).id == other.id


def test_a_year_of_polls_is_a_row_a_day(archive: Archive, feed: Feed) -> None:
    with archive.transaction():
        for hour in range(24 * 30):
            completeness.count(archive, feed.id, "unchanged", NOW + hour * HOUR)
    assert archive.value("SELECT count(*) FROM poll_days") == 31
    assert completeness.report(archive, NOW, NOW + 40 * DAY).polls == Polls(unchanged=720)


def test_what_is_followed_is_read_as_it_was_kept(archive: Archive, feed: Feed) -> None:
    assert completeness.followed(archive, feed.id) == completeness.Followed()
    completeness.keep_answer(archive, feed.id, {3, 1, 1 << 40}, "hash", NOW)
    completeness.same_answer(archive, feed.id, "hash", NOW + HOUR)
    completeness.same_answer(archive, feed.id, "other", NOW + 2 * HOUR)
    completeness.follow(archive, feed.id, due=NOW + DAY, planned=60.0, pace=30.0)
    found = completeness.followed(archive, feed.id)
    assert found.answer == {1, 3, 1 << 40}
    assert (found.answered, found.due, found.planned, found.pace) == (NOW + HOUR, NOW + DAY, 60.0, 30.0)
