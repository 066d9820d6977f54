"""Pages a second: our workers against a bare trafilatura loop in as many processes."""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import time
from dataclasses import replace
from typing import Any

from monitor.settings import limits
from monitor.workers import Pool
from tests.bench import press

PAGES = 240
ROUNDS = 3
WARM = 8  # pages before the clock runs


def measure() -> dict[str, Any]:
    """Extract the same pages both ways, in turn, and compare."""
    processes = min(4, os.cpu_count() or 1)
    pages = [press.page(language, number) for language in [press.Language()] for number in range(PAGES)]
    rounds = [(asyncio.run(_ours(pages, processes)), _bare(processes)) for _ in range(ROUNDS)]
    return {
        "ratio": round(statistics.median(ours / bare for ours, bare in rounds), 2),
        "bound": {"at_least": 0.9},
        "pages_per_second": round(statistics.median(ours for ours, _ in rounds), 1),
        "baseline_pages_per_second": round(statistics.median(bare for _, bare in rounds), 1),
        "processes": processes,
    }


async def _ours(pages: list[str], processes: int) -> float:
    async with Pool(replace(limits({}), job_deadline=60.0), processes) as pool:

        async def extract(page: str) -> None:
            found = await pool.run(
                "page",
                content=page.encode(),
                url="https://outlet000.example/page",
                headers={"content-type": "text/html; charset=utf-8"},
                hints=None,
                now=press.NOW,
            )
            assert len(found.text) > 1_000, "a page without its text would be fast, and wrong"

        await asyncio.gather(*(extract(page) for page in pages[:WARM]))
        started = time.monotonic()
        await asyncio.gather(*(extract(page) for page in pages))
        return len(pages) / (time.monotonic() - started)


def _bare(processes: int) -> float:
    children = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.bench.extraction", str(number), str(processes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(processes)
    ]
    for child in children:
        assert child.stdout is not None
        child.stdout.readline()
    started = time.monotonic()
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "done"
    seconds = time.monotonic() - started
    for child in children:
        child.communicate()
    return PAGES / seconds


def _bare_child(number: int, processes: int) -> None:
    """Be one process of the bare loop: get ready, wait for the word, extract every so-many-th page."""
    from trafilatura import bare_extraction

    # as the workers are, so that another program's work weighs on both alike
    if hasattr(os, "nice"):
        os.nice(10)
    language = press.Language()
    pages = [press.page(language, each) for each in range(number, PAGES, processes)]
    dates = {"extensive_search": False, "original_date": True}

    def extract(page: str) -> None:
        assert bare_extraction(page, fast=True, with_metadata=True, date_extraction_params=dates) is not None

    for page in pages[:WARM]:
        extract(page)
    print("ready", flush=True)
    sys.stdin.readline()
    for page in pages:
        extract(page)
    print("done", flush=True)


if __name__ == "__main__":
    _bare_child(int(sys.argv[1]), int(sys.argv[2]))
