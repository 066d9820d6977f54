"""Reads a text once, word by word, for all that a story is recognised by. Pure.

The beginning of a text, its lead, is kept apart: what an article is about stands there, and background comes behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import blake2b
from itertools import chain

from monitor.likeness.days import is_near, meant_by_date, meant_by_weekday
from monitor.likeness.names import everywhere, lands, may_precede, town_of
from monitor.likeness.numbers import bounded
from monitor.likeness.senses import usual
from monitor.likeness.tokens import DIVIDING, EARLIER, LATER, PERCENT, Token, Tokens, tokens
from monitor.likeness.words import listed

# Sentences shorter than this ("Read more.", "He declined to comment.") stand in texts that have nothing in common.
WORDS_OF_A_TELLING_SENTENCE = 8
# A paragraph with fewer words of content is like many others.
WORDS_OF_A_TELLING_PARAGRAPH = 5
# Longer paragraphs are read as several: some outlets, and some extracted pages, have none.
_LONGEST_PARAGRAPH = 60
_WORDS_TO_THE_UNIT = 3
_DAYS_OF_A_MONTH = 31
# Before “after”, these say that what follows was earlier.
_SPANS = listed(
    """day days week weeks month months year years hours jour jours semaine semaines mois an ans annee annees tag tage
    tagen woche wochen monat monate monaten jahr jahre jahren stunden"""
)
_PER = listed("per pour pro")
_CENT = listed("cent cents")
_HUNDREDS = (100.0, 1000.0)
_AND = listed("and et und")
# What stands behind these is no year.
_ABOUT = listed(
    """about around nearly almost some than over under environ quelque pres que plus presque rund etwa fast gut knapp uber
    als circa ca mehr weniger"""
)
# A weekday behind these is any of them, and one before a month any of that month's.
_ANY = listed("every each un chaque ein einem einen eines jeden jedem jeder")
_OF = listed("of in im de du")
# A day behind these is where a time ends, and a date where one begins as well, not when something happened.
_UNTIL = listed("until till by before avant bis ab vor") | {"jusqu a", "jusqu au"}
_NOT_THEN = _ANY | _UNTIL
_BOUNDS = _UNTIL | listed("from to since au depuis zum seit")
_FROM = listed("du vom")  # “of” as well, unless an end is named
_TO = listed("au bis") | {"jusqu a", "jusqu au"}
_WORDS_TO_THE_END = 4
_GROUPED = re.compile(r"(?<!\d)\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?!\d)")
_GAP = re.compile(r"\D")
_SIGN_APART = re.compile(r"(?:\d\s+(?=[%€£$°]))|(?:[€£$]\s+(?=\d))")
_SIGNS = frozenset("%€£$°")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What the words of a paragraph mean, but for usual ones, its numbers, and how many words it has."""

    words: frozenset[int]
    numbers: frozenset[float]
    length: int


@dataclass(frozen=True, slots=True)
class Day:
    """The day of publication, by which “on Monday” is understood; where it is not `known`, only dates tell days.

    In the `evening` an article may be of the next morning's paper, in which “yesterday” is today.
    """

    day: date
    known: bool = True
    evening: bool = False


@dataclass(slots=True)
class Part:
    """What a part of a text tells. `begins`: words that may be names, as they begin a sentence or are German nouns.

    `facts` are numbers with what is counted: a sense, or a unit of `tokens`.
    """

    words: set[int] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    begins: set[str] = field(default_factory=set)
    numbers: set[float] = field(default_factory=set)
    facts: set[tuple[int, float]] = field(default_factory=set)
    days: set[date] = field(default_factory=set)


@dataclass(slots=True)
class Reading:
    """All that was read. `given` are names that have another one behind them, `alone` those that stand by themselves."""

    lead: Part = field(default_factory=Part)
    rest: Part = field(default_factory=Part)
    marks: list[int] = field(default_factory=list)  # of the telling sentences
    lead_marks: list[int] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    given: set[str] = field(default_factory=set)
    alone: set[str] = field(default_factory=set)


def mark(what: str) -> int:
    """Mark something with a number of 63 bits."""
    return int.from_bytes(blake2b(what.encode(), digest_size=8).digest()) >> 1


def joined_numbers(text: str) -> str:
    """Write numbers without the blanks that divide thousands, and signs beside their number."""
    text = _GROUPED.sub(lambda match: _GAP.sub("", match.group()), text)
    return (
        _SIGN_APART.sub(lambda match: match.group().rstrip(), text) if not _SIGNS.isdisjoint(text) else text
    )


def told(text: str, language: str | None) -> Part:
    """Read what a sentence or a paragraph tells, wherever it stands."""
    return read(text, language, 0, Day(date(2000, 1, 1), known=False)).rest


