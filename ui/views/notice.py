"""What stands where there is nothing to show: a sentence, and the one action that helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.views.plain import label


class Notice(QWidget):
    """An icon, a sentence, a softer second one, and one button: `primary` where no other is beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, primary: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = ""
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = label("", "", self)
        self._more = label("", "soft", self)
        self._button = QPushButton(self)
        self._button.setProperty("primary", primary)
        self._button.setAutoDefault(False)
        self._act: Callable[[], object] | None = None
        self._button.clicked.connect(self._do)
        for words in (self._sentence, self._more):
            words.setWordWrap(True)
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(*(theme.px(n) for n in (48, 48, 48, 48)))
        lines.setSpacing(theme.px(12))
        lines.addStretch(2)
        for part in (self._icon, self._sentence, self._more):
            lines.addWidget(part)
        lines.addSpacing(theme.px(4))
        lines.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(3)
        theme.changed.connect(self._restyle)

    def show_words(
        self,
        sentence: str,
        more: str = "",
        *,
        icon: str = "",
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a sentence, perhaps a second one, and perhaps one action as (text, what it does)."""
        self._sentence.setText(sentence)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._icon_name = icon
        self._button.setVisible(action is not None)
        self._act = action[1] if action else None
        self._button.setText(action[0] if action else "")
        self._button.setAccessibleName(action[0] if action else sentence)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(more)
        self._restyle()

    def _do(self) -> None:
        if self._act is not None:
            self._act()

    @property
    def sentence(self) -> str:
        """Give the sentence that is shown."""
        return self._sentence.text()

    def _restyle(self) -> None:
        self._sentence.setFont(self._theme.font(16, bold=True))
        self._icon.setVisible(bool(self._icon_name))
        if self._icon_name:
            size = self._theme.px(32)
            self._icon.setPixmap(self._theme.icon(self._icon_name, "faint").pixmap(size, size))
