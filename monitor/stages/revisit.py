"""Behind extraction: look again, as politely, at the pages of articles that were clipped or exported.

A wall, a refusal or a fault of the server says nothing of an article. What its publisher changed is kept as a version,
as ever; that its page is away is noted, and forgotten when it is back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.briefing import Gone
from monitor.errors import (
    AddressRefusedError,
    FetchError,
    OfflineError,
    PresswatchError,
    RobotsError,
    TooLargeError,
    WorkerStartError,
)
from monitor.likeness import is_another
from monitor.model import BodyState, Extraction
from monitor.redirectors import is_front, is_unresolved, never_article
from monitor.stages import asking
from monitor.stages.stage import Kept, Tally, Tools
from monitor.store import bodies, watching

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.watching import Look
    from monitor.web import Answer

# Looks of one round; feeds are polled before the next ones.
TOGETHER = 500
_STATUS = {404: Gone.MISSING, 410: Gone.REMOVED}


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look found: a page that was read, that the page is `gone`, that it is as it was, or nothing at all."""

    answer: Answer | None = None
    extraction: Extraction | None = None
    gone: Gone | None = None
    same: bool = False


NOTHING = Seen()


class Revisit:
    """Fetches once more what readers were given, and keeps what its publisher changed."""

    name = "revisit"
    width = 8  # how many are asked at once is up to `web`
    batch = 20
    online = True

    def __init__(self) -> None:
        self._given = False

    def todo(self, archive: Archive, now: datetime) -> Sequence[Look]:
        """Give the looks of this round; however many are due behind them, they are those of the next."""
        found = [] if self._given else watching.todo(archive, now, TOGETHER)
        self._given = True
        return found

    def waiting(self, archive: Archive) -> int:
        return 0

    def key(self, job: Look) -> int:
        return job.article_id

    def label(self, job: Look) -> str | None:
        return job.url

    async def work(self, job: Look, tools: Tools) -> Seen:
        from monitor.parsing.states import state_of_status

        if is_unresolved(job.url):
            return NOTHING
        try:
            answer = await asking.ask(job, tools, _validators(job))
        except (RobotsError, TooLargeError, AddressRefusedError):
            return NOTHING
        if answer.status == 304:
            return Seen(same=True)
        if answer.status in _STATUS:
            return Seen(gone=_STATUS[answer.status])
        state = state_of_status(answer.status)
        if state is BodyState.FAILED:
            raise FetchError(f"The publisher's server has a fault (status {answer.status}).")
        if state is not None:
            return NOTHING
        if is_front(answer.url, job.url):
            return Seen(gone=Gone.FRONT)
        if never_article(answer.url):
            return NOTHING
        if job.page is not None and hashlib.sha256(answer.content).hexdigest() == job.page:
            return Seen(same=True)
        extraction = await asking.read(job, answer, tools)
        if extraction.state is BodyState.GONE:
            return Seen(gone=Gone.SAID)
        return Seen(answer, extraction) if extraction.state is BodyState.FULL else NOTHING

    def keep(self, archive: Archive, done: Sequence[tuple[Look, Seen]], now: datetime) -> Iterator[Kept]:
        with archive.transaction():
            for job, seen in done:
                if seen.gone is not None:
                    watching.gone(archive, job.article_id, seen.gone, now)
                elif seen.same or _took(archive, job, seen, now):
                    watching.there(archive, job.article_id)
                watching.looked(archive, job.article_id, now)
        yield Kept(len(done))

    def fail(self, archive: Archive, job: Look, error: PresswatchError, now: datetime) -> Tally:
        until = asking.waits_until(error, now)
        retry = asking.retry_at(job.attempts, now) if isinstance(error, FetchError) else None
        if until is not None and isinstance(error, OfflineError | WorkerStartError):
            watching.postpone_all(archive, now, until)
        elif until is not None:
            watching.postpone(archive, job.article_id, until)
        elif retry is not None:
            watching.postpone(archive, job.article_id, retry, tried=True)
        else:
            watching.looked(archive, job.article_id, now)
        return Tally()


def _took(archive: Archive, job: Look, seen: Seen, now: datetime) -> bool:
    """Keep what the page says now, and say whether it is this article's: an address may lead to another one."""
    answer, extraction = seen.answer, seen.extraction
    if answer is None or extraction is None:
        return False
    if answer.redirects and is_another(bodies.standing(archive, job.article_id)[1], extraction.text):
        return False
    if not bodies.speaks_as(archive, job.article_id, extraction.language):
        return False
    asking.keep_text(archive, job, answer, extraction, now, look=True)
    return True


def _validators(job: Look) -> dict[str, str]:
    """Ask only for a page that is another than the one that was read last."""
    asked = {"etag": "if-none-match", "last-modified": "if-modified-since"}
    return {asked[name]: value for name, value in job.headers.items() if name in asked and value}
