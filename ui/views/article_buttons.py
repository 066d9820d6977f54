"""Buttons that stand in a sentence: the words of a topic, and words that do something."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import SNIPPET, XS, Hue, L, S, Theme


class WordButton(QAbstractButton):
    """Words on the tint of their topic with a line below; pressing leads to them in the text."""

    def __init__(self, words: str, hue: Hue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hue, self._theme = hue, theme
        self.setText(words)
        self.setFont(theme.font(SNIPPET))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * self._theme.px(XS), self._theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(L), self._theme.px(20))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        ink, tint = QColor(self._hue.ink), QColor(self._hue.tint)
        box = self.rect().adjusted(0, 1, 0, -1)
        painter.fillRect(box, tint)
        painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, ink)
        painter.setPen(ink if self.underMouse() else self._theme.colour("text"))
        inner = self.rect().adjusted(self._theme.px(XS), 0, -self._theme.px(XS), 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def enterEvent(self, event: QEnterEvent, /) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self.update()


class TextButton(QAbstractButton):
    """A word in a sentence that does something; underlined under the pointer."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        colour: QColor,
        parent: QWidget | None = None,
        *,
        bold: bool = False,
        apart: bool = False,
    ) -> None:
        """`apart`: a little to the right of what stands before it."""
        super().__init__(parent)
        self._theme, self._colour = theme, colour
        self._before = theme.px(S) if apart else 0
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font(SNIPPET, bold=bold))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def wear(self, colour: QColor) -> None:
        """Take another colour, and the font at the size that the theme has now."""
        self._colour = colour
        self.setFont(self._theme.font(SNIPPET, bold=self.font().bold()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._before + self.fontMetrics().horizontalAdvance(self.text()) + 2, self._theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(L), self._theme.px(20))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(self._colour)
        box = self.rect().adjusted(self._before, 0, 0, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def enterEvent(self, event: QEnterEvent, /) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self.update()
