"""Reading a query: any text becomes a tree, and whatever is wrong with it becomes a sentence with a place.

One way for both kinds of reader. The lexemes are mended until they form a whole sentence; each repair is a problem.
The search field takes the tree and shows the first problem, a topic's query refuses on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from monitor.errors import QueryError
from monitor.model import BodyState, Sort
from monitor.query.days import dates, is_relative
from monitor.query.leaves import leaf
from monitor.query.mending import LONGEST, Problem, Reading, mended
from monitor.query.nearest import nearest
from monitor.query.pruning import without
from monitor.query.tree import (
    TEXT_FIELDS,
    TOPIC_FIELDS,
    And,
    Everything,
    Field,
    Node,
    WordList,
    all_of,
    fields_of,
    walk,
)

CHOICES: dict[str, tuple[str, ...]] = {
    "is": ("unread", "read", "starred", "dismissed", "clipped", "highlighted", "untagged", "changed"),
    "has": ("note",),
    "sort": ("date", "arrival", "relevance"),
    "state": tuple(BodyState),
}


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as it was read. `problem` is a sentence on what was not understood or may be meant otherwise."""

    tree: Node
    problem: str | None = None
    sort: Sort | None = None


def parse(text: str, *, unfinished: bool = False) -> Parsed:
    """Read any text as a query; never raises. `unfinished`: it is being typed, the last word may go on."""
    return _parse(text, unfinished)


@lru_cache(maxsize=512)
def _parse(text: str, unfinished: bool) -> Parsed:
    if not text.strip():
        return Parsed(Everything())
    reading = Reading(_seen(text[:LONGEST]), unfinished)
    tree, sort = _read(reading)
    tree = _without_wrong_fields(reading, tree)
    reading.problems.sort(key=lambda problem: (problem.hint, problem.line, problem.column))
    return Parsed(tree, reading.problems[0].sentence if reading.problems else None, sort)


def parse_strict(text: str, *, topic: bool = False) -> Node:
    """Read a query that must be right. Raises QueryError with line, column and caret where it is not.

    `topic`: reading and the clock must not change what it finds.
    """
    reading = Reading(_seen(text), False)
    if len(text) > LONGEST:
        raise QueryError(
            f"The query is longer than {LONGEST:,} characters: make it shorter.", caret=f"{text[:1]}\n^"
        )
    if not text.strip():
        if topic:
            raise QueryError("The query of a topic is empty: write at least one word.", caret="\n^")
        return Everything()
    tree, _ = _read(reading, topic=topic)
    _without_wrong_fields(reading, tree)
    wrong = sorted((p for p in reading.problems if not p.hint), key=lambda p: (p.line, p.column))
    if wrong:
        raise _error(text, wrong[0])
    return tree


def objection(text: str, node: Field | WordList, sentence: str) -> QueryError:
    """Say what is wrong with a part of a query that reads well, such as a topic or word list that is not there."""
    line, column = node.place
    return _error(text, Problem(sentence, line, column, len(node.name) + 1))


def _seen(text: str) -> str:
    """Replace what cannot be seen by blanks, one for one, so that places stay true."""
    return re.sub("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]", " ", text)


def _error(text: str, problem: Problem) -> QueryError:
    lines = _seen(text).split("\n")
    line = lines[min(problem.line, len(lines)) - 1]
    begin = max(0, problem.column - 60)
    shown = line[begin : begin + 100]
    at = min(problem.column - 1 - begin, len(shown))
    caret = f"{shown}\n{' ' * at}{'^' * max(1, min(problem.width, len(shown) - at))}"
    sentence = f"Line {problem.line}, column {problem.column}: {problem.sentence}"
    return QueryError(sentence, line=problem.line, column=problem.column, caret=caret)


# --- from text to tree ----------------------------------------------------------------------------------


def _read(reading: Reading, *, topic: bool = False) -> tuple[Node, Sort | None]:
    from lark.exceptions import LarkError

    from monitor.query.grammar import build, lexemes

    lexed = mended(reading, lexemes(reading.text))
    if not lexed:
        return Everything(), None
    try:
        tree = cast(Node, build(lexed))
    except LarkError:
        # what was mended is whole by construction; should it not be, the words are searched all the same
        reading.note(lexed[0], "The query is not understood: its words are searched.")
        tree = all_of([node for node in map(leaf, map(str, lexed)) if node is not None])
    return _sorted_out(reading, tree, topic)


# --- fields ---------------------------------------------------------------------------------------------


def _at(node: Field, sentence: str, *, hint: bool = False) -> Problem:
    return Problem(sentence, *node.place, width=len(node.name) + 1, hint=hint)


def _sorted_out(reading: Reading, tree: Node, topic: bool) -> tuple[Node, Sort | None]:
    """Take the order of the list out of the tree, and see that a topic asks only for what does not change."""
    asked = fields_of(tree)
    if topic:
        for node in asked:
            if node.name not in TOPIC_FIELDS:
                allowed = " ".join(f"{name}:" for name in (*TEXT_FIELDS, *TOPIC_FIELDS))
                reading.problems.append(
                    _at(node, f"A topic cannot ask for {node.name}: — it changes. A topic can use {allowed}")
                )
            elif node.name == "date" and any(is_relative(value) for value in node.values):
                reading.problems.append(
                    _at(
                        node,
                        "A topic cannot use a date that moves with the clock: write a day, as 2021-11-24.",
                    )
                )
    orders = [node for node in asked if node.name == "sort"]
    if not orders:
        return tree, None
    top = list(tree.parts) if isinstance(tree, And) else [tree]
    for node in orders:
        if not any(node is part for part in top):
            reading.problems.append(_at(node, "sort: stands for the whole query: write it at the end."))
    chosen = orders[-1].values[0].lower()
    if chosen not in CHOICES["sort"]:
        reading.problems.append(_at(orders[-1], f"sort: takes {_list(CHOICES['sort'])}."))
    kept = _dropped(tree, lambda node: isinstance(node, Field) and node.name == "sort")
    return kept, cast(Sort, chosen) if chosen in CHOICES["sort"] else None


def _list(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else names[0]


def _without_wrong_fields(reading: Reading, tree: Node) -> Node:
    """Leave out fields with values that do not exist, and say so."""
    wrong: set[int] = set()
    for node in walk(tree):
        if isinstance(node, Field):
            sentence = _wrong_value(node)
            if sentence:
                reading.problems.append(_at(node, sentence))
                wrong.add(id(node))
    return _dropped(tree, lambda node: id(node) in wrong) if wrong else tree


def _wrong_value(node: Field) -> str | None:
    from datetime import UTC, datetime

    for value in node.values:
        if node.name in CHOICES and value.lower() not in CHOICES[node.name] and node.name != "sort":
            close = nearest(value, CHOICES[node.name])
            meant = (
                f"did you mean {node.name}:{close}?" if close else f"it takes {_list(CHOICES[node.name])}."
            )
            return f"{node.name}: does not know “{value}”; {meant}"
        if node.name in ("date", "arrived"):
            try:
                dates(value, now=datetime(2000, 1, 1, tzinfo=UTC), zone=UTC)
            except QueryError as error:
                return str(error)
        if node.name == "lang" and not re.fullmatch(r"[A-Za-z]{2,3}(-\w+)*", value):
            return f"lang: takes a language as two letters, en, fr or de; not “{value}”."
        if node.name == "story" and not value.isdecimal():
            return f"story: takes the number of a story; not “{value}”."
    return None


def _dropped(tree: Node, unwanted: Callable[[Node], bool]) -> Node:

    return without(tree, unwanted) or Everything()
