"""The analyst's highlights in the text of an article: where they stand, and how they are drawn.

A highlight has a ground of its own and a dashed line below, lower than that of a hit; so both are seen where one
stands on the other, and neither by its colour alone. A dot at its end says that it has a note.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from monitor.model import Span
from ui.speech import tr
from ui.theme import Theme
from ui.views.article_paint import stretch_in_line
from ui.views.article_selections import over

if TYPE_CHECKING:
    from ui.views.article_document import Composition

LONGEST_TIP = 400  # code points of a note


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight that stands in the text. `changed`: its words are others since it was made."""

    id: int
    span: Span
    note: str
    quotation: str
    changed: bool = False


class Marks:
    """The highlights of the article that is shown."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._composition: Composition | None = None
        self.all: tuple[Mark, ...] = ()
        self._stretches: dict[int, list[tuple[int, int, Mark, bool]]] = {}

    def show(self, composition: Composition | None, marks: Sequence[Mark] = ()) -> None:
        """Take the highlights of a composition, or forget all."""
        self._composition, self.all = composition, tuple(marks)
        self.place()

    def place(self) -> None:
        """Find in the document what is written of it; called again when more is."""
        self._stretches = {}
        if self._composition is None:
            return
        for mark in self.all:
            if self._composition.has(mark.span):
                stretches = self._composition.stretches(mark.span)
                for at, (number, start, end) in enumerate(stretches, 1):
                    last = at == len(stretches)
                    self._stretches.setdefault(number, []).append((start, end, mark, last))

    def selections(self) -> list[QTextEdit.ExtraSelection]:
        """Give the grounds below the highlighted words."""
        found = []
        for mark in self.all:
            if self._composition is not None and self._composition.has(mark.span):
                form = QTextCharFormat()
                form.setBackground(QColor(self._theme.palette.marker.tint))
                found.append(over(self._composition, mark.span, form))
        return found

    def paint(self, painter: QPainter, block: QTextBlock) -> None:
        """Draw the lines below the highlights of a block, in the coordinates of its document."""
        layout, ink = block.layout(), QColor(self._theme.palette.marker.ink)
        origin, px = layout.position(), self._theme.px
        for start, end, mark, ends in self._stretches.get(block.blockNumber(), ()):
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
                if first >= last:
                    continue
                left, right = (origin.x() + at for at in stretch_in_line(line, first, last))
                below = round(origin.y() + line.y() + line.ascent()) + px(5) + 0.5
                pen = QPen(ink, max(1, px(1)), Qt.PenStyle.DashLine)
                painter.setPen(pen)
                painter.drawLine(QPointF(left, below), QPointF(right, below))
                if ends and mark.note and last == end:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(ink)
                    painter.drawEllipse(QPointF(right, below), px(3), px(3))

    def at(self, place: int) -> Mark | None:
        """Give the highlight at a place of the document, the shortest of several."""
        if self._composition is None:
            return None
        found = []
        for mark in self.all:
            if self._composition.has(mark.span):
                cursor = self._composition.cursor(mark.span)
                if cursor.selectionStart() <= place <= cursor.selectionEnd():
                    found.append(mark)
        return min(found, key=lambda mark: mark.span.end - mark.span.start, default=None)

    def tip(self, place: int) -> str:
        """Say what was noted at a place of the document; "" where nothing was."""
        mark = self.at(place)
        return tip_of(mark) if mark is not None and (mark.note or mark.changed) else ""


def tip_of(mark: Mark) -> str:
    """Say what a highlight is: its note, and whether its words have changed."""
    note = mark.note if len(mark.note) <= LONGEST_TIP else mark.note[: LONGEST_TIP - 1] + "…"
    return "\n".join(part for part in (note or tr("Highlighted"), changed_words(mark)) if part)


def changed_words(mark: Mark) -> str:
    """Say how the words read when they were highlighted, where they are others now."""
    if not mark.changed:
        return ""
    quotation = mark.quotation if len(mark.quotation) <= LONGEST_TIP else mark.quotation[:LONGEST_TIP] + "…"
    return tr("Changed since; you highlighted “{words}”").format(words=quotation)
