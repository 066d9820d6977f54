"""Labels that show text as text. Qt's own default guesses, and renders a hostile title as HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui.models.words import escaped

__all__ = ["escaped", "label", "rule"]


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Make a label of plain text in one of the roles of the style sheet."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if role:
        made.setProperty("role", role)
    return made


def rule(parent: QWidget | None = None) -> QFrame:
    """Make a line of one pixel."""
    line = QFrame(parent)
    line.setProperty("line", True)
    line.setFixedHeight(1)
    return line
