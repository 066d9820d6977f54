"""The difference of two texts, by paragraph first and then by word. Nothing of either text is lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from typing import Literal

from monitor.changes.wording import bare

Sort = Literal["same", "removed", "added"]

# Comparisons that may be made of two texts, about a tenth of a microsecond each; then what is left counts as replaced.
MOST_COMPARED = 4_000_000
# Pairs of paragraphs that are held against each other in a stretch where none is the same.
MOST_PAIRS = 1_600
# The share of words that two paragraphs must have in common to be one that was changed.
ALIKE = 0.4

_PARAGRAPH = re.compile(r".*?(?:\n\s*\n\s*|\Z)", re.DOTALL)
_WORD = re.compile(r"(?:(?:(?<!\S)[-−–](?=\d))?\d+(?:[.,\u00a0\u202f'’]\d+)*|\w+|[^\w\s])\s*|\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed, went or came."""

    sort: Sort
    text: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A paragraph before and after; "" where there is none."""

    old: str
    new: str


def diff(old: str, new: str) -> tuple[Piece, ...]:
    """Divide two texts into pieces: those that are not added are the old text, those not removed the new one."""
    budget = [MOST_COMPARED]
    return tuple(
        _joined(piece for pair in _paired(old, new, budget) for piece in _words(pair.old, pair.new, budget))
    )


def paragraphs(old: str, new: str) -> Iterator[tuple[Pair, tuple[Piece, ...]]]:
    """Give the paragraphs that differ, before and after, each with its difference by word."""
    budget = [MOST_COMPARED]
    for pair in _paired(old, new, budget):
        if pair.old != pair.new:
            yield pair, tuple(_joined(_words(pair.old, pair.new, budget)))


class _Bounded(SequenceMatcher[str]):
    """A matcher that stops looking when its budget is spent: what it did not look at counts as different."""

    def __init__(self, a: Sequence[str], b: Sequence[str], budget: list[int]) -> None:
        self._budget = budget
        self._words = a
        super().__init__(None, a, b, autojunk=False)

    def find_longest_match(
        self, alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None
    ) -> Match:
        last = len(self._words) if ahi is None else ahi
        places: dict[str, list[int]] = self.b2j  # type: ignore[attr-defined]
        self._budget[0] -= 10 + last - alo + sum(len(places.get(word, ())) for word in self._words[alo:last])
        if self._budget[0] < 0:
            return Match(alo, blo, 0)
        return super().find_longest_match(alo, ahi, blo, bhi)


def _opcodes(
    a: Sequence[str], b: Sequence[str], budget: list[int]
) -> Iterator[tuple[int, int, int, int, bool]]:
    """Yield stretches of both sequences and whether they are the same; what they begin and end with is the same."""
    least = min(len(a), len(b))
    start = next((at for at in range(least) if a[at] != b[at]), least)
    end = next((at for at in range(least - start) if a[-1 - at] != b[-1 - at]), least - start)
    if start:
        yield 0, start, 0, start, True
    matcher = _Bounded(a[start : len(a) - end], b[start : len(b) - end], budget)
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        yield start + a1, start + a2, start + b1, start + b2, tag == "equal"
    if end:
        yield len(a) - end, len(a), len(b) - end, len(b), True


def _paired(old: str, new: str, budget: list[int]) -> Iterator[Pair]:
    """Pair the paragraphs of two texts, in order; a pair may be the same, changed, or have one side only."""
    before, after = _parts(_PARAGRAPH, old), _parts(_PARAGRAPH, new)
    # Paragraphs that differ in how they are set only are the same one.
    keys = [bare(part) or part for part in before], [bare(part) or part for part in after]
    for a1, a2, b1, b2, same in _opcodes(*keys, budget):
        if same:
            yield from map(Pair, before[a1:a2], after[b1:b2])
        else:
            yield from _aligned(before[a1:a2], after[b1:b2])


def _aligned(before: Sequence[str], after: Sequence[str]) -> Iterator[Pair]:
    """Pair the paragraphs of a stretch in which none is the same by the words that they share, as many as may be."""
    if len(before) == len(after) == 1:
        yield Pair(before[0], after[0])
        return
    if len(before) * len(after) > MOST_PAIRS:
        yield from (Pair(part, "") for part in before)
        yield from (Pair("", part) for part in after)
        return
    bags = [Counter(part.split()) for part in before], [Counter(part.split()) for part in after]
    alike = [[_alike(one, other) for other in bags[1]] for one in bags[0]]
    best = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in reversed(range(len(before))):
        for j in reversed(range(len(after))):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], alike[i][j] + best[i + 1][j + 1])
    i = j = 0
    while i < len(before) or j < len(after):
        both = i < len(before) and j < len(after)
        if both and alike[i][j] and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            yield Pair(before[i], after[j])
            i, j = i + 1, j + 1
        elif j == len(after) or (both and best[i][j] == best[i + 1][j]):
            yield Pair(before[i], "")
            i += 1
        else:
            yield Pair("", after[j])
            j += 1


def _alike(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    share = 2 * (one & other).total() / total if total else 0.0
    return share if share >= ALIKE else 0.0


def _words(old: str, new: str, budget: list[int]) -> Iterator[Piece]:
    if old == new:
        yield Piece("same", old)
        return
    before, after = _parts(_WORD, old), _parts(_WORD, new)
    for a1, a2, b1, b2, same in _opcodes(before, after, budget):
        if same:
            yield Piece("same", "".join(before[a1:a2]))
        else:
            yield from _apart("".join(before[a1:a2]), "".join(after[b1:b2]))


def _apart(removed: str, added: str) -> Iterator[Piece]:
    """Keep the white space that both words end with, and words that differ in nothing else."""
    words = removed.rstrip()
    if words == added.rstrip():
        yield Piece("same", words)
        removed, added = removed[len(words) :], added[len(words) :]
    blanks = removed[len(removed.rstrip()) :], added[len(added.rstrip()) :]
    end = _shared(blanks[0][::-1], blanks[1][::-1])
    yield Piece("removed", removed[: len(removed) - end])
    yield Piece("added", added[: len(added) - end])
    yield Piece("same", removed[len(removed) - end :])


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Count what two sequences begin with alike."""
    least = min(len(one), len(other))
    return next((at for at in range(least) if one[at] != other[at]), least)


def _parts(pattern: re.Pattern[str], text: str) -> list[str]:
    return [part for part in pattern.findall(text) if part]


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Join neighbours of one sort, what went before what came, and leave out empty ones."""
    waiting: dict[Sort, list[str]] = {"same": [], "removed": [], "added": []}

    def flush(*sorts: Sort) -> Iterator[Piece]:
        for sort in sorts:
            if text := "".join(waiting[sort]):
                yield Piece(sort, text)
            waiting[sort].clear()

    for piece in pieces:
        if not piece.text:
            continue
        if piece.sort == "same":
            yield from flush("removed", "added")
        else:
            yield from flush("same")
        waiting[piece.sort].append(piece.text)
    yield from flush("same", "removed", "added")
