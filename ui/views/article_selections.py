"""What is laid over the text of an article without being part of it: hits of a search, and what stands back."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from monitor.model import Span
from ui.theme import Theme
from ui.views.article_document import Composition, hit_colours, mark
from ui.views.article_text import Hit


def faint(composition: Composition, span: Span, theme: Theme) -> QTextEdit.ExtraSelection:
    """Let a stretch stand back."""
    form = QTextCharFormat()
    form.setForeground(theme.colour("faint"))
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)  # never by colour alone
    form.setUnderlineColor(theme.colour("faint"))
    return over(composition, span, form)


def of_hit(
    composition: Composition, hit: Hit, theme: Theme, *, current: bool = False
) -> QTextEdit.ExtraSelection:
    """Mark a hit, or (`current`) set off the one that was gone to."""
    form = QTextCharFormat()
    mark(form, hit, theme)
    if current:
        form.setBackground(hit_colours(hit, theme)[0])
        form.setForeground(theme.colour("background"))
    return over(composition, hit.span, form)


def over(composition: Composition, span: Span, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Lay a format over a stretch."""
    selection = QTextEdit.ExtraSelection()
    selection.format = form
    selection.cursor = composition.cursor(span)
    return selection
