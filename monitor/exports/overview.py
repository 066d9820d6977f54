"""What stands before the clippings of a document: contents, figures for a chart, a summary. Pure.

It is gathered while the clippings pass, and keeps a few words of each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from monitor.clipping import Clipping
from monitor.exports.comparing import Beyond, beyond
from monitor.exports.facts import Facts, Heading, day, in_zone, summary

MOST_BARS = 8
MOST_COLUMNS = 31


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents."""

    number: int
    title: str
    byline: str
    section: str  # "" where it is that of the line before, or none
    clip_id: str
    hash: str
    mark: str = ""  # what it is beside the earlier briefing


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart; `share` is its length, the longest has 1."""

    name: str
    count: int
    share: float


@dataclass(frozen=True, slots=True)
class Overview:
    """Contents and figures of a document. A chart without bars is not drawn."""

    summary: str
    contents: tuple[Entry, ...]
    span: str  # the days of publication in words
    days: tuple[Bar, ...]
    days_by: str  # what a bar of the days stands for: day, week, month, year
    outlets: tuple[Bar, ...]
    topics: tuple[Bar, ...]
    undated: str = ""  # how many are in none of the days, in words
    beyond: Beyond | None = None  # what a daily briefing says beyond its clippings


class Gathering:
    """Takes note of the clippings that pass."""

    def __init__(self, heading: Heading) -> None:
        self._heading = heading
        self._contents: list[Entry] = []
        self._days: Counter[date] = Counter()
        self._undated = 0
        self._outlets: Counter[str] = Counter()
        self._topics: Counter[str] = Counter()
        self._section = ""
        self._marks: Counter[str] = Counter()

    def add(self, clipping: Clipping, said: Facts) -> bool:
        """Take note of a clipping, and say whether a section begins with it."""
        begins = said.section != self._section
        self._section = said.section
        section = said.section if begins else ""
        entry = Entry(said.number, said.title, said.byline, section, said.clip_id, said.hash, said.mark)
        self._contents.append(entry)
        published = published_day(clipping, self._heading.zone)
        if published is None:
            self._undated += 1
        else:
            self._days[published] += 1
        if said.outlet:
            self._outlets[said.outlet] += 1
        self._topics.update(said.topics)
        if said.mark:
            self._marks[said.mark] += 1
        return begins and bool(said.section)

    @property
    def topics(self) -> list[str]:
        """Name the topics of all clippings."""
        return sorted(self._topics)

    def done(self) -> Overview:
        """Return what was gathered."""
        days_by, days = _columns(self._days)
        return Overview(
            summary=summary(len(self._contents), len(self._outlets), self._heading),
            contents=tuple(self._contents),
            span=_span(self._days),
            days=days,
            days_by=days_by,
            outlets=_bars(self._outlets),
            topics=_bars(self._topics),
            undated=_undated(self._undated),
            beyond=beyond(self._heading, self._marks, len(self._contents)),
        )


def published_day(clipping: Clipping, zone: tzinfo) -> date | None:
    """Say on which day an article was published; None where nobody knows."""
    said = clipping.document.article.published or ""
    try:
        if "T" in said:
            return in_zone(datetime.fromisoformat(said), zone).date()
        return date.fromisoformat(said)
    except (ValueError, OverflowError):
        return None


def _undated(count: int) -> str:
    if not count:
        return ""
    return "1 article is without a date." if count == 1 else f"{count:,} articles are without a date."


def _span(days: Counter[date]) -> str:
    if not days:
        return ""
    first, last = min(days), max(days)
    return day(first) if first == last else f"{day(first)} to {day(last)}"


def _bars(counted: Counter[str]) -> tuple[Bar, ...]:
    """Return the longest bars, the longest first; what is beyond them as one bar."""
    first = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    shown, rest = first[:MOST_BARS], first[MOST_BARS:]
    if len(rest) == 1:
        shown, rest = first, []
    longest = shown[0][1] if shown else 1
    bars = [Bar(name, count, count / longest) for name, count in shown]
    if rest:
        beyond = sum(count for _, count in rest)
        bars.append(Bar(f"{len(rest)} others", beyond, min(1.0, beyond / longest)))
    return tuple(bars)


def _columns(days: Counter[date]) -> tuple[str, tuple[Bar, ...]]:
    """Return a column for every day, week, month or year from the first to the last, whichever is few enough."""
    if len(days) > 1:
        for by, begin, name in _STEPS:
            counted: Counter[date] = Counter()
            for when, count in days.items():
                counted[begin(when)] += count
            places = _places(begin, min(counted), max(counted))
            if len(places) <= MOST_COLUMNS:
                highest = max(counted.values())
                return by, tuple(Bar(name(when), counted[when], counted[when] / highest) for when in places)
    return "day", ()


def _places(begin: Callable[[date], date], first: date, last: date) -> list[date]:
    """Return where each day, week or month begins, from the first to the last; no more than one too many."""
    places = [first]
    when = first
    while places[-1] < last and len(places) <= MOST_COLUMNS:
        when = date.fromordinal(when.toordinal() + 1)
        if begin(when) > places[-1]:
            places.append(begin(when))
    return places


def _short_day(when: date) -> str:
    return f"{when.day} {_SHORT[when.month - 1]}"


_SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_STEPS: tuple[tuple[str, Callable[[date], date], Callable[[date], str]], ...] = (
    ("day", lambda when: when, _short_day),
    ("week", lambda when: date.fromordinal(max(1, when.toordinal() - when.weekday())), _short_day),
    ("month", lambda when: when.replace(day=1), lambda when: f"{_SHORT[when.month - 1]} {when.year}"),
    ("year", lambda when: when.replace(month=1, day=1), lambda when: str(when.year)),
)
