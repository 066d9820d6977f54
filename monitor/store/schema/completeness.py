"""What the engine knows of its own polls: what may have been missed, and when nobody looked.

Times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_completeness(db: Database) -> None:
    """What was polled, and where something may have been missed."""
    statements(db, TABLES)


TABLES = """
"""
