"""The strip beside the scroll bar: a mark for every hit and every highlight, where it stands in the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.models.words import escaped, number
from ui.theme import S, Theme
from ui.views.article_document import hit_colours
from ui.views.article_marks import Mark, tip_of
from ui.views.article_text import Hit, one_line

MARK_HEIGHT = 3
REACH = 6  # pixels around a mark that still press it


class HitStrip(QWidget):
    """Marks of hits and highlights; pressing one leads to it. For keys there are F3 and F4, so it takes no focus."""

    hit_pressed = Signal(object)
    own_pressed = Signal(int)  # the id of a highlight

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: list[tuple[float, Hit | Mark]] = []
        self.setAccessibleName(self.tr("Places of the hits"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def show_marks(self, hits: Sequence[tuple[float, Hit]], own: Sequence[tuple[float, Mark]] = ()) -> None:
        """Take the hits and the analyst's own highlights with their places, 0 to 1."""
        self._marks = [*hits, *own]
        words = self.tr("{n} hits").format(n=number(len(hits)))
        if own:
            one = self.tr("1 highlight")
            words += ", " + (one if len(own) == 1 else self.tr("{n} highlights").format(n=number(len(own))))
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(S), 0)

    def _top(self, share: float) -> int:
        return round(share * max(0, self.height() - MARK_HEIGHT))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        if not self._marks:
            return
        painter.fillRect(self.rect(), self._theme.colour("sidebar"))
        drawn: set[tuple[int, int]] = set()
        for share, hit in self._marks:
            top = self._top(share)
            if isinstance(hit, Mark):
                self._draw_own(painter, top, hit)
                continue
            key = (top, hit.colour if hit.topic else -1)
            if key not in drawn:
                drawn.add(key)
                painter.fillRect(1, top, self.width() - 1, MARK_HEIGHT, hit_colours(hit, self._theme)[0])

    def _draw_own(self, painter: QPainter, top: int, mark: Mark) -> None:
        """Draw a highlight as half a bar at the outer side, with a dot where it has a note."""
        ink, width = QColor(self._theme.palette.marker.ink), self.width()
        painter.fillRect(width - width // 2, top, width // 2, MARK_HEIGHT, ink)
        if mark.note:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(
                QPointF(width / 2 + 0.5, top + MARK_HEIGHT / 2), width / 2 - 0.5, width / 2 - 0.5
            )

    def _nearest(self, y: float) -> Hit | Mark | None:
        near = [(abs(self._top(share) - y), index) for index, (share, _) in enumerate(self._marks)]
        if not near:
            return None
        distance, index = min(near)
        return self._marks[index][1] if distance <= REACH else None

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        over = self._nearest(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        hit = self._nearest(event.position().y())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if isinstance(hit, Mark):
            self.own_pressed.emit(hit.id)
        elif hit is not None:
            self.hit_pressed.emit(hit)

    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._nearest(event.pos().y())
            if isinstance(hit, Mark):
                words = tip_of(hit)
            else:
                words = one_line(hit.topic) if hit and hit.topic else ""
                words = words or (self.tr("Found by the search") if hit else "")
            QToolTip.showText(event.globalPos(), words and escaped(words), self)
            return True
        return super().event(event)
