"""One look at the words of an article for all parts of some plans together: which of them can match at all.

A plan of the starter topics has two hundred sets of words, beginnings and phrases. Asking each of them what of it is in
an article costs more than all the rest; here each word of the article is asked once which sets it is in, and what it
finds is handed up: a part can match where enough of its own parts can. Most plans are ruled out by that, and of the
others the judge goes through the living parts alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from monitor.query.document import Document, Hit
from monitor.query.plan import (
    All,
    Always,
    Any,
    Close,
    Facet,
    Never,
    Only,
    Plan,
    Terms,
    Times,
    Within,
    Without,
)

_MOST_KNOWN = 300_000  # words whose sets are remembered


@dataclass(frozen=True, slots=True)
class Places:
    """Where a word is: in which terms for itself, in which only in some languages, in which of their runs."""

    terms: tuple[int, ...] = ()
    tied: tuple[tuple[int, frozenset[str]], ...] = ()
    runs: tuple[tuple[int, int], ...] = ()


class Lookout:
    """Knows in which of the terms of some plans a word is, and which parts can match where terms are found.

    Parts are numbered. An `id` stands for a part only in what is noted in a document.
    """

    def __init__(self, plans: Iterable[Plan]) -> None:
        plans = list(plans)
        self._parts = list({id(part): part for plan in plans for part in _parts(plan)}.values())
        numbers = {id(part): number for number, part in enumerate(self._parts)}
        self._roots = {numbers[id(plan)] for plan in plans}
        inner = [[numbers[id(each)] for each in _parts_of(part)] for part in self._parts]
        always: dict[int, bool] = {}
        for number in range(len(inner)):
            _is_always(number, self._parts, inner, always)
        # what can match whatever words an article has; how many of its parts another needs; whose part a part is
        self._ever = [number for number, known in always.items() if known]
        self._needs = [0] * len(inner)
        self._wholes: list[list[int]] = [[] for _ in inner]
        for number, part in enumerate(self._parts):
            if not always[number]:
                needed = [each for each in inner[number] if not always[each]]
                self._needs[number] = 1 if isinstance(part, Any) else len(needed)
                for each in needed:
                    self._wholes[each].append(number)
        self._choices = [
            (number, inner[number])
            for number, part in enumerate(self._parts)
            if isinstance(part, Any) and not always[number]
        ]
        self._learn_words()

    def _learn_words(self) -> None:
        self._terms: dict[int, Terms] = {
            number: part for number, part in enumerate(self._parts) if isinstance(part, Terms)
        }
        self._words: dict[str, list[int]] = {}
        self._prefixes: dict[str, list[int]] = {}
        self._tied: dict[str, list[tuple[int, frozenset[str]]]] = {}
        self._runs: dict[str, list[tuple[int, int]]] = {}
        self._begun_runs: dict[str, list[tuple[int, int]]] = {}
        for at, terms in self._terms.items():
            for word, languages in terms.tied:
                self._tied.setdefault(word, []).append((at, languages))
            for word in terms.words:
                self._words.setdefault(word, []).append(at)
            for prefix in terms.prefixes:
                self._prefixes.setdefault(prefix, []).append(at)
            for number, run in enumerate(terms.runs):
                of_runs = self._begun_runs if run.prefix and len(run.slots) == 1 else self._runs
                for word in run.slots[run.rarest]:
                    of_runs.setdefault(word, []).append((at, number))
        self._nowhere: dict[int, list[Hit]] = {id(terms): [] for terms in self._terms.values()}
        self._numbers = [at for at, terms in self._terms.items() if terms.endings]
        self._lengths = sorted({len(begun) for begun in (*self._prefixes, *self._begun_runs)})
        self._met: set[str] = set()
        self._bearing: set[str] = set()  # those of the words met that are in some terms
        self._known: dict[str, Places] = {}

    def look(self, document: Document) -> set[int]:
        """Note in a document what of each part may be in it, once; return the `id` of each plan that can match."""
        living = document.alive.get(id(self))
        if living is None:
            words, runs = self._found(document)
            hits, seen = document.hits, document.seen
            hits.update(self._nowhere)
            found = [*words, *(at for at in runs if at not in words)]
            for at in found:
                terms = self._terms[at]
                del hits[id(terms)]
                seen[id(terms)] = (words.get(at, []), [terms.runs[run] for run in runs.get(at, ())])
            alive = self._alive(found)
            for number, parts in self._choices:
                document.living[id(self._parts[number])] = (
                    [self._parts[each] for each in parts if alive[each]] if alive[number] else ()
                )
            living = document.alive[id(self)] = {id(self._parts[root]) for root in self._roots if alive[root]}
            document.seen_parts.append(self)
        return living

    def _found(self, document: Document) -> tuple[dict[int, list[str]], dict[int, set[int]]]:
        """List the words and the runs of each of the terms that may be in a document."""
        words: dict[int, list[str]] = {}
        runs: dict[int, set[int]] = {}
        vocabulary = document.vocabulary
        if not vocabulary <= self._met:
            self._meet(vocabulary)
        for word in vocabulary & self._bearing:
            places = self._known[word]
            for at in places.terms:
                if at in words:
                    words[at].append(word)
                else:
                    words[at] = [word]
            for at, languages in places.tied:
                if document.is_in(languages):
                    words.setdefault(at, []).append(word)
            for at, run in places.runs:
                if at in runs:
                    runs[at].add(run)
                else:
                    runs[at] = {run}
        for at in self._numbers:
            numbers = self._terms[at].numbers(document)
            if numbers:
                words.setdefault(at, []).extend(numbers)
        return words, runs

    def _meet(self, words: Set[str]) -> None:
        """Find out in which terms words are that were not met yet."""
        if len(self._met) > _MOST_KNOWN:
            self._met.clear()
        for word in words - self._met:
            terms: Sequence[int] = self._words.get(word, ())
            runs: Sequence[tuple[int, int]] = self._runs.get(word, ())
            for length in self._lengths:
                if length > len(word):
                    break
                begin = word[:length]
                if begin in self._prefixes:
                    terms = (*terms, *self._prefixes[begin])
                if begin in self._begun_runs:
                    runs = (*runs, *self._begun_runs[begin])
            tied = self._tied.get(word, ())
            if terms or runs or tied:
                self._known[word] = Places(tuple({*terms}), tuple(tied), tuple({*runs}))
                self._bearing.add(word)
        self._met |= words

    def _alive(self, found: list[int]) -> list[bool]:
        """Hand up from the terms that are found to all that can match."""
        alive = [False] * len(self._parts)
        for number in self._ever:
            alive[number] = True
        left = self._needs.copy()
        wholes = self._wholes
        while found:
            part = found.pop()
            alive[part] = True
            for whole in wholes[part]:
                left[whole] -= 1
                if not left[whole]:
                    found.append(whole)
        return alive


def _is_always(number: int, parts: list[Plan], inner: list[list[int]], known: dict[int, bool]) -> bool:
    """Tell, and remember, whether a part can match whatever words an article has."""
    if number not in known:
        each = [_is_always(one, parts, inner, known) for one in inner[number]]
        match parts[number]:
            case Without() | Facet() | Always():
                known[number] = True
            case Terms() | Never():
                known[number] = False
            case Any():
                known[number] = any(each)
            case _:
                known[number] = all(each)
    return known[number]


def _parts(plan: Plan) -> Iterator[Plan]:
    """Go through all parts of a plan."""
    waiting: list[Plan] = [plan]
    while waiting:
        part = waiting.pop()
        yield part
        waiting += _parts_of(part)


def _parts_of(plan: Plan) -> tuple[Plan, ...]:
    match plan:
        case All() | Any() | Close():
            return plan.parts
        case Times() | Within() | Only() | Without():
            return (plan.part,)
        case _:
            return ()
