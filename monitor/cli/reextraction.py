"""`presswatch extract --again`: raw pages go through the workers once more, and what came of them is kept or only shown."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from monitor.cli.context import utc_now
from monitor.cli.progress import Progress, Stopping
from monitor.errors import PresswatchError
from monitor.model import BodyState, Extraction
from monitor.settings import limits

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.again import Change, Job
    from monitor.workers import Pool


@dataclass(frozen=True, slots=True)
class Line:
    """One article that changes, for the list. `parts`: what of it; `words`: before and after."""

    id: int
    title: str
    parts: tuple[str, ...]
    words: tuple[int, int]

    @property
    def line(self) -> str:
        before, after = self.words
        return f"{self.id}  {', '.join(self.parts)}  {before:,} → {after:,} words  {self.title}"


@dataclass(slots=True)
class Outcome:
    """What reading pages again came to. `worse`: pages that give no whole text now; what is kept of them stays."""

    pages: int
    read: int = 0
    worse: int = 0
    failed: int = 0
    written: int = 0
    changes: list[Line] = field(default_factory=list)

    @property
    def changed(self) -> int:
        return len(self.changes)

    @property
    def sentence(self) -> str:
        done = "changed" if self.written else "would change"
        return (
            f"{self.read:,} of {self.pages:,} pages read: {self.changed:,} articles {done}, {self.worse:,} pages give no "
            f"whole text (what is kept stays), {self.failed:,} could not be read"
        )

    def as_dict(self) -> dict[str, Any]:
        return {
            "pages": self.pages,
            "read": self.read,
            "worse": self.worse,
            "failed": self.failed,
            "changed": self.changed,
            "written": self.written,
            "changes": [
                {
                    "id": each.id,
                    "title": each.title,
                    "parts": list(each.parts),
                    "words": list(each.words),
                }
                for each in self.changes
            ],
        }


def read_again(
    archive: Archive, query: str, progress: Progress, stopping: Stopping, *, writes: bool
) -> Outcome:
    """Read the raw pages of what a query finds; `writes` keeps what is better, in short transactions."""
    from monitor.engine import PAUSE_SECONDS
    from monitor.store import again
    from monitor.workers import Pool

    now = utc_now()
    numbers = again.todo(archive, query, now)
    outcome = Outcome(len(numbers))

    async def work() -> None:
        step: int | None = None
        async with Pool(limits()) as pool:
            for start in range(0, len(numbers), again.TOGETHER):
                if stopping.asked:
                    break
                piece = numbers[start : start + again.TOGETHER]
                jobs = [job for number in piece if (job := again.job(archive, number)) is not None]
                done = await _extract(pool, jobs)
                outcome.read += len(done)
                outcome.failed += len(piece) - len(done)
                outcome.worse += sum(made.state is not BodyState.FULL for _, made in done)
                if writes:
                    step, changes = again.keep(archive, done, now, step, outcome.written)
                    outcome.written += len(changes)
                else:
                    changes = again.try_out(archive, done, now)
                outcome.changes += map(_line, changes)
                progress("extract", min(start + again.TOGETHER, len(numbers)), len(numbers))
                await asyncio.sleep(PAUSE_SECONDS)

    asyncio.run(work())
    return outcome


async def _extract(pool: Pool, jobs: Sequence[Job]) -> list[tuple[Job, Extraction]]:
    """Have workers read pages; what cannot be read is left out."""

    async def one(job: Job) -> tuple[Job, Extraction] | None:
        page = job.page
        try:
            made = await pool.run(
                "page",
                content=page.content,
                url=page.url,
                headers=page.headers,
                hints=job.hints,
                now=page.fetched,
            )
        except PresswatchError:
            return None
        return job, made

    return [pair for pair in await asyncio.gather(*map(one, jobs)) if pair is not None]


def _line(change: Change) -> Line:
    return Line(
        change.article_id, change.after.title, change.parts, (change.before.words, change.after.words)
    )
