"""What became of an article: its versions, each with the time and the kind of change, and the difference word by word.

Compared off the main thread, one version after the other. What was removed is struck through, what was added is
underlined; both are tinted, and never tinted alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from monitor.changes import Kind, diff, typed
from monitor.model import ArticleDocument, Version
from ui.speech import tr
from ui.theme import META, SNIPPET, XL, L, M, S, Theme
from ui.views.article_buttons import TextButton
from ui.views.article_difference import Comparison, DifferenceView, kind_words, told
from ui.views.article_facts import moment
from ui.views.article_text import one_line
from ui.views.plain import label, rule

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge, Ticket

PROGRESS_AFTER_MS = 300
ROW = 28


def compare(versions: tuple[Version, ...]) -> Iterator[Comparison]:
    """Hold each version against what took its place, the newest first."""
    for number in reversed(range(len(versions))):
        old = versions[number]
        yield Comparison(
            number,
            typed(old.title, old.text, old.next_title, old.next_text),
            diff(old.title, old.next_title),
            diff(old.text, old.next_text),
        )


def summary(comparison: Comparison, *, pasted: bool) -> str:
    """Say in a few words what changed: every kind once, a single number with what it was and became."""
    if pasted:
        return tr("an analyst pasted another text")
    parts: list[str] = []
    for kind, group in groupby(comparison.changes, key=lambda change: change.kind):
        found = list(group)
        words = kind_words(kind)
        if kind is Kind.NUMBER and len(found) == 1 and found[0].before and found[0].after:
            words += f" {one_line(found[0].before)} → {one_line(found[0].after)}"
        elif len(found) > 1:
            words += f" ×{len(found)}"
        if kind is not Kind.COSMETIC or not parts:
            parts.append(words)
    return ", ".join(parts)


class VersionsPane(QWidget):
    """The versions of one article, and the difference between one of them and the next."""

    left = Signal()

    def __init__(self, theme: Theme, bridge: Bridge | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._bridge = theme, bridge
        self._document: ArticleDocument | None = None
        self._zone: tzinfo | None = None
        self._found: dict[int, Comparison] = {}
        self._ticket: Ticket | None = None
        self.setObjectName("articleVersions")
        self.setAccessibleName(self.tr("Versions of the article"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QWidget(self)
        head = QVBoxLayout(self._head)
        px = theme.px
        head.setContentsMargins(px(XL), px(L), px(XL), px(M))
        head.setSpacing(px(S))
        across = QHBoxLayout()
        self.back = TextButton(self.tr("← Back to the article"), theme, theme.colour("accent"), self)
        self.back.setAccessibleName(self.tr("Back to the article"))
        self.back.clicked.connect(self.left)
        self.copy = TextButton(self.tr("Copy the changes"), theme, theme.colour("accent"), self)
        self.copy.clicked.connect(self.copy_changes)
        across.addWidget(self.back)
        across.addStretch(1)
        across.addWidget(self.copy)
        head.addLayout(across)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions, the newest first"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show)
        head.addWidget(self.list)
        self.legend = label("", "faint", self)
        self.legend.setWordWrap(True)
        head.addWidget(self.legend)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Comparing the versions"))
        self.progress.hide()
        head.addWidget(self.progress)
        column.addWidget(self._head)
        column.addWidget(rule(self))
        self.view = DifferenceView(theme, self)
        column.addWidget(self.view, 1)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PROGRESS_AFTER_MS)
        self._late.timeout.connect(self.progress.show)
        theme.changed.connect(self._dress)
        self._dress()

    def show_versions(self, document: ArticleDocument, zone: tzinfo | None) -> None:
        """Compare the versions of an article and show the newest change first."""
        self.forget()
        self._document, self._zone = document, zone
        for version in reversed(document.versions):
            row = QListWidgetItem(self._time(version))
            row.setSizeHint(QSize(0, self._theme.px(ROW)))
            self.list.addItem(row)
        self._fit_list()
        self.progress.setRange(0, len(document.versions))
        self.progress.setValue(0)
        versions = document.versions

        def each(_: Archive) -> Iterator[Comparison]:
            yield from compare(versions)

        if self._bridge is None:
            for comparison in compare(versions):
                self._take(comparison)
            return
        self._late.start()
        self._ticket = self._bridge.stream(each, self._take, self._rest, receiver=self)

    def forget(self) -> None:
        """Show nothing, and compare nothing any more."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
        self._rest()
        self._document = None
        self._found.clear()
        self.list.clear()
        self.view.clear()

    def copy_changes(self) -> None:
        """Put the changes of the version that is shown on the clipboard, a line each."""
        comparison = self._current
        if comparison is None or self._document is None:
            return
        version = self._document.versions[comparison.number]
        head = one_line(version.next_title)
        lines = [head, self._time(version), *(told(change) for change in comparison.changes)]
        QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))

    @property
    def _current(self) -> Comparison | None:
        if self._document is None or self.list.currentRow() < 0:
            return None
        return self._found.get(len(self._document.versions) - 1 - self.list.currentRow())

    def _time(self, version: Version) -> str:
        return tr("Seen {when}").format(when=moment(version.seen, self._zone))

    def _take(self, comparison: Comparison) -> None:
        if self._document is None:
            return
        self._found[comparison.number] = comparison
        version = self._document.versions[comparison.number]
        row = len(self._document.versions) - 1 - comparison.number
        words = summary(comparison, pasted=version.pasted)
        self.list.item(row).setText(f"{self._time(version)} · {words}")
        self.list.item(row).setToolTip(words)
        self.progress.setValue(len(self._found))
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        elif row == self.list.currentRow():
            self._show(row)

    def _rest(self) -> None:
        self._late.stop()
        self.progress.hide()

    def _show(self, _: int) -> None:
        comparison = self._current
        self.copy.setEnabled(comparison is not None)
        if comparison is None:
            self.view.clear()
        else:
            self.view.show_comparison(comparison)

    def _fit_list(self) -> None:
        rows = min(5, max(1, self.list.count()))
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth())

    def _dress(self) -> None:
        theme = self._theme
        self.list.setFont(theme.font(SNIPPET))
        self.legend.setFont(theme.font(META))
        self.legend.setText(self.tr("What was removed is struck through, what was added is underlined."))
        for button in (self.back, self.copy):
            button.wear(theme.colour("accent"))
        if self._document is not None:
            self._fit_list()
            self._show(0)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
