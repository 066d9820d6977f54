"""What a reader knows already: nothing that is new may be called known; measured on labelled sentences."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.likeness.additions import Text
from monitor.likeness.known import Echo, is_known, newness

FACTS = tomllib.loads(Path(__file__).with_name("known_pairs.toml").read_text("utf-8"))["fact"]
READ = Text(
    "Record number of people cross in one day",
    "Crews in Dover counted 1,185 people in small boats on Thursday, more than on any day before.\n"
    "“We have never seen so many,” said Anna Weller of the charity Harbour Aid. The sea was calm.",
    "en",
)


@pytest.mark.parametrize("half", [0, 1], ids=["tuned on", "held back"])
def test_what_is_called_known_is_and_half_of_what_is_known_is_seen(half: int) -> None:
    told = [
        (is_known(sentence, fact["read"], fact["language"]), what == "same", sentence)
        for fact in FACTS[half::2]
        for what in ("same", "other")
        for sentence in fact[what]
    ]
    called = [right for known, right, _ in told if known]
    assert called.count(True) >= 0.98 * len(called), [s for known, right, s in told if known and not right]
    assert called.count(True) >= 0.5 * sum(right for _, right, _ in told)


def test_there_are_enough_labelled_sentences_of_each_language() -> None:
    for language in ("en", "fr", "de"):
        facts = [fact for fact in FACTS if fact["language"] == language]
        assert sum(len(fact["same"]) + len(fact["other"]) for fact in facts) >= 50


def test_known_sentences_have_their_place_and_new_figures_and_quotations_are_counted() -> None:
    text = (
        "On Thursday crews in Dover counted 1,185 people in small boats, more than on any day before. "
        "Among them were 40 children.\nThe harbour master said: “Tomorrow it will be worse.”"
    )
    found = newness(Text("Another headline", text, "en"), [Text("Elsewhere", "Nothing of it.", "en"), READ])
    assert (found.total, found.new, found.figures, found.quotes) == (3, 2, 1, 1)
    assert found.echoes == (Echo(0, text.index(" Among"), 1),)


def test_a_copy_is_known_and_what_stands_in_another_language_is_not() -> None:
    copied = newness(READ, [READ])
    assert copied.new == 1, "a short sentence may say the same of something else"
    assert newness(READ, [Text("", READ.text, "fr")]).new == copied.total


@given(text=st.text(max_size=300), read=st.text(max_size=300))
def test_places_are_within_the_text_and_follow_each_other(text: str, read: str) -> None:
    found = newness(Text("", text, "en"), [Text(read, text + read, "en")])
    ends = [0, *(place for echo in found.echoes for place in (echo.start, echo.end))]
    assert ends == sorted(ends)
    assert ends[-1] <= len(text)
    assert found.new + len(found.echoes) == found.total
