"""What the core says, in the language of the window.

The core speaks English: in its errors, in what it stored long ago, and in child processes. A sentence of it is recognised here
by its template (gathered by `packaging/core_sentences.py`), and said with the same values in its places. A value may be such
a sentence itself; what stands in quotation marks is the reader's own and stays. What is not recognised stays English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.speech import tr

CONTEXT = "core"  # under which the translation tools file the templates
LANGUAGE = "en"  # the one text of that context that a translation gives as its own code
TEMPLATES = "core.json"

_PLACE = re.compile(r"\{(\d+)\}")
_VALUE = "(“[^”]*”|.*?)"  # what is quoted holds together
_NUMBER = r"(\d[\d.,]*)"
_LED = re.compile(r"(“[^”]*”|\d[\d.,]*) (.+)", re.DOTALL)  # a phrase behind what it is about
_JOINT = re.compile(r"(?<=[.?!]) |(?<=\)) |; |: |, |\n")
_LONGEST = 2000  # characters that are read; no sentence of the core has more
_LEAST = 6  # characters of its own that a template has which is no part of another one
_LEAST_INSIDE = 3
_LOOSE = 12  # below this a template says too little to hold whole sentences in its places
_STOP = re.compile(r"[.;?!] ")


class Template:
    """One sentence of the core with its places. `kinds` has a letter for each: number, said by the core, quoted, value."""

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

    def may_be_in(self, text: str) -> bool:
        """Say whether a text has all that a sentence of this template has."""
        return all(literal in text for literal in self._literals)

    def values(self, sentence: str) -> tuple[str, ...] | None:
        """Give what stands in the places of a sentence; None where it is another one."""
        found = self._pattern.fullmatch(sentence) if self.may_be_in(sentence) else None
        if found is None or (self.weight < _LOOSE and any(map(_STOP.search, found.groups()))):
            return None
        return found.groups()


def translated(sentence: object) -> str:
    """Say a sentence of the core, or an error, in the language of the window."""
    text = str(sentence)
    language = QCoreApplication.translate(CONTEXT, LANGUAGE)
    if language == LANGUAGE or len(text) > _LONGEST:
        return text
    return _said(text, language)


@lru_cache(maxsize=2000)
def _said(text: str, language: str) -> str:
    return _Reader(text).read(text)[0]


@cache
def templates() -> tuple[Template, ...]:
    """Give all sentences of the core, those with the most text of their own first."""
    from monitor.settings import resources

    listed = json.loads((resources() / "translations" / TEMPLATES).read_text(encoding="utf-8"))
    return tuple(
        sorted((Template(text, places) for text, places in listed.items()), key=lambda one: -one.weight)
    )


def readings(
    sentence: str, among: Iterable[Template], least: int = _LEAST_INSIDE
) -> Iterator[tuple[Template, tuple[str, ...]]]:
    """Give each template that a sentence can be read by, with what stands in its places."""
    for template in among:
        if template.weight >= least and (values := template.values(sentence)) is not None:
            yield template, values


def recognised(sentence: str) -> tuple[Template, tuple[str, ...]] | None:
    """Find the template of a sentence and what stands in its places: of several, the one with the most text of its own."""
    return next(readings(sentence, templates()), None)


class _Reader:
    """One text that is read, in pieces where it is made of several; each piece is given with how much was recognised."""

    def __init__(self, text: str) -> None:
        self._among = [template for template in templates() if template.may_be_in(text)]
        self._known: dict[tuple[str, bool], tuple[str, int]] = {}

    def read(self, text: str, *, inside: bool = False) -> tuple[str, int]:
        """Read a text as one sentence or as several, whichever recognises more."""
        if (text, inside) not in self._known:
            self._known[text, inside] = self._best(text, inside)
        return self._known[text, inside]

    def _best(self, text: str, inside: bool) -> tuple[str, int]:
        best = self._whole(text, inside)
        for joint in _JOINT.finditer(text):
            said, weight = self._whole(text[: joint.start()], inside)
            if weight or joint[0] in (": ", "\n"):  # before a colon stands what is spoken of
                more, further = self.read(text[joint.end() :], inside=inside)
                if (further or joint[0] == "\n") and weight + further > best[1]:
                    best = _put("{1}" + joint[0] + "{2}", said, more), weight + further
        return best

    def _whole(self, text: str, inside: bool) -> tuple[str, int]:
        """Read one sentence: as it is, without its stop, or as a phrase behind what it is about."""
        found = [(_value(text), 0)]
        for template, values in readings(text, self._among, _LEAST_INSIDE if inside else _LEAST):
            found.append(self._filled(template, values))
        if (led := _LED.fullmatch(text)) is not None:
            said, weight = self._whole(led[2], inside)
            found.append((f"{_value(led[1])} {said}", weight))
        if text.endswith("."):
            said, weight = self._whole(text[:-1], inside)
            found.append((f"{said}.", weight))
        return max(found, key=lambda reading: reading[1])

    def _filled(self, template: Template, values: tuple[str, ...]) -> tuple[str, int]:
        read = [
            self.read(value, inside=True) if kind == "s" else (value if kind == "q" else _value(value), 0)
            for value, kind in zip(values, template.kinds, strict=True)
        ]
        weights = [weight for (_, weight), kind in zip(read, template.kinds, strict=True) if kind == "s"]
        if template.weight < _LOOSE and not all(weights):
            return "", 0  # too little is known to be sure
        return _put(template.text, *(value for value, _ in read)), template.weight + sum(weights)


def _put(template: str, *values: str) -> str:
    """Put values into a template in the language of the window."""
    said = QCoreApplication.translate(CONTEXT, template)
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], said)


def _value(value: str) -> str:
    """Write a number and a time as the reader does, and quote as he does; other values stay."""
    if re.fullmatch(r"\d{1,3}(,\d{3})+", value):
        return QLocale().toString(int(value.replace(",", "")))
    if re.fullmatch(r"\d+\.\d", value):
        return QLocale().toString(float(value), "f", 1)
    if (time := re.fullmatch(r"(\d{4}-\d\d-\d\d)((?: \d\d:\d\d)?)", value)) is not None:
        day = QDate.fromString(time[1], "yyyy-MM-dd")
        return (
            QLocale().toString(day, tr("d MMM yyyy")) + time[2].replace(" ", ", ") if day.isValid() else value
        )
    if re.fullmatch(r"“[^”]*”", value):
        return _put("“{1}”", value[1:-1])
    return value
