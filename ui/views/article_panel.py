"""What stands between headline and text: the facts line, why the article has its topics, what is missing of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from monitor.model import ArticleDocument, Verdict
from ui.models.words import escaped
from ui.theme import META, RADIUS_ROW, SNIPPET, XS, L, M, S, Theme
from ui.views.article_because import BecausePanel
from ui.views.article_buttons import TextButton
from ui.views.article_facts import (
    Notice,
    badges,
    changed_words,
    facts,
    facts_in_full,
    notice,
    source_words,
)
from ui.views.article_markup import safe_address
from ui.views.article_text import one_line
from ui.views.flow import FlowLayout
from ui.views.plain import label

NARROW = 400  # the width below which a notice sets its button under its sentence


class ArticlePanel(QWidget):
    """Facts, reasons and notice of one article."""

    topic_requested = Signal(str)
    place_requested = Signal(object)
    why_requested = Signal()
    clauses_requested = Signal(str)
    add_requested = Signal()
    verdict_given = Signal(str, str)
    browser_requested = Signal()
    versions_requested = Signal()

    def __init__(
        self,
        document: ArticleDocument,
        zone: tzinfo | None,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        judged: bool = False,
    ) -> None:
        """`judged`: the analyst's word on a topic can be written."""
        super().__init__(parent)
        self._notes: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
        self.facts = wrapping_label(facts(document.article, zone), theme, META, "soft", self)
        self.facts.setObjectName("articleFacts")
        whole = facts_in_full(document, zone)
        self.facts.setToolTip(escaped(whole))
        self.facts.setAccessibleDescription(whole)
        column.addWidget(self.facts)
        history = self._history(document, zone, theme)
        if history is not None:
            column.addWidget(history)
        for sentence in badges(document, zone):
            odd = wrapping_label(sentence, theme, META, "warning", self)
            odd.setObjectName("dateBadge")
            odd.setToolTip(escaped(whole))
            column.addWidget(odd)
        column.addSpacing(theme.px(XS))
        tags = [tag for tag in document.tags if tag.verdict is not Verdict.REJECTED]
        tags.sort(key=lambda tag: -tag.strength)
        for index, tag in enumerate(tags):
            panel = BecausePanel(document, tag, theme, self, others=index == len(tags) - 1, judged=judged)
            panel.topic_requested.connect(self.topic_requested)
            panel.place_requested.connect(self.place_requested)
            panel.why_requested.connect(self.why_requested)
            panel.clauses_requested.connect(self.clauses_requested)
            panel.add_requested.connect(self.add_requested)
            panel.verdict_given.connect(self.verdict_given)
            column.addWidget(panel)
        if not tags:
            column.addWidget(self._no_topic(theme, judged=judged))
        for tag in document.tags:
            if tag.verdict is Verdict.REJECTED:
                column.addWidget(self._rejected(tag.topic, theme, judged=judged))
        missing = notice(document)
        if missing is not None:
            can_open = missing.browser_helps and safe_address(document.article.url or "") is not None
            panel_of_notice = NoticePanel(missing, theme, self, can_open=can_open)
            panel_of_notice.browser_requested.connect(self.browser_requested)
            column.addWidget(panel_of_notice)

    def add_story(self, story: QWidget) -> None:
        """Set the other articles of the story below the facts."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self._notes or self.facts) + 1, story)
            story.show()

    def add_notes(self, notes: QWidget) -> None:
        """Set what the analyst wrote on the article right below the facts, in the place of what was there."""
        self._notes = None
        self.add_story(notes)
        self._notes = notes

    def drop_notes(self) -> None:
        """Take away what the analyst wrote on the article."""
        if self._notes is not None:
            self._notes.hide()
            self._notes.setParent(None)
            self._notes.deleteLater()
            self._notes = None

    def _history(self, document: ArticleDocument, zone: tzinfo | None, theme: Theme) -> QWidget | None:
        """Say how often the article changed, and who brought it or its text by hand; None where there is nothing."""
        brought = source_words(document, zone)
        if not document.article.changes and not brought:
            return None
        actions = []
        if document.article.changes:
            changed = TextButton(changed_words(document.article.changes), theme, theme.colour("accent"))
            changed.setObjectName("articleChanged")
            changed.setToolTip(self.tr("See what was removed and added, and when"))
            changed.clicked.connect(self.versions_requested)
            actions.append(changed)
        return self._line(brought, actions, theme, first=True)

    def _no_topic(self, theme: Theme, *, judged: bool) -> QWidget:
        why = TextButton(self.tr("Why not?"), theme, theme.colour("accent"))
        why.setToolTip(self.tr("See clause by clause what each topic asks for and what this article has"))
        why.clicked.connect(self.why_requested)
        add = TextButton(self.tr("Add topic…"), theme, theme.colour("accent"))
        add.setToolTip(self.tr("Put the article into a topic yourself"))
        add.clicked.connect(self.add_requested)
        return self._line(self.tr("In no topic."), (why, add) if judged else (why,), theme)

    def _rejected(self, topic: str, theme: Theme, *, judged: bool) -> QWidget:
        words = self.tr("Not in “{topic}”, because an analyst rejected it.").format(topic=one_line(topic))
        back = TextButton(self.tr("Take back"), theme, theme.colour("accent"))
        back.setToolTip(self.tr("Let the query of the topic decide again"))
        back.clicked.connect(lambda: self.verdict_given.emit(topic, "withdraw"))
        return self._line(words, (back,) if judged else (), theme)

    def _line(
        self, text: str, actions: Sequence[TextButton], theme: Theme, *, first: bool = False
    ) -> QWidget:
        """Make a line of soft words with actions at its end, or at its beginning (`first`)."""
        row = QWidget(self)
        words = label(text, "soft", row)
        words.setFont(theme.font(SNIPPET))
        for action in actions:
            action.setParent(row)
        if not first:
            words.setMinimumHeight(max((action.sizeHint().height() for action in actions), default=0))
            flow = FlowLayout(theme.px(S), row)
            for part in (words, *actions):
                flow.addWidget(part)
            return row
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(S))
        for action in actions:
            across.addWidget(action)
        words.setWordWrap(True)
        across.addWidget(words, 1)
        return row


class NoticePanel(QWidget):
    """One sentence about the text that is not there, and the one action that helps."""

    browser_requested = Signal()

    def __init__(
        self, missing: Notice, theme: Theme, parent: QWidget | None = None, *, can_open: bool
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("articleNotice")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._box = across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        across.setContentsMargins(theme.px(L), theme.px(M), theme.px(M), theme.px(M))
        across.setSpacing(theme.px(M))
        across.addWidget(wrapping_label(missing.sentence, theme, SNIPPET, "text", self), 1)
        if can_open:
            button = QPushButton(self.tr("Open in browser"), self)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(self.browser_requested)
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def _turn(self, width: int) -> None:
        """Set the button below the sentence where there is no room beside it."""
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if width < self._theme.px(NARROW) else ways.LeftToRight)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        self._turn(width)
        return self._box.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self._turn(event.size().width())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.px(RADIUS_ROW)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("sidebar"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def wrapping_label(text: str, theme: Theme, size: int, role: str, parent: QWidget | None = None) -> QLabel:
    """Make a label of plain text that wraps and can be copied from."""
    made = label(text, role, parent)
    made.setWordWrap(True)
    made.setFont(theme.font(size))
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
