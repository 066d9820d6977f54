"""How articles are akin, and what the analyst said of it.

Times are minutes since 1970 UTC, but for `said`: milliseconds.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_kinships(db: Database) -> None:
    """What articles are recognised by is more than their sentences, and why they are in one story is kept.

    Articles whose copies may still come are placed anew, because nothing else of them was kept. Who stands for each
    story is kept as well, by triggers: whatever changes a story or what decides it, a folded list need not ask anew.
    """
    statements(db, TABLES)
    for event, on, condition, article, story in STANDING_CHANGES:
        steps = "; ".join([*LEAVES, *(JOINS if story else ())])
        steps = steps.replace("{article}", article).replace("{story}", story)
        name = f"stands_{on}_{event.split()[0].lower()}"
        db.conn.execute(f"CREATE TRIGGER {name} AFTER {event} ON {on} WHEN {condition} BEGIN {steps}; END")
    of_feed = (
        "SELECT story FROM articles WHERE id IN (SELECT article_id FROM appearances WHERE feed_id = NEW.id)"
    )
    db.conn.execute(
        "CREATE TRIGGER stands_feeds_update AFTER UPDATE OF removed ON feeds"
        " WHEN (OLD.removed IS NULL) != (NEW.removed IS NULL) BEGIN"
        f" DELETE FROM behind WHERE id IN (SELECT id FROM articles WHERE story IN ({of_feed}));"
        f" {FILL.format(condition=f'story IN ({of_feed})')}; END"
    )
    db.conn.execute(FILL.format(condition="story IS NOT NULL"))


TABLES = """
-- articles for which another one of their story stands, its head; no column article_id, for it is reckoned, not kept
CREATE TABLE behind (id INTEGER PRIMARY KEY, head INTEGER NOT NULL);
CREATE INDEX behind_by_head ON behind(head);
-- what decides who stands for a story, as monitor.store.folding.standing has it
CREATE VIEW standings AS SELECT id, story, words, EXISTS (SELECT 1 FROM appearances p JOIN feeds f ON f.id = p.feed_id
    WHERE p.article_id = articles.id AND f.removed IS NULL) AS polled FROM articles;
-- what recent articles are recognised by, as monitor.likeness packs it
CREATE TABLE portraits (article_id INTEGER PRIMARY KEY, placed INTEGER NOT NULL, packed BLOB NOT NULL);
CREATE INDEX portraits_by_age ON portraits(placed);
-- why articles are in one story; article_id is the greater one. shared of total: paragraphs of the shorter text
CREATE TABLE kinships (
    article_id INTEGER NOT NULL REFERENCES articles, other_id INTEGER NOT NULL REFERENCES articles, kind INTEGER NOT NULL,
    strength REAL NOT NULL, shared INTEGER NOT NULL, total INTEGER NOT NULL, PRIMARY KEY (article_id, other_id)
) WITHOUT ROWID;
CREATE INDEX kinships_by_other ON kinships(other_id, article_id);
-- articles that the analyst put into their story: no grouping moves them
CREATE TABLE story_words (article_id INTEGER PRIMARY KEY REFERENCES articles, said INTEGER NOT NULL);
UPDATE articles SET story = NULL WHERE id IN (SELECT article_id FROM story_marks);
DELETE FROM story_marks;
"""

FILL = """INSERT INTO behind SELECT id, head FROM (
    SELECT id, first_value(id) OVER (PARTITION BY story ORDER BY polled DESC, words DESC, id) AS head FROM standings
    WHERE {condition}) WHERE id != head"""

# An article leaves. If it stood for others the best of them does now: for a moment the leaving one stands behind it too.
LEAVES = (
    "INSERT OR REPLACE INTO behind SELECT {article}, s.id FROM behind b CROSS JOIN standings s ON s.id = b.id"
    " WHERE b.head = {article} ORDER BY s.polled DESC, s.words DESC, s.id LIMIT 1",
    "UPDATE behind SET head = (SELECT head FROM behind WHERE id = {article}) WHERE head = {article}",
    "DELETE FROM behind WHERE id = (SELECT head FROM behind WHERE id = {article})",
    "DELETE FROM behind WHERE id = {article}",
)
_BETTER = """(SELECT (own.polled, own.words, -own.id) > (best.polled, best.words, -best.id) FROM standings own, standings best
    WHERE own.id = {article} AND best.id = (SELECT head FROM behind WHERE id = {article}))"""
# An article joins behind the one that stands for its story, and changes places with it if it is better.
JOINS = (
    "INSERT INTO behind SELECT {article}, coalesce(b.head, other.id) FROM (SELECT id FROM articles WHERE story = {story}"
    " AND id != {article} LIMIT 1) AS other LEFT JOIN behind b ON b.id = other.id",
    "UPDATE behind SET head = {article} WHERE head = (SELECT head FROM behind WHERE id = {article}) AND id != {article}"
    f" AND {_BETTER}",
    f"UPDATE behind SET id = head, head = id WHERE id = {{article}} AND {_BETTER}",
)
_OF_APPEARANCE = "(SELECT story FROM articles WHERE id = NEW.article_id)"
# event, table, condition, the article, and the story that it joins
STANDING_CHANGES = (
    ("INSERT", "articles", "NEW.story IS NOT NULL", "NEW.id", "NEW.story"),
    (
        "UPDATE OF story, words",
        "articles",
        "OLD.story IS NOT NEW.story OR NEW.story IS NOT NULL AND OLD.words != NEW.words",
        "NEW.id",
        "NEW.story",
    ),
    ("DELETE", "articles", "OLD.story IS NOT NULL", "OLD.id", ""),
    ("INSERT", "appearances", f"{_OF_APPEARANCE} IS NOT NULL", "NEW.article_id", _OF_APPEARANCE),
)
