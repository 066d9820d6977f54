"""The server of the demo newsroom: one port on 127.0.0.1, the outlets below it by path."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

from monitor.newsroom import content
from monitor.newsroom.pages import Press
from monitor.settings import resources


class Newsroom:
    """Serves the demo outlets. A context manager; `elapsed` says how many seconds it has been open."""

    def __init__(self, elapsed: Callable[[], float] | None = None, port: int = 0) -> None:
        opened = time.monotonic()
        self.elapsed = elapsed or (lambda: time.monotonic() - opened)
        folder = resources() / "demo"
        self.outlets = content.read(folder)
        self._server = _Server(("127.0.0.1", port), self)
        self.base = f"http://127.0.0.1:{self._server.server_port}"
        self.press = Press(folder / "templates", self.base)
        self.requests: list[tuple[str, int]] = []  # path and status, for whoever wants to know what was asked
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def feeds(self) -> list[dict[str, str]]:
        """Every feed: address, outlet and title."""
        return [
            {"url": self.base + feed["path"], "outlet": outlet.facts["name"], "title": feed["title"]}
            for outlet in self.outlets
            for feed in outlet.feeds
        ]

    def __enter__(self) -> Newsroom:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, path: str) -> tuple[HTTPStatus, str, bytes]:
        """Answer one path: status, content type, document."""
        elapsed = self.elapsed()
        for outlet in self.outlets:
            if path == outlet.facts["home"]:
                return HTTPStatus.OK, "text/html; charset=utf-8", self.press.home(outlet, elapsed).encode()
            for feed in outlet.feeds:
                if path == feed["path"]:
                    kind, document = self.press.feed(outlet, feed, elapsed)
                    return HTTPStatus.OK, kind, document
            piece = outlet.by_path.get(path)
            if piece is not None and piece.appears(elapsed):
                return self._page(outlet, piece.at(elapsed), path)
        if path == "/robots.txt":
            return HTTPStatus.OK, "text/plain", b"User-agent: *\nDisallow: /account/\n"
        return HTTPStatus.NOT_FOUND, "text/plain; charset=utf-8", b"There is nothing here."

    def _page(self, outlet: content.Outlet, piece: content.Piece, path: str) -> tuple[HTTPStatus, str, bytes]:
        html = "text/html; charset=utf-8"
        if piece.kind == "gone":
            return HTTPStatus.NOT_FOUND, html, self.press.wall(outlet, "gone", self.base + path).encode()
        if piece.kind == "consent":
            return HTTPStatus.OK, html, self.press.wall(outlet, "consent", self.base + path).encode()
        return HTTPStatus.OK, html, self.press.page(outlet, piece).encode()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], newsroom: Newsroom) -> None:
        self.newsroom = newsroom
        super().__init__(address, _Answers)


class _Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        newsroom = self.server.newsroom
        status, kind, document = newsroom.answer(self.path.partition("?")[0])
        tag = f'"{hashlib.sha256(document).hexdigest()[:16]}"'
        if status == HTTPStatus.OK and self.headers.get("If-None-Match") == tag:
            status, document = HTTPStatus.NOT_MODIFIED, b""
        newsroom.requests.append((self.path, int(status)))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("ETag", tag)
        self.send_header("Content-Length", str(len(document)))
        self.end_headers()
        self.wfile.write(document)

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002
        """Say nothing: the newsroom is not what the user looks at."""
