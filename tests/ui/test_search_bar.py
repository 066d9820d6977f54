"""The search field says in words what it found and did not understand, and nothing moves for it."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import LIGHT, Theme
from ui.views.search_bar import SearchBar


def bar(qtbot: QtBot) -> SearchBar:
    made = SearchBar(Theme(LIGHT, 1.0))
    qtbot.addWidget(made)
    made.resize(500, 140)
    made.show()
    return made


def test_nothing_moves_when_a_problem_or_forms_are_said(qtbot: QtBot) -> None:
    made = bar(qtbot)
    before, height = made.add.mapTo(made, made.add.rect().topLeft()), made.sizeHint().height()
    made.show_forms({"camp": ("camp", "camps")})
    made.show_problem("There is no field planet:.")
    QTest.qWait(10)
    assert made.add.mapTo(made, made.add.rect().topLeft()) == before
    assert made.sizeHint().height() == height


def test_forms_are_told_word_by_word(qtbot: QtBot) -> None:
    made = bar(qtbot)
    made.show_forms({"Camp": ("camp", "camps"), "police": ("police",)})
    assert made.forms.isVisible()
    assert made.forms.text() == "Camp also finds camps"


def test_many_forms_are_counted(qtbot: QtBot) -> None:
    made = bar(qtbot)
    made.show_forms({"camp*": tuple(f"camp{n}" for n in range(14))})
    assert made.forms.text() == "camp* : 14 forms"
    assert "camp13" in made.forms.toolTip()


def test_a_problem_is_said_before_forms_and_gives_way_to_them(qtbot: QtBot) -> None:
    made = bar(qtbot)
    made.show_forms({"camp": ("camp", "camps")})
    made.show_problem("There is no field planet:.")
    assert made.problem.isVisible()
    assert not made.forms.isVisible()
    made.show_problem("")
    assert made.forms.isVisible()


def test_a_long_problem_is_shortened_and_whole_in_its_tooltip(qtbot: QtBot) -> None:
    made = bar(qtbot)
    sentence = "A sentence that goes on and on " * 6
    made.show_problem(sentence)
    assert made.problem.text().endswith("…")
    assert sentence in made.problem.toolTip()
    assert made.problem.accessibleDescription() == sentence
