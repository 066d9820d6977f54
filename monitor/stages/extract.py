"""Stage 2: fetch the pages of articles, politely, and settle their bodies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from typing import TYPE_CHECKING

from monitor.errors import (
    AddressRefusedError,
    FetchError,
    PresswatchError,
    RobotsError,
    TooLargeError,
    WorkerLostError,
)
from monitor.model import BodyState, Extraction
from monitor.redirectors import is_unresolved, never_article
from monitor.stages import asking
from monitor.stages.stage import Kept, Tally, Tools
from monitor.store import articles

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.articles import PageJob
    from monitor.web import Answer

# A page that hung or crashed a worker is given one more chance.
WORKER_TRIES = 2
REDIRECTOR = "The link leads to an aggregator's redirector, which hides the publisher's address."


@dataclass(frozen=True, slots=True)
class Read:
    """A page as it came and what was made of it."""

    answer: Answer | None  # None: the page was not asked for
    extraction: Extraction


class Extract:
    """Fetches, extracts, keeps the raw page."""

    name = "extract"
    width = 24  # waiting for hosts costs nothing; how many are asked at once is up to `web`
    batch = 20  # their raw pages are written with them
    online = True

    def todo(self, archive: Archive, now: datetime) -> Sequence[PageJob]:
        return _by_turns(articles.pending_bodies(archive, now, limit=5_000))

    def waiting(self, archive: Archive) -> int:
        return 0

    def key(self, job: PageJob) -> int:
        return job.article_id

    def label(self, job: PageJob) -> str | None:
        return job.url

    async def work(self, job: PageJob, tools: Tools) -> Read:
        from monitor.parsing.states import reason_of_status, state_of_status

        if is_unresolved(job.url):
            return _unread(BodyState.UNRESOLVED, REDIRECTOR)
        try:
            answer = await asking.ask(job, tools)
        except RobotsError as error:
            return _unread(BodyState.ROBOTS, error.sentence)
        except TooLargeError as error:
            return _unread(BodyState.TOO_LARGE, error.sentence)
        except AddressRefusedError as error:
            return _unread(BodyState.BLOCKED, error.sentence)
        state = state_of_status(answer.status)
        if state is not None:
            return Read(answer, Extraction(state, reason=reason_of_status(answer.status)))
        if never_article(answer.url):
            return Read(None, Extraction(BodyState.UNRESOLVED, reason=REDIRECTOR))
        return Read(answer, await asking.read(job, answer, tools))

    def keep(self, archive: Archive, done: Sequence[tuple[PageJob, Read]], now: datetime) -> Iterator[Kept]:
        bodies = 0
        with archive.transaction():
            for job, read in done:
                extraction = read.extraction
                if extraction.state is BodyState.FULL:
                    bodies += asking.keep_text(archive, job, read.answer, extraction, now, look=False)
                    continue
                asking.keep_raw(archive, job, read.answer, now)
                if extraction.state is BodyState.FAILED:
                    self._again(archive, job, extraction.reason or "", now)
                else:
                    reason = extraction.reason or ""
                    articles.page_failed(archive, job.article_id, extraction.state, reason, None, now)
        yield Kept(len(done), Tally(bodies=bodies))

    def fail(self, archive: Archive, job: PageJob, error: PresswatchError, now: datetime) -> Tally:
        until = asking.waits_until(error, now)
        if until is not None:
            articles.postpone(archive, job.article_id, until)
        elif isinstance(error, FetchError) or (
            isinstance(error, WorkerLostError) and job.attempts + 1 < WORKER_TRIES
        ):
            self._again(archive, job, error.sentence, now)
        else:
            articles.page_failed(archive, job.article_id, BodyState.FAILED, error.sentence, None, now)
        return Tally()

    def _again(self, archive: Archive, job: PageJob, reason: str, now: datetime) -> None:
        retry = asking.retry_at(job.attempts, now)
        articles.page_failed(archive, job.article_id, BodyState.FAILED, reason, retry, now)


def _by_turns(jobs: Sequence[PageJob]) -> list[PageJob]:
    """Give every host its turn, so that one with many pages does not keep the others waiting."""
    queues: defaultdict[str, list[PageJob]] = defaultdict(list)
    for job in jobs:
        queues[job.host].append(job)
    return [job for turn in zip_longest(*queues.values()) for job in turn if job is not None]


def _unread(state: BodyState, reason: str) -> Read:
    return Read(None, Extraction(state, reason=reason))
