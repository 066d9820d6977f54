"""Topics in the article's panel: walked through, explained, added by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from monitor.store import Archive, articles, topics
from tests.ui.conftest import NOW
from ui.dialogs.why import WhyDialog
from ui.dialogs.word_lists import WordListsDialog
from ui.views.article_because import BecausePanel
from ui.views.article_buttons import TextButton
from ui.window import Window


def read(window: Window, qtbot: QtBot, query: str) -> int:
    window.desk.search(query)
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 15, timeout=20_000)
    window.list.go_to(0)
    qtbot.waitUntil(lambda: window.desk.document is not None, timeout=20_000)
    return window.desk.article_id


def button(window: Window, text: str) -> TextButton:
    return next(one for one in window.pane.findChildren(TextButton) if one.text() == text and one.isVisible())


def topics_of(path: Path, article_id: int) -> tuple[str, ...]:
    with Archive.open(path, "read") as archive:
        return articles.get(archive, article_id).article.topics


def test_any_topic_can_be_added_to_an_article(window: Window, archive_path: Path, qtbot: QtBot) -> None:
    article_id = read(window, qtbot, "parking")
    button(window, "Add topic…").click()
    qtbot.waitUntil(lambda: window.findChild(QMenu, "topicMenu") is not None, timeout=20_000)
    menu = window.findChild(QMenu, "topicMenu")
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Camp clearances",
        "Border funding",
        "Diplomatic rows",
    ]
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: topics_of(archive_path, article_id) == ("Border funding",), timeout=20_000)
    qtbot.waitUntil(lambda: bool(window.pane.findChildren(BecausePanel)), timeout=20_000)


def test_a_topic_of_the_article_is_explained_beside_it(window: Window, qtbot: QtBot) -> None:
    read(window, qtbot, "camp")
    button(window, "Why?").click()
    dialog = window.findChild(WhyDialog)
    assert isinstance(dialog, WhyDialog)
    qtbot.waitUntil(lambda: dialog.topic.currentText() == "Camp clearances", timeout=20_000)
    assert not dialog.isModal()


def test_a_word_for_a_list_opens_the_list_with_it(window: Window, qtbot: QtBot) -> None:
    window.pane.word_wanted.emit("clearing", "steamrollered")
    dialog = window.findChild(WordListsDialog)
    assert isinstance(dialog, WordListsDialog)
    qtbot.waitUntil(lambda: dialog.written.members[-1:] == ("steamrollered",), timeout=20_000)
    assert dialog.dirty


def test_the_name_of_a_topic_says_which_version_of_its_query_set_it(window: Window, qtbot: QtBot) -> None:
    read(window, qtbot, "camp")
    assert "version 1" in button(window, "Camp clearances").toolTip()


def test_a_word_that_a_list_lacks_goes_from_why_not_into_the_list_and_tags_the_article(
    window: Window, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        topics.set_list(archive, "verbs", ["evicted", "expelled", "dismantled", "removed"], NOW)
        topics.set(archive, "Clearings", "camp NEAR/8 $verbs", NOW)
    article_id = read(window, qtbot, "camp")
    window.pane.show_why("Clearings")
    why = window.findChild(WhyDialog)
    assert isinstance(why, WhyDialog)
    qtbot.waitUntil(why.lacking.isVisible, timeout=10_000)
    why.lacking.findChildren(QPushButton)[0].click()
    lists = window.findChild(WordListsDialog)
    assert isinstance(lists, WordListsDialog)
    qtbot.waitUntil(lambda: "Clearings: +15 added" in lists.changes.counts.text(), timeout=10_000)
    with qtbot.waitSignal(lists.tagged, timeout=20_000):
        lists.commit()
    assert "Clearings" in topics_of(archive_path, article_id)
