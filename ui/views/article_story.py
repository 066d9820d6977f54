"""The other articles of a story, below the headline of the one that is open: who, when, and how each differs.

The same place has the switch that puts the story together as one text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from monitor.model import Article, ArticleDocument, Span
from ui.core_words import translated
from ui.models import story_words
from ui.models.words import escaped, number
from ui.speech import tr
from ui.theme import SNIPPET, XS, S, Theme
from ui.views.article_buttons import TextButton
from ui.views.article_text import one_line
from ui.views.elided import ElidedLabel
from ui.views.plain import label

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.telling import News, Told, Whole
    from ui.bridge import Bridge, Ticket
    from ui.views.article_panel import ArticlePanel

MOST_LINES = 6  # the rest is one press away


class StoryPanel(QWidget):
    """“Also in”: a line for each other article of the story."""

    article_wanted = Signal(object)  # an id, larger than the C int of Signal(int)
    whole_wanted = Signal(bool)  # the story as one, or the article alone
    dim_wanted = Signal(bool)  # what the reader knows stands back
    lineage_wanted = Signal()
    grown = Signal()

    def __init__(
        self,
        own: Article,
        others: Sequence[Told],
        zone: tzinfo,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        as_one: bool,
        keyed: Callable[[str, str], str] = lambda words, _: words,
    ) -> None:
        """`keyed` puts the present key of a command behind the words of a tooltip."""
        super().__init__(parent)
        self._keyed = keyed
        self._own, self._theme, self._zone = own, theme, zone
        self.article_id = own.id
        self._rest = list(others)
        self.setObjectName("articleStory")
        self.setAccessibleName(tr("Also in"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(XS))
        column.setSpacing(0)
        head = self._line()
        head.addWidget(self._words(tr("Also in"), "soft"))
        head.addStretch(1)
        lineage = TextButton(tr("Lineage…"), theme, theme.colour("accent"), self)
        lineage.setObjectName("storyLineage")
        lineage.setToolTip(keyed(tr("Show who copied whom, and which facts became others"), "lineage"))
        lineage.setMinimumWidth(lineage.sizeHint().width())  # of the two the shorter one stays whole
        lineage.clicked.connect(self.lineage_wanted)
        head.addWidget(lineage)
        head.addSpacing(theme.px(S))
        switch = TextButton(
            tr("Read this article alone") if as_one else tr("Read the story as one"),
            theme,
            theme.colour("accent"),
            self,
        )
        switch.setObjectName("storySwitch")
        tip = (
            tr("Show the article as its publisher wrote it")
            if as_one
            else tr("Show the fullest article, and after it only what the others add")
        )
        switch.setToolTip(keyed(tip, "whole_story"))
        switch.clicked.connect(lambda: self.whole_wanted.emit(not as_one))
        head.addWidget(switch)
        self._column = column
        self._news: QWidget | None = None
        self._more: TextButton | None = None
        most = MOST_LINES if len(self._rest) > MOST_LINES + 1 else len(self._rest)
        self._add(most)

    def show_news(self, words: str, *, dimmed: bool) -> None:
        """Say at the top how much of the article is new, with a switch that lets the rest stand back or not."""
        if self._news is not None:
            self._news.hide()
            self._news.deleteLater()
        self._news = QWidget(self)
        self._news.setObjectName("storyNews")
        self._news.setAccessibleName(words)
        line = QHBoxLayout(self._news)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.px(S))
        line.addWidget(self._words(words, "soft"))
        line.addStretch(1)
        switch = TextButton(
            tr("Show all alike") if dimmed else tr("Dim what I know"),
            self._theme,
            self._theme.colour("accent"),
            self._news,
        )
        switch.setObjectName("knownSwitch")
        tip = tr("Let sentences stand back that you have read elsewhere in the story")
        switch.setToolTip(self._keyed(tip, "dim_known"))
        switch.clicked.connect(lambda: self.dim_wanted.emit(not dimmed))
        line.addWidget(switch)
        self._column.insertWidget(0, self._news)
        self._news.show()  # what is hidden has no height
        self.updateGeometry()
        self.grown.emit()

    def _add(self, count: int) -> None:
        shown, self._rest = self._rest[:count], self._rest[count:]
        for told in shown:
            self._add_line(told)
        if self._rest:
            line = self._line()
            more = tr("{count} more").format(count=number(len(self._rest)))
            self._more = TextButton(more, self._theme, self._theme.colour("accent"), self)
            self._more.clicked.connect(self._show_rest)
            line.addWidget(self._more)
            line.addStretch(1)

    def _show_rest(self) -> None:
        if self._more is not None:
            self._more.hide()
        self._add(len(self._rest))
        self.grown.emit()

    def _add_line(self, told: Told) -> None:
        theme, article, now = self._theme, told.article, datetime.now(UTC)
        line = self._line()
        name = one_line(article.outlet) or tr("Unknown outlet")
        when = story_words.when(article, self._own, now, self._zone)
        how = one_line(story_words.how(told, now, self._zone))
        button = TextButton(name, theme, theme.colour("accent"), self)
        button.setAccessibleName(
            ", ".join(part for part in (name, when, one_line(article.title), how) if part)
        )
        button.setToolTip(escaped(f"{one_line(article.title)}\n{how}"))
        button.clicked.connect(lambda: self.article_wanted.emit(article.id))
        line.addWidget(button)
        line.addWidget(self._words(when, "soft"))
        line.addSpacing(theme.px(XS))
        said = ElidedLabel(self)
        said.setFont(theme.font(SNIPPET))
        said.setProperty("role", "soft")
        said.show_text(how)
        line.addWidget(said, 1)

    def _line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.px(S))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addLayout(line)
        return line

    def _words(self, text: str, role: str) -> QWidget:
        made = label(text, role, self)
        made.setFont(self._theme.font(SNIPPET))
        return made


class StorySide(QObject):
    """What the pane of the article knows of the story of the open article."""

    article_wanted = Signal(object)
    changed = Signal()  # the article is to be shown anew
    known = Signal(object)  # what of the article stands back: spans with the words that say why
    dim_wanted = Signal(bool)
    lineage_wanted = Signal()
    failed = Signal(str)

    def __init__(
        self, bridge: Bridge | None, keyed: Callable[[str, str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._keyed = bridge, keyed
        self._ticket: Ticket | None = None
        self._whole_ticket: Ticket | None = None
        self._whole: Whole | None = None  # the story that is read as one
        self._news_ticket: Ticket | None = None
        self._panel: StoryPanel | None = None
        self._news: tuple[int, str, list[tuple[Span, str]]] | None = (
            None  # of the article, what is new, what is known
        )
        self.dims = True

    @property
    def as_one(self) -> int:
        """Give the article with which its story is shown as one; 0 where articles are shown alone."""
        return self._whole.representative if self._whole is not None else 0

    def fill(
        self,
        panel: ArticlePanel,
        document: ArticleDocument,
        zone: tzinfo,
        theme: Theme,
        fit: Callable[[QWidget], None],
    ) -> None:
        """Let a panel have the other articles of the story; what is there at once comes before this returns."""
        if self._ticket is not None:
            self._ticket.cancel()
        article_id = document.article.id
        if self._news is not None and self._news[0] != article_id:
            self._news = None
        if self._bridge is None or document.article.story is None:
            return

        def beside(archive: Archive) -> list[Told]:
            from monitor.store import telling

            return telling.beside(archive, article_id)

        def take(others: list[Told]) -> None:
            if others and isValid(panel):
                told = StoryPanel(
                    document.article,
                    others,
                    zone,
                    theme,
                    panel,
                    as_one=self.as_one == article_id,
                    keyed=self._keyed,
                )
                told.article_wanted.connect(self.article_wanted)
                told.whole_wanted.connect(lambda wanted: self.read_as_one(article_id, wanted))
                told.dim_wanted.connect(self.dim_wanted)
                told.lineage_wanted.connect(self.lineage_wanted)
                told.grown.connect(lambda: fit(panel))
                panel.add_story(told)
                fit(panel)
                self._panel = told
                self.show_news()

        if self._news is None:
            self._ask_news(document, zone)
        self._ticket = self._bridge.ask(beside, take, lambda _: None, quick=True, receiver=self)

    def _ask_news(self, document: ArticleDocument, zone: tzinfo) -> None:
        """Ask what of an article is new to the reader: once, so that nothing moves while it is read."""
        if self._news_ticket is not None:
            self._news_ticket.cancel()
        self._news = None
        own = document.article
        if self._bridge is None:
            return

        def news(archive: Archive) -> News | None:
            from monitor.store import telling

            return telling.news(archive, own.id)

        def take(found: News | None) -> None:
            if found is None:
                return
            now = datetime.now(UTC)
            words = [one_line(story_words.already_in(each, own, now, zone)) for each in found.read]
            known = [(Span("text", echo.start, echo.end), words[echo.place]) for echo in found.newness.echoes]
            self._news = own.id, story_words.new_to_reader(found.newness), known
            self.show_news()

        self._news_ticket = self._bridge.ask(news, take, lambda _: None, receiver=self)

    def show_news(self) -> None:
        """Show what is known of it: how much is new, and what stands back."""
        if self._news is None:
            return
        article_id, words, known = self._news
        if self._panel is not None and isValid(self._panel) and self._panel.article_id == article_id:
            self._panel.show_news(words, dimmed=self.dims)
        self.known.emit(known if self.dims else [])

    def set_dims(self, dims: bool) -> None:
        """Let what the reader knows stand back, or show all alike."""
        self.dims = dims
        self.show_news()

    def read_as_one(self, article_id: int, as_one: bool) -> None:
        """Put the story of an article together, or show articles alone again."""
        if self._whole_ticket is not None:
            self._whole_ticket.cancel()
        if not as_one or self._bridge is None:
            self._whole = None
            self.changed.emit()
            return

        def whole(archive: Archive) -> Whole | None:
            from monitor.store import telling

            return telling.whole(archive, article_id)

        def take(found: Whole | None) -> None:
            self._whole = found
            if found is None:
                self.failed.emit(self.tr("This article is alone in its story"))
            elif found.representative != article_id:
                self.article_wanted.emit(found.representative)
            else:
                self.changed.emit()

        self._whole_ticket = self._bridge.ask(
            whole, take, lambda error: self.failed.emit(translated(error)), receiver=self
        )

    def dressed(self, document: ArticleDocument | None, zone: tzinfo) -> ArticleDocument | None:
        """Add to an article what the others of its story add, where the story is read as one."""
        if self._whole is None or document is None:
            return document
        if self._whole.representative != document.article.id:
            self._whole = None  # another article was opened
            return document
        text, html = document.text.rstrip(), document.html
        now = datetime.now(UTC)
        for article, group in groupby(self._whole.additions, key=lambda each: each[0]):
            when = story_words.when(article, document.article, now, zone)
            head = tr("{outlet} adds, {time}").format(outlet=one_line(article.outlet), time=when)
            paragraphs = [one_line(" ".join(sentences)) for _, sentences in group]
            text += "\n\n" + "\n\n".join((head, *paragraphs))
            html += f"<h2>{escape(head)}</h2>" + "".join(f"<p>{escape(each)}</p>" for each in paragraphs)
        if not self._whole.additions:
            head = tr("The other articles of the story add nothing.")
            text, html = f"{text}\n\n{head}", f"{html}<blockquote>{escape(head)}</blockquote>"
        return replace(document, text=text, html=html)
