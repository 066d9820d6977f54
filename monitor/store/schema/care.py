"""What keeps the archive safe: purges that can be undone, backups, extractions that can be taken back.

Times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_care(db: Database) -> None:
    """What was purged or extracted again, so that it can be undone."""
    statements(db, TABLES)


TABLES = """
"""
