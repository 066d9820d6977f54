"""The preview of a clipbook: the web page that would be exported, in a view that fetches and opens nothing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.theme import Theme

MOST = 300_000  # characters that are shown: the view takes seconds for more
_LONG_WORD = re.compile(r"([^\s<>&;\"']{120})(?=[^\s<>&;\"'])")
_APART = re.compile(r"</span>(?=<[^/])")  # what only the style sheet of the page keeps apart
_NOT_SHOWN = re.compile(r"<(script|style|svg|head)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)


class Preview(QTextBrowser):
    """Shows a page as text; images, addresses and scripts are nothing to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Preview"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.shortened = False  # whether only the beginning is shown
        self.setStyleSheet("QTextBrowser { padding: 0; border: none; }")
        self._page = ""
        theme.changed.connect(self._show)

    def loadResource(self, kind: int, name: QUrl | str, /) -> Any:
        """Load nothing, wherever it is."""
        return None

    def show_file(self, path: Path) -> None:
        """Show a page that was written to a file; it stays where one was looking."""
        with path.open(encoding="utf-8", errors="replace") as file:
            text = file.read(MOST + 1)
        self.shortened = len(text) > MOST
        self._page = shown(text[:MOST])
        self._show()

    def _show(self) -> None:
        at = self.verticalScrollBar().value()
        self.document().setDocumentMargin(self._theme.px(24))
        self.document().setDefaultFont(self._theme.serif_font(14))
        p = self._theme.palette
        self.document().setDefaultStyleSheet(
            f"body {{ color: {p.text}; }} a {{ color: {p.accent}; text-decoration: none; }}"
            f" h1, h2, h3 {{ color: {p.text}; }} th, dt {{ color: {p.soft}; }}"
        )
        self.setHtml(self._page)
        self.verticalScrollBar().setValue(at)


def shown(page: str) -> str:
    """Leave out of a page what a text view shows as text, and let words break that would stop it."""
    return _LONG_WORD.sub("\\1\u200b", _APART.sub("</span> ", _NOT_SHOWN.sub("", page)))
