"""The stories as readers ask for them, and why an article is in its one."""

# ruff: noqa: A001 - read as `story_list.all`: the module says of what

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby

from monitor.model import Story
from monitor.store import clock
from monitor.store.archive import Archive
from monitor.store.clock import RUNNING_BITS
from monitor.store.folding import standing
from monitor.store.stories import Link, stories_of

_MEMBERS = """
SELECT a.story, a.id, a.title, o.name, a.words, EXISTS (
  SELECT 1 FROM appearances p JOIN feeds f ON f.id = p.feed_id WHERE p.article_id = a.id AND f.removed IS NULL)
FROM articles a JOIN outlets o ON o.id = a.outlet_id WHERE {condition} ORDER BY a.story, a.id
"""
_KINDS = """
SELECT DISTINCT a.story, k.kind FROM kinships k JOIN articles a ON a.id = k.article_id JOIN articles b ON b.id = k.other_id
WHERE a.story = b.story AND {condition} ORDER BY a.story, k.kind
"""


def all(archive: Archive, since: int = 0) -> list[Story]:
    """List the stories of which an article is as new as an article id, the newest first."""
    condition = "a.story IS NOT NULL AND a.story IN (SELECT story FROM articles WHERE id >= ?)"
    found = _read(archive, condition, (since,))
    return sorted(found, key=lambda story: (-story.article_ids[-1], story.id))


def one(archive: Archive, story: int) -> Story | None:
    """Return a story; None where there is none."""
    found = _read(archive, "a.story = ?", (story,))
    return found[0] if found else None


def _read(archive: Archive, condition: str, values: Sequence[int]) -> list[Story]:
    kinds: defaultdict[int, list[int]] = defaultdict(list)
    for story, kind in archive.all(_KINDS.format(condition=condition), values):
        kinds[story].append(kind)
    members = archive.all(_MEMBERS.format(condition=condition), values)
    return [
        _story(story, [row[1:] for row in rows], kinds[story])
        for story, rows in groupby(members, key=lambda row: int(row[0]))
    ]


def _story(story: int, rows: Sequence[tuple[int, str, str, int, int]], kinds: Sequence[int]) -> Story:
    number, title, *_ = max(rows, key=lambda row: standing(bool(row[4]), row[3], row[0]))
    first, last = (clock.EPOCH + timedelta(minutes=row[0] >> RUNNING_BITS) for row in (rows[0], rows[-1]))
    return Story(
        id=story,
        title=title,
        representative=number,
        outlets=tuple(dict.fromkeys(row[2] for row in rows if row[2])),
        article_ids=tuple(row[0] for row in rows),
        first=first,
        last=last,
        kinds=tuple(kinds),
    )


def kin(archive: Archive, article_id: int) -> list[Link]:
    """Say how an article is akin to others of its story, the closest first."""
    rows = archive.all(
        "SELECT iif(k.article_id = :id, k.other_id, k.article_id), k.kind, k.strength, k.shared, k.total FROM kinships k "
        "WHERE k.article_id = :id OR k.other_id = :id",
        {"id": article_id},
    )
    story = stories_of(archive, [article_id, *(row[0] for row in rows)])
    links = [Link(*row) for row in rows if story.get(row[0]) == story.get(article_id)]
    return sorted(links, key=lambda link: (link.kind, -link.strength, link.article_id))
