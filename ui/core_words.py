"""What the core says, in the language of the window.

The core speaks English: in its errors, in what it stored long ago, and in child processes. A sentence of it is recognised here
by its template (gathered by `packaging/core_sentences.py`), and said with the same values in its places. A value may be such
a sentence itself; what stands in quotation marks is the reader's own and stays. What is not recognised stays English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT = "core"  # under which the translation tools file the templates
LANGUAGE = "en"  # the one text of that context that a translation gives as its own code
TEMPLATES = "core.json"

_PLACE = re.compile(r"\{(\d+)\}")
_VALUE = "(“[^”]*”|.*?)"  # what is quoted holds together
_NUMBER = r"(\d[\d.,]*)"
_LED = re.compile(r"(“[^”]*”|\d[\d.,]*) (.+)", re.DOTALL)  # a phrase behind what it is about
_JOINT = re.compile(r"(?<=[.?!]) |(?<=\)) |; |: |, ")
_LONGEST = 2000  # characters that are read; no sentence of the core has more
_LEAST = 6  # characters of its own that a template has which is no part of another one
_LEAST_INSIDE = 3
_LOOSE = 12  # below this a template says too little to hold whole sentences in its places
_STOP = re.compile(r"[.;?!] ")


class Template:
    """One sentence of the core with its places. `kinds` has a letter for each: n for a number, s for words of the core."""

    def __init__(self, text: str, kinds: str) -> None:
        self.text, self.kinds = text, kinds
        self._pieces = _PLACE.split(text)
        self._literals = sorted((piece for piece in self._pieces[::2] if piece), key=len, reverse=True)
        self.weight = sum(map(len, self._literals))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        kinds = iter(self.kinds)
        parts = [
            (_NUMBER if next(kinds) == "n" else _VALUE) if at % 2 else re.escape(piece)
            for at, piece in enumerate(self._pieces)
        ]
        return re.compile("".join(parts), re.DOTALL)

    def values(self, sentence: str) -> tuple[str, ...] | None:
        """Give what stands in the places of a sentence; None where it is another one."""
        for literal in self._literals:
            if literal not in sentence:
                return None
        found = self._pattern.fullmatch(sentence)
        if found is None or (self.weight < _LOOSE and any(map(_STOP.search, found.groups()))):
            return None
        return found.groups()


def translated(sentence: object) -> str:
    """Say a sentence of the core, or an error, in the language of the window."""
    text = str(sentence)
    language = QCoreApplication.translate(CONTEXT, LANGUAGE)
    if language == LANGUAGE or len(text) > _LONGEST:
        return text
    return "\n".join(_read(line, language)[0] for line in text.split("\n"))


@cache
def templates() -> tuple[Template, ...]:
    """Give all sentences of the core, those with the most text of their own first."""
    from monitor.settings import resources

    listed = json.loads((resources() / "translations" / TEMPLATES).read_text(encoding="utf-8"))
    return tuple(
        sorted((Template(text, places) for text, places in listed.items()), key=lambda one: -one.weight)
    )


def recognised(sentence: str, least: int = _LEAST_INSIDE) -> tuple[Template, tuple[str, ...]] | None:
    """Find the template of a sentence and what stands in its places: of several, the one with the most text of its own."""
    for template in templates():
        if template.weight < least:
            break
        values = template.values(sentence)
        if values is not None:
            return template, values
    return None


@lru_cache(maxsize=2000)
def _read(text: str, language: str, *, inside: bool = False) -> tuple[str, int]:
    """Give a text in a language, and how much of it was recognised, as one sentence or as several, whichever is more."""
    found = recognised(text, _LEAST_INSIDE if inside else _LEAST)
    whole = (_value(text), 0) if found is None else _filled(*found, language)
    return max((whole, *_divided(text, language)), key=lambda reading: reading[1])


def _filled(template: Template, values: tuple[str, ...], language: str) -> tuple[str, int]:
    read = [
        _read(value, language, inside=True) if kind == "s" else (_value(value), 0)
        for value, kind in zip(values, template.kinds, strict=True)
    ]
    said = _put(template.text, *(value for value, _ in read))
    return said, template.weight + sum(weight for _, weight in read)


def _divided(text: str, language: str) -> Iterator[tuple[str, int]]:
    """Read what is put together of several sentences or phrases, in each way in which it can be taken apart."""
    if (led := _LED.fullmatch(text)) is not None:
        said, weight = _read(led[2], language)
        yield f"{_value(led[1])} {said}", weight
    if text.endswith("."):
        said, weight = _read(text[:-1], language)
        yield f"{said}.", weight
    for joint in _JOINT.finditer(text):
        more, further = _read(text[joint.end() :], language)
        said, weight = _read(text[: joint.start()], language) if further else ("", 0)
        if further and (weight or joint[0] == ": "):  # before a colon stands what is spoken of
            yield _put("{1}" + joint[0] + "{2}", said, more), weight + further


def _put(template: str, *values: str) -> str:
    """Put values into a template in the language of the window."""
    said = QCoreApplication.translate(CONTEXT, template)
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], said)


def _value(value: str) -> str:
    """Write a number as the reader does, and quote as he does; other values stay."""
    if re.fullmatch(r"\d{1,3}(,\d{3})+", value):
        return QLocale().toString(int(value.replace(",", "")))
    if re.fullmatch(r"\d+\.\d", value):
        return QLocale().toString(float(value), "f", 1)
    if re.fullmatch(r"“[^”]*”", value):
        return _put("“{1}”", value[1:-1])
    return value
