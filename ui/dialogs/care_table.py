"""The plain lists of the dialogs that keep the archive: rows of text, one of which is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ui.dialogs.fields import ROW, name_headers
from ui.models.words import escaped
from ui.theme import Theme

KEY = Qt.ItemDataRole.UserRole


class Table(QTableWidget):
    """A table of text. `wide` is the column that takes the room that is left."""

    def __init__(self, theme: Theme, name: str, heads: Sequence[str], wide: int) -> None:
        super().__init__(0, len(heads))
        self._theme = theme
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        name_headers(self, name)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(theme.px(48))
        for column in range(len(heads)):
            mode = (
                QHeaderView.ResizeMode.Stretch if column == wide else QHeaderView.ResizeMode.ResizeToContents
            )
            header.setSectionResizeMode(column, mode)
        self.dress()
        theme.changed.connect(self.dress)

    def dress(self) -> None:
        """Take the sizes of the theme."""
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        self.setStyleSheet(f"QTableWidget::item {{ padding: 0 {self._theme.px(6)}px; }}")

    def keep_room(self) -> None:
        """Take the same room while hidden, so that what stands above it stays where it is."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def fill(self, rows: Sequence[tuple[object, Sequence[str]]]) -> None:
        """Show rows, each with what it stands for; the chosen row stays chosen where it is still there."""
        kept = self.chosen()
        self.setRowCount(len(rows))
        for row, (key, texts) in enumerate(rows):
            for column, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                cell.setToolTip(escaped(text) if len(text) > 40 else "")
                cell.setData(KEY, key)
                self.setItem(row, column, cell)
            self.setRowHeight(row, self._theme.px(ROW))
        at = next((row for row, (key, _) in enumerate(rows) if key == kept), 0)
        if rows:
            self.setCurrentCell(at, 0)

    def chosen(self) -> object:
        """Give what the chosen row stands for; None where there is none."""
        item = self.item(self.currentRow(), 0)
        return None if item is None else item.data(KEY)
