"""One look at the words of an article for all parts of some plans together.

A plan of the starter topics has two hundred sets of words, beginnings and phrases. Asking each of them what of it is in
an article costs more than all the rest; here each word of the article is asked once which sets it is in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from monitor.query.document import Document, Hit
from monitor.query.plan import All, Any, Close, Only, Plan, Terms, Times, Within, Without

_MOST_KNOWN = 200_000  # words whose sets are remembered

Place = tuple[int, int]
"""The number of some terms, and of one of their runs; -1: the word stands for itself."""


class Lookout:
    """Knows in which of the terms of some plans a word is."""

    def __init__(self, plans: Iterable[Plan]) -> None:
        self._terms = list({id(terms): terms for plan in plans for terms in _terms_of(plan)}.values())
        self._words: dict[str, list[Place]] = {}
        self._prefixes: dict[str, list[Place]] = {}
        self._tied: dict[str, list[tuple[int, frozenset[str]]]] = {}
        for at, terms in enumerate(self._terms):
            for word, languages in terms.tied:
                self._tied.setdefault(word, []).append((at, languages))
            for word in terms.words:
                self._words.setdefault(word, []).append((at, -1))
            for prefix in terms.prefixes:
                self._prefixes.setdefault(prefix, []).append((at, -1))
            for number, run in enumerate(terms.runs):
                begun = self._prefixes if run.prefix and len(run.slots) == 1 else self._words
                for word in run.slots[run.rarest]:
                    begun.setdefault(word, []).append((at, number))
        self._nowhere: dict[int, list[Hit]] = {id(terms): [] for terms in self._terms}
        self._numbers = [at for at, terms in enumerate(self._terms) if terms.endings]
        self._lengths = sorted({len(prefix) for prefix in self._prefixes})
        self._known: dict[str, list[Place]] = {}  # the words met that are in some terms
        self._met: set[str] = set()

    def look(self, document: Document) -> None:
        """Note in a document which words and runs of each part may be in it, once."""
        if any(part is self for part in document.seen_parts):
            return
        words = document.vocabulary
        self._learn(words - self._met)
        found: dict[int, tuple[set[str], set[int]]] = {}
        known = self._known
        for word in words & known.keys():
            for at, run in known[word]:
                if at not in found:
                    found[at] = (set(), set())
                if run < 0:
                    found[at][0].add(word)
                else:
                    found[at][1].add(run)
        for word in words & self._tied.keys():
            for at, languages in self._tied[word]:
                if document.is_in(languages):
                    found.setdefault(at, (set(), set()))[0].add(word)
        for at in self._numbers:
            found.setdefault(at, (set(), set()))[0].update(self._terms[at].numbers(document))
        hits, seen = document.hits, document.seen
        hits.update(self._nowhere)
        for at, (met, runs) in found.items():
            terms = self._terms[at]
            del hits[id(terms)]
            seen[id(terms)] = (list(met), [terms.runs[run] for run in runs])
        document.seen_parts.append(self)  # an id stands for one part as long as the part lives

    def _learn(self, words: Set[str]) -> None:
        """Find out in which terms words are that were not met yet."""
        if len(self._met) > _MOST_KNOWN:
            self._met.clear()
            self._known.clear()
        self._met |= words
        for word in words:
            places = list(self._places(word))
            if places:
                self._known[word] = places

    def _places(self, word: str) -> Iterator[Place]:
        yield from self._words.get(word, ())
        for length in self._lengths:
            if length > len(word):
                break
            yield from self._prefixes.get(word[:length], ())


def _terms_of(plan: Plan) -> Iterator[Terms]:
    waiting: list[Plan] = [plan]
    while waiting:
        match waiting.pop():
            case Terms() as terms:
                yield terms
            case All() | Any() | Close() as several:
                waiting += several.parts
            case Times() | Within() | Only() | Without() as one:
                waiting.append(one.part)
            case _:
                pass
