"""The article beside the list or below it, and the list in columns where it is wide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import LIGHT, META, Theme
from ui.views.columns import HEIGHT, columns
from ui.views.row import COMFORTABLE, COMPACT
from ui.window import Window

Open = Callable[[Path], Window]


def test_the_article_goes_below_the_list_and_back_and_each_way_keeps_its_sizes(
    open_window: Open, archive_path: Path, qtbot: QtBot
) -> None:
    window = open_window(archive_path)
    window.list.setFocus()
    window.desk_side.setSizes([600, 600])
    beside = window.desk_side.sizes()
    QTest.keySequence(window.list, "F8")
    assert window.article_side.y() > window.list.y()
    assert window.article_side.width() == window.desk_side.middle.width()
    window.desk_side.setSizes([500, 300])
    below = window.desk_side.sizes()
    QTest.keySequence(window.list, "F8")
    assert window.desk_side.sizes() == beside
    QTest.keySequence(window.list, "F8")
    assert window.desk_side.sizes() == below
    window.toggle_compact()
    window.close()
    again = open_window(archive_path)
    assert again.desk_side.below
    assert again.desk_side.sizes() == below
    assert again.list.delegate.lined
    again.toggle_layout()
    assert again.desk_side.sizes() == beside


def test_below_the_list_compact_rows_are_lines_and_all_hold_their_place(window: Window, qtbot: QtBot) -> None:
    window.list.verticalScrollBar().setValue(20 * COMFORTABLE)
    first = window.list.place()[0]
    for compact, below, height in ((True, False, COMPACT), (True, True, HEIGHT), (False, True, COMFORTABLE)):
        window.list.set_compact(compact)
        window.show_layout(below)
        assert window.list.rowHeight(0) == window.theme.px(height)
        assert window.list.place()[0] == first
    window.list.set_compact(True)
    star = window.list.delegate.star_rect(window.list.visualRect(window.desk.list.index(25)))
    QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=star.center())
    article = window.desk.list.article(25)
    assert article is not None
    assert article.starred


def test_a_small_window_has_room_for_both(window: Window, qtbot: QtBot) -> None:
    window.show_layout(True)
    window.list.set_compact(True)
    for width, height, scale in ((900, 600, 1.0), (1280, 800, 1.5)):
        window.theme.switch(scale=scale)
        window.resize(width, height)
        QTest.qWait(50)
        assert (window.width(), window.height()) == (width, height)
        assert window.list.viewport().height() >= 2 * window.list.delegate.height
        assert window.article_side.height() >= window.theme.px(144)
    window.theme.switch(LIGHT, 1.0)


def test_columns_line_up_and_give_way_to_the_headline(qtbot: QtBot) -> None:
    theme = Theme(LIGHT, 1.0)
    wide, next_row = (columns(QRect(0, y, 1200, HEIGHT), 1160, theme) for y in (0, HEIGHT))
    inset = columns(QRect(0, 0, 1200, HEIGHT), 1160, theme, 40)
    assert wide == next_row
    assert (inset.topics, inset.outlet, inset.date) == (wide.topics, wide.outlet, wide.date)
    assert inset.title[0] == wide.title[0] + 40
    for width in range(320, 2000, 60):
        lies = columns(QRect(0, 0, width, HEIGHT), width - 40, theme)
        parts = [part for part in (lies.title, lies.topics, lies.outlet, lies.date) if part is not None]
        assert all(left < right for left, right in parts)
        assert all(one[1] <= other[0] for one, other in pairwise(parts))
        assert lies.topics is None or lies.title[1] - lies.title[0] >= 0.4 * width


def test_dates_are_painted_below_each_other(window: Window, qtbot: QtBot) -> None:
    window.list.set_compact(True)
    window.show_layout(True)
    QTest.qWait(100)
    image = window.list.viewport().grab().toImage()
    ground = QColor(window.theme.palette.background)
    ends = set()
    for row in range(3):
        place = window.list.delegate.time_rect(window.list.visualRect(window.desk.list.index(row)))
        y = place.center().y()
        inked = [
            x
            for x in range(place.left(), place.right())
            if any(image.pixelColor(QPoint(x, at)) != ground for at in range(y - 5, y + 5))
        ]
        ends.add(max(inked) // 2)
    assert len(ends) == 1


def test_topics_and_the_number_of_the_others_stay_within_their_room(window: Window) -> None:
    delegate, article = window.list.delegate, window.desk.list.article(0)
    assert article is not None
    topics = ("Camp clearances", "Border funding", "Diplomatic rows")
    article = replace(article, topics=topics, topic_colours=(0, 1, 2))
    ground = QColor("#FFFFFF")
    for room in range(40, 420, 5):
        image = QImage(500, 40, QImage.Format.Format_RGB32)
        image.fill(ground)
        painter = QPainter(image)
        delegate.paint_chips(painter, article, 0, room, 20)
        painter.end()
        beyond = image.copy(room + 1, 0, 500 - room - 1, 40)
        empty = QImage(beyond.size(), beyond.format())
        empty.fill(ground)
        assert beyond == empty, room


def test_a_remark_without_room_beside_the_topics_leaves_them_theirs(window: Window) -> None:
    delegate, article = window.list.delegate, window.desk.list.article(0)
    assert article is not None
    article = replace(article, topics=("Border funding",), topic_colours=(1,))
    remark = "placed by its arrival, which is all that is known"
    tint = QColor(window.theme.palette.hue(1).tint)
    whole = window.theme.metrics(META).horizontalAdvance(remark)
    for width in range(320, 700, 20):
        image = QImage(width, 92, QImage.Format.Format_RGB32)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        delegate._meta(painter, QRect(0, 0, width, 92), article, remark)
        painter.end()
        if width < whole + 150:
            colours = {image.pixelColor(x, y).name() for x in range(width) for y in range(60, 92)}
            assert tint.name() in colours, width
