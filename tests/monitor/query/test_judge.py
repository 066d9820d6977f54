"""The judge: what matches, by which words, how strongly, and why not."""

from __future__ import annotations

import random
import time
from datetime import date
from itertools import pairwise, product

import pytest

from monitor.model import Span
from monitor.query import Document, TextLexicon, compile_query, parse, parse_strict
from monitor.query.compile import Compiled
from monitor.query.resolving import Lists
from monitor.query.tree import Near, Word

LISTS = {
    "camp": ("camp*", "jungle"),
    "clearing": ("clear*", "evict*", '"swept up"', "expulsion"),
    "loop": ("$loop", "camp"),
    "headed": ("title:camp", "tent"),
    "nested": ("$headed", "hut"),
    "empty": (),
}


def compiled(query: str, *texts: str) -> Compiled:
    return compile_query(parse_strict(query), TextLexicon(texts, LISTS))


def matches(query: str, text: str, title: str = "") -> bool:
    return compiled(query, title, text).judge(Document(title, text)).matched


def hits(query: str, text: str, title: str = "") -> list[str]:
    document = Document(title, text)
    spans = compiled(query, title, text).judge(document).spans
    return [(title if span.field == "title" else text)[span.start : span.end] for span in spans]


def why(query: str, document: Document) -> str | None:
    (clause,) = compile_query(parse(query).tree, TextLexicon([document.title, document.text], LISTS)).why(
        document
    )
    assert clause.matched == (clause.nearest is None)
    return clause.nearest


# --- word lists -----------------------------------------------------------------------------------------


def test_a_list_that_names_a_field_keeps_to_it_wherever_it_is_named() -> None:
    for name in ("headed", "nested"):
        for before in ("", "$headed OR ", "$nested OR ", "title:$nested OR ", "body:$nested OR "):
            assert hits(f"{before}${name}", "camp tent", title="camp") == ["camp", "tent"]
        assert hits(f"body:${name} NOT $nested NOT tent OR body:${name}", "camp tent", title="camp") == [
            "tent"
        ]
        assert hits(f"title:${name}", "camp tent", title="camp") == ["camp"]


# --- words ----------------------------------------------------------------------------------------------


def test_a_bare_word_finds_its_inflected_forms_and_shows_them() -> None:
    text = "Une évacuation, des évacuations; die Regierung, Regierungen; migrants and a migrant."
    assert hits("évacuation", text) == ["évacuation", "évacuations"]
    assert hits("evacuations", text) == ["évacuation", "évacuations"]
    assert hits("Regierung", text) == ["Regierung", "Regierungen"]
    assert compiled("migrant", text).forms == {"migrant": ("migrant", "migrants")}


@pytest.mark.parametrize(
    ("query", "word", "found_in", "not_in"),
    [
        ("camp", "camping", ("en", "en-GB", None, "nl"), ("fr", "de", "fr-FR")),
        ("border", "bord", ("fr", "de", None, "it"), ("en",)),
        ("camp", "camps", ("en", "fr", "de", None), ()),
        ('"camp"', "camping", (), ("en", None)),
        ("camp*", "camping", ("en", "fr"), ()),
        ("(camp OR camping)", "camping", ("en", "fr"), ()),
    ],
)
def test_a_form_of_one_language_is_another_word_in_a_text_of_another(
    query: str, word: str, found_in: tuple[str | None, ...], not_in: tuple[str | None, ...]
) -> None:
    asked = compiled(query, word)
    for language in (*found_in, *not_in):
        document = Document("", f"Le {word}.", language=language)
        assert asked.judge(document).matched == asked.matches(document) == (language in found_in), language


def test_a_quoted_word_is_not_inflected_but_its_spelling_folds() -> None:
    text = "Camps. Un cœur, deux coeurs, la Straße, die Strasse."
    assert not matches('"camp"', text)
    assert hits('"coeur"', text) == ["cœur"] == hits('"cœur"', text)
    assert hits('"strasse"', text) == ["Straße", "Strasse"]
    assert hits("coeur*", text) == ["cœur", "coeurs"] == hits("CŒUR*", text)


def test_only_whole_words_are_found() -> None:
    assert not matches("pagan", "propaganda")
    assert not matches("camp", "campaign scamp")
    assert not matches("news", "a new day")
    assert matches("camp*", "campaign")


