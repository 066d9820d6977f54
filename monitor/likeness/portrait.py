"""What an article is recognised by: its sentences, the words of its paragraphs, its names, numbers and days. Pure."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache
from itertools import accumulate, chain
from typing import overload

from monitor.likeness.names import everywhere, name_weight
from monitor.likeness.numbers import rounded, weight
from monitor.likeness.reading import Day, Paragraph, mark, read
from monitor.likeness.senses import concepts_among, worth
from monitor.likeness.words import base, content_words, fold

# What an article is about stands in its title and its first words; background comes behind.
WORDS_OF_A_LEAD = 45
# The longest texts are reports and minutes: what comes behind this many characters does not change what they are about.
_LONGEST = 20_000
# So many sentences of a text are looked for: those of the lead, and of the others the same in every copy.
_SOUGHT = 8
# A title with fewer words ("Sports briefing") stands over many articles that have nothing in common.
_WORDS_OF_A_TELLING_TITLE = 5
# Texts with fewer paragraphs than this are no lists.
_LISTED = 5
_LEAST_ROUNDED = 100  # smaller numbers are told as they are
_MARKED = 10  # smaller whole numbers are in every text
_WORDS = re.compile(r"\w+")
_STILL_THE_SAME = 0.8  # of the words of two texts
_CLOCK = re.compile(r"\W*\d{1,2}[:.h]\d{2}\b")
_DAY = 24 * 60  # minutes
_EVENING = 17 * 60  # UTC, when tomorrow's papers begin to be put online
# An article that came without a date is as old as feeds and lists of news mostly are.
_UNDATED = 2 * _DAY
# A title in which so many of the longer words have a capital letter tells no names by them.
_CAPITALS, _LONGER, _SOME = 0.7, 4, 4
# How outlets call pages that tell what happened all day, and those that tell what did in many places.
_LIVE = re.compile(
    r"\b(?:live ?(?:blog|ticker)|newsblog|as it happened|en direct|en directo|en vivo|in diretta)\b"
    r"|^\W*(?:live|direct|liveticker|ticker)\s*[:|–-]",
    re.IGNORECASE,
)
_DIGEST = re.compile(
    r"\b(?:news ?letter|briefing|digest|round-?up|things (?:you need )?to know|what we know|ce que l['’]on sait|"
    r"was wir wissen|was (?:bisher )?bekannt ist|revue de presse|(?:das )?wichtigste (?:des|am|vom|in)|rassegna stampa)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Portrait:
    """What an article is recognised by.

    It was published between the minutes `earliest` and `latest`, since 1970 UTC: the same, unless only the day is known or
    nothing but its arrival. `many`: it tells many stories, as live blogs and digests do; of these a live blog may be of one event. `sentences` are marks of 63 bits.
    `words` is what those of title and lead mean. `begins` may be names: they begin a sentence or are German nouns; `given`
    names have a surname behind them. `facts` of the lead are numbers with what is counted; `days` are ordinals.
    """

    language: str | None
    earliest: int
    latest: int
    many: bool
    digest: bool
    title: int | None  # its mark
    sentences: frozenset[int]
    lead_sentences: frozenset[int]
    paragraphs: Sequence[Paragraph]
    length: int  # of the telling paragraphs, in words
    words: frozenset[int]
    names: frozenset[str]
    begins: frozenset[str]
    given: frozenset[str]
    lead_names: frozenset[str]
    title_names: frozenset[str]
    numbers: frozenset[float]
    lead_numbers: frozenset[float]
    facts: frozenset[tuple[int, float]]
    days: frozenset[int]

    @cached_property
    def by_words(self) -> dict[frozenset[int], Paragraph]:
        """Give the paragraphs by their words."""
        return {paragraph.words: paragraph for paragraph in self.paragraphs}

    @cached_property
    def named(self) -> frozenset[str]:
        """Give all that may be names."""
        return self.names | self.begins

    @cached_property
    def roughly(self) -> dict[float, float]:
        """Give the numbers by what others may write that round them."""
        return {
            rough: number for number in self.numbers if number >= _LEAST_ROUNDED for rough in rounded(number)
        }

    @cached_property
    def paints(self) -> bool:
        """Say whether its lead paints a scene, as that of a reportage does: it names no day and counts nothing."""
        return not self.days and all(number < _MARKED for number in self.lead_numbers)

    @cached_property
    def concepts(self) -> frozenset[int]:
        """Give those of its words that mean the same in every language."""
        return concepts_among(self.words)

    @cached_property
    def worth_of_words(self) -> float:
        """Say how much its words tell."""
        return worth(self.words)

    @cached_property
    def worth_of_concepts(self) -> float:
        """Say how much its concepts tell."""
        return worth(self.concepts)

    @cached_property
    def counted(self) -> dict[float, frozenset[int]]:
        """Give what the lead counts by each number."""
        found: dict[float, frozenset[int]] = {}
        for unit, number in self.facts:
            found[number] = found.get(number, frozenset()) | {unit}
        return found

    @cached_property
    def counts(self) -> dict[int, frozenset[float]]:
        """Give the numbers of the lead by what they count."""
        found: dict[int, frozenset[float]] = {}
        for unit, number in self.facts:
            found[unit] = found.get(unit, frozenset()) | {number}
        return found

    @cached_property
    def names_marked(self) -> dict[int, float]:
        """Give the marks of names and numbers under which candidates for the same story are found, and how much each weighs."""
        marks = {
            number_mark(number): weight(number) for number in self.numbers if number >= _MARKED or number % 1
        }
        # German nouns may all be names; elsewhere, what begins a sentence may well be one.
        named = self.names if self.language == "de" else self.named
        return marks | {name_mark(name): name_weight(name) for name in named - everywhere() - self.given}

    @cached_property
    def words_marked(self) -> frozenset[int]:
        """Give the marks of sentences and title, one of which is enough to compare two articles."""
        told = self.lead_sentences | set(sorted(self.sentences)[:_SOUGHT])
        return told if self.title is None else told | {self.title}

    def without(self, words: frozenset[int], numbers: frozenset[float]) -> Portrait:
        """Leave out words and numbers of title and text."""
        bare = replace(
            self,
            words=self.words - words,
            numbers=self.numbers - numbers,
            lead_numbers=self.lead_numbers - numbers,
            facts=frozenset(fact for fact in self.facts if fact[1] not in numbers),
        )
        # What does not hang on them need not be reckoned again.
        if "named" in self.__dict__:
            bare.__dict__["named"] = self.named
        return bare

    @property
    def marks(self) -> frozenset[int]:
        """Give all marks."""
        return self.words_marked.union(self.names_marked)

    def packed(self) -> bytes:
        """Write the portrait for the archive: names and the like as JSON, and behind it the many numbers as they are."""
        marks = (self.sentences, self.lead_sentences)
        words = (self.words, *(paragraph.words for paragraph in self.paragraphs))
        head = {
            name: list(value) if isinstance(value := getattr(self, name), frozenset) else value
            for name in _PLAIN
        }
        head["paragraphs"] = [[p.length, *p.numbers] for p in self.paragraphs]
        head["sizes"] = [len(some) for some in (*marks, *words)]
        told = json.dumps(head, separators=(",", ":")).encode()
        counts = sum(head["sizes"][:_MARKS]), sum(head["sizes"][_MARKS:])
        numbers = struct.pack(f"<{counts[0]}Q{counts[1]}I", *chain(*marks, *words))
        return struct.pack("<II", len(told), counts[0]) + told + numbers


_PLAIN = (
    "language", "earliest", "latest", "many", "digest", "title", "names", "begins", "given", "lead_names", "title_names", "numbers",
    "lead_numbers", "facts", "days",
)  # fmt: skip
_SETS = frozenset(_PLAIN[6:])
_MARKS = 2  # of the sizes are those of sets of marks, the others of sets of words


# What `unpacked` raises for bytes that `packed` did not write.
UNREADABLE = (struct.error, ValueError, KeyError, TypeError)


@lru_cache(4096)  # who tells the news of the hour is asked again and again
def unpacked(packed: bytes) -> Portrait:
    """Read a portrait that `packed` wrote."""
    length, marks = struct.unpack_from("<II", packed)
    told = json.loads(packed[8 : 8 + length])
    paragraphs, sizes = told.pop("paragraphs"), told.pop("sizes")
    told["facts"] = map(tuple, told["facts"])
    for name in _SETS:
        told[name] = frozenset(told[name])
    first, second, own, *texts = sizes
    if (
        len(texts) != len(paragraphs)
        or first + second != marks
        or len(packed) != 8 + length + 8 * marks + 4 * (own + sum(texts))
    ):
        raise ValueError("not a portrait")
    sentences = struct.unpack_from(f"<{first}Q{second}Q{own}I", packed, 8 + length)
    return Portrait(
        sentences=frozenset(sentences[:first]),
        lead_sentences=frozenset(sentences[first:marks]),
        words=frozenset(sentences[marks:]),
        paragraphs=_Kept(packed, 8 + length + 8 * marks + 4 * own, texts, paragraphs),
        length=sum([its[0] for its in paragraphs]),
        **told,
    )


class _Kept(Sequence[Paragraph]):
    """Paragraphs as the archive has them, read when they are compared: most articles are told apart by their leads."""

    def __init__(
        self, packed: bytes, place: int, sizes: Sequence[int], told: Sequence[Sequence[float]]
    ) -> None:
        self._packed, self._place, self._sizes, self._told = packed, place, sizes, told

    @cached_property
    def _all(self) -> tuple[Paragraph, ...]:
        words = struct.unpack_from(f"<{sum(self._sizes)}I", self._packed, self._place)
        return tuple(
            [
                Paragraph(frozenset(words[end - size : end]), frozenset(numbers), int(length))
                for size, end, (length, *numbers) in zip(
                    self._sizes, accumulate(self._sizes), self._told, strict=True
                )
            ]
        )

    def __len__(self) -> int:
        return len(self._sizes)

    @overload
    def __getitem__(self, place: int) -> Paragraph: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Paragraph, ...]: ...
    def __getitem__(self, place: int | slice) -> Paragraph | tuple[Paragraph, ...]:
        return self._all[place]

    def __iter__(self) -> Iterator[Paragraph]:
        return iter(self._all)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all == tuple(other)

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class When:
    """When an article was published: a minute since 1970 UTC, of which perhaps only the `day` is known, or nothing (`arrived`)."""

    minute: int
    day: date
    day_only: bool = False
    arrived: bool = False


def portrait(title: str, text: str, language: str | None, when: When) -> Portrait:
    """Take the portrait of an article."""
    tongue = base(language)
    evening = not when.day_only and not when.arrived and when.minute % _DAY >= _EVENING
    day = Day(when.day, known=not when.arrived, evening=evening)
    text = text[:_LONGEST]
    head, body = read(title, tongue, 1000, day), read(text, tongue, WORDS_OF_A_LEAD, day)
    heads = head.lead.names
    if tongue != "de" and _is_capitalised(title):
        heads &= body.lead.names | body.rest.names
    names = heads | body.lead.names | body.rest.names | head.rest.names
    begun = head.lead.names | head.lead.begins | body.lead.begins
    earliest, latest = _times(when)
    digest = _DIGEST.search(title) is not None
    return Portrait(
        language=tongue,
        earliest=earliest,
        latest=latest,
        many=digest or _LIVE.search(title) is not None or _is_list(text),
        digest=digest,
        title=_title_mark(title),
        sentences=frozenset(body.marks),
        lead_sentences=frozenset(body.lead_marks),
        paragraphs=tuple(body.paragraphs),
        length=sum([paragraph.length for paragraph in body.paragraphs]),
        words=frozenset(head.lead.words | body.lead.words),
        names=frozenset(names),
        begins=frozenset((begun | body.rest.begins) - names),
        given=frozenset((head.given | body.given) - head.alone - body.alone),
        lead_names=frozenset(heads | body.lead.names | (begun & names)),
        title_names=frozenset(heads | (head.lead.begins & names)),
        numbers=frozenset(head.lead.numbers | body.lead.numbers | body.rest.numbers),
        lead_numbers=frozenset(head.lead.numbers | body.lead.numbers),
        facts=frozenset(head.lead.facts | body.lead.facts),
        days=frozenset(day.toordinal() for day in head.lead.days | body.lead.days),
    )


def is_another(earlier: str, text: str) -> bool:
    """Say whether a text says so much else than the earlier one that its article may belong to another story."""
    before, after = content_words(earlier), content_words(text)
    return len(before & after) < _STILL_THE_SAME * len(before | after)


def _times(when: When) -> tuple[int, int]:
    """Give the first and the last minute in which an article may have been published."""
    if when.arrived:
        return when.minute - _UNDATED, when.minute
    if when.day_only:
        begins = (when.day.toordinal() - _EPOCH) * _DAY
        return begins, begins + _DAY
    return when.minute, when.minute


_EPOCH = date(1970, 1, 1).toordinal()


def _is_capitalised(title: str) -> bool:
    """Say whether a title is written As English Titles Often Are."""
    words = [word for word in _WORDS.findall(title) if len(word) >= _LONGER]
    return len(words) >= _SOME and sum(word[0].isupper() for word in words) >= _CAPITALS * len(words)


def _is_list(text: str) -> bool:
    """Say whether paragraphs begin with the time of day, as those of a live blog do."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < _LISTED:
        return False
    return sum(_CLOCK.match(line) is not None for line in lines) * 2 >= len(lines)


def _title_mark(title: str) -> int | None:
    words = _WORDS.findall(fold(title))
    return mark("title " + " ".join(words)) if len(words) >= _WORDS_OF_A_TELLING_TITLE else None


@lru_cache(65_536)
def name_mark(name: str) -> int:
    """Mark a name with a number of 63 bits."""
    return mark(f"name {name}")


@lru_cache(65_536)
def number_mark(number: float) -> int:
    """Mark a number of a text with a number of 63 bits."""
    return mark(f"number {number:g}" if number < 1_000_000 else f"number {number:.0f}")
