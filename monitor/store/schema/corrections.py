"""What left the house, and the watch over it: exports with what they printed, looks at its pages, what was corrected.

Times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_exports(db: Database) -> None:
    """What readers were given, to the word, so that it can be told to them when it is not so any more.

    Whatever notes that a publisher changed an article, a poll or a look, has it judged anew against what was given; so
    does a clipping that comes back, which nothing was held against while it was away.
    """
    statements(db, TABLES)
    db.conn.execute(
        "CREATE TRIGGER watched_changed AFTER INSERT ON versions WHEN NEW.publisher = 1"
        " BEGIN UPDATE watched SET stale = stale + 1 WHERE article_id = NEW.article_id; END"
    )
    db.conn.execute(
        "CREATE TRIGGER watched_clipped_again AFTER UPDATE OF removed ON clippings WHEN OLD.removed IS NOT NULL"
        " AND NEW.removed IS NULL BEGIN UPDATE watched SET stale = stale + 1 WHERE article_id = NEW.article_id; END"
    )


TABLES = """
-- numbers of exports are printed, so none is ever given again; day: of its zone; briefing: 1 where it is a daily one
-- compared: the earlier one it was held against; whole: 0 while it is being written, which nobody is told of
CREATE TABLE exports (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, day TEXT NOT NULL, name TEXT NOT NULL, clipbook_id INTEGER,
    briefing INTEGER NOT NULL, compared INTEGER, hash TEXT NOT NULL UNIQUE, whole INTEGER NOT NULL
);
CREATE INDEX exports_by_time ON exports(at);
-- story: that it belonged to; frozen: when its text stood so; hash: of the clipping; text_hash: as in clippings
CREATE TABLE exported (
    export_id INTEGER NOT NULL REFERENCES exports, article_id INTEGER NOT NULL REFERENCES articles, place INTEGER NOT NULL,
    clipping_id INTEGER, version INTEGER NOT NULL, story INTEGER, frozen INTEGER NOT NULL, hash TEXT NOT NULL,
    text_hash TEXT NOT NULL, PRIMARY KEY (export_id, article_id)
) WITHOUT ROWID;
CREATE INDEX exported_by_article ON exported(article_id);
-- title and text as they were given, once however often
CREATE TABLE wordings (
    article_id INTEGER NOT NULL REFERENCES articles, text_hash TEXT NOT NULL, title TEXT NOT NULL, body BLOB,
    PRIMARY KEY (article_id, text_hash)
) WITHOUT ROWID;
-- articles whose pages are looked at again; host: of the page; begun: from when its looks are reckoned; looked: the last one,
-- due: the next; gone, how: since when the page is away, and by what that is known; stale: what came up since corrections were
-- judged, 0 where nothing did
CREATE TABLE watched (
    article_id INTEGER PRIMARY KEY REFERENCES articles, host TEXT, begun INTEGER NOT NULL, due INTEGER,
    attempts INTEGER NOT NULL, looked INTEGER, gone INTEGER, how TEXT, stale INTEGER NOT NULL
);
CREATE INDEX watched_due ON watched(due) WHERE due IS NOT NULL;
CREATE INDEX watched_by_host ON watched(host, begun);
CREATE INDEX watched_stale ON watched(article_id) WHERE stale > 0;
-- the headline that an article's page had when it was read last; the article's own title may be that of a feed
CREATE TABLE headlines (article_id INTEGER PRIMARY KEY REFERENCES articles, title TEXT NOT NULL);
-- what is materially another since it was given in an export, or clipped (export_id 0); told: when the analyst took note
CREATE TABLE corrections (
    article_id INTEGER NOT NULL REFERENCES articles, export_id INTEGER NOT NULL, clipping_id INTEGER NOT NULL,
    seen INTEGER NOT NULL, told INTEGER, PRIMARY KEY (article_id, export_id, clipping_id)
) WITHOUT ROWID;
"""
