"""Reading: any text is a query, a topic's query is refused with a caret, and what is written reads the same."""

from __future__ import annotations

import random
import subprocess
import sys
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.query import is_text, parse, parse_strict, render
from monitor.query.leaves import is_plain
from monitor.query.tree import (
    And,
    AtLeast,
    Everything,
    Field,
    In,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Same,
    Word,
    WordList,
    fields_of,
    lists_of,
    topics_of,
)
from tests.monitor.query.trees import random_tree

SIGNS = [
    "AND", "OR", "NOT", "(", ")", '"', "“", "”", "«", "-", "=", "*", "$", ":", " ", "\n", "\t", "NEAR/3", "ONEAR/2",
    "w/5", "pre/2", "NEAR", "NEAR/", "atleast/2", "same/paragraph", "same/", "title:", "body:", "topic:", "is:unread", "date:7d",
    "sort:date", "foo:", "camp", "evict*", "Grande-Synthe", "l’été", "1 185", "£54m", "and", "or", "https://a.fr/b?c=d",
    "‘", "’", "'", "&", "|", "\0", "\ud800", "🚓", "éé", "lang:en", ",", "..",
]  # fmt: skip
tangles = st.lists(st.sampled_from(SIGNS), max_size=14).map("".join) | st.lists(
    st.sampled_from(SIGNS), max_size=14
).map(" ".join)


def tree(text: str) -> Node:
    return parse_strict(text)


@given(st.text(max_size=60) | tangles, st.booleans())
@example("camp* AND (", False)
@example('"', True)
@example("=", False)
@example("topic:(", True)
@example("-" * 30, False)
@example("topic:O‘Neill", False)
@settings(max_examples=1000, deadline=None)
def test_any_text_is_a_query(text: str, unfinished: bool) -> None:
    parsed = parse(text, unfinished=unfinished)
    again = parse(render(parsed.tree))
    assert again.tree == parsed.tree
    assert again.problem is None or "did you mean" in again.problem
    assert parsed.problem is None or "not understood" not in parsed.problem


@given(tangles)
@settings(max_examples=400, deadline=None)
def test_a_strict_reader_agrees_or_says_where_it_stops(text: str) -> None:
    try:
        strict = parse_strict(text)
    except QueryError as error:
        line, caret = error.caret.split("\n")
        assert set(caret.strip()) == {"^"}
        assert len(caret) <= len(line) + 1
        assert error.line >= 1 and error.column >= 1
        assert str(error).startswith(f"Line {error.line}, column {error.column}: ")
    else:
        assert strict == parse(text).tree


def test_what_is_written_reads_the_same() -> None:
    chance = random.Random(3)
    for _ in range(1500):
        grown = random_tree(chance, chance.randrange(0, 4))
        assert parse_strict(render(grown)) == grown, render(grown)


def test_parentheses_bind_tighter_than_proximity_than_not_than_and_than_or() -> None:
    a, b, c = Word("a"), Word("b"), Word("c")
    assert tree("a OR b AND c") == Or((a, And((b, c))))
    assert tree("a b OR c") == Or((And((a, b)), c))
    assert tree("a NOT b") == And((a, Not(b))) == tree("a AND NOT b") == tree("a -b")
    assert tree("NOT a NEAR/3 b") == Not(Near(3, False, (a, b)))
    assert tree("NOT a b") == And((Not(a), b))
    assert tree("(a OR b) NEAR/3 c") == Near(3, False, (Or((a, b)), c))
    assert tree("a NOT b OR c") == Or((And((a, Not(b))), c))
    assert tree("a NEAR/3 b AND c") == And((Near(3, False, (a, b)), c))


def test_the_query_of_the_design_is_read() -> None:
    text = 'migrant* AND (camp* OR jungle) NEAR/12 (clear* OR evict* OR dismantl*) NOT "summer camp"'
    assert tree(text) == And(
        (
            Word("migrant", prefix=True),
            Near(
                12,
                False,
                (
                    Or((Word("camp", prefix=True), Word("jungle"))),
                    Or(
                        (
                            Word("clear", prefix=True),
                            Word("evict", prefix=True),
                            Word("dismantl", prefix=True),
                        )
                    ),
                ),
            ),
            Not(Phrase(("summer", "camp"))),
        )
    )
    assert render(tree(text)) == text


