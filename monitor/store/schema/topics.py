"""The history of topics and word lists, what the analyst judged of them, and the order of saved searches.

Times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_topic_history(db: Database) -> None:
    """How topics became what they are, and how well they do."""
    statements(db, TABLES)


TABLES = """
"""
