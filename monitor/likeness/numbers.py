"""Numbers of a text, however they are written, in English, French and German. Pure.

Not what a search needs (that is the query language's): here “twenty-seven”, “vingt-sept” and “27” must be one number.
"""

from __future__ import annotations

import re
from functools import lru_cache

_GAP = re.compile(r"[\s'’]")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_ROUGHLY = 0.05
_LARGEST = 1e15
_LONGEST_WORD = 80  # letters, for a number in one German word
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
    named |= {
        "dizaine": 10,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "cinquantaine": 50,
        "soixantaine": 60,
    }
    named |= {"centaine": 100, "millier": 1000}
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
_SCALES = dict.fromkeys(("million", "millions", "millionen", "mio", "m", "mn"), 1e6) | dict.fromkeys(
    ("billion", "billions", "bn", "milliard", "milliards", "milliarde", "milliarden", "mrd", "md", "mds"), 1e9
)


def is_year(digits: str) -> bool:
    """Say whether digits look like a year."""
    return len(digits) == 4 and digits.isdigit() and int(digits) in _YEARS


def read(digits: str) -> float:
    """Read digits with the points and commas between them."""
    plain = _GAP.sub("", digits)
    plain = re.sub(r"[.,]", "", plain) if _GROUPED.fullmatch(plain) else plain.replace(",", ".")
    try:
        return bounded(float(plain))
    except ValueError:  # more than one kind of point: “1.308,50”
        return bounded(float(re.sub(r"\D", "", plain[: -3 if plain[-3:-2] == "." else None]) or 0))


def bounded(number: float) -> float:
    """Keep a number among those that the news counts in: what is more is no count, but digits in a row."""
    return min(number, _LARGEST)


def value(plain: str) -> float | None:
    """Say which number a folded word names."""
    named = _NAMED.get(plain)
    return named if named is not None else _joined(plain)


def _joined(plain: str) -> float | None:
    """Read a German number in one word: “zweihundertfünfzigtausend”."""
    if len(plain) > _LONGEST_WORD:
        return None
    for word, factor, most in (("tausend", 1000, 1000), ("hundert", 100, 20)):
        before, found, after = plain.partition(word)
        if found:
            after = after.removeprefix("und")
            times = 1 if before in ("", "ein") else value(before)
            rest = {"": 0, "eins": 1}.get(after, value(after))
            if times is None or rest is None or times >= most or rest >= factor:
                return None
            return times * factor + rest
    return None


def scale(plain: str) -> float:
    """Say by how much a folded word multiplies the number before it; 0 where it does not."""
    return _FACTORS.get(plain) or _SCALES.get(plain, 0.0)


@lru_cache(4096)
def rounded(number: float) -> frozenset[float]:
    """Say how others may write a number: “412” as “400” or “410”, up or down, but never far from it."""
    digits = len(str(int(number)))
    steps = [10.0**place for place in range(max(digits - 3, 1), digits)]
    near = {step * (number // step + more) for step in steps for more in (0, 1)}
    return frozenset(one for one in near if one != number and abs(one - number) <= _ROUGHLY * number)


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
