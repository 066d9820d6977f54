"""The palette: every command and every place by a few letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import META, RADIUS_ROW, TEXT, Theme

LEAST_FIT, MOST = 70, 40


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette."""

    text: str
    key: str
    icon: QIcon
    does: Callable[[], object]


class _ChoiceDelegate(QStyledItemDelegate):
    """Paint icon, words, and the key at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every line has the height of a row of the sidebar and a little more."""
        return QSize(self._theme.px(200), self._theme.px(32))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(rect, px(RADIUS_ROW), px(RADIUS_ROW))
        size = px(20)
        choice.icon.paint(painter, QRect(rect.left() + px(8), rect.center().y() - size // 2 + 1, size, size))
        right = rect.right() - px(12)
        middle = Qt.AlignmentFlag.AlignVCenter
        if choice.key:
            painter.setFont(theme.font(META))
            painter.setPen(theme.colour("faint"))
            painter.drawText(QRect(right - px(140), rect.top(), px(140), rect.height()), _RIGHT, choice.key)
            right -= painter.fontMetrics().horizontalAdvance(choice.key) + px(12)
        painter.setFont(theme.font(TEXT))
        painter.setPen(theme.colour("text"))
        left = rect.left() + px(40)
        text = painter.fontMetrics().elidedText(choice.text, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), int(middle), text)
        painter.restore()


_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class CommandPalette(QFrame):
    """Type, choose, Enter. Escape leaves. It lies in the window itself, so no window manager has a say in its focus."""

    def __init__(self, theme: Theme, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self._before = QApplication.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("commandPalette")
        self.setAccessibleName(self.tr("Command palette"))
        self._choices = choices
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.lines = QListWidget(self)
        self.lines.setAccessibleName(self.tr("Commands"))
        self.lines.setItemDelegate(_ChoiceDelegate(theme, self.lines))
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(*([theme.px(8)] * 4))
        column.setSpacing(theme.px(8))
        column.addWidget(self.field)
        column.addWidget(self.lines)
        self.lines.setMouseTracking(True)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.lines.itemClicked.connect(lambda _: self._choose())
        self._show("")
        self._place(parent, theme)

    def _place(self, parent: QWidget, theme: Theme) -> None:
        width = min(theme.px(520), parent.width() - theme.px(48))
        height = min(theme.px(380), parent.height() - theme.px(48))
        self.setGeometry(
            (parent.width() - width) // 2, min(theme.px(96), parent.height() // 8), width, height
        )

    def open(self) -> None:
        """Show the palette over everything and listen to the keyboard."""
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close, and give the focus back to who had it."""
        self.field.removeEventFilter(self)
        self.close()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self, typed: str) -> None:
        self.lines.clear()
        for choice in ranked(typed, self._choices):
            line = QListWidgetItem(choice.icon, choice.text)
            line.setData(Qt.ItemDataRole.UserRole, choice)
            self.lines.addItem(line)
        self.lines.setCurrentRow(0)

    def _choose(self) -> None:
        line = self.lines.currentItem()
        if line is not None:
            choice: Choice = line.data(Qt.ItemDataRole.UserRole)
            self.leave()
            choice.does()

    def _leave_if_left(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the lines while the field has the focus, and leave when it loses it."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and self.isActiveWindow():
            QTimer.singleShot(0, self, self._leave_if_left)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose()
                return True
            if event.key() in steps:
                row = self.lines.currentRow() + steps[Qt.Key(event.key())]
                self.lines.setCurrentRow(max(0, min(self.lines.count() - 1, row)))
                return True
        return super().eventFilter(watched, event)


def ranked(typed: str, choices: Sequence[Choice]) -> list[Choice]:
    """Order choices by how well they fit what was typed; all of them where nothing was."""
    if not typed.strip():
        return list(choices)
    from rapidfuzz import fuzz, utils

    def fit(choice: Choice) -> float:
        asked, text = utils.default_process(typed), utils.default_process(choice.text)
        words = text.split()
        if all(any(word.startswith(part) for word in words) for part in asked.split()):
            return 200 - len(text) / 100  # begins of words win, the shorter choice first
        return fuzz.partial_ratio(asked, text) - len(text) / 10

    fits = [(fit(choice), -position, choice) for position, choice in enumerate(choices)]
    return [
        choice for score, _, choice in sorted(fits, key=lambda f: f[:2], reverse=True) if score >= LEAST_FIT
    ][:MOST]
