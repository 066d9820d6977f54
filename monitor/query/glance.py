"""A first glance at an article: it rules out what cannot match before the text is divided into words.

A word is looked for in the folded text as it stands, which costs a thirtieth of dividing it, and a paragraph or a
sentence is looked at only where one of its words is. What passes is judged.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from monitor.query.document import Document
from monitor.query.plan import All, Any, Close, Never, Only, Plan, Terms, Times, Within
from monitor.query.tree import Unit
from monitor.query.words import is_hard

_MOST_NEEDLES = 16  # of one part; with more of them dividing the text is quicker


class Stretch(NamedTuple):
    """A stretch of a title or a text. `folded` begins and ends with a blank; `begin` and `end` are places without."""

    document: Document
    is_title: bool
    folded: str
    begin: int
    end: int

    def find(self, needle: str, begin: int) -> int:
        """Say where a needle stands from a place on, which is where its word begins; -1: nowhere."""
        return self.folded.find(needle, begin, self.end + (2 if needle[-1] == " " else 1))

    def writes(self, word: str) -> bool:
        """Tell whether a word is written letter by letter in it."""
        text = self.document.title if self.is_title else self.document.text
        return text.find(word, self.begin, self.end) >= 0

    def unit(self, unit: Unit, at: int) -> Stretch:
        """Give the paragraph or the sentence around a place, as far as it lies in this stretch."""
        if self.is_title:
            return self
        begin, end = _around(self.document.paragraph_starts, at, self.begin, self.end)
        if unit == "sentence":
            begin, end = _around(self.document.sentence_ends(begin, end), at, begin, end)
        return self._replace(begin=begin, end=end)


Glance: TypeAlias = Callable[[Sequence[Stretch]], bool]
"""Tells whether something can match in some stretches together."""


def glance(plan: Plan) -> Callable[[Document], bool]:
    """Make a test of documents that holds wherever a plan matches, and at few other places."""
    test = _glance(plan)

    def passes(document: Document) -> bool:
        return test is None or any(map(is_hard, document.folded)) or test(_stretches(document))

    return passes


def _stretches(document: Document) -> tuple[Stretch, Stretch]:
    title, text = document.folded
    return (
        Stretch(document, True, f" {title} ", 0, len(title)),
        Stretch(document, False, f" {text} ", 0, len(text)),
    )


def _around(borders: Sequence[int], at: int, begin: int, end: int) -> tuple[int, int]:
    """Give the borders before and behind a place, but none out of a stretch."""
    number = bisect_right(borders, at)
    before = borders[number - 1] if number else begin
    behind = borders[number] if number < len(borders) else end
    return max(before, begin), min(behind, end)


def _glance(plan: Plan) -> Glance | None:
    """Make the test of a plan; None where nothing can be told."""
    match plan:
        case Terms():
            return _terms(plan)
        case All():
            return _all([_glance(part) for part in plan.parts])
        case Close():
            return _in_one(_all([_glance(part) for part in plan.parts]))
        case Any():
            return _any([_glance(part) for part in plan.parts])
        case Times():
            return _times(plan)
        case Within():
            return _within(plan.unit, plan.part)
        case Only():
            return _only(plan)
        case Never():
            return lambda stretches: False
        case _:
            return None


def _needles(terms: Terms) -> list[str] | None:
    """List what must stand in a text one time for each hit at least; None where it is too much or cannot be told."""
    if terms.endings:
        return None
    found = [f" {word} " for word in (*terms.words, *(word for word, _ in terms.tied))]
    found += [f" {prefix}" for prefix in terms.prefixes]
    for run in terms.runs:
        alone = run.prefix and len(run.slots) == 1
        found += [f" {word}" if alone else f" {word} " for word in run.slots[run.rarest]]
    return found if len(found) <= _MOST_NEEDLES else None


def _terms(terms: Terms) -> Glance | None:
    needles = _needles(terms)
    if needles is None:
        return None

    def test(stretches: Sequence[Stretch]) -> bool:
        return any(
            stretch.find(needle, stretch.begin) >= 0 and all(map(stretch.writes, terms.written))
            for stretch in stretches
            for needle in needles
        )

    return test


def _all(tests: Sequence[Glance | None]) -> Glance | None:
    known = [test for test in tests if test is not None]
    if len(known) < 2:
        return known[0] if known else None
    return lambda stretches: all(test(stretches) for test in known)


def _any(tests: Sequence[Glance | None]) -> Glance | None:
    known = [test for test in tests if test is not None]
    if len(known) < len(tests):
        return None
    return lambda stretches: any(test(stretches) for test in known)


def _in_one(test: Glance | None) -> Glance | None:
    """Ask for everything in the title or everything in the text."""
    return None if test is None else lambda stretches: any(test((stretch,)) for stretch in stretches)


def _only(plan: Only) -> Glance | None:
    test, is_title = _glance(plan.part), plan.field == "title"
    if test is None:
        return None
    return lambda stretches: test([each for each in stretches if each.is_title == is_title])


def _times(plan: Times) -> Glance | None:
    """Count words by their beginnings: two in a row share the blank between them."""
    needles = _needles(plan.part) if isinstance(plan.part, Terms) else None
    if needles is None:
        return _glance(plan.part)
    begun = {needle.rstrip() for needle in needles}

    def test(stretches: Sequence[Stretch]) -> bool:
        number = sum(
            stretch.folded.count(needle, stretch.begin, stretch.end + 1)
            for stretch in stretches
            for needle in begun
        )
        return number >= plan.count

    return test


def _within(unit: Unit, part: Plan) -> Glance | None:
    """Look at the units in which the word stands that a part needs; for a sentence, first at its paragraph."""
    if isinstance(part, Any):
        return _any([_within(unit, each) for each in part.parts])
    test, needles = _glance(part), _anchor(part)
    if test is None or needles is None or isinstance(part, Terms):
        return test
    if unit == "sentence":
        return _in_a_unit("paragraph", needles, _all([test, _in_a_unit("sentence", needles, test)]) or test)
    return _in_a_unit("paragraph", needles, test)


def _in_a_unit(unit: Unit, needles: Sequence[str], test: Glance) -> Glance:
    """Test the units that have one of some words."""

    def passes(stretch: Stretch, needle: str) -> bool:
        at = stretch.find(needle, stretch.begin)
        while at >= 0:
            around = stretch.unit(unit, at)
            if test((around,)):
                return True
            at = stretch.find(needle, max(around.end, at + 1))
        return False

    return lambda stretches: any(passes(stretch, needle) for stretch in stretches for needle in needles)


def _anchor(part: Plan) -> list[str] | None:
    """Choose a word that a part needs: the longest, which stands in the fewest texts."""
    if isinstance(part, Terms):
        return _needles(part)
    if not isinstance(part, All | Close):
        return None
    known = [needles for needles in map(_anchor, part.parts) if needles]
    return max(known, key=lambda needles: min(map(len, needles)), default=None)
