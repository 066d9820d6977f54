"""The rows of the feeds panel: a feed in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from monitor.model import Feed, FeedState
from ui.models.words import escaped
from ui.speech import tr
from ui.theme import Theme
from ui.views.article_text import one_line

Index = QModelIndex | QPersistentModelIndex


def state_words(feed: Feed) -> str:
    """Say how a feed stands."""
    return {
        FeedState.NEW: tr("not polled yet"),
        FeedState.OK: tr("working"),
        FeedState.FAILING: tr("failing"),
        FeedState.GONE: tr("gone; no longer polled"),
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
    if feed.state in (FeedState.GONE, FeedState.MUTED) or feed.next_poll is None:
        return tr("not planned") if feed.state is not FeedState.NEW else tr("next round")
    if feed.next_poll <= now:
        return tr("next round")
    return tr("in {span}").format(span=how_long(feed.next_poll - now))


class FeedsModel(QAbstractTableModel):
    """Feeds in the columns title, folder, state, last success, next poll, articles."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = datetime.now(UTC)
        self.feeds: list[Feed] = []

    def show(self, feeds: Sequence[Feed], now: datetime) -> None:
        """Take the feeds as they are at a moment."""
        self.beginResetModel()
        self.feeds, self._now = list(feeds), now
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.feeds)

    def columnCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                tr("Feed"),
                tr("Folder"),
                tr("State"),
                tr("Last success"),
                tr("Next poll"),
                tr("Articles"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 5:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        feed, column = self.feeds[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(feed, column)
        if role == Qt.ItemDataRole.UserRole:
            return self._order(feed, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return escaped("\n".join(filter(None, (feed.title, feed.outlet, feed.url, feed.error))))
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == 2 and (feed.error or feed.state in (FeedState.FAILING, FeedState.GONE)):
                return self._theme.colour("warning")
            return self._theme.colour("text" if column == 0 else "soft")
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 5:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, feed: Feed, column: int) -> str:
        if column == 0:
            return one_line(feed.title)
        if column == 1:
            return one_line(feed.folder) or "—"
        if column == 2:
            return f"{state_words(feed)}: {one_line(feed.error)}" if feed.error else state_words(feed)
        if column == 3:
            return last_words(feed.last_success, self._now)
        if column == 4:
            return next_words(feed, self._now)
        return QLocale().toString(feed.articles)

    def _order(self, feed: Feed, column: int) -> Any:
        far = datetime.max.replace(tzinfo=UTC)
        if column == 3:
            return (
                (feed.last_success or datetime.min.replace(tzinfo=UTC)).timestamp()
                if feed.last_success
                else 0.0
            )
        if column == 4:
            return (feed.next_poll or far).timestamp() if feed.next_poll else 0.0
        if column == 5:
            return feed.articles
        if column == 1:
            return f"{feed.folder.casefold()}\0{feed.title.casefold()}"
        return self._words(feed, column)
