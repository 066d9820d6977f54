"""From the status line to what may have been missed, and from there to articles and feeds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.model import FeedState
from monitor.store import Archive, completeness, feeds
from ui.dialogs.completeness import CompletenessDialog
from ui.dialogs.feeds import FeedsDialog
from ui.models.question import Place
from ui.models.sidebar import ENTRY_ROLE
from ui.window import Window

COURIER = "https://courier.example/feed"


@pytest.fixture
def window(open_window: Callable[[Path], Window], archive_path: Path) -> Window:
    now = datetime.now(UTC)
    with Archive.open(archive_path, "write") as archive, archive.transaction():
        ids = {one.url: one.id for one in feeds.all(archive)}
        completeness.overflow(archive, ids[COURIER], now - timedelta(hours=3), now - timedelta(hours=1))
        failing = ids["https://littoral.example/rss"]
        feeds.set(archive, failing, state=FeedState.FAILING, error="The server answers 503.")
    return open_window(archive_path)


def test_a_possible_gap_is_named_and_leads_to_the_articles_around_it(window: Window, qtbot: QtBot) -> None:
    gap = window.status.gap
    assert gap.isVisible()
    assert gap.text().startswith("1 possible gap: The Courier, ")
    QTest.mouseClick(gap, Qt.MouseButton.LeftButton)
    panel = window.findChild(CompletenessDialog)
    assert panel is not None
    qtbot.waitUntil(lambda: bool(panel._items()), timeout=20_000)
    line = next(item for item in panel._items() if item.text(0) == "The Courier")
    panel.go(line)
    assert window.desk.question.place == Place("feed", COURIER, "The Courier")
    assert window.desk.question.chips.since is not None


def test_a_failing_feed_leads_to_the_broken_ones(window: Window, qtbot: QtBot) -> None:
    assert window.status.trouble.text() == "Le Littoral fails"
    QTest.mouseClick(window.status.trouble, Qt.MouseButton.LeftButton)
    panel = window.findChild(FeedsDialog)
    assert panel is not None
    assert panel.filters.checkedId() == 1
    qtbot.waitUntil(lambda: panel.shown.rowCount() == 1, timeout=20_000)
    panel.turn_to(COURIER)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert window.desk.question.place == Place("feed", COURIER, "The Courier")


def test_the_sidebar_says_at_the_feed_what_may_have_been_missed(window: Window) -> None:
    index = window.desk.sidebar.index_of(Place("feed", COURIER))
    assert index.data(ENTRY_ROLE).remark.startswith("possible gap")
    assert "possible gap" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "possible gap" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_without_a_network_there_is_one_notice_until_it_is_back(
    window: Window, archive_path: Path, qtbot: QtBot
) -> None:
    now = datetime.now(UTC)
    with Archive.open(archive_path, "write") as archive:
        completeness.note_absence(archive, completeness.Absence("offline", now))
    trouble = window.status.trouble
    qtbot.waitUntil(lambda: trouble.text().startswith("No way to the network since"), timeout=20_000)
    with Archive.open(archive_path, "write") as archive:
        completeness.end_absences(archive, now + timedelta(minutes=1))
    qtbot.waitUntil(lambda: trouble.text() == "Le Littoral fails", timeout=20_000)
