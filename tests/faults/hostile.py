"""A server that misbehaves on purpose, over loopback: each path of it is one named fault.

Every connection is a plain socket, so that it can do what no HTTP library would.
"""

from __future__ import annotations

import contextlib
import gzip
import socket
import struct
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import brotli  # type: ignore[import-untyped]

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

FEED = (
    b'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harbour News</title>'
    b"<link>http://127.0.0.1/</link><item><title>The ferry is late</title><guid>1</guid></item></channel></rss>"
)


@dataclass(slots=True)
class Asked:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    peer: socket.socket
    server: Hostile

    def send(self, content: bytes) -> None:
        self.peer.sendall(content)

    def answer(self, status: str = "200 OK", body: bytes = FEED, **headers: str) -> None:
        """Send a whole answer and close."""
        lines = {
            "Content-Type": "application/rss+xml",
            "Content-Length": str(len(body)),
            "Connection": "close",
        }
        lines |= {name.replace("_", "-"): value for name, value in headers.items()}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        self.send(f"HTTP/1.1 {status}\r\n{head}\r\n".encode("latin-1") + body)


Script = Callable[[Asked], None]


@dataclass
class Hostile:
    """The server. `scripts` by path; what has none is answered with a whole feed."""

    scripts: dict[str, Script] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    most_at_once: int = 0

    def __post_init__(self) -> None:
        self.stopping = threading.Event()
        self._at_once = 0
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=200)
        self.port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def close(self) -> None:
        self.stopping.set()
        self._socket.close()

    def drip(self, peer: socket.socket, content: bytes, pause: float = 0.05) -> None:
        """Send one byte at a time until somebody loses patience."""
        for place in range(len(content)):
            peer.sendall(content[place : place + 1])
            if self.stopping.wait(pause):
                return

    def _serve(self) -> None:
        while not self.stopping.is_set():
            try:
                peer, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(peer,), daemon=True).start()

    def _talk(self, peer: socket.socket) -> None:
        with contextlib.suppress(OSError), peer:
            peer.settimeout(10)
            head = b""
            while b"\r\n\r\n" not in head:
                more = peer.recv(65536)
                if not more:
                    return
                head += more
            first, *rest = head.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
            path = first.split(" ")[1]
            headers = {
                name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)
            }
            with self._lock:
                self.asked.append((path, headers))
                self._at_once += 1
                self.most_at_once = max(self.most_at_once, self._at_once)
            try:
                script = self.scripts.get(path) or FAULTS.get(path.strip("/")) or Asked.answer
                script(Asked(path, headers, peer, self))
            finally:
                with self._lock:
                    self._at_once -= 1


@contextlib.contextmanager
def hostile(**scripts: Script) -> Iterator[Hostile]:
    """Run the server; scripts of one's own by the name of their path."""
    server = Hostile({f"/{name}": script for name, script in scripts.items()})
    try:
        yield server
    finally:
        server.close()


def deflated(content: bytes) -> bytes:
    packing = zlib.compressobj(wbits=-15)
    return packing.compress(content) + packing.flush()


def redirect(target: str, status: str = "302 Found") -> Script:
    """Make a script that sends the asker elsewhere; `{port}` is the server's own."""

    def script(asked: Asked) -> None:
        asked.answer(status, b"", Location=target.format(port=asked.server.port))

    return script


def encoded(label: str, body: bytes | Callable[[], bytes]) -> Script:
    """Make a script that labels its body as encoded; a body that is dear to make is made when asked for."""
    return lambda asked: asked.answer(
        body=body if isinstance(body, bytes) else body(), Content_Encoding=label
    )


# --- the faults -----------------------------------------------------------------------------------------


def _drip_headers(asked: Asked) -> None:
    asked.server.drip(asked.peer, b"HTTP/1.1 200 OK\r\n" + b"X-Slow: yes\r\n" * 500)


