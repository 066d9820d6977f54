"""What the analyst wrote on the open article, in a few lines below its facts: each leads to its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.models.words import escaped, number
from ui.speech import tr
from ui.theme import SNIPPET, XS, L, Theme
from ui.views.article_buttons import TextButton, WordButton
from ui.views.article_facts import moment
from ui.views.article_marks import Mark, tip_of
from ui.views.article_text import one_line
from ui.views.flow import FlowLayout
from ui.views.plain import label

if TYPE_CHECKING:
    from monitor.store.highlights import Highlight

MOST_LINES = 4  # the rest is one press away
LONGEST_WORDS = 40
_QUOTES = '“”„«» "'


def counted(highlights: Sequence[Highlight]) -> str:
    """Count highlights and notes in words."""
    marked = sum(not each.of_all for each in highlights)
    noted = sum(bool(each.note) for each in highlights)
    parts = []
    if marked:
        parts.append(tr("1 highlight") if marked == 1 else tr("{n} highlights").format(n=number(marked)))
    if noted:
        parts.append(tr("1 note") if noted == 1 else tr("{n} notes").format(n=number(noted)))
    return ", ".join(parts)


def shortened(words: str) -> str:
    """Quote the beginning of some words."""
    line = one_line(words).strip(_QUOTES)
    short = line if len(line) <= LONGEST_WORDS else line[: LONGEST_WORDS - 1] + "…"
    return tr("“{words}”").format(words=short)


class OwnNotes(QWidget):
    """The note of the article, the notes of its highlights, and highlights that are not in its text any more."""

    walk_wanted = Signal()
    place_wanted = Signal(int)  # the id of a highlight
    edit_wanted = Signal(int)
    remove_wanted = Signal(int)
    grown = Signal()

    def __init__(
        self,
        highlights: Sequence[Highlight],
        marks: Mapping[int, Mark],
        lost: Mapping[int, datetime | None],
        zone: tzinfo | None,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        tip: str = "",
    ) -> None:
        """`lost`: the highlights that are not in the text, and until when they stood there."""
        super().__init__(parent)
        self._theme, self._zone = theme, zone
        self.setObjectName("ownNotes")
        self.setAccessibleName(counted(highlights))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(L), 0, 0, 0)
        self._column.setSpacing(theme.px(XS))
        head = self._actions()
        count = self._button(head, counted(highlights), tip)
        count.setObjectName("ownCount")
        count.clicked.connect(self.walk_wanted)
        whole = next((each for each in highlights if each.of_all), None)
        if whole is not None:
            self._edit(head, whole, tr("Edit note…"), tr("the note on the article"))
        self._more: TextButton | None = None
        self._rest = [
            (each, marks.get(each.id), each.id in lost, lost.get(each.id))
            for each in highlights
            if each.note or each.id in lost or (each.id in marks and marks[each.id].changed)
        ]
        self._add(MOST_LINES if len(self._rest) > MOST_LINES + 1 else len(self._rest))

    def _add(self, count: int) -> None:
        shown, self._rest = self._rest[:count], self._rest[count:]
        for highlight, mark, is_lost, until in shown:
            if highlight.of_all:
                self._add_whole(highlight)
            elif is_lost:
                self._add_lost(highlight, until)
            else:
                self._add_line(highlight, mark)
        if self._rest:
            more = tr("{count} more").format(count=number(len(self._rest)))
            self._more = TextButton(more, self._theme, self._theme.colour("accent"), self)
            self._more.setObjectName("ownMore")
            self._more.clicked.connect(self._show_rest)
            self._column.addWidget(self._more)

    def _show_rest(self) -> None:
        if self._more is not None:
            self._more.hide()
        self._add(len(self._rest))
        self.grown.emit()

    def _add_whole(self, highlight: Highlight) -> None:
        words = self._say(highlight.note)
        words.setObjectName("articleNote")
        words.setAccessibleName(tr("Note on the article: {note}").format(note=highlight.note))

    def _add_line(self, highlight: Highlight, mark: Mark | None) -> None:
        """Quote a highlight, which leads to its place; there its note can be edited."""
        quotation = shortened(highlight.anchor.quotation)
        word = WordButton(quotation, self._theme.palette.marker, self._theme, self)
        word.setObjectName("ownQuotation")
        said = tip_of(mark) if mark is not None else highlight.note
        word.setAccessibleName(f"{quotation}: {one_line(said)}")
        word.setToolTip(escaped(said))
        word.clicked.connect(lambda: self.place_wanted.emit(highlight.id))
        self._column.addSpacing(self._theme.px(XS))
        self._column.addWidget(word)
        if mark is not None and mark.changed:
            self._say(tr("The words there have changed since"), "soft")
        if highlight.note:
            self._say(highlight.note)

    def _add_lost(self, highlight: Highlight, until: datetime | None) -> None:
        words = one_line(highlight.anchor.quotation).strip(_QUOTES)
        sentence = tr("No longer in the text: “{words}”").format(words=words)
        if until is not None:
            sentence = tr("No longer in the text since {time}: “{words}”").format(
                time=moment(until, self._zone), words=words
            )
        self._column.addSpacing(self._theme.px(XS))
        self._say(sentence, "warning").setObjectName("lostHighlight")
        if highlight.note:
            self._say(highlight.note)
        line, short = self._actions(), shortened(words)
        self._edit(line, highlight, tr("Edit note…") if highlight.note else tr("Note…"), short)
        remove = self._button(line, tr("Remove"), tr("Remove the highlight with its note; can be undone"))
        remove.setObjectName("ownRemove")
        remove.setAccessibleName(tr("Remove {words}").format(words=short))
        remove.clicked.connect(lambda: self.remove_wanted.emit(highlight.id))

    def _edit(self, line: FlowLayout, highlight: Highlight, text: str, what: str) -> None:
        edit = self._button(line, text, "")
        edit.setObjectName("ownEdit")
        edit.setAccessibleName(tr("Edit the note: {what}").format(what=what))
        edit.clicked.connect(lambda: self.edit_wanted.emit(highlight.id))

    def _button(self, line: FlowLayout, text: str, tip: str) -> TextButton:
        button = TextButton(text, self._theme, self._theme.colour("accent"), self)
        button.setToolTip(tip)
        line.addWidget(button)
        return button

    def _actions(self) -> FlowLayout:
        line = FlowLayout(self._theme.px(L))
        self._column.addLayout(line)
        return line

    def _say(self, text: str, role: str = "") -> QLabel:
        made = label(text, role, self)
        made.setWordWrap(True)
        made.setFont(self._theme.font(SNIPPET))
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(made)
        return made

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, 3, self.height()), QColor(self._theme.palette.marker.ink))
