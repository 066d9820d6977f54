"""Two texts that are held against each other, as they are read: their sentences, their facts, and what stands around. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from monitor.likeness.lineage import names as name
from monitor.likeness.lineage import quotes as quote
from monitor.likeness.lineage.aligning import Words, meant
from monitor.likeness.lineage.days import Day, days
from monitor.likeness.lineage.names import Name, names
from monitor.likeness.lineage.numbers import Number, numbers
from monitor.likeness.lineage.quotes import Quote
from monitor.likeness.lineage.words import LONGEST, Sentence, Written, paragraphs, sentences, written
from monitor.likeness.words import fold

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
        self._whole = written(f"{source.title}\n{source.text[:LONGEST]}", language)
        self._text = f"{source.title}\n{source.text[:LONGEST]}"

    @cached_property
    def lower(self) -> frozenset[str]:
        """Give the words that it writes with a small letter."""
        return frozenset(
            fold(one.text.strip("“”„«»\"'’‘.,;:!?()[]")) for one in self._whole if one.text[:1].islower()
        )

    @cached_property
    def numbers(self) -> list[Number]:
        """Give all its numbers."""
        return numbers(self._whole)

    @cached_property
    def days(self) -> list[Day]:
        """Give all its days."""
        return days(self._whole, self.day)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Give all its words."""
        return Vocabulary(self._whole)

    @cached_property
    def plain(self) -> str:
        """Give its words alone."""
        return quote.plain(self._text)

    def around(self, place: int) -> list[Sentence]:
        """Give a sentence, those of its paragraph, and its neighbours."""
        own = self.sentences[place]
        return [
            one
            for at, one in enumerate(self.sentences)
            if abs(at - place) <= 1 or (one.paragraph == own.paragraph and abs(at - place) <= _REACH)
        ]


class Vocabulary:
    """The words of a text, among which names are looked for however they are inflected."""

    def __init__(self, words: Sequence[Written]) -> None:
        self._plain: set[str] = {part for one in words for part in one.token.plain.split()}
        self._sounds = name.sounds_of(words)
        self._beginnings: dict[str, list[str]] = {}
        for plain in self._plain:
            self._beginnings.setdefault(plain[:3], []).append(plain)

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
        return numbers(self.sentence.words)

    @cached_property
    def names(self) -> list[Name]:
        """Give its names."""
        return names(self.sentence.words, self.read.language, self._lower)

    @cached_property
    def days(self) -> list[Day]:
        """Give its days."""
        return days(self.sentence.words, self.read.day)

    @cached_property
    def around(self) -> list[Sentence]:
        """Give the sentences around it, itself among them."""
        return self.read.around(self.place)

    @cached_property
    def numbers_around(self) -> list[Number]:
        """Give the numbers around it."""
        return [each for one in self.around for each in numbers(one.words)]

    @cached_property
    def days_around(self) -> list[Day]:
        """Give the days around it."""
        return [each for one in self.around for each in days(one.words, self.read.day)]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Give the words around it."""
        return Vocabulary([word for one in self.around for word in one.words])

    @cached_property
    def names_around(self) -> list[Name]:
        """Give the names around it."""
        return [each for one in self.around for each in names(one.words, self.read.language, self._lower)]

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
