"""The fields that dialogs share, where Qt's own do not look like the rest."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidgetItem,
    QTableView,
    QTreeView,
    QTreeWidgetItem,
    QWidget,
)

from ui.theme import TEXT, XXL, M, S, Theme

WORN = "worn"  # the property that keeps size and weight of a widget's font
ROW = 28  # the height of a row in the lists of dialogs


class Choice(QComboBox):
    """A field with a list to choose from; editable, one may type something new as well."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, editable: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self.typed: QLineEdit | None = None
        if editable:
            self.typed = QLineEdit()
            self.typed.setStyleSheet("QLineEdit { border: none; padding: 0; background: transparent; }")
            self.setEditable(True)
            self.setLineEdit(self.typed)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = self._theme.px(M)
        left = self._theme.px(S) if self.isRightToLeft() else self.width() - size - self._theme.px(S)
        sign = self._theme.icon("chevron-down", "soft")
        sign.paint(
            painter,
            QRect(left, (self.height() - size) // 2, size, size),
            Qt.AlignmentFlag.AlignCenter,
            QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled,
        )


def wear(widget: QWidget, theme: Theme, size: int, *, bold: bool = False) -> None:
    """Give a widget the interface font at a size of the look, also after the theme has changed."""
    widget.setProperty(WORN, (size, bold))
    widget.setFont(theme.font(size, bold=bold))


def wear_again(parent: QWidget, theme: Theme) -> None:
    """Give all widgets inside another their fonts anew."""
    for widget in parent.findChildren(QWidget):
        worn = widget.property(WORN)
        if worn is not None:
            widget.setFont(theme.font(worn[0], bold=bool(worn[1])))


def name_headers(view: QTableView | QTreeView, name: str) -> None:
    """Name the headers of a table for everyone."""
    headers = (
        [view.header()] if isinstance(view, QTreeView) else [view.horizontalHeader(), view.verticalHeader()]
    )
    for header in headers:
        header.setAccessibleName(name)


def set_row_height(item: QListWidgetItem | QTreeWidgetItem, theme: Theme) -> None:
    """Give a row of a list the height of the look."""
    if isinstance(item, QListWidgetItem):
        item.setSizeHint(QSize(0, theme.px(ROW)))
    else:
        words = theme.metrics(TEXT, bold=True).horizontalAdvance(item.text(0)[:200])
        item.setSizeHint(0, QSize(words + theme.px(XXL), theme.px(ROW)))
