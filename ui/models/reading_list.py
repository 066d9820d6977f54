"""The reading list as a model: any number of rows, of which only those around the viewport are held.

The first page comes at once, then the ids of the whole result as one array; rows are asked for by id.
What a row looks like is the delegate's; which articles there are is the archive's.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from monitor.errors import PresswatchError
from monitor.model import Article, Filter, Page
from ui.bridge import Bridge, Ticket
from ui.models import merge, words

if TYPE_CHECKING:
    from monitor.store import Archive

PAGE = 64  # rows asked for at once
KEPT = 2048  # rows held at most
ARRIVALS_CAP = 1000
ARRIVAL_MARGIN = timedelta(minutes=15)
ID_ROLE = int(Qt.ItemDataRole.UserRole)
ARTICLE_ROLE = ID_ROLE + 1

Index = QModelIndex | QPersistentModelIndex


class ReadingListModel(QAbstractListModel):
    """The articles that a filter finds, newest first or as it says."""

    waiting = Signal(bool)  # a question is on its way; the rows still answer the one before
    replaced = Signal()  # the rows answer another filter: reading begins at the top
    answered = Signal()  # the rows answer the filter
    counted = Signal(int, bool)  # how many there are, and whether that is exact
    arrivals = Signal(int)  # how many new articles the filter would find beyond the list
    problem = Signal(str)  # what was not understood of the query, "" if all was
    forms = Signal(object)  # which forms each word of the query found: dict of word and forms
    failed = Signal(str)
    complete = Signal()  # all ids are there

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.filter = Filter()
        self._ids: array[int] = array("q")
        self._articles: dict[int, Article] = {}
        self._stale: set[int] = set()  # rows that are shown until their newer selves arrive
        self._asked: set[int] = set()  # ids whose rows are on their way
        self._tickets: list[Ticket] = []
        self._rows_ticket = Ticket()
        self._arrivals_ticket = Ticket()
        self._loaded_at = self._arrived_until = datetime.now(UTC)
        self._arrived: list[int] = []  # what the filter finds beyond the list
        self._shown = (0, PAGE)
        self._whole = False
        self._rest_wanted = True  # the ids behind the first page, too
        self._put_off: Callable[[], None] | None = None  # asks for them
        self._painting = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(60)  # an answer that comes sooner needs no dimming
        self._slow.timeout.connect(lambda: self.waiting.emit(True))

    # --- asking ------------------------------------------------------------------------------------------

    def ask(self, question: Filter, *, rest: bool = True) -> None:
        """Ask for the articles of a filter. The rows of the old one stay until the first page is there.

        Without the `rest` only the first page, until `ask_rest`: at the start it is painted first.
        """
        # outside the question: what its budget has room for is reading, not importing
        from monitor.store import search

        self._cancel()
        self._rest_wanted = rest
        self._slow.start()
        asked_at = datetime.now(UTC)
        filter_ = question

        def first_page(archive: Archive) -> Page:
            return search.page(archive, filter_, limit=PAGE, snippets=True, now=asked_at)

        # a quick answer has asked for the ids already when this returns: keep both tickets
        self._tickets.append(
            self.bridge.ask(
                first_page,
                lambda page: self._take_page(filter_, page, asked_at),
                self._fail,
                quick=True,
                receiver=self,
            )
        )

    def ask_rest(self) -> None:
        """Ask for what was put off, if anything was."""
        self._rest_wanted = True
        put_off, self._put_off = self._put_off, None
        if put_off is not None:
            put_off()

    def bring_in(self) -> None:
        """Let the articles in that have arrived; where their place is not known by their ids, ask again."""
        if self.filter.sort != "date" or not self._whole or len(self._arrived) >= ARRIVALS_CAP:
            self.reload()
            return
        self._loaded_at = self._arrived_until
        fresh, self._arrived = self._arrived, []
        self._reconcile(merge.merged(self._ids, fresh))
        self.arrivals.emit(0)

    def reload(self) -> None:
        """Ask for the same filter again and bring in what is new, without moving what is there."""
        self._cancel()
        asked_at = datetime.now(UTC)
        found: array[int] = array("q")

        def end() -> None:
            self._loaded_at, self._arrived = asked_at, []
            self._reconcile(found)
            self.arrivals.emit(0)

        self._tickets = [self._stream_ids(self.filter, asked_at, found.extend, end)]

    def refresh(self) -> None:
        """Ask again for the rows on screen, and count what has arrived since the list was made."""
        self._stale = set(self._articles)
        self._asked.clear()
        self.look_at(*self._shown)
        self._count_arrivals()

    def look_at(self, first: int, last: int) -> None:
        """Ask for the rows of these positions, and for a page before and after them."""
        self._shown = (first, last)
        near = self._ids[max(0, first - PAGE // 2) : last + 1 + PAGE // 2]
        visible = set(self._ids[max(0, first) : last + 1])
        wanted = [i for i in near if i not in self._articles or (i in self._stale and i in visible)]
        self._ask_rows([i for i in wanted if i in visible and i not in self._articles], quick=True)
        self._ask_rows([i for i in wanted if i not in self._asked and i not in self._articles], quick=False)
        self._ask_rows([i for i in wanted if i in self._stale and i not in self._asked], quick=False)

    # --- what the window asks ----------------------------------------------------------------------------

    @property
    def ids(self) -> Sequence[int]:
        """The ids of all rows that are known, in the order of the list."""
        return self._ids

    @property
    def held(self) -> list[int]:
        """Give the ids whose rows are held at present."""
        return list(self._articles)

    @property
    def whole(self) -> bool:
        """Say whether the ids of the whole result are there."""
        return self._whole

    def article(self, row: int) -> Article | None:
        """Give the article of a row, asking for it on the spot if it is not held."""
        if not 0 <= row < len(self._ids):
            return None
        article_id = self._ids[row]
        if article_id not in self._articles and article_id not in self._asked:
            start = row - row % PAGE
            self._painting = True
            try:
                self._ask_rows(
                    [i for i in self._ids[start : start + PAGE] if i not in self._articles], quick=True
                )
            finally:
                self._painting = False
        return self._articles.get(article_id)

    def row_of(self, article_id: int) -> int:
        """Find the row of an article, -1 where it is not in the list."""
        try:
            return self._ids.index(article_id)
        except ValueError:
            return -1

    def patch(self, ids: Iterable[int], **changes: Any) -> None:
        """Show a change of marks at once; the archive's own answer follows."""
        touched = set(ids)
        for article_id in touched & self._articles.keys():
            self._articles[article_id] = replace(self._articles[article_id], **changes)
        first, last = self._shown
        for row in range(max(0, first), min(last + 1, len(self._ids))):
            if self._ids[row] in touched:
                self._say_changed(row, row)

    def remove(self, ids: Iterable[int]) -> None:
        """Take rows out, for example after a dismissal."""
        rows = (self.row_of(article_id) for article_id in set(ids))
        self._take_out(merge.ranges_of(row for row in rows if row >= 0))
        self.counted.emit(len(self._ids), self._whole)
        self.answered.emit()

    # --- Qt's model --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows that are known so far."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer title, id, the article itself, or the whole row in words."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        if role not in _ROLES:
            return None
        article = self.article(index.row())
        if article is None:
            return None if role == ARTICLE_ROLE else self.tr("Loading…")
        if role == ARTICLE_ROLE:
            return article
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title
        zone = words.zone_of(self.filter.zone)
        if role == Qt.ItemDataRole.ToolTipRole:
            return None  # the view gives tooltips for the parts of a row
        return words.spoken(article, datetime.now(UTC), zone)

    # --- answers -----------------------------------------------------------------------------------------

    def _take_page(self, question: Filter, page: Page, asked_at: datetime) -> None:
        self._slow.stop()
        self.filter, self._loaded_at, self._arrived = question, asked_at, []
        self._rows_ticket.cancel()
        self._asked.clear()
        self._stale.clear()
        self.beginResetModel()
        self._ids = array("q", (article.id for article in page.articles))
        self._articles = {article.id: article for article in page.articles}
        self._whole = not page.more
        self._shown = (0, PAGE)
        self.endResetModel()
        self.replaced.emit()
        self.waiting.emit(False)
        self.problem.emit(page.problem or "")
        self.forms.emit({} if question.unfinished else page.forms)
        self.arrivals.emit(0)
        self.counted.emit(len(self._ids), self._whole)
        self.answered.emit()
        if self._whole:
            self.complete.emit()
            return
        known = set(self._ids)

        def part(chunk: array[int]) -> None:
            # what arrived between the page and its ids is news, and waits to be let in
            after = _after(chunk, known) if known.intersection(chunk) else chunk
            self._append(array("q", (i for i in after if i not in known)))

        self._put_off = lambda: self._tickets.append(self._stream_ids(question, asked_at, part, self._finish))
        if self._rest_wanted:
            self.ask_rest()

    def _append(self, ids: array[int]) -> None:
        if not ids:
            return
        self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(ids) - 1)
        self._ids.extend(ids)
        self.endInsertRows()
        self.counted.emit(len(self._ids), False)

    def _finish(self) -> None:
        self._whole = True
        self.counted.emit(len(self._ids), True)
        self.complete.emit()

    def _stream_ids(self, question: Filter, now: datetime, part: Any, end: Any) -> Ticket:
        def all_ids(archive: Archive) -> Iterator[array[int]]:
            from monitor.store import search

            return iter(search.ids(archive, question, now=now))

        return self.bridge.stream(all_ids, part, end, self._fail, receiver=self)

    def _ask_rows(self, ids: Sequence[int], *, quick: bool) -> None:
        wanted = list(ids)
        if not wanted:
            return
        question = self.filter
        self._asked.update(wanted)

        def rows(archive: Archive) -> list[Article]:
            from monitor.store import search

            return search.rows(archive, wanted, question)

        def take(articles: list[Article]) -> None:
            if question == self.filter:
                self._take_rows(wanted, articles)

        ticket = self.bridge.ask(rows, take, self._fail, quick=quick, receiver=self)
        if ticket.open:
            self._rows_ticket = ticket

    def _take_rows(self, asked: Iterable[int], articles: Iterable[Article]) -> None:
        self._asked.difference_update(asked)
        self._stale.difference_update(asked)
        for article in articles:
            self._articles[article.id] = article
        if len(self._articles) > KEPT:
            self._forget_far_rows()
        if not self._painting:
            first, last = max(0, self._shown[0]), min(self._shown[1], len(self._ids) - 1)
            if first <= last:
                self._say_changed(first, last)

    def _forget_far_rows(self) -> None:
        first, last = self._shown
        near = set(self._ids[max(0, first - KEPT // 4) : last + KEPT // 4])
        self._articles = {i: article for i, article in self._articles.items() if i in near}
        self._stale &= near

    def _count_arrivals(self) -> None:
        # an article is stamped before it is committed: look a while further back, and leave out what is in the list
        asked_at = datetime.now(UTC)
        since = self._loaded_at - ARRIVAL_MARGIN
        after = max(since, self.filter.arrived_after) if self.filter.arrived_after else since
        question = replace(self.filter, arrived_after=after, unfinished=False)

        def arrived(archive: Archive) -> list[int]:
            from monitor.store import search

            chunks = search.ids(archive, question, chunk=ARRIVALS_CAP * 2, now=asked_at)
            return list(next(chunks, ()))

        def take(ids: list[int]) -> None:
            if question.sort == "date":
                self._arrived = [i for i in ids if not merge.holds(self._ids, i)]
            else:
                known = set(self._ids)
                self._arrived = [i for i in ids if i not in known]
            self._arrived_until = asked_at
            self.arrivals.emit(len(self._arrived))

        if self._whole and not self._arrivals_ticket.open:
            self._arrivals_ticket = self.bridge.ask(arrived, take, lambda _: None, receiver=self)

    def _reconcile(self, found: array[int]) -> None:
        differences = merge.differences(self._ids, found)
        if differences is None or len(differences[0]) + len(differences[1]) > 64:
            self.beginResetModel()
            self._ids = found
            self.endResetModel()
        else:
            self._take_out(differences[0])
            for first, last in differences[1]:
                self.beginInsertRows(QModelIndex(), first, last)
                self._ids[first:first] = found[first : last + 1]
                self.endInsertRows()
        self._whole = True
        self.counted.emit(len(self._ids), True)
        self.answered.emit()
        self.complete.emit()

    def _take_out(self, ranges: list[merge.Range]) -> None:
        for first, last in reversed(ranges):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._ids[first : last + 1]
            self.endRemoveRows()

    def _say_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))

    def _cancel(self) -> None:
        for ticket in (*self._tickets, self._arrivals_ticket):
            ticket.cancel()
        self._tickets = []
        self._put_off = None

    def _fail(self, error: PresswatchError) -> None:
        self._slow.stop()
        self.waiting.emit(False)
        self.failed.emit(str(error))


_ROLES = {
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    ARTICLE_ROLE,
}


def _after(chunk: array[int], known: set[int]) -> array[int]:
    last = max(position for position, article_id in enumerate(chunk) if article_id in known)
    return chunk[last + 1 :]