def _drip_body(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    asked.server.drip(asked.peer, b"x" * 100_000)


def _drip_chunks(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(1000):
        asked.send(b"1\r\nx\r\n")
        if asked.server.stopping.wait(0.05):
            return


def _silence(asked: Asked) -> None:
    asked.server.stopping.wait(20)


def _silence_after_headers(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")
    asked.server.stopping.wait(20)


def _interim_for_ever(asked: Asked) -> None:
    while not asked.server.stopping.wait(0.005):
        asked.send(b"HTTP/1.1 100 Continue\r\n\r\n")


def _endless_headers(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\n")
    for number in range(100_000):
        asked.send(f"X-{number}: {'y' * 500}\r\n".encode())


def _one_endless_header(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
    for _ in range(1000):
        asked.send(b"y" * 10_000)


def _endless_body(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    for _ in range(10_000):
        asked.send(b"z" * 65536)


def _reset(asked: Asked) -> None:
    asked.peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    asked.peer.close()


def _reset_in_body(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + FEED)
    asked.server.stopping.wait(0.1)
    _reset(asked)


def _chunks_cut(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(FEED), FEED))


def _chunks_broken(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nNOT A SIZE\r\n")


@lru_cache(maxsize=1)
def _nothing() -> bytes:
    """A lot of nothing, which packs well."""
    return b"\0" * 40_000_000


def _pack(content: bytes, times: int) -> bytes:
    for _ in range(times):
        content = gzip.compress(content)
    return content


def _interim_flood(asked: Asked) -> None:
    for _ in range(20_000):
        asked.send(b"HTTP/1.1 103 Early Hints\r\nLink: " + b"y" * 8000 + b"\r\n\r\n")


def _endless_chunk_extension(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;")
    for _ in range(20_000):
        asked.send(b"e" * 10_000)


def _trailers(asked: Asked) -> None:
    asked.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n" % (len(FEED), FEED))


def _endless_trailers(asked: Asked) -> None:
    _trailers(asked)
    for number in range(200_000):
        asked.send(f"X-{number}: {'y' * 500}\r\n".encode())


def _drip_trailers(asked: Asked) -> None:
    _trailers(asked)
    asked.server.drip(asked.peer, b"X-Slow: yes\r\n" * 500)


def _smallest_chunks(asked: Asked) -> None:
    chunks = b"".join(b"1\r\n%c\r\n" % byte for byte in FEED)
    asked.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n")


FAULTS: dict[str, Script] = {
    "interim-flood": _interim_flood,
    "endless-chunk-extension": _endless_chunk_extension,
    "endless-trailers": _endless_trailers,
    "drip-trailers": _drip_trailers,
    "smallest-chunks": _smallest_chunks,
    "drip-headers": _drip_headers,
    "drip-body": _drip_body,
    "drip-chunks": _drip_chunks,
    "silence": _silence,
    "silence-after-headers": _silence_after_headers,
    "interim-for-ever": _interim_for_ever,
    "endless-headers": _endless_headers,
    "one-endless-header": _one_endless_header,
    "endless-body": _endless_body,
    "declared-too-large": lambda asked: asked.send(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"),
    "length-of-thousand-digits": lambda asked: asked.send(
        b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 1000 + b"\r\n\r\n"
    ),
    "negative-length": lambda asked: asked.send(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n" + FEED),
    "two-lengths": lambda asked: asked.send(
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n" + FEED
    ),
    "length-too-long": lambda asked: asked.answer(Content_Length=str(len(FEED) + 500)),
    "length-too-short": lambda asked: asked.answer(Content_Length="20"),
    "reset": _reset,
    "reset-in-body": _reset_in_body,
    "closed-at-once": lambda asked: None,
    "closed-in-headers": lambda asked: asked.send(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "chunks-cut": _chunks_cut,
    "chunks-broken": _chunks_broken,
    "not-http": lambda asked: asked.send(b"220 mail.example ESMTP\r\n"),
    "binary": lambda asked: asked.send(bytes(range(256)) * 10),
    "http-0.9": lambda asked: asked.send(FEED),
    "status-of-letters": lambda asked: asked.send(b"HTTP/1.1 abc OK\r\n\r\n"),
    "status-999": lambda asked: asked.answer("999 Odd"),
    "nul-in-header": lambda asked: asked.send(
        b"HTTP/1.1 200 OK\r\nX-Nul: a\x00b\r\nContent-Length: 2\r\n\r\nok"
    ),
    "header-without-colon": lambda asked: asked.send(
        b"HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 2\r\n\r\nok"
    ),
    "latin-header": lambda asked: asked.answer(ETag='"caf\xe9"'),
    # encodings
    "gzip": encoded("gzip", gzip.compress(FEED)),
    "x-gzip": encoded("x-gzip", gzip.compress(FEED)),
    "deflate-zlib": encoded("deflate", zlib.compress(FEED)),
    "deflate-raw": encoded("deflate", deflated(FEED)),
    "brotli": encoded("br", brotli.compress(FEED)),
    "gzip-twice": encoded("gzip, gzip", _pack(FEED, 2)),
    "gzip-then-brotli": encoded("gzip, br", brotli.compress(gzip.compress(FEED))),
    "gzip-label-in-capitals": encoded("GZIP", gzip.compress(FEED)),
    "unknown-encoding": encoded("rot13", FEED),
    "identity-encoding": encoded("identity", FEED),
    "plain-labelled-gzip": encoded("gzip", FEED),
    "plain-labelled-brotli": encoded("br", FEED),
    "plain-labelled-zstd": encoded("zstd", FEED),
    "gzip-labelled-brotli": encoded("br", gzip.compress(FEED)),
    "corrupt-gzip": encoded("gzip", gzip.compress(FEED)[:20] + b"\xff" * 80),
    "gzip-header-only": encoded("gzip", gzip.compress(FEED)[:10]),
    "cut-gzip": encoded("gzip", gzip.compress(bytes(range(256)) * 200)[:-12]),
    "seven-encodings": encoded(", ".join(["gzip"] * 7), _pack(FEED, 7)),
    "gzip-bomb": encoded("gzip", lambda: gzip.compress(_nothing(), 1)),
    "gzip-bomb-twice": encoded("gzip, gzip", lambda: _pack(_nothing(), 2)),
    "deflate-bomb": encoded("deflate", lambda: zlib.compress(_nothing(), 1)),
    "brotli-bomb": encoded("br", lambda: brotli.compress(_nothing(), quality=1)),
    "fifty-encodings": encoded(", ".join(["gzip"] * 50), _pack(FEED, 50)),
    "plain-labelled-fifty-times": encoded(", ".join(["gzip"] * 50), FEED),
    "plain-labelled-deflate": encoded("deflate", FEED),
    "gzip-in-two-parts": encoded("gzip", gzip.compress(FEED[:50]) + gzip.compress(FEED[50:])),
    "gzip-with-a-tail": encoded("gzip", gzip.compress(FEED) + b"\0" * 100),
    "cut-brotli": encoded("br", brotli.compress(bytes(range(256)) * 200 + FEED * 9)[:-8]),
    "cut-deflate": encoded("deflate", zlib.compress(FEED * 9)[:-8]),
    "cut-zstd": encoded("zstd", zstd.compress(FEED * 9)[:-6]),
    "cut-gzip-twice": encoded("gzip, gzip", gzip.compress(gzip.compress(FEED * 9)[:-12])),
    "corrupt-brotli": encoded("br", brotli.compress(FEED * 50)[:30] + b"\xff" * 50),
    "zstd": encoded("zstd", zstd.compress(FEED)),
    "zstd-in-two-parts": encoded("zstd", zstd.compress(FEED[:50]) + zstd.compress(FEED[50:])),
    "zstd-bomb": encoded("zstd", lambda: zstd.compress(_nothing())),
    "empty-gzip": encoded("gzip", b""),
    "gzip-of-nothing": encoded("gzip", gzip.compress(b"")),
    "unchanged-with-a-length": lambda asked: asked.send(
        b"HTTP/1.1 304 Not Modified\r\nContent-Length: 99999999\r\n\r\n"
    ),
    "upgrade": lambda asked: asked.send(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nhello"
    ),
    "lines-without-returns": lambda asked: asked.send(b"HTTP/1.1 200 OK\nContent-Type: text/xml\n\n" + FEED),
    "http-1.0": lambda asked: asked.send(b"HTTP/1.0 200 OK\r\n\r\n" + FEED),
    # redirects
    "to-two-places": lambda asked: asked.send(
        b"HTTP/1.1 302 Found\r\nLocation: /feed\r\nLocation: /silence\r\nContent-Length: 0\r\n\r\n"
    ),
    "to-user-here": redirect("http://anna:secret@127.0.0.1:{port}/feed"),
    "to-other-host": redirect("//localhost:{port}/feed"),
    "to-percent-at": redirect("http://127.0.0.1%2f@localhost:{port}/"),
    "to-zone": redirect("http://[fe80::1%25lo]/"),
    "to-unspecified": redirect("http://[::]:{port}/"),
    "to-nat64": redirect("http://[64:ff9b::7f00:1]:{port}/"),
    "to-octal-number": redirect("http://017700000001:{port}/"),
    "to-mailto": redirect("mailto:anna@harbour.example"),
    "to-lookalike": redirect("http://\xd0\xb0pple.invalid/"),
    "to-line-break": redirect("/feed%0d%0aX-Other:%20yes"),
    "to-closed-port": redirect("http://127.0.0.1:1/"),
    "to-long": redirect("/" + "a" * 70_000),
    "to-itself": redirect("/to-itself"),
    "ping": redirect("/pong"),
    "pong": redirect("/ping"),
    "to-loopback-name": redirect("http://localhost:{port}/"),
    "to-private": redirect("http://10.0.0.1/"),
    "to-metadata": redirect("http://169.254.169.254/latest/meta-data/"),
    "to-ipv6-loopback": redirect("http://[::1]:{port}/"),
    "to-mapped": redirect("http://[::ffff:127.0.0.1]:{port}/"),
    "to-decimal": redirect("http://2130706433:{port}/"),
    "to-hexadecimal": redirect("http://0x7f000001:{port}/"),
    "to-octal": redirect("http://0177.0.0.1:{port}/"),
    "to-short": redirect("http://127.1:{port}/"),
    "to-zero": redirect("http://0.0.0.0:{port}/"),
    "to-user-at": redirect("http://127.0.0.1@localhost:{port}/"),
    "to-backslash": redirect("http://127.0.0.1\\@localhost:{port}/"),
    "to-file": redirect("file:///etc/passwd"),
    "to-ftp": redirect("ftp://127.0.0.1/"),
    "to-javascript": redirect("javascript:alert(1)"),
    "to-data": redirect("data:text/xml,<rss/>"),
    "to-nowhere": lambda asked: asked.answer("302 Found", b""),
    "to-empty": redirect(""),
    "to-garbage": redirect("http://[broken/"),
    "to-bad-port": redirect("http://127.0.0.1:99999/"),
    "to-feed": redirect("/feed"),
    "moved-for-good": redirect("/feed", "301 Moved Permanently"),
    "moved-for-good-308": redirect("/moved-for-good", "308 Permanent Redirect"),
    "moved-then-found": redirect("/to-feed", "301 Moved Permanently"),
    "found-then-moved": redirect("/moved-for-good", "302 Found"),
    "to-drip": redirect("/drip-headers"),
}
