"""Notes inside the text of an article: behind each stretch that is known, and no part of the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from monitor.model import Span
from tests.ui.article_documents import TEXT
from ui.theme import LIGHT, Theme
from ui.views.article_document import Composition
from ui.views.article_notes import endings, without
from ui.views.article_text import Hit

THREE = "One boat came.\n\nTwo boats left. Three boats sank.\n\nNobody saw them."
FIRST, SECOND, THIRD = ("One boat came.", "Two boats left.", "Three boats sank.")


def span(words: str) -> Span:
    return Span("text", THREE.index(words), THREE.index(words) + len(words))


def test_a_stretch_has_one_note_however_many_sentences_and_paragraphs_it_has() -> None:
    known = [(span(FIRST), "in A"), (span(SECOND), "in A"), (span(THIRD), "in B")]
    assert endings(known, THREE) == [(span(SECOND).end, "in A"), (span(THIRD).end, "in B")]
    apart = [(span(FIRST), "in A"), (span(THIRD), "in A")]
    assert len(endings(apart, THREE)) == 2, "what stands between them is new"


def test_notes_stand_in_the_text_and_move_no_place_of_it(qtbot: QtBot) -> None:
    hit = Hit(span("Three"), "Boats", 0)
    composition = Composition("T", THREE, "", (hit,), Theme(LIGHT, 1.0))
    bare = composition.document.toPlainText()
    composition.note([(span(FIRST), "already in: A 07:15"), (span(SECOND), "already in: B")])
    whole = composition.document.toPlainText()
    assert without(whole) == bare
    assert "One boat came.\u2063  (already in: A 07:15)\u2063" in whole
    for words in (FIRST, SECOND, THIRD, "Nobody"):
        assert composition.cursor(span(words)).selectedText() == words
    block = composition.document.findBlockByNumber(2)
    (start, end, _), *_ = composition.marks(2)
    assert block.text()[start:end] == "Three"
    composition.note([])
    assert composition.document.toPlainText() == bare


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_span_lies_on_its_words_whatever_notes_there_are(data: st.DataObject) -> None:
    composition = Composition("T", TEXT, "", (), Theme(LIGHT, 1.0))
    for _ in range(2):  # notes take the place of earlier ones
        cuts = sorted(data.draw(st.sets(st.integers(0, len(TEXT)), max_size=6)))
        known = [(Span("text", a, b), f"in {a}") for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
        composition.note(known)
    line = data.draw(st.sampled_from([line for line in TEXT.split("\n") if line.strip()]))
    start = TEXT.index(line)
    found = composition.cursor(Span("text", start, start + len(line))).selectedText()
    assert without(found) == line
