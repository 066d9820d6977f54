"""Builds the files that the bench asks: an archive through the store's own functions, and the bare baseline.

Both lie in the git-ignored `.cache/bench` and are built once; another press, schema or size makes new ones. The text of
the schema counts, not its number: what is not released may change under one number.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from monitor.model import DateBasis, Entry
from monitor.store import Archive, articles, feeds, marks, schema, tags, topics
from monitor.store.driver import connect
from tests.bench import press

CACHE = Path(__file__).parents[2] / ".cache" / "bench"
TOPICS = 100
TOGETHER = 1_000  # articles in one transaction while building
# The engine's caution (a full sync at each commit, small transactions) is not what is measured here.
HASTE = ("PRAGMA synchronous = OFF", "PRAGMA cache_size = -400000", "PRAGMA wal_autocheckpoint = 20000")


@dataclass(frozen=True, slots=True)
class Files:
    """What stands ready. `baseline` holds the same texts under the same ids."""

    archive: Path
    baseline: Path
    seconds: float  # that building took, some time


def ready(count: int) -> Files:
    """Return the files for so many articles, building them first where they are not there."""
    folder = CACHE / f"{count}-press{press.VERSION}-schema{_schema()}"
    stamp = folder / "built.json"
    if not stamp.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        started = time.monotonic()
        _build_archive(folder / "archive.db", count)
        _build_baseline(folder / "archive.db", folder / "baseline.db")
        stamp.write_text(json.dumps({"articles": count, "seconds": round(time.monotonic() - started, 1)}))
    return Files(folder / "archive.db", folder / "baseline.db", json.loads(stamp.read_text())["seconds"])


def _schema() -> str:
    """Name the schema by its text."""
    digest = hashlib.sha256()
    for file in sorted(Path(schema.__file__).parent.glob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def _build_archive(path: Path, count: int) -> None:
    language = press.Language()
    with Archive.open(path, "create") as archive:
        for setting in HASTE:
            archive.execute(setting)
        with archive.transaction():
            numbers = [
                feeds.add(
                    archive,
                    f"https://outlet{number:03d}.example/feed",
                    title=f"Outlet {number:03d}",
                    folder=f"Folder {number % 12}",
                    now=press.FIRST,
                ).id
                for number in range(press.FEEDS)
            ]
        for topic in topics.all(archive, counts=False):
            topics.remove(archive, topic.name, press.NOW)
        done = 0
        for batch in batches(press.pieces(count, language), TOGETHER):
            _arrive(archive, numbers, batch)
            done += len(batch)
            say(f"{done:,} of {count:,} articles")
        # The press delivers whole texts: there is no page to fetch.
        with archive.transaction():
            archive.execute("DELETE FROM page_jobs")
            archive.execute("UPDATE articles SET state = 'full'")
            archive.execute("DELETE FROM tag_jobs")
        # Topics that come later are judged on what the index names for them, which is quicker than each on each.
        for name, query in press.topics(TOPICS, language).items():
            topics.set(archive, name, query, press.NOW)
        while todo := tags.todo(archive, 500):
            tags.keep(archive, tags.judge(archive, todo), press.NOW)
            say(f"{archive.value('SELECT count(*) FROM tag_jobs'):,} articles still to be judged")
        archive.execute("INSERT INTO article_index(article_index) VALUES ('optimize')")
        # No statistics are gathered: a reader's archive has none, so what is measured goes the ways that it goes there.
        archive.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    say("")


def _arrive(archive: Archive, feed_ids: Sequence[int], batch: Sequence[press.Piece]) -> None:
    with archive.transaction():
        read: list[int] = []
        for piece in batch:
            for feed in piece.feeds:
                found = articles.arrive(archive, feed_ids[feed], [_arrival(piece)], piece.arrived)
                read += found.new if piece.read else ()
        marks.set(archive, read, "read", True, batch[-1].arrived)
        archive.execute("DELETE FROM journal")


def _arrival(piece: press.Piece) -> articles.Arrival:
    url = f"https://outlet{piece.feeds[0]:03d}.example/{piece.number}"
    return articles.Arrival(
        entry=Entry(guid=None, url=url, title=piece.title, author=piece.author, language="en"),
        keys=(f"u:{url}",),
        title=piece.title,
        published=piece.published.strftime("%Y-%m-%dT%H:%M:%SZ"),
        published_basis=DateBasis.FEED,
        text=piece.text,
    )


def _build_baseline(archive: Path, path: Path) -> None:
    """Write by hand what a bare program would: FTS5 over title and text, and the columns that filters need."""
    path.touch()
    connection = connect(path, read_only=False)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("ATTACH ? AS given", (str(archive),))
    for statement in (
        "BEGIN",
        "CREATE VIRTUAL TABLE words USING fts5(title, text, tokenize = 'unicode61 remove_diacritics 2')",
        "CREATE TABLE articles (id INTEGER PRIMARY KEY, outlet TEXT, published TEXT, unread INTEGER, minute INTEGER)",
        "CREATE TABLE of_feed (feed INTEGER, article INTEGER, PRIMARY KEY (feed, article)) WITHOUT ROWID",
        "CREATE TABLE of_topic (topic TEXT, article INTEGER, PRIMARY KEY (topic, article)) WITHOUT ROWID",
        "INSERT INTO words(rowid, title, text) SELECT id, title, body FROM given.searchable ORDER BY id",
        "INSERT INTO articles SELECT a.id, o.name, a.published, m.read IS NULL, coalesce(d.minute, a.id >> 8)"
        " FROM given.articles a JOIN given.outlets o ON o.id = a.outlet_id"
        " LEFT JOIN given.marks m ON m.article_id = a.id LEFT JOIN given.dated d ON d.article_id = a.id",
        "INSERT INTO of_feed SELECT feed_id, article_id FROM given.appearances",
        "INSERT INTO of_topic SELECT t.name, g.article_id FROM given.tags g JOIN given.topics t ON t.id = g.topic_id"
        " WHERE g.stands = 1 AND t.removed IS NULL",
        "INSERT INTO words(words) VALUES ('optimize')",
        "COMMIT",
        "ANALYZE",
    ):
        connection.execute(statement)
    connection.close()


def batches(pieces: Iterator[press.Piece], size: int) -> Iterator[list[press.Piece]]:
    """Divide the pieces into lists of at most `size`."""
    while batch := list(islice(pieces, size)):
        yield batch


def say(sentence: str) -> None:
    """Tell a person who waits how far it is; the data goes to standard output."""
    if sys.stderr.isatty():
        print(f"\r\033[K{sentence}", end="", file=sys.stderr, flush=True)
