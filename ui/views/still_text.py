"""A text of an article that is looked at: it loads nothing, is copied as plain text and leaves Escape to its dialog."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextBrowser


class StillText(QTextBrowser):
    """What texts that are compared have in common."""

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
