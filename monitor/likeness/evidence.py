"""What speaks for it, and against it, that two articles tell one event: names, numbers and words that both have. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from monitor.likeness import numbers
from monitor.likeness.names import everywhere, name_weight
from monitor.likeness.portrait import Portrait
from monitor.likeness.senses import worth
from monitor.likeness.tokens import MONEY, SIGNS

# A name that every fiftieth article has tells as much as one of which nothing is known.
_USUAL_SHARE = math.log(50)
_LEAST, _MOST_TELLING = 0.03, 1.05
_RARE_COUNTS = 1.5  # so much more than in proportion tells what is rare, and less what is often there
_TELLING_NUMBER = 10
# Articles that share less are of different news, whatever words they use.
LEAST_EVIDENCE = 2.0
LEAST_LEAD = 2.4  # a lead that names next to nothing is not found in another one for that
_GIVEN = 0.2  # a given name, beside a surname
_FEW, _BY_CHANCE = (
    1.0,
    0.3,
)  # so many concepts, of which so many agree, stand for those that the glossary lacks
_CLOSE = 0.1  # counts that differ by less are the same, rounded or of another hour
_ROUNDED = 0.025
_ROUGH = 0.6  # a number that the other one rounds
_GROWN = 3.0  # what is counted on the day itself grows from hour to hour, as a toll does


class _Names(dict[str, float]):
    """What names weigh, reckoned when they are asked for the first time."""

    def __init__(self, share_of: Callable[[str], float]) -> None:
        super().__init__()
        self._share_of = share_of

    def __missing__(self, name: str) -> float:
        weight = self[name] = name_weight(name) * telling(self._share_of(name))
        return weight


class _Numbers(dict[float, float]):
    """What numbers weigh."""

    def __init__(self, share_of: Callable[[float], float]) -> None:
        super().__init__()
        self._share_of = share_of

    def __missing__(self, number: float) -> float:
        weight = self[number] = numbers.weight(number) * telling(self._share_of(number))
        return weight


class Background:
    """What share of the articles of the weeks around has a name or a number. Who is in the news every day tells no event."""

    def __init__(
        self, share_of_name: Callable[[str], float], share_of_number: Callable[[float], float]
    ) -> None:
        self.names, self.numbers = _Names(share_of_name), _Numbers(share_of_number)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Names and numbers that two articles share, weighed: in both leads, in one, behind both."""

    leads: float
    half: float
    behind: float

    @property
    def all(self) -> float:
        """Add up."""
        return self.leads + self.half + self.behind


def evidence(a: Portrait, b: Portrait, background: Background) -> Evidence:
    """Weigh the names and numbers that two articles share."""
    found = [0.0, 0.0, 0.0]  # by the number of leads in which it stands
    weigh = background.names
    for name in (a.named & b.names) | (a.names & b.begins):
        weight = weigh[name]
        if name in a.given and name in b.given:
            weight *= _GIVEN
        found[(name in a.lead_names) + (name in b.lead_names)] += weight
    for number in a.numbers & b.numbers:
        if not counts_other(number, a, b):
            found[(number in a.lead_numbers) + (number in b.lead_numbers)] += background.numbers[number]
    for exact, other in ((a, b), (b, a)):
        for rough in (exact.roughly.keys() & other.numbers) - exact.numbers:
            number = exact.roughly[rough]
            if number not in other.numbers:
                places = (number in exact.lead_numbers) + (rough in other.lead_numbers)
                found[places] += _ROUGH * background.numbers[rough]
    return Evidence(found[2], found[1], found[0])


def share_of_lead(told: Sequence[Portrait], found: float, background: Background) -> float:
    """Say how much of what the poorest of some leads names and counts was found."""
    poorest = min(_weight_of_lead(one, background) for one in told)
    return min(found / max(poorest, LEAST_LEAD), 1.0)


def _weight_of_lead(one: Portrait, background: Background) -> float:
    names, found = background.names, background.numbers
    return sum([names[name] * (_GIVEN if name in one.given else 1) for name in one.lead_names]) + sum(
        [found[number] for number in one.lead_numbers]
    )


