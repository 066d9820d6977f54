"""Stage 4: put articles into stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.errors import PresswatchError
from monitor.likeness import sentence_marks, story_of
from monitor.stages.stage import TOGETHER, Kept, Tally, Tools
from monitor.store import stories

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.stories import Unplaced


class Group:
    """Places each new article in a story, or lets it begin one."""

    name = "group"
    width = 1
    batch = TOGETHER
    online = False

    def todo(self, archive: Archive, now: datetime) -> Sequence[Unplaced]:
        return stories.todo(archive)

    def key(self, job: Unplaced) -> int:
        return job.article_id

    def label(self, job: Unplaced) -> str | None:
        return None

    async def work(self, job: Unplaced, tools: Tools) -> frozenset[int]:
        return sentence_marks(job.text)

    def keep(
        self, archive: Archive, done: Sequence[tuple[Unplaced, frozenset[int]]], now: datetime
    ) -> Iterator[Kept]:
        with archive.transaction():
            for job, marks in done:
                near = stories.neighbours(archive, job.article_id, marks)
                story = story_of(len(marks), near.sizes, near.shared, near.stories)
                stories.place(archive, job.article_id, story, marks, now)
        yield Kept(len(done))

    def fail(self, archive: Archive, job: Unplaced, error: PresswatchError, now: datetime) -> Tally:
        """Leave the article waiting: the next round tries again."""
        return Tally()
