"""The translations: every string of the window and every sentence of the core has one, whole, and nothing is shown without."""

from __future__ import annotations

import ast
import importlib
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from ui import language

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
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "packaging")
        return importlib.import_module("translate")


# --- the files ----------------------------------------------------------------------------------------------


@every_language
def test_every_string_of_the_window_and_every_sentence_of_the_core_is_translated(
    code: str, translate: ModuleType, tmp_path: Path
) -> None:
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


def test_the_window_knows_the_sentences_that_the_core_says_now(translate: ModuleType) -> None:
    known = translate.SENTENCES.read_text(encoding="utf-8")
    assert known == translate.sentences(), "run packaging/translate.py"


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


def test_no_error_of_the_core_is_shown_in_the_words_of_the_core() -> None:
    wrong = [
        place
        for place, call in sources()
        if called(call) == "str" and isinstance(call.args[0], ast.Name) and call.args[0].id == "error"
    ]
    assert [place for place in wrong if "bridge" not in place] == [], "say it through ui.core_words"
    assert len(wrong) == 1, "the log alone keeps the words of the core"
