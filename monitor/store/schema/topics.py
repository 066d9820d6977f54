"""The history of topics and word lists, what the analyst judged of them, and the order of saved searches.

Times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_topic_history(db: Database) -> None:
    """How topics became what they are, and how well they do."""
    statements(db, TABLES)
    for name, event, articles in RENAMED:
        field, table = name
        db.conn.execute(
            f"CREATE TRIGGER judge_{table}_{field} AFTER {event} BEGIN"
            f" INSERT INTO tag_jobs SELECT a.number, t.id, abs(random()) FROM ({articles}) a CROSS JOIN topics t"
            f" WHERE t.removed IS NULL AND instr(lower(t.query), '{field}:')"
            " ON CONFLICT DO UPDATE SET stamp = excluded.stamp; END"
        )


TABLES = """
-- what a topic was until somebody changed it; revision: the one that ended, ended: when, who: the login name
CREATE TABLE topic_history (
    topic_id INTEGER NOT NULL REFERENCES topics, revision INTEGER NOT NULL, ended INTEGER NOT NULL, who TEXT NOT NULL,
    name TEXT NOT NULL, query TEXT NOT NULL, PRIMARY KEY (topic_id, revision)
) WITHOUT ROWID;
-- revision: that of the topic whose query set the tag
ALTER TABLE tags ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
-- place: where the search stands in the sidebar
ALTER TABLE searches ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
UPDATE searches SET place = id;
"""

_OF_FEED = "SELECT article_id AS number FROM appearances WHERE feed_id = NEW.id"
# Queries name folders, feeds and outlets: where one of these is called otherwise, the topics that ask for them are
# judged anew over its articles. Triggers, so that nobody who renames can forget it.
RENAMED = (
    (("folder", "feeds"), "UPDATE OF folder ON feeds WHEN OLD.folder != NEW.folder", _OF_FEED),
    (
        ("feed", "feeds"),
        "UPDATE OF url, title ON feeds WHEN OLD.title != NEW.title OR OLD.url != NEW.url",
        _OF_FEED,
    ),
    (
        ("outlet", "outlets"),
        "UPDATE OF name ON outlets WHEN OLD.name != NEW.name",
        "SELECT id AS number FROM articles WHERE outlet_id = NEW.id",
    ),
    (
        ("outlet", "articles"),
        "UPDATE OF outlet_id ON articles WHEN OLD.outlet_id != NEW.outlet_id",
        "SELECT NEW.id AS number",
    ),
)
