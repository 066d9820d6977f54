"""Stories: which articles tell the same news. What counts as the same, `monitor.likeness` decides.

A story is what kinships hold together; its id is the smallest id of its articles, so it does not depend on the order in
which they came. What the analyst put together or apart is never moved. Portraits and marks are kept for the days in
which a copy can still come, so that placing an article costs the same however large the archive is.
"""

# ruff: noqa: A001 - read as `stories.all`: the module says of what

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from monitor.model import Story
from monitor.store import clock, journal, meta
from monitor.store.archive import Archive
from monitor.store.clock import RUNNING_BITS, minute_of

# Copies of one piece of news are published within days of each other; the reader may say how many.
DAYS = 7
_DAYS_SETTING = "story days"
_POSTINGS = 400  # of the newest articles with one mark; more say nothing of which two belong together
_CANDIDATES = 24
_ENOUGH = 500  # articles of other days; more change no judgement
_PIECE = 400  # values bound at once
# Names on other days than an event's: more than so many minutes away.
OTHER_DAYS = 36 * 60


@dataclass(frozen=True, slots=True)
class Unplaced:
    """An article without a story. `published` is a `Published` text or None; its id says its minute."""

    article_id: int
    title: str
    text: str
    language: str | None
    published: str | None

    @property
    def minute(self) -> int:
        """Give its time in minutes since 1970 UTC."""
        return self.article_id >> RUNNING_BITS


@dataclass(frozen=True, slots=True)
class Link:
    """Why two articles are in one story. `kind` is a number of `monitor.likeness.Kind`."""

    article_id: int
    kind: int
    strength: float
    shared: int
    total: int


@dataclass(frozen=True, slots=True)
class Near:
    """The articles that may tell the same: their portraits, and the minutes of the articles that have each mark.

    `other_days` counts the articles of other days, as far as it matters.
    """

    portraits: Mapping[int, bytes]
    minutes: Mapping[int, Sequence[int]]
    other_days: int


def todo(archive: Archive, limit: int = 200) -> list[Unplaced]:
    """Find articles that are in no story yet; one whose text is still to be fetched waits."""
    rows = archive.all(
        "SELECT a.id, a.title, coalesce(b.text, ''), a.language, a.published FROM articles a "
        "LEFT JOIN bodies b ON b.article_id = a.id WHERE a.story IS NULL AND a.state != 'pending' ORDER BY a.id LIMIT ?",
        (limit,),
    )
    return [Unplaced(*row) for row in rows]


def days(archive: Archive) -> int:
    """Say within how many days articles can belong to one story."""
    return int(meta.get(archive, _DAYS_SETTING, DAYS))


def set_days(archive: Archive, value: int) -> None:
    """Set within how many days articles can belong to one story, from now on."""
    meta.set(archive, _DAYS_SETTING, max(1, min(value, 60)))


def keep_portrait(
    archive: Archive, article_id: int, marks: Iterable[int], packed: bytes, now: datetime
) -> None:
    """Remember what an article is recognised by; what was known of its kinships is forgotten."""
    placed = minute_of(now)
    for table in ("story_marks", "portraits", "kinships"):
        archive.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    archive.execute("DELETE FROM kinships WHERE other_id = ?", (article_id,))
    archive.execute_many(
        "INSERT INTO story_marks(mark, article_id, placed) VALUES (?, ?, ?)",
        [(mark, article_id, placed) for mark in set(marks)],
    )
    archive.execute("INSERT INTO portraits VALUES (?, ?, ?)", (article_id, placed, packed))


def near(archive: Archive, article_id: int, marks: Iterable[int]) -> Near:
    """Find the articles of the days around that share most marks."""
    reach = days(archive) * 24 * 60 << RUNNING_BITS
    shared: Counter[int] = Counter()
    minutes: dict[int, list[int]] = {}
    for mark in sorted(marks):
        found = archive.column(
            "SELECT article_id FROM story_marks WHERE mark = ? AND article_id BETWEEN ? AND ? "
            "ORDER BY article_id DESC LIMIT ?",
            (mark, article_id - 2 * reach, article_id + 2 * reach, _POSTINGS),
        )
        if len(found) > 1:
            minutes[mark] = [other >> RUNNING_BITS for other in found]
            weight = 1 + _POSTINGS // len(found)  # a mark that few have tells more
            for other in found:
                if abs(other - article_id) <= reach:
                    shared[other] += weight
    shared.pop(article_id, None)
    best = sorted(shared, key=lambda other: (-shared[other], abs(other - article_id), other))[:_CANDIDATES]
    holes = ", ".join("?" * len(best))
    rows = archive.all(f"SELECT article_id, packed FROM portraits WHERE article_id IN ({holes})", best)
    apart = OTHER_DAYS << RUNNING_BITS
    others = archive.value(
        "SELECT count(*) FROM (SELECT 1 FROM portraits WHERE article_id BETWEEN :from AND :before "
        "OR article_id BETWEEN :after AND :to LIMIT :enough)",
        {
            "from": article_id - 2 * reach,
            "before": article_id - apart,
            "after": article_id + apart,
            "to": article_id + 2 * reach,
            "enough": _ENOUGH,
        },
    )
    return Near(dict(rows), minutes, int(others))


