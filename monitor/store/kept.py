"""What stays for ever: articles that the analyst has put a hand on. No purge takes them, and their raw pages stay.

This is the one place that says so; what else shall protect an article is one line more.
"""

from __future__ import annotations

from collections.abc import Iterable

from monitor.store.archive import Archive, listed

# Each names the articles that are protected, by the reason.
REASONS = {
    "starred": "SELECT article_id FROM marks WHERE starred IS NOT NULL",
    "noted": "SELECT article_id FROM highlights WHERE removed IS NULL",
    # also what stands in a briefing that readers have
    "clipped": "SELECT article_id FROM clippings WHERE removed IS NULL UNION"
    " SELECT x.article_id FROM exported x JOIN exports e ON e.id = x.export_id WHERE e.briefing",
    "pasted": "SELECT article_id FROM sources WHERE pasted",  # its text is the analyst's
}
ARTICLES = " UNION ".join(REASONS.values())


def among(archive: Archive, article_ids: Iterable[int]) -> frozenset[int]:
    """Return which of these articles stay for ever."""
    return frozenset(
        archive.column(f"SELECT value FROM json_each(?) WHERE value IN ({ARTICLES})", (listed(article_ids),))
    )
