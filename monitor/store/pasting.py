"""A text that the analyst gives an article: the way to keep what only subscribers are shown.

The text that stood before stays as a version. No page that is fetched later takes its place; undo brings it back.
"""

from __future__ import annotations

from datetime import datetime

from monitor.model import BodyState, NewArticle
from monitor.store import bodies, journal, sources, tags, whole
from monitor.store.archive import Archive
from monitor.store.index import changing
from monitor.store.text import clean, line, same

KIND = "paste"


def paste(archive: Archive, article_id: int, pasted: NewArticle, now: datetime) -> bool:
    """Give an article the text of what was pasted; say whether that changed anything. Raises UnknownError."""
    with changing(archive, article_id):
        if not archive.value("SELECT 1 FROM articles WHERE id = ?", (article_id,)):
            raise bodies.unknown(article_id)
        title, old_text = bodies.standing(archive, article_id)
        text = clean(pasted.text)
        if same(text, old_text) and sources.is_pasted(archive, article_id):
            return False
        step = journal.write(archive, KIND, f"a text pasted into “{title[:80]}”", now, {})
        whole.set_aside(archive, step, article_id, now)
        if old_text:
            bodies.keep_version(archive, article_id, now, bodies.Cause.ANALYST)
        bodies.write(archive, article_id, text, pasted.html, None, now)
        archive.execute(
            "UPDATE articles SET state = ?, reason = NULL, language = coalesce(?, language) WHERE id = ?",
            (BodyState.FULL, line(pasted.language).lower() or None, article_id),
        )
        bodies.refresh_filter(archive, article_id)
        sources.note(archive, article_id, pasted.origin, now, pasted=True)
        tags.ask(archive, article_id)
    return True
