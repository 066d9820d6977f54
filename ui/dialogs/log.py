"""The log: the last lines of the engine, of the commands and of the window, to be searched and copied."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSplitter, QWidget

from ui.dialogs.care_table import Table
from ui.dialogs.frame import DialogFrame, plain_label
from ui.log_lines import Entry, Log
from ui.models.words import system_zone, zone_of
from ui.theme import Theme

REST_MS = 300


class LogDialog(DialogFrame):
    """The newest entry first, and the chosen one whole: a bug with its trace."""

    def __init__(self, theme: Theme, log: Log, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._log = log
        self._zone = zone_of(system_zone())
        self._shown: list[Entry] = []
        self.entitle(
            self.tr("Log"),
            self.tr("What the engine, its commands and this window have said since the window was opened."),
        )
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search the log"))
        self.search.setPlaceholderText(self.tr("Search the log"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self.reload())
        self.body.addWidget(self.search)
        heads = (self.tr("When"), self.tr("Who"), self.tr("What"))
        self.entries = Table(theme, self.tr("Entries of the log"), heads, 2)
        self.entries.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.whole = QPlainTextEdit()
        self.whole.setReadOnly(True)
        self.whole.setAccessibleName(self.tr("The chosen entry"))
        self.whole.setTabChangesFocus(True)
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.setChildrenCollapsible(False)
        self.parts.setHandleWidth(1)
        self.parts.addWidget(self.entries)
        self.parts.addWidget(self.whole)
        self.parts.setStretchFactor(0, 3)
        self.parts.setStretchFactor(1, 2)
        self.none = plain_label("", "soft")
        self.body.addWidget(self.none, 1)
        self.body.addWidget(self.parts, 1)
        self.copy = self.add_button(self.tr("Copy"), self.tr("Copy the chosen entry with all its lines"))
        self.copy.clicked.connect(self._copy_chosen)
        self.copy_all = self.add_button(self.tr("Copy all"), self.tr("Copy everything that is listed"))
        self.copy_all.clicked.connect(self._copy_all)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.reload)
        log.added.connect(self._come)
        self.resize(QSize(theme.px(820), theme.px(600)).boundedTo(self.screen().availableSize() * 0.94))
        self.reload()

    def _come(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def reload(self) -> None:
        """List what holds the words that are searched for."""
        words = self.search.text().casefold().split()
        entries = self._log.entries
        self._shown = [
            one
            for one in reversed(entries)
            if all(word in f"{one.source} {one.text} {one.shown}".casefold() for word in words)
        ]
        self.entries.fill([(f"{one.at.isoformat()} {one.source}", self._row(one)) for one in self._shown])
        self.none.setText(
            self.tr("Nothing in the log holds these words.")
            if entries
            else self.tr("Nothing has been said yet, which is a good sign.")
        )
        self.none.setVisible(not self._shown)
        self.parts.setVisible(bool(self._shown))
        for button in (self.copy, self.copy_all):
            button.setEnabled(bool(self._shown))
        self._show_chosen()

    def _row(self, entry: Entry) -> tuple[str, str, str]:
        lines = entry.shown.splitlines() or [""]
        # the last line of a trace names what happened
        said = f"{lines[0]} … {lines[-1]}" if entry.bug and len(lines) > 1 else lines[0]
        at = entry.at.astimezone(self._zone)
        who = {"engine": self.tr("engine"), "window": self.tr("window")}.get(entry.source, entry.source)
        return f"{at:%H:%M:%S}", who, said[:300]

    def _chosen(self) -> Entry | None:
        row = self.entries.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        text = chosen.shown if chosen is not None else ""
        if self.whole.toPlainText() != text:
            self.whole.setPlainText(text)

    def _copy_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._put(chosen.text)

    def _copy_all(self) -> None:
        self._put(
            "\n".join(f"{one.at:%Y-%m-%dT%H:%M:%SZ} {one.source}: {one.text}" for one in self._shown[::-1])
        )

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.say(self.tr("Copied."))
