"""Words: the tokenizer against SQLite's own, folding, stems, and the door for text."""

from __future__ import annotations

import random
import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.query import words
from monitor.query.words import counted, fold, normalise, scan, stems, tokens
from tests.monitor.query.index import Index
from tests.monitor.query.make_characters import PLAIN, ask

ODD = [
    "L’évacuation d'un camp à Grande-Synthe : 1 185 personnes, 54 M€.",
    "cœur ŒUVRE æther Ærø straße GROẞ Łódź øre đak ﬁnal eﬀort ʼokina rockʼn’roll",
    "e\u0301te\u0301 re\u0302ve \u0301seul a\u0301\u0323 n\u0303o ǆ ǅ İstanbul ıslak",
    "мигранты в Кале, Йод и ёлка; اللاجئون في كاليه؛ 难民在加来 日本語のテキスト ภาษาไทย",
    "police🚓🚨cars 👨‍👩‍👧‍👦family 👍🏽ok 🇫🇷france ☕️tea €5₽6₿7 ½ x² ①②",
    "„Räumung“ «camp» ‹un› ‘two’ “three” ‚four‘ five‑six seven–eight nine—ten __ a_b a·b",
    "zero\u200bwidth soft\u00adhyphen tab\tline\nnext\u2028sep\u00a0nbsp\u202fnarrow\ufeffbom",
    "한국어 텍스트 ÅNGSTRÖM Å Ω K ℃ ™ ª º ΑΣΣ σς Ǻ ắ ở",
]
ALPHABET = "".join(ODD) + "abcxyz ABC XYZ .,;:!?()[]0123456789 ''\"\"  "


def random_text(chance: random.Random) -> str:
    size = chance.randrange(1, 60)
    kind = chance.random()
    if kind < 0.6:
        text = "".join(chance.choice(ALPHABET) for _ in range(size))
    elif kind < 0.8:
        text = "".join(chr(chance.randrange(1, 0x3000)) for _ in range(size))
    else:
        text = "".join(
            chr(chance.choice((chance.randrange(0xE000, 0x20000), chance.randrange(32, 0x600))))
            for _ in range(size)
        )
    form = chance.choice(("NFC", "NFD", "NFKD", ""))
    return unicodedata.normalize(form, text) if form else text  # type: ignore[arg-type]


def test_words_are_those_of_the_index_in_twenty_thousand_random_texts() -> None:
    chance = random.Random(7)
    texts = [*ODD, *(random_text(chance) for _ in range(20_000))]
    index = Index(("", text) for text in texts)
    found: dict[int, list[str]] = {}
    for term, doc in index.connection.execute(
        "SELECT term, doc FROM v WHERE col = 'body' ORDER BY doc, offset"
    ):
        found.setdefault(doc, []).append(term)
    for row, text in enumerate(texts, 1):
        assert [token.form for token in tokens(text)] == found.get(row, []), text


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=80))
@example("\u0301a\u0301b \u0301")
@settings(max_examples=150, deadline=None)
def test_words_are_those_of_the_index_in_any_text(text: str) -> None:
    index = Index([("", text)])
    assert [token.form for token in tokens(text)] == index.words(1)


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_places_of_words_are_those_of_the_text_itself(text: str) -> None:
    found = tokens(text)
    for form, start, end in found:
        assert [token.form for token in tokens(text[start:end])] == [form]
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert scan(text) == ([t.form for t in found], [t.start for t in found], [t.end for t in found])


def test_a_word_of_the_index_is_found_again_by_itself() -> None:
    """FTS5 divides the words of an expression again: what they become must not change once more."""
    points = [*range(1, 0xD800), *range(0xE000, 0x20000)]
    for point in points:
        for form in (token.form for token in tokens(f"q{chr(point)}")):
            assert [token.form for token in tokens(form)] == [form]


def test_the_table_is_what_sqlite_says_today() -> None:
    points = [*range(1, 0x2100), *range(0x1F000, 0x1FB00)]
    plain = ask(PLAIN, points)
    table = words._table()
    ours = set(map(ord, words.SEPARATORS))
    for point in points:
        if point in ours:
            assert table[point] == " "
        elif point in plain.marks:
            assert table[point] == "\u0300"
        else:
            assert (table.get(point) == " ") == (point in set(plain.dividers)) or point in plain.folds
    mine = {p for p in points if p in table and table[p] not in (" ", "\u0300")}
    assert mine == set(plain.folds) - ours


def test_emoji_and_letter_like_apostrophes_divide_words() -> None:
    assert [t.form for t in tokens("police🚓car 🇫🇷 Hawaiʼi 🫠melt 5₽")] == [
        "police",
        "car",
        "hawai",
        "i",
        "melt",
        "5",
    ]


def test_a_very_long_word_is_cut_as_the_index_cuts_it() -> None:
    text = "a" * 40_000 + " camp"
    assert [t.form for t in tokens(text)] == Index([("", text)]).words(1)


def test_an_article_is_divided_in_well_under_a_millisecond() -> None:
    text = (
        "Police cleared the camp at Grande-Synthe — “again”, said an aid worker’s friend; l’été dernier. "
        * 50
    )[:4300]
    tokens(text)
    took = []
    for _ in range(20):
        begin = time.perf_counter()
        scan(text)
        took.append(time.perf_counter() - begin)
    assert min(took) < 0.001


def test_folding_spells_out_what_the_index_leaves() -> None:
    assert [fold(t.form) for t in tokens("Cœur STRAẞE Æther Łódź øre Đak ﬁnal")] == [
        "coeur", "strasse", "aether", "lodz", "ore", "dak", "final",
    ]  # fmt: skip


def test_stems_join_the_inflected_forms_of_three_languages() -> None:
    for one, other in [
        ("évacuation", "évacuations"), ("evacuation", "évacuations"), ("migrant", "migrants"),
        ("clear", "clearing"), ("Regierung", "Regierungen"), ("camp", "camps"), ("élection", "élections"),
    ]:  # fmt: skip
        assert stems(one) & stems(other), (one, other)


def test_stems_under_four_letters_join_nothing() -> None:
    assert not stems("news") & stems("new")
    assert not stems("die") & stems("died")
    assert all(len(stem) >= 4 for word in ("news", "die", "bus", "as", "été") for _, stem in stems(word))


def test_a_known_language_has_stems_of_its_own_only() -> None:
    assert {language for language, _ in stems("campaigns", "en-GB")} == {"en"}
    assert {language for language, _ in stems("campaigns", "it")} == {"en", "fr", "de"}


def test_the_door_leaves_nothing_that_cannot_be_seen() -> None:
    assert normalise("e\u0301vacua\u00adtion\u200b\ufeff \u0007x\r\ny\u2028z\tq\0") == "évacuation x\ny\nz q"
    assert normalise("lone \ud800 half") == "lone  half"


@given(st.text(max_size=100))
@settings(max_examples=300, deadline=None)
def test_the_door_changes_nothing_the_second_time(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")


@pytest.mark.parametrize("sign", ["’", "'", "ʼ", "‘", "`", "´"])
def test_every_kind_of_apostrophe_divides(sign: str) -> None:
    assert [t.form for t in tokens(f"l{sign}évacuation")] == ["l", "evacuation"]


@given(st.lists(st.text(max_size=12), min_size=1, max_size=6))
def test_words_are_counted_between_borders_as_they_are_listed(pieces: list[str]) -> None:
    borders = [sum(len(piece) + 1 for piece in pieces[:at]) for at in range(len(pieces))]
    text = "".join(f"{piece}\n" for piece in pieces)
    assert counted(text, borders) == [len(words.listed(piece)) for piece in pieces]
