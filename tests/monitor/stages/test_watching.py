"""The engine at its post: it wakes for what is due and for who asks, rests otherwise, and survives trouble."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from monitor.engine import Engine, Event
from monitor.errors import ArchiveBusyError, OfflineError
from monitor.model import FeedState
from monitor.settings import Limits
from monitor.store import Archive, articles, completeness, feeds, meta, requests, stories
from monitor.workers import Pool
from tests.monitor.stages.press import Desk, Item, Loop, Press, Reply, rss

HOUR = timedelta(hours=1)
FERRY = Item("The ferry is late", guid="ferry")


def polls(desk: Desk) -> int:
    """Count the rounds in which feeds were asked."""
    return sum((event.event, event.stage) == ("started", "poll") for event in desk.events)


def watch(desk: Desk, meanwhile: Callable[[], Any], seconds: float = 1.5) -> None:
    """Let the engine watch; do something once it sleeps, and stop it some time afterwards."""

    async def scene() -> None:
        stop = asyncio.Event()
        watching = asyncio.create_task(desk.engine.watch(stop))
        while not any(event.event in ("sleeping", "trouble") for event in desk.events):
            await asyncio.sleep(0.02)
        meanwhile()
        await asyncio.sleep(seconds)
        stop.set()
        await asyncio.wait_for(watching, 5)

    desk.loop.run(scene())


def test_an_engine_with_nothing_to_do_rests(desk: Desk) -> None:
    desk.subscribe("/feed", rss(FERRY))
    watch(desk, lambda: None)
    assert polls(desk) == 1
    assert [event.event for event in desk.events].count("sleeping") == 1


def test_it_wakes_for_a_feed_that_is_due(desk: Desk) -> None:
    desk.subscribe("/feed", rss(FERRY))
    with Archive.open(desk.archive.path, "write") as other:

        def elsewhere() -> None:
            desk.now += 2 * HOUR
            meta.set(other, "nudge", 1)  # time alone is noticed within a minute

        watch(desk, elsewhere, 2.0)
    assert len(desk.press.asked_for("/feed")) == 2


def test_it_wakes_for_a_feed_that_another_process_adds(desk: Desk) -> None:
    desk.press.paths["/feed"] = Reply(rss(FERRY))
    with Archive.open(desk.archive.path, "write") as other:
        watch(desk, lambda: feeds.add(other, desk.press.base + "/feed", allow_local=True, now=desk.now), 2.5)
    assert len(desk.articles()) == 1


def test_it_answers_who_asks_at_once(desk: Desk) -> None:
    desk.subscribe("/feed", rss(FERRY))
    with Archive.open(desk.archive.path, "write") as other:
        asked: list[int] = []
        watch(desk, lambda: asked.append(requests.ask(other, "poll", {"all": True}, desk.now)), 2.0)
        answer = requests.result(other, asked[0])
    assert answer is not None
    assert (answer["feeds"], answer["unchanged"]) == (1, 1)


def test_a_star_that_is_set_wakes_no_round(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from monitor.store import marks

    desk.subscribe("/feed", rss(FERRY))
    rounds: list[object] = []
    monkeypatch.setattr(stories, "forget", lambda *given: rounds.append(given))
    with Archive.open(desk.archive.path, "write") as other:
        watch(desk, lambda: marks.set(other, [desk.articles()[0].id], "starred", True, desk.now))
    assert len(rounds) == 1


def test_after_a_sleep_the_feeds_are_asked_one_after_the_other(
    tmp_path: Any, loop: Loop, press: Press
) -> None:
    desk = Desk(tmp_path, loop, press, Limits(host_gap=0.0, host_connections=8))
    followed = [desk.subscribe(f"/{n}", rss(Item(f"News {n}", guid=str(n)))) for n in range(20)]

    def asked() -> int:
        return sum(len(press.asked_for(f"/{n}")) for n in range(20))

    with Archive.open(desk.archive.path, "write") as other:

        def sleep() -> None:
            desk.now += 20 * HOUR
            meta.set(other, "nudge", 1)  # time alone is noticed within a minute

        watch(desk, sleep, 2.5)
    assert 20 < asked() < 25
    next_polls = sorted(feed.next_poll for feed in map(desk.feed, followed) if feed.next_poll)
    waiting = [time - desk.now for time in next_polls if time - desk.now < timedelta(minutes=6)]
    assert len(waiting) >= 15
    assert waiting[-1] > timedelta(minutes=4)
    desk.close()


def test_trouble_with_the_archive_is_told_and_does_not_end_the_engine(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.subscribe("/feed", rss(FERRY))

    def arrive(*_: object, **__: object) -> None:
        raise ArchiveBusyError("The archive is in use.")

    with monkeypatch.context() as busy:
        busy.setattr(articles, "arrive", arrive)
        watch(desk, lambda: None)
    assert [event.message for event in desk.events if event.event == "trouble"] == ["The archive is in use."]
    assert polls(desk) == 1  # it does not try again at once


def test_a_bug_in_a_stage_is_told_and_does_not_end_the_engine(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "due", lambda *_: 1 / 0)
    watch(desk, lambda: None)
    (trouble,) = [event for event in desk.events if event.event == "trouble"]
    assert "bug" in (trouble.message or "")


def test_trouble_with_the_archive_ends_a_single_round_with_its_sentence(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def arrive(*_: object, **__: object) -> None:
        raise ArchiveBusyError("The archive is in use.")

    desk.subscribe("/feed", rss(FERRY))
    monkeypatch.setattr(articles, "arrive", arrive)
    with pytest.raises(ArchiveBusyError, match="in use"):
        desk.poll()


def test_no_transaction_writes_more_than_fifty_articles_and_others_get_their_turn(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    arrive = articles.arrive

    def counted(archive: Archive, feed_id: int, entries: Any, *rest: Any, **more: Any) -> object:
        sizes.append(len(entries))
        return arrive(archive, feed_id, entries, *rest, **more)

    monkeypatch.setattr(articles, "arrive", counted)
    desk.subscribe("/feed", rss(*(Item(f"Report {n}", guid=str(n)) for n in range(120))))
    desk.poll()
    assert sizes == [40, 40, 40]


def test_progress_counts_every_job_once(desk: Desk) -> None:
    for number in range(7):
        desk.subscribe(f"/{number}", rss(Item(f"News {number}", guid="1")))
    desk.poll()
    told: list[Event] = [event for event in desk.events if event.stage == "poll"]
    assert (told[0].event, told[0].total) == ("started", 7)
    assert (told[-1].event, told[-1].done) == ("finished", 7)
    progress = [event.done for event in told if event.event == "progress"]
    assert progress == sorted(set(progress))
    assert progress[-1] == 7


def test_slow_pages_are_left_for_a_while_when_a_feed_is_due(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.engine.PATIENCE_SECONDS", 0.0)
    monkeypatch.setattr("monitor.engine.LOOK_SECONDS", 0.0)
    links = [f"{desk.press.base}/{n}" for n in range(80)]
    desk.subscribe("/feed", rss(*(Item(f"Report {n}", link=link) for n, link in enumerate(links))))

    def time_passes(_: object) -> Reply:
        desk.now += 2 * HOUR
        return Reply("Not here.", 404)

    desk.press.paths["/5"] = time_passes

    def fetched() -> int:
        return sum(len(desk.press.asked_for(f"/{n}")) for n in range(80))

    desk.loop.run(desk.engine.turn())
    assert 0 < fetched() < 80
    assert len(desk.press.asked_for("/feed")) == 1
    desk.loop.run(desk.engine.turn())
    assert len(desk.press.asked_for("/feed")) == 2
    assert fetched() == 80
    told = [event for event in desk.events if event.stage == "extract" and event.event == "finished"]
    assert sum(event.done for event in told) == 80


def test_patience_lets_pages_come_in_although_feeds_are_due_all_the_time(desk: Desk) -> None:
    links = [f"{desk.press.base}/{n}" for n in range(80)]
    desk.subscribe("/feed", rss(*(Item(f"Report {n}", link=link) for n, link in enumerate(links))))

    def time_passes(_: object) -> Reply:
        desk.now += 2 * HOUR
        return Reply("Not here.", 404)

    desk.press.paths |= {f"/{n}": time_passes for n in range(80)}
    desk.loop.run(desk.engine.turn())
    assert sum(len(desk.press.asked_for(f"/{n}")) for n in range(80)) == 80


def test_an_engine_at_its_post_leaves_a_sign_of_itself(desk: Desk) -> None:
    desk.subscribe("/feed", rss(FERRY))
    watch(desk, lambda: None, 0.1)
    assert completeness.last_beat(desk.archive) == desk.now


def test_being_offline_is_kept_as_an_interval(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def unplugged(*_: object, **__: object) -> object:
        raise OfflineError("There is no network.")

    desk.subscribe("/feed", rss(FERRY))
    with monkeypatch.context() as without_network:
        without_network.setattr(desk.web, "fetch", unplugged)
        desk.poll()
        began = desk.now
        desk.poll()
    desk.poll()
    found = completeness.report(desk.archive, began, desk.now).absences
    assert [(each.kind, each.since, each.until) for each in found] == [("offline", began, desk.now)]


def test_a_computer_that_starts_no_worker_is_told_of_once_and_no_feed_or_page_pays_for_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed = [desk.subscribe(f"/{n}", rss(Item(f"News {n}", guid=f"{n}"))) for n in range(4)]
    sound = desk.tools
    with monkeypatch.context() as without_workers:
        without_workers.setattr("monitor.workers.pool.command", lambda: ["/nonexistent/presswatch"])
        desk.tools = replace(sound, pool=Pool(desk.limits, size=1))
        desk.engine = Engine(desk.archive, desk.tools, desk.events.append)
        for _ in range(3):
            assert desk.poll().tally.failed == 4
        told = [event.message for event in desk.events if event.event == "trouble"]
        assert len(told) == 1
        assert "does not start" in (told[0] or "")
    for feed in followed:
        stands = desk.feed(feed)
        assert (stands.state, stands.error, stands.failures) == (FeedState.NEW, None, 0)
        assert stands.next_poll is not None
        assert stands.next_poll - desk.now < 15 * timedelta(minutes=1)
    desk.tools = sound
    desk.engine = Engine(desk.archive, desk.tools, desk.events.append)
    assert desk.poll().tally.new_articles == 4
