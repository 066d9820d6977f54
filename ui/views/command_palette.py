"""The palette: every command and every place by a few letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette."""

    text: str
    key: str
    icon: QIcon
    does: Callable[[], object]


class CommandPalette(QDialog):
    """Type, choose, Enter. Escape leaves."""

    def __init__(self, theme: Theme, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("commandPalette")
        self.setAccessibleName(self.tr("Command palette"))
        self._choices = choices
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.lines = QListWidget(self)
        self.lines.setAccessibleName(self.tr("Commands"))
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(*([theme.px(8)] * 4))
        column.setSpacing(theme.px(8))
        column.addWidget(self.field)
        column.addWidget(self.lines)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.lines.itemClicked.connect(lambda _: self._choose())
        self._show("")
        self._place(parent, theme)

    def _place(self, parent: QWidget, theme: Theme) -> None:
        width, height = theme.px(520), theme.px(380)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.setGeometry(
            QRect(corner.x() + (parent.width() - width) // 2, corner.y() + theme.px(96), width, height)
        )

    def _show(self, typed: str) -> None:
        self.lines.clear()
        for choice in ranked(typed, self._choices):
            line = QListWidgetItem(choice.icon, f"{choice.text}\t{choice.key}" if choice.key else choice.text)
            line.setData(Qt.ItemDataRole.UserRole, choice)
            self.lines.addItem(line)
        self.lines.setCurrentRow(0)

    def _choose(self) -> None:
        line = self.lines.currentItem()
        if line is not None:
            choice: Choice = line.data(Qt.ItemDataRole.UserRole)
            self.close()
            choice.does()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the lines while the field has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
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
    from rapidfuzz import fuzz, process, utils

    found = process.extract(
        typed,
        [c.text for c in choices],
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        limit=12,
        score_cutoff=45,
    )
    return [choices[position] for _, _, position in found]
