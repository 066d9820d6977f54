"""The archive: one connection, its transactions, its interruptions. What is in it, the nouns' files know.

One `Archive` belongs to one thread; only `interrupt` and `close` may be called from others. Rows are plain tuples,
and every question fetches all it asked for: an open cursor would freeze `version` and let the log grow.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeVar

from monitor.errors import (
    ArchiveDamagedError,
    ArchiveError,
    ArchiveNewerError,
    ArchiveOlderError,
    InterruptedQueryError,
)
from monitor.store import opening
from monitor.store.alarm import Alarm
from monitor.store.driver import BUSY_SECONDS, FAULTS, connect, damaged, sqlite3, translate

T = TypeVar("T")
Mode = Literal["read", "write", "create"]
Values = Sequence[object] | dict[str, object]

# The number of migrations in `monitor.store.schema`, kept as the file's user_version so that reading
# can tell an older or newer archive without importing the library that migrates. A test holds the two together.
SCHEMA_VERSION = 14

_INCREMENTAL = 2
# Pages of 4 KB: what is left free in any case, and what is given back in one transaction.
_LEAST_FREE = 1_000
_GIVEN_BACK = 250
_LOG_BYTES = 16 * 1024 * 1024
_READ_SETTINGS = ("PRAGMA query_only = ON", "PRAGMA cache_size = -12000")
_WRITE_SETTINGS = (
    "PRAGMA synchronous = FULL",
    f"PRAGMA journal_size_limit = {_LOG_BYTES}",
    "PRAGMA cache_size = -64000",
)


class Archive:
    """One connection to the archive at `path`. Make it with `Archive.open`."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._stopped = False
        self._deadline: float | None = None
        self._alarm = Alarm(self._interrupt)
        # What may be remembered between questions; emptied when a transaction is taken back.
        self.memory: dict[str, Any] = {}

    @classmethod
    def open(cls, path: Path, mode: Mode = "read", *, at_once: bool = False) -> Archive:
        """Open the archive at `path`; "create" makes a missing one, with its folders and the starter topics.

        `at_once` waits for nobody: who is locked out gets ArchiveBusyError, who would migrate ArchiveOlderError.
        Raises ArchiveMissingError (ArchiveAwayError where the archive was chosen), ArchiveDamagedError or ArchiveError,
        each with a sentence.
        """
        path = Path(path)
        if mode == "create" and not path.exists():
            opening.refuse_away(path)
            _create(path)
        opening.look(path)
        try:
            archive = cls._connect(path, read_only=mode == "read", patience=0 if at_once else BUSY_SECONDS)
        except ArchiveDamagedError as error:
            raise opening.explain(path, error) from error
        try:
            if archive._schema_version() < SCHEMA_VERSION:
                if at_once:
                    raise ArchiveOlderError(
                        f"{path} is of an older Presswatch and must be brought up to date."
                    )
                archive._bring_up_to_date()
            if not archive.read_only:
                # Where a backup was put in place by hand: that is a single file, which keeps no log.
                archive.execute("PRAGMA journal_mode = WAL")
        except ArchiveDamagedError as error:
            archive.close()
            raise opening.explain(path, error) from error
        except BaseException:
            archive.close()
            raise
        return archive

    @classmethod
    def peek(cls, path: Path) -> int:
        """Return the version of the schema of a file that can be opened, and leave it as it is. Raises ArchiveError."""
        opening.look(path)
        try:
            with cls._connect(path, read_only=True) as archive:
                return archive._schema_version()
        except ArchiveDamagedError as error:
            raise opening.explain(path, error) from error

    @classmethod
    def loose(cls, path: Path, *, read_only: bool = False) -> Archive:
        """Open a copy that nobody else uses as it is: nothing of it is looked at, and it is not brought up to date."""
        return cls._connect(path, read_only=read_only)

    @classmethod
    def _connect(cls, path: Path, *, read_only: bool, patience: float = BUSY_SECONDS) -> Archive:
        archive = cls(connect(path, read_only=read_only, patience=patience), path, read_only=read_only)
        try:
            for setting in _READ_SETTINGS if read_only else _WRITE_SETTINGS:
                archive.execute(setting)
        except BaseException:
            archive.close()
            raise
        return archive

    def _schema_version(self) -> int:
        """Read the version of the schema. Raises where the archive is newer than this program, damaged, or foreign."""
        if self.value("PRAGMA application_id") != opening.APPLICATION_ID:
            raise damaged(self.path, "it is the database of another program")
        wanted = int(self.value("PRAGMA page_count")) * int(self.value("PRAGMA page_size"))
        # In this order: what a log held when it was counted is in the file by the time that the log is gone.
        if not opening.has_log(self.path) and self.path.stat().st_size < wanted:
            raise damaged(self.path, "the file was cut off")
        version = int(self.value("PRAGMA user_version"))
        if version > SCHEMA_VERSION:
            raise ArchiveNewerError(
                f"{self.path} was written by a newer Presswatch. Update Presswatch to open it; nothing was changed."
            )
        if not self.value("SELECT count(*) FROM sqlite_schema WHERE name = 'articles'"):
            raise damaged(self.path, "it holds no articles table, so it was never finished or was emptied")
        return version

    def _bring_up_to_date(self) -> None:
        """Run the migrations that are missing, on this connection or, where it only reads, on another."""
        if self.read_only:
            Archive.open(self.path, "write").close()
            return
        from monitor.store import schema

        schema.migrate(self, before=self._back_up)

    def _back_up(self, version: int) -> None:
        """Keep the archive as it is before a migration from `version`. Raises ArchiveError: then nothing is migrated."""
        from monitor.store import backups

        backups.before_migration(self.path, version)

    # --- questions and changes

    def all(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """Ask, and return every row."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except FAULTS as error:
            raise translate(error, self.path) from error

    def one(self, sql: str, values: Values = ()) -> tuple[Any, ...] | None:
        """Ask for one row, or None."""
        rows = self.all(sql, values)
        return rows[0] if rows else None

    def value(self, sql: str, values: Values = ()) -> Any:
        """Ask for one value; None where there is no row."""
        row = self.one(sql, values)
        return row[0] if row else None

    def column(self, sql: str, values: Values = ()) -> list[Any]:
        """Ask for the first column of every row."""
        return [row[0] for row in self.all(sql, values)]

    def execute(self, sql: str, values: Values = ()) -> int:
        """Run one statement and return how many rows it changed."""
        try:
            cursor = self._connection.execute(sql, values)
            cursor.fetchall()
            return cursor.rowcount
        except FAULTS as error:
            raise translate(error, self.path) from error

    def insert(self, sql: str, values: Values = ()) -> int:
        """Run one INSERT and return the id of its row."""
        try:
            return int(self._connection.execute(sql, values).lastrowid or 0)
        except FAULTS as error:
            raise translate(error, self.path) from error

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> int:
        """Run one statement for each row of values and return how many rows were changed."""
        try:
            return self._connection.executemany(sql, rows).rowcount
        except FAULTS as error:
            raise translate(error, self.path) from error

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Make what is inside one change: all of it or nothing. Within another transaction, be part of that.

        Begins immediately, so that reading and then writing never fails half-way because somebody else wrote.
        """
        if self._connection.in_transaction:
            yield
            return
        if self.read_only:
            raise ArchiveError(f"{self.path} was opened for reading only.")
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            self.memory.clear()
            self._end("ROLLBACK")
            raise

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let several questions see one state of the archive. Keep it short."""
        if self._connection.in_transaction:
            yield
            return
        self.execute("BEGIN")
        try:
            yield
        finally:
            self._end("COMMIT")

    def _end(self, how: str) -> None:
        """End a transaction, unless the failure has ended it already."""
        if self._connection.in_transaction:
            self.execute(how)

    def version(self) -> int:
        """Return a number that moves when another connection, in any process, has changed the archive."""
        return int(self.value("PRAGMA data_version"))

    def state(self) -> tuple[int, int]:
        """Return a value that moves with every change of the archive, our own included."""
        return self.version(), self._connection.total_changes

    def remembered(self, name: str, make: Callable[[], T]) -> T:
        """Return what `make` makes, made again only after the archive has changed."""
        state = self.state()
        kept: tuple[tuple[int, int], T] | None = self.memory.get(name)
        if kept is None or kept[0] != state:
            kept = self.memory[name] = (state, make())
        return kept[1]

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file as far as nobody reads it. For idle moments."""
        self.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def give_back(self) -> bool:
        """Give some of the space that purges have emptied back to the disk; say whether there is more of it.

        A tenth of the file stays for what comes next. An archive of before this was thought of keeps its size.
        """
        free, all_pages = int(self.value("PRAGMA freelist_count")), int(self.value("PRAGMA page_count"))
        if free <= max(_LEAST_FREE, all_pages // 10) or self.value("PRAGMA auto_vacuum") != _INCREMENTAL:
            return False
        self.execute(f"PRAGMA incremental_vacuum({_GIVEN_BACK})")
        return int(self.value("PRAGMA freelist_count")) < free

    # --- stopping

    def interrupt(self) -> None:
        """Stop the running question, from another thread: it raises InterruptedQueryError."""
        self._stopped = True
        self._interrupt()

    @contextlib.contextmanager
    def question(self) -> Iterator[None]:
        """Begin a question that `interrupt` can stop between its statements too; see `check`."""
        self._stopped = False
        yield

    def check(self) -> None:
        """Raise InterruptedQueryError if the question was stopped or has used up its time."""
        if self._stopped or (self._deadline is not None and time.monotonic() > self._deadline):
            raise InterruptedQueryError("The question was cancelled.")

    @contextlib.contextmanager
    def budget(self, milliseconds: float) -> Iterator[None]:
        """Stop whatever inside takes longer than `milliseconds`: it raises InterruptedQueryError."""
        self._deadline = time.monotonic() + milliseconds / 1000
        self._alarm.set(self._deadline)
        try:
            yield
        finally:
            self._deadline = None
            self._alarm.call_off()

    def _interrupt(self) -> None:
        with contextlib.suppress(sqlite3.ProgrammingError):  # closed meanwhile
            self._connection.interrupt()

    # --- the end

    def close(self) -> None:
        """Close the connection. Closing twice is nothing."""
        self._alarm.end()
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def connection(self) -> sqlite3.Connection:
        """The driver's connection, for migrations and backups."""
        return self._connection


def listed(ids: Iterable[int]) -> str:
    """Write ids as the array that `json_each` reads. The first list is there without the json module."""
    return f"[{','.join(map(str, ids))}]"


def _create(path: Path) -> None:
    """Build a new archive beside `path` and move it there whole, so that a crash leaves none that is half made."""
    from monitor.store import schema

    opening.refuse_network(path)
    opening.make_folder(path)
    draft = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        draft.write_bytes(b"")
        with contextlib.closing(connect(draft, read_only=False)) as empty:
            # Only an empty file takes it. What a purge has emptied is given back a few pages at a time.
            empty.execute("PRAGMA auto_vacuum = INCREMENTAL")
            empty.execute("PRAGMA journal_mode = WAL")
        with Archive._connect(draft, read_only=False) as archive:
            schema.migrate(archive)
            schema.fill(archive)
            archive.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        # Another process may have made one at the same moment: the first stays.
        with contextlib.suppress(FileExistsError):
            _move_new(draft, path)
    except OSError as error:
        raise ArchiveError(
            f"{path} cannot be made ({error.strerror or error}). Choose a folder that you may write in."
        ) from error
    finally:
        for leftover in (draft, *(draft.with_name(draft.name + end) for end in ("-wal", "-shm", "-journal"))):
            with contextlib.suppress(OSError):
                leftover.unlink()


def _move_new(draft: Path, path: Path) -> None:
    """Give the draft its name, unless the name is taken. Raises FileExistsError."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if path.exists():
            raise FileExistsError(path) from None
        draft.rename(path)