def place(archive: Archive, article_id: int, links: Sequence[Link]) -> int:
    """Put an article into the story of those akin to it, and return the story's id.

    Stories that it joins become one, except where the analyst has put one of them together: then the article goes
    to the story of its closest kin, and no other moves.
    """
    archive.execute_many(
        "INSERT OR REPLACE INTO kinships VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                max(article_id, k.article_id),
                min(article_id, k.article_id),
                k.kind,
                k.strength,
                k.shared,
                k.total,
            )
            for k in links
        ],
    )
    closest = sorted(links, key=lambda link: (-link.strength, link.article_id))
    story_of = _stories_of(archive, [link.article_id for link in closest])
    joined = list(dict.fromkeys(story_of[k.article_id] for k in closest if k.article_id in story_of))
    if any(_is_said(archive, story) for story in joined):
        story = joined[0]
        target = story if _is_said(archive, story) else min(story, article_id)
        joined = [story]
    else:
        target = min((*joined, article_id))
    archive.execute("UPDATE articles SET story = ? WHERE id = ?", (target, article_id))
    for story in joined:
        if story != target:
            archive.execute("UPDATE articles SET story = ? WHERE story = ?", (target, story))
    return target


def forget(archive: Archive, now: datetime) -> None:
    """Drop what articles are recognised by that were placed too long ago for copies to come."""
    limit = minute_of(now - timedelta(days=2 * days(archive)))
    archive.execute("DELETE FROM story_marks WHERE placed < ?", (limit,))
    archive.execute("DELETE FROM portraits WHERE placed < ?", (limit,))


# --- what readers ask -----------------------------------------------------------------------------------


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
    number, title, *_ = max(rows, key=lambda row: (row[4], row[3], -row[0]))
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
    story = _stories_of(archive, [article_id, *(row[0] for row in rows)])
    links = [Link(*row) for row in rows if story.get(row[0]) == story.get(article_id)]
    return sorted(links, key=lambda link: (link.kind, -link.strength, link.article_id))


# --- the analyst's word ---------------------------------------------------------------------------------


def merge(archive: Archive, article_ids: Sequence[int], now: datetime) -> int:
    """Make one story of the stories of some articles, for good; return its id."""
    with archive.transaction():
        stories = sorted(set(_stories_of(archive, article_ids).values()))
        members = [one for story in stories for one in _members(archive, story)]
        return _say(archive, members, min(stories), now, f"{len(stories)} stories were merged")


def split(archive: Archive, article_ids: Sequence[int], now: datetime) -> int:
    """Take articles out of their stories and make a story of them, for good; return its id."""
    with archive.transaction():
        chosen = set(article_ids)
        before = _stories_of(archive, article_ids)
        rest: dict[int, list[int]] = {
            story: [one for one in _members(archive, story) if one not in chosen]
            for story in set(before.values())
        }
        earlier = _state(archive, [*chosen, *(one for left in rest.values() for one in left)])
        count = len(chosen)
        sentence = (
            "an article was taken out of its story"
            if count == 1
            else f"{count} articles were taken out of their story"
        )
        journal.write(archive, "story", sentence, now, earlier, sorted(chosen))
        for left in rest.values():
            if left:
                _put(archive, left, min(left), now)
        _put(archive, sorted(chosen), min(chosen), now)
        return min(chosen)


def restore(archive: Archive, earlier: Mapping[str, Mapping[str, Sequence[int | None]]]) -> None:
    """Put articles back into the stories that the journal kept."""
    for article_id, (story, said) in earlier["articles"].items():
        archive.execute("UPDATE articles SET story = ? WHERE id = ?", (story, int(article_id)))
        archive.execute("DELETE FROM story_words WHERE article_id = ?", (int(article_id),))
        if said is not None:
            archive.execute("INSERT INTO story_words VALUES (?, ?)", (int(article_id), said))


def _say(archive: Archive, members: Sequence[int], story: int, now: datetime, sentence: str) -> int:
    journal.write(archive, "story", sentence, now, _state(archive, members), members)
    _put(archive, members, story, now)
    return story


def _put(archive: Archive, members: Sequence[int], story: int, now: datetime) -> None:
    archive.execute_many("UPDATE articles SET story = ? WHERE id = ?", [(story, one) for one in members])
    archive.execute_many(
        "INSERT OR REPLACE INTO story_words VALUES (?, ?)", [(one, clock.ms(now)) for one in members]
    )


def _state(archive: Archive, members: Sequence[int]) -> dict[str, dict[str, list[int | None]]]:
    said: dict[int, int] = {}
    for piece in _pieces(members):
        holes = ", ".join("?" * len(piece))
        said |= dict(
            archive.all(f"SELECT article_id, said FROM story_words WHERE article_id IN ({holes})", piece)
        )
    stories = _stories_of(archive, members)
    return {"articles": {str(one): [stories.get(one), said.get(one)] for one in members}}


def _is_said(archive: Archive, story: int) -> bool:
    return bool(
        archive.value(
            "SELECT 1 FROM articles a JOIN story_words w ON w.article_id = a.id WHERE a.story = ? LIMIT 1",
            (story,),
        )
    )


def _members(archive: Archive, story: int) -> list[int]:
    return [
        int(one) for one in archive.column("SELECT id FROM articles WHERE story = ? ORDER BY id", (story,))
    ]


def _stories_of(archive: Archive, article_ids: Sequence[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for piece in _pieces(article_ids):
        holes = ", ".join("?" * len(piece))
        found |= dict(
            archive.all(f"SELECT id, story FROM articles WHERE id IN ({holes}) AND story IS NOT NULL", piece)
        )
    return found


def _pieces(values: Sequence[int]) -> Iterable[Sequence[int]]:
    return (values[start : start + _PIECE] for start in range(0, len(values), _PIECE))
