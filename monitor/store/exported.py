"""What left the house: exports, with the wording of every article as readers were given it.

The same clippings exported on one day in several formats are one export. A briefing is kept for ever; any other export as
long as its articles are watched, and some days more. However large one is, it is written in short transactions, and
nobody is told of it before it is whole.
"""

# ruff: noqa: A001 - read as `exported.all`

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from monitor.briefing import Earlier
from monitor.clipping import Clipping
from monitor.errors import UnknownError
from monitor.store import clock, watching
from monitor.store.archive import Archive, listed
from monitor.store.articles import known
from monitor.store.text import packed

FORGET_AFTER = timedelta(days=60)
# What is not whole by then will never be: its writing was broken off.
WHOLE_WITHIN = timedelta(days=1)
# Articles in one transaction.
TOGETHER = 50


@dataclass(frozen=True, slots=True)
class Kept:
    """An export that is kept: its number, and how many of its articles have a page that is looked at again."""

    number: int
    watched: int


@dataclass(frozen=True, slots=True)
class Given:
    """An article as an export gave it: all that is kept of its clipping."""

    article_id: int
    clipping_id: int | None
    version: int
    story: int | None
    frozen: datetime
    hash: str
    text_hash: str
    title: str
    text: str

    def as_dict(self) -> dict[str, Any]:
        """Write it as plain values, for what waits in a file."""
        return asdict(self) | {"frozen": self.frozen.isoformat()}

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Given:
        """Read what `as_dict` wrote."""
        return cls(**{**values, "frozen": datetime.fromisoformat(values["frozen"])})


def given(clipping: Clipping) -> Given:
    """Take of a clipping what is kept when it leaves."""
    whole = clipping.document
    return Given(
        article_id=whole.article.id,
        clipping_id=clipping.id,
        version=clipping.version,
        story=whole.article.story,
        frozen=clipping.clipped,
        hash=clipping.hash,
        text_hash=clipping.text_hash,
        title=whole.article.title,
        text=whole.text,
    )


def keep(
    archive: Archive,
    name: str,
    articles: Iterable[Given],
    now: datetime,
    *,
    day: str,
    recipe: Mapping[str, Any],
    clipbook_id: int | None = None,
    briefing: bool = False,
    compared: int | None = None,
) -> Kept:
    """Keep what an export gave and have its articles watched; one that is kept already keeps its number.

    `articles` are gone through twice. `day`: on which it is made, in the reader's zone; `recipe`: what was asked for;
    `compared`: of a briefing, which earlier one it was held against. What is broken off goes on with the same export.
    """
    covered = {
        "articles": [each.hash for each in articles],
        "briefing": briefing,
        "compared": compared,
        "day": day,
        "name": name,
        "recipe": recipe,
    }
    digest = hashlib.sha256(json.dumps(covered, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
    with archive.transaction():
        number, whole = archive.one("SELECT id, whole FROM exports WHERE hash = ?", (digest,)) or (None, 0)
        if number is None:
            number = archive.insert(
                "INSERT INTO exports (at, day, name, clipbook_id, briefing, compared, hash, whole)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
                (clock.ms(now), day, name, clipbook_id, briefing, compared, digest),
            )
    waiting, place, watched = iter(articles), 1, 0
    while piece := list(islice(waiting, TOGETHER)):
        bodies = {} if whole else {each.article_id: packed(each.text) for each in piece}
        with archive.transaction():
            there = known(archive, [each.article_id for each in piece])  # a purge may have been quicker
            standing = [each for each in piece if each.article_id in there]
            if not whole:
                _keep(archive, number, place, standing, bodies)
            watched += watching.begin(archive, [each.article_id for each in standing], now)
        place += len(piece)
    with archive.transaction():
        done = (clock.ms(now), number)
        archive.execute("UPDATE exports SET whole = 1, at = ? WHERE id = ? AND NOT whole", done)
    return Kept(int(number), watched)


def _keep(
    archive: Archive, number: int, first: int, articles: Sequence[Given], bodies: Mapping[int, bytes | None]
) -> None:
    archive.execute_many(
        "INSERT OR IGNORE INTO exported VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                *(number, each.article_id, place, each.clipping_id, each.version, each.story),
                *(clock.ms(each.frozen), each.hash, each.text_hash),
            )
            for place, each in enumerate(articles, first)
        ],
    )
    archive.execute_many(
        "INSERT OR IGNORE INTO wordings VALUES (?, ?, ?, ?)",
        [(each.article_id, each.text_hash, each.title, bodies[each.article_id]) for each in articles],
    )


