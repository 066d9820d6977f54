"""The story of the open article: the others with how each differs, and all of them as one text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from monitor.store import Archive, marks
from tests.ui.conftest import NOW, arrival, bring
from tests.ui.story_pieces import PARAGRAPHS, TITLE, Press
from ui.views.article_story import StoryPanel
from ui.window import Window


@pytest.fixture
def master(printed: tuple[Path, Press]) -> Path:
    return printed[0]


@pytest.fixture
def window(open_window: Callable[[Path], Window], archive_path: Path, told: Press) -> Window:
    return open_window(archive_path)


def panel(window: Window, qtbot: QtBot) -> StoryPanel:
    def there() -> bool:
        found = window.pane.view.findChild(StoryPanel, "articleStory")
        return found is not None and found.isVisible()

    qtbot.waitUntil(there, timeout=20_000)
    found = window.pane.view.findChild(StoryPanel, "articleStory")
    assert isinstance(found, StoryPanel)
    return found


def open_story(window: Window, told: Press) -> None:
    window.list.setFocus()
    window.list.go_to(window.desk.list.row_of(told.courier))


def text(window: Window) -> str:
    return window.pane.view.toPlainText()


def test_the_article_names_the_others_and_how_each_differs(window: Window, told: Press, qtbot: QtBot) -> None:
    open_story(window, told)
    shown = panel(window, qtbot)
    outlets = [one.text() for one in shown.findChildren(QAbstractButton) if not one.objectName()]
    assert outlets == ["Harbour Gazette", "Le Littoral", "Harbour Gazette"]
    words = " ".join(one.accessibleName() for one in shown.findChildren(QAbstractButton))
    assert "wire copy, 2 of 3 paragraphs as in The Courier" in words
    assert "told independently of The Courier" in words
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in shown.findChildren(QLabel))


def test_an_article_alone_in_its_story_names_no_others(window: Window, qtbot: QtBot) -> None:
    window.list.go_to(next(row for row in range(20) if window.desk.list.story(row) is None))
    qtbot.waitUntil(lambda: window.desk.document is not None, timeout=20_000)
    qtbot.wait(50)
    assert window.pane.view.findChild(StoryPanel) is None


def test_a_press_opens_another_article_of_the_story(window: Window, told: Press, qtbot: QtBot) -> None:
    open_story(window, told)
    buttons = panel(window, qtbot).findChildren(QAbstractButton)
    next(one for one in buttons if one.text() == "Le Littoral").click()
    qtbot.waitUntil(
        lambda: window.desk.article_id == told.wire and "1,185 in one day" in text(window), timeout=20_000
    )
    assert window.list.currentIndex().row() == window.desk.list.row_of(told.courier)


def test_the_story_is_read_as_one_without_what_was_read(window: Window, told: Press, qtbot: QtBot) -> None:
    open_story(window, told)
    panel(window, qtbot)
    QTest.keySequence(window.list, "Shift+O")
    qtbot.waitUntil(lambda: "Harbour Gazette adds" in text(window), timeout=20_000)
    whole = text(window)
    assert all(whole.count(paragraph) == 1 for paragraph in PARAGRAPHS)
    assert whole.count("Among them were 40 children") == 1
    assert "Le Littoral adds" not in whole, "the wire copy adds nothing"
    assert whole.index(PARAGRAPHS[2]) < whole.index("Among them were 40 children")
    qtbot.wait(1300)  # the article is marked as read meanwhile
    assert text(window) == whole
    QTest.keySequence(window.list, "Shift+O")
    qtbot.waitUntil(lambda: "adds" not in text(window), timeout=20_000)


def test_of_a_story_that_is_read_as_one_only_the_words_of_its_own_article_are_highlighted(
    window: Window, told: Press, qtbot: QtBot
) -> None:
    open_story(window, told)
    panel(window, qtbot)
    QTest.keySequence(window.list, "Shift+O")
    qtbot.waitUntil(lambda: "Harbour Gazette adds" in text(window), timeout=20_000)
    view, heard = window.pane.view, list[str]()
    window.desk.said.connect(lambda sentence, _: heard.append(sentence))

    def highlight(first: str, last: str) -> None:
        cursor = view.textCursor()
        cursor.setPosition(text(window).index(first))
        cursor.setPosition(text(window).index(last) + len(last), QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        QTest.keyClick(view, Qt.Key.Key_H)

    highlight("Among them were", "40 children")
    assert heard == ["Only words of the article itself can be highlighted"]
    highlight("with their engines broken.", "Among them were")
    qtbot.waitUntil(lambda: len(view.own.all) == 1, timeout=20_000)
    (mark,) = view.own.all
    assert view.cursor_of(mark.span).selectedText() == "with their engines broken."


def test_from_a_copy_the_story_is_read_with_the_article_that_stands_for_it(
    window: Window, told: Press, qtbot: QtBot
) -> None:
    window.desk.open(told.wire)
    switch = panel(window, qtbot).findChild(QAbstractButton, "storySwitch")
    assert switch is not None
    switch.click()
    qtbot.waitUntil(lambda: window.desk.article_id == told.courier, timeout=20_000)
    qtbot.waitUntil(lambda: "Harbour Gazette adds" in text(window), timeout=20_000)


def test_the_whole_story_is_left_when_another_article_is_opened(
    window: Window, told: Press, qtbot: QtBot
) -> None:
    open_story(window, told)
    panel(window, qtbot)
    QTest.keySequence(window.list, "Shift+O")
    qtbot.waitUntil(lambda: "adds" in text(window), timeout=20_000)
    window.list.go_to(0)
    qtbot.waitUntil(lambda: TITLE not in text(window), timeout=20_000)
    open_story(window, told)
    panel(window, qtbot)
    qtbot.waitUntil(lambda: "adds" not in text(window), timeout=20_000)


def test_hostile_words_of_another_article_stay_words(
    window: Window, told: Press, qtbot: QtBot, archive_path: Path
) -> None:
    from tests.ui.story_pieces import join

    evil = "A new line of <img src=x onerror=1> & <b>9,999</b> strangers came to Whitby."
    (new,) = bring(archive_path, [arrival(990, NOW, "<h1>Boo</h1>", evil)], 2)
    join(archive_path, new, told)
    open_story(window, told)
    qtbot.waitUntil(lambda: window.desk.document is not None, timeout=20_000)
    panel(window, qtbot)
    QTest.keySequence(window.list, "Shift+O")
    qtbot.waitUntil(lambda: evil in text(window), timeout=20_000)


def mark_read(path: Path, *article_ids: int) -> None:
    with Archive.open(path, "write") as archive, archive.transaction():
        marks.write(archive, list(article_ids), "read", 1)


def dimmed(window: Window) -> list[tuple[str, str]]:
    whole = window.pane.document.text if window.pane.document is not None else ""
    return [(whole[span.start : span.end], words) for span, words in window.pane.view.dimmed]


def test_sentences_that_were_read_elsewhere_in_the_story_are_dimmed_and_say_where(
    archive_path: Path, told: Press, open_window: Callable[[Path], Window], qtbot: QtBot
) -> None:
    mark_read(archive_path, told.wire)
    window = open_window(archive_path)
    open_story(window, told)
    qtbot.waitUntil(lambda: len(window.pane.view.dimmed) == 2, timeout=20_000)
    assert dimmed(window) == [
        (PARAGRAPHS[0], "already in: Le Littoral 08:15"),
        (PARAGRAPHS[1], "already in: Le Littoral 08:15"),
    ]
    assert text(window).count("already in: Le Littoral 08:15") == 1, (
        "once for a run of sentences, in the text itself"
    )
    assert (
        "(already in" in text(window)[text(window).index(PARAGRAPHS[1]) : text(window).index(PARAGRAPHS[2])]
    )
    window.pane.view.selectAll()
    window.pane.view.copy_text()
    assert "already in" not in QGuiApplication.clipboard().text()
    head = panel(window, qtbot).findChild(QWidget, "storyNews")
    assert head is not None
    assert head.accessibleName() == "1 of 3 sentences new"
    window.theme.changed.emit()
    assert len(window.pane.view.dimmed) == 2, "another theme composes the article anew"
    place = window.pane.view.toPlainText().index("The coast guard")
    assert window.pane.view.words_at(place) == "already in: Le Littoral 08:15"
    assert window.pane.view.words_at(window.pane.view.toPlainText().index("Twelve boats")) == ""


def test_a_switch_shows_all_sentences_alike_and_stays_so(
    archive_path: Path, told: Press, open_window: Callable[[Path], Window], qtbot: QtBot
) -> None:
    mark_read(archive_path, told.wire)
    window = open_window(archive_path)
    open_story(window, told)
    qtbot.waitUntil(lambda: len(window.pane.view.dimmed) == 2, timeout=20_000)
    switch = panel(window, qtbot).findChild(QAbstractButton, "knownSwitch")
    assert switch is not None
    switch.click()
    assert dimmed(window) == []
    assert "already in" not in text(window)
    QTest.keySequence(window.list, "Shift+D")
    assert len(dimmed(window)) == 2
    QTest.keySequence(window.list, "Shift+D")
    assert window.pane.view.dimmed == ()
    window.close()
    again = open_window(archive_path)
    open_story(again, told)
    shown = panel(again, qtbot)
    qtbot.waitUntil(lambda: shown.findChild(QWidget, "storyNews") is not None, timeout=20_000)
    assert again.pane.view.dimmed == ()


def test_nothing_is_dimmed_where_nothing_of_the_story_was_read(
    window: Window, told: Press, qtbot: QtBot
) -> None:
    open_story(window, told)
    shown = panel(window, qtbot)
    qtbot.wait(100)
    assert shown.findChild(QWidget, "storyNews") is None
    assert window.pane.view.dimmed == ()


def test_what_is_new_has_its_own_line_and_squeezes_no_other(
    archive_path: Path, told: Press, open_window: Callable[[Path], Window], qtbot: QtBot
) -> None:
    mark_read(archive_path, told.wire)
    window = open_window(archive_path)
    open_story(window, told)
    qtbot.waitUntil(lambda: len(dimmed(window)) == 2, timeout=20_000)
    shown = panel(window, qtbot)
    qtbot.waitUntil(lambda: shown.height() >= shown.sizeHint().height(), timeout=20_000)
