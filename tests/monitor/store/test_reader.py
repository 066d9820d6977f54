"""What the reader changes: marks, feeds, saved searches; the journal that takes it back; the counts of the sidebar."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.errors import PresswatchError, UnknownError
from monitor.model import FeedState, Filter
from monitor.store import Archive, articles, counts, feeds, hosts, journal, marks, meta, searches, topics
from tests.monitor.store.conftest import NOW, Desk, arrival


def test_marks_change_only_what_they_change_and_can_be_undone(desk: Desk) -> None:
    one, two, three = desk.deliver(*map(arrival, "abc")).new
    assert marks.set(desk.archive, [one], "read", True, NOW) == 1
    assert marks.set(desk.archive, [one, two, two, three, 99], "read", True, NOW) == 2
    assert marks.set(desk.archive, [one, two, three], "read", True, NOW) == 0
    assert journal.last(desk.archive) == "2 articles marked as read"
    assert journal.undo(desk.archive, NOW) == "Undone: 2 articles marked as read"
    assert desk.find("is:read") == [one]
    assert journal.undo(desk.archive, NOW) == "Undone: 1 article marked as read"
    assert desk.find("is:read") == []
    assert (journal.undo(desk.archive, NOW), journal.last(desk.archive)) == (None, None)


def test_a_mark_that_is_taken_away_comes_back_with_undo(desk: Desk) -> None:
    one = desk.article("a")
    marks.set(desk.archive, [one], "starred", True, NOW)
    marks.set(desk.archive, [one], "starred", False, NOW)
    assert not articles.get(desk.archive, one).article.starred
    assert journal.undo(desk.archive, NOW) == "Undone: 1 article unstarred"
    assert articles.get(desk.archive, one).article.starred


def test_everything_that_a_filter_finds_is_marked_as_one_change(desk: Desk) -> None:
    desk.deliver(*(arrival(str(n), text="A boat." if n % 2 else "A train.") for n in range(12_00)))
    assert marks.set_all(desk.archive, Filter(query="boat"), "dismissed", True, NOW) == 600
    assert len(desk.find(scope="inbox")) == 600
    assert journal.undo(desk.archive, NOW) == "Undone: 600 articles dismissed"
    assert len(desk.find(scope="inbox")) == 1200


def test_removing_a_feed_keeps_its_articles_and_can_be_undone(desk: Desk) -> None:
    number = desk.article("a")
    url = desk.feed().url
    feeds.remove(desk.archive, url, NOW)
    assert feeds.all(desk.archive) == feeds.due(desk.archive, NOW) == []
    assert articles.get(desk.archive, number).article.feeds == (url,)
    with pytest.raises(UnknownError, match="feeds list"):
        feeds.by_url(desk.archive, url)
    assert journal.undo(desk.archive, NOW) == "Undone: the feed Le Fanal removed"
    assert feeds.by_url(desk.archive, url).articles == 0
    assert feeds.all(desk.archive)[0].articles == 1


def test_a_removed_feed_can_be_added_again(desk: Desk) -> None:
    number = desk.deliver(arrival("a")).new[0]
    url = desk.feed().url
    feeds.set(desk.archive, desk.feed().id, state=FeedState.GONE, etag="1", error="Gone.")
    feeds.remove(desk.archive, url, NOW)
    again = feeds.add(desk.archive, url, folder="New", now=NOW)
    assert (again.state, again.etag, again.error, again.folder) == (FeedState.NEW, None, None, "New")
    assert desk.deliver(arrival("a")).known == (number,)


def test_adding_a_known_feed_leaves_it_as_it_is(archive: Archive) -> None:
    first = feeds.add(archive, "https://one.example/rss", title="One", folder="A", now=NOW)
    assert feeds.add(archive, " https://one.example/rss", title="Other", folder="B", now=NOW) == first


def test_passwords_are_kept_apart_from_addresses(archive: Archive) -> None:
    feed = feeds.add(archive, "https://ana:p%40ss@one.example:8443/rss?x=1", now=NOW)
    assert (feed.url, feed.title, feed.outlet) == (
        "https://one.example:8443/rss?x=1",
        "one.example",
        "one.example",
    )
    assert feeds.credentials(archive, feed.id) == ("ana", "p@ss")
    assert feeds.by_url(archive, "https://ana:p%40ss@one.example:8443/rss?x=1") == feed
    other = feeds.add(archive, "https://two.example/", now=NOW)
    assert feeds.credentials(archive, other.id) is None
    tables = archive.column(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'feed_credentials'"
    )
    for table in tables:
        assert "p@ss" not in str(archive.all(f'SELECT * FROM "{table}"'))


def test_feeds_are_due_at_their_time_unless_they_rest(archive: Archive) -> None:

    names = ("one", "two", "three")
    one, two, three = (feeds.add(archive, f"https://{name}.example/", now=NOW) for name in names)
    feeds.set(archive, one.id, next_poll=NOW + timedelta(hours=1))
    feeds.set(archive, two.id, next_poll=NOW - timedelta(hours=1), failures=2, state=FeedState.FAILING)
    feeds.set(archive, three.id, state=FeedState.MUTED)
    assert [feed.id for feed in feeds.due(archive, NOW)] == [two.id]
    assert feeds.next_due(archive) == NOW - timedelta(hours=1)
    assert [feed.id for feed in feeds.due(archive, NOW + timedelta(hours=2))] == [two.id, one.id]
    with pytest.raises(TypeError, match="colour"):
        feeds.set(archive, one.id, colour=1)


def test_a_feed_does_not_take_over_the_address_of_another(archive: Archive) -> None:
    one, two = (feeds.add(archive, f"https://{name}.example/", now=NOW) for name in ("one", "two"))
    feeds.set(archive, one.id, url="https://two.example/", title="Renamed")
    assert feeds.get(archive, one.id).url == "https://one.example/"
    feeds.set(archive, one.id, url="https://ana:secret@three.example/")
    assert feeds.get(archive, one.id).url == "https://three.example/"
    assert feeds.credentials(archive, one.id) == ("ana", "secret")
    assert feeds.get(archive, two.id).url == "https://two.example/"


def test_naming_an_outlet_names_it_on_the_articles_that_came_before(desk: Desk) -> None:
    feed = feeds.add(desk.archive, "https://fanal.example/rss", now=NOW)
    number = articles.arrive(desk.archive, feed.id, [arrival("a")], NOW, True).new[0]
    assert articles.get(desk.archive, number).article.outlet == "fanal.example"
    feeds.set(desk.archive, feed.id, outlet="Le Fanal")
    assert articles.get(desk.archive, number).article.outlet == "Le Fanal"
    assert desk.find("outlet:fanal") == desk.find('outlet:"le fanal"') == [number]


def test_folders_are_paths_without_loose_ends(archive: Archive) -> None:
    assert (
        feeds.add(archive, "https://one.example/", folder=" /Coast // North/ ", now=NOW).folder
        == "Coast/North"
    )


def test_saved_searches_are_kept_changed_removed_and_brought_back(desk: Desk) -> None:
    one = desk.article("a", text="A boat.")
    desk.article("b", text="A boat.")
    marks.set(desk.archive, [one], "read", True, NOW)
    searches.set(desk.archive, "My boats", "boat", NOW)
    (saved,) = searches.all(desk.archive, NOW)
    assert (saved.name, saved.query, saved.articles, saved.unread) == ("My boats", "boat", 2, 1)
    searches.set(desk.archive, "my BOATS", "ship", NOW)
    assert [s.query for s in searches.all(desk.archive)] == ["ship"]
    assert journal.undo(desk.archive, NOW) == "Undone: the search My boats changed"
    assert [s.query for s in searches.all(desk.archive)] == ["boat"]
    searches.remove(desk.archive, "MY boats", NOW)
    assert searches.all(desk.archive) == []
    journal.undo(desk.archive, NOW)
    assert [s.query for s in searches.all(desk.archive)] == ["boat"]
    assert journal.undo(desk.archive, NOW) == "Undone: the search My boats saved"
    assert searches.all(desk.archive) == []
    with pytest.raises(UnknownError):
        searches.remove(desk.archive, "nothing", NOW)
    with pytest.raises(PresswatchError, match="name"):
        searches.set(desk.archive, " ", "boat", NOW)


def test_the_sidebar_counts_what_stands_where(desk: Desk) -> None:
    assert counts.sidebar(desk.archive) == counts.Sidebar(0, 0, 0, {}, {}, 0, None)
    topics.set(desk.archive, "Boats", "boat", NOW)
    topic = topics.get(desk.archive, "Boats").id
    numbers = desk.deliver(*(arrival(str(n), text="A boat.") for n in range(5))).new
    desk.deliver(arrival("0", text="A boat."), feed="Channel Post")
    desk.tag()
    marks.set(desk.archive, numbers[:2], "read", True, NOW)
    marks.set(desk.archive, numbers[1:3], "dismissed", True, NOW)
    marks.set(desk.archive, numbers[4:], "starred", True, NOW)
    found = counts.sidebar(desk.archive)
    assert (found.inbox, found.unread, found.starred, found.total, found.since) == (3, 2, 1, 5, NOW)
    assert found.topics == {topic: (5, 2)}
    assert found.feeds == {desk.feed().id: (5, 2), desk.feed("Channel Post").id: (1, 0)}
    assert [(f.articles, f.unread) for f in feeds.all(desk.archive)] == [(1, 0), (5, 2)]


def test_settings_and_hosts_are_kept_in_the_archive(archive: Archive) -> None:
    meta.set(archive, "zone", {"name": "Europe/Paris"})
    assert meta.get(archive, "zone") == {"name": "Europe/Paris"}
    meta.set(archive, "zone", None)
    assert meta.get(archive, "zone", "UTC") == "UTC"
    later = NOW + timedelta(hours=1)
    hosts.pause(archive, {"https://one.example:443": later, "https://two.example:443": NOW})
    assert hosts.paused(archive, NOW) == {"https://one.example:443": later}


def test_undo_is_undone_whole_or_not_at_all(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    number = desk.article("a")
    marks.set(desk.archive, [number], "read", True, NOW)

    def fail(*_: object) -> None:
        raise OSError("no power")

    real = marks.write
    monkeypatch.setattr(marks, "write", fail)
    with pytest.raises(OSError, match="no power"):
        journal.undo(desk.archive, NOW)
    monkeypatch.setattr(marks, "write", real)
    assert journal.last(desk.archive) == "1 article marked as read"
    assert journal.undo(desk.archive, NOW)
    assert desk.find("is:read") == []
