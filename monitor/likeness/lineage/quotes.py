"""What stands between quotation marks, and whether another text has it so. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.likeness.quotations import quotations
from monitor.likeness.words import plain

LEAST = 4  # words: fewer are a term, not a quotation
_INSERTED = re.compile(r"[\[(][^\])]*[\])]")
_LEFT_OUT = re.compile(r"\[?(?:\.\.\.|…)\]?")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: its words, folded, and where it stands, marks included."""

    plain: str
    start: int
    end: int


def quotes(text: str) -> list[Quote]:
    """Find the quotations of a text that are long enough to be somebody's words."""
    found = []
    for said, start, end in quotations(text):
        words = plain(_INSERTED.sub(" ", said))
        if words.count(" ") + 1 >= LEAST:
            found.append(Quote(words, start, end))
    return found


def is_said(quote: str, text: str) -> bool:
    """Say whether a text, its words alone, has a quotation word for word, but for what was left out in the middle."""
    return f" {quote} " in f" {text} "


def parts(text: str, quote: Quote) -> list[str]:
    """Give the parts of a quotation between which something was left out."""
    return [
        words
        for part in _LEFT_OUT.split(_INSERTED.sub(" ", text[quote.start : quote.end]))
        if (words := plain(part))
    ]
