"""The reader's desk: what is asked at present, and which article is open.

It joins the bridge and the models; it holds no widget. The window shows what the desk says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from monitor.errors import PresswatchError
from monitor.model import Article, ArticleDocument, Filter, Sort
from ui.bridge import Bridge, Ticket
from ui.core_words import translated
from ui.models import asking
from ui.models.question import EVERYTHING, Chip, Place, Question, without
from ui.models.reading_list import ReadingListModel
from ui.models.sidebar import Contents, Lines, SidebarModel
from ui.models.words import system_zone

if TYPE_CHECKING:
    from monitor.store import Archive

READ_AFTER_MS = 1000  # an article is read when it was open for a second
LATEST_REST_MS = 400  # for all that the first list does not wait for
GAPS_FOR = timedelta(days=3)  # for so long the status line names a possible gap
SIDEBAR_REST_MS = 400  # between two looks at the counts while the engine writes
DEAR_REST_MS = 300  # before saved searches are counted that are too dear for a look at the counts
FILLING_REST_MS = 1000  # between two looks at all of a list that fills by itself


class Desk(QObject):
    """What the reader asks and reads."""

    question_changed = Signal(object)  # Question
    contents_changed = Signal(object)  # Contents
    article_shown = Signal(object, object)  # ArticleDocument | None, Filter
    article_failed = Signal(str)
    said = Signal(str, bool)  # a sentence, and whether it can be undone
    settled = Signal()  # the first list stands; all that it did not wait for can begin
    arrived = Signal(int)  # new articles that wait to be let in
    warm = Signal()  # what a day needs is there

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.zone = system_zone()
        self.question = Question()
        self.list = ReadingListModel(bridge, self)
        self.sidebar = SidebarModel(self)
        self.contents: Contents | None = None
        self.article_id = 0
        self.document: ArticleDocument | None = None
        self._filling = False
        self._article_ticket, self._contents_ticket, self._unread_ticket = Ticket(), Ticket(), Ticket()
        self._dear_ticket = Ticket()
        self._stale_contents = False
        self._read_timer = _timer(self, READ_AFTER_MS, self._read_now)
        self._contents_rest = _timer(self, SIDEBAR_REST_MS, self._ask_contents)
        self._dear_rest = _timer(self, DEAR_REST_MS, self._count_dear)
        self._filling_rest = _timer(self, FILLING_REST_MS, self._fill_again)
        bridge.opened.connect(self.start)
        bridge.changed.connect(self.refresh)
        self.list.arrivals.connect(self._take_arrivals)

    # --- asking ------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Ask for the first list; all that it does not wait for begins when it is painted, or after a while."""
        self.list.answered.connect(self._look_whether_empty, Qt.ConnectionType.SingleShotConnection)
        self.ask(self.question, rest=False)
        QTimer.singleShot(LATEST_REST_MS, self, self._settle)

    def _look_whether_empty(self) -> None:
        if not self.list.rowCount():  # nothing will be painted
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self.list.ask_rest()
        self.settled.emit()

    def ask_rest(self) -> None:
        """Ask for what the first list did not wait for: all behind its first page, and the sidebar."""
        self.list.ask_rest()
        if self.contents is None:
            self._ask_contents()
            self.bridge.ask(asking.warm_up, lambda _: self.warm.emit(), receiver=self)

    def ask(self, question: Question, *, rest: bool = True) -> None:
        """Ask another question of the list, or only for its first page until `ask_rest`."""
        self.question = question
        self._filling = False
        self.question_changed.emit(question)
        if self.bridge.ready:
            self.list.ask(question.filter(self.zone), rest=rest)

    def go_to(self, place: Place) -> None:
        """Go to an entry of the sidebar. The chips stay behind, the query does too."""
        if place != self.question.place:
            self.ask(Question(place=place, chips=Filter(sort=self.question.chips.sort)))

    def search(self, query: str, *, unfinished: bool = False, everywhere: bool = False) -> None:
        """Search within the present place, or everywhere."""
        place = EVERYTHING if everywhere else self.question.place
        question = replace(
            self.question, query=query, unfinished=unfinished and bool(query.strip()), place=place
        )
        if question != self.question:
            self.ask(question)

    def restrict(self, **changes: object) -> None:
        """Set restrictions of the list, as fields of a Filter."""
        chips = replace(self.question.chips, **changes)  # type: ignore[arg-type]
        self.ask(replace(self.question, chips=chips, unfinished=False))

    def sort(self, sort: Sort) -> None:
        """Choose the order of the list."""
        self.restrict(sort=sort)

    def take_away(self, chip: Chip | None) -> None:
        """Take a restriction away; None is the place, so that everything is searched."""
        if chip is None:
            self.ask(replace(self.question, place=EVERYTHING, unfinished=False))
        else:
            self.ask(replace(self.question, chips=without(self.question.chips, chip), unfinished=False))

    def clear(self) -> None:
        """Take query and restrictions away; the place stays."""
        self.ask(Question(place=self.question.place, chips=Filter(sort=self.question.chips.sort)))

    def fold_stories(self, folding: bool) -> None:
        """Show one row for each story, or every article."""
        self.list.folding = folding
        self.ask(self.question)

    @property
    def filter(self) -> Filter:
        """Give the filter of the present question."""
        return self.question.filter(self.zone)

    # --- what others write -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again for what is on screen: rows, counts, the open article."""
        self.list.refresh()
        if self.document is not None:
            self._ask_article()
        if not self._contents_rest.isActive():
            self._contents_rest.start()
        if self._filling and not self._filling_rest.isActive():
            self._filling_rest.start()

    def _fill_again(self) -> None:
        # nobody reads it yet: what was placed in a story since it came may move
        if self._filling:
            self.list.reload()

    def bring_in(self) -> None:
        """Let new articles into the list."""
        self.list.bring_in()

    def _take_arrivals(self, count: int) -> None:
        # a list that began empty fills by itself until the reader does something with it
        if not self.list.rowCount():
            self._filling = True
        if count and self._filling:
            self.list.bring_in()
            return
        self.arrived.emit(count)

    def _ask_contents(self) -> None:
        if not self.bridge.ready:
            return
        if self._contents_ticket.open:
            self._stale_contents = True
            return

        def read(archive: Archive) -> tuple[Contents, Lines]:
            contents = read_contents(archive)
            return contents, self.sidebar.lines(contents)

        def take(answer: tuple[Contents, Lines]) -> None:
            contents, lines = answer
            self.contents = contents
            self.sidebar.show(contents, lines)
            self.contents_changed.emit(contents)
            if self._stale_contents:
                self._stale_contents = False
                self._contents_rest.start()
            self._rest_before_dear()

        self._contents_ticket = self.bridge.ask(read, take, receiver=self)

    def _rest_before_dear(self) -> None:
        if self.contents is not None and not all(each.counted for each in self.contents.searches):
            self._dear_rest.start()

    def _count_dear(self) -> None:
        """Have saved searches counted for which the last look had no time, behind all other questions."""
        if self._dear_ticket.open or not self.bridge.ready:
            return

        def take(_: bool) -> None:
            if not self._contents_rest.isActive():
                self._contents_rest.start()

        self._dear_ticket = self.bridge.stream(count_dear, take, self._rest_before_dear, receiver=self)

    # --- the open article --------------------------------------------------------------------------------

    def open(self, article_id: int) -> None:
        """Open an article; 0 closes the one that is open."""
        self.article_id = article_id
        self._filling = False
        self._read_timer.stop()
        self._article_ticket.cancel()
        if not article_id:
            self.document = None
            self.article_shown.emit(None, self.filter)
            return
        self._ask_article()
        self._read_timer.start()

    def leave_unread(self) -> None:
        """Let the open article stay as it is, however long it is open."""
        self._read_timer.stop()

    def _ask_article(self) -> None:
        article_id, question = self.article_id, self.list.filter

        def whole(archive: Archive) -> ArticleDocument:
            from monitor.store import articles

            return articles.get(archive, article_id)

        def take(document: ArticleDocument) -> None:
            if article_id == self.article_id and document != self.document:
                self.document = document
                self.article_shown.emit(document, question)

        def fail(error: PresswatchError) -> None:
            if article_id == self.article_id:
                self.article_failed.emit(translated(error))

        self._article_ticket.cancel()
        self._article_ticket = self.bridge.ask(whole, take, fail, quick=True, receiver=self)

    def _read_now(self) -> None:
        document = self.document
        if document is None or document.article.read or document.article.id != self.article_id:
            return
        article_id = self.article_id
        self.list.patch([article_id], read=True)

        def read(archive: Archive) -> None:
            from monitor.store import marks

            # reading is no deed that the reader would undo: it stands in no line of the journal
            with archive.transaction():
                marks.write(archive, [article_id], "read", int(datetime.now(UTC).timestamp() * 1000))

        self.bridge.change(read, receiver=self)

    def article(self, article_id: int) -> Article | None:
        """Give an article of the list, or the open one."""
        row = self.list.row_of(article_id)
        article = self.list.article(row) if row >= 0 else None
        if article is None and self.document is not None and self.document.article.id == article_id:
            return self.document.article
        return article

    # --- the next unread article -------------------------------------------------------------------------

    def find_unread(self, after: int, direction: int, found: Callable[[int], None]) -> None:
        """Find the next unread article of the list below (1) or above (-1) a row, and tell its row, -1 for none."""
        near = range(after + direction, after + direction * 200, direction)
        for row in near:
            if not 0 <= row < self.list.rowCount():
                break
            if self.list.unread(row):
                found(row)
                return
        else:
            self._find_far_unread(after, direction, found)
            return
        found(-1)

    def _find_far_unread(self, after: int, direction: int, found: Callable[[int], None]) -> None:
        question, folded = replace(self.list.filter, unread=True), self.list.folded

        def unread(archive: Archive) -> set[int]:
            from monitor.store import search

            ids = [i for chunk in search.ids(archive, question, now=datetime.now(UTC)) for i in chunk]
            if not folded:
                return set(ids)
            from monitor.store import folding

            return folding.beside(archive, ids)

        def take(ids: set[int]) -> None:
            rows = range(after + direction, self.list.rowCount() if direction > 0 else -1, direction)
            found(next((row for row in rows if self.list.ids[row] in ids), -1))

        self._unread_ticket.cancel()
        self._unread_ticket = self.bridge.ask(unread, take, receiver=self)


def count_dear(archive: Archive) -> Iterator[bool]:
    """Count saved searches that take long one by one, as far as they need not rest."""
    from monitor.store import searches

    while searches.count_dear(archive, datetime.now(UTC), zone=system_zone()):
        yield True


def read_contents(archive: Archive) -> Contents:
    """Ask for everything that the sidebar and the status line show."""
    from monitor.store import clipbooks, completeness, counts, feeds, searches, topics

    sidebar, now = counts.sidebar(archive), datetime.now(UTC)
    return Contents(
        inbox=sidebar.inbox,
        unread=sidebar.unread,
        starred=sidebar.starred,
        topics=tuple(topics.all(archive)),
        searches=tuple(searches.all(archive, now, zone=system_zone())),
        clipbooks=tuple(clipbooks.all(archive)),
        feeds=tuple(feeds.all(archive)),
        total=sidebar.total,
        since=sidebar.since,
        next_due=feeds.next_due(archive),
        standing=completeness.standing(archive, now - GAPS_FOR),
        absent=completeness.absent(archive),
    )


def _timer(parent: QObject, milliseconds: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
