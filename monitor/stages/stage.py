"""What a stage is: three verbs over a work-list, and what one round adds up to."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from monitor.errors import HostPausedError

if TYPE_CHECKING:
    from monitor.errors import PresswatchError
    from monitor.settings import Limits
    from monitor.store import Archive
    from monitor.web import Answer, Web
    from monitor.workers import Pool

# Articles that one transaction writes at most.
TOGETHER = 50

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


@dataclass(frozen=True, slots=True)
class Kept:
    """What one transaction has settled: so many jobs more, in their order, and what there is to count."""

    jobs: int
    tally: Tally = Tally()


class Stage(Protocol[J, R]):
    """One step of the way of an article.

    `todo` asks the store for the jobs that wait; `work` does one of them and touches no store; `keep` writes
    what came of some of them in short transactions; `fail` writes that one did not succeed, which is data as well.
    A crash, a retry and a repetition are therefore the same code path.
    """

    name: str
    width: int  # jobs at work at the same time
    batch: int  # results that are written together
    online: bool  # whether its work asks the network

    def todo(self, archive: Archive, now: datetime) -> Sequence[J]: ...

    def waiting(self, archive: Archive) -> int:
        """Count the jobs that wait, for the progress, where `todo` gives only some of them at a time; else 0."""

    def key(self, job: J) -> Hashable:
        """Tell jobs apart: one that was tried is not tried again in the same round."""

    def label(self, job: J) -> str | None:
        """Name the feed that a job belongs to, for the progress."""

    async def work(self, job: J, tools: Tools) -> R: ...

    def keep(self, archive: Archive, done: Sequence[tuple[J, R]], now: datetime) -> Iterator[Kept]:
        """Write results, and pause between transactions of at most `TOGETHER` articles: others want to write, too."""

    def fail(self, archive: Archive, job: J, error: PresswatchError, now: datetime) -> Tally:
        """Write that a job did not succeed; the transaction is the engine's."""


def heed_pause(answer: Answer, tools: Tools) -> None:
    """Raise HostPausedError where an answer asks for a pause (429, 503)."""
    if answer.status in (429, 503):
        until = tools.web.paused_until(answer.url) or tools.now()
        what = "asks for fewer requests" if answer.status == 429 else "cannot answer now"
        raise HostPausedError(
            f"The server {what} ({answer.status}); it is left alone until {until:%H:%M} UTC.", until=until
        )
