"""From the grammar's matches to nodes of the tree: one method a rule. Deciding what is valid is done in `reading`."""

from __future__ import annotations

import re
from typing import Any, Literal, cast

from lark import Token, Transformer

from monitor.query.leaves import QUOTES, has_words, leaf, unquoted
from monitor.query.tree import (
    AtLeast,
    Field,
    In,
    Near,
    Node,
    Phrase,
    Place,
    Same,
    TextField,
    Word,
    WordList,
    all_of,
    any_of,
    none_of,
)
from monitor.query.words import normalise, tokens

FARTHEST = 9_999
"""The largest distance, in word positions."""
MOST = 9_999
"""The largest count of atleast/n."""
_DOUBLE = QUOTES.translate({ord(sign): None for sign in "‘’"})
_DIVIDED = ("lang", "state", "is", "has", "date", "arrived", "sort")  # values without blanks in them


def place_of(token: Token) -> Place:
    """Give line and column of a lexeme, from 1."""
    return (token.line or 1, token.column or 1)


def values_of(name: str, token: Token) -> list[str]:
    """List the values that one lexeme gives a field."""
    text = normalise(str(token))
    if token.type == "QUOTED":
        parts = [unquoted(text)]
    else:
        parts = [text] if "://" in text else text.split(",")
    return [value for value in map(_plain, parts) if value]


def _plain(value: str) -> str:
    """Take quotes out of a value; a single one within a word is an apostrophe, however it is curled."""
    inner = "".join("’" if sign in "‘’" else sign for sign in value if sign not in _DOUBLE)
    return " ".join(inner.split()).strip("’ ")


class Building(Transformer[Token, Any]):
    """Builds nodes while the parser reads, so that no tree of lark's is made and nothing recurses."""

    def start(self, found: list[Any]) -> Node:
        return cast(Node, found[0])

    def either(self, found: list[Any]) -> Node:
        parts = [part for part in found if not isinstance(part, Token)]
        return any_of(parts, parts[0].place)

    def both(self, found: list[Any]) -> Node:
        parts = [part for part in found if not isinstance(part, Token)]
        return all_of(parts, parts[0].place)

    def negation(self, found: list[Any]) -> Node:
        return none_of(found[1], place_of(found[0]))

    def chain(self, found: list[Any]) -> Node:
        """Join neighbours of one distance in one chain; where the distance changes, group from the left."""
        first, *rest = found
        parts: list[Node] = [first]
        link: tuple[int, bool] | None = None
        for sign, part in zip(rest[::2], rest[1::2], strict=True):
            name, _, distance = sign.lower().partition("/")
            this = (min(max(int(distance[:6]), 1), FARTHEST), name in ("onear", "pre"))
            if link is not None and this != link:
                parts = [Near(link[0], link[1], tuple(parts), place=first.place)]
            link = this
            parts.append(part)
        assert link is not None
        return Near(link[0], link[1], tuple(parts), place=first.place)

    def at_least(self, found: list[Any]) -> Node:
        count = min(max(int(found[0].partition("/")[2][:6]), 1), MOST)
        return AtLeast(count, found[1], place=place_of(found[0]))

    def same(self, found: list[Any]) -> Node:
        unit = cast(Literal["paragraph", "sentence"], found[0].lower().partition("/")[2])
        return Same(unit, found[1], place=place_of(found[0]))

    def inside(self, found: list[Any]) -> Node:
        return In(cast(TextField, found[0].lower().rstrip(":")), found[1], place=place_of(found[0]))

    def field(self, found: list[Any]) -> Node:
        name = found[0].lower().rstrip(":")
        groups: list[list[Token]] = [[]]
        for token in found[1]:
            if token.type == "OR":
                groups.append([])
            else:
                groups[-1].append(token)
        values: list[str] = []
        for group in groups:
            if name in _DIVIDED or len(group) == 1 or any(token.type == "QUOTED" for token in group):
                values += [value for token in group for value in values_of(name, token)]
            elif group:
                values += [part.strip() for part in " ".join(map(str, group)).split(",") if part.strip()]
        return Field(
            name,
            tuple(dict.fromkeys(value for value in values if has_words(value))),
            place=place_of(found[0]),
        )

    def single(self, found: list[Any]) -> list[Token]:
        return found

    def several(self, found: list[Any]) -> list[Token]:
        return found

    def value(self, found: list[Any]) -> Token:
        return cast(Token, found[0])

    def word(self, found: list[Any]) -> Node:
        return self._leaf(found[0])

    def unfinished(self, found: list[Any]) -> Node:
        """Take the word that is being typed as it stands and as the beginning of a word."""
        whole = self._leaf(found[0])
        if isinstance(whole, Word):
            begun: Node = Word(whole.text, prefix=True, place=whole.place)
        else:
            begun = Phrase(cast(Phrase, whole).words, prefix=True, place=whole.place)
        return any_of([whole, begun], whole.place)

    def quoted(self, found: list[Any]) -> Node:
        return cast(Node, leaf(unquoted(str(found[0])), place_of(found[0]), quoted=True))

    def exact(self, found: list[Any]) -> Node:
        text = re.sub(r"\*+\Z", "", normalise(str(found[0])[1:]))
        all_tokens = tokens(text)
        inner = text[all_tokens[0].start : all_tokens[-1].end]
        return Word(inner, exact=True, place=place_of(found[0]))

    def word_list(self, found: list[Any]) -> Node:
        return WordList(str(found[0])[1:], place=place_of(found[0]))

    def _leaf(self, token: Token) -> Node:
        return cast(Node, leaf(str(token), place_of(token)))