def read(text: str, language: str | None, lead_words: int, published: Day) -> Reading:
    """Read a text, the lead of which ends with the sentence that has so many words before it."""
    found = Reading()
    length = 0
    known, german = tokens(language), language == "de"
    for line in joined_numbers(text.lstrip()).split("\n"):
        words: set[int] = set()
        numbers: set[float] = set()
        begun = length
        for sentence in sentences(line, known):
            leads = length < lead_words
            length += len(sentence)
            _mark(sentence, found, leads and not found.paragraphs)
            words.update(chain.from_iterable([one.senses for one in sentence]))
            special = _special(sentence)
            now, earlier = _divided(sentence, special)
            if earlier:
                _take(earlier, _special(earlier), found, found.rest, numbers, published, german)
                special = _special(now)
            if leads:
                found.lead.words.update(chain.from_iterable([one.senses for one in now]))
            if special:
                _take(now, special, found, found.lead if leads else found.rest, numbers, published, german)
            if length - begun >= _LONGEST_PARAGRAPH:
                _end_paragraph(found, words, numbers, length - begun)
                words, numbers, begun = set(), set(), length
        _end_paragraph(found, words, numbers, length - begun)
    return found


def _take(
    some: list[Token],
    special: list[int],
    found: Reading,
    part: Part,
    numbers: set[float],
    published: Day,
    german: bool,
) -> None:
    """Take over the numbers and names of a part of a sentence."""
    numbers |= _counted(some, special, part, published)
    _names(some, special, found, part, german=german)


def _special(some: list[Token]) -> list[int]:
    return [place for place, one in enumerate(some) if one.special]


def sentences(line: str, known: Tokens) -> Iterator[list[Token]]:
    """Divide a line into sentences of tokens."""
    read = [known[written] for written in line.split()]
    begun = 0
    for end in [end for end, one in enumerate(read, 1) if one.ends]:
        yield read[begun:end]
        begun = end
    if begun < len(read):
        yield read[begun:]


def _mark(sentence: list[Token], found: Reading, leads: bool) -> None:
    if len(sentence) < WORDS_OF_A_TELLING_SENTENCE:
        return
    marked = mark(" ".join([one.plain for one in sentence if one.plain]))
    found.marks.append(marked)
    if leads:
        found.lead_marks.append(marked)


def _end_paragraph(found: Reading, words: set[int], numbers: set[float], length: int) -> None:
    telling = frozenset(words - usual())
    if len(telling) >= WORDS_OF_A_TELLING_PARAGRAPH:
        found.paragraphs.append(Paragraph(telling, frozenset(numbers), length))


def _divided(sentence: list[Token], special: list[int]) -> tuple[list[Token], list[Token]]:
    """Part what a sentence tells from what it says to have been earlier: “two weeks after …”, up to the end of the clause."""
    for place in special:
        one = sentence[place]
        if one.plain not in DIVIDING:
            continue
        if one.plain in EARLIER:
            if any(near.weekday is not None or near.ago for near in sentence[place + 1 : place + 3]):
                return sentence[:place], sentence[place:]
            continue
        if one.plain in LATER or (place and sentence[place - 1].plain in _SPANS):
            end = next((far for far in range(place, len(sentence)) if sentence[far].stops), len(sentence)) + 1
            return sentence[:place] + sentence[end:], sentence[place:end]
    return sentence, []


def _names(sentence: list[Token], special: list[int], found: Reading, part: Part, *, german: bool) -> None:
    """Find the names of a sentence."""
    for place in special:
        one = sentence[place]
        name = one.name
        if name is None:
            continue
        before = sentence[place - 1] if place and sentence[place - 1].plain else None  # not “« ”
        if name in everywhere() or name in lands() or one.town:
            certain = True
        elif before is None or one.noun:
            certain = False
        elif german:
            after = sentence[place + 1] if place + 1 < len(sentence) and not one.stops else None
            town = town_of(one.plain, name) if after is not None and after.name is not None else None
            behind_name = before.name is not None and not before.stops and place > 1
            certain = one.foreign or town is not None or behind_name or may_precede(before.plain, one.plain)
            name = town or name
        else:
            certain = True
        (part.names if certain else part.begins).add(name)
        after = sentence[place + 1] if place + 1 < len(sentence) and not one.stops else None
        (found.alone if after is None or after.name is None else found.given).add(name)


