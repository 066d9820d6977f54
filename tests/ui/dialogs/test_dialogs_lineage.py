"""The dialog of a story's lineage: the tree, the facts of the chosen copy, both texts, and what it says where there is none."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from monitor.errors import PresswatchError
from monitor.store import Archive, lineage
from tests.ui.conftest import NOW, arrival, bring, folded_in
from tests.ui.dialogs.test_dialogs_everyone import check_room
from tests.ui.story_pieces import PARAGRAPHS, TITLE, Press, join
from ui.bridge import Bridge
from ui.dialogs.lineage import LineageDialog
from ui.theme import DARK, LIGHT, Theme
from ui.window import Window

Open = Callable[[int], LineageDialog]


@pytest.fixture(scope="module")
def master(printed: tuple[Path, Press], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give an archive with a story in which an outlet took a text from an agency, with another number."""
    path = tmp_path_factory.mktemp("lineage") / "archive.db"
    shutil.copy(printed[0], path)
    text = "\n\n".join(("DOVER (Reuters) - " + PARAGRAPHS[0].replace("1,185", "1,581"), *PARAGRAPHS[1:]))
    (agency,) = bring(path, [arrival(906, NOW - timedelta(minutes=5), "A record", text)], 0)
    join(path, agency, printed[1])
    return folded_in(path)


@pytest.fixture
def open_(bridge: Bridge, theme: Theme, qtbot: QtBot) -> Open:
    def open_it(article_id: int) -> LineageDialog:
        dialog = LineageDialog(bridge, theme, article_id)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_it


def rows(dialog: LineageDialog) -> list[tuple[int, str, str, str]]:
    found = []

    def take(row: QTreeWidgetItem, depth: int) -> None:
        for at in range(row.childCount()):
            each = row.child(at)
            assert each is not None
            found.append((depth, each.text(0).split("  ")[0], each.text(1), each.text(2)))
            take(each, depth + 1)

    take(dialog.tree.invisibleRootItem(), 0)
    return found


def choose(dialog: LineageDialog, *places: int) -> None:
    row = dialog.tree.invisibleRootItem()
    for at in places:
        below = row.child(at)
        assert below is not None
        row = below
    dialog.tree.setCurrentItem(row)


def test_the_tree_says_who_copied_whom_and_the_facts_of_a_copy_come_first(
    open_: Open, told: Press, qtbot: QtBot
) -> None:
    dialog = open_(told.courier)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 6, timeout=20_000)
    said = rows(dialog)
    assert [(depth, outlet) for depth, outlet, *_ in said] == [
        (0, "Reuters"),
        (1, "Le Littoral"),
        (0, "The Courier"),
        (1, "Le Littoral"),
        (1, "Harbour Gazette"),
        (0, "Harbour Gazette"),
    ], "what stands in two of them to the letter comes from the earlier one"
    assert "the agency’s own text is not in the archive" in said[0][2]
    assert said[2][2] == "earliest in the archive"
    assert said[3][2].startswith("wire copy, 2 of 2 paragraphs as in The Courier")
    assert said[5][2] == "told independently"
    choose(dialog, 0, 0)
    qtbot.waitUntil(lambda: dialog.facts.count() == 1, timeout=20_000)
    fact = dialog.facts.item(0)
    assert fact.text() == "Number: 1,185 → 1,581"
    assert fact.data(Qt.ItemDataRole.AccessibleTextRole) == "Number: 1,185 became 1,581"
    assert "1 fact is another one" in dialog.about.text()
    qtbot.waitUntil(lambda: rows(dialog)[1][3] == "1 fact changed", timeout=20_000)
    text = dialog.texts.toPlainText()
    assert text.count(PARAGRAPHS[1]) == 2
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text().split("\n")
    assert [line.split(" · ")[0] for line in copied] == [
        "The Courier",
        "Le Littoral",
        "Number: 1,185 → 1,581",
    ]
    dialog.facts.setFocus()
    QTest.keyClick(dialog.facts, Qt.Key.Key_Return)
    assert "1,581" in dialog.texts.textCursor().selectedText()
    assert not dialog.progress.isVisible()


