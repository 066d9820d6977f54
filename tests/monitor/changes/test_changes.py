"""What a publisher changed: told by word, typed, and quiet where nothing new is said."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.changes import Change, Kind, diff, is_cosmetic, typed

ANY = st.text(max_size=400)
PROSE = st.lists(
    st.sampled_from(
        [
            "The",
            "minister",
            "27",
            "31",
            "“yes”",
            "No.",
            "\n\n",
            "Camp",
            "1,185",
            "’",
            "«",
            "»",
            "camp,",
            "Correction:",
        ]
    ),
    max_size=60,
).map(" ".join)
OLD = (
    "The prefect said on Monday that 27 people had slept in the sheds. “We did everything we could,” she said.\n\n"
    "Officers in grey emptied the sheds before dawn.\n\n"
    "A neighbour, Paul Vasseur, saw the smoke from his window."
)


def kinds(old: str, new: str) -> list[Kind]:
    return [change.kind for change in typed("Sheds emptied", old, "Sheds emptied", new)]


def one(old: str, new: str) -> Change:
    (change,) = typed("Sheds emptied", old, "Sheds emptied", new)
    return change


@settings(deadline=None)
@given(ANY | PROSE, ANY | PROSE)
def test_the_difference_applied_to_the_old_text_gives_the_new_one(old: str, new: str) -> None:
    pieces = diff(old, new)
    assert "".join(piece.text for piece in pieces if piece.sort != "added") == old
    assert "".join(piece.text for piece in pieces if piece.sort != "removed") == new
    assert all(piece.text for piece in pieces)


@settings(deadline=None)
@given(ANY | PROSE, ANY | PROSE, ANY | PROSE, ANY | PROSE)
def test_any_two_versions_are_typed_and_quiet_exactly_where_all_of_it_is_cosmetic(
    title: str, text: str, new_title: str, new_text: str
) -> None:
    changes = typed(title, text, new_title, new_text)
    assert bool(changes) == ((title, text) != (new_title, new_text))
    quiet = all(change.kind is Kind.COSMETIC for change in changes)
    assert is_cosmetic(title, text, new_title, new_text) == quiet


@pytest.mark.parametrize("numeral", ["༪", "𞴁", "፩", "①", "Ⅻ"])
def test_a_numeral_of_any_script_is_compared_as_it_stands(numeral: str) -> None:
    assert not typed("", f"The {numeral}A train left.", "", f"The {numeral}A train left.")
    assert typed("", f"The {numeral}A train left.", "", f"The {numeral}B train left.")


@settings(deadline=None)
@given(ANY | PROSE, ANY | PROSE)
def test_what_is_identical_did_not_change(title: str, text: str) -> None:
    assert typed(title, text, title, text) == ()
    assert [piece.sort for piece in diff(text, text)] == (["same"] if text else [])


@pytest.mark.parametrize(
    ("was", "became", "kind", "before", "after"),
    [
        ("27 people", "31 people", Kind.NUMBER, "27", "31"),
        ("27 people", "at least 31 people", Kind.NUMBER, "27", "31"),
        ("27 people", "thirty people", Kind.NUMBER, "27", "thirty"),
        ("Paul Vasseur", "Paul Delattre", Kind.NAME, "Vasseur", "Delattre"),
        (
            "did everything we could",
            "did nothing at all",
            Kind.QUOTATION,
            "“We did everything we could,”",
            "“We did nothing at all,”",
        ),
        ("emptied the sheds", "searched the halls", Kind.WORDING, "emptied", "searched"),
    ],
)
def test_a_change_inside_a_paragraph_is_typed(
    was: str, became: str, kind: Kind, before: str, after: str
) -> None:
    assert was in OLD
    changes = typed("Sheds emptied", OLD, "Sheds emptied", OLD.replace(was, became))
    assert (changes[0].kind, changes[0].before, changes[0].after) == (kind, before, after)
    assert changes[0].sentence
    assert changes[0].sentence in OLD.replace(was, became)


def test_a_number_stands_with_its_sentence() -> None:
    change = one(OLD, OLD.replace("27", "31"))
    assert change.sentence == "The prefect said on Monday that 31 people had slept in the sheds."


def test_a_french_quotation_ends_its_sentence() -> None:
    old = "Le maire a dit : « Nous verrons. » Les tentes ont été détruites."
    assert one(old, old.replace("détruites", "emportées")).sentence == "Les tentes ont été emportées."


def test_a_paragraph_comes_or_goes_whole() -> None:
    more = OLD.replace("\n\nA neighbour", "\n\nThe county paid for two buses.\n\nA neighbour")
    assert one(OLD, more) == Change(
        Kind.PARAGRAPH_ADDED, None, "The county paid for two buses.", "The county paid for two buses."
    )
    assert one(more, OLD).kind is Kind.PARAGRAPH_REMOVED


def test_a_paragraph_that_comes_does_not_hide_what_changed_beside_it() -> None:
    new = "The county paid for two buses.\n\n" + OLD.replace("27", "31")
    assert kinds(OLD, new) == [Kind.NUMBER, Kind.PARAGRAPH_ADDED]


def test_another_headline_is_one() -> None:
    (change,) = typed("Sheds emptied", OLD, "Sheds at the port emptied", OLD)
    assert (change.kind, change.before, change.after) == (
        Kind.HEADLINE,
        "Sheds emptied",
        "Sheds at the port emptied",
    )


@pytest.mark.parametrize(
    "note",
    [
        "This article was amended on 3 May 2021 to correct the number of people.",
        "An earlier version of this article misstated the name of the prefect.",
        "Correction: the prefect spoke on Sunday.",
        "Editor’s note: the number was wrong.",
        "Mise à jour : la préfecture a répondu à nos questions.",
        "Cet article a été modifié le 3 mai pour préciser le nombre de personnes.",
        "Une version précédente de cet article donnait un autre nombre.",
        "In einer früheren Version dieses Artikels hieß es, es seien 27 gewesen.",
        "Korrektur: Es waren 31 Menschen.",
        "Dieser Text wurde nachträglich korrigiert.",
        "In een eerdere versie van dit artikel stond een ander aantal.",
        "Correctie: het waren er 31.",
        "Este artículo ha sido modificado para corregir la cifra.",
        "Corrección: eran 31 personas.",
        "Questo articolo è stato modificato per correggere il numero.",
        "Rettifica: erano 31 persone.",
    ],
)
def test_a_note_of_correction_is_known_in_six_languages(note: str) -> None:
    assert one(OLD, f"{OLD}\n\n{note}").kind is Kind.CORRECTION
    assert Kind.CORRECTION in kinds(OLD, f"{OLD} {note}")


@pytest.mark.parametrize(
    "sentence",
    [
        "The law was amended on 3 May 2021.",
        "The correction of the course took two years.",
        "Une version du projet de loi a été votée.",
        "The report was amended by the committee on Monday.",
        "An earlier version of the bill had no such clause.",
        "L’article a été modifié par les sénateurs.",
        "In der ersten Fassung des Gesetzes fehlte der Satz.",
        "Der Text wurde im Ausschuss geändert.",
        "In der früheren Fabrik wird wieder gearbeitet.",
    ],
)
def test_prose_about_corrections_is_no_note(sentence: str) -> None:
    assert one(OLD, f"{OLD}\n\n{sentence}").kind is Kind.PARAGRAPH_ADDED


@pytest.mark.parametrize(
    ("was", "became"),
    [
        ('He said "yes" – twice.', "He said “yes” - twice."),
        ("L'évacuation a duré  une heure .", "L’évacuation a duré une heure."),
        ("The goverment met.", "The government met."),
        ("The goverment met and recieved us.", "The government met and received us."),
        ("A web site of the county", "A website of the county"),
        ("sheds emptied at dawn", "Sheds Emptied At Dawn"),
        ("1,185 people and 2.5 million euros", "1 185 people and 2,5 million euros"),
        ("The comittee met.", "The committee met."),
    ],
)
def test_how_something_is_set_or_spelled_is_cosmetic(was: str, became: str) -> None:
    assert is_cosmetic("", was, "", became)
    assert is_cosmetic(was, OLD, became, OLD)
    assert set(kinds(was, became)) == {Kind.COSMETIC}


@pytest.mark.parametrize(
    ("was", "became"),
    [
        ("27 people", "31 people"),
        ("It cost 2.5 euros.", "It cost 25 euros."),
        ("It was -5 degrees.", "It was 5 degrees."),
        ("It cost £27.", "It cost €27."),
        ("The legal way", "The illegal way"),
        ("A million people", "A billion people"),
        ("The typical case", "The atypical case"),
        ("The suspect fled.", "The suspects fled."),
        ("He is not guilty.", "He is guilty."),
        ("He is now guilty.", "He is not guilty."),
        ("pages 2 7", "pages 27"),
        ("Between 1 and 5", "Between 1 and 6"),
    ],
)
def test_what_says_something_else_is_never_cosmetic(was: str, became: str) -> None:
    assert not is_cosmetic("", was, "", became)
    assert not is_cosmetic(was, OLD, became, OLD)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (" ".join(f"x{n} y" for n in range(6_000)), "y " * 20_000),
        ("a\n\n" * 10_000, "b\n\n" * 10_000),
        ("‘ " * 20_000, "‘a " * 20_000),
        ("a b " * 10_000, "b a c " * 7_000),
        ("Aa " * 13_000, "Ab " * 13_000),
        ("A. " * 13_000, "B. " * 13_000),
    ],
)
def test_endless_and_hostile_texts_are_compared_within_bounds(old: str, new: str) -> None:
    pieces = diff(old, new)
    assert "".join(piece.text for piece in pieces if piece.sort != "removed") == new
    assert len(typed("", old, "", new)) <= 250
