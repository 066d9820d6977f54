"""What Qt does not draw of an article: the bar of a quotation, the dot of a list, the lines below hits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock, QTextLine

from ui.theme import HEADLINE, M, Theme
from ui.views.article_document import hit_colours
from ui.views.article_markup import Kind
from ui.views.article_text import Hit, has_own_mark


def paint_block(
    painter: QPainter, block: QTextBlock, kind: Kind, marks: Sequence[tuple[int, int, Hit]], theme: Theme
) -> None:
    """Draw what sets a block off, in the coordinates of its document. `marks`: hits in UTF-16 units of the block."""
    layout = block.layout()
    origin = layout.position()
    edge = origin.x() + block.blockFormat().leftMargin() - theme.px(M)
    if kind == "quote":
        bar = QRectF(edge, origin.y(), 2, layout.boundingRect().height())
        painter.fillRect(bar, theme.colour("line"))
    elif kind == "item" and layout.lineCount() and not has_own_mark(block.text()):
        first_line = layout.lineAt(0)
        painter.setPen(theme.colour("soft"))
        painter.setFont(theme.serif_font())
        painter.drawText(QPointF(edge, origin.y() + first_line.y() + first_line.ascent()), "•")
    if not marks:
        return
    font = theme.serif_font(HEADLINE, bold=True) if kind == "headline" else theme.serif_font()
    metrics = QFontMetricsF(font)
    below = metrics.underlinePos() - metrics.lineWidth() / 2  # it covers the thin line that Qt draws
    thick = max(2, round(metrics.lineWidth()) + 1)
    for start, end, hit in marks:
        colour = hit_colours(hit, theme)[0]
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = stretch_in_line(line, first, last)
                top = round(origin.y() + line.y() + line.ascent() + below)
                painter.fillRect(QRectF(origin.x() + left, top, right - left, thick), colour)


def stretch_in_line(line: QTextLine, first: int, last: int) -> tuple[float, float]:
    """Return where in its line a stretch begins and ends, without the blank at which the line was broken."""
    left, right = sorted((_place_in_line(line, first), _place_in_line(line, last)))
    text = line.naturalTextRect()
    return max(left, text.left()), min(right, text.right())


def _place_in_line(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)
