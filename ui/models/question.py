"""What the reading list is asked for: a place of the sidebar, a query, chips and an order, made into one Filter.

Plain values and pure functions; no widget and no archive.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from monitor.model import Filter

PlaceKind = Literal[
    "inbox", "unread", "starred", "everything", "topic", "search", "folder", "feed", "clipbook"
]


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the sidebar. `key` is the topic's, search's or clipbook's name, the folder, or the feed's address."""

    kind: PlaceKind
    key: str = ""
    title: str = ""
    query: str = ""  # of a saved search


INBOX = Place("inbox")
EVERYTHING = Place("everything")


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that the reader set: where, what, restricted to what, in which order."""

    place: Place = INBOX
    query: str = ""
    chips: Filter = field(
        default_factory=Filter
    )  # only its restrictions: topics, feeds, folder, languages, days, states
    unfinished: bool = False

    @property
    def narrowed(self) -> bool:
        """Say whether anything beside the place restricts the list."""
        return bool(self.query.strip()) or self.chips != Filter(sort=self.chips.sort)

    def filter(self, zone: str) -> Filter:
        """Make the one filter. What place and chips both name is joined, never replaced."""
        base = replace(self.chips, zone=zone, unfinished=self.unfinished, scope="inbox")
        query = self.query.strip()
        match self.place:
            case Place("inbox"):
                pass
            case Place("unread"):
                base = replace(base, unread=True)
            case Place("starred"):
                base = replace(base, starred=True, scope="all")
            case Place("everything"):
                base = replace(base, scope="all")
            case Place("topic", key):
                if base.topics:
                    query = within(f"topic:{quoted(key)}", query, unfinished=self.unfinished)
                else:
                    base = replace(base, topics=(key,))
            case Place("feed", key):
                if base.feeds:
                    query = within(f"feed:{quoted(key)}", query, unfinished=self.unfinished)
                else:
                    base = replace(base, feeds=(key,))
            case Place("folder", key):
                if base.folder is not None:
                    query = within(f"folder:{quoted(key)}", query, unfinished=self.unfinished)
                else:
                    base = replace(base, folder=key)
            case Place("clipbook", key):
                base = replace(base, clipbook=key, scope="all")
            case Place("search"):
                query = within(f"({self.place.query})", query, unfinished=self.unfinished)
        return replace(base, query=query)


def _any(field: str, values: tuple[str, ...]) -> list[str]:
    either = " OR ".join(f"{field}:{quoted(value)}" for value in values)
    return [f"({either})" if len(values) > 1 else either] if values else []


def query_of(question: Filter, *, asked_again: bool = False) -> str:
    """Write a whole filter as one query, so that it finds the same in everything, in the same order.

    `asked_again`: it is kept for a place that has its own order, and itself says whether what was dismissed is there.
    """
    parts = _any("topic", question.topics) + _any("feed", question.feeds) + _any("lang", question.languages)
    parts += [f"folder:{quoted(question.folder)}"] if question.folder is not None else []
    if question.since is not None or question.until is not None:
        parts.append(f"date:{_iso(question.since)}..{_iso(question.until)}")
    parts += ["is:unread"] if question.unread else []
    parts += ["is:starred"] if question.starred else []
    parts += ["is:clipped"] if question.clipbook else []
    if not asked_again:
        hides = question.scope == "inbox" and "is:dismissed" not in question.query
        parts += ["NOT is:dismissed"] if hides else []
        parts += [f"sort:{question.sort}"] if question.sort != "date" else []
    query = question.query.strip()
    return " ".join([*parts, f"({query})" if parts else query]) if query else " ".join(parts)


def quoted(value: str) -> str:
    """Quote a value for the query language."""
    return '"' + value.replace('"', " ") + '"'


def within(outer: str, query: str, *, unfinished: bool) -> str:
    """Join two queries by AND. One that is being typed stays open at its end, so that its last word may grow."""
    if not query:
        return outer
    return f"{outer} ({query}" if unfinished else f"{outer} ({query})"


@dataclass(frozen=True, slots=True)
class Chip:
    """One restriction that can be taken away. `kind` and `key` say which."""

    kind: Literal["topic", "feed", "folder", "language", "days", "unread", "starred"]
    key: str = ""


def chips_of(chips: Filter) -> tuple[Chip, ...]:
    """List the restrictions of a filter, in the order in which they are shown."""
    found = [Chip("topic", name) for name in chips.topics]
    found += [Chip("folder", chips.folder)] if chips.folder is not None else []
    found += [Chip("feed", address) for address in chips.feeds]
    found += [Chip("language", ",".join(chips.languages))] if chips.languages else []
    if chips.since is not None or chips.until is not None:
        found.append(Chip("days", f"{_iso(chips.since)}..{_iso(chips.until)}"))
    found += [Chip("unread")] if chips.unread else []
    found += [Chip("starred")] if chips.starred else []
    return tuple(found)


def without(chips: Filter, chip: Chip) -> Filter:
    """Take one restriction away."""
    match chip.kind:
        case "topic":
            return replace(chips, topics=tuple(name for name in chips.topics if name != chip.key))
        case "feed":
            return replace(chips, feeds=tuple(address for address in chips.feeds if address != chip.key))
        case "folder":
            return replace(chips, folder=None)
        case "language":
            return replace(chips, languages=())
        case "days":
            return replace(chips, since=None, until=None)
        case "unread":
            return replace(chips, unread=False)
        case "starred":
            return replace(chips, starred=False)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
