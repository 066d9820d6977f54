"""Any string is an answer: twenty thousand of them, and the worst that one can think of."""

from __future__ import annotations

import random

import pytest

from monitor.errors import QueryError
from monitor.query import Document, TextLexicon, compile_query, parse, parse_strict
from tests.monitor.query.index import Index

PIECES = (
    *"()()\"\"-=$*:/#.,'’‘“”«»„‹›|&!~^{}[]\\ \n\t  ", "AND", "OR", "NOT", "NEAR/", "NEAR/5", "ONEAR/2", "w/3", "pre/0", "NEAR/99999999999",
    "atleast/2", "atleast/", "same/paragraph", "same/sentence", "same/", "title:", "body:", "topic:", "date:", "lang:", "is:", "search:",
    "sort:date", "camp", "évacuer", "œuvre", "e\u0301", "\u0301", "مخيم", "лагерь", "难民", "1,185", "1 185", "54m", "£54.5m", "7d", "..",
    "\x00", "\ud800", "\udfff", "\u202e", "\ufeff", "\u00ad", "\U0001f6a2", "ﬁ", "ß", "İ", "ı", "\u2028", "=US", "$camp", "$1", "x" * 50,
)  # fmt: skip


def test_twenty_thousand_strings_are_queries() -> None:
    chance = random.Random(2021)
    document = Document("Camp évacué", "A camp of 1,185 people. £54m, مخيم, лагерь.")
    lexicon = TextLexicon([document.title, document.text], {"camp": ("camp*", "مخيم")})
    index = Index([(document.title, document.text)])
    for at in range(20_000):
        size = chance.randrange(1, 14)
        text = "".join(chance.choice(PIECES) + chance.choice(("", "", " ")) for _ in range(size))
        parsed = parse(text, unfinished=at % 2 == 0)
        assert parsed.problem is None or "not understood" not in parsed.problem, text
        if at % 10 == 0:
            compiled = compile_query(parsed.tree, lexicon)
            matched = compiled.judge(document).matched
            if compiled.expression is not None:
                found = index.find(compiled.expression)
                assert not matched or found == {1}, text


@pytest.mark.parametrize(
    "text",
    [
        "(" * 10_000, ")" * 10_000, "NOT " * 10_000 + "a", "-" * 10_000 + "a", '"' * 9_999, "a NEAR/5 " * 3_000, "title:" * 5_000,
        "same/sentence (" * 3_000, "a" * 60_000, "a " * 30_000, "\x00" * 10_000, "\ud800" * 10_000, "é" * 30_000 + "*", "1," * 20_000,
        "$" * 9_000, "=" * 9_000, "*" * 9_000, "date:" * 9_000, "topic:(" * 5_000, "‘" * 9_000, "«»" * 9_000,
    ],
)  # fmt: skip
def test_the_worst_strings_end_in_a_sentence(text: str) -> None:
    tree = parse(text).tree
    compile_query(tree, TextLexicon(["a"])).judge(Document("", "a b a"))
    try:
        parse_strict(text)
    except QueryError as error:
        assert error.sentence and error.line >= 1 and error.column >= 1 and error.caret
