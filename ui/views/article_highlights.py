"""The analyst's highlights and notes on the open article: asked, found again in the text, shown, changed.

What is written goes into the archive and is shown when it is there; nothing is known of it here alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from shiboken6 import isValid

from monitor.anchoring import LONGEST, Anchor, How, Place, anchor_of, find_all, until
from monitor.model import ArticleDocument, Span
from ui.core_words import translated
from ui.models.words import number
from ui.speech import tr
from ui.theme import S, Theme
from ui.views.article_marks import Mark
from ui.views.article_view import ArticleView
from ui.views.marker_bar import MarkerBar
from ui.views.note_editor import NoteEditor
from ui.views.own_notes import OwnNotes, shortened

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.highlights import Highlight
    from ui.bridge import Bridge, Ticket
    from ui.views.article_panel import ArticlePanel

Lost = dict[int, datetime | None]


class HighlightSide(QObject):
    """What the pane of the article knows of highlights and notes."""

    said = Signal(str, bool)  # a sentence, and whether it can be undone

    def __init__(
        self,
        view: ArticleView,
        bridge: Bridge | None,
        theme: Theme,
        keyed: Callable[[str, str], str],
        parent: QObject | None = None,
    ) -> None:
        """`keyed` puts the present key of a command into a tooltip that ends with its usual one."""
        super().__init__(parent)
        self._view, self._bridge, self._theme, self._keyed = view, bridge, theme, keyed
        self._document: ArticleDocument | None = None
        self._zone: tzinfo | None = None
        self._panel: ArticlePanel | None = None
        self._lines: OwnNotes | None = None
        self._found: tuple[Highlight, ...] = ()
        self._marks: dict[int, Mark] = {}
        self._lost: Lost = {}
        self._asked = False  # what is known of the open article
        self._ticket: Ticket | None = None
        self._places_ticket: Ticket | None = None
        self._edited: tuple[int, int, Anchor] | None = (
            None  # article, highlight (0: none yet) and what it quotes
        )
        # by article: notes to be given back there
        self._unkept: defaultdict[int, list[tuple[int, Anchor, str]]] = defaultdict(list)
        self._editor_top = 0  # in the coordinates of the document
        self.bar = MarkerBar(view, theme)
        self.bar.mark_wanted.connect(self.mark)
        self.bar.note_wanted.connect(self.note)
        self.bar.remove_wanted.connect(self.remove)
        self.editor = NoteEditor(theme, view.viewport())
        self.editor.saved.connect(self._save)
        self.editor.left.connect(self._leave_editor)
        view.verticalScrollBar().valueChanged.connect(self._follow)
        view.measured.connect(lambda *_: self._follow())
        if bridge is not None:
            bridge.changed.connect(self._ask)

    # --- what is shown -----------------------------------------------------------------------------------

    def fill(self, panel: ArticlePanel, document: ArticleDocument, zone: tzinfo | None) -> None:
        """Let a panel have the notes of its article; what is there at once comes before this returns."""
        if self._document is None or self._document.article.id != document.article.id:
            self.leave()
            self._found, self._marks, self._lost, self._asked = (), {}, {}, False
        self._document, self._panel, self._zone, self._lines = document, panel, zone, None
        self.bar.hide()
        self._show_lines(still=False)
        self._find_places(still=False)
        self._ask()
        self._give_back()

    def leave(self) -> None:
        """Close what is open over the article; a note that is being written is saved."""
        self.editor.save()
        self.bar.hide()
        self._document = None

    def show_keys(self) -> None:
        """Tell in tooltips by which keys it is done at present."""
        self.bar.show_keys(
            self._keyed(tr("Highlight the selected words (h)"), "highlight"),
            self._keyed(tr("Write a note on them (Shift+H)"), "highlight_note"),
            self._keyed(tr("Remove the highlight with its note (Ctrl+H)"), "remove_highlight"),
        )

    def _ask(self) -> None:
        if self._document is None or self._bridge is None:
            return
        article_id, asked_before = self._document.article.id, self._asked
        self._asked = True

        def read(archive: Archive) -> tuple[Highlight, ...]:
            from monitor.store import highlights

            return highlights.of(archive, article_id)

        def take(found: tuple[Highlight, ...]) -> None:
            if (
                self._document is not None
                and self._document.article.id == article_id
                and found != self._found
            ):
                # the text stands still where words of it were marked, not where a note was written above it
                earlier, self._found = self._found, found
                still = [each for each in earlier if not each.of_all] != [
                    each for each in found if not each.of_all
                ]
                self._show_lines(still=still and asked_before)
                self._find_places(still=still and asked_before)

        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._bridge.ask(read, take, lambda _: None, quick=True, receiver=self)

    def _find_places(self, *, still: bool) -> None:
        """Find the quotations in the text, beside the main thread: a text may be long, and another one since."""
        if self._places_ticket is not None:
            self._places_ticket.cancel()
        document, quoting = self._document, [each for each in self._found if not each.of_all]
        if document is None or self._bridge is None or not quoting:
            self._marks, self._lost = {}, {}
            self._view.show_own(())
            return

        def find(_: Archive) -> tuple[list[Place | None], Lost]:
            texts = {"title": document.article.title, "text": document.text}
            places = find_all([each.anchor for each in quoting], texts)
            lost = {
                each.id: until(each.anchor, document.versions)
                for each, place in zip(quoting, places, strict=True)
                if place is None
            }
            return places, lost

        def take(answer: tuple[list[Place | None], Lost]) -> None:
            if document is not self._document:
                return
            places, self._lost = answer
            self._marks = {
                each.id: _mark(each, place)
                for each, place in zip(quoting, places, strict=True)
                if place is not None
            }
            self._view.show_own(list(self._marks.values()))
            self._show_lines(still=still)

        self._places_ticket = self._bridge.ask(find, take, lambda _: None, receiver=self)

    def _show_lines(self, *, still: bool) -> None:
        """Set the list of notes into the panel anew; `still`: the text below stays where it is."""
        panel, scroll = self._panel, self._view.verticalScrollBar()
        if panel is None or not isValid(panel):
            return
        before = _top_of_text(self._view) - scroll.value()
        panel.drop_notes()
        self._lines = None
        if self._found:
            tip = self._keyed(tr("Go to the next highlight (F4)"), "next_highlight")
            lines = OwnNotes(self._found, self._marks, self._lost, self._zone, self._theme, panel, tip=tip)
            lines.walk_wanted.connect(lambda: self.walk(1))
            lines.place_wanted.connect(self.go_to)
            lines.edit_wanted.connect(self.edit)
            lines.remove_wanted.connect(lambda one: self._remove([one]))
            lines.grown.connect(lambda: self._view.fit(panel))
            panel.add_notes(lines)
            self._lines = lines
        self._view.fit(panel)
        if still:
            scroll.setValue(_top_of_text(self._view) - before)

    # --- going about -------------------------------------------------------------------------------------

    def walk(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) highlight, around the ends."""
        marks = sorted(self._marks.values(), key=lambda each: each.span)
        if not marks:
            self.said.emit(tr("Nothing is highlighted in this article"), False)
            return
        cursor = self._view.textCursor()
        here = self._view.own.at(cursor.position())
        if here in marks:
            at = (marks.index(here) + step) % len(marks)
        else:
            starts = [self._view.cursor_of(each.span).selectionStart() for each in marks]
            beyond = [at for at, start in enumerate(starts) if (start > cursor.position()) == (step > 0)]
            at = (beyond[0] if step > 0 else beyond[-1]) if beyond else 0 if step > 0 else -1
        self.go_to(marks[at].id)

    def go_to(self, highlight_id: int) -> None:
        """Bring a highlight into the view, with the cursor in it and its note beside it."""
        mark = self._marks.get(highlight_id)
        if mark is not None:
            self._view.show_span(mark.span)
            self._enter(mark)
            self._view.setFocus()
            self.bar.offer(mark)

    def _enter(self, mark: Mark) -> None:
        cursor = self._view.cursor_of(mark.span)
        cursor.setPosition(cursor.selectionStart())
        self._view.setTextCursor(cursor)

    def enter_at(self, place: int) -> bool:
        """Set the cursor into the highlight at a place, unless something is selected; say whether one is there."""
        mark = self._view.own.at(place)
        if mark is None or self._view.textCursor().hasSelection():
            return False
        self._enter(mark)
        return True

    @property
    def _here(self) -> Mark | None:
        """The highlight in which the cursor is."""
        return self._view.own.at(self._view.textCursor().position())

    # --- what the analyst does ---------------------------------------------------------------------------

    def mark(self) -> None:
        """Highlight the selected words."""
        anchor = self._selected()
        if anchor is not None and self._document is not None:
            self._add(self._document.article.id, anchor, "")

    def note(self) -> None:
        """Write a note on the selected words, on the highlight at the cursor, else on the whole article."""
        if self._view.textCursor().hasSelection():
            anchor = self._selected()
            if anchor is not None:
                self._open_editor(0, anchor, "", self._view.textCursor().selectionEnd())
        elif (mark := self._here) is not None:
            self.edit(mark.id)
        else:
            self.note_article()

    def note_article(self) -> None:
        """Write or edit the note of the whole article."""
        if self._document is not None and self._bridge is not None:
            whole = next((each for each in self._found if each.of_all), None)
            note, which = (whole.note, whole.id) if whole is not None else ("", 0)
            self._open_editor(which, Anchor("text", ""), note, None)

    def edit(self, highlight_id: int) -> None:
        """Edit the note of a highlight."""
        highlight = next((each for each in self._found if each.id == highlight_id), None)
        if highlight is None:
            return
        place, mark = None, self._marks.get(highlight_id)
        if mark is not None:
            self._view.show_span(mark.span)
            place = self._view.cursor_of(mark.span).selectionEnd()
        self._open_editor(highlight_id, highlight.anchor, highlight.note, place)

    def remove(self) -> None:
        """Remove the highlight at the cursor."""
        mark = self._here
        if mark is None:
            self.said.emit(tr("Set the cursor into a highlight first, or go to one"), False)
        else:
            self._remove([mark.id])

    def _selected(self) -> Anchor | None:
        """Make the anchor of what is selected; say why where there is none."""
        cursor, document = self._view.textCursor(), self._document
        if document is None or self._bridge is None:
            return None
        if not cursor.hasSelection():
            self.said.emit(tr("Select words in the article first"), False)
            return None
        span = self._view.span_between(cursor.selectionStart(), cursor.selectionEnd())
        text = document.article.title if span is not None and span.field == "title" else document.text
        anchor = anchor_of(text, span.start, span.end, span.field) if span is not None else None
        if span is None or anchor is None:
            self.said.emit(tr("Only words of the article itself can be highlighted"), False)
        elif min(span.end, len(text)) - span.start > LONGEST:
            words = tr("Highlight {most} characters at most")
            self.said.emit(words.format(most=number(LONGEST)), False)
            return None
        return anchor

    def _add(self, article_id: int, anchor: Anchor, note: str) -> None:
        def write(archive: Archive) -> None:
            from monitor.store import highlights

            highlights.add(archive, article_id, anchor, datetime.now(UTC), note)

        said = tr("Highlighted") if anchor.quotation and not note else tr("Note saved")
        cursor = self._view.textCursor()
        if anchor.quotation and cursor.hasSelection():
            cursor.setPosition(cursor.selectionStart())
            self._view.setTextCursor(cursor)
        self._change(write, said, lambda: self._reopen(article_id, 0, anchor, note))

    def _remove(self, numbers: Sequence[int]) -> None:
        def write(archive: Archive) -> None:
            from monitor.store import highlights

            highlights.remove(archive, numbers, datetime.now(UTC))

        self._change(write, tr("Highlight removed"))

    def _change(
        self, write: Callable[[Archive], None], sentence: str, failed: Callable[[], None] | None = None
    ) -> None:
        if self._bridge is None:
            return

        def done(_: None) -> None:
            self.said.emit(sentence, True)
            self._ask()

        def fail(error: Exception) -> None:
            self.said.emit(translated(error), False)
            if failed is not None:
                failed()

        self._bridge.change(write, done, fail, receiver=self)

    # --- the editor --------------------------------------------------------------------------------------

    def _open_editor(
        self, highlight_id: int, anchor: Anchor, note: str, place: int | None, draft: str | None = None
    ) -> None:
        """Open the editor below a place of the document, or (None) below the lines at the top of the article."""
        self.editor.save()
        self.bar.hide()
        assert self._document is not None
        self._edited = (self._document.article.id, highlight_id, anchor)
        head = tr("Note on {words}").format(words=shortened(anchor.quotation))
        self.editor.begin(head if anchor.quotation else tr("Note on the article"), note, draft)
        view, scroll = self._view, self._view.verticalScrollBar()
        if place is not None:
            cursor = QTextCursor(view.document())
            cursor.setPosition(place)
            top = view.cursorRect(cursor).bottom()
        else:
            scroll.setValue(0)
            top = self._below_lines()
        self._editor_top = top + scroll.value() + self._theme.px(S)
        self._follow()
        over = self.editor.geometry().bottom() + self._theme.px(S) - view.viewport().height()
        if over > 0:
            scroll.setValue(scroll.value() + over)
        rest = self.editor.geometry().bottom() + self._theme.px(S) - view.viewport().height()
        if rest > 0:  # the article ends here
            self._editor_top -= rest
            self._follow()

    def _below_lines(self) -> int:
        """Say where in the view the lines with notes end; where there are none, the facts."""
        panel = self._panel
        if panel is None or not isValid(panel):
            return 0
        part = self._lines if self._lines is not None else panel.facts
        return part.mapTo(self._view.viewport(), part.rect().bottomLeft()).y()

    def _follow(self, *_: int) -> None:
        """Keep the editor beside its place while the text is scrolled or set anew."""
        panel = self._panel
        if self.editor.editing and panel is not None and isValid(panel):
            self.editor.resize(panel.width(), self.editor.sizeHint().height())  # as wide as a line
            self.editor.move(panel.x(), self._editor_top - self._view.verticalScrollBar().value())

    def _save(self, note: str) -> None:
        if self._edited is None:
            return
        article_id, highlight_id, anchor = self._edited
        if not highlight_id:
            if note or anchor.quotation:
                self._add(article_id, anchor, note)
            return

        def write(archive: Archive) -> None:
            from monitor.store import highlights

            now = datetime.now(UTC)
            if any(each.id == highlight_id for each in highlights.of(archive, article_id)):
                highlights.write_note(archive, highlight_id, note, now)
            elif note:  # removed, or taken back, while the note was written
                highlights.add(archive, article_id, anchor, now, note)

        said = tr("Note saved") if note else tr("Note removed")
        self._change(write, said, lambda: self._reopen(article_id, highlight_id, anchor, note))

    def _reopen(self, article_id: int, highlight_id: int, anchor: Anchor, note: str) -> None:
        """Give a note back that could not be kept: now, or when its article is open again."""
        if note:
            self._unkept[article_id].append((highlight_id, anchor, note))
            self._give_back()

    def _give_back(self) -> None:
        """Open the editor with a note of the open article that could not be kept, unless another one is being written."""
        if self._document is not None and not self.editor.editing:
            unkept = self._unkept[self._document.article.id]
            if unkept:
                highlight_id, anchor, note = unkept.pop(0)
                self._open_editor(highlight_id, anchor, "", None, note)

    def _leave_editor(self) -> None:
        self._edited = None
        self._view.setFocus()
        QTimer.singleShot(0, self, self._give_back)  # another one, once the editor is closed


def _mark(highlight: Highlight, place: Place) -> Mark:
    anchor = highlight.anchor
    span = Span(anchor.field, place.start, place.end)
    return Mark(highlight.id, span, highlight.note, anchor.quotation, changed=place.how is How.CHANGED)


def _top_of_text(view: ArticleView) -> int:
    """Say how far down in the document the text begins."""
    second = view.document().firstBlock().next()
    return round(view.document().documentLayout().blockBoundingRect(second).top())
