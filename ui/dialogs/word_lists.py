"""The word lists: their members, one a line, which topics use them, and what an edit would change in these."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from monitor.model import Topic
from ui.bridge import Ticket
from ui.dialogs.changes import ChangesPanel
from ui.dialogs.fields import set_row_height, wear
from ui.dialogs.frame import BridgeDialog, field_label, plain_label
from ui.dialogs.list_members import Written, members_of, wrong_member
from ui.dialogs.tagging import Tagging
from ui.dialogs.trying import Trying
from ui.models.words import number
from ui.theme import META, L, M, S, Theme
from ui.views.flow import FlowLayout

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.preview import Preview
    from ui.bridge import Bridge

TRY_AFTER_MS = 400
NEW = ""

Lists = dict[str, tuple[str, ...]]


class WordListsDialog(BridgeDialog):
    """The lists and an editor of one; what is typed is tried on the archive before it is saved."""

    article_wanted = Signal(object)  # its id
    topic_wanted = Signal(str)
    saved = Signal(str)
    tagged = Signal(str)

    def __init__(
        self, bridge: Bridge, theme: Theme, parent: QWidget | None = None, name: str = "", word: str = ""
    ) -> None:
        """`word`: a member that is to be added to the list, not saved yet."""
        super().__init__(bridge, theme, parent)
        self.entitle(
            self.tr("Word lists"),
            self.tr(
                'A list stands in a query by its name, $camp. A member is a word, a beginning* or a "phrase".'
            ),
        )
        self._lists: Lists = {}
        self._edited = name.removeprefix("$").lower()
        self._word = word
        self._clean = Written()
        self._kept: dict[str, Written] = {}
        self._agreed = Written()
        self._checking = Ticket()
        self.tagging = Tagging(bridge, self)
        self.tagging.progress.connect(self.take_progress)
        self.tagging.done.connect(self._was_tagged)
        self.tagging.failed.connect(self._tag_failed)
        across = QHBoxLayout()
        across.setSpacing(theme.px(L))
        across.addLayout(self._build_list())
        across.addLayout(self._build_editor(), 1)
        self.body.addLayout(across, 1)
        self.remove = self.add_button(
            self.tr("Remove list"), self.tr("Topics that name it then find nothing by it")
        )
        self.remove.clicked.connect(self._remove)
        self.undo = self.add_button(self.tr("Undo"), self.tr("Takes the last change back"))
        self.undo.clicked.connect(self._undo)
        self.undo.hide()
        self.set_primary(self.tr("Save list"), stays=True).clicked.connect(self.commit)
        assert self.primary is not None
        self.primary.setDefault(False)  # Enter begins a new line
        self.primary.setAutoDefault(False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TRY_AFTER_MS)
        self._soon.timeout.connect(self._check)
        self.resize(theme.px(920), theme.px(640))
        self.reload()

    # --- building ----------------------------------------------------------------------------------------

    def _build_list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(S))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Word lists"))
        self.list.setFixedWidth(self.theme.px(200))
        self.list.currentItemChanged.connect(self._chosen)
        self.new = QPushButton(self.tr("New list"))
        self.new.setAccessibleName(self.new.text())
        self.new.setAutoDefault(False)
        self.new.clicked.connect(self.begin_new)
        column.addWidget(self.list, 1)
        column.addWidget(self.new)
        return column

    def _build_editor(self) -> QVBoxLayout:
        theme, column = self.theme, QVBoxLayout()
        column.setSpacing(theme.px(S))
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.name.setPlaceholderText(self.tr("for example: camp"))
        self.name.textChanged.connect(self._typed)
        self.members = QPlainTextEdit()
        self.members.setTabChangesFocus(True)
        self.members.textChanged.connect(self._typed)
        self.counted = plain_label("", "soft", wrap=True)
        self.counted.setAccessibleName(self.tr("How many members the list has, or what is wrong with one"))
        wear(self.counted, theme, META)
        self.used = QWidget()
        self.used.setAccessibleName(self.tr("Topics that use the list"))
        self._users = FlowLayout(theme.px(M), self.used)
        self.changes = ChangesPanel(theme)
        self.changes.article_wanted.connect(self.article_wanted)
        self.trying = Trying(self.bridge, self.changes, self)
        self.changes.setMinimumHeight(theme.px(120))
        column.addWidget(field_label(theme, self.tr("&Name, without the $"), self.name))
        column.addWidget(self.name)
        column.addWidget(field_label(theme, self.tr("&Members, one a line"), self.members))
        column.addWidget(self.members, 4)
        column.addWidget(self.counted)
        column.addWidget(self.used)
        column.addWidget(self.changes, 3)
        return column

    def dress(self) -> None:
        """Let the list grow with the type."""
        self.list.setFixedWidth(self.theme.px(200))
        self.changes.dress()
        self.reload()

    # --- the lists ---------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Ask for the lists as they are now."""
        self.ask(_lists, self._take, quick=True)

    def _take(self, lists: Lists) -> None:
        dirty = self.dirty
        self._lists = lists
        self.list.blockSignals(True)
        self.list.clear()
        for name, members in lists.items():
            row = QListWidgetItem(f"${name}  ({number(len(members))})")
            row.setData(Qt.ItemDataRole.UserRole, name)
            spoken = self.tr("${name}, {n} members").format(name=name, n=number(len(members)))
            row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            set_row_height(row, self.theme)
            self.list.addItem(row)
        self.list.blockSignals(False)
        if not self._edited and not dirty:
            self._edited = next(iter(lists), NEW)
        self._mark(self._edited)
        if not dirty:
            self._begin(self._edited)

    def _mark(self, name: str) -> None:
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def turn_to(self, key: str) -> None:
        """Open another list; what was typed of this one waits."""
        name = key.removeprefix("$").lower()
        if name in self._lists:
            self._remember()
            self._mark(name)
            self._begin(name)
        elif not self._lists:
            self._edited = name  # opened as soon as the lists are there

    def add_word(self, name: str, word: str) -> None:
        """Open a list with one more member, which is not saved yet."""
        self._word = word
        self.turn_to(name)

    def begin_new(self) -> None:
        """Open the editor for a new list."""
        self._remember()
        self._mark(NEW)
        self._begin(NEW)
        self.name.setFocus()

    def _chosen(self) -> None:
        name = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if name is not None and name != self._edited:
            self._remember()
            self._begin(name)

    def _remember(self) -> None:
        if self.dirty:
            self._kept[self._edited] = self.written
        else:
            self._kept.pop(self._edited, None)

    # --- the editor --------------------------------------------------------------------------------------

    @property
    def written(self) -> Written:
        """The fields as they stand."""
        return Written(
            self.name.text().strip().removeprefix("$").lower(), members_of(self.members.toPlainText())
        )

    @property
    def dirty(self) -> bool:
        """Say whether something was typed that is not saved."""
        return self.written != self._clean

    def _begin(self, name: str) -> None:
        self._edited = name
        self._clean = Written(name, self._lists.get(name, ()))
        shown = self._kept.get(name, self._clean)
        self.name.setText(shown.name)
        self.members.setPlainText("\n".join(shown.members))
        if self._word and name in self._lists:
            self._add(self._word)
            self._word = ""
        elif shown != self._clean:
            self.say(self.tr("This is what you had written; it is not saved yet."))
        else:
            self.say("")
        self.remove.setEnabled(name in self._lists)
        self._ask_users()
        self._typed()

    def _add(self, word: str) -> None:
        """Put a word at the end, and show it."""
        if word in self.written.members:
            self.say(self.tr("“{word}” is in the list already.").format(word=word))
            return
        self.members.setPlainText("\n".join((*self.written.members, word)))
        cursor = self.members.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.select(cursor.SelectionType.LineUnderCursor)
        self.members.setTextCursor(cursor)
        self.say(self.tr("“{word}” is added; below is what saving would change.").format(word=word))

    def _ask_users(self) -> None:
        name = self._edited

        def users(archive: Archive) -> list[Topic]:
            from monitor.store import list_preview

            return list_preview.users(archive, name) if name else []

        self.ask_last(users, self._show_users)

    def _show_users(self, users: list[Topic]) -> None:
        while (taken := self._users.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        words = self.tr("Used by") if users else self.tr("No topic uses this list yet.")
        head = plain_label(words, "soft")
        wear(head, self.theme, META)
        self._users.addWidget(head)
        before: QWidget = self.members
        for topic in users:
            button = QPushButton(topic.name.replace("&", "&&"))
            button.setProperty("link", True)
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Open the topic {topic}").format(topic=topic.name))
            button.clicked.connect(partial(self.topic_wanted.emit, topic.name))
            self._users.addWidget(button)
            self.setTabOrder(before, button)
            before = button
        self.used.updateGeometry()
        self.make_room()

    def _typed(self) -> None:
        self._agreed = Written()
        self._checking.cancel()
        self._show_action(sound=True)
        self.trying.stop()
        self.changes.show_words("")
        self._soon.start()

    def _show_action(self, *, sound: bool) -> None:
        assert self.primary is not None
        self.primary.setEnabled(sound and bool(self.written.name) and self.dirty)
        self.primary.setText(
            self.tr("Save all the same") if self._agreed != Written() else self.tr("Save list")
        )

    # --- trying it ---------------------------------------------------------------------------------------

    def _check(self) -> None:
        """Count the members, or say what is wrong with one; if nothing is, try the list on the archive."""
        members = self.written.members
        self._checking = self.bridge.ask(lambda _: wrong_member(members), self._checked, self.failed)

    def _checked(self, problem: str) -> None:
        members = self.written.members
        many = self.tr("{n} members").format(n=number(len(members)))
        words = self.tr("One member") if len(members) == 1 else many
        self._tell_counted(problem or words, "warning" if problem else "soft")
        self._show_action(sound=not problem)
        if not problem and self._edited and members != self._clean.members:
            self._try(self._edited, members)

    def _tell_counted(self, text: str, role: str) -> None:
        self.counted.setText(text)
        self.counted.setProperty("role", role)
        self.counted.style().unpolish(self.counted)
        self.counted.style().polish(self.counted)
        wear(self.counted, self.theme, META)

    def _try(self, name: str, members: tuple[str, ...]) -> None:
        def ask(archive: Archive) -> Iterator[tuple[tuple[Topic, Preview], ...]]:
            from monitor.store import list_preview

            return list_preview.preview(archive, name, members)

        self.trying.begin(ask, self._take_preview)

    def _take_preview(self, found: tuple[tuple[Topic, Preview], ...]) -> None:
        if found:
            self.changes.show_previews([(topic.name, each) for topic, each in found])
        else:
            self.changes.show_words(self.tr("No topic uses this list yet, so nothing changes."))

    # --- what is done ------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Save the list; where that would lose confirmed articles, ask first."""
        written, before, now = self.written, self._edited, datetime.now(UTC)
        if not written.name:
            return
        if not before and written.name in self._lists:
            self.fail(self.tr("There is a word list ${name} already.").format(name=written.name))
            return
        if self.changes.losses and self._agreed != written:
            self._agreed = written
            self._tell(self.changes.question(), "warning")
            self._show_action(sound=True)
            return

        def save(archive: Archive) -> None:
            from monitor.store import topics

            with archive.transaction():
                if before and before != written.name:
                    topics.rename_list(archive, before, written.name, now)
                topics.set_list(archive, written.name, written.members, now)

        def done(_: None) -> None:
            self._kept.pop(before, None)
            self._agreed, self._edited, self._clean = Written(), written.name, written
            self.reload()
            self.saved.emit(written.name)
            self._tag(written.name)

        self.bridge.change(save, done, self.failed, receiver=self)

    def _tag(self, name: str) -> None:
        """Have the archive tagged by the topics that use the list; one goes on working meanwhile."""

        def first_user(archive: Archive) -> Topic | None:
            from monitor.store import list_preview

            return next(iter(list_preview.users(archive, name)), None)

        self.ask(first_user, self._tag_by)

    def _tag_by(self, topic: Topic | None) -> None:
        self.undo.show()
        if topic is None:
            self.say(self.tr("Saved."))
            return
        self.say(self.tr("Saved. Tagging the archive …"))
        self.progress.setRange(0, 0)
        self.progress.show()
        self.tagging.add(topic)

    def _was_tagged(self) -> None:
        self._show_waiting()
        self.say(self.tr("Saved, and the archive is tagged."))
        self.tagged.emit(self.written.name)
        self._typed()

    def _tag_failed(self, sentence: str) -> None:
        self._show_waiting()
        self.fail(sentence)

    def _show_waiting(self) -> None:
        if not self.tagging.at_work:
            super()._show_waiting()

    def _remove(self) -> None:
        name = self._edited

        def remove(archive: Archive) -> None:
            from monitor.store import topics

            topics.remove_list(archive, name, datetime.now(UTC))

        self._change(remove, self.tr("${name} is removed.").format(name=name))

    def _undo(self) -> None:
        def back(archive: Archive) -> None:
            from monitor.store import journal

            journal.undo(archive, datetime.now(UTC))

        self._change(back, self.tr("Undone."))

    def _change(self, change: Callable[[Archive], None], sentence: str) -> None:
        def done(_: None) -> None:
            self._kept.clear()
            self._clean = self.written  # the fields are filled anew
            self._edited = NEW
            self.reload()
            self.say(sentence)
            self.undo.show()

        self.bridge.change(change, done, self.failed, receiver=self)

    def done(self, result: int, /) -> None:
        self.trying.stop()
        self._checking.cancel()
        super().done(result)


def _lists(archive: Archive) -> Lists:
    from monitor.store import topics

    return topics.lists(archive)
