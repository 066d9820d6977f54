"""How feeds do, in figures."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.model import BodyState, Extraction
from monitor.store import articles, feeds, health
from tests.monitor.store.conftest import NOW, Desk, arrival


def figures(desk: Desk) -> dict[str, health.Health]:
    return {one.feed.title: one for one in health.all(desk.archive, desk.now)}


def test_a_feed_that_brought_nothing_has_no_figures(desk: Desk) -> None:
    desk.feed("Quay")
    alone = figures(desk)["Quay"]
    assert (alone.a_week, alone.full, alone.newest) == (None, None, None)


def test_the_rate_is_counted_over_four_weeks_at_most_and_one_at_least(desk: Desk) -> None:
    for day in range(0, 56, 7):
        at = f"{NOW - timedelta(days=day, hours=1):%Y-%m-%dT%H:%M:%SZ}"
        desk.deliver(arrival(f"w{day}", published=at), feed="Weekly")
    for number in range(3):
        at = f"{NOW - timedelta(hours=number + 1):%Y-%m-%dT%H:%M:%SZ}"
        desk.deliver(arrival(f"n{number}", published=at), feed="New")
    found = figures(desk)
    assert found["Weekly"].a_week == pytest.approx(1.0)
    assert found["New"].a_week == pytest.approx(3.0)
    assert found["New"].newest == NOW - timedelta(hours=1)


def test_the_share_of_full_text_leaves_out_what_is_on_its_way(desk: Desk) -> None:
    ids = [desk.deliver(arrival(f"a{n}", published="2021-11-24T10:00:00Z")).new[0] for n in range(4)]
    for number, state in zip(ids, (BodyState.FULL, BodyState.FULL, BodyState.PAYWALL), strict=False):
        articles.set_body(
            desk.archive, number, Extraction(state, "Text.", "<p>Text.</p>", language="en"), NOW, None
        )
    assert figures(desk)["Le Fanal"].full == pytest.approx(2 / 3)


def test_a_removed_feed_is_left_out(desk: Desk) -> None:
    feed = desk.feed("Quay")
    feeds.remove(desk.archive, feed.url, NOW)
    assert figures(desk) == {}
