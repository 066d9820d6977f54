"""Where a quotation stands in a text that may have changed since: found by its words and by what stood around it.

Pure, and linear in the length of the text. Texts are compared by their bare letters: without blanks, capitals and
accents, with one kind of quotes and dashes and no ligatures, so what differs only in these is the same quotation.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from itertools import accumulate, islice
from statistics import median_low
from typing import Literal

from monitor.model import Version

LONGEST = 20_000  # code points of a quotation
AROUND = 64  # code points before and after it that are kept

_ENOUGH = 24  # letters that must agree, in the quotation and around it, before it is taken for the one that was meant
_EDGE = 12.0  # letters that an end of the text is worth
_BEYOND = 0.3
_GRAM = 5  # letters that are looked for together where stretches are compared
_SEED = 7  # letters by which a place is found where the quotation itself has changed
_ALIKE = 0.7  # how much of a changed quotation must be there
_MOST_PLACES = 50  # on each side of where it stood
_MOST_SEEDS = 48
_COMMON = 20  # a seed that stands in more places says nothing
_MOST_GUESSES = 4
_WHOLE = 96  # letters of a quotation that are aligned as a whole; of longer ones both ends are
_END = 48
_LONGEST_WORD = 20
_PIECE = 512


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quotation, by which a place is found again: with what stood around it, and where it began.

    An empty quotation means the article as a whole.
    """

    field: Literal["title", "text"]
    quotation: str
    before: str = ""
    after: str = ""
    start: int = 0


