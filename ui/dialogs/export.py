"""Export: which articles, in which format, to which file. The writing is the core's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from monitor.exports import formats
from monitor.model import Filter
from ui.dialogs.exported import LAID_OUT, PAGES, remarks
from ui.dialogs.fields import Choice, wear
from ui.dialogs.frame import BridgeDialog, draft, field_label, plain_label, set_draft
from ui.models.question import query_of
from ui.theme import META, S, Theme

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge

MOST_IDS = 500  # that a command line takes on every system


class ExportDialog(BridgeDialog):
    """Choose what, how and where; write; show the file."""

    exported = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        question: Filter,
        ids: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(self.tr("Export articles"))
        self._filter = question
        self._ids = list(dict.fromkeys(ids))
        self._written: Path | None = None
        kept = draft("export", {})
        self._what = QButtonGroup(self)
        self.selection = QRadioButton(self._selection_words())
        self.everything = QRadioButton(self.tr("Everything in the list"))
        for number, button in enumerate((self.selection, self.everything)):
            button.setAccessibleName(button.text())
            self._what.addButton(button, number)
        usable = 0 < len(self._ids) <= MOST_IDS
        self.selection.setEnabled(usable)
        (self.selection if usable else self.everything).setChecked(True)
        self.body.setSpacing(theme.px(S))
        self.body.addWidget(self._section(self.tr("What")))
        self.body.addWidget(self.selection)
        self.body.addWidget(self.everything)
        if len(self._ids) > MOST_IDS:
            self.body.addWidget(
                plain_label(
                    self.tr("At most {n} selected articles can be exported.").format(
                        n=self.locale().toString(MOST_IDS)
                    ),
                    "meta",
                    wrap=True,
                )
            )
        self.body.addSpacing(theme.px(S))
        self.body.addLayout(self._build_form(kept))
        self.path = QLineEdit(str(kept.get("path", "")) or str(self._default_path()))
        self.path.textChanged.connect(self._show_action)
        self.browse = QPushButton(self.tr("Choose …"))
        self.browse.setAccessibleName(self.tr("Choose the file"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(theme.px(S))
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        self.body.addSpacing(theme.px(S))
        self.body.addWidget(field_label(theme, self.tr("&File"), self.path))
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.show_file = self.add_button(self.tr("Open file"))
        self.show_file.clicked.connect(self._show_file)
        self.show_file.hide()
        self.set_primary(self.tr("Export"), stays=True).clicked.connect(self.commit)
        self.resize(theme.px(560), self.sizeHint().height())
        # the hash of an evidence file is there to be copied
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._format_changed()
        self._count()

    def _section(self, text: str) -> QWidget:
        head = plain_label(text)
        wear(head, self.theme, META, bold=True)
        head.setContentsMargins(0, self.theme.px(S), 0, 0)
        return head

    def _selection_words(self) -> str:
        if len(self._ids) == 1:
            return self.tr("The selected article")
        if not self._ids:
            return self.tr("The selected articles (none is selected)")
        return self.tr("The {n} selected articles").format(n=self.locale().toString(len(self._ids)))

    def _build_form(self, kept: dict[str, str]) -> QGridLayout:
        """Lay out format, layout and paper, each with its label."""
        self.formats, self.layouts, self.papers = (Choice(self.theme) for _ in range(3))
        for name in formats():
            self.formats.addItem(self._said(name)[0], name)
        for name, words in (
            ("clip_book", self.tr("Clip book, a page for each article")),
            ("briefing", self.tr("Daily briefing, short")),
            ("evidence", self.tr("Evidence file, all that is known")),
        ):
            self.layouts.addItem(words, name)
        for name, words in (("a4", "A4"), ("letter", "Letter")):
            self.papers.addItem(words, name)
        self.words = plain_label("", "meta")
        wear(self.words, self.theme, META)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(S))
        grid.setVerticalSpacing(self.theme.px(S))
        grid.setColumnStretch(1, 1)
        fields: tuple[tuple[str, str, Choice, int, int], ...] = (
            ("format", self.tr("Fo&rmat"), self.formats, 0, 0),
            ("template", self.tr("&Layout"), self.layouts, 2, 0),
            ("paper", self.tr("&Paper"), self.papers, 2, 2),
        )
        self._labels: dict[Choice, QLabel] = {}
        for key, title, field, row, column in fields:
            self._labels[field] = field_label(self.theme, title, field)
            grid.addWidget(self._labels[field], row, column)
            grid.addWidget(field, row, column + 1, 1, 1 if row else 3)
            field.setCurrentIndex(max(0, field.findData(kept.get(key))))
            field.currentIndexChanged.connect(self._format_changed)
        grid.addWidget(self.words, 1, 1, 1, 3)
        return grid

    def _said(self, name: str) -> tuple[str, str]:
        """Say what a format is called and what it is good for; one that is not known here, as the core calls it."""
        known = {
            "html": (self.tr("Web page (HTML)"), self.tr("One page to read, print and send.")),
            "pdf": (self.tr("Document (PDF)"), self.tr("Pages with contents, bookmarks and numbers.")),
            "docx": (self.tr("Word document (DOCX)"), self.tr("Pages to go on writing in.")),
            "md": (self.tr("Markdown (MD)"), self.tr("Text with headings, for wikis and notes.")),
            "txt": (self.tr("Plain text (TXT)"), self.tr("Text and nothing else.")),
            "csv": (self.tr("Table (CSV)"), self.tr("One article a line, for any spreadsheet.")),
            "xlsx": (self.tr("Workbook (XLSX)"), self.tr("One article a line, with dates to reckon with.")),
            "json": (self.tr("Data (JSON)"), self.tr("Everything, for other programs and archives.")),
            "ris": (self.tr("References (RIS)"), self.tr("For EndNote, Zotero, Citavi.")),
            "bibtex": (self.tr("References (BibTeX)"), self.tr("For LaTeX.")),
            "eml": (self.tr("Message (EML)"), self.tr("A message to address and send.")),
            "evidence": (
                self.tr("Evidence (ZIP)"),
                self.tr("Everything that is known, sealed against change."),
            ),
        }
        return known.get(name, (formats()[name].label, ""))

    @property
    def format(self) -> str:
        """The format that is chosen."""
        return str(self.formats.currentData())

    @property
    def suffix(self) -> str:
        """The ending of the files of that format."""
        return formats()[self.format].suffix

    def _default_path(self) -> Path:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(folder or Path.home()) / f"presswatch{self.suffix}"

    def _format_changed(self) -> None:
        """Let the file's ending follow the format, and ask for layout and paper where there are such."""
        self.words.setText(self._said(self.format)[1])
        self.formats.setAccessibleDescription(self.words.text())
        for field, there in ((self.layouts, self.format in LAID_OUT), (self.papers, self.format in PAGES)):
            field.setVisible(there)
            self._labels[field].setVisible(there)
        typed = self.path.text().strip()
        if typed:
            path = Path(typed)
            if path.suffix.lower() in {form.suffix for form in formats().values()}:
                self.path.setText(str(path.with_suffix(self.suffix)))
        self._show_action()
        self.make_room()

    def _browse(self) -> None:
        found, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export articles"),
            self.path.text(),
            f"{self.formats.currentText()} (*{self.suffix})",
        )
        if found:
            path = Path(found)
            self.path.setText(str(path if path.suffix else path.with_suffix(self.suffix)))

    def _show_action(self) -> None:
        if self.primary is not None:
            self.primary.setEnabled(bool(self.path.text().strip()) and not self.at_work)

    def _count(self) -> None:
        question = self._filter

        def count(archive: Archive) -> Any:
            from datetime import UTC, datetime

            from monitor.store import search

            return search.count(archive, question, cap=None, now=datetime.now(UTC))

        self.ask_last(count, self._take_count)

    def _take_count(self, count: Any) -> None:
        number = self.locale().toString(count.number)
        words = self.tr("Everything in the list: 1 article") if count.number == 1 else self.tr(
            "Everything in the list: {n} articles").format(n=number)  # fmt: skip
        self.everything.setText(words)
        self.everything.setAccessibleName(words)

    def commit(self) -> None:
        """Write the file in a process of its own."""
        path = Path(self.path.text().strip()).expanduser()
        if not path.is_absolute():
            path = Path.home() / path
        if not path.parent.is_dir():
            self.fail(
                self.tr("There is no folder {folder}. Choose one that is there.").format(folder=path.parent)
            )
            return
        if path.is_dir():
            self.fail(self.tr("{path} is a folder. Add a file name to it.").format(path=path))
            return
        arguments = ["export", "--format", self.format, "--output", str(path)]
        if self.format in LAID_OUT:
            arguments += ["--template", str(self.layouts.currentData())]
        if self.format in PAGES:
            arguments += ["--paper", str(self.papers.currentData())]
        if self._filter.zone:
            arguments += ["--tz", self._filter.zone]
        if self.selection.isChecked():
            for article_id in self._ids:
                arguments += ["--id", str(article_id)]
        else:
            arguments.append(f"--query={query_of(self._filter)}")
        self._written = path
        self.show_file.hide()
        self.start(self.tr("Writing {file} …").format(file=path.name), arguments, self._exported)

    def _exported(self, answer: Any) -> None:
        self.rest()
        total = answer.get("articles", 0) if isinstance(answer, dict) else 0
        number = self.locale().toString(total)
        words = (
            self.tr("1 article written to {path}.")
            if total == 1
            else self.tr("{n} articles written to {path}.")
        )
        self.say(words.format(n=number, path=self._written) + remarks(answer))
        self.show_file.show()
        self.exported.emit(str(self._written))

    def _show_file(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def keep_draft(self) -> None:
        set_draft(
            "export",
            {
                "format": self.format,
                "template": str(self.layouts.currentData()),
                "paper": str(self.papers.currentData()),
                "path": self.path.text(),
            },
        )