def _counted(sentence: list[Token], special: list[int], part: Part, published: Day) -> set[float]:
    """Find the numbers of a sentence, with what is counted, and its days; return the numbers."""
    numbers: set[float] = set()
    read = 0  # so far numbers in several words have been read
    for place in special:
        one = sentence[place]
        if place < read or not one.counts or (place and _is_percent(sentence, place)):
            continue
        if published.known and one.weekday is not None and not _is_any_day(sentence, place):
            part.days |= meant_by_weekday(one.weekday, published.day)
        if published.known and one.ago is not None:
            ago = one.ago + (one.ago == 1 and _is_the_day_before(sentence, place))
            part.days.add(published.day - timedelta(days=ago))
            if ago and published.evening:
                part.days.add(published.day - timedelta(days=ago - 1))
        if one.number is None:
            continue
        value, unit, read = _number(sentence, place)
        day = _date(sentence, place, read, published)
        if day is not None:
            if is_near(day, published.day) and not _bounds(sentence, place):
                part.days.add(day)
        elif not one.year or (place and sentence[place - 1].plain in _ABOUT):
            numbers.add(value)
            unit = unit or _unit(sentence, read)
            if unit:
                part.facts.add((unit, value))
    part.numbers |= numbers
    return numbers


def _is_any_day(sentence: list[Token], place: int) -> bool:
    """Say whether a weekday is none of the news: “every Friday”, “the first Sunday of April”, “un vendredi de mai”, “until Monday”."""
    if place and sentence[place - 1].plain in _NOT_THEN:
        return True
    behind = [one for one in sentence[place + 1 : place + 3] if one.number is None]
    of_month = len(behind) > 1 and behind[0].plain in _OF and behind[1].month
    return bool(of_month or (behind and behind[0].month and behind[0].plain.startswith("d ")))


def _is_the_day_before(sentence: list[Token], place: int) -> bool:
    """Say whether it is the day before that is meant: “the day before yesterday”, “avant hier”."""
    before = [one.plain for one in sentence[max(place - 2, 0) : place]]
    return before == ["day", "before"] or before[-1:] == ["avant"]


def _bounds(sentence: list[Token], place: int) -> bool:
    """Say whether a date is where a time begins or ends: “from 20 February to March 18”, but not “l'incendie du 12 mars”."""
    behind = sentence[place + 1 : place + 1 + _WORDS_TO_THE_END]
    while place and sentence[place - 1].month:
        place -= 1
    before = sentence[place - 1].plain if place else ""
    return before in _BOUNDS or (before in _FROM and any(one.plain in _TO for one in behind))


def _is_percent(sentence: list[Token], place: int) -> bool:
    return sentence[place].plain in _CENT and sentence[place - 1].plain in _PER


def _number(sentence: list[Token], place: int) -> tuple[float, int, int]:
    """Read a number in several words: its value, the unit that is written with it, and where it ends."""
    first = sentence[place]
    value, unit = first.number or 0.0, first.unit
    value, place = _scaled(sentence, value, place + 1)
    rest = _rest_of_number(sentence, place)
    if rest is not None:
        value, place = _scaled(sentence, value + (sentence[rest].number or 0.0), rest + 1)
    return value, unit, place


def _scaled(sentence: list[Token], value: float, place: int) -> tuple[float, int]:
    """Multiply a number by the “hundred”, “thousand”, “million” behind it; say where they end."""
    while place < len(sentence) and sentence[place].scale and not _is_percent(sentence, place):
        value = bounded(value * sentence[place].scale)
        place += 1
    return value, place


def _rest_of_number(sentence: list[Token], place: int) -> int | None:
    """Find the tens and units behind hundreds in words: “two hundred and fifty”, “deux cent cinquante”."""
    before = sentence[place - 1]
    if before.scale not in _HUNDREDS or before.stops:
        return None
    if place < len(sentence) and sentence[place].plain in _AND:
        place += 1
    one = sentence[place] if place < len(sentence) else None
    in_words = one is not None and one.plain.replace(" ", "").isalpha()
    return (
        place
        if one is not None and in_words and one.number is not None and one.number < before.scale
        else None
    )


def _unit(sentence: list[Token], place: int) -> int:
    """Find what is counted by the number that ends here."""
    for far in range(place, min(place + _WORDS_TO_THE_UNIT, len(sentence))):
        one = sentence[far]
        if one.unit:
            return one.unit
        if one.number is not None or sentence[far - 1].stops:
            return PERCENT if _is_percent(sentence, far) else 0
        if (one.senses and one.name is None) or one.noun:
            return one.senses[0] if one.senses else 0
    return 0


def _date(sentence: list[Token], place: int, after: int, published: Day) -> date | None:
    """Read “24 November”, “November 24” and “24. November”."""
    number = sentence[place].number
    if number is None or not 1 <= number <= _DAYS_OF_A_MONTH or number != int(number):
        return None
    near = (sentence[after] if after < len(sentence) else None, sentence[place - 1] if place else None)
    month = next((one.month for one in near if one is not None and one.month), 0)
    return meant_by_date(int(number), month, published.day) if month else None
