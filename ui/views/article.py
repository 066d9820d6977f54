"""The pane of the article: one row with its outlet and what can be done, and below it the article.

It shows what it is given and says what the reader wants; it writes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from monitor.model import Article, ArticleDocument, Filter, Span, Verdict
from ui.models.words import zone_of
from ui.theme import Theme
from ui.views import article_topics
from ui.views.article_document import Composition
from ui.views.article_facts import quoted_source, same_to_read, zone_named
from ui.views.article_highlights import HighlightSide
from ui.views.article_images import ImageSide
from ui.views.article_markup import safe_address
from ui.views.article_panel import ArticlePanel
from ui.views.article_place import Place, ReadingPlace
from ui.views.article_row import ArticleRow
from ui.views.article_story import StorySide
from ui.views.article_strip import HitStrip
from ui.views.article_text import Hit, joined
from ui.views.article_view import ArticleView, open_address
from ui.views.notice import Notice

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.tags import Word
    from ui.bridge import Bridge, Ticket
    from ui.views.article_versions import VersionsPane


class ArticlePane(QWidget):
    """One article: read, starred, opened elsewhere, asked why."""

    topic_requested = Signal(str)
    star_toggled = Signal(object, bool)
    open_in_browser = Signal(str)
    topic_edited = Signal(str)  # a topic is to be opened in its editor
    word_wanted = Signal(str, str)  # a word list, and the word that it may lack

    def __init__(self, theme: Theme, bridge: Bridge | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._bridge = theme, bridge
        self._document: ArticleDocument | None = None
        self._versions: VersionsPane | None = None
        self._plain: ArticleDocument | None = None  # the article without what the rest of its story adds
        self.story = StorySide(bridge, self.keyed, self)
        self.images = ImageSide(bridge, self)
        self._filter = Filter()
        self._ticket: Ticket | None = None
        self.setObjectName("articlePane")
        self.setAccessibleName(self.tr("Article"))
        self.view = ArticleView(theme, self)
        self._place = ReadingPlace(self.view)
        self.strip = HitStrip(theme, self)
        self.highlights = HighlightSide(self.view, bridge, theme, self.keyed, self)
        self._build()
        self.story.known.connect(self.view.dim)
        self.story.changed.connect(lambda: self.show_article(self._plain, self._filter))
        self.view.address_opened.connect(open_address)
        self.view.hits_moved.connect(lambda: self.strip.show_marks(self.view.marks(), self.view.own_marks()))
        self.view.copy_wanted.connect(self.copy_with_source)
        self.view.measured.connect(self._align_row)
        self.strip.hit_pressed.connect(self.view.go_to)
        self.strip.own_pressed.connect(self.highlights.go_to)
        self.images.changed.connect(self._dress)
        theme.changed.connect(self._dress)
        self._dress()

    # --- what is shown -----------------------------------------------------------------------------------

    @property
    def document(self) -> ArticleDocument | None:
        """The article that is shown."""
        return self._document

    def show_article(self, document: ArticleDocument | None, filter: Filter | None = None) -> None:  # noqa: A002
        """Show an article as the answer to a filter; None shows that nothing is selected.

        The article that is shown already keeps its place and its selection.
        """
        self._plain = document
        document = self.story.dressed(document, zone_of((filter or Filter()).zone))
        before, self._document = self._document, document
        asked_before, self._filter = self._filter, filter or Filter()
        if document is None:
            self._place.leave()
            self._drop_ticket()
            self.highlights.leave()
            self.view.show_nothing()
            self.strip.show_marks(())
            self._show_page(0)
            return
        self.row.show_document(document)
        # shown first: as it is first shown, Qt scrolls a text to its beginning
        self._show_page(self._page_of(before, document))
        if before is None or not same_to_read(before, document) or asked_before.zone != self._filter.zone:
            self._compose(document)
        elif asked_before.query == self._filter.query:
            return
        self._ask_for_hits(document)

    def _page_of(self, before: ArticleDocument | None, document: ArticleDocument) -> int:
        """Stay with the versions of an article while they are as they were."""
        if before is None or before.article.id != document.article.id or before.versions != document.versions:
            return 1
        return self._stack.currentIndex() or 1

    def _show_page(self, page: int) -> None:
        if page < 2 and self._versions is not None:
            self._versions.forget()
        self._stack.setCurrentIndex(page)

    def show_keys(self, keys: dict[str, str]) -> None:
        """Tell in tooltips and where nothing is open by which keys commands are done at present."""
        self.row.show_keys(keys)
        step = keys.get("next", "")
        self._empty.show_words(
            self.tr("No article selected"),
            self.tr("Choose one in the list, or press {key} for the next.").format(key=step)
            if step
            else self.tr("Choose one in the list."),
            icon="open",
        )
        self.highlights.show_keys()
        self._show_again()

    def keyed(self, words: str, command: str) -> str:
        """Put the present key of a command behind the words of a tooltip."""
        return self.row.keyed(words, command)

    def places(self) -> dict[int, Place]:
        """Tell how far the articles are read that were open last."""
        return self._place.all()

    def remember(self, places: Mapping[int, tuple[int, int, str]]) -> None:
        """Take over how far articles are read."""
        self._place.remember({number: Place(*place) for number, place in places.items()})

    def walk(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) hit."""
        self.view.walk(step)

    def copy_with_source(self) -> None:
        """Put the selection with title, outlet, date and address on the clipboard."""
        if self._document is None:
            return
        quoted = self.view.selected_text().strip()
        source = quoted_source(self._document.article, zone_named(self._filter.zone))
        QGuiApplication.clipboard().setText(f"{quoted}\n\n{source}" if quoted else source)

    def show_why(self, topic: str = "", *, another: bool = False) -> None:
        """Show clause by clause why the article is in a topic, or is not (`another`)."""
        if self._document is None or self._bridge is None:
            return
        from ui.dialogs.why import WhyDialog

        for earlier in self.window().findChildren(WhyDialog):
            earlier.close()
        document = self._document
        dialog = WhyDialog(self._bridge, self._theme, document, topic, self.window(), another=another)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.place_requested.connect(lambda span: self._go_to_place_in(document.article.id, span))
        dialog.topic_wanted.connect(self.topic_edited)
        dialog.word_wanted.connect(self.word_wanted)
        dialog.show()

    def offer_topics(self) -> None:
        """Offer the topics that the article is not in; the chosen one is added."""
        if self._document is None or self._bridge is None:
            return
        article_topics.offer(
            self, self._bridge, self._document, lambda topic: self._give_verdict(topic, "add")
        )

    def show_versions(self) -> None:
        """Show what changed from version to version."""
        if self._document is None or not self._document.versions:
            return
        if self._versions is None:
            from ui.views.article_versions import VersionsPane

            self._versions = VersionsPane(self._theme, self._bridge, self)
            self._versions.left.connect(self._leave_versions)
            self._stack.addWidget(self._versions)
        self._versions.show_versions(self._document, zone_named(self._filter.zone))
        self._stack.setCurrentWidget(self._versions)
        self._versions.list.setFocus()

    def _leave_versions(self) -> None:
        self._show_page(1 if self._document is not None else 0)
        self.view.setFocus()

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._empty = self._build_empty()
        self._stack.addWidget(self._empty)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row_place = QWidget(page)  # the row is set into it by hand, so that it never widens the pane
        self.row = self._build_row(self._row_place)
        self.clip = self.row.clip
        column.addWidget(self._row_place)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.view, 1)
        across.addSpacing(2)
        across.addWidget(self.strip)
        column.addLayout(across, 1)
        self._stack.addWidget(page)
        self._stack.setCurrentIndex(0)

    def _build_row(self, parent: QWidget) -> ArticleRow:
        row = ArticleRow(self._theme, parent, judged=self._bridge is not None)
        row.star_toggled.connect(self._star_clicked)
        row.browser_wanted.connect(self._open_clicked)
        row.copy_wanted.connect(self.copy_with_source)
        row.address_wanted.connect(self._copy_address_clicked)
        row.versions_wanted.connect(self.show_versions)
        row.hit_wanted.connect(lambda: self.walk(1))
        row.why_wanted.connect(lambda: self.show_why(""))
        row.topic_wanted.connect(self.offer_topics)
        return row

    def _build_empty(self) -> Notice:
        page = Notice(self._theme, self)
        page.setObjectName("articleEmpty")
        page.show_words(self.tr("No article selected"), self.tr("Choose one in the list."), icon="open")
        return page

    def _dress(self) -> None:
        """Take the theme as it is now."""
        self.row.dress()
        self.view.dress()
        self._show_again()

    def _show_again(self) -> None:
        """Show the article anew, as the theme and the keys are now."""
        if self._document is not None:
            self.row.show_document(self._document)
            self._compose(self._document)
            self._ask_for_hits(self._document)

    def _align_row(self, left: int, measure: int) -> None:
        self._row_place.setFixedHeight(self.row.align(left, measure))

    # --- the article -------------------------------------------------------------------------------------

    def _compose(self, document: ArticleDocument) -> None:
        article = document.article
        self._place.leave()
        hits = [
            Hit(span, tag.topic, tag.colour)
            for tag in document.tags
            if tag.verdict is not Verdict.REJECTED
            for span in joined(tag.spans)
        ]
        title, images = article.title or self.tr("Without a title"), self.images.kept(document)
        composition = Composition(title, document.text, document.html, hits, self._theme, images)
        panel = ArticlePanel(
            document, zone_named(self._filter.zone), self._theme, judged=self._bridge is not None
        )
        panel.topic_requested.connect(self.topic_requested)
        panel.place_requested.connect(self._go_to_place)
        panel.why_requested.connect(self._show_why_not)
        panel.clauses_requested.connect(self.show_why)
        panel.add_requested.connect(self.offer_topics)
        panel.verdict_given.connect(self._give_verdict)
        panel.browser_requested.connect(self._open_clicked)
        panel.versions_requested.connect(self.show_versions)
        self.story.fill(panel, document, zone_of(self._filter.zone), self._theme, self.view.fit)
        self.images.fill(panel, document, self._theme, self.view.fit)
        self.view.show_composition(composition, panel)
        self.highlights.fill(panel, self._plain or document, zone_named(self._filter.zone))
        self.story.show_news()
        self._place.enter(article.id)

    def _ask_for_hits(self, document: ArticleDocument) -> None:
        """Ask where the words of the search stand in the article."""
        self._drop_ticket()
        if self._bridge is None or not self._filter.query.strip():
            self.view.set_search_hits(())
            return
        article_id, question = document.article.id, self._filter

        def find(archive: Archive) -> tuple[Span, ...]:
            from monitor.store import search

            return search.hits(archive, article_id, question)

        def take(spans: tuple[Span, ...]) -> None:
            if self._document is not None and self._document.article.id == article_id:
                self.view.set_search_hits(tuple(Hit(span, "", 0) for span in spans))

        self._ticket = self._bridge.ask(find, take, lambda _: None, receiver=self)

    def _drop_ticket(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    # --- what the reader does ----------------------------------------------------------------------------

    def _go_to_place(self, span: Span) -> None:
        self.view.go_to_span(span)
        self.view.setFocus()

    def _go_to_place_in(self, article_id: int, span: Span) -> None:
        if self._document is not None and self._document.article.id == article_id:
            self.view.go_to_span(span)

    def _give_verdict(self, topic: str, word: Word) -> None:
        """Write the analyst's word on a topic of the article; the window shows it when the archive has it."""
        if self._document is None or self._bridge is None:
            return
        article_id = self._document.article.id

        def say(archive: Archive) -> None:
            from monitor.store import tags

            tags.say(archive, topic, article_id, word, datetime.now(UTC))

        self._bridge.change(say, None, None, receiver=self)

    def _star_clicked(self, starred: bool) -> None:
        if self._document is not None:
            self.star_toggled.emit(self._document.article.id, starred)

    def _open_clicked(self) -> None:
        address = safe_address(self._article.url or "") if self._article else None
        if address is not None:
            self.open_in_browser.emit(address)

    def _show_why_not(self) -> None:
        self.show_why(another=True)

    def _copy_address_clicked(self) -> None:
        if self._article is not None:
            QGuiApplication.clipboard().setText(self._article.url or "")

    @property
    def _article(self) -> Article | None:
        return self._document.article if self._document else None
