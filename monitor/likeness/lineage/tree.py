"""Who copied whom among the articles of a story. Pure, and bounded for stories of any size.

A copy comes from the earlier article that holds most of what it says, in the words that are most its own; of several that
hold the same, from the earliest. Who tells the news independently comes from nobody. Who names an agency has it from there,
also where the agency's own text is not in the archive.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from monitor.likeness.additions import sentences as cut
from monitor.likeness.kinship import Kind
from monitor.likeness.lineage.agencies import agency_of, credited
from monitor.likeness.lineage.aligning import Words, meant, sentence_pairs
from monitor.likeness.lineage.words import paragraphs, sentences, written
from monitor.likeness.words import base, plain

MOST = 400  # articles of a story that are compared, the earliest; later ones are only counted
_AT_ONCE = 25
_PARAGRAPHS = 60  # of one article; what copies share stands among them
_RAREST = 6  # words of a paragraph by which others like it are found
_LOOKED_AT = 24  # paragraphs that are compared with one, those that share most of its rare words
_SHORTEST = 3  # words that a paragraph must have to be looked for

_REWORDED = 0.35  # of the words of the shorter of two paragraphs
_EQUAL = 0.02  # of what two articles hold: then the earlier one is the source
# Where nobody has said that two articles are copies, because their figures differ or the analyst put them together: so
# much of the sentences of both, of those of the shorter one, of its words, and of its sentences in other words.
_IDENTICAL, _WIRE, _PARAPHRASE, _RETOLD, _LEAST_PARAGRAPHS = 0.9, 0.5, 0.8, 0.4, 3
_LOOKED_INTO = 4  # earlier articles for one, of which nobody has said it


class Order(StrEnum):
    """On what it rests that one article is earlier than another."""

    PUBLISHED = "published"
    ARRIVED = "arrived"  # the times of publication would allow it the other way round


@dataclass(frozen=True, slots=True)
class When:
    """When an article was published: between `earliest`, where anything is known, and `latest`; `guess` is most likely."""

    earliest: datetime | None
    latest: datetime
    guess: datetime


@dataclass(frozen=True)
class Member:
    """An article of a story."""

    id: int
    outlet: str
    title: str
    text: str
    when: When
    language: str | None = None
    author: str | None = None

    @cached_property
    def agencies(self) -> tuple[str, ...]:
        """Give the agencies that it names as its source; its own outlet is none of them."""
        own = agency_of(self.outlet)
        return tuple(name for name in credited(self.text, self.author) if name != own)


@dataclass(frozen=True, slots=True)
class Line:
    """Where an article comes from.

    `parent` is the article that it copies; None for a root. `agency` is named as its source, and has no article in the
    story. `like` is the earlier article with which it is best compared, the parent or another copy of the agency.
    `shared` of `total` paragraphs stand there as well.
    """

    id: int
    parent: int | None = None
    agency: str | None = None
    like: int | None = None
    kind: Kind | None = None
    shared: int = 0
    total: int = 0
    order: Order = Order.PUBLISHED


@dataclass(frozen=True, slots=True)
class Lineage:
    """The lines of a story, the earliest first; `left_out` further articles are not compared, `waiting` ones not yet."""

    lines: tuple[Line, ...]
    left_out: int = 0
    waiting: int = 0

    @property
    def rests_on_arrival(self) -> bool:
        """Say whether no line rests on times of publication."""
        joined = [line for line in self.lines if line.like is not None]
        return bool(joined) and all(line.order is Order.ARRIVED for line in joined)

    def below(self, parent: int | None, agency: str | None = None) -> list[Line]:
        """Give the lines that come from an article, from an agency, or from nobody."""
        return [line for line in self.lines if (line.parent, line.agency) == (parent, agency)]

    @property
    def agencies(self) -> tuple[str, ...]:
        """Give the agencies of which no article is in the story."""
        return tuple(dict.fromkeys(line.agency for line in self.lines if line.agency is not None))


def lineage(members: Iterable[Member], kinds: Mapping[tuple[int, int], int]) -> Lineage:
    """Say where each article of a story comes from. `kinds` says how pairs are akin, by their ids, the smaller first."""
    found = Lineage(())
    for found in growing(members, kinds):  # noqa: B007 - the last one is the whole
        pass
    return found


def growing(members: Iterable[Member], kinds: Mapping[tuple[int, int], int]) -> Iterator[Lineage]:
    """Say where the articles of a story come from, more of them each time: a large story takes a second or two."""
    ordered = sorted(members, key=lambda one: (one.when.guess, one.id))
    ordered, left_out = ordered[:MOST], len(ordered[MOST:])
    texts = _Texts()
    agencies = {own: one.id for one in reversed(ordered) if (own := agency_of(one.outlet)) is not None}
    by_id = {one.id: one for one in ordered}
    lines: list[Line] = []
    for place, one in enumerate(ordered, 1):
        found = _best(one, texts, kinds, by_id)
        texts.take(one)
        lines.append(_line(one, found, agencies, by_id))
        if place % _AT_ONCE == 0 or place == len(ordered):
            yield Lineage(tuple(lines), left_out, len(ordered) - place)


def _line(
    one: Member, found: _Found | None, agencies: Mapping[str, int], by_id: Mapping[int, Member]
) -> Line:
    missing = next((name for name in one.agencies if name not in agencies), None)
    named = next((agencies[name] for name in one.agencies if name in agencies), None)
    if found is None:
        return Line(one.id, agency=missing if named is None else None)
    order = _order(by_id[found.id].when, one.when)
    agency = missing if named is None and agency_of(by_id[found.id].outlet) is None else None
    parent = None if agency is not None else found.id
    return Line(one.id, parent, agency, found.id, found.kind, found.shared, found.total, order)


def _order(earlier: When, later: When) -> Order:
    sure = later.earliest is not None and earlier.latest <= later.earliest
    return Order.PUBLISHED if sure else Order.ARRIVED


@dataclass(frozen=True, slots=True)
class _Found:
    id: int
    kind: Kind
    shared: int
    total: int


def _best(
    one: Member, texts: _Texts, kinds: Mapping[tuple[int, int], int], by_id: Mapping[int, Member]
) -> _Found | None:
    """Choose the earlier article that holds most of another one."""
    held = texts.held_by_earlier(one)
    found: dict[int, _Found] = {}
    unsaid: list[tuple[float, int]] = []
    for other in by_id:  # in the order of time
        if other == one.id:
            break
        own = held.get(other, _NOTHING)
        kind = kinds.get((min(one.id, other), max(one.id, other)))
        if kind is not None and kind != Kind.EVENT:
            found[other] = _Found(other, Kind(kind), own.shared, own.total)
        elif own.worth and _may_copy(one, by_id[other], said=kind is not None):
            unsaid.append((own.worth, other))
    for _, other in sorted(unsaid, key=lambda each: (-each[0], each[1]))[:_LOOKED_INTO]:
        copied = texts.kind(one, by_id[other], held[other])
        if copied is not None:
            found[other] = _Found(other, copied, held[other].shared, held[other].total)
    if not found:
        return None

    def worth(other: int) -> tuple[bool, float]:
        # Who names an agency has it from its article, wherever else the same stands.
        return agency_of(by_id[other].outlet) in one.agencies, held.get(other, _NOTHING).worth

    most = max(map(worth, found))
    ordered = (found[other] for other in by_id if other in found)
    return next(
        each for each in ordered if worth(each.id)[0] == most[0] and worth(each.id)[1] >= most[1] - _EQUAL
    )


def _may_copy(one: Member, other: Member, *, said: bool) -> bool:
    """Say whether an article that was not called a copy may be one; `said`: it was called another account."""
    one_language = base(one.language) == base(other.language)
    # An outlet puts its own background under everything, word for word.
    return one_language and not (said and one.outlet == other.outlet)


@dataclass(frozen=True, slots=True)
class _Held:
    """How much of an article an earlier one holds. `verbatim`: of the sentences of the shorter one; `worth`: of its words."""

    worth: float = 0.0
    shared: int = 0
    total: int = 0
    verbatim: float = 0.0
    both: float = 0.0  # of the sentences of the longer one
    reworded: float = 0.0  # of the words of the shorter one


_NOTHING = _Held()


@dataclass(frozen=True, slots=True)
class _Paragraph:
    words: Words
    order: frozenset[tuple[str, str]]  # of neighbouring words: who copies a copy has its wording
    length: int


@dataclass(frozen=True, slots=True)
class _Read:
    paragraphs: tuple[int, ...]  # the numbers of different ones
    sentences: frozenset[str]
    length: int


class _Texts:
    """The paragraphs of the articles so far, each different one once: copies share most of theirs."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._paragraphs: list[_Paragraph] = []
        self._members: list[list[int]] = []  # of each paragraph, the articles that have it
        self._having: defaultdict[Hashable, list[int]] = defaultdict(list)
        self._read: dict[int, _Read] = {}
        self._sentences: dict[int, list[Words]] = {}

    def _reading(self, one: Member) -> _Read:
        if one.id in self._read:
            return self._read[one.id]
        language = base(one.language)
        numbers: list[int] = []
        told: set[str] = set()
        length = 0
        for part in paragraphs(one.text)[:_PARAGRAPHS]:
            words = plain(part)
            told.update(map(plain, cut(part)))
            number = self._numbers.get(words)
            if number is None:
                number = self._numbers[words] = len(self._paragraphs)
                order = words.split()
                said = meant(written(part, language))
                self._paragraphs.append(_Paragraph(said, frozenset(pairwise(order)), len(order)))
                self._members.append([])
            length += self._paragraphs[number].length
            numbers.append(number)
        read = self._read[one.id] = _Read(tuple(numbers), frozenset(told), length)
        return read

    def take(self, one: Member) -> None:
        """Let later articles be compared with this one."""
        for number in dict.fromkeys(self._reading(one).paragraphs):
            if not self._members[number]:
                for word in self._paragraphs[number].words:
                    self._having[word].append(number)
            self._members[number].append(one.id)

    def held_by_earlier(self, one: Member) -> dict[int, _Held]:
        """Say how much of an article each earlier one holds that has a paragraph of it."""
        own = self._reading(one)
        worth: defaultdict[int, float] = defaultdict(float)
        reworded: defaultdict[int, float] = defaultdict(float)
        shared: Counter[int] = Counter()
        for number in own.paragraphs:
            best: dict[int, tuple[float, float]] = {}
            for other, overlap, value in self._like(number):
                for member in self._members[other]:
                    if (value, overlap) > best.get(member, (0.0, 0.0)):
                        best[member] = value, overlap
            length = self._paragraphs[number].length
            for member, (value, _) in best.items():
                worth[member] += value * length
                reworded[member] += length
                shared[member] += 1
        found = {}
        for member in worth:
            read = self._read[member]
            both = len(own.sentences & read.sentences)
            few, many = sorted((len(own.sentences), len(read.sentences)))
            shorter = min(own.length, read.length)
            found[member] = _Held(
                worth[member] / max(own.length, 1),
                min(shared[member], len(own.paragraphs), len(read.paragraphs)),
                min(len(own.paragraphs), len(read.paragraphs)),
                both / max(few, 1),
                both / max(many, 1),
                min(reworded[member] / max(shorter, 1), 1.0),
            )
        return found

    def kind(self, one: Member, other: Member, held: _Held) -> Kind | None:
        """Say how an article copies an earlier one, by what it holds of it; None where it does not."""
        if held.both >= _IDENTICAL:
            return Kind.IDENTICAL
        if held.verbatim >= _WIRE and held.shared:
            return Kind.WIRE
        if held.reworded < _PARAPHRASE or held.shared < _LEAST_PARAGRAPHS:
            return None
        own, its = self._retold(one), self._retold(other)
        told = {place for _, place, _ in sentence_pairs(its, own)}
        return Kind.PARAPHRASE if len(told) >= _RETOLD * min(len(own), len(its)) else None

    def _retold(self, one: Member) -> list[Words]:
        if one.id not in self._sentences:
            language = base(one.language)
            parts = paragraphs(one.text)[:_PARAGRAPHS]
            self._sentences[one.id] = [meant(each.words) for each in sentences(parts, language)]
        return self._sentences[one.id]

    def _like(self, number: int) -> list[tuple[int, float, float]]:
        """Find the paragraphs like one: each with the overlap of its words, and that with the overlap of its wording."""
        own = self._paragraphs[number]
        found = [(number, 1.0, 1.0)] if self._members[number] else []
        if len(own.words) < _SHORTEST:
            return found
        rarest = sorted(
            (word for word in own.words if word in self._having), key=lambda word: len(self._having[word])
        )
        near = Counter(other for word in rarest[:_RAREST] for other in self._having[word])
        for other, _ in near.most_common(_LOOKED_AT):
            if other == number:
                continue
            its = self._paragraphs[other]
            overlap = len(own.words & its.words) / max(min(len(own.words), len(its.words)), 1)
            if overlap < _REWORDED or len(its.words) < _SHORTEST:
                continue
            covered = len(own.words & its.words) / len(own.words)
            wording = len(own.order & its.order) / max(len(own.order), 1)
            found.append((other, overlap, (covered + wording) / 2))
        return found
