"""The page of the query language is the core's own table, and its examples can be tried."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from monitor.query.help import TABLE
from ui.theme import LIGHT, Theme
from ui.views.query_help import QueryHelp
from ui.window import Window


def page(qtbot: QtBot) -> QueryHelp:
    made = QueryHelp(Theme(LIGHT, 1.0))
    qtbot.addWidget(made)
    made.show()
    return made


def examples(made: QueryHelp) -> list[QPushButton]:
    return [button for button in made.page.findChildren(QPushButton) if button.isVisible()]


def test_every_operator_and_field_of_the_language_stands_on_the_page(qtbot: QtBot) -> None:
    assert [button.text() for button in examples(page(qtbot))] == [entry.example for entry in TABLE]


def test_a_line_is_found_by_its_name_its_form_or_what_it_does(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.search.setText("neighbours")
    assert [button.text() for button in examples(made)] == ["camp* NEAR/12 (clear* OR evict*)"]
    made.search.setText("lang:")
    assert "lang:fr" in [button.text() for button in examples(made)]


def test_what_is_not_there_is_told_in_words(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.search.setText("zeppelin")
    assert examples(made) == []
    assert made.nothing.isVisible()
    made.search.setText("")
    assert not made.nothing.isVisible()


def test_an_example_that_is_pressed_is_searched_for(window: Window, qtbot: QtBot) -> None:
    window.open_dialog("query_help")
    made = window.findChild(QueryHelp)
    assert isinstance(made, QueryHelp)
    next(button for button in examples(made) if button.text() == "camp OR jungle").click()
    assert window.search_bar.field.text() == "camp OR jungle"
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 15, timeout=20_000)
