"""Bells: of which topics and saved searches the reader is told, how, and of which articles he was not told yet.

What is to be told, `monitor.notifying` decides. It is noted as told before it is shown, so nothing is told twice.
"""

# ruff: noqa: A001 - read as `bells.all`, `bells.set`: the module says of what

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from monitor.errors import UnknownError
from monitor.model import Filter
from monitor.notifying import Before, Bell, Fresh, Telling, Wishes, after, decide
from monitor.store import clock, finding, meta
from monitor.store import plan as planning
from monitor.store.archive import Archive, listed
from monitor.store.fields import Sql
from monitor.store.topics import fold_name

_WISHES, _BEFORE = "notifying.wishes", "notifying.before"
# An article that was older than this when it arrived is no news: a feed has looked into its own archive.
_OLD_MINUTES = 2 * 24 * 60
# An article whose page cannot be had is told by what its feed says of it.
_PATIENCE = timedelta(minutes=10)
_FORGOTTEN = timedelta(days=3)  # what nobody looked at for so long is told to nobody
_KEPT = timedelta(days=60)  # so far apart can articles of one story be
_AT_ONCE = 5_000

_FRESH = f"""SELECT u.article_id, u.came, a.title, o.name, a.story, a.story IS NOT NULL,
  EXISTS (SELECT 1 FROM marks m WHERE m.article_id = a.id AND (m.read IS NOT NULL OR m.dismissed IS NOT NULL))
  OR EXISTS (SELECT 1 FROM articles s JOIN told t ON t.article_id = s.id WHERE s.story = a.story)
  OR EXISTS (SELECT 1 FROM told t WHERE t.article_id = a.id) OR u.came < :forgotten
  OR ((a.id >> {clock.RUNNING_BITS}) < u.came / 60000 - {_OLD_MINUTES} AND NOT EXISTS (
    SELECT 1 FROM appearances p JOIN feeds f ON f.id = p.feed_id WHERE p.article_id = a.id AND f.replayed))
FROM unheard u JOIN articles a ON a.id = u.article_id JOIN outlets o ON o.id = a.outlet_id
WHERE (a.story IS NOT NULL OR u.came <= :patient) AND NOT EXISTS (SELECT 1 FROM tag_jobs j WHERE j.article_id = a.id)
ORDER BY u.came, u.article_id LIMIT {_AT_ONCE}"""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was looked at: articles for which bells ring, those for which none does, and whether others are on their way."""

    fresh: tuple[Fresh, ...]
    silent: tuple[int, ...]
    more_to_come: bool


# --- what the reader chose ------------------------------------------------------------------------------


def all(archive: Archive) -> frozenset[Bell]:
    """Return the topics and saved searches that have a bell."""
    return frozenset(Bell(kind, name) for kind, name, _ in _chosen(archive))


def set(archive: Archive, bell: Bell, on: bool) -> None:
    """Give a topic or saved search a bell, or take it away. What is there already is not told. Raises UnknownError."""
    folded = fold_name(bell.name)
    with archive.transaction():
        if not on:
            archive.execute("DELETE FROM bells WHERE kind = ? AND folded = ?", (bell.kind, folded))
            return
        there = {
            "topic": "SELECT 1 FROM topics WHERE folded = ? AND removed IS NULL",
            "search": "SELECT 1 FROM searches WHERE folded = ?",
        }[bell.kind]
        if not archive.value(there, (folded,)):
            what = "topic" if bell.kind == "topic" else "saved search"
            raise UnknownError(f"There is no {what} “{bell.name}”.")
        if not all(archive):
            archive.execute("DELETE FROM unheard")  # noted for a bell that is not there any more
        archive.execute("INSERT OR IGNORE INTO bells VALUES (?, ?)", (bell.kind, folded))


def wishes(archive: Archive) -> Wishes:
    """Return how the reader wants to be told; what makes no sense in it is as usual."""
    return _wishes_of(meta.get(archive, _WISHES))


def keep(archive: Archive, wished: Wishes) -> Wishes:
    """Keep how the reader wants to be told, from now on."""
    kept = asdict(wished) | {
        "begins": wished.begins.isoformat("minutes"),
        "ends": wished.ends.isoformat("minutes"),
        "days": sorted(wished.days),
        "until": None if wished.until is None else clock.ms(wished.until),
    }
    with archive.transaction():
        meta.set(archive, _WISHES, kept)
        if not wished.on:
            archive.execute("DELETE FROM unheard")
    return wishes(archive)


def pause(archive: Archive, until: datetime | None) -> Wishes:
    """Let it be quiet until a time, or end that; whatever comes meanwhile is told afterwards."""
    with archive.transaction():
        return keep(archive, replace(wishes(archive), until=until))


def _wishes_of(kept: Any) -> Wishes:
    usual = Wishes()
    if not isinstance(kept, dict):
        return usual
    days, until = kept.get("days"), kept.get("until")
    return Wishes(
        on=kept.get("on") is not False,
        quiet=kept.get("quiet") is True,
        begins=_hour(kept.get("begins"), usual.begins),
        ends=_hour(kept.get("ends"), usual.ends),
        days=frozenset(day for day in days if day in range(7)) if isinstance(days, list) else usual.days,
        most=_whole(kept.get("most"), usual.most, least=0),
        minutes=_whole(kept.get("minutes"), usual.minutes, least=1),
        until=clock.when(until) if isinstance(until, int) and 0 < until < 2**47 else None,
    )


def _hour(kept: object, usual: time) -> time:
    try:
        return time.fromisoformat(kept).replace(tzinfo=None) if isinstance(kept, str) else usual
    except ValueError:
        return usual


def _whole(kept: object, usual: int, *, least: int) -> int:
    return min(kept, 1_000) if isinstance(kept, int) and kept >= least else usual


# --- what is to be told ---------------------------------------------------------------------------------


def look(archive: Archive, now: datetime, zone: str = "UTC") -> Telling:
    """Say what the reader would be told now. Reads only, and little where nothing came."""
    return _decided(archive, now, zone)[0]


def tell(archive: Archive, now: datetime, zone: str = "UTC") -> Telling:
    """Say what the reader is told now, and note it as told: nobody says it again."""
    with archive.transaction():
        telling, seen = _decided(archive, now, zone)
        rung = [each.article_id for each in seen.fresh if each.article_id in telling.done]
        archive.execute_many(
            "INSERT OR REPLACE INTO told VALUES (?, ?)", [(number, clock.ms(now)) for number in rung]
        )
        archive.execute(
            "DELETE FROM unheard WHERE article_id IN (SELECT value FROM json_each(?))",
            (listed([*seen.silent, *telling.done]),),
        )
        archive.execute("DELETE FROM told WHERE at < ?", (clock.ms(now - _KEPT),))
        if telling.singles or telling.digest:
            _keep_before(archive, after(_before(archive), telling, now, wishes(archive)))
        return telling


def _decided(archive: Archive, now: datetime, zone: str) -> tuple[Telling, _Seen]:
    if not archive.value("SELECT EXISTS (SELECT 1 FROM unheard)"):
        return Telling(), _Seen((), (), False)
    seen = _seen(archive, now, zone)
    telling = decide(
        seen.fresh,
        wishes(archive),
        _before(archive),
        now,
        clock.zone_named(zone),
        more_to_come=seen.more_to_come,
    )
    waits = telling.waits or seen.more_to_come
    return replace(telling, done=telling.done | frozenset(seen.silent), waits=waits), seen


def _seen(archive: Archive, now: datetime, zone: str) -> _Seen:
    """Find for which of the articles that nobody was told of bells ring. Those that are not judged yet are left out."""
    patient = clock.ms(now - _PATIENCE)
    rows = archive.all(_FRESH, {"patient": patient, "forgotten": clock.ms(now - _FORGOTTEN)})
    ringing = _ringing(archive, [row[0] for row in rows], now, zone)
    fresh = [
        Fresh(number, title, outlet, story, ringing[number], clock.when(came), bool(known))
        for number, came, title, outlet, story, _, known in rows
        if number in ringing
    ]
    # what is told by its feed's words alone is looked at again when its page is there
    silent = [number for number, *_, settled, _ in rows if settled and number not in ringing]
    waiting = int(archive.value("SELECT count(*) FROM unheard WHERE came > ?", (patient,)))
    looked_at = sum(row[1] > patient for row in rows)
    return _Seen(tuple(fresh), tuple(silent), waiting > looked_at)


def _ringing(
    archive: Archive, ids: Sequence[int], now: datetime, zone: str
) -> Mapping[int, tuple[Bell, ...]]:
    """Return the bells that ring for articles, by their ids; articles for which none does are left out."""
    found: dict[int, list[Bell]] = {}
    if not ids:
        return {}
    for kind, name, what in _chosen(archive):
        if kind == "topic":
            rung = archive.column(
                "SELECT article_id FROM tags WHERE topic_id = ? AND stands = 1"
                " AND article_id IN (SELECT value FROM json_each(?))",
                (what, listed(ids)),
            )
        else:
            rung = _found(archive, Filter(query=what, scope="inbox", zone=zone), ids, now)
        for number in rung:
            found.setdefault(number, []).append(Bell(kind, name))
    return {number: tuple(each) for number, each in found.items()}


def _found(archive: Archive, asked: Filter, ids: Sequence[int], now: datetime) -> list[int]:
    """Return which of some articles a filter finds."""
    plan = planning.make(archive, asked, now, whole=True)
    these = (
        Sql("{x} BETWEEN ? AND ?", (min(ids), max(ids))),
        Sql("+{x} IN (SELECT value FROM json_each(?))", (listed(ids),)),
    )
    source = planning.by_index(plan) or planning.ARTICLES
    found = archive.column(*planning.statement(plan, source, further=these))
    return finding.judged(archive, plan, found) if plan.judged else found


def _chosen(archive: Archive) -> list[tuple[Any, ...]]:
    """Return kind and name of what has a bell, with the id of the topic or the query of the search."""
    return archive.all(
        "SELECT 'topic', t.name, t.id FROM bells b JOIN topics t ON t.folded = b.folded"
        " WHERE b.kind = 'topic' AND t.removed IS NULL"
        " UNION ALL SELECT 'search', s.name, s.query FROM bells b JOIN searches s ON s.folded = b.folded"
        " WHERE b.kind = 'search'"
    )


def _before(archive: Archive) -> Before:
    kept = meta.get(archive, _BEFORE)
    if not isinstance(kept, dict):
        return Before()
    digest = kept.get("digest")
    return Before(tuple(map(clock.when, kept.get("singles", ()))), clock.when(digest) if digest else None)


def _keep_before(archive: Archive, before: Before) -> None:
    digest = None if before.digest is None else clock.ms(before.digest)
    meta.set(archive, _BEFORE, {"singles": list(map(clock.ms, before.singles)), "digest": digest})
