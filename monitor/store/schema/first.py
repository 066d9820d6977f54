"""The archive as it began: subscriptions, articles, the reader's marks, topics, tallies, and what the engine keeps.

Times are milliseconds since 1970 UTC.
"""

from __future__ import annotations

from sqlite_utils import Database

from monitor.query.words import TOKENIZER
from monitor.store.opening import APPLICATION_ID
from monitor.store.schema.statements import statements


def begin(db: Database) -> None:
    """The archive as it was first released."""
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    statements(db, SUBSCRIPTIONS)
    statements(db, ARTICLES)
    statements(db, READER)
    statements(db, TOPICS)
    statements(db, ENGINE)
    db.conn.execute(
        "CREATE VIRTUAL TABLE article_index USING fts5("
        "title, body, author, filter, content = 'searchable', content_rowid = 'id', "
        f'tokenize = "{TOKENIZER}")'
    )
    # A word in the title says more than one in the text; who wrote it and where it ran say nothing.
    db.conn.execute(
        "INSERT INTO article_index(article_index, rank) VALUES ('rank', 'bm25(4.0, 1.0, 0.0, 0.0)')"
    )


def read_tags_from_the_index_alone(db: Database) -> None:
    """What stands is a column of its own, because every page of the list and every count ask for it.

    A generated column sends SQLite from any index to the table, with its long spans, even where the index holds it.
    """
    statements(db, PLAIN_TAGS)


def keep_tallies(db: Database) -> None:
    """The sidebar asks at every change how many articles wait in each feed and topic: counting takes a third of a
    second at a hundred thousand articles, so triggers keep the numbers.
    """
    statements(db, TALLIES)
    for event, table, condition, old, new in TALLIED:
        steps = [step for row, sign in ((old, "-"), (new, "+")) if row for step in _steps(table, row, sign)]
        name = f"tally_{table}_{event.split()[0].lower()}"
        db.conn.execute(
            f"CREATE TRIGGER {name} AFTER {event} ON {table} {condition} BEGIN {'; '.join(steps)}; END"
        )


def _steps(table: str, row: str, sign: str) -> list[str]:
    """Write what a row that comes (+) or goes (-) does to the tallies."""
    if table == "marks":
        # A mark that means "done" takes its article away from those that wait.
        turned = "-" if sign == "+" else "+"
        done = f"({row}.read IS NOT NULL OR {row}.dismissed IS NOT NULL)"
        places = (
            ("feed", f"IN (SELECT feed_id FROM appearances WHERE article_id = {row}.article_id)"),
            ("topic", f"IN (SELECT topic_id FROM tags WHERE article_id = {row}.article_id AND stands = 1)"),
            ("all", "= 0"),
        )
        return [
            f"UPDATE tallies SET waiting = waiting {turned} {done} WHERE kind = '{kind}' AND id {where}"
            for kind, where in places
        ]
    kinds = {
        "articles": ("all", "0"),
        "appearances": ("feed", f"{row}.feed_id"),
        "tags": ("topic", f"{row}.topic_id"),
    }
    kind, number = kinds[table]
    article = f"{row}.id" if table == "articles" else f"{row}.article_id"
    counted = f"{row}.stands" if table == "tags" else "1"
    waits = (
        f"({counted} AND NOT EXISTS (SELECT 1 FROM marks WHERE article_id = {article}"
        " AND (read IS NOT NULL OR dismissed IS NOT NULL)))"
    )
    return [
        f"INSERT INTO tallies VALUES ('{kind}', {number}, {sign}{counted}, {sign}{waits}) ON CONFLICT DO UPDATE"
        " SET articles = articles + excluded.articles, waiting = waiting + excluded.waiting"
    ]


