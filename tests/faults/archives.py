"""Archives for the tests of faults: filled by a desk, read by a plain connection. It holds no tests."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from monitor.store import Archive, marks, pages, tags, topics
from monitor.store.driver import connect
from tests.monitor.store.conftest import NOW, Desk, arrival

WORDS = ("ferry", "harbour", "border", "camp", "minister", "boat", "police", "storm")


def text(number: int) -> str:
    """Write a text of some paragraphs that no other number has."""
    return "\n\n".join(
        f"Paragraph {part} of report {number}: the {WORDS[(number + part) % 8]} and the {WORDS[number % 8]} were seen"
        f" at {number % 24} o'clock in Grande-Synthe, said the œuvre's {WORDS[(number * 3) % 8]}."
        for part in range(6)
    )


def fill(path: Path, count: int, first: int = 0) -> list[int]:
    """Put articles into the archive at `path`, which is made if it is missing; return their ids."""
    with Archive.open(path, "create") as archive:
        desk = Desk(archive)
        with contextlib.suppress(Exception):
            topics.get(archive, "Ferries")
        if not any(topic.name == "Ferries" for topic in topics.all(archive)):
            topics.set(archive, "Ferries", "ferry", NOW)
        ids: list[int] = []
        for start in range(first, first + count, 50):
            batch = range(start, min(start + 50, first + count))
            ids += desk.deliver(
                *(arrival(f"r{number}", f"Report {number}", text(number)) for number in batch)
            ).new
        for number in ids[::5]:
            url = f"https://fanal.example/{number}"
            pages.keep(archive, number, url, NOW, 200, {"content-type": "text/html"}, f"<p>{number}".encode())
        marks.set(archive, ids[::7], "starred", True, NOW)
        marks.set(archive, ids[::3], "read", True, NOW)
        while waiting := tags.todo(archive, 100):
            tags.keep(archive, tags.judge(archive, waiting), NOW)
        return ids


def copy_with_log(path: Path, name: str) -> Path:
    """Copy a database with its log, as it would stand on the disk if the power failed now."""
    copy = path.with_name(name)
    for end in ("", "-wal"):
        source = path.with_name(path.name + end)
        if source.exists():
            shutil.copyfile(source, copy.with_name(copy.name + end))
    return copy


def old_archive(path: Path, version: int) -> None:
    """Make an archive as an older Presswatch left it, with a few articles."""
    from sqlite_utils import Database

    from monitor.store.schema import migrations

    path.write_bytes(b"")
    with contextlib.closing(connect(path, read_only=False)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        database = Database(connection)
        connection.execute("BEGIN")
        names = [migration.name for migration in migrations._migrations]
        migrations.apply(database, stop_before=names[version])
        connection.execute("INSERT INTO outlets VALUES (1, 'Le Fanal', 'le fanal')")
        for number in range(1, 201):
            connection.execute(
                "INSERT INTO articles (id, title, title_basis, outlet_id, published_basis, arrived, state)"
                " VALUES (?, ?, 'feed', 1, 'arrived', 0, 'full')",
                (number << 8, f"Report {number}"),
            )
            connection.execute(
                "INSERT INTO bodies VALUES (?, ?, NULL, NULL, 0)", (number << 8, f"Words of {number}. " * 50)
            )
        connection.execute("INSERT INTO article_index(article_index) VALUES ('rebuild')")
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")


def assert_sound(path: Path) -> None:
    """Let SQLite check the file, its references, and the index against the articles."""
    with contextlib.closing(connect(path, read_only=False)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.execute("INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)")


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Read all that the analyst and the press put into an archive, table by table, for comparing."""
    tables = (
        "articles",
        "bodies",
        "appearances",
        "article_keys",
        "tags",
        "marks",
        "versions",
        "pages",
        "tallies",
    )
    with contextlib.closing(connect(path, read_only=True)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
            for table in tables
        }
