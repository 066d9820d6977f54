"""Topics: which there are, what defines each, and what an edit would change before it is saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from monitor.model import Topic
from ui.bridge import Ticket
from ui.core_words import translated
from ui.dialogs.frame import BridgeDialog, draft, set_draft
from ui.dialogs.tagging import Tagging
from ui.dialogs.topic_check import Forms, Problem, forms_of, hint_of, problem_of
from ui.dialogs.topic_editor import TopicEditor, Written
from ui.dialogs.topic_list import TopicList
from ui.dialogs.trying import Trying
from ui.models.words import number
from ui.theme import L, S, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.preview import Preview
    from monitor.store.topics import Edit
    from ui.bridge import Bridge

CHECK_AFTER_MS = 300


NEW = ""  # the name of a topic that is not there yet


@dataclass(slots=True)
class Kept:
    """What was typed and is not saved, by topic; and which was in the editor last."""

    typed: dict[str, Written] = field(default_factory=dict)
    last: str = NEW


class TopicsDialog(BridgeDialog):
    """The list of topics and an editor; what is written is tried on the archive before it is saved."""

    saved = Signal(str)
    tagged = Signal(str)  # the archive is tagged by it
    article_wanted = Signal(object)  # its id
    list_wanted = Signal(str)  # a word list to be edited
    workbench_wanted = Signal(str)  # the topic to be measured

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
        self._clean = Written()
        self._problem: Problem | None = None
        self._forms, self._checking = Ticket(), Ticket()
        self._agreed = Written()  # what one wants to save although confirmed articles would be lost
        self.tagging = Tagging(bridge, self)
        self.tagging.begun.connect(self._tag)
        self.tagging.progress.connect(self.take_progress)
        self.tagging.done.connect(self._was_tagged)
        self.tagging.failed.connect(self._tag_failed)
        across = QHBoxLayout()
        across.setSpacing(theme.px(L))
        across.addLayout(self._build_list())
        self.editor = TopicEditor(theme)
        self.editor.typed.connect(self._show_action)
        self.editor.query_typed.connect(self._query_typed)
        self.editor.list_wanted.connect(self.list_wanted)
        self.editor.changes.article_wanted.connect(self.article_wanted)
        self.trying = Trying(bridge, self.editor.changes, self)
        across.addWidget(self.editor, 1)
        self.body.addLayout(across, 1)
        self.remove = self.add_button(self.tr("Remove topic"), self.tr("Its tags go with it; can be undone"))
        self.remove.clicked.connect(self._remove)
        self.undo = self.add_button(self.tr("Undo"), self.tr("Brings the topic back"))
        self.undo.clicked.connect(self._undo)
        self.undo.hide()
        self._removed = ""
        self.measure = self.add_button(
            self.tr("Workbench…"), self.tr("Judge what it finds, and see how good the query is")
        )
        self.measure.clicked.connect(self._want_workbench)
        self.set_primary(self.tr("Save topic"), stays=True).clicked.connect(self.commit)
        assert self.primary is not None
        self.primary.setDefault(False)  # Enter belongs to the query
        self.primary.setAutoDefault(False)
        self.primary.setEnabled(False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CHECK_AFTER_MS)
        self._soon.timeout.connect(self._check)
        self.resize(theme.px(980), theme.px(720))
        self.reload()

    # --- building ----------------------------------------------------------------------------------------

    def _build_list(self) -> QVBoxLayout:
        theme, column = self.theme, QVBoxLayout()
        column.setSpacing(theme.px(S))
        self.list = TopicList(theme)
        self.list.name_chosen.connect(self._chosen)
        self.list.shown_changed.connect(self._show_in_sidebar)
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
        self.list.show_topics(topics)
        self.editor.show_lists(lists)
        if self.dirty and self._edited is not None:
            self.list.mark(self._edited)
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

    def dress(self) -> None:
        """Draw the dots and the lists anew; what is being written stays."""
        self.list.dress()
        self.editor.dress()
        self.reload()

    def _select(self, name: str, *, quiet: bool = False) -> None:
        """Choose a topic in the list and open it; `quiet`: what is said stays."""
        self.list.mark(name)
        self._begin(name, quiet=quiet)

    def _chosen(self, name: str) -> None:
        """Go to the topic that was chosen; what was typed of another one waits until one comes back to it."""
        if name != self._edited:
            self._remember()
            self._begin(name)

    def _show_in_sidebar(self, name: str, shown: bool) -> None:
        def show(archive: Archive) -> None:
            from monitor.store import topics

            topics.show(archive, name, shown, datetime.now(UTC))

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

    def turn_to(self, key: str) -> None:
        """Open another topic; what was typed of this one waits."""
        if key in self._topics:
            self._remember()
            self._select(key)

    def begin_with(self, name: str, query: str, sentence: str) -> None:
        """Open the editor for a new topic with a query that comes from elsewhere; `sentence` says what is with it."""
        self._remember()
        self._kept.typed[NEW] = Written(name, query, "", len(self._topics) % 10)
        self._kept.last = NEW
        self._select(NEW)
        self.say(sentence)

    def _begin(self, name: str, *, quiet: bool = False) -> None:
        """Open a topic in the editor, with what was typed of it and is not saved."""
        topic = self._topics.get(name)
        self._edited = topic.name if topic else NEW
        self._clean = (
            Written(topic.name, topic.query.strip(), topic.note.strip(), topic.colour % 10)
            if topic
            else Written(colour=len(self._topics) % 10)
        )
        kept = self._kept.typed.get(self._edited)
        self.editor.show_topic(kept or self._clean)
        if kept or not quiet:
            self.say(self.tr("This is what you had written; it is not saved yet.") if kept else "")
        for button in (self.remove, self.measure):
            button.setEnabled(topic is not None)
        self._ask_history()
        self._query_typed()
        self._show_action()

    def _ask_history(self) -> None:
        name = self._edited

        def history(archive: Archive) -> list[Edit]:
            from monitor.store import topics

            return topics.history(archive, name) if name else []

        self.ask(history, self.editor.history.show_edits, quick=True)

    def _remember(self) -> None:
        """Keep what was typed of the topic in the editor, as long as it is not saved."""
        if self._edited is None:
            return
        self._kept.last = self._edited
        if self.dirty:
            self._kept.typed[self._edited] = self.editor.written
        else:
            self._kept.typed.pop(self._edited, None)

    def _query_typed(self) -> None:
        self._checking.cancel()
        self.trying.stop()
        self.editor.changes.show_words("")
        self._soon.start()

    def _show_action(self) -> None:
        assert self.primary is not None
        written = self.editor.written
        complete = bool(written.name and written.query)
        self.primary.setEnabled(complete and self.dirty and self._problem is None)
        asked = written == self._agreed and self._agreed != Written()
        self.primary.setText(self.tr("Save all the same") if asked else self.tr("Save topic"))

    # --- trying it ---------------------------------------------------------------------------------------

    def _check(self) -> None:
        """Have it said what is wrong with the query; if nothing is, try it on the archive."""
        query, lists = self.editor.written.query, self._lists
        if query:
            self._checking = self.bridge.ask(
                lambda _: (problem_of(query, lists), hint_of(query)), self._checked, self.failed
            )
        else:
            self._checked((None, ""))

    def _checked(self, answer: tuple[Problem | None, str]) -> None:
        problem, hint = answer
        self._problem = problem
        self._show_action()
        if problem is not None:
            self.editor.show_problem(problem)
            return
        query = self.editor.written.query
        self._forms.cancel()
        self.editor.show_sound(hint)
        if query:
            self._forms = self.bridge.ask(
                lambda archive: forms_of(archive, query), self._take_forms, self.failed
            )
            self._try_or_tell()

    def _try_or_tell(self) -> None:
        """Try a query that was edited; of one that is saved it is known what it finds."""
        topic = self._topics.get(self._edited or NEW)
        if topic is None or self.editor.written.query != self._clean.query:
            self._try()
            return
        words = (
            self.tr("One article has this topic.")
            if topic.articles == 1
            else self.tr("{n} articles have this topic.")
        )
        self.editor.changes.show_words(words.format(n=number(topic.articles)))

    def _take_forms(self, forms: list[Forms]) -> None:
        self.editor.show_forms(forms)
        self.make_room()

    def _try(self) -> None:
        """Try the query on the whole archive, in the background and piece by piece."""
        name, query = self._edited or None, self.editor.written.query

        def ask(archive: Archive) -> Iterator[Preview]:
            from monitor.store.preview import preview

            return preview(archive, name, query)

        self.trying.begin(ask, self.editor.changes.show_preview)

    # --- saving ------------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Save the topic; where that would lose confirmed articles, ask first."""
        written, before = self.editor.written, self._edited or NEW
        if not (written.name and written.query):
            return
        if before == NEW and any(name.casefold() == written.name.casefold() for name in self._topics):
            self.fail(
                self.tr("There is a topic “{topic}” already: choose another name.").format(topic=written.name)
            )
            return
        if self.editor.changes.losses and self._agreed != written:
            self._agreed = written
            self._tell(self.editor.changes.question(), "warning")
            self._show_action()
            return
        now = datetime.now(UTC)

        def save(archive: Archive) -> Topic:
            from monitor.store import topics

            with archive.transaction():
                if before not in (NEW, written.name):
                    topics.rename(archive, before, written.name, now)
                return topics.set(
                    archive, written.name, written.query, now, note=written.note, colour=written.colour
                )

        def done(topic: Topic) -> None:
            self._saved(before, topic)

        self.bridge.change(save, done, self.failed, receiver=self)

    def _saved(self, before: str, topic: Topic) -> None:
        self._kept.typed.pop(before, None)
        same_query = before != NEW and topic.query.strip() == self._clean.query
        self._agreed = Written()
        self._clean = Written(topic.name, topic.query.strip(), topic.note.strip(), topic.colour % 10)
        if self.editor.written.name.casefold() == topic.name.casefold():
            self.editor.name.setText(topic.name)
        self._edited = self._wanted = topic.name
        self._show_action()
        self.saved.emit(topic.name)
        self._ask_history()
        self.reload()
        if same_query:
            self.say(self.tr("Saved."))
            self.tagged.emit(topic.name)
        else:
            self.tagging.add(topic)

    def _tag(self, topic: Topic) -> None:
        """Say that the archive is tagged by a saved topic; one goes on working meanwhile."""
        self.say(self.tr("Saved. Tagging the archive by “{topic}” …").format(topic=one_line(topic.name)))
        self.progress.setRange(0, 0)
        self.progress.show()

    def _was_tagged(self, topic: Topic, articles: int) -> None:
        self._show_waiting()
        one = self.tr("Saved. One article has this topic.")
        many = self.tr("Saved. {n} articles have this topic.").format(n=number(articles))
        self.say(self.tr("Saved.") if articles < 0 else one if articles == 1 else many)
        self.tagged.emit(topic.name)
        self.reload()
        if topic.name == self._edited and not self.dirty:
            self._query_typed()

    def _tag_failed(self, sentence: str) -> None:
        self._show_waiting()
        self.fail(sentence)

    def _show_waiting(self) -> None:
        if not self.tagging.at_work:
            super()._show_waiting()

    def _remove(self) -> None:
        name = self._edited
        if not name:
            return

        def remove(archive: Archive) -> None:
            from monitor.store import topics

            topics.remove(archive, name, datetime.now(UTC))

        def removed(_: None) -> None:
            self._kept.typed.pop(name, None)
            self._removed = name
            self._edited = None
            self._clean = self.editor.written
            self.reload()
            self.say(self.tr("“{topic}” is removed.").format(topic=one_line(name)))
            self.undo.show()

        self.bridge.change(remove, removed, self.failed, receiver=self)

    def _undo(self) -> None:
        """Take back the last change, whatever it was; it is said which."""

        def back(archive: Archive) -> str | None:
            from monitor.store import journal

            return journal.undo(archive, datetime.now(UTC))

        def done(sentence: str | None) -> None:
            self._wanted = self._removed
            self.undo.hide()
            self.reload()
            self.say(translated(sentence) if sentence else self.tr("There is nothing to undo."))

        self.bridge.change(back, done, self.failed, receiver=self)

    def _want_workbench(self) -> None:
        if self._edited:
            self.workbench_wanted.emit(self._edited)

    def keep_draft(self) -> None:
        self._remember()
        set_draft("topics", self._kept)

    def done(self, result: int, /) -> None:
        self.trying.stop()
        for ticket in (self._forms, self._checking):
            ticket.cancel()
        super().done(result)


def _all(archive: Archive) -> tuple[list[Topic], dict[str, tuple[str, ...]]]:
    from monitor.store import topics

    return topics.all(archive), topics.lists(archive)
