"""Stories: which articles tell the same news. What counts as the same, `monitor.likeness` decides.

A story is what kinships hold together; its id is the smallest id of its articles, so it does not depend on the order in
which they came. What the analyst put together or apart is never moved. Portraits and marks are kept for the days in
which a copy can still come, so that placing an article costs the same however large the archive is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.likeness import is_another
from monitor.likeness.clusters import clusters, joined
from monitor.store import clock, journal, nearby
from monitor.store.archive import Archive, listed
from monitor.store.clock import RUNNING_BITS, minute_of

_RECLUSTERED = 48  # articles of stories that a new one may join or part; larger ones are not divided anew
_PIECE = 400  # values bound at once


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


def todo(archive: Archive, limit: int = 200) -> list[Unplaced]:
    """Find articles that are in no story yet; one whose text is still to be fetched waits."""
    rows = archive.all(
        "SELECT a.id, a.title, coalesce(b.text, ''), a.language, a.published FROM articles a "
        "LEFT JOIN bodies b ON b.article_id = a.id WHERE a.story IS NULL AND a.state != 'pending' ORDER BY a.id LIMIT ?",
        (limit,),
    )
    return [Unplaced(*row) for row in rows]


def waiting(archive: Archive) -> int:
    """Count the articles that are in no story yet and whose text is there."""
    return int(archive.value("SELECT count(*) FROM articles WHERE story IS NULL AND state != 'pending'"))


def keep_portrait(
    archive: Archive, article_id: int, marks: Iterable[int], packed: bytes, now: datetime
) -> None:
    """Remember what an article is recognised by; what was known of its kinships is forgotten."""
    placed = minute_of(now)
    if archive.value("SELECT 1 FROM portraits WHERE article_id = ?", (article_id,)):
        _forget(archive, article_id)
    archive.execute_many(
        "INSERT OR IGNORE INTO story_marks(mark, article_id, placed) VALUES (?, ?, ?)",
        [(mark, article_id, placed) for mark in marks],
    )
    archive.execute("INSERT INTO portraits VALUES (?, ?, ?)", (article_id, placed, packed))


def _forget(archive: Archive, article_id: int) -> None:
    for table in ("story_marks", "portraits"):
        archive.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    forget_kin(archive, article_id)


def forget_kin(archive: Archive, article_id: int) -> None:
    """Forget whom an article is akin to, from both sides."""
    for column in ("article_id", "other_id"):
        archive.execute(f"DELETE FROM kinships WHERE {column} = ?", (article_id,))


def place(archive: Archive, article_id: int, links: Sequence[Link]) -> int:
    """Put an article into the story of those akin to it, and return the story's id.

    The stories that it touches are made anew from all that is known of kinships between their articles; but the
    analyst's stay as they are: an article whose closest kin is in one of them goes there, and no other moves.
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
    story_of = stories_of(archive, [link.article_id for link in closest])
    touched = list(dict.fromkeys(story_of[k.article_id] for k in closest if k.article_id in story_of))
    if not touched:
        _move(archive, {article_id: article_id})
        return article_id
    said = {story for story in touched if _is_said(archive, story)}
    if touched[0] in said:
        _move(archive, {article_id: touched[0]})
        return touched[0]
    groups = _groups(archive, article_id, [story for story in touched if story not in said])
    if groups is None:  # so large that its stories are joined as they are, and none is divided anew
        whole = {
            story: frozenset(_members(archive, story)) - {article_id}
            for story in touched
            if story not in said
        }
        groups = joined(
            {article_id: frozenset((article_id,)), **whole},
            _between(archive, article_id, links, story_of, whole),
        )
    found = {one: min(group) for group in groups for one in group}
    _move(archive, found)
    return found[article_id]


def _groups(archive: Archive, article_id: int | None, stories: Iterable[int]) -> list[frozenset[int]] | None:
    """Divide the articles of stories anew, with all that any kinship joins to them; None where they are too many.

    So what is decided hangs on kinships alone, and not on what had been decided before they were known.
    """
    everyone = set() if article_id is None else {article_id}
    strengths: dict[tuple[int, int], float] = {}
    left = list(stories)
    while left:
        new = {one for story in left for one in _members(archive, story)} - everyone
        everyone |= new
        if len(everyone) > _RECLUSTERED:
            return None
        these = listed(everyone)
        strengths = {
            (smaller, greater): strength
            for smaller, greater, strength in archive.all(
                "SELECT other_id, article_id, strength FROM kinships WHERE article_id IN (SELECT value FROM json_each(?1))"
                " UNION SELECT other_id, article_id, strength FROM kinships WHERE other_id IN (SELECT value FROM json_each(?1))",
                (these,),
            )
        }
        others = {one for pair in strengths for one in pair} - everyone
        reached = {*stories_of(archive, sorted(others)).values()} if others else set()
        left = [story for story in sorted(reached) if not _is_said(archive, story)]
    return clusters(
        everyone,
        {pair: strength for pair, strength in strengths.items() if everyone.issuperset(pair)},
    )


