"""Polling: CPU time a feed, children included, against a bare client, bare feedparser, and `reader` where it is there.

300 feeds of 40 entries on as many loopback ports, which answer from a process of their own that does not count.
*Changed*: all entries are new. *Unchanged*: every answer is a 304. The poll stage alone, without pages of articles.
Each side is a process that lives through all rounds, so nobody pays for starting.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

FEEDS = 300
ENTRIES = 40
ROUNDS = 3  # the first one warms up
WIDTH = 32
HEADERS = {"accept": "application/rss+xml, application/xml;q=0.9, */*;q=0.5", "user-agent": "bench"}
FULL_EVERY = 4  # of so many feeds one delivers whole texts
BOUNDS = {
    "unchanged_to_bare_client": 2.0,
    "unchanged_to_reader": 0.6,
    "changed_to_bare_feedparser": 1.5,
    "changed_to_reader": 1 / 8,
    "engine_pss_mb": 200,
    "worker_pss_mb": 250,
}


def measure(feeds: int = FEEDS) -> dict[str, Any]:
    """Poll all feeds with every side in turn; return milliseconds a feed, ratios, and what misses its bound."""
    sides = ["ours", "client", "feedparser"]
    if importlib.util.find_spec("reader"):
        sides.append("reader")
    taken: dict[tuple[str, str], list[float]] = {}
    memory: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        server = stack.enter_context(_Child("server", str(feeds)))
        ports = json.dumps(server.said)
        asked = [stack.enter_context(_Child(side, ports, f"{folder}/{side}.db")) for side in sides]
        for number in range(1, ROUNDS + 1):
            server.ask(str(number))
            for kind in ("changed", "unchanged"):
                for side, child in zip(sides, asked, strict=True):
                    answer = child.ask(kind)
                    expected = feeds * ENTRIES if kind == "changed" else 0
                    assert answer["entries"] == expected, (side, kind, answer)
                    memory |= answer.get("memory", {})
                    if number > 1:
                        taken.setdefault((side, kind), []).append(answer["cpu"] / feeds * 1000)
    cost = {f"{side}_{kind}_ms": round(median(times), 2) for (side, kind), times in taken.items()}
    return _report(cost, memory, with_reader="reader" in sides)


def _report(cost: dict[str, float], memory: dict[str, float], *, with_reader: bool) -> dict[str, Any]:
    ratios: dict[str, float] = {
        "unchanged_to_bare_client": cost["ours_unchanged_ms"] / cost["client_unchanged_ms"],
        "changed_to_bare_feedparser": cost["ours_changed_ms"] / cost["feedparser_changed_ms"],
        **{f"{name}_pss_mb": size for name, size in memory.items()},
    }
    if with_reader:
        ratios["unchanged_to_reader"] = cost["ours_unchanged_ms"] / cost["reader_unchanged_ms"]
        ratios["changed_to_reader"] = cost["ours_changed_ms"] / cost["reader_changed_ms"]
    return {
        "cpu_a_feed": cost,
        "figures": {name: round(ratio, 3) for name, ratio in ratios.items()},
        "at_most": BOUNDS,
        "reader": "measured" if with_reader else "absent: install the extra “bench”",
        # how far the worst figure is from its bound
        "ratio": round(max(ratio / BOUNDS[name] for name, ratio in ratios.items()), 3),
        "bound": {"at_most": 1.0},
    }


class _Child:
    """One side: a process that answers each line with a line of JSON."""

    def __init__(self, side: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.polling", side, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> _Child:
        self.said = self._line()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def ask(self, word: str) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()
        return self._line()

    def _line(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("a side of the bench has ended")
        return json.loads(line)


# --- in the children ------------------------------------------------------------------------------------


def _say(value: Any) -> None:
    print(json.dumps(value), flush=True)


def _asked() -> Iterator[str]:
    for line in sys.stdin:
        yield line.strip()


def cpu(pid: int) -> float:
    """Return the CPU seconds of a process and of all children that it has or had."""
    stat = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    ticks = sum(map(int, stat[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK") + sum(cpu(child) for child in _children(pid))


def _children(pid: int) -> list[int]:
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(OSError):
            found += [int(child) for child in (task / "children").read_text().split()]
    return found


def _pss(pid: int) -> float:
    """Return the memory of one process in MB, shared pages in parts."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return round(int(line.split()[1]) / 1024, 1)
    return 0.0


def _timed(work: Callable[[], int]) -> dict[str, Any]:
    before = cpu(os.getpid())
    entries = work()
    return {"entries": entries, "cpu": cpu(os.getpid()) - before}


def body(feed: int, number: int) -> bytes:
    """Write a feed as it stands in a round: other entries each time, the same on every machine."""
    chance = random.Random(feed * 1000 + number)

    def prose(words: int) -> str:
        return " ".join(chance.choices(_WORDS, k=words)).capitalize() + "."

    items = []
    for place in range(ENTRIES):
        name = f"{feed}-{number}-{place}"
        full = "".join(f"<p>{prose(60)}</p>" for _ in range(5)) if feed % FULL_EVERY == 0 else ""
        items.append(
            f"<item><title>{prose(9)}</title><link>https://outlet{feed}.example/news/{name}</link>"
            f'<guid isPermaLink="false">{name}</guid><pubDate>Mon, 0{number} Nov 2021 10:{place:02}:00 GMT</pubDate>'
            f"<dc:creator>Ada Quay</dc:creator><category>News</category>"
            f'<description><![CDATA[<p>{prose(45)} <a href="https://outlet{feed}.example/">More</a></p>]]></description>'
            + (f"<content:encoded><![CDATA[{full}]]></content:encoded>" if full else "")
            + "</item>"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Outlet {feed}</title><link>https://outlet{feed}.example/</link><language>en</language>{''.join(items)}"
        "</channel></rss>"
    ).encode()


