"""Licences: how much of what an outlet published may leave the archive."""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_licences(db: Database) -> None:
    """What was agreed with an outlet holds for every export, whoever makes it."""
    statements(db, TABLES)


TABLES = """
-- an outlet that is not here allows the full text; allows: link, headline, words; words: how many where it is words
CREATE TABLE licences (
    outlet_id INTEGER PRIMARY KEY REFERENCES outlets, allows TEXT NOT NULL, words INTEGER NOT NULL
);
"""