def leave(archive: Archive, article_id: int) -> None:
    """Take an article whose text is another now out of its story, to be placed anew; not where the analyst has spoken."""
    story = stories_of(archive, [article_id]).get(article_id)
    if story is None or _is_said(archive, story):
        return
    _forget(archive, article_id)
    archive.execute("UPDATE articles SET story = NULL WHERE id = ?", (article_id,))
    rest = _members(archive, story)
    groups = (_groups(archive, None, [story]) or [frozenset(rest)]) if rest else []
    _move(archive, {one: min(group) for group in groups for one in group})


def leave_if_another(archive: Archive, article_id: int, earlier: str, text: str) -> None:
    """Let an article whose text became another leave its story; one that says nearly the same stays."""
    if is_another(earlier, text):
        leave(archive, article_id)


def come_back(archive: Archive, article_id: int) -> None:
    """Let an article that had been deleted be placed anew where its story has not waited for it; the analyst's word stands.

    Where it stood beside the analyst's story of its closest kin before, it stays there.
    """
    story = stories_of(archive, [article_id]).get(article_id)
    if story is None or _is_said(archive, story) or len(_members(archive, story)) > 1:
        return
    closest = archive.column(
        "SELECT iif(article_id = ?1, other_id, article_id) FROM kinships WHERE ?1 IN (article_id, other_id)"
        " ORDER BY strength DESC, 1 LIMIT 1",
        (article_id,),
    )
    if not any(_is_said(archive, one) for one in stories_of(archive, closest).values()):
        archive.execute("UPDATE articles SET story = NULL WHERE id = ?", (article_id,))


def _between(
    archive: Archive,
    article_id: int,
    links: Sequence[Link],
    story_of: Mapping[int, int],
    stories: Collection[int],
) -> dict[tuple[int, int], tuple[float, int]]:
    """Say how whole stories, and one article, are akin: the greatest strength of a pair, and how many pairs there are."""
    found: dict[tuple[int, int], tuple[float, int]] = {}
    for link in links:
        story = story_of.get(link.article_id)
        if story is not None and story in stories:
            pair = min(article_id, story), max(article_id, story)
            strength, count = found.get(pair, (0.0, 0))
            found[pair] = max(strength, link.strength), count + 1
    return found | _akin(archive, stories)


def _akin(archive: Archive, stories: Collection[int]) -> dict[tuple[int, int], tuple[float, int]]:
    """Say how whole stories are akin, the smaller id first."""
    rows = archive.all(
        "SELECT min(a.story, b.story), max(a.story, b.story), max(k.strength), count(*) FROM articles a "
        "JOIN kinships k ON k.article_id = a.id JOIN articles b ON b.id = k.other_id "
        "WHERE a.story IN (SELECT value FROM json_each(:stories)) AND b.story IN (SELECT value FROM json_each(:stories)) "
        "AND a.story != b.story GROUP BY 1, 2",
        {"stories": listed(stories)},
    )
    return {(one, other): (strength, count) for one, other, strength, count in rows}


