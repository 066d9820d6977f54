"""The page of keys: finding them, choosing others, and what is said where two commands want the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from ui.actions import BY_NAME, COMMANDS
from ui.dialogs.keys import KeysDialog
from ui.keymap import NETNEWSWIRE, Keymap
from ui.theme import Theme


@pytest.fixture
def keymap(tmp_path: Path) -> Keymap:
    return Keymap(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def dialog(theme: Theme, keymap: Keymap, qtbot: QtBot) -> KeysDialog:
    made = KeysDialog(theme, keymap)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(dialog: KeysDialog) -> list[QTreeWidgetItem]:
    return [row for section in dialog._rows.values() for row in section]


def choose(dialog: KeysDialog, words: str) -> QTreeWidgetItem:
    row = next(row for row in rows(dialog) if row.text(0) == words)
    dialog.table.setCurrentItem(row)
    return row


def test_all_keys_are_listed_and_can_be_found(dialog: KeysDialog) -> None:
    assert len(rows(dialog)) == len(COMMANDS)
    QTest.keyClicks(dialog.search, "undo")
    assert [row.text(0) for row in rows(dialog) if not row.isHidden()] == ["Undo", "Undo history"]


def test_a_free_key_is_given_at_once(dialog: KeysDialog, keymap: Keymap) -> None:
    row = choose(dialog, "Star")
    QTest.keyClick(dialog.field, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert "is free" in dialog.message.text()
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert keymap.keys(BY_NAME["star"]) == ("Shift+B",)
    assert row.text(1) == "Shift+B"


def test_a_key_in_use_is_said_to_be_so_and_taken_from_there(dialog: KeysDialog, keymap: Keymap) -> None:
    choose(dialog, "Star")
    QTest.keyClick(dialog.field, Qt.Key.Key_R)
    assert "“Poll all feeds now”" in dialog.message.text()
    assert keymap.keys(BY_NAME["poll"]) == ("R", "F5")  # nothing is taken by looking
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert keymap.keys(BY_NAME["star"]) == ("R",)
    assert keymap.keys(BY_NAME["poll"]) == ("F5",)
    choose(dialog, "Poll all feeds now")
    QTest.mouseClick(dialog.usual, Qt.MouseButton.LeftButton)
    assert keymap.keys(BY_NAME["poll"]) == ("R", "F5")
    assert keymap.keys(BY_NAME["star"]) == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_F10, Qt.Key.Key_Right])
def test_keys_that_the_window_needs_are_refused(dialog: KeysDialog, key: Qt.Key) -> None:
    choose(dialog, "Star")
    QTest.keyClick(dialog.field, key)
    assert not dialog.use.isEnabled()
    assert "another key" in dialog.message.text()


def test_tab_and_escape_lead_on_and_out_of_the_field(dialog: KeysDialog) -> None:
    choose(dialog, "Star")
    dialog.field.setFocus()
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    assert dialog.field.key == ""
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_sign_that_is_typed_with_shift_is_the_sign(dialog: KeysDialog) -> None:
    choose(dialog, "Star")
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, dialog.field, Qt.Key.Key_Exclam, "!", Qt.KeyboardModifier.ShiftModifier
    )
    assert dialog.field.key == "!"


def test_two_commands_on_one_key_are_shown(theme: Theme, keymap: Keymap, qtbot: QtBot) -> None:
    keymap._settings.setValue("keys-google-reader/star", "V")  # as a file may say that somebody wrote
    dialog = KeysDialog(theme, keymap)
    qtbot.addWidget(dialog)
    shown = {row.text(0): row.text(1) for row in rows(dialog)}
    assert shown["Star"] == "v – also Open in the browser"
    assert shown["Open in the browser"] == "v – also Star"


def test_keys_of_the_list_itself_are_told_and_cannot_be_changed(dialog: KeysDialog) -> None:
    assert choose(dialog, "Fold story").text(1) == "Left"
    assert not dialog.field.isEnabled()
    assert not dialog.none.isEnabled()


def test_all_keys_are_as_usual_again(dialog: KeysDialog, keymap: Keymap) -> None:
    choose(dialog, "Star")
    QTest.mouseClick(dialog.none, Qt.MouseButton.LeftButton)
    assert keymap.keys(BY_NAME["star"]) == ()
    QTest.mouseClick(dialog.all_usual, Qt.MouseButton.LeftButton)
    assert all(keymap.keys(command) == command.keys for command in COMMANDS)
    assert not dialog.all_usual.isEnabled()


def test_another_keymap_is_shown_at_once(dialog: KeysDialog, keymap: Keymap) -> None:
    keymap.choose(NETNEWSWIRE)
    assert {row.text(0): row.text(1) for row in rows(dialog)}["Mark all as read"] == "k"
    assert "NetNewsWire" in dialog.lead.text()
