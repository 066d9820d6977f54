"""Runs the stages: wakes, sleeps, stops, reports progress. It decides nothing about feeds or articles.

One process at a time runs stages on an archive (`monitor.lock`); others ask it through the archive.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from monitor.errors import EngineError, PresswatchError
from monitor.lock import EngineLock
from monitor.settings import Limits
from monitor.stages import SETTLE, whole_round
from monitor.stages.stage import Stage, Tally, Tools
from monitor.store import Archive, feeds, requests

log = logging.getLogger(__name__)

# A writer pauses between its transactions, so that a star set in the window never waits for a whole batch.
PAUSE_SECONDS = 0.05
# How often a sleeping engine looks whether somebody asked for something.
GLANCE_SECONDS = 0.25


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
        self._report = report

    async def run(self, stages: Sequence[Stage[Any, Any]]) -> Round:
        """Run the stages one after the other until each has nothing left to do."""
        started = time.monotonic()
        tally = Tally()
        for stage in stages:
            tally += await self._run_stage(stage)
        return Round(tally, time.monotonic() - started)

    async def _run_stage(self, stage: Stage[Any, Any]) -> Tally:
        tally = Tally()
        tried: set[object] = set()
        while jobs := [j for j in stage.todo(self._archive, self._tools.now()) if stage.key(j) not in tried]:
            tried.update(stage.key(job) for job in jobs)
            tally += await self._run_jobs(stage, jobs)
        return tally

    async def _run_jobs(self, stage: Stage[Any, Any], jobs: Sequence[Any]) -> Tally:
        """Work on the jobs, `width` at a time, and write what came of them in small transactions."""
        tally, done, total = Tally(), 0, len(jobs)
        self._report(Event("started", stage.name, 0, total))
        waiting = iter(jobs)
        finished: asyncio.Queue[tuple[Any, Any, PresswatchError | None]] = asyncio.Queue()

        async def lane() -> None:
            for job in waiting:
                try:
                    await finished.put((job, await stage.work(job, self._tools), None))
                except PresswatchError as error:
                    await finished.put((job, None, error))
                except Exception as bug:
                    log.exception("bug in stage %s over %r", stage.name, job)
                    await finished.put((job, None, EngineError(f"This is a bug in Presswatch: {bug!r}")))

        lanes = [asyncio.create_task(lane()) for _ in range(min(stage.width, total))]
        try:
            while done < total:
                results = [await finished.get()]
                while not finished.empty() and len(results) < stage.batch:
                    results.append(finished.get_nowait())
                tally += self._write(stage, results)
                done += len(results)
                self._report(Event("progress", stage.name, done, total, stage.label(results[-1][0])))
                if done < total:
                    await asyncio.sleep(PAUSE_SECONDS if len(results) > 1 else 0)
        finally:
            for task in lanes:
                task.cancel()
            await asyncio.gather(*lanes, return_exceptions=True)
        self._report(Event("finished", stage.name, total, total))
        return tally

    def _write(
        self, stage: Stage[Any, Any], results: Sequence[tuple[Any, Any, PresswatchError | None]]
    ) -> Tally:
        now = self._tools.now()
        tally = Tally()
        kept = [(job, result) for job, result, error in results if error is None]
        if kept:
            tally += stage.keep(self._archive, kept, now)
        for job, _, error in results:
            if error is not None:
                tally += stage.fail(self._archive, job, error, now)
        return tally

    async def watch(self, stop: asyncio.Event) -> None:
        """Run rounds until `stop` is set: when a feed is due, and when another process asks."""
        while not stop.is_set():
            await self._answer_requests()
            finished = await self._guarded(lambda: self.run(whole_round(self._tools.limits)))
            if finished and finished.tally.feeds:
                self._report(Event("finished", message=_summary(finished)))
            await self._sleep(stop)

    async def _answer_requests(self) -> None:
        for request in requests.open(self._archive):
            stages = _stages_for(request.kind, request.payload, self._tools.limits)
            finished = await self._guarded(lambda chosen=stages: self.run(chosen))  # type: ignore[misc]
            answer = finished.as_dict() if finished else {"error": "The engine could not finish the round."}
            requests.answer(self._archive, request.id, answer)

    async def _guarded(self, run: Callable[[], Awaitable[Round]]) -> Round | None:
        """Run a round; a failure of the archive is told and tried again at the next one."""
        try:
            return await run()
        except PresswatchError as error:
            log.warning("round stopped: %s", error)
            self._report(Event("trouble", message=error.sentence))
            return None

    async def _sleep(self, stop: asyncio.Event) -> None:
        now = self._tools.now()
        due = feeds.next_due(self._archive) or now + timedelta(hours=1)
        self._report(Event("sleeping", message=due.astimezone(UTC).isoformat()))
        seen = self._archive.version()
        while not stop.is_set() and self._tools.now() < due:
            try:
                await asyncio.wait_for(stop.wait(), GLANCE_SECONDS)
            except TimeoutError:
                moved = self._archive.version()
                if moved != seen:
                    return


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
            if "error" in answer:
                raise EngineError(str(answer["error"]))
            seconds = float(answer.pop("seconds"))
            return Round(Tally(**answer), seconds)
        await asyncio.sleep(0.1)


async def _round_here(
    archive: Archive, limits: Limits, kind: str, payload: dict[str, Any], report: Report
) -> Round:
    stages = _stages_for(kind, payload, limits)

    async def work(tools: Tools) -> Round:
        return await Engine(archive, tools, report).run(stages)

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