def renew(archive: Archive, found: Mapping[int, Sequence[Link]]) -> None:
    """Put what is known now in the place of what was known of the kinships between some articles, and make their stories anew.

    `found` are the articles with those akin to each of them. Where two see one another differently, the closer view counts.
    """
    closest: dict[tuple[int, int], Link] = {}
    for article_id, links in found.items():
        for link in links:
            pair = max(article_id, link.article_id), min(article_id, link.article_id)
            if pair not in closest or closest[pair].strength < link.strength:
                closest[pair] = link
    now = {
        (*pair, k.kind, k.strength, k.shared, k.total)
        for pair, k in closest.items()
        if found.keys() >= {*pair}
    }
    before = set(
        archive.all(
            "SELECT article_id, other_id, kind, strength, shared, total FROM kinships"
            " WHERE article_id IN (SELECT value FROM json_each(?1)) AND other_id IN (SELECT value FROM json_each(?1))",
            (listed(found),),
        )
    )
    changed = before ^ now
    if not changed:
        return
    with archive.transaction():
        # Somebody may have purged one of them meanwhile.
        present = set(
            archive.column(
                "SELECT article_id FROM portraits WHERE article_id IN (SELECT value FROM json_each(?))",
                (listed({one for row in changed for one in row[:2]}),),
            )
        )
        archive.execute_many(
            "DELETE FROM kinships WHERE article_id = ? AND other_id = ?", [row[:2] for row in before - now]
        )
        archive.execute_many(
            "INSERT OR REPLACE INTO kinships VALUES (?, ?, ?, ?, ?, ?)",
            sorted(row for row in now - before if present.issuperset(row[:2])),
        )
        for story in sorted({*stories_of(archive, sorted(present)).values()}):
            if not _is_said(archive, story):
                groups = _groups(archive, None, [story]) or _joined(archive, story)
                _move(archive, {one: min(group) for group in groups for one in group})


def _joined(archive: Archive, story: int) -> list[frozenset[int]]:
    """Join a story that is too large to be divided anew with those that it belongs to."""
    reached = archive.column(
        "WITH own AS (SELECT id FROM articles WHERE story = ?) SELECT DISTINCT story FROM articles WHERE story IS NOT NULL"
        " AND id IN (SELECT other_id FROM kinships WHERE article_id IN own"
        " UNION SELECT article_id FROM kinships WHERE other_id IN own)",
        (story,),
    )
    whole = {
        one: frozenset(_members(archive, one)) for one in {story, *reached} if not _is_said(archive, one)
    }
    return joined(whole, _akin(archive, whole))


def _move(archive: Archive, story_of: Mapping[int, int]) -> None:
    archive.execute_many(
        "UPDATE articles SET story = ?1 WHERE id = ?2 AND story IS NOT ?1",
        [(story, article_id) for article_id, story in story_of.items()],
    )


def forget(archive: Archive, now: datetime) -> None:
    """Drop what articles are recognised by that were placed too long ago for copies to come."""
    limit = minute_of(now - timedelta(days=2 * nearby.days(archive)))
    archive.execute("DELETE FROM story_marks WHERE placed < ?", (limit,))
    archive.execute("DELETE FROM portraits WHERE placed < ?", (limit,))


# --- the analyst's word ---------------------------------------------------------------------------------


def merge(archive: Archive, article_ids: Sequence[int], now: datetime) -> int:
    """Make one story of the stories of some articles, for good; return its id."""
    with archive.transaction():
        stories = sorted(set(stories_of(archive, article_ids).values()))
        members = [one for story in stories for one in _members(archive, story)]
        return _say(archive, members, min(stories), now, f"{len(stories)} stories were merged")


def split(archive: Archive, article_ids: Sequence[int], now: datetime) -> int:
    """Take articles out of their stories and make a story of them, for good; return its id."""
    with archive.transaction():
        chosen = set(article_ids)
        before = stories_of(archive, article_ids)
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
    """Put articles back into the stories that the journal kept; what joined these stories since is placed anew."""
    before = {int(number): (story, said) for number, (story, said) in earlier["articles"].items()}
    touched = {story for story, _ in before.values()} | {*stories_of(archive, list(before)).values()}
    archive.execute(
        "UPDATE articles SET story = NULL WHERE story IN (SELECT value FROM json_each(?))"
        " AND id NOT IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT article_id FROM story_words)",
        (listed(story for story in touched if story is not None), listed(before)),
    )
    for article_id, (story, said) in before.items():
        archive.execute("UPDATE articles SET story = ? WHERE id = ?", (story, article_id))
        archive.execute("DELETE FROM story_words WHERE article_id = ?", (article_id,))
        if said is not None:
            archive.execute("INSERT INTO story_words VALUES (?, ?)", (article_id, said))


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
    stories = stories_of(archive, members)
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


def stories_of(archive: Archive, article_ids: Sequence[int]) -> dict[int, int]:
    """Return the stories of those articles that are in one."""
    found: dict[int, int] = {}
    for piece in _pieces(article_ids):
        holes = ", ".join("?" * len(piece))
        found |= dict(
            archive.all(f"SELECT id, story FROM articles WHERE id IN ({holes}) AND story IS NOT NULL", piece)
        )
    return found


def _pieces(values: Sequence[int]) -> Iterable[Sequence[int]]:
    return (values[start : start + _PIECE] for start in range(0, len(values), _PIECE))
