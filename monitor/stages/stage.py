"""What a stage is: three verbs over a work-list, and what one round adds up to."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from monitor.errors import PresswatchError
    from monitor.settings import Limits
    from monitor.store import Archive
    from monitor.web import Web
    from monitor.workers import Pool

J = TypeVar("J")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Tools:
    """What the work of a stage may use. The store is not among it."""

    web: Web
    pool: Pool
    limits: Limits
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Tally:
    """What was done: the counts that `presswatch poll` prints."""

    feeds: int = 0
    unchanged: int = 0
    changed: int = 0
    failed: int = 0
    new_articles: int = 0
    bodies: int = 0
    tags: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Tally)))


class Stage(Protocol[J, R]):
    """One step of the way of an article.

    `todo` asks the store for the jobs that wait; `work` does one of them and touches no store; `keep` writes
    what came of some of them in one short transaction; `fail` writes that one did not succeed, which is data
    as well. A crash, a retry and a repetition are therefore the same code path.
    """

    name: str
    width: int  # jobs at work at the same time
    batch: int  # results written in one transaction

    def todo(self, archive: Archive, now: datetime) -> Sequence[J]: ...

    def key(self, job: J) -> Hashable:
        """Tell jobs apart: one that was tried is not tried again in the same round."""

    def label(self, job: J) -> str | None:
        """Name the feed that a job belongs to, for the progress."""

    async def work(self, job: J, tools: Tools) -> R: ...

    def keep(self, archive: Archive, done: Sequence[tuple[J, R]], now: datetime) -> Tally: ...

    def fail(self, archive: Archive, job: J, error: PresswatchError, now: datetime) -> Tally: ...
