"""The numbers of a sentence with what they count, however they are written. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from monitor.likeness.lineage.words import Written
from monitor.likeness.numbers import read, scale
from monitor.likeness.senses import usual
from monitor.likeness.tokens import CLOCK, MONEY, PERCENT
from monitor.likeness.words import COMMON_WORDS, fold, listed

_AFTER, _BEFORE = 5, 3  # words around a number that say what is counted
_CLOCK = re.compile(
    r"\W*(\d{1,2})(?:\s?(?P<sign>[:.h])\s?(\d{2}))?\s?(?P<half>[ap]\.?m\b)?[^\w%€£$°]*", re.IGNORECASE
)
_SHORT_SUM = re.compile(r"\W*(\d+(?:[.,]\d+)?)?\s?(k|m|mn|md|mds|mrd|bn)\s?€\W*", re.IGNORECASE)
_ORDINAL = re.compile(r"\W*\d+(?:st|nd|rd|th|e|er|ère|ème)\W*", re.IGNORECASE)
_NOON = 12
_HALF = listed("half demi demie halbe halben")
_THOUSAND = 1000
_ONE = listed("un une unieme")
_AND = listed("and et und")
_PERCENT = listed("percent prozent pourcent pc pct")
_HALVES = listed("per pour pro")
_CENT = listed("cent cents")
_CURRENCIES = {
    currency: names
    for names in (
        "€ euro euros eur",
        "£ pound pounds sterling pfund livre livres gbp",
        "$ dollar dollars usd",
        "chf franken francs franc",
    )
    for currency in names.split()
}
# Said so, a number is not an exact one.
HEDGES = listed(
    """about around nearly almost some over under roughly approximately more less than up most least fewer circa close
    exceeds exceed exceeding tops topped passes beyond depasse depassent depassant ubersteigt ubersteigen uberschreitet
    environ quelque pres plus moins presque autour jusqu dizaines pas
    rund etwa fast gut knapp uber unter circa ca mehr weniger als ungefahr mindestens hochstens bis"""
)
# What is counted by words alone: whoever writes so gives no number, and takes none away.
VAGUE = listed(
    """half halved third thirds quarter quarters fifth tenth doubled double twice tripled several dozens dozen hundreds thousands
    millions both pair couple single once trio scores twenties thirties forties fifties sixties teens
    moitie tiers quart quarts double triple plusieurs dizaines centaines milliers deux
    halfte halb halbe halben drittel viertel funftel zehntel doppelt doppelte verdoppelt beide beiden mehrere dutzend dutzende
    hunderte tausende einige"""
)
_SHARES = {
    "half": 50.0, "moitie": 50.0, "halfte": 50.0, "third": 100 / 3, "tiers": 100 / 3, "drittel": 100 / 3,
    "quarter": 25.0, "quart": 25.0, "viertel": 25.0, "fifth": 20.0, "funftel": 20.0, "tenth": 10.0, "zehntel": 10.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Number:
    """A number: `unit` is a sign of `tokens`, `currency` one of money, `counted` what the words around it mean."""

    value: float
    unit: int
    currency: str
    head: frozenset[int]  # of the first word behind it that says something
    counted: frozenset[int]
    hedged: bool
    start: int
    end: int


def numbers(words: Sequence[Written]) -> list[Number]:
    """Read the numbers of a sentence, but for years and days of months."""
    found = []
    place = 0
    while place < len(words):
        got = _read(words, place)
        if got is None:
            place += 1
            continue
        amount, end, unit, currency = got
        if not _is_day(words, place, end) and not _is_name(words, place, end):
            start = place
            before = [one.token.plain for one in words[max(place - _BEFORE, 0) : place]]
            if currency and place and words[place - 1].text in ("€", "£", "$"):
                start -= 1
            last = max(end - 1, place)
            found.append(
                Number(
                    amount,
                    unit,
                    currency,
                    _head(words, end),
                    _counted(words, start, end),
                    not HEDGES.isdisjoint(part for plain in before for part in plain.split()),
                    words[start].start,
                    words[last].end,
                )
            )
        place = max(end, place + 1)
    return found


def _read(words: Sequence[Written], place: int) -> tuple[float, int, int, str] | None:
    """Read a number that begins here: its value, where it ends, its unit, its currency."""
    one = words[place]
    if not one.token.counts and not one.token.scale:
        return None
    short = _SHORT_SUM.fullmatch(one.text)
    if short and short[1]:
        return read(short[1]) * _scale_of(short[2]), place + 1, MONEY, _CURRENCIES["€"]
    clock = _clock(words, place)
    if clock is not None:
        return clock
    amount = one.token.number
    before = [each.token.plain for each in words[max(place - 3, 0) : place]]
    if one.token.scale and _HALF.intersection(before[-2:]):
        if not _AND.isdisjoint(before):
            return None  # “one and a half million”
        amount, end = one.token.scale / 2, place + 1
    elif amount is None or one.token.year:
        return None
    else:
        end, amount = _scaled(words, place + 1, amount)
    unit, currency = one.token.unit, next((_CURRENCIES[sign] for sign in "€£$" if sign in one.text), "")
    if end < len(words) and not (currency or unit):
        after = words[end].token
        short = _SHORT_SUM.fullmatch(words[end].text)
        if short and not short[1]:
            return amount * _scale_of(short[2]), end + 1, MONEY, _CURRENCIES["€"]
        if after.plain in _CURRENCIES or words[end].text.strip(".,;)") in _CURRENCIES:
            unit, currency = MONEY, _CURRENCIES.get(after.plain) or _CURRENCIES[words[end].text.strip(".,;)")]
            end += 1
        elif after.plain in _PERCENT or after.unit == PERCENT:
            unit, end = PERCENT, end + 1
        elif after.plain in _HALVES and end + 1 < len(words) and words[end + 1].token.plain in _CENT:
            unit, end = PERCENT, end + 2
    return amount, end, unit, currency


def _scaled(words: Sequence[Written], place: int, amount: float) -> tuple[int, float]:
    """Go on to “million”, “hundred and fifty”, “mille deux cents”; `place` is that of the word behind the first."""
    first = words[place - 1].token
    last = first.scale  # what the number before may have smaller ones behind it
    total, current = (amount, 0.0) if last >= _THOUSAND else (0.0, amount)
    while place < len(words) and not words[place - 1].text.endswith((",", ";", ":")):
        one = words[place].token
        if one.plain == "et" and place + 1 < len(words) and words[place + 1].token.plain in _ONE:
            return place + 2, total + current + 1  # “vingt et un”
        if one.scale and not (one.plain in _CENT and words[place - 1].token.plain in _HALVES):
            current, last = (current or 1.0) * one.scale, one.scale
            if last >= _THOUSAND:
                total, current = total + current, 0.0
            place += 1
            continue
        joins = one.plain in _AND
        after = words[place + 1].token if joins and place + 1 < len(words) else one
        # Only behind “hundred” or “thousand” does a smaller number in words go on.
        if (
            not words[place - 1].token.scale
            or after.number is None
            or after.plain[:1].isdigit()
            or after.number >= last
        ):
            break
        current += after.number
        place += 2 if joins else 1
    return place, total + current


def _scale_of(letters: str) -> float:
    return scale(letters.lower()) or 1e3


def _clock(words: Sequence[Written], place: int) -> tuple[float, int, int, str] | None:
    match = _CLOCK.fullmatch(words[place].text)
    if match is None:
        return None
    after = words[place + 1].token if place + 1 < len(words) else None
    named = (
        after is not None
        and after.unit == CLOCK
        and (
            after.plain != "am"
            or match["sign"] is not None
            or words[place + 1].text.lower().rstrip(".,") in ("am", "a.m")
        )
    )
    named = named and not words[place].text.endswith(",")
    half = (match["half"] or "").lower().replace(".", "")
    dotted = after is not None and fold(words[place + 1].text).replace(".", "").strip(",;") in ("am", "pm")
    if dotted and after is not None and not half:
        half = fold(words[place + 1].text).replace(".", "").strip(",;")
        named = True
    if not (named or half or match["sign"] in (":", "h")):
        return None
    hour = float(match[1])
    if half == "pm" and hour < _NOON:
        hour += _NOON
    minutes = float(match[3] or 0)
    return hour + minutes / 100, place + (2 if named else 1), CLOCK, ""


def _is_day(words: Sequence[Written], place: int, end: int) -> bool:
    """Say whether a number is the day of a month: “24 November”, “November 24”."""
    near = [words[place - 1].token] if place else []
    near += [words[end].token] if end < len(words) else []
    return (
        words[place].token.plain.isdigit() and any(one.month for one in near) and words[place].token.unit == 0
    )


def _is_name(words: Sequence[Written], place: int, end: int) -> bool:
    """Say whether a number belongs to a name: “Utopia 56”, “Article 50”."""
    before = words[place - 1] if place > 1 else None
    return (
        before is not None
        and before.token.name is not None
        and not before.token.noun
        and not before.token.stops
        and end < len(words)
        and words[place].text.isdigit()
        and not words[end].token.senses
    )


def _head(words: Sequence[Written], end: int) -> frozenset[int]:
    return next(
        (frozenset(one.token.senses) for one in words[end : end + _BEFORE] if one.token.senses), frozenset()
    )


def _counted(words: Sequence[Written], start: int, end: int) -> frozenset[int]:
    counted: set[int] = set()
    for one in words[end : end + _AFTER]:
        if one.token.number is not None and one.token.scale == 0:
            break
        counted.update(one.token.senses)
    for one in words[max(start - _BEFORE, 0) : start]:
        counted.update(one.token.senses)
    return frozenset(counted - usual()) or frozenset(counted)


def shares(words: Sequence[Written]) -> set[float]:
    """Give the percentages that are written as “half” or “a quarter”."""
    return {_SHARES[part] for one in words for part in one.token.plain.split() if part in _SHARES}


def is_vague(words: Sequence[Written]) -> bool:
    """Say whether something is counted by words alone."""
    return any(
        part in VAGUE and part not in COMMON_WORDS for one in words for part in one.token.plain.split()
    )


def same(one: Number, other: Number) -> bool:
    """Say whether two numbers say the same: alike in value, or one of them rounded."""
    if one.currency and other.currency and one.currency != other.currency:
        return True  # sums in other money are not compared
    if one.value == other.value:
        return True
    if one.unit == CLOCK and other.unit == CLOCK:
        return abs(one.value - other.value) == _NOON  # “3.40 in the afternoon”
    return is_rounded(one, other) or is_rounded(other, one)


_ROUGHLY, _ROUNDED = 0.1, 100


def is_rounded(exact: Number, rough: Number) -> bool:
    """Say whether a number is another one rounded: “1,308” as “1,300”, “27” as “nearly 30”."""
    if rough.hedged and abs(exact.value - rough.value) <= _ROUGHLY * exact.value:
        return True
    if exact.value < _ROUNDED or exact.value == 0:
        return False
    digits = f"{rough.value:.0f}"
    step = 10 ** (len(digits) - len(digits.rstrip("0")))
    return len(digits.rstrip("0")) >= 2 and step > 1 and abs(exact.value - rough.value) < step
