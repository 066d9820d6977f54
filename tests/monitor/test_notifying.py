"""Who is told what, and when: singles, digests, quiet hours, nothing twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.notifying import Before, Bell, Fresh, Telling, Wishes, after, decide, is_quiet, tomorrow

CAMPS, FUNDING = Bell("topic", "Camp clearances"), Bell("topic", "Border funding")
FERRIES = Bell("search", "Ferries")
PARIS = ZoneInfo("Europe/Paris")
NOON = datetime(2021, 12, 1, 12, 0, tzinfo=UTC)  # a Wednesday


def fresh(
    number: int, *bells: Bell, came: datetime = NOON, story: int | None = None, known: bool = False
) -> Fresh:
    return Fresh(number, f"Title {number}", "The Courier", story, bells or (CAMPS,), came, known)


def told(arrived: Sequence[Fresh], wishes: Wishes = Wishes(), now: datetime = NOON) -> Telling:  # noqa: B008
    return decide(arrived, wishes, Before(), now, PARIS)


def test_a_few_stories_are_told_one_by_one_and_many_in_one_digest() -> None:
    few = told([fresh(1), fresh(2, FUNDING)])
    assert [each.article_id for each in few.singles] == [1, 2]
    assert few.digest is None
    many = told([fresh(n, CAMPS) for n in range(12)] + [fresh(n, FUNDING) for n in range(20, 23)])
    assert many.singles == ()
    assert many.digest is not None
    assert (many.digest.stories, many.digest.counts) == (15, ((CAMPS, 12), (FUNDING, 3)))
    assert len(many.done) == 15


def test_copies_of_one_story_are_told_once_by_the_first_and_for_every_bell() -> None:
    copies = [
        fresh(9, FERRIES, story=7, came=NOON),
        fresh(5, CAMPS, story=7, came=NOON - timedelta(minutes=2)),
    ]
    telling = told(copies)
    assert [(each.article_id, each.bells) for each in telling.singles] == [(5, (CAMPS, FERRIES))]
    assert telling.done == {5, 9}


def test_what_the_reader_knows_is_not_told_nor_are_copies_of_it() -> None:
    telling = told([fresh(1, known=True, story=3), fresh(2, story=3), fresh(4, known=True)])
    assert telling == Telling(done=frozenset({1, 2, 4}))


def test_what_comes_in_quiet_hours_waits_and_is_then_told_in_one_digest() -> None:
    wishes = Wishes(quiet=True, begins=time(22), ends=time(7))
    night = datetime(2021, 12, 1, 23, 30, tzinfo=PARIS)
    arrived = [fresh(1, came=night), fresh(2, came=datetime(2021, 12, 2, 6, 58, tzinfo=PARIS))]
    assert told(arrived, wishes, night + timedelta(hours=1)) == Telling(waits=True)
    morning = told(arrived, wishes, datetime(2021, 12, 2, 7, 0, tzinfo=PARIS))
    assert morning.digest is not None
    assert morning.digest.stories == 2
    assert len(told(arrived[:1], wishes, datetime(2021, 12, 2, 7, 0, tzinfo=PARIS)).singles) == 1


@pytest.mark.parametrize(
    ("at", "quiet"),
    [
        ("2021-12-01T21:59:59+01:00", False),
        ("2021-12-01T22:00:00+01:00", True),
        ("2021-12-02T00:00:00+01:00", True),
        ("2021-12-02T06:59:59+01:00", True),
        ("2021-12-02T07:00:00+01:00", False),
        # the clock shows seven an hour earlier than the day before: summer began in this night
        ("2022-03-27T06:59:00+02:00", True),
        ("2022-03-27T07:00:00+02:00", False),
        # and the hour between two and three comes twice
        ("2021-10-31T02:30:00+02:00", True),
        ("2021-10-31T02:30:00+01:00", True),
    ],
)
def test_quiet_hours_are_those_of_the_clock_on_the_wall(at: str, quiet: bool) -> None:
    wishes = Wishes(quiet=True, begins=time(22), ends=time(7))
    assert is_quiet(wishes, datetime.fromisoformat(at).astimezone(UTC), PARIS) is quiet


def test_days_that_are_not_chosen_are_quiet_from_midnight_to_midnight() -> None:
    wishes = Wishes(days=frozenset(range(5)))
    friday = datetime(2021, 12, 3, 23, 59, tzinfo=PARIS)
    assert not is_quiet(wishes, friday, PARIS)
    assert is_quiet(wishes, friday + timedelta(minutes=1), PARIS)
    assert is_quiet(wishes, datetime(2021, 12, 5, 23, 59, tzinfo=PARIS), PARIS)
    assert not is_quiet(wishes, datetime(2021, 12, 6, 0, 0, tzinfo=PARIS), PARIS)


def test_quiet_until_tomorrow_ends_in_the_morning() -> None:
    evening, night = datetime(2021, 12, 1, 18, tzinfo=PARIS), datetime(2021, 12, 2, 1, tzinfo=PARIS)
    morning = datetime(2021, 12, 2, 7, tzinfo=PARIS)
    assert tomorrow(Wishes(), evening, PARIS) == tomorrow(Wishes(), night, PARIS) == morning
    assert tomorrow(Wishes(ends=time(9, 30)), morning, PARIS) == datetime(2021, 12, 3, 9, 30, tzinfo=PARIS)
    pausing = Wishes(until=morning)
    assert told([fresh(1, came=night)], pausing, night).waits
    assert told([fresh(1, came=night)], pausing, morning).singles


def test_the_first_of_a_round_wait_for_the_rest_but_not_for_long() -> None:
    arrived = [fresh(1), fresh(2)]
    assert decide(arrived, Wishes(), Before(), NOON, PARIS, more_to_come=True) == Telling(waits=True)
    later = NOON + timedelta(minutes=3)
    assert len(decide(arrived, Wishes(), Before(), later, PARIS, more_to_come=True).singles) == 2


def test_what_was_told_counts_for_some_minutes_and_not_when_the_clock_was_set_back() -> None:
    before = Before((NOON, NOON, NOON), NOON)
    soon, later = NOON + timedelta(minutes=5), NOON + timedelta(minutes=10)
    assert decide([fresh(1, came=soon)], Wishes(), before, soon, PARIS) == Telling(waits=True)
    assert decide([fresh(1, came=soon)], Wishes(), before, later, PARIS).singles
    ahead = Before((NOON + timedelta(days=1),) * 3, NOON + timedelta(days=1))
    assert decide([fresh(1)], Wishes(), ahead, NOON, PARIS).singles


def test_whoever_wants_no_notifications_gets_none_later_either() -> None:
    assert told([fresh(1), fresh(2)], Wishes(on=False)) == Telling(done=frozenset({1, 2}))


moments = st.integers(0, 24 * 60).map(lambda minute: NOON + timedelta(minutes=minute))
arrivals = st.lists(
    st.tuples(moments, st.integers(0, 8), st.sampled_from([(CAMPS,), (FUNDING,), (CAMPS, FERRIES)])),
    max_size=15,
)
wishes = st.builds(
    Wishes,
    quiet=st.booleans(),
    begins=st.integers(0, 23).map(time),
    ends=st.integers(0, 23).map(time),
    days=st.frozensets(st.integers(0, 6), min_size=4),
    most=st.integers(0, 4),
    minutes=st.integers(1, 60),
)


@settings(max_examples=50, deadline=None)
@given(arrivals, wishes)
def test_over_some_days_all_is_told_once_never_in_quiet_hours_and_never_more_than_wished(
    came: list[tuple[datetime, int, tuple[Bell, ...]]], wished: Wishes
) -> None:
    waiting = [fresh(n, *bells, came=at, story=s or None) for n, (at, s, bells) in enumerate(came, 1)]
    now, before, known = NOON, Before(), set[int]()
    singles: list[datetime] = []
    stories_told: list[int] = []
    while waiting and now < NOON + timedelta(days=6):
        here = [replace(each, known=each.story in known) for each in waiting if each.came <= now]
        telling = decide(here, wished, before, now, PARIS)
        if telling.singles or telling.digest:
            assert not is_quiet(wished, now, PARIS)
        stories_told += [each.story for each in telling.singles if each.story]
        singles += [now] * len(telling.singles)
        known |= {each.story for each in here if each.story and each.article_id in telling.done}
        waiting = [each for each in waiting if each.article_id not in telling.done]
        before = after(before, telling, now, wished)
        now += timedelta(minutes=47)
    assert not waiting
    assert len(stories_told) == len(set(stories_told))
    for at in singles:
        span = timedelta(minutes=wished.minutes)
        assert sum(at - span < one <= at for one in singles) <= wished.most
