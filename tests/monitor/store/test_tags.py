"""Topics and tags: a tag exists exactly where the topic's query matches, or the analyst said so."""

from __future__ import annotations

import pytest

from monitor.errors import QueryError, UnknownError
from monitor.model import BodyState, Extraction, Origin, Span, Tag, Verdict
from monitor.store import Archive, articles, journal, tags, topics
from tests.monitor.store.conftest import NOW, Desk, arrival


def topics_of(desk: Desk, number: int) -> tuple[str, ...]:
    return articles.get(desk.archive, number).article.topics


@pytest.fixture
def boat(desk: Desk) -> int:
    return desk.article("boat", "A boat came in", "The boat lay at the pier.")


@pytest.fixture
def train(desk: Desk) -> int:
    return desk.article("train", "Trains were late", "No boat was, they say at the pier.")


def test_a_topic_tags_what_its_query_matches_with_the_words_that_caused_it(
    desk: Desk, boat: int, train: int
) -> None:
    topic = topics.set(desk.archive, "Boats", "atleast/2 boat", NOW)
    assert desk.tag() == 1
    (tag,) = articles.get(desk.archive, boat).tags
    assert (tag.topic, tag.origin, tag.verdict, tag.colour) == ("Boats", Origin.RULE, None, topic.colour)
    assert tag.spans == (Span("title", 2, 6), Span("text", 4, 8))
    assert 0 < tag.strength <= 1
    assert articles.get(desk.archive, train).tags == ()
    assert [(t.articles, t.unread) for t in topics.all(desk.archive) if t.name == "Boats"] == [(1, 1)]
    assert desk.tag() == 0


def test_new_articles_and_new_texts_are_judged(desk: Desk, boat: int) -> None:
    topics.set(desk.archive, "Piers", "pier", NOW)
    desk.tag()
    assert tags.todo(desk.archive, 10) == []
    number = desk.article("new", text="A pier burnt.")
    assert tags.todo(desk.archive, 10) == [number]
    desk.tag()
    assert topics_of(desk, number) == ("Piers",)
    articles.set_body(desk.archive, number, Extraction(BodyState.FULL, text="A jetty burnt. " * 9), NOW)
    desk.tag()
    assert topics_of(desk, number) == ()


def test_a_changed_query_tags_the_whole_archive_anew(desk: Desk, boat: int, train: int) -> None:
    topics.set(desk.archive, "Traffic", "train", NOW)
    desk.tag()
    assert (topics_of(desk, boat), topics_of(desk, train)) == ((), ("Traffic",))
    topics.set(desk.archive, "traffic", "boat -train", NOW)
    assert topics_of(desk, train) == ()
    desk.tag()
    assert (topics_of(desk, boat), topics_of(desk, train)) == (("Traffic",), ())
    topics.set(desk.archive, "Traffic", "-boat", NOW)
    desk.tag()
    assert (topics_of(desk, boat), topics_of(desk, train)) == ((), ())


def test_only_candidates_are_judged_where_the_index_can_name_them(desk: Desk, boat: int, train: int) -> None:
    desk.tag()
    topics.set(desk.archive, "Trains", "train NEAR/3 late", NOW)
    assert tags.todo(desk.archive, 10) == [train]
    desk.tag()
    topics.set(desk.archive, "Quiet", "-boat", NOW)
    assert tags.todo(desk.archive, 10) in ([], [train, boat])


def test_an_article_is_judged_again_if_it_changed_while_it_was_judged(desk: Desk, boat: int) -> None:
    topics.set(desk.archive, "Boats", "boat", NOW)
    results = tags.judge(desk.archive, [boat])
    articles.set_body(desk.archive, boat, Extraction(BodyState.FULL, text="A ship. " * 9), NOW)
    tags.keep(desk.archive, results, NOW)
    assert tags.todo(desk.archive, 10) == [boat]


def test_a_result_for_an_earlier_query_is_not_kept(desk: Desk, boat: int) -> None:
    topics.set(desk.archive, "Boats", "boat", NOW)
    results = tags.judge(desk.archive, [boat])
    topics.set(desk.archive, "Boats", "train", NOW)
    assert tags.keep(desk.archive, results, NOW) == 0
    desk.tag()
    assert topics_of(desk, boat) == ()


def test_judging_the_same_twice_is_no_news(desk: Desk, boat: int) -> None:
    topics.set(desk.archive, "Boats", "boat", NOW)
    results = tags.judge(desk.archive, [boat])
    assert (tags.keep(desk.archive, results, NOW), tags.keep(desk.archive, results, NOW)) == (1, 0)


def test_a_word_that_was_never_met_is_found_by_the_forms_of_a_query_that_was_ready_before(desk: Desk) -> None:
    topics.set(desk.archive, "Clearances", 'evict OR "coeur"', NOW)
    first = desk.article("a", text="They evict.")
    desk.tag()
    for text in ("They were evicted.", "They are EVICTING.", "Le cœur."):
        number = desk.article(text, text=text)
        desk.tag()
        assert topics_of(desk, number) == ("Clearances",), text
    assert topics_of(desk, first) == ("Clearances",)


