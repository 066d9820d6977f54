"""The list of topics with their colours; unticked ones are not shown in the sidebar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from monitor.model import Topic
from ui.dialogs.colours import dot
from ui.dialogs.fields import set_row_height
from ui.models.words import number
from ui.theme import Theme
from ui.views.article_text import one_line

WIDTH = 220


class TopicList(QListWidget):
    """One row a topic."""

    name_chosen = Signal(str)
    shown_changed = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Topics"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.itemSelectionChanged.connect(self._chosen)
        self.itemChanged.connect(self._ticked)
        self.dress()

    def dress(self) -> None:
        """Let the list grow with the type."""
        self.setFixedWidth(self._theme.px(WIDTH))

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Show the topics, none of them chosen."""
        self.blockSignals(True)
        self.clear()
        for topic in topics:
            row = QListWidgetItem(
                dot(self._theme, topic.colour, self.devicePixelRatioF()), one_line(topic.name)
            )
            row.setData(Qt.ItemDataRole.UserRole, topic.name)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(topic))
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if topic.shown else Qt.CheckState.Unchecked)
            set_row_height(row, self._theme)
            self.addItem(row)
        self.blockSignals(False)

    def mark(self, name: str) -> None:
        """Mark a topic without choosing it."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        self.clearSelection()
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.setCurrentRow(row)
        self.blockSignals(False)

    def _spoken(self, topic: Topic) -> str:
        shown = self.tr("shown in the sidebar") if topic.shown else self.tr("hidden")
        many = self.tr("{n} articles").format(n=number(topic.articles))
        return f"{topic.name}, {many}, {shown}"

    def _chosen(self) -> None:
        chosen = self.selectedItems()
        if chosen:
            self.name_chosen.emit(str(chosen[0].data(Qt.ItemDataRole.UserRole)))

    def _ticked(self, row: QListWidgetItem) -> None:
        shown = row.checkState() == Qt.CheckState.Checked
        self.shown_changed.emit(str(row.data(Qt.ItemDataRole.UserRole)), shown)
