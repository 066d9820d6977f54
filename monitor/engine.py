"""Runs the stages: wakes, sleeps, stops, reports progress. It decides nothing about feeds or articles.

One process at a time runs stages on an archive (`monitor.lock`); others ask it through the archive.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from monitor import schedule
from monitor.errors import ArchiveError, EngineError, OfflineError, PresswatchError, WorkerStartError
from monitor.lock import EngineLock
from monitor.presence import Presence
from monitor.settings import Limits
from monitor.stages import SETTLE, whole_round
from monitor.stages.stage import Stage, Tally, Tools
from monitor.store import Archive, articles, feeds, hosts, preferences, requests

log = logging.getLogger(__name__)

# A writer pauses between its transactions, so that a star set in the window never waits for a whole batch.
PAUSE_SECONDS = 0.05
# After what takes no longer than this nobody needs a pause.
BRIEF_SECONDS = 0.005
# How often a sleeping engine looks whether somebody asked for something.
GLANCE_SECONDS = 0.25
# How long an engine waits whose round was stopped by the archive or a bug.
TROUBLE_SECONDS = 30.0
# For so long at least the stages behind polling go on although a feed is due or somebody asks.
PATIENCE_SECONDS = 60.0
# How often it looks, after that, whether it is wanted.
LOOK_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Event:
    """One line of progress. `feed` is an address; `message` is for people."""

    event: str  # started, progress, finished, sleeping, trouble
    stage: str | None = None
    done: int = 0
    total: int = 0
    feed: str | None = None
    message: str | None = None


Report = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did. `seconds` is wall-clock time."""

    tally: Tally
    seconds: float

    def as_dict(self) -> dict[str, Any]:
        return {**asdict(self.tally), "seconds": round(self.seconds, 3)}


def utc_now() -> datetime:
    return datetime.now(UTC)


