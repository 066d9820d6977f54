"""The first start: what one can begin with. Every part can be skipped, and all of it is in the menus as well."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QProcess, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from monitor import programs
from monitor.errors import PresswatchError
from monitor.model import Topic
from ui.core_words import translated
from ui.dialogs.fields import wear
from ui.dialogs.frame import plain_label
from ui.dialogs.starter import StarterFeed, StarterList
from ui.dialogs.ticks import dress_ticks
from ui.theme import META, SNIPPET, TEXT, XL, XS, XXL, L, M, S, Theme
from ui.views.article_text import one_line
from ui.views.plain import rule
from ui.views.progress import Progress

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge

WIDTH = 680


def demo_command() -> tuple[str, list[str]]:
    """Give program and arguments of the demo, in a bundle as well as in a checkout."""
    program, *rest = programs.command("ui", "--demo")
    return program, rest


class WelcomePane(QWidget):
    """What stands in the window while the archive has no feed and no article."""

    feeds_taken = Signal(int)  # how many; from the starter feeds or from a file
    topics_changed = Signal()
    dialog_wanted = Signal(str)  # its name
    finished = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._run: Any = None
        self.begun = False  # feeds were taken here
        self.done = False  # all steps are behind, or skipped
        self.step = 0
        self.setObjectName("welcomePane")
        self.setAccessibleName(self.tr("Welcome"))
        px = theme.px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(px(XXL), px(XXL), px(XXL), px(XXL))
        column.setSpacing(px(L))
        self._heading = plain_label(self.tr("Welcome to Presswatch"), "headline")
        self._heading.setWordWrap(True)
        self._lead = plain_label(
            self.tr(
                "Presswatch polls news feeds, keeps every article whole on this computer, and tells you which are on "
                "your topics, and because of which words. Three steps; each can be skipped, and all of it stays in the "
                "menus."
            ),
            "soft",
            wrap=True,
        )
        self.step_words = plain_label("", "section")
        column.addWidget(self._heading)
        column.addWidget(self._lead)
        column.addSpacing(px(S))
        column.addWidget(self.step_words)
        self._steps: list[QWidget] = []
        whole, column = column, self._begin_step(column)
        self.demo = self._choice(
            column,
            self.tr("Look around first"),
            self.tr(
                "A small newsroom on this computer publishes for some minutes. Nothing is kept afterwards."
            ),
            self.tr("Try the demo"),
            self._open_demo,
        )
        self.starter = self._choice(
            column,
            self.tr("Take the starter feeds"),
            self.tr(
                "Newspapers, agencies and aid groups on both sides of the Channel. Untick what you do not want."
            ),
            self.tr("Choose feeds"),
            self._show_starter,
        )
        self.feeds = StarterList(theme)
        self.feeds.taken.connect(self._take_starter)
        self.feeds.hide()
        column.addWidget(self.feeds)
        self.opml = self._choice(
            column,
            self.tr("Bring your own feeds"),
            self.tr("An OPML file from another reader, with its folders."),
            self.tr("Import OPML …"),
            self._import,
        )
        self.subscribe = self._choice(
            column,
            self.tr("Subscribe to one"),
            self.tr("Enter the address of a feed or of a news site."),
            self.tr("Subscribe …"),
            self._subscribe,
        )
        topics = self._begin_step(whole)
        self._build_topics(topics)
        looks = self._begin_step(whole)
        self.settings = self._choice(
            looks,
            self.tr("How you like to read"),
            self.tr("Light, dark or sepia, the size of the text, the font of articles, the language."),
            self.tr("Settings…"),
            lambda: self.dialog_wanted.emit("settings"),
        )
        self.keys = self._choice(
            looks,
            self.tr("Everything by keys"),
            self.tr("The keys of Google Reader or NetNewsWire, and any other that you give a command."),
            self.tr("All keys"),
            lambda: self.dialog_wanted.emit("keys"),
        )
        column = whole
        self._message = plain_label("", "soft", wrap=True)
        self._message.hide()
        self._progress = Progress(theme)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.hide()
        column.addWidget(self._message)
        column.addWidget(self._progress)
        column.addWidget(rule())
        self._build_way(column)
        column.addStretch(1)
        page.setMaximumWidth(px(WIDTH + 2 * XXL))
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(page, 1000)
        across.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(middle)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        theme.changed.connect(self._dress)
        self._dress()
        dress_ticks(self, theme)
        self.reload()

    # --- the three steps ---------------------------------------------------------------------------------

    def _begin_step(self, column: QVBoxLayout) -> QVBoxLayout:
        step = QWidget()
        lines = QVBoxLayout(step)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.px(L))
        column.addWidget(step)
        self._steps.append(step)
        return lines

    def _build_way(self, column: QVBoxLayout) -> None:
        """Build the buttons that lead from step to step, and out of all of them."""
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(S))
        self.leave = QPushButton(self.tr("Skip all of it"))
        self.back = QPushButton(self.tr("Back"))
        self.further = QPushButton()
        self.further.setProperty("primary", True)
        for button in (self.leave, self.back, self.further):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        self.leave.clicked.connect(self._finish)
        self.back.clicked.connect(lambda: self.go_to_step(self.step - 1))
        self.further.clicked.connect(self._go_on)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.further)
        column.addLayout(row)
        self.go_to_step(0)

    def go_to_step(self, step: int) -> None:
        """Show one of the three steps."""
        self.step = step
        names = (self.tr("What you read"), self.tr("What you follow"), self.tr("How you read"))
        words = self.tr("Step {n} of {all}: {what}")
        self.step_words.setText(words.format(n=step + 1, all=len(self._steps), what=names[step]))
        for at, each in enumerate(self._steps):
            each.setVisible(at == step)
        last = step == len(self._steps) - 1
        skips = step == 0 and not self.begun
        self.further.setText(self.tr("Begin") if last else self.tr("Skip") if skips else self.tr("Next"))
        self.further.setAccessibleName(self.further.text())
        self.back.setVisible(step > 0)
        self.leave.setVisible(not last)

    def _go_on(self) -> None:
        if self.step + 1 < len(self._steps):
            self.go_to_step(self.step + 1)
            self.further.setFocus()
        else:
            self._finish()

    def _finish(self) -> None:
        self.done = True
        self.finished.emit()

    # --- building ----------------------------------------------------------------------------------------

    def _choice(self, column: QVBoxLayout, title: str, words: str, action: str, does: Any) -> QPushButton:
        """Add one way to begin: a line, what it is, and its button."""
        theme = self._theme
        column.addWidget(rule())
        row = QHBoxLayout()
        row.setSpacing(theme.px(XL))
        text = QVBoxLayout()
        text.setSpacing(theme.px(XS))
        head, more = plain_label(title), plain_label(words, "soft", wrap=True)
        wear(head, theme, TEXT, bold=True)
        wear(more, theme, SNIPPET)
        text.addWidget(head)
        text.addWidget(more)
        row.addLayout(text, 1)
        button = QPushButton(action)
        button.setAccessibleName(f"{title}: {action}")
        button.setMinimumWidth(theme.px(150))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(does)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        return button

    def _build_topics(self, column: QVBoxLayout) -> None:
        head = plain_label(self.tr("Topics you follow"))
        wear(head, self._theme, TEXT, bold=True)
        more = plain_label(
            self.tr(
                "These stand in every new archive. Untick what you do not need; you can write your own at any time."
            ),
            "soft",
            wrap=True,
        )
        wear(more, self._theme, SNIPPET)
        column.addWidget(head)
        column.addWidget(more)
        self._topic_rows = QVBoxLayout()
        self._topic_rows.setSpacing(self._theme.px(M))
        column.addLayout(self._topic_rows)
        self.topics: list[QCheckBox] = []

    def _dress(self) -> None:
        wear(self._lead, self._theme, TEXT)

    # --- the demo, one feed ------------------------------------------------------------------------------

    def _open_demo(self) -> None:
        """Open a second window on the demo newsroom; its archive is thrown away when it closes."""
        program, arguments = demo_command()
        started: Any = QProcess.startDetached(program, arguments)
        if started[0] if isinstance(started, tuple) else started:
            self._tell(self.tr("The demo opens in a window of its own. This one waits for you."), "soft")
        else:
            self._fail(self.tr("The demo could not be started. `presswatch --demo` in a terminal says why."))

    def _subscribe(self) -> None:
        from ui.dialogs.subscribe import SubscribeDialog

        dialog = SubscribeDialog(self._bridge, self._theme, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.subscribed.connect(lambda addresses: self._taken(len(addresses)))
        dialog.open()

    # --- topics ------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Ask for the topics once the archive is open."""
        if self._bridge.ready:
            self._bridge.ask(_topics, self._take_topics, self._failed, quick=True)

    def _take_topics(self, topics: list[Topic]) -> None:
        while self._topic_rows.count():
            taken = self._topic_rows.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.deleteLater()
        self.topics = []
        for topic in topics:
            self._topic_rows.addWidget(self._topic_row(topic))
        dress_ticks(self, self._theme)

    def _topic_row(self, topic: Topic) -> QWidget:
        theme, row = self._theme, QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tick = QCheckBox(one_line(topic.name).replace("&", "&&"))
        tick.setAccessibleName(one_line(topic.name))
        tick.setAccessibleDescription(one_line(topic.note))
        wear(tick, theme, TEXT, bold=True)
        tick.setStyleSheet(f"QCheckBox {{ color: {theme.palette.hue(topic.colour).ink}; }}")
        tick.setChecked(topic.shown)
        tick.toggled.connect(lambda shown, name=topic.name: self._show_topic(name, shown))
        note = plain_label(one_line(topic.note), "soft", wrap=True)
        wear(note, theme, META)
        note.setContentsMargins(theme.px(XL), 0, 0, 0)
        column.addWidget(tick)
        if topic.note:
            column.addWidget(note)
        self.topics.append(tick)
        return row

    def _show_topic(self, name: str, shown: bool) -> None:
        def show(archive: Archive) -> None:
            from monitor.store import topics

            topics.show(archive, name, shown, datetime.now(UTC))

        self._bridge.change(show, lambda _: self.topics_changed.emit(), self._failed, receiver=self)

    # --- starter feeds -----------------------------------------------------------------------------------

    def _show_starter(self) -> None:
        """Open or close the list of starter feeds."""
        self.feeds.setVisible(self.feeds.isHidden())
        if self.feeds.isVisible():
            self.feeds.tree.setFocus()

    def _take_starter(self, feeds: list[StarterFeed]) -> None:
        now = datetime.now(UTC)

        def add(archive: Archive) -> int:
            from monitor.store import feeds as store
            from monitor.store import subscriptions

            with subscriptions.subscribing(archive, now):
                for feed in feeds:
                    store.add(archive, feed.url, title=feed.title, folder=feed.folder, now=now)
            return len(feeds)

        self._work(self.tr("Subscribing …"))
        self._bridge.change(add, self._taken, self._failed, receiver=self)

    # --- OPML --------------------------------------------------------------------------------------------

    def _import(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import feeds"), "", self.tr("OPML files (*.opml *.xml)")
        )
        if found:
            self.import_file(Path(found))

    def import_file(self, path: Path) -> None:
        """Show what an OPML file holds, and subscribe to what is ticked."""
        from ui.dialogs.opml_preview import OpmlPreviewDialog

        dialog = OpmlPreviewDialog(self._bridge, self._theme, path, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.imported.connect(self._taken)
        dialog.open()

    # --- what happens ------------------------------------------------------------------------------------

    def _work(self, sentence: str) -> None:
        self._tell(sentence, "soft")
        self._progress.show()
        for button in self._buttons():
            button.setEnabled(False)

    def _rest(self) -> None:
        self._progress.hide()
        for button in self._buttons():
            button.setEnabled(True)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.demo, self.starter, self.opml, self.subscribe, self.feeds.take)

    def _taken(self, number: int) -> None:
        self._rest()
        self.feeds.hide()
        one = self.tr("1 feed is polled from now on; the first articles come within a minute.")
        many = self.tr("{n} feeds are polled from now on; the first articles come within a minute.")
        self._tell(one if number == 1 else many.format(n=QLocale().toString(number)), "soft")
        self.begun = True
        self.go_to_step(max(1, self.step))
        self.feeds_taken.emit(number)

    def _failed(self, error: PresswatchError) -> None:
        self._fail(translated(error))

    def _fail(self, sentence: str) -> None:
        self._rest()
        self._tell(sentence, "warning")

    def _tell(self, sentence: str, role: str) -> None:
        label: QLabel = self._message
        label.setText(sentence)
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
        label.setVisible(bool(sentence))


def _topics(archive: Archive) -> list[Topic]:
    from monitor.store import topics

    return topics.all(archive, counts=False)
