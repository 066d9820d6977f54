"""The editor of one topic: its name, its query, what is wrong with it or what it finds, and the word lists."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ui.dialogs.fields import name_headers, set_row_height, wear
from ui.dialogs.frame import field_label, plain_label
from ui.dialogs.topic_check import Check
from ui.models.words import escaped
from ui.theme import META, SNIPPET, M, S, Theme
from ui.views.article_text import one_line

SHOWN_HITS = 4


class TopicEditor(QWidget):
    """The fields of a topic. It asks nothing; the dialog tells it what the archive says."""

    typed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.name.textChanged.connect(self.typed)
        self.note = plain_label("", "meta", wrap=True)
        wear(self.note, theme, META)
        self.query = QPlainTextEdit()
        self.query.setTabChangesFocus(True)
        self.query.setMinimumHeight(theme.px(110))
        self.query.setPlaceholderText(self.tr("for example: (boat* OR dinghy) NEAR/12 (rescue* OR sank)"))
        self.query.textChanged.connect(self.typed)
        self.caret = plain_label("")
        self.caret.setAccessibleName(self.tr("Where the query is wrong"))
        self.caret.hide()
        self.verdict = plain_label("", "soft", wrap=True)
        self.verdict.setAccessibleName(self.tr("What the query would find"))
        self.hits = plain_label("", "meta", wrap=True)
        wear(self.hits, theme, META)
        column.addWidget(field_label(theme, self.tr("&Name"), self.name))
        column.addWidget(self.name)
        column.addWidget(self.note)
        column.addWidget(field_label(theme, self.tr("&Query"), self.query))
        column.addWidget(self.query, 5)
        for below in (self.caret, self.verdict, self.hits):
            column.addWidget(below)
        column.addSpacing(theme.px(M))
        self.lists = self._build_lists()
        column.addWidget(field_label(theme, self.tr("Word lists, used as $name"), self.lists))
        column.addWidget(self.lists, 2)
        self.dress()

    def _build_lists(self) -> QTreeWidget:
        lists = QTreeWidget()
        lists.setColumnCount(2)
        lists.setHeaderHidden(True)
        name_headers(lists, self.tr("Columns"))
        lists.setRootIsDecorated(False)
        wear(lists, self._theme, SNIPPET)
        lists.setMinimumHeight(self._theme.px(96))
        lists.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lists.setToolTip(self.tr("Press Enter or double-click to put a list into the query"))
        lists.itemActivated.connect(lambda row: self.query.insertPlainText(row.text(0)))
        return lists

    def dress(self) -> None:
        """Take the theme's size for the caret, which needs a font of equal widths."""
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        font.setPixelSize(self._theme.px(SNIPPET))
        self.caret.setFont(font)

    @property
    def written(self) -> tuple[str, str]:
        """The name and the query as they stand."""
        return self.name.text().strip(), self.query.toPlainText().strip()

    def show_topic(self, name: str, query: str, *, note: str) -> None:
        """Put a topic into the fields."""
        self.name.setText(name)
        self.query.setPlainText(query)
        self.note.setText(one_line(note))
        self.note.setVisible(bool(note))

    def show_lists(self, lists: Mapping[str, tuple[str, ...]]) -> None:
        """Show the word lists with their members."""
        self.lists.clear()
        for name, members in lists.items():
            words = one_line(", ".join(members))
            row = QTreeWidgetItem([f"${one_line(name)}", words])
            row.setForeground(1, self._theme.colour("soft"))
            row.setToolTip(1, escaped(words))
            set_row_height(row, self._theme)
            self.lists.addTopLevelItem(row)
        self.lists.resizeColumnToContents(0)

    def show_trying(self) -> None:
        """Say that the archive is asked."""
        self.caret.hide()
        self._tell(self.tr("Trying it on the archive …"), "soft")

    def show_check(self, found: Check) -> None:
        """Show where the query is wrong, or what it would find."""
        self.caret.setText(found.caret)
        self.caret.setVisible(bool(found.caret))
        self._tell(found.problem or self._total_words(found), "warning" if found.problem else "soft")
        titles = [one_line(title)[:100] for title in found.titles[:SHOWN_HITS]]
        self.hits.setText("\n".join(titles))
        self.hits.setVisible(bool(titles))

    def _tell(self, text: str, role: str) -> None:
        self.verdict.setText(text)
        if self.verdict.property("role") != role:
            self.verdict.setProperty("role", role)
            self.verdict.style().unpolish(self.verdict)
            self.verdict.style().polish(self.verdict)

    def _total_words(self, found: Check) -> str:
        if found.total is None and found.more:
            return self.tr("The archive is large: how many articles it finds is told when it is saved.")
        if found.total is None:
            return ""
        if found.total == 0:
            return self.tr("It finds no article of the archive yet.")
        number = self.locale().toString(found.total)
        if found.more:
            many = self.tr("It finds more than {n} articles of the archive, among them the newest:")
            return many.format(n=number)
        if found.total == 1:
            return self.tr("It finds one article of the archive:")
        return self.tr("It finds {n} articles of the archive, the newest are:").format(n=number)
