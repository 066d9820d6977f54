"""What the other articles of a story add: nothing twice, nothing lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.likeness.additions import Addition, Text, additions, sentences

READ = Text(
    "Record number of people cross in one day",
    "Crews in Dover counted 1,185 people in small boats on Thursday, more than on any day before.\n\n"
    "The coast guard of both countries was at sea from three in the morning, a spokeswoman said.",
    "en",
)


def added(*texts: str, language: str = "en") -> list[str]:
    found = additions(READ, [Text("Another headline", text, language) for text in texts])
    return [sentence for each in found for sentence in each.sentences]


def test_a_copy_adds_nothing() -> None:
    assert added(READ.text) == []
    assert added(READ.text.upper()) == []


def test_a_cut_and_turned_copy_adds_nothing() -> None:
    assert added("On Thursday crews counted 1,185 people in boats in Dover, more than any day before.") == []


def test_a_new_number_a_new_name_and_a_new_fact_are_added() -> None:
    number = "Crews in Dover counted 1,185 people in 33 small boats on Thursday."
    name = "Crews counted 1,185 people in Dover, among them officers of the ship Valiant."
    fact = "The charities handed out blankets and hot soup until midnight."
    assert added(number, name, fact) == [number, name, fact]


def test_what_one_adds_the_next_does_not_repeat() -> None:
    fact = "The charities handed out blankets and hot soup until midnight."
    assert added(fact, "Until midnight charities handed out hot soup and blankets.") == [fact]


def test_words_that_stand_apart_in_the_text_do_not_say_a_sentence() -> None:
    sentence = "People of both countries counted the morning as lost at sea before Thursday."
    assert added(sentence) == [sentence]


def test_another_language_adds_what_its_words_cannot_show_to_be_known() -> None:
    assert additions(READ, [Text("Rekord", READ.text, "en")]) == []
    german = "Die Rettung dauerte bis in den späten Abend."
    assert added(german, language="de") == [german]


def test_a_line_that_says_nothing_is_not_added() -> None:
    assert added("Read more.") == []


def test_sentences_of_one_paragraph_stay_together_and_name_their_article() -> None:
    text = "Nine ministers met in Calais. They spoke about asylum rules for hours.\n\nA storm is on its way."
    assert additions(READ, [READ, Text("", text, "en")]) == [
        Addition(1, ("Nine ministers met in Calais.", "They spoke about asylum rules for hours.")),
        Addition(1, ("A storm is on its way.",)),
    ]


def test_abbreviations_and_sums_end_no_sentence() -> None:
    text = "Mr. Roux paid 1.5 million to J. Smith. “It was late.” Nobody came."
    assert list(sentences(text)) == [
        "Mr. Roux paid 1.5 million to J. Smith.",
        "“It was late.”",
        "Nobody came.",
    ]


@given(st.lists(st.text(max_size=80), max_size=4))
def test_no_text_breaks_it_and_a_second_reading_adds_nothing(texts: list[str]) -> None:
    others = [Text("", text, "en") for text in texts]
    first = additions(READ, others)
    told = "\n\n".join(" ".join(each.sentences) for each in first)
    again = additions(Text(READ.title, f"{READ.text}\n\n{told}", "en"), others)
    assert not {s for each in again for s in each.sentences} - {s for each in first for s in each.sentences}


@given(st.text(max_size=200))
def test_sentences_lose_no_word(paragraph: str) -> None:
    assert "".join("".join(sentences(paragraph)).split()) == "".join(paragraph.split())
