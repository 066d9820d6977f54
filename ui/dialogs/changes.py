"""What an edit would change, over the whole archive: how many articles come and go, and the first of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from monitor.model import Article
from ui.dialogs.fields import set_row_height, wear
from ui.dialogs.frame import plain_label
from ui.models.words import escaped, number
from ui.theme import META, SNIPPET, XS, S, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store.preview import Preview


MOST_LOST = 20  # confirmed articles that are named


class ChangesPanel(QWidget):
    """Counts, progress with a way to stop it, and rows that open their article."""

    article_wanted = Signal(object)  # its id
    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(S), 0, 0)
        column.setSpacing(theme.px(XS))
        top = QHBoxLayout()
        self.counts = plain_label("", wrap=True)
        self.counts.setAccessibleName(self.tr("What would change"))
        wear(self.counts, theme, SNIPPET, bold=True)
        top.addWidget(self.counts, 1)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setProperty("link", True)
        self.stop.setAutoDefault(False)
        self.stop.setAccessibleName(self.tr("Stop trying it on the archive"))
        self.stop.clicked.connect(self.stopped)
        top.addWidget(self.stop)
        column.addLayout(top)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much of the archive was tried"))
        column.addWidget(self.progress)
        self.lost = plain_label("", "warning", wrap=True)
        wear(self.lost, theme, META)
        column.addWidget(self.lost)
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("The first articles that would come or go"))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        wear(self.rows, theme, SNIPPET)
        self.rows.setToolTip(self.tr("Press Enter or click to read the article"))
        self.rows.itemActivated.connect(self._open)
        self.rows.itemClicked.connect(self._open)
        column.addWidget(self.rows, 100)
        column.addStretch(1)
        self.show_words("")

    @property
    def losses(self) -> int:
        """Say how many confirmed articles would be lost, as far as is known."""
        return sum(len(found.lost) for _, found in self._told)

    def question(self) -> str:
        """Ask whether to save although confirmed articles would be lost."""
        if self.losses == 1:
            return self.tr(
                "One article that you confirmed would no longer be found; it stays because you confirmed it. "
                "Save all the same?"
            )
        words = self.tr(
            "{n} articles that you confirmed would no longer be found; they stay because you confirmed them. "
            "Save all the same?"
        )
        return words.format(n=number(self.losses))

    def show_words(self, sentence: str) -> None:
        """Show a sentence alone."""
        self._told: tuple[tuple[str, Preview], ...] = ()
        self.counts.setText(sentence)
        self.lost.hide()
        self.rows.clear()
        self.rows.hide()
        self._at_work(False)

    def show_trying(self) -> None:
        """Say that the archive is asked; the rows of the answer before stay until there is another."""
        self.counts.setText(self.tr("Trying it on the archive …"))
        self.progress.setRange(0, 0)
        self._at_work(True)

    def show_stopped(self) -> None:
        """Say that what is shown is not the whole."""
        self._at_work(False)
        known = self._all_words()
        self.counts.setText(
            self.tr("Stopped. Up to then: {changes}").format(changes=known) if known else self.tr("Stopped.")
        )

    def show_preview(self, found: Preview) -> None:
        """Show what is known until now; a whole answer ends the progress."""
        self.show_previews([("", found)])

    def show_previews(self, found: Sequence[tuple[str, Preview]]) -> None:
        """Show what would change in each of some topics, by name."""
        self._told = tuple(found)
        self._at_work(not all(each.complete for _, each in found))
        if all(each.candidates is not None for _, each in found):
            self.progress.setRange(0, sum(each.candidates or 0 for _, each in found))
            self.progress.setValue(sum(each.judged for _, each in found))
        self.counts.setText(self._all_words())
        self.counts.setAccessibleDescription(self.counts.text())
        lost = sum(len(each.lost) for _, each in found)
        self.lost.setText(self._lost_words(lost))
        self.lost.setVisible(bool(lost))
        self._fill()

    def dress(self) -> None:
        """Take the theme as it is now."""
        self._fill()

    # --- words and rows ----------------------------------------------------------------------------------

    def _at_work(self, yes: bool) -> None:
        self.stop.setVisible(yes)
        self.progress.setVisible(yes)

    def _all_words(self) -> str:
        lines = [(topic, self._words(found)) for topic, found in self._told]
        return "\n".join(f"{topic}: {words}" if topic else words for topic, words in lines)

    def _words(self, found: Preview) -> str:
        if found.complete and not found.added and not found.removed:
            return (
                self.tr("Nothing changes: {n} articles, the same as now.").format(n=number(found.total))
                if found.total
                else self.tr("It finds no article of the archive yet.")
            )
        counts = self.tr("+{added} added, −{removed} removed").format(
            added=number(found.added), removed=number(found.removed)
        )
        all_words = self.tr("{n} articles in all").format(n=number(found.total))
        return f"{counts} · {all_words}" if found.complete else f"{counts} …"

    def _lost_words(self, many: int) -> str:
        if many == 1:
            return self.tr("One article that you confirmed would no longer be found.")
        return self.tr("{n} articles that you confirmed would no longer be found.").format(n=number(many))

    def _fill(self) -> None:
        chosen = self.rows.currentIndex().data(Qt.ItemDataRole.UserRole)
        self.rows.clear()
        for topic, found in self._told:
            self._fill_with(topic, found, chosen)
        self.rows.setVisible(self.rows.count() > 0)

    def _fill_with(self, topic: str, found: Preview, chosen: object) -> None:
        lost = {article.id for article in found.lost}
        groups: tuple[tuple[str, str, str, Sequence[Article]], ...] = (
            ("!", self.tr("confirmed, would be lost"), "warning", found.lost[:MOST_LOST]),
            ("+", self.tr("would be added"), "text", found.first_added),
            (
                "−",
                self.tr("would be removed"),
                "soft",
                [article for article in found.first_removed if article.id not in lost],
            ),
        )
        for sign, words, shade, articles in groups:
            for article in articles:
                title = one_line(article.title)
                row = QListWidgetItem(f"{sign}  {topic}: {title}" if topic else f"{sign}  {title}")
                row.setData(Qt.ItemDataRole.UserRole, article.id)
                spoken = ", ".join(filter(None, (topic, words, article.title, article.outlet)))
                row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                row.setToolTip(escaped(f"{article.title}\n{article.outlet} · {words}"))
                row.setForeground(self._theme.colour(shade))
                set_row_height(row, self._theme)
                self.rows.addItem(row)
                if article.id == chosen:
                    self.rows.setCurrentItem(row)

    def _open(self, row: QListWidgetItem) -> None:
        self.article_wanted.emit(row.data(Qt.ItemDataRole.UserRole))