def words_agree(a: Portrait, b: Portrait) -> float:
    """Give the share of what the words of the poorer lead mean that both have; usual words count little."""
    return worth(a.words & b.words) / max(min(a.worth_of_words, b.worth_of_words), 1.0)


def concepts_agree(a: Portrait, b: Portrait) -> float:
    """Do so across languages, by concepts; where a lead has hardly any, their lack says nothing."""
    poorer = min(a.worth_of_concepts, b.worth_of_concepts)
    return (worth(a.concepts & b.concepts) + _FEW * _BY_CHANCE) / (poorer + _FEW)


def counts_other(number: float, a: Portrait, b: Portrait) -> bool:
    """Say whether a number is a share, a sum or a time in one lead, and something else in the other."""
    own, other = a.counted.get(number), b.counted.get(number)
    if own is None or other is None or own & other:
        return False
    return min(own) <= SIGNS or min(other) <= SIGNS


def clashes(a: Portrait, b: Portrait) -> int:
    """Count what both leads count, and neither article as the other does."""
    earlier, later = (a, b) if a.latest <= b.latest else (b, a)
    grows = bool(a.days & b.days)
    together = a.latest == b.latest
    return sum(
        unit != MONEY
        and not any(
            _near(one, other) or (grows and (_has_grown(one, other) or (together and _has_grown(other, one))))
            for one in earlier.counts[unit]
            for other in later.counts[unit]
        )
        and not any(_says_too(number, unit, b) for number in a.counts[unit])
        and not any(_says_too(number, unit, a) for number in b.counts[unit])
        for unit in a.counts.keys() & b.counts.keys()
    )


def _says_too(number: float, unit: int, other: Portrait) -> bool:
    """Say whether another article has a number, not known to count something else."""
    return number in other.numbers and unit in other.counted.get(number, (unit,))


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= _CLOSE * max(one, other)


def strangers(a: Portrait, b: Portrait) -> int:
    """Count the sides whose title names somebody or some place, none of whom the other article names at all."""
    return (not _is_known(a, b)) + (not _is_known(b, a))


def _is_known(one: Portrait, other: Portrait) -> bool:
    told = one.title_names - everywhere() - one.given
    return not told or bool(told & other.named)


def other_days(a: Portrait, b: Portrait) -> bool:
    """Say whether both leads speak of days, and none of them is the same."""
    return bool(a.days and b.days and not a.days & b.days)


def telling_numbers(found: frozenset[float]) -> frozenset[float]:
    """Leave out the small ones, which many texts have."""
    return frozenset(number for number in found if number >= _TELLING_NUMBER or number != int(number))


def _has_grown(one: float, later: float) -> bool:
    return one < later <= _GROWN * one


def without_grown(
    earlier: frozenset[float], later: frozenset[float]
) -> tuple[frozenset[float], frozenset[float]]:
    """Leave out the numbers of one paragraph that became greater ones in another of the same day."""
    pairs = [(one, other) for one in earlier - later for other in later - earlier if _has_grown(one, other)]
    return earlier.difference(one for one, _ in pairs), later.difference(other for _, other in pairs)


def lacking(found: frozenset[float], others: frozenset[float]) -> int:
    """Count the numbers that another article has neither so nor rounded."""
    return sum(
        number not in others and not any(abs(number - other) <= _ROUNDED * number for other in others)
        for number in found
    )


def leads_clash(a: Portrait, b: Portrait) -> bool:
    """Say whether both leads name numbers, and neither article has one of the other's, also rounded. Sums may be in other money; where
    they count one thing alike, the others are of other things."""
    own, other = _figures(a), _figures(b)
    if not own or not other or own & b.numbers or other & a.numbers or a.facts & b.facts:
        return False
    return not any(_near(one, another) for one in own for another in other)


def _figures(one: Portrait) -> frozenset[float]:
    return telling_numbers(one.lead_numbers) - one.counts.get(MONEY, frozenset())


def telling(share: float) -> float:
    """Say how much a name or number tells that such a share of all articles has."""
    told = max(math.log(1 / max(share, 0.001)) / _USUAL_SHARE, 0.0)
    return min(max(math.pow(told, _RARE_COUNTS), _LEAST), _MOST_TELLING)
