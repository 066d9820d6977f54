"""What a feed's first poll brings: old entries enter as read, and one article bears the names of all its outlets."""

from __future__ import annotations

from datetime import timedelta

from monitor.model import Filter
from monitor.store import articles, counts, feeds, journal, marks, search
from tests.monitor.stages.press import NOW, Desk, Item, rss

HOUR = timedelta(hours=1)
NEW = Item("The ferry is late", guid="new", text="It left at noon.", date="Tue, 12 Oct 2021 09:00:00 GMT")
OLD = Item("The ferry was late", guid="old", text="It left at one.", date="Sat, 09 Oct 2021 09:00:00 GMT")
UNDATED = Item("The ferry will be late", guid="undated", text="It leaves at two.", date=None)
FUTURE = Item("The ferry sails on", guid="future", text="It will.", date="Tue, 12 Oct 2038 09:00:00 GMT")


def read(desk: Desk) -> set[str]:
    return {article.title for article in desk.articles() if article.read}


def test_what_is_older_than_two_days_enters_as_read_at_the_first_poll_only(desk: Desk) -> None:
    feed = desk.subscribe("/feed", rss(NEW, OLD, UNDATED, FUTURE))
    assert desk.poll().tally.new_articles == 4
    assert read(desk) == {OLD.title}
    older = Item("The pier is old", guid="older", text="Very.", date="Fri, 08 Oct 2021 09:00:00 GMT")
    desk.subscribe("/feed", rss(older, NEW, OLD))
    assert desk.poll().tally.new_articles == 1
    assert read(desk) == {OLD.title}
    assert counts.sidebar(desk.archive).unread == 4
    assert counts.sidebar(desk.archive).feeds[feed.id] == (5, 4)


def test_what_entered_as_read_is_no_arrival_and_no_step_of_undo(desk: Desk) -> None:
    desk.subscribe("/feed", rss(NEW, OLD))
    desk.poll()
    assert journal.last(desk.archive) is None
    arrived = search.page(desk.archive, Filter(arrived_after=NOW), limit=9, now=desk.now)
    assert [article.title for article in arrived.articles] == [NEW.title]
    # What somebody read is still an arrival.
    marks.set(desk.archive, [arrived.articles[0].id], "read", True, desk.now + HOUR)
    arrived = search.page(desk.archive, Filter(arrived_after=NOW), limit=9, now=desk.now)
    assert [article.title for article in arrived.articles] == [NEW.title]


def test_articles_that_the_archive_has_keep_their_marks(desk: Desk) -> None:
    link = desk.press.base + "/ferry"
    item = Item("The ferry was late", link=link, text="It left.", date="Tue, 12 Oct 2021 09:00:00 GMT")
    desk.subscribe("/one", rss(item, title="One"))
    desk.poll()
    assert read(desk) == set()
    desk.subscribe("/two", rss(item, title="Two"))
    assert desk.poll(after=timedelta(days=9)).tally.new_articles == 0
    assert read(desk) == set()


def test_an_empty_first_answer_leaves_the_first_poll_to_the_next(desk: Desk) -> None:
    desk.subscribe("/feed", rss())
    desk.poll()
    desk.subscribe("/feed", rss(NEW, OLD))
    desk.poll()
    assert read(desk) == {OLD.title}


def test_a_day_without_a_time_is_old_only_when_it_was_over_two_days_ago(desk: Desk) -> None:
    days = [Item(f"Of the {n}th", guid=str(n), text=f"{n}.", date=f"2021-10-{n:02}") for n in (8, 9, 10, 11)]
    desk.subscribe("/feed", rss(*days))
    desk.poll(after=timedelta(0))
    assert read(desk) == {"Of the 8th", "Of the 9th"}


def test_a_large_first_delivery_is_marked_whole(desk: Desk) -> None:
    items = [
        Item(f"Report {n}", guid=str(n), text=f"{n}.", date="Fri, 08 Oct 2021 09:00:00 GMT")
        for n in range(120)
    ]
    desk.subscribe("/feed", rss(*items))
    desk.poll()
    assert len(read(desk)) == 120


def test_the_entries_of_a_replayed_feed_stay_unread(desk: Desk) -> None:
    desk.subscribe("/feed", rss(NEW, OLD))
    desk.archive.execute("UPDATE feeds SET removed = 1")
    feeds.add(desk.archive, desk.press.base + "/demo", allow_local=True, replayed=True, now=NOW)
    desk.press.paths["/demo"] = desk.press.paths["/feed"]
    desk.poll()
    assert len(desk.articles()) == 2
    assert read(desk) == set()


# --- outlets --------------------------------------------------------------------------------------------


def test_an_article_is_found_by_each_of_its_outlets_and_its_row_names_all(desk: Desk) -> None:
    item = Item("The ferry is late", link=desk.press.base + "/ferry", text="It left at noon.")
    desk.subscribe("/one", rss(item, title="Harbour News"))
    desk.poll()
    desk.subscribe("/two", rss(item, title="The Beacon"))
    desk.poll()
    (article,) = desk.articles()
    assert (article.outlet, article.outlets) == ("Harbour News", ("Harbour News", "The Beacon"))
    whole = articles.get(desk.archive, article.id)
    assert {appearance.outlet for appearance in whole.appearances} == {"Harbour News", "The Beacon"}
    for query in ("outlet:harbour", "outlet:beacon", 'outlet:"the beacon" ferry', "outlet:(beacon OR fanal)"):
        assert len(search.page(desk.archive, Filter(query=query), limit=9, now=desk.now).articles) == 1, query
    for query in ("-outlet:beacon", 'outlet:"news the"', "outlet:fanal"):
        assert search.page(desk.archive, Filter(query=query), limit=9, now=desk.now).articles == (), query


def test_a_topic_that_asks_for_an_outlet_finds_what_comes_to_be_delivered_by_it(desk: Desk) -> None:
    from monitor.store import topics

    item = Item("The ferry is late", link=desk.press.base + "/ferry", text="It left at noon.")
    topics.set(desk.archive, "Beacon", "outlet:beacon ferry", NOW)
    desk.subscribe("/one", rss(item, title="Harbour News"))
    desk.poll()
    assert desk.articles()[0].topics == ()
    desk.subscribe("/two", rss(item, title="The Beacon"))
    desk.poll()
    assert desk.articles()[0].topics == ("Beacon",)


def test_a_feed_that_names_itself_gives_its_name_to_its_first_articles(desk: Desk) -> None:
    desk.subscribe("/one", rss(Item("One", guid="1", text="1"), title="Harbour News"))
    desk.subscribe("/two", rss(Item("Two", guid="2", text="2"), title="The Beacon"))
    desk.poll()
    assert {article.outlet for article in desk.articles()} == {"Harbour News", "The Beacon"}
