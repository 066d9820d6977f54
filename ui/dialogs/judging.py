"""Judging articles one after the other, twenty at a time, with one key each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QRadioButton, QTextEdit, QVBoxLayout, QWidget

from monitor.model import Article, ArticleDocument
from ui.bridge import Ticket
from ui.dialogs.fields import wear
from ui.dialogs.frame import draft, plain_label, set_draft
from ui.models.words import moment, number
from ui.theme import META, M, S, Theme
from ui.views.article_facts import day
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge

Of = Literal["found", "missed"]
MOST_SHOWN = 20_000  # characters of an article


@dataclass(slots=True)
class Batch:
    """Articles to be judged, what was said of them, and where one is."""

    articles: list[Article] = field(default_factory=list)
    said: dict[int, bool] = field(default_factory=dict)
    at: int = 0

    @property
    def article(self) -> Article | None:
        """Give the article that is shown; None behind the last."""
        return self.articles[self.at] if 0 <= self.at < len(self.articles) else None


class JudgePane(QWidget):
    """One article at a time: y belongs, n does not, s skips, the arrows go back and on."""

    judged = Signal()  # a verdict is written
    batch_done = Signal()
    article_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._topic, self._colour = "", 0
        self._batch = Batch()
        self._ticket = Ticket()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(M), 0, 0)
        column.setSpacing(theme.px(S))
        column.addLayout(self._build_choice())
        self.meta = plain_label("", "soft", wrap=True)
        wear(self.meta, theme, META)
        column.addWidget(self.meta)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The article to be judged"))
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        column.addWidget(self.text, 1)
        column.addLayout(self._build_answers())

    def _build_choice(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(self._theme.px(M))
        self.found = QRadioButton(self.tr("What it finds, for precision"))
        self.missed = QRadioButton(self.tr("What it does not find, for recall"))
        self.found.setChecked(True)
        self.found.toggled.connect(lambda _: self.begin())
        self.progress = plain_label("", "soft")
        self.progress.setAccessibleName(self.tr("How many are judged"))
        wear(self.progress, self._theme, META)
        across.addWidget(self.found)
        across.addWidget(self.missed)
        across.addStretch(1)
        across.addWidget(self.progress)
        return across

    def _build_answers(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(self._theme.px(S))
        self.back = self._button("←", self.tr("Back to the one before (Left)"), lambda: self.go(-1))
        self.yes = self._button(
            self.tr("Belongs (Y)"), self.tr("It belongs to the topic"), lambda: self.say(True)
        )
        self.no = self._button(
            self.tr("Does not (N)"), self.tr("It does not belong to the topic"), lambda: self.say(False)
        )
        self.skip = self._button(self.tr("Skip (S)"), self.tr("Leave it open (Right)"), lambda: self.go(1))
        self.open = self._button(self.tr("Read (O)"), self.tr("Show it in the window"), self._open)
        self.more = self._button(self.tr("Next 20"), self.tr("Judge twenty more (Enter)"), self.ask_more)
        for button in (self.back, self.yes, self.no, self.skip):
            across.addWidget(button)
        across.addStretch(1)
        across.addWidget(self.open)
        across.addWidget(self.more)
        return across

    def _button(self, text: str, tip: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda _=False: does())
        return button

    # --- batches -----------------------------------------------------------------------------------------

    @property
    def of(self) -> Of:
        """Say which articles are judged: those that the query finds, or others."""
        return "found" if self.found.isChecked() else "missed"

    def show_topic(self, name: str, colour: int) -> None:
        """Judge articles of another topic; a batch that was begun goes on where it was left."""
        self._topic, self._colour = name, colour
        self.begin()

    def begin(self) -> None:
        """Go on with the batch of this topic, or ask for one."""
        self._batch = draft(f"judging {self._topic} {self.of}", Batch())
        if self._batch.article is None:
            self.ask_more()
        else:
            self._show()

    def ask_more(self) -> None:
        """Ask for twenty articles that were not judged."""
        name, of = self._topic, self.of
        if not name:
            return

        def questions(archive: Archive) -> list[Article]:
            from monitor.store import workbench

            return workbench.questions(archive, name, of)

        def take(found: list[Article]) -> None:
            self._batch = Batch(found)
            set_draft(f"judging {name} {of}", self._batch)
            self._show()

        self._tell(self.tr("Drawing articles …"))
        self._enable(False)
        self._ticket.cancel()
        self._ticket = self._bridge.ask(questions, take, self.failed.emit, receiver=self)

    def end(self) -> None:
        """Take back what is asked."""
        self._ticket.cancel()

    # --- one article -------------------------------------------------------------------------------------

    def _show(self) -> None:
        batch, article = self._batch, self._batch.article
        self._enable(article is not None)
        self.back.setEnabled(batch.at > 0)
        self.more.setVisible(article is None)
        self.more.setEnabled(True)
        many = len(batch.articles)
        self.progress.setText(
            self.tr("{n} of {all} judged").format(n=number(len(batch.said)), all=number(many)) if many else ""
        )
        if article is None:
            self._show_end()
            return
        said = batch.said.get(article.id)
        verdict = {True: self.tr("you said: belongs"), False: self.tr("you said: does not belong")}
        published = moment(article.published or "")
        parts = [
            self.tr("{n} of {all}").format(n=number(batch.at + 1), all=number(many)),
            one_line(article.outlet),
            day(published) if published else "",
            verdict[said] if said is not None else "",
        ]
        self.meta.setText(" · ".join(part for part in parts if part))
        self._ask_text(article)

    def _show_end(self) -> None:
        if not self._batch.articles:
            self._tell(
                self.tr("Every article that the query finds has been judged.")
                if self.of == "found"
                else self.tr("Everything that was drawn of the other articles has been judged.")
            )
            self.more.hide()
            return
        self._tell(
            self.tr("These are judged. Press Enter for twenty more, or look at what the numbers say now.")
        )

    def _tell(self, sentence: str) -> None:
        self.meta.setText("")
        self.text.setPlainText(sentence)
        self.text.setExtraSelections([])

    def _enable(self, yes: bool) -> None:
        for button in (self.yes, self.no, self.skip, self.open, self.more):
            button.setEnabled(yes)

    def _ask_text(self, article: Article) -> None:
        number_ = article.id

        def whole(archive: Archive) -> ArticleDocument:
            from monitor.store import articles

            return articles.get(archive, number_)

        def take(document: ArticleDocument) -> None:
            if self._batch.article is not None and self._batch.article.id == number_:
                self._write(document)

        self._ticket.cancel()
        self._ticket = self._bridge.ask(whole, take, self.failed.emit, quick=True, receiver=self)

    def _write(self, document: ArticleDocument) -> None:
        """Show title and text as they are, and the words of the topic in its colour."""
        title = one_line(document.article.title)
        self.text.setPlainText(f"{title}\n{document.text[:MOST_SHOWN]}")
        self.text.setFont(self._theme.serif_font(15))
        cursor = QTextCursor(self.text.document())
        head = QTextCharFormat()
        head.setFontWeight(QFont.Weight.Bold)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(head)
        spaced = QTextBlockFormat()
        spaced.setBottomMargin(self._theme.px(S))
        cursor.mergeBlockFormat(spaced)
        self._mark(document, len(title) + 1)

    def _mark(self, document: ArticleDocument, text_begins: int) -> None:
        hue = self._theme.palette.hue(self._colour)
        marks = []
        for tag in document.tags:
            if tag.topic != self._topic:
                continue
            for span in tag.spans[:500]:
                if span.field == "title" and one_line(document.article.title) != document.article.title:
                    continue
                begin = span.start if span.field == "title" else text_begins + span.start
                if span.field == "text" and span.end > MOST_SHOWN:
                    continue
                whole = document.article.title if span.field == "title" else document.text
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(self.text.document())
                start = begin + _wide(whole[: span.start])
                mark.cursor.setPosition(start)
                length = span.end - span.start + _wide(whole[span.start : span.end])
                mark.cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
                mark.format.setBackground(QColor(hue.tint))
                mark.format.setFontUnderline(True)
                marks.append(mark)
        self.text.setExtraSelections(marks)

    # --- what one says -----------------------------------------------------------------------------------

    def say(self, belongs: bool) -> None:
        """Write a verdict and go on."""
        article, name = self._batch.article, self._topic
        if article is None:
            return
        number_ = article.id

        def answer(archive: Archive) -> None:
            from monitor.store import workbench

            workbench.answer(archive, name, number_, belongs, datetime.now(UTC))

        self._bridge.change(answer, lambda _: self.judged.emit(), self.failed.emit, receiver=self)
        self._batch.said[number_] = belongs
        self.go(1)

    def go(self, step: int) -> None:
        """Go to another article of the batch."""
        at = min(max(0, self._batch.at + step), len(self._batch.articles))
        if at == self._batch.at:
            return
        self._batch.at = at
        self._show()
        if self._batch.article is None:
            self.batch_done.emit()

    def _open(self) -> None:
        if self._batch.article is not None:
            self.article_wanted.emit(self._batch.article.id)

    def dress(self) -> None:
        """Show the article in the theme as it is now."""
        if self._batch.article is not None:
            self._ask_text(self._batch.article)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._press(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        match event.key():
            case Qt.Key.Key_Y:
                self.say(True)
            case Qt.Key.Key_N:
                self.say(False)
            case Qt.Key.Key_S | Qt.Key.Key_Right:
                self.go(1)
            case Qt.Key.Key_Left:
                self.go(-1)
            case Qt.Key.Key_O:
                self._open()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._batch.article is None:
                self.ask_more()
            case _:
                return False
        return True


def _wide(text: str) -> int:
    """Count the characters that Qt counts twice."""
    return sum(ord(character) > 0xFFFF for character in text)
