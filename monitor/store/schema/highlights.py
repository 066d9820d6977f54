"""The analyst's own words on articles: highlights with notes, and the index of all that he wrote.

Times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.query.words import TOKENIZER
from monitor.store.schema.statements import statements


def keep_highlights(db: Database) -> None:
    """What the analyst marks and writes down stays by its words, whatever becomes of the text.

    `own_index` holds exactly what the view `own_words` holds: the notes of highlights and of clippings, and the words
    that are highlighted. Its triggers keep it so, whoever writes.
    """
    statements(db, TABLES)
    db.conn.execute(
        "CREATE VIRTUAL TABLE own_index USING fts5(quotation, note, content = 'own_words', content_rowid = 'id',"
        f' tokenize = "{TOKENIZER}")'
    )
    db.conn.execute("INSERT INTO own_index(own_index) VALUES ('rebuild')")
    _follow(db, "highlights", "{row}.id * 2", "{row}.quotation", "{row}.removed IS NULL")
    _follow(db, "clippings", "{row}.id * 2 + 1", "''", "{row}.removed IS NULL AND {row}.note != ''")


def _follow(db: Database, table: str, number: str, quotation: str, shown: str) -> None:
    """Let the index follow what is written to a table; FTS5 forgets with the very values that it knew."""
    columns = f"{number}, {quotation}, {{row}}.note"
    forget = (
        "INSERT INTO own_index(own_index, rowid, quotation, note)"
        f" SELECT 'delete', {columns} WHERE {shown};".replace("{row}", "OLD")
    )
    learn = f"INSERT INTO own_index(rowid, quotation, note) SELECT {columns} WHERE {shown};".replace(
        "{row}", "NEW"
    )
    for deed, statement in (
        ("INSERT", learn),
        ("DELETE", forget),
        ("UPDATE OF note, removed", forget + learn),
    ):
        name = f"{table}_own_{deed.split()[0].lower()}"
        db.conn.execute(f"CREATE TRIGGER {name} AFTER {deed} ON {table} BEGIN {statement} END")


TABLES = """
-- field: title or text; quotation: '' where a note is of the whole article; before, after: what stood around it
-- start: at which code point it began; note: '' where there is none
CREATE TABLE highlights (
    id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES articles, field TEXT NOT NULL,
    quotation TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, start INTEGER NOT NULL, note TEXT NOT NULL,
    made INTEGER NOT NULL, changed INTEGER NOT NULL, removed INTEGER
);
CREATE INDEX highlights_by_article ON highlights(article_id);
CREATE INDEX highlights_quoting ON highlights(article_id) WHERE removed IS NULL AND quotation != '';
CREATE INDEX highlights_noted ON highlights(article_id) WHERE removed IS NULL AND note != '';
CREATE UNIQUE INDEX highlights_of_all ON highlights(article_id) WHERE removed IS NULL AND quotation = '';
CREATE INDEX highlights_removed ON highlights(removed) WHERE removed IS NOT NULL;
CREATE VIEW own_words AS SELECT id * 2 AS id, quotation, note FROM highlights WHERE removed IS NULL
  UNION ALL SELECT id * 2 + 1, '', note FROM clippings WHERE removed IS NULL AND note != '';
"""
