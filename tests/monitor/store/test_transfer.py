"""Topics, lists and verdicts that leave the archive in a file and come back."""

from __future__ import annotations

import pytest

from monitor.errors import UnknownError
from monitor.model import SavedVerdict, Topic, Verdict
from monitor.store import Archive, articles, journal, tags, topics, transfer, verdicts
from monitor.store.transfer import Line
from monitor.topic_files import TopicFile, read, write
from tests.monitor.store.conftest import NOW, Desk


def test_a_file_is_taken_part_by_part_and_taken_back_by_one_undo(desk: Desk) -> None:
    boat = desk.article("a", text="A boat.")
    topics.set_list(desk.archive, "same", ["x"])
    file = TopicFile(
        lists={"vessel": ("boat", "ship"), "bad name": ("x",), "same": ("x",), "wrong": ("is:read",)},
        topics=[
            Topic(0, "Late vessels", "topic:vessels late", -1),
            Topic(0, "Vessels", "$vessel", 5, note="all"),
            Topic(0, "camp clearances", "camp", -1),
            Topic(0, "Broken", "boat AND (", -1),
            Topic(0, "Lost", "topic:nowhere", -1),
        ],
        verdicts=[
            SavedVerdict("Vessels", True, "Title of a", "", boat),
            SavedVerdict("Vessels", True, "Another", "", 77),
            SavedVerdict("Nothing", True, "Title of a", "", boat),
        ],
    )
    lines = transfer.take(desk.archive, file, NOW)
    assert [(line.kind, line.name, line.status) for line in lines] == [
        ("list", "vessel", "new"),
        ("list", "bad name", "refused"),
        ("list", "same", "known"),
        ("list", "wrong", "refused"),
        ("topic", "Late vessels", "new"),
        ("topic", "Vessels", "new"),
        ("topic", "Camp clearances", "changed"),
        ("topic", "Broken", "refused"),
        ("topic", "Lost", "refused"),
        ("verdict", "Vessels: Title of a", "new"),
        ("verdict", "Vessels: Another", "refused"),
        ("verdict", "Nothing: Title of a", "refused"),
    ]
    assert all((line.reason is None) == (line.status != "refused") for line in lines)
    desk.tag()
    assert desk.find("topic:vessels") == [boat]
    assert topics.get(desk.archive, "vessels").colour == 5
    again = transfer.take(desk.archive, TopicFile(file.lists, file.topics[:3], file.verdicts[:1]), NOW)
    assert {line.status for line in again if line.status != "refused"} == {"known"}
    assert journal.undo(desk.archive, NOW) == "Undone: the import of topics"
    assert [topic.name for topic in topics.all(desk.archive)] == [
        "Camp clearances",
        "Border funding",
        "Diplomatic rows",
    ]
    assert topics.get(desk.archive, "Camp clearances").query != "camp"
    assert "vessel" not in topics.lists(desk.archive) and "same" in topics.lists(desk.archive)
    assert journal.undo(desk.archive, NOW) is None


def test_what_was_exported_is_known_when_it_is_imported(archive: Archive) -> None:
    data = write(topics.all(archive), topics.lists(archive))
    lines = transfer.take(archive, read(data), NOW)
    assert {line.status for line in lines} == {"known"}
    assert journal.last(archive) is None
    assert transfer.take(archive, read(b"x = 1"), NOW) == [
        Line("file", "x", "refused", "is nothing that a file of topics holds")
    ]


@pytest.fixture
def judged(desk: Desk) -> list[int]:
    numbers = [
        desk.article("a", text="The boats are here."),
        desk.article("b", text="A boat of paper."),
        desk.article("c", text="A ship."),
    ]
    topics.set(desk.archive, "Boats", "boat folder:Sea OR outlet:fanal boat", NOW)
    desk.tag()
    for number, word in zip(numbers, ("confirm", "reject", "add"), strict=True):
        tags.say(desk.archive, "Boats", number, word, NOW)  # type: ignore[arg-type]
    return numbers


def test_saved_verdicts_are_a_test_of_the_topic(desk: Desk, judged: list[int]) -> None:
    saved = verdicts.saved(desk.archive, ["boats"])
    assert [(each.article_id, each.belongs) for each in reversed(saved)] == list(
        zip(judged, (True, False, True), strict=True)
    )
    saved = read(write([], {}, saved)).verdicts
    wrong = [each.verdict.article_id for each in verdicts.check(desk.archive, saved) if not each.passed]
    assert wrong == judged[:0:-1]
    topics.set(desk.archive, "Boats", "(boat OR ship) NOT paper", NOW)
    checked = verdicts.check(desk.archive, saved)
    assert all(each.passed for each in checked)
    assert [each.spans for each in checked if each.verdict.belongs and each.spans]
    topics.remove(desk.archive, "Boats", NOW)
    assert [each.matched for each in verdicts.check(desk.archive, saved)] == [None] * 3
    with pytest.raises(UnknownError):
        verdicts.saved(desk.archive, ["Boats"])


def test_verdicts_come_back_to_the_articles_that_they_mean(desk: Desk, judged: list[int]) -> None:
    saved = verdicts.saved(desk.archive)
    for number in judged:
        tags.say(desk.archive, "Boats", number, "withdraw", NOW)
    assert [verdicts.take(desk.archive, each, NOW) for each in saved] == [True] * 3
    assert [verdicts.take(desk.archive, each, NOW) for each in saved] == [False] * 3
    found = [articles.get(desk.archive, number).tags[0].verdict for number in judged[:2]]
    assert found == [Verdict.CONFIRMED, Verdict.REJECTED]
