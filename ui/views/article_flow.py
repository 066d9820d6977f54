"""A layout that sets small widgets like words of a sentence: left to right, and on to the next line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Set widgets in lines; its height follows from its width."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 4, down: int = 4) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._across, self._down = across, down
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Set the widgets into a rectangle, line by line and each in the middle of its line; return the height."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.top()
        right_to_left = (widget := self.parentWidget()) is not None and widget.isRightToLeft()
        line: list[tuple[QLayoutItem, QSize]] = []
        used = 0

        def end_line() -> None:
            nonlocal y, used
            height = max((size.height() for _, size in line), default=0)
            x = inner.left()
            for item, size in line if move else ():
                left = inner.left() + inner.right() - x - size.width() + 1 if right_to_left else x
                item.setGeometry(QRect(left, y + (height - size.height()) // 2, size.width(), size.height()))
                x += size.width() + self._across
            y += height + self._down
            line.clear()
            used = 0

        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            size.setWidth(min(size.width(), max(1, inner.width())))
            if line and used + self._across + size.width() > inner.width():
                end_line()
            line.append((item, size))
            used += size.width() + (self._across if len(line) > 1 else 0)
        if line:
            end_line()
        return (
            y - self._down - rect.top() + margins.bottom()
            if self._items
            else margins.top() + margins.bottom()
        )
