"""Reading by keys in the real window: from hit to hit, and off to the clipboard with the source."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import NOW, arrival, bring
from ui.window import Window

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TEXT = "\n\n".join(
    [
        "The ferry left at noon.",
        *(f"Paragraph {n} tells of other things at some length." for n in range(60)),
        "A second ferry followed.",
        *(f"Paragraph {n} goes on about the harbour." for n in range(60)),
        "The last ferry came in at night.",
    ]
)


def open_article(window: Window, path: Path, qtbot: QtBot) -> None:
    """Open a long article as the answer to a search, with its three hits marked."""
    (wanted,) = bring(path, [arrival(700, NOW, "Night boats", TEXT)])
    window.desk.search("ferry night boats")
    qtbot.waitUntil(lambda: list(window.desk.list.ids) == [wanted], timeout=20_000)
    window.list.setFocus()
    window.list.go_to(0)
    qtbot.waitUntil(lambda: len(window.pane.view.hits) == 6, timeout=20_000)


def test_f3_walks_through_the_hits_and_shift_f3_back(
    window: Window, archive_path: Path, qtbot: QtBot
) -> None:
    open_article(window, archive_path, qtbot)
    view = window.pane.view
    order = [hit.span for hit in view.hits]
    assert len(order) == len(set(order))

    def at() -> int:
        return order.index(view._current.span) if view._current is not None else -1

    met = []
    for _ in range(len(order) + 1):
        QTest.keyClick(window.list, Qt.Key.Key_F3)
        met.append(at())
    assert met == [*range(len(order)), 0], "around the end"
    far = order.index(max(order, key=lambda span: (span.field == "text", span.start)))
    QTest.keyClick(window.list, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert at() == far
    assert view.verticalScrollBar().value() > 0, "what one walks to is brought into sight"
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert at() == far - 1, "also from within the article"
    window.focus_search()
    QTest.keyClick(window.search_bar.field, Qt.Key.Key_F3)
    assert at() == far, "and while one types"


def test_ctrl_shift_c_copies_what_is_selected_with_its_source(
    window: Window, archive_path: Path, qtbot: QtBot
) -> None:
    open_article(window, archive_path, qtbot)
    view, clipboard = window.pane.view, QGuiApplication.clipboard()
    found = view.document().find("A second ferry followed.")
    assert isinstance(found, QTextCursor)
    view.setTextCursor(found)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C, CTRL_SHIFT)
    quoted, _, source = clipboard.text().partition("\n\n")
    assert quoted == "A second ferry followed."
    for part in ("Night boats", "Le Littoral", "1 Dec 2021", "https://press.example/700"):
        assert part in source
    assert clipboard.text().count("https://press.example/") == 1


def test_ctrl_shift_c_in_the_list_copies_the_sources_of_all_that_is_selected(
    window: Window, qtbot: QtBot
) -> None:
    window.list.setFocus()
    window.list.go_to(0)
    for _ in range(2):
        QTest.keyClick(window.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(window.list.selected_ids()) == 3
    titles = [window.desk.list.index(row).data() for row in range(3)]
    QGuiApplication.clipboard().clear()
    QTest.keyClick(window.list, Qt.Key.Key_C, CTRL_SHIFT)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()), timeout=20_000)
    sources = QGuiApplication.clipboard().text().split("\n\n")
    assert len(sources) == 3
    assert all(title in source for title, source in zip(titles, sources, strict=True))
