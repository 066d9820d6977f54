"""Care of the archive: backups written, listed and restored, a check in words; a purge and its way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from monitor.store import Archive, backups, marks, pages, shelf
from tests.faults.archives import assert_sound
from ui.bridge import Bridge
from ui.dialogs.care import CareDialog
from ui.dialogs.care_extract import ExtractDialog
from ui.dialogs.care_purge import PurgeDialog
from ui.dialogs.care_restore import RestoreDialog
from ui.theme import Theme
from ui.window import Window

LONG = 30_000


def count(path: Path, what: str = "articles") -> int:
    with Archive.open(path) as archive:
        return int(archive.value(f"SELECT count(*) FROM {what}"))


@pytest.fixture
def care(bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot) -> CareDialog:
    backups.daily(archive_path, datetime.now(UTC) - timedelta(days=2))
    dialog = CareDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.backups.rowCount() == 1, timeout=20_000)
    return dialog


# --- care -------------------------------------------------------------------------------------------------


def test_it_says_where_the_archive_lies_how_large_it_is_and_which_backups_there_are(
    care: CareDialog, archive_path: Path
) -> None:
    assert care.place.text() == str(archive_path)
    assert "MB" in care.room.text() or "kB" in care.room.text()
    assert care.articles.text().startswith("60,")
    assert care.backups.model().index(0, 1).data() == "of the day"
    assert not care.findings.isVisible()
    assert not care.trouble.isVisible()


def test_a_backup_is_written_where_the_reader_says(care: CareDialog, tmp_path: Path, qtbot: QtBot) -> None:
    care.back_up(tmp_path / "copy")
    qtbot.waitUntil(lambda: not care.at_work, timeout=LONG)
    assert_sound(tmp_path / "copy.db")
    assert "60 articles" in care.message.text()
    assert str(tmp_path / "copy.db") in care.message.text()


def test_a_backup_that_cannot_be_written_is_told_in_the_dialog(
    care: CareDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("no folder")
    care.back_up(tmp_path / "file" / "copy.db")
    qtbot.waitUntil(lambda: not care.at_work, timeout=LONG)
    assert "cannot be written" in care.message.text()
    assert care.message.property("role") == "warning"


def test_a_sound_archive_is_called_sound(care: CareDialog, qtbot: QtBot) -> None:
    QTest.mouseClick(care.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not care.at_work, timeout=LONG)
    assert "sound: 60 articles" in care.message.text()


def test_what_the_check_found_and_mended_is_listed_in_words(
    care: CareDialog, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        archive.execute("UPDATE tallies SET articles = articles + 5 WHERE kind = 'all'")
    care.commit_check()
    qtbot.waitUntil(lambda: not care.at_work, timeout=LONG)
    assert care.findings.isVisible()
    assert care.findings.model().index(0, 0).data() == "mended"
    assert care.findings.model().index(0, 1).data()
    assert "nothing is lost" in care.message.text()


def test_a_check_can_be_stopped(care: CareDialog, qtbot: QtBot) -> None:
    care.commit_check()
    QTest.keyClick(care, Qt.Key.Key_Escape)
    assert care.isVisible()
    assert not care.at_work


def test_without_a_backup_the_dialog_says_when_the_first_comes(
    bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    dialog = CareDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.none.isVisible, timeout=20_000)
    assert not dialog.restore.isEnabled()


def test_a_backup_that_failed_stands_in_the_status_line_and_leads_to_the_care(
    open_window: Callable[[Path], Window], archive_path: Path, qtbot: QtBot
) -> None:
    now = datetime.now(UTC)
    backups.daily(archive_path, now - timedelta(days=2))
    with Archive.open(archive_path, "write") as archive:
        backups.note(archive, "The disk is full.", now)
    window = open_window(archive_path)
    qtbot.waitUntil(lambda: "No backup since" in window.status.trouble.accessibleName(), timeout=20_000)
    QTest.mouseClick(window.status.trouble, Qt.MouseButton.LeftButton)
    dialog = window.findChild(CareDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=20_000)
    with Archive.open(archive_path, "write") as archive:
        backups.note(archive, None, now)
    qtbot.waitUntil(lambda: not window.status.trouble.isVisible(), timeout=20_000)


def test_from_a_backup_of_the_list_to_the_archive_of_then(
    open_window: Callable[[Path], Window], archive_path: Path, qtbot: QtBot
) -> None:
    backups.daily(archive_path, datetime.now(UTC) - timedelta(days=2))
    window = open_window(archive_path)
    window.deeds.mark(window.desk.list.ids[:3], "starred", True)
    qtbot.waitUntil(lambda: count(archive_path, "marks WHERE starred IS NOT NULL") == 3, timeout=20_000)
    window.open_dialog("care")
    dialog = window.findChild(CareDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.restore.isEnabled, timeout=20_000)
    QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    question = window.findChild(RestoreDialog)
    assert question is not None
    assert question.file.text() == str(shelf.listing(archive_path)[0].path)
    assert question.primary is not None
    QTest.mouseClick(question.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.gate.shut, timeout=20_000)
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: not window.gate.shut, timeout=LONG)
    assert count(archive_path, "marks WHERE starred IS NOT NULL") == 0
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 60, timeout=20_000)


def test_restoring_needs_a_file_that_is_there(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = RestoreDialog(theme, tmp_path / "archive.db")
    qtbot.addWidget(dialog)
    dialog.show()
    agreed: list[Path] = []
    dialog.agreed.connect(agreed.append)
    assert dialog.primary is not None
    assert not dialog.primary.isEnabled()
    dialog.file.setText(str(tmp_path / "gone.db"))
    dialog.commit()
    assert "There is no file" in dialog.message.text()
    assert agreed == []
    assert dialog.isVisible()


# --- purge ------------------------------------------------------------------------------------------------


@pytest.fixture
def purge(bridge: Bridge, theme: Theme, qtbot: QtBot) -> PurgeDialog:
    dialog = PurgeDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def type_query(dialog: PurgeDialog, qtbot: QtBot, query: str, words: str) -> None:
    dialog.query.setText(query)
    qtbot.waitUntil(lambda: words in dialog.outcome.text(), timeout=20_000)


def test_a_purge_is_seen_done_and_taken_back_in_one_dialog(
    purge: PurgeDialog, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        chosen = archive.column("SELECT id FROM articles WHERE title LIKE '%parking%' LIMIT 2")
        marks.set(archive, chosen, "starred", True, datetime.now(UTC))
    type_query(purge, qtbot, "title:parking", "Would delete 13 articles, 0 starred.")
    assert "2 starred" in purge.outcome.text()
    assert purge.found.rowCount() == 13
    assert purge.primary is not None
    assert purge.primary.text() == "Delete 13 articles"
    assert not purge.undo.isVisible()
    QTest.mouseClick(purge.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "13 articles deleted" in purge.message.text(), timeout=LONG)
    assert count(archive_path) == 47
    qtbot.waitUntil(purge.undo.isVisible, timeout=20_000)
    assert not purge.primary.isEnabled()
    QTest.mouseClick(purge.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Undone" in purge.message.text(), timeout=LONG)
    assert count(archive_path) == 60
    assert_sound(archive_path)


def test_return_in_the_field_deletes_nothing(purge: PurgeDialog, archive_path: Path, qtbot: QtBot) -> None:
    type_query(purge, qtbot, "title:parking", "Would delete 15 articles")
    QTest.keyClick(purge.query, Qt.Key.Key_Return)
    QTest.qWait(200)
    assert not purge.at_work
    assert count(archive_path) == 60


def test_a_query_that_is_empty_or_wrong_deletes_nothing_and_says_why(
    purge: PurgeDialog, qtbot: QtBot
) -> None:
    assert purge.primary is not None
    type_query(purge, qtbot, "title:parking", "Would delete 15")
    assert purge.primary.isEnabled()
    purge.query.setText("title:parking AND (")
    assert not purge.primary.isEnabled()  # at once, before it is looked at
    qtbot.waitUntil(lambda: "not wholly understood" in purge.outcome.text(), timeout=20_000)
    assert not purge.primary.isEnabled()
    type_query(purge, qtbot, "", "an empty one would mean every article")
    assert not purge.primary.isEnabled()


def test_the_purge_starts_with_what_the_reader_sees(window: Window, qtbot: QtBot) -> None:
    window.desk.search("ambassador")
    window.open_dialog("purge")
    dialog = window.findChild(PurgeDialog)
    assert dialog is not None
    assert "ambassador" in dialog.query.text()


# --- extract again ----------------------------------------------------------------------------------------

PAGE = """<html lang="en"><head><title>{title}</title></head><body><nav>Home News Sport</nav><article>
<h1>{title}</h1><p>{first}</p><p>{second}</p><p>{third}</p></article><footer>All rights reserved</footer></body></html>"""


def keep_page(path: Path) -> int:
    """Keep the raw page of an article whose text the archive has only in part."""
    with Archive.open(path, "write") as archive:
        number = int(archive.value("SELECT max(id) FROM articles"))
        title = str(archive.value("SELECT title FROM articles WHERE id = ?", (number,)))
        paragraphs = [
            f"The officers came before dawn and cleared the {place}, said the council in a statement on Tuesday, "
            f"and the people who had lived there for {weeks} weeks were taken away in buses to other towns."
            for place, weeks in (
                ("old railway line", 12),
                ("edge of the harbour", 7),
                ("field by the road", 3),
            )
        ]
        page = PAGE.format(title=title, first=paragraphs[0], second=paragraphs[1], third=paragraphs[2])
        pages.keep(
            archive, number, "https://press.example/0", datetime.now(UTC), 200,
            {"content-type": "text/html; charset=utf-8"}, page.encode(),
        )  # fmt: skip
        return number


def words_of(path: Path, number: int) -> int:
    with Archive.open(path) as archive:
        return int(archive.value("SELECT words FROM articles WHERE id = ?", (number,)))


def test_extraction_is_looked_at_done_and_taken_back(
    bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot
) -> None:
    number = keep_page(archive_path)
    before = words_of(archive_path, number)
    dialog = ExtractDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.primary is not None
    QTest.keyClick(dialog.query, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.changes.rowCount() == 1 and not dialog.at_work, timeout=LONG)
    assert words_of(archive_path, number) == before
    assert "→" in dialog.changes.model().index(0, 2).data()
    assert dialog.primary.text() == "Change 1 article"
    QTest.keyClick(dialog.query, Qt.Key.Key_Return)
    assert not dialog.at_work
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.undo.isVisible, timeout=LONG)
    assert words_of(archive_path, number) > before
    assert dialog.primary.text() == "Look what would change"
    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "earlier texts are back" in dialog.message.text(), timeout=LONG)
    assert words_of(archive_path, number) == before


def test_without_a_kept_page_there_is_nothing_to_read_again(
    bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    dialog = ExtractDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.commit()
    qtbot.waitUntil(lambda: not dialog.at_work, timeout=LONG)
    assert "nothing to read again" in dialog.outcome.text()
    assert dialog.primary is not None
    assert dialog.primary.text() == "Look what would change"
