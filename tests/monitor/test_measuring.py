"""The arithmetic of precision and recall: intervals that hold, and a sample that is the same again."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.measuring import Stratum, drawn, missed, recall, wilson


def test_wilsons_interval_is_the_one_of_the_books() -> None:
    found = wilson(8, 10)
    assert found is not None
    assert (round(found.value, 3), round(found.low, 3), round(found.high, 3)) == (0.8, 0.490, 0.943)
    assert wilson(0, 0) is None


@given(st.integers(0, 500), st.integers(1, 500))
def test_an_interval_holds_its_share_and_stays_between_nothing_and_all(belong: int, more: int) -> None:
    found = wilson(belong, belong + more)
    assert found is not None and 0 <= found.low <= found.value <= found.high <= 1
    narrower = wilson(belong * 10, (belong + more) * 10)
    assert narrower is not None and narrower.high - narrower.low < found.high - found.low


def test_verdicts_are_weighted_by_what_they_stand_for() -> None:
    lost = missed((Stratum(100, 10, 5), Stratum(1000, 20, 1)))
    assert lost is not None and lost[0] == pytest.approx(100)
    assert lost[1] < 100 < lost[2]
    assert missed((Stratum(100, 10, 5), Stratum(1000, 0, 0))) is None
    assert missed((Stratum(10, 10, 5), Stratum(0, 0, 0))) == (5, 5, 5)


def test_recall_needs_verdicts_on_both_sides() -> None:
    assert recall(100, None, (Stratum(10, 10, 5),)) is None
    assert recall(100, wilson(9, 10), (Stratum(10, 0, 0),)) is None
    found = recall(100, wilson(9, 10), (Stratum(10, 10, 10),))
    assert found is not None and found.value == pytest.approx(0.9)
    assert 0 < found.low < found.value < found.high < 1


def test_the_estimate_is_right_on_average() -> None:
    chance = random.Random(7)
    near = [chance.random() < 0.3 for _ in range(200)]
    far = [chance.random() < 0.01 for _ in range(3000)]
    truth = sum(near) + sum(far)
    values, held = [], 0
    for seed in range(300):
        first, second = drawn(range(200), seed, 40), drawn(range(3000), seed, 60)
        lost = missed(
            (
                Stratum(200, 40, sum(near[number] for number in first)),
                Stratum(3000, 60, sum(far[number] for number in second)),
            )
        )
        assert lost is not None
        values.append(lost[0])
        held += lost[1] <= truth <= lost[2]
    assert abs(sum(values) / len(values) - truth) < truth * 0.1
    assert held > 300 * 0.9


def test_a_sample_is_the_same_again_and_stays_when_others_come() -> None:
    first = drawn(range(1000), 3, 50)
    assert first == drawn(range(1000), 3, 50) == drawn(reversed(range(1000)), 3, 50)
    assert first != drawn(range(1000), 4, 50)
    more = drawn(range(1100), 3, 55)
    assert [number for number in more if number < 1000] == first[: sum(number < 1000 for number in more)]
    counted = Counter(number for seed in range(2000) for number in drawn(range(10), seed, 3))
    assert all(450 < counted[number] < 750 for number in range(10))
