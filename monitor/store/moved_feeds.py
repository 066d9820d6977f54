"""The articles of a feed that moved and made not only its guids and links, but its summaries and dates anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
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
# So many articles that come again word for word under other guids and links are no coincidence.
_NO_COINCIDENCE = 3
# A shorter text can be that of several articles, such as a notice that there is nothing to report.
_LEAST_WORDS = 12


def known_by_words(
    archive: Archive,
    feed_id: int,
    entries: Sequence[Arrival],
    words: Sequence[bytes],
    strange: Collection[int],
    here: Collection[int],
    most: int,
) -> dict[int, int]:
    """Find the articles of strange entries by title and text, whatever their dates, where a feed tells several again.

    `words`: the print of title and text of each entry; `here`: what this answer holds under its own keys. Gives the
    place of the entry and the article's id.
    """
    telling = [place for place in strange if len(entries[place].text.split()) >= _LEAST_WORDS]
    if len(telling) < _NO_COINCIDENCE:
        return {}
    earlier = [
        (bytes(said[: len(words[0])]), number)
        for said, number in archive.all(
            "SELECT print, article_id FROM appearances WHERE feed_id = ? ORDER BY article_id DESC LIMIT ?",
            (feed_id, most),
        )
    ]
    now, then = Counter(words), Counter(said for said, _ in earlier)
    known = {said: number for said, number in earlier if now[said] == then[said] == 1 and number not in here}
    found = {place: known[words[place]] for place in telling if words[place] in known}
    return found if len(found) >= _NO_COINCIDENCE else {}


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
