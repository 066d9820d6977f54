"""What words say of the news, as numbers: a concept where the glossary has one, else the beginning of the word. Pure."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from monitor.likeness.glossary import GLOSSARY
from monitor.likeness.words import COMMON_WORDS, STEM, USUAL_WORDS, folded, parts_of

LANGUAGES = ("en", "fr", "de")
# Of 32 bits: numbers below are concepts, which all languages share; above are beginnings of words.
_CONCEPTS = 1 << 31
_SHORTEST_PREFIX, _SHORTEST_HALF = 3, 4
_LONGEST_ENDING = 3
_LONGEST = 120  # letters: what is longer is no word, and would take long to read
_USUAL_WORD = 0.25  # beside one that tells
_MOST = 2  # of the concepts that a word may mean


@cache  # what nobody asks for need not be read when the window starts
def _tables() -> tuple[dict[str, dict[str, tuple[int, ...]]], frozenset[int]]:
    tables: dict[str, dict[str, tuple[int, ...]]] = {language: {} for language in LANGUAGES}
    common = set()
    for line in GLOSSARY.strip().split("\n"):
        concept = zlib.crc32(line.encode()) % _CONCEPTS
        if line.startswith("~"):
            common.add(concept)
        for language, spellings in zip(LANGUAGES, line.removeprefix("~").split("/"), strict=True):
            table = tables[language]
            for spelling in spellings.split():
                known = table.get(spelling, ())
                table[spelling] = known if concept in known else (*known, concept)[:_MOST]
    return tables, frozenset(common)


@cache
def _beginnings() -> frozenset[str]:
    """Give the first letters of all that the glossary knows: most words begin otherwise."""
    return frozenset(
        spelling.rstrip("*")[:_SHORTEST_PREFIX] for table in _tables()[0].values() for spelling in table
    )


@cache
def usual() -> frozenset[int]:
    """Give what stands in so many reports that it tells little."""
    return _tables()[1] | {_CONCEPTS | zlib.crc32(word[:STEM].encode()) for word in USUAL_WORDS}


@lru_cache(65_536)
def senses(word: str, language: str | None) -> tuple[int, ...]:
    """Say what a word of a text means; nothing where it is as common as “the”."""
    found: list[int] = []
    for part in parts_of(folded(word)):
        if len(part) > 2 and part not in COMMON_WORDS:
            found += concepts(part, language) or (_CONCEPTS | zlib.crc32(part[:STEM].encode()),)
    return tuple(found)


def concepts(word: str, language: str | None) -> tuple[int, ...]:
    """Find the concepts that a folded word stands for; the halves of a German word have one each."""
    tables, word = _tables()[0], word[:_LONGEST]
    if language not in tables:
        return next((found for table in tables.values() if (found := _longest(word, table)[0])), ())
    table = tables[language]
    found, length = _longest(word, table)
    if language != "de" or len(word) < 2 * _SHORTEST_HALF:
        return found
    return tuple(dict.fromkeys((*found, *_half(word, max(length, _SHORTEST_HALF), table))))


def _half(word: str, start: int, table: Mapping[str, tuple[int, ...]]) -> tuple[int, ...]:
    """Find what the second half of a German word stands for."""
    for place in range(start, len(word) - _SHORTEST_HALF + 1):
        found, length = _longest(word[place:], table)
        if length >= _SHORTEST_HALF:
            return found
    return ()


def _longest(word: str, table: Mapping[str, tuple[int, ...]]) -> tuple[tuple[int, ...], int]:
    found = table.get(word)
    if found is not None:
        return found, len(word)
    if word[:_SHORTEST_PREFIX] not in _beginnings():
        return (), 0
    for length in range(len(word), _SHORTEST_PREFIX - 1, -1):
        found = table.get(word[:length] + "*")
        if found is not None:
            return found, length
    return (), 0


def concepts_among(numbers: Iterable[int]) -> frozenset[int]:
    """Leave those that mean the same in every language."""
    return frozenset(number for number in numbers if number < _CONCEPTS)


def worth(words: frozenset[int]) -> float:
    """Say how much words tell; usual ones tell little."""
    common = len(words & usual())
    return len(words) - common + _USUAL_WORD * common


def is_noun(word: str, language: str | None) -> bool:
    """Say whether a word with a capital letter is one that the glossary knows, rather than a name that begins like one."""
    plain = folded(word)
    if language == "de":
        return bool(concepts(plain, language))
    tables = _tables()[0]
    return any(
        found and len(plain) - length <= _LONGEST_ENDING
        for found, length in (_longest(plain, table) for name, table in tables.items() if name == language)
    )
