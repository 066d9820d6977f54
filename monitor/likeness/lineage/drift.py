"""Fact drift: names, numbers, places, days and quotations that are other ones in a copy than in its original. Pure.

Only sentences that tell the same are held against each other, and what either text says elsewhere is no drift. In doubt
nothing is said: who is told of a wrong figure that is none will not look at the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TypeVar

from monitor.likeness.lineage import days as day
from monitor.likeness.lineage import names as name
from monitor.likeness.lineage import numbers as number
from monitor.likeness.lineage import quotes as quote
from monitor.likeness.lineage.aligning import sentence_pairs
from monitor.likeness.lineage.days import Day
from monitor.likeness.lineage.names import Name
from monitor.likeness.lineage.numbers import Number
from monitor.likeness.lineage.quotes import Quote, quotes
from monitor.likeness.lineage.sides import Read, Side, Source
from monitor.likeness.lineage.words import Sentence
from monitor.likeness.tokens import PERCENT
from monitor.likeness.words import base

MOST = 100  # drifts that are told of one copy
_SLOT = 0.34  # of those words, in both
_SURE_SLOT = 0.6
_CLOSE = 0.5  # likeness of sentences from which a fact that only one of them has was dropped or put in
_CLOSER = 0.6
_SMALL = 2  # numbers up to here are written in too many ways
_QUOTE = 0.25  # of the words of two quotations, one of which was made of the other


class Kind(StrEnum):
    """What sort of fact is another one, the weightiest first."""

    NUMBER = "number"
    NAME = "name"
    PLACE = "place"
    DAY = "day"
    QUOTATION = "quotation"


_WEIGHT = {kind: weight for weight, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Drift:
    """A fact that is another one. `before` stands in the original, `after` in the copy; None where it has none.

    `original` and `copy` are the sentences, or of quotations the paragraphs, in which they stand.
    """

    kind: Kind
    before: str | None
    after: str | None
    original: str
    copy: str


def drifts(original: Source, copy: Source) -> tuple[Drift, ...]:
    """Find the facts of a copy that are others than those of its original, the changed ones first."""
    language = base(original.language) or base(copy.language)
    if (base(copy.language) or language) != language:
        return ()
    one, other = Read(original, language), Read(copy, language)
    lower = one.lower | other.lower if language != "de" else frozenset[str]()
    found = [(False, _WEIGHT[each.kind], -1, each) for each in _headlines(one, other)]
    for own, its, likeness in sentence_pairs(one.meant, other.meant):
        if one.sentences[own].text == other.sentences[its].text:
            continue
        pair = _Pair(Side(one, own, lower), Side(other, its, lower), likeness)
        found += [
            (each.before is None or each.after is None, _WEIGHT[each.kind], its, each)
            for each in (*_numbers(pair), *_names(pair), *_days(pair), *_quotes(pair))
        ]
    ordered = [each[-1] for each in sorted(found, key=lambda each: each[:3])]
    told: dict[tuple[Kind, str | None, str | None], Drift] = {}
    for each in ordered:
        told.setdefault((each.kind, each.before, each.after), each)
    return tuple(told.values())[:MOST]


@dataclass(frozen=True, slots=True)
class _Pair:
    own: Side
    its: Side
    likeness: float

    def drift(
        self, kind: Kind, before: Number | Name | Day | None, after: Number | Name | Day | None
    ) -> Drift:
        return Drift(
            kind,
            self.own.text(before) if before is not None else None,
            self.its.text(after) if after is not None else None,
            self.own.sentence.text,
            self.its.sentence.text,
        )

    def slot(self, before: Number | Name | Day, after: Number | Name | Day) -> float:
        """Say how far two facts stand at the same place of what is told."""
        one, other = self.own.near(before), self.its.near(after)
        if self.own.led_to(before) == self.its.led_to(after) != ():
            return 1.0
        return len(one & other) / max(min(len(one), len(other)), 1)


F = TypeVar("F", Number, Name, Day)


def _matched(
    some: Sequence[F], others: Sequence[F], worth: Callable[[F, F], float]
) -> tuple[list[tuple[F, F]], list[F], list[F]]:
    """Pair facts that stand at the same place, the surest first; give what is left on both sides."""
    ranked = sorted(
        ((worth(one, other), i, j) for i, one in enumerate(some) for j, other in enumerate(others)),
        key=lambda each: (-each[0], each[1], each[2]),
    )
    left, right = dict(enumerate(some)), dict(enumerate(others))
    pairs = []
    for value, i, j in ranked:
        if value > 0 and i in left and j in right:
            pairs.append((left.pop(i), right.pop(j)))
    return pairs, list(left.values()), list(right.values())


def _headlines(one: Read, other: Read) -> Iterator[Drift]:
    """Hold the numbers of two headlines against each other: of all else each outlet writes its own."""
    some, others = number.numbers(one.title), number.numbers(other.title)
    for before in some:
        if _stands(before, others):
            continue
        for after in others:
            alike = before.unit == after.unit and (before.head & after.head or before.unit)
            if alike and not _stands(after, one.numbers):
                yield Drift(
                    Kind.NUMBER,
                    one.headline[before.start : before.end].strip(",.:;"),
                    other.headline[after.start : after.end].strip(",.:;"),
                    one.headline,
                    other.headline,
                )
                break


# --- numbers --------------------------------------------------------------------------------------------


def _numbers(pair: _Pair) -> Iterator[Drift]:
    own, its = pair.own, pair.its
    some = _lacking(own.numbers, its)
    others = _lacking(its.numbers, own)
    if _adds_up(some, its.numbers) or _adds_up(others, own.numbers):
        return
    alone = len(some) == len(others) == 1

    def worth(before: Number, after: Number) -> float:
        if before.unit != after.unit and (
            (before.unit and after.unit) or PERCENT in (before.unit, after.unit)
        ):
            return 0.0
        counted = bool(before.counted & after.counted or before.head & after.head)
        counted = counted or before.unit == after.unit != 0
        slot = pair.slot(before, after)
        if not counted and not (alone and pair.likeness >= _CLOSE) and slot < _SLOT:
            return 0.0
        elsewhere = _stands(after, own.read.numbers) or _stands(before, its.read.numbers)
        if elsewhere and not (slot >= _SLOT and counted):
            return 0.0
        return slot + counted + 0.1

    pairs, dropped, added = _matched(some, others, worth)
    for before, after in pairs:
        yield pair.drift(Kind.NUMBER, before, after)
    if pair.likeness < _CLOSE:
        return
    for one in dropped:
        vague = number.is_vague(its.sentence.words)
        if one.value > _SMALL and not vague and not _stands(one, its.read.numbers):
            yield pair.drift(Kind.NUMBER, one, None)
    for one in added:
        vague = number.is_vague(own.sentence.words)
        if one.value > _SMALL and not vague and not _stands(one, own.read.numbers):
            yield pair.drift(Kind.NUMBER, None, one)


def _lacking(some: Sequence[Number], other: Side) -> list[Number]:
    """Give the numbers that the other side has not got, rounded or as a share either."""
    shares = number.shares([word for one in other.around for word in one.words])
    return [
        one
        for one in some
        if not _stands(one, other.numbers_around)
        and not (one.unit == PERCENT and any(abs(one.value - share) < 2 for share in shares))
    ]


def _stands(one: Number, others: Sequence[Number]) -> bool:
    return any(number.same(one, other) for other in others)


_MOST_SUMMED = 6


def _adds_up(some: Sequence[Number], others: Sequence[Number]) -> bool:
    """Say whether numbers of one side are a sum that the other side gives."""
    values = {one.value for one in others}
    few = some[:_MOST_SUMMED]
    return any(
        sum(one.value for one in chosen) in values
        for count in range(2, len(few) + 1)
        for chosen in combinations(few, count)
    )


# --- names ----------------------------------------------------------------------------------------------


def _names(pair: _Pair) -> Iterator[Drift]:
    own, its = pair.own, pair.its
    some = [one for one in own.names if one.sure and _lacks(its, one)]
    others = [one for one in its.names if one.sure and _lacks(own, one)]
    alone = len(some) == len(others) == 1

    def worth(before: Name, after: Name) -> float:
        slot = pair.slot(before, after)
        if before.place != after.place and not (before.titled and after.titled) and slot < _SURE_SLOT:
            return 0.0
        if name.is_everywhere(before) != name.is_everywhere(after):
            return 0.0
        placed = slot >= _SLOT or (before.titled and after.titled) or alone
        nowhere = not own.read.vocabulary.has(after)
        return slot + 0.1 if placed and (nowhere or slot >= _SURE_SLOT) else 0.0

    pairs, dropped, added = _matched(some, others, worth)
    for before, after in pairs:
        yield pair.drift(_kind(before, after), before, after)
    if pair.likeness < _CLOSER:
        return
    for one in dropped:
        if _tells(one) and not its.read.vocabulary.has(one):
            yield pair.drift(_kind(one, one), one, None)
    for one in added:
        if _tells(one) and not own.read.vocabulary.has(one):
            yield pair.drift(_kind(one, one), None, one)


def _lacks(other: Side, one: Name) -> bool:
    return not other.vocabulary.has(one) and not any(name.alike(one, each) for each in other.names_around)


def _tells(one: Name) -> bool:
    """Say whether a name says so much that it is not just left out or put in."""
    return not name.is_everywhere(one) and (len(one.plain) > 1 or one.titled)


def _kind(one: Name, other: Name) -> Kind:
    return Kind.PLACE if one.place or other.place else Kind.NAME


# --- days -----------------------------------------------------------------------------------------------


def _days(pair: _Pair) -> Iterator[Drift]:
    own, its = pair.own, pair.its
    some = [one for one in own.days if not any(_same_day(one, each) for each in its.days_around)]
    others = [one for one in its.days if not any(_same_day(one, each) for each in own.days_around)]
    alone = len(some) == len(others) == 1

    def worth(before: Day, after: Day) -> float:
        if not day.clash(before, after):
            return 0.0
        slot = pair.slot(before, after)
        return slot + 0.1 if slot >= _SLOT or alone else 0.0

    pairs, _, added = _matched(some, others, worth)
    for before, after in pairs:
        yield pair.drift(Kind.DAY, before, after)
    if pair.likeness < _CLOSE or own.days_around:
        return
    for one in added:
        exact = one.year or one.number is not None
        if exact and not any(_same_day(one, each) for each in own.read.days):
            yield pair.drift(Kind.DAY, None, one)


def _same_day(one: Day, other: Day) -> bool:
    return one.kind == other.kind and day.same(one, other)


# --- quotations -----------------------------------------------------------------------------------------


def _quotes(pair: _Pair) -> Iterator[Drift]:
    """Hold the quotations of two paragraphs against each other; they go over the ends of sentences."""
    own, its = pair.own.read, pair.its.read
    before, after = own.parts[pair.own.sentence.paragraph], its.parts[pair.its.sentence.paragraph]
    said = quotes(before)
    joined = " ".join(one.plain for one in said)
    for one in quotes(after):
        if not _touches(one, after, pair.its.sentence):
            continue
        if all(
            quote.is_said(part, own.plain) or quote.is_said(part, joined) for part in quote.parts(after, one)
        ):
            continue
        was = max(said, key=lambda each: _shared(each, one), default=None)
        if was is not None and (_shared(was, one) >= _QUOTE or len(said) == 1):
            if not _is_spelt_otherwise(was.plain, one.plain):
                yield Drift(
                    Kind.QUOTATION, before[was.start : was.end], after[one.start : one.end], before, after
                )
        elif was is None:
            yield Drift(Kind.QUOTATION, None, after[one.start : one.end], before, after)


def _touches(one: Quote, paragraph: str, sentence: Sentence) -> bool:
    start = paragraph.find(sentence.text)
    return start < 0 or (one.start < start + len(sentence.text) and start < one.end)


def _shared(one: Quote, other: Quote) -> float:
    words, others = set(one.plain.split()), set(other.plain.split())
    return len(words & others) / min(len(words), len(others))


def _is_spelt_otherwise(one: str, other: str) -> bool:
    """Say whether two quotations differ in how words are spelt alone."""
    words, others = one.split(), other.split()
    return len(words) == len(others) and all(
        a == b or name.near(a, b) for a, b in zip(words, others, strict=True)
    )
