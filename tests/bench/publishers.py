"""Two hundred feeds on as many loopback ports with the pages behind them, and ten that mean harm, at nice 10.

Every feed has new entries each `EDITION_SECONDS`, so who polls them has pages to extract for as long as he likes.
Prints the addresses as one line of JSON, and ends with its standard input.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import sys
import time
from datetime import UTC, datetime

from tests.bench import press
from tests.faults.hostile import Asked, hostile

FEEDS = 200
ENTRIES = 10  # that are new in each edition
EDITION_SECONDS = 30
PAGES = 60  # different ones, of which many addresses have each
HARM = (
    "drip-headers",
    "drip-body",
    "silence",
    "endless-body",
    "endless-headers",
    "gzip-bomb",
    "to-itself",
    "reset-in-body",
    "nested",
    "endless-words",
)


def nested(asked: Asked) -> None:
    """Answer with an article of tables in tables."""
    asked.answer(body=_alone("<table><tr><td>" * 3000 + "Deep down." + "</td></tr></table>" * 3000))


def endless_words(asked: Asked) -> None:
    """Answer with an article of one word that does not end, and many that turn the writing around."""
    asked.answer(body=_alone("w" * 1_000_000 + " \u202eturned\u202c" * 5_000))


def _alone(markup: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harm</title><item>'
        f"<title>An article that means harm</title><guid>1</guid><description><![CDATA[{markup}]]></description>"
        "</item></channel></rss>"
    ).encode()


class Press:
    """What the feeds deliver at a time."""

    def __init__(self) -> None:
        language = press.Language()
        self.pages = [press.page(language, number).encode() for number in range(PAGES)]
        chance = random.Random(press.SEED)
        self.titles = [language.sentence(chance).rstrip(".") for _ in range(500)]
        self.started = time.time()

    @property
    def edition(self) -> int:
        """Give the number of the present edition."""
        return int((time.time() - self.started) / EDITION_SECONDS)

    def feed(self, port: int) -> bytes:
        """Write the feed of a port: teasers whose articles stand on pages of their own."""
        items = []
        for number in range(self.edition * ENTRIES + ENTRIES - 1, -1, -1)[: 3 * ENTRIES]:
            title = self.titles[(port * 31 + number) % len(self.titles)]
            published = datetime.fromtimestamp(self.started - 400 + number * EDITION_SECONDS // ENTRIES, UTC)
            items.append(
                f"<item><title>{title} {port} {number}</title><link>http://127.0.0.1:{port}/a/{number}</link>"
                f'<guid isPermaLink="false">{port}-{number}</guid>'
                f"<pubDate>{published:%a, %d %b %Y %H:%M:%S} GMT</pubDate>"
                f"<description>{title}.</description></item>"
            )
        return (
            f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Port {port}</title>'
            f"{''.join(items)}</channel></rss>"
        ).encode()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection: the feed, a page, or that there are no rules for robots."""
        port = writer.get_extra_info("sockname")[1]
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                path = (await reader.readuntil(b"\r\n\r\n")).split(b" ", 2)[1]
                status, kind, body = b"200 OK", b"text/html; charset=utf-8", b""
                if path == b"/feed":
                    kind, body = b"application/rss+xml", self.feed(port)
                elif path.startswith(b"/a/"):
                    body = self.pages[(port + int(path[3:])) % PAGES]
                else:
                    status = b"404 Not Found"
                writer.write(
                    b"HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                    % (status, kind, len(body))
                    + body
                )
                await writer.drain()
        writer.close()


async def _publish(harmful: list[str]) -> None:
    made = Press()
    ports = []
    for _ in range(FEEDS):
        server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
        ports.append(server.sockets[0].getsockname()[1])
    print(json.dumps([f"http://127.0.0.1:{port}/feed" for port in ports] + harmful), flush=True)
    await asyncio.to_thread(sys.stdin.read)


def main() -> None:
    """Publish until standard input ends."""
    os.nice(10)
    own = {"nested": nested, "endless-words": endless_words}
    with contextlib.ExitStack() as servers:
        asyncio.run(_publish([servers.enter_context(hostile(**own)).url(f"/{name}") for name in HARM]))
    os._exit(0)  # some threads of the harmful ones never end


if __name__ == "__main__":
    main()
