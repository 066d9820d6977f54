"""The rows of the feeds panel: a feed in words, what to do about it, and which feeds a filter means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from monitor.model import Feed, FeedState
from ui.core_words import translated
from ui.models.words import escaped
from ui.speech import tr
from ui.theme import Theme
from ui.views.article_text import one_line

Index = QModelIndex | QPersistentModelIndex
Which = Literal["all", "broken", "silent", "paused", "muted"]
WHICH: tuple[Which, ...] = ("all", "broken", "silent", "paused", "muted")
_LEFT_ALONE = (FeedState.GONE, FeedState.MUTED)


@dataclass(frozen=True, slots=True)
class Line:
    """One feed of the panel. `remark`, `sentence`: where something may have been missed; `silent`: nothing new comes."""

    feed: Feed
    a_week: float | None = None
    full: float | None = None
    remark: str = ""
    sentence: str = ""
    silent: bool = False


class Column(IntEnum):
    """The columns, in their order."""

    FEED = 0
    FOLDER = 1
    STATE = 2
    SUCCESS = 3
    NEXT = 4
    WEEK = 5
    FULL = 6
    REMARK = 7


FIGURES = (Column.WEEK, Column.FULL)


# --- words ----------------------------------------------------------------------------------------------


def state_words(feed: Feed) -> str:
    """Say how a feed stands."""
    return {
        FeedState.NEW: tr("not polled yet"),
        FeedState.OK: tr("working"),
        FeedState.FAILING: tr("failing"),
        FeedState.GONE: tr("given up"),
        FeedState.PAUSED: tr("paused"),
        FeedState.MUTED: tr("muted"),
    }[feed.state]


def how_long(span: timedelta) -> str:
    """Write a length of time in its largest unit."""
    minutes = round(abs(span).total_seconds() / 60)
    if minutes < 60:
        return tr("{n} min").format(n=minutes)
    if minutes < 48 * 60:
        return tr("{n} h").format(n=round(minutes / 60))
    return tr("{n} days").format(n=round(minutes / 1440))


def last_words(when: datetime | None, now: datetime) -> str:
    """Say how long ago something was."""
    if when is None:
        return tr("never")
    return (
        tr("just now")
        if now - when < timedelta(minutes=1)
        else tr("{span} ago").format(span=how_long(now - when))
    )


def next_words(feed: Feed, now: datetime) -> str:
    """Say when a feed is polled next."""
    if feed.state in _LEFT_ALONE:
        return tr("not planned")
    if feed.next_poll is None or feed.next_poll <= now:
        return tr("next round")
    return tr("in {span}").format(span=how_long(feed.next_poll - now))


def rate_words(a_week: float | None) -> str:
    """Write how many articles a feed brings in a week."""
    if a_week is None:
        return "–"
    if 0 < a_week < 0.1:
        return tr("under {n}").format(n=QLocale().toString(0.1, "f", 1))
    return QLocale().toString(a_week, "f", 0 if a_week >= 10 or a_week == round(a_week) else 1)


def share_words(full: float | None) -> str:
    """Write the share of full text."""
    return "–" if full is None else f"{round(full * 100)} %"


def is_broken(feed: Feed) -> bool:
    """Say whether a feed needs a look: it fails, is gone, or works with a trouble."""
    failing = feed.state in (FeedState.FAILING, FeedState.GONE)
    return failing or bool(feed.error and feed.state in (FeedState.OK, FeedState.NEW))


def advice(line: Line, now: datetime) -> str:
    """Say of one feed what is wrong and what one can do, or how it stands."""
    feed = line.feed
    parts = [f"{one_line(feed.title)}: {translated(one_line(feed.error))}" if feed.error else ""]
    if feed.state is FeedState.FAILING:
        times = tr("It failed {n} times in a row and is asked again {when}.")
        once = tr("It failed once and is asked again {when}.")
        said = (times if feed.failures > 1 else once).format(n=feed.failures, when=next_words(feed, now))
        parts += [said, tr("Retry now, or edit its address.")]
    elif feed.state is FeedState.MUTED:
        parts.append(tr("Muted: it is not polled until you say so; its articles stay."))
    elif feed.state is FeedState.NEW:
        parts.append(tr("Not polled yet; it is asked with the next round."))
    else:
        parts += [line.sentence, translated(one_line(feed.remark or ""))]
        if line.silent:
            parts.append(tr("Look at the site whether it still publishes there."))
    return " ".join(part for part in parts if part) or feed.url


def means(which: Which, line: Line) -> bool:
    """Say whether a filter of the panel means a feed."""
    return {
        "all": True,
        "broken": is_broken(line.feed),
        "silent": line.silent and line.feed.state is FeedState.OK,
        "paused": line.feed.state is FeedState.PAUSED,
        "muted": line.feed.state is FeedState.MUTED,
    }[which]


# --- the table ------------------------------------------------------------------------------------------


class FeedsModel(QAbstractTableModel):
    """Feeds with their figures."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.now = datetime.now(UTC)
        self.lines: list[Line] = []

    def show(self, lines: Sequence[Line], now: datetime) -> bool:
        """Take the feeds as they are at a moment; say whether rows came, went or moved."""
        moved = [one.feed.id for one in lines] != [one.feed.id for one in self.lines]
        if moved:
            self.beginResetModel()
        self.lines, self.now = list(lines), now
        if moved:
            self.endResetModel()
        elif self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, len(Column) - 1))
        return moved

    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.head(Column(section))
        if role == Qt.ItemDataRole.ToolTipRole:
            return {
                Column.WEEK: tr("Articles a week, over the last four weeks"),
                Column.FULL: tr("The share of the last 100 articles whose full text is kept"),
            }.get(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def head(self, column: Column) -> str:
        """Give the head of a column."""
        return {
            Column.FEED: tr("Feed"),
            Column.FOLDER: tr("Folder"),
            Column.STATE: tr("State"),
            Column.SUCCESS: tr("Last success"),
            Column.NEXT: tr("Next poll"),
            Column.WEEK: tr("A week"),
            Column.FULL: tr("Full text"),
            Column.REMARK: tr("Remark"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        line, column = self.lines[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                self.spoken(line)
                if column is Column.FEED
                else f"{self.head(column)}: {self._words(line, column)}"
            )
        if role == Qt.ItemDataRole.UserRole:
            return self._order(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return escaped("\n".join([line.feed.title, line.feed.url, advice(line, self.now)]))
        if role == Qt.ItemDataRole.ForegroundRole:
            amber = (column is Column.STATE and is_broken(line.feed)) or (
                column is Column.REMARK and line.remark != ""
            )
            return self._theme.colour("warning" if amber else "text" if column is Column.FEED else "soft")
        if role == Qt.ItemDataRole.FontRole and column in FIGURES:
            return self._theme.font(tabular=True)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def spoken(self, line: Line) -> str:
        """Say a whole row in words, for screen readers."""
        rest = [
            f"{self.head(column)}: {self._words(line, column)}"
            for column in Column
            if column is not Column.FEED
        ]
        return ". ".join([one_line(line.feed.title), *rest, translated(one_line(line.feed.error or ""))])

    def _words(self, line: Line, column: Column) -> str:
        feed = line.feed
        match column:
            case Column.FEED:
                return one_line(feed.title)
            case Column.FOLDER:
                return one_line(feed.folder) or "–"
            case Column.STATE:
                return state_words(feed)
            case Column.SUCCESS:
                return last_words(feed.last_success, self.now)
            case Column.NEXT:
                return next_words(feed, self.now)
            case Column.WEEK:
                return rate_words(line.a_week)
            case Column.FULL:
                return share_words(line.full)
            case Column.REMARK:
                return line.remark or translated(
                    one_line((feed.error if is_broken(feed) else feed.remark) or "")
                )

    def _order(self, line: Line, column: Column) -> Any:
        feed = line.feed
        match column:
            case Column.FOLDER:
                return f"{feed.folder.casefold()}\0{feed.title.casefold()}"
            case Column.STATE:
                return f"{0 if is_broken(feed) else 1}{state_words(feed)}\0{feed.title.casefold()}"
            case Column.SUCCESS:
                return feed.last_success.timestamp() if feed.last_success else 0.0
            case Column.NEXT:
                far = float("inf") if feed.state in _LEFT_ALONE else 0.0
                return feed.next_poll.timestamp() if feed.next_poll and not far else far
            case Column.WEEK:
                return -1.0 if line.a_week is None else line.a_week
            case Column.FULL:
                return -1.0 if line.full is None else line.full
        return self._words(line, column).casefold()


class ShownFeeds(QSortFilterProxyModel):
    """The feeds that filter and search mean, in the order of a column."""

    def __init__(self, model: FeedsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feeds = model
        self._which: Which = "all"
        self._words: list[str] = []
        self.setSourceModel(model)
        self.setSortRole(Qt.ItemDataRole.UserRole)

    def choose(self, which: Which) -> None:
        """Show the feeds of one filter."""
        self._which = which
        self.invalidate()

    def search(self, typed: str) -> None:
        """Show the feeds in whose name, outlet, folder, address or trouble every word that was typed stands."""
        self._words = typed.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index, /) -> bool:
        line = self._feeds.lines[source_row]
        feed = line.feed
        if not means(self._which, line):
            return False
        text = "\n".join(
            (feed.title, feed.outlet, feed.folder, feed.url, translated(feed.error or ""), line.remark)
        ).casefold()
        return all(word in text for word in self._words)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
