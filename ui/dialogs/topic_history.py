"""What a topic's query was before: each edit with its time, and a way back to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.fields import set_row_height, wear
from ui.dialogs.frame import plain_label
from ui.theme import SNIPPET, S, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store.topics import Edit


class TopicHistory(QWidget):
    """The earlier queries, the newest first; one of them can be taken into the editor again."""

    restored = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edits: tuple[Edit, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(S), 0, 0)
        column.setSpacing(theme.px(S))
        self.nothing = plain_label("", "soft", wrap=True)
        column.addWidget(self.nothing)
        across = QHBoxLayout()
        across.setSpacing(theme.px(S))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Earlier queries"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wear(self.list, theme, SNIPPET)
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _: self._restore())
        self.query = QPlainTextEdit()
        self.query.setReadOnly(True)
        self.query.setTabChangesFocus(True)
        self.query.setAccessibleName(self.tr("The earlier query"))
        wear(self.query, theme, SNIPPET)
        across.addWidget(self.list, 2)
        across.addWidget(self.query, 3)
        column.addLayout(across, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        self.restore = QPushButton(self.tr("Take this query again"))
        self.restore.setAccessibleName(self.restore.text())
        self.restore.setAutoDefault(False)
        self.restore.setToolTip(self.tr("Puts it into the field above; nothing changes until it is saved"))
        self.restore.clicked.connect(self._restore)
        below.addWidget(self.restore)
        column.addLayout(below)
        self.show_edits(())

    def show_edits(self, edits: Sequence[Edit]) -> None:
        """Show what the query was, the newest first."""
        self._edits = tuple(edits)
        self.list.clear()
        for edit in self._edits:
            row = QListWidgetItem(_until(edit.ended))
            row.setToolTip(
                self.tr("until {time}, changed by {who}").format(time=_until(edit.ended), who=edit.who)
            )
            spoken = self.tr("until {time}, by {who}: {query}")
            row.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                spoken.format(time=_until(edit.ended), who=edit.who, query=one_line(edit.query)),
            )
            set_row_height(row, self._theme)
            self.list.addItem(row)
        any_ = bool(self._edits)
        self.nothing.setText(
            "" if any_ else self.tr("The query has not been changed yet. What it was is kept here.")
        )
        self.nothing.setVisible(not any_)
        for widget in (self.list, self.query, self.restore):
            widget.setVisible(any_)
        if any_:
            self.list.setCurrentRow(0)

    def _chosen(self, row: int) -> None:
        known = 0 <= row < len(self._edits)
        self.query.setPlainText(self._edits[row].query if known else "")
        self.restore.setEnabled(known)

    def _restore(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._edits):
            self.restored.emit(self._edits[row].query)


def _until(moment: datetime) -> str:
    local = moment.astimezone()
    at = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)