def test_case_accents_quotes_and_hyphens_do_not_matter() -> None:
    text = "À GRANDE‑SYNTHE, “double‑speak” during l’Évacuation"
    for query in (
        "grande-synthe",
        '"grande synthe"',
        "a",
        '"double speak"',
        "double-speak",
        "l'evacuation",
        "«L’évacuation»",
    ):
        assert matches(query, text), query


def test_an_exact_word_matches_case_and_accents() -> None:
    assert hits("=Polish", "The polish of a Polish table") == ["Polish"]
    assert not matches("=Evacuation", "Évacuation")
    assert matches("=Évacuation", "Évacuation")
    assert hits("=Grande-Synthe", "GRANDE-SYNTHE, Grande Synthe") == ["Grande Synthe"]


@pytest.mark.parametrize(
    "typed", ["1185", "1,185", "1.185", "1 185", "1’185", "1\u00a0185", "1\u202f185", '"1,185"']
)
@pytest.mark.parametrize(
    "printed", ["1185", "1,185", "1.185", "1 185", "1’185", "1\u00a0185", "1\u202f185", "1\u2009185"]
)
def test_numbers_match_however_their_digits_are_grouped(typed: str, printed: str) -> None:
    assert hits(typed, f"Some {printed} people crossed.") == [printed]


def test_a_number_is_not_found_in_a_longer_one() -> None:
    assert not matches("185", "1,185 people")
    assert not matches("1185", "1,185,000 or 31,185 people")
    assert not matches("54", "54,000 people and 54.5 per cent")
    assert not matches("54m", "£1.54m")
    assert not matches("1185", "in chapter 1\n\n185 people")
    assert matches("54", "54, or so. Of 54.")
    assert matches("2021", "le 24.11.2021")
    assert matches("185", "185, 186 and so on")


@pytest.mark.parametrize(
    "printed",
    ["£54m", "€54m", "54 million", "54 millions d’euros", "54 Mio. Euro", "54 Millionen", "54 M€", "54-million", "54mn",
     "£54million", "54,000,000", "54.000.000", "54000000"],
)  # fmt: skip
@pytest.mark.parametrize("typed", ["54m", "£54m", "54M"])
def test_fifty_four_million_is_found_however_it_is_written(typed: str, printed: str) -> None:
    assert matches(typed, f"It cost {printed} last year.")


def test_thousands_and_thousands_of_millions_likewise() -> None:
    for printed in ("2bn", "2 billion", "2 milliards", "2 Mrd. Euro", "2 Milliarden", "2,000,000,000"):
        assert matches("£2bn", f"It cost {printed}."), printed
    for printed in ("2k", "2,000", "2000", "2 thousand", "2 mille"):
        assert matches("2k", f"It cost {printed}."), printed
    for printed in ("54.5m", "54,5 Millionen", "54.5 million", "54,500,000"):
        assert matches("54.5m", f"It cost {printed}."), printed
    assert not matches("54m", "54 m from the road")
    assert not matches("54m", "54 people in a million")


def test_a_phrase_may_hold_numbers_and_spellings() -> None:
    assert matches('"1,185 people"', "1185 people")
    assert matches('"au coeur de 1 185 camps"', "au cœur de 1.185 camps")
    assert not matches('"summer camp"', "summer camps")
    assert matches('"summer cam*"', "summer camping")


def test_a_word_behind_a_hash_is_a_word() -> None:
    assert hits("#calais #M", "#Calais: £54m") == ["Calais", "54m"]
    assert compiled("#calais").expression is not None


# --- proximity ------------------------------------------------------------------------------------------


def test_neighbours_are_one_apart() -> None:
    assert matches("a NEAR/1 b", "a b") and matches("a NEAR/1 b", "b a")
    assert not matches("a NEAR/1 b", "a x b")
    assert matches("a NEAR/2 b", "a x b")
    assert matches("a ONEAR/1 b", "a b") and not matches("a ONEAR/1 b", "b a")
    assert matches('"a b" NEAR/2 "c d"', "a b x c d")
    assert not matches('"a b" NEAR/1 "c d"', "a b x c d")


