"""From a poll to the desktop: what a feed brings is told once, much of it in a digest, and nothing of its first answer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from monitor.notifying import Bell
from monitor.store import Archive, bells, feeds
from tests.journeys.commands import Presswatch
from ui.app import build
from ui.models.notices import Notice
from ui.window import Window

NUMBERS = ["one", "two", "three"]  # of the articles that the feed has


class Press(BaseHTTPRequestHandler):
    """A feed of articles about camps, each told in other words; none has a page."""

    def do_GET(self) -> None:
        items = "".join(
            f'<item><guid isPermaLink="false">{word}</guid><title>Camp {word} is cleared</title>'
            f"<pubDate>{format_datetime(datetime.now(UTC))}</pubDate>"
            f"<description>Police evicted migrants from the makeshift camp called {word} at dawn, and tents were"
            f" crushed near {word}ville while {word} buses waited for {word} families.</description></item>"
            for word in NUMBERS
        )
        feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title>{items}</channel></rss>'
        self.send_response(200)
        self.end_headers()
        self.wfile.write(feed.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Desktop:
    """A desktop that shows notices."""

    def __init__(self) -> None:
        self.shown: list[Notice] = []

    def show(self, notice: Notice) -> None:
        self.shown.append(notice)


@pytest.fixture
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Press) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/feed"
        server.shutdown()


def opened(path: Path, qtbot: QtBot) -> tuple[Window, Desktop]:
    """Open the window over an archive, with our desktop."""
    window, desktop = build(path, engine=False), Desktop()
    assert isinstance(window, Window)
    window.show()
    qtbot.waitUntil(lambda: window.notifications is not None, timeout=20_000)
    assert window.notifications is not None
    window.notifications.way = desktop
    return window, desktop


def test_what_polls_bring_is_told_once_and_much_of_it_in_a_digest(
    tmp_path: Path, address: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "press.db"
    presswatch = Presswatch(path)
    for name, value in presswatch.environment.items():
        monkeypatch.setenv(name, value)
    with Archive.open(path, "create") as archive:
        feeds.add(archive, address, title="The Courier", allow_local=True, now=datetime.now(UTC))
        bells.set(archive, Bell("topic", "Camp clearances"), True)
    assert presswatch.json("poll", "--all")["new_articles"] == 3
    window, desktop = opened(path, qtbot)
    NUMBERS.append("four")
    window.deeds.poll()
    qtbot.waitUntil(lambda: bool(desktop.shown), timeout=60_000)
    assert [notice.title for notice in desktop.shown] == ["\u2068Camp four is cleared\u2069"]
    NUMBERS.extend(f"word{n}" for n in range(12))
    window.deeds.poll()
    qtbot.waitUntil(lambda: len(desktop.shown) > 1, timeout=60_000)
    window.close()
    window, again = opened(path, qtbot)
    assert window.notifications is not None
    window.notifications.look()
    qtbot.waitUntil(lambda: window.notifications is not None and not window.notifications._looking)
    window.close()
    assert [notice.body for notice in desktop.shown[1:]] == ["12 new in \u2068Camp clearances\u2069"]
    assert again.shown == []
