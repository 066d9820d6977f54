"""What kind of change a publisher made: headline, number, name, quotation, paragraph, correction, wording, cosmetic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice

from monitor.changes.difference import Pair, Piece, diff, paragraphs
from monitor.changes.wording import (
    bare_words,
    is_correction,
    is_slip,
    names,
    numbers,
    quotation_at,
    sentence_at,
    sentences,
)

MOST = 200  # changes that are told of two texts
MOST_COSMETIC = 20


class Kind(StrEnum):
    """What a change is, the weightiest first."""

    CORRECTION = "correction"
    HEADLINE = "headline"
    NUMBER = "number"
    QUOTATION = "quotation"
    NAME = "name"
    PARAGRAPH_ADDED = "paragraph_added"
    PARAGRAPH_REMOVED = "paragraph_removed"
    WORDING = "wording"
    COSMETIC = "cosmetic"


_WEIGHT = {kind: weight for weight, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `before` and `after` are what stood there, None where nothing did.

    `sentence` is the one it lies in, `was` the one in which it lay, where it changed inside a paragraph.
    """

    kind: Kind
    before: str | None
    after: str | None
    sentence: str | None = None
    was: str | None = field(default=None, compare=False)


def typed(old_title: str, old_text: str, new_title: str, new_text: str) -> tuple[Change, ...]:
    """Say what changed from one version to the next, the weightiest first; nothing where nothing did."""
    found = list(_of_title(old_title, new_title))
    if old_text != new_text:
        found += islice(_of_text(old_text, new_text), MOST)
    if not found and (old_title, old_text) != (new_title, new_text):
        found.append(Change(Kind.COSMETIC, None, None))  # nothing but white space
    real = [change for change in found if change.kind is not Kind.COSMETIC]
    quiet = [change for change in found if change.kind is Kind.COSMETIC][:MOST_COSMETIC]
    return tuple(sorted(dict.fromkeys((*real, *quiet)), key=lambda change: _WEIGHT[change.kind]))


def is_cosmetic(old_title: str, old_text: str, new_title: str, new_text: str) -> bool:
    """Tell whether a change says nothing new: white space, punctuation, kinds of quotes, case, a slip of one letter."""
    if not _says_the_same(old_title, new_title):
        return False
    return all(change.kind is Kind.COSMETIC for change in islice(_of_text(old_text, new_text), MOST))


def _says_the_same(old: str, new: str) -> bool:
    before, after = bare_words(old), bare_words(new)
    if before == after:
        return True
    if len(before) == len(after):
        return all(one == other or is_slip(one, other) for one, other in zip(before, after, strict=True))
    # Words that are written together or apart; digits that come to stand side by side are another number.
    return "".join(before) == "".join(after) and [w for w in before if not w.isalpha()] == [
        w for w in after if not w.isalpha()
    ]


def _of_title(old: str, new: str) -> Iterator[Change]:
    if old.split() != new.split():
        yield Change(
            Kind.COSMETIC if _says_the_same(old, new) else Kind.HEADLINE,
            old or None,
            new or None,
            new or None,
        )


def _of_text(old: str, new: str) -> Iterator[Change]:
    if _says_the_same(old, new):
        yield from _cosmetic(diff(old, new), Pair(old, new))
        return
    for pair, pieces in paragraphs(old, new):
        before, after = pair.old.strip(), pair.new.strip()
        if before and after:
            yield from _inside(pair, pieces)
        elif not bare_words(before or after):
            yield Change(Kind.COSMETIC, before or None, after or None)
        elif after:
            kind = Kind.CORRECTION if _tells_correction(after) else Kind.PARAGRAPH_ADDED
            yield Change(kind, None, after, after)
        elif before:
            yield Change(Kind.PARAGRAPH_REMOVED, before, None, before)


def _tells_correction(paragraph: str) -> bool:
    return is_correction(paragraph) or any(map(is_correction, sentences(paragraph)[:3]))


