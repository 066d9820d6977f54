"""A bar that says that something is at work, and stands still where nothing shall move."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.theme import Theme


class Progress(QProgressBar):
    """How far something is; in Qt, what has no known end slides to and fro."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setRange(0, 0)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paint dashes instead of what slides."""
        if self.maximum() or not self._theme.still:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height, radius = min(self.height(), self._theme.px(4)), self._theme.px(2)
        dash = self._theme.px(24)
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), height), radius, radius)
        painter.setBrush(self._theme.colour("accent"))
        for left in range(0, self.width(), 2 * dash):
            painter.drawRoundedRect(QRectF(left, 0, min(dash, self.width() - left), height), radius, radius)
