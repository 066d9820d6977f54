"""What the reader chose for the polling reaches the engine, without a restart."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.errors import AddressRefusedError
from monitor.store import preferences
from monitor.store.preferences import Preferences
from tests.monitor.stages.press import Desk, Item, rss

FERRY = Item("The ferry is late", guid="ferry")


def test_an_engine_heeds_choices_until_they_are_given_up(desk: Desk) -> None:
    preferences.keep(desk.archive, Preferences(7200.0, "http://127.0.0.1:9"))
    desk.engine.heed()
    assert desk.engine.limits.default_interval == 7200.0
    assert desk.web.proxy == "http://127.0.0.1:9"
    preferences.keep(desk.archive, Preferences())
    desk.engine.heed()
    assert desk.engine.limits == desk.limits
    assert desk.web.proxy is None


def test_a_longer_interval_delays_the_next_poll(desk: Desk) -> None:
    feed = desk.subscribe("/feed", rss(FERRY))
    waits = []
    for interval in (3600.0, 4 * 3600.0):
        preferences.keep(desk.archive, Preferences(interval))
        desk.now += timedelta(days=1)
        desk.loop.run(desk.engine.turn())
        next_poll = desk.feed(feed).next_poll
        assert next_poll is not None
        waits.append(next_poll - desk.now)
    assert waits[1] > 2 * waits[0]


def test_a_proxy_that_was_chosen_is_asked_at_once(desk: Desk) -> None:
    async def ask() -> None:
        await desk.web.fetch("http://localhost/", cap=1000)

    desk.web.proxy = "http://127.0.0.1:9"
    # the words are those of the way by a proxy: the name is judged by its spelling, and nobody looked it up
    with pytest.raises(AddressRefusedError, match="localhost is refused: it is not a computer of the public"):
        desk.loop.run(ask())
