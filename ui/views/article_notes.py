"""Small notes inside the text of an article: where sentences stand back, from where they are known.

They stand in the document itself, so that eyes, keys and screen readers come to them alike; they are no part of the
article's text: no place of it is another one for them, and they are not copied.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from monitor.model import Span
from ui.theme import META, Theme
from ui.views.article_text import qt_length, shown

_EDGE = "\u2063"  # an invisible sign that stands around each note
_WRITTEN = re.compile(f"{_EDGE}[^{_EDGE}]*(?:{_EDGE}|$)")

Known = Sequence[tuple[Span, str]]


def endings(known: Known, text: str) -> list[tuple[int, str]]:
    """Give the ends of the stretches that stand back for one reason, with nothing but blanks inside them, and the reason."""
    found: list[tuple[int, str]] = []
    for span, words in sorted(known, key=lambda each: each[0].start):
        if found and found[-1][1] == words and not text[found[-1][0] : span.start].strip():
            found.pop()
        found.append((span.end, words))
    return found


def without(text: str) -> str:
    """Take the notes out of a text that was selected."""
    return _WRITTEN.sub("", text)


class Notes:
    """The notes of a document, by the code points of the text behind which they stand."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._offsets: list[int] = []
        self._ends: list[int] = [0]  # how long all notes up to each are, in the units of the document

    @property
    def length(self) -> int:
        """Say how much longer the document is for them."""
        return self._ends[-1]

    def shift(self, offset: int, *, before: bool = False) -> int:
        """Say by how much a place of the text stands further down for the notes; `before` one that stands at it."""
        count = (bisect_left if before else bisect_right)(self._offsets, offset)
        return self._ends[count]

    def clear(self, places: Sequence[int]) -> None:
        """Take all notes away; `places` are those of their ends without any notes."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for number in reversed(range(len(self._offsets))):
            start = places[number] + self._ends[number]
            cursor.setPosition(start)
            cursor.setPosition(
                start + self._ends[number + 1] - self._ends[number], QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
        cursor.endEditBlock()
        self._offsets, self._ends = [], [0]

    @property
    def offsets(self) -> Sequence[int]:
        """Give the code points behind which notes stand."""
        return self._offsets

    def write(self, notes: Sequence[tuple[int, int, str]], theme: Theme) -> None:
        """Write notes: the code point and the place of the document behind which each stands, and its words."""
        form = QTextCharFormat()
        form.setFont(theme.font(META))
        form.setForeground(theme.colour("faint"))
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        lengths: list[int] = []
        for _, place, words in notes:
            written = f"{_EDGE}  ({shown(words)}){_EDGE}"
            cursor.setPosition(place + sum(lengths))
            cursor.insertText(written, form)
            lengths.append(qt_length(written))
        cursor.endEditBlock()
        self._offsets = [offset for offset, _, _ in notes]
        self._ends = [0, *accumulate(lengths)]
