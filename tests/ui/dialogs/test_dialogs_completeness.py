"""The completeness panel over a real archive."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.store import Archive, completeness, feeds
from ui.bridge import Bridge
from ui.dialogs.completeness import CompletenessDialog
from ui.models.question import Question
from ui.theme import Theme


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot) -> CompletenessDialog:
    now = datetime.now(UTC)
    with Archive.open(archive_path, "write") as archive, archive.transaction():
        courier = feeds.by_url(archive, "https://courier.example/feed")
        completeness.count(archive, courier.id, "failed", now, {now.date(): 2})
        completeness.overflow(archive, courier.id, now - timedelta(hours=3), now - timedelta(minutes=1))
    dialog = CompletenessDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog._items()), timeout=20_000)
    return dialog


def subjects(dialog: CompletenessDialog) -> list[str]:
    return [item.text(0) for item in dialog._items()]


def test_it_says_what_is_known(dialog: CompletenessDialog) -> None:
    assert dialog.lead.text() == "1 possible gap, 2 polls missed."
    assert subjects(dialog).count("The Courier") == 2


def test_a_gap_leads_to_the_articles_of_its_feed_by_mouse_and_by_key(
    dialog: CompletenessDialog, qtbot: QtBot
) -> None:
    item = [item for item in dialog._items() if item.text(0) == "The Courier"][-1]
    wanted: list[Question] = []
    dialog.question_wanted.connect(wanted.append)
    at = dialog.tree.visualItemRect(item).center()
    QTest.mouseClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert [question.place.key for question in wanted] == ["https://courier.example/feed"] * 2
    assert "Entries may have been lost" in dialog.message.text()


def test_failed_polls_lead_to_the_feed(dialog: CompletenessDialog, qtbot: QtBot) -> None:
    item = next(item for item in dialog._items() if item.text(0) == "The Courier")
    with qtbot.waitSignal(dialog.feed_wanted) as wanted:
        dialog.go(item)
    assert wanted.args == ["https://courier.example/feed"]


@pytest.mark.parametrize("period", ["today", "24h", "7d"])
def test_a_period_begins_when_it_says(dialog: CompletenessDialog, period: str) -> None:
    now = datetime.now(UTC)
    dialog.choose(period)
    begun = now - dialog.first_moment(now)
    longest = {"today": timedelta(days=1), "24h": timedelta(days=1), "7d": timedelta(days=7, hours=2)}
    assert timedelta(0) <= begun <= longest[period]
    assert not dialog.since.isVisible()


def test_any_day_can_be_chosen(dialog: CompletenessDialog, qtbot: QtBot) -> None:
    dialog.periods.button(3).click()
    assert dialog.since.isVisible()
    dialog.since.setDate(QDate(2021, 11, 1))
    qtbot.waitUntil(lambda: "1 Nov 2021" in dialog.spoken_period.text(), timeout=20_000)
    assert dialog.first_moment(datetime.now(UTC)).astimezone(dialog._zone).day == 1


def test_it_follows_what_the_engine_writes_and_keeps_the_selection(
    dialog: CompletenessDialog, archive_path: Path, qtbot: QtBot
) -> None:
    item = [item for item in dialog._items() if item.text(0) == "The Courier"][-1]
    dialog.tree.setCurrentItem(item)
    now = datetime.now(UTC)
    with Archive.open(archive_path, "write") as archive:
        completeness.note_absence(archive, completeness.Absence("asleep", now - timedelta(hours=2), now))
    qtbot.waitUntil(lambda: "The computer slept or stood still" in subjects(dialog), timeout=20_000)
    current = dialog.tree.currentItem()
    assert current is not None
    assert current.text(0) == "The Courier"


def test_every_row_says_all_in_words(dialog: CompletenessDialog) -> None:
    spoken = [str(item.data(0, Qt.ItemDataRole.AccessibleTextRole)) for item in dialog._items()]
    assert any("Entries may have been lost" in words for words in spoken)
