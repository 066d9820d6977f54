"""Which changes of an article matter to somebody who was given it, in three languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.briefing import Mark
from monitor.changes import Kind
from monitor.material import mark_of, material

ENGLISH = (
    "Police cleared the camp on Tuesday. Some 27 people were arrested, said the prefect.\n\n"
    "The camp had stood for two years. “We will not go back,” said Ahmed Karimi.\n\n"
    "In all, 1,200 people live between the canal and the bridge."
)
FRENCH = (
    "La police a évacué le campement mardi. Vingt-sept personnes ont été interpellées, selon la préfecture.\n\n"
    "Le camp existait depuis deux ans. « Nous ne reviendrons pas », a déclaré Ahmed Karimi à la presse."
)
GERMAN = (
    "Die Polizei räumte das Lager am Dienstag. 27 Menschen wurden festgenommen, teilte die Präfektur mit.\n\n"
    "Das Lager bestand seit zwei Jahren. „Wir kehren nicht zurück“, sagte Ahmed Karimi vor dem Zaun."
)


def kinds(language: str, text: str, old: str, new: str, title: str = "", new_title: str = "") -> list[Kind]:
    assert old in text
    found = material((title, text), (new_title, text.replace(old, new)), language)
    return [change.kind for change in found]


@pytest.mark.parametrize(
    ("language", "text", "old", "new", "wanted"),
    [
        ("en", ENGLISH, "27 people", "31 people", Kind.NUMBER),
        ("en", ENGLISH, "1,200", "2,100", Kind.NUMBER),
        ("en", ENGLISH, "Ahmed", "Ali", Kind.NAME),
        ("en", ENGLISH, "not go back", "not return", Kind.QUOTATION),
        ("en", ENGLISH, "were arrested", "were not arrested", Kind.WORDING),
        ("en", ENGLISH, "Some 27 people were arrested, said the prefect.", "", Kind.NUMBER),
        ("en", ENGLISH, "\n\nIn all, 1,200 people live between the canal and the bridge.", "", Kind.PARAGRAPH_REMOVED),
        ("en", ENGLISH, "bridge.", "bridge.\n\nCorrection: an earlier version of this article gave another date.", Kind.CORRECTION),
        ("fr", FRENCH, "Vingt-sept", "Trente et une", Kind.NUMBER),
        ("fr", FRENCH, "ont été", "n'ont pas été", Kind.WORDING),
        ("de", GERMAN, "27 Menschen", "31 Menschen", Kind.NUMBER),
        ("de", GERMAN, "wurden festgenommen", "wurden nicht festgenommen", Kind.WORDING),
    ],
)  # fmt: skip
def test_what_is_stated_otherwise_matters(language: str, text: str, old: str, new: str, wanted: Kind) -> None:
    assert kinds(language, text, old, new) == [wanted]


@pytest.mark.parametrize(
    ("language", "text", "old", "new"),
    [
        ("en", ENGLISH, "two years", "2 years"),
        ("en", ENGLISH, "27 people", "twenty-seven people"),
        ("en", ENGLISH, "1,200", "1 200"),
        ("en", ENGLISH, "“We will not go back,”", "'We will not go back',"),
        ("en", ENGLISH, ". Some", ".\n\nSome"),
        ("en", ENGLISH, "\n\n", " "),
        ("en", ENGLISH, "said the prefect", "according to the prefect"),
        ("en", ENGLISH, "Police cleared", "Updated 14:32 · 12 comments\n\nBy Ann Lee\n\nPolice cleared"),
        ("en", f"{ENGLISH}\n\nShares 152", "Shares 152", "Shares 310"),
        ("en", f"{ENGLISH}\n\nUpdated 3 minutes ago.", "3 minutes", "9 minutes"),
        ("en", f"{ENGLISH}\n\nThree held after Dover crash, police say", "Three held after Dover crash, police say", "Ferry late in Dunkirk"),
        ("en", f"By Ann Lee\n\n{ENGLISH}", "By Ann Lee", "By Ann Lee and John Stone"),
        ("en", ENGLISH, "bridge.", "bridge.\n\nA bus left for Paris with 40 of them."),
        ("fr", FRENCH, "Vingt-sept", "27"),
        ("fr", FRENCH, "« Nous ne reviendrons pas »", "“Nous ne reviendrons pas”"),
        ("de", GERMAN, "zwei Jahren", "2 Jahren"),
        ("de", f"{GERMAN}\n\nStand: 14:32 Uhr", "14:32", "15:10"),
    ],
)  # fmt: skip
def test_how_it_is_set_and_what_surrounds_it_does_not(language: str, text: str, old: str, new: str) -> None:
    assert kinds(language, text, old, new) == []


def test_a_paragraph_that_was_moved_says_the_same() -> None:
    first, second, third = ENGLISH.split("\n\n")
    assert material(("", ENGLISH), ("", "\n\n".join((third, first, second))), "en") == ()


@pytest.mark.parametrize(
    ("old", "new", "matters"),
    [
        ("Camp of 200 cleared", "Camp of 300 cleared", True),
        ("Camp cleared", "Court halts clearing", True),
        ("LIVE: Camp cleared", "Camp cleared", False),
        ("Camp cleared", "CAMP CLEARED", False),
        ("The camp’s end", "The camp's end", False),
    ],
)
def test_a_headline_matters_where_it_says_something_else(old: str, new: str, matters: bool) -> None:
    assert bool(material((old, ENGLISH), (new, ENGLISH), "en")) == matters


@pytest.mark.parametrize(
    ("old", "new", "mark"),
    [
        ("Camp cleared", "Mayor visits cleared camp", Mark.DEVELOPED),
        ("Camp cleared", "Camp was not cleared", Mark.CORRECTED),
        ("Camp cleared", "Camp cleared", None),
    ],
)
def test_a_headline_develops_unless_it_says_the_contrary(old: str, new: str, mark: Mark | None) -> None:
    assert mark_of(material((old, ENGLISH), (new, ENGLISH), "en"), another=False) is mark


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_are_judged_and_one_is_itself(old: str, new: str) -> None:
    material((old[:20], old), (new[:20], new), "en")
    assert material(("A title", old), ("A title", old), None) == ()
