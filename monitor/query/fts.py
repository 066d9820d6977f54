"""From plan to an FTS5 expression: as narrow as FTS5 can say it, and never narrower than the judge.

Flat ANDs and ORs, few parentheses: FTS5 fails at 33 nested ones. Every word is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

from monitor.query.plan import (
    All,
    Always,
    Any,
    Close,
    Facet,
    Never,
    Only,
    Plan,
    Run,
    Terms,
    Times,
    Within,
    Without,
)
from monitor.query.words import STEM_LANGUAGES

_MOST_SPELLINGS = 64  # of one phrase; more are said as an AND of its words

_DEEPEST = 14  # parentheses; where word lists nest deeper than a query may, the judge is asked alone

NOTHING = '""'
"""An FTS5 expression that finds nothing."""


class Expression(NamedTuple):
    """A part of an FTS5 expression. `text` None: FTS5 cannot narrow; `exact`: it finds what the judge finds."""

    text: str | None
    exact: bool
    loose: str = ""  # the operator at its top that needs parentheses under a tighter one

    def held(self, *within: str) -> str:
        """Give the text, in parentheses where its own operator would fall apart."""
        assert self.text is not None
        return self.text if self.loose in ("", *within) else f"({self.text})"


class _Phrase(NamedTuple):
    """One FTS5 phrase."""

    words: tuple[str, ...]
    prefix: bool
    barred: tuple[str, ...] = ()  # languages in whose texts it is another word

    @property
    def text(self) -> str:
        quoted = " ".join(self.words).replace('"', '""')
        return f'"{quoted}"*' if self.prefix else f'"{quoted}"'


def expression(plan: Plan, *, pairs: int) -> tuple[str | None, bool]:
    """Write a plan for FTS5, scoped to title and body. `pairs`: how many pairs a proximity may be expanded into."""
    text, exact, _ = _Writing(pairs).write(plan, top=True)
    if text is None:
        return None, exact
    return (text, exact) if _depth(text) <= _DEEPEST else (None, False)


def _depth(text: str) -> int:
    """Count how deep parentheses are nested, outside of quotes."""
    depth = deepest = 0
    for sign in re.findall(r'"[^"]*"|[()]', text):
        depth += (sign == "(") - (sign == ")")
        deepest = max(deepest, depth)
    return deepest


def _joined(scope: str, pieces: Iterable[tuple[str, tuple[str, ...]]]) -> Expression:
    """Join pieces by OR, each with the languages that it is barred from, within columns."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for text, barred in pieces:
        groups.setdefault(barred, []).append(text)
    written = []
    for barred, texts in groups.items():
        either = texts[0] if len(texts) == 1 else f"({' OR '.join(texts)})"
        without = f" NOT filter : ({' OR '.join(f'l{language}' for language in barred)})" if barred else ""
        written.append(f"{scope}: {either}{without}")
    if len(written) > 1:
        return Expression(" OR ".join(written), True, "OR")
    return Expression(written[0], True, "AND" if any(groups) else "")


