"""Several statements of SQL, one after the other."""

from __future__ import annotations

from sqlite_utils import Database


def statements(db: Database, sql: str) -> None:
    """Run statements that end with a semicolon at the end of a line."""
    for statement in sql.split(";\n"):
        if statement.strip():
            db.conn.execute(statement)
