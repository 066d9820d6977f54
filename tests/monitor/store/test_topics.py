"""How topics, word lists and saved searches are edited: names, history, references, and what renaming sets off."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.errors import PresswatchError, QueryError, UnknownError
from monitor.model import SavedSearch
from monitor.store import Archive, articles, feeds, journal, searches, tags, topics
from tests.monitor.store.conftest import NOW, Desk

LATER = NOW + timedelta(hours=1)


def topics_of(desk: Desk, number: int) -> tuple[str, ...]:
    return articles.get(desk.archive, number).article.topics


# --- topics ---------------------------------------------------------------------------------------------


def test_a_topic_that_is_set_in_other_case_keeps_its_name(archive: Archive) -> None:
    assert topics.set(archive, "CAMP CLEARANCES", "camp", NOW).name == "Camp clearances"
    assert len(topics.all(archive)) == 3


def test_a_topic_remembers_what_it_was_who_changed_it_and_when(archive: Archive) -> None:
    topics.set(archive, "Boats", "boat", NOW)
    assert topics.history(archive, "boats") == []
    topics.set(archive, "Boats", "ship", NOW)
    topics.set(archive, "Boats", "ship", LATER, note="of any kind")
    topics.set(archive, "Boats", "ferry", LATER)
    last, first = topics.history(archive, "BOATS")
    assert (first.query, first.ended, first.revision) == ("boat", NOW, 1)
    assert (last.query, last.ended, last.revision) == ("ship", LATER, 2)
    assert isinstance(last.who, str)
    assert topics.revision(archive, "boats") == 3
    journal.undo(archive, LATER)
    assert (topics.get(archive, "boats").query, topics.revision(archive, "boats")) == ("ship", 4)
    assert [edit.query for edit in topics.history(archive, "boats")] == ["ferry", "ship", "boat"]


def test_a_tag_knows_which_query_set_it(desk: Desk) -> None:
    number = desk.article("a", text="A boat.")
    topics.set(desk.archive, "Boats", "boat", NOW)
    topics.set(desk.archive, "Boats", "boat OR ship", NOW)
    desk.tag()
    (tag,) = articles.get(desk.archive, number).tags
    assert tag.revision == topics.revision(desk.archive, "Boats") == 2
    tags.say(desk.archive, "Boats", number, "confirm", NOW)
    topics.set(desk.archive, "Boats", "ship", NOW)
    desk.tag()
    assert articles.get(desk.archive, number).tags[0].revision is None


def test_a_renamed_topic_is_one_topic_and_what_refers_to_it_goes_on(desk: Desk) -> None:
    number = desk.article("a", text="A late boat.")
    topics.set(desk.archive, "Boats", "boat", NOW)
    topics.set(desk.archive, "Late", "late  topic:boats\nNOT early", NOW)
    searches.set(desk.archive, "Mine", 'topic:"boats" OR boats', NOW)
    desk.tag()
    topics.rename(desk.archive, "boats", "Ships & boats", NOW)
    desk.tag()
    assert [t.name for t in topics.all(desk.archive)][3:] == ["Ships & boats", "Late"]
    assert topics.get(desk.archive, "late").query == 'late  topic:"Ships & boats"\nNOT early'
    assert searches.get(desk.archive, "mine").query == 'topic:"Ships & boats" OR boats'
    assert topics_of(desk, number) == ("Ships & boats", "Late")
    assert journal.undo(desk.archive, NOW) == "Undone: the topic Boats renamed to Ships & boats"
    assert topics.get(desk.archive, "late").query == "late  topic:boats\nNOT early"
    assert searches.get(desk.archive, "mine").query == 'topic:"boats" OR boats'
    topics.rename(desk.archive, "Boats", "BOATS", NOW)
    assert topics.get(desk.archive, "boats").name == "BOATS"
    with pytest.raises(QueryError, match="already"):
        topics.rename(desk.archive, "Boats", "late", NOW)
    with pytest.raises(UnknownError):
        topics.rename(desk.archive, "Nothing", "Something", NOW)


# --- word lists -----------------------------------------------------------------------------------------


def test_a_renamed_word_list_is_one_list_and_what_names_it_goes_on(desk: Desk) -> None:
    number = desk.article("a", text="A ferry.")
    topics.set_list(desk.archive, "boats", ["boat", "$Ferries"], NOW)
    topics.set_list(desk.archive, "ferries", ["ferry"], NOW)
    topics.set(desk.archive, "Traffic", "$boats OR train", NOW)
    desk.tag()
    assert topics_of(desk, number) == ("Traffic",)
    topics.rename_list(desk.archive, "$ferries", "car-ferries", NOW)
    assert topics.lists(desk.archive)["boats"] == ("boat", "$car-ferries")
    assert "ferries" not in topics.lists(desk.archive)
    desk.tag()
    assert topics_of(desk, number) == ("Traffic",)
    journal.undo(desk.archive, NOW)
    assert topics.lists(desk.archive)["boats"] == ("boat", "$Ferries")
    assert "car-ferries" not in topics.lists(desk.archive)
    topics.set_list(desk.archive, "ferries", ["train"], NOW)
    desk.tag()
    assert topics_of(desk, number) == ()
    journal.undo(desk.archive, NOW)
    desk.tag()
    assert topics_of(desk, number) == ("Traffic",)
    topics.remove_list(desk.archive, "ferries", NOW)
    desk.tag()
    assert topics_of(desk, number) == ()
    assert journal.undo(desk.archive, NOW) == "Undone: the word list $ferries removed"
    desk.tag()
    assert topics_of(desk, number) == ("Traffic",)
    with pytest.raises(UnknownError):
        topics.rename_list(desk.archive, "nothing", "something", NOW)


@pytest.mark.parametrize("member", ["camp AND", "is:unread", "(", "lang:fr", '"'])
def test_a_member_that_is_no_query_of_words_is_refused_by_name(archive: Archive, member: str) -> None:
    with pytest.raises(QueryError, match=r"cannot stand in \$camp"):
        topics.set_list(archive, "camp", ["tents", member], NOW)
    with pytest.raises(QueryError, match="no name"):
        topics.set_list(archive, "1st list", ["tents"], NOW)


# --- renaming what queries name -------------------------------------------------------------------------


def test_a_renamed_folder_feed_or_outlet_has_the_topics_judged_that_name_it(desk: Desk) -> None:
    number = desk.article("a", text="A boat.")
    desk.article("b", text="A boat.", feed="Channel Post")
    for name, query in (
        ("F", "folder:France"),
        ("O", "outlet:lighthouse"),
        ("T", "feed:lamp"),
        ("W", "boat"),
    ):
        topics.set(desk.archive, name, query, NOW)
    desk.tag()
    assert topics_of(desk, number) == ("W",)
    feed = desk.feeds["Le Fanal"].id
    feeds.set(desk.archive, feed, folder="France/Nord")
    assert tags.todo(desk.archive, 9) == [number]
    desk.tag()
    assert topics_of(desk, number) == ("F", "W")
    feeds.set(desk.archive, feed, outlet="The Lighthouse")
    desk.tag()
    assert topics_of(desk, number) == ("F", "O", "W")
    feeds.set(desk.archive, feed, title="The Lamp", folder="Elsewhere")
    desk.tag()
    assert topics_of(desk, number) == ("O", "T", "W")
    feeds.set(desk.archive, feed, error="a failure")
    assert tags.todo(desk.archive, 9) == []


# --- saved searches -------------------------------------------------------------------------------------


def test_searches_stand_in_the_order_that_the_reader_gives_them(archive: Archive) -> None:
    for name in ("Zebra", "Boats", "Cars"):
        searches.set(archive, name, name.lower(), NOW)
    names = [each.name for each in searches.all(archive)]
    assert names == ["Zebra", "Boats", "Cars"]
    searches.order(archive, ["cars", "zebra"], NOW)
    searches.set(archive, "Late", "late", NOW)
    assert [each.name for each in searches.all(archive)] == ["Cars", "Zebra", "Boats", "Late"]
    searches.remove(archive, "zebra", NOW)
    journal.undo(archive, NOW)
    assert [each.name for each in searches.all(archive)] == ["Cars", "Zebra", "Boats", "Late"]
    journal.undo(archive, NOW)
    journal.undo(archive, NOW)
    assert [each.name for each in searches.all(archive)] == ["Zebra", "Boats", "Cars"]
    with pytest.raises(UnknownError):
        searches.order(archive, ["nothing"], NOW)


def test_a_search_may_refer_to_others_but_not_in_a_circle(desk: Desk) -> None:
    boat = desk.article("a", text="A late boat.")
    train = desk.article("b", text="A late train. ")
    desk.article("c", text="A boat in time.")
    searches.set(desk.archive, "My boats", "boat sort:arrival", NOW)
    searches.set(desk.archive, "Traffic", 'search:"my boats" OR train', NOW)
    searches.set(desk.archive, "Late traffic", "late search:traffic", NOW)
    assert desk.find('search:"late TRAFFIC"') == [train, boat]
    assert desk.find('search:"late traffic" -search:"my boats"') == [train]
    for wrong in ("search:traffic", 'search:"my boats" search:"late traffic"'):
        with pytest.raises(QueryError, match="depend on itself"):
            searches.set(desk.archive, "my boats", wrong, NOW)
    with pytest.raises(QueryError, match="no saved search “nothing”"):
        searches.set(desk.archive, "New", "search:nothing", NOW)
    page = desk.page("search:nothing")
    assert page.articles == () and page.problem == "There is no saved search “nothing”: it finds nothing."
    searches.rename(desk.archive, "My boats", "Ships", NOW)
    assert searches.get(desk.archive, "traffic").query == "search:Ships OR train"
    assert desk.find("search:ships") == desk.find("boat")
    journal.undo(desk.archive, NOW)
    assert searches.get(desk.archive, "traffic").query == 'search:"my boats" OR train'
    with pytest.raises(PresswatchError, match="already"):
        searches.rename(desk.archive, "My boats", "TRAFFIC", NOW)


def test_a_search_becomes_a_topic_in_one_step(desk: Desk) -> None:
    boat = desk.article("a", text="A late boat.")
    searches.set(desk.archive, "Boats", "boat", NOW)
    searches.set(desk.archive, "Late boats", "search:boats AND late", NOW)
    searches.set(desk.archive, "Waiting", "boat is:unread", NOW)
    assert searches.make_topic(desk.archive, "late boats", NOW).query == "boat AND late"
    desk.tag()
    assert topics_of(desk, boat) == ("Late boats",)
    with pytest.raises(QueryError, match="cannot ask for is:"):
        searches.make_topic(desk.archive, "Waiting", NOW)
    with pytest.raises(QueryError, match="already"):
        searches.make_topic(desk.archive, "Boats", NOW, topic="LATE boats")


def test_what_is_over_the_cap_says_so_and_what_takes_too_long_keeps_its_numbers(desk: Desk) -> None:
    for number in range(5):
        desk.article(str(number), text="A boat.")
    searches.set(desk.archive, "Boats", "boat", NOW)
    (saved,) = searches.all(desk.archive, NOW, cap=3)
    assert (saved.unread, saved.more, saved.articles, saved.counted) == (3, True, 3, True)
    desk.archive.interrupt()
    (saved,) = searches.all(desk.archive, NOW)
    assert (saved.unread, saved.more, saved.counted) == (5, False, True)


def test_saved_searches_are_counted_again_only_after_a_change_and_rarely_where_it_takes_too_long(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.article("a", text="A boat.")
    searches.set(desk.archive, "Boats", "boat", NOW)
    (first,) = searches.all(desk.archive, NOW)
    asked: list[str] = []

    def too_long(_: object, saved: SavedSearch, *rest: object) -> None:
        asked.append(saved.name)

    monkeypatch.setattr(searches, "_counted", too_long)
    assert searches.all(desk.archive, NOW) == [first]
    assert not asked
    desk.article("b", text="A boat.")
    for _ in range(searches._REST):
        (saved,) = searches.all(desk.archive, NOW)
        assert (saved.articles, saved.counted) == (1, False)
    assert asked == ["Boats"]
    searches.all(desk.archive, NOW)
    assert asked == ["Boats", "Boats"]


def test_what_is_too_dear_for_a_refresh_is_counted_beside_it_and_then_rests(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.article("a", text="A boat.")
    searches.set(desk.archive, "Boats", "boat", NOW)
    searches.set(desk.archive, "Trains", "train", NOW)
    monkeypatch.setattr(searches, "_BUDGET_OF_ALL_MS", 0)
    assert [each.counted for each in searches.all(desk.archive, NOW)] == [False, False]
    assert searches.count_dear(desk.archive, NOW)
    assert searches.count_dear(desk.archive, NOW)
    assert [(each.articles, each.counted) for each in searches.all(desk.archive, NOW)] == [
        (1, True),
        (0, True),
    ]
    assert not searches.count_dear(desk.archive, NOW), "nothing is left to be counted"
    desk.article("b", text="A boat.")
    monkeypatch.setattr(searches, "_counted", lambda *_: None)
    assert [(each.articles, each.counted) for each in searches.all(desk.archive, NOW)] == [
        (1, False),
        (0, False),
    ]
    assert not searches.count_dear(desk.archive, NOW), "what took too long is not known"


def test_a_dear_search_rests_longer_than_it_takes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.article("a", text="A boat.")
    searches.set(desk.archive, "Boats", "boat", NOW)
    monkeypatch.setattr(searches, "_BUDGET_OF_ALL_MS", 0)
    monkeypatch.setattr(searches, "_DEAR_REST", 1e9)
    assert searches.count_dear(desk.archive, NOW)
    desk.article("b", text="A boat.")
    assert not searches.count_dear(desk.archive, NOW)
    assert searches.all(desk.archive, NOW)[0].articles == 1
    searches.set(desk.archive, "Boats", "boat OR boats", NOW)
    assert searches.count_dear(desk.archive, NOW), "another query has not rested"
