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


def clusters(members: Iterable[int], strengths: Mapping[tuple[int, int], float]) -> list[frozenset[int]]:
    """Divide articles into stories; `strengths` of the pairs that are akin, the smaller id first."""
    groups = {one: frozenset((one,)) for one in members}
    between: defaultdict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
    for (a, b), strength in strengths.items():
        if a in groups and b in groups:
            between[a][b] = between[b][a] = (strength, 1)
    while (pair := _closest(groups, between)) is not None:
        kept, gone = pair
        groups[kept] |= groups.pop(gone)
        for other, (strength, count) in between.pop(gone).items():
            del between[other][gone]
            if other != kept:
                its, its_count = between[kept].get(other, (0.0, 0))
                between[kept][other] = between[other][kept] = (max(its, strength), its_count + count)
    return list(groups.values())


def _closest(
    groups: Mapping[int, frozenset[int]], between: Mapping[int, Mapping[int, tuple[float, int]]]
) -> tuple[int, int] | None:
    """Find the two groups that belong together most; each is named by its smallest article."""
    best: tuple[float, float, int, int] | None = None
    for a, others in between.items():
        for b, (strength, count) in others.items():
            if a > b:
                continue
            sizes = len(groups[a]), len(groups[b])
            share = count / min(sizes[0] * sizes[1], _COMPARED * sum(sizes))
            if share >= ENOUGH and (best is None or (-strength, -share, a, b) < best):
                best = (-strength, -share, a, b)
    return None if best is None else best[2:]