SUBSCRIPTIONS = """
-- name and folded: one outlet, however feeds write its case and accents
CREATE TABLE outlets (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE
);
-- removed: a feed that the reader gave up keeps its row, because its articles name it
-- ttl_minutes, skip_hours: how seldom the feed wants to be asked; a 304 does not repeat it. skip_hours: bit n is hour n (UTC)
-- moved_to, moved_seen: where permanent redirects lead, and how many answers in a row came from there
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT NOT NULL, outlet_id INTEGER NOT NULL REFERENCES outlets,
    folder TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT 'new', error TEXT,
    allow_local INTEGER NOT NULL DEFAULT 0, site_url TEXT, etag TEXT, last_modified TEXT, body_hash TEXT,
    last_poll INTEGER, last_success INTEGER, last_full INTEGER, next_poll INTEGER,
    failures INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL, removed INTEGER,
    ttl_minutes INTEGER, skip_hours INTEGER NOT NULL DEFAULT 0, moved_to TEXT, moved_seen INTEGER NOT NULL DEFAULT 0
);
-- where feeds were before they moved for good; until: when the next address was taken over
CREATE TABLE feed_addresses (
    feed_id INTEGER NOT NULL REFERENCES feeds, until INTEGER NOT NULL, url TEXT NOT NULL, PRIMARY KEY (feed_id, until)
) WITHOUT ROWID;
-- apart from the feeds, so that no list, export or log shows them
CREATE TABLE feed_credentials (
    feed_id INTEGER PRIMARY KEY REFERENCES feeds, user TEXT NOT NULL, password TEXT NOT NULL
);
"""

ARTICLES = """
-- id: minutes since 1970 << 8, plus a running number: order of the list, cursor and date filter at once
-- filter: the filter tokens of the index (outlet, feeds, month, language)
CREATE TABLE articles (
    id INTEGER PRIMARY KEY, url TEXT, title TEXT NOT NULL, title_basis TEXT NOT NULL,
    outlet_id INTEGER NOT NULL REFERENCES outlets, author TEXT, published TEXT, published_raw TEXT,
    published_basis TEXT NOT NULL, arrived INTEGER NOT NULL, language TEXT, words INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL, reason TEXT, changes INTEGER NOT NULL DEFAULT 0, story INTEGER, filter TEXT NOT NULL DEFAULT ''
);
CREATE INDEX articles_by_arrival ON articles(arrived, id);
CREATE INDEX articles_by_state ON articles(state, id) WHERE state != 'full';
CREATE INDEX articles_by_story ON articles(story, id) WHERE story IS NOT NULL;
CREATE INDEX articles_changed ON articles(id) WHERE changes > 0;
-- text: plain; markup: zlib of UTF-8; page: SHA-256 of the raw page it was made of
CREATE TABLE bodies (
    article_id INTEGER PRIMARY KEY REFERENCES articles, text TEXT NOT NULL, markup BLOB, page TEXT, changed INTEGER NOT NULL
);
-- what the index holds, to the letter
CREATE VIEW searchable AS
    SELECT a.id AS id, a.title AS title, coalesce(b.text, '') AS body, coalesce(a.author, '') AS author, a.filter AS filter
    FROM articles a LEFT JOIN bodies b ON b.article_id = a.id;
-- body: zlib of UTF-8; publisher: 1 where the publisher changed it, 0 where we found a better text
CREATE TABLE versions (
    id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles, seen INTEGER NOT NULL,
    title TEXT NOT NULL, body BLOB, publisher INTEGER NOT NULL
);
CREATE INDEX versions_by_article ON versions(article_id, id);
-- print: fingerprint of the entry as this feed last delivered it; updates: how often its words were other ones
CREATE TABLE appearances (
    article_id INTEGER NOT NULL REFERENCES articles, feed_id INTEGER NOT NULL REFERENCES feeds,
    seen INTEGER NOT NULL, title TEXT NOT NULL, print BLOB NOT NULL, updates INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (article_id, feed_id)
) WITHOUT ROWID;
CREATE INDEX appearances_by_feed ON appearances(feed_id, article_id);
-- key: 16 bytes of BLAKE2b over the identity key
CREATE TABLE article_keys (key BLOB PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles) WITHOUT ROWID;
CREATE INDEX article_keys_by_article ON article_keys(article_id);
-- what was deleted stays away, and its id is not given again
CREATE TABLE tombstones (key BLOB PRIMARY KEY, article_id INTEGER NOT NULL, buried INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX tombstones_by_article ON tombstones(article_id);
-- the few articles whose date is another than their id says; minute: since 1970
CREATE TABLE dated (article_id INTEGER PRIMARY KEY REFERENCES articles, minute INTEGER NOT NULL);
CREATE INDEX dated_by_minute ON dated(minute);
-- the words of all texts as the index holds them, with their folds and stems: how a query finds inflected forms
CREATE TABLE words (form TEXT PRIMARY KEY, fold TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX words_by_fold ON words(fold, form) WHERE fold != form;
CREATE TABLE word_stems (language TEXT, stem TEXT, form TEXT, PRIMARY KEY (language, stem, form)) WITHOUT ROWID;
-- pages still to be fetched; due: not before
CREATE TABLE page_jobs (article_id INTEGER PRIMARY KEY REFERENCES articles, attempts INTEGER NOT NULL, due INTEGER NOT NULL);
CREATE INDEX page_jobs_by_due ON page_jobs(due, article_id);
-- raw pages as fetched; the bytes lie in the side folder, once per SHA-256
CREATE TABLE pages (
    id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles, url TEXT NOT NULL, fetched INTEGER NOT NULL,
    status INTEGER NOT NULL, headers TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL
);
CREATE INDEX pages_by_article ON pages(article_id, id);
-- placed in no story yet
CREATE INDEX articles_unplaced ON articles(id) WHERE story IS NULL;
-- the telling sentences of recent articles; mark: 63 bits of a hash, placed: minute since 1970
CREATE TABLE story_marks (
    mark INTEGER NOT NULL, article_id INTEGER NOT NULL, placed INTEGER NOT NULL, PRIMARY KEY (mark, article_id)
) WITHOUT ROWID;
CREATE INDEX story_marks_by_article ON story_marks(article_id);
CREATE INDEX story_marks_by_age ON story_marks(placed);
"""

