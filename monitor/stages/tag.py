"""Stage 3: set and take away tags, as the topics' queries say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.errors import PresswatchError
from monitor.stages.stage import TOGETHER, Kept, Tally, Tools
from monitor.store import tags

if TYPE_CHECKING:
    from monitor.store import Archive


class Tagging:
    """Judges articles whose text changed, and articles of topics whose query did."""

    name = "tag"
    width = 1
    batch = TOGETHER
    online = False

    def todo(self, archive: Archive, now: datetime) -> Sequence[int]:
        return tags.todo(archive, limit=20 * TOGETHER)

    def waiting(self, archive: Archive) -> int:
        return tags.waiting(archive)

    def key(self, job: int) -> int:
        return job

    def label(self, job: int) -> str | None:
        return None

    async def work(self, job: int, tools: Tools) -> None:
        """Judging needs the archive's word forms, so it happens where the tags are kept."""

    def keep(self, archive: Archive, done: Sequence[tuple[int, None]], now: datetime) -> Iterator[Kept]:
        judged = tags.judge(archive, [article_id for article_id, _ in done])
        yield Kept(len(done), Tally(tags=tags.keep(archive, judged, now)))

    def fail(self, archive: Archive, job: int, error: PresswatchError, now: datetime) -> Tally:
        """Leave the article waiting: the next round tries again."""
        return Tally()
