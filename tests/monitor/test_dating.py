"""The one rule for dates: which candidate settles, and what is odd about them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.dating import ORDER, SKEW, badges, is_credible, settle
from monitor.model import CandidateBasis, DateBadge, DateCandidate

ARRIVED = datetime(2021, 10, 2, 9, 0, tzinfo=UTC)
BASES = st.sampled_from([basis for basis in CandidateBasis if basis is not CandidateBasis.ARRIVED])
MOMENTS = st.datetimes(datetime(1960, 1, 1), datetime(2060, 1, 1)).map(
    lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ")
)
DAYS = st.dates(datetime(1960, 1, 1).date(), datetime(2060, 1, 1).date()).map(str)
CANDIDATES = st.lists(
    st.builds(DateCandidate, basis=BASES, value=st.none() | MOMENTS | DAYS, raw=st.text(max_size=5)),
    max_size=6,
)


def candidate(basis: str, value: str | None) -> DateCandidate:
    return DateCandidate(CandidateBasis(basis), value, value or "?")


def settled(*pairs: tuple[str, str | None]) -> tuple[str, str | None] | None:
    found = settle([candidate(*pair) for pair in pairs], ARRIVED)
    return (found.basis.value, found.value) if found else None


def odd(*pairs: tuple[str, str | None]) -> set[str]:
    return {badge.value for badge in badges([candidate(*pair) for pair in pairs], ARRIVED)}


def test_the_stronger_basis_settles_whatever_comes_first() -> None:
    pairs = [("feed_updated", "2021-10-02T08:00:00Z"), ("page", "2021-10-01T07:00:00Z")]
    assert settled(*pairs) == ("page", "2021-10-01T07:00:00Z")
    assert settled(*pairs, ("feed_published", "2021-10-01T06:00:00Z")) == (
        "feed_published",
        "2021-10-01T06:00:00Z",
    )


def test_on_one_basis_the_first_wording_stays() -> None:
    pairs = [("feed_published", "2021-10-01T06:00:00Z"), ("feed_published", "2021-10-02T06:00:00Z")]
    assert settled(*pairs) == pairs[0]


def test_a_day_gives_way_to_a_moment_of_the_same_day() -> None:
    pairs = [("page", "2021-10-01"), ("feed_updated", "2021-10-01T14:30:00Z")]
    assert settled(*pairs) == pairs[1]
    assert settled(("page", "2021-10-01"), ("feed_updated", "2021-10-02T04:30:00Z")) == ("page", "2021-10-01")


def test_what_lies_in_the_future_settles_nothing() -> None:
    assert settled(("feed_published", "2021-12-24T00:00:00Z")) is None
    later = ("feed_updated", "2021-10-02T08:00:00Z")
    assert settled(("feed_published", "2021-12-24T00:00:00Z"), later) == later


def test_a_clock_that_is_a_little_fast_is_believed() -> None:
    assert settled(("feed_published", "2021-10-02T09:59:00Z")) is not None
    assert settled(("feed_published", "2021-10-02T10:01:00Z")) is None


def test_a_day_that_has_begun_somewhere_is_not_the_future() -> None:
    assert odd(("page", "2021-10-03")) == set()
    assert odd(("page", "2021-10-04")) == {"future"}


@pytest.mark.parametrize(
    ("feed", "page", "conflict"),
    [
        ("2021-10-01T06:00:00Z", "2021-09-30T05:00:00Z", True),
        ("2021-10-01T06:00:00Z", "2021-09-30T06:00:00Z", False),
        ("2021-10-01T06:00:00Z", "2021-09-30", False),
        ("2021-10-01T06:00:00Z", "2021-09-28", True),
        ("2021-10-01", "2021-09-25", True),
    ],
)
def test_feed_and_page_conflict_beyond_a_day(feed: str, page: str, conflict: bool) -> None:
    assert ("conflict" in odd(("feed_published", feed), ("page", page))) is conflict


def test_an_article_without_any_date_says_so() -> None:
    assert odd() == {"no_date"}
    assert odd(("feed_published", None)) == {"no_date"}
    assert odd(("arrived", "2021-10-02T09:00:00Z")) == {"no_date"}
    assert odd(("address", "2021-10-01")) == set()


@given(CANDIDATES)
def test_what_is_settled_is_a_candidate_that_can_be_true(given_dates: list[DateCandidate]) -> None:
    found = settle(given_dates, ARRIVED)
    if found is None:
        assert not any(is_credible(each.value, ARRIVED) for each in given_dates)
        return
    assert found in given_dates
    assert is_credible(found.value, ARRIVED)
    stronger = [each for each in given_dates if ORDER.index(each.basis) < ORDER.index(found.basis)]
    assert all(
        not is_credible(each.value, ARRIVED) or (found.value or "").startswith(each.value or "-")
        for each in stronger
    )


@given(CANDIDATES)
def test_the_badge_of_the_future_stands_where_a_moment_lies_beyond_the_skew(
    given_dates: list[DateCandidate],
) -> None:
    beyond = [
        each
        for each in given_dates
        if each.value
        and len(each.value) > 10
        and datetime.fromisoformat(each.value) > ARRIVED + SKEW + timedelta(0)
    ]
    assert not beyond or DateBadge.FUTURE in badges(given_dates, ARRIVED)
