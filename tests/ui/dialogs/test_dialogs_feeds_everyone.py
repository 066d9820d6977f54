"""The dialogs about feeds for everyone: named, plain, left by Escape, whole in larger type and both appearances."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from monitor.store import Archive, feeds
from tests.ui.dialogs.test_dialogs_everyone import SPEAKING, check_room
from ui.bridge import Bridge
from ui.dialogs.completeness import CompletenessDialog
from ui.dialogs.feed_edit import FeedEditDialog, FolderDialog
from ui.dialogs.frame import DialogFrame
from ui.dialogs.opml_preview import OpmlPreviewDialog
from ui.theme import DARK, LIGHT, Theme

NAMES = ("completeness", "edit", "folder", "opml")
Make = Callable[[str], DialogFrame]


@pytest.fixture
def make(bridge: Bridge, theme: Theme, archive_path: Path, tmp_path: Path, qtbot: QtBot) -> Make:
    file = tmp_path / "list.opml"
    file.write_text(
        '<opml version="2.0"><body><outline text="Coast"><outline type="rss" text="Quay" '
        'xmlUrl="https://quay.example/rss"/></outline></body></opml>',
        encoding="utf-8",
    )

    def make_(name: str) -> DialogFrame:
        dialog: DialogFrame
        match name:
            case "completeness":
                dialog = CompletenessDialog(bridge, theme)
            case "edit":
                with Archive.open(archive_path, "read") as archive:
                    dialog = FeedEditDialog(bridge, theme, feeds.all(archive)[0], ["Paris"])
            case "folder":
                dialog = FolderDialog(theme, 2, "Paris", ["Paris"])
            case _:
                dialog = OpmlPreviewDialog(bridge, theme, file)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.at_work, timeout=20_000)
        QTest.qWait(120)
        qtbot.waitUntil(lambda: not dialog.at_work, timeout=20_000)
        return dialog

    return make_


@pytest.mark.parametrize("name", NAMES)
def test_everything_is_named_plain_and_left_by_escape(make: Make, name: str) -> None:
    dialog = make(name)
    assert dialog.accessibleName()
    unnamed = [
        type(widget).__name__
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, SPEAKING)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
        and widget.window() is dialog
    ]
    assert unnamed == []
    labels = [one for one in dialog.findChildren(QLabel) if one.text()]
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)
    first = dialog.focusWidget()
    assert first is not None
    assert dialog.content.isAncestorOf(first)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_squeezed_in_larger_type_and_dark(make: Make, theme: Theme, name: str) -> None:
    dialog = make(name)
    try:
        theme.switch(DARK, 1.5)
        QTest.qWait(60)
        check_room(dialog)
        assert dialog.grab().toImage().pixelColor(3, 3).name().upper() == DARK.background
    finally:
        theme.switch(LIGHT, 1.0)
