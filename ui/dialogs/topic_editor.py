"""The editor of one topic: name, colour, query, what is wrong with it or what it would change, and all about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.changes import ChangesPanel
from ui.dialogs.colours import ColourChoice
from ui.dialogs.fields import name_headers, set_row_height, wear
from ui.dialogs.frame import field_label, plain_label
from ui.dialogs.topic_check import Forms, Problem, forms_words
from ui.dialogs.topic_history import TopicHistory
from ui.models.words import escaped, number
from ui.theme import META, SNIPPET, XL, M, S, Theme
from ui.views.article_text import one_line


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the fields of the editor."""

    name: str = ""
    query: str = ""
    note: str = ""
    colour: int = 0


class TopicEditor(QWidget):
    """The fields of a topic. It asks nothing; the dialog tells it what the archive says."""

    typed = Signal()
    query_typed = Signal()
    list_wanted = Signal(str)  # a word list to be edited, "" for all

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._forms = self._hint = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
        self._build_name(column)
        self._build_query(column)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What it changes, word lists, history, note"))
        self.tabs.tabBar().setAccessibleName(self.tr("Sections"))
        self.changes = ChangesPanel(theme)
        self.history = TopicHistory(theme)
        self.history.restored.connect(self._take_query)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(
            self.tr("What belongs to the topic and what does not, for everyone at the desk")
        )
        self.note.textChanged.connect(self.typed)
        self.tabs.addTab(self.changes, self.tr("What changes"))
        self.tabs.addTab(self._build_lists(), self.tr("Word lists"))
        self.tabs.addTab(self.history, self.tr("History"))
        self.tabs.addTab(_padded(self.note, theme), self.tr("Note"))
        self.tabs.setMinimumHeight(theme.px(180))
        column.addSpacing(theme.px(S))
        column.addWidget(self.tabs, 4)
        self.dress()

    # --- building ----------------------------------------------------------------------------------------

    def _build_name(self, column: QVBoxLayout) -> None:
        theme = self._theme
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.name.textChanged.connect(self.typed)
        self.colour = ColourChoice(theme)
        self.colour.chosen.connect(lambda _: self.typed.emit())
        column.addWidget(field_label(theme, self.tr("&Name"), self.name))
        across = QHBoxLayout()
        across.setSpacing(theme.px(M))
        across.addWidget(self.name, 1)
        across.addWidget(self.colour)
        column.addLayout(across)

    def _build_query(self, column: QVBoxLayout) -> None:
        theme = self._theme
        self.query = QPlainTextEdit()
        self.query.setTabChangesFocus(True)
        self.query.setMinimumHeight(theme.px(96))
        self.query.setPlaceholderText(self.tr("for example: (boat* OR dinghy) NEAR/12 (rescue* OR sank)"))
        self.query.textChanged.connect(self.typed)
        self.query.textChanged.connect(self.query_typed)
        self.caret = plain_label("")
        self.caret.setAccessibleName(self.tr("Where the query is wrong"))
        self.caret.hide()
        self.verdict = plain_label("", "soft", wrap=True)
        self.verdict.setAccessibleName(self.tr("What is wrong with the query, or what its words find"))
        wear(self.verdict, theme, META)
        column.addWidget(field_label(theme, self.tr("&Query"), self.query))
        column.addWidget(self.query, 3)
        column.addWidget(self.caret)
        column.addWidget(self.verdict)

    def _build_lists(self) -> QWidget:
        lists = self.lists = QTreeWidget()
        lists.setAccessibleName(self.tr("Word lists, used as $name"))
        lists.setColumnCount(3)
        lists.setHeaderHidden(True)
        name_headers(lists, self.tr("Columns"))
        lists.setRootIsDecorated(False)
        wear(lists, self._theme, SNIPPET)
        lists.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lists.setToolTip(self.tr("Press Enter or double-click to put a list into the query"))
        lists.itemActivated.connect(lambda row: self.query.insertPlainText(row.text(0)))
        self.edit_list = QPushButton(self.tr("Edit list …"))
        self.edit_list.setAccessibleName(self.tr("Edit the word list"))
        self.edit_list.setAutoDefault(False)
        self.edit_list.clicked.connect(self._want_list)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, self._theme.px(S), 0, 0)
        column.setSpacing(self._theme.px(S))
        column.addWidget(lists, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.edit_list)
        column.addLayout(below)
        return page

    def dress(self) -> None:
        """Take the theme's size for the caret, which needs a font of equal widths."""
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        font.setPixelSize(self._theme.px(SNIPPET))
        self.caret.setFont(font)
        self.changes.dress()

    # --- what stands in it -------------------------------------------------------------------------------

    @property
    def written(self) -> Written:
        """The fields as they stand."""
        return Written(
            self.name.text().strip(),
            self.query.toPlainText().strip(),
            self.note.toPlainText().strip(),
            self.colour.colour,
        )

    def show_topic(self, topic: Written) -> None:
        """Put a topic into the fields."""
        self.blockSignals(True)
        self.name.setText(topic.name)
        self.query.setPlainText(topic.query)
        self.note.setPlainText(topic.note)
        self.colour.choose(topic.colour)
        self.blockSignals(False)

    def show_lists(self, lists: Mapping[str, tuple[str, ...]]) -> None:
        """Show the word lists with their members."""
        self.lists.clear()
        for name, members in lists.items():
            words = one_line(", ".join(members))
            row = QTreeWidgetItem([f"${one_line(name)}", number(len(members)), words])
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            spoken = self.tr("${name}, {n} members: {words}")
            row.setData(
                0,
                Qt.ItemDataRole.AccessibleTextRole,
                spoken.format(name=name, n=number(len(members)), words=words[:500]),
            )
            for faint in (1, 2):
                row.setForeground(faint, self._theme.colour("soft"))
            row.setToolTip(2, escaped(words[:2000]))
            set_row_height(row, self._theme)
            self.lists.addTopLevelItem(row)
        for column in (0, 1):
            self.lists.resizeColumnToContents(column)
            self.lists.setColumnWidth(column, self.lists.columnWidth(column) + self._theme.px(XL) // 2)
        first = self.lists.topLevelItem(0)
        if first is not None:
            self.lists.setCurrentItem(first)
        self.edit_list.setEnabled(bool(lists))

    # --- what the archive says ---------------------------------------------------------------------------

    def show_problem(self, problem: Problem) -> None:
        """Show where the query is wrong; there is nothing to try then."""
        self.caret.setText(problem.caret)
        self.caret.setVisible(bool(problem.caret))
        self._tell(problem.sentence, "warning")
        self.changes.show_words("")

    def show_sound(self, hint: str = "") -> None:
        """Show that nothing is wrong: what may be meant otherwise, or what the words find, stands there instead."""
        self.caret.hide()
        self._hint = hint
        self._tell_forms()

    def _tell_forms(self) -> None:
        self._tell(self._hint or self._forms, "warning" if self._hint else "soft")

    def show_forms(self, forms: list[Forms]) -> None:
        """Say how many forms the words find."""
        self._forms = forms_words(forms)
        if self.caret.isHidden():
            self._tell_forms()
            every = "\n".join(f"{each.word}: {', '.join(each.found[:60])}" for each in forms)
            self.verdict.setToolTip(escaped(every) if every else "")

    def _tell(self, text: str, role: str) -> None:
        shown = text if len(text) <= 400 else text[:399] + "…"
        self.verdict.setText(shown)
        self.verdict.setVisible(bool(shown))
        if self.verdict.property("role") != role:
            self.verdict.setProperty("role", role)
            self.verdict.style().unpolish(self.verdict)
            self.verdict.style().polish(self.verdict)
            wear(self.verdict, self._theme, META)

    def _take_query(self, query: str) -> None:
        self.query.setPlainText(query)
        self.tabs.setCurrentWidget(self.changes)

    def _want_list(self) -> None:
        row = self.lists.currentItem()
        self.list_wanted.emit(row.text(0).removeprefix("$") if row is not None else "")


def _padded(widget: QWidget, theme: Theme) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, theme.px(S), 0, 0)
    column.addWidget(widget)
    return page
