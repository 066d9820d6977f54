"""Highlights and notes in the real window over a real archive: by keys, by mouse, after a restart, in another text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from monitor.anchoring import anchor_of
from monitor.model import BodyState, Extraction
from monitor.store import Archive, articles, highlights
from tests.ui.conftest import NOW, arrival, bring
from tests.ui.test_everyone import SPEAKING, own, spoken_name
from ui.views.own_notes import OwnNotes
from ui.window import Window

WAIT = 20_000
WORDS = "cleared the makeshift camp"


@pytest.fixture
def opened(window: Window, qtbot: QtBot) -> Window:
    """Give the window with its first article open, and the cursor in it."""
    open_first(window, qtbot)
    return window


def open_first(window: Window, qtbot: QtBot, row: int = 0) -> None:
    window.list.go_to(row)
    qtbot.waitUntil(lambda: window.pane.document is not None, timeout=WAIT)
    qtbot.waitUntil(
        lambda: (
            window.pane.document is not None and window.pane.document.article.id == window.desk.article_id
        ),
        timeout=WAIT,
    )
    window.pane.view.setFocus()


def select(window: Window, words: str) -> None:
    view = window.pane.view
    at = view.document().toPlainText().index(words)
    cursor = view.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def press(window: Window, name: str) -> None:
    """Do what a key does; that keys lead to commands is tested with the keymap."""
    window.actions_by_name[name].trigger()


def marked(window: Window) -> list[str]:
    view = window.pane.view
    return [view.cursor_of(mark.span).selectedText() for mark in view.own.all]


def lines(window: Window) -> OwnNotes | None:
    found = window.pane.view.findChildren(OwnNotes)
    return found[-1] if found else None


def said(window: Window) -> list[str]:
    notes = lines(window)
    parts = [*notes.findChildren(QLabel), *notes.findChildren(QAbstractButton)] if notes is not None else []
    return [part.text() for part in parts if isinstance(part, QLabel | QAbstractButton)]


def test_words_are_highlighted_by_a_key_and_it_is_undone_after_a_restart(
    opened: Window, open_window: Callable[[Path], Window], archive_path: Path, qtbot: QtBot
) -> None:
    select(opened, WORDS)
    QTest.keyClick(opened.pane.view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: marked(opened) == [WORDS], timeout=WAIT)
    assert said(opened) == ["1 highlight"]
    assert not opened.pane.view.textCursor().hasSelection()
    qtbot.waitUntil(lambda: (row := opened.desk.list.article(0)) is not None and row.noted, timeout=WAIT)
    spoken = opened.desk.list.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "with highlights or notes of yours" in spoken
    opened.close()
    again = open_window(archive_path)
    open_first(again, qtbot)
    qtbot.waitUntil(lambda: marked(again) == [WORDS], timeout=WAIT)
    QTest.keyClick(again.pane.view, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: marked(again) == [] and lines(again) is None, timeout=WAIT)


def test_the_text_stands_still_while_words_of_it_are_marked(
    open_window: Callable[[Path], Window], archive_path: Path, qtbot: QtBot
) -> None:
    paragraphs = [
        f"Paragraph {number} goes on about the council and what parking costs." for number in range(60)
    ]
    bring(archive_path, [arrival(900, NOW, "A long report", "\n\n".join(paragraphs))])
    window = open_window(archive_path)
    open_first(window, qtbot)
    view = window.pane.view
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 500, timeout=WAIT)
    select(window, "Paragraph 3 goes on")
    stood, scrolled = view.cursorRect().top(), view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: marked(window) == ["Paragraph 3 goes on"], timeout=WAIT)
    assert view.cursorRect().top() == stood
    assert view.verticalScrollBar().value() > scrolled, "a line about it came above"


def test_a_note_is_written_in_place_led_to_edited_and_removed(opened: Window, qtbot: QtBot) -> None:
    side, view = opened.pane.highlights, opened.pane.view
    select(opened, WORDS)
    QTest.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert side.editor.isVisible()
    assert side.editor.text.hasFocus()
    assert side.editor.text.accessibleName() == f"Note on “{WORDS}”"
    below = view.cursorRect(view.cursor_of(view.span_between(0, 1))).bottom()  # type: ignore[arg-type]
    assert side.editor.y() > below, "it stands below the words"
    QTest.keyClicks(side.editor.text, "Which camp? jk")
    QTest.keyClick(side.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: marked(opened) == [WORDS], timeout=WAIT)
    qtbot.waitUntil(lambda: "Which camp? jk" in said(opened), timeout=WAIT)
    assert not side.editor.isVisible()
    (mark,) = view.own.all
    assert view.own.tip(view.cursor_of(mark.span).selectionStart() + 1) == "Which camp? jk"
    # from the beginning the key leads to it, with its note beside it
    view.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(view, Qt.Key.Key_F4)
    assert view.textCursor().position() == view.cursor_of(mark.span).selectionStart()
    assert side.bar.isVisible()
    assert side.bar.findChild(QLabel, "markerNote").text() == "Which camp? jk"  # type: ignore[union-attr]
    QTest.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(side.editor.text, "!!")
    QTest.keyClick(side.editor.text, Qt.Key.Key_Escape)
    assert not side.editor.isVisible()
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert side.editor.text.toPlainText() == "Which camp? jk", "Escape left it as it was"
    side.editor.cancel()
    QTest.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: lines(opened) is None and marked(opened) == [], timeout=WAIT)


def test_what_is_being_written_is_saved_when_one_goes_elsewhere(
    opened: Window, open_window: Callable[[Path], Window], archive_path: Path, qtbot: QtBot
) -> None:
    side, first = opened.pane.highlights, opened.desk.article_id
    press(opened, "article_note")
    QTest.keyClicks(side.editor.text, "Call the mayor")
    open_first(opened, qtbot, 1)
    assert not side.editor.isVisible()
    qtbot.waitUntil(lambda: opened.desk.article_id != first and lines(opened) is None, timeout=WAIT)
    open_first(opened, qtbot, 0)
    qtbot.waitUntil(lambda: said(opened)[:1] == ["Call the mayor"], timeout=WAIT)
    press(opened, "article_note")
    assert side.editor.text.toPlainText() == "Call the mayor"
    side.editor.text.setPlainText("Call her today")
    opened.close()
    again = open_window(archive_path)
    open_first(again, qtbot)
    qtbot.waitUntil(lambda: said(again)[:1] == ["Call her today"], timeout=WAIT)


def test_a_note_that_cannot_be_kept_is_given_back(opened: Window, qtbot: QtBot) -> None:
    heard: list[str] = []
    opened.desk.said.connect(lambda sentence, _: heard.append(sentence))
    editor = opened.pane.highlights.editor
    press(opened, "article_note")
    editor.text.setPlainText("word " * 5000)
    editor.save_button.click()
    qtbot.waitUntil(lambda: any("shorten" in sentence for sentence in heard), timeout=WAIT)
    qtbot.waitUntil(editor.isVisible, timeout=WAIT)
    editor.text.setPlainText(editor.text.toPlainText()[:500])
    editor.save_button.click()
    qtbot.waitUntil(lambda: said(opened)[:1] == [("word " * 100).strip()], timeout=WAIT)


def test_a_note_that_cannot_be_kept_is_given_back_where_one_went_elsewhere_too(
    opened: Window, qtbot: QtBot
) -> None:
    heard: list[str] = []
    opened.desk.said.connect(lambda sentence, _: heard.append(sentence))
    editor = opened.pane.highlights.editor
    press(opened, "article_note")
    editor.text.setPlainText("word " * 5000)
    open_first(opened, qtbot, 1)
    qtbot.waitUntil(lambda: any("shorten" in sentence for sentence in heard), timeout=WAIT)
    assert not editor.isVisible()
    open_first(opened, qtbot, 0)
    qtbot.waitUntil(editor.isVisible, timeout=WAIT)
    assert editor.text.toPlainText() == ("word " * 5000).strip()
    editor.cancel()  # who does not want it has seen it
    open_first(opened, qtbot, 1)
    open_first(opened, qtbot, 0)
    assert not editor.isVisible()


def test_of_several_notes_that_cannot_be_kept_each_is_given_back(opened: Window, qtbot: QtBot) -> None:
    heard: list[str] = []
    opened.desk.said.connect(lambda sentence, _: heard.append(sentence))
    editor = opened.pane.highlights.editor
    notes = ["word " * 5000, "another " * 5000]
    for place, note in zip((WORDS, "A second paragraph"), notes, strict=True):
        select(opened, place)
        press(opened, "highlight_note")
        editor.text.setPlainText(note)
    open_first(opened, qtbot, 1)
    qtbot.waitUntil(lambda: sum("shorten" in sentence for sentence in heard) == 2, timeout=WAIT)
    open_first(opened, qtbot, 0)
    for note in notes:
        qtbot.waitUntil(lambda note=note: editor.text.toPlainText() == note.strip(), timeout=WAIT)  # type: ignore[misc]
        assert editor.isVisible()
        editor.text.setPlainText(note[:500])
        editor.save_button.click()
    kept = [note[:500].strip() for note in notes]
    qtbot.waitUntil(lambda: {*kept} <= {*said(opened)}, timeout=WAIT)


def test_a_note_on_what_was_removed_meanwhile_is_kept(
    opened: Window, archive_path: Path, qtbot: QtBot
) -> None:
    editor, number = opened.pane.highlights.editor, opened.desk.article_id
    select(opened, WORDS)
    press(opened, "highlight")
    qtbot.waitUntil(lambda: marked(opened) == [WORDS], timeout=WAIT)
    press(opened, "highlight_note")
    QTest.keyClicks(editor.text, "Which?")
    with Archive.open(archive_path, "write") as beside:
        highlights.remove(beside, [each.id for each in highlights.of(beside, number)], NOW)
    qtbot.waitUntil(lambda: marked(opened) == [], timeout=WAIT)
    editor.save_button.click()
    qtbot.waitUntil(lambda: marked(opened) == [WORDS] and "Which?" in said(opened), timeout=WAIT)


def test_highlights_stay_with_their_words_when_the_page_is_read_anew(
    opened: Window, archive_path: Path, qtbot: QtBot
) -> None:
    number = opened.desk.article_id
    with Archive.open(archive_path, "write") as beside:
        text = articles.get(beside, number).text
        for words, note in ((WORDS, "Which?"), ("A second paragraph, number 0", "Lost")):
            at = text.index(words)
            anchor = anchor_of(text, at, at + len(words))
            assert anchor is not None
            highlights.add(beside, number, anchor, NOW, note)
    qtbot.waitUntil(lambda: len(marked(opened)) == 2, timeout=WAIT)
    with Archive.open(archive_path, "write") as beside:
        changed = text.split("\n\n")[0].replace("makeshift", "make\u00adshift")
        page = Extraction(
            BodyState.FULL,
            f"An hour earlier it had rained.\n\n{changed}\n\nNobody else was there.",
            language="en",
        )
        assert articles.set_body(beside, number, page, NOW)
    qtbot.waitUntil(lambda: marked(opened) == [WORDS], timeout=WAIT)
    sentence = "No longer in the text since 1 Dec 2021"
    qtbot.waitUntil(lambda: any(each.startswith(sentence) for each in said(opened)), timeout=WAIT)
    assert {"Which?", "Lost"} <= set(said(opened))
    notes = lines(opened)
    assert notes is not None
    remove = notes.findChild(QAbstractButton, "ownRemove")
    assert isinstance(remove, QAbstractButton)
    remove.click()
    qtbot.waitUntil(lambda: "Lost" not in said(opened) and marked(opened) == [WORDS], timeout=WAIT)


def test_the_mouse_offers_what_can_be_done_and_goes_out_of_the_way(opened: Window, qtbot: QtBot) -> None:
    side, view = opened.pane.highlights, opened.pane.view
    qtbot.waitUntil(lambda: view.isVisible() and view.viewport().height() > 100, timeout=WAIT)
    select(opened, WORDS)
    start, end = view.textCursor().selectionStart(), view.textCursor().selectionEnd()

    def place(at: int) -> QPoint:
        cursor = QTextCursor(view.document())
        cursor.setPosition(at)
        return view.cursorRect(cursor).center()

    view.setTextCursor(QTextCursor(view.document()))
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(start))
    QTest.mouseMove(viewport, place(end))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(end))
    qtbot.waitUntil(side.bar.isVisible, timeout=WAIT)
    assert (side.bar.mark.isVisible(), side.bar.remove.isVisible()) == (True, False)
    side.bar.mark.click()
    qtbot.waitUntil(lambda: marked(opened) == [WORDS], timeout=WAIT)
    assert not side.bar.isVisible()
    within = place(start + 3)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, within)
    qtbot.waitUntil(side.bar.isVisible, timeout=WAIT)
    assert (side.bar.mark.isVisible(), side.bar.remove.isVisible()) == (False, True)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert not side.bar.isVisible()
    side.go_to(view.own.all[0].id)
    assert side.bar.isVisible()
    opened.search_bar.field.setFocus()
    qtbot.waitUntil(lambda: not side.bar.isVisible(), timeout=WAIT)
    menu = QMenu(opened)
    view.menu_opened.emit(menu, start + 3)
    assert [act.text() for act in menu.actions()][:3] == [
        opened.actions_by_name[name].text() for name in ("highlight_note", "remove_highlight", "article_note")
    ]
    press(opened, "remove_highlight")
    qtbot.waitUntil(lambda: marked(opened) == [], timeout=WAIT)


def test_all_that_comes_up_has_a_name_and_is_reached_by_tab(opened: Window, qtbot: QtBot) -> None:
    view, side = opened.pane.view, opened.pane.highlights
    select(opened, WORDS)
    press(opened, "highlight_note")
    QTest.keyClicks(side.editor.text, "Which?")
    side.editor.save()
    qtbot.waitUntil(lambda: "Which?" in said(opened) and len(marked(opened)) == 1, timeout=WAIT)
    side.go_to(view.own.all[0].id)
    press(opened, "article_note")
    side.bar.offer(view.own.all[0])
    for part in (side.editor, side.bar, lines(opened)):
        assert part is not None
        assert part.accessibleName()
        for widget in part.findChildren(QWidget):
            if isinstance(widget, SPEAKING) and own(widget) and not widget.isHidden():
                assert spoken_name(widget), widget
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget
        for label in part.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText
    share, _ = view.own_marks()[0]
    assert 0 < share < 1
    strip = opened.pane.strip
    qtbot.waitUntil(lambda: strip.accessibleDescription().endswith("1 highlight"), timeout=WAIT)
    side.editor.cancel()


def test_without_words_it_is_said_what_to_do(opened: Window, qtbot: QtBot) -> None:
    heard: list[str] = []
    opened.desk.said.connect(lambda sentence, _: heard.append(sentence))
    for name in ("highlight", "remove_highlight", "next_highlight"):
        press(opened, name)
    assert heard == [
        "Select words in the article first",
        "Set the cursor into a highlight first, or go to one",
        "Nothing is highlighted in this article",
    ]
    opened.desk.open(0)
    press(opened, "highlight_note")
    assert heard[-1] == "Open an article first"
