"""Why an article is in a topic, or why it is not: clause by clause, with the nearest that failed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from monitor.model import ArticleDocument, Topic
from ui.dialogs.fields import Choice, wear
from ui.dialogs.frame import BridgeDialog, field_label, plain_label
from ui.theme import META, SNIPPET, XS, L, S, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge

LONGEST_CLAUSE = 300


class WhyDialog(BridgeDialog):
    """One article, one topic at a time, every clause of its query with what it found."""

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
        self.entitle(self.tr("Why, and why not"), one_line(document.article.title)[:200])
        self.topic = Choice(theme)
        self.body.addWidget(field_label(theme, self.tr("&Topic"), self.topic))
        self.body.addWidget(self.topic)
        self.verdict = plain_label("", wrap=True)
        wear(self.verdict, theme, 14, bold=True)
        self.body.addWidget(self.verdict)
        self.clauses = QWidget()
        self.grid = QGridLayout(self.clauses)
        self.grid.setContentsMargins(0, 0, theme.px(S), 0)
        self.grid.setHorizontalSpacing(theme.px(S))
        self.grid.setVerticalSpacing(theme.px(XS))
        self.grid.setColumnStretch(1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Clauses of the topic"))
        area.setWidget(self.clauses)
        self.body.addWidget(area, 1)
        self.topic.currentIndexChanged.connect(self._ask)
        self.resize(theme.px(600), theme.px(520))
        self.ask(_topics, self._take_topics, quick=True)

    def _take_topics(self, topics: list[Topic]) -> None:
        """List the topics and begin with the one that was asked for."""
        self.topic.blockSignals(True)
        for topic in topics:
            self.topic.addItem(one_line(topic.name), topic.name)
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

    def _ask(self) -> None:
        name, article_id = str(self.topic.currentData()), self._document.article.id

        def why(archive: Archive) -> tuple[bool, Sequence[Any]]:
            from monitor.store import tags

            return tags.why(archive, name, article_id)

        self.say(self.tr("Comparing the article with the topic …"))
        self.ask_last(why, self._take_clauses)

    def _take_clauses(self, answer: tuple[bool, Sequence[Any]]) -> None:
        matched, clauses = answer
        self.say("")
        name = one_line(str(self.topic.currentData()))
        tagged = any(tag.topic == name for tag in self._document.tags)
        if matched:
            self.verdict.setText(self.tr("The article is in “{topic}”.").format(topic=name))
        elif tagged:
            self.verdict.setText(
                self.tr("The article stands in “{topic}” although its query does not match.").format(
                    topic=name
                )
            )
        else:
            self.verdict.setText(self.tr("The article is not in “{topic}”.").format(topic=name))
        self._clear()
        for row, clause in enumerate(clauses):
            self._show_clause(row, clause)
        self.grid.setRowStretch(2 * len(clauses), 1)

    def _clear(self) -> None:
        while self.grid.count():
            taken = self.grid.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

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
        below = self._words(clause.spans) if clause.matched else one_line(clause.nearest or "")
        if below:
            found = plain_label(below, "soft" if clause.matched else "warning", wrap=True)
            wear(found, theme, META)
            found.setContentsMargins(0, 0, 0, theme.px(L) // 2)
            self.grid.addWidget(found, 2 * row + 1, 1)

    def _words(self, spans: Sequence[Any]) -> str:
        """Return the words that a clause found, each once."""
        fields = {"title": self._document.article.title, "text": self._document.text}
        words = dict.fromkeys(one_line(fields[s.field][s.start : s.end])[:60] for s in spans[:200])
        shown = ", ".join(list(words)[:12]) + (" …" if len(words) > 12 else "")
        return self.tr("found: {words}").format(words=shown) if words else ""


def _topics(archive: Archive) -> list[Topic]:
    from monitor.store import topics

    return topics.all(archive, counts=False)
