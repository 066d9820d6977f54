"""The pane of the article, as a reader uses it."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtNetwork import QNetworkAccessManager
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from monitor.model import ArticleDocument, BodyState, Filter, Origin, Span, Tag, Verdict
from monitor.store import Archive, articles, search
from monitor.store.images import KeptImage
from tests.ui.article_documents import OTHER_TAG, PARIS, TAG, TEXT, TITLE, document, span
from tests.ui.conftest import NOW
from ui.bridge import Bridge
from ui.theme import DARK, LIGHT, Theme
from ui.views.article import ArticlePane
from ui.views.article_buttons import TextButton, WordButton
from ui.views.article_text import Hit, link_words


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(LIGHT, 1.0)


@pytest.fixture
def pane(theme: Theme, qtbot: QtBot) -> ArticlePane:
    pane = ArticlePane(theme)
    qtbot.addWidget(pane)
    pane.resize(709, 800)
    pane.show()
    return pane


def buttons(pane: QWidget, words: str) -> list[QAbstractButton]:
    found = pane.findChildren(QAbstractButton)
    return [b for b in found if b.text() == words and b.isVisibleTo(pane)]


def texts(pane: QWidget) -> str:
    labels = [label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane)]
    return " ".join(labels + [b.text() for b in pane.findChildren(QAbstractButton) if b.isVisibleTo(pane)])


# --- what is shown ------------------------------------------------------------------------------------------


def test_without_an_article_a_sentence_says_what_to_do(pane: ArticlePane) -> None:
    assert "No article selected" in texts(pane)
    pane.show_article(document(), PARIS)
    assert "No article selected" not in texts(pane)
    pane.show_article(None)
    assert "No article selected" in texts(pane)


def test_headline_and_text_stand_in_the_article_view(pane: ArticlePane) -> None:
    pane.show_article(document(), PARIS)
    view = pane.findChild(QTextBrowser, "articleView")
    assert view is not None
    assert view.toPlainText() == f"{TITLE}\n" + TEXT.replace("\n\n", "\n")


def test_outlet_other_outlets_and_facts_are_told(pane: ArticlePane) -> None:
    pane.show_article(document(), PARIS)
    for words in ("Le Littoral", "also in The Courier", "By Claire Vasseur", "08:20 CET", "text complete"):
        assert words in texts(pane)


def test_each_topic_says_which_words_caused_it(pane: ArticlePane) -> None:
    pane.show_article(document(), PARIS)
    told = texts(pane)
    assert "Camp clearances" in told and "Border funding" in told
    assert [b.text() for b in pane.findChildren(WordButton)] == ["clear", "cleared", "tents", "coaches"]
    assert "and 2 more times" in told


def test_a_rejected_tag_marks_nothing_and_says_that_it_was_rejected(pane: ArticlePane) -> None:
    rejected = replace(TAG, verdict=Verdict.REJECTED)
    pane.show_article(document(tags=(rejected,)), PARIS)
    assert "Not in “Camp clearances”" in texts(pane)
    assert pane.findChildren(WordButton) == []
    assert pane.view.hits == []


def test_a_tag_by_an_analyst_says_so(pane: ArticlePane) -> None:
    pane.show_article(document(tags=(Tag("Boats", Origin.ANALYST, None, 1.0, (), 2),)), PARIS)
    assert "an analyst" in texts(pane)


def test_an_article_in_no_topic_says_so(pane: ArticlePane) -> None:
    pane.show_article(document(tags=()), PARIS)
    assert "In no topic." in texts(pane)


@pytest.mark.parametrize("state", [BodyState.PAYWALL, BodyState.CONSENT, BodyState.GONE, BodyState.FAILED])
def test_a_missing_text_has_a_sentence_and_one_action(
    pane: ArticlePane, qtbot: QtBot, state: BodyState
) -> None:
    pane.show_article(document(state=state, text="What the feed says."), PARIS)
    box = pane.findChild(QWidget, "articleNotice")
    assert box is not None
    (button,) = box.findChildren(QPushButton)
    with qtbot.waitSignal(pane.open_in_browser) as opened:
        button.click()
    assert opened.args == ["https://littoral.example/quay"]
    assert "What the feed says." in pane.view.toPlainText()


def test_a_text_on_its_way_offers_no_button_that_does_not_help(pane: ArticlePane) -> None:
    pane.show_article(document(state=BodyState.PENDING), PARIS)
    box = pane.findChild(QWidget, "articleNotice")
    assert box is not None
    assert box.findChildren(QPushButton) == []


def test_an_article_without_an_address_offers_no_browser(pane: ArticlePane) -> None:
    pane.show_article(document(url=None), PARIS)
    assert buttons(pane, "Open in browser") == []
    pane.show_article(document(url="file:///etc/passwd"), PARIS)
    assert buttons(pane, "Open in browser") == []


def test_the_panel_stands_between_headline_and_text_at_every_width(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.show_article(document(), PARIS)
    for width in (380, 709, 1300):
        pane.resize(width, 800)
        QTest.qWait(60)
        view, panel = pane.view, pane.view._panel
        assert panel is not None
        layout = view.document().documentLayout()
        headline = layout.blockBoundingRect(view.document().firstBlock())
        text = layout.blockBoundingRect(view.document().findBlockByNumber(1))
        top = panel.y() + view.verticalScrollBar().value()
        assert headline.bottom() <= top
        assert top + panel.height() <= text.top()
        assert panel.height() >= panel.heightForWidth(panel.width())
        assert pane.width() == width


def test_a_line_is_never_longer_than_the_measure(pane: ArticlePane) -> None:
    pane.show_article(document(text="word " * 400), PARIS)
    pane.resize(1600, 800)
    QTest.qWait(50)
    block = pane.view.document().findBlockByNumber(1)
    assert block.layout().lineAt(0).width() <= 600


# --- what the reader does -----------------------------------------------------------------------------------


def test_a_topic_is_asked_for_by_its_name(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.show_article(document(), PARIS)
    name = next(b for b in pane.findChildren(TextButton) if b.text() == "Border funding")
    with qtbot.waitSignal(pane.topic_requested) as asked:
        QTest.mouseClick(name, Qt.MouseButton.LeftButton)
    assert asked.args == ["Border funding"]


def test_the_star_tells_the_article_and_what_it_becomes(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.show_article(document(), PARIS)
    with qtbot.waitSignal(pane.star_toggled) as toggled:
        QTest.mouseClick(pane.row.star, Qt.MouseButton.LeftButton)
    assert toggled.args == [1, True]
    pane.show_article(document(starred=True), PARIS)
    with qtbot.waitSignal(pane.star_toggled) as toggled:
        QTest.mouseClick(pane.row.star, Qt.MouseButton.LeftButton)
    assert toggled.args == [1, False]


def long_document(number: int = 1) -> ArticleDocument:
    text = "\n\n".join(f"Paragraph {n} of the long report." for n in range(200))
    tag = Tag("Camp clearances", Origin.RULE, None, 1.0, (span("Paragraph 150", text=text),), 0)
    return document(text=text, tags=(tag,), number=number)


def test_pressing_a_word_scrolls_to_its_place(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.show_article(long_document(), PARIS)
    assert pane.view.verticalScrollBar().value() == 0
    (word,) = pane.findChildren(WordButton)
    QTest.mouseClick(word, Qt.MouseButton.LeftButton)
    top = pane.view.cursorForPosition(QPoint(60, 5)).block().text()
    bottom = pane.view.cursorForPosition(QPoint(60, pane.view.viewport().height() - 5)).block().text()
    assert top < "Paragraph 150 of" < bottom


def test_a_starred_article_keeps_its_place_and_selection(pane: ArticlePane) -> None:
    pane.show_article(long_document(), PARIS)
    pane.view.verticalScrollBar().setValue(900)
    cursor = pane.view.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    pane.view.setTextCursor(cursor)
    pane.view.verticalScrollBar().setValue(900)
    shown = long_document()
    pane.show_article(replace(shown, article=replace(shown.article, starred=True)), PARIS)
    assert pane.view.verticalScrollBar().value() == 900
    assert pane.view.textCursor().hasSelection()


def test_an_article_opens_again_where_it_was_left(pane: ArticlePane) -> None:
    pane.show_article(long_document(1), PARIS)
    pane.view.verticalScrollBar().setValue(700)
    pane.show_article(document(number=2), PARIS)
    assert pane.view.verticalScrollBar().value() == 0
    pane.show_article(long_document(1), PARIS)
    assert pane.view.verticalScrollBar().value() == 700


def test_an_article_keeps_its_place_while_its_text_is_laid_out_anew(pane: ArticlePane, theme: Theme) -> None:
    def first() -> int:
        text = pane.view.cursorForPosition(QPoint(200, 4)).block().text()
        return int("".join(filter(str.isdigit, text)))

    pane.show_article(long_document(1), PARIS)
    pane.view.verticalScrollBar().setValue(900)
    pane.view.repaint()
    before = first()
    pane.resize(420, 800)
    theme.switch(scale=1.5)
    assert abs(first() - before) <= 1
    places = pane.places()
    pane.show_article(document(number=2), PARIS)
    pane.remember(places)  # as at the next start
    pane.show_article(long_document(1), PARIS)
    assert abs(first() - before) <= 1


def first_paragraph(pane: ArticlePane) -> str:
    """Give the number of the first paragraph on screen."""
    text = pane.view.cursorForPosition(QPoint(200, 4)).block().text()
    return "".join(filter(str.isdigit, text.partition("⁣")[0]))


def test_the_place_in_an_article_is_a_letter_whatever_stands_around_it(
    pane: ArticlePane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraphs = [f"Paragraph {n} of the long report." for n in range(200)]
    text = "\n\n".join(paragraphs)
    html = "".join(
        f'<p><img alt="Crane {n}" data-src="https://a.example/{n}"></p><p>{each}</p>'
        for n, each in enumerate(paragraphs)
    )
    kept = {f"https://a.example/{n}": KeptImage(tmp_path / "none.png", 400, 300) for n in range(40)}
    pane.show_article(document(text=text, html=html, tags=()), PARIS)
    pane.view.verticalScrollBar().setValue(3000)
    pane.view.repaint()
    before = first_paragraph(pane)
    assert int(before) > 10
    monkeypatch.setattr(pane.images, "kept", lambda _: kept)
    pane.images.changed.emit()
    assert first_paragraph(pane) == before, "images came"
    pane.view.dim([(span(each, text=text), "as in The Courier 07:15") for each in paragraphs[:8:2]])
    assert first_paragraph(pane) == before, "notes came"
    places = pane.places()
    pane.show_article(document(number=2), PARIS)
    monkeypatch.undo()
    pane.remember(places)  # as at the next start, without any of it
    pane.show_article(document(text=text, html=html, tags=()), PARIS)
    assert first_paragraph(pane) == before, "images and notes went"
    more = "A word from the editor of 1 line.\n\n" + text.replace("long report", "long report, as it was", 5)
    pane.show_article(document(text=more, html="", tags=()), PARIS)
    assert first_paragraph(pane) == before, "its page was read again"


def test_one_walks_through_the_hits_and_around_the_end(pane: ArticlePane) -> None:
    pane.show_article(document(), PARIS)
    seen = []
    for _ in range(7):
        pane.walk(1)
        assert pane.view._current is not None
        seen.append(pane.view._current.span)
    assert seen[:6] == sorted({*TAG.spans, *OTHER_TAG.spans}, key=lambda s: (s.field == "text", s.start))
    assert seen[6] == seen[0]
    pane.walk(-1)
    assert pane.view._current is not None
    assert pane.view._current.span == seen[5]


def test_search_hits_are_shown_beside_those_of_the_topics(pane: ArticlePane) -> None:
    pane.show_article(document(), PARIS)
    pane.view.set_search_hits((Hit(span("noon"), "", 0),))
    shown = [selection.cursor.selectedText() for selection in pane.view.extraSelections()]
    assert shown == ["noon"]
    assert span("noon") in [hit.span for hit in pane.view.hits]
    assert pane.view.extraSelections()[0].format.fontUnderline()


def test_a_search_hit_on_the_words_of_a_topic_keeps_the_topics_colour(pane: ArticlePane) -> None:
    pane.show_article(document(), PARIS)
    pane.view.set_search_hits((Hit(span("cleared the quay"), "", 0), Hit(span("noon"), "", 0)))
    assert [selection.cursor.selectedText() for selection in pane.view.extraSelections()] == ["noon"]
    marks = [hit for found in pane.view._search_marks.values() for _, _, hit in found]
    assert [hit.span for hit in marks] == [span("noon")]


def test_the_strip_marks_every_hit_and_leads_there(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.show_article(long_document(), PARIS)
    qtbot.waitUntil(lambda: len(pane.strip._marks) == 1, timeout=20_000)
    share, hit = pane.strip._marks[0]
    assert 0.7 < share < 0.8
    at = QPoint(3, pane.strip._top(share) + 1)
    QTest.mouseClick(pane.strip, Qt.MouseButton.LeftButton, pos=at)
    assert pane.view.verticalScrollBar().value() > 1000
    assert pane.view._current == hit


def test_copying_with_the_source_brings_title_outlet_date_and_address(
    pane: ArticlePane, qtbot: QtBot
) -> None:
    pane.show_article(document(), PARIS)
    pane.view.setTextCursor(pane.view._composition.cursor(span("took down the tents")))  # type: ignore[union-attr]
    pane.copy_with_source()
    assert QGuiApplication.clipboard().text() == (
        "took down the tents\n\nHarbour police clear the quay\n"
        "Le Littoral, published 30 Nov 2021, 08:20 CET (date of the feed)\nhttps://littoral.example/quay"
    )


def test_copied_text_is_plain(pane: ArticlePane) -> None:
    pane.show_article(document(html="<p>Before</p>"), PARIS)
    pane.view.selectAll()
    QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert not data.hasHtml()
    assert data.text().startswith("Harbour police clear the quay\n\nBefore dawn")


def test_the_colours_follow_the_theme(pane: ArticlePane, theme: Theme) -> None:
    pane.show_article(long_document(), PARIS)
    pane.view.verticalScrollBar().setValue(500)
    theme.switch(DARK)
    form = pane.view._composition.cursor(pane.view.hits[0].span).charFormat()  # type: ignore[union-attr]
    assert form.background().color().name().upper() == DARK.hue(0).tint
    assert pane.view.verticalScrollBar().value() == 500


# --- nothing is loaded, nothing hangs -----------------------------------------------------------------------


def test_a_link_opens_only_in_the_browser_and_only_on_the_web(
    pane: ArticlePane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    html = '<p>Read <a href="https://example.org/report">the report</a> or <a href="file:///etc/passwd">this</a>.</p>'
    pane.show_article(document(text="Read the report or this.", html=html, tags=()), PARIS)
    view = pane.view
    assert not view.openLinks()
    assert not view.openExternalLinks()
    place = view._composition.place("text", 6)  # type: ignore[union-attr]
    cursor = QTextCursor(view.document())
    cursor.setPosition(place + 1)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center())
    assert opened == ["https://example.org/report"]
    for address in ("file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "relative"):
        view.anchorClicked.emit(QUrl(address))
    assert opened == ["https://example.org/report"]
    assert "file:" not in view.document().toHtml()


def test_a_link_names_its_real_host(pane: ArticlePane) -> None:
    words = link_words("https://bank.example@evil.example/login")
    assert words.splitlines()[0] == "evil.example"


def test_nothing_is_loaded_whatever_is_asked(pane: ArticlePane, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("the window asked the network")

    monkeypatch.setattr(QNetworkAccessManager, "createRequest", never)
    html = '<p>Words.</p><img src="file:///etc/passwd"><img src="http://evil.example/pixel.gif">'
    pane.show_article(document(text="Words.", html=html), PARIS)
    for kind in QTextDocument.ResourceType:
        assert pane.view.loadResource(kind.value, QUrl("file:///etc/passwd")) is None
    before = pane.view.toPlainText()
    pane.view.setSource(QUrl("file:///etc/passwd"))
    assert pane.view.toPlainText() == before


WORDS = "The quay was quiet. "
NESTED = "<table><tr><td>" * 3_000 + "deep" + "</td></tr></table>" * 3_000
HOSTILE = {
    "an endless word": ("x" * 300_000, "<p>" + "x" * 300_000 + "</p>"),
    "endless marks": ("e" + "\u0301" * 100_000, ""),
    "a hundred thousand paragraphs": ("\n\n".join(["quay"] * 100_000), "<p>quay</p>" * 100_000),
    "nested tables": ("deep", NESTED),
    "nested quotations": (WORDS * 100, "<blockquote>" * 40_000),
    "one endless paragraph": (WORDS * 50_000, ""),
    "turned writing": ("\u202e" * 20_000 + WORDS, ""),
    "nested isolates": ("\u2067" * 20_000 + WORDS, ""),
    "local images": (WORDS, '<img src="file:///dev/zero">' * 5_000),
    "no blanks, no Latin": ("海" * 100_000, ""),
    "Arabic without end": ("ب" * 100_000, ""),
    "faces": ("👩‍👩‍👧‍👦" * 20_000, ""),
    "line breaks": ("a\n" * 100_000, ""),
    "tabs": ("\t" * 100_000 + "x", ""),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_body_opens_within_a_second(pane: ArticlePane, name: str) -> None:
    text, html = HOSTILE[name]
    tags = (
        Tag("A", Origin.RULE, None, 1.0, (Span("text", 0, 1), Span("text", len(text) - 1, len(text))), 0),
    )
    shown = document(text=text, html=html, tags=tags)
    begun = time.thread_time()
    pane.show_article(shown, PARIS)
    pane.view.viewport().repaint()
    assert time.thread_time() - begun < 1.0
    # and it can be scrolled, while the rest is written, without a pause that is felt
    for _ in range(5):
        begun = time.thread_time()
        wheel(pane)
        QTest.qWait(1)
        assert time.thread_time() - begun < 0.5


def test_a_headline_without_end_opens_within_a_second(pane: ArticlePane) -> None:
    title = "T" * 1_000_000
    tag = Tag("A", Origin.RULE, None, 1.0, (Span("title", 0, 1), Span("title", 999_999, 1_000_000)), 0)
    begun = time.thread_time()
    pane.show_article(document(title=title, text=WORDS, tags=(tag,)), PARIS)
    pane.view.viewport().repaint()
    assert time.thread_time() - begun < 1.0
    assert pane.view.toPlainText().startswith("TTT")
    pane.walk(1)


def wheel(pane: ArticlePane) -> None:
    view = pane.view.viewport()
    event = QWheelEvent(
        QPointF(100, 100),
        view.mapToGlobal(QPointF(100, 100)),
        QPoint(0, -600),
        QPoint(0, -600),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(view, event)


def test_a_hostile_title_and_author_stay_text(pane: ArticlePane) -> None:
    bad = "<b>\u202eBig\nnews</b><img src='http://evil.example/x.png'>"
    pane.show_article(document(title=bad, author=bad, outlet=bad, others=(bad + "2",)), PARIS)
    assert pane.view.document().firstBlock().text().startswith("<b>\u2060Big news</b>")
    for label in (label for label in pane.findChildren(QLabel) if label.text()):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert "<img" not in label.toolTip()
        assert "\u202e" not in label.text()


def test_endless_names_do_not_widen_the_pane(pane: ArticlePane) -> None:
    endless = "W" * 5_000
    tag = Tag(endless, Origin.RULE, None, 1.0, (Span("text", 0, 3_000),), 3)
    pane.show_article(
        document(title=endless, text=endless, author=endless, outlet=endless, others=(endless,), tags=(tag,)),
        PARIS,
    )
    QTest.qWait(50)
    assert pane.width() == 709
    assert pane.minimumSizeHint().width() < 500


# --- the analyst's word -------------------------------------------------------------------------------------


def test_a_topic_is_confirmed_rejected_and_taken_back(theme: Theme, archive_path: Path, qtbot: QtBot) -> None:
    bridge = Bridge(archive_path)
    bridge.open()
    pane = ArticlePane(theme, bridge)
    qtbot.addWidget(pane)
    pane.resize(709, 800)
    pane.show()
    with Archive.open(archive_path, "read") as archive:
        number = search.page(archive, Filter(topics=("Camp clearances",)), now=NOW).articles[0].id

        def press(words: str, verdict: Verdict | None) -> None:
            pane.show_article(articles.get(archive, number), PARIS)
            buttons(pane, words)[0].click()
            qtbot.waitUntil(lambda: articles.get(archive, number).tags[0].verdict is verdict, timeout=20_000)
            pane.show_article(articles.get(archive, number), PARIS)

        press("Confirm", Verdict.CONFIRMED)
        assert "confirmed" in texts(pane)
        assert buttons(pane, "Reject") == []
        press("Take back", None)
        press("Reject", Verdict.REJECTED)
        assert "rejected" in texts(pane)
        assert pane.view.hits == []
        press("Take back", None)
        assert pane.view.hits
    bridge.close()


def test_the_words_of_the_search_are_asked_of_the_archive(
    theme: Theme, archive_path: Path, qtbot: QtBot
) -> None:
    bridge = Bridge(archive_path)
    bridge.open()
    pane = ArticlePane(theme, bridge)
    qtbot.addWidget(pane)
    pane.resize(709, 800)
    pane.show()
    with Archive.open(archive_path, "read") as archive:
        number = search.page(archive, Filter(query="parking"), now=NOW).articles[0].id
        shown = articles.get(archive, number)
    pane.show_article(shown, Filter(query="parking AND council"))
    qtbot.waitUntil(lambda: len(pane.view.extraSelections()) >= 3, timeout=20_000)
    words = {selection.cursor.selectedText().casefold() for selection in pane.view.extraSelections()}
    assert words == {"parking", "council"}
    pane.show_article(shown, Filter(query=""))
    assert pane.view.extraSelections() == []
    bridge.close()


def test_without_a_bridge_nothing_is_offered_that_cannot_be_done(pane: ArticlePane) -> None:
    pane.show_article(document(), PARIS)
    assert buttons(pane, "Confirm") == []
    assert buttons(pane, "Reject") == []
