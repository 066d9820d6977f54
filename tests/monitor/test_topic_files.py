"""Files of topics: what is written is read as the same, and what is wrong is named."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import ParseError
from monitor.model import SavedVerdict, Topic
from monitor.topic_files import Refused, read, write

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def test_a_file_is_read_as_it_was_written() -> None:
    topics = [
        Topic(0, "Camp “clearances”", 'camp*\n  AND "a \\ b"', 3, note="of any\nkind"),
        Topic(0, "B", "b", 0),
    ]
    lists = {"camp": ("camp*", '"a phrase"', "=US"), "empty": ()}
    verdicts = [
        SavedVerdict(
            "B", True, "Title", "Line one.\n\nLine '''two'''.", 5, "https://a.example/", "Ana", ("Outlet",), ("feed",),
            ("Folder/Sub",), "fr", date(2021, 11, 24), ("Other",),
        ),
        SavedVerdict("B", False, "", ""),
    ]  # fmt: skip
    file = read(write(topics, lists, verdicts))
    assert (file.topics, file.lists, file.verdicts, file.refused) == (topics, lists, verdicts, [])
    assert read(write([], {}, [])).refused == []


@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=4), st.booleans())
def test_any_texts_come_back(name: str, text: str, members: list[str], belongs: bool) -> None:
    lists = {name: tuple(members)}
    file = read(write([Topic(0, name, "x", 0, note=text)], lists, [SavedVerdict(name, belongs, text, text)]))
    assert file.refused == []
    assert file.lists == lists
    if "\r" not in text:
        assert file.topics[0].note == text and file.verdicts[0].text == text


def test_every_wrong_part_is_named_and_the_others_are_taken() -> None:
    file = read(
        b"""
        odd = 1
        [lists]
        good = ["a"]
        bad = "a"
        [[topic]]
        name = "Good"
        query = "a"
        [[topic]]
        name = "No query"
        [[topic]]
        query = "a"
        [[topic]]
        name = "Bad"
        query = 5
        [[verdict]]
        topic = "Good"
        title = "T"
        [[verdict]]
        topic = "Good"
        belongs = true
        """
    )
    assert [topic.name for topic in file.topics] == ["Good"]
    assert (file.lists, len(file.verdicts)) == ({"good": ("a",)}, 1)
    assert file.refused == [
        Refused("file", "odd", "is nothing that a file of topics holds"),
        Refused("list", "bad", "is to be an array of texts"),
        Refused("topic", "No query", "“query” is missing"),
        Refused("topic", "topic 3", "“name” is missing"),
        Refused("topic", "Bad", "“query” is to be a text"),
        Refused("verdict", "T", "“belongs” is to be true or false"),
    ]
    assert read(b"topic = 1\nlists = 2").refused == [
        Refused("file", "lists", "is to be a table of word lists"),
        Refused("topic", "topic", "is to be written as [[topic]]"),
    ]


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"[[topic", b"\x00", b"a" * 10, b"x=" + b"[" * 5000])
def test_what_is_no_toml_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(ParseError, match="The file is no"):
        read(data)
