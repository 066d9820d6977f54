"""Two texts side by side, and one version held against the next: written in portions, once, and nothing is left over."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.changes import Piece
from monitor.likeness.lineage.beside import Row
from ui.theme import LIGHT, TEXT, Theme
from ui.views.article_difference import LONGEST_SHOWN, Comparison, DifferenceView
from ui.views.side_by_side import MOST_ROWS, PORTION, SideBySide

HEADS, TITLES = ("The Courier", "Le Littoral"), ("Sheds emptied", "Hangars évacués")
REST = "The rest is too long to be shown here."


def rows(many: int) -> list[Row]:
    return [
        Row((Piece("same", f"Paragraph {n} stands."),), (Piece("same", f"Paragraph {n} stands."),))
        for n in range(many)
    ]


@pytest.fixture
def texts(qtbot: QtBot) -> SideBySide:
    view = SideBySide(Theme(LIGHT, 1.0))
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def documents(view: SideBySide | DifferenceView) -> int:
    QTest.qWait(20)  # what is to go goes
    return len(view.findChildren(QTextDocument))


def test_what_is_too_long_is_said_once_however_the_rest_came_to_be_written(texts: SideBySide) -> None:
    texts.show_rows(HEADS, TITLES, rows(MOST_ROWS + 5))
    assert REST not in texts.toPlainText(), "the beginning stands alone at first"
    assert texts.go_to(f"Paragraph {MOST_ROWS - 1} stands.")
    QTest.qWait(50)
    assert texts.toPlainText().count(REST) == 1
    assert f"Paragraph {MOST_ROWS} " not in texts.toPlainText()


def test_nothing_is_written_where_nothing_is_shown(texts: SideBySide) -> None:
    texts.show_rows(HEADS, TITLES, rows(MOST_ROWS + 5))
    texts.show_nothing()
    QTest.qWait(50)
    assert texts.toPlainText() == ""


def test_the_rest_of_one_pair_is_not_written_into_another(texts: SideBySide) -> None:
    texts.show_rows(HEADS, TITLES, rows(PORTION + 1))
    texts.show_rows(HEADS, TITLES, rows(2))
    QTest.qWait(50)
    assert texts.toPlainText().count("Paragraph") == 4


def test_texts_that_were_shown_before_are_forgotten(texts: SideBySide, qtbot: QtBot) -> None:
    for _ in range(3):
        texts.show_rows(HEADS, TITLES, rows(2))
        texts.show_nothing()
    assert documents(texts) <= 2, "the present one, at most beside Qt's own"
    difference = DifferenceView(Theme(LIGHT, 1.0))
    qtbot.addWidget(difference)
    for _ in range(3):
        difference.show_comparison(Comparison(1, (), (), (Piece("same", "It stands."),)))
    assert documents(difference) <= 2


def test_both_texts_have_the_size_of_the_user(texts: SideBySide) -> None:
    theme = Theme(LIGHT, 1.5)
    larger = SideBySide(theme)
    try:
        larger.show_rows(HEADS, TITLES, rows(1))
        form = larger.document().find("Paragraph 0").charFormat()
        assert form.font().pixelSize() == theme.px(TEXT) == 21
    finally:
        larger.deleteLater()


def test_a_version_of_which_the_end_is_left_out_says_so(qtbot: QtBot) -> None:
    view = DifferenceView(Theme(LIGHT, 1.0))
    qtbot.addWidget(view)
    view.show_comparison(Comparison(1, (), (), (Piece("added", "word " * (LONGEST_SHOWN // 4)),)))
    assert view.toPlainText().endswith(REST)