class Engine:
    """Runs rounds on one archive with one set of tools."""

    def __init__(self, archive: Archive, tools: Tools, report: Report) -> None:
        self._archive = archive
        self._tools = tools
        self._given = tools.limits
        self._report = report
        self.presence = Presence(archive, tools.now)
        self._workless = False
        self._pauses = hosts.paused(archive, tools.now())
        for host, until in self._pauses.items():
            tools.web.pause(host, until)
        self.heed()

    @property
    def limits(self) -> Limits:
        """Give the limits with what the reader chose."""
        return self._tools.limits

    def heed(self) -> None:
        """Take over what the reader has chosen since: how often feeds are asked, and by way of which proxy."""
        chosen = preferences.heeded(self._archive, self._given)
        self._tools = replace(self._tools, limits=chosen)
        self._tools.web.proxy = preferences.get(self._archive).proxy

    async def run(self, stages: Sequence[Stage[Any, Any]], *, leave: bool = False) -> Round:
        """Run the stages one after the other until each has nothing left to do. Raises ArchiveError.

        `leave`: what is behind the first stage is left for the next round when it keeps feeds or somebody waiting.
        """
        started = time.monotonic()
        tally = Tally()
        for place, stage in enumerate(stages):
            wanted = _Wanted(self._is_wanted) if leave and place else None
            tally += await self._run_stage(stage, wanted)
        return Round(tally, time.monotonic() - started)

    async def _run_stage(self, stage: Stage[Any, Any], wanted: _Wanted | None) -> Tally:
        tally = Tally()
        tried: set[object] = set()
        done = total = 0
        while jobs := [j for j in stage.todo(self._archive, self._tools.now()) if stage.key(j) not in tried]:
            total = max(total, done + len(jobs)) if done else max(len(jobs), stage.waiting(self._archive))
            self._report(Event("progress" if done else "started", stage.name, done, total))
            tried.update(stage.key(job) for job in jobs)
            came, worked = await self._run_jobs(stage, jobs, wanted, done, total)
            tally += came
            done += worked
            if wanted is not None and wanted.elsewhere:
                break
        if done:
            self._report(Event("finished", stage.name, done, done))
        return tally

    def _is_wanted(self) -> bool:
        """Say whether a feed is due, or somebody asks."""
        due = feeds.next_due(self._archive)
        waits = due is not None and schedule.is_due(due, self._tools.now())
        return waits or bool(requests.open(self._archive))

    async def _run_jobs(
        self, stage: Stage[Any, Any], jobs: Sequence[Any], wanted: _Wanted | None, before: int, waiting: int
    ) -> tuple[Tally, int]:
        """Work on the jobs, `width` at a time, and write what came of them in small transactions. Say how many were done.

        For the progress, `before` were done in this stage, of so many that are `waiting` all in all.
        """
        tally, done, total = Tally(), 0, len(jobs)

        def offered() -> Iterator[Any]:
            """Give out the jobs, until the engine is wanted elsewhere: then those that were given out are all."""
            nonlocal total
            for number, job in enumerate(jobs):
                if number and wanted is not None and wanted.look():
                    total = number
                    return
                yield job

        given = offered()
        # Bounded, so that the work waits for the writing and not the memory for both.
        finished: asyncio.Queue[Outcome] = asyncio.Queue(stage.batch)
        unreachable: list[OfflineError] = []
        workless: list[WorkerStartError] = []

        async def lane() -> None:
            for job in given:
                await finished.put(await _work(stage, job, self._tools))

        lanes = [asyncio.create_task(lane()) for _ in range(min(stage.width, total))]
        try:
            while done < total:
                outcomes = [await finished.get()]
                while not finished.empty() and len(outcomes) < stage.batch:
                    outcomes.append(finished.get_nowait())
                tally += await self._write(stage, outcomes)
                done += len(outcomes)
                unreachable += [o.error for o in outcomes if isinstance(o.error, OfflineError)]
                workless += [o.error for o in outcomes if isinstance(o.error, WorkerStartError)]
                for trouble in [o.error.sentence for o in outcomes if isinstance(o.error, ArchiveError)]:
                    self._report(Event("trouble", stage.name, message=trouble))
                label = stage.label(outcomes[-1].job)
                self._report(Event("progress", stage.name, before + done, waiting, label))
        finally:
            for task in lanes:
                task.cancel()
            await asyncio.gather(*lanes, return_exceptions=True)
        if stage.online:
            self._tell_of_the_network(unreachable, total)
            self._tell_of_the_workers(workless, total)
        return tally, done

    async def _write(self, stage: Stage[Any, Any], outcomes: Sequence[Outcome]) -> Tally:
        """Write what came of some jobs. Raises ArchiveError."""
        tally = await self._keep(stage, [outcome for outcome in outcomes if outcome.error is None])
        with self._archive.transaction():
            for outcome in outcomes:
                if outcome.error is not None:
                    log.info("%s %s: %s", stage.name, stage.label(outcome.job), outcome.error)
                    tally += stage.fail(self._archive, outcome.job, outcome.error, self._tools.now())
            self._keep_pauses()
        return tally

    async def _keep(self, stage: Stage[Any, Any], outcomes: Sequence[Outcome]) -> Tally:
        """Write results; where that fails although the archive is sound, find the job with which it fails."""
        tally, settled = Tally(), 0
        try:
            began = time.monotonic()
            results = [(outcome.job, outcome.result) for outcome in outcomes]
            for kept in stage.keep(self._archive, results, self._tools.now()) if results else ():
                tally += kept.tally
                settled += kept.jobs
                if time.monotonic() - began > BRIEF_SECONDS:
                    await asyncio.sleep(PAUSE_SECONDS)
                began = time.monotonic()
        except ArchiveError:
            raise
        except Exception as error:
            rest = outcomes[settled:]
            if len(rest) > 1:
                for outcome in rest:
                    tally += await self._keep(stage, [outcome])
            elif rest:
                fault = _fault(stage, rest[0].job, error)
                with self._archive.transaction():
                    tally += stage.fail(self._archive, rest[0].job, fault, self._tools.now())
            else:
                raise
        return tally

    def _keep_pauses(self) -> None:
        """Keep for the next start what hosts have asked for since the last time."""
        standing = self._tools.web.pauses()
        fresh = {host: until for host, until in standing.items() if self._pauses.get(host) != until}
        if fresh:
            hosts.pause(self._archive, fresh)
            self._pauses = standing

    def _tell_of_the_network(self, unreachable: Sequence[OfflineError], total: int) -> None:
        """Tell once when the network goes, however many feeds and rounds notice it."""
        if 2 * len(unreachable) > total:
            if self.presence.offline(True):
                self._report(Event("trouble", message=unreachable[0].sentence))
        elif len(unreachable) < total:
            self.presence.offline(False)

    def _tell_of_the_workers(self, workless: Sequence[WorkerStartError], total: int) -> None:
        """Tell once that no worker can be started, however many pages and feeds wait for one."""
        if workless and not self._workless:
            self._report(Event("trouble", message=workless[0].sentence))
        if workless or total:
            self._workless = bool(workless)

    # --- being there ------------------------------------------------------------------------------------

    async def watch(self, stop: asyncio.Event) -> None:
        """Run rounds until `stop` is set: when feeds or pages are due, and when another process asks."""
        async with self.presence.attended():
            while not stop.is_set():
                sound = await self._guarded(lambda: self.turn(spread=self.presence.jumped()))
                await self._sleep(stop, 0.0 if sound else TROUBLE_SECONDS)

    async def turn(self, *, spread: bool = False) -> None:
        """Do what is to be done now. Raises ArchiveError."""
        self.heed()
        await self._answer_requests()
        if spread:
            self._spread()
        finished = await self.run(whole_round(self._tools.limits), leave=True)
        if finished.tally.feeds:
            log.info("%s", _summary(finished))
            self._report(Event("finished", message=_summary(finished)))

    async def _answer_requests(self) -> None:
        for request in requests.open(self._archive):
            stages = _stages_for(request.kind, request.payload, self._tools.limits)
            try:
                answer = (await self.run(stages)).as_dict()
            except PresswatchError as error:
                requests.answer(self._archive, request.id, {"error": error.sentence})
                raise
            requests.answer(self._archive, request.id, answer)

    def _spread(self) -> None:
        """Part the feeds that became due together while the computer slept."""
        now = self._tools.now()
        overdue = [feed.id for feed in feeds.due(self._archive, now)]
        feeds.postpone(self._archive, schedule.resume(overdue, now, self._tools.limits))

    async def _guarded(self, turn: Callable[[], Awaitable[None]]) -> bool:
        """Run a turn and say whether it went well. What stops it is told, and it is tried again later."""
        try:
            await turn()
        except PresswatchError as error:
            log.warning("round stopped: %s", error)
            self._report(Event("trouble", message=error.sentence))
            return False
        except Exception as bug:
            log.exception("round stopped by a bug")
            self._report(Event("trouble", message=f"This is a bug in Presswatch: {bug!r}"))
            return False
        return True

    async def _sleep(self, stop: asyncio.Event, least: float) -> None:
        """Sleep until something is due, somebody asks, or `stop` is set; at least so many seconds, unless asked."""
        rested = time.monotonic() + least
        told = False
        while not stop.is_set() and not requests.open(self._archive):
            seen, now, appointments = self._archive.version(), self._tools.now(), self._appointments()
            if not told:
                due = min((max(at or now, now) for at in appointments), default=None)
                self._report(Event("sleeping", message=due.astimezone(UTC).isoformat() if due else None))
                told = True
            until = max(time.monotonic() + schedule.nap(appointments, now), rested)
            while time.monotonic() < until and self._archive.version() == seen:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), GLANCE_SECONDS)
                    return
            now = self._tools.now()
            if time.monotonic() >= rested and any(schedule.is_due(at, now) for at in self._appointments()):
                return

    def _appointments(self) -> list[datetime | None]:
        """Give the times at which feeds and pages are due; None: at once."""
        page = articles.next_due(self._archive, self._tools.now())
        return [*feeds.next_polls(self._archive), *([page] if page else [])]


