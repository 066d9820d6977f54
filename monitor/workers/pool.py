"""The engine's side: a pool of children, each replaced when it hangs, crashes or runs out of memory."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import pickle
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from monitor import programs
from monitor.errors import ParseError, PresswatchError, WorkerLostError, WorkerStartError
from monitor.settings import Limits
from monitor.workers.wire import EXIT_MEMORY, LENGTH, REPLY_BYTES, Job, Reply, Start, pack, unpack_reply

log = logging.getLogger(__name__)

# What a worker can do. Names, not functions: only the child imports what stands behind them.
JOBS: Mapping[str, str] = {
    "feed": "monitor.parsing.feeds:parse",
    "delivery": "monitor.parsing.delivery:read",
    "feed_html": "monitor.parsing.pages:text_of_feed_html",
    "page": "monitor.parsing.pages:extract",
    "file": "monitor.parsing.files:read_file",
    "pasted": "monitor.parsing.files:read_pasted",
    "exported": "monitor.parsing.exported:read",
    "image": "monitor.parsing.images:tame",
    "discover": "monitor.discover:feeds_in",
    "opml": "monitor.opml:read",
}
PRELOADED = ("monitor.parsing.warm",)  # imported before the first job comes

START_DEADLINE = 60.0  # seconds until a new child must say that it is ready; a busy computer is slow
JOBS_PER_CHILD = 2_000  # then it is replaced: libraries cache what they see
_LAST_WORDS = 4_000  # bytes kept of what a child writes to standard error
_BELOW_NORMAL_PRIORITY = 0x00004000  # Windows' word for being nice
_NO_START = "The process that reads pages and feeds does not start. Restart Presswatch; the log says more."
_LOST = (OSError, EOFError, TimeoutError, pickle.UnpicklingError)


def command() -> list[str]:
    """Name the program that starts a worker: this Python, or the packaged application itself."""
    program, *rest = programs.command("monitor.workers")
    return [program, *(() if programs.bundled() else ("-P",)), *rest]


def _environment() -> dict[str, str]:
    path = os.pathsep.join(str(Path(entry).resolve()) for entry in sys.path if entry)
    return {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}


@dataclass(slots=True, eq=False)
class _Worker:
    """One child as its parent sees it."""

    process: asyncio.subprocess.Process
    jobs: int = 0
    said: bytearray = field(default_factory=bytearray)  # the end of what it wrote to standard error
    listener: asyncio.Task[None] | None = None

    @classmethod
    async def start(cls, limits: Limits, preload: tuple[str, ...]) -> Self:
        """Start a child and wait until it is ready. Raises WorkerStartError."""
        try:
            process = await asyncio.create_subprocess_exec(
                *command(),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env=_environment(),
                limit=1024 * 1024,
                creationflags=_BELOW_NORMAL_PRIORITY if sys.platform == "win32" else 0,
            )
        except OSError as reason:  # no memory, too many processes, no such program
            log.error("a worker did not start: %r", reason)  # noqa: TRY400
            raise WorkerStartError(_NO_START) from reason
        worker = cls(process)
        worker.listener = asyncio.create_task(worker._listen())
        try:
            async with asyncio.timeout(START_DEADLINE):
                await worker._exchange(Start(os.getpid(), limits.worker_bytes, preload))
        except _LOST as reason:
            await worker.kill()
            log.error("a worker did not start: %r %s", reason, worker.last_words())  # noqa: TRY400
            raise WorkerStartError(_NO_START) from reason
        except BaseException:
            await worker.kill()
            raise
        return worker

    @property
    def lives(self) -> bool:
        """Tell whether the child still runs, as far as is known."""
        return self.process.returncode is None

    async def _listen(self) -> None:
        stderr = self.process.stderr
        assert stderr is not None
        while chunk := await stderr.read(65_536):
            self.said += chunk
            del self.said[:-_LAST_WORDS]

    def last_words(self) -> str:
        """Return the end of what the child wrote to standard error."""
        return self.said.decode("utf-8", "replace").strip()

    async def _exchange(self, message: Start | Job) -> Reply:
        """Send one message and await its reply. Raises OSError, EOFError or UnpicklingError if the child is lost."""
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(pack(message))
        await stdin.drain()
        (length,) = LENGTH.unpack(await stdout.readexactly(LENGTH.size))
        if length > REPLY_BYTES:
            raise pickle.UnpicklingError(f"a worker sent {length:,} bytes")
        return unpack_reply(await stdout.readexactly(length))

    async def run(self, job: Job) -> Reply:
        """Run one job within its deadline; raises as `_exchange` does, and TimeoutError."""
        self.jobs += 1
        async with asyncio.timeout(job.deadline):
            return await self._exchange(job)

    async def kill(self) -> None:
        """End the child at once and wait until it is gone."""
        with contextlib.suppress(ProcessLookupError):
            if sys.platform == "win32":
                self.process.kill()
            elif self.lives:
                # `Process.kill` asks for the exit status first and takes it from the loop, which then reports 255:
                # https://github.com/python/cpython/issues/87744
                os.kill(self.process.pid, signal.SIGKILL)
        if self.process.stdin is not None:
            self.process.stdin.close()
        await self.process.wait()
        if self.listener is not None:
            await asyncio.wait({self.listener}, timeout=1.0)  # a grandchild could hold the pipe
            self.listener.cancel()


class Pool:
    """The workers of one engine: at most `size` at work, and one more kept warm to stand in for a lost one.

    An asynchronous context manager; children start when the first job comes, and none outlives the context.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        size: int | None = None,
        *,
        jobs: Mapping[str, str] = JOBS,
        preload: tuple[str, ...] = PRELOADED,
    ) -> None:
        self.size = size or max(1, min(4, os.cpu_count() or 1))
        self._limits = limits or Limits()
        self._jobs = jobs
        self._preload = preload
        self._places = asyncio.Semaphore(self.size)
        self._all: set[_Worker] = set()
        self._idle: list[_Worker] = []
        self._spare: asyncio.Task[None] | None = None  # a child on its way
        self._ending: set[asyncio.Task[None]] = set()
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Kill every child and wait until all are gone."""
        self._closed = True
        if self._spare is not None:
            self._spare.cancel()
            await asyncio.wait({self._spare})
        await asyncio.gather(*(self._end(worker) for worker in list(self._all)), *self._ending)

    async def run(self, job: str, **arguments: Any) -> Any:
        """Run a job in a worker and return its result.

        Raises WorkerLostError if it hung, crashed or ran out of memory; WorkerStartError where there is no worker to be
        had; the job's own PresswatchErrors as they are; ParseError where the job has a fault, which is logged with its trace. Cancelling ends the worker.
        """
        message = Job(self._jobs[job], arguments, self._limits.job_deadline)
        async with self._places:
            worker = await self._take()
            try:
                reply = await worker.run(message)
            except _LOST as reason:
                await self._end(worker)
                self._keep_warm()
                raise self._lost(worker, job, reason) from reason
            except BaseException:  # cancelled in the middle of a message: the child cannot be used again
                self._end_soon(worker)
                raise
            if reply.retire or worker.jobs >= JOBS_PER_CHILD:
                self._end_soon(worker)
            else:
                self._idle.append(worker)
        if reply.outcome == "done":
            return reply.value
        if reply.outcome == "refused" and isinstance(reply.value, PresswatchError):
            raise reply.value
        log.error("a fault in the job %s:\n%s", job, reply.value)
        raise ParseError("This could not be read because of a fault in Presswatch; the log says more.")

    def _lost(self, worker: _Worker, job: str, reason: BaseException) -> WorkerLostError:
        code = worker.process.returncode
        if isinstance(reason, TimeoutError):
            what = f"took longer than {self._limits.job_deadline:g} seconds"
        elif code == EXIT_MEMORY:
            what = "needed more memory than is allowed"
        else:
            what = "crashed its reader"
        log.warning("a worker was lost over %s: it %s (%r, exit %s)", job, what, reason, code)
        log.debug("its last words: %s", worker.last_words())
        return WorkerLostError(f"This could not be read: it {what}.")

    async def _take(self) -> _Worker:
        """Return a child that is ready, the last used first. Raises WorkerStartError."""
        while not self._closed:
            while self._idle:
                worker = self._idle.pop()
                if worker.lives:
                    self._keep_warm()
                    return worker
                self._end_soon(worker)
            if self._spare is not None:
                await asyncio.wait({self._spare})
                if self._idle:
                    continue
            worker = await _Worker.start(self._limits, self._preload)
            self._all.add(worker)
            self._keep_warm()
            return worker
        raise WorkerStartError("Presswatch is closing.")

    def _keep_warm(self) -> None:
        """See to it that one child waits for a job, or is on its way."""
        if not self._closed and self._spare is None and not any(worker.lives for worker in self._idle):
            self._spare = asyncio.create_task(self._start_spare())

    async def _start_spare(self) -> None:
        try:
            worker = await _Worker.start(self._limits, self._preload)
            self._all.add(worker)
            self._idle.append(worker)
        except WorkerStartError:
            pass  # logged; the job that needs a child will raise it
        finally:
            self._spare = None

    def _end_soon(self, worker: _Worker) -> None:
        task = asyncio.create_task(self._end(worker))
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    async def _end(self, worker: _Worker) -> None:
        if worker in self._idle:
            self._idle.remove(worker)
        await worker.kill()
        self._all.discard(worker)