@pytest.mark.parametrize(
    ("half", "whole"),
    [
        ("camp* AND (", "camp*"),
        ("camp AND", "camp"),
        ("camp OR (jungle", "camp OR jungle"),
        ('camp "summer ca', 'camp "summer ca"'),
        ("AND camp", "camp"),
        ("camp NEAR/", "camp"),
        ("camp NEAR/5", "camp"),
        ("camp NEAR/5 (", "camp"),
        ("camp NEAR/5 NOT police", "camp NOT police"),
        ("camp)", "camp"),
        ("camp OR OR police", "camp OR police"),
        ("topic:", ""),
        ("camp title:", "camp"),
        ("camp atleast/", "camp"),
        ("camp same/paragraph", "camp"),
        ("()", ""),
        ("(((", ""),
        ("OR", ""),
        ("-", ""),
        ("camp -", "camp"),
        ("camp & police", "camp police"),
        ("*", ""),
        ("=", ""),
    ],
)
def test_half_typed_input_searches_what_is_complete(half: str, whole: str) -> None:
    assert parse(half).tree == parse_strict(whole)
    assert parse(half).problem
    with pytest.raises(QueryError):
        parse_strict(half)


def test_while_typing_what_is_only_incomplete_is_no_problem() -> None:
    for half in ("camp AND", "camp (", 'camp "sum', "camp NEAR/", "topic:", "camp OR (jungle"):
        assert parse(half, unfinished=True).problem is None, half


def test_while_typing_the_last_word_is_also_a_beginning() -> None:
    assert parse("camp evac", unfinished=True).tree == And(
        (Word("camp"), Or((Word("evac"), Word("evac", prefix=True))))
    )
    assert parse("camp NEAR/5 evac", unfinished=True).tree == tree("camp NEAR/5 (evac OR evac*)")
    assert parse("Grande-Syn", unfinished=True).tree == tree('"Grande Syn" OR "Grande Syn*"')
    for whole in (
        "camp ev",
        "camp evac ",
        '"evac"',
        "camp -evac",
        "topic:evac",
        "evac*",
        "1185",
        "camp evac)",
    ):
        assert parse(whole, unfinished=True).tree == parse(whole).tree, whole


def test_while_typing_the_beginning_of_an_operator_is_no_word() -> None:
    for begun in ("camp A", "camp AN", "camp N", "camp NE", "camp AND NO", "camp O"):
        assert parse(begun, unfinished=True).tree == parse(begun.split()[0], unfinished=False).tree, begun
    assert parse("camp AN").tree == tree("camp AN")


def test_every_kind_of_quote_makes_a_phrase() -> None:
    phrase = Phrase(("summer", "camp"))
    for text in ('"summer camp"', "“summer camp”", "„summer camp“", "«summer camp»", "« summer camp »", "”summer camp”",
                 "‘summer camp’", "‚summer camp‘", "‹summer camp›", "»summer camp«", '"summer camp”', "＂summer camp＂"):  # fmt: skip
        assert tree(text) == phrase, text
    assert tree("‘l’été dernier’") == Phrase(("l", "été", "dernier"))
    assert tree("’tis rock ’n’ roll") == And((Word("tis"), Word("rock"), Word("n"), Word("roll")))


def test_a_quoted_word_is_one_word_not_inflected() -> None:
    assert tree('"camp"') == Word("camp", quoted=True)
    assert tree('"camp*"') == Word("camp", quoted=True, prefix=True) == tree('"camp"*')
    assert tree('"summer cam*"') == Phrase(("summer", "cam"), prefix=True)


def test_a_star_within_a_phrase_ends_its_word_there() -> None:
    assert tree('"brush* aside"') == Near(1, True, (Word("brush", prefix=True), Word("aside", quoted=True)))
    assert tree('"brush* asid*"') == tree("brush* ONEAR/1 asid*")
    assert tree('"3 * 4"') == Phrase(("3", "4"))


def test_hyphens_and_apostrophes_make_a_phrase_of_the_words() -> None:
    assert tree("Grande-Synthe") == Phrase(("Grande", "Synthe")) == tree("Grande‑Synthe")
    assert tree("l'évacuation") == Phrase(("l", "évacuation")) == tree("l’évacuation")
    assert tree("Grande-Syn*") == Phrase(("Grande", "Syn"), prefix=True)


def test_a_minus_negates_only_before_a_word() -> None:
    assert tree("-camp") == Not(Word("camp"))
    assert tree('a -"summer camp"') == And((Word("a"), Not(Phrase(("summer", "camp")))))
    assert tree("-(a OR b)") == Not(Or((Word("a"), Word("b"))))
    assert tree("-topic:x") == Not(Field("topic", ("x",)))
    assert parse("title:-camp").tree == Not(Word("camp"))
    assert parse("title:-camp").problem == "title: cannot be followed by -: join with - outside of it."
    assert tree("-title:camp") == Not(In("title", Word("camp")))
    assert tree("post-war") == Phrase(("post", "war"))


