"""The words for days and months in English, French and German. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

_DAYS = (
    "monday lundi montag",
    "tuesday mardi dienstag",
    "wednesday mercredi mittwoch",
    "thursday jeudi donnerstag",
    "friday vendredi freitag",
    "saturday samedi samstag sonnabend",
    "sunday dimanche sonntag",
)
_MONTHS = (
    "january janvier januar jan",
    "february fevrier februar feb",
    "march mars marz",
    "april avril",
    "may mai",
    "june juin juni",
    "july juillet juli",
    "august aout",
    "september septembre sept",
    "october octobre oktober oct",
    "november novembre nov",
    "december decembre dezember dec dez",
)
WEEKDAYS = {name: number for number, names in enumerate(_DAYS) for name in names.split()}
MONTHS: Mapping[str, int] = {
    name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()
}
_BEGINNINGS = frozenset(name[:3] for name in WEEKDAYS)
_AGO = {
    "today": 0,
    "aujourd": 0,
    "heute": 0,
    "yesterday": 1,
    "hier": 1,
    "gestern": 1,
    "vorgestern": 2,
    "avant hier": 2,
}
_PARTS_OF_A_DAY = ("abend", "morgen", "nacht", "nachmittag", "vormittag", "mittag")
# A weekday so long ago may as well be meant as the next one.
_FAR = 4
_NEAR = 10  # days


def weekday(word: str) -> int | None:
    """Say which day of the week a folded word names, from 0 for Monday; “Mondays” are no day."""
    if word[:3] not in _BEGINNINGS:
        return None
    for name in (word, *(word.removesuffix(part) for part in _PARTS_OF_A_DAY)):
        if name in WEEKDAYS:
            return WEEKDAYS[name]
    return None


def ago(word: str, language: str | None) -> int | None:
    """Say how many days ago a folded word means; “hier” is no day in German."""
    return None if word == "hier" and language == "de" else _AGO.get(word)


def meant_by_weekday(number: int, published: date) -> frozenset[date]:
    """Give the days that a weekday may mean: the latest such day, and the next one where that is long ago."""
    back = (published.weekday() - number) % 7
    latest = published - timedelta(days=back)
    return frozenset((latest, latest + timedelta(days=7)) if back >= _FAR else (latest,))


def meant_by_date(day: int, month: int, published: date) -> date | None:
    """Give the day of a date without a year: the one nearest to the publication; None where there is no such day."""
    found = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return min(found, key=lambda one: abs((one - published).days), default=None)


def is_near(day: date, published: date) -> bool:
    """Say whether a day may be that of the news, rather than one long ago or far ahead."""
    return abs((day - published).days) <= _NEAR
