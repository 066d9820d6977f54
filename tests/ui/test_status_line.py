"""The status line: what runs, when it runs next, what needs a look."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.app import application
from ui.models.words import number
from ui.theme import LIGHT, Theme
from ui.views.status_line import StatusLine


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    application()
    made = StatusLine(Theme(LIGHT, 1.0))
    made.zone = ZoneInfo("Europe/Paris")
    qtbot.addWidget(made)
    made.resize(1200, 28)
    made.show()
    return made


def test_a_stage_at_work_shows_its_numbers_and_how_far_it_is(line: StatusLine) -> None:
    line.show_progress({"event": "progress", "stage": "poll", "done": 142, "total": 318})
    assert line.what.text() == "Polling 142 of 318 feeds"
    assert (line.bar.value(), line.bar.maximum()) == (142, 318)
    assert line.bar.isVisible()


def test_after_a_round_the_line_rests_and_tells_the_next(line: StatusLine, qtbot: QtBot) -> None:
    line.show_progress({"event": "progress", "stage": "poll", "done": 3, "total": 3})
    line.show_progress({"event": "sleeping", "stage": None, "message": "2021-12-01T08:15:00+00:00"})
    qtbot.waitUntil(line.next.isVisible, timeout=20_000)
    assert line.next.text() == "Next round 09:15"
    assert not line.bar.isVisible()


def test_events_of_any_form_are_taken(line: StatusLine) -> None:
    for event in ({}, {"stage": None}, {"stage": "moon", "done": 1, "total": 9}, {"event": "sleeping"}):
        line.show_progress(event)
    assert not line.bar.isVisible()


def test_the_gravest_trouble_is_shown_and_comes_back_to_the_next(line: StatusLine) -> None:
    line.note_trouble("feeds", "Salt & Pepper fails")
    assert line.trouble.accessibleName() == "Salt & Pepper fails"
    assert line.trouble.text() == "Salt && Pepper fails"
    line.note_trouble("engine", "Another engine is at work.")
    assert line.trouble.accessibleName() == "Another engine is at work."
    looked: list[str] = []
    line.trouble_clicked.connect(looked.append)
    QTest.mouseClick(line.trouble, Qt.MouseButton.LeftButton)
    assert looked == ["engine"]
    assert line.trouble.accessibleName() == "Salt & Pepper fails"
    line.note_trouble("feeds", "")
    assert not line.trouble.isVisible()


def test_the_size_of_the_archive_is_told_with_its_first_day(line: StatusLine) -> None:
    line.show_total(1_024_518, datetime(2019, 3, 3, 23, 30, tzinfo=UTC))
    assert line.total.text() == f"{number(1_024_518)} articles since 4 Mar 2019"
    line.show_total(1, None)
    assert line.total.text() == "1 article"


def test_what_was_done_can_be_undone_from_the_line(line: StatusLine) -> None:
    line.show_message("3 articles dismissed", undo=True)
    assert line.undo.isVisible()
    asked: list[None] = []
    line.undo_clicked.connect(lambda: asked.append(None))
    QTest.mouseClick(line.undo, Qt.MouseButton.LeftButton)
    assert asked == [None]


def test_possible_gaps_stand_beside_a_trouble_and_lead_to_what_is_known(line: StatusLine) -> None:
    line.note_trouble("feeds", "Salt & Pepper fails")
    line.show_gaps("1 possible gap: Salt & Pepper, 02:10 to 05:40", "Entries may have been lost.")
    assert line.trouble.isVisible()
    assert line.gap.accessibleName() == "1 possible gap: Salt & Pepper, 02:10 to 05:40"
    assert line.gap.text() == "1 possible gap: Salt && Pepper, 02:10 to 05:40"
    assert "Entries may have been lost." in line.gap.toolTip()
    asked: list[None] = []
    line.gap_clicked.connect(lambda: asked.append(None))
    QTest.mouseClick(line.gap, Qt.MouseButton.LeftButton)
    assert asked == [None]
    line.show_gaps("", "")
    assert not line.gap.isVisible()


def test_without_a_network_the_feeds_are_not_blamed(line: StatusLine) -> None:
    line.note_trouble("feeds", "212 feeds fail")
    line.note_trouble("network", "No way to the network since 14:20")
    assert line.trouble.text() == "No way to the network since 14:20"
    QTest.mouseClick(line.trouble, Qt.MouseButton.LeftButton)
    assert line.trouble.text() == "No way to the network since 14:20"
    line.note_trouble("network", "")
    assert line.trouble.text() == "212 feeds fail"


def test_nothing_that_is_said_makes_a_window_wider_than_it_is(line: StatusLine, qtbot: QtBot) -> None:
    headline = "Last tents come down at Loon-Plage as ministers trade letters"
    line.show_next(datetime(2021, 12, 1, 8, 15, tzinfo=UTC))
    line.show_total(1_024_518, datetime(2019, 3, 3, 23, 30, tzinfo=UTC))
    line.show_message(f"“{headline}” is in the clipbook “Crossings, December 2021”", undo=True)
    line.note_trouble("feeds", "Salt & Pepper, Harbour Gazette, The Courier, Le Littoral and 14 others fail")
    line.show_gaps("1 possible gap: Salt & Pepper, 02:10 to 05:40", "Entries may have been lost.")
    assert line.minimumSizeHint().width() <= 860
    line.resize(860, 28)
    parts = (line.next, line.message, line.undo, line.trouble, line.gap, line.total)
    qtbot.waitUntil(lambda: line.total.geometry().right() <= 860, timeout=20_000)
    assert all(before.geometry().right() < after.geometry().left() for before, after in pairwise(parts))
    assert headline in line.message.text()  # whole for who listens, and in the tooltip
    assert headline in line.message.toolTip()
    assert line.undo.width() >= line.undo.sizeHint().width()
    line.show_message("Starred")
    assert line.message.toolTip() == ""
