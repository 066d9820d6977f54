"""Why, and why not: words that lead into the article, words that a list lacks, and the analyst's word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from monitor.model import ArticleDocument, Filter, Verdict
from monitor.store import Archive, articles, search, topics
from tests.ui.conftest import NOW, arrival, bring
from ui.bridge import Bridge
from ui.dialogs.why import WhyDialog
from ui.theme import Theme
from ui.views.article_buttons import WordButton

Open = Callable[..., WhyDialog]
BULLDOZED = ("Dawn by the canal", "On Monday the settlement of migrants was bulldozed by two machines.")


def found(path: Path, query: str) -> ArticleDocument:
    with Archive.open(path, "read") as archive:
        return articles.get(archive, search.page(archive, Filter(query=query), now=NOW).articles[0].id)


@pytest.fixture
def why(bridge: Bridge, theme: Theme, qtbot: QtBot, archive_path: Path) -> Open:
    with Archive.open(archive_path, "write") as archive:
        topics.set_list(archive, "verbs", ["cleared", "emptied", "evicted", "removed"], NOW)
        topics.set(archive, "Clearings", "(camp OR settlement) NEAR/8 $verbs", NOW)
    bring(archive_path, [arrival(500, NOW, *BULLDOZED)])

    def open_(query: str, topic: str) -> WhyDialog:
        dialog = WhyDialog(bridge, theme, found(archive_path, query), topic)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: bool(dialog.verdict.text()), timeout=10_000)
        return dialog

    return open_


def offered(dialog: WhyDialog) -> set[str]:
    return {word for word, button in dialog._words_for_it.items() if button.isVisible()}


def test_a_word_of_a_clause_leads_to_its_place(why: Open, qtbot: QtBot) -> None:
    dialog = why("camp", "Clearings")
    words = {button.text().casefold(): button for button in dialog.clauses.findChildren(WordButton)}
    assert words.keys() >= {"camp", "cleared"}
    with qtbot.waitSignal(dialog.place_requested) as asked:
        words["cleared"].click()
    assert asked.args is not None
    assert asked.args[0].field == "text"


def test_a_word_that_the_list_lacks_is_offered(why: Open, qtbot: QtBot) -> None:
    dialog = why("bulldozed", "Clearings")
    assert "is not in" in dialog.verdict.text()
    qtbot.waitUntil(dialog.lacking.isVisible, timeout=10_000)
    button = dialog.lacking.findChildren(QPushButton)[0]
    assert button.text() == "Add “bulldozed” to $verbs…"
    with qtbot.waitSignal(dialog.word_wanted) as wanted:
        button.click()
    assert wanted.args == ["verbs", "bulldozed"]


def test_the_analysts_word_is_written_and_taken_back(why: Open, archive_path: Path, qtbot: QtBot) -> None:
    dialog = why("bulldozed", "Clearings")
    assert offered(dialog) == {"add"}
    dialog._words_for_it["add"].click()
    qtbot.waitUntil(lambda: "because you said so" in dialog.verdict.text(), timeout=10_000)
    assert "Clearings" in found(archive_path, "bulldozed topic:Clearings").article.topics
    assert offered(dialog) == {"withdraw"}
    dialog._words_for_it["withdraw"].click()
    qtbot.waitUntil(lambda: offered(dialog) == {"add"}, timeout=10_000)


def test_a_tag_is_rejected_where_it_is_explained(why: Open, archive_path: Path, qtbot: QtBot) -> None:
    dialog = why("camp", "Camp clearances")
    assert offered(dialog) == {"confirm", "reject"}
    dialog._words_for_it["reject"].click()
    qtbot.waitUntil(lambda: "You took the article out" in dialog.verdict.text(), timeout=10_000)
    verdicts = [tag.verdict for tag in found(archive_path, "camp").tags if tag.topic == "Camp clearances"]
    assert Verdict.REJECTED in verdicts


def test_where_the_screen_is_too_small_for_the_type_all_of_it_is_scrolled(
    why: Open, theme: Theme, qtbot: QtBot
) -> None:
    dialog = why("camp", "Clearings")
    assert dialog.clauses.findChildren(WordButton), "the clauses scroll in an area of their own"
    assert not any(area.isAncestorOf(dialog.topic) for area in dialog.findChildren(QScrollArea))
    try:
        theme.switch(scale=3.5)
        qtbot.waitUntil(
            lambda: any(area.isAncestorOf(dialog.topic) for area in dialog.findChildren(QScrollArea)),
            timeout=20_000,
        )
    finally:
        theme.switch(scale=1.0)
