"""A small editor for a note, over the text of the article where the note belongs. It blocks nothing.

Ctrl+Enter saves, Escape cancels; who goes elsewhere meanwhile loses nothing: what was written is saved.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme import SNIPPET, XS, M, S, Theme
from ui.views.elided import ElidedLabel

LINES = 4


class NoteEditor(QFrame):
    """Writes one note."""

    saved = Signal(str)
    left = Signal()  # closed, whether it was saved or not

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = ""
        self.editing = False
        self.setObjectName("noteEditor")
        self.setAccessibleName(self.tr("Note"))
        column = QVBoxLayout(self)
        self._column = column
        self.head = ElidedLabel(self)
        self.head.setProperty("role", "soft")
        column.addWidget(self.head)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("noteText")
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        column.addWidget(self.text)
        row = QHBoxLayout()
        hint = ElidedLabel(self)
        hint.setProperty("role", "faint")
        hint.show_text(self.tr("Ctrl+Enter saves, Esc cancels"))
        row.addWidget(hint, 1)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.cancel)
        row.addWidget(self.cancel_button)
        self.save_button = QPushButton(self.tr("Save"), self)
        self.save_button.setProperty("primary", True)
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.save_button)
        column.addLayout(row)
        for part in (self.cancel_button, self.save_button):
            part.setCursor(Qt.CursorShape.PointingHandCursor)
            part.installEventFilter(self)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def begin(self, head: str, note: str, draft: str | None = None) -> None:
        """Open with the note as it is kept, or as it was written (`draft`); `head` says what it is about."""
        theme = self._theme
        self._column.setContentsMargins(theme.px(M), theme.px(S), theme.px(M), theme.px(M))
        self._column.setSpacing(theme.px(S))
        self.head.setFont(theme.font(SNIPPET))
        self.head.show_text(head)
        self.text.setAccessibleName(head)
        self.text.setFont(theme.font())
        self.text.setPlainText(note if draft is None else draft)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * LINES + theme.px(M + S + XS))
        self._before, self.editing = note, True
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep what was written."""
        if self.editing:
            self.editing = False
            note = self.text.toPlainText().strip()
            if note != self._before.strip():
                self.saved.emit(note)
            self._close()

    def cancel(self) -> None:
        """Leave the note as it was."""
        if self.editing:
            self.editing = False
            self._close()

    def hideEvent(self, event: QHideEvent, /) -> None:
        super().hideEvent(event)
        self.save()  # the window is closed, or shows something else

    def _close(self) -> None:
        self.left.emit()  # first: Qt gives the focus of what is hidden to the next link, and moves the cursor there
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            deed = (
                self.cancel
                if event.key() == Qt.Key.Key_Escape
                else self.save
                if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                else None
            )
            if deed is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    deed()
                return True
        return super().eventFilter(watched, event)
