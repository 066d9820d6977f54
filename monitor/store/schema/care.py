"""What keeps the archive safe: purges that can be undone, backups, extractions that can be taken back.

Times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements
from monitor.store.text import text_hash


def keep_care(db: Database) -> None:
    """What was purged or extracted again, so that it can be undone; and what every text must be, to the letter."""
    statements(db, TABLES)
    texts = db.conn.execute("SELECT article_id, text FROM bodies")
    while rows := texts.fetchmany(500):
        db.conn.executemany(
            "INSERT INTO body_hashes VALUES (?, ?)", [(number, text_hash(text)) for number, text in rows]
        )


TABLES = """
-- hash: 16 bytes of BLAKE2b over the text, so that a disk that forgets is found out
CREATE TABLE body_hashes (article_id INTEGER PRIMARY KEY REFERENCES articles, hash BLOB NOT NULL);
-- whole articles as they were before a step of the journal; content: zlib of JSON, table by table
CREATE TABLE set_aside (
    step INTEGER NOT NULL, article_id INTEGER NOT NULL, at INTEGER NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (step, article_id)
);
CREATE INDEX set_aside_by_age ON set_aside(at);
-- raw pages of articles that were purged: their bytes stay as long as the purge can be undone
CREATE TABLE set_aside_pages (
    step INTEGER NOT NULL, article_id INTEGER NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (step, article_id, sha256)
) WITHOUT ROWID;
CREATE INDEX set_aside_pages_by_content ON set_aside_pages(sha256);
-- all tags of an article, whatever is said of them: without statistics no other index finds them
DROP INDEX tags_standing_by_article;
CREATE INDEX tags_by_article ON tags(article_id, topic_id, stands);
-- who brought an article or its text by hand; origin: a file or an address in words; pasted: 1 where the text is the analyst's
CREATE TABLE sources (
    article_id INTEGER PRIMARY KEY REFERENCES articles, at INTEGER NOT NULL, origin TEXT NOT NULL, pasted INTEGER NOT NULL
);
CREATE INDEX pages_by_content ON pages(sha256);
CREATE INDEX pages_by_age ON pages(fetched);
"""
