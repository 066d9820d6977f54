"""Who copied whom in a story: a tree of its articles, and of the chosen copy what became of the facts, and both texts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from monitor.model import Article
from ui.bridge import Ticket
from ui.dialogs.fields import ROW, name_headers, set_row_height, wear
from ui.dialogs.frame import BridgeDialog, plain_label
from ui.models import lineage_words
from ui.models.words import escaped, long_time, number, system_zone, zone_of
from ui.theme import META, SNIPPET, L, S, Theme
from ui.views.article_text import one_line
from ui.views.notice import Notice
from ui.views.side_by_side import SideBySide

if TYPE_CHECKING:
    from monitor.likeness.lineage.drift import Drift
    from monitor.likeness.lineage.tree import Line, Lineage
    from monitor.store import Archive
    from monitor.store.lineage import Comparison, Descent
    from ui.bridge import Bridge

ID = Qt.ItemDataRole.UserRole
MOST_DRIFTS_SHOWN, FEWEST_DRIFTS_SHOWN = 6, 2  # lines of the list, as far as there is room


class LineageDialog(BridgeDialog):
    """The lineage of the story of an article."""

    article_wanted = Signal(object)  # an id

    def __init__(self, bridge: Bridge, theme: Theme, article_id: int, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self._zone = zone_of(system_zone())
        self._article_id = article_id
        self._found: Descent | None = None
        self._compared: Comparison | None = None
        self._rows: dict[int, QTreeWidgetItem] = {}
        self._growing = Ticket()
        self._counting = Ticket()
        self.heading.setWordWrap(True)  # it will have a headline in it
        self.entitle(self.tr("Lineage"), self.tr("Looking who copied whom …"))
        self.tree = self._build_tree()
        self.facts = QListWidget()
        self.facts.setAccessibleName(self.tr("Facts that became others"))
        self.facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.facts.setToolTip(self.tr("Press Enter or click to see where it stands"))
        wear(self.facts, theme, SNIPPET)
        self.facts.itemActivated.connect(self._show_fact)
        self.facts.itemClicked.connect(self._show_fact)
        self.about = plain_label("", "soft", wrap=True)
        self.about.setAccessibleName(self.tr("What became of the facts"))
        wear(self.about, theme, SNIPPET)
        self.legend = plain_label(
            self.tr("Only in the original: struck through. Only in the copy: underlined."), "faint", wrap=True
        )
        wear(self.legend, theme, META)
        self.texts = SideBySide(theme)
        self.texts.setMinimumHeight(theme.px(96))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, theme.px(S), 0, 0)
        column.setSpacing(theme.px(S))
        column.addWidget(self.about)
        column.addWidget(self.facts)
        column.addWidget(self.legend)
        column.addWidget(self.texts, 1)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.setAccessibleName(self.tr("Lineage"))
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(self.tree)
        self.halves.addWidget(below)
        self.halves.setStretchFactor(1, 1)
        self.body.addWidget(self.halves, 1)
        self.alone = Notice(theme)
        self.alone.show_words(
            self.tr("This article is alone in its story"),
            self.tr("Nothing in the archive tells the same, so nobody is known to have copied it."),
            icon="everything",
        )
        self.alone.hide()
        self.body.addWidget(self.alone, 1)
        self.read = self.add_button(
            self.tr("Read this article"), self.tr("Open the chosen article in the window")
        )
        self.read.clicked.connect(self._read)
        self.copy = self.add_button(
            self.tr("Copy the facts"),
            self.tr("Put the facts that became others on the clipboard, a line each"),
        )
        self.copy.clicked.connect(self.copy_facts)
        room = self.screen().availableSize() * 0.94
        self.resize(QSize(theme.px(980), theme.px(760)).boundedTo(room))
        self.halves.setSizes([theme.px(220), theme.px(460)])
        self._show_nothing("")
        self.reload()

    def _build_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("lineageTree")
        tree.setAccessibleName(self.tr("Who copied whom"))
        tree.setHeaderLabels([self.tr("Outlet"), self.tr("Where it comes from"), self.tr("Facts")])
        name_headers(tree, self.tr("Columns"))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setMinimumHeight(self.theme.px(120))
        wear(tree, self.theme, SNIPPET)
        self._dress_tree(tree)
        header = tree.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        tree.currentItemChanged.connect(lambda item, _: self._chosen(item))
        tree.itemActivated.connect(lambda *_: self._read())
        return tree

    # --- what is asked -----------------------------------------------------------------------------------

    def turn_to(self, key: str) -> None:
        """Show the lineage of another article's story."""
        self._article_id = int(key)
        self.reload()

    def reload(self) -> None:
        """Ask who copied whom, and take what is known as it comes."""
        article_id = self._article_id
        self._growing.cancel()
        self._counting.cancel()
        self.take_back_last()
        self._found = None
        self.tree.clear()
        self._rows.clear()

        def growing(archive: Archive) -> Iterator[Descent]:
            from monitor.store import lineage

            return lineage.growing(archive, article_id)

        self._late.start()
        self._growing = self.bridge.stream(growing, self._take, self._grown, self.failed, receiver=self)

    def _take(self, found: Descent) -> None:
        self._found = found
        lineage = found.lineage
        if lineage.waiting:
            total = len(lineage.lines) + lineage.waiting
            self.progress.setRange(0, total)
            self.progress.setValue(len(lineage.lines))

    def _grown(self) -> None:
        self._late.stop()
        self.progress.hide()
        self.progress.setRange(0, 0)
        found = self._found
        if found is None or len(found.lineage.lines) < 2:
            self.entitle(self.tr("Lineage"))
            self._show_parts(alone=True)
            return
        self._show_parts(alone=False)
        title = one_line(found.articles[found.lineage.lines[0].id].title)
        self.entitle(
            self.tr("Lineage of “{title}”").format(title=title if len(title) <= 80 else title[:79] + "…"),
            lineage_words.lead(found.lineage),
        )
        self._fill(found.lineage)
        pairs = [(line.like, line.id) for line in found.lineage.lines if line.like is not None]

        def counted(archive: Archive) -> Iterator[tuple[int, tuple[Drift, ...]]]:
            from monitor.store import lineage

            return lineage.drifted(archive, pairs)

        self._counting = self.bridge.stream(counted, self._count, self._counted, self.failed, receiver=self)

    def _show_parts(self, *, alone: bool) -> None:
        self.alone.setVisible(alone)
        for part in (self.halves, self.read, self.copy):
            part.setVisible(not alone)

    def _count(self, drifted: tuple[int, tuple[Drift, ...]]) -> None:
        article_id, drifts = drifted
        row = self._rows.get(article_id)
        if row is not None:
            words = lineage_words.count(drifts)
            row.setText(2, words)
            row.setData(2, Qt.ItemDataRole.AccessibleTextRole, words)

    def _counted(self) -> None:
        """Keep the chosen row in sight, for the column of facts may have taken its room."""
        row = self.tree.currentItem()
        if row is not None:
            self.tree.scrollToItem(row)

    def done(self, result: int, /) -> None:
        self._growing.cancel()
        self._counting.cancel()
        super().done(result)

    # --- the tree ----------------------------------------------------------------------------------------

    def _fill(self, lineage: Lineage) -> None:
        assert self._found is not None
        root = self.tree.invisibleRootItem()
        for agency in lineage.agencies:
            words = self.tr("agency copy; the agency’s own text is not in the archive")
            row = self._row(root, agency, words, 0)
            for line in lineage.below(None, agency):
                self._grow(row, line, lineage)
        for line in lineage.below(None):
            self._grow(root, line, lineage)
        self.tree.expandAll()
        compared = [line.id for line in lineage.lines if line.like is not None]
        first = self._article_id if self._article_id in compared else next(iter(compared), self._article_id)
        row = self._rows.get(first) or self._rows[lineage.lines[0].id]
        self.tree.setCurrentItem(row)
        self.tree.setFocus()

    def _grow(self, above: QTreeWidgetItem, line: Line, lineage: Lineage) -> None:
        waiting = [(above, line)]
        while waiting:  # a chain of copies may be long
            parent, one = waiting.pop()
            assert self._found is not None
            article = self._found.articles[one.id]
            first, now = self._found.articles[lineage.lines[0].id], datetime.now(UTC)
            outlet = one_line(article.outlet) or self.tr("Unknown outlet")
            time = lineage_words.when(article, first, now, self._zone)
            words = one_line(lineage_words.origin(one, lineage, self._found.articles, now, self._zone))
            row = self._row(parent, f"{outlet}  {time}", words, one.id)
            row.setToolTip(0, escaped(f"{one_line(article.title)}\n{long_time(article, self._zone)}"))
            self._rows[one.id] = row
            waiting += [(row, each) for each in reversed(lineage.below(one.id))]

    def _row(self, above: QTreeWidgetItem, head: str, words: str, article_id: int) -> QTreeWidgetItem:
        row = QTreeWidgetItem(above, [head, words, ""])
        row.setData(0, ID, article_id)
        row.setToolTip(1, escaped(words))
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{head}, {words}")
        self._measure(row)
        if not article_id:
            row.setForeground(0, self.theme.colour("soft"))
            row.setForeground(1, self.theme.colour("soft"))
        return row

    def _measure(self, row: QTreeWidgetItem) -> None:
        """Give a row its height, and its first column the room of its words."""
        words = self.theme.metrics(SNIPPET).horizontalAdvance(row.text(0)[:80])
        row.setSizeHint(0, QSize(words + self.theme.px(L), self.theme.px(ROW)))

    def _dress_tree(self, tree: QTreeWidget) -> None:
        """Let the words of a column begin below its head."""
        tree.setStyleSheet(f"QTreeWidget::item {{ padding: 0 {self.theme.px(5)}px; }}")

    def _chosen(self, row: QTreeWidgetItem | None) -> None:
        article_id = row.data(0, ID) if row is not None else 0
        self.read.setEnabled(bool(article_id))
        if self._found is None or row is None:
            return
        line = next((each for each in self._found.lineage.lines if each.id == article_id), None)
        if line is None:
            self._show_nothing(
                self.tr("The articles below name this agency as their source. Choose one of them.")
            )
        elif line.like is None:
            self._show_nothing(
                self.tr("Nothing earlier in the archive holds its paragraphs: there is nothing to compare.")
            )
        else:
            original, copy = line.like, line.id

            def compare(archive: Archive) -> Comparison | None:
                from monitor.store import lineage

                return lineage.compare(archive, original, copy)

            self.ask_last(compare, self._show)

    def _read(self) -> None:
        row = self.tree.currentItem()
        if row is not None and row.data(0, ID):
            self.article_wanted.emit(row.data(0, ID))

    def copy_facts(self) -> None:
        """Put both articles and the facts that became others on the clipboard, a line each."""
        if self._compared is None:
            return
        found = self._compared
        heads = (f"{self._head(each)} · {one_line(each.title)}" for each in (found.original, found.copy))
        lines = (one_line(lineage_words.told(drift)) for drift in found.drifts)
        QGuiApplication.clipboard().setText("\n".join((*heads, *lines)))

    # --- a copy and its original -------------------------------------------------------------------------

    def _show_nothing(self, sentence: str) -> None:
        self._compared = None
        self.copy.setEnabled(False)
        self.take_back_last()
        self.facts.clear()
        self.texts.show_nothing()
        for widget in (self.facts, self.legend):
            widget.hide()
        self._say_about(sentence)

    def _show(self, found: Comparison | None) -> None:
        if found is None:
            self._show_nothing(self.tr("One of the two articles is not in the archive any more."))
            return
        self._compared = found
        many = len(found.drifts)
        self.copy.setEnabled(bool(many))
        self._say_about(
            self.tr("No name, number, place, date or quotation is another one in the copy.")
            if not many
            else self.tr("1 fact is another one in the copy:")
            if many == 1
            else self.tr("{n} facts are others in the copy:").format(n=number(many))
        )
        self.facts.clear()
        for drift in found.drifts:
            row = QListWidgetItem(one_line(lineage_words.told(drift)))
            row.setData(ID, (drift.after or drift.copy, drift.before or drift.original, drift.copy))
            row.setData(Qt.ItemDataRole.AccessibleTextRole, one_line(lineage_words.spoken(drift)))
            row.setToolTip(escaped(f"{one_line(drift.original)}\n→ {one_line(drift.copy)}"))
            set_row_height(row, self.theme)
            self.facts.addItem(row)
        self.facts.setVisible(bool(many))
        self._fit_facts()
        self.legend.show()
        self.texts.show_rows(
            (self._head(found.original), self._head(found.copy)),
            (found.original.title, found.copy.title),
            found.rows,
        )

    def _head(self, article: Article) -> str:
        outlet = one_line(article.outlet) or self.tr("Unknown outlet")
        return f"{outlet} · {long_time(article, self._zone)}"

    def _say_about(self, sentence: str) -> None:
        self.about.setText(sentence)
        self.about.setAccessibleDescription(sentence)
        self.about.setVisible(bool(sentence))

    def _fit_facts(self) -> None:
        rows = min(max(self.facts.count(), 1), MOST_DRIFTS_SHOWN)
        height = self.facts.sizeHintForRow(0) if self.facts.count() else self.theme.px(L)
        frame = 2 * self.facts.frameWidth()
        self.facts.setMinimumHeight(min(rows, FEWEST_DRIFTS_SHOWN) * height + frame)
        self.facts.setMaximumHeight(rows * height + frame)

    def _show_fact(self, row: QListWidgetItem) -> None:
        after, before, sentence = row.data(ID)
        self.texts.go_to(sentence, after, before)

    def dress(self) -> None:
        """Take the theme as it is now: the rows and both texts are written anew."""
        for row in self._rows.values():
            self._measure(row)
        self._dress_tree(self.tree)
        self.texts.setMinimumHeight(self.theme.px(96))
        self._chosen(self.tree.currentItem())
