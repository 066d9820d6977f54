"""Topics: tried before they are saved, saved in a process of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.model import Topic
from monitor.store import Archive, journal, tags, topics
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
    qtbot.waitUntil(lambda: dialog.list.count() == 3, timeout=20_000)
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


def changes(dialog: TopicsDialog) -> str:
    return dialog.editor.changes.counts.text()


def rows(dialog: TopicsDialog) -> list[str]:
    return [dialog.editor.changes.rows.item(row).text() for row in range(dialog.editor.changes.rows.count())]


def test_a_new_query_is_tried_over_the_archive_while_it_is_written(
    dialog: TopicsDialog, qtbot: QtBot
) -> None:
    write(dialog, "Parking", "parking")
    qtbot.waitUntil(lambda: "+15 added, −0 removed" in changes(dialog), timeout=10_000)
    assert rows(dialog)[0].startswith("+  Council debates the price of parking")
    dialog.editor.query.setPlainText("zeppelin")
    qtbot.waitUntil(lambda: "no article" in changes(dialog), timeout=10_000)
    assert rows(dialog) == []


def test_an_edit_shows_what_comes_and_what_goes(dialog: TopicsDialog, qtbot: QtBot) -> None:
    dialog.editor.query.setPlainText("parking")
    qtbot.waitUntil(lambda: "+15 added, −15 removed" in changes(dialog), timeout=10_000)
    signs = {row[0] for row in rows(dialog)}
    assert signs == {"+", "−"}
    assert not dialog.editor.changes.stop.isVisible()


def test_a_row_of_the_changes_leads_to_its_article(dialog: TopicsDialog, qtbot: QtBot) -> None:
    write(dialog, "Parking", "parking")
    qtbot.waitUntil(lambda: len(rows(dialog)) > 0, timeout=10_000)
    row = dialog.editor.changes.rows.item(0)
    with qtbot.waitSignal(dialog.article_wanted) as wanted:
        dialog.editor.changes.rows.itemActivated.emit(row)
    assert wanted.args is not None
    assert wanted.args[0] == row.data(Qt.ItemDataRole.UserRole)


def test_what_the_words_find_is_told(dialog: TopicsDialog, qtbot: QtBot) -> None:
    write(dialog, "Camps", "$camp AND camp* AND ferry")
    qtbot.waitUntil(lambda: "camp* : 1 form" in dialog.editor.verdict.text(), timeout=10_000)
    assert "$camp : " in dialog.editor.verdict.text()
    assert "members" in dialog.editor.verdict.text()


def test_what_may_be_meant_otherwise_is_told_and_can_be_saved(dialog: TopicsDialog, qtbot: QtBot) -> None:
    write(dialog, "Camps", "camp and ferry")
    qtbot.waitUntil(lambda: "AND" in dialog.editor.verdict.text(), timeout=10_000)
    assert dialog.primary is not None
    assert dialog.primary.isEnabled()


def test_losing_a_confirmed_article_is_asked_about_first(
    dialog: TopicsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        first = tags.matching(archive, "camp", 1)[0].id
        tags.say(archive, "Camp clearances", first, "confirm", NOW)
    dialog.editor.query.setPlainText("ferry")
    qtbot.waitUntil(dialog.editor.changes.lost.isVisible, timeout=10_000)
    assert rows(dialog)[0].startswith("!")
    dialog.commit()
    assert "confirmed" in dialog.message.text()
    assert in_archive(archive_path)["Camp clearances"].query != "ferry"
    assert dialog.primary is not None
    assert dialog.primary.text() == "Save all the same"
    with qtbot.waitSignal(dialog.tagged, timeout=15_000):
        dialog.primary.click()
    assert in_archive(archive_path)["Camp clearances"].articles == 16


@pytest.mark.parametrize("query", ["(boat OR", "is:unread boat", 'parking AND (ferry OR "half', "$nolist"])
def test_a_wrong_query_shows_where_and_cannot_be_saved(
    dialog: TopicsDialog, qtbot: QtBot, query: str
) -> None:
    write(dialog, "Boats", query)
    qtbot.waitUntil(lambda: dialog.editor.verdict.property("role") == "warning", timeout=20_000)
    assert dialog.editor.verdict.text()
    assert "^" in dialog.editor.caret.text()
    assert dialog.editor.caret.isVisible()
    assert dialog.primary is not None
    assert not dialog.primary.isEnabled()


def test_saving_tags_the_archive_while_one_goes_on(
    dialog: TopicsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    write(dialog, "Parking", "parking AND council")
    assert dialog.primary is not None
    with qtbot.waitSignal(dialog.tagged, timeout=15_000):
        with qtbot.waitSignal(dialog.saved, timeout=10_000):
            dialog.primary.click()
        assert dialog.content.isEnabled()
    assert "15 articles" in dialog.message.text()
    assert in_archive(archive_path)["Parking"].articles == 15
    qtbot.waitUntil(lambda: dialog.list.count() == 4, timeout=20_000)
    assert not dialog.dirty


def test_a_rename_is_no_second_topic(dialog: TopicsDialog, archive_path: Path, qtbot: QtBot) -> None:
    dialog.editor.name.setText("Camps emptied")
    with qtbot.waitSignal(dialog.saved, timeout=10_000):
        dialog.commit()
    names = in_archive(archive_path)
    assert "Camps emptied" in names
    assert "Camp clearances" not in names
    assert names["Camps emptied"].articles == 15


def test_a_name_that_is_taken_is_refused_for_a_new_topic(
    dialog: TopicsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    before = in_archive(archive_path)["Border funding"].query
    write(dialog, "border FUNDING", "parking")
    dialog.commit()
    assert "choose another name" in dialog.message.text()
    assert in_archive(archive_path)["Border funding"].query == before


def test_colour_and_note_are_saved(dialog: TopicsDialog, archive_path: Path, qtbot: QtBot) -> None:
    dialog.editor.colour.choose(5)
    dialog.editor.note.setPlainText("Not fires.")
    with qtbot.waitSignal(dialog.saved, timeout=10_000):
        dialog.commit()
    saved = in_archive(archive_path)["Camp clearances"]
    assert (saved.colour, saved.note) == (5, "Not fires.")


def test_an_earlier_query_can_be_taken_again(dialog: TopicsDialog, qtbot: QtBot) -> None:
    first = dialog.editor.query.toPlainText()
    dialog.editor.query.setPlainText("ferry")
    with qtbot.waitSignal(dialog.tagged, timeout=15_000):
        dialog.commit()
    qtbot.waitUntil(lambda: dialog.editor.history.list.count() == 1, timeout=20_000)
    dialog.editor.history.restore.click()
    assert dialog.editor.query.toPlainText().strip() == first.strip()
    assert dialog.dirty


def test_a_query_that_begins_with_a_minus_is_saved_as_it_is(
    dialog: TopicsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    write(dialog, "Not parking", "-parking")
    with qtbot.waitSignal(dialog.tagged, timeout=15_000):
        dialog.commit()
    assert in_archive(archive_path)["Not parking"].query == "-parking"
    assert in_archive(archive_path)["Not parking"].articles == 45


def test_unticking_hides_a_topic(dialog: TopicsDialog, archive_path: Path, qtbot: QtBot) -> None:
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not in_archive(archive_path)["Border funding"].shown, timeout=10_000)
    with Archive.open(archive_path, "write") as archive:
        assert "Border funding hidden" in (journal.undo(archive, NOW) or "")
    assert in_archive(archive_path)["Border funding"].shown


def test_removing_can_be_undone(dialog: TopicsDialog, archive_path: Path, qtbot: QtBot) -> None:
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=10_000)
    dialog.undo.click()
    qtbot.waitUntil(lambda: "Camp clearances" in in_archive(archive_path), timeout=15_000)
    qtbot.waitUntil(lambda: dialog.list.count() == 3, timeout=10_000)


def test_what_was_written_is_there_again_after_leaving(
    dialog: TopicsDialog, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    write(dialog, "Boats", "boat* AND")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = opened(bridge, theme, qtbot)
    qtbot.waitUntil(lambda: again.editor.name.text() == "Boats", timeout=20_000)
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
