"""The language of the window: which one it is, and that everything it shows is said in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from monitor.settings import side_folder
from tests.ui.test_translations import FOLDER, every_language, messages
from ui import language
from ui.dialogs.exported import format_label
from ui.dialogs.settings import SettingsDialog
from ui.models.words import number, short_day
from ui.open_dialogs import open_dialog
from ui.theme import LIGHT, Theme
from ui.views.filter_menu import language_name
from ui.window import Window

# --- which language -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("choice", "system", "spoken"),
    [
        ("system", ["fr-Latn-FR", "fr-FR", "fr"], "fr"),
        ("system", ["de_CH", "fr_CH"], "de"),
        ("system", ["nl-BE", "fr-BE", "en"], "fr"),
        ("system", ["es-ES", "es"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("en", ["fr-FR"], "en"),
        ("de", ["fr-FR"], "de"),
    ],
)
def test_the_chosen_language_is_spoken_else_the_first_known_of_the_system(
    choice: str, system: list[str], spoken: str
) -> None:
    assert language.wanted(choice, system) == spoken


def test_a_setting_that_names_no_language_of_ours_means_the_system(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue(language.SETTING, "tlh")
    assert language.chosen(settings) == language.SYSTEM


# --- the window ---------------------------------------------------------------------------------------------


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Give the settings of a window whose reader chose nothing yet."""
    return QSettings(str(tmp_path / "chosen.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def speaking(qtbot: QtBot, settings: QSettings) -> Iterator[Callable[[str], None]]:
    """Let the application speak a language, until the end of the test."""
    app = QApplication.instance()
    assert app is not None

    def speak(code: str) -> None:
        settings.setValue(language.SETTING, code)
        assert language.speak(app, settings) == code

    yield speak
    settings.setValue(language.SETTING, language.SYSTEM)
    language.speak(app, settings)


@pytest.fixture
def window_in(
    archive_path: Path, speaking: Callable[[str], None], open_window: Callable[[Path], Window]
) -> Callable[[str], Window]:
    """Open the window over an archive whose reader chose a language."""

    def open_(code: str) -> Window:
        speaking(code)  # so that the end of the test undoes it
        side_folder(archive_path).mkdir(exist_ok=True)
        kept = QSettings(str(side_folder(archive_path) / "window.ini"), QSettings.Format.IniFormat)
        kept.setValue(language.SETTING, code)
        kept.sync()
        return open_window(archive_path)

    return open_


def test_the_window_speaks_french_where_it_was_chosen(window_in: Callable[[str], Window]) -> None:
    french_window = window_in("fr")
    assert [menu.title() for menu in french_window.menus] == [
        "Archive",
        "Liste",
        "Article",
        "Aller",
        "Affichage",
        "Aide",
    ]
    texts = {action.text() for menu in french_window.menus for action in menu.actions()}
    assert {"Réglages…", "Tout marquer comme lu", "Écarter"} <= texts
    sidebar = french_window.sidebar.model()
    assert sidebar is not None
    assert sidebar.index(0, 0).data() == "Boîte de réception"
    assert french_window.search_bar.sort.text().startswith("Plus récents d’abord")


def test_numbers_and_days_follow_the_language(speaking: Callable[[str], None]) -> None:
    day = date(2021, 12, 3)
    speaking("fr")
    assert number(1_234_567) == "1\u202f234\u202f567"
    assert short_day(day, day.replace(year=2022)) == "3 déc. 2021"
    speaking("de")
    assert number(1_234_567) == "1.234.567"
    assert short_day(day, day.replace(year=2022)) == "3. Dez. 2021"
    speaking("en")
    assert number(1_234_567) == "1,234,567"
    assert short_day(day, day.replace(year=2022)) == "3 Dec 2021"


def test_a_language_without_a_word_of_ours_is_named_as_its_speakers_do(
    speaking: Callable[[str], None],
) -> None:
    speaking("fr")
    assert language_name("pl") == "polski"
    assert language_name("de") == "Allemand"
    speaking("en")
    assert language_name("pl") == "Polish"


def test_the_words_of_qt_itself_are_translated_too(speaking: Callable[[str], None]) -> None:
    speaking("fr")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    speaking("en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_format_is_called_alike_wherever_it_can_be_chosen(speaking: Callable[[str], None]) -> None:
    speaking("de")
    assert format_label("html") == "Webseite (HTML)"


def test_a_language_that_is_chosen_is_kept_for_the_next_start(settings: QSettings, qtbot: QtBot) -> None:
    dialog = SettingsDialog(Theme(LIGHT, 1.0), settings)
    qtbot.addWidget(dialog)
    assert dialog.language.currentData() == language.SYSTEM
    dialog.language.setCurrentIndex(dialog.language.findText("Deutsch"))
    assert language.chosen(settings) == "de"
    assert "started again" in dialog.message.text()


def test_what_the_core_says_is_said_in_the_language_of_the_window(
    window_in: Callable[[str], Window], qtbot: QtBot
) -> None:
    window = window_in("de")
    window.deeds.mark([window.desk.list.article_ids[0]], "starred", True)
    window.deeds.undo()
    said = "Rückgängig gemacht: 1 Artikel mit Stern versehen"
    qtbot.waitUntil(lambda: window.status.message.text() == said, timeout=20_000)
    QTest.keyClicks(window.search_bar.field, "titel:lager")
    problem = window.search_bar.problem
    qtbot.waitUntil(lambda: "Es gibt kein Feld „titel:“" in problem.toolTip(), timeout=20_000)


DIALOGS = (
    "subscribe",
    "feeds",
    "topics",
    "word_lists",
    "searches",
    "export",
    "licences",
    "import_files",
    "keys",
    "settings",
    "care",
    "purge",
    "extract_again",
    "history",
    "log",
    "completeness",
    "corrections",
    "workbench",
)


@every_language
def test_what_a_dialog_says_is_not_cut_off_and_each_of_its_letters_leads_to_one_field(
    window_in: Callable[[str], Window], code: str, qtbot: QtBot
) -> None:
    window = window_in(code)
    for name in DIALOGS:
        open_dialog(window, name)
        dialog = window.findChild(QDialog, f"dialog.{name}")
        assert dialog is not None
        qtbot.waitUntil(dialog.isVisible, timeout=20_000)
        assert cut_off(dialog) == [], name
        letters = [letter.lower() for each in saying(dialog) for letter in re.findall(r"&(\w)", each.text())]
        assert len(letters) == len(set(letters)), (name, letters)
        dialog.close()


@every_language
def test_no_english_is_left_in_the_window_and_its_dialogs(
    window_in: Callable[[str], Window], code: str, qtbot: QtBot
) -> None:
    window = window_in(code)
    for name in DIALOGS:
        open_dialog(window, name)
    known = messages(FOLDER / f"presswatch_{code}.ts")
    english = {m.source for m in known} - {m.translation for m in known}
    said = {text for widget in (window, *window.findChildren(QWidget)) for text in words_of(widget)}
    said |= {action.text() for action in window.actions_by_name.values()}
    assert len(said) > 100
    assert said & english - set(language.NAMES.values()) == set()


def words_of(widget: QWidget) -> set[str]:
    """Give all that a widget shows or tells of itself."""
    own = {widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
    if isinstance(widget, QLabel | QAbstractButton):
        own.add(widget.text())
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        own.add(widget.placeholderText())
    if isinstance(widget, QComboBox):
        own |= {widget.itemText(row) for row in range(widget.count())}
    return own


def saying(widget: QWidget) -> list[QLabel | QAbstractButton]:
    """Give what bears a text in a widget."""
    labels: list[QLabel | QAbstractButton] = list(widget.findChildren(QLabel))
    return [each for each in labels + widget.findChildren(QAbstractButton) if each.text()]


def cut_off(widget: QWidget) -> list[str]:
    """Name the texts in a widget that have less room than they need."""
    return [each.text() for each in saying(widget) if each.isVisible() and lacks_room(each)]


def lacks_room(widget: QLabel | QAbstractButton) -> bool:
    """Say whether a widget is narrower than its text, or lower where the text goes on over lines."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height()
    return widget.minimumSizeHint().width() > widget.width()
