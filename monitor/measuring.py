"""How good a topic is, from verdicts: precision, and recall estimated from a sample. Pure arithmetic.

Intervals are 95 % ones. What was never judged has no estimate: None, not a guess.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from math import sqrt

_Z = 1.959964  # of the normal distribution, 95 %


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share with its interval, all from 0 to 1."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Stratum:
    """A part of the articles from which a sample was drawn: how many they are, were judged, and belong."""

    size: int
    judged: int
    belong: int


def wilson(belong: int, judged: int) -> Estimate | None:
    """Estimate a share from verdicts, with Wilson's interval; None where there are none."""
    if judged <= 0:
        return None
    share = belong / judged
    middle = (share + _Z**2 / (2 * judged)) / (1 + _Z**2 / judged)
    reach = _Z * sqrt(share * (1 - share) / judged + _Z**2 / (4 * judged**2)) / (1 + _Z**2 / judged)
    low = 0.0 if belong == 0 else max(0.0, middle - reach)
    return Estimate(share, low, 1.0 if belong == judged else min(1.0, middle + reach))


def missed(strata: Sequence[Stratum]) -> tuple[float, float, float] | None:
    """Estimate how many articles belong and were not found, with an interval; None where a stratum was never looked at.

    Each verdict is weighted by the articles for which it stands; the errors of the strata are independent, so their
    squares add up.
    """
    value = below = above = 0.0
    for stratum in strata:
        if stratum.size == 0:
            continue
        share = wilson(stratum.belong, stratum.judged)
        if share is None:
            return None
        value += stratum.size * share.value
        if stratum.judged < stratum.size:
            below += (stratum.size * (share.value - share.low)) ** 2
            above += (stratum.size * (share.high - share.value)) ** 2
    known = sum(stratum.belong for stratum in strata)
    return value, max(float(known), value - sqrt(below)), value + sqrt(above)


def recall(found: int, precision: Estimate | None, strata: Sequence[Stratum]) -> Estimate | None:
    """Estimate which share of all that belongs is found; None as long as verdicts are missing for it."""
    not_found = missed(strata)
    if precision is None or not_found is None:
        return None

    def share(right: float, lost: float) -> float:
        return right / (right + lost) if right + lost else 0.0

    value, least, most = not_found
    return Estimate(
        share(found * precision.value, value),
        share(found * precision.low, most),
        share(found * precision.high, least),
    )


def drawn(numbers: Iterable[int], seed: int, count: int) -> list[int]:
    """Draw numbers at random, the same for the same seed, whatever else there is to draw from.

    Each number has its place in a lottery of its own. So a number that comes or goes leaves the others where they
    are, and verdicts that were given stay in the sample.
    """
    key = seed.to_bytes(8, "big", signed=True)

    def place(number: int) -> bytes:
        return hashlib.blake2b(number.to_bytes(8, "big", signed=True), digest_size=8, key=key).digest()

    return nsmallest(count, numbers, key=place)
