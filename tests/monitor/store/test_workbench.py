"""Editing and measuring a topic: previews, verdicts, samples, clauses, and words that it does not know."""

from __future__ import annotations

import pytest

from monitor.errors import InterruptedQueryError, QueryError, UnknownError
from monitor.measuring import Stratum
from monitor.store import articles, journal, tags, topics, workbench
from monitor.store.preview import preview
from tests.monitor.store.conftest import NOW, Desk, arrival

EXACT, JUDGED = "boat OR ship", "same/sentence (boat pier) OR ship"


@pytest.fixture
def harbour(desk: Desk) -> dict[str, int]:
    """A desk that follows boats."""
    numbers = {
        "boat": desk.article("boat", "One", "A boat at the pier."),
        "ship": desk.article("ship", "Two", "A ship at sea."),
        "train": desk.article("train", "Three", "A train. No boat came."),
        "quiet": desk.article("quiet", "Four", "Nothing."),
    }
    topics.set(desk.archive, "Boats", "boat", NOW)
    desk.tag()
    return numbers


# --- previews -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("query", [EXACT, JUDGED, "pier", "-boat", "same/sentence (x y)"])
def test_a_preview_says_what_saving_then_does(desk: Desk, harbour: dict[str, int], query: str) -> None:
    before = set(desk.find("topic:boats"))
    changes = desk.archive.connection.total_changes
    *_, last = preview(desk.archive, "boats", query)
    assert desk.archive.connection.total_changes == changes
    topics.set(desk.archive, "Boats", query, NOW)
    desk.tag()
    after = set(desk.find("topic:boats"))
    assert last.complete and last.total == len(after)
    assert {article.id for article in last.first_added} == after - before
    assert {article.id for article in last.first_removed} == before - after
    assert (last.added, last.removed) == (len(after - before), len(before - after))


def test_a_preview_names_the_confirmed_articles_that_would_be_lost(
    desk: Desk, harbour: dict[str, int]
) -> None:
    tags.say(desk.archive, "Boats", harbour["train"], "confirm", NOW)
    *_, last = preview(desk.archive, "Boats", "pier")
    assert [article.id for article in last.lost] == [harbour["train"]]
    assert [article.id for article in last.first_removed] == [harbour["train"]]
    *_, last = preview(desk.archive, None, "pier")
    assert (last.added, last.removed, last.lost) == (1, 0, ())
    topics.set(desk.archive, "Boats", "pier", NOW)
    desk.tag()
    assert set(desk.find("topic:boats")) == {harbour["boat"], harbour["train"]}


def test_a_preview_of_many_articles_grows_and_can_be_stopped(desk: Desk) -> None:
    desk.deliver(*(arrival(str(n), text=f"A boat at pier {n}.") for n in range(450)))
    answers = list(preview(desk.archive, None, JUDGED))
    assert len(answers) >= 2 and not answers[0].complete and answers[-1].complete
    assert (answers[0].total, answers[0].judged, answers[0].candidates) == (100, 100, None)
    assert (answers[-1].total, answers[-1].judged, answers[-1].candidates) == (450, 450, 450)
    running = preview(desk.archive, None, JUDGED)
    next(running)
    desk.archive.interrupt()
    with pytest.raises(InterruptedQueryError):
        list(running)


def test_a_preview_refuses_what_saving_would_refuse(desk: Desk, harbour: dict[str, int]) -> None:
    for wrong in ("is:unread", "(", "", "topic:boats"):
        with pytest.raises(QueryError):
            next(preview(desk.archive, "Boats", wrong))
    with pytest.raises(UnknownError):
        next(preview(desk.archive, "Nothing", "boat"))


# --- measuring ------------------------------------------------------------------------------------------


def test_precision_comes_from_verdicts_on_what_the_query_finds_now(
    desk: Desk, harbour: dict[str, int]
) -> None:
    measured = workbench.measure(desk.archive, "boats")
    assert (measured.found, measured.precision, measured.recall) == (2, None, None)
    workbench.answer(desk.archive, "Boats", harbour["boat"], True, NOW)
    workbench.answer(desk.archive, "Boats", harbour["train"], False, NOW)
    workbench.answer(desk.archive, "Boats", harbour["ship"], True, NOW)
    measured = workbench.measure(desk.archive, "boats")
    assert measured.precision is not None and measured.precision.value == 0.5
    assert 0 < measured.precision.low < 0.5 < measured.precision.high < 1
    assert (measured.confirmed, measured.rejected, measured.added) == (1, 1, 1)
    topics.set(desk.archive, "Boats", "(boat OR ship) NOT train", NOW)
    desk.tag()
    measured = workbench.measure(desk.archive, "boats")
    assert measured.precision is not None and measured.precision.value == 1
    assert (measured.revision, measured.found, measured.added) == (2, 2, 0)
    assert journal.undo(desk.archive, NOW) == "Undone: the topic Boats changed"
    assert journal.undo(desk.archive, NOW) == "Undone: the tag Boats: add"


