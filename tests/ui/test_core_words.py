"""Sentences of the core in the language of the window: recognised by their templates, with their values in their places."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.errors import UnknownError
from ui import core_words, language
from ui.core_words import Template, recognised, templates, translated

ROOT = Path(__file__).resolve().parents[2]
PLACE = re.compile(r"\{\d+\}")


@pytest.fixture
def french(qtbot: QtBot, tmp_path: Path) -> Iterator[None]:
    """Let the application speak French."""
    yield from speaking("fr", tmp_path)


@pytest.fixture
def german(qtbot: QtBot, tmp_path: Path) -> Iterator[None]:
    """Let the application speak German."""
    yield from speaking("de", tmp_path)


def speaking(code: str, folder: Path) -> Iterator[None]:
    """Let the application speak a language, until the end of the test."""
    app = QApplication.instance()
    assert app is not None
    chosen = QSettings(str(folder / "chosen.ini"), QSettings.Format.IniFormat)
    chosen.setValue(language.SETTING, code)
    language.speak(app, chosen)
    yield
    chosen.setValue(language.SETTING, "en")
    language.speak(app, chosen)


@pytest.fixture(scope="module")
def collector() -> ModuleType:
    """Give the room that gathers what the core says."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "packaging")
        return importlib.import_module("core_sentences")


# --- recognising --------------------------------------------------------------------------------------------


def values(kinds: str) -> st.SearchStrategy[list[str]]:
    """Give something for each place: numbers, and words in letters that no sentence of ours is written in."""
    words = st.text("ξψω/-", min_size=1, max_size=12)
    numbers = st.integers(0, 10**7).map(lambda number: f"{number:,}")
    return st.tuples(*(numbers if kind == "n" else words for kind in kinds)).map(list)


def filled(template: Template, chosen: Sequence[str]) -> str:
    """Put values into the places of a template."""
    waiting = iter(chosen)
    return PLACE.sub(lambda _: next(waiting), template.text)


def sentences() -> list[Template]:
    """Give the templates that are more than a joint between two."""
    return [template for template in templates() if template.weight >= core_words._LEAST_INSIDE]


def test_every_sentence_is_recognised() -> None:
    for template in sentences():
        chosen = tuple(str(at) if kind == "n" else f"ξ{at}" for at, kind in enumerate(template.kinds))
        assert recognised(filled(template, chosen)) == (template, chosen)


@settings(deadline=None)
@given(data=st.data(), number=st.integers(0, 10_000))
def test_a_sentence_is_recognised_whatever_stands_in_its_places(data: st.DataObject, number: int) -> None:
    template = sentences()[number % len(sentences())]
    chosen = tuple(data.draw(values(template.kinds)))
    assert recognised(filled(template, chosen)) == (template, chosen)


def test_of_two_templates_the_one_with_more_text_of_its_own_is_meant() -> None:
    found = recognised("the feed Le Monde removed")
    assert found is not None
    assert (found[0].text, found[1]) == ("the feed {1} removed", ("Le Monde",))


# --- saying -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("1,204 articles marked as read", "1.204 Artikel als gelesen markiert"),
        (
            "“/x/y.pdf” cannot be written: No space left on device. Choose another place.",
            "„/x/y.pdf“ lässt sich nicht schreiben: kein Platz mehr auf dem Datenträger. Einen anderen Ort wählen.",
        ),
        (
            "“police force” in paragraph 3; no word of $camp within 12 words; nearest is “camps”, 3 words on",
            "„police force“ in Absatz 3; kein Wort aus $camp innerhalb von 12 Wörtern; "
            "am nächsten kommt „camps“, 3 Wörter weiter",
        ),
        (
            "Line 1, column 7: There is no field “titel:”; did you mean title:?",
            "Zeile 1, Spalte 7: Es gibt kein Feld „titel:“; ist title: gemeint?",
        ),
        (
            "/x/y.txt: there is no such file.",
            "/x/y.txt: es gibt keine solche Datei.",
        ),
        (
            "added, but it will not be polled: 10.0.0.1 is refused: it is not a computer of the public network.",
            "hinzugefügt, wird aber nicht abgerufen: 10.0.0.1 ist abgelehnt: Es ist kein Rechner des öffentlichen Netzes.",
        ),
        ("“1,185” is not in the article", "„1,185“ steht nicht im Artikel"),
        (
            "press.example asks to be left alone until 2021-11-24 08:30 UTC.",
            "press.example bittet darum, bis 24. Nov. 2021, 08:30 UTC in Ruhe gelassen zu werden.",
        ),
        ("3 texts are not what was kept.", "3 Texte sind nicht, was aufbewahrt wurde."),
        (
            "The index differs from the articles. It was built anew.",
            "Der Index weicht von den Artikeln ab. Neu aufgebaut.",
        ),
        (
            "Without its text: the licence policy of BBC News allows the first 50 words.",
            "Ohne den Text: Die Lizenz von BBC News erlaubt die ersten 50 Wörter.",
        ),
        (
            "Undone: the tag Camp clearances: confirm",
            "Rückgängig gemacht: Schlagwort Camp clearances: bestätigt",
        ),
    ],
)
def test_a_sentence_is_said_whatever_it_is_made_of(sentence: str, said: str, german: None) -> None:
    assert translated(sentence) == said


