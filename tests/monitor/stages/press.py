"""A press over loopback whose every answer the test writes, and a desk with an engine whose clock the test sets."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, TypeVar

from monitor.engine import Engine, Event, Round
from monitor.model import Article, Feed, Filter
from monitor.settings import Limits
from monitor.stages import whole_round
from monitor.stages.stage import Tools
from monitor.store import Archive, feeds, search
from monitor.web import Web
from monitor.workers import Pool

T = TypeVar("T")

NOW = datetime(2021, 10, 12, 12, tzinfo=UTC)
LIMITS = Limits(host_gap=0.0, host_connections=8, fetch_deadline=3.0)


@dataclass(frozen=True)
class Reply:
    """One answer of the press."""

    body: bytes | str = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Answering = Callable[[Mapping[str, str]], Reply]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    press: Press


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        press = self.server.press
        headers = {name.lower(): value for name, value in self.headers.items()}
        press.asked.append((self.path, headers))
        said = press.paths.get(self.path, Reply("There is nothing here.", 404))
        reply = said(headers) if callable(said) else said
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        body = b"" if reply.status == 304 else body
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002
        """Say nothing."""


class Press:
    """The server: `paths` says what is answered where, `asked` what was asked."""

    def __init__(self) -> None:
        self.paths: dict[str, Reply | Answering] = {"/robots.txt": Reply("")}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.press = self
        self.base = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def asked_for(self, path: str) -> list[dict[str, str]]:
        """Give the headers of every request for a path."""
        return [headers for asked, headers in self.asked if asked == path]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@contextlib.contextmanager
def printing() -> Iterator[Press]:
    press = Press()
    try:
        yield press
    finally:
        press.close()


@dataclass(frozen=True)
class Item:
    """An entry as a test writes it; an empty part is left out."""

    title: str
    guid: str | None = None
    link: str | None = None
    text: str = ""
    date: str | None = "Tue, 12 Oct 2021 09:00:00 GMT"


def rss(*items: Item, extra: str = "", title: str = "Harbour News") -> str:
    """Write a feed."""
    entries = "".join(
        "<item>"
        + f"<title>{escape(item.title)}</title>"
        + ("" if item.guid is None else f'<guid isPermaLink="false">{escape(item.guid)}</guid>')
        + ("" if item.link is None else f"<link>{escape(item.link)}</link>")
        + (f"<description>{escape(item.text)}</description>" if item.text else "")
        + (f"<pubDate>{item.date}</pubDate>" if item.date else "")
        + "</item>"
        for item in items
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">'
        f"<channel><title>{title}</title><link>http://127.0.0.1/</link>{extra}{entries}</channel></rss>"
    )


def page(title: str, *paragraphs: str) -> str:
    """Write an article's page."""
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return f"<html><head><title>{escape(title)}</title></head><body><article><h1>{escape(title)}</h1>{text}</article></body></html>"


class Loop:
    """One event loop with one pool of workers, which is dear to start, for all tests of a module."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self.pool = Pool(LIMITS, size=1)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(work)

    def close(self) -> None:
        self.run(self.pool.close())
        self._loop.close()


class Desk:
    """An archive, and rounds on it at times that the test says."""

    def __init__(self, folder: Path, loop: Loop, press: Press, limits: Limits = LIMITS) -> None:
        self.archive = Archive.open(folder / "archive.db", "create")
        self.loop = loop
        self.press = press
        self.limits = limits
        self.now = NOW
        self.events: list[Event] = []
        self.start()

    def start(self) -> None:
        """Begin anew, as after a restart: what is not in the archive is forgotten."""
        self.web = Web(self.limits, clock=lambda: self.now)
        self.tools = Tools(self.web, self.loop.pool, self.limits, lambda: self.now)
        self.engine = Engine(self.archive, self.tools, self.events.append)

    def close(self) -> None:
        self.loop.run(self.web.__aexit__(None, None, None))
        self.archive.close()

    def subscribe(self, path: str, reply: Reply | Answering | str | None = None) -> Feed:
        if reply is not None:
            self.press.paths[path] = Reply(reply) if isinstance(reply, str) else reply
        return feeds.add(self.archive, self.press.base + path, allow_local=True, now=self.now)

    def feed(self, feed: Feed) -> Feed:
        """Look at how a feed stands now."""
        return feeds.get(self.archive, feed.id)

    def poll(self, *, every: bool = True, after: timedelta = timedelta(hours=1)) -> Round:
        """Let time pass, and run a round."""
        self.now += after
        return self.loop.run(self.engine.run(whole_round(self.limits, every=every)))

    def articles(self) -> list[Article]:
        found = search.page(self.archive, Filter(), limit=500, now=self.now)
        return list(found.articles)
