"""Two texts that are held against each other, as they are read: their sentences, their facts, and what stands around. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from monitor.likeness.lineage import names as name
from monitor.likeness.lineage.aligning import Words, meant
from monitor.likeness.lineage.days import Day, days
from monitor.likeness.lineage.names import Name, names
from monitor.likeness.lineage.numbers import Number, numbers
from monitor.likeness.lineage.quotes import Quote
from monitor.likeness.lineage.words import Sentence, Written, paragraphs, sentences, written
from monitor.likeness.words import LONGEST, fold, plain

_NEAR = 3  # words around a fact that say where it stands
_REACH = 8  # sentences of its paragraph, before and after, that stand around one


@dataclass(frozen=True, slots=True)
class Source:
    """A text that is compared, and the day on which it was published where that is known."""

    title: str
    text: str
    language: str | None = None
    day: date | None = None


class Read:
    """A text as it was read: its sentences, and all that stands anywhere in it."""

    def __init__(self, source: Source, language: str | None) -> None:
        self.day, self.language = source.day, language
        self.parts = paragraphs(source.text)
        self.sentences = sentences(self.parts, language)
        self.meant: list[Words] = [meant(one.words) for one in self.sentences]
        self.headline = source.title
        self.title = written(source.title, language)
        self._whole = [*self.title, *(word for one in self.sentences for word in one.words)]
        self._text = f"{source.title}\n{source.text[:LONGEST]}"
        self._numbers: dict[int, list[Number]] = {}
        self._days: dict[int, list[Day]] = {}
        self._names: dict[int, list[Name]] = {}

    def numbers_of(self, place: int) -> list[Number]:
        """Give the numbers of a sentence."""
        if place not in self._numbers:
            self._numbers[place] = numbers(self.sentences[place].words)
        return self._numbers[place]

    def days_of(self, place: int) -> list[Day]:
        """Give the days of a sentence."""
        if place not in self._days:
            self._days[place] = days(self.sentences[place].words, self.day)
        return self._days[place]

    def names_of(self, place: int, lower: Collection[str]) -> list[Name]:
        """Give the names of a sentence; `lower` are words that are written with a small letter somewhere."""
        if place not in self._names:
            self._names[place] = names(self.sentences[place].words, self.language, lower)
        return self._names[place]

    @cached_property
    def lower(self) -> frozenset[str]:
        """Give the words that it writes with a small letter."""
        return frozenset(
            fold(one.text.strip("“”„«»\"'’‘.,;:!?()[]")) for one in self._whole if one.text[:1].islower()
        )

    @cached_property
    def numbers(self) -> list[Number]:
        """Give all its numbers."""
        own = [each for at in range(len(self.sentences)) for each in self.numbers_of(at)]
        return [*numbers(self.title), *own]

    @cached_property
    def days(self) -> list[Day]:
        """Give all its days."""
        own = [each for at in range(len(self.sentences)) for each in self.days_of(at)]
        return [*days(self.title, self.day), *own]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Give all its words."""
        return Vocabulary(self._whole)

    @cached_property
    def plain(self) -> str:
        """Give its words alone."""
        return plain(self._text)

    def around(self, place: int) -> list[int]:
        """Give the places of a sentence, those of its paragraph, and its neighbours."""
        own = self.sentences[place].paragraph
        near = range(max(place - _REACH, 0), min(place + _REACH + 1, len(self.sentences)))
        return [at for at in near if abs(at - place) <= 1 or self.sentences[at].paragraph == own]


class Vocabulary:
    """The words of a text, among which names are looked for however they are inflected."""

    def __init__(self, words: Sequence[Written]) -> None:
        self._plain: set[str] = {part for one in words for part in one.token.plain.split()}
        self._sounds = name.sounds_of(words)
        self._beginnings: dict[str, list[str]] = {}
        for word in self._plain:
            self._beginnings.setdefault(word[:3], []).append(word)

    def has(self, one: Name) -> bool:
        """Say whether a part of a name stands here."""
        if not self._sounds.isdisjoint(one.sounds):
            return True
        parts = {part for plain in one.plain for part in plain.replace("’", "-").split("-")}
        return any(
            part in self._plain or any(name.near(part, near) for near in self._beginnings.get(part[:3], ()))
            for part in parts
            if len(part) > 2
        )


class Side:
    """One sentence of a pair with its facts, and what stands around it."""

    def __init__(self, read: Read, place: int, lower: Collection[str]) -> None:
        self.read, self.place = read, place
        self.sentence = read.sentences[place]
        self._lower = lower

    @cached_property
    def numbers(self) -> list[Number]:
        """Give its numbers."""
        return self.read.numbers_of(self.place)

    @cached_property
    def names(self) -> list[Name]:
        """Give its names."""
        return self.read.names_of(self.place, self._lower)

    @cached_property
    def days(self) -> list[Day]:
        """Give its days."""
        return self.read.days_of(self.place)

    @cached_property
    def around(self) -> list[Sentence]:
        """Give the sentences around it, itself among them."""
        return [self.read.sentences[at] for at in self._places]

    @cached_property
    def _places(self) -> list[int]:
        return self.read.around(self.place)

    @cached_property
    def numbers_around(self) -> list[Number]:
        """Give the numbers around it."""
        return [each for at in self._places for each in self.read.numbers_of(at)]

    @cached_property
    def days_around(self) -> list[Day]:
        """Give the days around it."""
        return [each for at in self._places for each in self.read.days_of(at)]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Give the words around it."""
        return Vocabulary([word for one in self.around for word in one.words])

    @cached_property
    def names_around(self) -> list[Name]:
        """Give the names around it."""
        return [each for at in self._places for each in self.read.names_of(at, self._lower)]

    def text(self, fact: Number | Name | Day | Quote) -> str:
        """Give a fact as it is written."""
        return self.sentence.text[fact.start : fact.end].strip("“”„«»\"'’‘.,;:!?()[] ")

    def near(self, fact: Number | Name | Day) -> Words:
        """Give what the words around a fact mean."""
        words = self.sentence.words
        before = [one for one in words if one.end <= fact.start][-_NEAR:]
        after = [one for one in words if one.start >= fact.end][:_NEAR]
        return meant([*before, *after])

    def led_to(self, fact: Number | Name | Day) -> tuple[str, ...]:
        """Give the two words before a fact; nothing where there are fewer."""
        before = [one.token.plain for one in self.sentence.words if one.end <= fact.start][-2:]
        return tuple(before) if len(before) == 2 else ()
