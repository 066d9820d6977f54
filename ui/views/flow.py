"""A layout that puts its widgets side by side and begins a new line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets in lines, as words in a paragraph."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._lines: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: layouts around this one ask again and again
        self._least: QSize | None = None
        self.setContentsMargins(QMargins())

    def invalidate(self) -> None:
        """Forget what was measured: a widget is another one, or of another size."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Put a widget at the end."""
        self._lines.append(item)
        self.invalidate()

    def count(self) -> int:
        """Count the widgets."""
        return len(self._lines)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give the widget at a position."""
        return self._lines[index] if 0 <= index < len(self._lines) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the widget at a position out."""
        if not 0 <= index < len(self._lines):
            return None
        self.invalidate()
        return self._lines.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Need more height in less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Compute the height in pixels for a width."""
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Lay the widgets into a rectangle."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        hints = [item.sizeHint() for item in self._lines]
        width = sum(hint.width() + self._gap for hint in hints) - self._gap if hints else 0
        return QSize(max(0, width), max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Need room for the widest widget."""
        if self._least is None:
            hints = [item.minimumSize() for item in self._lines]
            width = max((hint.width() for hint in hints), default=0)
            self._least = QSize(width, max((hint.height() for hint in hints), default=0))
        return self._least

    def _lay(self, rect: QRect, *, move: bool) -> int:
        left, top, line = rect.left(), rect.top(), 0
        for item in self._lines:
            hint = item.sizeHint().boundedTo(QSize(max(1, rect.width()), 16777215))
            if line and left + hint.width() > rect.right() + 1:
                left, top, line = rect.left(), top + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), hint))
            left += hint.width() + self._gap
            line = max(line, hint.height())
        return top + line - rect.top()
