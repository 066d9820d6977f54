"""The panel that says why an article has a topic: the words that caused the tag, each a way to its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from monitor.model import ArticleDocument, Origin, Span, Tag, Verdict
from ui.models.words import escaped
from ui.speech import tr
from ui.theme import RADIUS_ROW, SNIPPET, XS, L, M, Theme
from ui.views.article_buttons import TextButton, WordButton
from ui.views.article_text import joined, one_line, paragraph_numbers
from ui.views.flow import FlowLayout
from ui.views.plain import label

MOST_PLACES = 2
MOST_WORDS_A_PLACE = 4
LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Place:
    """One paragraph (0: the headline) and the spans in it that caused a tag."""

    paragraph: int
    spans: tuple[Span, ...]


def places(tag: Tag, text: str) -> list[Place]:
    """Gather the spans of a tag by paragraph: the headline first, then down the text."""
    spans = joined(tag.spans)
    inside = [span for span in spans if span.field == "text"]
    numbers = dict(zip(inside, paragraph_numbers(text, (span.start for span in inside)), strict=True))
    found: dict[int, list[Span]] = {}
    for span in spans:
        found.setdefault(numbers.get(span, 0), []).append(span)
    return [Place(paragraph, tuple(members)) for paragraph, members in found.items()]


def words_of(document: ArticleDocument, span: Span) -> str:
    """Return the words under a span, short enough for a button."""
    whole = document.article.title if span.field == "title" else document.text
    words = one_line(whole[span.start : min(span.end, span.start + 4 * LONGEST_WORD)])
    return words if len(words) <= LONGEST_WORD else words[: LONGEST_WORD - 1] + "…"


def place_words(paragraph: int) -> str:
    """Name a paragraph."""
    named = {
        0: tr("in the headline"),
        1: tr("in the first paragraph"),
        2: tr("in the second paragraph"),
        3: tr("in the third paragraph"),
    }
    return named.get(paragraph) or tr("in paragraph {number}").format(number=QLocale().toString(paragraph))


class BecausePanel(QWidget):
    """One topic of the article, in its colour, and the words that caused it."""

    topic_requested = Signal(str)
    place_requested = Signal(object)  # Span
    why_requested = Signal()  # why not another
    clauses_requested = Signal(str)  # the topic, clause by clause
    add_requested = Signal()  # another topic for the article
    verdict_given = Signal(str, str)  # the topic, and "confirm", "reject" or "withdraw"

    def __init__(
        self,
        document: ArticleDocument,
        tag: Tag,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        others: bool,
        judged: bool,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hue = theme.palette.hue(tag.colour)
        self.setAccessibleName(tr("Why the article is in {topic}").format(topic=one_line(tag.topic)))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(L), theme.px(M - 2), theme.px(L), theme.px(M - 2))
        column.setSpacing(theme.px(XS))
        flow = FlowLayout(theme.px(XS))
        column.addLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

        name = TextButton(one_line(tag.topic), theme, QColor(self._hue.ink), self, bold=True)
        name.setToolTip(escaped(_name_tip(tag)))
        name.clicked.connect(lambda: self.topic_requested.emit(tag.topic))
        flow.addWidget(name)
        self._write(flow, document, tag)
        deeds = FlowLayout(theme.px(XS))
        column.addLayout(deeds)
        if judged and tag.verdict is None:
            confirm = self._action(deeds, tr("Confirm"), tr("Keep this topic whatever becomes of its query"))
            confirm.clicked.connect(lambda: self.verdict_given.emit(tag.topic, "confirm"))
            reject = self._action(
                deeds, tr("Reject"), tr("Take the article out of this topic; can be undone")
            )
            reject.clicked.connect(lambda: self.verdict_given.emit(tag.topic, "reject"))
        elif judged:
            back = self._action(deeds, tr("Take back"), tr("Let the query of the topic decide again"))
            back.clicked.connect(lambda: self.verdict_given.emit(tag.topic, "withdraw"))
        if tag.origin is not Origin.ANALYST:
            clauses = self._action(deeds, tr("Why?"), tr("See clause by clause what the topic asks for"))
            clauses.clicked.connect(lambda: self.clauses_requested.emit(tag.topic))
        if others and judged:
            add = self._action(deeds, tr("Add topic…"), tr("Put the article into another topic yourself"))
            add.clicked.connect(self.add_requested)
        if others:
            tip = tr("See clause by clause what each topic asks for and what this article has")
            why = self._action(deeds, tr("Why not another?"), tip)
            why.clicked.connect(self.why_requested)

    def _action(self, flow: FlowLayout, text: str, tip: str) -> TextButton:
        """Add a word that does something, a little apart from the sentence."""
        button = TextButton(text, self._theme, self._theme.colour("soft"), self, apart=True)
        button.setToolTip(tip)
        flow.addWidget(button)
        return button

    def _write(self, flow: FlowLayout, document: ArticleDocument, tag: Tag) -> None:
        if tag.origin is Origin.ANALYST:
            self._say(flow, tr("because an analyst set it"))
            return
        found = places(tag, document.text)
        if not found:
            self._say(flow, tr("because of its outlet, feed, author or language"))
            return
        self._say(flow, tr("because of"))
        waiting = [span for place in found for span in place.spans]
        for index, place in enumerate(found[:MOST_PLACES]):
            some = place.spans[:MOST_WORDS_A_PLACE]
            for span in some:
                word = WordButton(words_of(document, span), self._hue, self._theme, self)
                word.setAccessibleName(f"{word.text()}, {place_words(place.paragraph)}")
                word.setToolTip(tr("Go to this place"))
                word.clicked.connect(lambda _=False, at=span: self.place_requested.emit(at))
                flow.addWidget(word)
                waiting.remove(span)
            more_follow = index + 1 < min(len(found), MOST_PLACES)
            self._say(flow, place_words(place.paragraph) + ("," if more_follow else ""))
        if waiting:
            many = tr("and {n} more times").format(n=QLocale().toString(len(waiting)))
            text = tr("and once more") if len(waiting) == 1 else many
            more = TextButton(text, self._theme, self._theme.colour("text"), self)
            more.setToolTip(tr("Go to the next of them"))
            walk = cycle(waiting)
            more.clicked.connect(lambda: self.place_requested.emit(next(walk)))
            flow.addWidget(more)
        if tag.verdict is Verdict.CONFIRMED:
            self._say(flow, tr("· confirmed by an analyst"))

    def _say(self, flow: FlowLayout, text: str) -> None:
        for piece in _sayable(text):
            word = label(piece, parent=self)
            word.setFont(self._theme.font(SNIPPET))
            word.setFixedHeight(self._theme.px(20))
            flow.addWidget(word)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.px(RADIUS_ROW)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRoundedRect(box, radius, radius)
        painter.setClipRect(QRectF(0, 0, 3, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._hue.ink))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


def _name_tip(tag: Tag) -> str:
    """Say where the name leads, and which version of the topic's query set the tag."""
    leads = tr("Show all articles of this topic")
    if tag.revision is None:
        return leads
    set_by = tr("Set by version {n} of its query").format(n=QLocale().toString(tag.revision))
    return f"{leads}\n{set_by}"


def _sayable(text: str) -> Sequence[str]:
    """Divide a phrase into words, so that it wraps like one."""
    return text.split()
