"""What may be said to be missing, and what may not."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import continuity

NOON = datetime(2021, 10, 12, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2022, 1, 1), timezones=st.just(UTC))


def hourly(count: int, last: datetime = NOON) -> list[datetime]:
    return [last - n * HOUR for n in range(count)]


# --- overflow -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("earlier", "present", "gap"),
    [
        ({1, 2, 3}, {4, 5, 6}, True),
        ({1, 2, 3}, {3, 4, 5}, False),
        (set(), {1, 2}, False),
        ({1, 2}, set(), False),
        (set(), set(), False),
    ],
)
def test_only_two_answers_that_share_nothing_may_have_a_gap_between_them(
    earlier: set[int], present: set[int], gap: bool
) -> None:
    assert continuity.overflowed(earlier, present) is gap


def test_a_feed_that_overflows_again_and_again_is_asked_ever_sooner_down_to_the_least() -> None:
    pace, paces = None, []
    for _ in range(6):
        pace = continuity.quickened(pace, 3600.0, 3600.0, 600.0)
        paces.append(pace)
    assert paces[0] == 1800.0
    assert paces == sorted(paces, reverse=True)
    assert paces[-1] == 600.0


def test_a_feed_that_turned_over_quickly_is_asked_within_half_of_that_time() -> None:
    assert continuity.quickened(None, 12 * 3600.0, 3600.0, 600.0) == 1800.0


def test_a_clock_that_was_set_back_makes_no_pace_under_the_least() -> None:
    assert continuity.quickened(None, 3600.0, -86400.0, 600.0) == 600.0


def test_the_pace_decays_until_it_is_usual_again() -> None:
    pace: float | None = 600.0
    paces = []
    while pace is not None:
        paces.append(pace)
        pace = continuity.relaxed(pace, 3600.0)
    assert paces == sorted(paces)
    assert len(paces) < 30
    assert continuity.relaxed(None, 3600.0) is None


# --- silence --------------------------------------------------------------------------------------------


def test_a_feed_is_silent_after_three_times_its_usual_gap() -> None:
    assert continuity.usual_gap(hourly(48)) == HOUR
    assert continuity.silence_after(hourly(48)) == 3 * HOUR


def test_too_little_history_makes_no_usual_gap() -> None:
    assert continuity.silence_after(hourly(4)) is None
    assert continuity.usual_gap([NOON] * 20) is None
    assert continuity.silence_after([]) is None


def test_entries_that_come_together_are_one_occasion() -> None:
    minute = timedelta(minutes=1)
    editions = [NOON - day * DAY - n * minute for day in range(8) for n in range(8)]
    assert continuity.usual_gap(editions) == DAY
    assert continuity.silence_after(editions) == 3 * DAY


def test_one_edition_says_nothing_of_the_next() -> None:
    assert continuity.silence_after([NOON - n * timedelta(minutes=1) for n in range(9)]) is None


def test_a_feed_that_has_not_shown_a_night_yet_gets_a_day() -> None:
    assert continuity.silence_after(hourly(12)) == DAY


def test_nights_and_weekends_are_no_silence() -> None:
    working = [
        datetime(2021, 10, day, hour, tzinfo=UTC)
        for day in range(1, 29)
        if date(2021, 10, day).weekday() < 5
        for hour in range(8, 18)
    ]
    patience = continuity.silence_after(working)
    assert continuity.usual_gap(working) == HOUR
    assert patience is not None
    assert patience == datetime(2021, 10, 4, 8, tzinfo=UTC) - datetime(2021, 10, 1, 17, tzinfo=UTC)


@given(st.lists(MOMENTS, max_size=60))
def test_patience_is_never_shorter_than_three_usual_gaps(times: list[datetime]) -> None:
    patience, usual = continuity.silence_after(times), continuity.usual_gap(times)
    assert (patience is None) == (usual is None)
    if patience is not None and usual is not None:
        # half-way between two gaps is rounded to a microsecond
        assert patience >= 3 * usual - timedelta(microseconds=3)


# --- missed polls ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("late", "missed"), [(timedelta(0), 0), (59 * HOUR / 60, 0), (HOUR, 1), (8.5 * HOUR, 8), (-HOUR, 0)]
)
def test_a_late_poll_is_not_missed_but_those_planned_before_it_are(late: timedelta, missed: int) -> None:
    assert sum(continuity.missed_polls(NOON, 3600.0, NOON + late).values()) == missed


def test_missed_polls_are_counted_on_their_days() -> None:
    assert continuity.missed_polls(NOON, 3600.0, NOON + 36 * HOUR) == {
        date(2021, 10, 12): 12,
        date(2021, 10, 13): 24,
    }


def test_a_feed_that_was_never_planned_missed_nothing() -> None:
    assert continuity.missed_polls(None, 0.0, NOON) == {}


@given(MOMENTS, MOMENTS, st.floats(0, 10**6))
def test_the_days_add_up(due: datetime, now: datetime, interval: float) -> None:
    counted = continuity.missed_polls(due, interval, now)
    whole = max(now - due, timedelta(0)) // timedelta(seconds=max(interval, 60.0))
    assert sum(counted.values()) <= whole
    if now - due < 399 * DAY:
        assert sum(counted.values()) == whole
    assert all(due.date() <= day <= now.date() for day in counted)


# --- absence --------------------------------------------------------------------------------------------


def test_nobody_was_missed_where_no_feed_was_due() -> None:
    assert continuity.absence(NOON, NOON + DAY, []) is None
    assert continuity.absence(NOON, NOON + DAY, [NOON + 2 * DAY]) is None
    assert continuity.absence(NOON, NOON + DAY, [NOON + HOUR]) == (NOON, NOON + DAY)


def test_a_clock_that_was_set_back_and_a_first_start_show_no_absence() -> None:
    assert continuity.absence(NOON, NOON - DAY, [NOON - 2 * DAY]) is None
    assert continuity.absence(None, NOON, [NOON - DAY]) is None
