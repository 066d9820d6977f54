"""What was dropped or pasted, shown before anything is done with it: the text of an article, a new one, or a page to fetch."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from monitor.model import ArticleDocument
from ui.core_words import translated
from ui.dialogs.frame import BridgeDialog
from ui.dropping import Dropped
from ui.theme import Theme
from ui.views.article_text import one_line, shown

if TYPE_CHECKING:
    from ui.bridge import Bridge

LONGEST_SHOWN = 4_000  # code points


class PasteDialog(BridgeDialog):
    """Ask once what is meant, then do it through the command line; a pasted text can be undone."""

    said = Signal(str, bool)
    files_meant = Signal(list)  # paths that are to be imported as articles of their own

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        dropped: Dropped,
        document: ArticleDocument | None,
        parent: QWidget | None = None,
    ) -> None:
        """`document`: the article that may be meant; without one, what was dropped is an article of its own."""
        super().__init__(bridge, theme, parent)
        self._dropped, self._document = dropped, document
        self._folder: Path | None = None  # holds what was pasted while the command line reads it
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("What was dropped"))
        self.preview.setPlainText(shown(self._what()))
        self.body.addWidget(self.preview, 1)
        self.apart: QPushButton | None = None
        if dropped.address:
            self.entitle(
                self.tr("Fetch this page?"),
                self.tr(
                    "Nothing is fetched until you say so. The article on the page comes into the archive."
                ),
            )
            self.set_primary(self.tr("Fetch and import")).clicked.connect(self._import)
        elif document is not None and len(dropped.paths) < 2:
            title = one_line(document.article.title)[:120] or self.tr("Without a title")
            self.entitle(
                self.tr("Use this as the text of the article?"),
                self.tr(
                    "“{title}” gets this text, marked as pasted by an analyst. Its present text stays as a version, no"
                    " page that is fetched later replaces it, and Undo takes it back."
                ).format(title=title),
            )
            self.apart = self.add_button(
                self.tr("Import as a new article"), self.tr("Leave the open article as it is")
            )
            self.apart.clicked.connect(self._import)
            self.set_primary(self.tr("Use as its text")).clicked.connect(self._paste)
        else:
            self.entitle(
                self.tr("Import this as an article?"),
                self.tr("It comes into the archive as an article of its own."),
            )
            self.set_primary(self.tr("Import")).clicked.connect(self._import)
        self.resize(theme.px(560), theme.px(400))

    def done(self, result: int, /) -> None:
        self._forget()
        super().done(result)

    def _what(self) -> str:
        if self._dropped.paths:
            return "\n".join(path.name for path in self._dropped.paths[:50])
        text = self._dropped.address or self._dropped.text or self._dropped.html
        return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"

    def _paste(self) -> None:
        if self._document is not None and (file := self._file()) is not None:
            arguments = ["paste", str(self._document.article.id), str(file)]
            self.start(self.tr("Reading the text …"), arguments, self._pasted)

    def _import(self) -> None:
        if self._dropped.paths:
            self.files_meant.emit(list(self._dropped.paths))
            self.accept()
        elif self._dropped.address:
            self.start(self.tr("Fetching the page …"), ["import", self._dropped.address], self._imported)
        elif (file := self._file(own=True)) is not None:
            self.start(self.tr("Reading the text …"), ["import", str(file)], self._imported)

    def _pasted(self, answer: Any) -> None:
        self.rest()
        changed = isinstance(answer, dict) and answer.get("status") == "changed"
        self.said.emit(
            self.tr("The article has the pasted text now")
            if changed
            else self.tr("The article has this text already"),
            changed,
        )
        self.accept()

    def _imported(self, answer: Any) -> None:
        result = answer[0] if isinstance(answer, list) and answer else {}
        status = str(result.get("status"))
        if status not in ("new", "known", "changed"):
            self.fail(translated(result.get("reason") or self.tr("It could not be read.")))
            return
        self.rest()
        words = {
            "new": self.tr("Imported as a new article"),
            "known": self.tr("The archive has this article already"),
            "changed": self.tr("The archive has this article; its text changed"),
        }
        self.said.emit(words[status], False)
        self.accept()

    def _file(self, *, own: bool = False) -> Path | None:
        """Give the file that the command line is to read; what was pasted is written into one of its own."""
        if self._dropped.paths:
            return self._dropped.paths[0].absolute()
        # As an article of its own it is divided into title and text by its lines.
        html = "" if own and self._dropped.text.strip() else self._dropped.html.strip()
        try:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="presswatch-"))
            file = self._folder / (f"pasted by analyst.{'html' if html else 'txt'}")
            file.write_text(html or self._dropped.text, "utf-8", "replace")
        except OSError as error:
            self.fail(
                self.tr("The text cannot be handed over ({reason}); is the disk full?").format(
                    reason=translated(error.strerror or error)
                )
            )
            return None
        return file

    def _forget(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
