"""Topics: tried before they are saved, saved in a process of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.model import Topic
from monitor.store import Archive, journal, topics
from tests.ui.conftest import NOW
from ui.bridge import Bridge
from ui.dialogs.topics import TopicsDialog
from ui.theme import Theme


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, qtbot: QtBot) -> TopicsDialog:
    return opened(bridge, theme, qtbot)


def opened(bridge: Bridge, theme: Theme, qtbot: QtBot, name: str = "") -> TopicsDialog:
    dialog = TopicsDialog(bridge, theme, name=name)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    return dialog


def in_archive(path: Path) -> dict[str, Topic]:
    with Archive.open(path, "read") as archive:
        return {topic.name: topic for topic in topics.all(archive)}


def write(dialog: TopicsDialog, name: str, query: str) -> None:
    dialog.begin_new()
    dialog.editor.name.setText(name)
    dialog.editor.query.setPlainText(query)


def test_the_topics_and_their_queries_are_shown(dialog: TopicsDialog) -> None:
    names = [dialog.list.item(row).text() for row in range(3)]
    assert names == ["Camp clearances", "Border funding", "Diplomatic rows"]
    assert dialog.editor.name.text() == "Camp clearances"
    assert "$clearing" in dialog.editor.query.toPlainText()


def test_it_opens_at_the_topic_that_was_asked_for(bridge: Bridge, theme: Theme, qtbot: QtBot) -> None:
    dialog = opened(bridge, theme, qtbot, "Diplomatic rows")
    assert dialog.editor.name.text() == "Diplomatic rows"


def test_word_lists_are_shown_and_go_into_the_query(dialog: TopicsDialog) -> None:
    shown = [dialog.editor.lists.topLevelItem(row) for row in range(dialog.editor.lists.topLevelItemCount())]
    names = [row.text(0) for row in shown if row is not None]
    assert "$camp" in names
    write(dialog, "New", "")
    row = shown[names.index("$camp")]
    assert row is not None
    dialog.editor.lists.itemActivated.emit(row, 0)
    assert dialog.editor.query.toPlainText() == "$camp"


def test_a_query_is_counted_over_the_archive_while_it_is_written(dialog: TopicsDialog, qtbot: QtBot) -> None:
    write(dialog, "Parking", "parking")
    qtbot.waitUntil(lambda: "15 articles" in dialog.editor.verdict.text(), timeout=5000)
    assert "parking" in dialog.editor.hits.text().casefold()
    dialog.editor.query.setPlainText("zeppelin")
    qtbot.waitUntil(lambda: "no article" in dialog.editor.verdict.text(), timeout=5000)


@pytest.mark.parametrize("query", ["(boat OR", "is:unread boat", 'parking AND (ferry OR "half', "$nolist"])
def test_a_wrong_query_shows_where_and_cannot_be_saved(
    dialog: TopicsDialog, qtbot: QtBot, query: str
) -> None:
    write(dialog, "Boats", query)
    qtbot.waitUntil(lambda: dialog.editor.verdict.property("role") == "warning", timeout=5000)
    assert dialog.editor.verdict.text()
    assert "^" in dialog.editor.caret.text()
    assert dialog.editor.caret.isVisible()
    assert dialog.primary is not None
    assert not dialog.primary.isEnabled()


def test_saving_tags_the_archive(dialog: TopicsDialog, archive_path: Path, qtbot: QtBot) -> None:
    write(dialog, "Parking", "parking AND council")
    assert dialog.primary is not None
    with qtbot.waitSignal(dialog.saved, timeout=30_000):
        dialog.primary.click()
        assert dialog.at_work
    assert "15 articles" in dialog.message.text()
    assert in_archive(archive_path)["Parking"].articles == 15
    qtbot.waitUntil(lambda: dialog.list.count() == 4)
    assert not dialog.dirty


def test_a_query_that_begins_with_a_minus_is_saved_as_it_is(
    dialog: TopicsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    write(dialog, "Not parking", "-parking")
    with qtbot.waitSignal(dialog.saved, timeout=30_000):
        dialog.commit()
    assert in_archive(archive_path)["Not parking"].query == "-parking"


def test_unticking_hides_a_topic(dialog: TopicsDialog, archive_path: Path, qtbot: QtBot) -> None:
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not in_archive(archive_path)["Border funding"].shown, timeout=3000)


def test_removing_can_be_undone(dialog: TopicsDialog, archive_path: Path, qtbot: QtBot) -> None:
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=3000)
    with Archive.open(archive_path, "write") as archive:
        assert journal.undo(archive, NOW)
    assert "Camp clearances" in in_archive(archive_path)


def test_what_was_written_is_there_again_after_leaving(
    dialog: TopicsDialog, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    write(dialog, "Boats", "boat* AND")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = opened(bridge, theme, qtbot)
    qtbot.waitUntil(lambda: again.editor.name.text() == "Boats")
    assert again.editor.query.toPlainText() == "boat* AND"


def test_nothing_written_is_no_draft(
    dialog: TopicsDialog, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    dialog.reject()
    assert opened(bridge, theme, qtbot).message.text() == ""


def test_going_to_another_topic_and_back_loses_nothing(dialog: TopicsDialog) -> None:
    dialog.editor.query.setPlainText("camp AND quay")
    dialog.list.setCurrentRow(1)
    assert dialog.editor.name.text() == "Border funding"
    assert "camp AND quay" not in dialog.editor.query.toPlainText()
    dialog.list.setCurrentRow(0)
    assert dialog.editor.query.toPlainText() == "camp AND quay"
    assert "not saved" in dialog.message.text()


def test_a_refresh_leaves_what_is_being_written(dialog: TopicsDialog, qtbot: QtBot) -> None:
    write(dialog, "Boats", "boat")
    dialog.reload()
    QTest.qWait(200)
    assert dialog.editor.name.text() == "Boats"
    assert dialog.list.selectedItems() == []