# --- topics of topics -----------------------------------------------------------------------------------


def test_a_topic_may_build_on_others_in_any_order_of_making(desk: Desk, boat: int, train: int) -> None:
    topics.set(desk.archive, "Piers", "pier", NOW)
    topics.set(desk.archive, "Late", "topic:piers late", NOW)
    topics.set(desk.archive, "In time", "topic:piers -topic:late", NOW)
    desk.tag()
    assert (topics_of(desk, boat), topics_of(desk, train)) == (("Piers", "In time"), ("Piers", "Late"))
    topics.set(desk.archive, "Piers", "train", NOW)
    desk.tag()
    assert (topics_of(desk, boat), topics_of(desk, train)) == ((), ("Piers", "Late"))
    topics.set(desk.archive, "Late", "topic:piers early", NOW)
    desk.tag()
    assert topics_of(desk, train) == ("Piers", "In time")
    topics.remove(desk.archive, "Piers", NOW)
    desk.tag()
    assert topics_of(desk, train) == ()


def test_circles_of_topics_are_refused_with_the_way_round(archive: Archive) -> None:
    topics.set(archive, "A", "one", NOW)
    topics.set(archive, "B", "topic:A two", NOW)
    with pytest.raises(QueryError, match="A → B → A"):
        topics.set(archive, "a", "topic:b", NOW)
    with pytest.raises(QueryError, match="depend on itself"):
        topics.set(archive, "C", "x topic:c", NOW)
    with pytest.raises(QueryError, match="no topic “D”"):
        topics.set(archive, "C", "topic:D", NOW)
    assert topics.get(archive, "A").query == "one"


# --- the analyst's word ---------------------------------------------------------------------------------


def test_judging_again_never_touches_the_analysts_word(desk: Desk, boat: int, train: int) -> None:
    topics.set(desk.archive, "Boats", "boat", NOW)
    desk.tag()
    tags.say(desk.archive, "boats", boat, "confirm", NOW)
    tags.say(desk.archive, "boats", train, "reject", NOW)
    for query in ("ship", "boat", "-boat", "pier"):
        topics.set(desk.archive, "Boats", query, NOW)
        desk.tag()
        assert (topics_of(desk, boat), topics_of(desk, train)) == (("Boats",), ())
        assert articles.get(desk.archive, boat).tags[0].verdict == Verdict.CONFIRMED
        assert articles.get(desk.archive, train).tags[0].verdict == Verdict.REJECTED
    assert desk.find("topic:boats") == [boat]
    tags.say(desk.archive, "boats", train, "withdraw", NOW)
    assert topics_of(desk, train) == ("Boats",)


def test_an_added_tag_is_the_analysts_and_goes_when_it_is_withdrawn(desk: Desk, train: int) -> None:
    topics.set(desk.archive, "Boats", "ship", NOW)
    tags.say(desk.archive, "Boats", train, "add", NOW)
    desk.tag()
    assert articles.get(desk.archive, train).tags == (Tag("Boats", Origin.ANALYST, None, 0.0, (), 3),)
    assert journal.undo(desk.archive, NOW) == "Undone: the tag Boats: add"
    assert topics_of(desk, train) == ()
    tags.say(desk.archive, "Boats", train, "add", NOW)
    tags.say(desk.archive, "Boats", train, "withdraw", NOW)
    assert desk.archive.value("SELECT count(*) FROM tags") == 0
    with pytest.raises(UnknownError, match="no article 5"):
        tags.say(desk.archive, "Boats", 5, "add", NOW)


def test_a_topic_that_builds_on_another_goes_by_the_analysts_word(desk: Desk, boat: int) -> None:
    topics.set(desk.archive, "Boats", "boat", NOW)
    topics.set(desk.archive, "Moored", "topic:boats pier", NOW)
    desk.tag()
    assert topics_of(desk, boat) == ("Boats", "Moored")
    tags.say(desk.archive, "Boats", boat, "reject", NOW)
    desk.tag()
    assert topics_of(desk, boat) == ()


# --- asking ---------------------------------------------------------------------------------------------


def test_a_query_can_be_tried_without_writing_anything(desk: Desk, boat: int, train: int) -> None:
    before = desk.archive.connection.total_changes
    assert [a.id for a in tags.matching(desk.archive, "pier")] == [train, boat]
    assert [a.id for a in tags.matching(desk.archive, "pier", 1)] == [train]
    assert [a.id for a in tags.matching(desk.archive, "atleast/2 boat")] == [boat]
    with pytest.raises(QueryError):
        tags.matching(desk.archive, "is:unread")
    assert desk.archive.connection.total_changes == before


def test_what_a_trial_finds_is_what_the_topic_then_has(desk: Desk, boat: int, train: int) -> None:
    for query in (
        "boat -train",
        "same/sentence (boat pier)",
        "feed:fanal boat",
        "-late",
        "outlet:fanal OR x",
        "date:2021-11",
    ):
        tried = [a.id for a in tags.matching(desk.archive, query)]
        topics.set(desk.archive, "Trial", query, NOW)
        desk.tag()
        assert desk.find("topic:trial") == tried, query


