"""The days, months and years of a sentence, and which of them may be the same. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.likeness.days import meant_by_date, meant_by_weekday
from monitor.likeness.lineage.words import Written
from monitor.likeness.words import listed

_DAYS_OF_A_MONTH = 31
_YEAR = re.compile(r"\W*((?:19|20)\d{2})(?:['’]s)?\W*")
_YEARS = listed("year an annee jahr jahres vorjahr")
_THIS = listed("this cette cet dieses diesem diesen laufenden")
_LAST = listed(
    "last previous dernier derniere passe passee precedente vergangenen letzten vorigen vorherigen"
)
_NIGHT = listed("night nuit nacht abend soir")


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or year. `days` are those it may mean; nothing where that is not known."""

    days: frozenset[date]
    weekday: int | None
    number: int | None  # of the month
    month: int
    year: int
    vague: bool  # “today”, “in the night to Sunday”: a day more or less
    start: int
    end: int

    @property
    def kind(self) -> str:
        """Say how exact it is."""
        if self.weekday is not None or self.number is not None or self.days:
            return "day"
        return "month" if self.month else "year"


def days(words: Sequence[Written], published: date | None) -> list[Day]:
    """Find the days, months and years of a sentence that was published on a day."""
    found: list[Day] = []
    place = 0
    while place < len(words):
        got, end = _read(words, place, published)
        if got is not None:
            found.append(got)
        place = max(end, place + 1)
    return found


def _read(words: Sequence[Written], place: int, published: date | None) -> tuple[Day | None, int]:
    one = words[place].token
    first = words[place]
    if not one.counts and not one.month and one.plain not in _YEARS:
        return None, place + 1
    if one.ago is not None:
        meant = frozenset((published - timedelta(days=one.ago),)) if published else frozenset[date]()
        return Day(meant, None, None, 0, 0, True, first.start, first.end), place + 1
    number, month, end = _dated(words, place)
    if month:
        year, end = _year(words, end)
        meant = _meant(number, month, year, published)
        return Day(meant, None, number, month, year, False, first.start, words[end - 1].end), end
    if one.weekday is not None:
        return _weekday(words, place, published)
    named = _YEAR.fullmatch(first.text)
    if named:
        return Day(frozenset(), None, None, 0, int(named[1]), False, first.start, first.end), place + 1
    if one.plain in _YEARS and published and place:
        before = {word.token.plain for word in words[max(place - 2, 0) : place]}
        behind = {word.token.plain for word in words[place + 1 : place + 2]}
        back = 0 if before & _THIS else 1 if (before | behind) & _LAST or one.plain == "vorjahr" else None
        if back is not None:
            return Day(
                frozenset(), None, None, 0, published.year - back, True, first.start, first.end
            ), place + 1
    return None, place + 1


def _dated(words: Sequence[Written], place: int) -> tuple[int | None, int, int]:
    """Read “24 November”, “November 24”, “24. November” and “November”: day, month, and where it ends."""
    one, after = words[place].token, words[place + 1].token if place + 1 < len(words) else None
    number = _day_number(words[place])
    if number is not None and after is not None and after.month:
        return number, after.month, place + 2
    if not one.month or one.number is not None:
        return None, 0, place + 1
    number = _day_number(words[place + 1]) if after is not None and not one.stops else None
    ends = place + 2 if number is not None and after is not None and not after.year else place + 1
    return (number, one.month, ends) if ends == place + 2 else (None, one.month, ends)


def _day_number(word: Written) -> int | None:
    number = word.token.number
    digits = word.token.plain[:1].isdigit()
    if (
        number is None
        or not digits
        or word.token.unit
        or not 1 <= number <= _DAYS_OF_A_MONTH
        or number != int(number)
    ):
        return None
    return int(number)


def _year(words: Sequence[Written], place: int) -> tuple[int, int]:
    if place < len(words) and words[place].token.year and words[place].token.number is not None:
        return int(words[place].token.number or 0), place + 1
    return 0, place


def _meant(number: int | None, month: int, year: int, published: date | None) -> frozenset[date]:
    if number is None:
        return frozenset()
    try:
        if year:
            return frozenset((date(year, month, number),))
    except ValueError:
        return frozenset()
    near = meant_by_date(number, month, published) if published else None
    return frozenset((near,)) if near else frozenset()


def _weekday(words: Sequence[Written], place: int, published: date | None) -> tuple[Day, int]:
    """Read a weekday, and the date that stands behind it."""
    one = words[place]
    assert one.token.weekday is not None
    begun = place + 1
    while begun < len(words) and words[begun].token.plain in ("the", "le", "den", "dem"):
        begun += 1
    number, month, end = _dated(words, begun) if begun < len(words) else (None, 0, place + 1)
    around = {word.token.plain for word in words[max(place - 3, 0) : place + 2]}
    vague = not _NIGHT.isdisjoint(around)
    if month and number is not None:
        year, end = _year(words, end)
        return Day(
            _meant(number, month, year, published),
            one.token.weekday,
            number,
            month,
            year,
            vague,
            one.start,
            words[end - 1].end,
        ), end
    meant = meant_by_weekday(one.token.weekday, published) if published else frozenset[date]()
    # What is still to come, and “last Monday”, may be a week further off.
    meant |= frozenset(day + timedelta(days=off) for day in meant for off in (-7, 7))
    return Day(meant, one.token.weekday, None, 0, 0, vague, one.start, one.end), place + 1


def same(one: Day, other: Day) -> bool:
    """Say whether two of them may be the same."""
    if one.year and other.year and one.year != other.year:
        return False
    if one.month and other.month and one.month != other.month:
        return False
    if one.number is not None and other.number is not None and one.number != other.number:
        return False
    if one.weekday is not None and other.weekday is not None and one.number is None and other.number is None:
        apart = (one.weekday - other.weekday) % 7
        return apart == 0 or ((one.vague or other.vague) and apart in (1, 6))
    if one.days and other.days:
        slack = 1 if one.vague or other.vague else 0
        return any(abs((a - b).days) <= slack for a in one.days for b in other.days)
    return True


def clash(one: Day, other: Day) -> bool:
    """Say whether two of them, equally exact, are another."""
    return one.kind == other.kind and not same(one, other)
