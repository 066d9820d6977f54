"""What the reader chose for the polling, and for a feed that is just asked, reaches the engine without a restart."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.errors import AddressRefusedError
from monitor.model import FeedState
from monitor.store import Archive, preferences, subscriptions
from monitor.store.preferences import Preferences
from tests.monitor.stages.press import Desk, Item, Press, Reply, rss

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


@pytest.mark.parametrize("status", [200, 503])
def test_a_feed_that_is_muted_while_it_is_asked_stays_muted(desk: Desk, press: Press, status: int) -> None:
    feed = desk.subscribe("/feed", rss(FERRY))

    def answer(_: object) -> Reply:
        with Archive.open(desk.archive.path, "write") as other:
            subscriptions.mute(other, [feed.id], desk.now)
        return Reply(rss(FERRY), status)

    press.paths["/feed"] = answer
    desk.poll()
    assert desk.feed(feed).state is FeedState.MUTED


@pytest.mark.parametrize("status", [200, 404])
def test_a_feed_that_gets_another_address_while_it_is_asked_is_asked_there_at_once(
    desk: Desk, press: Press, status: int
) -> None:
    feed = desk.subscribe("/feed", rss(FERRY))

    def answer(_: object) -> Reply:
        with Archive.open(desk.archive.path, "write") as other:
            address = f"{press.base}/other"
            subscriptions.edit(other, feed.id, url=address, title="Quay", folder="", now=desk.now)
        return Reply(rss(FERRY), status, {"etag": '"old"'})

    press.paths["/feed"] = answer
    desk.poll()
    stands = desk.feed(feed)
    assert (stands.state, stands.etag, stands.error) == (FeedState.NEW, None, None)
    assert stands.next_poll == desk.now