def test_why_and_why_not(desk: Desk, boat: int, train: int) -> None:
    topics.set(desk.archive, "Boats", "boat AND came", NOW)
    matched, clauses = tags.why(desk.archive, "boats", boat)
    assert matched and all(clause.matched for clause in clauses)
    matched, clauses = tags.why(desk.archive, "boats", train)
    assert not matched and not all(clause.matched for clause in clauses)
    with pytest.raises(UnknownError):
        tags.why(desk.archive, "nothing", boat)
    with pytest.raises(UnknownError):
        tags.why(desk.archive, "boats", 5)


def test_an_unnarrowable_topic_has_every_article_judged(desk: Desk, boat: int, train: int) -> None:
    desk.tag()
    topics.set(desk.archive, "Odd", "jetty OR NOT same/sentence (boat pier)", NOW)
    desk.tag()
    assert desk.find("topic:odd") == []


# --- the topics themselves ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query", ["", "is:unread", "date:7d boat", "(boat", "state:full", "story:1", "nofield:x ("]
)
def test_a_query_that_is_no_topics_is_refused_with_its_place(archive: Archive, query: str) -> None:
    with pytest.raises(QueryError) as caught:
        topics.set(archive, "Boats", query, NOW)
    assert caught.value.line >= 1 and caught.value.column >= 1
    assert "Boats" not in [topic.name for topic in topics.all(archive)]


def test_a_topic_needs_a_name(archive: Archive) -> None:
    with pytest.raises(QueryError, match="name"):
        topics.set(archive, " \u200b ", "boat", NOW)


def test_names_compare_without_case(archive: Archive) -> None:
    topics.set(archive, "Schiffe Straße", "boat", NOW)
    topics.set(archive, "SCHIFFE  STRASSE", "ship", NOW)
    assert topics.get(archive, "schiffe strasse").query == "ship"
    assert len(topics.all(archive)) == 4
    with pytest.raises(UnknownError, match="There is: Camp clearances"):
        topics.get(archive, "nothing")


def test_removing_and_changing_a_topic_can_be_undone(desk: Desk, boat: int) -> None:
    topics.set(desk.archive, "Boats", "boat", NOW)
    desk.tag()
    topics.set(desk.archive, "BOATS", "ship", NOW)
    desk.tag()
    assert desk.find("topic:boats") == []
    assert journal.undo(desk.archive, NOW) == "Undone: the topic Boats changed"
    desk.tag()
    assert (topics.get(desk.archive, "boats").name, desk.find("topic:boats")) == ("Boats", [boat])
    topics.remove(desk.archive, "boats", NOW)
    assert (topics_of(desk, boat), desk.find("topic:boats")) == ((), [])
    late = desk.article("late", text="A late boat.")
    desk.tag()
    assert journal.undo(desk.archive, NOW) == "Undone: the topic Boats removed"
    desk.tag()
    assert desk.find("topic:boats") == [late, boat]
    assert journal.undo(desk.archive, NOW) == "Undone: the topic Boats made"
    assert (desk.find("topic:boats"), topics_of(desk, boat)) == ([], ())
    topics.set(desk.archive, "Boats", "late", NOW)
    desk.tag()
    assert desk.find("topic:boats") == [late]


def test_a_hidden_topic_is_shown_again_by_undo(archive: Archive) -> None:
    topics.show(archive, "border funding", False, NOW)
    assert not topics.get(archive, "Border funding").shown
    assert journal.undo(archive, NOW) == "Undone: the topic Border funding hidden"
    assert topics.get(archive, "Border funding").shown


def test_a_changed_word_list_has_its_topics_judged_anew(desk: Desk, boat: int) -> None:
    topics.set_list(desk.archive, "Vessels", ["raft"])
    topics.set(desk.archive, "Vessels", "$vessels AND pier", NOW)
    desk.tag()
    assert topics_of(desk, boat) == ()
    topics.set_list(desk.archive, "Vessels", ["boat", "ship*"])
    desk.tag()
    assert topics_of(desk, boat) == ("Vessels",)
    assert topics.lists(desk.archive)["vessels"] == ("boat", "ship*")


def test_the_starter_topics_are_right(archive: Archive) -> None:
    for topic in topics.all(archive):
        topics.set(archive, topic.name, topic.query, NOW)
        assert topic.note and not topics.get(archive, topic.name).articles


def test_many_articles_are_judged_in_bites(desk: Desk) -> None:
    desk.deliver(*(arrival(str(n), text="A boat.") for n in range(30)))
    topics.set(desk.archive, "Boats", "boat", NOW)
    first = tags.todo(desk.archive, 10)
    assert first == sorted(first, reverse=True) and len(first) == 10
    assert tags.keep(desk.archive, tags.judge(desk.archive, first), NOW) == 10
    assert not set(tags.todo(desk.archive, 100)) & set(first)
    assert desk.tag() == 20
