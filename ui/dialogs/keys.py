"""All keys, in sections, with a field to find one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from ui.dialogs.fields import name_headers, set_row_height
from ui.dialogs.frame import DialogFrame
from ui.theme import META, Theme


class KeysDialog(DialogFrame):
    """A list of what can be done and by which key. `keys`: rows of section, what, key."""

    def __init__(
        self, theme: Theme, keys: Iterable[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("All keys"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setColumnCount(2)
        self.table.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(False)
        name_headers(self.table, self.tr("Columns"))
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(theme.px(12))
        self.table.setItemsExpandable(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self._sections: dict[str, QTreeWidgetItem] = {}
        self._rows: dict[str, list[QTreeWidgetItem]] = {}
        for section, what, key in keys:
            top = self._sections.get(section)
            if top is None:
                top = self._sections[section] = QTreeWidgetItem([section])
                set_row_height(top, theme)
                top.setFlags(Qt.ItemFlag.ItemIsEnabled)
                top.setFirstColumnSpanned(True)
                self.table.addTopLevelItem(top)
            row = QTreeWidgetItem([what, key])
            set_row_height(row, theme)
            top.addChild(row)
            self._rows.setdefault(section, []).append(row)
        self.table.expandAll()
        self.dress()
        self.resize(theme.px(480), theme.px(600))
        self.search.setFocus()

    def dress(self) -> None:
        """Take the theme's colour for the sections."""
        for section in self._sections.values():
            section.setForeground(0, self.theme.colour("faint"))
            section.setFont(0, self.theme.font(META, bold=True))

    def _find(self, text: str) -> None:
        wanted = text.casefold().split()
        for section, rows in self._rows.items():
            for row in rows:
                words = f"{row.text(0)} {row.text(1)}".casefold()
                row.setHidden(not all(word in words for word in wanted))
            self._sections[section].setHidden(all(row.isHidden() for row in rows))