READER = """
-- narrow: they change all day and never touch the index. Each is the time of the mark, NULL where there is none
CREATE TABLE marks (article_id INTEGER PRIMARY KEY REFERENCES articles, read INTEGER, starred INTEGER, dismissed INTEGER);
CREATE INDEX marks_read ON marks(article_id) WHERE read IS NOT NULL;
CREATE INDEX marks_starred ON marks(article_id) WHERE starred IS NOT NULL;
CREATE INDEX marks_dismissed ON marks(article_id) WHERE dismissed IS NOT NULL;
-- articles: zlib of the ids as 8-byte integers; earlier: JSON, what is needed to restore
CREATE TABLE journal (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, sentence TEXT NOT NULL,
    earlier TEXT NOT NULL, articles BLOB, undone INTEGER
);
CREATE INDEX journal_open ON journal(id) WHERE undone IS NULL;
CREATE TABLE searches (id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE, query TEXT NOT NULL);
"""

TOPICS = """
CREATE TABLE topics (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, query TEXT NOT NULL, colour INTEGER NOT NULL DEFAULT 0,
    shown INTEGER NOT NULL DEFAULT 1, note TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL DEFAULT 1, removed INTEGER
);
CREATE UNIQUE INDEX topics_by_name ON topics(folded) WHERE removed IS NULL;
CREATE TABLE word_lists (name TEXT PRIMARY KEY, members TEXT NOT NULL);
-- rule, strength, spans: what the topic's query says, rewritten whenever it is judged again
-- said, said_at: the analyst's word (confirmed, rejected, added), which no judging touches
CREATE TABLE tags (
    topic_id INTEGER NOT NULL REFERENCES topics, article_id INTEGER NOT NULL REFERENCES articles,
    rule INTEGER NOT NULL DEFAULT 0, strength REAL NOT NULL DEFAULT 0, spans TEXT NOT NULL DEFAULT '[]',
    said TEXT, said_at INTEGER,
    stands INTEGER GENERATED ALWAYS AS (CASE said WHEN 'rejected' THEN 0 WHEN 'confirmed' THEN 1 WHEN 'added' THEN 1 ELSE rule END),
    PRIMARY KEY (topic_id, article_id)
) WITHOUT ROWID;
CREATE INDEX tags_standing ON tags(topic_id, article_id) WHERE stands = 1;
CREATE INDEX tags_by_article ON tags(article_id, topic_id, stands);
-- what is still to be judged; topic_id 0: against every topic; stamp: another one each time it is asked for
CREATE TABLE tag_jobs (
    article_id INTEGER NOT NULL, topic_id INTEGER NOT NULL, stamp INTEGER NOT NULL, PRIMARY KEY (article_id, topic_id)
) WITHOUT ROWID;
"""

