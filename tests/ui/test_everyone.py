"""For everyone: every widget has a name, every label is plain text, every command can be found and has one key."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.actions import BY_NAME, COMMANDS, ROW_MENU, TOOLBAR, Menus, key_rows
from ui.models.words import escaped
from ui.views.command_palette import Choice, CommandPalette, ranked
from ui.views.plain import label
from ui.window import Window

SPEAKING = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QProgressBar, QTextEdit)


def test_every_widget_that_can_be_used_has_an_accessible_name(window: Window) -> None:
    window.list.go_to(0)
    window.desk.restrict(unread=True)
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, SPEAKING)
        and own(widget)
        and widget.isVisibleTo(window)
        and not spoken_name(widget)
    ]
    assert unnamed == []


def spoken_name(widget: QWidget) -> str:
    """Give what a screen reader says: the accessible name, or the text of a button."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def own(widget: QWidget) -> bool:
    """Leave out what Qt makes inside its own widgets."""
    return not widget.objectName().startswith("qt_")


def test_every_label_shows_plain_text(window: Window, qtbot: QtBot) -> None:
    window.list.go_to(0)
    for name in ("keys", "subscribe", "settings"):
        window.open_dialog(name)
    labels = [one for top in QApplication.topLevelWidgets() for one in top.findChildren(QLabel)]
    assert labels
    wrong = [
        one.text()
        for one in labels
        if one.textFormat() is not Qt.TextFormat.PlainText and one.text() and own(one)
    ]
    assert wrong == []


def test_a_label_shows_a_hostile_title_as_it_is(qtbot: QtBot) -> None:
    made = label("<b>bold</b><img src=x>")
    qtbot.addWidget(made)
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.text() == "<b>bold</b><img src=x>"


def test_a_tooltip_cannot_be_taken_for_html() -> None:
    assert escaped("<img src=http://x> & co") == "<qt>&lt;img src=http://x&gt; &amp; co</qt>"


def test_every_row_says_all_it_shows(window: Window) -> None:
    for row in range(5):
        spoken = window.desk.list.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        article = window.desk.list.article(row)
        assert article is not None
        for part in (article.title, article.outlet, *article.topics):
            assert part in spoken


def test_no_key_means_two_things() -> None:
    keys = Counter(key.lower() for command in COMMANDS for key in command.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_command_is_in_a_menu_and_on_the_page_of_keys(window: Window) -> None:
    in_menus = {action.objectName() for menu in window.menus for action in menu.actions()}
    assert {f"action.{command.name}" for command in COMMANDS} <= in_menus
    assert {command.menu for command in COMMANDS} == set(Menus.ALL)
    assert [command for command, _ in key_rows(window.keymap)] == list(COMMANDS)


def test_the_toolbar_and_the_menu_of_a_row_name_commands_that_exist() -> None:
    assert {name for name in (*TOOLBAR, *ROW_MENU) if name} <= BY_NAME.keys()


def test_buttons_of_the_toolbar_tell_their_key(window: Window) -> None:
    tips = [button.toolTip() for button in window.toolbar.findChildren(QAbstractButton)]
    assert all("(" in tip for tip in tips), tips


@pytest.mark.parametrize(("typed", "expected"), [("undo", "Undo"), ("expo", "Export…"), ("unraed", "Unread")])
def test_the_palette_finds_a_command_by_a_few_letters(window: Window, typed: str, expected: str) -> None:
    from ui.views.palette_choices import choices

    assert expected in [choice.text for choice in ranked(typed, choices(window))[:3]]


def test_the_palette_does_what_was_chosen_by_enter(window: Window, qtbot: QtBot) -> None:
    done: list[str] = []
    icon = window.theme.icon("search")
    offered = [
        Choice("Polish", "", icon, lambda: done.append("p")),
        Choice("Star", "", icon, lambda: done.append("s")),
    ]
    palette = CommandPalette(window.theme, offered, window)
    palette.open()
    QTest.keyClicks(palette.field, "star")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["s"]


def test_the_window_can_be_walked_by_tab(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    window.search_bar.field.setFocus()
    seen: set[str] = set()
    for _ in range(40):
        widget = QApplication.focusWidget()
        if widget is None:
            break
        seen.add(widget.objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert {"searchField", "readingList", "sidebar"} <= seen
