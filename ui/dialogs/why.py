"""Why an article is in a topic, or why it is not: clause by clause, with the nearest that failed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from monitor.model import ArticleDocument, Origin, Span, Tag, Topic, Verdict
from ui.core_words import translated
from ui.dialogs.fields import Choice, wear
from ui.dialogs.frame import BridgeDialog, field_label, plain_label
from ui.models.words import number
from ui.theme import META, SNIPPET, XS, L, S, Theme
from ui.views.article_buttons import WordButton
from ui.views.article_text import one_line
from ui.views.flow import FlowLayout

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.suggesting import Suggestion
    from monitor.store.tags import Word
    from ui.bridge import Bridge

LONGEST_CLAUSE = 300
MOST_WORDS = 12  # of a clause that are shown


class WhyDialog(BridgeDialog):
    """One article, one topic at a time, every clause of its query with what it found."""

    place_requested = Signal(object)  # Span
    word_wanted = Signal(str, str)  # a word list, and the word that it may lack
    topic_wanted = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        document: ArticleDocument,
        topic: str = "",
        parent: QWidget | None = None,
        *,
        another: bool = False,
    ) -> None:
        """`topic`: the one to begin with; without one, the first that the article is in, or is not (`another`)."""
        super().__init__(bridge, theme, parent)
        self._document = document
        self._wanted, self._another = topic, another
        self._colours: dict[str, int] = {}
        self.entitle(self.tr("Why, and why not"), one_line(document.article.title)[:200])
        self.topic = Choice(theme)
        self.body.addWidget(field_label(theme, self.tr("&Topic"), self.topic))
        self.body.addWidget(self.topic)
        self.verdict = plain_label("", wrap=True)
        wear(self.verdict, theme, 14, bold=True)
        self.body.addWidget(self.verdict)
        self.lacking = QWidget()
        self.lacking.setAccessibleName(self.tr("Words that a list may lack"))
        self._lacking = FlowLayout(theme.px(S), self.lacking)
        self.lacking.hide()
        self.body.addWidget(self.lacking)
        self.clauses = QWidget()
        self.grid = QGridLayout(self.clauses)
        self.grid.setContentsMargins(0, 0, theme.px(S), 0)
        self.grid.setHorizontalSpacing(theme.px(S))
        self.grid.setVerticalSpacing(theme.px(XS))
        self.grid.setColumnStretch(1, 1)
        self._clauses_area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Clauses of the topic"))
        area.setWidget(self.clauses)
        self.body.addWidget(area, 1)
        self.topic.currentIndexChanged.connect(self._ask)
        self._words_for_it: dict[Word, QPushButton] = {}
        for word, text, tip in (
            ("confirm", self.tr("Confirm"), self.tr("Keep this topic whatever becomes of its query")),
            ("reject", self.tr("Reject"), self.tr("Take the article out of this topic; can be undone")),
            (
                "add",
                self.tr("Add to topic"),
                self.tr("Put the article into this topic whatever its query says"),
            ),
            ("withdraw", self.tr("Take back"), self.tr("Let the query of the topic decide again")),
        ):
            self._offer(word, text, tip)  # type: ignore[arg-type]
        self.edit = self.add_button(self.tr("Edit topic…"), self.tr("Open the topic in its editor"))
        self.edit.clicked.connect(lambda: self.topic_wanted.emit(self._name))
        self.resize(theme.px(660), theme.px(560))
        self.ask(_topics, self._take_topics, quick=True)

    def _take_topics(self, topics: list[Topic]) -> None:
        """List the topics and begin with the one that was asked for."""
        self.topic.blockSignals(True)
        for topic in topics:
            self.topic.addItem(one_line(topic.name), topic.name)
            self._colours[topic.name] = topic.colour
        tagged = {tag.topic for tag in self._document.tags}
        fitting = [topic.name for topic in topics if (topic.name in tagged) != self._another]
        self.topic.setCurrentIndex(max(0, self.topic.findData(self._wanted or next(iter(fitting), ""))))
        self.topic.blockSignals(False)
        if topics:
            self._ask()
        else:
            self.say(self.tr("There is no topic yet. Make one under “Topics”."))

    def dress(self) -> None:
        """Draw the clauses anew."""
        if self.topic.count():
            self._ask()

    @property
    def _name(self) -> str:
        return str(self.topic.currentData() or "")

    @property
    def _tag(self) -> Tag | None:
        return next((tag for tag in self._document.tags if tag.topic == self._name), None)

    def _ask(self) -> None:
        name, article_id = self._name, self._document.article.id

        def why(archive: Archive) -> tuple[bool, Sequence[Any]]:
            from monitor.store import tags

            return tags.why(archive, name, article_id)

        self._show_lacking(())
        self._show_words_for_it()
        self.say(self.tr("Comparing the article with the topic …"))
        self.ask_last(why, self._take_clauses)

    def _take_clauses(self, answer: tuple[bool, Sequence[Any]]) -> None:
        matched, clauses = answer
        self.say("")
        self.verdict.setText(self._verdict_words(matched))
        self._clear()
        for row, clause in enumerate(sorted(clauses, key=lambda clause: bool(clause.matched))):
            self._show_clause(row, clause)
        self.grid.setRowStretch(2 * len(clauses), 1)
        path: list[QWidget] = [self._clauses_area]
        path += [word for word in self.clauses.findChildren(WordButton) if not word.isHidden()]
        for before, after in pairwise(path):
            self.setTabOrder(before, after)
        if not matched:
            self._ask_lacking()

    def _verdict_words(self, matched: bool) -> str:
        """Say in a sentence whether the article is in the topic, and who says so."""
        name, tag = one_line(self._name), self._tag
        if tag is not None and tag.verdict is Verdict.REJECTED:
            return self.tr("You took the article out of “{topic}”.").format(topic=name)
        if tag is not None and (tag.verdict is Verdict.CONFIRMED or tag.origin is Origin.ANALYST):
            words = (
                self.tr("The article is in “{topic}”, and you confirmed it.")
                if matched
                else self.tr("The article is in “{topic}” because you said so; its query does not match.")
            )
        elif matched:
            words = self.tr("The article is in “{topic}”.")
        elif tag is not None:
            words = self.tr("The article stands in “{topic}” although its query does not match.")
        else:
            words = self.tr("The article is not in “{topic}”.")
        return words.format(topic=name)

    # --- the analyst's word ------------------------------------------------------------------------------

    def _offer(self, word: Word, text: str, tip: str) -> None:
        button = self._words_for_it[word] = self.add_button(text, tip)
        button.clicked.connect(partial(self._say_word, word))

    def _show_words_for_it(self) -> None:
        """Offer what can be said of the topic as it stands."""
        tag = self._tag
        said = tag is not None and (tag.verdict is not None or tag.origin is Origin.ANALYST)
        offered: dict[Word, bool] = {
            "confirm": tag is not None and not said,
            "reject": tag is not None and not said,
            "add": tag is None,
            "withdraw": said,
        }
        for word, button in self._words_for_it.items():
            button.setVisible(offered[word])
        self.edit.setEnabled(bool(self._name))

    def _say_word(self, word: Word) -> None:
        name, article_id = self._name, self._document.article.id

        def say(archive: Archive) -> ArticleDocument:
            from monitor.store import articles, tags

            tags.say(archive, name, article_id, word, datetime.now(UTC))
            return articles.get(archive, article_id)

        def said(document: ArticleDocument) -> None:
            self._document = document
            self._ask()

        self.bridge.change(say, said, self.failed, receiver=self)

    # --- words that a list may lack ----------------------------------------------------------------------

    def _ask_lacking(self) -> None:
        name, article_id = self._name, self._document.article.id

        def lacking(archive: Archive) -> tuple[Suggestion, ...]:
            from monitor.store import suggesting

            return suggesting.suggestions(archive, name, article_id)

        def take(found: tuple[Suggestion, ...]) -> None:
            if name == self._name:
                self._show_lacking(found)

        self.ask(lacking, take)

    def _show_lacking(self, found: Sequence[Suggestion]) -> None:
        _empty(self._lacking)
        before: QWidget = self.topic
        for each in found:
            words = self.tr("Add “{word}” to ${list}…").format(word=each.word, list=each.list)
            button = QPushButton(words)
            button.setAccessibleName(words.removesuffix("…"))
            button.setAutoDefault(False)
            tip = self.tr("It stands {n} words from “{near}”; the list opens with what would change")
            button.setToolTip(tip.format(n=each.distance, near=each.near))
            button.clicked.connect(partial(self.word_wanted.emit, each.list, each.word))
            self._lacking.addWidget(button)
            self.setTabOrder(before, button)
            before = button
        self.lacking.setVisible(bool(found))
        self.lacking.updateGeometry()
        self.make_room()

    # --- clauses -----------------------------------------------------------------------------------------

    def _clear(self) -> None:
        _empty(self.grid)

    def _show_clause(self, row: int, clause: Any) -> None:
        theme, mark = self.theme, QLabel()
        icon = "check" if clause.matched else "close"
        mark.setPixmap(
            theme.icon(icon, "accent" if clause.matched else "warning").pixmap(theme.px(16), theme.px(16))
        )
        mark.setAccessibleName(self.tr("found") if clause.matched else self.tr("not found"))
        text = one_line(clause.clause)
        shown = text if len(text) <= LONGEST_CLAUSE else text[: LONGEST_CLAUSE - 1] + "…"
        label = plain_label(shown, wrap=True)
        wear(label, theme, SNIPPET)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.grid.addWidget(mark, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(label, 2 * row, 1)
        if clause.matched:
            words = self._words(clause.spans)
            if words is not None:
                self.grid.addWidget(words, 2 * row + 1, 1)
        elif clause.nearest:
            found = plain_label(translated(one_line(clause.nearest)), "warning", wrap=True)
            wear(found, theme, META)
            found.setContentsMargins(0, 0, 0, theme.px(L) // 2)
            self.grid.addWidget(found, 2 * row + 1, 1)

    def _words(self, spans: Sequence[Span]) -> QWidget | None:
        """Make the words that a clause found, each once; pressing one leads to its first place in the article."""
        fields = {"title": self._document.article.title, "text": self._document.text}
        firsts: dict[str, Span] = {}
        for span in spans[:400]:
            words = one_line(fields[span.field][span.start : span.end])[:60]
            firsts.setdefault(words.casefold(), span)
        if not firsts:
            return None
        box = QWidget()
        flow = FlowLayout(self.theme.px(XS), box)
        flow.setContentsMargins(0, 0, 0, self.theme.px(L) // 2)
        hue = self.theme.palette.hue(self._colours.get(self._name, 0))
        for span in list(firsts.values())[:MOST_WORDS]:
            words = one_line(fields[span.field][span.start : span.end])[:60]
            button = WordButton(words, hue, self.theme)
            button.setAccessibleName(self.tr("{words}: go to it in the article").format(words=words))
            button.setToolTip(self.tr("Go to this place"))
            button.clicked.connect(partial(self._go, span))
            flow.addWidget(button)
        if len(firsts) > MOST_WORDS:
            more = plain_label(self.tr("and {n} more").format(n=number(len(firsts) - MOST_WORDS)), "soft")
            wear(more, self.theme, META)
            flow.addWidget(more)
        return box

    def _go(self, span: Span) -> None:
        self.place_requested.emit(span)


def _empty(layout: QGridLayout | FlowLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        taken = layout.takeAt(0)
        widget = taken.widget() if taken is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _topics(archive: Archive) -> list[Topic]:
    from monitor.store import topics

    return topics.all(archive, counts=False)
