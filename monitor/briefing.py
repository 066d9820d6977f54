"""The nouns of what readers were given: a briefing held against the one before, and what is not so any more. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from monitor.changes import Change
from monitor.model import Word


class Mark(Word):
    """What an article is to somebody who had the earlier briefing."""

    NEW = "new"
    DEVELOPED = "developed"  # it says more, or its story was briefed and went on
    CORRECTED = "corrected"  # what was stated is not stated so any more
    GONE = "gone"  # its publisher took it away


class Gone(Word):
    """How it is known that a page is away."""

    MISSING = "missing"  # 404
    REMOVED = "removed"  # 410
    FRONT = "front"  # it leads to the front page
    SAID = "said"  # the page says so


@dataclass(frozen=True, slots=True)
class Earlier:
    """An export that readers have: its number, and when it was made. `briefing`: it is a daily one."""

    number: int
    name: str
    at: datetime
    articles: int = 0
    briefing: bool = True


@dataclass(frozen=True, slots=True)
class Correction:
    """An article that is not what was given: as it stood at `given`, seen to be another at `seen`."""

    article_id: int
    title: str  # as it was given
    outlet: str
    url: str | None
    given: datetime
    seen: datetime
    changes: tuple[Change, ...] = ()
    gone: Gone | None = None
    clipping_id: int | None = None
    told: bool = False  # the analyst has taken note

    @property
    def mark(self) -> Mark:
        """Say in a word what became of it."""
        return Mark.GONE if self.gone is not None else Mark.CORRECTED


@dataclass(frozen=True, slots=True)
class Marked:
    """What an article of a briefing is beside the earlier one; without a mark it is as it was.

    `goes_on`: the headline of the story as it was briefed, of the outlet `told_by`.
    """

    mark: Mark | None = None
    changes: tuple[Change, ...] = ()
    seen: datetime | None = None
    gone: Gone | None = None
    goes_on: str = ""
    told_by: str = ""
    given: datetime | None = None  # as it stood when it was given
    outlet: str = ""  # of the article, as it was clipped


@dataclass(frozen=True, slots=True)
class Quiet:
    """A topic that a briefing has nothing of; so many articles on it came in the period."""

    topic: str
    arrived: int


@dataclass(frozen=True, slots=True)
class Span:
    """A time from when to when; `until` None: it lasts. `what`: a feed, or offline, stopped, asleep."""

    what: str
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What may have been missed in the period of a briefing, as far as the archive knows."""

    feeds: int = 0
    made: int = 0
    failed: int = 0
    missed: int = 0
    arrived: int = 0
    without_text: int = 0
    gaps: tuple[Span, ...] = ()
    silences: tuple[Span, ...] = ()
    absences: tuple[Span, ...] = ()
    failing: tuple[str, ...] = ()  # feeds, by their names


@dataclass(frozen=True, slots=True)
class Briefing:
    """What a briefing says beyond its clippings. `earlier`: None where there is none to be held against.

    `corrections`: of the earlier one, whether it is in this one or not; `marks`: by the ids of articles.
    """

    since: datetime
    until: datetime
    earlier: Earlier | None = None
    marks: Mapping[int, Marked] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()
    quiet: tuple[Quiet, ...] = ()
    statement: Statement | None = None
