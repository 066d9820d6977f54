"""What changed in an article: said in its facts, shown by word, copyable, and never in colour alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from monitor.model import ArticleDocument, BodyState, Extraction, Filter, Source, Version
from monitor.store import Archive, articles, search
from tests.ui.article_documents import document
from ui.bridge import Bridge
from ui.theme import DARK, LIGHT, Theme
from ui.views.article import ArticlePane
from ui.views.article_buttons import TextButton
from ui.views.article_versions import VersionsPane

SEEN = datetime(2021, 12, 1, 9, tzinfo=UTC)
OLD = "The prefect said that 27 people had slept in the sheds.\n\nNobody was hurt in the night."
NEW = "The prefect said that 31 people had slept in the sheds.\n\nNobody was hurt in the night.\n\nThis article was amended."


def changed(made: ArticleDocument, versions: int = 1) -> ArticleDocument:
    found = tuple(
        Version(SEEN + timedelta(hours=n), "Sheds emptied", OLD, "Sheds emptied", NEW)
        for n in range(versions)
    )
    return replace(
        made, text=NEW, html="", tags=(), versions=found, article=replace(made.article, changes=versions)
    )


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def theme(request: pytest.FixtureRequest, qtbot: QtBot) -> Theme:
    theme = Theme(request.param, 1.0)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application)
    return theme


@pytest.fixture
def pane(theme: Theme, qtbot: QtBot) -> ArticlePane:
    pane = ArticlePane(theme)
    qtbot.addWidget(pane)
    pane.resize(720, 800)
    pane.show()
    return pane


def open_versions(pane: ArticlePane) -> VersionsPane:
    button = pane.view.findChild(TextButton, "articleChanged")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pane._versions is not None
    return pane._versions


def looks(versions: VersionsPane) -> dict[str, QTextCharFormat]:
    found = {}
    block = versions.view.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            found[fragment.text()] = fragment.charFormat()
            iterator += 1
        block = block.next()
    return found


def test_the_facts_say_how_often_an_article_changed_and_lead_to_what(pane: ArticlePane) -> None:
    pane.show_article(changed(document(), 2))
    button = pane.view.findChild(TextButton, "articleChanged")
    assert button is not None
    assert button.text() == "Changed 2 times"
    versions = open_versions(pane)
    assert versions.isVisible()
    assert versions.list.count() == 2
    assert versions.list.item(0).text().startswith("Seen 1 Dec 2021, ")
    assert "correction note, number 27 → 31" in versions.list.item(0).text()


def test_removed_is_struck_through_and_added_is_underlined_beside_their_tints(pane: ArticlePane) -> None:
    pane.show_article(changed(document()))
    found = looks(open_versions(pane))
    removed, added = found["27"], found["31"]
    assert removed.fontStrikeOut()
    assert added.fontUnderline()
    assert removed.background().color() != added.background().color()
    assert not found["Nobody was hurt in the night."].fontUnderline()


def test_the_changes_can_be_copied_as_lines(pane: ArticlePane) -> None:
    pane.show_article(changed(document()))
    versions = open_versions(pane)
    QTest.mouseClick(versions.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Sheds emptied"
    assert "Number: 27 → 31 – The prefect said that 31 people had slept in the sheds." in lines


def test_escape_and_the_first_button_lead_back(pane: ArticlePane) -> None:
    pane.show_article(changed(document()))
    versions = open_versions(pane)
    QTest.keyClick(versions.list, Qt.Key.Key_Escape)
    assert pane.view.isVisible()
    QTest.mouseClick(open_versions(pane).back, Qt.MouseButton.LeftButton)
    assert pane.view.isVisible()
    assert versions.list.count() == 0


def test_another_article_leaves_the_versions_and_the_same_one_stays(pane: ArticlePane) -> None:
    made = changed(document())
    pane.show_article(made)
    versions = open_versions(pane)
    pane.show_article(replace(made, article=replace(made.article, starred=True)))
    assert versions.isVisible()
    pane.show_article(replace(made, article=replace(made.article, id=made.article.id + 1)))
    assert pane.view.isVisible()


def test_who_brought_an_article_stands_below_its_facts(pane: ArticlePane) -> None:
    pane.show_article(replace(document(), source=Source("letters/boats.eml", SEEN, pasted=False)))
    said = [label.text() for label in pane.view.viewport().findChildren(QLabel)]
    assert any(text.startswith("Imported from letters/boats.eml, 1 Dec 2021") for text in said)
    pane.show_article(replace(document(), source=Source("pasted by analyst", SEEN, pasted=True)))
    said = [label.text() for label in pane.view.viewport().findChildren(QLabel)]
    assert any(text.startswith("Text pasted by an analyst, 1 Dec 2021") for text in said)


def test_hostile_text_is_shown_as_text(pane: ArticlePane) -> None:
    made = changed(document())
    hostile = replace(made.versions[0], text="<b>x</b> <img src='file:///etc/passwd'>", title="<i>t</i>")
    pane.show_article(replace(made, versions=(hostile,)))
    versions = open_versions(pane)
    assert "<img src='file:///etc/passwd'>" in versions.view.toPlainText()


def test_a_long_text_shows_the_places_that_changed(pane: ArticlePane) -> None:
    same = "\n\n".join(f"Paragraph {n} stays as it was, word by word." for n in range(900))
    version = Version(SEEN, "t", f"It cost 27 euros.\n\n{same}", "t", f"It cost 31 euros.\n\n{same}")
    pane.show_article(replace(changed(document()), versions=(version,)))
    shown = open_versions(pane).view.toPlainText()
    assert "words that stayed the same" in shown
    assert len(shown) < 10_000


def test_versions_are_compared_beside_the_main_thread(theme: Theme, qtbot: QtBot, archive_path: Path) -> None:
    with Archive.open(archive_path, "write") as archive:
        number = search.page(archive, Filter(), now=SEEN).articles[0].id
        text = articles.get(archive, number).text
        for words in ("27 buses", "31 buses"):
            body = f"{text}\n\nThe county sent {words} in the night."
            articles.set_body(archive, number, Extraction(BodyState.FULL, body, "", language="en"), SEEN)
        made = articles.get(archive, number)
    bridge = Bridge(archive_path)
    bridge.open()
    pane = ArticlePane(theme, bridge)
    qtbot.addWidget(pane)
    pane.resize(720, 800)
    pane.show()
    pane.show_article(made)
    versions = open_versions(pane)
    qtbot.waitUntil(lambda: "number 27 → 31" in versions.list.item(0).text(), timeout=10_000)
    qtbot.waitUntil(lambda: "paragraph added" in versions.list.item(1).text(), timeout=10_000)
    qtbot.waitUntil(lambda: not versions.progress.isVisible(), timeout=10_000)
    bridge.close()
