"""The help page: every example is right, and nothing of the language is missing from it."""

from __future__ import annotations

import re

from monitor.query import parse, parse_strict
from monitor.query.grammar import GRAMMAR
from monitor.query.help import TABLE, render_text
from monitor.query.tree import FIELDS, TEXT_FIELDS, TOPIC_FIELDS


def test_every_example_is_read_without_a_problem() -> None:
    for entry in TABLE:
        assert parse(entry.example).problem is None, entry.example
        parse_strict(entry.example, topic=entry.topic)


def test_every_field_is_in_the_table_and_says_whether_a_topic_may_use_it() -> None:
    fields = {entry.name: entry.topic for entry in TABLE if entry.kind == "field"}
    assert set(fields) == {*FIELDS, *TEXT_FIELDS}
    assert {name for name, topic in fields.items() if topic} == {*TOPIC_FIELDS, *TEXT_FIELDS}


def test_every_sign_of_the_grammar_is_in_the_table() -> None:
    named = {entry.name for entry in TABLE if entry.kind == "operator"}
    of_the_grammar = {
        "QUOTED": '"', "OPEN_QUOTE": '"', "NEAR": "NEAR", "ATLEAST": "atleast", "SAME": "same", "AND": "AND", "OR": "OR",
        "NOT": "NOT", "MINUS": "-", "EXACT": "=", "LIST": "$", "NUMBER": "number", "WORD": "word", "UNFINISHED": "word",
        "LPAR": "()", "RPAR": "()", "TEXT_FIELD": None, "VALUE_FIELD": None, "HALF": None,
    }  # fmt: skip
    signs = set(re.findall(r"^([A-Z_]+)(?:\.\d+)?:", GRAMMAR, re.MULTILINE))
    assert signs == set(of_the_grammar)
    assert {name for name in of_the_grammar.values() if name} <= named
    near = re.search(r"^NEAR\.7: /\(\?i:(.*?)\)", GRAMMAR, re.MULTILINE)
    assert near is not None and near[1] == "o?near|w|pre"
    assert {"NEAR", "ONEAR", "w", "pre", "*", "blank"} <= named


def test_the_page_shows_every_entry_in_lines_of_readable_width() -> None:
    page = render_text()
    assert all(len(line) <= 112 for line in page.splitlines())
    for entry in TABLE:
        assert entry.form in page
        assert f"e.g. {entry.example}" in page
