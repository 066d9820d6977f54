"""How two articles are akin, by their portraits. Pure.

Four kinds are told apart. Copies share sentences; paraphrases share the words of their paragraphs, and their names and
numbers; an event told independently, also in another language, shares rare names and numbers, of which some stand in
both leads, and speaks of the same days. Shared words alone are not enough: what happens every week is written with the
same words, and told apart by its numbers, names and days.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from monitor.likeness import numbers
from monitor.likeness.names import EVERYWHERE
from monitor.likeness.portrait import Paragraph, Portrait


class Kind(IntEnum):
    """How two articles of one story are akin, the closest first."""

    IDENTICAL = 1
    WIRE = 2  # small edits, cuts, another headline
    PARAPHRASE = 3
    EVENT = 4  # told independently


@dataclass(frozen=True, slots=True)
class Kinship:
    """What joins two articles. `shared` of `total` paragraphs of the shorter one are found in the other."""

    kind: Kind
    strength: float
    shared: int
    total: int


@dataclass(frozen=True, slots=True)
class Background:
    """What is known of other days: in how many articles a name stands there, and how many articles there are.

    Who is in the news every day tells no event.
    """

    articles_with: Callable[[str], float]
    articles: int


# An agency story that an outlet cut and edited keeps a third of its sentences; quotations that two reports of one press
# conference share stay below that.
_COPY = 0.34
_IDENTICAL = 0.9
# Of two paragraphs, one of which paraphrases the other, a third of the words agree.
_PARAGRAPH = 0.35
_RELATED_PARAGRAPH = 0.3
_PARAPHRASE = 0.3  # of the shorter text, in words
_PARAPHRASE_EVIDENCE = 3.5
_PARAPHRASE_SHARE = 0.55
_EVENT_MINUTES = 30 * 60  # evening and next morning tell the same event; a day later it is another one
_UNKNOWN_HOUR = 12 * 60
# An event needs evidence: what is shared, its share of all, and the less the further apart in time.
_EVENT = 7.7
# So much more while nothing is known of other days, half of it when so many of their articles are known.
_UNSURE = 1.1
_SURER = 20
_SHARE_COUNTS = 4.0
_HOUR_COSTS = 0.05
_IN_A_LEAD = 2.5
_MOST = 0.55  # where so much is shared, the leads may tell it in other words
# So much better must the evidence be where the numbers of the leads differ.
_CLASH = 1.5
_FEW = 3  # articles of other days with one name: from here on the name tells ever less
_TELLING_NUMBER = 10


@dataclass(frozen=True, slots=True)
class _Evidence:
    """Names and numbers that two articles share, weighed; `share` is of all that the poorer one has."""

    weight: float
    share: float
    in_leads: float  # of it, in the lead that has less of it


def kinship(a: Portrait, b: Portrait, background: Background) -> Kinship | None:
    """Say how two articles are akin; None where they tell different news."""
    shorter, longer = sorted((a, b), key=lambda portrait: portrait.length)
    matched = [_match(paragraph, longer) for paragraph in shorter.paragraphs]
    differ = _numbers_differ(shorter, matched)
    shared = sum(match is not None and match[0] >= _PARAGRAPH for match in matched)
    total = len(shorter.paragraphs)
    evidence = _evidence(a, b, background)
    sentences = len(a.sentences & b.sentences)
    fewer, more = sorted((len(a.sentences), len(b.sentences)))
    if sentences and not differ:
        if sentences >= _IDENTICAL * more:
            return Kinship(Kind.IDENTICAL, 100.0, shared, total)
        if sentences >= max(min(2, fewer), _COPY * fewer):
            return Kinship(Kind.WIRE, 50.0 + 40.0 * sentences / fewer, shared, total)
    other_days = bool(a.days and b.days and not a.days & b.days)
    if a.language == b.language and not differ and not other_days:
        covered = sum(
            paragraph.length
            for paragraph, match in zip(shorter.paragraphs, matched, strict=True)
            if match is not None and match[0] >= _PARAGRAPH
        ) / max(shorter.length, 1)
        if (
            shared >= min(2, total)
            and covered >= _PARAPHRASE
            and evidence.weight >= _PARAPHRASE_EVIDENCE
            and evidence.share >= _PARAPHRASE_SHARE
        ):
            return Kinship(Kind.PARAPHRASE, 20.0 + 20.0 * covered, shared, total)
    if other_days or not _same_event(a, b, evidence, background):
        return None
    return Kinship(Kind.EVENT, evidence.weight, shared, total)


def _match(paragraph: Paragraph, other: Portrait) -> tuple[float, Paragraph] | None:
    """Find the paragraph of the other article that has most words in common, and the share of them."""
    best: tuple[float, Paragraph] | None = None
    for candidate in other.paragraphs:
        smaller = min(len(paragraph.words), len(candidate.words))
        overlap = len(paragraph.words & candidate.words) / smaller
        if best is None or overlap > best[0]:
            best = (overlap, candidate)
    return best


def _numbers_differ(shorter: Portrait, matched: Sequence[tuple[float, Paragraph] | None]) -> bool:
    """Say whether paragraphs with the same words have other numbers, as the news of every week has."""
    agreeing = differing = 0
    for paragraph, match in zip(shorter.paragraphs, matched, strict=True):
        if match is None or match[0] < _RELATED_PARAGRAPH:
            continue
        own, other = _telling(paragraph.numbers), _telling(match[1].numbers)
        if own and other:
            agreeing += bool(own & other)
            differing += not own & other
    return differing > agreeing


def _telling(found: frozenset[float]) -> frozenset[float]:
    return frozenset(number for number in found if number >= _TELLING_NUMBER or number != int(number))


def _evidence(a: Portrait, b: Portrait, background: Background) -> _Evidence:
    """Weigh the names and numbers that two articles share."""
    shared_names = (a.names & (b.names | b.begins)) | (b.names & a.begins)
    shared_numbers = a.numbers & b.numbers
    given = a.given | b.given
    weights = {
        name: _name_weight(name, name in given, background.articles_with(name)) for name in shared_names
    }
    weight = sum(weights.values()) + sum(map(numbers.weight, shared_numbers))
    in_leads = min(
        sum(weights[name] for name in shared_names & side.lead_names)
        + sum(numbers.weight(number) for number in shared_numbers & side.lead_numbers)
        for side in (a, b)
    )
    least = min(_riches(a), _riches(b))
    return _Evidence(weight, weight / max(least, 4.0), in_leads)


def _riches(portrait: Portrait) -> float:
    """Weigh all that an article could share."""
    return sum(_name_weight(name, name in portrait.given, 1) for name in portrait.names) + sum(
        map(numbers.weight, portrait.numbers)
    )


def _name_weight(name: str, given: bool, articles: float) -> float:
    if name in EVERYWHERE or given:
        return 0.3
    usual = 1.5 if len(name) > 3 else 0.6
    return usual * min(1.0, math.sqrt(_FEW / max(articles, 1)))


def _same_event(a: Portrait, b: Portrait, evidence: _Evidence, background: Background) -> bool:
    """Say whether two articles tell one event independently of each other."""
    apart = abs(a.minute - b.minute)
    reach = _EVENT_MINUTES + (_UNKNOWN_HOUR if a.day_only or b.day_only else 0)
    if apart > reach:
        return False
    score = evidence.weight + _SHARE_COUNTS * min(evidence.share, 1.0) - _HOUR_COSTS * apart / 60
    needed = _EVENT + _UNSURE / (1 + background.articles / _SURER)
    return score >= needed * (_CLASH if _leads_clash(a, b) else 1.0) and (
        evidence.in_leads >= _IN_A_LEAD or evidence.share >= _MOST
    )


def _leads_clash(a: Portrait, b: Portrait) -> bool:
    """Say whether both leads name numbers, and neither article has one of the other's."""
    own, other = _telling(a.lead_numbers), _telling(b.lead_numbers)
    return bool(own and other and not own & b.numbers and not other & a.numbers)
