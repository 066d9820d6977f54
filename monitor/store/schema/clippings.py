"""Clippings: articles frozen for reports, and the clipbooks that hold them.

Times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_clippings(db: Database) -> None:
    """What leaves the desk: an article as it stood, whatever becomes of it afterwards."""
    statements(db, TABLES)


TABLES = """
-- numbers of clipbooks and clippings are printed, so none is ever given again; sections: JSON, their names in order
CREATE TABLE clipbooks (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, folded TEXT NOT NULL, lead TEXT NOT NULL, template TEXT NOT NULL,
    sections TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, removed INTEGER
);
CREATE UNIQUE INDEX clipbooks_by_name ON clipbooks(folded) WHERE removed IS NULL;
-- narrow, for order and lists; section: index into the clipbook's, -1 none; topic: the strongest, '' none
-- text_hash, page_hash, hash: SHA-256 in hex; body_hash: as in body_hashes, so that a change is seen without reading a text
CREATE TABLE clippings (
    id INTEGER PRIMARY KEY AUTOINCREMENT, clipbook_id INTEGER NOT NULL REFERENCES clipbooks,
    article_id INTEGER NOT NULL REFERENCES articles, section INTEGER NOT NULL, place INTEGER NOT NULL, note TEXT NOT NULL,
    title TEXT NOT NULL, outlet TEXT NOT NULL, topic TEXT NOT NULL, clipped INTEGER NOT NULL, version INTEGER NOT NULL,
    text_hash TEXT NOT NULL, page_hash TEXT, captured INTEGER, hash TEXT NOT NULL, body_hash BLOB, removed INTEGER
);
CREATE UNIQUE INDEX clippings_standing ON clippings(article_id, clipbook_id) WHERE removed IS NULL;
CREATE INDEX clippings_in_order ON clippings(clipbook_id, section, place) WHERE removed IS NULL;
CREATE INDEX clippings_removed ON clippings(removed) WHERE removed IS NOT NULL;
CREATE INDEX clippings_by_article ON clippings(article_id);
-- document: zlib of JSON, the whole article as it stood; also: JSON, who else ran it
CREATE TABLE clippings_frozen (
    clipping_id INTEGER PRIMARY KEY REFERENCES clippings, article_id INTEGER NOT NULL REFERENCES articles,
    document BLOB NOT NULL, also TEXT NOT NULL
);
CREATE INDEX clippings_frozen_by_article ON clippings_frozen(article_id);
"""