def test_a_root_has_nothing_to_compare_and_says_so(open_: Open, told: Press, qtbot: QtBot) -> None:
    dialog = open_(told.wire)
    qtbot.waitUntil(lambda: bool(dialog.texts.toPlainText()), timeout=20_000)
    choose(dialog, 1)
    assert "nothing to compare" in dialog.about.text()
    assert not dialog.facts.isVisible()
    choose(dialog, 0)
    assert "name this agency" in dialog.about.text()
    assert not dialog.read.isEnabled()
    assert not dialog.copy.isEnabled()


def test_an_article_alone_in_its_story_has_no_lineage(
    open_: Open, bridge: Bridge, told: Press, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path) as archive:
        other = archive.value(
            "SELECT id FROM articles WHERE story = id AND id NOT IN (SELECT head FROM behind)"
        )
    dialog = open_(other)
    qtbot.waitUntil(dialog.alone.isVisible, timeout=20_000)
    assert "alone in its story" in dialog.alone.sentence
    assert not dialog.halves.isVisible()
    dialog.turn_to(str(told.courier))
    qtbot.waitUntil(lambda: len(rows(dialog)) == 6, timeout=20_000)
    assert dialog.halves.isVisible()


def test_an_error_of_the_archive_is_told(
    open_: Open, told: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise PresswatchError("The archive is busy; try again.")

    monkeypatch.setattr(lineage, "growing", fail)
    dialog = open_(told.courier)
    qtbot.waitUntil(lambda: dialog.message.text() == "The archive is busy; try again.", timeout=20_000)


def test_it_is_named_plain_and_whole_in_larger_type_and_dark(
    open_: Open, told: Press, theme: Theme, qtbot: QtBot
) -> None:
    dialog = open_(told.wire)
    qtbot.waitUntil(lambda: bool(dialog.texts.toPlainText()), timeout=20_000)
    for widget in (dialog, dialog.tree, dialog.facts, dialog.texts, dialog.halves):
        assert widget.accessibleName()
    labels = [one for one in dialog.findChildren(QLabel) if one.text()]
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)
    try:
        theme.switch(DARK, 1.5)
        qtbot.waitUntil(lambda: bool(dialog.texts.toPlainText()), timeout=20_000)
        QTest.qWait(60)
        check_room(dialog)
    finally:
        theme.switch(LIGHT, 1.0)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_article_and_its_key_lead_to_it_and_it_leads_back(
    open_window: Callable[[Path], Window], told: Press, archive_path: Path, qtbot: QtBot
) -> None:
    window = open_window(archive_path)
    window.list.setFocus()
    window.list.go_to(window.desk.list.row_of(told.courier))
    qtbot.waitUntil(
        lambda: window.pane.view.findChild(QAbstractButton, "storyLineage") is not None, timeout=20_000
    )
    button = window.pane.view.findChild(QAbstractButton, "storyLineage")
    assert button is not None
    button.click()
    dialog = window.findChild(LineageDialog, "dialog.lineage")
    assert isinstance(dialog, LineageDialog)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 6, timeout=20_000)
    assert TITLE in dialog.windowTitle()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(LineageDialog, "dialog.lineage") is None, timeout=20_000)
    window.activateWindow()
    window.list.setFocus()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    QTest.keySequence(window.list, "L")
    again = window.findChild(LineageDialog, "dialog.lineage")
    assert isinstance(again, LineageDialog)
    assert not again.isModal()
    qtbot.waitUntil(lambda: bool(again.texts.toPlainText()), timeout=20_000)
    again.read.click()
    qtbot.waitUntil(lambda: window.desk.article_id != told.courier, timeout=20_000)
