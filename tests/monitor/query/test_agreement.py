"""FTS5 and the judge hold together: exact where it is said, and FTS5 never narrower."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.query import Document, TextLexicon, compile_query, is_text, parse, render
from monitor.query.tree import Near, Node, Word
from tests.monitor.query.index import Index
from tests.monitor.query.test_reading import tangles
from tests.monitor.query.trees import LISTS, random_article, random_leaf, random_tree


class Newsroom:
    """The same articles in FTS5 and before the judge."""

    def __init__(self, articles: list[tuple[str, str]]) -> None:
        languages = [(None, "en", "fr", "nl", "de", "en-GB")[at % 6] for at in range(len(articles))]
        self.index = Index(articles, [language and language[:2] for language in languages])
        self.documents = {
            row: Document(title, text, language=language)
            for row, ((title, text), language) in enumerate(zip(articles, languages, strict=True), 1)
        }
        self.lexicon = TextLexicon([part for article in articles for part in article], LISTS)

    def check(self, tree: Node, pairs: int = 256) -> bool:
        """Compare both on every article; tells whether the expression is exact."""
        compiled = compile_query(tree, self.lexicon, pairs=pairs)
        judged = {row for row, document in self.documents.items() if compiled.judge(document).matched}
        if compiled.expression is None:
            return False
        found = self.index.find(compiled.expression)
        if compiled.exact and is_text(tree):
            assert found == judged, (render(tree), compiled.expression, found ^ judged)
        assert judged <= found, (render(tree), compiled.expression, judged - found)
        return compiled.exact


ROOM = Newsroom([random_article(random.Random(seed)) for seed in range(12)])


@pytest.mark.parametrize("seed", range(3))
def test_fts5_and_the_judge_agree_on_random_trees(seed: int) -> None:
    chance = random.Random(seed)
    room = Newsroom([random_article(chance) for _ in range(60)])
    exact = sum(
        room.check(random_tree(chance, chance.randrange(1, 4)), pairs=chance.choice((0, 20, 256)))
        for _ in range(400)
    )
    assert exact > 50


def test_fts5_and_the_judge_agree_on_proximity_of_two_groups() -> None:
    chance = random.Random(11)
    room = Newsroom([random_article(chance) for _ in range(150)])
    exact = 0
    for _ in range(300):
        tree = Near(chance.randrange(1, 6), False, (random_leaf(chance), random_leaf(chance)))
        exact += room.check(tree)
    assert exact > 50


@given(tangles | st.text(max_size=40))
@settings(max_examples=250, deadline=None)
def test_no_text_whatever_makes_fts5_fail(text: str) -> None:
    ROOM.check(parse(text).tree)
    ROOM.check(parse(text, unfinished=True).tree)


def test_the_depth_that_is_read_is_one_that_fts5_can_take() -> None:
    room = Newsroom([("", "a b c")])
    for text in (
        "(a AND " * 60 + "b" + ")" * 60,
        "(" * 200 + "a" + ")" * 200,
        "a OR (b AND (" * 40 + "c" + "))" * 40,
        "NOT (" * 50 + "a" + ")" * 50,
        "title:(a OR " * 40 + "b" + ")" * 40,
        "same/paragraph (a OR (b " * 40 + "c" + "))" * 40,
        " ".join(["a NOT (b"] * 40) + ")" * 40,
        " NEAR/3 ".join(["(a OR b)"] * 60),
        " ".join(f"a{n} NEAR/{n}" for n in range(1, 60)) + " b",
        " OR ".join(f"w{n}" for n in range(3000)),
        " ".join(f"w{n}" for n in range(3000)),
    ):
        tree = parse(text).tree
        room.check(tree)
        expression = compile_query(tree, room.lexicon).expression
        if expression:  # as the archive asks: beside its own filters
            room.index.find(f'({expression}) AND ({{filter}}: ("f3" OR "f4"))')


def test_words_of_the_filter_column_are_never_found() -> None:
    index = Index([("nothing", "here")])
    expression = compile_query(Word("camp"), TextLexicon([])).expression
    assert expression is not None
    assert index.find('"camp"') == {1}
    assert index.find(expression) == set()


def test_what_looks_like_an_operator_of_fts5_is_a_word() -> None:
    room = Newsroom([("", "AND or NOT near {title} ^x a:b -c *d \" ' NEAR(a b)"), ("", "plain")])
    for text in (
        '"AND"',
        '"OR"',
        '"NOT"',
        '"NEAR"',
        "^x",
        "a:b",
        '"-c"',
        "near",
        "or",
        '"NEAR(a b)"',
        "{title}",
    ):
        assert room.check(parse(text).tree), text
        assert compile_query(parse(text).tree, room.lexicon).judge(room.documents[1]).matched, text


def test_an_unknown_list_finds_nothing_and_is_named() -> None:
    room = Newsroom([("camp", "camp")])
    compiled = compile_query(parse("camp $nowhere").tree, room.lexicon)
    assert compiled.unknown_lists == ("nowhere",)
    assert compiled.expression is not None
    assert room.index.find(compiled.expression) == set()
    assert not compiled.judge(room.documents[1]).matched


def test_a_query_of_only_negatives_cannot_be_narrowed() -> None:
    compiled = compile_query(parse('-camp NOT "summer camp"').tree, TextLexicon([]))
    assert compiled.expression is None
    assert compiled.judge(Document("a boat", "")).matched
    assert not compiled.judge(Document("a camp", "")).matched


def test_fields_beside_text_leave_the_expression_exact() -> None:
    for text in ("camp outlet:bbc", "camp -outlet:bbc", "camp is:unread"):
        compiled = compile_query(parse(text).tree, TextLexicon([]))
        assert compiled.exact
        assert compiled.expression == '{title body}: "camp"'
    assert not compile_query(parse("camp OR outlet:bbc").tree, TextLexicon([])).exact
