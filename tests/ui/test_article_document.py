"""The QTextDocument of an article: every span lies on exactly its words, also beyond the basic plane."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF, QTextLayout
from pytestqt.qtbot import QtBot

from monitor.model import Span
from tests.ui.article_documents import TEXT, TITLE, span
from ui.theme import LIGHT, Theme
from ui.views.article_document import Composition
from ui.views.article_paint import stretch_in_line
from ui.views.article_place import Place, found_again
from ui.views.article_text import Hit, shown


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(LIGHT, 1.0)


def whole(composition: Composition) -> Composition:
    while composition.grow():
        pass
    return composition


def under(composition: Composition, wanted: Span) -> str:
    return composition.cursor(wanted).selectedText()


@pytest.mark.parametrize("words", ["cleared", "🚢", "took", "𝔭𝔬𝔩𝔦𝔠𝔢", "cordons", "clearance took six hours."])
def test_a_span_lies_on_its_words_also_after_a_character_of_two_units(theme: Theme, words: str) -> None:
    composition = Composition(TITLE, TEXT, "", (), theme)
    assert under(composition, span(words)) == words


def test_a_span_of_the_title_lies_in_the_headline(theme: Theme) -> None:
    composition = Composition("🚢 Ferry returns", TEXT, "", (), theme)
    assert under(composition, Span("title", 2, 7)) == "Ferry"
    assert composition.document.firstBlock().text() == "🚢 Ferry returns"


# The text of an archive is normalised; here it may be anything.
ODD = st.text(alphabet=st.sampled_from("ab é🚢𝔭\n\r\u2028\u2029\x00\ufffc\u202e\u200f\ufdd0\t"), max_size=120)


@settings(max_examples=150, deadline=None)
@given(text=ODD, data=st.data())
def test_every_span_within_a_line_lies_on_its_own_characters(text: str, data: st.DataObject) -> None:
    composition = Composition("T", text, "", (), Theme(LIGHT, 1.0))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if "\n" in text[start:end] or not text[start:end].strip() or text[start:end] != text[start:end].strip():
        return
    lines = [line for line in text[: end + 1].split("\n") if line.strip()]
    if not lines:
        return
    assert under(composition, Span("text", start, end)) == shown(text[start:end])


def test_hits_are_tinted_and_underlined_so_that_colour_never_says_it_alone(theme: Theme) -> None:
    composition = Composition(TITLE, TEXT, "", (Hit(span("cleared"), "Camp clearances", 0),), theme)
    cursor = composition.cursor(span("cleared"))
    form = cursor.charFormat()
    assert form.background().color().name().upper() == LIGHT.hue(0).tint
    assert form.underlineColor().name().upper() == LIGHT.hue(0).ink
    assert form.fontUnderline()
    assert not composition.cursor(span("harbour")).charFormat().fontUnderline()


def test_hits_that_overlap_are_all_marked(theme: Theme) -> None:
    hits = (Hit(span("harbour police"), "A", 0), Hit(span("police cleared"), "B", 1))
    composition = Composition(TITLE, TEXT, "", hits, theme)
    marked = {
        composition.document.findBlockByNumber(1).text()[start:end]: hit.topic
        for start, end, hit in composition.marks(1)
    }
    assert marked == {"harbour ": "A", "police": "A", " cleared": "B"}


def test_nothing_in_a_text_becomes_markup(theme: Theme) -> None:
    hostile = "<h1>Big</h1><img src='file:///etc/passwd'><script>x</script>"
    composition = Composition(hostile, hostile, hostile, (), theme)
    assert composition.document.toPlainText() == f"{hostile}\n{hostile}"
    assert composition.document.firstBlock().charFormat().isImageFormat() is False


def test_the_beginning_of_a_long_text_is_written_first_and_the_rest_follows(theme: Theme) -> None:
    text = "\n\n".join(f"Paragraph {n}." for n in range(5_000))
    composition = Composition("T", text, "", (), theme)
    assert not composition.complete
    assert composition.document.blockCount() < 1_000
    assert whole(composition).document.blockCount() == 5_001


def test_a_span_far_down_is_written_when_it_is_needed(theme: Theme) -> None:
    text = "\n\n".join(f"Paragraph {n}." for n in range(5_000))
    composition = Composition("T", text, "", (), theme)
    wanted = span("4321", text=text)
    assert not composition.has(wanted)
    assert under(composition, wanted) == "4321"


def test_many_hits_in_a_long_text_take_no_time(theme: Theme) -> None:
    text = "\n\n".join("camp and camp again" for _ in range(5_000))
    hits, at = [], text.find("camp")
    while at >= 0:
        hits.append(Hit(Span("text", at, at + 4), "A", 0))
        at = text.find("camp", at + 4)
    begun = time.thread_time()
    whole(Composition("T", text, "", hits, theme))
    assert time.thread_time() - begun < 5


def test_a_place_of_the_document_leads_back_to_its_letter(theme: Theme) -> None:
    html = '<p><img alt="A quay" data-src="https://a.example/1"></p>' + "".join(
        f"<p>{each}</p>" for each in TEXT.split("\n\n")
    )
    composition = Composition(TITLE, TEXT, html, (), theme)
    composition.note([(span("noon"), "as in The Courier 07:15")])
    assert [composition.letter(place) for place in (0, len(TITLE))] == [-1, -1]
    for letter, sign in enumerate(TEXT):
        if sign != "\n":
            assert composition.letter(composition.place("text", letter)) == letter
    assert found_again(Place(10, 0, TEXT[10:50]), "Before. " + TEXT).letter == 18
    assert found_again(Place(10, 0, "of which nothing is left"), "Short.").letter == 5


@given(text=ODD, data=st.data())
def test_what_is_selected_is_known_to_the_letter(text: str, data: st.DataObject) -> None:
    composition = Composition(TITLE, text, "", (), Theme(LIGHT, 1.0))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = composition.place("text", start), composition.place("text", end, ends=True)
    found = composition.span(first, last)
    if not text[start:end].strip():
        assert found is None or not text[found.start : found.end].strip()
    else:
        assert found is not None
        assert text[found.start : found.end].strip() == text[start:end].strip()
    assert composition.span(3, 9) == Span("title", 3, 9)


def test_a_selection_from_the_headline_into_the_text_is_one_of_the_text(theme: Theme) -> None:
    composition = Composition(TITLE, TEXT, "", (), theme)
    composition.note([(span("tents"), "as in The Courier 07:15")])
    assert composition.span(2, composition.place("text", 20)) == Span("text", 0, 20)
    whole = composition.span(0, composition.document.characterCount() - 1)
    assert whole == Span("text", 0, len(TEXT))
    behind = composition.cursor(span("tents")).selectionEnd() + 5
    assert composition.span(composition.place("text", 10), behind) == Span("text", 10, span("tents").end)
    assert Composition(TITLE, "", "", (), theme).span(0, 0) is None


@pytest.mark.parametrize("words", ["moved from their tents", "יצאו מן האוהלים שלהם"])
def test_the_line_below_a_hit_ends_with_its_word_where_its_line_is_broken(qtbot: QtBot, words: str) -> None:
    layout = QTextLayout(words)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(QFontMetricsF(layout.font()).horizontalAdvance(words) * 0.7)
    layout.endLayout()
    end = line.textLength()
    assert words[end - 1] == " "
    left, right = stretch_in_line(line, 0, end)
    bare = QFontMetricsF(layout.font()).horizontalAdvance(words[: end - 1])
    assert right - left == pytest.approx(bare, abs=1.0)
