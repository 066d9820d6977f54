"""A sample of what a filter finds, in a bounded time: for a picture that need not wait until all is counted."""

# ruff: noqa: A002 - `filter` is the word for the whole question

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.errors import InterruptedQueryError
from monitor.model import Filter
from monitor.store import finding
from monitor.store import plan as planning
from monitor.store.archive import Archive
from monitor.store.fields import Sql

BUDGET_MS = 1500.0
# Articles of the archive that a sample looks at; of those that must be judged, fewer.
LOOKED_AT, JUDGED = 20_000, 1_000
# Fewer found ones say nothing of their days.
TELLING = 50


@dataclass(frozen=True, slots=True)
class Sample:
    """The ids of what a filter finds among one of so many articles, newest first."""

    ids: array[int]
    one_in: int


def one_in(articles: int, *, judged: bool) -> int:
    """Say of how many articles a sample looks at one; 1 where it may look at all."""
    return -(-articles // (JUDGED if judged else LOOKED_AT)) or 1


def take(archive: Archive, filter: Filter, *, now: datetime) -> Sample | None:
    """Look for what a filter finds among some articles, whatever their days.

    None where counting all is as quick, where the time was not enough, or where too few are found to tell anything.
    """
    with archive.question(), archive.budget(BUDGET_MS):
        try:
            plan = planning.make(archive, filter, now, whole=True)
            articles = int(archive.value("SELECT articles FROM tallies WHERE kind = 'all'") or 0)
            share = one_in(articles, judged=plan.judged)
            if share == 1:
                return None
            # ids of one minute follow each other, and publishers keep to whole hours: mixed before they are chosen
            chosen = Sql("(({x} * 265443569) >> 12) % ? = 0", (share,))
            archive.check()
            some = replace(plan, conditions=[chosen, *plan.conditions])
            found = array("q", finding.by_date(archive, some, None, None))
        except InterruptedQueryError:
            return None
    return Sample(found, share) if len(found) >= TELLING else None