def _inside(pair: Pair, pieces: tuple[Piece, ...]) -> Iterator[Change]:
    """Type the changes inside one paragraph, stretch by stretch."""
    if _says_the_same(pair.old, pair.new):
        yield from _cosmetic(pieces, pair)
        return
    told = set(sentences(pair.old))
    notes = [each for each in sentences(pair.new) if each not in told and is_correction(each)]
    yield from (Change(Kind.CORRECTION, None, note, note) for note in notes)
    at = there = 0  # in the old and in the new paragraph
    for removed, added, same in _stretches(pieces):
        if removed.strip() != added.strip():
            sentence = sentence_at(pair.new, there) or sentence_at(pair.old, at)
            if sentence not in notes:
                was = sentence_at(pair.old, at)
                found = _stretch(pair, (at, removed), (there, added), sentence)
                yield from (replace(change, was=was) for change in found)
        at += len(removed) + len(same)
        there += len(added) + len(same)


def _stretches(pieces: tuple[Piece, ...]) -> Iterator[tuple[str, str, str]]:
    """Give what went, what came, and what stayed behind them."""
    removed = added = ""
    for piece in pieces:
        if piece.sort == "removed":
            removed = piece.text
        elif piece.sort == "added":
            added = piece.text
        else:
            yield removed, added, piece.text
            removed = added = ""
    if removed or added:
        yield removed, added, ""


def _stretch(pair: Pair, was: tuple[int, str], became: tuple[int, str], sentence: str) -> Iterator[Change]:
    (at, removed), (there, added) = was, became
    before, after = removed.strip() or None, added.strip() or None
    if _says_the_same(removed, added):
        yield _slight(pair, was, became, sentence)
        return
    counted = numbers(removed), numbers(added)
    if len(counted[0]) == len(counted[1]) and [v for _, v in counted[0]] != [v for _, v in counted[1]]:
        for (old, old_value), (new, new_value) in zip(*counted, strict=True):
            if old_value != new_value:
                yield Change(Kind.NUMBER, old, new, sentence)
        return
    if {value for _, value in counted[0]} != {value for _, value in counted[1]}:
        written = ", ".join(number for number, _ in counted[0]), ", ".join(number for number, _ in counted[1])
        yield Change(Kind.NUMBER, written[0] or None, written[1] or None, sentence)
        return
    quoted = (
        quotation_at(pair.old, at, at + len(removed.rstrip())),
        quotation_at(pair.new, there, there + len(added.rstrip())),
    )
    named = _named(pair, was, became)
    if (quoted[0] and quoted[1]) or (quoted[0] and not after) or (quoted[1] and not before):
        yield Change(Kind.QUOTATION, quoted[0], quoted[1], sentence)
    elif named[0] != named[1] and (named[0] or named[1]) and len((before or after or "").split()) <= 12:
        yield Change(Kind.NAME, " ".join(named[0]) or None, " ".join(named[1]) or after, sentence)
    else:
        yield Change(Kind.WORDING, before, after, sentence)


def _named(pair: Pair, was: tuple[int, str], became: tuple[int, str]) -> tuple[list[str], list[str]]:
    (at, removed), (there, added) = was, became
    return (
        names(pair.old, at, at + len(removed.rstrip())),
        names(pair.new, there, there + len(added.rstrip())),
    )


def _slight(pair: Pair, was: tuple[int, str], became: tuple[int, str], sentence: str) -> Change:
    """Type a stretch that says the same but for a slip: a letter more or less makes another name."""
    (_, removed), (_, added) = was, became
    if bare_words(removed) != bare_words(added):
        named = _named(pair, was, became)
        if named[0] and named[1]:
            return Change(Kind.NAME, " ".join(named[0]), " ".join(named[1]), sentence)
    return Change(Kind.COSMETIC, removed.strip() or None, added.strip() or None, sentence)


def _cosmetic(pieces: tuple[Piece, ...], pair: Pair) -> Iterator[Change]:
    at = there = 0
    for removed, added, same in _stretches(pieces):
        if removed.strip() != added.strip():
            yield _slight(pair, (at, removed), (there, added), sentence_at(pair.new, there))
        at += len(removed) + len(same)
        there += len(added) + len(same)
