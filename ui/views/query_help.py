"""The page of the query language: every operator and field, with an example that can be tried at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from ui.dialogs.fields import wear
from ui.dialogs.frame import DialogFrame, plain_label
from ui.speech import tr
from ui.theme import META, SMALL, SNIPPET, L, M, S, Theme

if TYPE_CHECKING:
    from monitor.query.help import Entry


@dataclass(frozen=True, slots=True)
class _Line:
    """One operator or field as it stands on the page, and the words by which it is found."""

    widgets: tuple[QWidget, ...]
    words: str
    kind: str


class QueryHelp(DialogFrame):
    """Operators and fields to read beside the search field. An example goes into the field when it is pressed."""

    example_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        from monitor.query.help import TABLE

        self.entitle(
            self.tr("The query language"),
            self.tr(
                "Words are whole words; capitals, accents, and kinds of quotes and hyphens do not matter. "
                "What binds tighter comes first: ( ), then NEAR and ONEAR, then NOT, then AND or a blank, then OR."
            ),
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an operator, a field or what it does"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.body.addWidget(self.search)
        self.nothing = plain_label(
            self.tr("Nothing here is called so. Try a shorter word: “near”, “date”, “list”."),
            "soft",
            wrap=True,
        )
        self.nothing.hide()
        self.body.addWidget(self.nothing)
        self.page = QWidget()
        self._grid = QGridLayout(self.page)
        self._grid.setContentsMargins(0, 0, theme.px(S), 0)
        self._grid.setHorizontalSpacing(theme.px(L))
        self._grid.setVerticalSpacing(theme.px(S))
        self._grid.setColumnStretch(1, 1)
        self._lines: list[_Line] = []
        self._heads: dict[str, QLabel] = {}
        for kind, head in (("operator", self.tr("Words and operators")), ("field", self.tr("Fields"))):
            self._add_head(kind, head)
            for entry in TABLE:
                if entry.kind == kind:
                    self._add(entry)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Operators and fields"))
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setWidget(self.page)
        self.body.addWidget(self.area, 1)
        self.dress()
        self.resize(theme.px(760), theme.px(640))
        self.search.setFocus()

    def dress(self) -> None:
        """Write the forms and examples in letters of equal width, which tell blanks and signs apart."""
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        font.setPixelSize(self.theme.px(META))
        for line in self._lines:
            form, _, example = line.widgets
            for widget in (form, example):
                widget.setFont(font)

    def _add_head(self, kind: str, text: str) -> None:
        head = plain_label(text)
        wear(head, self.theme, SMALL, bold=True)
        head.setProperty("role", "section")
        head.setContentsMargins(0, self.theme.px(M), 0, 0)
        self._grid.addWidget(head, self._grid.rowCount(), 0, 1, 3)
        self._heads[kind] = head

    def _add(self, entry: Entry) -> None:
        meaning = tr(entry.meaning)
        if not entry.topic:
            meaning = self.tr("{what} (not in topics)").format(what=meaning)
        form = plain_label(entry.form)
        words = plain_label(meaning, wrap=True)
        wear(words, self.theme, SNIPPET)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        example = QPushButton(entry.example.replace("&", "&&"))
        example.setProperty("link", True)
        example.setAutoDefault(False)
        example.setCursor(Qt.CursorShape.PointingHandCursor)
        example.setToolTip(self.tr("Search for this"))
        example.setAccessibleName(self.tr("Search for {query}").format(query=entry.example))
        example.setAccessibleDescription(meaning)
        example.clicked.connect(lambda: self.example_chosen.emit(entry.example))
        row = self._grid.rowCount()
        for column, widget in enumerate((form, words, example)):
            self._grid.addWidget(
                widget, row, column, Qt.AlignmentFlag.AlignTop if column != 1 else Qt.AlignmentFlag(0)
            )
        found_by = f"{entry.name} {entry.form} {meaning} {entry.example}".casefold()
        self._lines.append(_Line((form, words, example), found_by, entry.kind))

    def _find(self, text: str) -> None:
        wanted = text.casefold().split()
        shown: set[str] = set()
        for line in self._lines:
            fits = all(word in line.words for word in wanted)
            shown.update({line.kind} if fits else ())
            for widget in line.widgets:
                widget.setVisible(fits)
        for kind, head in self._heads.items():
            head.setVisible(kind in shown)
        self.nothing.setVisible(not shown)
        self.area.setVisible(bool(shown))
