"""Which articles make one story, by the kinships between them. Pure.

Kinship is not passed on by itself: where A is akin to B and B to C, A and C may tell different news. Two groups become
one only where enough of their pairs are akin, closest pairs first, so that the order of arrival decides nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

# Of two reports of one event that are written independently, every second or third names too little in common.
ENOUGH = 0.4
# An article is compared with so many others at most: in large stories not every pair is known.
_COMPARED = 12
# Where one of them copies another, so many pairs are enough for groups of any size: each knows but its neighbours.
_COPIED, _MANY = 20.0, 24

# Two groups, the smaller number first: the greatest strength of a pair of theirs, and how many pairs are akin.
Between = Mapping[tuple[int, int], tuple[float, int]]


def clusters(members: Iterable[int], strengths: Mapping[tuple[int, int], float]) -> list[frozenset[int]]:
    """Divide articles into stories; `strengths` of the pairs that are akin, the smaller id first."""
    groups = {one: frozenset((one,)) for one in members}
    return joined(groups, {pair: (strength, 1) for pair, strength in strengths.items()})


def joined(groups: Mapping[int, frozenset[int]], between: Between) -> list[frozenset[int]]:
    """Join groups of articles, each under a number of its own, as long as two of them belong together."""
    left = dict(groups)
    known: defaultdict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
    for (a, b), found in between.items():
        if a in left and b in left:
            known[a][b] = known[b][a] = found
    while (pair := _closest(left, known)) is not None:
        kept, gone = pair
        left[kept] |= left.pop(gone)
        for other, (strength, count) in known.pop(gone).items():
            del known[other][gone]
            if other != kept:
                its, its_count = known[kept].get(other, (0.0, 0))
                known[kept][other] = known[other][kept] = (max(its, strength), its_count + count)
    return list(left.values())


def _closest(
    groups: Mapping[int, frozenset[int]], between: Mapping[int, Mapping[int, tuple[float, int]]]
) -> tuple[int, int] | None:
    """Find the two groups that belong together most; each is named by its smallest article."""
    best: tuple[float, float, int, int] | None = None
    for a, others in between.items():
        for b, (strength, count) in others.items():
            if a > b:
                continue
            fewer, more = sorted((len(groups[a]), len(groups[b])))
            pairs = fewer * min(more, _COMPARED)
            share = count / (min(pairs, _MANY / ENOUGH) if strength >= _COPIED else pairs)
            if share >= ENOUGH and (best is None or (-strength, -share, a, b) < best):
                best = (-strength, -share, a, b)
    return None if best is None else best[2:]
