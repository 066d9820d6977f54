"""Decides whether two articles tell the same story. Pure: it reads no archive and no clock.

What it can tell today: identical texts, and wire copies with small edits, cuts and other headlines. It compares the
sentences of the texts, without case, accents and punctuation. A paraphrase shares no sentence and is not recognised.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from hashlib import blake2b

# Sentences shorter than this ("Read more.", "He declined to comment.") stand in texts that have nothing in common.
WORDS_OF_A_TELLING_SENTENCE = 8
# An agency story that an outlet cut and edited keeps a third of its sentences; quotations that two reports of one
# press conference share stay below that.
SHARE_OF_A_COPY = 0.34
SENTENCES_OF_A_COPY = 2

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+|\n+")
_WORD = re.compile(r"\w+")


def sentence_marks(text: str) -> frozenset[int]:
    """Mark every telling sentence of a text with a number of 63 bits that edits of punctuation do not change."""
    return frozenset(
        int.from_bytes(blake2b(" ".join(words).encode(), digest_size=8).digest()) >> 1
        for sentence in _SENTENCE_END.split(text)
        if len(words := _WORD.findall(_plain(sentence))) >= WORDS_OF_A_TELLING_SENTENCE
    )


def _plain(sentence: str) -> str:
    decomposed = unicodedata.normalize("NFKD", sentence.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def is_copy(shared: int, own: int, other: int) -> bool:
    """Say whether two texts with so many telling sentences, `shared` of them alike, tell the same story."""
    shorter = min(own, other)
    if shorter == 0:
        return False
    return shared >= min(SENTENCES_OF_A_COPY, shorter) and shared / shorter >= SHARE_OF_A_COPY


def story_of(
    own: int, sizes: Mapping[int, int], shared: Mapping[int, int], stories: Mapping[int, int]
) -> int | None:
    """Choose the story that an article with `own` telling sentences joins; None where it begins its own.

    `shared` and `sizes` give, for each candidate article, the sentences in common and in all; `stories` its story.
    Where several fit, the one with the most in common, then the oldest.
    """
    fitting: Iterable[int] = (
        a for a, common in shared.items() if a in stories and is_copy(common, own, sizes[a])
    )
    best = min(fitting, key=lambda article: (-shared[article], article), default=None)
    return None if best is None else stories[best]
