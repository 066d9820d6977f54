"""One article each, however a feed names, moves, drops and rewords its entries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from monitor.store import articles
from tests.monitor.stages.press import Desk, Item, Reply, page, rss

Naming = Callable[[int, int, str], tuple[str | None, str | None]]


NAMINGS: dict[str, Naming] = {
    "shared guid": lambda entry, poll, base: ("all", f"{base}/{entry}"),
    "shared guid, no link": lambda entry, poll, base: ("all", None),
    "empty guid": lambda entry, poll, base: ("", f"{base}/{entry}"),
    "missing guid": lambda entry, poll, base: (None, f"{base}/{entry}"),
    "neither guid nor link": lambda entry, poll, base: (None, None),
    "changing guid": lambda entry, poll, base: (f"{entry}-{poll}", f"{base}/{entry}"),
    "changing guid, no link": lambda entry, poll, base: (f"{entry}-{poll}", None),
    "changing link": lambda entry, poll, base: (str(entry), f"{base}/{poll}/{entry}"),
    "changing guid and tracked link": lambda entry, poll, base: (
        f"{entry}-{poll}",
        f"{base}/news/1000{entry}?utm_source=poll{poll}",
    ),
    "shared link": lambda entry, poll, base: (str(entry), f"{base}/live"),
    "guid that is sometimes missing": lambda entry, poll, base: (
        str(entry) if poll % 2 else None,
        f"{base}/{entry}",
    ),
    "everything changes": lambda entry, poll, base: (f"{entry}-{poll}", f"{base}/{poll}/{entry}"),
}


def entry(number: int, guid: str | None, link: str | None) -> Item:
    """Give an entry with a title and a text that no other one shares."""
    return Item(
        f"Harbour report number {number}", guid=guid, link=link, text=f"Ferry {number} has left. " * 5,
        date=f"Tue, 12 Oct 2021 {number:02}:00:00 GMT",
    )  # fmt: skip


@pytest.mark.parametrize("naming", NAMINGS)
def test_ten_polls_give_one_article_each(desk: Desk, naming: str) -> None:
    name = NAMINGS[naming]
    desk.subscribe("/feed", "")
    seen: list[dict[int, str]] = []
    for poll in range(10):
        items = [entry(number, *name(number, poll, desk.press.base)) for number in range(1, 5)]
        desk.press.paths["/feed"] = Reply(rss(*items))
        new = desk.poll(after=timedelta(minutes=1)).tally.new_articles
        assert new == (4 if poll == 0 else 0), poll
        seen.append({article.id: article.title for article in desk.articles()})
    assert len(seen[0]) == 4
    assert all(later == seen[0] for later in seen)


def test_a_feed_that_moves_host_and_changes_all_guids_brings_only_what_is_new(desk: Desk) -> None:
    def moved(number: int) -> Item:
        return entry(number, f"urn:new:{number}", f"{desk.press.base}/archive/{number}")

    feed = desk.subscribe("/old", rss(*(entry(n, str(n), f"{desk.press.base}/{n}") for n in range(1, 9))))
    desk.poll()
    desk.press.paths["/old"] = Reply(
        "", 301, {"Location": desk.press.base.replace("127.0.0.1", "localhost") + "/new"}
    )
    desk.press.paths["/new"] = Reply(rss(*map(moved, range(2, 10))))
    desk.poll()
    # The permission for the old host does not hold for the new one.
    assert desk.feed(feed).failures == 1
    desk.press.paths["/old"] = Reply("", 301, {"Location": desk.press.base + "/new"})
    assert desk.poll().tally.new_articles == 1
    for _ in range(3):
        assert desk.poll().tally.new_articles == 0
    assert desk.feed(feed).url.endswith("/new")
    assert len(desk.articles()) == 9


OTHERWISE: dict[str, tuple[dict[str, str | None], dict[str, str | None]]] = {
    "summaries": ({"text": "The ferry has left."}, {"text": "Read on at our new home."}),
    "dates": ({"date": "Tue, 12 Oct 2021 {n:02}:00:00 GMT"}, {"date": "Tue, 12 Oct 2021 {n:02}:05:30 +0200"}),
    "titles alone, at the same paths": ({"date": None, "text": ""}, {"date": None, "text": ""}),
}


@pytest.mark.parametrize("what", OTHERWISE)
def test_a_feed_that_moves_and_writes_its_entries_otherwise_causes_no_flood(desk: Desk, what: str) -> None:
    def told(number: int, host: str, guid: str, facts: dict[str, str | None]) -> Item:
        date = facts.get("date", "Tue, 12 Oct 2021 {n:02}:00:00 GMT")
        return Item(
            f"Harbour report number {number}", guid=f"{guid}{number}", link=f"{host}/reports/{number}",
            text=facts.get("text", "The same words.") or "", date=date and date.format(n=number),
        )  # fmt: skip

    before, after = OTHERWISE[what]
    base = desk.press.base
    desk.subscribe("/feed", rss(*(told(n, base, "old-", before) for n in range(1, 9))))
    assert desk.poll().tally.new_articles == 8
    host = base.replace("127.0.0.1", "localhost")
    desk.press.paths["/feed"] = Reply(rss(*(told(n, host, "urn:new:", after) for n in range(2, 10))))
    assert desk.poll().tally.new_articles == 1
    assert desk.poll().tally.new_articles == 0
    assert len(desk.articles()) == 9


def test_what_comes_daily_under_the_same_titles_is_new_each_day(desk: Desk) -> None:
    def of(day: int) -> str:
        return rss(
            *(
                Item(
                    title, guid=f"{title}-{day}", link=f"{desk.press.base}/{day}/{title}",
                    text="As always.", date=f"Tue, {day} Oct 2021 06:00:00 GMT",
                )
                for title in ("Tides", "Ferries", "Weather")
            )
        )  # fmt: skip

    desk.subscribe("/feed", of(12))
    desk.poll()
    desk.press.paths["/feed"] = Reply(of(13))
    assert desk.poll().tally.new_articles == 3


def test_two_reports_of_the_same_words_are_two_articles(desk: Desk) -> None:
    tide = Item("The tide", guid="1", link=desk.press.base + "/1", text="High at noon.")
    desk.subscribe("/feed", rss(tide))
    desk.poll()
    desk.press.paths["/feed"] = Reply(
        rss(Item("The tide", guid="2", link=desk.press.base + "/2", text="High at noon."), tide)
    )
    assert desk.poll().tally.new_articles == 1


def test_what_leaves_the_feed_stays_in_the_archive(desk: Desk) -> None:
    items = [entry(n, str(n), None) for n in range(1, 9)]
    desk.subscribe("/feed", rss(*items))
    desk.poll()
    for last in range(7, 0, -1):
        desk.press.paths["/feed"] = Reply(rss(*items[:last]))
        desk.poll()
    desk.press.paths["/feed"] = Reply(rss())
    desk.poll()
    assert len(desk.articles()) == 8
    desk.press.paths["/feed"] = Reply(rss(*items))
    assert desk.poll().tally.new_articles == 0


def test_an_entry_that_flaps_is_updated_at_most_twenty_four_times(desk: Desk) -> None:
    link = desk.press.base + "/ferry"
    desk.subscribe("/feed", "")
    for poll in range(30):
        said = f"The ferry is {'late' if poll % 2 else 'early'}"
        item = Item(said, guid="ferry", link=link, text=f"{said}, says the harbour master.")
        desk.press.paths["/feed"] = Reply(rss(item))
        words = [f"{said}. Pier {poll} of the harbour was closed at {number}." * 4 for number in range(12)]
        desk.press.paths["/ferry"] = Reply(page(said, *words))
        desk.poll(after=timedelta(minutes=10))
    (article,) = desk.articles()
    whole = articles.get(desk.archive, article.id)
    assert 2 <= len(whole.versions) <= 24
    assert article.changes <= 24
    assert len(desk.press.asked_for("/ferry")) <= 26


def test_the_same_article_in_several_feeds_is_one_with_all_of_them(desk: Desk) -> None:
    link = desk.press.base + "/ferry"
    for outlet in ("Harbour", "Beacon", "Fanal"):
        item = Item("The ferry is late", guid=outlet, link=link + f"?utm_source={outlet}")
        desk.subscribe(f"/{outlet}", rss(item, title=outlet))
    desk.press.paths["/ferry"] = Reply(
        page("The ferry is late", *(f"Pier {n} is closed, and so is gate {n}." * 5 for n in range(9)))
    )
    desk.poll()
    (article,) = desk.articles()
    assert len(article.feeds) == 3
    whole = articles.get(desk.archive, article.id)
    assert {appearance.outlet for appearance in whole.appearances} == {"Harbour", "Beacon", "Fanal"}
    assert desk.poll().tally.new_articles == 0


def test_a_large_delivery_comes_in_whole_and_in_order(desk: Desk) -> None:
    items = [Item(f"Report {n}", guid=str(n)) for n in range(133)]
    desk.subscribe("/feed", rss(*items))
    assert desk.poll().tally.new_articles == 133
    assert [article.title for article in desk.articles()] == [item.title for item in items]
    assert desk.poll().tally.unchanged == 1