# --- reading --------------------------------------------------------------------------------------------

_EARLIER = "SELECT e.id, e.name, e.at, (SELECT count(*) FROM exported x WHERE x.export_id = e.id), e.briefing FROM exports e WHERE e.whole"


def all(archive: Archive, limit: int = 200) -> list[Earlier]:
    """Return what left the house, the newest first."""
    return [_earlier(row) for row in archive.all(f"{_EARLIER} ORDER BY e.id DESC LIMIT ?", (limit,))]


def briefings(archive: Archive, limit: int = 60) -> list[Earlier]:
    """Return the briefings, the newest first: of those made of one clipbook on one day, the last."""
    return [
        _earlier(row)
        for row in archive.all(
            f"{_EARLIER} AND e.briefing AND e.id = (SELECT max(o.id) FROM exports o WHERE o.briefing AND o.whole"
            " AND o.clipbook_id IS e.clipbook_id AND o.day = e.day) ORDER BY e.id DESC LIMIT ?",
            (limit,),
        )
    ]


def comparable(archive: Archive, clipbook_id: int | None, day: str, limit: int = 30) -> list[Earlier]:
    """Return the briefings that one of a clipbook may be held against on a day: not those that are this one itself."""
    this = set(
        archive.column("SELECT id FROM exports WHERE clipbook_id IS ? AND day = ?", (clipbook_id, day))
    )
    return [each for each in briefings(archive, limit + 1) if each.number not in this][:limit]


def get(archive: Archive, number: int) -> Earlier:
    """Return an export by its number. Raises UnknownError."""
    found = archive.one(f"{_EARLIER} AND e.id = ?", (number,))
    if found is None:
        raise UnknownError(f"There is no export {number}; `presswatch clipbook exports` lists them.")
    return _earlier(found)


def last_briefing(archive: Archive, clipbook_id: int | None, day: str) -> Earlier | None:
    """Return the briefing that readers had before the one that a clipbook makes on a day.

    What was made of the same clipbook on the same day is this one, in another format or set right. The clipbook's own
    earlier briefings go before those of others.
    """
    found = archive.one(
        f"{_EARLIER} AND e.briefing AND NOT (e.clipbook_id IS ?1 AND e.day = ?2) AND e.day <= ?2"
        " ORDER BY e.clipbook_id IS ?1 DESC, e.id DESC LIMIT 1",
        (clipbook_id, day),
    )
    return None if found is None else _earlier(found)


def _earlier(row: tuple[Any, ...]) -> Earlier:
    number, name, at, articles, briefing = row
    return Earlier(number, name, clock.when(at), articles, bool(briefing))


# --- forgetting -----------------------------------------------------------------------------------------


def forget(archive: Archive, now: datetime) -> bool:
    """Give up some articles of an export that is not kept any longer; say whether there may be more.

    These are exports that were no briefings, some time after they were made, and what was broken off.
    """
    with archive.transaction():
        archive.execute(
            "UPDATE exports SET whole = 0 WHERE NOT briefing AND whole AND at < ?",
            (clock.ms(now - FORGET_AFTER),),
        )
        number = archive.value(
            "SELECT id FROM exports WHERE NOT whole AND at < ? LIMIT 1", (clock.ms(now - WHOLE_WITHIN),)
        )
        if number is None:
            return False
        piece = archive.column(
            "SELECT article_id FROM exported WHERE export_id = ? LIMIT ?", (number, TOGETHER)
        )
        these = (listed(piece),)
        for table in ("corrections", "exported"):
            archive.execute(
                f"DELETE FROM {table} WHERE export_id = ? AND article_id IN (SELECT value FROM json_each(?))",
                (number, *these),
            )
        archive.execute(
            "DELETE FROM wordings WHERE article_id IN (SELECT value FROM json_each(?)) AND NOT EXISTS"
            " (SELECT 1 FROM exported x WHERE x.article_id = wordings.article_id AND x.text_hash = wordings.text_hash)",
            these,
        )
        watching.forget(archive, piece)
        if len(piece) < TOGETHER:
            archive.execute("DELETE FROM exports WHERE id = ?", (number,))
    return True
