"""Heads of days in the reading list: where a day begins, what is said of it, and that no row moves for it."""

from __future__ import annotations

from array import array
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.models.day_heads import begun_day, day_of, day_words
from ui.models.stories import Stories
from ui.theme import LIGHT
from ui.window import Window

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
PARIS = ZoneInfo("Europe/Paris")


def id_at(at: datetime, number: int = 0) -> int:
    return (int(at.timestamp() // 60) << 8) + number


def test_a_day_is_that_of_the_readers_zone() -> None:
    late = id_at(datetime(2021, 11, 30, 23, 30, tzinfo=UTC))
    assert day_of(late, UTC) == date(2021, 11, 30)
    assert day_of(late, PARIS) == date(2021, 12, 1)


@given(st.lists(st.integers(0, 60_000_000), min_size=1, max_size=60))
def test_every_day_of_a_list_is_begun_once(minutes: list[int]) -> None:
    ids = array("q", sorted({minute << 8 for minute in minutes}, reverse=True))
    begun = [begun_day(ids, row, Stories(), PARIS) for row in range(len(ids))]
    assert begun[0] is not None
    assert [day for day in begun if day] == list(dict.fromkeys(day_of(one, PARIS) for one in ids))


def test_what_stands_below_a_story_begins_no_day_and_hides_none() -> None:
    day = datetime(2021, 12, 1, 9, tzinfo=UTC)
    head, below, following, earlier = (
        id_at(day - timedelta(days=gone), number) for number, gone in enumerate((0, 3, 0, 1))
    )
    stories = Stories()
    stories._open[head], stories._head[below] = (below,), head
    ids = array("q", (head, below, following, earlier))
    begun = [begun_day(ids, row, stories, UTC) for row in range(4)]
    assert begun == [date(2021, 12, 1), None, None, date(2021, 11, 30)]


def test_today_and_yesterday_have_their_names() -> None:
    today = date(2021, 12, 1)
    assert day_words(today, today) == "Today"
    assert day_words(date(2021, 11, 30), today) == "Yesterday"
    assert day_words(date(2021, 11, 29), today) == "Monday 29 November 2021"


def test_the_first_row_of_a_day_says_its_day_and_no_other_does(window: Window) -> None:
    listing = window.desk.list
    spoken = [str(listing.index(row).data(SPOKEN)) for row in range(listing.rowCount())]
    assert sum(text.startswith("Tuesday 30 November 2021. ") for text in spoken) == 1
    assert spoken[0].startswith("Wednesday 1 December 2021. ")


def test_the_header_names_the_day_of_the_first_row_on_screen(window: Window, qtbot: QtBot) -> None:
    window.resize(1100, 500)
    qtbot.waitUntil(lambda: window.list.days.words == "Wednesday 1 December 2021", timeout=20_000)
    row = next(
        row
        for row in range(window.desk.list.rowCount())
        if window.desk.list.day_begun(row) == "Tuesday 30 November 2021"
    )
    bar = window.list.verticalScrollBar()
    bar.setValue(row * window.list.delegate.height)
    assert window.list.days.words == "Tuesday 30 November 2021"
    bar.setValue(row * window.list.delegate.height - 1)
    assert window.list.days.words == "Wednesday 1 December 2021"


def test_rows_have_one_height_whatever_day_they_begin(window: Window) -> None:
    rows = range(window.desk.list.rowCount())
    assert {window.list.rowHeight(row) for row in rows} == {window.list.delegate.height}


def test_a_list_in_another_order_has_no_days(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.list.days.isVisible, timeout=20_000)
    window.desk.sort("arrival")
    qtbot.waitUntil(lambda: not window.list.days.isVisible(), timeout=20_000)
    spoken = str(window.desk.list.index(0).data(SPOKEN))
    assert "December 2021. " not in spoken
    window.desk.sort("date")
    qtbot.waitUntil(window.list.days.isVisible, timeout=20_000)


def test_both_rows_beside_a_day_paint_their_half_of_it(window: Window, qtbot: QtBot) -> None:
    """Whichever of the two is painted alone, the picture is the same."""
    window.list.setMouseTracking(False)
    row = next(row for row in range(1, 9) if window.desk.list.day_begun(row))

    def painted() -> QImage:
        return window.list.viewport().grab().toImage()

    qtbot.waitUntil(lambda: painted() == painted(), timeout=20_000)
    whole = painted()
    window.list.viewport().repaint(window.list.visualRect(window.desk.list.index(row)))
    window.list.viewport().repaint(window.list.visualRect(window.desk.list.index(row - 1)))
    assert painted() == whole


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_selection_reaches_behind_the_words_of_a_day(window: Window, qtbot: QtBot, scale: float) -> None:
    window.theme.switch(scale=scale)
    try:
        row = next(row for row in range(1, 60) if window.desk.list.day_begun(row))
        px = window.theme.px
        for selected, inwards in ((row - 1, -1), (row, 1)):
            window.list.go_to(selected)
            edge = window.list.visualRect(window.desk.list.index(row)).top()
            picture = window.list.viewport().grab().toImage()

            def colour(below: int, picture: QImage = picture, edge: int = edge) -> str:
                return picture.pixelColor(px(12), edge + below).name().upper()

            for near in range(-px(8), px(8)):
                assert colour(near) in (LIGHT.background, LIGHT.line), near
            assert colour(inwards * px(14)) == LIGHT.selection
    finally:
        window.theme.switch(scale=1.0)
