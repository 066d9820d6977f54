"""The words of a text as they are written, each with the place where it stands and what it means. Pure.

What a word means, `monitor.likeness.tokens` says; here the places are kept, because drift is shown as it is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.likeness.additions import sentences as cut
from monitor.likeness.reading import joined_numbers
from monitor.likeness.tokens import Token, tokens
from monitor.likeness.words import LONGEST

# Digits that blanks divide are one word, and so is a sign of money or a percent sign beside its number.
_WORD = re.compile(
    r"[^\s\w€£$]*(?:[€£$]\s?)?(?<!\d)\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?!\d)(?:[.,]\d+)?(?:\s?[%€£$°](?!\w))?[^\s\w]*"
    r"|[^\s\w]*\d{1,2}\s?h\s?\d{2}(?!\d)[^\s\w]*|[^\s\w€£$]*[€£$]\s\d\S*|\S*\d(?:\s[%€£$°](?!\w))[^\s\w]*|\S+"
)


@dataclass(frozen=True, slots=True)
class Written:
    """One word: half-open where it stands, and what it is."""

    start: int
    end: int
    text: str
    token: Token


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, the paragraph in which it stands, and its words."""

    text: str
    paragraph: int
    words: tuple[Written, ...]


def written(text: str, language: str | None) -> tuple[Written, ...]:
    """Read the words of a text."""
    known = tokens(language)
    return tuple(
        Written(match.start(), match.end(), word, known[word if word.isalpha() else joined_numbers(word)])
        for match in _WORD.finditer(text)
        if (word := match[0])
    )


def paragraphs(text: str) -> list[str]:
    """Divide a text into its paragraphs."""
    return [line.strip() for line in text[:LONGEST].split("\n") if line.strip()]


def sentences(parts: list[str], language: str | None) -> list[Sentence]:
    """Divide paragraphs into their sentences."""
    return [
        Sentence(sentence, number, written(sentence, language))
        for number, part in enumerate(parts)
        for sentence in cut(part)
    ]
