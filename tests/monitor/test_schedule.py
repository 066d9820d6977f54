"""When a feed is asked next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.schedule import LONGEST, Outcome, backoff, freshness, is_due, nap, next_poll, resume, rhythm
from monitor.settings import Limits

NOW = datetime(2021, 10, 1, 12, tzinfo=UTC)
LIMITS = Limits()
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def every(gap: timedelta, count: int = 12, since: timedelta = timedelta(0)) -> list[datetime]:
    """Give the times of entries that came regularly, the last one `since` ago."""
    return [NOW - since - gap * number for number in range(count)]


def wait(outcome: Outcome = "changed", **facts: Any) -> timedelta:
    when = next_poll(NOW, outcome, **{"limits": LIMITS, "jitter": 0.0, **facts})
    assert when is not None
    return when - NOW


def test_a_feed_of_unknown_rhythm_is_asked_every_hour() -> None:
    assert wait() == HOUR
    assert wait(recent=every(MINUTE, 2)) == HOUR


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (2 * MINUTE, 10 * MINUTE),
        (40 * MINUTE, 20 * MINUTE),
        (2 * HOUR, HOUR),
        (8 * HOUR, 4 * HOUR),
        (timedelta(days=7), 12 * HOUR),
    ],
)
def test_the_interval_follows_the_rhythm_between_ten_minutes_and_twelve_hours(
    gap: timedelta, expected: timedelta
) -> None:
    assert wait(recent=every(gap)) == expected


def test_a_feed_that_falls_silent_is_asked_ever_more_rarely() -> None:
    waits = [
        wait("unchanged", recent=every(20 * MINUTE, since=timedelta(days=days))) for days in (0, 1, 2, 10)
    ]
    assert waits == sorted(waits)
    assert waits[-1] == 12 * HOUR


def test_another_default_stretches_every_rhythm() -> None:
    slow = Limits(default_interval=7200)
    assert wait(limits=slow) == 2 * HOUR
    assert wait(limits=slow, recent=every(2 * HOUR)) == 2 * HOUR


def test_entries_from_the_future_count_for_nothing() -> None:
    assert wait(recent=[NOW + timedelta(days=n) for n in range(9)]) == HOUR


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ({"ttl_minutes": 180}, 3 * HOUR),
        ({"max_age": 7200.0}, 2 * HOUR),
        ({"ttl_minutes": 5}, HOUR),
        ({"ttl_minutes": 60 * 24 * 365}, timedelta(hours=24)),
        ({"max_age": 1e9}, timedelta(hours=24)),
    ],
)
def test_a_wish_of_the_server_makes_polls_rarer_but_not_beyond_a_day(
    wish: dict[str, Any], expected: timedelta
) -> None:
    assert wait(**wish) == expected


def test_hours_to_skip_are_skipped() -> None:
    assert wait(skip_hours=frozenset({13, 14})) == 3 * HOUR
    assert wait(skip_hours=frozenset(range(24))) == HOUR


def test_hours_to_skip_keep_no_feed_unasked_for_more_than_a_day() -> None:
    # a day on it is noon again: the hours before it are free, those after it are not
    assert wait(ttl_minutes=24 * 60, skip_hours=frozenset({12, 13})) == 23 * HOUR
    assert wait(ttl_minutes=24 * 60, skip_hours=frozenset(range(24)) - {13}) == HOUR


def test_failures_wait_ever_longer_and_end_at_half_a_day() -> None:
    waits = [wait("failed", failures=number) for number in range(1, 9)]
    assert waits[:3] == [HOUR / 2, HOUR, 2 * HOUR]
    assert waits == sorted(waits)
    assert waits[-1] == 12 * HOUR
    assert backoff(10**9, LIMITS) == LIMITS.max_interval


def test_a_feed_that_denies_access_is_asked_more_rarely() -> None:
    assert wait("denied", failures=1) == 2 * HOUR
    assert wait("denied", failures=20) == LONGEST


def test_a_feed_that_is_gone_is_never_asked_again() -> None:
    assert next_poll(NOW, "gone", limits=LIMITS, jitter=0.5) is None


def test_a_pause_lasts_as_long_as_the_host_says_and_never_over_a_day() -> None:
    assert wait("paused", paused_until=NOW + 5 * HOUR) == 5 * HOUR
    assert wait("paused", paused_until=NOW + timedelta(days=9)) == LONGEST
    assert wait("paused", paused_until=NOW - HOUR) == timedelta(seconds=LIMITS.min_interval)
    assert wait("paused") == timedelta(seconds=LIMITS.min_interval)


def test_without_network_a_feed_is_tried_again_soon_whatever_its_failures() -> None:
    assert wait("offline", failures=50) == 2 * MINUTE


def test_chance_spreads_feeds_by_a_tenth() -> None:
    assert wait(jitter=1.0) == HOUR * 1.1
    assert wait(jitter=7.0) == HOUR * 1.1
    assert wait(jitter=-1.0) == HOUR


OUTCOMES = st.sampled_from(["changed", "unchanged", "failed", "denied", "paused", "offline"])


@given(
    outcome=OUTCOMES,
    recent=st.lists(
        st.datetimes(datetime(1980, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)), max_size=30
    ),
    ttl=st.none() | st.integers(0, 10**9),
    age=st.none() | st.floats(0, 1e12),
    skip=st.frozensets(st.integers(0, 23)),
    failures=st.integers(0, 10**6),
    jitter=st.floats(0, 1),
)
def test_the_next_poll_is_never_at_once_and_never_more_than_a_day_off(
    outcome: Outcome,
    recent: list[datetime],
    ttl: int | None,
    age: float | None,
    skip: frozenset[int],
    failures: int,
    jitter: float,
) -> None:
    when = next_poll(
        NOW,
        outcome,
        limits=LIMITS,
        jitter=jitter,
        recent=recent,
        ttl_minutes=ttl,
        max_age=age,
        skip_hours=skip,
        failures=failures,
    )
    assert when is not None
    assert NOW + MINUTE <= when <= NOW + LONGEST + MINUTE
    assert not is_due(when, NOW)
    if len(skip) < 24 and outcome not in ("paused", "offline"):
        assert when.hour not in skip


def test_a_clock_that_was_set_back_does_not_stop_the_polls() -> None:
    planned = next_poll(NOW, "changed", limits=LIMITS, jitter=0)
    assert is_due(planned, NOW - timedelta(days=30))
    assert is_due(None, NOW)
    assert not is_due(planned, NOW)


def test_after_a_sleep_feeds_come_one_after_the_other_over_some_minutes() -> None:
    times = resume(range(100), NOW, LIMITS)
    assert list(times) == list(range(100))
    assert sorted(times.values()) == list(times.values())
    assert times[0] == NOW
    assert NOW + 4 * MINUTE < times[99] <= NOW + 5 * MINUTE
    assert resume([], NOW, LIMITS) == {}


def test_the_engine_neither_spins_nor_oversleeps() -> None:
    assert nap([NOW - HOUR], NOW) == 0.5
    assert nap([], NOW) == 60
    assert nap([NOW + HOUR], NOW) == 60
    assert nap([NOW + timedelta(seconds=20), NOW + HOUR], NOW) == 20
    assert nap([NOW + timedelta(days=300)], NOW) == 0.5


@pytest.mark.parametrize(
    ("cache_control", "expires", "seconds"),
    [
        ("max-age=300", None, 300),
        ("public, Max-Age=300, s-maxage=5", None, 300),
        ('max-age="300"', None, 300),
        ("s-maxage=300", None, None),
        ("max-age=0", None, None),
        ("max-age=99999999", None, 86400),
        ("no-cache, max-age=300", None, None),
        (None, "Fri, 01 Oct 2021 13:00:00 GMT", 3600),
        (None, "Fri, 01 Oct 2021 11:00:00 GMT", None),
        (None, "0", None),
        (None, None, None),
        ("nonsense", "nonsense", None),
    ],
)
def test_freshness_is_read_from_headers(
    cache_control: str | None, expires: str | None, seconds: float | None
) -> None:
    assert freshness(cache_control, expires, NOW) == seconds


def test_a_short_least_interval_of_tests_is_kept() -> None:
    quick = Limits(min_interval=1.0, default_interval=2.0)
    assert rhythm(every(timedelta(seconds=1)), NOW, quick) == 1.0
    assert wait("offline", limits=quick) == timedelta(seconds=1)
