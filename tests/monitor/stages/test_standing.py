"""How feeds stand after they were asked: pauses, validators, wishes, moves, refusals, offline."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import pytest

from monitor.errors import OfflineError
from monitor.model import FeedState
from monitor.schedule import is_due
from monitor.store import feeds, hosts
from monitor.web import Answer
from tests.monitor.stages.press import NOW, Desk, Item, Press, Reply, rss

FERRY = Item("The ferry is late", guid="ferry")
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


# --- pauses ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 503])
def test_a_feed_waits_as_long_as_its_host_asks_and_nothing_is_held_against_it(
    desk: Desk, status: int
) -> None:
    feed = desk.subscribe("/feed", Reply("later", status, {"Retry-After": "7200"}))
    desk.poll()
    stands = desk.feed(feed)
    assert (stands.state, stands.failures) == (FeedState.PAUSED, 0)
    assert stands.error
    assert str(status) in stands.error
    assert stands.next_poll is not None
    assert 2 * HOUR <= stands.next_poll - desk.now <= 2 * HOUR + MINUTE


def test_a_paused_feed_is_not_asked_before_its_time_and_asked_again_then(desk: Desk) -> None:
    feed = desk.subscribe("/feed", Reply("later", 503, {"Retry-After": "7200"}))
    desk.poll()
    desk.press.paths["/feed"] = Reply(rss(FERRY))
    assert desk.poll(every=False).tally.feeds == 0
    assert desk.poll(every=True, after=MINUTE).tally.failed == 1
    assert len(desk.press.asked_for("/feed")) == 1
    assert desk.feed(feed).state is FeedState.PAUSED
    assert desk.poll(every=False, after=2 * HOUR).tally.new_articles == 1
    stands = desk.feed(feed)
    assert (stands.state, stands.error, stands.failures) == (FeedState.OK, None, 0)


def test_a_pause_holds_for_the_other_feeds_of_the_host_and_survives_a_restart(desk: Desk) -> None:
    desk.subscribe("/one", Reply("later", 429, {"Retry-After": "7200"}))
    desk.poll()
    desk.start()
    other = desk.subscribe("/other", rss(FERRY))
    desk.poll(after=MINUTE)
    assert desk.press.asked_for("/other") == []
    assert desk.feed(other).state is FeedState.PAUSED
    assert list(hosts.paused(desk.archive, desk.now)) == [desk.press.base]
    desk.poll(after=2 * HOUR)
    assert desk.feed(other).state is FeedState.OK


def test_a_host_that_does_not_say_how_long_is_left_alone_for_ten_minutes(desk: Desk) -> None:
    feed = desk.subscribe("/feed", Reply("later", 503))
    desk.poll()
    next_poll = desk.feed(feed).next_poll
    assert next_poll is not None
    assert 10 * MINUTE <= next_poll - desk.now <= 11 * MINUTE


# --- validators and wishes ------------------------------------------------------------------------------


@pytest.mark.parametrize("etag", ['W/"a b"', '"é"', '"½ﬁ"', '"a\u00adb"', '"A\u030a"', "unquoted"])
def test_validators_return_byte_for_byte(desk: Desk, etag: str) -> None:
    modified = "tue,  12-Oct-21 09:00:00 gmt"
    sent = etag.encode().decode("latin-1")
    feed = desk.subscribe("/feed", Reply(rss(FERRY), headers={"ETag": sent, "Last-Modified": modified}))
    desk.poll()
    desk.poll()
    first, second = desk.press.asked_for("/feed")
    assert "if-none-match" not in first
    assert second["if-none-match"] == sent
    assert second["if-modified-since"] == modified
    assert desk.feed(feed).state is FeedState.OK


def test_a_server_that_is_stuck_on_unchanged_is_asked_for_everything_after_eight_days(desk: Desk) -> None:
    def stuck(headers: Mapping[str, str]) -> Reply:
        return Reply(rss(FERRY), 304 if "if-none-match" in headers else 200, {"ETag": '"1"'})

    desk.subscribe("/feed", stuck)
    for _ in range(3):
        desk.poll(after=timedelta(days=3))
    assert ["if-none-match" in headers for headers in desk.press.asked_for("/feed")] == [False, True, True]
    desk.poll(after=timedelta(days=3))
    assert "if-none-match" not in desk.press.asked_for("/feed")[-1]


def test_unchanged_without_anything_before_it_is_a_fault(desk: Desk) -> None:
    feed = desk.subscribe("/feed", Reply(status=304))
    assert desk.poll().tally.failed == 1
    assert desk.feed(feed).state is FeedState.FAILING


@pytest.mark.parametrize(
    ("wish", "hours"),
    [
        ("<ttl>300</ttl>", 5),
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 6),
        ("<ttl>999999</ttl>", 24),
        ("<skipHours>" + "".join(f"<hour>{hour}</hour>" for hour in range(14, 22)) + "</skipHours>", 9),
    ],
)
def test_what_a_feed_wishes_holds_also_when_it_answers_unchanged(desk: Desk, wish: str, hours: int) -> None:
    feed = desk.subscribe("/feed", Reply(rss(FERRY, extra=wish), headers={"ETag": '"1"'}))
    desk.poll()
    desk.press.paths["/feed"] = Reply(status=304)
    assert desk.poll(after=timedelta(0)).tally.unchanged == 1
    next_poll = desk.feed(feed).next_poll
    assert next_poll is not None
    assert hours * HOUR <= next_poll - desk.now <= hours * HOUR * 1.1


# --- moves ----------------------------------------------------------------------------------------------


def moved(desk: Desk, status: int, target: str = "/new") -> Reply:
    return Reply("", status, {"Location": desk.press.base + target})


@pytest.mark.parametrize("status", [301, 308])
def test_a_feed_that_moved_for_good_is_followed_after_three_answers(desk: Desk, status: int) -> None:
    feed = desk.subscribe("/old", moved(desk, status))
    desk.press.paths["/new"] = Reply(rss(FERRY), headers={"ETag": '"1"'})
    for _ in range(2):
        desk.poll()
        assert desk.feed(feed).url == desk.press.base + "/old"
    desk.poll()
    assert desk.feed(feed).url == desk.press.base + "/new"
    assert feeds.addresses(desk.archive, feed.id) == [desk.press.base + "/old", desk.press.base + "/new"]
    desk.poll()
    assert len(desk.press.asked_for("/old")) == 3
    assert len(desk.articles()) == 1


def test_entries_without_links_stay_the_same_articles_when_their_feed_moves(desk: Desk) -> None:
    desk.subscribe("/old", moved(desk, 301))
    desk.press.paths["/new"] = Reply(rss(FERRY))
    for number in range(5):
        desk.press.paths["/new"] = Reply(rss(FERRY, Item(f"News {number}", guid=f"n{number}")))
        desk.poll()
    assert len(desk.articles()) == 6


@pytest.mark.parametrize("status", [302, 303, 307])
def test_a_feed_that_is_elsewhere_for_now_keeps_its_address(desk: Desk, status: int) -> None:
    feed = desk.subscribe("/old", moved(desk, status))
    desk.press.paths["/new"] = Reply(rss(FERRY))
    for _ in range(5):
        desk.poll()
    assert desk.feed(feed).url == desk.press.base + "/old"
    assert desk.feed(feed).state is FeedState.OK


@pytest.mark.parametrize("between", ["/other", "/broken", "/straight"])
def test_only_answers_in_a_row_that_agree_and_are_feeds_move_it(desk: Desk, between: str) -> None:
    feed = desk.subscribe("/old", moved(desk, 301))
    desk.press.paths |= {
        "/new": Reply(rss(FERRY)),
        "/other": Reply(rss(FERRY)),
        "/broken": Reply("<html>Sold</html>"),
    }
    desk.poll()
    desk.poll()
    desk.press.paths["/old"] = Reply(rss(FERRY)) if between == "/straight" else moved(desk, 301, between)
    desk.poll()
    desk.press.paths["/old"] = moved(desk, 301)
    desk.poll()
    desk.poll()
    assert desk.feed(feed).url == desk.press.base + "/old"
    desk.poll()
    assert desk.feed(feed).url == desk.press.base + "/new"


def test_a_feed_that_moved_to_another_one_s_address_stays_and_says_so(desk: Desk) -> None:
    desk.press.paths["/new"] = Reply(rss(Item("The ferry is late", link=desk.press.base + "/ferry")))
    other = desk.subscribe("/new")
    feed = desk.subscribe("/old", moved(desk, 301))
    for _ in range(4):
        desk.poll()
    stands = desk.feed(feed)
    assert (stands.url, stands.state) == (desk.press.base + "/old", FeedState.OK)
    assert stands.error
    assert other.url in stands.error
    assert len(desk.articles()) == 1


def test_what_the_old_host_was_trusted_with_the_new_one_is_not(desk: Desk) -> None:
    feed = feeds.add(desk.archive, "http://ana:secret@127.0.0.1:9/feed", allow_local=True, now=NOW)
    assert feeds.move(desk.archive, feed.id, "http://127.0.0.1:10/feed", NOW)
    assert feeds.credentials(desk.archive, feed.id) == ("ana", "secret")
    assert feeds.move(desk.archive, feed.id, "http://elsewhere.example/feed", NOW + HOUR)
    assert feeds.credentials(desk.archive, feed.id) is None
    assert not desk.feed(feed).allow_local


# --- refusals -------------------------------------------------------------------------------------------


def test_a_feed_that_is_gone_is_never_asked_again(desk: Desk) -> None:
    feed = desk.subscribe("/feed", Reply("Gone.", 410))
    desk.poll()
    stands = desk.feed(feed)
    assert (stands.state, stands.next_poll) == (FeedState.GONE, None)
    assert stands.error
    desk.poll(after=timedelta(days=30))
    assert len(desk.press.asked_for("/feed")) == 1


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_feed_that_is_refused_is_asked_ever_more_rarely(desk: Desk, status: int) -> None:
    feed = desk.subscribe("/feed", Reply("No.", status))
    waits = []
    for _ in range(5):
        desk.poll()
        next_poll = desk.feed(feed).next_poll
        assert next_poll is not None
        waits.append(next_poll - desk.now)
    assert waits[0] >= 2 * HOUR
    assert waits == sorted(waits)
    assert waits[-1] == 24 * HOUR
    stands = desk.feed(feed)
    assert (stands.state, stands.failures) == (FeedState.FAILING, 5)


def test_one_good_answer_makes_up_for_all_failures(desk: Desk) -> None:
    feed = desk.subscribe("/feed", Reply("Oh.", 500))
    for _ in range(3):
        desk.poll()
    assert desk.feed(feed).failures == 3
    desk.press.paths["/feed"] = Reply(rss(FERRY))
    desk.poll()
    assert (desk.feed(feed).failures, desk.feed(feed).error) == (0, None)


# --- offline --------------------------------------------------------------------------------------------


def test_being_offline_is_told_once_and_held_against_no_feed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed = [desk.subscribe(f"/{number}", rss(Item(f"News {number}", guid="1"))) for number in range(5)]
    desk.poll()
    before = [desk.feed(feed) for feed in followed]

    async def unplugged(*_: object, **__: object) -> Answer:
        raise OfflineError("There is no network.")

    def notices() -> int:
        return sum(event.event == "trouble" for event in desk.events)

    with monkeypatch.context() as without_network:
        without_network.setattr(desk.web, "fetch", unplugged)
        for _ in range(3):
            desk.poll()
    assert notices() == 1
    for feed, earlier in zip(followed, before, strict=True):
        stands = desk.feed(feed)
        assert (stands.state, stands.error, stands.failures) == (FeedState.OK, None, 0)
        assert stands.last_success == earlier.last_success
        assert stands.next_poll is not None
        assert stands.next_poll - desk.now < 15 * MINUTE
    desk.poll()
    with monkeypatch.context() as without_network:
        without_network.setattr(desk.web, "fetch", unplugged)
        desk.poll()
    assert notices() == 2


# --- clocks ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [timedelta(0), 47 * HOUR, 49 * HOUR, timedelta(days=4000), -HOUR])
def test_the_archive_and_the_schedule_agree_on_what_is_due(desk: Desk, ahead: timedelta) -> None:
    feed = desk.subscribe("/feed")
    feeds.set(desk.archive, feed.id, next_poll=NOW + ahead)
    assert bool(feeds.due(desk.archive, NOW)) == is_due(NOW + ahead, NOW)


def test_a_clock_that_was_set_back_keeps_no_feed_waiting(desk: Desk) -> None:
    desk.subscribe("/feed", rss(FERRY))
    desk.now += timedelta(days=3650)
    desk.poll(every=False)
    desk.now -= timedelta(days=3650)
    assert desk.poll(every=False).tally.feeds == 1


def test_a_bug_over_one_feed_leaves_the_round_whole(
    desk: Desk, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    from monitor.store import articles

    followed = [desk.subscribe(f"/{number}", rss(Item(f"News {number}", guid="1"))) for number in range(5)]
    sound = articles.arrive

    def arrive(archive, feed_id, *rest, **more):  # type: ignore[no-untyped-def]
        if feed_id == followed[2].id:
            raise ZeroDivisionError
        return sound(archive, feed_id, *rest, **more)

    monkeypatch.setattr(articles, "arrive", arrive)
    tally = desk.poll().tally
    assert (tally.feeds, tally.changed, tally.failed, tally.new_articles) == (5, 4, 1, 4)
    assert "bug" in (desk.feed(followed[2]).error or "")
