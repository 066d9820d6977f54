"""What one word of a text, as it is written between two blanks, is for stories. Pure; the words of the news are remembered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from monitor.likeness.days import MONTHS, weekday
from monitor.likeness.days import ago as days_ago
from monitor.likeness.names import is_town, name_of
from monitor.likeness.numbers import bounded, is_year, read, scale, value
from monitor.likeness.senses import is_noun, senses
from monitor.likeness.words import fold, folded, listed

# Units that are signs rather than words.
PERCENT, MONEY, CLOCK, DEGREES = 1, 2, 3, 4
SIGNS = 4

_WORD = re.compile(r"[^\W\d_]+(?:['’.\-‐‑][^\W\d_]+)*")
_NUMBER = re.compile(r"(?P<digits>\d+(?:[.,'’]\d+)*)(?P<clock>[:h]\d\d)?(?P<rest>[^\s]*)")
_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*$")
_FOREIGN = re.compile(r"['’][A-Z]|[^\W\d_a-zA-ZäöüÄÖÜß]")
_STOPPING = frozenset(',;:.!?…)]"”»–—')
_SUFFIX = re.compile(r"[a-z]+")
_PLAIN = re.compile(r"\w+")
_CODE = re.compile(r"\b[A-Z]{1,3}-?\d{1,4}\b")  # of a road, a ship, a form
_ABBREVIATED = listed("mr mrs ms dr st m mm mme nr no bzw ca prof gen jr sen rep gov art vs bspw evtl")
_MONEY_WORDS = listed(
    "euro euros pound pounds dollar dollars pfund livre livres franken francs franc eur usd chf"
)
_PERCENT_WORDS = listed("percent prozent pourcent pc")
_CLOCK_WORDS = listed("am pm uhr heures heure oclock")
_NOON = 12
_REMEMBERED = 131_072
_LONGEST = 120  # letters: what is longer is no word
# “Two weeks after …”: what follows happened earlier, up to the end of the clause.
AFTER = listed("after since following apres depuis nach seit")
LATER = listed("lendemain")
# “Already on Monday …”: so does what follows here, where a day is named at once.
EARLIER = listed("already earlier deja bereits schon erst")
DIVIDING = AFTER | LATER | EARLIER


@dataclass(frozen=True, slots=True)
class Token:
    """A word. `plain` is what a sentence is recognised by; `stops`: a clause may end with it; `ends`: a sentence may.

    `noun`: it is a common noun, also where it begins with a capital letter. `counts`: a number, a unit, or of the calendar.
    """

    plain: str
    senses: tuple[int, ...] = ()
    name: str | None = None
    number: float | None = None
    scale: float = 0.0
    unit: int = 0
    stops: bool = False
    ends: bool = False
    weekday: int | None = None
    ago: int | None = None
    month: int = 0
    noun: bool = False
    counts: bool = False
    year: bool = False
    foreign: bool = False  # written as no German noun is
    town: bool = False  # written as German towns are
    special: bool = False  # it counts, names or divides; most words do not


class Tokens(dict[str, Token]):
    """The words of a language that were read lately: those of the news come again and again."""

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, written: str) -> Token:
        if len(written) > _LONGEST:
            return self[written[:_LONGEST]]
        if len(self) >= _REMEMBERED:
            self.clear()
        one = self[written] = token(written, self._language)
        return one


@lru_cache(64)
def tokens(language: str | None) -> Tokens:
    """Give the words of a language."""
    return Tokens(language)


def token(written: str, language: str | None) -> Token:
    """Read a word as it is written, with the points and quotation marks around it."""
    if written.isalpha():
        return _word(written, folded(written), language, stops=False, ends=False)
    stops = written[-1] in _STOPPING
    ends = stops and _ENDS.search(written) is not None
    word = _WORD.search(written)
    digits = _NUMBER.search(written)
    if digits is not None and (word is None or digits.start() < word.start()):
        return _number(written, digits, stops, ends)
    plain = " ".join(_PLAIN.findall(fold(written)))
    if digits is not None and (code := _CODE.search(written)) is not None:
        return Token(plain, name=fold(code.group()).replace("-", ""), stops=stops, ends=ends, special=True)
    if word is None:
        unit = PERCENT if "%" in written else _sign(written)
        return Token(
            plain, stops=stops or not plain, ends=ends, unit=unit, counts=bool(unit), special=bool(unit)
        )
    if ends and written.endswith(".") and plain in _ABBREVIATED:
        ends = stops = False
    return _word(word.group(), plain, language, stops=stops, ends=ends)


def _word(text: str, plain: str, language: str | None, *, stops: bool, ends: bool) -> Token:
    number = value(plain.replace(" ", "-"))
    if " " in plain:
        parts = plain.split()
        last = parts[-1]
        day = next((found for part in parts if (found := weekday(part)) is not None), None)
        ago = next((far for part in (plain, *parts) if (far := days_ago(part, language)) is not None), None)
    else:
        last, day, ago = plain, weekday(plain), days_ago(plain, language)
    unit = _unit(plain)
    meant, name = senses(text, language), name_of(text, language)
    counts = number is not None or bool(unit) or day is not None or ago is not None
    return Token(
        plain,
        senses=meant,
        name=name,
        number=number,
        scale=scale(plain),
        unit=unit,
        stops=stops,
        ends=ends,
        weekday=day,
        ago=ago,
        # “d’octobre”, and not “may”
        month=MONTHS.get(last, 0) if language != "en" or text[0].isupper() else 0,
        noun=name is not None and bool(meant) and is_noun(text, language),
        counts=counts,
        town=name is not None and language == "de" and is_town(text),
        foreign=name is not None and _FOREIGN.search(text) is not None,
        special=counts or name is not None or plain in DIVIDING,
    )


def _number(written: str, match: re.Match[str], stops: bool, ends: bool) -> Token:
    plain = " ".join(_PLAIN.findall(fold(written)))
    # “24.” is a date in German, and no end of a sentence where a month follows; a rare loss elsewhere.
    ends = ends and not re.fullmatch(r"\W*\d{1,2}\.", written)
    stops = stops and (ends or not written.endswith("."))
    rest = fold(match["rest"])
    suffix = _SUFFIX.match(rest.lstrip("-"))
    word = suffix.group() if suffix else ""
    number = read(match["digits"])
    if match["clock"] or word in _CLOCK_WORDS or word == "h":
        number += _NOON if word == "pm" and number < _NOON else 0
        return Token(plain, number=number, unit=CLOCK, stops=stops, ends=ends, counts=True, special=True)
    number = bounded(number * (scale(word) or 1))
    unit = PERCENT if "%" in rest else DEGREES if "°" in rest or word in ("c", "f") else _sign(written)
    year = not unit and not rest.strip(",;:.!?…)]\"”»–—'") and is_year(match["digits"])
    return Token(
        plain, number=number, unit=unit, stops=stops, ends=ends, counts=True, special=True, year=year
    )


def _sign(written: str) -> int:
    return MONEY if any(sign in written for sign in "€£$") else 0


def _unit(plain: str) -> int:
    if plain in _PERCENT_WORDS:
        return PERCENT
    if plain in _MONEY_WORDS:
        return MONEY
    return CLOCK if plain in _CLOCK_WORDS else 0