def test_title_and_body_are_never_crossed_but_paragraphs_are() -> None:
    assert not matches("a NEAR/9999 b", "b", title="a")
    assert matches("a NEAR/3 b", "x a\n\nb y")
    assert not matches('"a b"', "b", title="a")
    assert not matches("same/paragraph (a AND b)", "x a\n\nb y")
    assert matches("same/paragraph (a AND b)", "x a y b\n\nc")
    assert matches("same/paragraph (a AND b)", "", title="b a")
    assert not matches("same/paragraph (a NEAR/3 b)", "x a\n\nb y")


def test_single_lines_are_paragraphs_where_there_are_no_blank_lines() -> None:
    assert not matches("same/paragraph (a AND b)", "x a\nb y")
    assert matches("same/paragraph (a AND b)", "x a\nb y\n\nc")


def test_sentences_end_at_stops_but_not_at_abbreviations() -> None:
    text = "Mr. Darmanin met Dr. Patel. Macron did not! “Why?” asked Johnson at 10.30 p.m. yesterday."
    assert matches("same/sentence (darmanin AND patel)", text)
    assert not matches("same/sentence (patel AND macron)", text)
    assert not matches("same/sentence (macron AND johnson)", text)
    assert matches("same/sentence (johnson AND yesterday)", text)
    assert not matches("same/sentence (a AND b)", "x a\n\nb y")


def test_a_row_of_headlines_is_no_sentence_however_many_there_are() -> None:
    heads = "Also today: Macron and Johnson trade blame over the boats again | A port is sold for the second time | "
    rows = "same/sentence (Macron AND blame)"
    assert not matches(
        rows, f"It rained.\n\n{heads}Schools stay closed in the north until further notice\n\nIt stopped."
    )
    long = heads.replace(" | ", " and ")
    assert matches(
        rows, f"It rained.\n\n{long}schools stay closed in the north until further notice\n\nIt stopped."
    )


def test_a_short_line_without_a_stop_is_no_sentence_but_the_first_line_is_one() -> None:
    rows = "same/sentence (macron AND johnson)"
    assert not matches(rows, "It rained.\n\nMacron and Johnson trade blame\n\nShare this article")
    assert not matches(rows, "It rained.\nMore: Macron and Johnson trade blame\nIt stopped.")
    assert matches(rows, "Macron and Johnson trade blame\n\nShare this article")
    assert matches(rows, "It rained.\n\n“Macron and Johnson,” he said, “trade blame.”\n\nShare")
    assert matches(
        rows, "It rained where Macron\nand Johnson traded blame\nall day.", title="Johnson, Macron"
    )
    assert matches("same/sentence (a AND b)", "It rained.\n\nx" + " word" * 30 + " a b")


def test_at_least_before_a_unit_counts_the_units() -> None:
    query = "atleast/2 same/sentence (camp AND police)"
    assert not matches(query, "Police, camp, police and camp, camp and police.")
    assert matches(query, "Police left the camp. The camp was empty. Police came back to the camp.")
    assert matches(query, "Police left the camp.", title="Camp without police")


def test_a_number_of_any_size_may_stand_before_a_letter() -> None:
    assert hits("#m NEAR/2 border", "A 54m border, and then £3.5m.") == ["54m", "border"]
    assert hits("#bn OR #million", "1.5bn, 12 million and £54million") == ["1.5bn", "54million"]
    assert not matches("#m", "m M25 5mm 54 mbps")
    assert matches('"x" AND #m', "x 3m") and not matches('"x" AND #m', "x 3")


def test_a_number_is_found_whole_although_the_index_divides_it() -> None:
    for money in ("£2.3m", "€1,250.5m", "1 250m", "1\u202f250,75m", "12.345.678m"):
        number = money.lstrip("£€")
        assert hits("#m", f"In 2021, {money} was paid.") == [number], money
        assert hits("paid NEAR/2 #m", f"In 2021, {money} was paid.") == [number, "paid"], money
    assert hits("#money", "In May 13 800 euros, or £2.3m") == ["13 800", "2.3m"]
    assert hits("#m", "In 2021 5m, in 21 5m, 3.\n5m") == ["5m", "5m", "5m"]


def test_a_sum_of_money_is_a_number_with_a_sign_or_a_name_of_money() -> None:
    for money in (
        "£42,000",
        "13 800 euros",
        "€4m",
        "5 M€",
        "$1.9bn",
        "62,7 millions d'euros",
        "3 Mio. Euro",
        "200 €",
    ):
        assert matches("#money", f"It was {money} then."), money
    for other in (
        "42,000 people",
        "24 November 2021",
        "5 metres",
        "a million refugees",
        "80,000 Syrians",
        "14:30",
    ):
        assert not matches("#money", f"It was {other} then."), other
    assert matches("same/sentence (#money AND border)", "£42,000 for the border.")


