"""What editing a word list would change is what it does change."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.model import Topic
from monitor.store import Archive, list_preview, tags, topics
from monitor.store.preview import Preview
from tests.ui.conftest import NOW, arrival, bring

TEXTS = (
    ("Camp cleared at dawn", "Police cleared the camp of migrants."),
    ("Camp booted", "Migrants were booted from the camp by bailiffs."),
    ("Festival over", "The camp of the festival was cleared of litter."),
    ("Ferries late", "The crossing took three hours."),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "archive.db"
    bring(path, [arrival(number, NOW, *text) for number, text in enumerate(TEXTS)])
    with Archive.open(path, "write") as archive:
        topics.set_list(archive, "verbs", ["cleared"], NOW)
        topics.set_list(archive, "never", ["festival"], NOW)
        topics.set_list(archive, "outer", ["$verbs", "torn"], NOW)
        topics.set(archive, "Clearings", "camp NEAR/9 $outer NOT $never", NOW)
        settle(archive)
    return path


def settle(archive: Archive) -> None:
    tags.keep(archive, tags.judge(archive, tags.todo(archive, 1000)), NOW)


def last(archive: Archive, name: str, members: list[str]) -> dict[str, Preview]:
    answers: list[tuple[tuple[Topic, Preview], ...]] = list(list_preview.preview(archive, name, members))
    assert all(found.complete for _, found in answers[-1])
    return {topic.name: found for topic, found in answers[-1]}


def test_a_topic_uses_a_list_also_through_another(path: Path) -> None:
    with Archive.open(path, "read") as archive:
        assert "Clearings" in [topic.name for topic in list_preview.users(archive, "$Verbs")]
        assert list_preview.users(archive, "nothing") == []


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("verbs", ["cleared", "booted"]),
        ("verbs", ["booted"]),
        ("verbs", []),
        ("never", []),
        ("never", ["festival", "police"]),
        ("outer", ["torn"]),
    ],
)
def test_it_tells_what_saving_then_does(path: Path, name: str, members: list[str]) -> None:
    with Archive.open(path, "write") as archive:
        before = {article.id for article in tags.matching(archive, "topic:Clearings")}
        told = last(archive, name, members)["Clearings"]
        assert {article.id for article in tags.matching(archive, "topic:Clearings")} == before
        topics.set_list(archive, name, members, NOW)
        settle(archive)
        after = {article.id for article in tags.matching(archive, "topic:Clearings")}
        assert {article.id for article in told.first_added} == after - before
        assert {article.id for article in told.first_removed} == before - after
        assert (told.added, told.removed, told.total) == (
            len(after - before),
            len(before - after),
            len(after),
        )


def test_confirmed_articles_that_would_be_lost_are_named(path: Path) -> None:
    with Archive.open(path, "write") as archive:
        (first,) = (a for a in tags.matching(archive, "topic:Clearings") if a.title.startswith("Camp"))
        tags.say(archive, "Clearings", first.id, "confirm", NOW)
        told = last(archive, "verbs", ["booted"])["Clearings"]
        assert [article.id for article in told.lost] == [first.id]
