"""What the judge sees of articles: their words, and the properties that neither reading nor the clock changes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.store import clock
from monitor.store.archive import Archive

if TYPE_CHECKING:
    from monitor.query import Document


def of(archive: Archive, article_ids: Sequence[int]) -> dict[int, Document]:
    """Return what the judge sees of articles."""
    from monitor.query import Document

    asked = (json.dumps(list(article_ids)),)
    of_feeds: dict[int, list[tuple[str, str, str, str]]] = {}
    for number, *feed in archive.all(
        "SELECT p.article_id, f.url, f.title, f.folder, o.name FROM appearances p JOIN feeds f ON f.id = p.feed_id"
        " JOIN outlets o ON o.id = f.outlet_id"
        " WHERE p.article_id IN (SELECT value FROM json_each(?)) ORDER BY p.seen, f.id",
        asked,
    ):
        of_feeds.setdefault(number, []).append((feed[0], feed[1], feed[2], feed[3]))
    of_topics: dict[int, list[str]] = {}
    for number, topic in archive.all(
        "SELECT g.article_id, t.name FROM tags g JOIN topics t ON t.id = g.topic_id"
        " WHERE g.stands = 1 AND t.removed IS NULL AND g.article_id IN (SELECT value FROM json_each(?))",
        asked,
    ):
        of_topics.setdefault(number, []).append(topic)
    found = {}
    for number, title, text, author, outlet, language, published, minute in archive.all(
        "SELECT a.id, a.title, coalesce(b.text, ''), coalesce(a.author, ''), o.name, a.language, a.published, d.minute"
        " FROM articles a JOIN outlets o ON o.id = a.outlet_id LEFT JOIN bodies b ON b.article_id = a.id"
        " LEFT JOIN dated d ON d.article_id = a.id WHERE a.id IN (SELECT value FROM json_each(?))",
        asked,
    ):
        placed = clock.minute_of_id(number) if minute is None else minute
        moment = clock.read_published(published) if published else clock.EPOCH + timedelta(minutes=placed)
        feeds = of_feeds.get(number, [])
        found[number] = Document(
            title=title,
            text=text,
            author=author,
            outlets=tuple(dict.fromkeys((outlet, *(feed[3] for feed in feeds)))),
            feeds=tuple(part for feed in feeds for part in feed[:2]),
            folders=tuple(dict.fromkeys(feed[2] for feed in feeds)),
            language=language,
            day=moment.date(),
            topics=tuple(of_topics.get(number, ())),
        )
    return found
