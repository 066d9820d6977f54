"""A row of the reading list as one line, whose topics, outlets and dates stand below each other in columns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from ui.models import words
from ui.models.words import one_line
from ui.theme import META, SMALL, TEXT, Theme

if TYPE_CHECKING:
    from monitor.model import Article
    from ui.views.row import RowDelegate

HEIGHT = 40
MIDDLE = 20
DOT = 28  # the sign that unfolds a story stands left of it
_LEFT = 40
_GAP = 16
_DATE, _OUTLET, _TOPICS = 88, 152, 208
_LEAST_TITLE = 0.4  # of the row
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a row lie: (left, right) each; topics have none where the row is narrow."""

    title: tuple[int, int]
    topics: tuple[int, int] | None
    outlet: tuple[int, int]
    date: tuple[int, int]


def columns(row: QRect, star_left: int, theme: Theme, inset: int = 0) -> Columns:
    """Divide a row: the date keeps its width, topics and outlet give way to the headline."""
    px = theme.px
    left = row.left() + px(_LEFT) + inset
    date = (star_left - px(8) - px(_DATE), star_left - px(8))
    room = date[0] - px(_GAP) - left
    outlet = date[0] - px(_GAP) - min(px(_OUTLET), room // 4)
    topics = outlet - px(_GAP) - px(_TOPICS)
    if topics - px(_GAP) - left < row.width() * _LEAST_TITLE:
        return Columns((left, outlet - px(_GAP)), None, (outlet, date[0] - px(_GAP)), date)
    return Columns((left, topics - px(_GAP)), (topics, outlet - px(_GAP)), (outlet, date[0] - px(_GAP)), date)


def paint(
    delegate: RowDelegate,
    painter: QPainter,
    row: QRect,
    article: Article,
    unread: bool,
    remark: str,
    inset: int,
) -> None:
    """Paint headline and remark, topics, outlet, date and star of an article."""
    theme, px = delegate.theme, delegate.theme.px
    star = delegate.star_rect(row)
    delegate.paint_star(painter, star, article.starred)
    lies = columns(row, star.left(), theme, inset)
    middle = row.top() + px(MIDDLE)

    def write(where: tuple[int, int], text: str, size: int, token: str, *, bold: bool = False) -> int:
        metrics = theme.metrics(size, bold=bold)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where[1] - where[0])
        painter.setFont(theme.font(size, bold=bold))
        painter.setPen(QColor(theme.colour(token)))
        painter.drawText(QRect(where[0], middle - px(12), where[1] - where[0], px(24)), _MIDDLE, shown)
        return where[0] + metrics.horizontalAdvance(shown)

    title = (lies.title[0], lies.title[1] - px(24 if article.noted else 0))
    end = write(title, one_line(article.title), TEXT, "text", bold=unread) + px(12)
    if article.noted:
        delegate.paint_note(painter, QRect(end - px(4), middle - px(6), px(12), px(12)))
        end += px(20)
    if remark and lies.title[1] - end >= px(64):
        write((end, lies.title[1]), remark, META, "faint")
    if lies.topics is not None:
        delegate.paint_chips(painter, article, *lies.topics, middle)
    write(lies.outlet, one_line(article.outlet), META, "soft")
    painter.setFont(theme.font(META, tabular=True))
    painter.setPen(theme.colour("soft"))
    when = words.short_time(article, datetime.now(UTC), delegate.zone)
    painter.drawText(QRect(lies.date[0], middle - px(12), lies.date[1] - lies.date[0], px(24)), _RIGHT, when)


def paint_fresh(painter: QPainter, row: QRect, theme: Theme, text: str) -> int:
    """Say before the headline that an article was let in; return how much room that takes."""
    metrics = theme.metrics(SMALL, bold=True)
    left, width = row.left() + theme.px(_LEFT), metrics.horizontalAdvance(text)
    painter.setFont(theme.font(SMALL, bold=True))
    painter.setPen(theme.colour("accent"))
    height = theme.px(24)
    painter.drawText(QRect(left, row.top() + theme.px(MIDDLE) - height // 2, width, height), _MIDDLE, text)
    return width + theme.px(8)
