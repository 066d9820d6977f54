"""A line over the panes that stays: what is not as usual, and what to do about it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.theme import META, L, S, Theme
from ui.views.plain import label


class Banner(QFrame):
    """A sign and a sentence."""

    def __init__(self, sentence: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("banner")
        self.setAccessibleName(sentence)
        self._sign = QLabel(self)
        self.words = label(sentence, "warning", self)
        self.words.setWordWrap(True)
        across = QHBoxLayout(self)
        across.setContentsMargins(theme.px(L), theme.px(S), theme.px(L), theme.px(S))
        across.setSpacing(theme.px(S))
        across.addWidget(self._sign)
        across.addWidget(self.words, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        size = theme.px(16)
        self._sign.setPixmap(theme.icon("warning", "warning").pixmap(size, size))
        self.words.setFont(theme.font(META))
        palette = theme.palette
        self.setStyleSheet(
            f"#banner {{ background: {palette.sidebar}; border-bottom: 1px solid {palette.line}; }}"
        )