def test_recall_is_estimated_from_what_the_query_does_not_find(desk: Desk) -> None:
    for n in range(30):
        desk.article(f"a{n}", text="A boat at the pier.")
        desk.article(f"b{n}", text=f"The pier. {'x ' * 40} A boat." if n < 20 else "The pier.")
        desk.article(f"c{n}", text="Nothing.")
    topics.set(desk.archive, "Boats", "boat NEAR/5 pier", NOW)
    desk.tag()
    measured = workbench.measure(desk.archive, "Boats")
    assert (measured.near, measured.far) == (Stratum(20, 0, 0), Stratum(40, 0, 0))
    asked: list[int] = []
    while questions := workbench.questions(desk.archive, "Boats", "missed", limit=10):
        again = workbench.questions(desk.archive, "Boats", "missed", limit=10)
        assert [article.id for article in again] == [article.id for article in questions]
        for question in questions:
            asked.append(question.id)
            text = articles.get(desk.archive, question.id).text
            workbench.answer(desk.archive, "Boats", question.id, "boat" in text, NOW)
    assert len(asked) == len(set(asked)) == 60
    for question in workbench.questions(desk.archive, "Boats", "found", limit=9):
        workbench.answer(desk.archive, "Boats", question.id, True, NOW)
    measured = workbench.measure(desk.archive, "Boats")
    assert (measured.near, measured.far, measured.missed) == (Stratum(20, 20, 20), Stratum(40, 40, 0), 20)
    assert measured.recall is not None and measured.recall.value == pytest.approx(30 / 50)


def test_a_verdict_beside_the_sample_does_not_bend_the_estimate(desk: Desk) -> None:
    numbers = [desk.article(f"c{n}", text="Nothing.") for n in range(40)]
    topics.set(desk.archive, "Boats", "boat", NOW)
    desk.tag()
    first = [article.id for article in workbench.questions(desk.archive, "Boats", "missed", limit=40)]
    assert set(first) == set(numbers)
    tags.say(desk.archive, "Boats", first[30], "add", NOW)
    assert workbench.measure(desk.archive, "Boats").far == Stratum(40, 0, 0)
    tags.say(desk.archive, "Boats", first[0], "reject", NOW)
    assert workbench.measure(desk.archive, "Boats").far == Stratum(40, 1, 0)


def test_clauses_are_told_by_what_they_alone_bring(desk: Desk, harbour: dict[str, int]) -> None:
    topics.set(desk.archive, "Boats", "(boat OR pier OR ferry OR ship) NOT train", NOW)
    desk.tag()
    told = {
        each.clause: (each.excludes, each.found, each.alone, each.dead)
        for each in workbench.measure(desk.archive, "Boats").clauses
    }
    assert told == {
        "NOT train": (True, 1, 1, False),
        "boat": (False, 1, 0, False),
        "pier": (False, 1, 0, False),
        "ferry": (False, 0, 0, True),
        "ship": (False, 1, 1, False),
    }


def test_words_that_belonging_articles_share_and_the_query_lacks_are_shown(desk: Desk) -> None:
    for n in range(6):
        number = desk.article(f"a{n}", text=f"A boat was towed in. The dinghy sank off the pier {n}.")
        desk.article(f"b{n}", text="A day in the town, the pier was open.")
        if n == 0:
            topics.set(desk.archive, "Boats", "boat*", NOW)
            assert workbench.unknown_words(desk.archive, "Boats") == ()
        tags.say(desk.archive, "Boats", number, "confirm", NOW)
    words = {each.word: each for each in workbench.unknown_words(desk.archive, "Boats")}
    assert {"dinghy", "towed"} <= set(words)
    assert not {"boat", "the", "pier"} & set(words)
    assert words["dinghy"].belonging == 6 and "The dinghy sank" in words["dinghy"].example


def test_why_not_names_the_word_that_a_list_may_lack(desk: Desk) -> None:
    topics.set_list(desk.archive, "clearing", ["clear*", "evict*"])
    topics.set(desk.archive, "Camps", "camp* NEAR/6 $clearing", NOW)
    missed = desk.article(
        "x", text=f"The day began. The camp {'by the old road ' * 2}was quiet: men were booted out."
    )
    for n in range(5):
        number = desk.article(f"a{n}", text="Families were booted out of a camp at dawn.")
        desk.article(f"b{n}", text="The road at dawn was quiet and men were out.")
        tags.say(desk.archive, "Camps", number, "add", NOW)
    matched, (clause,) = tags.why(desk.archive, "Camps", missed)
    assert not matched
    assert clause.nearest == (
        "“camp” in paragraph 1; no word of $clearing within 6 words; nearest is “booted”, 13 words on: add it to $clearing?"
    )
