"""Evidence: the chain of seals, one for each evidence file that left the archive.

Times are seconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_evidence(db: Database) -> None:
    """What was sealed, in an order that nobody can change without changing every seal behind it."""
    statements(db, TABLES)
    for event in ("UPDATE", "DELETE"):
        db.conn.execute(
            f"CREATE TRIGGER seals_stay_{event.lower()} BEFORE {event} ON seals"
            " BEGIN SELECT RAISE(ABORT, 'a seal is never changed'); END"
        )


def remember_what_was_sealed(db: Database) -> None:
    """A briefing names the seal of its evidence, which is found by what was sealed."""
    statements(db, SEALED)


TABLES = """
-- manifest, previous, hash: SHA-256 in hex, see monitor/sealing.py; clippings: how many the file has
CREATE TABLE seals (
    number INTEGER PRIMARY KEY, at INTEGER NOT NULL, manifest TEXT NOT NULL UNIQUE, previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE, clippings INTEGER NOT NULL
);
"""

SEALED = """
-- fingerprint: SHA-256 in hex of the hashes of all clippings of a file
CREATE TABLE sealed (
    fingerprint TEXT NOT NULL, number INTEGER NOT NULL REFERENCES seals, PRIMARY KEY (fingerprint, number)
) WITHOUT ROWID;
"""
