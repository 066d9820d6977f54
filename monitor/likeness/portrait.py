"""What an article is recognised by: its sentences, the words of its paragraphs, its names, numbers and days. Pure."""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import blake2b
from typing import Any

from monitor.likeness.days import spoken_of
from monitor.likeness.names import names
from monitor.likeness.numbers import numbers
from monitor.likeness.words import SENTENCE_END, WORD, content_words, fold

# Sentences shorter than this ("Read more.", "He declined to comment.") stand in texts that have nothing in common.
WORDS_OF_A_TELLING_SENTENCE = 8
# A paragraph with fewer words of content is like many others.
WORDS_OF_A_TELLING_PARAGRAPH = 5
# What an article is about stands in its title and its first words; background comes behind.
WORDS_OF_A_LEAD = 45
# The longest texts are reports and minutes: what comes behind this many characters does not change what they are about.
_LONGEST = 40_000
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The beginnings of a paragraph's content words, as hashes of 32 bits, its numbers, and how many words it has."""

    words: frozenset[int]
    numbers: frozenset[float]
    length: int


@dataclass(frozen=True)
class Portrait:
    """What an article is recognised by.

    `sentences` are marks of 63 bits. `begins` are words that begin a sentence and may be names, `given` names
    that have a surname behind them. `day_only`: of its
    publication only the day is known, so it may have been hours before or after.
    """

    language: str | None
    minute: int  # since 1970 UTC
    day_only: bool
    sentences: frozenset[int]
    paragraphs: tuple[Paragraph, ...]
    names: frozenset[str]
    begins: frozenset[str]
    given: frozenset[str]
    numbers: frozenset[float]
    lead_names: frozenset[str]
    lead_numbers: frozenset[float]
    days: frozenset[int]  # ordinals

    @cached_property
    def length(self) -> int:
        """Count the words of the telling paragraphs."""
        return sum(paragraph.length for paragraph in self.paragraphs)

    @property
    def marks(self) -> frozenset[int]:
        """Give the numbers under which candidates for the same story are found: of sentences, names and numbers."""
        telling = {name_mark(name) for name in self.names} | {
            number_mark(number) for number in self.numbers if number >= 10
        }
        return self.sentences | telling

    def packed(self) -> bytes:
        """Write the portrait for the archive."""
        values = {
            "language": self.language,
            "minute": self.minute,
            "day_only": self.day_only,
            "sentences": sorted(self.sentences),
            "paragraphs": [[sorted(p.words), sorted(p.numbers), p.length] for p in self.paragraphs],
            "names": sorted(self.names),
            "begins": sorted(self.begins),
            "given": sorted(self.given),
            "numbers": sorted(self.numbers),
            "lead_names": sorted(self.lead_names),
            "lead_numbers": sorted(self.lead_numbers),
            "days": sorted(self.days),
        }
        return zlib.compress(json.dumps(values, separators=(",", ":")).encode(), 1)


def unpacked(packed: bytes) -> Portrait:
    """Read a portrait that `packed` wrote."""
    values = json.loads(zlib.decompress(packed))
    paragraphs = tuple(
        Paragraph(frozenset(words), frozenset(map(float, its_numbers)), length)
        for words, its_numbers, length in values.pop("paragraphs")
    )
    language, minute, day_only = (values.pop(name) for name in ("language", "minute", "day_only"))
    sets: dict[str, Any] = {name: frozenset(found) for name, found in values.items()}
    return Portrait(language=language, minute=minute, day_only=day_only, paragraphs=paragraphs, **sets)


def portrait(
    title: str, text: str, language: str | None, published: date, minute: int, *, day_only: bool
) -> Portrait:
    """Take the portrait of an article. `published` is its day, `minute` its time in minutes since 1970 UTC."""
    text = text[:_LONGEST]
    lead = _lead(title, text)
    whole = f"{title}.\n{text}"
    named = names(whole, language)
    in_lead = names(lead, language)
    return Portrait(
        language=(language or "")[:2] or None,
        minute=minute,
        day_only=day_only,
        sentences=sentence_marks(text),
        paragraphs=tuple(_paragraphs(text)),
        names=named.names,
        begins=named.begins,
        given=named.given,
        numbers=numbers(whole),
        lead_names=in_lead.names | (in_lead.begins & named.names),
        lead_numbers=numbers(lead),
        days=frozenset(day.toordinal() for day in spoken_of(lead, published)),
    )


def _lead(title: str, text: str) -> str:
    """Take title and first paragraphs, until they have enough words."""
    parts = [title]
    length = 0
    for paragraph in text.split("\n"):
        if length >= WORDS_OF_A_LEAD:
            break
        parts.append(paragraph)
        length += paragraph.count(" ") + 1 if paragraph.strip() else 0
    return ".\n".join(parts)


def _paragraphs(text: str) -> list[Paragraph]:
    found = []
    for paragraph in text.split("\n"):
        words = content_words(paragraph)
        if len(words) >= WORDS_OF_A_TELLING_PARAGRAPH:
            hashes = frozenset(zlib.crc32(word.encode()) for word in words)
            found.append(Paragraph(hashes, numbers(paragraph), len(WORD.findall(paragraph))))
    return found


def sentence_marks(text: str) -> frozenset[int]:
    """Mark every telling sentence of a text with a number of 63 bits that edits of punctuation do not change."""
    return frozenset(
        _mark(" ".join(words))
        for sentence in SENTENCE_END.split(text)
        if len(words := _WORDS.findall(fold(sentence))) >= WORDS_OF_A_TELLING_SENTENCE
    )


def name_mark(name: str) -> int:
    """Mark a name with a number of 63 bits."""
    return _mark(f"name {name}")


def number_mark(number: float) -> int:
    """Mark a number of a text with a number of 63 bits."""
    return _mark(f"number {number:g}" if number < 1_000_000 else f"number {number:.0f}")


def _mark(what: str) -> int:
    return int.from_bytes(blake2b(what.encode(), digest_size=8).digest()) >> 1
