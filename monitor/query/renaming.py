"""Writing a query again with another name for a topic or a word list, and nothing else changed."""

from __future__ import annotations

from typing import Literal

from monitor.query.words import normalise


def renamed(text: str, kind: Literal["topic", "search", "$"], old: str, new: str) -> str:
    """Write `new` wherever a query refers to the topic, search or word list `old`; names compare without case."""
    from monitor.query.building import values_of
    from monitor.query.grammar import lexemes

    parts: list[str] = []
    at = 0
    depth = 0  # of parentheses since the field; 0: not within its values
    asked = False
    for token in lexemes(text):
        found = False
        if kind == "$":
            found = token.type == "LIST" and str(token)[1:].casefold() == old.casefold()
        elif token.type == "VALUE_FIELD":
            asked, depth = token.lower() == f"{kind}:", 0
        elif asked:
            depth += (token.type == "LPAR") - (token.type == "RPAR")
            found = [_folded(value) for value in values_of(kind, token)] == [_folded(old)]
            asked = depth > 0
        if found and token.start_pos is not None and token.end_pos is not None:
            parts += [text[at : token.start_pos], f"${new}" if kind == "$" else _value(new)]
            at = token.end_pos
    return "".join((*parts, text[at:]))


def _folded(name: str) -> str:
    return " ".join(normalise(name).split()).casefold()


def _value(name: str) -> str:
    return name if name.isalnum() and not name.isupper() else f'"{name}"'
