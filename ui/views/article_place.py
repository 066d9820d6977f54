"""How far each article is read: the place stays while its text is laid out anew, and is there when it is opened again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from monitor.model import Span

if TYPE_CHECKING:
    from ui.views.article_view import ArticleView

MOST = 200  # articles whose place is remembered
QUOTED = 40  # code points by which a letter is found in a text that was read again from its page


class Place(NamedTuple):
    """A letter of an article's text at the upper edge, -1 for what stands above the text."""

    letter: int
    above: int  # pixels of its line that are above the edge
    quoted: str = ""  # what stands there


class ReadingPlace(QObject):
    """Knows at which letter the open article stands. Letters stay where pixels do not: in another size, width or panel,
    beside images and notes."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view, self._bar = view, view.verticalScrollBar()
        self._article_id = 0
        self._places: OrderedDict[int, Place] = OrderedDict()
        self._holding = False
        self._arriving = False  # the text is not laid out as far as the place
        self._bar.valueChanged.connect(self._note)
        self._bar.rangeChanged.connect(self._hold)
        view.noted.connect(self._hold)

    def all(self) -> dict[int, Place]:
        """Give the places of the articles that were read last."""
        return dict(self._places)

    def remember(self, places: Mapping[int, Place]) -> None:
        """Take over places from another time."""
        self._places = OrderedDict(list(places.items())[-MOST:])

    def leave(self) -> None:
        """Note nothing more: another article comes into the view."""
        self._article_id = 0

    def enter(self, article_id: int) -> None:
        """Bring an article to where it was left."""
        self._article_id = article_id
        place, composition = self._places.get(article_id), self._view.composition
        self._arriving = place is not None and composition is not None
        if place is not None and composition is not None:
            self._places[article_id] = found_again(place, composition.text)
            self._places.move_to_end(article_id)
            self._hold()

    def _note(self, value: int) -> None:
        composition = self._view.composition
        if self._holding or not self._article_id or composition is None:
            return
        if self._arriving and value in (0, self._bar.maximum()):
            return  # moved by a text that is shorter so far, not by the reader
        self._arriving = False
        if value <= 0:
            self._places.pop(self._article_id, None)
            return
        letter = composition.letter(self._position_at(value))
        top = self._top_of(letter)
        if top is not None:
            quoted = composition.text[letter : letter + QUOTED] if letter >= 0 else ""
            self._places[self._article_id] = Place(letter, value - top, quoted)
            self._places.move_to_end(self._article_id)
            while len(self._places) > MOST:
                self._places.popitem(last=False)

    def _hold(self, *_: int) -> None:
        """Scroll to the place again: what is above it has another height now."""
        place = self._places.get(self._article_id)
        if place is None or self._holding:
            return
        self._holding = True
        try:
            top = self._top_of(place.letter)
            if top is not None:
                self._bar.setValue(top + place.above)
                self._arriving = self._bar.value() != top + place.above
        finally:
            self._holding = False

    def _position_at(self, height: int) -> int:
        """Find the beginning of the line at a height, laying out no more than twice as much as is above it.

        Qt's own hit test takes what is not laid out yet for nothing, and answers with the end of the text.
        """
        document, low, step = self._view.document(), 0, 1
        while low + step < document.blockCount() and self._top(document, low + step) <= height:
            low, step = low + step, step * 2
        high = min(low + step, document.blockCount())
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._top(document, middle) <= height else (low, middle)
        block, above = document.findBlockByNumber(low), height - self._top(document, low)
        lines = (block.layout().lineAt(at) for at in range(block.layout().lineCount()))
        started = [line.textStart() for line in lines if line.y() <= above]
        return block.position() + (started[-1] if started else 0)

    def _top(self, document: QTextDocument, block: int) -> float:
        return document.documentLayout().blockBoundingRect(document.findBlockByNumber(block)).top()

    def _top_of(self, letter: int) -> int | None:
        """Say how far down in the document the line of a letter begins; None where it is not written (yet)."""
        composition = self._view.composition
        if composition is None or not composition.has(Span("text", letter, letter + 1)):
            return None
        document = composition.document
        cursor = QTextCursor(document)
        cursor.setPosition(composition.place("text", letter) if letter >= 0 else 0)
        block: QTextBlock = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        top = document.documentLayout().blockBoundingRect(block).top()
        return round(top + (line.y() if line.isValid() else 0.0))


def found_again(place: Place, text: str) -> Place:
    """Find a place in a text that may be another one now: where the same words stand nearest to it."""
    letter, quoted = place.letter, place.quoted
    if letter < 0 or not quoted or text.startswith(quoted, letter):
        return place
    near = [at for at in (text.find(quoted, letter), text.rfind(quoted, 0, letter)) if at >= 0]
    if near:
        letter = min(near, key=lambda at: abs(at - letter))
    return place._replace(letter=min(letter, max(0, len(text) - 1)))
