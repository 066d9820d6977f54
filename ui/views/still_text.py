"""A text of an article that is looked at: it loads nothing, is copied as plain text and leaves Escape to its dialog."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.theme import Theme


class StillText(QTextBrowser):
    """What texts that are compared have in common."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(name)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setStyleSheet(
            f"#{name} {{ border: none; padding: 0; border-radius: 0; background: transparent; }}"
        )

    def new_document(self) -> QTextDocument:
        """Make a document to be written and shown."""
        made = QTextDocument(self)
        made.setUndoRedoEnabled(False)
        made.setDocumentMargin(0)
        return made

    def show_document(self, document: QTextDocument) -> None:
        """Show a document from its beginning. The one before it goes; Qt would keep it as long as the view."""
        before = self.document()
        ours = before.parent() is self
        self.setDocument(document)
        if ours:
            before.deleteLater()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str, /) -> Any:
        """Load nothing: whatever an article names stays where it is."""
        return None

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            # Qt's own way outlives Python on the clipboard, and the program crashes as it ends
            if self.textCursor().hasSelection():
                QGuiApplication.clipboard().setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
