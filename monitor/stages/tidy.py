"""Stage 5: forget what no stage needs any more, and keep the archive's log short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.errors import PresswatchError
from monitor.stages.stage import Kept, Tally, Tools
from monitor.store import stories

if TYPE_CHECKING:
    from monitor.store import Archive


class Tidy:
    """Runs once at the end of a round. Nothing that the user sees is ever deleted here."""

    name = "tidy"
    width = 1
    batch = 1
    online = False

    def todo(self, archive: Archive, now: datetime) -> Sequence[str]:
        return ("sentences",)

    def key(self, job: str) -> str:
        return job

    def label(self, job: str) -> str | None:
        return None

    async def work(self, job: str, tools: Tools) -> None:
        """Nothing but the store is involved."""

    def keep(self, archive: Archive, done: Sequence[tuple[str, None]], now: datetime) -> Iterator[Kept]:
        stories.forget(archive, now)
        archive.checkpoint()
        yield Kept(1)

    def fail(self, archive: Archive, job: str, error: PresswatchError, now: datetime) -> Tally:
        """Leave it to the next round."""
        return Tally()
