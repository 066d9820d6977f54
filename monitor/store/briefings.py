"""A briefing held against the one that readers had before: marks, corrections, silent topics, what may have been missed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.briefing import Briefing, Correction, Earlier, Mark, Marked, Quiet, Span, Statement
from monitor.clipping import Clipbook, Clipping
from monitor.material import mark_of
from monitor.model import FeedState
from monitor.store import clippings, clock, completeness, corrections, freezing
from monitor.store.archive import Archive, listed
from monitor.store.corrections import Holding
from monitor.store.text import unpacked

# The period of a briefing that is held against none.
A_DAY = timedelta(days=1)

Clippings = Callable[[], Iterable[Clipping]]


def briefing(archive: Archive, book: Clipbook, earlier: Earlier | None, now: datetime) -> Briefing:
    """Say what a clipbook says beyond its clippings as a briefing, beside an earlier one where there is one."""
    since = now - A_DAY if earlier is None else min(earlier.at, now)
    with archive.snapshot():
        outlets = {line.article_id: line.outlet for line in clippings.lines(archive, book)}
        numbers = list(outlets)
        known = {} if earlier is None else _known(archive, earlier.number)
        return Briefing(
            since=since,
            until=now,
            earlier=earlier,
            marks={} if earlier is None else _marks(archive, outlets, known, earlier),
            corrections=tuple(_corrections(archive, known)),
            quiet=tuple(_quiet(archive, numbers, since)),
            statement=_statement(archive, since, now),
        )


def _known(archive: Archive, number: int) -> dict[int, Holding]:
    """Return the articles of a briefing as its readers know them: as given, or as that one told that they had become."""
    return {held.article_id: held for held in corrections.of_export(archive, number)}


def _corrections(archive: Archive, known: Mapping[int, Holding]) -> Iterator[Correction]:
    for held in known.values():
        made = corrections.correction(archive, held)
        if made is not None and (
            made.gone is not None or mark_of(made.changes, another=False) is Mark.CORRECTED
        ):
            yield made


def _marks(
    archive: Archive, outlets: Mapping[int, str], known: Mapping[int, Holding], earlier: Earlier
) -> dict[int, Marked]:
    stories = _stories(archive, earlier.number)
    marks = {}
    for number, outlet in outlets.items():
        away = corrections.gone(archive, number)
        if away is not None:
            marks[number] = Marked(Mark.GONE, seen=away[1], gone=away[0], outlet=outlet)
        elif number in known:
            each = known[number]
            changes, _ = corrections.since(archive, number, each.wording(), each.given)
            seen = corrections.last_change(archive, number, each.given)
            mark = mark_of(changes, another=seen is not None)
            marks[number] = Marked(mark, changes, seen, given=each.given, outlet=outlet)
        else:
            first = stories.get(_story(archive, number), 0)
            goes_on = known[first].title if first in known else ""
            told_by = _outlet(archive, first) if goes_on else ""
            mark = Mark.DEVELOPED if goes_on else Mark.NEW
            marks[number] = Marked(mark, goes_on=goes_on, told_by=told_by, outlet=outlet)
    return marks


def _stories(archive: Archive, number: int) -> dict[int, int]:
    """Return the stories that a briefing had, as they were then and as they are now, each with its first article."""
    found: dict[int, int] = {}
    for article_id, then, now in archive.all(
        "SELECT e.article_id, e.story, a.story FROM exported e JOIN articles a ON a.id = e.article_id"
        " WHERE e.export_id = ? ORDER BY e.place",
        (number,),
    ):
        for story in (now, then):
            if story:
                found.setdefault(story, article_id)
    return found


def _story(archive: Archive, article_id: int) -> int:
    return int(archive.value("SELECT story FROM articles WHERE id = ?", (article_id,)) or 0)


def _outlet(archive: Archive, article_id: int) -> str:
    return str(
        archive.value(
            "SELECT o.name FROM articles a JOIN outlets o ON o.id = a.outlet_id WHERE a.id = ?", (article_id,)
        )
        or ""
    )


def _quiet(archive: Archive, numbers: Sequence[int], since: datetime) -> Iterator[Quiet]:
    """Name the topics that none of these articles has, with how many articles on each came in the period."""
    arrived = dict(
        archive.all(
            "SELECT g.topic_id, count(*) FROM articles a CROSS JOIN tags g ON g.article_id = a.id AND g.stands = 1"
            " WHERE a.arrived >= ? GROUP BY g.topic_id",
            (clock.ms(since),),
        )
    )
    for topic_id, name in archive.all(
        "SELECT id, name FROM topics t WHERE NOT EXISTS (SELECT 1 FROM tags g WHERE g.topic_id = t.id AND g.stands = 1"
        " AND g.article_id IN (SELECT value FROM json_each(?))) ORDER BY t.id",
        (listed(numbers),),
    ):
        yield Quiet(name, arrived.get(topic_id, 0))


def _statement(archive: Archive, since: datetime, now: datetime) -> Statement:
    found = completeness.report(archive, since, now)
    names = {feed.feed_id: feed.title or feed.url for feed in found.feeds}
    return Statement(
        feeds=len(found.feeds),
        made=found.polls.made,
        failed=found.polls.failed,
        missed=found.polls.missed,
        arrived=sum(found.states.values()),
        without_text=sum(count for state, count in found.states.items() if state.value != "full"),
        gaps=tuple(Span(names[gap.feed_id], gap.since, gap.until) for gap in found.gaps),
        silences=tuple(Span(names[each.feed_id], each.since, each.until) for each in found.silences),
        absences=tuple(Span(each.kind, each.since, each.until) for each in found.absences),
        failing=tuple(names[feed.feed_id] for feed in found.feeds if feed.state == FeedState.FAILING.value),
    )


def beside(clippings_of: Clippings, made: Briefing) -> Clippings:
    """Give clippings with what each is beside the earlier briefing."""
    return lambda: (replace(each, since=made.marks.get(each.document.article.id)) for each in clippings_of())


# --- errata ---------------------------------------------------------------------------------------------


def errata(archive: Archive, number: int, now: datetime) -> list[Clipping]:
    """Return of an export, as it gave them, the articles that are not so any more, each with what is another."""
    found = []
    for held in corrections.of_export(archive, number, altered=True):
        made = corrections.correction(archive, held)
        if made is not None:
            found.append(_erratum(_as_given(archive, number, held.article_id, now), made))
    return found


def errata_of(archive: Archive, book: Clipbook) -> list[Clipping]:
    """Return the clippings of a clipbook that are not so any more, each with what is another."""
    found = []
    for clip in clippings.of(archive, book):
        made = corrections.correction(archive, _held(clip))
        if made is not None:
            found.append(_erratum(clip, made))
    return found


def _held(clip: Clipping) -> Holding:
    article = clip.document.article
    wording = (article.title, clip.document.text)
    return Holding(
        *(article.id, 0, clip.id, article.title, clip.clipped, clip.text_hash),
        told=False,
        wording=lambda: wording,
    )


def _erratum(clip: Clipping, made: Correction) -> Clipping:
    since = Marked(made.mark, made.changes, made.seen, made.gone, given=made.given)
    return replace(clip, since=since, changed=False, also=())


def _as_given(archive: Archive, number: int, article_id: int, now: datetime) -> Clipping:
    clipping_id, at, digest, text_hash, version, title, body = archive.all(
        "SELECT e.clipping_id, e.frozen, e.hash, e.text_hash, e.version, w.title, w.body FROM exported e JOIN wordings w"
        " ON w.article_id = e.article_id AND w.text_hash = e.text_hash WHERE e.export_id = ? AND e.article_id = ?",
        (number, article_id),
    )[0]
    kept = clippings.read(archive, [clipping_id] if clipping_id else [])
    if kept and kept[0].hash == digest:
        return replace(kept[0], section=None, note="")
    fresh = freezing.fresh(archive, article_id, now)
    article = replace(fresh.document.article, title=title)
    return replace(
        fresh,
        document=replace(fresh.document, article=article, text=unpacked(body)),
        clipped=clock.when(at),
        text_hash=text_hash,
        hash=digest,
        version=version,
        id=clipping_id,
        also=(),
    )
