"""Stage 1: fetch the feeds that are due and turn what they deliver into articles."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote, urlsplit, urlunsplit

from monitor import identity, schedule
from monitor.errors import FetchError, HostPausedError, OfflineError, PresswatchError
from monitor.model import DateBasis, Entry, Feed, FeedState, TitleBasis
from monitor.settings import Limits
from monitor.stages.stage import Tally, Tools
from monitor.store import articles, feeds
from monitor.store.articles import Arrival

if TYPE_CHECKING:
    from monitor.parsing.delivery import Delivery, EntryText
    from monitor.store import Archive
    from monitor.web import Answer

# Servers that answer “unchanged” for ever are asked for the whole feed now and then.
FULL_FETCH_EVERY = timedelta(days=8)
# Answers that mean that a feed is not for us, or not there: it is asked less often.
DENIED = frozenset({401, 403, 404})
_LEFT_ALONE = frozenset({FeedState.PAUSED, FeedState.MUTED, FeedState.GONE})


@dataclass(frozen=True, slots=True)
class PollJob:
    """A feed that is due. `credentials` are for the request alone, so they are never shown."""

    feed: Feed
    credentials: tuple[str, str] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Polled:
    """What came of asking one feed."""

    outcome: Literal["unchanged", "changed", "gone"]
    answer: Answer
    body_hash: str | None = None
    delivery: Delivery | None = None


class StatusError(FetchError):
    """A server answered, but with no feed. `status` is the HTTP status."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence)
        self.status = status


class Poll:
    """Polls feeds: those that are due, or every one."""

    name = "poll"
    width = 32
    batch = 20

    def __init__(
        self, limits: Limits, *, every: bool = False, chance: Callable[[], float] = random.random
    ) -> None:
        self._limits = limits
        self._every = every
        self._chance = chance

    def todo(self, archive: Archive, now: datetime) -> Sequence[PollJob]:
        if self._every:
            chosen = [feed for feed in feeds.all(archive) if feed.state not in _LEFT_ALONE]
        else:
            chosen = feeds.due(archive, now)
        return [PollJob(feed, feeds.credentials(archive, feed.id)) for feed in chosen]

    def key(self, job: PollJob) -> int:
        return job.feed.id

    def label(self, job: PollJob) -> str | None:
        return job.feed.url

    async def work(self, job: PollJob, tools: Tools) -> Polled:
        answer = await _ask(job, tools)
        if answer.status == 304:
            return Polled("unchanged", answer, job.feed.body_hash)
        if answer.status == 410:
            return Polled("gone", answer)
        if answer.status != 200:
            raise StatusError(_status_sentence(answer.status), answer.status)
        body_hash = hashlib.sha256(answer.content).hexdigest()
        if body_hash == job.feed.body_hash and not answer.cut:
            return Polled("unchanged", answer, body_hash)
        delivery = await tools.pool.run(
            "delivery",
            content=answer.content,
            url=answer.url,
            content_type=answer.content_type,
            now=tools.now(),
        )
        return Polled("changed", answer, body_hash, delivery)

    def keep(self, archive: Archive, done: Sequence[tuple[PollJob, Polled]], now: datetime) -> Tally:
        tally = Tally()
        for job, polled in done:
            with archive.transaction():
                new = _keep_delivery(archive, job.feed, polled.delivery, now) if polled.delivery else 0
                self._keep_standing(archive, job.feed, polled, now)
            tally += Tally(
                feeds=1,
                unchanged=int(polled.outcome == "unchanged"),
                changed=int(polled.outcome == "changed"),
                failed=int(polled.outcome == "gone"),
                new_articles=new,
            )
        return tally

    def _keep_standing(self, archive: Archive, feed: Feed, polled: Polled, now: datetime) -> None:
        """Write how a feed that answered stands now."""
        if polled.outcome == "gone":
            gone = "The publisher has given this feed up (410), so it is not polled any more."
            feeds.set(archive, feed.id, state=FeedState.GONE, error=gone, last_poll=now, next_poll=None)
            return
        headers, delivery = polled.answer.headers, polled.delivery
        parsed = delivery.feed if delivery else None
        due = schedule.next_poll(
            now,
            polled.outcome,
            limits=self._limits,
            jitter=self._chance(),
            recent=feeds.recent(archive, feed.id),
            ttl_minutes=parsed.ttl_minutes if parsed else None,
            max_age=schedule.freshness(headers.get("cache-control"), headers.get("expires"), now),
            skip_hours=parsed.skip_hours if parsed else frozenset(),
        )
        standing: dict[str, object] = {
            "state": FeedState.OK,
            "error": None,
            "failures": 0,
            "last_poll": now,
            "last_success": now,
            "next_poll": due,
        }
        if polled.answer.status == 200:
            standing |= {
                "etag": headers.get("etag"),
                "last_modified": headers.get("last-modified"),
                "body_hash": polled.body_hash,
                "last_full": now,
            }
        if parsed is not None:
            standing |= _name(feed, parsed.title)
            standing["site_url"] = parsed.site_url
        feeds.set(archive, feed.id, **standing)

    def fail(self, archive: Archive, job: PollJob, error: PresswatchError, now: datetime) -> Tally:
        feed, outcome, failures = job.feed, _outcome_of(error), job.feed.failures
        if outcome in {"failed", "denied"}:
            failures += 1
        due = schedule.next_poll(
            now,
            outcome,
            limits=self._limits,
            jitter=self._chance(),
            failures=failures,
            paused_until=error.until if isinstance(error, HostPausedError) else None,
        )
        with archive.transaction():
            if outcome == "offline":
                # The way out is missing, not the feed: it is not held against it.
                feeds.set(archive, feed.id, next_poll=due)
            else:
                feeds.set(
                    archive,
                    feed.id,
                    state=FeedState.FAILING,
                    error=error.sentence,
                    failures=failures,
                    last_poll=now,
                    next_poll=due,
                )
        return Tally(feeds=1, failed=1)


