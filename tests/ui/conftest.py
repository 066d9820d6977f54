"""An archive of a few dozen articles, and the real window over it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from monitor.model import BodyState, DateBasis, Entry, Extraction, TitleBasis
from monitor.store import Archive, articles, feeds, tags
from monitor.store.articles import Arrival
from ui.app import build
from ui.window import Window

if TYPE_CHECKING:
    from tests.ui.story_pieces import Press

NOW = datetime(2021, 12, 1, 9, 0, tzinfo=UTC)
FEEDS = (
    ("https://littoral.example/rss", "Le Littoral", "Paris"),
    ("https://courier.example/feed", "The Courier", "London"),
    ("https://gazette.example/atom", "Harbour Gazette", "London/Kent"),
)
TEXTS = (
    (
        "Police empty camp by the old railway line",
        "Officers cleared the makeshift camp of migrants on {day}.",
    ),
    (
        "Council debates the price of parking",
        "Parking on the seafront will cost more, the council said on {day}.",
    ),
    ("Ferry crews ask for longer breaks", "The union spoke of tired crews after a storm, on {day}."),
    ("Ambassador summoned after a letter", "Paris summoned the British ambassador over a letter, on {day}."),
)


def arrival(number: int, published: datetime, title: str = "", text: str = "") -> Arrival:
    """Make one article as a feed delivers it."""
    head, body = TEXTS[number % len(TEXTS)]
    title = title or f"{head}, part {number}"
    text = (
        text or body.format(day=f"{published:%d %B}") + f"\n\nA second paragraph, number {number}, ends it."
    )
    at = f"{published:%Y-%m-%dT%H:%M:%SZ}"
    entry = Entry(guid=f"n{number}", url=f"https://press.example/{number}", title=title, published=at)
    return Arrival(
        entry, (f"g:{number}",), title, at, DateBasis.FEED, text, f"<p>{text}</p>", TitleBasis.FEED, "en"
    )


def bring(path: Path, arrivals: list[Arrival], feed: int = 0, now: datetime = NOW) -> list[int]:
    """Let articles arrive in an archive from beside the window, text and tags included."""
    with Archive.open(path, "create") as archive:
        address, title, folder = FEEDS[feed]
        feed_id = feeds.add(archive, address, title, title, folder, now=now).id
        new = articles.arrive(archive, feed_id, arrivals, now, False).new
        for number, one in zip(new, arrivals, strict=True):
            page = Extraction(BodyState.FULL, one.text, one.html, language="en")
            articles.set_body(archive, number, page, now, None)
        tags.keep(archive, tags.judge(archive, tags.todo(archive, 10_000)), now)
        return list(new)


def folded_in(path: Path) -> Path:
    """Bring the log of an archive into its file, so that the file can be copied alone."""
    with Archive.open(path, "write") as archive:
        archive.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a message bus of its own."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.kill()
    daemon.wait()


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give an archive of sixty articles in three feeds."""
    path = tmp_path_factory.mktemp("pattern") / "archive.db"
    for feed in range(3):
        made = [arrival(n, NOW - timedelta(hours=3 * n)) for n in range(feed * 20, feed * 20 + 20)]
        bring(path, made, feed)
    return folded_in(path)


@pytest.fixture(scope="session")
def printed(pattern: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Press]:
    """Give an archive with the stories of the press in it."""
    from tests.ui.story_pieces import press  # which brings its articles by what stands here

    path = tmp_path_factory.mktemp("press") / "archive.db"
    shutil.copy(pattern, path)
    found = press(path)
    return folded_in(path), found


@pytest.fixture(scope="session")
def told(printed: tuple[Path, Press]) -> Press:
    """Give the articles of the stories by what they are."""
    return printed[1]


@pytest.fixture
def master(pattern: Path) -> Path:
    """Give the archive of which every test gets a copy; a module may give another one."""
    return pattern


@pytest.fixture
def archive_path(master: Path, tmp_path: Path) -> Path:
    """Give a copy of the archive, for one test."""
    path = tmp_path / "archive.db"
    shutil.copy(master, path)
    return path


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[Path], Window]]:
    """Open the real window over an archive, without an engine; it is closed at the end."""
    opened: list[Window] = []

    def open_(path: Path) -> Window:
        window = build(path, engine=False)
        assert isinstance(window, Window)
        window.resize(1440, 900)
        window.show()
        opened.append(window)
        qtbot.waitUntil(lambda: window.desk.contents is not None and bool(window.menus), timeout=10_000)
        qtbot.waitUntil(lambda: window.desk.list.whole or not window.desk.list.rowCount(), timeout=10_000)
        return window

    yield open_
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window: Callable[[Path], Window], archive_path: Path) -> Window:
    """Give the window over the archive of sixty articles."""
    return open_window(archive_path)
