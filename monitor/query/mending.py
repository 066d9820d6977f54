"""Mending: lexemes that form no whole sentence are left out or completed until they do. Each repair is a problem.

Works on lexemes only; what they mean is decided in `building`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from monitor.query.leaves import has_words, unquoted
from monitor.query.nearest import nearest
from monitor.query.tree import FIELDS, TEXT_FIELDS
from monitor.query.words import normalise, tokens

if TYPE_CHECKING:
    from lark import Token

DEEPEST = 12
"""How deep parentheses may be nested: FTS5 fails at 14 of `x OR a AND b NOT (`."""
MOST_SIGNS = 4_000
"""How many words and signs of one query are read."""
LONGEST = 60_000
"""How many characters of one query are read."""

_OPERANDS = frozenset(("WORD", "NUMBER", "UNFINISHED", "QUOTED", "EXACT", "LIST"))
_PREFIXES = frozenset(("NOT", "MINUS", "ATLEAST", "SAME", "TEXT_FIELD", "VALUE_FIELD"))
_JOINS = frozenset(("AND", "OR", "NEAR"))
_BEGINNINGS = frozenset(("A", "AN", "O", "N", "NO", "NE", "NEA", "ON", "ONE", "ONEA"))
_UNKNOWN_FIELD = re.compile(r"([^\W\d_][\w-]*):(?!//)(?=\w|\"|“)")


@dataclass(frozen=True, slots=True)
class Problem:
    sentence: str
    line: int
    column: int
    width: int = 1
    hint: bool = False  # the query is right as it stands, but perhaps not meant so


@dataclass(slots=True)
class Reading:
    """One query on its way from text to tree."""

    text: str
    unfinished: bool
    problems: list[Problem] = field(default_factory=list)

    def note(self, token: Token, sentence: str, *, hint: bool = False, incomplete: bool = False) -> None:
        """Keep a problem; what is only incomplete is none while the query is being typed."""
        if incomplete and self.unfinished:
            return
        width = max(1, min(len(token), 60))
        self.problems.append(Problem(sentence, token.line or 1, token.column or 1, width, hint))


def mended(reading: Reading, lexed: list[Token]) -> list[Token]:
    """Mend the lexemes of a query until they form a whole sentence, or nothing is left."""
    if len(lexed) > MOST_SIGNS:
        reading.note(
            lexed[MOST_SIGNS], f"The query is too long: only its first {MOST_SIGNS:,} words are read."
        )
        del lexed[MOST_SIGNS:]
    lexed = _flat_enough(reading, _balanced(reading, _known(reading, lexed)))
    lexed = _whole(reading, _valued(reading, lexed))
    if lexed and reading.unfinished:
        _mark_unfinished(reading, lexed)
    elif lexed:
        _hint_at_small_operators(reading, lexed)
    return lexed


def _known(reading: Reading, lexed: list[Token]) -> list[Token]:
    """Close open quotes, leave out what is no word and no sign, and say so."""
    from lark import Token

    kept: list[Token] = []
    for token in lexed:
        kind = token.type
        if kind == "OPEN_QUOTE":
            reading.note(token, "This quote is not closed.", incomplete=True)
            token = Token.new_borrow_pos("QUOTED", f"{token}”", token)
            token.end_pos = -1
            kind = "QUOTED"
        if kind == "HALF":
            reading.note(token, _half_sentence(token), incomplete=token is lexed[-1])
        elif kind == "QUOTED" and not has_words(unquoted(token)):
            reading.note(token, "There is no word between these quotes.", incomplete=token is lexed[-1])
        elif kind in ("WORD", "EXACT") and not has_words(token):
            reading.note(token, _sign_sentence(token), incomplete=token is lexed[-1])
        elif (
            reading.unfinished
            and kind == "WORD"
            and token is lexed[-1]
            and kept
            and str(token) in _BEGINNINGS
            and kept[-1].type in {*_OPERANDS, "RPAR", "AND", "OR"}
        ):
            continue  # AND, OR, NOT, NEAR on its way
        else:
            if kind == "WORD":
                _look_at_word(reading, token, kept[-1] if kept else None)
            elif kind in ("NEAR", "ATLEAST") and not 1 <= int(token.partition("/")[2][:6]) <= 9_999:
                reading.note(token, f"The number in {token} must be between 1 and 9,999.")
            kept.append(token)
    return kept


def _half_sentence(token: Token) -> str:
    name = token.partition("/")[0]
    if name.lower() == "same":
        return "same/ takes paragraph or sentence: same/paragraph (camp AND police)."
    if name.lower() == "atleast":
        return "atleast/ takes a number: atleast/3 (camp OR jungle)."
    return f"{name} takes a distance in words: {name.upper()}/10."


def _sign_sentence(token: Token) -> str:
    meant = {"&": "AND", "&&": "AND", "+": "AND", "|": "OR", "||": "OR", "!": "NOT"}.get(str(token))
    if meant:
        return f"“{token}” is no operator: write {meant}."
    if set(token) == {"*"}:
        return "“*” stands at the end of a word’s beginning: camp*."
    return f"“{token}” holds no word that could be searched."


def _look_at_word(reading: Reading, token: Token, before: Token | None) -> None:
    """Say what is odd about a word: a field that does not exist, a star that is not at its end."""
    if before is not None and before.type in ("VALUE_FIELD", "TEXT_FIELD"):
        return
    unknown = _UNKNOWN_FIELD.match(token)
    if unknown:
        name = unknown[1]
        close = nearest(name, (*TEXT_FIELDS, *FIELDS))
        meant = f"did you mean {close}:?" if close else "put the words in quotes to search for them."
        reading.note(token, f"There is no field “{name}:”; {meant}")
    elif "*" in token.rstrip("*"):
        reading.note(token, "“*” stands only at the end of a word: camp*.")


def _balanced(reading: Reading, lexed: list[Token]) -> list[Token]:
    """Leave out parentheses that close nothing, and close those that are open."""
    from lark import Token

    kept: list[Token] = []
    opened: list[Token] = []
    for token in lexed:
        if token.type == "LPAR":
            opened.append(token)
        elif token.type == "RPAR":
            if not opened:
                reading.note(token, "This parenthesis closes nothing.")
                continue
            opened.pop()
        kept.append(token)
    if opened:
        reading.note(opened[-1], "This parenthesis is not closed.", incomplete=True)
        end = Token.new_borrow_pos("RPAR", ")", kept[-1])
        kept += [end] * len(opened)
    return kept


def _flat_enough(reading: Reading, lexed: list[Token]) -> list[Token]:
    """Leave out parentheses and prefixes beyond the depth that the index can take."""
    kept: list[Token] = []
    weights: list[int] = []  # of each open parenthesis, with its prefixes; 0: left out
    depth = run = 0
    for token in lexed:
        if token.type == "RPAR":
            weight = weights.pop()
            depth -= weight
            run = 0
            if weight:
                kept.append(token)
            continue
        if token.type in _PREFIXES and depth + run < DEEPEST:
            run += 1
        elif token.type == "LPAR" and depth + max(run, 1) <= DEEPEST:
            weights.append(max(run, 1))
            depth += max(run, 1)
            run = 0
        elif token.type == "LPAR" or token.type in _PREFIXES:
            reading.note(token, f"Parentheses can be nested {DEEPEST} deep: the rest is read without them.")
            if token.type == "LPAR":
                weights.append(0)
            continue
        else:
            run = 0
        kept.append(token)
    return kept


def _valued(reading: Reading, lexed: list[Token]) -> list[Token]:
    """See that each field of the article has a value, or a group of nothing but values."""
    kept: list[Token] = []
    at = 0
    while at < len(lexed):
        token = lexed[at]
        at += 1
        if token.type != "VALUE_FIELD":
            kept.append(token)
            continue
        if at < len(lexed) and lexed[at].type in _OPERANDS:
            kept += [token, lexed[at]]
            at += 1
        elif at < len(lexed) and lexed[at].type == "LPAR":
            depth, group = 1, []
            at += 1
            while depth:
                each = lexed[at]
                depth += (each.type == "LPAR") - (each.type == "RPAR")
                at += 1
                if each.type in _OPERANDS or each.type == "OR":
                    group.append(each)
                elif depth:
                    reading.note(each, f"A group of {token} takes values and OR, nothing else.")
            values = _values_joined_by_or(group)
            if values:
                open_one, close_one = lexed[at - 1], lexed[at - 1]
                kept += [token, open_one.update(type="LPAR", value="("), *values, close_one]
            else:
                reading.note(token, f"{token} needs a value.", incomplete=True)
        else:
            reading.note(token, f"{token} needs a value.", incomplete=True)
    return kept


def _values_joined_by_or(group: list[Token]) -> list[Token]:
    return group if any(token.type != "OR" for token in group) else []


def _whole(reading: Reading, lexed: list[Token]) -> list[Token]:
    """Leave out operators that join nothing, until what is left is a whole sentence."""
    changed = True
    while changed:
        changed = False
        kept: list[Token] = []
        in_values = 0
        for at, token in enumerate(lexed):
            before = kept[-1] if kept else None
            after = lexed[at + 1] if at + 1 < len(lexed) else None
            if in_values:
                in_values -= token.type == "RPAR"
            elif token.type == "LPAR" and before is not None and before.type == "VALUE_FIELD":
                in_values = 1
            else:
                sentence = _why_not(before, token, after)
                if sentence:
                    reading.note(token, sentence, incomplete=after is None or after.type == "RPAR")
                    changed = True
                    continue
                if token.type == "RPAR" and before is not None and before.type == "LPAR":
                    reading.note(before, "There is nothing between these parentheses.", incomplete=True)
                    kept.pop()
                    changed = True
                    continue
            kept.append(token)
        lexed = kept
    return lexed


def _why_not(before: Token | None, token: Token, after: Token | None) -> str | None:
    """Say why an operator cannot stand where it stands; None where it can."""
    if token.type in _JOINS:
        if before is None or before.type == "LPAR":
            return f"A word, a phrase or “(” is missing before {token}."
        if before.type in _JOINS or before.type in _PREFIXES:
            return f"A word, a phrase or “(” is missing between {before} and {token}."
    if token.type in _JOINS or token.type in _PREFIXES:
        if after is None or after.type == "RPAR":
            return f"A word, a phrase or “(” is missing after {token}."
        if token.type in _PREFIXES and after.type in _JOINS:
            return f"A word, a phrase or “(” is missing between {token} and {after}."
        if token.type not in ("NOT", "MINUS", "AND", "OR") and after.type in ("NOT", "MINUS"):
            return f"{token} cannot be followed by {after}: join with {after} outside of it."
    return None


# --- what is typed, and what may be meant ---------------------------------------------------------------


def _mark_unfinished(reading: Reading, lexed: list[Token]) -> None:
    """Mark the word that is being typed, if it is long enough to be tried as a beginning."""
    last = lexed[-1]
    before = lexed[-2].type if len(lexed) > 1 else ""
    if last.type != "WORD" or last.end_pos != len(reading.text) or before in ("NOT", "MINUS", "VALUE_FIELD"):
        return
    text = normalise(last)
    *_, (typed, _, end) = tokens(text)
    if len(typed) >= 3 and typed.isalpha() and end == len(text):
        lexed[-1] = last.update(type="UNFINISHED")


def _hint_at_small_operators(reading: Reading, lexed: list[Token]) -> None:
    """Ask whether `and` between two words was meant as AND."""
    for before, token, after in zip(lexed, lexed[1:], lexed[2:], strict=False):
        if (
            token.type == "WORD"
            and str(token) in ("and", "or", "not", "near")
            and (before.type in _OPERANDS or before.type == "RPAR")
            and (after.type in _OPERANDS or after.type in ("LPAR", "LIST"))
        ):
            meant = {"near": "NEAR/10"}.get(str(token), token.upper())
            reading.note(token, f"“{token}” is searched as a word; did you mean {meant}?", hint=True)
