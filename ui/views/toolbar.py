"""The buttons below the sidebar: the commands that are wanted most, and the menu with all of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ui.theme import Theme

if TYPE_CHECKING:
    from ui.window import Window


class Toolbar(QWidget):
    """Empty until the first list stands."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Commands"))
        self.setMinimumHeight(theme.px(44))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(8))
        self._line.setSpacing(0)  # they have room around their icons; at 150 % all of it fits 1280 pixels

    def fill(self, window: Window, menus: Iterable[QMenu]) -> None:
        """Make the buttons and the menu."""
        from ui import actions

        for name in actions.TOOLBAR:
            command = actions.BY_NAME[name]
            button = QToolButton(self)
            button.setObjectName(f"tool.{name}")
            button.setAccessibleName(command.text)
            button.clicked.connect(lambda _=False, does=command.does: does(window))
            self._line.addWidget(button)
        self._line.addStretch(1)
        menu = QToolButton(self)
        menu.setAccessibleName(self.tr("Menu"))
        menu.setToolTip(self.tr("Menu (F10)"))
        menu.setShortcut("F10")
        menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        every = QMenu(window)
        for each in menus:
            every.addMenu(each)
        menu.setMenu(every)
        self._line.addWidget(menu)
        self.dress()

    def dress(self) -> None:
        """Give the buttons icons in the colours and the size of the theme."""
        from ui import actions

        size = self._theme.px(20)
        for button in self.findChildren(QToolButton):
            name = button.objectName().removeprefix("tool.")
            button.setIcon(self._theme.icon(actions.BY_NAME[name].icon if name else "menu"))
            button.setIconSize(button.iconSize().scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio))