_SYLLABLES = ("ba", "ke", "lo", "mi", "nu", "pra", "ste", "ton", "ver", "zin", "cal", "dou", "fer", "gri")
_WORDS = [
    first + second + third for first in _SYLLABLES for second in _SYLLABLES for third in ("", "s", "ra")
]


def _server(feeds: str) -> None:
    """Serve all feeds, each on its port; a line on standard input begins the round of that number."""
    standing: dict[int, bytes] = {}
    tag = b'"0"'

    async def serve(feed: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                if b"if-none-match: " + tag in head:
                    writer.write(b"HTTP/1.1 304 Not Modified\r\nETag: " + tag + b"\r\n\r\n")
                else:
                    content = standing[feed]
                    kind = b"Content-Type: application/rss+xml; charset=utf-8\r\n"
                    length = b"Content-Length: %d\r\n\r\n" % len(content)
                    writer.write(b"HTTP/1.1 200 OK\r\n" + kind + b"ETag: " + tag + b"\r\n" + length + content)
                await writer.drain()
        writer.close()

    async def run() -> None:
        nonlocal tag
        ports = []
        for feed in range(int(feeds)):
            listening = await asyncio.start_server(partial(serve, feed), "127.0.0.1", 0)
            ports.append(listening.sockets[0].getsockname()[1])
        _say(ports)
        while line := await asyncio.to_thread(sys.stdin.readline):
            standing.update((feed, body(feed, int(line))) for feed in range(int(feeds)))
            tag = b'"%d"' % int(line)
            _say("ready")

    asyncio.run(run())


def _addresses(ports: str) -> list[str]:
    return [f"http://127.0.0.1:{port}/feed" for port in json.loads(ports)]


def _ours(ports: str, path: str) -> None:
    from monitor.engine import Engine, utc_now, with_tools
    from monitor.settings import Limits
    from monitor.stages.poll import Poll
    from monitor.store import Archive, feeds

    limits = Limits()
    archive = Archive.open(Path(path), "create")
    with archive.transaction():
        for address in _addresses(ports):
            feeds.add(archive, address, allow_local=True, now=utc_now())

    async def work(tools: Any) -> None:
        engine = Engine(archive, tools, lambda _: None)
        _say("ready")
        while line := (await asyncio.to_thread(sys.stdin.readline)).strip():
            before = cpu(os.getpid())
            done = await engine.run([Poll(limits, every=True)])
            spent = cpu(os.getpid()) - before
            assert not done.tally.failed, done
            workers = _children(os.getpid())
            memory = {"engine": _pss(os.getpid()), "worker": max(map(_pss, workers), default=0.0)}
            entries = done.tally.new_articles if line == "changed" else done.tally.changed
            _say({"entries": entries, "cpu": spent, "memory": memory})

    asyncio.run(with_tools(limits, work))
    archive.close()


def _bare(ports: str, *, parse: bool) -> None:
    """Fetch with a bare client of the same width and headers, and read with feedparser where asked to."""
    import io

    import feedparser
    import httpx2

    tags: dict[str, str] = {}

    async def run() -> None:
        limits = httpx2.Limits(max_connections=WIDTH, max_keepalive_connections=WIDTH)
        async with httpx2.AsyncClient(headers=HEADERS, limits=limits, timeout=30) as client:

            async def one(address: str, free: asyncio.Semaphore) -> int:
                async with free:
                    answer = await client.get(
                        address, headers={"if-none-match": tags[address]} if address in tags else {}
                    )
                    tags[address] = answer.headers["etag"]
                    if answer.status_code == 304:
                        return 0
                    return len(feedparser.parse(io.BytesIO(answer.content)).entries) if parse else ENTRIES

            async def every() -> int:
                free = asyncio.Semaphore(WIDTH)
                return sum(await asyncio.gather(*(one(address, free) for address in _addresses(ports))))

            _say("ready")
            while await asyncio.to_thread(sys.stdin.readline):
                before = cpu(os.getpid())
                entries = await every()
                _say({"entries": entries, "cpu": cpu(os.getpid()) - before})

    asyncio.run(run())


def _reader(ports: str, path: str) -> None:
    make_reader = importlib.import_module("reader").make_reader
    reader = make_reader(path)
    for address in _addresses(ports):
        reader.add_feed(address)

    def every() -> int:
        found = list(reader.update_feeds_iter(workers=10, scheduled=False))
        return sum(result.updated_feed.new if result.updated_feed else 0 for result in found)

    _say("ready")
    for _ in _asked():
        _say(_timed(every))


def main(side: str, *arguments: str) -> None:
    """Be one side of the bench."""
    match side:
        case "server":
            _server(*arguments)
        case "ours":
            _ours(*arguments)
        case "reader":
            _reader(*arguments)
        case _:
            _bare(arguments[0], parse=side == "feedparser")


if __name__ == "__main__":
    main(*sys.argv[1:])
