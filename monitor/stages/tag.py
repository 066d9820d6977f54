"""Stage 3: set and take away tags, as the topics' queries say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.errors import PresswatchError
from monitor.stages.stage import Tally, Tools
from monitor.store import tags

if TYPE_CHECKING:
    from monitor.store import Archive

ARTICLES_TOGETHER = 50


class Tagging:
    """Judges articles whose text changed, and articles of topics whose query did."""

    name = "tag"
    width = 1
    batch = 1

    def todo(self, archive: Archive, now: datetime) -> Sequence[tuple[int, ...]]:
        waiting = tags.todo(archive, limit=20 * ARTICLES_TOGETHER)
        return [
            tuple(waiting[start : start + ARTICLES_TOGETHER])
            for start in range(0, len(waiting), ARTICLES_TOGETHER)
        ]

    def key(self, job: tuple[int, ...]) -> tuple[int, ...]:
        return job

    def label(self, job: tuple[int, ...]) -> str | None:
        return None

    async def work(self, job: tuple[int, ...], tools: Tools) -> None:
        """Judging needs the archive's word forms, so it happens where the tags are kept."""

    def keep(self, archive: Archive, done: Sequence[tuple[tuple[int, ...], None]], now: datetime) -> Tally:
        set_now = 0
        for article_ids, _ in done:
            set_now += tags.keep(archive, tags.judge(archive, article_ids), now)
        return Tally(tags=set_now)

    def fail(self, archive: Archive, job: tuple[int, ...], error: PresswatchError, now: datetime) -> Tally:
        raise error
