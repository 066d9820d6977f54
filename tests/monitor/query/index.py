"""A real FTS5 index for the tests of the query language."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, repeat

import pysqlite3.dbapi2 as sqlite3

from monitor.query.words import TOKENIZER


class Index:
    """Title and body in FTS5, with the tokenizer of the archive. Rows count from 1."""

    def __init__(self, rows: Iterable[tuple[str, str]] = (), languages: Iterable[str | None] = ()) -> None:
        self.connection = sqlite3.connect(":memory:")
        self.connection.execute(
            f'CREATE VIRTUAL TABLE t USING fts5(title, body, filter, tokenize="{TOKENIZER}")'
        )
        self.connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
        tokens = chain(
            (f"camp f3 l{language}" if language else "camp f3" for language in languages), repeat("camp f3")
        )
        self.connection.executemany(
            "INSERT INTO t(title, body, filter) VALUES (?, ?, ?)",
            ((title, body, more) for (title, body), more in zip(rows, tokens, strict=False)),
        )

    def find(self, expression: str) -> set[int]:
        """Give the rows that an expression finds."""
        found = self.connection.execute("SELECT rowid FROM t WHERE t MATCH ?", (expression,))
        return {int(row[0]) for row in found}

    def words(self, row: int, column: str = "body") -> list[str]:
        """Give the words of one column of a row, in order, as the index holds them."""
        found = self.connection.execute(
            "SELECT term FROM v WHERE doc = ? AND col = ? ORDER BY offset", (row, column)
        )
        return [str(each[0]) for each in found]
