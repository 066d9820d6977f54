"""The text of an article: a QTextBrowser that loads nothing, opens nothing by itself, and knows its hits.

A panel of widgets (facts, reasons, notices) stands between headline and text and scrolls with them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QTextBrowser, QToolTip, QWidget

from monitor.model import Span
from ui.models.words import escaped
from ui.theme import MEASURE, XL, XXL, L, S, Theme
from ui.views.article_document import Composition
from ui.views.article_marks import Mark, Marks
from ui.views.article_markup import safe_address
from ui.views.article_notes import without
from ui.views.article_paint import paint_block
from ui.views.article_selections import faint, of_hit
from ui.views.article_text import Hit, link_words, without_those_in

MOST_SEARCH_HITS = 1_000  # painted over the text by Qt at every repaint


class ArticleView(QTextBrowser):
    """Headline and text, and how one moves between their hits."""

    address_opened = Signal(str)
    hits_moved = Signal()  # the places of the hits in the document are others now
    noted = Signal()  # notes were written into the text, or went
    copy_wanted = Signal()
    menu_opened = Signal(QMenu, int)  # with the place in the document at which it was asked for
    measured = Signal(int, int)  # where a line begins, and how long it is

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._composition: Composition | None = None
        self._search: tuple[Hit, ...] = ()
        self._known: tuple[tuple[Span, str], ...] = ()
        self._search_marks: dict[int, list[tuple[int, int, Hit]]] = {}
        self._current: Hit | None = None
        self.own = Marks(theme)  # what the analyst highlighted
        self._panel: QWidget | None = None
        self._fitting = False
        self.setObjectName("articleView")
        self.setAccessibleName(self.tr("Article"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._open)
        self._growth = QTimer(self)
        self._growth.setInterval(0)
        self._growth.timeout.connect(self._grow)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(30)
        self._settled.timeout.connect(self.hits_moved)
        self.dress()

    # --- what is shown -----------------------------------------------------------------------------------

    def dress(self) -> None:
        """Take the theme's colours. The text is composed anew by the pane."""
        self.setStyleSheet(
            "#articleView { border: none; padding: 0; border-radius: 0; background: transparent; }"
        )

    def show_composition(self, composition: Composition, panel: QWidget) -> None:
        """Show a composed article with the panel below its headline."""
        self._growth.stop()
        old_panel, old = self._panel, self._composition
        self._composition, self._panel = composition, panel
        self._search, self._search_marks, self._current, self._known = (), {}, None, ()
        self.own.show(composition)
        self.setExtraSelections([])
        option = composition.document.defaultTextOption()
        option.setWrapMode(option.WrapMode.WrapAtWordBoundaryOrAnywhere)
        composition.document.setDefaultTextOption(option)
        panel.setParent(self.viewport())
        for part in (panel, *panel.findChildren(QWidget)):
            part.ensurePolished()  # dressed, it has the size that it keeps
        self._fit()  # before the document is laid out for the first time
        self.setDocument(composition.document)
        if old_panel is not None and old_panel is not panel:
            old_panel.hide()
            old_panel.deleteLater()
        del old
        panel.show()
        self._place_panel()
        self.verticalScrollBar().setValue(0)
        if not composition.complete:
            self._growth.start()
        self._settled.start()

    @property
    def composition(self) -> Composition | None:
        """Give the article as it is written, None where none is shown."""
        return self._composition

    def show_nothing(self) -> None:
        """Forget the article."""
        self._growth.stop()
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
        self._panel = self._composition = self._current = None
        self._search = ()
        self.own.show(None)
        self.setExtraSelections([])
        self.setDocument(QTextDocument(self))

    def set_search_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show where the words of the search stand; what a topic marked keeps the topic's colour."""
        self._search = without_those_in(hits, self._composition.hits if self._composition is not None else ())
        self._search_marks = {}
        if self._composition is not None:
            for hit in self._search[:MOST_SEARCH_HITS]:
                if self._composition.has(hit.span):
                    for number, start, end in self._composition.stretches(hit.span):
                        self._search_marks.setdefault(number, []).append((start, end, hit))
        self._paint_hits()
        self._settled.start()

    @property
    def hits(self) -> list[Hit]:
        """All hits in the order of the text; one that two topics and the search share stands once."""
        if self._composition is None:
            return []
        found: dict[Span, Hit] = {}
        for hit in (*self._composition.hits, *self._search):
            found.setdefault(hit.span, hit)
        return sorted(found.values(), key=lambda h: (h.span.field == "text", h.span.start, h.span.end))

    def marks(self) -> list[tuple[float, Hit]]:
        """Tell how far down in the document each hit stands, 0 to 1."""
        hits = self.hits
        return list(zip(self._shares([hit.span for hit in hits]), hits, strict=True))

    def own_marks(self) -> list[tuple[float, Mark]]:
        """Tell how far down in the document each highlight stands, 0 to 1."""
        marks = self.own.all
        return list(zip(self._shares([mark.span for mark in marks]), marks, strict=True))

    def _shares(self, spans: Sequence[Span]) -> list[float]:
        composition = self._composition
        if composition is None:
            return [0.0] * len(spans)
        if composition.block_count > 1_500 or len(spans) > MOST_SEARCH_HITS or not composition.complete:
            return [composition.share(span) for span in spans]
        layout = composition.document.documentLayout()
        height = max(1.0, layout.documentSize().height())
        found = []
        for span in spans:
            place = composition.place(span.field, span.start)
            block = composition.document.findBlock(place)
            line = block.layout().lineForTextPosition(place - block.position())
            top = layout.blockBoundingRect(block).top() + (line.y() if line.isValid() else 0.0)
            found.append(min(1.0, top / height))
        return found

    # --- moving ------------------------------------------------------------------------------------------

    def walk(self, step: int) -> Hit | None:
        """Go to the next (1) or the previous (-1) hit, around the ends; return it."""
        hits = self.hits
        if not hits:
            return None
        if self._current in hits:
            at = (hits.index(self._current) + step) % len(hits)
        else:
            at = 0 if step > 0 else len(hits) - 1
        self.go_to(hits[at])
        return hits[at]

    def go_to(self, hit: Hit) -> None:
        """Bring a hit into the middle of the view and set it off."""
        self._current = hit
        self.show_span(hit.span)
        self._paint_hits()

    def go_to_span(self, span: Span) -> None:
        """Go to the hit at a span."""
        found = next((hit for hit in self.hits if hit.span == span), None)
        self.go_to(found or Hit(span, "", 0))

    def show_span(self, span: Span) -> None:
        """Scroll a span into the view, a third from the top."""
        if self._composition is None:
            return
        cursor = self._composition.cursor(span)
        cursor.setPosition(cursor.selectionStart())
        layout = self.document().documentLayout()
        layout.documentSize()  # lays out what is not yet
        block = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        top = layout.blockBoundingRect(block).top() + (line.y() if line.isValid() else 0.0)
        self.verticalScrollBar().setValue(round(top - self.viewport().height() / 3))

    def dim(self, known: Sequence[tuple[Span, str]]) -> None:
        """Let stand back what the reader knows already, each with the words that say from where."""
        self._known = tuple(known)
        if self._composition is not None:
            self._composition.note(self._known)
            self.noted.emit()
        self.own.place()
        self.set_search_hits(self._search)  # they may stand elsewhere now

    def show_own(self, marks: Sequence[Mark]) -> None:
        """Show what the analyst highlighted."""
        self.own.show(self._composition, marks)
        self._paint_hits()
        self._settled.start()

    def cursor_of(self, span: Span) -> QTextCursor:
        """Give a cursor that has selected a stretch of the article that is shown."""
        return self._composition.cursor(span) if self._composition is not None else self.textCursor()

    def span_between(self, first: int, last: int) -> Span | None:
        """Say which stretch of the article lies between two places of the document."""
        return self._composition.span(first, last) if self._composition is not None else None

    @property
    def dimmed(self) -> Sequence[tuple[Span, str]]:
        """Give the stretches that stand back, and why."""
        return self._known

    def _paint_hits(self) -> None:
        composition, theme = self._composition, self._theme
        if composition is None:
            return
        selections = self.own.selections()
        selections += [faint(composition, span, theme) for span, _ in self._known if composition.has(span)]
        written = [hit for hit in self._search[:MOST_SEARCH_HITS] if composition.has(hit.span)]
        selections += [of_hit(composition, hit, theme) for hit in written]
        if self._current is not None and composition.has(self._current.span):
            selections.append(of_hit(composition, self._current, theme, current=True))
        self.setExtraSelections(selections)

    def words_at(self, place: int) -> str:
        """Say why the text at a place of the document stands back; "" where it does not."""
        for span, words in self._known:
            if self._composition is not None and self._composition.has(span):
                cursor = self._composition.cursor(span)
                if cursor.selectionStart() <= place < cursor.selectionEnd():
                    return words
        return ""

    def _grow(self) -> None:
        if self._composition is None or not self._composition.grow():
            self._growth.stop()
            self.dim(self._known)

    # --- fitting the text and the panel ------------------------------------------------------------------

    def fit(self, panel: QWidget) -> None:
        """Make room for a panel that has grown, if it is the one that is shown."""
        if panel is self._panel:
            self._fit()
            self._settled.start()

    def _fit(self) -> None:
        """Set the measure, and below the headline a gap as high as the panel."""
        if self._fitting or self._composition is None or self._panel is None:
            return
        self._fitting = True
        try:
            px = self._theme.px
            width = self.viewport().width()
            margin = px(XXL) if width >= px(MEASURE * 0.75) else px(XL) if width > px(360) else px(L)
            measure = max(px(120), min(px(MEASURE), width - 2 * margin))
            margin = max(margin, (width - measure) // 2)
            panel_height = self._panel.heightForWidth(measure)
            if panel_height < 0:
                panel_height = self._panel.sizeHint().height()
            document = self._composition.document
            moved = False
            frame = document.rootFrame()
            form = frame.frameFormat()
            right = max(0, width - margin - measure)
            if (form.leftMargin(), form.rightMargin()) != (margin, right) or form.topMargin() != px(S):
                form.setLeftMargin(margin)
                form.setRightMargin(right)
                form.setTopMargin(px(S))
                form.setBottomMargin(px(XXL))
                frame.setFrameFormat(form)
                moved = True
            cursor = QTextCursor(document.firstBlock())
            block_format = cursor.blockFormat()
            gap = panel_height + px(S) + px(L)
            if block_format.bottomMargin() != gap:
                block_format.setBottomMargin(gap)
                cursor.setBlockFormat(block_format)
                moved = True
            if moved and document is self.document():
                # Qt lays out in steps, and a change of format on the way leaves the rest without any height;
                # this begins the steps again from the top
                document.setPageSize(document.pageSize())
            self._composition.fit_pictures(measure)
            self._panel.resize(measure, panel_height)
            self._place_panel()
            self.measured.emit(margin, measure)
        finally:
            self._fitting = False

    def _place_panel(self) -> None:
        if self._panel is None:
            return
        document = self.document()
        box = document.documentLayout().blockBoundingRect(document.firstBlock())
        form = document.rootFrame().frameFormat()
        top = box.bottom() + self._theme.px(S)
        self._panel.move(round(form.leftMargin()), round(top) - self.verticalScrollBar().value())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()
        self._settled.start()

    def scrollContentsBy(self, dx: int, dy: int, /) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_panel()

    # --- painting what Qt does not -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        composition = self._composition
        if composition is None:
            return
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() > bottom:
                break
            marks = [
                *composition.marks(block.blockNumber()),
                *self._search_marks.get(block.blockNumber(), ()),
            ]
            paint_block(painter, block, composition.kind(block.blockNumber()), marks, self._theme)
            self.own.paint(painter, block)
            block = block.next()

    # --- nothing is loaded, links go out with their host -------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str, /) -> Any:
        """Load nothing: whatever an article names stays where it is."""
        return None

    def doSetSource(self, name: QUrl | str, kind: Any = None, /) -> None:
        """Go nowhere: the view shows what the archive has."""

    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            address = self.anchorAt(self.viewport().mapFromGlobal(event.globalPos()))
            at = self.cursorForPosition(self.viewport().mapFromGlobal(event.globalPos())).position()
            words = link_words(address) if address else self.own.tip(at) or self.words_at(at)
            if words:
                QToolTip.showText(event.globalPos(), escaped(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        super().mouseMoveEvent(event)
        over = bool(self.anchorAt(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def _open(self, url: QUrl) -> None:
        address = safe_address(bytes(url.toEncoded().data()).decode("ascii", "replace"))
        if address is not None:
            self.address_opened.emit(address)

    # --- copying -----------------------------------------------------------------------------------------

    def selected_text(self) -> str:
        """Return what is selected, with paragraphs divided by blank lines."""
        return (
            without(self.textCursor().selectedText())
            .replace("\u2029", "\n\n")
            .replace("\u2060", "")
            .replace("\ufffc", "")
        )

    def copy_text(self) -> None:
        """Put the selection on the clipboard as plain text.

        Qt's own way would ask us for a QMimeData; one that Python made outlives Python on the clipboard, and the
        program crashes as it ends.
        """
        if self.textCursor().hasSelection():
            QGuiApplication.clipboard().setText(self.selected_text())

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_text()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.copy_text)
        copy.setEnabled(self.textCursor().hasSelection())
        source = menu.addAction(self.tr("Copy with title, outlet, date and address"), self.copy_wanted.emit)
        source.setEnabled(self._composition is not None)
        address = self.anchorAt(event.pos())
        if address:
            menu.addSeparator()
            menu.addAction(self.tr("Open link in browser"), lambda: self.address_opened.emit(address))
            menu.addAction(self.tr("Copy link"), lambda: QGuiApplication.clipboard().setText(address))
        menu.addSeparator()
        self.menu_opened.emit(menu, self.cursorForPosition(event.pos()).position())
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.exec(event.globalPos() if event.globalPos() != QPoint() else self.mapToGlobal(event.pos()))
        menu.deleteLater()


def open_address(address: str) -> bool:
    """Give an address to the system's browser if it is one for a browser."""
    safe = safe_address(address)
    return safe is not None and QDesktopServices.openUrl(QUrl(safe))
