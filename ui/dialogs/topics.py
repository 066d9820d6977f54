"""Topics: which there are, what defines each, and how many articles it would have."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from monitor.model import Topic
from ui.dialogs.fields import set_row_height
from ui.dialogs.frame import BridgeDialog, draft, set_draft
from ui.dialogs.topic_check import Check, count, problem_of
from ui.dialogs.topic_editor import TopicEditor
from ui.theme import L, S, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge

CHECK_AFTER_MS = 300


NEW = ""  # the name of a topic that is not there yet


@dataclass(slots=True)
class Kept:
    """What was typed and is not saved, by topic; and which was in the editor last."""

    typed: dict[str, tuple[str, str]] = field(default_factory=dict)
    last: str = NEW


class TopicsDialog(BridgeDialog):
    """The list of topics and an editor; what is written is tried on the archive before it is saved."""

    saved = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(
            self.tr("Topics"),
            self.tr(
                "A topic is defined by a query; every article that it finds is tagged. Untick one to hide it."
            ),
        )
        self._topics: dict[str, Topic] = {}
        self._lists: tuple[str, ...] = ()  # the names of the word lists
        self._wanted = name
        self._edited: str | None = None  # in the editor; NEW: one that is not there yet; None: none yet
        self._kept: Kept = draft("topics", Kept())
        self._clean = ("", "")
        self._checked: Check | None = None
        across = QHBoxLayout()
        across.setSpacing(theme.px(L))
        across.addLayout(self._build_list())
        self.editor = TopicEditor(theme)
        self.editor.typed.connect(self._typed)
        across.addWidget(self.editor, 1)
        self.body.addLayout(across, 1)
        self.remove = self.add_button(self.tr("Remove topic"), self.tr("Its tags go with it; can be undone"))
        self.remove.clicked.connect(self._remove)
        self.set_primary(self.tr("Save topic"), stays=True).clicked.connect(self.commit)
        assert self.primary is not None
        self.primary.setDefault(False)  # Enter belongs to the query
        self.primary.setAutoDefault(False)
        self.primary.setEnabled(False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CHECK_AFTER_MS)
        self._soon.timeout.connect(self._check)
        self.resize(theme.px(920), theme.px(680))
        self.reload()

    # --- building ----------------------------------------------------------------------------------------

    def _build_list(self) -> QVBoxLayout:
        theme, column = self.theme, QVBoxLayout()
        column.setSpacing(theme.px(S))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setFixedWidth(theme.px(220))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.itemSelectionChanged.connect(self._chosen)
        self.list.itemChanged.connect(self._ticked)
        column.addWidget(self.list, 1)
        self.new = QPushButton(self.tr("New topic"))
        self.new.setAccessibleName(self.new.text())
        self.new.setAutoDefault(False)
        self.new.clicked.connect(self.begin_new)
        column.addWidget(self.new)
        return column

    # --- the list ----------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Ask for the topics and the word lists as they are now."""
        self.ask(_all, self._take, quick=True)

    def _take(self, answer: tuple[list[Topic], dict[str, tuple[str, ...]]]) -> None:
        topics, lists = answer
        self._topics = {topic.name: topic for topic in topics}
        self._lists = tuple(lists)
        self.list.blockSignals(True)
        self.list.clear()
        for topic in topics:
            item = QListWidgetItem(self._dot(topic.colour), one_line(topic.name))
            item.setData(Qt.ItemDataRole.UserRole, topic.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if topic.shown else Qt.CheckState.Unchecked)
            set_row_height(item, self.theme)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.editor.show_lists(lists)
        if self.dirty and self._edited is not None:
            self._mark(self._edited)
        else:
            self._open_one()
        self._wanted = ""

    def _open_one(self) -> None:
        """Open what was asked for, else what is open, else what was left unsaved, else the first topic."""
        waiting = self._kept.last if self._kept.last in self._kept.typed else ""
        for name in (self._wanted, self._edited, waiting):
            if name and name in self._topics:
                self._select(name, quiet=True)
                return
        first = NEW if NEW in self._kept.typed and self._kept.last == NEW else next(iter(self._topics), NEW)
        self._select(first, quiet=True)

    def _dot(self, colour: int) -> QIcon:
        ratio, size = self.devicePixelRatioF(), self.theme.px(12)
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.palette.hue(colour).ink))
        painter.drawEllipse(1, 1, size - 2, size - 2)
        painter.end()
        return QIcon(picture)

    def dress(self) -> None:
        """Draw the dots and the lists anew; what is being written stays."""
        self.editor.dress()
        self.reload()

    def _select(self, name: str, *, quiet: bool = False) -> None:
        """Choose a topic in the list and open it; `quiet`: what is said stays."""
        self._mark(name)
        self._begin(name, quiet=quiet)

    def _mark(self, name: str) -> None:
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        self.list.clearSelection()
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _chosen(self) -> None:
        """Go to the topic that was chosen; what was typed of another one waits until one comes back to it."""
        chosen = self.list.selectedItems()
        name = str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else NEW
        if chosen and name != self._edited:
            self._remember()
            self._begin(name)

    def _ticked(self, item: QListWidgetItem) -> None:
        name, shown = str(item.data(Qt.ItemDataRole.UserRole)), item.checkState() == Qt.CheckState.Checked

        def show(archive: Archive) -> None:
            from monitor.store import topics

            topics.show(archive, name, shown)

        self.bridge.change(show, None, self.failed, receiver=self)

    # --- the editor --------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Say whether something was typed that is not saved."""
        return self.editor.written != self._clean

    def begin_new(self) -> None:
        """Open the editor for a new topic."""
        self._remember()
        self._select(NEW)
        self.editor.name.setFocus()

    def _begin(self, name: str, *, quiet: bool = False) -> None:
        """Open a topic in the editor, with what was typed of it and is not saved."""
        topic = self._topics.get(name)
        self._edited = topic.name if topic else NEW
        query = topic.query.strip() if topic else ""
        self._clean = (topic.name if topic else "", query)
        kept = self._kept.typed.get(self._edited)
        self.editor.show_topic(*(kept or self._clean), note=topic.note if topic else "")
        if kept or not quiet:
            self.say(self.tr("This is what you had written; it is not saved yet.") if kept else "")
        self.remove.setEnabled(topic is not None)
        self._typed()

    def _remember(self) -> None:
        """Keep what was typed of the topic in the editor, as long as it is not saved."""
        if self._edited is None:
            return
        self._kept.last = self._edited
        if self.dirty:
            self._kept.typed[self._edited] = self.editor.written
        else:
            self._kept.typed.pop(self._edited, None)

    def _typed(self) -> None:
        self._checked = None
        self._show_action()
        self._soon.start()

    def _show_action(self) -> None:
        assert self.primary is not None
        complete = all(self.editor.written)
        wrong = self._checked is not None and self._checked.caret != ""
        self.primary.setEnabled(complete and self.dirty and not wrong and not self.at_work)

    def _check(self) -> None:
        """Try the query on the archive."""
        _, query = self.editor.written
        known = problem_of(query, self._lists) if query else Check("", "", None, ())
        if known is not None:
            self.take_back_last()
            self._show_check(known)
            return
        self.editor.show_trying()
        self.ask_last(lambda archive: count(archive, query), self._show_check)

    def _show_check(self, found: Check) -> None:
        self._checked = found
        self.editor.show_check(found)
        self._show_action()

    # --- saving ------------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Save the topic and tag the archive by it, in a process of its own."""
        name, query = self.editor.written
        self._saving = (name, self._edited or NEW)
        self.start(
            self.tr("Saving, and tagging the archive by “{topic}” …").format(topic=one_line(name)),
            ["topics", "set", name, query],
            self._saved,
        )

    def _saved(self, answer: Any) -> None:
        name, before = self._saving
        self.rest()
        articles = answer.get("articles") if isinstance(answer, dict) else None
        self._kept.typed.pop(before, None)
        if before != NEW and before.casefold() != name.casefold():
            self.say(
                self.tr("Saved as “{topic}”; “{before}” is still there.").format(topic=name, before=before)
            )
        elif isinstance(articles, int):
            self.say(
                self.tr("Saved. {n} articles have this topic.").format(n=self.locale().toString(articles))
            )
        else:
            self.say(self.tr("Saved."))
        self._clean = self.editor.written
        self._edited = self._wanted = name
        self.saved.emit(name)
        self.reload()

    def _remove(self) -> None:
        name = self._edited
        if not name:
            return

        def remove(archive: Archive) -> None:
            from monitor.store import topics

            topics.remove(archive, name, datetime.now(UTC))

        def removed(_: None) -> None:
            self.say(self.tr("“{topic}” is removed. Undo brings it back.").format(topic=one_line(name)))
            self._kept.typed.pop(name, None)
            self._edited = None
            self._clean = self.editor.written
            self.reload()

        self.bridge.change(remove, removed, self.failed, receiver=self)

    def keep_draft(self) -> None:
        self._remember()
        set_draft("topics", self._kept)


def _all(archive: Archive) -> tuple[list[Topic], dict[str, tuple[str, ...]]]:
    from monitor.store import topics

    return topics.all(archive), topics.lists(archive)
