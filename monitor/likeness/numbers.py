"""Numbers of a text, however they are written, in English, French and German. Pure.

Not what a search needs (that is the query language's): here “twenty-seven”, “vingt-sept” and “27” must be one number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from monitor.likeness.words import WORD, folded

_GAPS = "  \u00a0\u202f\u2009’'"
_DIGITS = re.compile(
    rf"(?<![\w.,])\d{{1,3}}(?:[.,{_GAPS}]\d{{3}})+(?:[.,]\d{{1,2}})?(?!\d)|(?<!\w)\d+(?:[.,]\d+)?"
)
_DIGIT = re.compile(r"\d")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_JOINED = re.compile(r"(zwei|drei|vier|funf|sechs|sieben|acht|neun)(hundert|tausend)")
_YEARS = range(1900, 2040)
_FACTORS = {
    "hundred": 100,
    "cent": 100,
    "cents": 100,
    "hundert": 100,
    "thousand": 1000,
    "mille": 1000,
    "tausend": 1000,
}

_UNITS = {
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen": 2,
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf": 2,
    "zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn"
    " neunzehn": 2,
}
_ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_FRENCH_TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "quatre-vingt": 80,
}
_GERMAN_TENS = ("zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig")


def _words() -> dict[str, int]:
    """Name the numbers up to ninety-nine."""
    english, french, german = (
        dict(zip(names.split(), range(first, 20), strict=True)) for names, first in _UNITS.items()
    )
    named = english | french | german | _FRENCH_TENS
    named |= {"quatre-vingts": 80, "dozen": 12, "douzaine": 12, "dutzend": 12} | _FACTORS
    for place, ten in enumerate(_ENGLISH_TENS, start=2):
        named |= {ten: place * 10, f"{ten}-one": place * 10 + 1}
        named |= {f"{ten}-{unit}": place * 10 + value for unit, value in english.items() if value < 10}
    for ten, ten_value in _FRENCH_TENS.items():
        most = 20 if ten in ("soixante", "quatre-vingt") else 10
        named |= {f"{ten}-{unit}": ten_value + value for unit, value in french.items() if value < most}
    for place, ten in enumerate(_GERMAN_TENS, start=2):
        named |= {ten: place * 10, f"einund{ten}": place * 10 + 1}
        named |= {f"{unit}und{ten}": place * 10 + value for unit, value in german.items() if value < 10}
    return named


_NAMED = _words()
_SCALES = frozenset(_FACTORS.values())


def numbers(text: str) -> frozenset[float]:
    """Find the numbers of a text; those that are years are left out."""
    return numbers_of(text, WORD.findall(text))


def numbers_of(text: str, words: Sequence[str]) -> frozenset[float]:
    """Find the numbers of a text of which the words are known already."""
    found = {_read(digits) for digits in _DIGITS.findall(text)} if _DIGIT.search(text) else set()
    value = 0.0  # of the number that is being told, in several words
    for word in words:
        named = _value(word)
        if named is None or (value and named not in _SCALES):
            if value:
                found.add(value)
            value = float(named or 0)
        else:
            value = value * named if value else float(named)
    if value:
        found.add(value)
    return frozenset(number for number in found if number not in _YEARS)


def _read(digits: str) -> float:
    plain = digits.translate(dict.fromkeys(map(ord, _GAPS)))
    plain = re.sub(r"[.,]", "", plain) if _GROUPED.fullmatch(plain) else plain.replace(",", ".")
    try:
        return float(plain)
    except ValueError:  # more than one kind of point: “1.308,50”
        return float(re.sub(r"\D", "", plain[: -3 if plain[-3:-2] == "." else None]) or 0)


@lru_cache(65_536)
def _value(word: str) -> int | None:
    plain = folded(word)
    joined = _JOINED.fullmatch(plain)
    if joined:
        return _NAMED[joined[1]] * _FACTORS[joined[2]]
    return _NAMED.get(plain)


def weight(number: float) -> float:
    """Say how much it tells that two texts share a number: small and round ones tell little."""
    if number != int(number):
        return 1.2
    for limit, round_to, round_weight, odd_weight in _WEIGHTS:
        if number < limit:
            return round_weight if number % round_to == 0 else odd_weight
    return 2.0


# below this limit: a multiple of this weighs so much, any other one so much
_WEIGHTS = (
    (10, 10, 0.15, 0.15),
    (13, 13, 0.4, 0.4),
    (100, 10, 0.5, 1.0),
    (1000, 100, 1.0, 2.0),
    (1_000_000, 1000, 1.2, 2.0),
)
