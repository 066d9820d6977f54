"""What rows of a list say of dates: only where something is odd, and the same as the article itself."""

from __future__ import annotations

import pytest

from monitor.model import CandidateBasis, DateBadge, DateCandidate
from monitor.store import dates
from tests.monitor.store.conftest import Desk


@pytest.mark.parametrize(
    ("given", "odd"),
    [
        ((("feed_published", "2021-11-24T10:00:00Z"), ("page", "2021-11-24")), set()),
        (
            (("feed_published", "2021-11-24T10:00:00Z"), ("page", "2021-11-20T08:00:00Z")),
            {DateBadge.CONFLICT},
        ),
        ((("feed_published", "2021-11-24T10:00:00Z"), ("feed_updated", "2031-01-01")), {DateBadge.FUTURE}),
    ],
)
def test_a_row_says_what_is_odd_about_its_dates(
    desk: Desk, given: tuple[tuple[str, str], ...], odd: set[DateBadge]
) -> None:
    number = desk.article("odd", published="2021-11-24T10:00:00Z")
    candidates = [DateCandidate(CandidateBasis(basis), value, value) for basis, value in given]
    with desk.archive.transaction():
        dates.keep(desk.archive, number, candidates)
    (row,) = desk.page().articles
    assert row.badges == odd == dates.badges(desk.archive, number)


def test_a_row_without_a_date_says_so(desk: Desk) -> None:
    desk.article("undated", published=None)
    (row,) = desk.page().articles
    assert row.badges == {DateBadge.NO_DATE}