def test_each_link_of_a_chain_is_near_to_the_next() -> None:
    assert matches("a NEAR/2 b NEAR/2 c", "a x b x c")
    assert not matches("a NEAR/2 b NEAR/2 c", "a b x x x b c")
    assert hits("a NEAR/2 b NEAR/2 c", "a b x x x a b c x x a b") == ["a", "b", "c"]
    assert matches("a ONEAR/2 b ONEAR/2 c", "a b c") and not matches("a ONEAR/2 b ONEAR/2 c", "a c b")
    assert matches("(a NEAR/1 b) NEAR/3 c", "b a x x c")


def test_a_word_is_not_near_to_itself() -> None:
    assert not matches("camp* NEAR/5 camps", "camps")
    assert matches("camp* NEAR/5 camps", "camp and camps")
    assert not matches('"a b" NEAR/5 "b c"', "a b c")


def test_groups_in_proximity_mean_each_of_their_words() -> None:
    assert matches("(a OR b) NEAR/2 (c OR d)", "b x d")
    assert matches("a NEAR/2 (b c)", "b x a c")
    assert not matches("a NEAR/2 (b c)", "b x a x x c")
    assert matches("a NEAR/2 (b NOT c)", "a b x x x c")
    assert not matches("a NEAR/2 (b NOT c)", "c a b")


