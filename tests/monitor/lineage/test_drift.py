"""Fact drift: what a copy says otherwise is told, and what it says in other words is not; measured on labelled pairs."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.likeness.lineage.drift import Drift, Kind, drifts
from monitor.likeness.lineage.sides import Source

PAIRS = tomllib.loads(Path(__file__).with_name("drift_pairs.toml").read_text("utf-8"))["pair"]
DAY = date(2021, 11, 24)


def told(
    read: str, copy: str, language: str = "en", later: date = DAY
) -> list[tuple[str, str | None, str | None]]:
    found = drifts(Source("", read, language, DAY), Source("", copy, language, later))
    return [(each.kind.value, each.before, each.after) for each in found]


def is_wanted(found: Drift, wanted: str) -> bool:
    pairs = zip(wanted.split("->"), (found.before, found.after), strict=True)
    return all(
        bool(words.strip()) == bool(part) and words.strip().casefold() in (part or "").casefold()
        for words, part in pairs
    )


@pytest.mark.parametrize(("half", "least"), [(0, 0.85), (1, 0.65)], ids=["tuned on", "held back"])
def test_what_is_called_drift_is_and_most_of_it_is_seen(half: int, least: float) -> None:
    wrong: list[Any] = []
    missed: list[Any] = []
    right = 0
    for pair in PAIRS[half::2]:
        found = drifts(
            Source("", pair["read"], pair["language"], DAY), Source("", pair["copy"], pair["language"], DAY)
        )
        seen = [want for want in pair["drift"] if any(is_wanted(each, want) for each in found)]
        right += len(seen)
        missed += [want for want in pair["drift"] if want not in seen]
        wrong += [each for each in found if not any(is_wanted(each, want) for want in pair["drift"])]
    assert right >= 0.95 * (right + len(wrong)), wrong
    assert right >= least * (right + len(missed)), missed


def test_there_are_enough_pairs_of_each_language_with_drift_and_without() -> None:
    for language, least in (("en", 30), ("fr", 25), ("de", 25)):
        pairs = [pair for pair in PAIRS if pair["language"] == language]
        assert len(pairs) >= least
        assert len(pairs) / 3 <= sum(bool(pair["drift"]) for pair in pairs) <= len(pairs) * 2 / 3


def test_what_the_copy_says_elsewhere_is_no_drift() -> None:
    read = "Police cleared a camp of 1,500 people at Grande-Synthe.\nThe prefect Georges Lantier came to the site."
    copy = "At Grande-Synthe the police cleared a camp.\nIt held 1,500 people. Georges Lantier, the prefect, came to the site."
    assert told(read, copy) == []


def test_a_weekday_and_a_date_are_one_where_the_day_of_publication_says_so() -> None:
    read = "The council will vote on the harbour plan on Tuesday, Mary Hollis said."
    assert told(read, "The council will vote on the harbour plan on 30 November, Mary Hollis said.") == []
    other = told(read, "The council will vote on the harbour plan on 9 December, Mary Hollis said.")
    assert other == [("day", "Tuesday", "9 December")]


def test_the_same_number_is_one_however_it_is_written() -> None:
    for written in ("1 500", "1\u202f500", "1.500", "1500", "fifteen hundred", "one and a half thousand"):
        copy = f"Some {written} people lived in the camp on the disused railway line near Dunkirk."
        drift = told("1,500 people lived in the camp on the disused railway line near Dunkirk.", copy)
        assert drift == [], written


def test_a_number_that_was_rounded_or_added_up_is_no_drift() -> None:
    read = (
        "The prefecture counted 1,308 people, of whom 12 were women and 5 were children, in the old hangar."
    )
    assert (
        told(read, "The prefecture counted 1,300 people, 17 of them women or children, in the old hangar.")
        == []
    )


def test_drift_that_changed_comes_before_what_was_dropped_or_put_in() -> None:
    read = "Anna Richel of Channel Aid saw 200 people walk along the canal on Sunday morning in the rain."
    copy = "Anna Richel of Channel Aid saw 300 people and 40 dogs walk along the canal on Sunday morning in the rain."
    assert told(read, copy) == [("number", "200", "300"), ("number", None, "40")]


def test_a_number_in_the_headline_that_the_original_has_nowhere_is_drift() -> None:
    text = "A boat sank off Calais. The prefecture spoke of 27 dead and 2 survivors."
    read = Source("27 dead after boat sinks off Calais", text, "en")
    (found,) = drifts(read, Source("At least 31 dead as boat goes down", text, "en"))
    assert (found.before, found.after, found.copy) == ("27", "31", "At least 31 dead as boat goes down")
    assert drifts(read, Source("Boat goes down: 2 survivors and 27 dead", text, "en")) == ()
    assert drifts(read, Source("Dozens dead as boat with 2 survivors goes down", text, "en")) == ()


def test_a_drift_names_the_sentences_in_which_it_stands() -> None:
    read = "It rained.\nThe ferry to Ostend left Dover at noon with 200 passengers. All were well."
    copy = "The ferry to Ostend left Dover at noon with 20 passengers."
    (found,) = drifts(Source("", read, "en", DAY), Source("", copy, "en", DAY))
    assert found.kind is Kind.NUMBER
    assert found.original == "The ferry to Ostend left Dover at noon with 200 passengers."
    assert found.copy == copy


def test_texts_of_two_languages_are_not_compared() -> None:
    assert (
        drifts(Source("", "27 people drowned off Calais.", "en"), Source("", "31 personnes noyées.", "fr"))
        == ()
    )


@given(one=st.text(max_size=200), other=st.text(max_size=200))
def test_any_text_has_an_answer_and_none_drifts_from_itself(one: str, other: str) -> None:
    drifts(Source(one, one, "en", DAY), Source(other, one + other, "en"))
    assert drifts(Source("", one, "de", DAY), Source("", one, "de", DAY)) == ()
