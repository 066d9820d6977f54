"""The saved searches: their order, their names, what each asks, and the step from one to a topic."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from monitor.model import Filter, SavedSearch, Topic
from ui.core_words import translated
from ui.dialogs.fields import set_row_height, wear
from ui.dialogs.frame import BridgeDialog, field_label, plain_label
from ui.models.words import escaped, number, system_zone
from ui.theme import META, L, S, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.search import Count
    from ui.bridge import Bridge

TRY_AFTER_MS = 300
MOST_COUNTED = 1000


class OrderedList(QListWidget):
    """A list whose rows are moved by dragging, or by Alt and an arrow key."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.model().rowsMoved.connect(lambda *_: self.moved.emit())

    def move_row(self, step: int) -> None:
        """Move the current row up (-1) or down (1)."""
        row = self.currentRow()
        if row < 0 or not 0 <= row + step < self.count():
            return
        self.blockSignals(True)
        taken = self.takeItem(row)
        self.insertItem(row + step, taken)
        self.setCurrentRow(row + step)
        self.blockSignals(False)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_row(step)
            return
        super().keyPressEvent(event)


class SearchesDialog(BridgeDialog):
    """The list of saved searches and an editor of one."""

    topic_refused = Signal(str, str, str)  # name, query, and why it can be no topic as it stands
    topic_made = Signal(object)  # Topic

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(
            self.tr("Saved searches"),
            self.tr(
                'Drag them into order, or press Alt and an arrow key. One may name another: search:"name".'
            ),
        )
        self._searches: dict[str, SavedSearch] = {}
        self._edited = name
        self._clean = ("", "")
        across = QHBoxLayout()
        across.setSpacing(theme.px(L))
        self.list = OrderedList()
        self.list.setAccessibleName(self.tr("Saved searches"))
        self.list.setFixedWidth(theme.px(220))
        self.list.currentItemChanged.connect(self._chosen)
        self.list.moved.connect(self._order)
        across.addWidget(self.list)
        across.addLayout(self._build_editor(), 1)
        self.body.addLayout(across, 1)
        self.remove = self.add_button(self.tr("Remove"), self.tr("Can be undone"))
        self.remove.clicked.connect(self._remove)
        self.undo = self.add_button(self.tr("Undo"), self.tr("Takes the last change back"))
        self.undo.clicked.connect(self._undo)
        self.undo.hide()
        self.topic = self.add_button(
            self.tr("Make this a topic"), self.tr("Tags every article that it finds, now and from now on")
        )
        self.topic.clicked.connect(self._make_topic)
        self.set_primary(self.tr("Save"), stays=True).clicked.connect(self.commit)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TRY_AFTER_MS)
        self._soon.timeout.connect(self._try)
        self.resize(theme.px(760), theme.px(440))
        self.reload()

    def _build_editor(self) -> QVBoxLayout:
        theme, column = self.theme, QVBoxLayout()
        column.setSpacing(theme.px(S))
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.name.textEdited.connect(self._typed)
        self.query = QPlainTextEdit()
        self.query.setTabChangesFocus(True)
        self.query.setMinimumHeight(theme.px(72))
        self.query.textChanged.connect(self._typed)
        self.verdict = plain_label("", "soft", wrap=True)
        self.verdict.setAccessibleName(self.tr("What the search finds"))
        wear(self.verdict, theme, META)
        self.nothing = plain_label(
            self.tr("There is no saved search yet. Search for something and press Ctrl+S."), "soft", wrap=True
        )
        self.nothing.hide()
        column.addWidget(self.nothing)
        column.addWidget(field_label(theme, self.tr("&Name"), self.name))
        column.addWidget(self.name)
        column.addWidget(field_label(theme, self.tr("&Query"), self.query))
        column.addWidget(self.query, 1)
        column.addWidget(self.verdict)
        return column

    def dress(self) -> None:
        """Let the list grow with the type."""
        self.list.setFixedWidth(self.theme.px(220))
        self.reload()

    # --- the list ----------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Ask for the searches as they are now."""
        self.ask(_all, self._take, quick=True)

    def _take(self, found: list[SavedSearch]) -> None:
        dirty, name = self.dirty, self._edited
        self._searches = {search.name: search for search in found}
        self.list.blockSignals(True)
        self.list.clear()
        for search in found:
            row = QListWidgetItem(one_line(search.name))
            row.setData(Qt.ItemDataRole.UserRole, search.name)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{search.name}: {search.query}")
            row.setToolTip(escaped(search.query))
            set_row_height(row, self.theme)
            self.list.addItem(row)
            if search.name == name:
                self.list.setCurrentItem(row)
        if self.list.currentRow() < 0 and found:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.nothing.setVisible(not found)
        for widget in (self.name, self.query):
            widget.setEnabled(bool(found))
        if not dirty:
            self._show(self._current())
        self._show_action()

    def turn_to(self, key: str) -> None:
        """Open another search."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentRow(row)

    def _current(self) -> SavedSearch | None:
        return self._searches.get(self.list.currentIndex().data(Qt.ItemDataRole.UserRole))

    def _chosen(self) -> None:
        self._show(self._current())
        self.say("")

    def _show(self, search: SavedSearch | None) -> None:
        self._edited = search.name if search else ""
        self._clean = (search.name, search.query) if search else ("", "")
        self.name.setText(self._clean[0])
        self.query.blockSignals(True)
        self.query.setPlainText(self._clean[1])
        self.query.blockSignals(False)
        self._typed()

    # --- the editor --------------------------------------------------------------------------------------

    @property
    def written(self) -> tuple[str, str]:
        """The name and the query as they stand."""
        return self.name.text().strip(), self.query.toPlainText().strip()

    @property
    def dirty(self) -> bool:
        """Say whether something was typed that is not saved."""
        return self.written != self._clean

    def _typed(self) -> None:
        self._show_action()
        self._soon.start()

    def _show_action(self) -> None:
        assert self.primary is not None
        known = bool(self._edited)
        self.primary.setEnabled(known and bool(self.written[0]) and self.dirty)
        self.remove.setEnabled(known)
        self.topic.setEnabled(known)

    def _try(self) -> None:
        """Have it said what is not understood of the query, and what it finds."""
        query, now, zone = self.written[1], datetime.now(UTC), system_zone()

        def count(archive: Archive) -> tuple[str, Count]:
            from monitor.query import parse
            from monitor.store import search

            found = search.count(archive, Filter(query=query, zone=zone), cap=MOST_COUNTED, now=now)
            return translated(parse(query).problem or ""), found

        if self._edited:
            self.ask_last(count, self._tell_count)
        else:
            self.verdict.setText("")

    def _tell_count(self, answer: tuple[str, Count]) -> None:
        problem, found = answer
        many = self.tr("It finds {n} articles.") if found.exact else self.tr("It finds over {n} articles.")
        one = self.tr("It finds one article.")
        words = one if found.exact and found.number == 1 else many.format(n=number(found.number))
        self.verdict.setText(f"{problem} {words}" if problem else words)
        role = "warning" if problem else "soft"
        if self.verdict.property("role") != role:
            self.verdict.setProperty("role", role)
            self.verdict.style().unpolish(self.verdict)
            self.verdict.style().polish(self.verdict)
            wear(self.verdict, self.theme, META)

    # --- what is done ------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Save name and query."""
        (name, query), before = self.written, self._edited
        if not name or not before:
            return

        def save(archive: Archive) -> SavedSearch:
            from monitor.store import searches

            now = datetime.now(UTC)
            with archive.transaction():
                if name != before:
                    searches.rename(archive, before, name, now)
                return searches.set(archive, name, query, now)

        def saved(search: SavedSearch) -> None:
            self._show(search)
            self._done(self.tr("Saved."))

        self.bridge.change(save, saved, self.failed, receiver=self)

    def _order(self) -> None:
        names = [str(self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.list.count())]

        def order(archive: Archive) -> None:
            from monitor.store import searches

            searches.order(archive, names, datetime.now(UTC))

        self._change(order, self.tr("The order is saved."))

    def _remove(self) -> None:
        name = self._edited

        def remove(archive: Archive) -> None:
            from monitor.store import searches

            searches.remove(archive, name, datetime.now(UTC))

        self._clean = self.written  # what was typed of it goes with it
        self._change(remove, self.tr("“{name}” is removed.").format(name=one_line(name)))

    def _undo(self) -> None:
        def back(archive: Archive) -> None:
            from monitor.store import journal

            journal.undo(archive, datetime.now(UTC))

        def done(_: None) -> None:
            self.reload()
            self.say(self.tr("Undone."))
            self.undo.hide()

        self.bridge.change(back, done, self.failed, receiver=self)

    def _change(self, change: Callable[[Archive], None], sentence: str) -> None:
        self.bridge.change(change, lambda _: self._done(sentence), self.failed, receiver=self)

    def _done(self, sentence: str) -> None:
        self.reload()
        self.say(sentence)
        self.undo.show()

    def _make_topic(self) -> None:
        name, query = self._edited, self.written[1]

        def make(archive: Archive) -> Topic:
            from monitor.store import searches

            return searches.make_topic(archive, name, datetime.now(UTC))

        def made(topic: Topic) -> None:
            self._done(
                self.tr("The topic “{topic}” is made; the archive is being tagged.").format(topic=topic.name)
            )
            self.topic_made.emit(topic)

        self.bridge.change(
            make, made, lambda error: self.topic_refused.emit(name, query, translated(error)), receiver=self
        )


def _all(archive: Archive) -> list[SavedSearch]:
    from monitor.store import searches

    return searches.all(archive, counts=False)