def test_proximity_has_two_names_and_chains() -> None:
    a, b, c = Word("a"), Word("b"), Word("c")
    assert tree("a NEAR/5 b") == tree("a w/5 b") == tree("a W/5 b") == Near(5, False, (a, b))
    assert tree("a ONEAR/5 b") == tree("a pre/5 b") == Near(5, True, (a, b))
    assert tree("a NEAR/5 b NEAR/5 c") == Near(5, False, (a, b, c))
    assert tree("a NEAR/5 b NEAR/2 c") == Near(2, False, (Near(5, False, (a, b)), c))
    assert tree("a NEAR/5 (b NEAR/5 c)") == Near(5, False, (a, Near(5, False, (b, c))))
    assert tree("a NEAR/5(b OR c)") == Near(5, False, (a, Or((b, c))))


def test_counting_units_exactness_and_lists_are_read() -> None:
    a, b = Word("a"), Word("b")
    assert tree("atleast/3 (a OR b)") == AtLeast(3, Or((a, b)))
    assert tree("same/paragraph (a AND b)") == Same("paragraph", And((a, b)))
    assert tree("same/sentence (a b)") == Same("sentence", And((a, b)))
    assert tree("=Polish") == Word("Polish", exact=True)
    assert tree("$camp NEAR/12 $clearing") == Near(12, False, (WordList("camp"), WordList("clearing")))
    assert [each.name for each in lists_of(tree("$camp OR (a NOT $b-c)"))] == ["camp", "b-c"]
    assert tree("$54m") == Word("54m")


def test_fields_take_quoted_and_grouped_values() -> None:
    assert (
        tree('topic:"border funding"')
        == Field("topic", ("border funding",))
        == tree("TOPIC:“border funding”")
    )
    assert tree("title:(camp OR jungle)") == In("title", Or((Word("camp"), Word("jungle"))))
    assert tree("body:camp") == In("body", Word("camp"))
    assert (
        tree("outlet:(bbc OR guardian)")
        == Field("outlet", ("bbc", "guardian"))
        == tree("outlet:bbc,guardian")
    )
    assert tree("outlet:(BBC News OR “Le Monde”)") == Field("outlet", ("BBC News", "Le Monde"))
    assert tree("lang:(en fr)") == Field("lang", ("en", "fr"))
    assert tree("feed:https://a.example/rss?x=1,2") == Field("feed", ("https://a.example/rss?x=1,2",))
    assert topics_of(tree('topic:"border funding" -topic:(a OR b)')) == ("border funding", "a", "b")
    assert not is_text(tree("camp OR (a topic:b)")) and is_text(tree("camp OR (a title:b)"))


def test_numbers_are_one_word_however_they_are_grouped() -> None:
    assert tree("1,185") == Word("1,185")
    assert tree("1 185") == Word("1 185")
    assert tree("1\u202f185 1’185") == And((Word("1\u202f185"), Word("1’185")))
    assert tree("£54m €54.5m") == And((Word("54m"), Word("54.5m")))
    assert tree('"1,185 people"') == Phrase(("1,185", "people"))
    assert tree("2021") == Word("2021")
    assert tree("24.11.2021") == Phrase(("24", "11", "2021"))
    assert tree("1-185") == Phrase(("1", "185")) != tree("1 185")


def test_nothing_is_every_article() -> None:
    assert parse("").tree == parse(" \n").tree == tree("") == Everything()
    assert parse("").problem is None


def test_a_small_operator_is_a_word_with_a_hint() -> None:
    parsed = parse("camp and police")
    assert parsed.tree == And((Word("camp"), Word("and"), Word("police")))
    assert parsed.problem is not None and "did you mean AND?" in parsed.problem
    assert parse_strict("camp and police") == parsed.tree
    assert parse("and police").problem is None
    assert parse('"search and rescue"').problem is None


def test_an_unknown_field_is_words_with_a_sentence_and_an_error_in_a_topic() -> None:
    parsed = parse("outlett:bbc")
    assert parsed.tree == Phrase(("outlett", "bbc"))
    assert parsed.problem is not None and "did you mean outlet:?" in parsed.problem
    with pytest.raises(QueryError, match=r"There is no field “outlett:”; did you mean outlet:\?"):
        parse_strict("camp outlett:bbc", topic=True)


def test_an_address_in_the_search_field_is_searched_as_words() -> None:
    parsed = parse('https://www.example.co.uk/news/uk-1234?at=(x)&b="c"#top')
    assert parsed.problem is None or "field" not in parsed.problem
    assert parsed.tree != Everything()
    assert parse("www.example.fr/a:b").tree != Everything()