class How(StrEnum):
    """What became of a quotation that is there."""

    SAME = "same"
    MOVED = "moved"  # its words are as they were, what stood around it is not
    CHANGED = "changed"  # its words are others


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation stands: half-open, in code points."""

    start: int
    end: int
    how: How = How.SAME


class Reading:
    """A text in which quotations are looked for; its bare letters are made once, when they are needed."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _pieces(self) -> list[str]:
        return [bare(self.text[at : at + _PIECE]) for at in range(0, len(self.text), _PIECE)]

    @cached_property
    def letters(self) -> str:
        """Give the bare letters of the text."""
        return "".join(self._pieces)

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate(map(len, self._pieces), initial=0))

    def place(self, letter: int) -> int:
        """Say at which code point of the text a bare letter stands."""
        piece = bisect_right(self._starts, letter) - 1
        left = letter - self._starts[piece]
        for at in range(piece * _PIECE, len(self.text)):
            left -= len(bare(self.text[at]))
            if left < 0:
                return at
        return len(self.text)

    def letter(self, place: int) -> int:
        """Say which bare letter stands at or behind a code point of the text."""
        place = max(0, min(place, len(self.text)))
        piece = place // _PIECE
        return self._starts[piece] + len(bare(self.text[piece * _PIECE : place]))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the code points of a stretch of bare letters that is not empty."""
        return self.place(start), self.place(end - 1) + 1

    def cuts(self, start: int, end: int) -> bool:
        """Say whether a stretch of bare letters begins or ends within a code point, as the i of a ligature fi does."""
        first, last = self.span(start, end)
        return self.letter(first) != start or self.letter(last) != end


def anchor_of(text: str, start: int, end: int, field: Literal["title", "text"] = "text") -> Anchor | None:
    """Make the anchor of a stretch of a text, without the blanks at its ends; None where there are no letters."""
    start, end = max(0, start), min(end, len(text), start + LONGEST)
    quotation = text[start:end].strip()
    if not bare(quotation):
        return None
    start = text.index(quotation, start)
    end = start + len(quotation)
    return Anchor(field, quotation, text[max(0, start - AROUND) : start], text[end : end + AROUND], start)


def find(anchor: Anchor, text: str | Reading) -> Place | None:
    """Find a quotation in a text; None where it is not there any more, or is not surely the one that was meant."""
    reading = text if isinstance(text, Reading) else Reading(text)
    end = anchor.start + len(anchor.quotation)
    if (
        anchor.quotation
        and reading.text.startswith(anchor.quotation, anchor.start)
        and reading.text.startswith(anchor.after, end)
        and reading.text[max(0, anchor.start - AROUND) : anchor.start].endswith(anchor.before)
    ):
        return Place(anchor.start, end)
    wanted = _Wanted(anchor)
    if not wanted.letters or not reading.letters:
        return None
    return _unchanged(wanted, reading) or _changed(wanted, reading)


def find_all(anchors: Sequence[Anchor], texts: Mapping[str, str]) -> list[Place | None]:
    """Find many quotations in the fields of one article, given by their names."""
    readings = {name: Reading(text) for name, text in texts.items()}
    return [find(anchor, readings[anchor.field]) for anchor in anchors]


def until(anchor: Anchor, versions: Sequence[Version]) -> datetime | None:
    """Say until when a quotation that is lost stood in an article; None where no earlier version has it."""
    for version in sorted(versions, key=lambda each: each.seen, reverse=True):
        if find(anchor, version.title if anchor.field == "title" else version.text) is not None:
            return version.seen
    return None


# --- bare letters ---------------------------------------------------------------------------------------

_QUOTES = "'\"`´‘’‚‛“”„‟‹›«»′″ʼʹ＂＇「」『』"
_DASHES = "-‐‑‒–—―−﹘﹣－"
_WRITTEN = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}
_UNSEEN = frozenset(("Mn", "Me", "Cf", "Cc", "Cs", "Zs", "Zl", "Zp"))


class _Bare(dict[int, str]):
    """What each code point becomes, found when it is first met."""

    def __missing__(self, point: int) -> str:
        found = self[point] = _letters_of(chr(point))
        return found


def _letters_of(sign: str) -> str:
    if sign in _QUOTES:
        return "'"
    if sign in _DASHES:
        return "-"
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", sign).casefold())
    return "".join(
        _WRITTEN.get(each, each)
        for each in plain
        if not each.isspace() and unicodedata.category(each) not in _UNSEEN
    )


_BARE = _Bare()


def bare(text: str) -> str:
    """Give the letters by which texts are compared. Each code point becomes the same ones wherever it stands."""
    return text.translate(_BARE)


# --- a quotation whose words are as they were -----------------------------------------------------------


class _Wanted:
    """What is looked for, as bare letters."""

    def __init__(self, anchor: Anchor) -> None:
        self.letters = bare(anchor.quotation)
        self.before, self.after = bare(anchor.before), bare(anchor.after)
        self._before_weight = _weight(anchor.before.rpartition("\n")[2], self.before)
        self._after_weight = _weight(anchor.after.partition("\n")[0], self.after)
        self.start = anchor.start
        quotation = anchor.quotation
        self.begins_word = quotation[:1].isalnum() and not anchor.before[-1:].isalnum()
        self.ends_word = quotation[-1:].isalnum() and not anchor.after[:1].isalnum()

    @property
    def around(self) -> float:
        """Weigh the letters around it that could agree."""
        return self._before_weight + self._after_weight

    def agreement(self, letters: str, start: int, end: int) -> float:
        """Weigh how many letters around a place are those that stood around the quotation."""
        before = letters[max(0, start - len(self.before) - _GRAM) : start]
        after = letters[end : end + len(self.after) + _GRAM]
        return self._before_weight * _alike(self.before, before, at_end=True) + (
            self._after_weight * _alike(self.after, after, at_end=False)
        )

    def fits(self, reading: Reading, start: int, end: int) -> bool:
        """Say whether a stretch begins and ends with whole words where the quotation did."""
        first, last = reading.span(start, end)
        cut_before = self.begins_word and reading.text[max(0, first - 1) : first].isalnum()
        cut_after = self.ends_word and reading.text[last : last + 1].isalnum()
        return not cut_before and not cut_after


def _alike(kept: str, found: str, *, at_end: bool) -> float:
    """Say how much of what stood beside a quotation stands there still, 0 to 1; nothing agrees with an end of the text."""
    if not kept:
        return 0.0 if found else 1.0
    if len(kept) < _GRAM:
        return float(found.endswith(kept) if at_end else found.startswith(kept))
    there = _grams(found)
    grams = [kept[at : at + _GRAM] for at in range(len(kept) - _GRAM + 1)]
    return sum(gram in there for gram in grams) / len(grams)


def _weight(beside: str, letters: str) -> float:
    """Weigh the letters that stood on one side: less beyond its paragraph (or line), which may be gone without them."""
    if not letters:
        return _EDGE
    near = len(bare(beside))
    return near + _BEYOND * (len(letters) - near)


def _grams(letters: str) -> set[str]:
    return {letters[at : at + _GRAM] for at in range(len(letters) - _GRAM + 1)}


def _unchanged(wanted: _Wanted, reading: Reading) -> Place | None:
    """Find the quotation where its letters are the same: of several places the one with the same surroundings."""
    letters, length, hint = reading.letters, len(wanted.letters), reading.letter(wanted.start)
    places = [
        (wanted.agreement(letters, start, start + length), -abs(start - hint), start)
        for start in _occurrences(wanted, letters, hint)
        if wanted.fits(reading, start, start + length) and not reading.cuts(start, start + length)
    ]
    if not places:
        return None
    agreement, _, start = max(places)
    if length + agreement < _ENOUGH:
        return None
    moved = agreement < wanted.around / 2
    return Place(*reading.span(start, start + length), How.MOVED if moved else How.SAME)


def _occurrences(wanted: _Wanted, letters: str, hint: int) -> set[int]:
    """Find where the letters stand: around the place where they did, and beside what stood beside them."""
    quoted, before, after = wanted.letters, wanted.before[-2 * _GRAM :], wanted.after[: 2 * _GRAM]
    found = set(islice(_forward(letters, quoted, hint), _MOST_PLACES))
    found.update(islice(_backward(letters, quoted, hint), _MOST_PLACES))
    if len(found) >= _MOST_PLACES:
        beside = islice(_forward(letters, before + quoted, 0), _MOST_PLACES)
        found.update(at + len(before) for at in beside)
        found.update(islice(_forward(letters, quoted + after, 0), _MOST_PLACES))
    return found


def _forward(letters: str, wanted: str, at: int) -> Iterator[int]:
    while (at := letters.find(wanted, at)) >= 0:
        yield at
        at += 1


def _backward(letters: str, wanted: str, at: int) -> Iterator[int]:
    while at > 0 and (at := letters.rfind(wanted, 0, at - 1 + len(wanted))) >= 0:
        yield at


# --- a quotation of which some letters have changed -----------------------------------------------------


def _changed(wanted: _Wanted, reading: Reading) -> Place | None:
    """Find the quotation where a few of its letters are others, or its first or last word has grown."""
    letters, length = reading.letters, len(wanted.letters)
    best: tuple[float, int, int] | None = None
    for guess in _guesses(wanted, letters, reading.letter(wanted.start)):
        alike, start, end = _aligned(wanted.letters, letters, guess)
        if start >= end or alike < _ALIKE:
            continue
        evidence = alike * length + wanted.agreement(letters, start, end)
        if evidence >= _ENOUGH and (best is None or evidence > best[0]):
            best = evidence, start, end
    if best is None:
        return None
    first, last = reading.span(*best[1:])
    first, last = _whole_words(reading.text, first, last, wanted)
    return Place(first, last, How.CHANGED)


def _guesses(wanted: _Wanted, letters: str, hint: int) -> list[int]:
    """Guess where the quotation may begin: where most of its pieces, and of what stood around it, stand as they did."""
    pattern = wanted.before + wanted.letters + wanted.after
    last = len(pattern) - _SEED
    step = max(1, last // _MOST_SEEDS)
    near = 12 + len(wanted.letters) // 4
    votes: defaultdict[int, list[int]] = defaultdict(list)
    for offset in range(0, last + 1, step):
        places = list(islice(_forward(letters, pattern[offset : offset + _SEED], 0), _COMMON + 1))
        if len(places) <= _COMMON:
            for place in places:
                guess = place - offset + len(wanted.before)
                votes[guess // near].append(guess)
    ranked = sorted(
        ((guesses + votes.get(bucket + 1, [])) for bucket, guesses in list(votes.items())),
        key=lambda guesses: (-len(guesses), abs(median_low(guesses) - hint)),
    )
    return [median_low(guesses) for guesses in ranked[:_MOST_GUESSES]]


def _aligned(quoted: str, letters: str, guess: int) -> tuple[float, int, int]:
    """Lay a quotation on the letters around a guess; return how much of it is there, and from where to where."""
    length = len(quoted)
    room = min(300, 12 + length // 4)
    if length <= _WHOLE:
        distance, start, end = _nearest(quoted, letters, guess - room, guess + length + room)
        return 1 - distance / length, start, end
    _, start, _ = _nearest(quoted[:_END], letters, guess - room, guess + _END + room)
    tail = guess + length - _END
    _, _, end = _nearest(quoted[-_END:], letters, max(start + 1, tail - room), tail + _END + room)
    if not 0.6 * length < end - start < 1.6 * length:
        return 0.0, start, end
    there = _grams(letters[start:end])
    wanted = _grams(quoted)
    return len(wanted & there) / len(wanted), start, end


def _nearest(wanted: str, letters: str, first: int, last: int) -> tuple[int, int, int]:
    """Find the stretch between two letters that differs least from what is wanted (Sellers' algorithm).

    Return by how many letters it differs, and from where to where it goes.
    """
    first = max(0, first)
    count = len(wanted)
    costs, starts = list(range(count + 1)), [first] * (count + 1)
    best = count, first, first
    for at in range(first, min(last, len(letters))):
        letter = letters[at]
        diagonal, diagonal_start = 0, at
        costs[0], starts[0] = 0, at + 1
        for row in range(1, count + 1):
            above, above_start = costs[row], starts[row]
            cost, start = diagonal + (wanted[row - 1] != letter), diagonal_start
            if above + 1 < cost:
                cost, start = above + 1, above_start
            if costs[row - 1] + 1 < cost:
                cost, start = costs[row - 1] + 1, starts[row - 1]
            costs[row], starts[row] = cost, start
            diagonal, diagonal_start = above, above_start
        if costs[count] < best[0]:
            best = costs[count], starts[count], at + 1
    return best


def _whole_words(text: str, first: int, last: int, wanted: _Wanted) -> tuple[int, int]:
    """Let a stretch begin and end with whole words where the quotation did; endless words are cut."""
    if wanted.begins_word and text[first : first + 1].isalnum():
        least = max(0, first - _LONGEST_WORD)
        while first > least and text[first - 1].isalnum():
            first -= 1
    if wanted.ends_word and text[last - 1 : last].isalnum():
        most = min(len(text), last + _LONGEST_WORD)
        while last < most and text[last].isalnum():
            last += 1
    return first, last
