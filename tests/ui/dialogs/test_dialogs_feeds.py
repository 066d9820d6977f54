"""The feeds panel: every feed in words, and what is done to it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from monitor.model import Feed, FeedState
from monitor.store import Archive, feeds, journal
from ui.bridge import Bridge
from ui.dialogs.feeds import FeedsDialog
from ui.dialogs.feeds_model import last_words, next_words, state_words
from ui.theme import Theme

NOW = datetime(2021, 12, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, qtbot: QtBot) -> FeedsDialog:
    dialog = FeedsDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    return dialog


def feed(**changes: object) -> Feed:
    return Feed(1, "https://a.example/rss", "A", "A", "", **changes)  # type: ignore[arg-type]


def select(dialog: FeedsDialog, title: str) -> None:
    for row in range(dialog._shown.rowCount()):
        if dialog._shown.index(row, 0).data() == title:
            dialog.table.selectRow(row)


def in_archive(path: Path) -> dict[str, Feed]:
    with Archive.open(path, "read") as archive:
        return {one.title: one for one in feeds.all(archive)}


@pytest.mark.parametrize("state", list(FeedState))
def test_every_state_has_words(qtbot: QtBot, state: FeedState) -> None:
    assert state_words(feed(state=state))


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=7), "7 min ago"),
        (timedelta(hours=5), "5 h ago"),
        (timedelta(days=3), "3 days ago"),
        (None, "never"),
    ],
)
def test_the_last_success_is_told_as_a_distance(qtbot: QtBot, ago: timedelta | None, said: str) -> None:
    assert last_words(None if ago is None else NOW - ago, NOW) == said


def test_the_next_poll_is_told_and_what_is_never_polled_as_well(qtbot: QtBot) -> None:
    assert next_words(feed(next_poll=NOW + timedelta(minutes=50)), NOW) == "in 50 min"
    assert next_words(feed(next_poll=NOW - timedelta(minutes=1)), NOW) == "next round"
    assert next_words(feed(state=FeedState.PAUSED, next_poll=NOW + timedelta(minutes=30)), NOW) == "in 30 min"
    assert next_words(feed(state=FeedState.MUTED, next_poll=NOW + timedelta(hours=1)), NOW) == "not planned"


def test_the_table_shows_the_feeds_with_their_articles(dialog: FeedsDialog) -> None:
    rows = [[dialog._shown.index(r, c).data() for c in (0, 1, 5)] for r in range(3)]
    assert rows == [
        ["The Courier", "London", "20"],
        ["Harbour Gazette", "London/Kent", "20"],
        ["Le Littoral", "Paris", "20"],
    ]


def test_typing_finds_a_feed(dialog: FeedsDialog) -> None:
    QTest.keyClicks(dialog.search, "gaz")
    assert [dialog._shown.index(r, 0).data() for r in range(dialog._shown.rowCount())] == ["Harbour Gazette"]


def test_a_failing_feed_tells_its_error(dialog: FeedsDialog, archive_path: Path, qtbot: QtBot) -> None:
    with Archive.open(archive_path, "write") as archive:
        one = feeds.by_url(archive, "https://courier.example/feed")
        feeds.set(archive, one.id, state=FeedState.FAILING, error="The server answers 503.")
    qtbot.waitUntil(lambda: any(f.error for f in dialog.model.feeds), timeout=3000)
    select(dialog, "The Courier")
    assert dialog.message.text() == "The Courier: The server answers 503."
    assert "1 of them with trouble" in dialog.lead.text()


def test_removing_keeps_the_articles_and_can_be_undone(
    dialog: FeedsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    select(dialog, "The Courier")
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=3000)
    assert "Undo" in dialog.message.text()
    with Archive.open(archive_path, "write") as archive:
        assert archive.value("SELECT count(*) FROM articles") == 60
        assert journal.undo(archive, NOW)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3, timeout=3000)


def test_feeds_move_to_a_folder(
    dialog: FeedsDialog, archive_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("Coast/North/", True))
    select(dialog, "Le Littoral")
    dialog.move_to.click()
    qtbot.waitUntil(lambda: in_archive(archive_path)["Le Littoral"].folder == "Coast/North", timeout=3000)


def test_opml_goes_out_and_comes_in_again(
    dialog: FeedsDialog, tmp_path: Path, archive_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.opml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    dialog.export_opml.click()
    qtbot.waitUntil(target.exists, timeout=20_000)
    qtbot.waitUntil(lambda: "written" in dialog.message.text(), timeout=20_000)
    text = target.read_text(encoding="utf-8").replace("courier.example", "other.example")
    target.write_text(text, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    dialog.import_opml.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4, timeout=20_000)


def test_a_file_that_is_no_opml_is_told(
    dialog: FeedsDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.opml"
    bad.write_text("This is a shopping list.", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(bad), ""))
    dialog.import_opml.click()
    qtbot.waitUntil(lambda: dialog.message.property("role") == "warning", timeout=20_000)
    assert dialog.message.text()
    assert not dialog.at_work


def test_without_a_selection_nothing_can_be_done_to_one(dialog: FeedsDialog) -> None:
    dialog.table.clearSelection()
    assert not dialog.remove.isEnabled()
    assert not dialog.move_to.isEnabled()
    select(dialog, "The Courier")
    assert dialog.remove.isEnabled()


def test_escape_closes_the_panel(dialog: FeedsDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
