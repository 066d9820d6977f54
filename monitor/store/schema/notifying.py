"""What the reader wants to be told of, and the articles of which nobody was told yet. Times are milliseconds since 1970 UTC."""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements

_DAYS = 3 * 24 * 60 * 60 * 1000  # what nobody looked at for so long is told to nobody


def keep_bells(db: Database) -> None:
    """Bells for topics and saved searches; only while there is one, articles are noted that feeds bring.

    Not so what a feed's first answer brings, nor what arrived before the feed's last answer: that was imported, or
    came back by an undo.
    """
    statements(db, TABLES)
    db.conn.execute(
        "CREATE TRIGGER hear_of_article AFTER INSERT ON appearances WHEN EXISTS (SELECT 1 FROM bells)"
        " AND NEW.seen = (SELECT arrived FROM articles WHERE id = NEW.article_id)"
        " AND NEW.seen > (SELECT last_success FROM feeds WHERE id = NEW.feed_id)"
        " BEGIN INSERT OR IGNORE INTO unheard VALUES (NEW.article_id, NEW.seen);"
        f" DELETE FROM unheard WHERE came < NEW.seen - {_DAYS}; END"
    )
    for kind, table in (("topic", "topics"), ("search", "searches")):
        db.conn.execute(
            f"CREATE TRIGGER rename_bell_of_{kind} AFTER UPDATE OF folded ON {table} WHEN OLD.folded != NEW.folded"
            f" BEGIN UPDATE OR REPLACE bells SET folded = NEW.folded WHERE kind = '{kind}' AND folded = OLD.folded; END"
        )


TABLES = """
-- kind: topic or search, by its folded name, so that one that is removed and comes back still has it
CREATE TABLE bells (kind TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY (kind, folded)) WITHOUT ROWID;
-- came: when the article arrived
CREATE TABLE unheard (article_id INTEGER PRIMARY KEY REFERENCES articles, came INTEGER NOT NULL);
CREATE INDEX unheard_by_time ON unheard(came);
-- articles for which a bell rang, whether the reader was told or knew: their stories are told no more
CREATE TABLE told (article_id INTEGER PRIMARY KEY REFERENCES articles, at INTEGER NOT NULL);
CREATE INDEX told_by_time ON told(at);
"""
