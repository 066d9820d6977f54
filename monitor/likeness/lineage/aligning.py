"""Which paragraphs and sentences of a copy tell those of its original, also in other words. Pure and bounded."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from monitor.likeness.lineage.words import Written

MOST = 250  # paragraphs of one text that are compared; what comes behind stands unpaired
PAIRED = 0.3  # of the weight of the words of the shorter of two paragraphs
_LEAST = 2  # words that two of them share

Words = frozenset[Hashable]


@dataclass(frozen=True, slots=True)
class Pairing:
    """A paragraph of the original beside one of the copy, by their places; None where there is none."""

    own: int | None
    other: int | None


def meant(words: Sequence[Written]) -> Words:
    """Give what the words of a text mean, its names and its numbers."""
    found: set[Hashable] = set()
    for one in words:
        found.update(one.token.senses)
        if one.token.name is not None and not one.token.noun:
            found.add(one.token.name)
        if one.token.number is not None and not one.token.scale:
            found.add(("number", one.token.number))
    return frozenset(found)


class Weights:
    """How much it tells that two parts of these texts share a word: the more parts have it, the less."""

    def __init__(self, *texts: Sequence[Words]) -> None:
        counts = Counter(word for parts in texts for part in parts for word in part)
        self._of = {word: 1 / (1 + math.log(count)) for word, count in counts.items()}

    def of(self, words: Collection[Hashable]) -> float:
        """Add up what words weigh."""
        return sum(self._of.get(word, 1.0) for word in words)

    def share(self, one: Words, other: Words) -> float:
        """Say how much of the lighter of two parts stands in the other."""
        both = one & other
        if len(both) < min(_LEAST, len(one), len(other)) or not both:
            return 0.0
        return self.of(both) / min(self.of(one), self.of(other))

    def agreement(self, one: Words, other: Words) -> float:
        """Say how much of both parts is the same."""
        both = self.of(one & other)
        return both / max(self.of(one | other), 1e-9)


def paired(original: Sequence[Words], copy: Sequence[Words]) -> list[Pairing]:
    """Pair the paragraphs of two texts in their order, so that as much as may be stands beside each other."""
    one, other = original[:MOST], copy[:MOST]
    weights = Weights(one, other)
    worth = [[_worth(weights, a, b) for b in other] for a in one]
    best = [[0.0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in reversed(range(len(one))):
        row, below = best[i], best[i + 1]
        for j in reversed(range(len(other))):
            row[j] = max(below[j], row[j + 1], worth[i][j] + below[j + 1] if worth[i][j] else 0.0)
    found = []
    i = j = 0
    while i < len(one) or j < len(other):
        if i < len(one) and j < len(other) and worth[i][j] and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            found.append(Pairing(i, j))
            i, j = i + 1, j + 1
        elif j == len(other) or (i < len(one) and best[i][j] == best[i + 1][j]):
            found.append(Pairing(i, None))
            i += 1
        else:
            found.append(Pairing(None, j))
            j += 1
    found += [Pairing(place, None) for place in range(len(one), len(original))]
    return found + [Pairing(None, place) for place in range(len(other), len(copy))]


def _worth(weights: Weights, one: Words, other: Words) -> float:
    share = weights.share(one, other)
    # Of several that hold the same words, the one with fewer others is meant.
    return share + weights.agreement(one, other) if share >= PAIRED else 0.0


_MOST_SENTENCES = 600
_COMMON = 100  # sentences that have a word: one in so many of them finds none
_ALIKE = 0.35
_ALIKE_ALONE = 0.25  # where no other sentence is nearly as like
_RUNNER_UP = 0.6
_BETWEEN = 0.1
_STRONG = 0.6
_FEW = 3


def sentence_pairs(original: Sequence[Words], copy: Sequence[Words]) -> Iterator[tuple[int, int, float]]:
    """Give the sentences of a copy, each with the one of the original that it tells and how like they are.

    Only those are given that choose each other, or are so like that there is no doubt.
    """
    one, other = original[:_MOST_SENTENCES], copy[:_MOST_SENTENCES]
    weights = Weights(one, other)
    having: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place, words in enumerate(one):
        for word in words:
            having[word].append(place)
    best_of: dict[int, tuple[float, int]] = {}
    chosen: list[tuple[int, int, float, bool]] = []
    for place, words in enumerate(other):
        shared = Counter(
            each for word in words if len(having.get(word, ())) <= _COMMON for each in having.get(word, ())
        )
        ranked = sorted(
            (
                (_likeness(weights, one[each], words), -each)
                for each, count in shared.items()
                if count >= min(_LEAST, len(words), len(one[each]))
            ),
            reverse=True,
        )
        if not ranked or ranked[0][0] < _ALIKE_ALONE:
            continue
        likeness, at = ranked[0][0], -ranked[0][1]
        alone = len(ranked) == 1 or ranked[1][0] < _RUNNER_UP * likeness
        chosen.append((at, place, likeness, alone))
        if likeness > best_of.get(at, (0.0, 0))[0]:
            best_of[at] = likeness, place
    found = [
        (at, place, likeness)
        for at, place, likeness, alone in chosen
        if likeness >= _STRONG or (best_of[at][1] == place and (likeness >= _ALIKE or alone))
    ]
    yield from found
    # What stands alone between sentences that belong together belongs together as well.
    edges = [(-1, -1), *((at, place) for at, place, _ in found), (len(one), len(other))]
    taken = {at for at, _, _ in found}
    for (at, place), (after, behind) in pairwise(edges):
        if after - at == behind - place == 2 and at + 1 not in taken:
            likeness = _likeness(weights, one[at + 1], other[place + 1])
            if likeness >= _BETWEEN:
                yield at + 1, place + 1, likeness


def _likeness(weights: Weights, one: Words, other: Words) -> float:
    share = weights.share(one, other)
    if min(len(one), len(other)) < _FEW and share < 1:
        return 0.0
    return (share + weights.agreement(one, other)) / 2
