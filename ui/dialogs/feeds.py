"""The feeds panel: every feed with how it stands, and what can be done with it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QPoint, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QWidget,
)

from monitor.model import Feed
from ui.dialogs.feeds_model import FeedsModel, state_words
from ui.dialogs.fields import name_headers
from ui.dialogs.frame import BridgeDialog
from ui.dialogs.subscribe import folders_of
from ui.theme import S, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge


class FeedsDialog(BridgeDialog):
    """All feeds in a table; it stays open beside the window and follows the archive."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(self.tr("Feeds"))
        self.setModal(False)
        self.model = FeedsModel(theme, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setSortRole(Qt.ItemDataRole.UserRole)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        row = QHBoxLayout()
        row.setSpacing(theme.px(S))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a feed"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._shown.setFilterFixedString)
        row.addWidget(self.search, 1)
        self.add = self._row_button(row, self.tr("Subscribe …"), self._add)
        self.move_to = self._row_button(row, self.tr("Move to folder …"), self._move)
        self.remove = self._row_button(row, self.tr("Remove"), self._remove)
        self.remove.setToolTip(self.tr("Stops polling; the articles stay. Can be undone."))
        self.body.addLayout(row)
        self.table = self._build_table()
        self.body.addWidget(self.table, 1)
        self.import_opml = self.add_button(self.tr("Import OPML …"))
        self.import_opml.clicked.connect(self._import)
        self.export_opml = self.add_button(self.tr("Export OPML …"))
        self.export_opml.clicked.connect(self._export)
        bridge.changed.connect(self.reload)
        self.resize(theme.px(980), theme.px(600))
        self._show_actions()
        self.reload()

    def _row_button(self, row: QHBoxLayout, text: str, does: Any) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.removesuffix(" …"))
        button.setAutoDefault(False)
        button.clicked.connect(does)
        row.addWidget(button)
        return button

    def _build_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Feeds"))
        table.setModel(self._shown)
        table.setSortingEnabled(True)
        table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.theme.px(32))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        name_headers(table, self.tr("Columns"))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 130), (2, 190), (3, 130), (4, 110), (5, 80)):
            header.resizeSection(column, self.theme.px(width))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        table.selectionModel().selectionChanged.connect(self._show_actions)
        return table

    # --- what is shown -----------------------------------------------------------------------------------

    def reload(self) -> None:
        """Ask for the feeds as they are now; the selection stays."""
        self.ask(_all, self._take, quick=True)

    def _take(self, feeds: list[Feed]) -> None:
        selected = {feed.url for feed in self.selected()}
        self.model.show(feeds, datetime.now(UTC))
        selection = self.table.selectionModel()
        for number, feed in enumerate(self.model.feeds):
            if feed.url in selected:
                selection.select(
                    self._shown.mapFromSource(self.model.index(number, 0)),
                    QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
                )
        failing = sum(bool(feed.error) for feed in feeds)
        count = self.tr("1 feed") if len(feeds) == 1 else self.tr("{n} feeds").format(n=len(feeds))
        words = self.tr("{feeds}, {failing} of them with trouble.").format(feeds=count, failing=failing)
        empty = self.tr("No feeds yet. Subscribe to one, or import an OPML file from another program.")
        self.lead.setText(empty if not feeds else words if failing else count + ".")
        self.lead.show()
        self._show_actions()

    def selected(self) -> list[Feed]:
        """Return the feeds that are selected."""
        rows = self.table.selectionModel().selectedRows()
        return [self.model.feeds[self._shown.mapToSource(row).row()] for row in rows]

    def _show_actions(self) -> None:
        feeds = self.selected()
        self.move_to.setEnabled(bool(feeds))
        self.remove.setEnabled(bool(feeds))
        self.export_opml.setEnabled(bool(self.model.feeds))
        if len(feeds) == 1 and feeds[0].error:
            self.fail(f"{one_line(feeds[0].title)}: {one_line(feeds[0].error)}")
        elif len(feeds) == 1:
            self.say(f"{feeds[0].url} · {state_words(feeds[0])}")
        elif feeds:
            self.say("")

    def _show_menu(self, at: QPoint) -> None:
        if not self.selected():
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Move to folder …"), self._move)
        menu.addAction(self.tr("Copy address"), self._copy_address)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self._remove)
        menu.exec(self.table.viewport().mapToGlobal(at))
        menu.deleteLater()

    # --- what is done ------------------------------------------------------------------------------------

    def _add(self) -> None:
        from ui.dialogs.subscribe import SubscribeDialog

        dialog = SubscribeDialog(self.bridge, self.theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.subscribed.connect(self._added)
        dialog.open()

    def _added(self, addresses: list[str]) -> None:
        self.say(
            self.tr("1 feed added; it is polled with the next round.")
            if len(addresses) == 1
            else self.tr("{n} feeds added; they are polled with the next round.").format(n=len(addresses))
        )
        self.reload()

    def _copy_address(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText("\n".join(feed.url for feed in self.selected()))

    def _remove(self) -> None:
        feeds = self.selected()
        now = datetime.now(UTC)

        def remove(archive: Archive) -> None:
            from monitor.store import feeds as store

            for feed in feeds:
                store.remove(archive, feed.url, now)

        def removed(_: None) -> None:
            one = self.tr("“{feed}” is removed; its articles stay. Undo brings it back.")
            many = self.tr("{n} feeds are removed; their articles stay. Undo brings them back one by one.")
            self.say(
                one.format(feed=one_line(feeds[0].title)) if len(feeds) == 1 else many.format(n=len(feeds))
            )
            self.reload()

        if feeds:
            self.bridge.change(remove, removed, self.failed, receiver=self)

    def _move(self) -> None:
        feeds = self.selected()
        if not feeds:
            return
        folders = ["", *folders_of(self.model.feeds)]
        now_in = feeds[0].folder
        folder, wanted = QInputDialog.getItem(
            self,
            self.tr("Move to folder"),
            self.tr("Folder; “/” makes folders inside folders:"),
            folders,
            folders.index(now_in) if now_in in folders else 0,
        )
        if wanted:
            self.move_feeds(feeds, folder)

    def move_feeds(self, feeds: list[Feed], folder: str) -> None:
        """Put feeds into a folder."""

        def move(archive: Archive) -> None:
            from monitor.store import feeds as store

            for feed in feeds:
                store.set(archive, feed.id, folder=folder.strip().strip("/"))

        self.bridge.change(move, lambda _: self.reload(), self.failed, receiver=self)

    def _import(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import feeds"), "", self.tr("OPML files (*.opml *.xml)")
        )
        if found:
            self.start(
                self.tr("Reading {file} …").format(file=Path(found).name),
                ["feeds", "import", found],
                self._imported,
            )

    def _imported(self, answer: Any) -> None:
        self.rest()
        number = len(answer) if isinstance(answer, list) else 0
        self.say(
            self.tr("The file names 1 feed; it is in the list now.")
            if number == 1
            else self.tr("The file names {n} feeds; they are in the list now.").format(n=number)
        )
        self.reload()

    def _export(self) -> None:
        found, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export feeds"), "presswatch.opml", self.tr("OPML files (*.opml)")
        )
        if found:
            path = Path(found)
            path = path if path.suffix else path.with_suffix(".opml")
            self.start(
                self.tr("Writing {file} …").format(file=path.name),
                ["feeds", "export", str(path)],
                self._exported,
            )

    def _exported(self, answer: Any) -> None:
        self.rest()
        path = answer.get("output", "") if isinstance(answer, dict) else ""
        self.say(self.tr("The feeds are written to {path}.").format(path=one_line(str(path))))


def _all(archive: Archive) -> list[Feed]:
    from monitor.store import feeds

    return feeds.all(archive)
