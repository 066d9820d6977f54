"""Of what the reader is told, when, and how: bells, quiet hours and days, how many one by one, the tray."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QWidget,
)

from monitor.notifying import Bell, Wishes
from ui.core_words import translated
from ui.dialogs.fields import ROW, Choice, set_row_height
from ui.dialogs.frame import plain_label
from ui.dialogs.setting_rows import SettingRows
from ui.models import notices
from ui.notifications import STAY, Notifications
from ui.theme import S, Theme
from ui.views.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from monitor.store import Archive
    from ui.bridge import Bridge

MOST = (0, 1, 2, 3, 5, 10)
MINUTES = (5, 10, 15, 30, 60)
_SHOWN = 5  # rows of the list of bells
Kept = tuple[Wishes, list[Bell], frozenset[Bell]]


class NotificationSettings(QWidget):
    """Every choice holds at once."""

    def __init__(
        self,
        notifications: Notifications,
        bridge: Bridge,
        theme: Theme,
        settings: QSettings,
        tell: Callable[[str, bool], None],
    ) -> None:
        """`tell` says a sentence, and whether it is a trouble."""
        super().__init__()
        self._notifications, self._bridge, self._theme = notifications, bridge, theme
        self._settings, self._tell = settings, tell
        self._kept = Wishes()
        self._showing = False
        self.grid = SettingRows(theme)
        self.setLayout(self.grid)
        self._build_bells()
        self._build_hours()
        self._build_days()
        self._build_number()
        self._build_way()
        self.setEnabled(False)
        notifications.wishes_changed.connect(self._show_wishes)
        notifications.way_known.connect(self._show_way)
        notifications.refused.connect(self._show_again)
        self._show_way()
        notifications.find_way()
        self._ask()

    def _ask(self) -> None:
        self._bridge.ask(_read, self._show, self._refused, quick=True)

    # --- the rows ----------------------------------------------------------------------------------------

    def _build_bells(self) -> None:
        self.on = QCheckBox(self.tr("Tell me of new articles"))
        self.on.clicked.connect(self._keep)
        self.grid.add(self.tr("&Notifications"), self.on)
        self.bells = QListWidget()
        self.bells.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bells.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.bells.setMinimumHeight(self._theme.px(ROW + 4))
        self.bells.itemChanged.connect(self._ring)
        self.grid.add(
            self.tr("For th&ese"),
            self.bells,
            self.tr(
                "Copies of one story are told once. What feeds bring at their first poll, and what is imported, is not told."
            ),
        )

    def _build_hours(self) -> None:
        holder, across = self._line()
        self.quiet = QCheckBox(self.tr("from"))
        self.begins, self.ends = self._hour(self.tr("Quiet from")), self._hour(self.tr("Quiet until"))
        across.addWidget(self.quiet)
        across.addWidget(self.begins)
        across.addWidget(plain_label(self.tr("to"), "soft"))
        across.addWidget(self.ends)
        across.addStretch(1)
        self.quiet.clicked.connect(self._keep)
        self.grid.add(
            self.tr("&Quiet hours"),
            self.quiet,
            self.tr("What comes meanwhile is told afterwards, in one digest."),
            holder=holder,
        )

    def _hour(self, name: str) -> Choice:
        field = Choice(self._theme)
        for minute in range(0, 24 * 60, 30):
            field.addItem(_clock(minute), minute)
        field.setAccessibleName(name)
        field.activated.connect(lambda _: self._keep())
        return field

    def _build_days(self) -> None:
        holder = QWidget()
        across = FlowLayout(self._theme.px(4), holder)
        self.days: list[QToolButton] = []
        for day in range(7):
            button = QToolButton()
            button.setText(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat))
            button.setAccessibleName(QLocale().dayName(day + 1))
            button.setToolTip(QLocale().dayName(day + 1))
            button.setProperty("pill", "choice")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(self._keep)
            across.addWidget(button)
            self.days.append(button)
        self.grid.add(self.tr("On these &days"), self.days[0], holder=holder)
        self.days[0].setAccessibleName(QLocale().dayName(1))

    def _build_number(self) -> None:
        holder, across = self._line()
        self.most, self.minutes = Choice(self._theme), Choice(self._theme)
        for most in MOST:
            self.most.addItem(
                self.tr("Digests only") if not most else self.tr("At most {n}").format(n=most), most
            )
        for minutes in MINUTES:
            self.minutes.addItem(self.tr("in {n} minutes").format(n=minutes), minutes)
        for field in (self.most, self.minutes):
            field.activated.connect(lambda _: self._keep())
            across.addWidget(field)
        across.addStretch(1)
        self.grid.add(
            self.tr("&One by one"),
            self.most,
            self.tr("More than that are told in one digest."),
            holder=holder,
        )
        self.minutes.setAccessibleName(self.tr("In so many minutes"))

    def _build_way(self) -> None:
        self.stay = QCheckBox(self.tr("Keep running when the window is closed"))
        self.stay.setChecked(str(self._settings.value(STAY, "false")).lower() == "true")
        self.stay.clicked.connect(lambda on: self._settings.setValue(STAY, "true" if on else "false"))
        self.grid.add(self.tr("T&ray"), self.stay, " ")
        self._tray_note = self.grid.rows[-1].parts[-1]
        self.trial = QPushButton(self.tr("Show a trial notification"))
        self.trial.setAutoDefault(False)
        self.trial.clicked.connect(lambda: self._notifications.show(notices.trial()))
        holder, across = self._line()
        across.addWidget(self.trial)
        across.addStretch(1)
        self.grid.add(self.tr("Tr&ial"), self.trial, " ", holder=holder)
        self.trial.setAccessibleName(self.trial.text())
        self._way_note = self.grid.rows[-1].parts[-1]

    def _line(self) -> tuple[QWidget, QHBoxLayout]:
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self._theme.px(S))
        return holder, across

    # --- what is kept ------------------------------------------------------------------------------------

    def _show(self, kept: Kept) -> None:
        wishes, every, chosen = kept
        self._showing = True
        self.bells.clear()
        for bell in every:
            name = bell.name if bell.kind == "topic" else self.tr("Search: {name}").format(name=bell.name)
            row = QListWidgetItem(name)
            row.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            )
            row.setCheckState(Qt.CheckState.Checked if bell in chosen else Qt.CheckState.Unchecked)
            row.setData(Qt.ItemDataRole.UserRole, bell)
            set_row_height(row, self._theme)
            self.bells.addItem(row)
        self.bells.setFixedHeight(self._theme.px(ROW * min(max(1, len(every)), _SHOWN) + 4))
        self._showing = False
        self._show_wishes(wishes)
        self.setEnabled(True)

    def _show_wishes(self, wishes: Wishes) -> None:
        self._kept = wishes
        self.on.setChecked(wishes.on)
        self.quiet.setChecked(wishes.quiet)
        for field, at in ((self.begins, wishes.begins), (self.ends, wishes.ends)):
            minute = at.hour * 60 + at.minute
            if field.findData(minute) < 0:
                field.addItem(_clock(minute), minute)
            field.setCurrentIndex(field.findData(minute))
            field.setEnabled(wishes.quiet)
        for day, button in enumerate(self.days):
            button.setChecked(day in wishes.days)
        _choose(self.most, wishes.most, self.tr("At most {n}"))
        _choose(self.minutes, wishes.minutes, self.tr("in {n} minutes"))

    def _keep(self, _: object = None) -> None:
        """Keep what is chosen, where it is another than before."""
        chosen = replace(
            self._kept,
            on=self.on.isChecked(),
            quiet=self.quiet.isChecked(),
            begins=_time(self.begins.currentData()),
            ends=_time(self.ends.currentData()),
            days=frozenset(day for day, button in enumerate(self.days) if button.isChecked()),
            most=int(self.most.currentData()),
            minutes=int(self.minutes.currentData()),
        )
        if chosen == self._kept:
            return
        self._kept = chosen
        for field in (self.begins, self.ends):
            field.setEnabled(chosen.quiet)
        self._tell(self.tr("On no day is anything told.") if not chosen.days else "", False)
        self._notifications.keep(chosen)

    def _ring(self, row: QListWidgetItem) -> None:
        if not self._showing:
            bell: Bell = row.data(Qt.ItemDataRole.UserRole)
            self._notifications.ring(bell, row.checkState() is Qt.CheckState.Checked)

    def _show_way(self) -> None:
        """Say what shows notifications here, or that nothing does."""
        notifications = self._notifications
        there = notifications.tray is not None
        self.stay.setEnabled(there)
        note = self.tr("There the icon opens the window, polls, keeps quiet and ends Presswatch.")
        _tell_note(self._tray_note, note if there else self.tr("This desktop has no tray."))
        self.trial.setEnabled(notifications.way is not None)
        _tell_note(
            self._way_note,
            self.tr("The desktop shows it. A click on a notification leads to its article.")
            if notifications.way is not None
            else self.tr("This desktop shows no notifications: neither a message bus nor a tray answers."),
        )

    def _show_again(self, sentence: str) -> None:
        """Show what is kept: what was chosen could not be."""
        self._tell(sentence, True)
        self._ask()

    def _refused(self, error: Exception) -> None:
        self._tell(translated(error), True)


def _time(minute: int) -> time:
    """Turn a minute of the day into a time."""
    return time(minute // 60, minute % 60)


def _clock(minute: int) -> str:
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)


def _tell_note(note: QWidget, text: str) -> None:
    if isinstance(note, QLabel):
        note.setText(text)


def _choose(field: Choice, value: int, words: str) -> None:
    """Show a number; one that no line names gets its own."""
    if field.findData(value) < 0:
        field.addItem(words.format(n=value), value)
    field.setCurrentIndex(field.findData(value))


def _read(archive: Archive) -> Kept:
    from monitor.store import bells, searches, topics

    every: Iterable[Bell] = [
        *(Bell("topic", topic.name) for topic in topics.all(archive, counts=False)),
        *(Bell("search", search.name) for search in searches.all(archive, counts=False)),
    ]
    return bells.wishes(archive), list(every), bells.all(archive)
