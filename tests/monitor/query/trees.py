"""Random trees and texts of few words, so that they meet."""

from __future__ import annotations

import random

from monitor.query.tree import (
    And,
    AtLeast,
    In,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Same,
    Word,
    WordList,
    all_of,
    any_of,
    none_of,
)

WORDS = (
    "camp",
    "camps",
    "camping",
    "clear",
    "cleared",
    "police",
    "boat",
    "cœur",
    "coeur",
    "1,185",
    "1185",
    "54m",
    "le",
    "a",
)
LISTS = {
    "camp": ("camp*", "jungle"),
    "clearing": ("clear*", '"swept up"', "police"),
    "odd": ('"54 million"', "coeur", "(a b)"),
}
PIECES = (
    *WORDS, "Camp", "jungle", "swept up", "clearing", "1 185", "1.185", "54 million", "£54m", "CŒUR", "boats", "l'été", "x", "y",
)  # fmt: skip


def random_article(chance: random.Random) -> tuple[str, str]:
    """Write a title and a body of a few paragraphs."""
    title = " ".join(chance.choice(PIECES) for _ in range(chance.randrange(0, 5)))
    paragraphs = []
    for _ in range(chance.randrange(1, 4)):
        sentences = []
        for _ in range(chance.randrange(1, 3)):
            words = [chance.choice(PIECES) for _ in range(chance.randrange(1, 9))]
            sentences.append(" ".join(words).capitalize())
        paragraphs.append(". ".join(sentences) + ".")
    return title, "\n\n".join(paragraphs)


def random_leaf(chance: random.Random) -> Node:
    kind = chance.randrange(8)
    word = chance.choice(WORDS)
    if kind == 0:
        return Word(word, quoted=True)
    if kind == 1 and word.isalpha():
        return Word(word[:3], prefix=True)
    if kind == 2:
        return WordList(chance.choice(tuple(LISTS)))
    if kind == 3:
        first, second = chance.choice(
            [("swept", "up"), ("camp", "police"), ("coeur", "le"), ("clear", "camp"), ("police", "1,185")]
        )
        return Phrase((first, second), prefix=chance.random() < 0.3 and second.isalpha())
    if kind == 4 and word.isalpha():
        return Word(word.capitalize(), exact=True)
    return Word(word)


def random_tree(chance: random.Random, depth: int = 3) -> Node:
    """Grow a tree as a query could give it."""
    if depth == 0 or chance.random() < 0.2:
        return random_leaf(chance)
    kind = chance.randrange(10)
    parts = [random_tree(chance, depth - 1) for _ in range(chance.randrange(2, 4))]
    if kind < 2:
        return all_of(parts)
    if kind < 4:
        return any_of(parts)
    if kind == 4:
        return none_of(parts[0])
    if kind < 7:
        return Near(chance.randrange(1, 7), chance.random() < 0.3, tuple(parts))
    if kind == 7:
        return AtLeast(chance.randrange(1, 4), parts[0])
    if kind == 8:
        return Same(chance.choice(("paragraph", "sentence")), parts[0])
    return In(chance.choice(("title", "body")), parts[0])


__all__ = ["LISTS", "And", "Not", "Or", "random_article", "random_leaf", "random_tree"]
