"""Articles whole, with all that belongs to them, row by row: set aside before a large step, and put back by its undo.

Which tables hold rows of an article is read from the schema, so that what comes later is taken along by itself.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from monitor.store import clock
from monitor.store.archive import Archive

Row = dict[str, Any]
Rows = dict[str, list[Row]]

# These speak of articles, but are no part of one: what was deleted, what is set aside, what is still to be judged.
_APART = frozenset({"tombstones", "set_aside", "set_aside_pages", "tag_jobs"})


@dataclass(frozen=True, slots=True)
class _Table:
    """A table with rows of articles. `number`: its own numbering, where it has one beside the article."""

    name: str
    article: str
    columns: tuple[str, ...]
    number: str | None


def set_aside(archive: Archive, step: int, article_id: int, now: datetime, rows: Rows | None = None) -> None:
    """Keep an article as it stands (or as it was read before) under a step; what is kept of it there already stays."""
    rows = read(archive, article_id) if rows is None else rows
    archive.execute(
        "INSERT OR IGNORE INTO set_aside VALUES (?, ?, ?, ?)",
        (step, article_id, clock.ms(now), zlib.compress(json.dumps(rows, default=_written).encode())),
    )
    archive.execute_many(
        "INSERT OR IGNORE INTO set_aside_pages (step, article_id, sha256) VALUES (?, ?, ?)",
        [(step, article_id, page["sha256"]) for page in rows.get("pages", ())],
    )


def waiting(archive: Archive, step: int, limit: int) -> list[int]:
    """Return articles that a step has set aside and that are not put back yet."""
    return archive.column(
        "SELECT article_id FROM set_aside WHERE step = ? ORDER BY article_id LIMIT ?", (step, limit)
    )


def count(archive: Archive, step: int) -> int:
    """Count what a step has set aside."""
    return int(archive.value("SELECT count(*) FROM set_aside WHERE step = ?", (step,)))


def taken(archive: Archive, step: int, article_id: int) -> Rows:
    """Take from what a step has set aside the rows of an article; afterwards they are not there any more."""
    key = (step, article_id)
    packed = archive.value("SELECT content FROM set_aside WHERE step = ? AND article_id = ?", key)
    archive.execute("DELETE FROM set_aside WHERE step = ? AND article_id = ?", key)
    archive.execute("DELETE FROM set_aside_pages WHERE step = ? AND article_id = ?", key)
    rows: Rows = json.loads(zlib.decompress(packed), object_hook=_read)
    return rows


def read(archive: Archive, article_id: int) -> Rows:
    """Return all rows of an article, table by table."""
    found: Rows = {}
    for table in _tables(archive):
        rows = archive.all(
            f'SELECT {_listed(table.columns)} FROM "{table.name}" WHERE "{table.article}" = ?', (article_id,)
        )
        if rows:
            found[table.name] = [dict(zip(table.columns, row, strict=True)) for row in rows]
    return found


def delete(archive: Archive, article_id: int) -> None:
    """Remove all rows of an article: the marks first, since by them the tallies know what waits, itself last."""
    for table in reversed(_tables(archive)):
        archive.execute(f'DELETE FROM "{table.name}" WHERE "{table.article}" = ?', (article_id,))


def insert(archive: Archive, rows: Rows) -> None:
    """Write the rows of an article again. What another article has taken meanwhile, a key for example, stays its own."""
    for table in _tables(archive):
        for row in rows.get(table.name, ()):
            known = {name: value for name, value in row.items() if name in table.columns}
            if not _insert(archive, table, known) and table.number is not None:
                # its number was given again
                _insert(
                    archive, table, {name: value for name, value in known.items() if name != table.number}
                )


def _insert(archive: Archive, table: _Table, row: Row) -> bool:
    holes = ", ".join("?" * len(row))
    return bool(
        archive.execute(
            f'INSERT OR IGNORE INTO "{table.name}" ({_listed(tuple(row))}) VALUES ({holes})',
            tuple(row.values()),
        )
    )


def _tables(archive: Archive) -> Sequence[_Table]:
    """Find the tables with rows of articles: the articles first, the marks last."""
    known: list[_Table] | None = archive.memory.get("tables of articles")
    if known is None:
        names = archive.column(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
        )
        known = [
            table for name in names if name not in _APART and (table := _table(archive, name)) is not None
        ]
        known.sort(key=lambda table: (table.name != "articles", table.name == "marks", table.name))
        archive.memory["tables of articles"] = known
    return known


def _table(archive: Archive, name: str) -> _Table | None:
    columns = archive.all("SELECT name, type, pk FROM pragma_table_info(?)", (name,))
    names = tuple(column[0] for column in columns)
    references = archive.column(
        'SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = \'articles\'', (name,)
    )
    article = "id" if name == "articles" else next(iter(references), None)
    if article is None and "article_id" in names:
        article = "article_id"
    if article is None:
        return None
    numbers = [column for column, kind, pk in columns if pk and kind == "INTEGER" and column != article]
    keys = [column for column, _, pk in columns if pk]
    return _Table(name, article, names, numbers[0] if len(keys) == 1 and numbers else None)


def _listed(columns: Sequence[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _written(value: object) -> dict[str, str]:
    assert isinstance(value, bytes)
    return {"bytes": base64.b64encode(value).decode()}


def _read(value: Row) -> Any:
    return base64.b64decode(value["bytes"]) if value.keys() == {"bytes"} else value
