"""The tree of a query: its nodes, how it is walked, and how it is written again as query text.

No grammar, no matching. Every node knows its `place` in the text it was read from (line, column, from 1), which
plays no part in equality.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

TextField = Literal["title", "body"]
Unit = Literal["paragraph", "sentence"]
Place = tuple[int, int]

TOPIC_FIELDS = ("author", "outlet", "feed", "folder", "topic", "lang", "date")
"""Fields that neither reading nor the clock changes: a topic may use them (a date must be absolute)."""
FIELDS = (*TOPIC_FIELDS, "arrived", "state", "story", "note", "search", "is", "has", "sort")
TEXT_FIELDS: tuple[TextField, ...] = ("title", "body")


@dataclass(frozen=True, slots=True)
class _Node:
    place: Place = field(default=(1, 1), compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Word(_Node):
    """One word or number. `quoted`: not inflected; `prefix`: any word that begins so; `exact`: =Word."""

    text: str
    prefix: bool = False
    quoted: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Phrase(_Node):
    """Words that follow each other, as typed. `prefix`: the last is the beginning of a word."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Near(_Node):
    """A chain, each part at most `distance` word positions from the next; `ordered`: in this order."""

    distance: int
    ordered: bool
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class And(_Node):
    """All of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or(_Node):
    """Any of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not(_Node):
    """What the part does not find."""

    part: Node


@dataclass(frozen=True, slots=True)
class AtLeast(_Node):
    """The part, found at least `count` times."""

    count: int
    part: Node


@dataclass(frozen=True, slots=True)
class Same(_Node):
    """The part, found within one paragraph or one sentence."""

    unit: Unit
    part: Node


@dataclass(frozen=True, slots=True)
class In(_Node):
    """The part, found in the title or in the body alone."""

    field: TextField
    part: Node


@dataclass(frozen=True, slots=True)
class WordList(_Node):
    """A word list that the user keeps: $name, without the sign."""

    name: str


@dataclass(frozen=True, slots=True)
class Field(_Node):
    """A property of the article; any of the values."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Everything(_Node):
    """No condition: the empty query."""


Node: TypeAlias = (
    Word | Phrase | Near | And | Or | Not | AtLeast | Same | In | WordList | Field | Everything
)  # fmt: skip


# --- walking --------------------------------------------------------------------------------------------


def children(node: Node) -> tuple[Node, ...]:
    """List the parts of a node."""
    if isinstance(node, And | Or | Near):
        return node.parts
    if isinstance(node, Not | AtLeast | Same | In):
        return (node.part,)
    return ()


def walk(node: Node) -> Iterator[Node]:
    """Go through a tree, a node before its parts."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        yield each
        waiting.extend(reversed(children(each)))


def is_text(node: Node) -> bool:
    """Tell whether a subtree asks only for words of title and body, so that one compiled query answers it."""
    return not any(isinstance(each, Field | Everything) for each in walk(node))


def fields_of(node: Node) -> tuple[Field, ...]:
    """List the fields that a tree asks for."""
    return tuple(each for each in walk(node) if isinstance(each, Field))


def lists_of(node: Node) -> tuple[WordList, ...]:
    """List the word lists that a tree uses."""
    return tuple(each for each in walk(node) if isinstance(each, WordList))


def topics_of(node: Node) -> tuple[str, ...]:
    """List the topics that a tree refers to, as typed."""
    return tuple(value for each in fields_of(node) if each.name == "topic" for value in each.values)


# --- building -------------------------------------------------------------------------------------------


def all_of(parts: list[Node], place: Place = (1, 1)) -> Node:
    """Join parts by AND: flat, and without what makes no condition."""
    flat: list[Node] = []
    for part in parts:
        if isinstance(part, And):
            flat.extend(part.parts)
        elif not isinstance(part, Everything):
            flat.append(part)
    if not flat:
        return Everything(place=place)
    return flat[0] if len(flat) == 1 else And(tuple(flat), place=place)


def any_of(parts: list[Node], place: Place = (1, 1)) -> Node:
    """Join parts by OR, flat."""
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, Or) else (part,))
    return flat[0] if len(flat) == 1 else Or(tuple(flat), place=place)


def none_of(part: Node, place: Place = (1, 1)) -> Node:
    """Turn a part round; twice round is as it was."""
    return part.part if isinstance(part, Not) else Not(part, place=place)


# --- writing --------------------------------------------------------------------------------------------

_OR, _AND, _NOT, _NEAR, _ONE = range(5)  # how tightly each binds


def render(node: Node) -> str:
    """Write a tree as query text that reads as the same tree."""
    return _write(node)[0]


def _held(node: Node, least: int) -> str:
    text, tightness = _write(node)
    return text if tightness >= least else f"({text})"


def _grouped(node: Node) -> str:
    text, tightness = _write(node)
    return text if tightness == _ONE and not isinstance(node, AtLeast | Same | In | Field) else f"({text})"


def _write(node: Node) -> tuple[str, int]:
    match node:
        case Word():
            return _word(node), _ONE
        case Phrase():
            return f'"{_joined(node.words)}{"*" if node.prefix else ""}"', _ONE
        case Or():
            return " OR ".join(_held(part, _AND) for part in node.parts), _OR
        case And():
            first, *others = node.parts
            rest = (f" {_held(p, _NOT)}" if isinstance(p, Not) else f" AND {_held(p, _NOT)}" for p in others)
            return _held(first, _NOT) + "".join(rest), _AND
        case Not():
            return f"NOT {_held(node.part, _NEAR)}", _NOT
        case Near():
            name = f" {'ONEAR' if node.ordered else 'NEAR'}/{node.distance} "
            return name.join(_held(part, _ONE) for part in node.parts), _NEAR
        case AtLeast():
            return f"atleast/{node.count} {_grouped(node.part)}", _ONE
        case Same():
            return f"same/{node.unit} ({_write(node.part)[0]})", _ONE
        case In():
            return f"{node.field}:{_grouped(node.part)}", _ONE
        case WordList():
            return f"${node.name}", _ONE
        case Field():
            values = [_value(value) for value in node.values]
            grouped = values[0] if len(values) == 1 else "(" + " OR ".join(values) + ")"
            return f"{node.name}:{grouped}", _ONE
        case Everything():
            return "", _ONE


def _word(node: Word) -> str:
    if node.exact:
        return f"={node.text}"
    star = "*" if node.prefix else ""
    return f'"{node.text}{star}"' if node.quoted else f"{node.text}{star}"


def _joined(words: tuple[str, ...]) -> str:
    """Join the words of a phrase; a blank between digits would make one number of two."""
    text = words[0]
    for word in words[1:]:
        text += ("-" if text[-1].isdigit() and word[0].isdigit() else " ") + word
    return text


def _value(value: str) -> str:
    plain = value.replace("-", "").replace(".", "").isalnum() and not value.isupper()
    return value if plain and not value.startswith("-") else f'"{value}"'
