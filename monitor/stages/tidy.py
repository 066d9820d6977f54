"""Stage 5: forget what no stage needs any more, keep the archive's log short, and back the archive up once a day."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import ArchiveError, PresswatchError
from monitor.stages.stage import Kept, Tally, Tools
from monitor.store import (
    backups,
    clippings,
    completeness,
    corrections,
    exported,
    highlights,
    pages,
    purge,
    shelf,
    stories,
)

if TYPE_CHECKING:
    from monitor.store import Archive


@dataclass(frozen=True, slots=True)
class TidyJob:
    """Something to tidy: what no stage needs, or the backup of the day of the archive at `path`."""

    what: str
    path: Path


class Tidy:
    """Runs once at the end of a round. Nothing that the user sees is ever deleted here."""

    name = "tidy"
    width = 1
    batch = 1
    online = False

    def todo(self, archive: Archive, now: datetime) -> Sequence[TidyJob]:
        jobs = [TidyJob("forget", archive.path)]
        if backups.due(archive, now):
            jobs.append(TidyJob("backup", archive.path))
        return jobs

    def waiting(self, archive: Archive) -> int:
        return 0

    def key(self, job: TidyJob) -> TidyJob:
        return job

    def label(self, job: TidyJob) -> str | None:
        return None

    async def work(self, job: TidyJob, tools: Tools) -> None:
        """Copy and check the file beside all other work. The archive that the stages write to is not touched."""
        if job.what != "backup":
            return
        stopped = threading.Event()
        try:
            await asyncio.to_thread(backups.daily, job.path, tools.now(), stopped.is_set)
        finally:
            # Whoever ends the engine does not wait for a large copy: what there is of it is thrown away.
            stopped.set()

    def keep(self, archive: Archive, done: Sequence[tuple[TidyJob, None]], now: datetime) -> Iterator[Kept]:
        for job, _ in done:
            if job.what == "backup":
                backups.note(archive, None, now)
            else:
                yield from self._forget(archive, now)
            yield Kept(1)

    def _forget(self, archive: Archive, now: datetime) -> Iterator[Kept]:
        stories.forget(archive, now)
        completeness.fold(archive, now)
        while corrections.settle(archive):
            yield Kept(0)
        for forget in (purge.forget, pages.forget, clippings.forget, highlights.forget, exported.forget):
            while forget(archive, now):
                yield Kept(0)
        while archive.give_back():
            yield Kept(0)
        shelf.sweep(archive.path, now)
        archive.checkpoint()

    def fail(self, archive: Archive, job: TidyJob, error: PresswatchError, now: datetime) -> Tally:
        """Keep why there is no backup, for the window; it is tried again within the hour."""
        if job.what == "backup" and isinstance(error, ArchiveError):
            backups.note(archive, error.sentence, now)
        return Tally()
