"""A word that a list lacks is suggested where the query looks for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.errors import UnknownError
from monitor.model import Filter
from monitor.store import Archive, search, suggesting, topics
from tests.ui.conftest import NOW, arrival, bring

VERBS = ["cleared", "emptied", "evicted", "removed", "dismantled", "expulsés", "évacués", "délogés"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "archive.db"
    texts = (
        (
            "Dawn by the canal",
            "On Monday the settlement of migrants was bulldozed while Marie Dupont watched.",
        ),
        ("Petit matin", "Les exilés ont été refoulés du campement sous une pluie fine."),
        ("Cleared", "The settlement was cleared."),
    )
    bring(path, [arrival(number, NOW, *text) for number, text in enumerate(texts)])
    with Archive.open(path, "write") as archive:
        topics.set_list(archive, "verbs", VERBS, NOW)
        topics.set_list(archive, "places", ["settlement", "campement"], NOW)
        topics.set(archive, "Near", "$places NEAR/8 ($verbs OR torn) NOT festival", NOW)
        topics.set(archive, "Both", "$places AND $verbs", NOW)
    return path


def suggested(path: Path, topic: str, words: str) -> list[tuple[str, str]]:
    with Archive.open(path, "read") as archive:
        (number,) = (i for chunk in search.ids(archive, Filter(query=words), now=NOW) for i in chunk)
        return [(each.list, each.word) for each in suggesting.suggestions(archive, topic, number)]


@pytest.mark.parametrize("topic", ["Near", "Both"])
@pytest.mark.parametrize(("words", "word"), [("bulldozed", "bulldozed"), ("pluie", "refoules")])
def test_the_word_that_looks_like_a_member_comes_first(path: Path, topic: str, words: str, word: str) -> None:
    assert suggested(path, topic, words)[0] == ("verbs", word)


def test_names_are_no_members(path: Path) -> None:
    assert not {"marie", "dupont", "monday"} & {word for _, word in suggested(path, "Near", "bulldozed")}


def test_nothing_is_suggested_where_the_topic_matches(path: Path) -> None:
    assert suggested(path, "Near", "title:cleared") == []


def test_an_article_that_is_not_there_is_told(path: Path) -> None:
    with Archive.open(path, "read") as archive, pytest.raises(UnknownError):
        suggesting.suggestions(archive, "Near", 1)


def test_a_word_that_looks_like_no_member_is_not_suggested(path: Path) -> None:
    assert {word for _, word in suggested(path, "Near", "bulldozed")} == {"bulldozed", "watched"}
