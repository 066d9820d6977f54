"""The feeds that Presswatch offers to begin with, in their folders, each with a tick."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from monitor.settings import resources
from ui.dialogs.fields import name_headers, set_row_height
from ui.theme import TEXT, S, Theme
from ui.views.article_text import one_line

FEED = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class StarterFeed:
    """A feed that Presswatch offers to begin with."""

    url: str
    title: str
    folder: str


def starter_feeds() -> list[StarterFeed]:
    """Read the feeds that ship with Presswatch. The file is our own, so the standard library may read it."""
    from xml.etree import ElementTree

    found: list[StarterFeed] = []

    def read(element: Any, folder: str) -> None:
        for outline in element.findall("outline"):
            title, url = outline.get("title") or outline.get("text") or "", outline.get("xmlUrl")
            if url:
                found.append(StarterFeed(url, title, folder))
            else:
                read(outline, f"{folder}/{title}" if folder else title)

    body = ElementTree.parse(resources() / "starter" / "feeds.opml").find("body")  # noqa: S314 (our own file)
    if body is not None:
        read(body, "")
    return found


class StarterList(QWidget):
    """The starter feeds; all are ticked at first. It is filled when it is shown first."""

    taken = Signal(list)  # of StarterFeed

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folders: dict[str, QTreeWidgetItem] = {}
        self._rows: list[QTreeWidgetItem] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Starter feeds"))
        self.tree.setHeaderHidden(True)
        name_headers(self.tree, self.tr("Columns"))
        self.tree.setColumnCount(2)
        self.tree.setMinimumHeight(theme.px(260))
        self.tree.itemChanged.connect(self._show_number)
        self.take = QPushButton()
        self.take.setProperty("primary", True)
        self.take.clicked.connect(lambda: self.taken.emit(self.ticked()))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.take)
        column.addWidget(self.tree)
        column.addLayout(row)
        theme.changed.connect(self._dress)

    def showEvent(self, event: QShowEvent, /) -> None:
        if not self._rows:
            self._fill()
        super().showEvent(event)

    def ticked(self) -> list[StarterFeed]:
        """Return the feeds that are ticked."""
        return [row.data(0, FEED) for row in self._rows if row.checkState(0) == Qt.CheckState.Checked]

    def _fill(self) -> None:
        self.tree.blockSignals(True)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
        for feed in starter_feeds():
            above = self._folders.get(feed.folder)
            if above is None:
                above = self._folders[feed.folder] = QTreeWidgetItem([feed.folder or self.tr("No folder")])
                above.setFlags(flags | Qt.ItemFlag.ItemIsAutoTristate)
                self.tree.addTopLevelItem(above)
            row = QTreeWidgetItem([one_line(feed.title), _site(feed.url)])
            row.setFlags(flags)
            row.setCheckState(0, Qt.CheckState.Checked)
            row.setData(0, FEED, feed)
            above.addChild(row)
            self._rows.append(row)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self._dress()
        self._show_number()

    def _dress(self) -> None:
        """Take sizes and colours of the theme."""
        self.tree.blockSignals(True)
        for row in (*self._folders.values(), *self._rows):
            set_row_height(row, self._theme)
        for folder in self._folders.values():
            folder.setFont(0, self._theme.font(TEXT, bold=True))
        for row in self._rows:
            row.setForeground(1, self._theme.colour("faint"))
        self.tree.resizeColumnToContents(0)
        self.tree.blockSignals(False)

    def _show_number(self) -> None:
        number = len(self.ticked())
        one, many = self.tr("Subscribe to 1 feed"), self.tr("Subscribe to {n} feeds").format(n=number)
        self.take.setText(one if number == 1 else many)
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(number > 0)


def _site(url: str) -> str:
    """Name the site of a feed for the second column."""
    return (urlsplit(url).hostname or "").removeprefix("www.")
