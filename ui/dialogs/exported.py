"""What is said of a file that was exported, and how a clipbook is to be exported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor.exports import formats
from ui.dialogs.fields import Choice
from ui.dialogs.frame import field_label
from ui.models.words import number
from ui.speech import tr
from ui.theme import S, Theme

# the formats that are laid out, and those that have pages
LAID_OUT = frozenset({"html", "pdf", "docx", "md", "txt", "eml"})
PAGES = frozenset({"html", "pdf", "docx"})


def remarks(answer: Any) -> str:
    """Say what is to be known of a file beside what is in it, a line each: who is watched, a hash to keep, a PDF without tags."""
    if not isinstance(answer, dict):
        return ""
    said = ""
    if watched := int(answer.get("watched") or 0):
        words = (
            tr("1 article is watched for corrections.")
            if watched == 1
            else tr("{n} articles are watched for corrections.")
        )
        said += "\n" + words.format(n=number(watched))
    if answer.get("hash"):
        said += "\n" + tr("Keep this hash apart from the file; the check of the file expects it:")
        said += f"\n{answer['hash']}"
    if answer.get("format") == "pdf":
        from monitor.exports.pdf import WHOLE

        if int(answer.get("articles") or 0) > WHOLE:
            words = tr("A PDF of more than {n} articles cannot be read aloud; HTML and Word can.")
            said += "\n" + words.format(n=number(WHOLE))
    return said


def format_label(name: str) -> str:
    """Say what a format is called in the language of the window: the words of the export dialog, which lists them all."""
    return QCoreApplication.translate("ExportDialog", formats()[name].label)


class ExportChoices(QWidget):
    """Format, layout and paper of a clipbook that is to be exported, in a row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.format, self.layouts, self.paper = (Choice(theme) for _ in range(3))
        for form in formats().values():
            self.format.addItem(format_label(form.name), form.name)
        for key, words in (
            ("", self.tr("Its own layout")),
            ("briefing", self.tr("Daily briefing")),
            ("clip_book", self.tr("Clip book")),
            ("evidence", self.tr("Evidence file")),
        ):
            self.layouts.addItem(words, key)
        for key, words in (("a4", "A4"), ("letter", "Letter")):
            self.paper.addItem(words, key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(S))
        row.addWidget(field_label(theme, self.tr("E&xport as"), self.format))
        for choice, words in (
            (self.format, self.tr("Format of the export")),
            (self.layouts, self.tr("Layout of the export")),
            (self.paper, self.tr("Paper")),
        ):
            choice.setAccessibleName(words)
            row.addWidget(choice)
        row.addStretch(1)
        self.format.currentIndexChanged.connect(self._offer)
        self._offer()

    @property
    def suffix(self) -> str:
        """The ending of the files of the chosen format."""
        return formats()[str(self.format.currentData())].suffix

    def told(self, own: str) -> tuple[str, bool]:
        """Return the layout that is chosen, where a clipbook has its `own`, and whether the format can say of a briefing
        what it is beside the one before."""
        name = str(self.format.currentData())
        layout = str(self.layouts.currentData()) if name in LAID_OUT else ""
        return layout or own, name in LAID_OUT or name == "json"

    def arguments(self, clipbook: str, path: Path, zone: str, against: str = "") -> list[str]:
        """Write what is chosen as the command line takes it; `against`: of a briefing, which earlier one."""
        name, layout = str(self.format.currentData()), str(self.layouts.currentData())
        arguments = ["export", "--format", name, "--output", str(path), "--tz", zone]
        if name in LAID_OUT and layout:
            arguments += ["--template", layout]
        if name in PAGES:
            arguments += ["--paper", str(self.paper.currentData())]
        arguments += ["--against", against] if against else []
        return [*arguments, f"--clipbook={clipbook}"]

    def _offer(self) -> None:
        """Ask for layout and paper where the format has such."""
        name = str(self.format.currentData())
        self.layouts.setVisible(name in LAID_OUT)
        self.paper.setVisible(name in PAGES)
