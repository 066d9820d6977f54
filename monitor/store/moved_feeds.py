"""The articles of a feed that moved and made not only its guids and links, but its summaries and dates anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from monitor.store import clock
from monitor.store.archive import Archive
from monitor.store.text import line

if TYPE_CHECKING:
    from monitor.store.arriving import Arrival

# A site writes its dates otherwise after a move, by zone or by day; what comes daily under one title is further apart.
_NEAR = timedelta(hours=12)


def known_by_title(
    archive: Archive, feed_id: int, entries: Sequence[Arrival], most: int
) -> dict[int, int | None]:
    """Find articles by a title that stands once in this answer and once in what the feed has delivered.

    Their dates are near, or the paths of their links the same. Gives the place of the entry and the article's id.
    """
    earlier = archive.all(
        "SELECT p.title, a.id, a.published, a.url FROM appearances p CROSS JOIN articles a ON a.id = p.article_id"
        " WHERE p.feed_id = ? ORDER BY p.article_id DESC LIMIT ?",
        (feed_id, most),
    )
    titles = [line(arrival.title) for arrival in entries]
    now, then = Counter(titles), Counter(title for title, *_ in earlier)
    known = {title: facts for title, *facts in earlier if now[title] == then[title] == 1}
    found: dict[int, int | None] = {}
    for place, (title, arrival) in enumerate(zip(titles, entries, strict=True)):
        if title in known:
            number, published, url = known[title]
            if _near(arrival.published, published) or _same_path(arrival.entry.url, url):
                found[place] = number
    return found


def _near(one: str | None, other: str | None) -> bool:
    try:
        return bool(one and other and abs(clock.read_published(one) - clock.read_published(other)) <= _NEAR)
    except ValueError:
        return False


def _same_path(one: str | None, other: str | None) -> bool:
    try:
        path, again = (
            urlsplit(url or "")._replace(scheme="", netloc="", fragment="") for url in (one, other)
        )
    except ValueError:
        return False
    return path == again and path.path.strip("/") != ""
