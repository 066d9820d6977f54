"""When the reader is told of new articles, and how: one by one, together in a digest, or later. Pure: the clock is given.

What came together tells one story once. A few stories are told one by one; more of them, and whatever came while
nobody was to be disturbed, in one digest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from typing import Literal

# What came so long ago is no news any more, one by one.
STALE = timedelta(minutes=15)
# While more of a round is on its way, what is there already waits for it, but no longer.
GATHERING = timedelta(minutes=3)
# Who asks for quiet until tomorrow before this hour means the morning.
MORNING = time(4)


@dataclass(frozen=True, slots=True)
class Bell:
    """A topic or saved search of which the reader wants to be told."""

    kind: Literal["topic", "search"]
    name: str


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the reader wants to be told. Hours are local; on days (Monday is 0) that are not named it is quiet.

    At most `most` stories are told one by one in `minutes` minutes. `until`: quiet till then, whatever else is wished.
    """

    on: bool = True
    quiet: bool = False
    begins: time = time(22)
    ends: time = time(7)
    days: frozenset[int] = frozenset(range(7))
    most: int = 3
    minutes: int = 10
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Fresh:
    """An article for which bells ring, and of which nobody was told. `known`: it or its story is known to the reader."""

    article_id: int
    title: str
    outlet: str
    story: int | None
    bells: tuple[Bell, ...]
    came: datetime
    known: bool = False


@dataclass(frozen=True, slots=True)
class Before:
    """When the reader was told of single stories, and when a digest was given last."""

    singles: tuple[datetime, ...] = ()
    digest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """How many new stories there are, and how many of them each bell rings for, most first."""

    stories: int
    counts: tuple[tuple[Bell, int], ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """What the reader is told now. `done`: articles that need not be looked at again; `waits`: others do."""

    singles: tuple[Fresh, ...] = ()
    digest: Digest | None = None
    done: frozenset[int] = frozenset()
    waits: bool = False


def decide(
    fresh: Sequence[Fresh],
    wishes: Wishes,
    before: Before,
    now: datetime,
    zone: tzinfo,
    *,
    more_to_come: bool = False,
) -> Telling:
    """Decide what the reader is told. `more_to_come`: further articles of the same round are on their way."""
    stories = _stories(fresh)
    known = [each for story in stories if any(one.known for one in story) for each in story]
    untold = [story for story in stories if not any(one.known for one in story)]
    done = frozenset(each.article_id for each in known)
    if not wishes.on:
        return Telling(done=frozenset(each.article_id for each in fresh))
    if not untold:
        return Telling(done=done)
    every = [each for story in untold for each in story]
    gathers = more_to_come and all(now - each.came < GATHERING for each in every)
    if gathers or is_quiet(wishes, now, zone):
        return Telling(done=done, waits=True)
    all_done = done | {each.article_id for each in every}
    late = any(is_quiet(wishes, each.came, zone) or now - each.came >= STALE for each in every)
    span = timedelta(minutes=wishes.minutes)
    left = wishes.most - sum(_within(at, now, span) for at in before.singles)
    if len(untold) <= left and (not late or len(untold) == 1):
        return Telling(singles=tuple(map(_told, untold)), done=all_done)
    if before.digest is not None and _within(before.digest, now, span):
        return Telling(done=done, waits=True)
    return Telling(digest=_digest(untold), done=all_done)


def after(before: Before, telling: Telling, now: datetime, wishes: Wishes) -> Before:
    """Note what was told now, and forget what does not count any more."""
    span = timedelta(minutes=wishes.minutes)
    kept = [at for at in before.singles if _within(at, now, span)]
    return Before((*kept, *(now for _ in telling.singles)), now if telling.digest else before.digest)


def is_quiet(wishes: Wishes, at: datetime, zone: tzinfo) -> bool:
    """Say whether nobody is to be disturbed at a time. Hours are those that a clock on the wall shows."""
    if wishes.until is not None and at < wishes.until:
        return True
    local = at.astimezone(zone)
    if local.weekday() not in wishes.days:
        return True
    if not wishes.quiet or wishes.begins == wishes.ends:
        return False
    shown = local.time()
    if wishes.begins < wishes.ends:
        return wishes.begins <= shown < wishes.ends
    return shown >= wishes.begins or shown < wishes.ends


def tomorrow(wishes: Wishes, now: datetime, zone: tzinfo) -> datetime:
    """Say when “quiet until tomorrow” ends: in the morning, when the quiet hours do."""
    local = now.astimezone(zone)
    night = local.time() < min(MORNING, wishes.ends)
    day = local.date() if night else local.date() + timedelta(days=1)
    return datetime.combine(day, wishes.ends, zone).astimezone(now.tzinfo)


def _stories(fresh: Sequence[Fresh]) -> list[list[Fresh]]:
    """Put articles of one story together, each time in the order in which they came."""
    found: dict[tuple[bool, int], list[Fresh]] = {}
    for each in sorted(fresh, key=lambda one: (one.came, one.article_id)):
        alone = each.story is None
        found.setdefault((alone, each.article_id if each.story is None else each.story), []).append(each)
    return list(found.values())


def _told(story: Sequence[Fresh]) -> Fresh:
    """Tell a story by the article that came first, for all bells that ring for it."""
    from dataclasses import replace

    return replace(story[0], bells=_bells(story))


def _bells(story: Sequence[Fresh]) -> tuple[Bell, ...]:
    return tuple(sorted({bell for each in story for bell in each.bells}, key=_place))


def _digest(stories: Sequence[Sequence[Fresh]]) -> Digest:
    counts: dict[Bell, int] = {}
    for story in stories:
        for bell in _bells(story):
            counts[bell] = counts.get(bell, 0) + 1
    return Digest(len(stories), tuple(sorted(counts.items(), key=lambda each: (-each[1], *_place(each[0])))))


def _place(bell: Bell) -> tuple[bool, str]:
    """Name topics before searches."""
    return bell.kind != "topic", bell.name


def _within(at: datetime, now: datetime, span: timedelta) -> bool:
    """Say whether a time is in the span before now; one that is ahead comes from a clock that was set back."""
    return now - span < at <= now
