"""Article -> QTextDocument: the headline and the text as blocks whose places in the archive's text are known exactly.

The document is written character by character from plain text; no HTML is given to Qt. A long article is written in
portions, so that its beginning is on screen at once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from monitor.model import Span
from ui.theme import ARTICLE, ARTICLE_LINE, HEADLINE, HEADLINE_LINE, XL, L, M, Theme
from ui.views.article_markup import Kind
from ui.views.article_notes import Known, Notes, endings
from ui.views.article_pictures import PictureDocument, Pictures
from ui.views.article_text import Block, Hit, cut, hits_in, one_line, qt_length, runs, shown

if TYPE_CHECKING:
    from monitor.store.images import KeptImage

PORTION = 400  # blocks and
PORTION_LENGTH = 40_000  # code points that are written at a time: about 15 ms with their layout

LONGEST_HEADLINE = 2_000  # code points; who writes more means harm

FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Composition:
    """A document while it is written, and the way from a span of the archive to a place in it."""

    def __init__(
        self,
        title: str,
        text: str,
        html: str,
        hits: Sequence[Hit],
        theme: Theme,
        images: Mapping[str, KeptImage] | None = None,
    ) -> None:
        """`images`: those that are there, by their addresses; of the others only the words are shown."""
        self.theme = theme
        self._pictures = Pictures(theme, images or {})
        self._kinds: dict[int, Kind] = {}  # of the blocks of the document
        self.hits = tuple(
            sorted(hits, key=lambda hit: (hit.span.field == "text", hit.span.start, hit.span.end))
        )
        self._texts: dict[str, str] = {"title": title, "text": text}
        self._title_hits = [hit for hit in self.hits if hit.span.field == "title"]
        self._text_hits = [hit for hit in self.hits if hit.span.field == "text"]
        self._hit_ends = _furthest_ends(self._text_hits)
        self._source = cut(text, html)
        self._next: Block | None = next(self._source, None)  # the first one that is not written
        self._blocks: list[Block] = []  # those that are written
        self._starts: list[int] = []  # code point at which each written block of the text begins
        self._places: list[int] = []  # where it begins in the document
        self._marks: dict[int, list[tuple[int, int, Hit]]] = {}
        self.document = PictureDocument(self._pictures)
        self._notes = Notes(self.document)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(theme.serif_font(ARTICLE))
        self.document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, one_line(title))
        self._cursor = QTextCursor(self.document)
        self._write_headline(title)
        self.grow()

    @property
    def complete(self) -> bool:
        """Say whether the whole text is written."""
        return self._next is None

    @property
    def text(self) -> str:
        """Give the text that is written."""
        return self._texts["text"]

    @property
    def block_count(self) -> int:
        """Count the blocks of the text that are written."""
        return len(self._blocks)

    def grow(self) -> bool:
        """Write the next portion; say whether there is more."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.beginEditBlock()
        if self._next is None and not self._blocks:
            self._cursor.insertBlock(self._block_format(None, None), self._plain())
        furthest = self._next.start + PORTION_LENGTH if self._next else 0
        for _ in range(PORTION):
            if self._next is None or self._next.start > furthest:
                break
            for picture in self._next.pictures:
                self._pictures.write(self._cursor, picture)
            if self._next.kind != "picture":
                self._write(self._next, self._blocks[-1] if self._blocks else None)
                self._blocks.append(self._next)
            self._next = next(self._source, None)
        self._cursor.endEditBlock()
        return not self.complete

    def has(self, span: Span) -> bool:
        """Say whether the span is written."""
        return span.field == "title" or self._next is None or self._next.start >= span.end

    def reach(self, span: Span) -> None:
        """Write on until the span is in the document."""
        while not self.has(span):
            self.grow()

    def place(self, name: Literal["title", "text"], offset: int, *, ends: bool = False) -> int:
        """Return the place in the document of a code point of the title or the text that is written.

        What `ends` there ends before a note that stands there.
        """
        if name == "title":
            return qt_length(self._texts["title"][: max(0, min(offset, LONGEST_HEADLINE))])
        return self._bare_place(offset) + self._notes.shift(offset, before=ends)

    def letter(self, place: int) -> int:
        """Return the code point of the text at a place of the document, -1 above the text.

        In a note it is the one before which the note stands, in a picture the one below it.
        """
        at = bisect_right(self._starts, place, key=lambda start: self.place("text", start)) - 1
        if at < 0:
            return -1
        block = self._blocks[at]
        if at + 1 < len(self._blocks) and place > self.place("text", block.end):
            return self._starts[at + 1]
        within = range(block.start, block.end)
        return block.start + max(0, bisect_right(within, place, key=lambda one: self.place("text", one)) - 1)

    def _bare_place(self, offset: int) -> int:
        """Return the place of a code point of the text as if there were no notes."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return (
                self._places[0] if self._places else self.document.characterCount() - 1 - self._notes.length
            )
        block = self._blocks[at]
        return self._places[at] + qt_length(self._texts["text"][block.start : min(offset, block.end)])

    def cursor(self, span: Span) -> QTextCursor:
        """Return a cursor that has selected a span; the text is written as far as it is needed."""
        self.reach(span)
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.place(span.field, span.start))
        cursor.setPosition(self.place(span.field, span.end, ends=True), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def span(self, first: int, last: int) -> Span | None:
        """Say which stretch of the title or the text lies between two places; where it is both, that of the text."""
        name: Literal["title", "text"] = (
            "title" if last <= self.document.firstBlock().length() - 1 else "text"
        )
        most = len(self._texts["title"]) if name == "title" else self._blocks[-1].end if self._blocks else 0
        start = bisect_left(range(most), first, key=lambda at: self.place(name, at))
        end = bisect_right(range(most + 1), last, key=lambda at: self.place(name, at, ends=True)) - 1
        return Span(name, start, end) if start < end else None

    def note(self, known: Known) -> None:
        """Say in the text, behind each stretch that is known, from where; what is not written yet has no note."""
        self._notes.clear([self._bare_place(offset) for offset in self._notes.offsets])
        written = [each for each in known if self.has(each[0])]
        found = endings(written, self._texts["text"])
        self._notes.write([(end, self._bare_place(end), words) for end, words in found], self.theme)

    def stretches(self, span: Span) -> list[tuple[int, int, int]]:
        """Return block number, start and end within the block of every block that a span touches."""
        cursor = self.cursor(span)
        found = []
        block = self.document.findBlock(cursor.selectionStart())
        while block.isValid() and block.position() < cursor.selectionEnd():
            start = max(cursor.selectionStart(), block.position()) - block.position()
            end = min(cursor.selectionEnd(), block.position() + block.length() - 1) - block.position()
            if start < end:
                found.append((block.blockNumber(), start, end))
            block = block.next()
        return found

    def marks(self, block_number: int) -> Sequence[tuple[int, int, Hit]]:
        """Return the hits in a block of the document: start and end within it in UTF-16 units."""
        marks = self._marks.get(block_number, ())
        if not marks or not self._notes.offsets:
            return marks
        return [
            (start, end, hit)
            for hit in dict.fromkeys(each for _, _, each in marks)
            for number, start, end in self.stretches(hit.span)
            if number == block_number
        ]

    def kind(self, block_number: int) -> Kind:
        """Return the kind of a block of the document."""
        return self._kinds.get(block_number, "picture" if block_number else "headline")

    def fit_pictures(self, room: int) -> None:
        """Let no picture be wider than a line."""
        self._pictures.fit(self.document, room)

    def share(self, span: Span) -> float:
        """Say how far down in the text a span stands, 0 to 1, without laying anything out."""
        return 0.0 if span.field == "title" else span.start / max(1, len(self._texts["text"]))

    # --- writing -----------------------------------------------------------------------------------------

    def _write_headline(self, title: str) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(self.theme.px(HEADLINE_LINE), FIXED)
        form.setHeadingLevel(1)
        self._cursor.setBlockFormat(form)
        block = Block("headline", 0, min(len(title), LONGEST_HEADLINE))
        base = QTextCharFormat()
        base.setFont(self.theme.serif_font(HEADLINE, bold=True))
        base.setForeground(self.theme.colour("text"))
        self._write_runs(block, base, "title", self._title_hits)

    def _write(self, block: Block, before: Block | None) -> None:
        base = self._plain()
        if block.kind == "heading":
            base.setFontWeight(QFont.Weight.Bold)
        elif block.kind == "quote":
            base.setForeground(self.theme.colour("soft"))
        self._cursor.insertBlock(self._block_format(block, before), base)
        self._kinds[self._cursor.blockNumber()] = block.kind
        self._starts.append(block.start)
        self._places.append(self._cursor.position() - self._notes.length)
        self._write_runs(block, base, "text", self._near(block))

    def _write_runs(
        self, block: Block, base: QTextCharFormat, name: Literal["title", "text"], hits: Sequence[Hit]
    ) -> None:
        text = self._texts[name]
        parts = hits_in(hits, block, name) if hits else []
        if not parts and not block.links and not block.emphases:
            self._insert(text[block.start : block.end], base)
            return
        for start, end, over in runs(block, parts):
            form = QTextCharFormat(base)
            for emphasis in block.emphases:
                if emphasis.start <= start < emphasis.end:
                    if emphasis.strong:
                        form.setFontWeight(QFont.Weight.Bold)
                    else:
                        form.setFontItalic(True)
            for link in block.links:
                if link.start <= start < link.end:
                    form.setAnchor(True)
                    form.setAnchorHref(link.address)
                    form.setForeground(self.theme.colour("accent"))
                    form.setFontUnderline(True)
            if over:
                mark(form, over[0], self.theme)
                place = self._cursor.positionInBlock()
                marked = self._marks.setdefault(self._cursor.blockNumber(), [])
                marked.append((place, place + qt_length(text[start:end]), over[0]))
            self._insert(text[start:end], form)

    def _insert(self, text: str, form: QTextCharFormat) -> None:
        self._cursor.insertText(shown(text).replace("\n", " "), form)

    def _near(self, block: Block) -> Sequence[Hit]:
        """Return the hits that may lie in a block, so that a long text with many hits stays linear."""
        if not self._text_hits:
            return ()
        first = bisect_right(self._hit_ends, block.start)
        last = bisect_right(self._text_hits, block.end, key=lambda hit: hit.span.start)
        return self._text_hits[first:last]

    def _plain(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self.theme.serif_font(ARTICLE))
        form.setForeground(self.theme.colour("text"))
        return form

    def _block_format(self, block: Block | None, before: Block | None) -> QTextBlockFormat:
        px = self.theme.px
        form = QTextBlockFormat()
        form.setLineHeight(px(ARTICLE_LINE), FIXED)
        form.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if block is None:
            return form
        list_goes_on = block.kind == "item" and before is not None and before.kind == "item"
        if before is not None and before.ends_paragraph:
            above = px(XL) if block.kind == "heading" else 0 if list_goes_on else px(14)
            form.setTopMargin(above)
        if block.kind == "heading":
            form.setHeadingLevel(2)
        elif block.kind == "quote":
            form.setLeftMargin(px(XL))
            form.setRightMargin(px(XL))
        elif block.kind == "item":
            form.setLeftMargin(px(L))
            form.setTextIndent(0)
            if list_goes_on:
                form.setTopMargin(px(M) / 3)
        return form


def mark(form: QTextCharFormat, hit: Hit, theme: Theme) -> None:
    """Give a hit the look of its topic: tinted and underlined; the search has the colours of the selection."""
    ink, tint = hit_colours(hit, theme)
    form.setBackground(QBrush(tint))
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(ink)


def hit_colours(hit: Hit, theme: Theme) -> tuple[QColor, QColor]:
    """Return ink and tint of a hit."""
    if not hit.topic:
        return theme.colour("accent"), theme.colour("selection")
    hue = theme.palette.hue(hit.colour)
    return QColor(hue.ink), QColor(hue.tint)


def _furthest_ends(hits: Sequence[Hit]) -> list[int]:
    """Return for each hit the furthest end so far: ascending, so that it can be searched."""
    ends: list[int] = []
    for hit in hits:
        ends.append(max(hit.span.end, ends[-1]) if ends else hit.span.end)
    return ends
