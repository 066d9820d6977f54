"""The page of the query language, as the command line prints it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import SNIPPET, Theme


class QueryHelp(QDialog):
    """Operators and fields to read beside the search field."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        from monitor.query.help import render_text

        self.setWindowTitle(self.tr("The query language"))
        self.setAccessibleName(self.tr("The query language"))
        page = QPlainTextEdit(render_text(), self)
        page.setReadOnly(True)
        page.setAccessibleName(self.tr("Operators and fields"))
        font = theme.font(SNIPPET)
        font.setFamilies(["monospace"])
        page.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(*([theme.px(16)] * 4))
        column.addWidget(page)
        self.resize(theme.px(720), theme.px(560))