def test_proximity_equals_a_search_of_every_combination() -> None:
    chance = random.Random(5)
    for _ in range(3000):
        words = [chance.choice("abcx") for _ in range(chance.randrange(1, 12))]
        distance, ordered = chance.randrange(1, 5), chance.random() < 0.5
        chain = [chance.choice("abc") for _ in range(chance.randrange(2, 5))]
        places = [[at for at, word in enumerate(words) if word == each] for each in chain]
        good = [
            chosen
            for chosen in product(*places)
            if all(
                0 < b - a <= distance or (not ordered and 0 < a - b <= distance) for a, b in pairwise(chosen)
            )
        ]
        tree = Near(distance, ordered, tuple(Word(each, quoted=True) for each in chain))
        document = Document("", " ".join(words))
        judged = compile_query(tree, TextLexicon([document.text])).judge(document)
        assert judged.matched == bool(good)
        assert {span.start // 2 for span in judged.spans} == {at for chosen in good for at in chosen}


def test_at_least_counts_what_stands_in_the_article() -> None:
    assert matches("atleast/3 (camp OR jungle)", "camp jungle camps")
    assert not matches("atleast/3 (camp OR jungle)", "camp jungle")
    assert matches("atleast/2 (a NEAR/1 b)", "a b x a b")
    assert not matches("atleast/2 (a NEAR/1 b)", "a b x a x b")
    assert matches("atleast/2 camp", "camp", title="camp")


# --- lists and fields -----------------------------------------------------------------------------------


def test_a_word_list_finds_any_of_its_members() -> None:
    assert hits("$camp NEAR/4 $clearing", "Police swept up the Jungle") == ["swept up", "Jungle"]
    assert matches("$CAMP", "camping")
    assert not matches("$empty", "camp") and matches("-$empty", "camp")
    assert matches("$loop", "camp")


def test_fields_are_judged_from_the_document() -> None:
    document = Document(
        "Camp cleared", "by police", author="Jane Doe and P. Roe", outlets=("BBC News",), feeds=("https://bbc.example/europe.xml", "Europe"),
        folders=("France/Calais",), language="en-GB", day=date(2021, 11, 24), topics=("Camp clearances",),
    )  # fmt: skip
    for query in (
        "author:doe", 'author:"jane doe"', "outlet:bbc", 'outlet:"BBC NEWS"', "feed:europe", "feed:https://bbc.example/europe.xml",
        "folder:france", "folder:france/calais", "lang:en", "lang:en-gb", "date:2021", "date:2021-11", "date:2021-11-20..2021-12-01",
        'topic:"camp clearances"', "outlet:(guardian OR bbc)", "-outlet:guardian", "camp outlet:bbc", "title:camp body:police",
    ):  # fmt: skip
        assert compiled(query, document.title, document.text).judge(document).matched, query
    for query in (
        "author:jane_roe",
        "outlet:bb",
        "folder:fran",
        "lang:fr",
        "date:2021-12",
        "topic:camp",
        "body:camp",
        "title:police",
        "-outlet:bbc",
    ):
        assert not compiled(query, document.title, document.text).judge(document).matched, query


def test_what_only_the_archive_knows_lets_the_judge_pass() -> None:
    for query in (
        "is:unread",
        "-is:unread",
        "camp is:starred",
        "camp NOT (is:read OR boat)",
        "state:full date:7d",
        "(boat is:read) OR camp",
    ):
        assert matches(query, "a camp"), query
    assert not matches("boat is:unread", "a camp")


# --- spans and strength ---------------------------------------------------------------------------------


def test_spans_are_the_words_that_made_the_query_match_and_no_others() -> None:
    text = "Camp number one. Police cleared the camp near a summer fair.\n\nLater, another camp."
    assert hits("camp NEAR/3 clear", text) == ["cleared", "camp"]
    assert hits("(camp NEAR/3 clear) OR fair", text) == ["cleared", "camp", "fair"]
    assert hits("fair NOT boat", text) == ["fair"]
    assert hits("camp NOT (clear NEAR/1 fair)", text) == ["Camp", "camp", "camp"]
    assert hits("same/paragraph (camp AND fair)", text) == ["Camp", "camp", "fair"]
    assert hits("title:camp OR fair", text) == ["fair"]


def test_spans_count_code_points_of_title_and_text() -> None:
    document = Document("🚓 Camp", "é🏕 \U0001f3fd camp")
    judged = compiled("camp", document.title, document.text).judge(document)
    assert judged.spans == (Span("title", 2, 6), Span("text", 5, 9))


def test_strength_grows_with_words_title_and_early_paragraphs() -> None:
    def strength(query: str, text: str, title: str = "") -> float:
        return compiled(query, title, text).judge(Document(title, text)).strength

    late = strength("camp OR police", "x\n\ny\n\nz\n\nThe camp.")
    early = strength("camp OR police", "The camp.\n\nx\n\ny\n\nz")
    titled = strength("camp OR police", "x", "The camp")
    both = strength("camp OR police", "The camp, the police.")
    again = strength("camp OR police", "The camp, the camp.")
    assert 0 < late < early < titled < 1
    assert early < again < both < 1
    assert strength("boat", "camp") == 0
    assert strength("-boat", "camp") == 0.5


# --- why not --------------------------------------------------------------------------------------------

NEWS = Document(
    "Evicted at dawn",
    "Police came to Calais on Tuesday.\n\nThe weather was fine.\n\nBoats were seen.\n\nThe camp by the old railway line, "
    "where several hundred people had been living since last year, was quiet when they were cleared out.\n\n"
    "A summer festival took place.",
    outlets=("BBC News",),
)


@pytest.mark.parametrize(
    ("query", "nearest"),
    [
        ("camp NEAR/12 clear*", "“camp” in paragraph 4; no clear* within 12 words; nearest is “cleared”, 21 words on"),
        (
            "camp NEAR/12 (clear* OR evict*)",
            "“camp” in paragraph 4; none of clear* or evict* within 12 words; nearest is “cleared”, 21 words on",
        ),
        ("camp NEAR/12 $clearing", "“camp” in paragraph 4; no word of $clearing within 12 words; nearest is “cleared”, 21 words on"),
        ("cleared ONEAR/30 camp", "“cleared” in paragraph 4; “camp” stands 21 words before, not after it"),
        ("camp NEAR/3 lorry", "“camp” in paragraph 4; “lorry” is not in the article"),
        ("evicted NEAR/3 police", "“Evicted” only in the title, “Police” only in paragraph 1"),
        ("camps NEAR/5 camp", "“camp” in paragraph 4 is the only word of both"),
        ('"summer camp"', "“summer camp” is not in the article: “summer” in paragraph 5, “camp” 24 words before"),
        ("=police", "only “Police” in paragraph 1, not written “police”"),
        ("policy", "“policy” is not in the article; nearest is “Police” in paragraph 1"),
        ("lorry*", "no word begins with “lorry”"),
        ("lorry OR tunnel OR ferr*", "none of lorry, tunnel or ferr* is in the article"),
        ("-camp", "“camp” in paragraph 4 rules it out"),
        ("-outlet:bbc", "the outlet is BBC News, which rules it out"),
        ("outlet:guardian", "the outlet is BBC News"),
        ("author:doe", "the article has no author"),
        ("atleast/3 camp", "found once, first “camp” in paragraph 4; 3 times are asked for"),
        ("same/paragraph (police AND boats)", "“Police” in paragraph 1, “Boats” in paragraph 3: never in one paragraph"),
        ("title:camp", "“camp” only in paragraph 4, not in the title"),
        ("$nowhere", "there is no word list $nowhere"),
        ("camp NEAR/2 (railway AND boats)", "“camp” in paragraph 4; no railway within 2 words; nearest is “railway”, 4 words on"),
    ],
)  # fmt: skip
def test_why_not_names_the_nearest(query: str, nearest: str) -> None:
    assert why(query, NEWS) == nearest


def test_why_goes_through_the_clauses_of_the_top_level() -> None:
    tree = parse("police* AND (camp OR lorry) AND tunnel NOT festival").tree
    clauses = compile_query(tree, TextLexicon([NEWS.title, NEWS.text])).why(NEWS)
    assert [(each.clause, each.matched) for each in clauses] == [
        ("police*", True), ("camp OR lorry", True), ("tunnel", False), ("NOT festival", False),
    ]  # fmt: skip
    assert [NEWS.text[span.start : span.end] for span in clauses[1].spans] == ["camp"]
    assert clauses[2].spans == ()
    assert clauses[3].nearest == "“festival” in paragraph 5 rules it out"


def test_why_can_say_something_of_any_query() -> None:
    from tests.monitor.query.trees import LISTS as OTHERS
    from tests.monitor.query.trees import random_article, random_tree

    chance = random.Random(21)
    for _ in range(800):
        title, text = random_article(chance)
        document = Document(title, text)
        compiled = compile_query(random_tree(chance), TextLexicon([title, text], OTHERS))
        clauses = compiled.why(document)
        assert all(each.matched for each in clauses) == compiled.judge(document).matched
        assert all(bool(each.nearest) != each.matched for each in clauses)


# --- speed ----------------------------------------------------------------------------------------------


def test_a_typical_query_is_compiled_and_judged_in_about_a_millisecond() -> None:
    text = (
        "Police cleared the camp at Grande-Synthe — “again”, said an aid worker’s friend; l’été dernier. "
        * 50
    )[:4300]
    lexicon = TextLexicon([text], LISTS)
    tree = parse('migrant* AND $camp NEAR/12 (clear* OR evict* OR dismantl*) NOT "summer camp"').tree

    def fastest(act: object) -> float:
        took = []
        for _ in range(15):
            begin = time.perf_counter()
            act()  # type: ignore[operator]
            took.append(time.perf_counter() - begin)
        return min(took)

    compiled = compile_query(tree, lexicon)
    assert fastest(lambda: compile_query(tree, lexicon).expression) < 0.001
    assert fastest(lambda: compiled.judge(Document("", text))) < 0.004


def test_beginnings_and_lists_that_stand_for_many_words_say_for_how_many() -> None:
    texts = [" ".join(f"camp{n:03d}" for n in range(150)), "jungle"]
    lexicon = TextLexicon(texts, {"many": ("camp*", "jungle"), "few": ("jungle",)})
    broad = compile_query(parse("camp* jung* $many $few -camp0*").tree, lexicon).broad
    assert broad == {"camp*": 150, "$many": 151}


def test_a_form_stands_where_all_positions_say_however_many_are_asked_for() -> None:
    text = "a b c d e f g h i j a b c d e f g h i j"
    for order in (1, -1):
        document = Document("a b x", text)
        for form in [*"abcdefghijx"][::order]:
            assert document.at(form) == Document("a b x", text).positions[form]


def test_queries_that_share_resolved_lists_each_say_which_list_is_not_there() -> None:
    lexicon = TextLexicon(["camp"], {"places": ("camp", "$lost")})
    shared: Lists = {}
    for _ in range(2):
        compiled = compile_query(parse("$places $places").tree, lexicon, lists=shared)
        assert compiled.unknown_lists == ("lost",)
