"""How articles are akin, and what the analyst said of it.

Times are minutes since 1970 UTC, but for `said`: milliseconds.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.store.schema.statements import statements


def keep_kinships(db: Database) -> None:
    """What articles are recognised by is more than their sentences, and why they are in one story is kept.

    Articles whose copies may still come are placed anew, because nothing else of them was kept.
    """
    statements(db, TABLES)


TABLES = """
-- told again: not the first of their story; all that folding a list asks of them
CREATE INDEX articles_told_again ON articles(id, story, words, filter) WHERE story != id;
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
