"""The language of a text: declared, else detected, else unknown; without a network."""

from __future__ import annotations

import socket

import pytest

from monitor.parsing.language import declared_language, detect
from tests.monitor.parsing.telling import Teller


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the detection of a language opened a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("fr_FR", "fr"),
        ("DE", "de"),
        ("deu", "de"),
        ("zh-Hans-CN", "zh"),
        ("", None),
        (None, None),
        ("english", None),
        ("x", None),
        ("en US", None),
    ],
)
def test_a_language_tag_is_two_letters(tag: str | None, code: str | None) -> None:
    assert declared_language(tag) == code


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_a_text_tells_its_language(language: str) -> None:
    assert detect(Teller(language, 90).paragraph(3)) == language


@pytest.mark.parametrize(
    "text", ["", "ok", "12:30", "Calais", "+++ 1 +++ 2 +++", "…" * 500, "1234567890 " * 50]
)
def test_of_too_little_text_nothing_is_said(text: str) -> None:
    assert detect(text) is None


def test_what_is_declared_is_believed_of_short_texts_and_of_its_own_language() -> None:
    assert detect("Calais", "fr-FR") == "fr"
    assert detect(Teller("fr", 91).paragraph(4), "fr") == "fr"


def test_a_declaration_that_the_text_contradicts_is_not_believed() -> None:
    assert detect(Teller("de", 92).paragraph(6), "en") == "de"


def test_capitals_do_not_mislead() -> None:
    assert detect(Teller("en", 93).paragraph(3).upper()) == "en"
