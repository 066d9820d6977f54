"""What stands between blanks or quotes: a word, a number, or a phrase. No lark here, so word lists are read quickly."""

from __future__ import annotations

import re

from monitor.query.numbers import ENDINGS, NUMBER, spellings
from monitor.query.tree import Near, Phrase, Place, Word
from monitor.query.words import normalise, tokens

QUOTES = '"“”„‟«»″＂〝〞〟‘’‚‹›'

ANY_NUMBER = re.compile(f"#(?:money|{'|'.join(ENDINGS)})", re.IGNORECASE)
"""`#m`: any number with m written against it; `#money`: any with a sign or name of money. Other words behind a # are words: #calais."""

_OPERATORS = ("AND", "OR", "NOT", "NEAR", "ONEAR")

_LETTERS = "[a-zßà-öø-ÿā-ſ]+"
_STAR_WITHIN = re.compile(r"(?<=\w)\*(?=\s+\w)")
_PLAIN = re.compile(rf"{_LETTERS}(?:[ '’-]{_LETTERS})*\*?")


def pieces(text: str) -> list[str]:
    """Divide normalised text into words as typed; a grouped number is one."""
    found: list[str] = []
    at = 0
    for number in NUMBER.finditer(text):
        spelled = spellings(number[0])
        if spelled is None or len(tokens(number[0])) < 2:
            continue
        found += [text[t.start + at : t.end + at] for t in tokens(text[at : number.start()])]
        found.append(number[0])
        at = number.end()
    return found + [text[t.start + at : t.end + at] for t in tokens(text[at:])]


def leaf(text: str, place: Place = (1, 1), *, quoted: bool = False) -> Word | Phrase | Near | None:
    """Make a word or a phrase of what stands between blanks or quotes; None where there is no word in it.

    A phrase with a star in its middle is neighbours in their order: "brush* aside".
    """
    text = normalise(text).strip()
    if quoted and _STAR_WITHIN.search(text):
        parts = [leaf(part, place, quoted=not part.endswith("*")) for part in text.split()]
        return Near(1, True, tuple(part for part in parts if part is not None), place=place)
    if not quoted and ANY_NUMBER.fullmatch(text):
        return Word(text.lower(), place=place)
    prefix = text.endswith("*") and len(text) > 1 and bool(tokens(text[-2]))
    if prefix:
        found = [text[t.start : t.end] for t in tokens(text)] if not quoted else pieces(text[:-1])
    else:
        found = pieces(text)
    if not found:
        return None
    if len(found) == 1:
        if not quoted and not prefix and found[0] in _OPERATORS:
            found[0] = found[0].lower()  # “AND,” is a word, and shall not be written as an operator
        return Word(found[0], prefix=prefix, quoted=quoted, place=place)
    return Phrase(tuple(found), prefix=prefix, place=place)


def is_plain(text: str) -> bool:
    """Tell whether a text is nothing but words in small letters, bare or quoted: then it is a query that is right."""
    quoted = len(text) > 2 and text[0] == text[-1] == '"'
    return (
        _PLAIN.fullmatch(text, 1, len(text) - 1) is not None if quoted else _PLAIN.fullmatch(text) is not None
    )


def has_words(text: str) -> bool:
    """Tell whether there is a word in a text once it is normalised."""
    return bool(tokens(normalise(text)))


def unquoted(text: str) -> str:
    """Take the quotes off a quoted text; a star behind them counts as one before them."""
    star = text.endswith("*") and len(text) > 1 and text[-2] in QUOTES
    inner = text.rstrip("*") if star else text
    inner = inner[1:]
    if inner and inner[-1] in QUOTES:
        inner = inner[:-1]
    return inner.rstrip("*") + "*" if star else inner
