"""Stage 1: fetch the feeds that are due and turn what they deliver into articles."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote, urlsplit, urlunsplit

from monitor import identity, schedule
from monitor.errors import FetchError, HostPausedError, OfflineError, PresswatchError, WorkerStartError
from monitor.model import DateBasis, Entry, Feed, FeedState, TitleBasis
from monitor.settings import Limits
from monitor.stages import following
from monitor.stages.following import Held
from monitor.stages.stage import TOGETHER, Kept, Tally, Tools, heed_pause
from monitor.store import articles, completeness, feeds
from monitor.store.articles import Arrival

if TYPE_CHECKING:
    from monitor.parsing.delivery import Delivery, EntryText
    from monitor.store import Archive
    from monitor.store.completeness import Outcome
    from monitor.web import Answer

# Servers that answer “unchanged” for ever are asked for the whole feed now and then.
FULL_FETCH_EVERY = timedelta(days=8)
# Answers that mean that a feed is not for us, or not there: it is asked less often.
DENIED = frozenset({401, 403, 404})
_LEFT_ALONE = frozenset({FeedState.MUTED, FeedState.GONE})
# A feed has moved when so many answers in a row come from the same new address.
MOVES_AFTER = 3
# What is older than this when a feed is polled for the first time enters as read.
OLD = timedelta(hours=48)
CUT = "The server ended the connection early; what came of the feed was read."
GONE = "The publisher has given this feed up (410), so it is not polled any more. Remove it, or look for another one."


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
    online = True

    def __init__(
        self, limits: Limits, *, every: bool = False, chance: Callable[[], float] = random.random
    ) -> None:
        self._limits = limits
        self._every = every
        self._chance = chance

    def todo(self, archive: Archive, now: datetime) -> Sequence[PollJob]:
        if self._every:
            chosen = [feed for feed in feeds.all(archive, counts=False) if feed.state not in _LEFT_ALONE]
        else:
            chosen = feeds.due(archive, now)
        return [PollJob(feed, feeds.credentials(archive, feed.id)) for feed in chosen]

    def waiting(self, archive: Archive) -> int:
        return 0

    def key(self, job: PollJob) -> int:
        return job.feed.id

    def label(self, job: PollJob) -> str | None:
        return job.feed.url

    async def work(self, job: PollJob, tools: Tools) -> Polled:
        answer = await _ask(job, tools)
        heed_pause(answer, tools)
        if answer.status == 304 and job.feed.body_hash is not None:
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

    def keep(self, archive: Archive, done: Sequence[tuple[PollJob, Polled]], now: datetime) -> Iterator[Kept]:
        for brought, some in groupby(done, lambda pair: pair[1].delivery is not None):
            if brought:
                for job, polled in some:
                    yield from self._keep_delivery(archive, job.feed, polled, now)
            else:
                yield self._keep_quiet(archive, list(some), now)

    def _keep_delivery(self, archive: Archive, feed: Feed, polled: Polled, now: datetime) -> Iterator[Kept]:
        """Write what a feed delivered, a transaction a part, and how it stands now."""
        held = Held(first=not feeds.has_delivered(archive, feed.id))
        if polled.delivery is not None and (name := _name(feed, polled.delivery.feed.title)):
            feeds.set(archive, feed.id, **name)  # its articles shall bear it
        *earlier, last = _parts(archive, feed, polled.delivery)
        for part in earlier:
            yield Kept(0, Tally(new_articles=_arrive(archive, feed, part, held, now)))
        with archive.transaction():
            new = _arrive(archive, feed, last, held, now)
            self._keep_standing(archive, feed, polled, held, now)
        yield Kept(1, Tally(feeds=1, changed=1, new_articles=new))

    def _keep_quiet(self, archive: Archive, some: Sequence[tuple[PollJob, Polled]], now: datetime) -> Kept:
        """Write how feeds stand that brought nothing, all in one transaction."""
        with archive.transaction():
            for job, polled in some:
                self._keep_standing(archive, job.feed, polled, Held(), now)
        gone = sum(polled.outcome == "gone" for _, polled in some)
        return Kept(len(some), Tally(feeds=len(some), unchanged=len(some) - gone, failed=gone))

    def _keep_standing(self, archive: Archive, feed: Feed, polled: Polled, held: Held, now: datetime) -> None:
        """Write how a feed that answered stands now."""
        if feeds.has_another_address(archive, feed):
            return
        if polled.outcome == "gone":
            feeds.set(archive, feed.id, state=FeedState.GONE, error=GONE, last_poll=now, next_poll=None)
            following.failed(archive, feed, "failed", None, now)
            return
        headers = polled.answer.headers
        standing: dict[str, Any] = {
            "state": FeedState.OK,
            "error": None,
            "failures": 0,
            "last_poll": now,
            "last_success": now,
            "ttl_minutes": feed.ttl_minutes,
            "skip_hours": feed.skip_hours,
        }
        if polled.answer.status == 200:
            standing |= {
                "etag": headers.get("etag"),
                "last_modified": headers.get("last-modified"),
                "body_hash": polled.body_hash,
                "last_full": now,
            }
        if polled.delivery is not None:
            parsed = polled.delivery.feed
            standing["remark"] = parsed.note or (CUT if polled.answer.cut else None)
            standing["site_url"] = parsed.site_url
            standing["ttl_minutes"] = parsed.ttl_minutes
            standing["skip_hours"] = parsed.skip_hours
        recent = feeds.recent(archive, feed.id)
        before = completeness.followed(archive, feed.id)
        pace = following.answered(
            archive,
            feed,
            before,
            held,
            body_hash=polled.body_hash,
            whole=standing.get("remark", feed.remark) is None,
            usual=schedule.rhythm(recent, now, self._limits),
            least=self._limits.min_interval,
            recent=recent,
            now=now,
        )
        due = standing["next_poll"] = schedule.next_poll(
            now,
            polled.outcome,
            limits=self._limits,
            jitter=self._chance(),
            recent=recent,
            ttl_minutes=standing["ttl_minutes"],
            max_age=schedule.freshness(headers.get("cache-control"), headers.get("expires"), now),
            skip_hours=standing["skip_hours"],
            pace=pace,
        )
        outcome: Outcome = "unchanged" if polled.delivery is None else "changed"
        following.planned(archive, feed, before, outcome, due, pace, now)
        standing |= _move(archive, feed, polled.answer, now)
        feeds.set(archive, feed.id, **_heeding(archive, feed, standing))

    def fail(self, archive: Archive, job: PollJob, error: PresswatchError, now: datetime) -> Tally:
        feed, outcome, failures = job.feed, _outcome_of(error), job.feed.failures
        if feeds.has_another_address(archive, feed):
            return Tally(feeds=1, failed=1)
        if outcome in ("failed", "denied"):
            failures += 1
        due = schedule.next_poll(
            now,
            outcome,
            limits=self._limits,
            jitter=self._chance(),
            failures=failures,
            skip_hours=feed.skip_hours,
            paused_until=error.until if isinstance(error, HostPausedError) else None,
        )
        standing: dict[str, Any] = {"next_poll": due}
        if outcome == "paused":
            standing |= {"state": FeedState.PAUSED, "error": error.sentence, "last_poll": now}
        elif outcome in ("failed", "denied"):
            standing |= {
                "state": FeedState.FAILING,
                "error": error.sentence,
                "failures": failures,
                "last_poll": now,
                "moved_seen": 0,
            }
        if outcome != "offline":  # then the feed was not asked, and nothing is held against it
            following.failed(archive, feed, "paused" if outcome == "paused" else "failed", due, now)
        feeds.set(archive, feed.id, **_heeding(archive, feed, standing))
        return Tally(feeds=1, failed=1)


def _heeding(archive: Archive, feed: Feed, standing: dict[str, Any]) -> dict[str, Any]:
    """Leave a feed muted that the reader has muted while it was asked."""
    if feeds.is_muted(archive, feed.id):
        standing.pop("state", None)
    return standing


async def _ask(job: PollJob, tools: Tools) -> Answer:
    """Fetch a feed, conditionally unless a whole answer is due."""
    from monitor.web import LocalPermission, check_address

    feed, headers, now = job.feed, dict[str, str](), tools.now()
    moving = 0 < feed.moved_seen < MOVES_AFTER  # then a whole answer shall show that a feed is there
    fresh = feed.last_full is not None and timedelta(0) <= now - feed.last_full < FULL_FETCH_EVERY
    if fresh and not moving:
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


def _parts(archive: Archive, feed: Feed, delivery: Delivery | None) -> list[list[Arrival]]:
    """Divide a delivery into what one transaction writes, the oldest entries, which stand last, first."""
    if delivery is None or not delivery.feed.entries:
        return [[]]
    entries = delivery.feed.entries
    # Guids are scoped to the address that the feed had first, so that they stay the same when it moves.
    all_keys = identity.keys_of(entries, feeds.addresses(archive, feed.id)[0])
    arrivals = [
        _arrival(entry, keys, text, delivery.feed.language)
        for entry, keys, text in zip(entries, all_keys, delivery.texts, strict=True)
    ]
    count = -(-len(arrivals) // TOGETHER)
    size = -(-len(arrivals) // count)
    return [arrivals[start : start + size] for start in range(0, len(arrivals), size)][::-1]


def _arrive(archive: Archive, feed: Feed, arrivals: Sequence[Arrival], held: Held, now: datetime) -> int:
    """Turn entries into articles, and note which they are; return how many are new."""
    if not arrivals:
        return 0
    arrived = articles.arrive(
        archive,
        feed.id,
        arrivals,
        now,
        first_poll=feed.last_success is None,
        read_before=now - OLD if held.first and not feed.replayed else None,
    )
    held.articles |= arrived.held
    held.appeared += len(arrived.appeared)
    return len(arrived.new)


def _move(archive: Archive, feed: Feed, answer: Answer, now: datetime) -> dict[str, Any]:
    """Take note of where permanent redirects lead, and follow for good when enough answers in a row agree."""
    target = answer.permanent[-1] if answer.permanent else None
    if target is None or target == feed.url:
        return {"moved_to": None, "moved_seen": 0}
    seen = feed.moved_seen + 1 if target == feed.moved_to else 1
    if seen < MOVES_AFTER:
        return {"moved_to": target, "moved_seen": seen}
    if feeds.move(archive, feed.id, target, now):
        return {}
    taken = f"This feed has moved to {target}, which this archive has subscribed to. Remove one of the two."
    return {"moved_to": target, "moved_seen": MOVES_AFTER, "error": taken}


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
    if isinstance(error, OfflineError | WorkerStartError):
        return "offline"
    if isinstance(error, HostPausedError):
        return "paused"
    if isinstance(error, StatusError) and error.status in DENIED:
        return "denied"
    return "failed"


def _status_sentence(status: int) -> str:
    if status in (401, 403):
        return f"The server refuses to give this feed ({status}). Check whether its address needs a password."
    if status == 404:
        return "There is no feed at this address any more (404). Look on the site for its new address."
    if status >= 500:
        return f"The server has a fault ({status}); the feed is tried again later."
    return f"The server gave an answer that is no feed ({status}); the feed is tried again later."
