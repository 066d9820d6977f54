"""When somebody was there to poll, and what the engine says of when nobody was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.presence import Presence
from monitor.store import Archive, completeness, feeds

NOON = datetime(2021, 10, 12, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class Day:
    """A wall clock, and the time that the computer has been running."""

    def __init__(self) -> None:
        self.now = NOON
        self.ran = 1000.0

    def pass_by(self, time: timedelta, *, truly: bool = True) -> None:
        self.now += time
        self.ran += time.total_seconds() if truly else 0.0


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive.db", "create") as archive:
        feed = feeds.add(archive, "https://harbour.example/feed", now=NOON)
        completeness.follow(archive, feed.id, due=NOON + HOUR, planned=3600.0, pace=None)
        yield archive


def presence(archive: Archive, day: Day) -> Presence:
    return Presence(archive, lambda: day.now, lambda: day.ran)


def absences(archive: Archive) -> list[tuple[str, datetime, datetime | None]]:
    found = completeness.report(archive, NOON - 999 * DAY, NOON + 999 * DAY).absences
    return [(each.kind, each.since, each.until) for each in found]


def work(present: Presence, day: Day, minutes: int) -> None:
    for _ in range(2 * minutes):
        day.pass_by(MINUTE / 2)
        present.pulse()


def test_an_engine_that_is_there_all_the_time_leaves_no_absence(archive: Archive, day: Day) -> None:
    present = presence(archive, day)
    present.begin()
    work(present, day, 180)
    assert absences(archive) == []
    last = completeness.last_beat(archive)
    assert last is not None
    assert day.now - last <= 5 * MINUTE


def test_between_two_engines_nobody_polled(archive: Archive, day: Day) -> None:
    present = presence(archive, day)
    present.begin()
    present.beat()
    day.pass_by(9 * HOUR)
    presence(archive, day).begin()
    assert absences(archive) == [("stopped", NOON, NOON + 9 * HOUR)]
    presence(archive, day).begin()
    assert len(absences(archive)) == 1


def test_where_no_feed_was_due_nobody_was_missed(archive: Archive, day: Day) -> None:
    presence(archive, day).begin()
    day.pass_by(59 * MINUTE)
    presence(archive, day).begin()
    assert absences(archive) == []


def test_a_first_start_shows_nothing(archive: Archive, day: Day) -> None:
    day.pass_by(9 * DAY)
    presence(archive, day).begin()
    assert absences(archive) == []


def test_a_computer_that_slept_is_told_from_a_clock_that_was_set(archive: Archive, day: Day) -> None:
    present = presence(archive, day)
    present.begin()
    day.pass_by(9 * HOUR)
    present.pulse()
    assert absences(archive) == [("asleep", NOON, NOON + 9 * HOUR)]
    day.pass_by(900 * DAY, truly=False)
    present.pulse()
    assert len(absences(archive)) == 1
    assert completeness.plans(archive) == []


def test_a_clock_that_was_set_back_shows_nothing(archive: Archive, day: Day) -> None:
    present = presence(archive, day)
    present.begin()
    present.offline(True)
    day.pass_by(-9 * HOUR, truly=False)
    present.pulse()
    present.offline(False)
    presence(archive, day).begin()
    assert absences(archive) == []


def test_where_the_system_does_not_tell_a_jump_is_a_sleep(archive: Archive, day: Day) -> None:
    present = Presence(archive, lambda: day.now, lambda: None)
    present.begin()
    day.pass_by(9 * HOUR)
    present.pulse()
    assert [kind for kind, *_ in absences(archive)] == ["asleep"]


def test_a_time_without_network_is_one_interval_however_often_it_is_noticed(
    archive: Archive, day: Day
) -> None:
    present = presence(archive, day)
    present.begin()
    assert [present.offline(True), present.offline(True)] == [True, False]
    lasting = completeness.absent(archive)
    assert lasting is not None
    assert (lasting.kind, lasting.since, lasting.until) == ("offline", NOON, None)
    work(present, day, 20)
    assert [present.offline(False), present.offline(False)] == [True, False]
    assert absences(archive) == [("offline", NOON, NOON + 20 * MINUTE)]
    assert completeness.absent(archive) is None


def test_an_engine_that_died_without_network_was_offline_until_its_last_sign(
    archive: Archive, day: Day
) -> None:
    present = presence(archive, day)
    present.begin()
    present.offline(True)
    work(present, day, 20)
    last = completeness.last_beat(archive)
    day.pass_by(9 * HOUR)
    presence(archive, day).begin()
    assert absences(archive) == [("offline", NOON, last), ("stopped", last, day.now)]


def test_an_engine_that_dies_as_soon_as_the_network_goes_has_still_seen_it_go(
    archive: Archive, day: Day
) -> None:
    present = presence(archive, day)
    present.begin()
    work(present, day, 3)
    present.offline(True)
    gone = day.now
    day.pass_by(9 * HOUR)
    presence(archive, day).begin()
    assert absences(archive) == [("offline", gone, gone), ("stopped", gone, day.now)]


def test_a_muted_feed_misses_nobody(archive: Archive, day: Day) -> None:
    from monitor.model import FeedState

    presence(archive, day).begin()
    feeds.set(archive, feeds.all(archive)[0].id, state=FeedState.MUTED)
    day.pass_by(9 * HOUR)
    presence(archive, day).begin()
    assert absences(archive) == []
