"""What the reader does: marks, dismissals, undo, a round now, the browser, searches and feeds.

Each deed shows at once, is written through the bridge, and says in a sentence what was done where that is not seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject

from ui.core_words import translated
from ui.desk import Desk
from ui.models.question import EVERYTHING, Question, query_of
from ui.models.words import number

if TYPE_CHECKING:
    from monitor.errors import PresswatchError
    from monitor.store import Archive
    from monitor.store.journal import Step

Mark = Literal["read", "starred", "dismissed"]
MOST_PASTED = 20_000  # letters; a longer text is no query


class Deeds(QObject):
    """Everything that the reader can do to articles, searches and feeds."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._list, self._bridge = desk, desk.list, desk.bridge
        self.selected: Callable[[], list[int]] = list  # the window tells what is selected in the list

    def chosen(self) -> list[int]:
        """Give the articles that a command means: the selection, else the open one."""
        return self.selected() or ([self._desk.article_id] if self._desk.article_id else [])

    def mark(
        self,
        ids: Iterable[int],
        mark: Mark,
        value: bool,
        far: tuple[int, ...] = (),
        said: Callable[[int], str] | None = None,
    ) -> None:
        """Set or take away a mark; it shows at once and can be undone.

        `far` are rows that may be stories; `said` tells of how many articles that was done, once it is.
        """
        wanted = list(ids)
        question = self._list.filter
        if not wanted:
            return
        self._list.patch(wanted, **{mark: value})
        if mark == "read":
            self._desk.leave_unread()

        def write(archive: Archive) -> int:
            from monitor.store import marks

            now = datetime.now(UTC)
            if not far:
                return marks.set(archive, wanted, mark, value, now)
            from monitor.store import folding

            with archive.transaction():
                whole = [*wanted, *folding.members(archive, far, question, now)]
                return marks.set(archive, whole, mark, value, now)

        def done(count: int) -> None:
            # where nothing has changed, an undo would take back something else
            if said is not None and count:
                self._desk.said.emit(said(count), True)

        self._bridge.change(write, done, self._take_back, receiver=self)

    def _take_back(self, error: PresswatchError) -> None:
        """Show again what is so: what was shown at once could not be written."""
        self._desk.said.emit(translated(error), False)
        self._list.reload()
        self._desk.refresh()
        if self._desk.document is not None:  # which knows nothing of the star in its row
            self._desk.article_shown.emit(self._desk.document, self._list.filter)

    def toggle_read(self) -> None:
        """Mark what is chosen as read, or as unread where the first of it is read. Folded stories are marked whole."""
        rows = self.chosen()
        if not rows:
            return
        row = self._list.row_of(rows[0])
        first = self._desk.article(rows[0])
        unread = self._list.unread(row) if row >= 0 else first is not None and not first.read
        ids, far = self._list.spread(rows)
        self.mark(ids, "read", unread, far)

    def toggle_star(self) -> None:
        """Star what is chosen, or unstar it where the first of it has a star. Of a story, who stands for it gets it."""
        ids = self.chosen()
        first = self._desk.article(ids[0]) if ids else None
        if first is not None:
            self.mark(ids, "starred", not first.starred)

    def dismiss(self) -> None:
        """Dismiss what is chosen: it leaves the list and stays in the archive."""
        ids, far = self._list.spread(self.chosen())
        if not ids:
            return
        hides = self._list.filter.scope == "inbox"

        def said(count: int) -> str:
            words = self.tr("1 article dismissed") if count == 1 else self.tr("{count} articles dismissed")
            return words.format(count=number(count))

        self.mark(ids, "dismissed", True, far, said)
        if hides:
            self._list.remove(ids)

    def mark_all_read(self) -> None:
        """Mark everything that the list stands for as read."""
        question = self._list.filter

        def write(archive: Archive) -> int:
            from monitor.store import marks

            return marks.set_all(archive, question, "read", True, datetime.now(UTC))

        def done(count: int) -> None:
            said = (
                self.tr("{count} articles marked as read")
                if count != 1
                else self.tr("1 article marked as read")
            )
            self._desk.said.emit(
                said.format(count=number(count)) if count else self.tr("Everything here is read already"),
                count > 0,
            )

        self._list.patch(self._list.held, read=True)
        self._bridge.change(write, done, self._take_back, receiver=self)

    def merge_stories(self, rows: Sequence[int]) -> None:
        """Make one story of the stories of some rows, for good; it can be undone."""

        def write(archive: Archive) -> None:
            from monitor.store import stories

            stories.merge(archive, rows, datetime.now(UTC))

        self._change_stories(write, self.tr("One story was made of the selected rows"))

    def split_story(self, rows: Sequence[int]) -> None:
        """Take articles out of their stories, for good; it can be undone."""

        def write(archive: Archive) -> None:
            from monitor.store import stories

            stories.split(archive, rows, datetime.now(UTC))

        said = self.tr("1 article was taken out of its story")
        if len(rows) > 1:
            said = self.tr("{count} articles were taken out of their story").format(count=number(len(rows)))
        self._change_stories(write, said)

    def _change_stories(self, write: Callable[[Archive], None], sentence: str) -> None:
        def done(_: None) -> None:
            self._desk.said.emit(sentence, True)
            self._list.reload()
            self._desk.refresh()

        self._bridge.change(
            write, done, lambda error: self._desk.said.emit(translated(error), False), receiver=self
        )

    def undo(self) -> None:
        """Take back the last thing that the reader did; a purge or an extraction in a process of its own."""

        def back(archive: Archive) -> Step | str | None:
            from monitor.store import journal

            newest = next(iter(journal.steps(archive, 1)), None)
            return newest if newest is not None and newest.long else journal.undo(archive, datetime.now(UTC))

        def done(found: Step | str | None) -> None:
            if found is None:
                self._desk.said.emit(self.tr("There is nothing to undo"), False)
            elif isinstance(found, str):
                self._undone(found)
            else:
                self._undo_long(found)

        self._bridge.change(back, done, receiver=self)

    def _undo_long(self, step: Step) -> None:
        self._desk.said.emit(self.tr("Taking back: {what} …").format(what=translated(step.sentence)), False)
        self._bridge.run(
            ["undo"],
            lambda _: self._undone(step.sentence),
            lambda sentence: self._desk.said.emit(sentence, False),
            self._bridge.progress.emit,
        )

    def _undone(self, sentence: str) -> None:
        self._desk.said.emit(
            self.tr("Undone: {what}").format(what=translated(sentence.removeprefix("Undone: "))), False
        )
        self._list.reload()
        self._desk.refresh()

    def poll(self) -> None:
        """Ask for a round over all feeds now."""

        def done(answer: object) -> None:
            new = answer.get("new_articles", 0) if isinstance(answer, dict) else 0
            failed = answer.get("failed", 0) if isinstance(answer, dict) else 0
            words = self.tr("1 new article") if new == 1 else self.tr("{count} new articles")
            said = words.format(count=number(int(new)))
            if failed:
                said = self.tr("{news}; {count} feeds failed").format(news=said, count=number(int(failed)))
            self._desk.said.emit(said, False)

        def failed(sentence: str) -> None:
            self._desk.said.emit(sentence, False)

        self._desk.said.emit(self.tr("Polling all feeds…"), False)
        self._bridge.run(["poll", "--all"], done, failed)

    def open_in_browser(self) -> None:
        """Open the address of the article in the browser; only http and https."""
        article = self._desk.article(self.chosen()[0]) if self.chosen() else None
        if article is None:
            return
        self.open_address(article.url or "")

    def open_address(self, address: str) -> None:
        """Open an address in the browser; only http and https."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        url = QUrl(address)
        if url.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(url)
        else:
            self._desk.said.emit(self.tr("This article has no address on the web"), False)

    def copy_query(self) -> None:
        """Put the whole filter on the clipboard, as one query."""
        from PySide6.QtGui import QGuiApplication

        question = self._desk.question
        QGuiApplication.clipboard().setText(query_of(self._desk.filter))
        if question.place.kind == "clipbook":
            said = self.tr("Copied. A query cannot name a clipbook: this one finds what is in any of them")
        else:
            said = self.tr("The whole filter is copied as a query")
        self._desk.said.emit(said, False)

    def paste_query(self) -> None:
        """Ask the whole archive the query that stands on the clipboard."""
        from PySide6.QtGui import QGuiApplication

        query = " ".join(QGuiApplication.clipboard().text().split())
        if not query or len(query) > MOST_PASTED:
            self._desk.said.emit(self.tr("No query stands on the clipboard"), False)
            return
        self._desk.ask(Question(EVERYTHING, query))

    def save_search(self, name: str) -> None:
        """Keep the present question under a name in the sidebar."""
        query = query_of(self._desk.filter, asked_again=True)

        def write(archive: Archive) -> None:
            from monitor.store import searches

            searches.set(archive, name, query, datetime.now(UTC))

        def done(_: None) -> None:
            self._desk.said.emit(self.tr("Search “{name}” saved").format(name=name), True)

        self._bridge.change(
            write, done, lambda error: self._desk.said.emit(translated(error), False), receiver=self
        )

    def remove_feed(self, address: str) -> None:
        """Remove a feed; its articles stay."""

        def write(archive: Archive) -> None:
            from monitor.store import feeds

            feeds.remove(archive, address, datetime.now(UTC))

        self._then_say(write, self.tr("Feed removed; its articles stay in the archive"))

    def remove_search(self, name: str) -> None:
        """Remove a saved search."""

        def write(archive: Archive) -> None:
            from monitor.store import searches

            searches.remove(archive, name, datetime.now(UTC))

        self._then_say(write, self.tr("Search “{name}” removed").format(name=name))

    def order_searches(self, names: list[str]) -> None:
        """Put the saved searches into another order."""

        def write(archive: Archive) -> None:
            from monitor.store import searches

            searches.order(archive, names, datetime.now(UTC))

        self._then_say(write, self.tr("Order of the searches changed"))

    def show_topic(self, name: str, shown: bool) -> None:
        """Show a topic in the sidebar or leave it out; its tags stay."""

        def write(archive: Archive) -> None:
            from monitor.store import topics

            topics.show(archive, name, shown, datetime.now(UTC))

        self._then_say(write, self.tr("Topic “{name}” hidden").format(name=name))

    def _then_say(self, write: Callable[[Archive], None], sentence: str) -> None:
        def done(_: None) -> None:
            self._desk.said.emit(sentence, True)

        self._bridge.change(
            write, done, lambda error: self._desk.said.emit(translated(error), False), receiver=self
        )
