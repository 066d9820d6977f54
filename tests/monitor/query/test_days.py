"""Days in a query."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.query import dates
from monitor.query.days import is_relative

NOW = datetime(2021, 12, 31, 23, 30, tzinfo=UTC)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("value", "since", "until"),
    [
        ("2021", "2021-01-01", "2021-12-31"),
        ("2021-02", "2021-02-01", "2021-02-28"),
        ("2021-11-24", "2021-11-24", "2021-11-24"),
        ("2021-11..2021-12", "2021-11-01", "2021-12-31"),
        ("2021-11-05 .. 2022", "2021-11-05", "2022-12-31"),
        ("..2021-03-01", None, "2021-03-01"),
        ("2021-03..", "2021-03-01", None),
        ("7d", "2021-12-24", None),
        ("2w", "2021-12-17", None),
        ("1m", "2021-11-30", None),
        ("1Y", "2020-12-31", None),
        ("-7d", "2021-12-24", None),
        ("today", "2021-12-31", "2021-12-31"),
        ("yesterday", "2021-12-30", "2021-12-30"),
        ("2021-12-01..today", "2021-12-01", "2021-12-31"),
        ("9999y", "0001-01-31", None),
    ],
)
def test_a_date_is_its_first_and_last_day(value: str, since: str | None, until: str | None) -> None:
    expected = (day(since) if since else None, day(until) if until else None)
    assert dates(value, now=NOW, zone="UTC") == expected


def test_today_is_that_of_the_zone() -> None:
    assert dates("today", now=NOW, zone="Europe/Paris") == (date(2022, 1, 1), date(2022, 1, 1))
    assert dates("1d", now=NOW, zone=ZoneInfo("America/New_York")) == (date(2021, 12, 30), None)


@pytest.mark.parametrize(
    "wrong", ["", "..", "soon", "2021-13", "2021-02-30", "24/11/2021", "2022..2021", "2021-1-1-1", "0000"]
)
def test_what_is_no_date_is_refused_with_a_sentence(wrong: str) -> None:
    with pytest.raises(QueryError) as caught:
        dates(wrong, now=NOW, zone="UTC")
    assert "2021-11-24" in str(caught.value) or "earlier day first" in str(caught.value)


def test_an_unknown_zone_is_refused_with_a_sentence() -> None:
    for zone in ("Mars/Olympus", "", "../etc"):
        with pytest.raises(QueryError, match="time zone"):
            dates("2021", now=NOW, zone=zone)


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_an_error(text: str) -> None:
    with suppress(QueryError):
        dates(text, now=NOW, zone="UTC")


def test_what_moves_with_the_clock_is_known() -> None:
    assert all(is_relative(value) for value in ("7d", "today", "2021..today", "-2w"))
    assert not any(is_relative(value) for value in ("2021", "2021-11..2021-12", "..2021"))
