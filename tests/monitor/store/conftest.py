"""What the tests of the archive share: a real archive in a temporary folder, and a desk that fills it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.model import DateBasis, Entry, Feed, Filter, Page, TitleBasis
from monitor.store import Archive, articles, feeds, search, tags
from monitor.store.articles import Arrival, Arrived

NOW = datetime(2021, 11, 24, 12, 30, tzinfo=UTC)


def arrival(
    guid: str,
    title: str = "A quiet day in the harbour",
    text: str = "Nothing much was reported.",
    *,
    published: str | None = "2021-11-24T10:00:00Z",
    url: str | None = "",
    author: str | None = None,
    language: str | None = None,
    keys: tuple[str, ...] = (),
) -> Arrival:
    """Make an arrival; its address is made of its guid unless one is given."""
    address = f"https://fanal.example/{guid}" if url == "" else url
    return Arrival(
        entry=Entry(
            guid=guid, url=address, title=title, author=author, published=published, language=language
        ),
        keys=keys or (f"g:{guid}",),
        title=title,
        published=published,
        published_basis=DateBasis.FEED if published else DateBasis.ARRIVED,
        text=text,
        title_basis=TitleBasis.FEED,
    )


@dataclass
class Desk:
    """An archive at work, with a clock that the test sets."""

    archive: Archive
    now: datetime = NOW
    feeds: dict[str, Feed] = field(default_factory=dict)

    def feed(self, name: str = "Le Fanal", folder: str = "") -> Feed:
        """Subscribe to a feed by its name, once."""
        if name not in self.feeds:
            url = f"https://{name.lower().replace(' ', '-')}.example/rss"
            self.feeds[name] = feeds.add(self.archive, url, title=name, folder=folder, now=self.now)
        return self.feeds[name]

    def deliver(self, *arrivals: Arrival, feed: str = "Le Fanal", first: bool = False) -> Arrived:
        """Let a feed deliver."""
        return articles.arrive(self.archive, self.feed(feed).id, arrivals, self.now, first)

    def article(
        self, guid: str, title: str = "", text: str = "", feed: str = "Le Fanal", **more: str | None
    ) -> int:
        """Let a feed deliver one new article and return its id."""
        made = arrival(guid, title or f"Title of {guid}", text)
        entry = replace(made.entry, **more)  # type: ignore[arg-type]
        arrived = self.deliver(replace(made, entry=entry, published=entry.published), feed=feed)
        return arrived.new[0]

    def tag(self) -> int:
        """Judge whatever is to be judged."""
        new = 0
        while waiting := tags.todo(self.archive, 100):
            new += tags.keep(self.archive, tags.judge(self.archive, waiting), self.now)
        return new

    def page(self, query: str = "", **more: object) -> Page:
        """Ask for the first page."""
        return search.page(self.archive, Filter(query=query, **more), now=self.now)  # type: ignore[arg-type]

    def find(self, query: str = "", **more: object) -> list[int]:
        """Ask for all ids, and hold page and count against them."""
        asked = Filter(query=query, **more)  # type: ignore[arg-type]
        every = [
            number for chunk in search.ids(self.archive, asked, chunk=3, now=self.now) for number in chunk
        ]
        assert [a.id for a in search.page(self.archive, asked, limit=50, now=self.now).articles] == every[:50]
        assert search.count(self.archive, asked, cap=None, now=self.now).number == len(every)
        return every


@pytest.fixture(scope="session")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a new archive, which the tests copy: that is quicker than making one."""
    path = tmp_path_factory.mktemp("untouched") / "press.db"
    Archive.open(path, "create").close()
    return path


@pytest.fixture
def archive(tmp_path: Path, untouched: Path) -> Iterator[Archive]:
    """A new archive, open for writing."""
    shutil.copy(untouched, tmp_path / "press.db")
    with Archive.open(tmp_path / "press.db", "write") as opened:
        yield opened


@pytest.fixture
def desk(archive: Archive) -> Desk:
    """A new archive at work."""
    return Desk(archive)
