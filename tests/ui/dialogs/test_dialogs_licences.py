"""The dialog of licences: what outlets allow to leave the archive."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from monitor.licence import FULL, Allowance, Licence
from monitor.store import Archive, licences
from tests.ui.test_everyone import SPEAKING, own, spoken_name
from ui.bridge import Bridge
from ui.dialogs.licences import LicencesDialog
from ui.theme import Theme
from ui.window import Window


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, qtbot: QtBot) -> LicencesDialog:
    made = LicencesDialog(bridge, theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.table.rowCount() > 1, timeout=20_000)
    return made


def held(path: Path) -> dict[str, Licence]:
    with Archive.open(path, "read") as archive:
        return {each.name: each.licence for each in licences.all(archive) if each.licence != FULL}


def shown(dialog: LicencesDialog) -> list[str]:
    cells = [dialog.table.item(row, 2) for row in range(dialog.table.rowCount())]
    return [cell.text() for cell in cells if cell is not None]


def test_outlets_are_given_a_licence_together_and_it_is_undone(
    dialog: LicencesDialog, archive_path: Path, qtbot: QtBot
) -> None:
    assert set(shown(dialog)) == {"Full text"}
    assert not dialog.words.isVisible()
    dialog.table.selectAll()
    outlets = dialog.table.rowCount()
    assert dialog.chosen.text() == f"{outlets} outlets chosen"
    dialog.allows.setCurrentIndex(dialog.allows.findData("words"))
    assert dialog.words.isVisible()
    dialog.words.setText("25")
    dialog.commit()
    qtbot.waitUntil(lambda: set(shown(dialog)) == {"First 25 words"}, timeout=20_000)
    assert set(held(archive_path).values()) == {Licence(Allowance.WORDS, 25)}
    assert dialog.chosen.text() == f"{outlets} outlets chosen", "the same ones are chosen still"
    dialog.undo.click()
    qtbot.waitUntil(lambda: set(shown(dialog)) == {"Full text"}, timeout=20_000)
    assert held(archive_path) == {}
    assert "Undone" in dialog.message.text()


def test_a_number_that_means_nothing_is_told_and_nothing_is_changed(
    dialog: LicencesDialog, archive_path: Path, qtbot: QtBot
) -> None:
    dialog.allows.setCurrentIndex(dialog.allows.findData("words"))
    dialog.words.setText("")
    dialog.commit()
    qtbot.waitUntil(lambda: "between 1 and" in dialog.message.text(), timeout=20_000)
    assert held(archive_path) == {}


def test_an_outlet_is_found_by_its_name(dialog: LicencesDialog, qtbot: QtBot) -> None:
    first = dialog.table.item(0, 0)
    assert first is not None
    name = first.text()
    dialog.finder.setText(name.upper())
    assert dialog.table.rowCount() == 1
    dialog.finder.setText("no such outlet")
    assert dialog.table.rowCount() == 0
    assert dialog.primary is not None
    assert not dialog.primary.isEnabled()
    unnamed = [
        widget for widget in dialog.findChildren(QWidget) if isinstance(widget, SPEAKING) and own(widget)
        and widget.isVisibleTo(dialog) and not spoken_name(widget)
    ]  # fmt: skip
    assert unnamed == []


def test_the_licence_of_a_feed_s_outlet_is_one_step_away(window: Window, qtbot: QtBot) -> None:
    with Archive.open(window.desk.bridge.path, "read") as archive:
        name = [each.name for each in licences.all(archive) if each.feeds][-1]
    window.open_dialog("licences", name)
    (dialog,) = window.findChildren(LicencesDialog)

    def chosen() -> list[str]:
        return [index.data() for index in dialog.table.selectionModel().selectedRows(0)]

    qtbot.waitUntil(lambda: chosen() == [name], timeout=20_000)