class _Wanted:
    """Looks now and then, and not before its patience ends, whether the engine is wanted elsewhere."""

    def __init__(self, ask: Callable[[], bool]) -> None:
        self._ask = ask
        self._next_look = time.monotonic() + PATIENCE_SECONDS
        self.elsewhere = False

    def look(self) -> bool:
        if not self.elsewhere and time.monotonic() >= self._next_look:
            self._next_look = time.monotonic() + LOOK_SECONDS
            self.elsewhere = self._ask()
        return self.elsewhere


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one job: a result, or the error that stands for it."""

    job: Any
    result: Any = None
    error: PresswatchError | None = None


async def _work(stage: Stage[Any, Any], job: Any, tools: Tools) -> Outcome:
    try:
        return Outcome(job, await stage.work(job, tools))
    except PresswatchError as error:
        return Outcome(job, error=error)
    except Exception as bug:
        return Outcome(job, error=_fault(stage, job, bug))


def _fault(stage: Stage[Any, Any], job: Any, bug: Exception) -> PresswatchError:
    """Make an outcome of what should not have happened."""
    if isinstance(bug, PresswatchError):
        return bug
    log.error("bug in stage %s over %r", stage.name, job, exc_info=bug)
    return EngineError(f"This is a bug in Presswatch: {bug!r}")


def _summary(finished: Round) -> str:
    t = finished.tally
    return f"{t.feeds} feeds polled, {t.new_articles} new articles, {t.failed} failed"


def _stages_for(kind: str, payload: dict[str, Any], limits: Limits) -> tuple[Stage[Any, Any], ...]:
    if kind == "poll":
        return whole_round(limits, every=bool(payload.get("all")))
    return SETTLE


async def with_tools(limits: Limits, work: Callable[[Tools], Awaitable[Any]]) -> Any:
    """Open the network and the workers for the time of `work`."""
    from monitor.web import Web
    from monitor.workers import Pool

    async with Web(limits) as web, Pool(limits) as pool:
        return await work(Tools(web, pool, limits, utc_now))


async def once(archive: Archive, limits: Limits, kind: str, payload: dict[str, Any], report: Report) -> Round:
    """Run one round here, or have the engine that is at work run it, and wait until it is done.

    Kinds: "poll" (payload ``all``) runs every stage, "settle" those behind extraction.
    """
    lock = EngineLock(archive.path)
    asked: int | None = None
    while True:
        if lock.acquire():
            try:
                if asked is not None:
                    requests.withdraw(archive, asked)
                return await _round_here(archive, limits, kind, payload, report)
            finally:
                lock.release()
        if asked is None:
            asked = requests.ask(archive, kind, payload, utc_now())
        answer = requests.result(archive, asked)
        if answer is not None:
            requests.withdraw(archive, asked)
            if "error" in answer:
                raise EngineError(str(answer["error"]))
            seconds = float(answer.pop("seconds"))
            return Round(Tally(**answer), seconds)
        await asyncio.sleep(0.1)


async def _round_here(
    archive: Archive, limits: Limits, kind: str, payload: dict[str, Any], report: Report
) -> Round:
    async def work(tools: Tools) -> Round:
        engine = Engine(archive, tools, report)
        async with engine.presence.attended() if kind == "poll" else contextlib.nullcontext():
            return await engine.run(_stages_for(kind, payload, engine.limits))

    result = await with_tools(limits, work)
    assert isinstance(result, Round)
    return result


async def watch(archive: Archive, limits: Limits, report: Report, stop: asyncio.Event) -> None:
    """Be the engine of an archive until `stop` is set. Raises EngineError where another one is at work."""
    lock = EngineLock(archive.path)
    if not lock.acquire():
        raise EngineError(
            f"Another Presswatch is already polling this archive (process {lock.holder()}). "
            "Close it, or leave the polling to it."
        )
    try:

        async def work(tools: Tools) -> None:
            await Engine(archive, tools, report).watch(stop)

        await with_tools(limits, work)
    finally:
        lock.release()
