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

from ui.core_words import translated
from ui.dialogs.fields import ROW, name_headers
from ui.dialogs.frame import BridgeDialog, draft, set_draft
from ui.models.words import escaped, number
from ui.theme import Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from ui.bridge import Bridge

KINDS = (".txt", ".text", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".json")
MOST_ROWS = 500  # of files in folders that are told of one by one


class ImportDialog(BridgeDialog):
    """Gather files, import them, and say of each what became of it."""

    imported = Signal(list)  # the ids of the articles

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(
            self.tr("Import articles"),
            self.tr(
                "Choose saved articles, web pages and mails (.txt, .html, .mhtml, .eml) or folders of them, or what"
                " Presswatch exported as .json; or drop them here. They are copied; nothing that they name is loaded."
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
        self.files.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.files.horizontalHeader().resizeSection(0, theme.px(236))
        self.files.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.files.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.files.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        row = QHBoxLayout()
        self.choose = QPushButton(self.tr("Choose files …"))
        self.choose.setAccessibleName(self.tr("Choose files"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.choose_folder = QPushButton(self.tr("Choose folder …"))
        self.choose_folder.setAccessibleName(self.tr("Choose folder"))
        self.choose_folder.setAutoDefault(False)
        self.choose_folder.clicked.connect(self._choose_folder)
        self.drop_out = QPushButton(self.tr("Take from the list"))
        self.drop_out.setAccessibleName(self.drop_out.text())
        self.drop_out.setAutoDefault(False)
        self.drop_out.clicked.connect(self._take_out)
        row.addWidget(self.choose)
        row.addWidget(self.choose_folder)
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
        """Put files and folders on the list, each once; other kinds are told of."""
        known = set(self._paths())
        strange = [path.name for path in paths if path.suffix.lower() not in KINDS and not path.is_dir()]
        for path in paths:
            if path.name not in strange and path not in known:
                known.add(path)
                self._add_row(path.name, path)
        if strange:
            self.fail(
                self.tr(
                    "Only .txt, .html, .mhtml, .eml and .json files can be imported; left out: {names}"
                ).format(names=one_line(", ".join(strange[:3])) + (" …" if len(strange) > 3 else ""))
            )
        else:
            self.say("")
        self._show_action()

    def commit(self) -> None:
        """Import what is on the list and was not imported yet."""
        paths = [str(path.absolute()) for row, path in enumerate(self._paths()) if not self._outcome(row)]
        if paths:
            sentence = self.tr("Reading what is on the list …")
            self.start(sentence, ["import", *paths], self._answered)

    def keep_draft(self) -> None:
        waiting = [path for row, path in enumerate(self._paths()) if not self._outcome(row)]
        set_draft("import", [str(path) for path in waiting] or None)

    def _answered(self, answer: Any) -> None:
        self.rest()
        results = answer if isinstance(answer, list) else []
        rows = {str(path.absolute()): row for row, path in enumerate(self._paths())}
        inside: dict[int, list[dict[str, Any]]] = {}
        for result in results:
            row = rows.get(str(result.get("file")))
            if row is not None and not Path(str(result.get("file"))).is_dir():
                self._tell_row(row, result)
            elif (folder := _folder_of(str(result.get("file")), rows)) is not None:
                inside.setdefault(rows[folder], []).append(result)
        for row, found in inside.items():
            self._tell_folder(row, found)
        ids = [int(result["id"]) for result in results if result.get("id") is not None]
        self.imported.emit(ids)
        failures = sum(_is_failure(result) for result in results)
        left_out = len(results) - len(ids) - failures
        if failures:
            self.fail(self.tr("{n} of {total} files could not be imported; the list says why.").format(
                n=failures, total=len(results)))  # fmt: skip
        else:
            said = (
                self.tr("1 file imported.")
                if len(ids) == 1
                else self.tr("{n} files imported.").format(n=number(len(ids)))
            )
            if left_out:
                said += " " + self.tr("{n} were left out; the list says why.").format(n=number(left_out))
            self.say(said)
        self._show_action()

    def _add_row(self, name: str, path: Path) -> int:
        row = self.files.rowCount()
        self.files.insertRow(row)
        item = QTableWidgetItem(one_line(name))
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        item.setToolTip(escaped(str(path)))
        self.files.setItem(row, 0, item)
        self.files.setItem(row, 1, QTableWidgetItem(""))
        return row

    def _tell_row(self, row: int, result: dict[str, Any]) -> None:
        words = {"new": self.tr("new"), "known": self.tr("was there already"), "changed": self.tr("changed")}
        text = words.get(str(result.get("status"))) or translated(
            one_line(str(result.get("reason") or self.tr("could not be read")))
        )
        item = QTableWidgetItem(text)
        item.setToolTip(escaped(text))
        if _is_failure(result):
            item.setForeground(self.theme.colour("warning"))
        self.files.setItem(row, 1, item)

    def _tell_folder(self, row: int, results: list[dict[str, Any]]) -> None:
        """Sum up a folder, and name below the list what was not taken from it."""
        new = sum(result.get("status") in ("new", "changed") for result in results)
        known = sum(result.get("status") == "known" for result in results)
        said = self.tr("{new} new, {known} known, {out} not imported").format(
            new=new, known=known, out=len(results) - new - known
        )
        self.files.setItem(row, 1, QTableWidgetItem(said))
        base = self._paths()[row].absolute().parent
        for result in [result for result in results if result.get("id") is None][:MOST_ROWS]:
            path = Path(str(result.get("file")))
            name = str(path.relative_to(base)) if path.is_relative_to(base) else path.name
            self._tell_row(self._add_row(name, path), result)

    def _paths(self) -> list[Path]:
        model = self.files.model()
        rows = range(self.files.rowCount())
        return [Path(str(model.index(row, 0).data(Qt.ItemDataRole.UserRole))) for row in rows]

    def _outcome(self, row: int) -> str:
        return str(self.files.model().index(row, 1).data() or "")

    def _choose(self) -> None:
        found, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Import articles"),
            "",
            self.tr("Saved articles") + f" ({' '.join(f'*{kind}' for kind in KINDS)})",
        )
        if found:
            self.add_files([Path(path) for path in found])

    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Import a folder of articles"))
        if found:
            self.add_files([Path(found)])

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


def _folder_of(file: str, rows: dict[str, int]) -> str | None:
    """Find the row of the folder in which a file lies."""
    return next((str(parent) for parent in (Path(file), *Path(file).parents) if str(parent) in rows), None)


def _is_failure(result: dict[str, Any]) -> bool:
    """Say whether a file could not be imported, rather than being left out of a folder."""
    return result.get("id") is None and not str(result.get("reason") or "").startswith("left out")
