"""The window in other languages: every string is translated, whole and in time, and the window says it."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from monitor.settings import side_folder
from ui import language
from ui.dialogs.settings import SettingsDialog
from ui.models.words import number, short_day
from ui.open_dialogs import open_dialog
from ui.theme import LIGHT, Theme
from ui.views.filter_menu import language_name
from ui.window import Window

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
every_language = pytest.mark.parametrize("code", language.TRANSLATED)
# what puts a text before the reader's eyes or ears
SHOWING = re.compile(
    r"set(Text|ToolTip|WindowTitle|Accessible(Name|Description)|PlaceholderText|Title|StatusTip|WhatsThis|LabelText)"
    r"|set\w*HeaderLabels?|add(Action|Item|Items|Menu|Tab)|Q(Label|PushButton|ToolButton|CheckBox|RadioButton|Action|Menu|GroupBox)"
    r"|say|fail|entitle"
)
UNTRANSLATED = re.compile("Presswatch|https://")  # a name and the beginning of an address


@dataclass(frozen=True)
class Message:
    """One string of the window, and what it is in another language."""

    context: str
    source: str
    translation: str
    finished: bool


def messages(path: Path) -> list[Message]:
    """Read the strings of a file of translations."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for each in context.iter("message"):
            said = each.find("translation")
            assert said is not None
            found.append(
                Message(
                    context.findtext("name") or "",
                    each.findtext("source") or "",
                    said.text or "",
                    said.get("type") is None,
                )
            )
    return found


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    """Give the script that brings the translations up to date."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# --- the files ----------------------------------------------------------------------------------------------


@every_language
def test_every_string_of_the_window_is_translated(code: str, translate: ModuleType, tmp_path: Path) -> None:
    copy = tmp_path / f"presswatch_{code}.ts"
    shutil.copy(FOLDER / copy.name, copy)
    translate.collect(ROOT / "ui", copy, code)
    left = [(m.context, m.source) for m in messages(copy) if not m.finished or not m.translation.strip()]
    assert not left, "translate these and run packaging/translate.py"


@every_language
def test_a_translation_keeps_placeholders_mnemonics_and_ellipses(code: str) -> None:
    wrong = [
        (m.source, m.translation)
        for m in messages(FOLDER / f"presswatch_{code}.ts")
        if m.translation and kept(m.source) != kept(m.translation)
    ]
    assert not wrong


def kept(text: str) -> tuple[Counter[str], int, bool, bool]:
    """Give what a translation must keep: placeholders, mnemonics, an ellipsis at the end, the kinds of a file dialog."""
    return (
        Counter(re.findall(r"\{\w*\}|\$\{|%n|\(\*\.[\w *.]+\)|;;", text)),
        len(re.findall(r"&\w", text)),
        text.endswith("…"),
        "\n" in text,
    )


@every_language
def test_words_of_the_query_language_are_not_translated(code: str) -> None:
    words = re.compile(r"\b(?:AND|OR|NOT|NEAR|ONEAR)\b|\b(?:feed|date|search|title|is):(?=\S)")
    wrong = [
        (m.source, m.translation)
        for m in messages(FOLDER / f"presswatch_{code}.ts")
        if m.translation and Counter(words.findall(m.source)) != Counter(words.findall(m.translation))
    ]
    assert not wrong


@every_language
def test_what_the_window_reads_is_made_of_what_was_translated(
    code: str, translate: ModuleType, tmp_path: Path
) -> None:
    made = tmp_path / f"presswatch_{code}.qm"
    translate.compile_(FOLDER / f"presswatch_{code}.ts", made)
    assert made.read_bytes() == (FOLDER / made.name).read_bytes(), "run packaging/translate.py"


@every_language
def test_no_place_of_a_computer_stands_in_the_files(code: str) -> None:
    assert "<location" not in (FOLDER / f"presswatch_{code}.ts").read_text(encoding="utf-8")


def test_french_is_written_with_the_signs_of_french() -> None:
    wrong = [
        m.translation
        for m in messages(FOLDER / "presswatch_fr.ts")
        if re.search(r"\w'\w|[“”]|« | »|(?<=[\w»]) [:;?!](?:\s|$)|\w[;?!](?:\s|$)", m.translation)
    ]
    assert not wrong


# --- the code -----------------------------------------------------------------------------------------------


def sources() -> Iterator[tuple[str, ast.Call]]:
    """Give every call in the window, with the file in which it stands."""
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def called(call: ast.Call) -> str:
    """Name what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def literals(node: ast.expr) -> list[str]:
    """Give the texts that are written out in an argument: alone, in an f-string, a list or a choice of two."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            return [text for part in parts for text in literals(part)]
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            return literals(one) + literals(other)
    return []


def test_nothing_is_shown_that_cannot_be_translated() -> None:
    wrong = [
        (place, text)
        for place, call in sources()
        if SHOWING.fullmatch(called(call))
        for argument in call.args
        for text in literals(argument)
        if re.search(r"[^\W\d_]{2}", UNTRANSLATED.sub("", text))
    ]
    assert not wrong


def test_no_sentence_is_passed_on_untranslated() -> None:
    # no sentences for the reader: the log, exceptions, the terminal, style sheets
    others = {
        "error",
        "info",
        "warning",
        "debug",
        "exception",
        "OSError",
        "ValueError",
        "print",
        "setStyleSheet",
    }
    wrong = [
        (place, text)
        for place, call in sources()
        if called(call) not in others | {"tr", "QT_TR_NOOP"}
        for argument in call.args
        for text in literals(argument)
        if re.match(r"[A-Z“][\w’]* [\w’]+ \S", text)
    ]
    assert not wrong


def test_the_tools_see_every_translated_text_where_the_window_asks_for_it(tmp_path: Path) -> None:
    wrong = []
    for place, call in sources():
        if called(call) not in ("tr", "QT_TR_NOOP"):
            continue
        bare = isinstance(call.func, ast.Name)
        own = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self"
        if not bare and not own:
            wrong.append((place, "call self.tr, or tr of ui.speech"))
        if own and not (isinstance(call.args[0], ast.Constant) and len(call.args) == 1):
            wrong.append((place, "self.tr takes one text that is written out"))
    assert not wrong


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


def test_a_language_that_is_chosen_is_kept_for_the_next_start(settings: QSettings, qtbot: QtBot) -> None:
    dialog = SettingsDialog(Theme(LIGHT, 1.0), settings)
    qtbot.addWidget(dialog)
    assert dialog.language.currentData() == language.SYSTEM
    dialog.language.setCurrentIndex(dialog.language.findText("Deutsch"))
    assert language.chosen(settings) == "de"
    assert "started again" in dialog.message.text()


DIALOGS = (
    "subscribe",
    "feeds",
    "topics",
    "word_lists",
    "searches",
    "export",
    "import_files",
    "keys",
    "settings",
    "care",
    "purge",
)


@every_language
@pytest.mark.parametrize("name", DIALOGS)
def test_what_a_dialog_says_is_not_cut_off_and_each_of_its_letters_leads_to_one_field(
    window_in: Callable[[str], Window], name: str, code: str, qtbot: QtBot
) -> None:
    window = window_in(code)
    open_dialog(window, name)
    dialog = window.findChild(QDialog, f"dialog.{name}")
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=20_000)
    assert cut_off(dialog) == []
    letters = [letter.lower() for each in saying(dialog) for letter in re.findall(r"&(\w)", each.text())]
    assert len(letters) == len(set(letters)), letters


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