PLAIN_TAGS = """
CREATE TABLE plain_tags (
    topic_id INTEGER NOT NULL REFERENCES topics, article_id INTEGER NOT NULL REFERENCES articles,
    rule INTEGER NOT NULL DEFAULT 0, strength REAL NOT NULL DEFAULT 0, spans TEXT NOT NULL DEFAULT '[]',
    said TEXT, said_at INTEGER,
    stands INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (topic_id, article_id),
    CHECK (stands = CASE said WHEN 'rejected' THEN 0 WHEN 'confirmed' THEN 1 WHEN 'added' THEN 1 ELSE rule END)
) WITHOUT ROWID;
INSERT INTO plain_tags (topic_id, article_id, rule, strength, spans, said, said_at, stands)
    SELECT topic_id, article_id, rule, strength, spans, said, said_at, stands FROM tags;
DROP TABLE tags;
ALTER TABLE plain_tags RENAME TO tags;
CREATE INDEX tags_standing ON tags(topic_id, article_id, stands) WHERE stands = 1;
CREATE INDEX tags_standing_by_article ON tags(article_id, topic_id, stands) WHERE stands = 1;
CREATE INDEX tags_said_by_article ON tags(article_id, topic_id, said) WHERE said IS NOT NULL;
"""

TALLIES = """
-- kind: all (id 0), feed or topic; waiting: neither read nor dismissed
CREATE TABLE tallies (
    kind TEXT NOT NULL, id INTEGER NOT NULL, articles INTEGER NOT NULL, waiting INTEGER NOT NULL, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TEMP TABLE done AS SELECT article_id FROM marks WHERE read IS NOT NULL OR dismissed IS NOT NULL;
INSERT INTO tallies SELECT 'all', 0, count(*), count(*) - (SELECT count(*) FROM done) FROM articles;
INSERT INTO tallies SELECT 'feed', feed_id, count(*), count(*) - sum(article_id IN (SELECT article_id FROM done))
    FROM appearances GROUP BY feed_id;
INSERT INTO tallies SELECT 'topic', topic_id, count(*), count(*) - sum(article_id IN (SELECT article_id FROM done))
    FROM tags WHERE stands = 1 GROUP BY topic_id;
DROP TABLE done;
"""

# event, table, condition, and the rows that go and come
TALLIED = (
    ("INSERT", "articles", "", "", "NEW"),
    ("DELETE", "articles", "", "OLD", ""),
    ("INSERT", "appearances", "", "", "NEW"),
    ("DELETE", "appearances", "", "OLD", ""),
    ("INSERT", "tags", "", "", "NEW"),
    ("DELETE", "tags", "", "OLD", ""),
    ("UPDATE OF stands", "tags", "WHEN OLD.stands != NEW.stands", "OLD", "NEW"),
    ("INSERT", "marks", "", "", "NEW"),
    ("DELETE", "marks", "", "OLD", ""),
    ("UPDATE OF read, dismissed", "marks", "", "OLD", "NEW"),
)

ENGINE = """
CREATE TABLE requests (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, payload TEXT NOT NULL, asked INTEGER NOT NULL, result TEXT
);
CREATE TABLE hosts (host TEXT PRIMARY KEY, paused_until INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
