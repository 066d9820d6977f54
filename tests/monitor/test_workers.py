"""Workers, with real processes: what hangs, crashes or eats memory costs one job and nothing else."""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from monitor.errors import ParseError, QueryError, WorkerLostError
from monitor.model import BodyState, Entry, Word
from monitor.settings import Limits
from monitor.workers import Pool
from tests.monitor import worker_jobs

ROOT = Path(__file__).parents[2]
JOBS = {
    name: f"{worker_jobs.__name__}:{name}"
    for name, job in vars(worker_jobs).items()
    if getattr(job, "__module__", None) == worker_jobs.__name__
}
T = TypeVar("T")
QUICK = Limits(job_deadline=1.0, worker_bytes=768 * 1024 * 1024)
linux = pytest.mark.skipif(sys.platform != "linux", reason="measured where the system caps memory")


def with_pool(use: Callable[[Pool], Awaitable[T]], limits: Limits = QUICK, size: int = 1) -> T:
    async def run() -> T:
        async with Pool(limits, size=size, jobs=JOBS, preload=()) as pool:
            return await use(pool)

    return asyncio.run(run())


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or status.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def wait_until(condition: Callable[[], bool], seconds: float = 10.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return condition()


def test_a_job_returns_plain_values_and_nouns() -> None:
    async def use(pool: Pool) -> None:
        large = {
            "text": "é" * 3_000_000,
            "at": datetime(2021, 10, 1, tzinfo=UTC),
            "state": BodyState.FULL,
            "s": frozenset({1}),
        }
        assert await pool.run("echo", value=large) == large
        assert await pool.run("entry", title="Titre") == Entry(None, "https://outlet.example/a", "Titre")

    with_pool(use)


def test_a_child_serves_many_jobs() -> None:
    async def use(pool: Pool) -> None:
        assert len({await pool.run("pid") for _ in range(5)}) == 1

    with_pool(use)


@pytest.mark.parametrize("job", ["hang", "spin"])
def test_a_job_that_hangs_is_lost_at_its_deadline_and_its_child_is_replaced(job: str) -> None:
    async def use(pool: Pool) -> None:
        first = await pool.run("pid")
        begin = time.monotonic()
        with pytest.raises(WorkerLostError, match="longer than 1 second"):
            await pool.run(job)
        assert time.monotonic() - begin < 3.0
        assert not alive(first)
        assert await pool.run("pid") != first

    with_pool(use)


@pytest.mark.parametrize(
    ("job", "arguments"), [("leave", {"status": 0}), ("leave", {"status": 7}), ("segfault", {})]
)
def test_a_job_that_ends_its_process_is_lost_and_the_next_one_runs(
    job: str, arguments: dict[str, int]
) -> None:
    async def use(pool: Pool) -> None:
        with pytest.raises(WorkerLostError, match="crashed"):
            await pool.run(job, **arguments)
        assert await pool.run("echo", value=1) == 1

    with_pool(use)


@linux
def test_a_job_that_eats_memory_is_lost() -> None:
    async def use(pool: Pool) -> None:
        with pytest.raises(WorkerLostError, match="memory"):
            await pool.run("eat_memory")
        assert await pool.run("echo", value=1) == 1

    with_pool(use, Limits(job_deadline=20.0, worker_bytes=768 * 1024 * 1024))


@pytest.mark.skipif(sys.platform == "win32", reason="an exit status can be asked for many times there")
def test_the_exit_status_that_says_why_a_child_is_lost_is_left_to_the_loop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []
    poll = subprocess.Popen.poll

    def ask(child: subprocess.Popen[bytes]) -> int | None:
        asked.append(child.pid)
        return poll(child)

    monkeypatch.setattr(subprocess.Popen, "poll", ask)

    async def use(pool: Pool) -> None:
        for job in ("hang", "eat_memory"):
            with pytest.raises(WorkerLostError):
                await pool.run(job)

    with_pool(use)
    assert asked == []


@linux
def test_a_child_that_has_grown_is_replaced_after_its_job() -> None:
    async def use(pool: Pool) -> None:
        first = await pool.run("pid")
        assert await pool.run("grow", size=400 * 1024 * 1024) == 400 * 1024 * 1024
        assert await pool.run("pid") != first

    with_pool(use, Limits(job_deadline=20.0, worker_bytes=768 * 1024 * 1024))


def test_stray_prints_and_reads_break_nothing() -> None:
    async def use(pool: Pool) -> None:
        assert await pool.run("chatter") == ""
        assert await pool.run("echo", value="still in step") == "still in step"

    with_pool(use, Limits(job_deadline=10.0))


def test_a_jobs_own_errors_come_back_as_themselves() -> None:
    async def use(pool: Pool) -> None:
        with pytest.raises(ParseError, match="This is no feed"):
            await pool.run("refuse")
        with pytest.raises(QueryError) as caught:
            await pool.run("refuse_query")
        assert (caught.value.line, caught.value.column, caught.value.caret) == (2, 5, "x\n^")

    with_pool(use)


@pytest.mark.parametrize("job", ["stumble", "quit_politely", "unpicklable"])
def test_a_fault_in_a_job_is_logged_with_its_trace_and_told_in_a_sentence(
    job: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def use(pool: Pool) -> None:
        with pytest.raises(ParseError, match="a fault in Presswatch") as caught:
            await pool.run(job)
        assert not isinstance(caught.value, WorkerLostError)

    with caplog.at_level(logging.ERROR):
        with_pool(use)
    assert "Traceback" in caplog.text


def test_a_taken_over_child_cannot_make_its_parent_act(tmp_path: Path) -> None:
    target = tmp_path / "owned"

    async def use(pool: Pool) -> None:
        with pytest.raises(WorkerLostError):
            await pool.run("trap", path=str(target))

    with_pool(use)
    assert not target.exists()


def test_cancelling_a_job_ends_its_child() -> None:
    async def use(pool: Pool) -> None:
        first = await pool.run("pid")
        task = asyncio.create_task(pool.run("hang"))
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await pool.run("pid") != first
        assert await asyncio.to_thread(wait_until, lambda: not alive(first))

    with_pool(use, Limits(job_deadline=30.0))


def test_no_more_children_work_at_once_than_the_pool_is_large_and_one_waits() -> None:
    async def use(pool: Pool) -> None:
        pids = set(await asyncio.gather(*(pool.run("pid") for _ in range(40))))
        assert 1 <= len(pids) <= 3

    with_pool(use, size=2)


def test_a_lost_child_is_stood_in_for_at_once() -> None:
    async def use(pool: Pool) -> None:
        await pool.run("pid")
        while len(pool._idle) < 2:
            await asyncio.sleep(0.05)  # the spare is on its way
        ready = {each.process.pid for each in pool._idle}
        with pytest.raises(WorkerLostError):
            await pool.run("leave", status=1)
        assert await pool.run("pid") in ready

    with_pool(use)


def test_no_child_outlives_the_pool() -> None:
    async def use(pool: Pool) -> list[int]:
        return list(await asyncio.gather(*(pool.run("pid") for _ in range(4))))

    assert not any(alive(pid) for pid in with_pool(use, size=2))


@linux
def test_a_child_is_nice_and_capped() -> None:
    async def use(pool: Pool) -> None:
        assert await pool.run("limits") == (max(10, os.getpriority(os.PRIO_PROCESS, 0)), QUICK.worker_bytes)

    with_pool(use)


PARENT = """
import asyncio, sys
sys.path[:0] = {path!r}
from monitor.settings import Limits
from monitor.workers import Pool

async def main():
    async with Pool(Limits(job_deadline=60.0), size=2, jobs={jobs!r}, preload=()) as pool:
        print(await pool.run("pid"), flush=True)
        await pool.run("{job}"{arguments})

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize(("job", "arguments"), [("hang", ""), ("spin", ""), ("echo", ", value=input()")])
def test_children_die_with_a_killed_parent(job: str, arguments: str) -> None:
    source = PARENT.format(path=[str(ROOT)], jobs=JOBS, job=job, arguments=arguments)
    with subprocess.Popen(
        [sys.executable, "-c", source], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert alive(child)
        time.sleep(0.2)
        parent.send_signal(signal.SIGKILL)
        assert wait_until(lambda: not alive(child), 5.0)


def test_what_a_job_costs_besides_its_work_is_small() -> None:
    page = b"<p>" + b"x" * 100_000

    async def use(pool: Pool) -> float:
        await pool.run("echo", value=page)
        begin = time.perf_counter()
        for _ in range(200):
            await pool.run("echo", value=page)
        return (time.perf_counter() - begin) / 200

    best = min(with_pool(use) for _ in range(2))
    assert best < 0.003  # measured 0.0006 on an idle computer; room for a busy one


@pytest.mark.parametrize("kind", Word.__subclasses__())
def test_a_word_of_a_closed_list_travels_as_its_value(kind: type[Word]) -> None:
    for word in kind:
        sent = pickle.dumps(word)
        assert b"getattr" not in sent
        assert pickle.loads(sent) is word
