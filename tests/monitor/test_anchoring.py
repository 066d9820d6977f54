"""Quotations are found again in texts that changed, and never where they were not meant."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.anchoring import Anchor, How, Place, Reading, anchor_of, bare, find, find_all, until
from monitor.model import Version

TEXT = """Officers arrived before dawn on Tuesday and asked everybody to leave the old ferry terminal.

The prefecture said that 150 people, among them forty children, were taken to shelters “in the region”. Charities \
counted more than three hundred tents, and said nobody had been told where the buses were going.

A spokeswoman for the mayor called the clearance – the ninth this year – a necessary step. Nobody was hurt, she said.

By the evening the first tents stood again, two streets further north, behind the closed sugar refinery."""


def anchor(words: str, text: str = TEXT, after: str = "") -> Anchor:
    at = text.index(words, text.index(after))
    made = anchor_of(text, at, at + len(words))
    assert made is not None
    return made


def found(words: str, text: str, after: str = "") -> tuple[str, How] | None:
    place = find(anchor(words, after=after), text)
    return None if place is None else (text[place.start : place.end], place.how)


@pytest.mark.parametrize(
    ("words", "then"),
    [
        ("among them forty children", "among\u00a0them  forty\nchildren"),
        ("shelters “in the region”", "shelters « in the region »"),
        ("shelters “in the region”", 'shelters "in the region"'),
        ("the clearance – the ninth this year – a", "the clearance — the ninth this year — a"),
        ("the first tents", "the \ufb01rst tents"),
        ("the clearance", "the clear\u00adance"),
        ("Nobody was hurt", "NOBODY WAS HURT"),
    ],
)
def test_white_space_quotes_dashes_ligatures_and_capitals_make_no_other_quotation(
    words: str, then: str
) -> None:
    text = TEXT.replace(words, then)
    assert text != TEXT
    assert found(words, text) == (then, How.SAME)


def test_a_quotation_is_found_wherever_its_paragraph_has_moved() -> None:
    first, second, *rest = TEXT.split("\n\n")
    moved = "\n\n".join(("A new beginning was written since.", *rest, second, first))
    for words in ("150 people, among them forty children", "before dawn on Tuesday", "a necessary step"):
        assert found(words, moved) == (words, How.SAME)
    alone = "Nothing of it is left but this: the prefecture said that 150 people, among them forty children, left."
    assert found("150 people, among them forty children", alone) == (
        "150 people, among them forty children",
        How.MOVED,
    )


def test_of_two_places_the_one_with_the_same_surroundings_is_meant() -> None:
    # it stands three times; the place alone would lead to the other one
    assert TEXT.count("said") == 3
    longer = "An introduction of another hand. " * 7 + TEXT
    second = find(anchor("said", after="counted"), longer)
    assert second is not None
    assert longer[second.start - 4 : second.end + 7] == "and said nobody"
    third = find(anchor("said", after="hurt"), longer)
    assert third is not None
    assert longer[third.start - 4 : third.end + 1] == "she said."


def test_the_same_line_twice_is_told_apart_by_where_it_stood() -> None:
    line = "Advertisement follows below this line. "
    text = line * 9
    for number in range(9):
        made = anchor_of(text, number * len(line), number * len(line) + 13)
        assert made is not None
        assert find(made, text) == Place(number * len(line), number * len(line) + 13)


@pytest.mark.parametrize(
    ("old", "new", "words", "stands"),
    [
        ("150 people", "180 people", "150 people, among them", "180 people, among them"),
        ("forty", "fourty", "forty", "fourty"),
        ("tents, and", "tent, and", "tents", "tent"),
        ("refinery.", "refineries.", "sugar refinery", "sugar refineries"),
        ("counted more than", "have counted well over", TEXT.split("\n\n")[1], None),
    ],
)
def test_some_other_letters_are_told_as_a_change(old: str, new: str, words: str, stands: str | None) -> None:
    text = TEXT.replace(old, new)
    assert found(words, text, after="prefecture" if words == "tents" else "") == (
        stands or words.replace(old, new),
        How.CHANGED,
    )


def test_what_is_not_there_any_more_is_found_nowhere() -> None:
    first, _, third, last = TEXT.split("\n\n")
    without = "\n\n".join((first, third, last))
    assert found("150 people, among them forty children", without) is None
    assert found("tents", without, after="counted") is None, "other tents are meant"
    assert found("said", without, after="The prefecture") is None
    assert found("a necessary step", "") is None
    assert find(Anchor("text", "", "", "", 0), TEXT) is None
    assert found("the ninth", TEXT.replace("the ninth", "a third")) is None


def test_what_stands_beyond_a_paragraph_says_less_of_a_word_than_its_own_paragraph() -> None:
    first, *others = [
        "Ferries were late on Monday because of the strong wind from the north.",
        "The mayor spoke of a calm morning in the town and thanked the officers.",
        "The police counted forty tents near the old harbour and took them down.",
    ]
    mayor = anchor("The", "\n\n".join((first, *others)), "The mayor")
    assert find(mayor, "\n\n".join((first, others[1]))) is None, (
        "the word of another paragraph is another word"
    )
    moved = "\n\n".join((others[1], others[0], first))
    place = find(mayor, moved)
    assert place is not None
    assert moved[place.start :].startswith("The mayor")
    # a heading stands between other paragraphs, and both of them agree
    headed = "\n\n".join((first, "Numbers", *others))
    place = find(anchor("Numbers", headed), f"A new beginning.\n\n{headed}")
    assert place is not None
    assert place.how is How.SAME


def test_words_are_not_found_inside_other_words() -> None:
    text = "They spoke of art, and of art alone. The therapist left."
    made = anchor_of(text, 14, 17)
    assert made is not None
    assert made.quotation == "art"
    assert find(made, "They spoke of artisans, and of heart alone. The apartment.") != Place(14, 17)


def test_until_when_a_lost_quotation_stood_is_known_by_the_versions() -> None:
    days = [datetime(2021, 12, day, tzinfo=UTC) for day in (1, 2, 3)]
    versions = [
        Version(days[0], "T", TEXT),
        Version(days[1], "T", TEXT + " More."),
        Version(days[2], "T", "None."),
    ]
    assert until(anchor("a necessary step"), versions) == days[1]
    assert until(Anchor("text", "of another article altogether", start=5), versions) is None
    assert until(Anchor("title", "T"), versions) == days[2]


def test_quotations_of_a_title_are_looked_for_in_the_title() -> None:
    title = "Ferry terminal cleared before dawn"
    made = anchor_of(title, 0, 14, "title")
    assert made is not None
    places = find_all([made, anchor("hurt")], {"title": f"Update: {title}", "text": TEXT})
    assert [place and place.start for place in places] == [8, TEXT.index("hurt")]


words = st.text(alphabet="abcde \n.,“”–éﬁ\u00ad\u0301ßİ😀", max_size=300)


@given(words, st.data())
def test_every_stretch_is_found_where_it_is(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    made = anchor_of(text, start, end)
    if made is None:
        assert not bare(text[start:end])
    else:
        assert find(made, text) == Place(made.start, made.start + len(made.quotation))
        assert made.quotation == text[start:end].strip()


@given(words, words, st.data())
def test_whatever_the_text_became_the_answer_lies_within_it(
    text: str, other: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    made = anchor_of(text, start, start + data.draw(st.integers(1, 40)))
    place = find(made, other) if made is not None else None
    if made is not None and place is not None:
        assert 0 <= place.start < place.end <= len(other)
        if place.how is not How.CHANGED:
            assert bare(other[place.start : place.end]) == bare(made.quotation)


def test_a_letter_within_a_ligature_is_no_quotation_of_it() -> None:
    made = anchor_of("i", 0, 1)
    assert made is not None
    assert find(made, "ﬁ") is None


@given(st.text(max_size=2000))
def test_letters_and_places_lead_to_each_other(text: str) -> None:
    reading = Reading(text)
    assert reading.letters == bare(text)
    for number in range(len(reading.letters)):
        place = reading.place(number)
        assert reading.letter(place) <= number < reading.letter(place + 1)


@given(st.integers(0, len(TEXT) - 30), st.integers(25, 200), st.text(alphabet="xyz .\n", max_size=400))
def test_what_is_written_before_a_quotation_moves_it_and_nothing_else(
    start: int, length: int, more: str
) -> None:
    made = anchor_of(TEXT, start, start + length)
    assert made is not None
    place = find(made, f"{more}\n\n{TEXT}")
    assert place is not None
    assert f"{more}\n\n{TEXT}"[place.start : place.end] == made.quotation