def test_an_error_is_said_with_the_quotation_marks_and_spaces_of_the_language(french: None) -> None:
    error = UnknownError("There is no topic “Ports”. There is: Camps.")
    assert translated(error) == "Il n’y a pas de thème «\u00a0Ports\u00a0». Il y a\u202f: Camps."


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "Nobody ever said this, or that; nothing was changed",
        "C’est déjà dit en français.",
        "/home/title or text/changed",
        "x; y: z, " * 400,
    ],
)
def test_what_is_not_recognised_stays_as_it_is(sentence: str, french: None) -> None:
    assert translated(sentence) == sentence


def test_names_that_readers_gave_are_not_translated(french: None) -> None:
    assert translated("There is no topic “the full text”. There is: title.") == (
        "Il n’y a pas de thème «\u00a0the full text\u00a0». Il y a\u202f: title."
    )
    assert translated("the topic text made") == "thème text créé"


def test_in_english_the_core_has_its_own_words(qtbot: QtBot) -> None:
    assert translated("1,204 articles marked as read") == "1,204 articles marked as read"


# --- gathering ----------------------------------------------------------------------------------------------


def gathered(collector: ModuleType, source: str) -> set[str]:
    """Gather the templates of a piece of the core in which phrases are said too."""
    return {
        collector.numbered(parts)
        for parts in collector._of_room(ast.parse(source), sentences=True, phrases=True)
    }


def test_each_way_to_put_a_sentence_together_is_a_template(collector: ModuleType) -> None:
    source = '''
def refuse(path, names, close):
    """This is documentation."""
    log.info("this goes to the log of %s", path)
    meant = f"did you mean {close}?" if close else "name another."
    raise UnknownError(f"There {'is' if len(names) == 1 else 'are'} {len(names):,} file{'s' * (len(names) != 1)}; {meant}")
'''
    assert gathered(collector, source) == {
        f"There {verb} {{1}} file{plural}; {rest}"
        for verb in ("is", "are")
        for plural in ("", "s")
        for rest in ("did you mean {2}?", "name another.")
    }


def test_tables_of_words_and_formatted_texts_are_read_too(collector: ModuleType) -> None:
    source = """
WORDS = {True: "marked as read", False: "unstarred"}
def note(count, value, feeds):
    write(f"{count:,} articles {WORDS[value]}")
    write("{feeds} moved to another folder")
"""
    assert gathered(collector, source) == {
        "{1} articles marked as read",
        "{1} articles unstarred",
        "{1} moved to another folder",
    }


def test_no_sentence_of_an_error_is_missed(collector: ModuleType) -> None:
    known = {template.text for template in templates()}
    missed = []
    for path in sorted((ROOT / "monitor").rglob("*.py")):
        place = path.relative_to(ROOT / "monitor").as_posix()
        if re.match(r"newsroom/|tour\.py|cli/(stats|verify|stories)\.py", place):
            continue  # which no window runs
        room = collector.Room(ast.parse(path.read_text(encoding="utf-8")))
        for node in room.texts():
            if room.is_raised(node):
                said = {collector.numbered(parts) for parts in room.ways(node)}
                missed += [
                    (f"{place}:{node.lineno}", text) for text in said - known if re.search(r"\w \w", text)
                ]
    assert not missed
