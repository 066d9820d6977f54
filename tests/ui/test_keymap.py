"""Keymaps and the reader's own keys, as the window hears and shows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from monitor.store import Archive, clipbooks, clippings
from tests.ui.conftest import NOW
from ui.actions import BY_NAME, COMMANDS
from ui.keymap import GOOGLE_READER, KEYMAPS, NETNEWSWIRE, Keymap, normal
from ui.views.palette_choices import choices
from ui.window import Window


def make(path: Path) -> Keymap:
    return Keymap(QSettings(str(path / "window.ini"), QSettings.Format.IniFormat))


@pytest.mark.parametrize("name", list(KEYMAPS))
def test_no_key_of_a_keymap_means_two_things(tmp_path: Path, name: str) -> None:
    keymap = make(tmp_path)
    keymap.choose(name)
    keys = Counter(normal(key) for command in COMMANDS for key in keymap.keys(command))
    assert "" not in keys
    assert [key for key, times in keys.items() if times > 1] == []


def test_keymaps_name_commands_that_exist() -> None:
    assert {name for keys in KEYMAPS.values() for name in keys} <= BY_NAME.keys()


def test_chosen_keys_survive_the_window_and_belong_to_their_keymap(tmp_path: Path) -> None:
    make(tmp_path).give(BY_NAME["settings"], "Ctrl+;", COMMANDS)
    again = make(tmp_path)
    assert again.keys(BY_NAME["settings"]) == ("Ctrl+;",)
    again.choose(NETNEWSWIRE)
    assert again.keys(BY_NAME["settings"]) == ("Ctrl+,",)
    again.choose(GOOGLE_READER)
    assert again.keys(BY_NAME["settings"]) == ("Ctrl+;",)


def test_a_command_without_a_key_stays_without(tmp_path: Path) -> None:
    make(tmp_path).take(BY_NAME["star"])
    assert make(tmp_path).keys(BY_NAME["star"]) == ()


@pytest.mark.parametrize("kept", ["xyzzy Blarg", "Tab", "F10 Esc", ",,,", "\x00"])
def test_kept_keys_that_make_no_sense_are_passed_over(tmp_path: Path, kept: str) -> None:
    keymap = make(tmp_path)
    keymap._settings.setValue("keys-google-reader/star", kept)
    assert keymap.keys(BY_NAME["star"]) == ()


def test_a_keymap_that_is_not_known_is_the_usual_one(tmp_path: Path) -> None:
    keymap = make(tmp_path)
    keymap._settings.setValue("keymap", "vi")
    assert keymap.name == GOOGLE_READER


def test_the_window_hears_the_present_keys_and_no_others(window: Window, qtbot: QtBot) -> None:
    window.list.go_to(0)
    qtbot.waitUntil(lambda: window.desk.document is not None, timeout=20_000)
    window.keymap.give(BY_NAME["star"], "Y", COMMANDS)

    def starred() -> bool:
        article = window.desk.list.article(0)
        return article is not None and article.starred

    QTest.keySequence(window.list, "S")  # leads nowhere now
    QTest.keySequence(window.list, "Y")
    qtbot.waitUntil(starred, timeout=20_000)


def test_the_keys_of_netnewswire_move_through_the_list(window: Window, qtbot: QtBot) -> None:
    window.keymap.choose(NETNEWSWIRE)
    window.list.go_to(3)
    QTest.keySequence(window.list, "+")
    qtbot.waitUntil(lambda: window.list.currentIndex().row() == 4, timeout=20_000)
    QTest.keySequence(window.list, "-")
    qtbot.waitUntil(lambda: window.list.currentIndex().row() == 3, timeout=20_000)


def test_tooltips_and_the_palette_show_the_present_keys(window: Window) -> None:
    window.keymap.give(BY_NAME["all_read"], "Ctrl+Shift+A", COMMANDS)
    button = window.toolbar.findChild(QToolButton, "tool.all_read")
    assert isinstance(button, QToolButton)
    assert button.toolTip() == "Mark all as read (Ctrl+Shift+A)"
    assert window.actions_by_name["all_read"].toolTip() == button.toolTip()
    shown = {choice.text: choice.key for choice in choices(window)}
    assert shown["Mark all as read"] == "Ctrl+Shift+A"


def test_a_key_that_fields_need_is_heard_in_the_list_only(window: Window, qtbot: QtBot) -> None:
    window.keymap.give(BY_NAME["compact"], "Return", COMMANDS)
    window.focus_search()
    qtbot.waitUntil(window.search_bar.field.hasFocus, timeout=20_000)
    QTest.keySequence(window.search_bar.field, "Return")
    assert not window.list.delegate.compact
    window.list.setFocus()
    qtbot.waitUntil(window.list.hasFocus, timeout=20_000)
    QTest.keySequence(window.list, "Return")
    qtbot.waitUntil(lambda: window.list.delegate.compact, timeout=20_000)


def test_tooltips_in_the_article_show_the_present_keys(window: Window, qtbot: QtBot) -> None:
    window.list.go_to(0)
    qtbot.waitUntil(lambda: window.pane.document is not None, timeout=20_000)
    window.keymap.choose(NETNEWSWIRE)
    assert "Open in browser (b)" in window.pane.row.browser.toolTip()
    window.keymap.give(BY_NAME["star"], "Y", COMMANDS)
    assert window.pane.row.star.toolTip() == "Star (y)"
    window.keymap.take(BY_NAME["clip"])
    assert window.pane.clip.toolTip() == "<qt>Clip</qt>"


def test_a_name_in_brackets_is_not_taken_for_a_key(
    open_window: Callable[[Path], Window], archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        clipbooks.new(archive, "Harbour (2021)", NOW)
        clippings.add(archive, "Harbour (2021)", archive.column("SELECT max(id) FROM articles"), NOW)
    window = open_window(archive_path)
    window.list.go_to(0)
    row = window.pane.row
    qtbot.waitUntil(lambda: row.clip.toolTip() == "<qt>In Harbour (2021) (c)</qt>", timeout=20_000)
    window.keymap.take(BY_NAME["clip"])
    assert row.clip.toolTip() == "<qt>In Harbour (2021)</qt>"
    window.keymap.give(BY_NAME["clip"], "Y", COMMANDS)
    assert row.clip.toolTip() == "<qt>In Harbour (2021) (y)</qt>"


def test_what_is_said_where_nothing_is_open_names_the_present_keys(window: Window, qtbot: QtBot) -> None:
    window.keymap.give(BY_NAME["next"], "Ctrl+J", COMMANDS)
    window.keymap.give(BY_NAME["star"], "Y", COMMANDS)
    empty = window.pane.findChild(QWidget, "articleEmpty")
    assert empty is not None
    assert empty.accessibleDescription() == "Choose one in the list, or press Ctrl+J for the next."
    window.go_to_place("starred")
    qtbot.waitUntil(lambda: window.list_stack.currentWidget() is window.notice, timeout=20_000)
    assert window.notice.accessibleDescription() == "Press y on an article to keep it here."
