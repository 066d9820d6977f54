"""What a query is once its words are known: sets of index words, and how they must stand. Each part finds itself.

`find` gives the hits that make a part match, None where it does not match; `extents` gives what a distance is
measured to. No lexicon and no FTS5 here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from monitor.query.document import Document, Hit, Scan
from monitor.query.tree import TextField, Unit

Slots = tuple[frozenset[str], ...]
Guard = Callable[[Scan, Hit], bool]

_MOST_PAIRS = 20_000  # intervals kept where a chain stands within another


@dataclass(frozen=True, slots=True)
class Run:
    """Words that follow each other; each slot is what may stand there. `prefix`: the last slot holds beginnings."""

    slots: Slots
    prefix: bool = False

    # the slot by which the run is looked for: that of the longest words, which stand in the fewest texts
    rarest: int = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        whole = self.slots[:-1] if self.prefix and len(self.slots) > 1 else self.slots
        shortest = [min(map(len, slot), default=99) for slot in whole]
        object.__setattr__(self, "rarest", shortest.index(max(shortest)))


@dataclass(frozen=True, slots=True)
class Terms:
    """Any of some words, beginnings of words, and runs of words. A guard looks at the text itself."""

    words: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    runs: tuple[Run, ...] = ()
    endings: tuple[str, ...] = ()  # behind the digits of any number: m, bn
    # inflected forms, with the languages in which they are such; in a text of another language they are other words
    tied: tuple[tuple[str, frozenset[str]], ...] = ()
    guard: Guard | None = field(default=None, compare=False)
    written: tuple[str, ...] = ()  # what the guard wants to be written letter by letter
    known: frozenset[str] = field(init=False, compare=False, repr=False)  # the words, to be looked up at once

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", frozenset(self.words))

    def find(self, scan: Scan) -> list[Hit] | None:
        """Find the words; None where there are none."""
        return self.extents(scan) or None

    def extents(self, scan: Scan) -> list[Hit]:
        """List the hits in the order of the text."""
        document = scan.document
        hits = document.hits.get(id(self))
        if hits is None:
            hits = document.hits[id(self)] = self._everywhere(document)
            document.seen_parts.append(self)  # an id stands for one part as long as the part lives
        return scan.narrowed(hits) if hits and scan is not document.whole else hits

    def _everywhere(self, document: Document) -> list[Hit]:
        """List the hits of the whole document."""
        scan = document.whole
        words, runs = document.seen.get(id(self)) or self._look(document)
        if not words and not runs:
            return []
        found = [Hit(at, at) for word in words for at in document.at(word)]
        for run in runs:
            found += _following(scan, run)
        if self.guard is not None:
            found = [hit for hit in found if self.guard(scan, hit)]
        if self.endings:
            return _apart(scan.number(hit) for hit in found)
        return sorted(set(found)) if len(found) > 1 else found

    def _look(self, document: Document) -> tuple[list[str], list[Run]]:
        """List which of the words and runs may be in a document."""
        forms = document.vocabulary
        words = forms & self.known
        words.update(word for prefix in self.prefixes for word in document.whole.beginning_with(prefix))
        words.update(self.numbers(document) if self.endings else ())
        words.update(word for word, languages in self.tied if word in forms and document.is_in(languages))
        runs = [run for run in self.runs if run.prefix or not forms.isdisjoint(run.slots[run.rarest])]
        return list(words), runs

    def numbers(self, document: Document) -> list[str]:
        """List the numbers of a document that have one of the endings."""
        numbers = document.numbers
        return [word for ending in self.endings if ending in numbers for word in numbers[ending]]


def _apart(hits: Iterable[Hit]) -> list[Hit]:
    """Leave out the hits that lie within another."""
    found: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.first, -hit.last)):
        if not found or hit.last > found[-1].last:
            found.append(hit)
    return found


def _following(scan: Scan, run: Run) -> list[Hit]:
    """List where the slots of a run are filled one after the other."""
    document = scan.document
    vocabulary = document.vocabulary
    for slot in run.slots[:-1] if run.prefix else run.slots:
        if slot.isdisjoint(vocabulary):
            return []
    size, rarest = len(run.slots), run.rarest
    forms, title = scan.forms, scan.title_words
    beginnings = tuple(run.slots[-1]) if run.prefix else ()
    found: list[Hit] = []
    words = run.slots[rarest]
    if run.prefix and size == 1:
        words = frozenset(word for start in words for word in scan.beginning_with(start))
    for word in words & vocabulary:
        for met in document.at(word):
            at = met - rarest
            here = scan.index(met) - rarest
            least, most = (0, title) if met < title else (title, len(forms))
            if here < least or here + size > most:
                continue
            for step, slot in enumerate(run.slots, here):
                form = forms[step]
                if form not in slot and not (
                    run.prefix and step == here + size - 1 and form.startswith(beginnings)
                ):
                    break
            else:
                found.append(Hit(at, at + size - 1))
    return found


@dataclass(frozen=True, slots=True)
class All:
    """All of the parts; `Without` parts must not match."""

    parts: tuple[Plan, ...]
    # those that are words, which are quicker to ask than the others
    terms: tuple[Terms, ...] = field(init=False, compare=False, repr=False)
    others: tuple[Plan, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "terms", tuple(part for part in self.parts if isinstance(part, Terms)))
        object.__setattr__(self, "others", tuple(part for part in self.parts if part not in self.terms))

    def find(self, scan: Scan) -> list[Hit] | None:
        """Join the hits of all parts; None where one does not match."""
        hits: list[Hit] = []
        for terms in self.terms:
            extents = terms.extents(scan)
            if not extents:
                return None
            hits += extents
        for part in self.others:
            found = part.find(scan)
            if found is None:
                return None
            hits += found
        return hits

    def extents(self, scan: Scan) -> list[Hit]:
        """List the extents of all parts, where all match."""
        if self.find(scan) is None:
            return []
        return sorted({hit for part in self.parts for hit in part.extents(scan)})


@dataclass(frozen=True, slots=True)
class Any:
    """Any of the parts."""

    parts: tuple[Plan, ...]

    def living(self, scan: Scan) -> Sequence[Plan]:
        """List the parts that can match in the document, as far as that is known."""
        return scan.document.living.get(id(self), self.parts)

    def find(self, scan: Scan) -> list[Hit] | None:
        """Join the hits of the parts that match."""
        found = [hits for hits in (part.find(scan) for part in self.living(scan)) if hits is not None]
        return [hit for hits in found for hit in hits] if found else None

    def extents(self, scan: Scan) -> list[Hit]:
        """List the extents of the parts that match."""
        return sorted({hit for part in self.living(scan) for hit in part.extents(scan)})


@dataclass(frozen=True, slots=True)
class Without:
    """What the part does not find."""

    part: Plan

    def find(self, scan: Scan) -> list[Hit] | None:
        """Match without hits where the part does not match."""
        return [] if self.part.find(scan) is None else None

    def extents(self, scan: Scan) -> list[Hit]:
        """Nothing stands anywhere."""
        return []


@dataclass(frozen=True, slots=True)
class Close:
    """A chain: each part at most `distance` positions from the next, and no word in both of them."""

    distance: int
    ordered: bool
    parts: tuple[Plan, ...]

    def find(self, scan: Scan) -> list[Hit] | None:
        """List the words of every chain that holds; None where none does."""
        chains = self.links(scan)
        if chains is None:
            return None
        found: list[Hit] = []
        for part, extents in zip(self.parts, chains, strict=True):
            if isinstance(part, Terms):
                found += extents
            else:  # the words of the part that stand within what took part in the chain
                inner = part.find(scan) or []
                found += [hit for hit in inner if _within(hit, extents)]
        return sorted(set(found))

    def links(self, scan: Scan) -> list[list[Hit]] | None:
        """List, for each part, the extents that take part in a chain; None where there is none."""
        of_terms = [part.extents(scan) if isinstance(part, Terms) else None for part in self.parts]
        if [] in of_terms:  # words are quicker to ask than the others
            return None
        chains: list[list[Hit]] = []
        for part, known in zip(self.parts, of_terms, strict=True):
            extents = part.extents(scan) if known is None else known
            if chains:
                extents = self._near(extents, chains[-1], ordered=self.ordered)
            if not extents:
                return None
            chains.append(extents)
        for at in range(len(chains) - 2, -1, -1):
            chains[at] = self._near(chains[at], chains[at + 1], ordered=self.ordered, before=True)
        return chains

    def _near(self, hits: list[Hit], others: list[Hit], *, ordered: bool, before: bool = False) -> list[Hit]:
        """Keep the hits that have one of the others near: behind them, or `before` them, or on either side."""
        firsts = [other.first for other in others]
        lasts = sorted(other.last for other in others)
        kept = []
        for hit in hits:
            if not ordered or not before:  # the nearest that ends before this begins
                at = bisect_left(lasts, hit.first)
                if at and hit.first - lasts[at - 1] <= self.distance:
                    kept.append(hit)
                    continue
            if not ordered or before:  # the nearest that begins after this ends
                at = bisect_right(firsts, hit.last)
                if at < len(firsts) and firsts[at] - hit.last <= self.distance:
                    kept.append(hit)
        return kept

    def extents(self, scan: Scan) -> list[Hit]:
        """List the stretches from the first to the last word of each chain that holds."""
        chains = self.links(scan)
        if chains is None:
            return []
        stretches = {(hit.first, hit.last, hit) for hit in chains[0]}
        for extents in chains[1:]:
            grown: set[tuple[int, int, Hit]] = set()
            firsts = [hit.first for hit in extents]
            longest = max(hit.last - hit.first for hit in extents)
            for low, high, tail in stretches:
                begin = bisect_left(firsts, tail.first - self.distance - longest)
                end = bisect_right(firsts, tail.last + self.distance)
                for hit in extents[begin:end]:
                    if self._linked(tail, hit):
                        grown.add((min(low, hit.first), max(high, hit.last), hit))
                if len(grown) > _MOST_PAIRS:
                    break
            stretches = grown
        return sorted({Hit(low, high) for low, high, _ in stretches})

    def _linked(self, left: Hit, right: Hit) -> bool:
        behind = 0 < right.first - left.last <= self.distance
        return behind or (not self.ordered and 0 < left.first - right.last <= self.distance)


def _within(hit: Hit, extents: list[Hit]) -> bool:
    return any(extent.first <= hit.first and hit.last <= extent.last for extent in extents)


@dataclass(frozen=True, slots=True)
class Times:
    """The part, at least `count` times."""

    count: int
    part: Plan

    def find(self, scan: Scan) -> list[Hit] | None:
        """Count the stretches where the part stands; of sentences and paragraphs, those in which it stands."""
        found = self.part.find(scan)
        if found is None or self._number(scan) < self.count:
            return None
        return found

    def _number(self, scan: Scan) -> int:
        return self.part.number(scan) if isinstance(self.part, Within) else len(self.part.extents(scan))

    def extents(self, scan: Scan) -> list[Hit]:
        """List the extents of the part, where there are enough."""
        return self.part.extents(scan) if self._number(scan) >= self.count else []


@dataclass(frozen=True, slots=True)
class Within:
    """The part, within one paragraph, one sentence, or the title."""

    unit: Unit
    part: Plan

    def find(self, scan: Scan) -> list[Hit] | None:
        """Join the hits of the units in which the part matches."""
        found = [hits for hits in (self.part.find(unit) for unit in self._units(scan)) if hits is not None]
        return [hit for hits in found for hit in hits] if found else None

    def number(self, scan: Scan) -> int:
        """Count the units in which the part matches."""
        return sum(self.part.find(unit) is not None for unit in self._units(scan))

    def extents(self, scan: Scan) -> list[Hit]:
        """List the extents of the part, unit by unit."""
        return sorted({hit for unit in self._units(scan) for hit in self.part.extents(unit)})

    def _units(self, scan: Scan) -> Iterable[Scan]:
        """List the units in which the part can match: those with one of its words."""
        wanted = anchors(self.part, scan)
        if wanted is None:
            return self._all_units(scan)
        if not wanted:
            return ()
        units = self._all_units(scan)
        begins = [unit.begin for unit in units]
        met = {bisect_right(begins, hit.first) - 1 for hit in wanted}
        return [units[at] for at in sorted(met) if at >= 0]

    def _all_units(self, scan: Scan) -> list[Scan]:
        units = scan.document.units(self.unit)
        if scan is scan.document.whole:
            return units
        inside = []
        for unit in units:
            low, high = max(unit.begin, scan.begin), min(unit.stop, scan.stop)
            if low < high:
                inside.append(scan.part(low, high))
        return inside


@dataclass(frozen=True, slots=True)
class Only:
    """The part, in the title or in the body alone."""

    field: TextField
    part: Plan

    def find(self, scan: Scan) -> list[Hit] | None:
        """Find the part in the words of the field."""
        return self.part.find(self._narrowed(scan))

    def extents(self, scan: Scan) -> list[Hit]:
        """List the extents of the part in the field."""
        return self.part.extents(self._narrowed(scan))

    def _narrowed(self, scan: Scan) -> Scan:
        document = scan.document
        if scan is document.whole:
            return document.title_only if self.field == "title" else document.body_only
        here = document.whole.in_title(scan.begin) == (self.field == "title")
        return scan if here else scan.part(0, 0)


@dataclass(frozen=True, slots=True)
class Facet:
    """A property of the article, judged without its text."""

    test: Callable[[Document], bool]

    def find(self, scan: Scan) -> list[Hit] | None:
        """Match without hits where the property holds."""
        return [] if self.test(scan.document) else None

    def extents(self, scan: Scan) -> list[Hit]:
        """A property stands nowhere."""
        return []


@dataclass(frozen=True, slots=True)
class Always:
    """No condition."""

    def find(self, scan: Scan) -> list[Hit] | None:
        """Match without hits."""
        return []

    def extents(self, scan: Scan) -> list[Hit]:
        """Nothing stands anywhere."""
        return []


@dataclass(frozen=True, slots=True)
class Never:
    """What cannot match: a word list that does not exist."""

    def find(self, scan: Scan) -> list[Hit] | None:
        """Do not match."""
        return None

    def extents(self, scan: Scan) -> list[Hit]:
        """Nothing stands anywhere."""
        return []


Plan: TypeAlias = Terms | All | Any | Without | Close | Times | Within | Only | Facet | Always | Never
ALWAYS = Always()
NEVER = Never()


def anchors(part: Plan, scan: Scan) -> list[Hit] | None:
    """List hits one of which is in everything that a part finds, as few as can be told quickly; None: any place will do."""
    match part:
        case Terms():
            return part.extents(scan)
        case All() | Close():
            # words are asked first: they are known, and what else there is would have to be gone through
            known = [each.extents(scan) for each in part.parts if isinstance(each, Terms)]
            known = known or [
                hits for hits in (anchors(each, scan) for each in part.parts) if hits is not None
            ]
            return min(known, key=len, default=None)
        case Any():
            each = [anchors(one, scan) for one in part.living(scan)]
            return None if None in each else [hit for hits in each for hit in hits or ()]
        case Times() | Within() | Only():
            return anchors(part.part, scan)
        case _:
            return None
