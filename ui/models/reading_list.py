"""The reading list as a model: any number of rows, of which only those around the viewport are held.

The first page comes at once, then the ids of the whole result as one array; rows are asked for by id. Where stories
are folded, a row is the article that stands for its story; the others can stand below it.
What a row looks like is the delegate's; which articles there are is the archive's.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QTimer,
    Signal,
)

from monitor.errors import PresswatchError
from monitor.model import Article, Filter
from ui.bridge import Bridge, Ticket
from ui.core_words import translated
from ui.models import asking, merge
from ui.models.asking import First, Part, Rows
from ui.models.story_rows import StoryRows

if TYPE_CHECKING:
    from monitor.store import Archive

PAGE = 64  # rows asked for at once
KEPT = 2048  # rows held at most
ARRIVALS_CAP = 1000
ARRIVAL_MARGIN = timedelta(minutes=15)


class ReadingListModel(StoryRows):
    """The articles that a filter finds, newest first or as it says."""

    waiting = Signal(bool)  # a question is on its way; the rows still answer the one before
    asked = Signal()  # another filter is asked for
    replaced = Signal()  # the rows answer another filter: reading begins at the top
    answered = Signal()  # the rows answer the filter
    counted = Signal(int, bool, int)  # how many rows there are, whether that is exact, and how many articles
    arrivals = Signal(int)  # how many new articles the filter would find beyond the list
    problem = Signal(str)  # what was not understood of the query, "" if all was
    forms = Signal(object)  # which forms each word of the query found: dict of word and forms
    complete = Signal()  # all ids are there

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(bridge, parent)
        self.folding = False  # one row for a story, from the next question on
        self._stale: set[int] = set()  # rows that are shown until their newer selves arrive
        self._asked: set[int] = set()  # ids whose rows are on their way
        self._tickets: list[Ticket] = []
        self._rows_ticket = Ticket()
        self._arrivals_ticket = Ticket()
        self._loaded_at = self._arrived_until = datetime.now(UTC)
        self._arrived: list[int] = []  # what the filter finds beyond the list
        self._read_here: set[int] = set()  # rows that a mark made here may have taken out of the filter
        self._loose: set[int] = set()  # rows that came before they were placed in a story
        self._shown = (0, PAGE)
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
        self._cancel()
        self.asked.emit()
        self._rest_wanted = rest
        self._slow.start()
        asked_at, folded = datetime.now(UTC), self.folding
        # a quick answer has asked for the ids already when this returns: keep both tickets
        self._tickets.append(
            self.bridge.ask(
                asking.first_page(question, folded, PAGE, asked_at),
                lambda first: self._take_first(question, folded, first, asked_at),
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
        """Let the articles in that have arrived; where their place is not known by their ids, ask again.

        Rows that were placed in one story since they came become one row now: until here the list has held still.
        """
        if self.filter.sort != "date" or not self._whole or len(self._arrived) >= ARRIVALS_CAP:
            self.reload(new=self._arrived)
            return
        fresh = self._arrived
        if self.folded:
            ask = asking.groups([*fresh, *self._loose.difference(fresh)], self.filter, datetime.now(UTC))
            ticket = self.bridge.ask(ask, lambda found: self._let_in(fresh, found), self._fail, receiver=self)
            self._tickets.append(ticket)
        else:
            self._let_in(fresh, [(article_id,) for article_id in fresh])

    def _let_in(self, fresh: list[int], groups: list[tuple[int, ...]]) -> None:
        """Let articles in by their stories: where one has a row already, that stays as it is and has them inside."""
        self._loaded_at, self._arrived = self._arrived_until, []
        self._mark_fresh(fresh)
        heads = self.stories.heads(self._ids)
        standing = [[one for one in group if merge.holds(heads, one)] for group in groups]
        rows = [group[0] for group, held in zip(groups, standing, strict=True) if not held]
        if self.folded:
            self._every = merge.merged(self._every, fresh)
            self._stale.update(one for group in groups for one in group if one in self._articles)
            double = {one for held in standing for one in held if one != self._to_keep(held)}
            heads = array("q", (one for one in heads if one not in double)) if double else heads
            self._loose.update(fresh)
        self._reconcile(merge.merged(heads, rows))
        self.look_at(*self._shown)
        self.arrivals.emit(0)

    def _to_keep(self, rows: Sequence[int]) -> int:
        """Of rows that have become one story, keep one that was there before the others came."""
        return next((one for one in rows if one not in self._loose), rows[0])

    def reload(self, new: Sequence[int] = ()) -> None:
        """Ask for the same filter again and bring in what is new, without moving what is there.

        What was read here stays, although an unread filter finds it no more: until another question is asked.
        """
        self._cancel()
        asked_at = datetime.now(UTC)
        found: array[int] = array("q")
        every: array[int] = array("q")

        def take(part: Part) -> None:
            found.extend(part.rows)
            if self.folded:
                every.extend(part.article_ids)

        def end() -> None:
            self._loaded_at, self._arrived = asked_at, []
            self._every = every
            if new:
                self._mark_fresh(new)
            self._reconcile(self._with_read_here(found))
            self.arrivals.emit(0)
            if self._arrivals_ticket.open:  # what is on its way was held against the list as it was
                self._arrivals_ticket.cancel()
                self._count_arrivals()

        self._tickets = [self._stream_ids(self.filter, asked_at, take, end)]

    def _mark_fresh(self, article_ids: Sequence[int]) -> None:
        """Let rows be marked as new, until others come in or another question is asked."""
        self.fresh = set(article_ids)
        self._say_changed(max(0, self._shown[0]), min(self._shown[1], len(self._ids) - 1))

    def _with_read_here(self, found: array[int]) -> array[int]:
        """Put rows that were read here into what a filter finds; only where its order is known by their ids."""
        if not self._read_here or self.filter.sort != "date":
            return found
        heads = self.stories.heads(self._ids)
        stay = {i for i in self._read_here if merge.holds(heads, i) and not merge.holds(found, i)}
        inside = {one for i in stay if (fold := self.stories.folds.get(i)) for one in fold.article_ids}
        if inside:  # another article stands for the story now; its row stays the one that it was
            found = array("q", (one for one in found if one not in inside))
        return merge.merged(found, stay)

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
    def held(self) -> list[int]:
        """Give the ids whose rows are held at present."""
        return list(self._articles)

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

    def unread(self, row: int) -> bool:
        """Say whether a row is unread: a story is while one of its articles is."""
        article, story = self.article(row), self.story(row)
        if story is not None and story.fold is not None and not story.unfolded:
            return story.fold.unread
        return article is not None and not article.read

    def patch(self, ids: Iterable[int], **changes: Any) -> None:
        """Show a change of marks at once; the archive's own answer follows."""
        touched = set(ids)
        if changes.get("dismissed"):
            self._read_here -= touched
        else:
            self._read_here |= touched
        if "read" in changes:
            touched_rows = touched | self.stories.mark_read(touched, bool(changes["read"]))
        else:
            touched_rows = touched
        for article_id in touched & self._articles.keys():
            self._articles[article_id] = replace(self._articles[article_id], **changes)
        first, last = self._shown
        for row in range(max(0, first), min(last + 1, len(self._ids))):
            if self._ids[row] in touched_rows:
                self._say_changed(row, row)

    def remove(self, ids: Iterable[int]) -> None:
        """Take articles out, for example after a dismissal. Of an unfolded story, the others come again by themselves."""
        gone = set(ids)
        self._read_here -= gone
        orphaned = any(self.stories.is_unfolded(article_id) for article_id in gone)
        self._take_out(merge.ranges_of(merge.places(self._ids, gone)))
        if self.folded:
            self.stories.drop(gone)
            self._every = merge.without(self._every, gone)
        self._count()
        self.answered.emit()
        if orphaned:
            self.reload()

    # --- answers -----------------------------------------------------------------------------------------

    def _take_first(self, question: Filter, folded: bool, first: First, asked_at: datetime) -> None:
        self._slow.stop()
        self.filter, self._loaded_at, self._arrived = question, asked_at, []
        self.fresh, self._read_here = set(), set()
        self._rows_ticket.cancel()
        self._asked.clear()
        self._stale.clear()
        page = first.page
        self.beginResetModel()
        self.folded = folded
        self.stories.clear()
        self.stories.folds.update(first.folds)
        self._ids = array("q", (article.id for article in page.articles))
        self._every = first.article_ids
        self._articles = {article.id: article for article in page.articles}
        self._loose = {article.id for article in page.articles if article.story is None}
        self._whole = not page.more
        self._shown = (0, PAGE)
        self.endResetModel()
        self.replaced.emit()
        self.waiting.emit(False)
        self.problem.emit(translated(page.problem or ""))
        self.forms.emit({} if question.unfinished else page.forms)
        self.arrivals.emit(0)
        self._count()
        self.answered.emit()
        if self._whole:
            self.complete.emit()
            return
        self._every = array("q")
        first_page = set(self._ids)  # as far as the parts have not come to it

        def take(part: Part) -> None:
            nonlocal first_page
            after, articles = part.rows, part.article_ids
            if held := first_page.intersection(part.rows) if first_page else first_page:
                # what arrived between the page and its ids is news, and waits to be let in
                after = _after(part.rows, held)
                early = set(part.rows[: len(part.rows) - len(after)]) - held
                articles = array("q", (i for i in articles if i not in early)) if early else articles
                first_page -= held
            if folded:
                self._every.extend(articles)
            self._append(after)

        self._put_off = lambda: self._tickets.append(self._stream_ids(question, asked_at, take, self._finish))
        if self._rest_wanted:
            self.ask_rest()

    def _append(self, ids: array[int]) -> None:
        if not ids:
            return
        self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(ids) - 1)
        self._ids.extend(ids)
        self.endInsertRows()
        self._count()

    def _finish(self) -> None:
        self._whole = True
        self._count()
        self.complete.emit()

    def _count(self) -> None:
        heads = len(self._ids) - self.stories.below
        self.counted.emit(heads, self._whole, len(self._every) if self.folded else heads)

    def _stream_ids(self, question: Filter, now: datetime, part: Any, end: Any) -> Ticket:
        ask = asking.all_ids(question, self.folded, now)
        return self.bridge.stream(ask, part, end, self._fail, receiver=self)

    def _ask_rows(self, ids: Sequence[int], *, quick: bool) -> None:
        wanted = list(ids)
        if not wanted:
            return
        question, known = self.filter, None
        self._asked.update(wanted)
        if self.folded:
            folds = self.stories.folds
            known = {i: folds[i].article_ids for i in wanted if i in folds}

        def take(answer: Rows) -> None:
            if question == self.filter:
                self._take_rows(wanted, answer)

        ask = asking.rows(wanted, question, known, datetime.now(UTC))
        ticket = self.bridge.ask(ask, take, self._fail, quick=quick, receiver=self)
        if ticket.open:
            self._rows_ticket = ticket

    def _take_rows(self, asked: Iterable[int], answer: Rows) -> None:
        self._asked.difference_update(asked)
        self._stale.difference_update(asked)
        self._articles.update((article.id, article) for article in answer.articles)
        self._loose.update(article.id for article in answer.articles if article.story is None)
        gone = set(asked).difference(article.id for article in answer.articles)
        if gone:  # purged: not before the painting that may have asked is over
            QTimer.singleShot(0, self, lambda: self.remove(gone))
        if self.folded:
            self.stories.learn(asked, answer.folds)
        if len(self._articles) > KEPT:
            self._forget_far_rows()
        if not self._painting:
            first, last = max(0, self._shown[0]), min(self._shown[1], len(self._ids) - 1)
            came = set(asked)
            seen = [row for row in range(first, last + 1) if self._ids[row] in came]
            if seen:
                self._say_changed(seen[0], seen[-1])

    def _forget_far_rows(self) -> None:
        first, last = self._shown
        near = set(self._ids[max(0, first - KEPT // 4) : last + KEPT // 4])
        self._articles = {i: article for i, article in self._articles.items() if i in near}
        self._stale &= near
        self.stories.keep(near)

    def _count_arrivals(self) -> None:
        # an article is stamped before it is committed: look a while further back, and leave out what is in the list
        asked_at = datetime.now(UTC)
        since = self._loaded_at - ARRIVAL_MARGIN
        after = max(since, self.filter.arrived_after) if self.filter.arrived_after else since
        question = replace(self.filter, arrived_after=after, unfinished=False)

        arrived = asking.arrived(question, ARRIVALS_CAP * 2, asked_at)
        every, by_date = self._every if self.folded else self._ids, question.sort == "date"

        def ask(archive: Archive) -> list[int]:
            # to look through a million ids in another order would be felt; whatever changes them asks anew
            return arrived(archive) if by_date else merge.missing(every, arrived(archive))

        def take(ids: list[int]) -> None:
            held = self._every if self.folded else self._ids
            self._arrived = [i for i in ids if not merge.holds(held, i)] if by_date else ids
            self._arrived_until = asked_at
            self.arrivals.emit(len(self._arrived))

        if self._whole and not self._arrivals_ticket.open:
            self._arrivals_ticket = self.bridge.ask(ask, take, lambda _: None, receiver=self)

    def _reconcile(self, heads: array[int]) -> None:
        found = self.stories.with_those_below(heads)
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
        self._count()
        self.answered.emit()
        self.complete.emit()

    def _cancel(self) -> None:
        for ticket in (*self._tickets, self._arrivals_ticket):
            ticket.cancel()
        self._tickets = []
        self._put_off = None

    def _fail(self, error: PresswatchError) -> None:
        self._slow.stop()
        self.waiting.emit(False)
        super()._fail(error)


def _after(chunk: array[int], known: set[int]) -> array[int]:
    last = max(position for position, article_id in enumerate(chunk) if article_id in known)
    return chunk[last + 1 :]
