"""Reading list and article: side by side, or the article below the list; each way keeps sizes of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.theme import Theme

LIST_WIDTH, LIST_HEIGHT = 500, 380
_LEAST_WIDTH, _LEAST_HEIGHT = 320, 144
_ABREAST = 600  # so wide, search and histogram stand side by side over a list that has an article below it
_REST = 10_000  # whatever room is left


class DeskSide(QSplitter):
    """The right side of the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.middle, self.article = QWidget(), QWidget()
        self.article.setObjectName("articleSide")
        self.middle_box, self.article_box = _column(self.middle), _column(self.article)
        self.head = QBoxLayout(QBoxLayout.Direction.TopToBottom)  # what stands over the list
        self.head.setSpacing(0)
        self.middle_box.addLayout(self.head)
        self._sizes: dict[bool, list[int]] = {}  # by whether the article is below
        self.addWidget(self.middle)
        self.addWidget(self.article)
        self.setStretchFactor(1, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.stand_as_meant()

    @property
    def below(self) -> bool:
        """Say whether the article is below the list."""
        return self.orientation() == Qt.Orientation.Vertical

    def stand_as_meant(self) -> None:
        """Stand as the look says: side by side."""
        px = self._theme.px
        self._sizes = {False: [px(LIST_WIDTH), _REST], True: [px(LIST_HEIGHT), _REST]}
        self._turn(False)

    def arrange(self, below: bool) -> None:
        """Put the article below the list, or beside it."""
        if below != self.below:
            self._sizes[self.below] = self.sizes()
            self._turn(below)

    def _turn(self, below: bool) -> None:
        self.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        self._keep_room()
        self.setSizes(self._sizes[below])
        self._lay_head()

    def _keep_room(self) -> None:
        """Leave each side so much room that one can read there."""
        px = self._theme.px
        for side in (self.middle, self.article):
            side.setMinimumWidth(px(_LEAST_WIDTH))
        self.article.setMinimumHeight(
            px(_LEAST_HEIGHT) if self.below else 0
        )  # the list says itself what it needs

    def _lay_head(self) -> None:
        """Spare the list the height that a wide head does not need."""
        abreast = self.below and self.width() >= self._theme.px(_ABREAST)
        way = QBoxLayout.Direction.LeftToRight if abreast else QBoxLayout.Direction.TopToBottom
        if way != self.head.direction():
            self.head.setDirection(way)
        for at in range(self.head.count()):
            self.head.setStretch(at, 1 if abreast else 0)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Divide another width."""
        super().resizeEvent(event)
        self._lay_head()

    def grow(self, by: float) -> None:
        """Let the list grow with its text."""
        self._sizes = {below: [round(sizes[0] * by), sizes[1]] for below, sizes in self._sizes.items()}
        first, second = self.sizes()
        self._keep_room()
        self.setSizes([round(first * by), first + second - round(first * by)])

    # --- to be kept --------------------------------------------------------------------------------------

    def standing(self) -> dict[str, Any]:
        """Tell how both stand, as plain values."""
        sizes = self._sizes | {self.below: self.sizes()}
        return {"below": self.below, "widths": sizes[False], "heights": sizes[True]}

    def take(self, below: bool, widths: Sequence[int], heights: Sequence[int]) -> None:
        """Stand as was kept; sizes that are no two numbers are passed over."""
        for way, sizes in ((False, widths), (True, heights)):
            if len(sizes) == 2 and all(0 < size < 100_000 for size in sizes):
                self._sizes[way] = list(sizes)
        self._turn(below)


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