class _Writing:
    def __init__(self, pairs: int) -> None:
        self.pairs = pairs
        self.scope = "{title body}"

    def write(self, plan: Plan, *, top: bool = False, negatives: bool = True) -> Expression:
        """Write a part. Without `negatives`, what must not be found is left out: in one paragraph it may be."""
        match plan:
            case Terms():
                return self._terms(plan)
            case All():
                return self._all(plan, top, negatives)
            case Any():
                parts = [self.write(part, negatives=negatives) for part in plan.parts]
                exact = all(part.exact for part in parts)
                if any(part.text is None for part in parts):
                    return Expression(None, False)
                return Expression(" OR ".join(part.held("OR", "AND") for part in parts), exact, "OR")
            case Without():
                return Expression(None, False)
            case Close():
                return self._close(plan, negatives)
            case Times():
                return self._loosely(plan.part, negatives)
            case Within():
                return self._loosely(plan.part, negatives=False)
            case Only():
                around, self.scope = self.scope, f"{{{plan.field}}}"
                part = self.write(plan.part, negatives=negatives)
                self.scope = around
                return part
            case Facet():
                return Expression(None, top)
            case Always():
                return Expression(None, True)
            case Never():
                return Expression(NOTHING, True)

    def _loosely(self, plan: Plan, negatives: bool) -> Expression:
        part = self.write(plan, negatives=negatives)
        return part._replace(exact=False)

    def _terms(self, terms: Terms) -> Expression:
        phrases, exact = _phrases(terms)
        if phrases is None:  # too many spellings of a phrase
            slots = [
                " OR ".join(
                    _Phrase((word,), run.prefix and at == len(run.slots) - 1).text for word in sorted(slot)
                )
                for run in terms.runs
                for at, slot in enumerate(run.slots)
            ]
            if len(terms.runs) > 1 or terms.words or terms.prefixes or terms.endings or terms.tied:
                return Expression(None, False)
            return Expression(" AND ".join(f"{self.scope}: ({slot})" for slot in slots), False, "AND")
        if not phrases:
            return Expression(NOTHING, True)
        return _joined(self.scope, ((phrase.text, phrase.barred) for phrase in phrases))._replace(exact=exact)

    def _all(self, plan: All, top: bool, negatives: bool) -> Expression:
        wanted: list[Expression] = []
        unwanted: list[Expression] = []
        exact = True
        for part in plan.parts:
            if isinstance(part, Without) and isinstance(part.part, Facet) and top:
                continue
            if isinstance(part, Without):
                inner = self.write(part.part, negatives=negatives)
                if negatives and inner.exact and inner.text is not None:
                    unwanted.append(inner)
                else:
                    exact = False
                continue
            written = self.write(part, top=top, negatives=negatives)
            exact = exact and written.exact
            if written.text is not None:
                wanted.append(written)
        if not wanted:
            return Expression(None, False)
        text = " AND ".join(part.held("AND") for part in wanted)
        if unwanted:
            text += " NOT " + (
                f"({' OR '.join(part.held('OR', 'AND') for part in unwanted)})"
                if len(unwanted) > 1
                else unwanted[0].held()
            )
        return Expression(text, exact, "AND" if len(wanted) > 1 or unwanted else wanted[0].loose)

    def _close(self, plan: Close, negatives: bool) -> Expression:
        """Expand a proximity of two into pairs; of more, each with the next, which is wider than the chain."""
        links: list[Expression] = []
        for left, right in zip(plan.parts, plan.parts[1:], strict=False):
            link = self._pairs(left, right, plan.distance)
            if link is None:
                links = []
                break
            links.append(link)
        if not links:
            parts = [self.write(part, negatives=negatives) for part in plan.parts]
            texts = [part.held("AND") for part in parts if part.text is not None]
            return Expression(" AND ".join(texts) or None, False, "AND" if len(texts) > 1 else parts[0].loose)
        if len(links) == 1:
            return links[0]._replace(exact=links[0].exact and not plan.ordered)
        text = " AND ".join(link.held("AND") for link in links)
        return Expression(text, False, "AND")

    def _pairs(self, left: Plan, right: Plan, distance: int) -> Expression | None:
        """Write one link as NEARs of every pair; None where that is too many, or not words on both sides."""
        if not isinstance(left, Terms) or not isinstance(right, Terms):
            return None
        (lefts, left_exact), (rights, right_exact) = _phrases(left), _phrases(right)
        if lefts is None or rights is None or len(lefts) * len(rights) > self.pairs:
            return None
        # FTS5 counts the words between; and a word is near to itself for FTS5, but not for us
        nears = [
            (f"NEAR({a.text} {b.text}, {distance - 1})", tuple(sorted({*a.barred, *b.barred})))
            for a, b in product(lefts, rights)
        ]
        if not nears:
            return Expression(NOTHING, True)
        exact = left_exact and right_exact and not any(_overlap(a, b) for a, b in product(lefts, rights))
        return _joined(self.scope, nears)._replace(exact=exact)


def _overlap(left: _Phrase, right: _Phrase) -> bool:
    """Tell whether two phrases could have a word in common."""
    for at, one in enumerate(left.words):
        begins = left.prefix and at == len(left.words) - 1
        for other_at, other in enumerate(right.words):
            other_begins = right.prefix and other_at == len(right.words) - 1
            if one == other or (begins and other.startswith(one)) or (other_begins and one.startswith(other)):
                return True
    return False


def _phrases(terms: Terms) -> tuple[list[_Phrase] | None, bool]:
    """List the FTS5 phrases of some terms, and whether they say all; None where they are too many."""
    if terms.endings:  # FTS5 knows beginnings alone
        return None, False
    phrases = [_Phrase((word,), False) for word in terms.words]
    phrases += [
        _Phrase((word,), False, tuple(sorted(STEM_LANGUAGES.keys() - languages)))
        for word, languages in terms.tied
    ]
    phrases += [_Phrase((prefix,), True) for prefix in terms.prefixes]
    for run in terms.runs:
        spelled = _spelled(run)
        if spelled is None:
            return None, False
        phrases += spelled
    return phrases, terms.guard is None


def _spelled(run: Run) -> list[_Phrase] | None:
    count = 1
    for slot in run.slots:
        count *= len(slot)
    if count > _MOST_SPELLINGS:
        return None
    return [_Phrase(words, run.prefix) for words in product(*(sorted(slot) for slot in run.slots))]
