"""What an article is recognised by: its sentences, the words of its paragraphs, its names, numbers and days. Pure."""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import dataclass, fields
from datetime import date
from functools import cached_property, lru_cache
from hashlib import blake2b
from typing import Any

from monitor.likeness.days import spoken_of
from monitor.likeness.names import EVERYWHERE, names
from monitor.likeness.numbers import numbers, numbers_of
from monitor.likeness.words import SENTENCE_END, WORD, content_words, fold, stems_of

# Sentences shorter than this ("Read more.", "He declined to comment.") stand in texts that have nothing in common.
WORDS_OF_A_TELLING_SENTENCE = 8
# A paragraph with fewer words of content is like many others.
WORDS_OF_A_TELLING_PARAGRAPH = 5
# What an article is about stands in its title and its first words; background comes behind.
WORDS_OF_A_LEAD = 45
# The longest texts are reports and minutes: what comes behind this many characters does not change what they are about.
_LONGEST = 40_000
# So many sentences of a text are looked for: those of the lead, and of the others the same in every copy.
_SOUGHT = 8
# A title with fewer words ("Sports briefing") stands over many articles that have nothing in common.
_WORDS_OF_A_TELLING_TITLE = 5
# Texts with fewer paragraphs than this are no lists.
_LISTED = 5
_WORDS = re.compile(r"\w+")
_STILL_THE_SAME = 0.8  # of the words of two texts
_CLOCK = re.compile(r"\W*\d{1,2}[:.h]\d{2}\b")
# How outlets call pages that tell what happened in many places, or all day.
_ROUND_UP = re.compile(
    r"\b(?:live ?(?:blog|ticker)|newsblog|news ?letter|briefing|digest|round-?up|as it happened|"
    r"things (?:you need )?to know|what we know|ce que l['’]on sait|was wir wissen|was (?:bisher )?bekannt ist|en direct|revue de presse|(?:das )?wichtigste (?:des|am|vom|in)|en directo|en vivo|"
    r"in diretta|rassegna stampa)\b|^\W*(?:live|direct|liveticker|ticker)\s*[:|–-]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The beginnings of a paragraph's content words, as hashes of 32 bits, its numbers, and how many words it has."""

    words: frozenset[int]
    numbers: frozenset[float]
    length: int


@dataclass(frozen=True)
class Portrait:
    """What an article is recognised by.

    `sentences` are marks of 63 bits, `lead_sentences` those of its first paragraph. `begins` are words that begin a sentence and
    may be names, `given` names that have a surname behind them. `words` are hashes of the lead's content words.
    `day_only`: of its publication only the day is known, so it may have been hours before or after. `many`: it tells
    many stories, as live blogs and digests do.
    """

    language: str | None
    minute: int  # since 1970 UTC
    day_only: bool
    many: bool
    title: int | None  # its mark
    sentences: frozenset[int]
    lead_sentences: frozenset[int]
    paragraphs: tuple[Paragraph, ...]
    words: frozenset[int]
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

    @cached_property
    def telling_marks(self) -> frozenset[int]:
        """Give the marks of sentences and title, of which one is enough to compare two articles."""
        marks = self.lead_sentences | set(sorted(self.sentences)[:_SOUGHT])
        return marks if self.title is None else marks | {self.title}

    @property
    def marks(self) -> frozenset[int]:
        """Give the numbers under which candidates for the same story are found: of sentences, names and numbers."""
        names = {name_mark(name) for name in self.names - EVERYWHERE - self.given}
        return self.telling_marks | names | {number_mark(number) for number in self.numbers if number >= 10}

    def packed(self) -> bytes:
        """Write the portrait for the archive."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        values["paragraphs"] = [[sorted(p.words), sorted(p.numbers), p.length] for p in self.paragraphs]
        return zlib.compress(json.dumps(values, separators=(",", ":"), default=sorted).encode(), 1)


@lru_cache(2048)  # who tells the news of the hour is asked again and again
def unpacked(packed: bytes) -> Portrait:
    """Read a portrait that `packed` wrote."""
    values = json.loads(zlib.decompress(packed))
    paragraphs = tuple(
        Paragraph(frozenset(words), frozenset(its_numbers), length)
        for words, its_numbers, length in values.pop("paragraphs")
    )
    found: dict[str, Any] = {
        name: frozenset(value) if isinstance(value, list) else value for name, value in values.items()
    }
    return Portrait(paragraphs=paragraphs, **found)


def portrait(
    title: str, text: str, language: str | None, published: date, minute: int, *, day_only: bool
) -> Portrait:
    """Take the portrait of an article. `published` is its day, `minute` its time in minutes since 1970 UTC."""
    text = text[:_LONGEST]
    lead = _lead(title, text)
    named = names(f"{title}.\n{text}", language)
    in_lead = names(lead, language)
    lines = [_paragraph(line) for line in text.split("\n")]
    sentences = sentence_marks(text)
    lead_numbers = numbers(lead)
    lead_words = content_words(lead)
    lead_names = in_lead.names | (in_lead.begins & named.names)
    return Portrait(
        language=(language or "")[:2] or None,
        minute=minute,
        day_only=day_only,
        many=_ROUND_UP.search(title) is not None or _is_list(text),
        title=_title_mark(title),
        sentences=sentences,
        lead_sentences=sentence_marks(text.lstrip().partition("\n")[0][: WORDS_OF_A_LEAD * 8]) & sentences,
        paragraphs=tuple(line for line in lines if len(line.words) >= WORDS_OF_A_TELLING_PARAGRAPH),
        words=lead_words,
        names=named.names,
        begins=named.begins,
        given=named.given,
        numbers=lead_numbers.union(*(line.numbers for line in lines)),
        lead_names=lead_names,
        lead_numbers=lead_numbers,
        days=frozenset(day.toordinal() for day in spoken_of(lead, published)),
    )


def is_another(earlier: str, text: str) -> bool:
    """Say whether a text says so much else than the earlier one that its article may belong to another story."""
    before, after = content_words(earlier), content_words(text)
    return len(before & after) < _STILL_THE_SAME * len(before | after)


def _lead(title: str, text: str) -> str:
    """Take title and first paragraphs, until they have enough words; of a text without paragraphs its first sentences."""
    parts = [title]
    length = 0
    for sentence in SENTENCE_END.split(text[: WORDS_OF_A_LEAD * 40]):
        if length >= WORDS_OF_A_LEAD:
            break
        parts.append(sentence)
        length += sentence.count(" ") + 1 if sentence.strip() else 0
    return ".\n".join(parts)


def _is_list(text: str) -> bool:
    """Say whether paragraphs begin with the time of day, as those of a live blog do."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < _LISTED:
        return False
    return sum(_CLOCK.match(line) is not None for line in lines) * 2 >= len(lines)


def _paragraph(line: str) -> Paragraph:
    words = WORD.findall(line)
    return Paragraph(stems_of(words), numbers_of(line, words), len(words))


def _title_mark(title: str) -> int | None:
    words = _WORDS.findall(fold(title))
    return _mark("title " + " ".join(words)) if len(words) >= _WORDS_OF_A_TELLING_TITLE else None


def sentence_marks(text: str) -> frozenset[int]:
    """Mark every telling sentence of a text with a number of 63 bits that edits of punctuation do not change."""
    return frozenset(
        _mark(" ".join(words))
        for sentence in SENTENCE_END.split(text)
        if len(words := _WORDS.findall(fold(sentence))) >= WORDS_OF_A_TELLING_SENTENCE
    )


@lru_cache(65_536)
def name_mark(name: str) -> int:
    """Mark a name with a number of 63 bits."""
    return _mark(f"name {name}")


@lru_cache(65_536)
def number_mark(number: float) -> int:
    """Mark a number of a text with a number of 63 bits."""
    return _mark(f"number {number:g}" if number < 1_000_000 else f"number {number:.0f}")


def _mark(what: str) -> int:
    return int.from_bytes(blake2b(what.encode(), digest_size=8).digest()) >> 1
