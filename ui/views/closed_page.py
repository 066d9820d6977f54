"""The page that stands in place of everything while there is no archive to ask: why, and the ways out, or what is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.theme import META, S, Theme
from ui.views.plain import label

WIDTH = 600
Choice = tuple[str, Callable[[], object]]


class ClosedPage(QFrame):
    """A sign, a title, some sentences, and a column of ways out of which the first is the primary one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("closedPage")
        self._sign_name = ""
        self._sign = QLabel(self)
        self.title = label("", "", self)
        self.path = label("", "faint", self)
        self.failure = label("", "warning", self)
        self.failure.setAccessibleName(self.tr("What went wrong"))
        self.wrong = label("", "", self)
        self.meaning = label("", "soft", self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._choices = QWidget(self)
        self._ways = QVBoxLayout(self._choices)
        self._ways.setContentsMargins(0, 0, 0, 0)
        self._column = QWidget(self)
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(0, 0, 0, 0)
        self._lines = lines
        for part in (
            self._sign,
            self.title,
            self.path,
            self.failure,
            self.wrong,
            self.meaning,
            self.progress,
        ):
            lines.addWidget(part)
        for words in (self.title, self.path, self.failure, self.wrong, self.meaning):
            words.setWordWrap(True)
        lines.addWidget(self._choices, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._column, 100)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_words(
        self, title: str, path: str, wrong: str, meaning: Sequence[str], *, sign: str, failure: str = ""
    ) -> None:
        """Say why there is nothing to show; `failure`: what was tried in vain."""
        self.title.setText(title)
        for part, text in (
            (self.path, path),
            (self.failure, failure),
            (self.wrong, wrong),
            (self.meaning, "\n\n".join(meaning)),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        self.progress.hide()
        self._sign_name = sign
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(part for part in (failure, wrong, *meaning) if part))
        self._restyle()

    def offer(self, choices: Sequence[Choice], *, primary: bool = True) -> None:
        """Show the ways out; the first is the `primary` one."""
        while (taken := self._ways.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, (words, does) in enumerate(choices):
            button = QPushButton(words, self._choices)
            button.setAccessibleName(words)
            button.setProperty("primary", primary and at == 0)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, does=does: does())
            self._ways.addWidget(button)
            button.show()
        self._choices.setVisible(bool(choices))
        if choices:
            self.buttons()[0].setFocus()

    def buttons(self) -> list[QPushButton]:
        """Give the buttons of the ways out, in their order."""
        return [b for b in self._choices.findChildren(QPushButton) if not b.isHidden()]

    def show_progress(self, done: int, total: int) -> None:
        """Show how far something is; of which nobody knows, total is 0."""
        self.progress.setRange(0, total)
        self.progress.setValue(min(done, total))
        self.progress.show()

    def _restyle(self) -> None:
        theme, px = self._theme, self._theme.px
        self._lines.setSpacing(px(12))
        self._ways.setSpacing(px(S))
        self._column.setMaximumWidth(px(WIDTH))
        self._column.setMinimumWidth(px(320))
        self.title.setFont(theme.font(20, bold=True))
        self.path.setFont(theme.font(META))
        self._sign.setVisible(bool(self._sign_name))
        self.setStyleSheet(f"#closedPage {{ background: {theme.palette.background}; border: none; }}")
        if self._sign_name:
            colour = "warning" if self._sign_name == "warning" else "faint"
            self._sign.setPixmap(theme.icon(self._sign_name, colour).pixmap(px(32), px(32)))
