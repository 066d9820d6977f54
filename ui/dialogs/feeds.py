"""The feeds panel: how every feed does, what to do about it, and what can be done with many at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QToolButton,
    QWidget,
)

from ui.dialogs.feed_deeds import FeedDeeds
from ui.dialogs.feeds_model import (
    WHICH,
    Column,
    FeedsModel,
    Line,
    ShownFeeds,
    Which,
    advice,
    is_broken,
    means,
)
from ui.dialogs.fields import name_headers
from ui.dialogs.frame import BridgeDialog
from ui.models.missed import remark, sentence
from ui.models.words import number, system_zone, zone_of
from ui.theme import S, Theme
from ui.views.article_text import one_line
from ui.views.notice import Notice

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.completeness import Standing
    from monitor.store.health import Health
    from ui.bridge import Bridge

LATELY = timedelta(days=7)  # a possible gap is remarked upon for so long
REST_MS = 500  # between two looks while the engine writes
AGES_MS = 30_000  # "in 5 min" is true for half a minute
WIDTHS = {
    Column.FEED: 156,
    Column.FOLDER: 110,
    Column.STATE: 124,
    Column.SUCCESS: 112,
    Column.NEXT: 124,
    Column.WEEK: 92,
    Column.FULL: 100,
    Column.REMARK: 212,
}
# What gives way first where the panel is narrow; all of it stands in the tooltip and in the row's words.
GIVES_WAY = (Column.FOLDER, Column.SUCCESS, Column.WEEK, Column.FULL)
GROWS = (Column.FEED, Column.REMARK)


class Table(QTableView):
    """A table that tells when it has another size."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class FeedsDialog(BridgeDialog):
    """All feeds in a table; it stays open beside the window and follows the archive."""

    feed_chosen = Signal(str, str)  # address and title: its articles are wanted in the list
    licence_wanted = Signal(str)  # the name of an outlet

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(self.tr("Feeds"))
        self.setModal(False)
        self.model = FeedsModel(theme, self)
        self.shown = ShownFeeds(self.model, self)
        self._loaded = self._taking = False
        self._wanted = ""  # the address of a feed to be selected once it is there
        self._build_top()
        self.table = self._build_table()
        self.notice = Notice(theme, primary=False)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.notice)
        self.pages.setMinimumHeight(theme.px(160))
        self.body.addWidget(self.pages, 1)
        self.deeds = FeedDeeds(bridge, theme, self.table, self.model, self.selected)
        self.deeds.said.connect(self.say)
        self.deeds.refused.connect(self.fail)
        self.deeds.done.connect(self.reload)
        self.deeds.read_wanted.connect(self.feed_chosen)
        self.deeds.licence_wanted.connect(self.licence_wanted)
        self.body.addWidget(self.deeds)
        self.add = self.add_button(self.tr("Subscribe …"))
        self.add.clicked.connect(self._add)
        self.import_opml = self.add_button(self.tr("Import OPML …"))
        self.import_opml.clicked.connect(self._import)
        self.export_opml = self.add_button(self.tr("Export OPML …"))
        self.export_opml.clicked.connect(self._export)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.reload)
        self._ages = QTimer(self, interval=AGES_MS)
        self._ages.timeout.connect(lambda: self.model.show(self.model.lines, datetime.now(UTC)))
        self._ages.start()
        bridge.changed.connect(self._reload_soon)
        room = self.screen().availableSize() * 0.94
        self.resize(QSize(theme.px(1100), theme.px(660)).boundedTo(room))
        self._wear()
        self.choose("all")
        self.reload()

    # --- building ----------------------------------------------------------------------------------------

    def _build_top(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(S))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a feed"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(self.theme.px(160))
        self.search.textChanged.connect(self._search)
        row.addWidget(self.search, 1)
        self.filters = QButtonGroup(self)
        self.filters.setExclusive(True)
        for at in range(len(WHICH)):
            pill = QToolButton()
            pill.setProperty("pill", "choice")
            pill.setCheckable(True)
            pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.filters.addButton(pill, at)
            row.addWidget(pill)
        self.filters.idClicked.connect(lambda which: self.choose(WHICH[which]))
        self.body.addLayout(row)

    def _build_table(self) -> Table:
        table = Table()
        table.resized.connect(self._fit)
        table.setAccessibleName(self.tr("Feeds"))
        table.setModel(self.shown)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.FEED, Qt.SortOrder.AscendingOrder)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        name_headers(table, self.tr("Columns"))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.selectionModel().selectionChanged.connect(self._show_selection)
        return table

    # --- what is shown -----------------------------------------------------------------------------------

    def _reload_soon(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def reload(self) -> None:
        """Ask for the feeds as they are now; the selection stays."""
        now, zone = datetime.now(UTC), zone_of(system_zone())
        self.ask(lambda archive: read_lines(archive, now, zone), self._take)

    def _take(self, lines: list[Line]) -> None:
        selected = {line.feed.id for line in self.selected()}
        self._loaded = self._taking = True
        if self.model.show(lines, datetime.now(UTC)):
            self._select(selected)
        else:
            self.shown.invalidate()
        self._taking = False
        self._show_state()
        self.deeds.show_selection(self.selected())
        self._select_wanted()

    def _select(self, ids: set[int]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for row, line in enumerate(self.model.lines):
            index = self.shown.mapFromSource(self.model.index(row, 0))
            if line.feed.id in ids and index.isValid():
                self.table.selectionModel().select(index, flags.Select | flags.Rows)

    def turn_to(self, key: str) -> None:
        """Show the feeds of a filter, or the feed of an address."""
        which: Which = next((which for which in WHICH if which == key), WHICH[0])
        self.search.clear()
        self.choose(which)
        self._wanted = "" if which == key else key
        self._select_wanted()

    def _select_wanted(self) -> None:
        """Select the feed that is wanted, once it is there."""
        found = next((line.feed.id for line in self.model.lines if line.feed.url == self._wanted), None)
        if found is not None:
            self._wanted = ""
            self.table.clearSelection()
            self._select({found})
            self.table.scrollTo(self.table.selectionModel().selectedRows()[0])

    def choose(self, which: Which) -> None:
        """Show the feeds of one filter."""
        self.filters.button(WHICH.index(which)).setChecked(True)
        self.shown.choose(which)
        self._show_state()

    def _search(self, typed: str) -> None:
        self.shown.search(typed)
        self._show_state()

    def _show_state(self) -> None:
        """Show counts and table, or say why it is empty and what helps."""
        lines = self.model.lines
        words = {
            "all": self.tr("All {n}"),
            "broken": self.tr("Broken {n}"),
            "silent": self.tr("Silent {n}"),
            "paused": self.tr("Paused {n}"),
            "muted": self.tr("Muted {n}"),
        }
        for at, which in enumerate(WHICH):
            count = sum(means(which, line) for line in lines)
            button = self.filters.button(at)
            button.setText(words[which].format(n=number(count)))
            button.setAccessibleName(button.text())
        broken = sum(is_broken(line.feed) for line in lines)
        count_words = (
            self.tr("1 feed") if len(lines) == 1 else self.tr("{n} feeds").format(n=number(len(lines)))
        )
        trouble = self.tr("{feeds}, {n} of them with trouble.").format(feeds=count_words, n=number(broken))
        self.lead.setText(trouble if broken else f"{count_words}." if lines else "")
        self.lead.setVisible(bool(lines))
        empty = self.shown.rowCount() == 0
        self.pages.setCurrentWidget(self.notice if empty else self.table)
        if empty:
            self._show_empty()
        self.export_opml.setEnabled(bool(lines))

    def _show_empty(self) -> None:
        if not self._loaded:
            self.notice.show_words(self.tr("Counting what your feeds bring …"), icon="feeds")
        elif not self.model.lines:
            self.notice.show_words(
                self.tr("No feeds yet"),
                self.tr("Subscribe to one, or import an OPML file from another program."),
                icon="feeds",
                action=(self.tr("Subscribe …"), self._add),
            )
        else:
            self.notice.show_words(
                self.tr("No feed is like that"),
                self.tr("All of them stand under “All”."),
                icon="check" if not self.search.text() else "search",
                action=(self.tr("Show all feeds"), self._show_all),
            )

    def _show_all(self) -> None:
        self.search.clear()
        self.choose("all")

    def selected(self) -> list[Line]:
        """Return the feeds that are selected."""
        rows = self.table.selectionModel().selectedRows()
        return [self.model.lines[self.shown.mapToSource(row).row()] for row in rows]

    def _show_selection(self) -> None:
        lines = self.selected()
        self.deeds.show_selection(lines)
        if self.at_work or self._taking:
            return
        if len(lines) == 1 and is_broken(lines[0].feed):
            self.fail(advice(lines[0], self.model.now))
        elif len(lines) == 1:
            self.say(advice(lines[0], self.model.now))
        else:
            self.say(self.tr("{n} feeds are selected.").format(n=number(len(lines))) if lines else "")

    def dress(self) -> None:
        self._wear()
        self._fit()
        self.model.show(self.model.lines, self.model.now)

    def _wear(self) -> None:
        px = self.theme.px
        self.table.setStyleSheet(
            f"QTableView::item {{ padding: 0 {px(5)}px; }}"
        )  # with Qt's own 3 the header's 8

    def _fit(self) -> None:
        """Give the columns their widths; what the panel has no room for gives way, the least needed first."""
        px = self.theme.px
        self.table.verticalHeader().setDefaultSectionSize(px(32))
        room = self.table.viewport().width()
        wanted = dict(WIDTHS)
        for column in GIVES_WAY:
            if sum(px(width) for width in wanted.values()) > room:
                del wanted[column]
        spare = max(0, room - sum(px(width) for width in wanted.values())) // len(GROWS)
        for column in Column:
            self.table.setColumnHidden(column, column not in wanted)
            if column in wanted:
                self.table.setColumnWidth(column, px(wanted[column]) + (spare if column in GROWS else 0))

    # --- feeds that come and go --------------------------------------------------------------------------

    def _add(self) -> None:
        from ui.dialogs.subscribe import SubscribeDialog

        dialog = SubscribeDialog(self.bridge, self.theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.subscribed.connect(self._added)
        dialog.open()

    def _added(self, addresses: Sequence[str]) -> None:
        self.say(
            self.tr("1 feed added; it is polled with the next round.")
            if len(addresses) == 1
            else self.tr("{n} feeds added; they are polled with the next round.").format(
                n=number(len(addresses))
            )
        )
        self.reload()

    def _import(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import feeds"), "", self.tr("OPML files (*.opml *.xml)")
        )
        if found:
            from ui.dialogs.opml_preview import OpmlPreviewDialog

            dialog = OpmlPreviewDialog(self.bridge, self.theme, Path(found), self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.imported.connect(lambda count: self._added([""] * count))
            dialog.open()

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


def read_lines(archive: Archive, now: datetime, zone: tzinfo) -> list[Line]:
    """Ask the archive how every feed does."""
    from monitor.store import completeness, health

    standing = completeness.standing(archive, now - LATELY)
    return [_line(one, standing.get(one.feed.id), zone, now) for one in health.all(archive, now)]


def _line(one: Health, standing: Standing | None, zone: tzinfo, now: datetime) -> Line:
    silent = standing is not None and standing.silence is not None
    return Line(
        one.feed, one.a_week, one.full, remark(standing, zone, now), sentence(standing, zone), silent=silent
    )
