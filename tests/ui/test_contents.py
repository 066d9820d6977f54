"""What the sidebar is filled with."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from monitor.model import NewArticle
from monitor.store import Archive, articles, searches
from ui.desk import read_contents


def test_a_saved_search_shows_how_many_articles_wait_in_it(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    with Archive.open(tmp_path / "archive.db", "create") as archive:
        articles.add(archive, NewArticle("A ferry", "The ferry lay in the harbour all day."), now)
        articles.add(archive, NewArticle("A train", "The train stood in the tunnel all day."), now)
        searches.set(archive, "Boats", "ferry", now)
        (saved,) = read_contents(archive).searches
    assert (saved.name, saved.articles, saved.unread) == ("Boats", 1, 1)
