"""All dialogs for everyone: named, plain, one primary action, left by Escape, whole in longer languages and larger type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from monitor.model import Filter
from tests.ui.article_documents import document
from ui.bridge import Bridge
from ui.dialogs.corrections import CorrectionsDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.feeds import FeedsDialog
from ui.dialogs.frame import DialogFrame
from ui.dialogs.import_files import ImportDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.searches import SearchesDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.subscribe import SubscribeDialog
from ui.dialogs.topics import TopicsDialog
from ui.dialogs.why import WhyDialog
from ui.dialogs.word_lists import WordListsDialog
from ui.dialogs.workbench import WorkbenchDialog
from ui.keymap import Keymap
from ui.theme import DARK, LIGHT, Theme
from ui.views.query_help import QueryHelp

SPEAKING = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
)
NAMES = (
    "subscribe",
    "feeds",
    "topics",
    "word_lists",
    "workbench",
    "searches",
    "query_help",
    "export",
    "import",
    "why",
    "keys",
    "corrections",
    "settings",
)

Make = Callable[[str], DialogFrame]


@pytest.fixture
def make(bridge: Bridge, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Make:
    def make_(name: str) -> DialogFrame:
        dialog: DialogFrame
        match name:
            case "subscribe":
                dialog = SubscribeDialog(bridge, theme)
            case "feeds":
                dialog = FeedsDialog(bridge, theme)
            case "topics":
                dialog = TopicsDialog(bridge, theme)
            case "word_lists":
                dialog = WordListsDialog(bridge, theme)
            case "workbench":
                dialog = WorkbenchDialog(bridge, theme)
            case "searches":
                dialog = SearchesDialog(bridge, theme)
            case "query_help":
                dialog = QueryHelp(theme)
            case "export":
                dialog = ExportDialog(bridge, theme, Filter(), [1, 2, 3])
            case "import":
                dialog = ImportDialog(bridge, theme)
            case "corrections":
                dialog = CorrectionsDialog(bridge, theme)
            case "why":
                dialog = WhyDialog(bridge, theme, document(), "Camp clearances")
            case "keys":
                dialog = KeysDialog(
                    theme, Keymap(QSettings(str(tmp_path / "k.ini"), QSettings.Format.IniFormat))
                )
            case _:
                dialog = SettingsDialog(theme, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(dialog)
        dialog.show()
        QTest.qWait(120)
        return dialog

    return make_


@pytest.fixture
def longer() -> Iterator[None]:
    """Speak a language whose every phrase is half as long again, as German often is."""

    class Longer(QTranslator):
        def translate(
            self, context: str, source: str, disambiguation: str | None = None, number: int = -1, /
        ) -> str:
            return source + " " + "ung" * (len(source) // 6) if len(source) > 3 else source

    translator = Longer()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_can_be_used_has_a_name(make: Make, name: str) -> None:
    dialog = make(name)
    assert dialog.accessibleName()
    assert dialog.windowTitle()
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, SPEAKING)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
        and not (isinstance(widget, QToolButton) and isinstance(widget.parent(), QLineEdit))
        and not (isinstance(widget, QAbstractItemView) and isinstance(widget.window(), QComboBox))
        and widget.window() is dialog
    ]
    assert unnamed == []


@pytest.mark.parametrize("name", NAMES)
def test_every_label_is_plain_text(make: Make, name: str) -> None:
    dialog = make(name)
    labels = [label for label in dialog.findChildren(QLabel) if label.text()]
    assert labels
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_one_primary_action_stands_at_the_bottom_right_and_escape_leaves(make: Make, name: str) -> None:
    dialog = make(name)
    primary = [b for b in dialog.findChildren(QPushButton) if b.property("primary")]
    assert len(primary) <= 1
    last = primary[0] if primary else dialog.leave
    scrolled = {b for area in dialog.findChildren(QScrollArea) for b in area.findChildren(QPushButton)}
    others = [
        b for b in dialog.findChildren(QPushButton) if b is not last and b.isVisible() and b not in scrolled
    ]
    corner = dialog.mapFromGlobal(last.mapToGlobal(last.rect().bottomRight()))
    for other in others:
        place = dialog.mapFromGlobal(other.mapToGlobal(other.rect().bottomRight()))
        assert place.y() <= corner.y()
        assert place.y() < corner.y() or place.x() < corner.x()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", NAMES)
def test_the_tab_key_goes_through_the_content_before_the_buttons(make: Make, name: str) -> None:
    dialog = make(name)
    first = dialog.focusWidget()
    assert first is not None
    assert dialog.content.isAncestorOf(first)
    seen: list[QWidget] = []
    for _ in range(60):
        now = dialog.focusWidget()
        assert now is not None
        if now in seen:
            break
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    inside = [dialog.content.isAncestorOf(widget) for widget in seen]
    # the content in one stretch, the buttons in another, wherever in it one begins
    assert sum(one != other for one, other in pairwise([*inside, inside[0]])) <= 2
    assert dialog.leave in seen


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_squeezed_in_a_longer_language(longer: None, make: Make, name: str) -> None:
    check_room(make(name))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_squeezed_at_one_and_a_half_times_and_twice_the_size(
    make: Make, theme: Theme, name: str
) -> None:
    theme.switch(scale=1.5)
    try:
        dialog = make(name)
        check_room(dialog)
        check_screen(dialog)
        theme.switch(scale=2.0)
        QTest.qWait(120)
        check_room(dialog)
    finally:
        theme.switch(scale=1.0)


def check_screen(dialog: DialogFrame) -> None:
    """See that a dialog is no larger than the screen, but where its buttons alone are."""
    screen, layout = dialog.screen().availableSize(), dialog.layout()
    assert layout is not None
    assert dialog.width() <= max(screen.width(), layout.totalMinimumSize().width())
    assert dialog.height() <= screen.height()


def check_room(dialog: DialogFrame) -> None:
    dialog.fail("A sentence that says what went wrong, and which is long enough to need a second line here.")
    QTest.qWait(50)
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not dialog:
            continue
        if isinstance(widget, (QPushButton, QLineEdit, QComboBox)) and not isinstance(
            widget.parent(), QComboBox
        ):
            assert widget.height() >= widget.minimumSizeHint().height(), widget
        if isinstance(widget, QPushButton):
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
        if isinstance(widget, QLabel) and widget.text():
            need = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            assert widget.height() >= need - 1, widget.text()
        place = widget.mapTo(dialog, QPoint(0, 0))
        if widget.parent() is dialog:
            assert dialog.rect().contains(place), widget


@pytest.mark.parametrize("name", NAMES)
def test_a_dialog_follows_a_change_to_dark(make: Make, theme: Theme, name: str) -> None:
    dialog = make(name)
    theme.switch(DARK)
    try:
        QTest.qWait(30)
        picture = dialog.grab().toImage()
        corner = picture.pixelColor(3, 3)
        assert corner.name().upper() == DARK.background
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        label = dialog.heading
        theme.switch(scale=1.5)
        QTest.qWait(30)
        assert label.font().pixelSize() == 30
        check_room(dialog)
        assert application.palette().window().color().name().upper() == DARK.background
    finally:
        theme.switch(LIGHT, 1.0)
