"""Import: saved articles become articles of the archive."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.dialogs.fields import name_headers
from ui.dialogs.frame import BridgeDialog, draft, set_draft
from ui.theme import Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from ui.bridge import Bridge

KINDS = (".txt", ".html", ".htm")


class ImportDialog(BridgeDialog):
    """Gather files, import them, and say of each what became of it."""

    imported = Signal(list)  # the ids of the articles

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(
            self.tr("Import articles"),
            self.tr(
                "Choose saved articles, text or web pages (.txt, .html), or drop them here. They are copied."
            ),
        )
        self.setAcceptDrops(True)
        self.files = QTableWidget(0, 2)
        self.files.setAccessibleName(self.tr("Files to import"))
        self.files.setHorizontalHeaderLabels([self.tr("File"), self.tr("What became of it")])
        self.files.verticalHeader().hide()
        name_headers(self.files, self.tr("Columns"))
        self.files.setShowGrid(False)
        self.files.setWordWrap(False)
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.files.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.files.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.files.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.files.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        row = QHBoxLayout()
        self.choose = QPushButton(self.tr("Choose files …"))
        self.choose.setAccessibleName(self.tr("Choose files"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.drop_out = QPushButton(self.tr("Take from the list"))
        self.drop_out.setAccessibleName(self.drop_out.text())
        self.drop_out.setAutoDefault(False)
        self.drop_out.clicked.connect(self._take_out)
        row.addWidget(self.choose)
        row.addWidget(self.drop_out)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.files, 1)
        self.set_primary(self.tr("Import"), stays=True).clicked.connect(self.commit)
        self.files.itemSelectionChanged.connect(self._show_action)
        self.resize(theme.px(640), theme.px(440))
        self.add_files([Path(path) for path in draft("import", [])])
        self._show_action()

    def add_files(self, paths: list[Path]) -> None:
        """Put files on the list, each once; folders and other kinds are told of."""
        known = set(self._paths())
        strange = [path.name for path in paths if path.suffix.lower() not in KINDS or path.is_dir()]
        for path in paths:
            if path.name not in strange and path not in known:
                known.add(path)
                row = self.files.rowCount()
                self.files.insertRow(row)
                name = QTableWidgetItem(one_line(path.name))
                name.setData(Qt.ItemDataRole.UserRole, str(path))
                self.files.setItem(row, 0, name)
                self.files.setItem(row, 1, QTableWidgetItem(""))
        if strange:
            self.fail(
                self.tr("Only .txt and .html files can be imported; left out: {names}").format(
                    names=one_line(", ".join(strange[:3])) + (" …" if len(strange) > 3 else "")
                )
            )
        else:
            self.say("")
        self._show_action()

    def commit(self) -> None:
        """Import what is on the list."""
        paths = [str(path.absolute()) for path in self._paths()]
        self.start(self.tr("Reading {n} files …").format(n=len(paths)), ["import", *paths], self._answered)

    def keep_draft(self) -> None:
        waiting = [path for row, path in enumerate(self._paths()) if not self._outcome(row)]
        set_draft("import", [str(path) for path in waiting] or None)

    def _answered(self, answer: Any) -> None:
        self.rest()
        results = answer if isinstance(answer, list) else []
        rows = {str(path.absolute()): row for row, path in enumerate(self._paths())}
        words = {"new": self.tr("new"), "known": self.tr("was there already"), "changed": self.tr("changed")}
        failures = 0
        ids = []
        for result in results:
            row = rows.get(str(result.get("file")))
            status = str(result.get("status"))
            failures += status == "failed"
            if result.get("id") is not None:
                ids.append(int(result["id"]))
            if row is not None:
                text = words.get(status) or one_line(
                    str(result.get("reason") or self.tr("could not be read"))
                )
                item = QTableWidgetItem(text)
                if status == "failed":
                    item.setForeground(self.theme.colour("warning"))
                self.files.setItem(row, 1, item)
        self.imported.emit(ids)
        if failures:
            self.fail(self.tr("{n} of {total} files could not be imported; the list says why.").format(
                n=failures, total=len(results)))  # fmt: skip
        else:
            self.say(
                self.tr("1 file imported.")
                if len(ids) == 1
                else self.tr("{n} files imported.").format(n=len(ids))
            )
        self._show_action()

    def _paths(self) -> list[Path]:
        model = self.files.model()
        rows = range(self.files.rowCount())
        return [Path(str(model.index(row, 0).data(Qt.ItemDataRole.UserRole))) for row in rows]

    def _outcome(self, row: int) -> str:
        return str(self.files.model().index(row, 1).data() or "")

    def _choose(self) -> None:
        found, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Import articles"), "", self.tr("Saved articles (*.txt *.html *.htm)")
        )
        if found:
            self.add_files([Path(path) for path in found])

    def _take_out(self) -> None:
        for row in sorted({index.row() for index in self.files.selectedIndexes()}, reverse=True):
            self.files.removeRow(row)
        self._show_action()

    def _show_action(self) -> None:
        assert self.primary is not None
        waiting = any(not self._outcome(row) for row in range(self.files.rowCount()))
        self.primary.setEnabled(waiting and not self.at_work)
        self.drop_out.setEnabled(bool(self.files.selectedIndexes()))

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent, /) -> None:
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
