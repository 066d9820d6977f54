"""What becomes of the pages of articles: leaked date lines, failures and their retries, hosts that ask for a pause."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.errors import OfflineError, WorkerLostError
from monitor.identity import link_keys
from monitor.model import ArticleDocument, BodyState, DateBasis, Entry
from monitor.stages import whole_round
from monitor.store import articles
from monitor.store.articles import Arrival
from monitor.web import Answer
from tests.monitor.stages.press import Desk, Item, Reply, page, rss

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
WORDS = [
    f"Pier {number} of the harbour is closed, says the master, and gate {number} with it."
    for number in range(12)
]
LEAKED = 'date 2021-10-01 WIMEREUX, France: "Sand gets into everything," says the sergeant, and tips out her coffee.'


def follow(desk: Desk, reply: Reply, date: str | None = None) -> None:
    """Subscribe to a feed with one article whose page answers so, and run the first round."""
    desk.press.paths["/ferry"] = reply
    item = Item("The ferry is late", link=desk.press.base + "/ferry", text="It left at noon.", date=date)
    desk.subscribe("/feed", rss(item))
    desk.poll()


def only(desk: Desk) -> ArticleDocument:
    (article,) = desk.articles()
    return articles.get(desk.archive, article.id)


def looks(desk: Desk) -> int:
    return len(desk.press.asked_for("/ferry"))


def test_a_page_claims_the_address_of_no_other_publisher(desk: Desk) -> None:
    """What it claimed would otherwise be known when its publisher delivers it, and never come in."""
    others, own = "https://harbour.example/ferry-is-late", f"{desk.press.base}/2021/ferry"
    for claimed, is_known in ((others, False), (own, True)):
        desk.press.paths["/ferry"] = Reply(
            page("The ferry is late", *WORDS).replace(
                "<head>", f'<head><link rel="canonical" href="{claimed}">'
            )
        )
        link = f"{desk.press.base}/ferry?of={is_known}"
        desk.press.paths[f"/ferry?of={is_known}"] = desk.press.paths["/ferry"]
        feed = desk.subscribe(f"/feed{is_known}", rss(Item("The ferry is late", link=link)))
        desk.poll()
        entry = Entry(guid=None, url=claimed, title="Ferry at last")
        delivered = Arrival(entry, link_keys(claimed), "Ferry at last", None, DateBasis.FEED, "It came.")
        arrived = articles.arrive(desk.archive, feed.id, [delivered], desk.now)
        assert bool(arrived.known or arrived.changed) is is_known


# --- date lines -----------------------------------------------------------------------------------------


def test_a_leaked_date_line_dates_the_article_and_leaves_the_text(desk: Desk) -> None:
    follow(desk, Reply(page("The ferry is late", LEAKED, *WORDS)))
    found = only(desk)
    assert (found.article.published, found.article.published_basis) == ("2021-10-01", DateBasis.DATELINE)
    assert found.text.startswith('"Sand gets into everything," says')
    assert "2021-10-01" not in found.html
    assert "Sand gets into everything" in found.html


def test_a_date_line_on_a_line_of_its_own_goes_with_its_line(desk: Desk) -> None:
    follow(desk, Reply(page("The ferry is late", "Published: 1 October 2021", *WORDS)))
    found = only(desk)
    assert found.article.published == "2021-10-01"
    assert found.text.startswith(WORDS[0])


def test_a_feed_s_date_is_believed_before_a_leaked_one(desk: Desk) -> None:
    follow(desk, Reply(page("The ferry is late", LEAKED, *WORDS)), "Tue, 05 Oct 2021 09:00:00 GMT")
    found = only(desk)
    assert (found.article.published, found.article.published_basis) == (
        "2021-10-05T09:00:00Z",
        DateBasis.FEED,
    )


# --- failures -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (Reply("Not here.", 404), BodyState.GONE),
        (Reply("Gone.", 410), BodyState.GONE),
        (Reply("No.", 403), BodyState.BLOCKED),
        (Reply("%PDF-1.7", 200, {"Content-Type": "application/pdf"}), BodyState.NOT_ARTICLE),
    ],
)
def test_an_article_whose_page_is_refused_keeps_the_feed_s_text_and_says_why(
    desk: Desk, reply: Reply, state: BodyState
) -> None:
    follow(desk, reply)
    found = only(desk)
    assert (found.article.state, found.text) == (state, "It left at noon.")
    assert found.article.reason
    desk.poll(after=timedelta(days=1))
    assert looks(desk) == 1


def test_a_page_that_fails_is_asked_for_after_ten_minutes_an_hour_six_hours_and_then_left(desk: Desk) -> None:
    follow(desk, Reply("Oh.", 500))
    for wait in (10 * MINUTE, HOUR, 6 * HOUR):
        asked = looks(desk)
        desk.poll(after=wait - MINUTE)
        assert looks(desk) == asked
        desk.poll(after=MINUTE)
        assert looks(desk) == asked + 1
    desk.poll(after=timedelta(days=9))
    assert looks(desk) == 4
    assert only(desk).article.state is BodyState.FAILED
    assert only(desk).text == "It left at noon."


def test_a_page_that_recovers_is_had(desk: Desk) -> None:
    follow(desk, Reply("Oh.", 500))
    desk.press.paths["/ferry"] = Reply(page("The ferry is late", *WORDS))
    assert desk.poll(after=10 * MINUTE).tally.bodies == 1
    assert (only(desk).article.state, only(desk).article.reason) == (BodyState.FULL, None)


def test_a_page_that_lost_a_worker_is_tried_twice_in_all(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = desk.tools.pool.run

    async def run(job: str, **arguments: object) -> object:
        if job == "page":
            raise WorkerLostError("This could not be read: it crashed its reader.")
        return await sound(job, **arguments)

    monkeypatch.setattr(desk.tools.pool, "run", run)
    follow(desk, Reply(page("The ferry is late", *WORDS)))
    for _ in range(4):
        desk.poll(after=timedelta(days=1))
    assert looks(desk) == 2
    assert only(desk).article.state is BodyState.FAILED


@pytest.mark.parametrize("status", [429, 503])
def test_a_page_of_a_host_that_asks_for_a_pause_waits_and_this_is_no_failure(desk: Desk, status: int) -> None:
    follow(desk, Reply("Later.", status, {"Retry-After": "7200"}))
    assert only(desk).article.state is BodyState.PENDING
    assert articles.next_due(desk.archive, desk.now) == desk.now + 2 * HOUR
    desk.press.paths["/ferry"] = Reply(page("The ferry is late", *WORDS))
    desk.poll(after=HOUR)
    assert looks(desk) == 1
    desk.poll(after=HOUR + MINUTE)
    assert only(desk).article.state is BodyState.FULL


def test_pages_wait_for_the_network(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def unplugged(*_: object, **__: object) -> Answer:
        raise OfflineError("There is no network.")

    with monkeypatch.context() as without_network:
        without_network.setattr(desk.web, "page", unplugged)
        follow(desk, Reply(page("The ferry is late", *WORDS)))
        due = articles.next_due(desk.archive, desk.now)
        assert due is not None
        assert MINUTE <= due - desk.now <= 5 * MINUTE
    assert desk.poll(after=5 * MINUTE).tally.bodies == 1


def test_each_host_has_its_turn(desk: Desk) -> None:
    items = [Item(f"News {n}", link=f"{desk.press.base}/{n}") for n in range(9)]
    other = desk.press.base.replace("127.0.0.1", "localhost")
    items.append(Item("Of another host", link=f"{other}/other"))
    desk.subscribe("/feed", rss(*items))
    poll, extract, *_ = whole_round(desk.limits)
    desk.loop.run(desk.engine.run([poll]))
    assert other in {job.host for job in extract.todo(desk.archive, desk.now)[:2]}
