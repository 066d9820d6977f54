"""An article's page: how it is asked for, read and kept, for the first time or once more, and when it is asked again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from monitor.errors import HostPausedError, OfflineError, PresswatchError, WorkerStartError
from monitor.identity import page_keys
from monitor.model import Extraction, Hints
from monitor.stages.stage import Tools, heed_pause
from monitor.store import articles, pages, watching

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.web import Answer

# A page that could not be had is asked for again after these waits, then left alone.
RETRIES = (timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6))
# Without a network, or a worker to read them, pages wait.
OFFLINE_WAIT = timedelta(minutes=2)


class Job(Protocol):
    """An article whose page is asked for, as far as the asking goes."""

    @property
    def article_id(self) -> int: ...
    @property
    def url(self) -> str: ...
    @property
    def allow_local(self) -> bool: ...
    @property
    def title(self) -> str: ...
    @property
    def published(self) -> str | None: ...


async def ask(job: Job, tools: Tools, headers: Mapping[str, str] | None = None) -> Answer:
    """Ask for a page, politely. Raises PresswatchError, HostPausedError where the answer asks for a pause."""
    from monitor.web import LocalPermission, check_address

    local = LocalPermission(check_address(job.url).host) if job.allow_local else None
    answer = await tools.web.page(job.url, headers=headers, local=local)
    heed_pause(answer, tools)
    return answer


async def read(job: Job, answer: Answer, tools: Tools) -> Extraction:
    """Have a page read by a worker. Raises PresswatchError."""
    extraction: Extraction = await tools.pool.run(
        "page",
        content=answer.content,
        url=answer.url,
        headers=dict(answer.headers),
        hints=Hints(title=job.title, published=job.published),
        now=tools.now(),
    )
    return extraction


def keep_raw(archive: Archive, job: Job, answer: Answer | None, now: datetime) -> str | None:
    """Keep a page as it came; return its SHA-256."""
    if answer is None or not answer.content:
        return None
    return pages.keep(archive, job.article_id, answer.url, now, answer.status, answer.headers, answer.content)


def keep_text(
    archive: Archive, job: Job, answer: Answer | None, extraction: Extraction, now: datetime, *, look: bool
) -> bool:
    """Keep a page whose full text was read, and its headline; say whether the text was. `look`: it was read before."""
    raw = keep_raw(archive, job, answer, now)
    keys = page_keys(answer.url, extraction.canonical) if answer else ()
    kept = articles.set_body(archive, job.article_id, extraction, now, raw, keys)
    watching.headline(archive, job.article_id, extraction.title, now, look=look)
    return kept


def waits_until(error: PresswatchError, now: datetime) -> datetime | None:
    """Say until when a page waits for what is not its fault; None where it was asked for in vain."""
    if isinstance(error, HostPausedError):
        return error.until
    return now + OFFLINE_WAIT if isinstance(error, OfflineError | WorkerStartError) else None


def retry_at(attempts: int, now: datetime) -> datetime | None:
    """Say when a page is asked for again that could not be had; None: no more."""
    return now + RETRIES[attempts] if attempts < len(RETRIES) else None
