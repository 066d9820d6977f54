"""The band over the reading list that names the day of its first row on screen, and the heads of days between rows."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.models.reading_list import ReadingListModel
from ui.theme import SMALL, Theme
from ui.views.lines import fill, give_surface

LEFT = 24
_HEIGHT = 24
_HALF = 8  # of the height of a day between two rows


class DayHeader(QHeaderView):
    """A header that stands still while the rows of a day pass below it."""

    def __init__(self, rows: ReadingListModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows, self._theme = rows, theme
        self.words = ""
        self.setAccessibleName(self.tr("Day of the first row on screen"))
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        give_surface(self)

    def sizeHint(self) -> QSize:
        """Take the height of one small line."""
        return QSize(0, self._theme.px(_HEIGHT))

    def show_row(self, row: int) -> None:
        """Name the day of a row; a list that is not in the order of days has no header."""
        words = self._rows.day_at(row)
        if words != self.words:
            self.words = words
            self.setAccessibleDescription(words)
            self.viewport().update()
        if self.isHidden() == bool(words):
            self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paint the day and the line below it."""
        painter = QPainter(self.viewport())
        place = self.viewport().rect()
        fill(painter, place, self._theme.colour("background"))
        fill(painter, QRect(0, place.bottom(), place.width(), 1), self._theme.colour("line"))
        write_day(painter, place.adjusted(self._theme.px(LEFT), 0, 0, -1), self.words, self._theme)


def write_day(painter: QPainter, place: QRect, words: str, theme: Theme) -> int:
    """Write a day in small bold letters; return how wide it is."""
    font = theme.font(SMALL, bold=True)
    painter.setFont(font)
    painter.setPen(theme.colour("soft"))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)
    return theme.metrics(SMALL, bold=True).horizontalAdvance(words)


def write_between(painter: QPainter, row: QRect, words: str, theme: Theme, *, below: bool) -> int:
    """Write the day upon the line between two rows, of which each paints its half; return how wide it is.

    `below`: the line at the bottom of the row, else the one at its top. So no row is higher than another.
    """
    left, half = theme.px(LEFT), theme.px(_HALF)
    middle = row.bottom() if below else row.top() - 1
    band = QRect(row.left(), middle - half, row.width(), 2 * half + 1)
    place = band.adjusted(left, 0, 0, 0)
    painter.save()
    painter.setClipRect(row, Qt.ClipOperation.IntersectClip)
    fill(painter, band, theme.colour("background"))  # what is selected ends here
    width = write_day(painter, place, words, theme)
    painter.restore()
    return width
