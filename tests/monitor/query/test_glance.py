"""The glance lets through whatever matches, and keeps most of the rest out."""

from __future__ import annotations

import random

import pytest

from monitor.query import Document, TextLexicon, compile_query, parse
from tests.monitor.query.trees import LISTS, random_article, random_tree


@pytest.mark.parametrize("seed", range(4))
def test_what_matches_passes_the_glance(seed: int) -> None:
    chance = random.Random(seed)
    articles = [random_article(chance) for _ in range(60)]
    articles += [(text, title) for title, text in articles[:10]]
    lexicon = TextLexicon([part for article in articles for part in article], LISTS)
    kept_out = 0
    for _ in range(300):
        compiled = compile_query(random_tree(chance, chance.randrange(1, 4)), lexicon)
        for title, text in articles:
            passes = compiled.glance(Document(title, text))
            assert passes or not compiled.judge(Document(title, text)).matched
            kept_out += not passes
    assert kept_out > 300 * 10


@pytest.mark.parametrize(
    ("query", "passing", "kept_out"),
    [
        ("same/sentence (a AND b)", "A is b. Then c.", "A is. B too."),
        ("same/paragraph (a AND b)", "X a.\n\nB x a.", "X a.\n\nB x."),
        ("same/paragraph (a* AND b)", "c\n\nb x\n\na b", "c\n\nb x\n\na"),
        ("same/sentence ((a OR b) AND c)", "A is. B c.", "A is. B is. C."),
        ("same/sentence (a NEAR/9 b)", "b is a", "b is. A"),
        ("atleast/3 a", "a a a", "a a b"),
        ("atleast/3 (a OR b)", "a, b; A", "a, b"),
        ("title:a", "", "a"),
        ("a b", "b\na", "ab"),
        ('"a b"', "a b", "ab"),
        ("=US", "us, US", "us"),
        ("same/sentence (=US AND b)", "b in US", "US. B in us"),
        ("$nowhere", "", "nowhere"),
    ],
)
def test_a_text_is_ruled_out_before_it_is_divided_into_words(query: str, passing: str, kept_out: str) -> None:
    compiled = compile_query(parse(query).tree, TextLexicon([passing, kept_out]))
    document = Document("", kept_out)
    assert not compiled.matches(document)
    assert "forms" not in document.__dict__
    assert compiled.matches(Document("", passing)) == bool(passing)


def test_words_whose_accents_stand_for_themselves_are_left_to_the_judge() -> None:
    compiled = compile_query(parse("atleast/2 ete").tree, TextLexicon(["ete"]))
    assert compiled.matches(Document("", "E\u0323\u0301te, e\u0323te\u0301"))
