"""The workbench of a topic: how good its query is, what each clause does, and which words it does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from monitor.model import Topic
from ui.dialogs.fields import Choice, name_headers, set_row_height, wear
from ui.dialogs.figures import Figures
from ui.dialogs.frame import BridgeDialog, field_label, plain_label
from ui.dialogs.judging import JudgePane
from ui.models.words import escaped, number
from ui.theme import SNIPPET, S, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge
    from ui.children import Run


RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
GAP = "\u2002"  # between a number and the words in the next column


class WorkbenchDialog(BridgeDialog):
    """Figures on top; below them judging, clauses, unknown words and saved verdicts."""

    article_wanted = Signal(object)
    topic_wanted = Signal(str)
    word_wanted = Signal(str, str)  # a word list, and the word that it may lack
    measured = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None, topic: str = "") -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(
            self.tr("Workbench"),
            self.tr(
                "Judge articles, and see how good the query of a topic is. Your word stands whatever the query says."
            ),
        )
        self._wanted = topic
        self._topics: dict[str, Topic] = {}
        self._measuring: Run | None = None
        self._again = False
        self._measure: dict[str, Any] = {}  # what was measured last of the topic
        self.topic = Choice(theme)
        self.body.addWidget(field_label(theme, self.tr("&Topic"), self.topic))
        self.body.addWidget(self.topic)
        self.figures = Figures(theme)
        self.body.addWidget(self.figures)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Judging, clauses, unknown words, saved verdicts"))
        self.tabs.tabBar().setAccessibleName(self.tr("Sections"))
        self.judging = JudgePane(bridge, theme)
        self.judging.article_wanted.connect(self.article_wanted)
        self.judging.batch_done.connect(self.measure)
        self.judging.failed.connect(self.failed)
        self.clauses = self._table(
            self.tr("Clauses"),
            (self.tr("Clause"), self.tr("Articles"), self.tr("It alone"), self.tr("What it does")),
            (1, 2),
        )
        self.tabs.addTab(self.judging, self.tr("Judge"))
        self.tabs.addTab(self._page(self.clauses), self.tr("Clauses"))
        self.tabs.addTab(self._build_unknown(), self.tr("Unknown words"))
        self.tabs.addTab(self._build_sets(), self.tr("Saved verdicts"))
        self.body.addWidget(self.tabs, 1)
        self.edit = self.add_button(self.tr("Edit topic…"), self.tr("Open the topic in its editor"))
        self.edit.clicked.connect(lambda: self.topic_wanted.emit(self._name))
        self.again = self.add_button(
            self.tr("Measure again"), self.tr("Count anew with the verdicts given since")
        )
        self.again.clicked.connect(self.measure)
        self.topic.currentIndexChanged.connect(self._chosen)
        self.resize(theme.px(860), theme.px(720))
        self.judging.text.setFocus()  # so that the keys of the verdicts are heard at once
        self.ask(_topics, self._take_topics, quick=True)

    # --- building ----------------------------------------------------------------------------------------

    def _table(self, name: str, heads: tuple[str, ...], numbers: tuple[int, ...] = ()) -> QTreeWidget:
        table = QTreeWidget()
        table.setAccessibleName(name)
        table.setColumnCount(len(heads))
        table.setHeaderLabels(list(heads))
        name_headers(table, self.tr("Columns"))
        table.setRootIsDecorated(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wear(table, self.theme, SNIPPET)
        table.header().setStretchLastSection(False)
        for column in range(len(heads)):
            table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in numbers:
            table.headerItem().setTextAlignment(column, RIGHT)
        return table

    def _page(self, *widgets: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, self.theme.px(S), 0, 0)
        column.setSpacing(self.theme.px(S))
        for widget in widgets:
            column.addWidget(widget, int(isinstance(widget, QTreeWidget)))
        return page

    def _build_unknown(self) -> QWidget:
        self.unknown = self._table(
            self.tr("Words that the query does not know"),
            (self.tr("Word"), self.tr("Belonging"), self.tr("Others"), self.tr("For example")),
            (1, 2),
        )
        self.unknown.setToolTip(self.tr("Press Enter to read the article"))
        self.unknown.itemActivated.connect(self._open)
        self.unknown.currentItemChanged.connect(lambda *_: self._show_adding())
        self.lists = Choice(self.theme)
        self.lists.setAccessibleName(self.tr("Word list"))
        self.lists.currentIndexChanged.connect(lambda _: self._show_adding())
        self.no_words = plain_label("", "soft", wrap=True)
        self.no_words.hide()
        self.add_word = QPushButton()
        self.add_word.setAccessibleName(self.tr("Add the word to the list"))
        self.add_word.setAutoDefault(False)
        self.add_word.clicked.connect(self._add_word)
        below = QWidget()
        across = QHBoxLayout(below)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.theme.px(S))
        across.addStretch(1)
        across.addWidget(self.lists)
        across.addWidget(self.add_word)
        return self._page(self.no_words, self.unknown, below)

    def _build_sets(self) -> QWidget:
        words = plain_label(
            self.tr(
                "A file keeps all verdicts with their articles, so that a query can be tried on them again, "
                "here or in another archive."
            ),
            "soft",
            wrap=True,
        )
        self.save_set = QPushButton(self.tr("Save the verdicts…"))
        self.run_set = QPushButton(self.tr("Run saved verdicts…"))
        self.save_set.clicked.connect(self._choose_save)
        self.run_set.clicked.connect(self._choose_run)
        buttons = QWidget()
        across = QHBoxLayout(buttons)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.theme.px(S))
        for button in (self.save_set, self.run_set):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text().removesuffix("…"))
            across.addWidget(button)
        across.addStretch(1)
        self.outcome = plain_label("", wrap=True)
        wear(self.outcome, self.theme, SNIPPET, bold=True)
        self.failures = self._table(
            self.tr("Verdicts that do not hold"),
            (self.tr("Topic"), self.tr("Article"), self.tr("What is wrong")),
        )
        self.failures.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.failures.itemActivated.connect(self._open)
        self.failures.hide()
        page = self._page(words, buttons, self.outcome, self.failures)
        column = page.layout()
        assert isinstance(column, QVBoxLayout)
        column.addStretch(0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        return page

    # --- topics ------------------------------------------------------------------------------------------

    @property
    def _name(self) -> str:
        return str(self.topic.currentData() or "")

    def _take_topics(self, answer: tuple[list[Topic], list[str]]) -> None:
        topics, lists = answer
        self._topics = {topic.name: topic for topic in topics}
        self.topic.blockSignals(True)
        self.topic.clear()
        for topic in topics:
            self.topic.addItem(one_line(topic.name), topic.name)
        self.topic.setCurrentIndex(max(0, self.topic.findData(self._wanted)))
        self.topic.blockSignals(False)
        self.lists.clear()
        for name in lists:
            self.lists.addItem(f"${name}", name)
        if not topics:
            self.say(self.tr("There is no topic yet. Make one under “Topics”."))
            return
        self._chosen()

    def turn_to(self, key: str) -> None:
        """Go to another topic."""
        at = self.topic.findData(key)
        if at >= 0:
            self.topic.setCurrentIndex(at)

    def _chosen(self) -> None:
        topic = self._topics.get(self._name)
        if topic is None:
            return
        self.judging.show_topic(topic.name, topic.colour)
        used = next(
            (at for at in range(self.lists.count()) if f"${self.lists.itemData(at)}" in topic.query), 0
        )
        self.lists.setCurrentIndex(used)
        self._measure = {}
        self._show_measure()
        self.measure()

    def dress(self) -> None:
        """Show the article and the tables in the theme as it is now."""
        self.judging.dress()
        self._show_measure()

    # --- measuring ---------------------------------------------------------------------------------------

    def measure(self) -> None:
        """Measure the topic in a process of its own: it takes seconds."""
        if self._measuring is not None and self._measuring.running:
            self._again = True
            return
        self.again.setEnabled(False)
        self.say(self.tr("Measuring …"))
        self.progress.setRange(0, 0)
        self.progress.show()
        self._measuring = self.bridge.run(
            ["topics", "measure", self._name], self._take_measure, self._not_measured
        )

    def _take_measure(self, answer: Any) -> None:
        self._rest_measuring()
        if isinstance(answer, dict) and answer.get("topic") == self._name:
            self._measure = answer
            self._show_measure()
            self.measured.emit()

    def _show_measure(self) -> None:
        measure = self._measure
        self.figures.show_measure(measure)
        self._show_clauses(measure.get("clauses") or [], int(measure.get("looked_at") or 0))
        self._show_unknown(measure.get("unknown") or [])
        self.make_room()

    def _not_measured(self, sentence: str) -> None:
        self._rest_measuring()
        self.fail(sentence)

    def _rest_measuring(self) -> None:
        self._measuring = None
        self.again.setEnabled(True)
        self.progress.hide()
        self.say("")
        if self._again:
            self._again = False
            self.measure()

    def _show_clauses(self, clauses: list[dict[str, Any]], looked_at: int) -> None:
        self.clauses.clear()
        for each in clauses:
            text = one_line(str(each["clause"]))
            does = (
                self.tr("nothing")
                if each["dead"]
                else self.tr("keeps out")
                if each["excludes"]
                else self.tr("finds")
            )
            row = QTreeWidgetItem([text, number(int(each["found"])), number(int(each["alone"])), GAP + does])
            row.setToolTip(0, escaped(text[:2000]))
            spoken = self.tr("{clause}: {does}, {n} articles, {alone} by it alone")
            row.setData(
                0,
                Qt.ItemDataRole.AccessibleTextRole,
                spoken.format(clause=text, does=does, n=each["found"], alone=each["alone"]),
            )
            for column in (1, 2):
                row.setTextAlignment(column, RIGHT)
            if each["dead"]:
                for column in range(4):
                    row.setForeground(column, self.theme.colour("warning"))
            set_row_height(row, self.theme)
            self.clauses.addTopLevelItem(row)
        self.clauses.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tip = self.tr("Counted in the newest {n} articles of the topic").format(n=number(looked_at))
        self.clauses.headerItem().setToolTip(1, tip)

    def _show_unknown(self, words: list[dict[str, Any]]) -> None:
        self.unknown.clear()
        for each in words:
            row = QTreeWidgetItem(
                [
                    str(each["word"]),
                    number(int(each["belonging"])),
                    number(int(each["others"])),
                    GAP + one_line(str(each["example"])),
                ]
            )
            row.setData(0, Qt.ItemDataRole.UserRole, each["id"])
            spoken = self.tr("{word}, in {n} that belong and {others} others: {example}")
            row.setData(
                0,
                Qt.ItemDataRole.AccessibleTextRole,
                spoken.format(
                    word=each["word"], n=each["belonging"], others=each["others"], example=each["example"]
                ),
            )
            row.setToolTip(3, escaped(str(each["example"])))
            for column in (1, 2):
                row.setTextAlignment(column, RIGHT)
            set_row_height(row, self.theme)
            self.unknown.addTopLevelItem(row)
        self.unknown.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.no_words.setText(
            ""
            if words
            else self.tr(
                "Confirm some articles that belong: words that they share and the query lacks appear here."
            )
        )
        self.no_words.setVisible(not words)
        self.unknown.setVisible(bool(words))
        first = self.unknown.topLevelItem(0)
        if first is not None:
            self.unknown.setCurrentItem(first)
        self._show_adding()

    def _show_adding(self) -> None:
        row = self.unknown.currentItem() if self.unknown.topLevelItemCount() else None
        self.lists.setVisible(row is not None and self.lists.count() > 0)
        self.add_word.setVisible(row is not None and self.lists.count() > 0)
        if row is not None:
            words = self.tr("Add “{word}” to {list}…").format(word=row.text(0), list=self.lists.currentText())
            self.add_word.setText(words)
            self.add_word.setAccessibleName(words.removesuffix("…"))

    def _add_word(self) -> None:
        row = self.unknown.currentItem()
        if row is not None:
            self.word_wanted.emit(str(self.lists.currentData()), row.text(0))

    def _open(self, row: QTreeWidgetItem) -> None:
        article_id = row.data(0, Qt.ItemDataRole.UserRole)
        if article_id:
            self.article_wanted.emit(article_id)

    # --- saved verdicts ----------------------------------------------------------------------------------

    def _choose_save(self) -> None:
        chooser = self._chooser(QFileDialog.AcceptMode.AcceptSave, self.tr("Save the verdicts"))
        chooser.setDefaultSuffix("toml")
        chooser.selectFile("verdicts.toml")
        chooser.fileSelected.connect(self.save_verdicts)
        chooser.open()

    def _choose_run(self) -> None:
        chooser = self._chooser(QFileDialog.AcceptMode.AcceptOpen, self.tr("Run saved verdicts"))
        chooser.fileSelected.connect(self.run_verdicts)
        chooser.open()

    def _chooser(self, mode: QFileDialog.AcceptMode, title: str) -> QFileDialog:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser = QFileDialog(self, title, home, self.tr("Topics and verdicts (*.toml)"))
        chooser.setAcceptMode(mode)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return chooser

    def save_verdicts(self, path: str) -> None:
        """Write all verdicts with their articles to a file."""
        self.start(self.tr("Saving the verdicts …"), ["topics", "export", path], self._set_saved)

    def _set_saved(self, answer: Any) -> None:
        self.rest()
        self.say("")
        many = int(answer.get("verdicts", 0)) if isinstance(answer, dict) else 0
        self.outcome.setText(self.tr("{n} verdicts are saved.").format(n=number(many)))

    def run_verdicts(self, path: str) -> None:
        """Judge the articles of a file by the topics as they are now."""
        self.start(self.tr("Judging the saved articles …"), ["topics", "check", path], self._set_run)

    def _set_run(self, answer: Any) -> None:
        self.rest()
        self.say("")
        if not isinstance(answer, dict):
            return
        passed, every = int(answer.get("passed", 0)), int(answer.get("verdicts", 0))
        words = self.tr("{n} of {all} verdicts hold.").format(n=number(passed), all=number(every))
        self.outcome.setText(words)
        self.failures.clear()
        for each in answer.get("failed") or []:
            wrong = (
                self.tr("there is no such topic")
                if each["matched"] is None
                else self.tr("found, but does not belong")
                if each["matched"]
                else self.tr("belongs, but is not found")
            )
            row = QTreeWidgetItem([one_line(str(each["topic"])), one_line(str(each["title"])), wrong])
            row.setData(0, Qt.ItemDataRole.UserRole, each["id"])
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{each['topic']}: {each['title']}, {wrong}")
            row.setForeground(2, self.theme.colour("warning"))
            set_row_height(row, self.theme)
            self.failures.addTopLevelItem(row)
        self.failures.setVisible(self.failures.topLevelItemCount() > 0)

    def done(self, result: int, /) -> None:
        self.judging.end()
        if self._measuring is not None:
            self._measuring.cancel()
        super().done(result)


def _topics(archive: Archive) -> tuple[list[Topic], list[str]]:
    from monitor.store import topics

    return topics.all(archive, counts=False), list(topics.lists(archive))
