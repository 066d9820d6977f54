"""Many publishers in one process: each has a port of its own, and some of them mean harm.

All are served by one event loop in one thread, so that two hundred of them cost nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

Talk = Callable[["Publisher", asyncio.StreamWriter], Awaitable[None]]

_ITEMS = 'encoding="utf-8"?><rss version="2.0"><channel><title>Port {port}</title>{items}</channel></rss>'


def feed(port: int, edition: int) -> bytes:
    """Write the feed of a publisher: two entries an edition."""
    items = "".join(
        f'<item><title>Report {number} of port {port}</title><guid isPermaLink="false">{number}</guid>'
        f"<description>Pier {number} is open.</description></item>"
        for number in range(2 * edition, 0, -1)
    )
    return ('<?xml version="1.0" ' + _ITEMS.format(port=port, items=items)).encode()


@dataclass
class Publisher:
    """One port. `talk` None: an honest answer."""

    edition: int = 1
    talk: Talk | None = None
    port: int = 0
    asked: int = 0
    body: bytes | None = None
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/feed"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            await reader.readuntil(b"\r\n\r\n")
            self.asked += 1
            if self.talk is None:
                await answer(writer, feed(self.port, self.edition))
            else:
                await self.talk(self, writer)
        with contextlib.suppress(OSError):
            writer.close()

    async def pause(self, seconds: float) -> bool:
        """Wait; say whether the server is to stop."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.stopping.wait(), seconds)
        return self.stopping.is_set()


class Crowd:
    """The publishers, at work as long as the context lasts."""

    def __init__(self, number: int) -> None:
        self.publishers = [Publisher() for _ in range(number)]
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        self._loop.run_until_complete(self._open())
        self._ready.set()
        self._loop.run_forever()

    async def _open(self) -> None:
        for publisher in self.publishers:
            server = await asyncio.start_server(publisher.serve, "127.0.0.1", 0, backlog=20)
            publisher.port = server.sockets[0].getsockname()[1]

    def __enter__(self) -> Crowd:
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        def stop() -> None:
            for publisher in self.publishers:
                publisher.stopping.set()
            self._loop.call_later(0.1, self._loop.stop)

        self._loop.call_soon_threadsafe(stop)
        self._thread.join(10)


async def answer(writer: asyncio.StreamWriter, body: bytes, status: str = "200 OK", *headers: str) -> None:
    """Send a whole answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
    await writer.drain()


# --- harm -----------------------------------------------------------------------------------------------


async def drip_headers(self: Publisher, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while not await self.pause(0.1):
        writer.write(b"X")
        await writer.drain()


async def drip_body(self: Publisher, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not await self.pause(0.1):
        writer.write(b"<")
        await writer.drain()


async def silence(self: Publisher, writer: asyncio.StreamWriter) -> None:
    while not await self.pause(1.0):
        pass


async def endless_headers(self: Publisher, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(100_000):
        writer.write(b"X-%d: %s\r\n" % (number, b"y" * 500))
        await writer.drain()


async def endless_body(self: Publisher, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<rss>")
    for _ in range(10_000):
        writer.write(b" " * 65_536)
        await writer.drain()


async def bomb(self: Publisher, writer: asyncio.StreamWriter) -> None:
    self.body = self.body or gzip.compress(b"\0" * 40_000_000, 1)
    await answer(writer, self.body, "200 OK", "Content-Encoding: gzip")


async def redirect_loop(self: Publisher, writer: asyncio.StreamWriter) -> None:
    await answer(writer, b"", "302 Found", f"Location: {self.url}?{self.asked}")


async def to_the_metadata_service(self: Publisher, writer: asyncio.StreamWriter) -> None:
    await answer(writer, b"", "301 Moved Permanently", "Location: http://169.254.169.254/latest/")


async def to_a_file(self: Publisher, writer: asyncio.StreamWriter) -> None:
    await answer(writer, b"", "302 Found", "Location: file:///etc/passwd")


async def reset(self: Publisher, writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


async def garbage(self: Publisher, writer: asyncio.StreamWriter) -> None:
    writer.write(bytes(range(256)) * 40)
    await writer.drain()


async def wrong_length(self: Publisher, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<html>")
    await writer.drain()


def saying(body: bytes, status: str = "200 OK", *headers: str) -> Talk:
    """Make a publisher that answers always the same."""

    async def talk(self: Publisher, writer: asyncio.StreamWriter) -> None:
        await answer(writer, body, status, *headers)

    return talk


_ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
_ENTITY_BOMB = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">{_ENTITIES}]><rss><channel><title>&e9;</title></channel></rss>'
_OUTSIDE = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>'

HARM: dict[str, Talk] = {
    "a header that drips": drip_headers,
    "a body that drips": drip_body,
    "silence": silence,
    "headers without end": endless_headers,
    "a body without end": endless_body,
    "a bomb of nothing": bomb,
    "a redirect to itself": redirect_loop,
    "a redirect into the own network": to_the_metadata_service,
    "a redirect to a file": to_a_file,
    "a reset": reset,
    "bytes that are no HTTP": garbage,
    "a length that is wrong": wrong_length,
    "a fault of the server": saying(b"Oh.", "500 Internal Server Error"),
    "a refusal": saying(b"No.", "403 Forbidden"),
    "a page in the place of the feed": saying(b"<!doctype html><html><body>Buy this domain.</body></html>"),
    "a feed of bytes": saying(bytes(range(256)) * 400, "200 OK", "Content-Type: application/rss+xml"),
    "XML as deep as the sea": saying(b"<rss><channel>" + b"<a>" * 200_000),
    "a bomb of entities": saying(_ENTITY_BOMB.encode()),
    "an entity from outside": saying(_OUTSIDE.encode()),
    "nothing at all": saying(b""),
}
# Harm that comes to nothing: what is left of it is a feed without entries.
DEFUSED = {"a bomb of entities", "an entity from outside"}
