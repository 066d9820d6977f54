"""Did we miss something: possible gaps, silences and missed polls, and what is no such thing however it looks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from monitor.errors import OfflineError, WorkerStartError
from monitor.model import Feed, FeedState
from monitor.store import completeness, feeds, subscriptions
from monitor.store.completeness import Polls, Report
from monitor.web import Answer
from tests.monitor.stages.press import NOW, Desk, Item, Reply, rss

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def items(first: int, last: int, *, guid: str = "", start: datetime = NOW - 30 * HOUR) -> list[Item]:
    """Write entries with running numbers, an hour apart, the newest first."""
    return [
        Item(
            f"Report {n}",
            guid=f"{guid}{n}",
            text=f"This is report number {n} of the harbour.",
            date=format_datetime(start + n * HOUR),
        )
        for n in range(last, first - 1, -1)
    ]


def say(desk: Desk, *entries: Item) -> None:
    desk.press.paths["/feed"] = Reply(rss(*entries))


def report(desk: Desk) -> Report:
    return completeness.report(desk.archive, NOW - 400 * DAY, desk.now)


def polls(desk: Desk) -> Polls:
    return report(desk).polls


def gaps(desk: Desk) -> list[tuple[datetime, datetime]]:
    return [(gap.since, gap.until) for gap in report(desk).gaps]


def follow(desk: Desk, *entries: Item) -> Feed:
    feed = desk.subscribe("/feed", rss(*entries))
    desk.poll()
    return feed


# --- possible gaps --------------------------------------------------------------------------------------


def test_an_answer_that_shares_nothing_with_the_last_leaves_a_possible_gap(desk: Desk) -> None:
    feed = follow(desk, *items(1, 10))
    before = desk.now
    say(desk, *items(15, 24))
    desk.poll()
    assert gaps(desk) == [(before, desk.now)]
    assert completeness.standing(desk.archive, NOW)[feed.id].gap is not None
    say(desk, *items(16, 25))
    desk.poll()
    assert len(gaps(desk)) == 1


def test_a_gap_begins_when_the_earlier_answer_was_last_seen(desk: Desk) -> None:
    follow(desk, *items(1, 10))
    desk.poll()
    desk.poll()
    seen = desk.now
    say(desk, *items(15, 24))
    desk.poll()
    assert gaps(desk) == [(seen, desk.now)]


def test_a_feed_that_overflowed_is_asked_more_often_and_then_as_before(desk: Desk) -> None:
    def wait() -> timedelta:
        due = desk.feed(feed).next_poll
        assert due is not None
        return due - desk.now

    dates: dict[str, None] = {}
    feed = desk.subscribe(
        "/feed", rss(*(Item(f"A {n}", guid=f"a{n}", text="a", date=None) for n in range(3)))
    )
    desk.poll()
    usual = wait()
    for name in ("b", "c", "d"):
        say(desk, *(Item(f"{name} {n}", guid=f"{name}{n}", text=name, date=None) for n in range(3)))
        desk.poll()
        assert wait() < usual
        assert wait() >= timedelta(seconds=desk.limits.min_interval)
        dates[name] = None
    assert wait() <= usual / 3
    for _ in range(30):
        desk.poll(after=wait())
    assert completeness.followed(desk.archive, feed.id).pace is None


def no_gap(desk: Desk) -> None:
    assert gaps(desk) == []


def test_a_feed_that_names_all_its_entries_anew_has_no_gap(desk: Desk) -> None:
    follow(desk, *items(1, 10))
    say(desk, *items(1, 10, guid="new-"))
    desk.poll()
    no_gap(desk)


def test_an_empty_answer_is_no_gap_and_hides_none(desk: Desk) -> None:
    follow(desk, *items(1, 10))
    before = desk.now
    say(desk)
    desk.poll()
    desk.poll()
    no_gap(desk)
    say(desk, *items(1, 11))
    desk.poll()
    no_gap(desk)
    say(desk)
    before = desk.now
    desk.poll()
    say(desk, *items(20, 29))
    desk.poll()
    assert gaps(desk) == [(before, desk.now)]


def test_a_feed_that_begins_empty_has_no_gap(desk: Desk) -> None:
    follow(desk)
    say(desk, *items(1, 10))
    desk.poll()
    no_gap(desk)


def test_an_answer_that_cannot_be_read_whole_is_no_gap(desk: Desk) -> None:
    feed = follow(desk, *items(1, 10))
    whole = rss(*items(13, 22))
    desk.press.paths["/feed"] = Reply(whole[: whole.index("Report 17") + 4])
    desk.poll()
    no_gap(desk)
    assert desk.feed(feed).remark
    # Nor is one that hangs together with what was read in part.
    say(desk, *items(20, 29))
    desk.poll()
    no_gap(desk)
    assert desk.feed(feed).remark is None
    say(desk, *items(40, 49))
    desk.poll()
    assert len(gaps(desk)) == 1


def test_what_the_reader_deleted_is_known_again(desk: Desk) -> None:
    follow(desk, *items(1, 10))
    for article in desk.articles():
        desk.archive.execute(
            "INSERT INTO tombstones SELECT key, article_id, 0 FROM article_keys WHERE article_id = ?",
            (article.id,),
        )
        desk.archive.execute("DELETE FROM article_keys WHERE article_id = ?", (article.id,))
    say(desk, *items(4, 11))
    desk.poll()
    no_gap(desk)


def test_a_failure_between_is_no_gap(desk: Desk) -> None:
    follow(desk, *items(1, 10))
    for reply in (Reply("Oh.", 500), Reply("<html><p>Sold</p></html>"), Reply("later", 503)):
        desk.press.paths["/feed"] = reply
        desk.poll(after=DAY)
    say(desk, *items(5, 14))
    desk.poll(after=DAY)
    no_gap(desk)


def test_a_feed_that_was_muted_or_given_up_has_no_gap_when_it_comes_back(desk: Desk) -> None:
    feed = follow(desk, *items(1, 10))
    subscriptions.mute(desk.archive, [feed.id], desk.now)
    desk.poll(after=30 * DAY)
    subscriptions.unmute(desk.archive, [feed.id], desk.now)
    say(desk, *items(101, 110))
    desk.poll()
    no_gap(desk)
    feeds.remove(desk.archive, feed.url, desk.now)
    desk.now += 30 * DAY
    desk.subscribe("/feed", rss(*items(201, 210)))
    desk.poll()
    no_gap(desk)
    assert polls(desk).missed == 0


def test_a_feed_that_gets_another_address_is_another_feed(desk: Desk) -> None:
    feed = follow(desk, *items(1, 10))
    desk.press.paths["/other"] = Reply(rss(*items(101, 110)))
    feeds.set(desk.archive, feed.id, url=desk.press.base + "/other")
    desk.poll()
    no_gap(desk)


def test_a_feed_that_moves_by_itself_is_still_the_same(desk: Desk) -> None:
    follow(desk, *items(1, 10))
    desk.press.paths["/new"] = Reply(rss(*items(101, 110)))
    desk.press.paths["/feed"] = Reply("", 301, {"Location": desk.press.base + "/new"})
    for _ in range(4):
        desk.poll()
    assert len(gaps(desk)) == 1


def test_a_clock_that_was_set_back_makes_no_interval_that_ends_before_it_begins(desk: Desk) -> None:
    follow(desk, *items(1, 10))
    say(desk, *items(21, 30))
    desk.poll(after=-5 * DAY)
    assert all(since <= until for since, until in gaps(desk))
    assert polls(desk).missed == 0


HOSTILE = {
    "guids that change at every poll": [items(1, 10, guid=f"poll{n}-") for n in range(10)],
    "an order that changes": [items(1, 10)[n:] + items(1, 10)[:n] for n in range(10)],
    "one that slides": [items(n, n + 9) for n in range(1, 11)],
    "one that slides to its last entry": [items(9 * n, 9 * n + 9) for n in range(10)],
    "empty every other time": [items(n, n + 9) if n % 2 else [] for n in range(1, 11)],
    "an old copy out of a cache now and then": [
        items(1, 10) if n % 3 == 2 else items(4 * n + 1, 4 * n + 10) for n in range(10)
    ],
    "shrinking": [items(1, 10 - n) for n in range(10)],
    "one entry that stays": [items(1, 1) for _ in range(10)],
    "the same entry twice": [[*items(n, n + 3), *items(n, n + 3)] for n in range(10)],
    "titles that are touched up": [
        [Item(f"{item.title} ({n})", guid=item.guid, text=item.text, date=item.date) for item in items(1, 5)]
        for n in range(10)
    ],
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_ten_polls_of_a_feed_that_loses_nothing_show_no_gap(desk: Desk, shape: str) -> None:
    say(desk, *HOSTILE[shape][0])
    desk.subscribe("/feed")
    for entries in HOSTILE[shape]:
        say(desk, *entries)
        desk.poll()
    no_gap(desk)
    assert polls(desk).made == 10


def test_two_answers_by_turns_are_one_possible_gap(desk: Desk) -> None:
    desk.subscribe("/feed")
    for n in range(10):
        say(desk, *(items(21, 30) if n % 2 else items(1, 10)))
        desk.poll()
    assert len(gaps(desk)) == 1


def test_ten_polls_that_share_nothing_are_nine_possible_gaps(desk: Desk) -> None:
    desk.subscribe("/feed")
    for n in range(10):
        say(desk, *items(20 * n, 20 * n + 9))
        desk.poll()
    assert len(gaps(desk)) == 9
    assert all(earlier[1] == later[0] for earlier, later in zip(gaps(desk), gaps(desk)[1:], strict=False))


# --- silence --------------------------------------------------------------------------------------------


def silences(desk: Desk) -> list[tuple[datetime, datetime | None]]:
    return [(each.since, each.until) for each in report(desk).silences]


def test_a_feed_is_silent_when_nothing_new_comes_for_three_times_as_long_as_usual(desk: Desk) -> None:
    feed = follow(desk, *items(1, 30))  # the newest is of noon
    desk.poll()
    desk.poll()
    assert silences(desk) == []
    desk.poll()
    assert silences(desk) == [(NOW, None)]
    (silence,) = report(desk).silences
    assert (silence.usual, silence.noticed) == (HOUR, desk.now)
    assert completeness.standing(desk.archive, NOW)[feed.id].silence == silence
    desk.poll()
    assert len(silences(desk)) == 1
    say(desk, *items(1, 31))
    desk.poll()
    assert silences(desk) == [(NOW, desk.now)]
    assert completeness.standing(desk.archive, NOW) == {}


def test_a_feed_that_is_not_reached_is_not_silent(desk: Desk) -> None:
    follow(desk, *items(1, 30))
    desk.press.paths["/feed"] = Reply("Oh.", 500)
    for _ in range(5):
        desk.poll(after=5 * HOUR)
    assert silences(desk) == []


def test_answers_that_say_unchanged_are_valid(desk: Desk) -> None:
    desk.subscribe("/feed", Reply(rss(*items(1, 30)), headers={"ETag": '"1"'}))
    desk.poll()
    desk.press.paths["/feed"] = Reply(status=304)
    for _ in range(4):
        desk.poll()
    assert len(silences(desk)) == 1


@pytest.mark.parametrize("entries", [[], items(1, 1), items(1, 4)])
def test_a_feed_of_which_too_little_is_known_is_never_silent(desk: Desk, entries: list[Item]) -> None:
    follow(desk, *entries)
    for _ in range(4):
        desk.poll(after=30 * DAY)
    assert silences(desk) == []


def test_entries_without_dates_that_came_at_once_make_no_rhythm(desk: Desk) -> None:
    follow(desk, *(Item(f"Report {n}", guid=str(n), text="So.", date=None) for n in range(20)))
    desk.poll(after=30 * DAY)
    assert silences(desk) == []


def test_an_old_entry_that_comes_late_is_something_new(desk: Desk) -> None:
    follow(desk, *items(1, 30))
    say(desk, *items(0, 30))
    desk.poll(after=2 * HOUR)
    desk.poll(after=2 * HOUR)
    assert silences(desk) == []


def test_a_replayed_feed_is_not_silent(desk: Desk) -> None:
    desk.press.paths["/feed"] = Reply(rss(*items(1, 30)))
    feeds.add(desk.archive, desk.press.base + "/feed", allow_local=True, replayed=True, now=NOW)
    for _ in range(3):
        desk.poll(after=30 * DAY)
    assert silences(desk) == []


def test_a_silence_ends_with_the_reader_s_interest(desk: Desk) -> None:
    feed = follow(desk, *items(1, 30))
    desk.poll(after=9 * HOUR)
    subscriptions.mute(desk.archive, [feed.id], desk.now)
    assert silences(desk) == [(NOW, desk.now)]


# --- polls made and missed ------------------------------------------------------------------------------


def test_polls_are_counted_by_what_came_of_them(desk: Desk) -> None:
    follow(desk, *items(1, 10))
    desk.poll()
    desk.press.paths["/feed"] = Reply("No.", 404)
    desk.poll()
    desk.press.paths["/feed"] = Reply("later", 503, {"Retry-After": "7200"})
    desk.poll()
    assert polls(desk) == Polls(changed=1, unchanged=1, failed=1, paused=1)
    rows = desk.archive.value("SELECT count(*) FROM poll_days")
    assert rows == 1  # a day of a feed, however often it was polled


def test_polls_that_nobody_made_are_missed_also_over_midnight(desk: Desk) -> None:
    feed = follow(desk, *items(1, 30))
    due = desk.feed(feed).next_poll
    assert due is not None
    planned = due - desk.now
    desk.poll(after=planned + 30 * MINUTE - timedelta(seconds=1))
    assert polls(desk).missed == 0
    due = desk.feed(feed).next_poll
    assert due is not None
    planned = due - desk.now
    desk.poll(after=20 * planned + MINUTE)
    assert polls(desk).missed == 19
    since_today = datetime.combine(desk.now.date(), datetime.min.time(), UTC)
    assert completeness.report(desk.archive, since_today, desk.now).polls.missed < 19 or planned < HOUR


def test_a_round_that_comes_sooner_misses_nothing(desk: Desk) -> None:
    follow(desk, *items(1, 10))
    for _ in range(3):
        desk.poll(after=MINUTE)
    assert polls(desk) == Polls(changed=1, unchanged=3)


@pytest.mark.parametrize("error", [OfflineError("There is no network."), WorkerStartError("No worker.")])
def test_what_hinders_the_engine_itself_is_no_poll_and_held_against_no_feed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    feed = follow(desk, *items(1, 30))

    async def hindered(*_: object, **__: object) -> Answer:
        raise error

    with monkeypatch.context() as without:
        without.setattr(desk.web, "fetch", hindered)
        for _ in range(8):
            desk.poll(after=HOUR)
    stands = desk.feed(feed)
    assert (stands.state, stands.error, stands.failures) == (FeedState.OK, None, 0)
    assert polls(desk) == Polls(changed=1)
    assert [event.event for event in desk.events].count("trouble") == 1
    desk.poll(after=HOUR)
    assert polls(desk).unchanged == 1
    assert polls(desk).missed >= 7


def test_old_days_are_folded_into_their_months(desk: Desk) -> None:
    feed = follow(desk, *items(1, 10))
    for day in range(40):
        completeness.count(desk.archive, feed.id, "unchanged", NOW - 800 * DAY + day * DAY)
    completeness.fold(desk.archive, NOW + DAY)  # once a day
    assert desk.archive.value("SELECT count(*) FROM poll_days") in (3, 4)
    assert completeness.report(desk.archive, NOW - 1000 * DAY, NOW).polls.unchanged == 40
    completeness.fold(desk.archive, NOW + 2 * DAY)
    assert completeness.report(desk.archive, NOW - 1000 * DAY, NOW).polls.unchanged == 40


# --- texts, and the reading of it all -------------------------------------------------------------------


def test_articles_without_full_text_are_counted_by_why(desk: Desk) -> None:
    link = desk.press.base + "/ferry"
    desk.press.paths["/ferry"] = Reply("No.", 403)
    for name in ("one", "two"):
        desk.subscribe(f"/{name}", rss(Item("The ferry is late", link=link, text="So.")))
    desk.poll()
    found = report(desk)
    assert {state.value: number for state, number in found.states.items()} == {"blocked": 1}
    assert [sum(feed.states.values()) for feed in found.feeds] == [1, 1]
    assert completeness.report(desk.archive, desk.now + DAY, desk.now + DAY).states == {}


def test_a_remark_of_the_feed_is_kept_and_goes(desk: Desk) -> None:
    whole = rss(*items(1, 10))
    feed = desk.subscribe("/feed", whole[: whole.index("Report 4") + 4])
    desk.poll()
    assert desk.feed(feed).remark
    assert report(desk).feeds[0].remark == desk.feed(feed).remark
    say(desk, *items(1, 11))
    desk.poll()
    assert desk.feed(feed).remark is None


def test_a_feed_can_take_the_address_of_one_that_was_given_up(desk: Desk) -> None:
    from monitor.store import journal

    old = follow(desk, *items(1, 3))
    feeds.remove(desk.archive, old.url, desk.now)
    other = desk.subscribe("/other", rss(*items(4, 6)))
    desk.poll()
    assert feeds.move(desk.archive, other.id, old.url, desk.now)
    assert desk.feed(other).url == old.url
    assert len(desk.articles()) == 6
    assert {url for article in desk.articles() for url in article.feeds} == {old.url}
    # Two feeds cannot have one address: the one that was given up stays away.
    journal.undo(desk.archive, desk.now)
    assert [feed.id for feed in feeds.all(desk.archive)] == [other.id]
    assert feeds.by_url(desk.archive, old.url).id == other.id
    feeds.remove(desk.archive, old.url, desk.now + MINUTE)
    assert feeds.add(desk.archive, old.url, now=desk.now).id == other.id
