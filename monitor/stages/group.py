"""Stage 4: put articles into stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.errors import PresswatchError
from monitor.likeness import (
    UNREADABLE,
    Background,
    Portrait,
    When,
    kinship,
    name_mark,
    number_mark,
    portrait,
    unpacked,
)
from monitor.stages.stage import TOGETHER, Kept, Tally, Tools
from monitor.store import nearby, stories
from monitor.store.clock import minute_of_id
from monitor.store.nearby import Near
from monitor.store.stories import Link

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.stories import Unplaced


# With more of them, one that comes changes next to nothing in how rare a name is.
_FEW = 1000


class Group:
    """Places each new article in a story, or lets it begin one."""

    name = "group"
    width = 1
    batch = TOGETHER
    online = False

    def todo(self, archive: Archive, now: datetime) -> Sequence[Unplaced]:
        return stories.todo(archive)

    def waiting(self, archive: Archive) -> int:
        return stories.waiting(archive)

    def key(self, job: Unplaced) -> int:
        return job.article_id

    def label(self, job: Unplaced) -> str | None:
        return None

    async def work(self, job: Unplaced, tools: Tools) -> Portrait:
        day = datetime.fromtimestamp(job.minute * 60, UTC).date()
        day_only = job.published is not None and len(job.published) == len("2021-11-24")
        when = When(job.minute, day, day_only=day_only, arrived=job.published is None)
        return portrait(job.title, job.text, job.language, when)

    def keep(
        self, archive: Archive, done: Sequence[tuple[Unplaced, Portrait]], now: datetime
    ) -> Iterator[Kept]:
        with archive.transaction():
            # All of them first: what came together is placed alike in any order.
            for job, own in done:
                stories.keep_portrait(archive, job.article_id, own.marks, own.packed(), now)
            compare = _Comparing(archive)
            for job, own in done:
                stories.place(archive, job.article_id, compare(job.article_id, own))
        yield Kept(len(done))
        if not stories.waiting(archive):
            yield from _compare_again(archive)

    def fail(self, archive: Archive, job: Unplaced, error: PresswatchError, now: datetime) -> Tally:
        """Let the article be a story by itself: what it is recognised by cannot be told, in the next round neither."""
        stories.place(archive, job.article_id, ())
        return Tally()


class _Comparing:
    """Finds which of the articles near by tell the same news as one."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._around: dict[int, int] = {}

    def __call__(self, article_id: int, own: Portrait) -> list[Link]:
        day = minute_of_id(article_id) // (24 * 60)
        if day not in self._around:
            self._around[day] = nearby.around(self._archive, article_id)
        marks = own.words_marked, own.names_marked
        return akin(own, nearby.near(self._archive, article_id, *marks, self._around[day]))


def _compare_again(archive: Archive) -> Iterator[Kept]:
    """Compare all articles once more while few are known: with each that comes it is known better which names are rare.

    So what came last is compared by what is known now, and what came first as well: the order decides nothing. Pauses on
    the way, as a thousand take some seconds.
    """
    packed = nearby.every(archive, _FEW)
    if packed is None:
        return
    compare = _Comparing(archive)
    found = {}
    for number, (article_id, one) in enumerate(packed, 1):
        with suppress(*UNREADABLE):
            found[article_id] = compare(article_id, unpacked(one))
        if number % TOGETHER == 0:
            yield Kept(0)
    stories.renew(archive, found)


def akin(own: Portrait, near: Near) -> list[Link]:
    """Find which of the articles near by tell the same news."""
    background = Background(
        lambda name: near.share_of(name_mark(name)), lambda number: near.share_of(number_mark(number))
    )
    links = []
    for article_id, packed in near.portraits.items():
        try:
            other = unpacked(packed)
        except (
            UNREADABLE
        ):  # damaged, or of another edition; its article is compared again when it is placed anew
            continue
        found = kinship(own, other, background)
        if found is not None:
            links.append(Link(article_id, int(found.kind), found.strength, found.shared, found.total))
    return links
