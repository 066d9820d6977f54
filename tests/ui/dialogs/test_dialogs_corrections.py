"""What readers were given and is not so any more: the notice in the window, the dialog, the erratum sheet, the mark."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from monitor.briefing import Gone
from monitor.clipping import Template
from monitor.model import BodyState, Extraction
from monitor.store import Archive, articles, clipbooks, clippings, corrections, exported, watching
from tests.ui.conftest import NOW
from ui.bridge import Bridge
from ui.dialogs.clipbook import PREVIEW, ClipbookDialog
from ui.dialogs.corrections import CorrectionsDialog
from ui.dialogs.exported import remarks
from ui.theme import Theme
from ui.window import Window

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def ids(archive_path: Path) -> list[int]:
    """Give the articles of a briefing that went out; of the first a number was changed, the second is gone."""
    with Archive.open(archive_path, "write") as archive:
        found: list[int] = archive.column("SELECT id FROM articles ORDER BY id LIMIT 4")
        clipbooks.new(archive, "Morning", NOW, template=Template.BRIEFING)
        clippings.add(archive, "Morning", found, NOW)
        book = clipbooks.get(archive, "Morning")
        given = [exported.given(each) for each in clippings.of(archive, book)]
        exported.keep(
            archive, "Morning", given, NOW, day="2021-12-01", recipe={}, clipbook_id=book.id, briefing=True
        )
        corrections.settle(archive)  # what has just been given is judged once, and stands
        text = re.sub(r"number \d+, ends", "number 300, ends", articles.get(archive, found[0]).text)
        articles.set_body(archive, found[0], Extraction(BodyState.FULL, text, f"<p>{text}</p>"), LATER)
        watching.gone(archive, found[1], Gone.REMOVED, LATER)
        assert corrections.settle(archive) == 2
    return found


def words(dialog: CorrectionsDialog) -> list[str]:
    return [label.text() for label in dialog.area.findChildren(QLabel)]


def test_the_window_says_it_and_leads_to_old_and_new_until_it_is_noted(
    open_window: Callable[[Path], Window], ids: list[int], archive_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(archive_path)
    trouble = window.status.trouble
    said = "2 clippings in your briefing of 1 December 2021 have changed"
    qtbot.waitUntil(lambda: trouble.text() == said, timeout=20_000)
    QTest.mouseClick(trouble, Qt.MouseButton.LeftButton)
    dialog = window.findChild(CorrectionsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.count.text() == "2 articles · 2 new", timeout=20_000)
    qtbot.waitUntil(
        lambda: {"300", "Its publisher has taken the page away (410)"} <= set(words(dialog)), timeout=20_000
    )
    assert any("seen" in line for line in words(dialog))
    assert dialog.watch.text().startswith("4 articles are watched")
    sheet = tmp_path / "erratum.md"
    dialog.format.setCurrentIndex(dialog.format.findData("md"))
    dialog.export_to(sheet)
    qtbot.waitUntil(lambda: "The erratum sheet is written" in dialog.message.text(), timeout=60_000)
    assert "Erratum sheet" in sheet.read_text("utf-8")
    assert "300" in sheet.read_text("utf-8")
    dialog.noted.click()
    qtbot.waitUntil(lambda: trouble.text() == "", timeout=20_000)
    qtbot.waitUntil(lambda: dialog.count.text() == "2 articles", timeout=20_000)
    assert not dialog.noted.isEnabled()


def test_a_clipbook_marks_what_is_gone_and_is_previewed_against_the_briefing_that_is_chosen(
    bridge: Bridge, theme: Theme, ids: list[int], archive_path: Path, qtbot: QtBot
) -> None:
    dialog = ClipbookDialog(bridge, theme, None, "morning")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.lines.rowCount() == 4, timeout=20_000)
    rows = {row.article_id: row for row in dialog.list.lines.rows}
    assert [rows[number].gone for number in ids] == [None, Gone.REMOVED, None, None]
    assert "gone" in dialog.list.lines.data(
        dialog.list.lines.index(dialog.list.lines.row_of(rows[ids[1]].id), 0),
        Qt.ItemDataRole.AccessibleTextRole,
    )
    assert dialog.about.against.count() == 2
    dialog.tabs.setCurrentIndex(PREVIEW)
    qtbot.waitUntil(lambda: "Compared with" in dialog.preview.view.toPlainText(), timeout=60_000)
    assert "1 corrected, 1 gone, 2 as before" in " ".join(dialog.preview.view.toPlainText().split())
    dialog.about.against.setCurrentIndex(dialog.about.against.findData("none"))
    dialog.about.compared.emit()
    qtbot.waitUntil(lambda: "Compared with" not in dialog.preview.view.toPlainText(), timeout=60_000)
    with Archive.open(archive_path, "read") as archive:
        assert len(exported.all(archive)) == 1  # what is only looked at is no export


def test_where_nothing_changed_the_dialog_says_how_it_is_watched(
    bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    dialog = CorrectionsDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.nothing, timeout=20_000)
    assert dialog.nothing.sentence == "Nothing has changed"
    assert dialog.primary is not None
    assert not dialog.primary.isEnabled()


def test_of_an_export_is_said_how_many_are_watched(qtbot: QtBot) -> None:
    assert remarks({"watched": 1_200}).strip() == "1,200 articles are watched for corrections."
    assert remarks({"watched": None}) == ""


@pytest.mark.parametrize("moment", ["before it is shown", "in front", "behind"])
def test_where_nothing_has_changed_the_keyboard_begins_at_the_sentence_that_says_so(
    bridge: Bridge, theme: Theme, qtbot: QtBot, moment: str
) -> None:
    dialog, other = CorrectionsDialog(bridge, theme), QWidget()
    for window in (dialog, other):
        qtbot.addWidget(window)
    if moment != "before it is shown":
        dialog.show()
        assert dialog.focusWidget() is dialog.which
    if moment == "behind":
        other.show()
        other.activateWindow()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.nothing, timeout=20_000)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=20_000)
    assert dialog.focusWidget() is dialog.nothing
    QTest.keyClick(dialog, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.leave
