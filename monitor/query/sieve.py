"""Which of many queries an article can match at all, told from its words alone: most are ruled out before judging."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from monitor.query.plan import All, Any, Close, Never, Only, Plan, Terms, Times, Within
from monitor.query.vocabulary import Vocabulary, vocabulary

_MOST_KNOWN = 300_000  # words whose marks are remembered


class Sieve:
    """Holds, for each plan, groups of words: the plan can match only what has a word of each of its groups.

    Each group is one bit of a number. A word carries the bits of the groups that it is in, so the words of an article
    are joined by OR, and a plan passes where all of its bits are there.
    """

    def __init__(self, plans: Mapping[int, Plan]) -> None:
        self._wanted: dict[int, int] = {}
        self._words: dict[str, int] = {}
        self._prefixes: dict[str, int] = {}
        bit = 1
        for number, plan in plans.items():
            wanted = 0
            for group in _needs(plan):
                wanted |= bit
                for word in group.words:
                    self._words[word] = self._words.get(word, 0) | bit
                for prefix in group.prefixes:
                    self._prefixes[prefix] = self._prefixes.get(prefix, 0) | bit
                bit <<= 1
            self._wanted[number] = wanted
        self._lengths = sorted({len(prefix) for prefix in self._prefixes})
        self._known: dict[str, int] = {}  # the words met that are in some group
        self._met: set[str] = set()

    def passing(self, words: Iterable[str]) -> set[int]:
        """List the plans that can match an article with these words."""
        different = {*words}
        self._learn(different - self._met)
        known = self._known
        had = 0
        for word in different & known.keys():
            had |= known[word]
        return {number for number, wanted in self._wanted.items() if had & wanted == wanted}

    def _learn(self, words: Set[str]) -> None:
        """Find out in which groups words are that were not met yet."""
        if len(self._met) > _MOST_KNOWN:
            self._met.clear()
            self._known.clear()
        self._met |= words
        for word in words:
            bits = self._bits(word)
            if bits:
                self._known[word] = bits

    def _bits(self, word: str) -> int:
        bits = self._words.get(word, 0)
        for length in self._lengths:
            if length > len(word):
                break
            bits |= self._prefixes.get(word[:length], 0)
        return bits


def _needs(plan: Plan) -> list[Vocabulary]:
    """List groups of words of each of which a matching article has one; none where nothing is sure."""
    match plan:
        case Terms():
            return [] if plan.endings else [vocabulary(plan)]
        case All() | Close():
            return [group for part in plan.parts for group in _needs(part)]
        case Any():
            parts = [_needs(part) for part in plan.parts]
            if not all(parts):
                return []
            fewest = [
                min(groups, key=lambda group: len(group.words) + 9 * len(group.prefixes)) for groups in parts
            ]
            return [
                Vocabulary(
                    frozenset(word for group in fewest for word in group.words),
                    tuple({prefix for group in fewest for prefix in group.prefixes}),
                )
            ]
        case Times() | Within() | Only():
            return _needs(plan.part)
        case Never():
            return [Vocabulary(frozenset(), ())]
        case _:
            return []
