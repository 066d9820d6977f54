"""Which articles tell the same story, and how they are akin."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.likeness import Background, Kind, Portrait, clusters, kinship, portrait, unpacked
from monitor.likeness.days import spoken_of
from monitor.likeness.names import names
from monitor.likeness.numbers import numbers
from monitor.likeness.portrait import sentence_marks

WIRE = (
    "The coast guard counted one thousand boats in the strait on Thursday morning. "
    "Nobody at the harbour could remember a day with so many of them at once.\n\n"
    "A spokesman for the prefecture said that all of those aboard had been brought ashore safely. "
    "The wind is expected to turn before the weekend and to end the crossings for some days."
)
THURSDAY = date(2021, 11, 25)


def taken(text: str, title: str = "Boats", minute: int = 27_000_000, language: str = "en") -> Portrait:
    return portrait(title, text, language, THURSDAY, minute, day_only=False)


NOTHING = Background(lambda name: 0.02, lambda number: 0.02)


def kind(a: Portrait, b: Portrait) -> Kind | None:
    found = kinship(a, b, NOTHING)
    return None if found is None else found.kind


def test_punctuation_case_and_accents_do_not_change_a_sentence() -> None:
    other = WIRE.replace("The coast guard counted", "THE COAST-GUARD, counted").replace(
        "prefecture", "préfecture"
    )
    assert sentence_marks(other) == sentence_marks(WIRE)


def test_short_sentences_do_not_tell() -> None:
    assert sentence_marks("He declined to comment. Read more here.") == frozenset()


def test_the_same_text_is_identical_under_another_headline() -> None:
    assert kind(taken(WIRE), taken(WIRE, "Strait full of boats")) is Kind.IDENTICAL


def test_a_cut_and_edited_copy_is_a_wire_copy() -> None:
    cut = (
        WIRE.partition("A spokesman")[0]
        + "Our harbour correspondent will tell more of it in the evening edition."
    )
    assert kind(taken(WIRE), taken(cut)) is Kind.WIRE


def test_the_same_words_with_other_numbers_are_other_news() -> None:
    first = (
        "A record 1,185 people reached the coast in 33 small boats on Wednesday, the ministry confirmed.\n\n"
    )
    again = (
        "A record 853 people reached the coast in 25 small boats on Wednesday, the ministry confirmed.\n\n"
    )
    common = (
        "Officials called the numbers unacceptable and promised that more would be done about the crossings."
    )
    assert kind(taken(first + common), taken(again + common)) is None


def test_an_event_told_twice_is_one_on_one_day_and_another_a_week_later() -> None:
    english = "A fire at Zervou above Vathy drove 312 people from their tents, said Notis Mitarachi and Patrick Wieland."
    french = (
        "À Vathy, Patrick Wieland a vu les flammes ; selon Notis Mitarachi, 312 personnes ont fui Zervou."
    )
    own = taken(english)
    assert kind(own, taken(french, language="fr")) is Kind.EVENT
    assert kind(own, taken(french, language="fr", minute=27_000_000 + 7 * 24 * 60)) is None


def test_empty_texts_are_akin_to_nothing() -> None:
    assert kind(taken("", ""), taken("", "")) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1,308 people, 1.308 Menschen, 1 308 personnes", {1308}),
        ("twenty-seven, vingt-sept, siebenundzwanzig", {27}),
        ("quatre-vingt-dix-sept", {97}),
        ("two hundred and zweihundert", {200}),
        ("0.1% or 0,1 %", {0.1}),
        ("in 2021 and 2016", set()),
    ],
)
def test_a_number_is_one_however_it_is_written(text: str, found: set[float]) -> None:
    assert numbers(text) == found


def test_names_are_the_same_in_other_languages() -> None:
    english = names("On Tuesday Alexander Lukashenko spoke in Warsaw with the Germans.", "en").names
    french = names("Mardi, Alexandre Loukachenko a parlé à Varsovie avec les Allemands.", "fr").names
    german = names("Am Dienstag sprach Alexander Lukaschenko in Warschau mit den Deutschen.", "de").names
    assert {"lukashenko", "varsav", "germani"} <= english & french & german


def test_german_nouns_are_no_names() -> None:
    found = names("Bei dem schweren Unglück auf der Autobahn nahe Emden starben drei Menschen.", "de").names
    assert found == {"emden"}


def test_a_weekday_is_the_latest_one() -> None:
    assert spoken_of("on Tuesday", THURSDAY) == {date(2021, 11, 23)}
    assert spoken_of("mardi et hier", THURSDAY) == {date(2021, 11, 23), date(2021, 11, 24)}
    assert spoken_of("am Dienstagabend", THURSDAY) == {date(2021, 11, 23)}
    assert spoken_of("on Saturday", THURSDAY) == {date(2021, 11, 20), date(2021, 11, 27)}


@given(st.text(), st.text(), st.sampled_from(["en", "fr", "de", None]))
def test_any_text_has_a_portrait_that_can_be_kept(title: str, text: str, language: str | None) -> None:
    own = portrait(title, text, language, THURSDAY, 0, day_only=True)
    assert unpacked(own.packed()) == own
    assert all(0 <= mark < 2**63 for mark in own.marks)


@given(st.text(), st.text())
def test_kinship_is_the_same_from_both_sides(one: str, other: str) -> None:
    a, b = taken(WIRE + one), taken(WIRE + other)
    assert kinship(a, b, NOTHING) == kinship(b, a, NOTHING)


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.text())
def test_no_day_is_further_than_a_week(published: date, lead: str) -> None:
    assert all(abs(day - published) <= timedelta(days=7) for day in spoken_of(lead + " Monday", published))


BACKGROUND = (
    "Twenty-seven people drowned in November when their inflatable boat sank off the coast near Calais. "
    "More than 25,700 people have crossed in small boats this year, three times as many as in the year before.\n\n"
    "The government in London promised 55 million pounds for patrols on the beaches between Calais and Dunkirk."
)


def test_two_events_with_the_same_background_are_two() -> None:
    vigil = "Some 300 people stood with candles in the parc Richelieu on Thursday and read out the ages of the dead."
    blockade = (
        "Trawlers lay across the harbour mouth for an hour and kept two ferries from sailing on Thursday."
    )
    one = taken(f"{vigil}\n\n{BACKGROUND}", "Candles for the drowned")
    other = taken(f"{blockade}\n\n{BACKGROUND}", "Fishermen block ferries")
    assert kind(one, other) is None


def test_what_every_article_names_tells_no_event() -> None:
    english = taken("Notis Mitarachi spoke in Vathy on Thursday.", "Mitarachi in Vathy")
    french = taken("Notis Mitarachi a parlé jeudi à Vathy.", "Mitarachi à Vathy", language="fr")
    everywhere = Background(lambda name: 0.8, lambda number: 0.8)
    assert kinship(english, french, everywhere) is None


@pytest.mark.parametrize(
    "title", ["Live: all that happens today", "Evening briefing: five stories", "En direct – le fil du jour"]
)
def test_what_tells_many_stories_is_an_event_of_none(title: str) -> None:
    assert taken(WIRE, title).many
    assert not taken(WIRE, "Five people live on the island again").many


def test_paragraphs_that_begin_with_the_hour_are_a_live_blog() -> None:
    assert taken("\n".join(f"1{hour}:20 Somebody said something." for hour in range(6))).many


def test_blurbs_that_share_their_words_are_akin_only_where_they_are_the_same() -> None:
    roof = taken(
        "Footage shows the roof of the arena in London torn off by Storm Eunice.", "Watch: roof torn off"
    )
    plane = taken(
        "Footage shows planes that try to land at Heathrow in Storm Eunice.", "Watch: plane in storm"
    )
    assert kind(roof, plane) is None
    assert (
        kind(roof, taken("Footage shows the roof of the arena in London torn off by Storm Eunice."))
        is not None
    )


def test_articles_without_texts_are_akin_by_whole_titles_of_one_half_day() -> None:
    title = "Barge goes down in the harbour of Béthune"
    assert kind(taken("", title), taken("", title, 27_000_040)) is Kind.IDENTICAL
    assert kind(taken("", title), taken("", title, 27_000_000 + 24 * 60)) is None
    assert kind(taken("", "Morning news"), taken("", "Morning news")) is None
    assert kind(taken("", title), taken(WIRE, title)) is Kind.WIRE


def test_kinship_is_not_passed_on_from_one_to_the_next() -> None:
    chain = {(one, one + 1): 5.0 for one in range(1, 8)}
    assert all(len(group) <= 3 for group in clusters(range(1, 9), chain))


@given(st.dictionaries(st.tuples(st.integers(0, 9), st.integers(10, 19)), st.floats(1, 100)), st.randoms())
def test_stories_do_not_depend_on_the_order_of_kinships(
    strengths: dict[tuple[int, int], float], shuffler: random.Random
) -> None:
    shuffled = list(strengths.items())
    shuffler.shuffle(shuffled)
    members = list(range(20))
    first = set(clusters(members, strengths))
    shuffler.shuffle(members)
    assert set(clusters(members, dict(shuffled))) == first
    assert sorted(one for group in first for one in group) == list(range(20))
