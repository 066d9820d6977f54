"""The completeness panel: what of the press may have been missed in a period, and where to look."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDateEdit,
    QHBoxLayout,
    QHeaderView,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui.dialogs.completeness_lines import Row, Section, Target, lead, sections
from ui.dialogs.fields import name_headers
from ui.dialogs.frame import BridgeDialog, plain_label
from ui.models.missed import moment
from ui.models.words import escaped, number, system_zone, zone_of
from ui.speech import tr
from ui.theme import TEXT, S, Theme

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.completeness import Report
    from ui.bridge import Bridge

REST_MS = 2000  # between two looks while the engine writes
ROW = Qt.ItemDataRole.UserRole
PERIODS = ("today", "24h", "7d", "since")


class CompletenessDialog(BridgeDialog):
    """Polls, gaps, silences, absences and articles without text; it stays open beside the window."""

    question_wanted = Signal(object)  # Question: its articles are wanted in the list
    feed_wanted = Signal(str)  # the address of a feed that is wanted in the feeds panel

    def __init__(
        self, bridge: Bridge, theme: Theme, parent: QWidget | None = None, period: str = "7d"
    ) -> None:
        super().__init__(bridge, theme, parent)
        self._zone = zone_of(system_zone())
        self.entitle(self.tr("Completeness"), self.tr("Looking what may have been missed …"))
        self.setModal(False)
        self._build_periods()
        self.tree = self._build_tree()
        self.body.addWidget(self.tree, 1)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.reload)
        bridge.changed.connect(self._look_again)
        room = self.screen().availableSize() * 0.94
        self.resize(QSize(theme.px(900), theme.px(660)).boundedTo(room))
        self._dress_rows()
        self.choose(period)
        self.tree.setFocus()

    def _look_again(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    # --- building ----------------------------------------------------------------------------------------

    def _build_periods(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(S))
        self.periods = QButtonGroup(self)
        words = (self.tr("Today"), self.tr("24 hours"), self.tr("7 days"), self.tr("Since …"))
        for at, text in enumerate(words):
            pill = QToolButton()
            pill.setText(text)
            pill.setAccessibleName(text.removesuffix(" …"))
            pill.setProperty("pill", "choice")
            pill.setCheckable(True)
            pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.periods.addButton(pill, at)
            row.addWidget(pill)
        self.periods.idClicked.connect(lambda at: self.choose(PERIODS[at]))
        self.since = QDateEdit()
        self.since.setAccessibleName(self.tr("Since which day"))
        self.since.setDisplayFormat(tr("d MMM yyyy"))
        self.since.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.since.setToolTip(self.tr("The arrow keys go a day, a month or a year on or back"))
        today = datetime.now(self._zone).date()
        self.since.setMaximumDate(QDate(today.year, today.month, today.day))
        self.since.setDate(self.since.maximumDate().addDays(-30))
        self.since.dateChanged.connect(lambda _: self.choose("since"))
        row.addWidget(self.since)
        row.addStretch(1)
        self.spoken_period = plain_label("", "faint")
        row.addWidget(self.spoken_period)
        self.body.addLayout(row)

    def _build_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("What may have been missed"))
        tree.setHeaderLabels([self.tr("What"), self.tr("When, how many"), self.tr("What is known")])
        name_headers(tree, self.tr("Columns"))
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setUniformRowHeights(False)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setMouseTracking(True)
        tree.setMinimumHeight(self.theme.px(200))
        header = tree.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        tree.itemClicked.connect(lambda item, _: self.go(item))
        tree.itemActivated.connect(lambda item, _: self.go(item))
        tree.currentItemChanged.connect(lambda item, _: self._show_sentence(item))
        tree.itemEntered.connect(self._show_hand)
        return tree

    # --- what is asked -----------------------------------------------------------------------------------

    def choose(self, period: str) -> None:
        """Ask about a period."""
        self.periods.button(PERIODS.index(period)).setChecked(True)
        self._period = period
        self.since.setVisible(period == "since")
        self.reload()

    def first_moment(self, now: datetime) -> datetime:
        """Say when the period that is chosen begins."""
        if self._period == "24h":
            return now - timedelta(hours=24)
        today = now.astimezone(self._zone).date()
        chosen = self.since.date()
        first = {
            "today": today,
            "7d": today - timedelta(days=6),
            "since": date(chosen.year(), chosen.month(), chosen.day()),
        }[self._period]
        return datetime.combine(first, time(), self._zone).astimezone(UTC)

    def reload(self) -> None:
        """Ask for the report as it is now."""
        now = datetime.now(UTC)
        since = self.first_moment(now)

        def report(archive: Archive) -> Report:
            from monitor.store import completeness

            return completeness.report(archive, since, now)

        self.ask_last(report, self._take)

    def _take(self, report: Report) -> None:
        self.lead.setText(lead(report))
        self.lead.setAccessibleName(self.lead.text())
        self.spoken_period.setText(self.tr("since {when}").format(when=moment(report.since, self._zone)))
        self._fill(sections(report, self._zone))

    def _fill(self, found: Sequence[Section]) -> None:
        """Show the sections; what is selected and where one reads stay."""
        current = self.tree.currentItem()
        kept = current.data(0, ROW) if current is not None else None
        place = self.tree.verticalScrollBar().value()
        self.tree.blockSignals(True)
        self.tree.clear()
        for section in found:
            head = QTreeWidgetItem([section.title, number(len(section.rows)) if section.rows else ""])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setData(0, Qt.ItemDataRole.AccessibleTextRole, _spoken_head(section))
            self.tree.addTopLevelItem(head)
            if not section.rows:
                none = QTreeWidgetItem([section.nothing])
                none.setFlags(Qt.ItemFlag.ItemIsEnabled)
                head.addChild(none)
                none.setFirstColumnSpanned(True)
            for row in section.rows:
                head.addChild(_item(row))
        self.tree.expandAll()
        for item in self._items():
            if kept is not None and item.data(0, ROW) == kept:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        self._dress_rows()
        self.tree.verticalScrollBar().setValue(place)

    def _items(self) -> list[QTreeWidgetItem]:
        heads = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        below = [head.child(at) for head in heads if head is not None for at in range(head.childCount())]
        return [item for item in below if item is not None]

    def dress(self) -> None:
        self._dress_rows()

    def _dress_rows(self) -> None:
        """Take sizes and colours of the theme."""
        theme, px = self.theme, self.theme.px
        self.since.setStyleSheet("QDateEdit::up-button, QDateEdit::down-button { width: 0; border: none; }")
        self.since.setMinimumWidth(theme.metrics(TEXT).horizontalAdvance("30 Sept 2000") + px(32))
        self.tree.setStyleSheet(f"QTreeWidget::item {{ padding: 0 {px(5)}px; }}")
        self.tree.setColumnWidth(0, px(250))
        self.tree.setColumnWidth(1, px(250))
        for at in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(at)
            if head is None:
                continue
            head.setSizeHint(0, QSize(0, px(36)))
            for column in range(2):
                head.setFont(column, theme.font(TEXT, bold=True))
        for item in self._items():
            item.setSizeHint(0, QSize(0, px(28)))
            row = item.data(0, ROW)
            for column in range(3):
                leads = column == 0 and isinstance(row, Row) and row.target is not None
                item.setForeground(column, theme.colour("accent" if leads else "soft" if row else "faint"))

    # --- where a line leads ------------------------------------------------------------------------------

    def _show_sentence(self, item: QTreeWidgetItem | None) -> None:
        row = item.data(0, ROW) if item is not None else None
        self.say(row.sentence if isinstance(row, Row) else "")

    def _show_hand(self, item: QTreeWidgetItem) -> None:
        row = item.data(0, ROW)
        leads = isinstance(row, Row) and row.target is not None
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.tree.viewport().setCursor(shape)

    def go(self, item: QTreeWidgetItem) -> None:
        """Go where a line leads: to its articles, or to its feed."""
        row = item.data(0, ROW)
        target: Target | None = row.target if isinstance(row, Row) else None
        if target is None:
            return
        if target.question is not None:
            self.question_wanted.emit(target.question)
        else:
            self.feed_wanted.emit(target.feed)


def _item(row: Row) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.subject, row.when, row.says])
    item.setData(0, ROW, row)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.subject}. {row.when}. {row.sentence}")
    for column in range(3):
        item.setToolTip(column, escaped(row.sentence))
    return item


def _spoken_head(section: Section) -> str:
    return f"{section.title}: {number(len(section.rows)) if section.rows else section.nothing}"
