"""What the engine knows of its own polls: what may have been missed, and when nobody looked.

Times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_completeness(db: Database) -> None:
    """What was polled, and where something may have been missed.

    Two feeds may have had one address, as long as the reader has given one of them up: so the address of a removed
    feed is free to be taken.
    """
    statements(db, FEEDS)
    statements(db, TABLES)


FEEDS = """
-- remark: what was wrong with the last answer, in words, although it could be read
-- replayed: its entries are old on purpose (a demonstration): they stay unread, and their age is no silence
CREATE TABLE feeds_anew (
    id INTEGER PRIMARY KEY, url TEXT NOT NULL, title TEXT NOT NULL, outlet_id INTEGER NOT NULL REFERENCES outlets,
    folder TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT 'new', error TEXT,
    allow_local INTEGER NOT NULL DEFAULT 0, site_url TEXT, etag TEXT, last_modified TEXT, body_hash TEXT,
    last_poll INTEGER, last_success INTEGER, last_full INTEGER, next_poll INTEGER,
    failures INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL, removed INTEGER,
    ttl_minutes INTEGER, skip_hours INTEGER NOT NULL DEFAULT 0, moved_to TEXT, moved_seen INTEGER NOT NULL DEFAULT 0,
    remark TEXT, replayed INTEGER NOT NULL DEFAULT 0
);
INSERT INTO feeds_anew (id, url, title, outlet_id, folder, state, error, allow_local, site_url, etag, last_modified,
    body_hash, last_poll, last_success, last_full, next_poll, failures, added, removed, ttl_minutes, skip_hours,
    moved_to, moved_seen)
    SELECT id, url, title, outlet_id, folder, state, error, allow_local, site_url, etag, last_modified,
    body_hash, last_poll, last_success, last_full, next_poll, failures, added, removed, ttl_minutes, skip_hours,
    moved_to, moved_seen FROM feeds;
DROP TABLE feeds;
ALTER TABLE feeds_anew RENAME TO feeds;
CREATE UNIQUE INDEX feeds_by_url ON feeds(url) WHERE removed IS NULL;
CREATE INDEX removed_feeds_by_url ON feeds(url) WHERE removed IS NOT NULL;
"""

TABLES = """
-- every date that was given for an article, in the order of being seen. value: a `Published` text, "" where none can be read
CREATE TABLE article_dates (
    number INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles, basis TEXT NOT NULL,
    value TEXT NOT NULL, raw TEXT NOT NULL, UNIQUE (article_id, basis, value, raw)
);
-- how often a feed was polled on a day (days since 1970, UTC); missed: planned, and nobody asked.
-- What is older than a year stands under the first day of its month
CREATE TABLE poll_days (
    feed_id INTEGER NOT NULL REFERENCES feeds, day INTEGER NOT NULL, changed INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0, paused INTEGER NOT NULL DEFAULT 0,
    missed INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (feed_id, day)
) WITHOUT ROWID;
-- how a feed's next answer is judged. answer: ids of the articles in its last whole answer that was not empty (8-byte
-- integers); hash: of that answer; answered: when it last stood so; fresh: when something new came after the first poll
-- due, planned: when the next poll was planned for, and how many seconds after the last; pace: seconds, since it overflowed
CREATE TABLE followed (
    feed_id INTEGER PRIMARY KEY REFERENCES feeds, answer BLOB, hash TEXT, answered INTEGER, fresh INTEGER,
    due INTEGER, planned REAL, pace REAL
);
-- possible gaps: no entry of the answer at `since` was in that at `until`
CREATE TABLE gaps (
    feed_id INTEGER NOT NULL REFERENCES feeds, since INTEGER NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (feed_id, until)
) WITHOUT ROWID;
-- valid answers without anything new; usual: the feed's usual gap in seconds; until: NULL while it lasts
CREATE TABLE silences (
    feed_id INTEGER NOT NULL REFERENCES feeds, since INTEGER NOT NULL, noticed INTEGER NOT NULL, usual REAL NOT NULL,
    until INTEGER, PRIMARY KEY (feed_id, since)
) WITHOUT ROWID;
CREATE INDEX silences_open ON silences(feed_id, since) WHERE until IS NULL;
-- when nobody polled. kind: offline (no way to the network), stopped (no engine), asleep (the computer); until: NULL while it lasts
CREATE TABLE absences (
    kind TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER, PRIMARY KEY (kind, since)
) WITHOUT ROWID;
"""
