"""What the other articles of a story add to one of them: the sentences that bring something not said yet. Pure.

A sentence is said already where its names and numbers are, and the words that say what it is about stand together in
one paragraph that was read before. In doubt it is new: to read something twice costs less than to miss it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.likeness.days import MONTHS
from monitor.likeness.reading import told
from monitor.likeness.words import LONGEST, base, content_words, fold, plain

# Of the words of a sentence, so many in one paragraph say it as well.
_SAID = 0.6
# A sentence with fewer words of content ("Read more.") says nothing by itself.
_LEAST = 2
_SENTENCE = re.compile(r".+?(?:[.!?…][\"'”’»)\]]*(?=\s+[^\s\da-zà-ÿ])|$)", re.DOTALL)
_DAY = re.compile(r"\b\d{1,2}\.\s*$")
_MONTH = re.compile(r"\s*(\w+)")
_ABBREVIATED = re.compile(r"(?:\b(?:mr|mrs|ms|dr|st|no|prof|gen|sen|m|mme|bzw|nr|\w)\.)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Text:
    """An article as it is read."""

    title: str
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Addition:
    """Sentences that follow each other in one paragraph of another article; `place` is that article's place."""

    place: int
    sentences: tuple[str, ...]


def additions(read: Text, others: Sequence[Text]) -> list[Addition]:
    """Give what the others add to what was read, in their order; what one of them adds, the next need not repeat."""
    said = _Said()
    for paragraph in _paragraphs(read):
        said.take(paragraph, read.language)
    found = []
    for place, other in enumerate(others):
        for paragraph in _paragraphs(other, title=False):
            new = tuple(sentence for sentence in sentences(paragraph) if said.lacks(sentence, other.language))
            if new:
                found.append(Addition(place, new))
                said.take(" ".join(new), other.language)
    return found


def sentences(paragraph: str) -> Iterator[str]:
    """Cut a paragraph into its sentences; an abbreviation ends none."""
    begun = ""
    for match in _SENTENCE.finditer(paragraph):
        begun += match.group()
        if not _ABBREVIATED.search(begun.rstrip()) and not _is_date(begun, paragraph[match.end() :]):
            if begun.strip():
                yield begun.strip()
            begun = ""
    if begun.strip():
        yield begun.strip()


def _is_date(begun: str, rest: str) -> bool:
    """Say whether “24.” is the day of the month that follows."""
    after = _MONTH.match(rest)
    return after is not None and fold(after[1]) in MONTHS and _DAY.search(begun) is not None


def _paragraphs(text: Text, *, title: bool = True) -> list[str]:
    lines = [*([text.title] if title else []), *text.text[:LONGEST].split("\n")]
    return [line.strip() for line in lines if line.strip()]


class _Said:
    """All that was read so far."""

    def __init__(self) -> None:
        self._paragraphs: list[tuple[str | None, frozenset[int]]] = []  # language and content words
        self._names: set[str] = set()
        self._numbers: set[float] = set()
        self._sentences: set[str] = set()

    def take(self, paragraph: str, language: str | None) -> None:
        """Take over what a paragraph says."""
        part = told(paragraph, base(language))
        self._names |= part.names | part.begins
        self._numbers |= part.numbers
        self._paragraphs.append((base(language), content_words(paragraph)))
        self._sentences.update(map(plain, sentences(paragraph)))

    def lacks(self, sentence: str, language: str | None) -> bool:
        """Say whether a sentence brings something that was not read."""
        if plain(sentence) in self._sentences:
            return False
        part = told(sentence, base(language))
        if not part.numbers <= self._numbers or not part.names <= self._names:
            return True
        words = content_words(sentence)
        if len(words) < _LEAST:
            return False
        own = base(language)
        alike = [known for tongue, known in self._paragraphs if tongue == own]
        return not any(len(words & known) >= _SAID * len(words) for known in alike)
