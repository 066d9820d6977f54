"""Which articles tell the same story."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.likeness import is_copy, sentence_marks, story_of

WIRE = (
    "The coast guard counted one thousand boats in the strait on Thursday morning. "
    "Nobody at the harbour could remember a day with so many of them at once. "
    "A spokesman for the prefecture said that all of those aboard had been brought ashore safely. "
    "The wind is expected to turn before the weekend and to end the crossings for some days."
)


def test_punctuation_case_and_accents_do_not_change_a_sentence() -> None:
    other = WIRE.replace("The coast guard counted", "THE COAST-GUARD, counted").replace(
        "prefecture", "préfecture"
    )
    assert sentence_marks(other) == sentence_marks(WIRE)


def test_short_sentences_do_not_tell() -> None:
    assert sentence_marks("He declined to comment. Read more here.") == frozenset()


def test_a_cut_and_edited_copy_is_one_story() -> None:
    own = sentence_marks(WIRE.partition("A spokesman")[0])
    other = sentence_marks(WIRE)
    assert is_copy(len(own & other), len(own), len(other))


def test_two_reports_that_share_one_quotation_are_two_stories() -> None:
    assert not is_copy(1, 12, 9)


def test_the_closest_then_the_oldest_copy_decides() -> None:
    assert story_of(6, {1: 6, 2: 6, 3: 6}, {1: 4, 2: 6, 3: 6}, {1: 10, 2: 20, 3: 30}) == 20
    assert story_of(6, {1: 20}, {1: 1}, {1: 10}) is None


@given(st.text())
def test_any_text_can_be_marked(text: str) -> None:
    assert all(0 <= mark < 2**63 for mark in sentence_marks(text))