async def _ask(job: PollJob, tools: Tools) -> Answer:
    """Fetch a feed, conditionally unless a whole answer is due."""
    from monitor.web import LocalPermission, check_address

    feed, headers, now = job.feed, dict[str, str](), tools.now()
    if feed.last_full is not None and timedelta(0) <= now - feed.last_full < FULL_FETCH_EVERY:
        # Returned byte for byte: some servers compare them as text.
        if feed.etag:
            headers["if-none-match"] = feed.etag
        if feed.last_modified:
            headers["if-modified-since"] = feed.last_modified
    local = LocalPermission(check_address(feed.url).host) if feed.allow_local else None
    address = _with_credentials(feed.url, job.credentials)
    return await tools.web.fetch(address, cap=tools.limits.feed_bytes, headers=headers, local=local)


def _with_credentials(url: str, credentials: tuple[str, str] | None) -> str:
    if credentials is None:
        return url
    user, password = (quote(part, safe="") for part in credentials)
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=f"{user}:{password}@{parts.netloc}"))


def _keep_delivery(archive: Archive, feed: Feed, delivery: Delivery, now: datetime) -> int:
    """Turn entries into articles; return how many are new."""
    entries = delivery.feed.entries
    all_keys = identity.keys_of(entries, feed.url)
    arrivals = [
        _arrival(entry, keys, text, delivery.feed.language)
        for entry, keys, text in zip(entries, all_keys, delivery.texts, strict=True)
    ]
    arrived = articles.arrive(archive, feed.id, arrivals, now, first_poll=feed.last_success is None)
    return len(arrived.new)


def _arrival(entry: Entry, keys: tuple[str, ...], own: EntryText, language: str | None) -> Arrival:
    return Arrival(
        entry=entry,
        keys=keys,
        title=entry.title or own.opening or entry.url or "",
        published=entry.published,
        published_basis=DateBasis.FEED if entry.published else DateBasis.ARRIVED,
        text=own.text,
        html=own.html,
        title_basis=TitleBasis.FEED if entry.title else TitleBasis.FIRST_SENTENCE,
        language=entry.language or language,
    )


def _name(feed: Feed, title: str | None) -> dict[str, object]:
    """Take over the feed's own title where nobody has named it: until then it bears its host's name."""
    host = urlsplit(feed.url).hostname
    if not title or feed.title != host:
        return {}
    return {"title": title, "outlet": title} if feed.outlet == host else {"title": title}


def _outcome_of(error: PresswatchError) -> schedule.Outcome:
    if isinstance(error, OfflineError):
        return "offline"
    if isinstance(error, HostPausedError):
        return "paused"
    if isinstance(error, StatusError) and error.status in DENIED:
        return "denied"
    if isinstance(error, StatusError) and error.status in (429, 503):
        return "paused"
    return "failed"


def _status_sentence(status: int) -> str:
    if status in (401, 403):
        return f"The server refuses to give this feed ({status}). Check whether its address needs a password."
    if status == 404:
        return "There is no feed at this address any more (404). Look on the site for its new address."
    if status == 429:
        return "The server asks for fewer requests (429); the feed waits as long as it wants."
    if status >= 500:
        return f"The server has a fault ({status}); the feed is tried again later."
    return f"The server gave an answer that is no feed ({status}); the feed is tried again later."
