"""The days that a text speaks of, from its weekdays and “yesterday”, in English, French and German. Pure."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from monitor.likeness.words import WORD, folded

_NAMES = (
    "monday lundi montag",
    "tuesday mardi dienstag",
    "wednesday mercredi mittwoch",
    "thursday jeudi donnerstag",
    "friday vendredi freitag",
    "saturday samedi samstag sonnabend",
    "sunday dimanche sonntag",
)
WEEKDAYS = {name: number for number, names in enumerate(_NAMES) for name in names.split()}
_PARTS_OF_A_DAY = ("abend", "morgen", "nacht", "nachmittag", "vormittag", "mittag")
_AGO = {"today": 0, "aujourd": 0, "heute": 0, "yesterday": 1, "hier": 1, "gestern": 1}
# A weekday so long ago may as well be meant as the next one.
_FAR = 4


def spoken_of(lead: str, published: date) -> frozenset[date]:
    """Give the days that a lead names; a weekday is the latest such day, and the next one where that is long ago."""
    days = set()
    for word in WORD.findall(lead):
        for part in folded(word).replace("’", "-").replace("'", "-").split("-"):
            if part in _AGO:
                days.add(published - timedelta(days=_AGO[part]))
            weekday = _weekday(part)
            if weekday is None:
                continue
            back = (published.weekday() - weekday) % 7
            days.add(published - timedelta(days=back))
            if back >= _FAR:
                days.add(published + timedelta(days=7 - back))
    return frozenset(days)


@lru_cache(8192)
def _weekday(word: str) -> int | None:
    for name in (word, word.removesuffix("s"), *(word.removesuffix(part) for part in _PARTS_OF_A_DAY)):
        if name in WEEKDAYS:
            return WEEKDAYS[name]
    return None