def test_a_wrong_value_of_a_field_is_left_out_and_named() -> None:
    parsed = parse("camp is:unred")
    assert parsed.tree == Word("camp")
    assert parsed.problem == "is: does not know “unred”; did you mean is:unread?"
    for wrong in (
        "date:soon",
        "date:2021-13",
        "lang:english",
        "has:notes",
        "state:fine",
        "story:x",
        "sort:size",
    ):
        assert parse(f"camp {wrong}").tree == Word("camp"), wrong
        assert parse(f"camp {wrong}").problem, wrong
        with pytest.raises(QueryError):
            parse_strict(f"camp {wrong}")


def test_the_order_of_the_list_is_no_part_of_the_tree() -> None:
    assert parse("camp sort:arrival").sort == "arrival"
    assert parse("camp sort:arrival").tree == Word("camp")
    assert parse("sort:relevance").tree == Everything()
    assert parse("camp OR sort:date").problem is not None


@pytest.mark.parametrize(
    "wrong",
    [
        "is:unread",
        "state:full",
        "arrived:2021",
        "story:4",
        "note:x",
        "has:note",
        "date:7d",
        "date:today",
        "sort:date",
        "",
    ],
)
def test_a_topic_cannot_use_what_reading_or_the_clock_changes(wrong: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse_strict(f"camp AND\n  {wrong}" if wrong else "", topic=True)
    if wrong:
        assert (caught.value.line, caught.value.column) == (2, 3)
        assert caught.value.caret.startswith(f"  {wrong}\n  ^")


def test_a_topic_can_use_what_does_not_change() -> None:
    text = 'title:a body:b author:"c d" outlet:e feed:f folder:g lang:fr date:2021-11..2021-12 topic:"h i"'
    assert parse_strict(text, topic=True) == parse(text).tree


def test_a_wrong_topic_shows_line_column_and_caret() -> None:
    with pytest.raises(QueryError) as caught:
        parse_strict("migrant*\nAND camp OR\n(police", topic=True)
    error = caught.value
    assert (error.line, error.column) == (3, 1)
    assert str(error) == "Line 3, column 1: This parenthesis is not closed."
    assert error.caret == "(police\n^"


def test_the_caret_of_a_long_line_stays_in_sight() -> None:
    with pytest.raises(QueryError) as caught:
        parse_strict("camp " * 200 + "AND")
    line, caret = caught.value.caret.split("\n")
    assert len(line) <= 100
    assert line[caret.index("^") :].startswith("AND")


def test_too_deep_and_too_long_queries_are_cut_with_a_sentence() -> None:
    deep = parse("(" * 300 + "camp" + ")" * 300)
    assert deep.tree == Word("camp")
    assert deep.problem is not None and "nested" in deep.problem
    long = parse(" ".join(f"w{n}" for n in range(5000)))
    assert isinstance(long.tree, And) and len(long.tree.parts) == 4000
    assert long.problem is not None and "too long" in long.problem
    assert parse("-" * 2000 + "a " + "NOT " * 2000 + "b").tree is not None


def test_a_whole_page_pasted_into_the_field_is_read_quickly() -> None:
    for page in (
        'camp (police) "or" NOT ‘x’ ' * 60_000,
        "(" * 500_000,
        "a" * 500_000,
        '"' * 200_001,
        "‘a’a" * 90_000,
        "1 185 " * 90_000,
    ):
        begin = time.process_time()
        parse(page)
        assert time.process_time() - begin < 3
        with pytest.raises(QueryError, match="longer than"):
            parse_strict(page)


def test_nodes_know_where_they_stand() -> None:
    found = tree("camp OR\n title:police")
    assert isinstance(found, Or)
    assert [part.place for part in found.parts] == [(1, 1), (2, 2)]


def test_lark_and_the_stemmer_come_in_with_the_first_query_only() -> None:
    program = (
        "import sys, monitor.query, monitor.query.tree, monitor.query.words as w; w.tokens('a camp'); w.normalise('é')\n"
        "print([name for name in ('lark', 'Stemmer', 'sqlite3', 'pysqlite3', 'hypothesis') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@given(st.text(st.sampled_from("aéßœ'’-* \"&NOTor:2"), max_size=12))
@example("camps")
@example('"camp de la lande"*')
def test_what_is_plain_words_is_a_right_query_without_fields(text: str) -> None:
    if is_plain(text):
        assert not fields_of(parse_strict(text))


def test_most_members_of_word_lists_are_plain_words_and_no_operator_is_one() -> None:
    assert all(map(is_plain, ("camp", "évacu*", "rough sleepers", '"sans-papiers"', "l'état", '"a b*"')))
    assert not any(map(is_plain, ("NOT camp", "camp AND", '""', '"*"', "$camp", "title:camp", "-camp", "*")))
