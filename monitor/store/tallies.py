"""The tallies of the sidebar: triggers keep them; here they are compared with what they count, and counted anew."""

from __future__ import annotations

from monitor.store.archive import Archive

_DONE = "SELECT article_id FROM marks WHERE read IS NOT NULL OR dismissed IS NOT NULL"
_TRUTH = f"""
    SELECT 'all' AS kind, 0 AS id, count(*) AS articles, count(*) - (SELECT count(*) FROM ({_DONE})) AS waiting FROM articles
    UNION ALL SELECT 'feed', feed_id, count(*), count(*) - sum(article_id IN ({_DONE})) FROM appearances GROUP BY feed_id
    UNION ALL SELECT 'topic', topic_id, count(*), count(*) - sum(article_id IN ({_DONE})) FROM tags WHERE stands = 1
        GROUP BY topic_id
"""


def wrong(archive: Archive) -> int:
    """Return how many of the numbers are not what they should be."""
    return int(
        archive.value(
            f"SELECT (SELECT count(*) FROM (SELECT kind, id, articles, waiting FROM ({_TRUTH}) EXCEPT SELECT * FROM tallies))"
            f" + (SELECT count(*) FROM (SELECT kind, id FROM tallies WHERE kind IN ('all', 'feed', 'topic') AND (articles != 0 OR waiting != 0)"
            f" EXCEPT SELECT kind, id FROM ({_TRUTH})))"
        )
    )


def rebuild(archive: Archive) -> None:
    """Count anew."""
    with archive.transaction():
        archive.execute("DELETE FROM tallies WHERE kind IN ('all', 'feed', 'topic')")
        archive.execute(f"INSERT INTO tallies SELECT kind, id, articles, waiting FROM ({_TRUTH})")
