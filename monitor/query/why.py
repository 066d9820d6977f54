"""Why a document matches, and why not: each clause of the query, and in words what comes nearest where one fails.

The judge decides; here is only said what it saw.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import pairwise

from monitor.model import Span
from monitor.query.document import Document, Hit
from monitor.query.resolving import Resolver
from monitor.query.tree import (
    And,
    AtLeast,
    Everything,
    Field,
    In,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Same,
    Word,
    WordList,
    render,
)
from monitor.query.words import form_of

_ENOUGH = 3  # failing parts that are named
_FAR = 3  # times the distance asked for: a word further off is not what was meant


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a query against one document. `nearest` says in words what comes nearest where it fails."""

    clause: str
    matched: bool
    spans: tuple[Span, ...]
    nearest: str | None


def clauses(
    tree: Node, resolver: Resolver, document: Document, likely: Collection[str] = ()
) -> tuple[Clause, ...]:
    """Judge the clauses of the top level one by one. `likely`: words that might be meant by what a list lacks."""
    parts = tree.parts if isinstance(tree, And) else (tree,)
    return tuple(_clause(part, resolver, document, likely) for part in parts)


def _clause(node: Node, resolver: Resolver, document: Document, likely: Collection[str]) -> Clause:
    hits = resolver.plan(node).find(document.whole)
    if hits is None:
        return Clause(render(node), False, (), _Seen(resolver, document, likely).nearest(node))
    spans = tuple(document.whole.span(hit) for hit in sorted(set(hits)))
    return Clause(render(node), True, spans, None)


class _Seen:
    """One document as it is told of."""

    def __init__(self, resolver: Resolver, document: Document, likely: Collection[str] = ()) -> None:
        self.likely = likely
        self.resolver = resolver
        self.document = document
        self.scan = document.whole

    # --- finding --------------------------------------------------------------------------------------

    def extents(self, node: Node) -> list[Hit]:
        """List where a part stands."""
        return self.resolver.plan(node).extents(self.scan)

    def holds(self, node: Node) -> bool:
        """Tell whether a part matches."""
        return self.resolver.plan(node).find(self.scan) is not None

    # --- saying ---------------------------------------------------------------------------------------

    def where(self, hit: Hit) -> str:
        """Say where a hit stands."""
        paragraph = self.document.paragraph(hit.first)
        return f"in paragraph {paragraph}" if paragraph else "in the title"

    def said(self, hit: Hit) -> str:
        """Quote a hit as the article writes it, shortened in the middle."""
        span = self.scan.span(hit)
        text = self.document.title if span.field == "title" else self.document.text
        quoted = " ".join(text[span.start : span.end].split())
        return f"“{quoted}”" if len(quoted) <= 60 else f"“{quoted[:28].rstrip()} … {quoted[-28:].lstrip()}”"

    def nearest(self, node: Node) -> str:
        """Say what comes nearest to a part that fails."""
        match node:
            case Word():
                return self._word(node)
            case Phrase():
                return self._phrase(node)
            case WordList():
                if node.name in self.resolver.unknown_lists:
                    return f"there is no word list ${node.name}"
                return f"no word of ${node.name} is in the article"
            case And():
                return "; ".join(self.nearest(part) for part in self._failing(node.parts))
            case Or():
                return self._none(node)
            case Not():
                return self._ruled_out(node.part)
            case Near():
                return self._far(node)
            case AtLeast():
                return self._seldom(node)
            case Same():
                return self._apart(node)
            case In():
                return self._elsewhere(node)
            case Field():
                return self._property(node)
            case Everything():
                return "the query is empty"

    def _failing(self, parts: tuple[Node, ...]) -> list[Node]:
        return [part for part in parts if not self.holds(part)][:_ENOUGH]

    # --- words ----------------------------------------------------------------------------------------

    def _word(self, node: Word) -> str:
        if node.exact:
            others = self.extents(Word(node.text, quoted=True))
            if others:
                return f"only {self.said(others[0])} {self.where(others[0])}, not written “{node.text}”"
        missing = (
            f"no word begins with “{node.text}”" if node.prefix else f"“{node.text}” is not in the article"
        )
        close = self._alike(form_of(node.text))
        return f"{missing}; nearest is {self.said(close)} {self.where(close)}" if close else missing

    def _alike(self, form: str) -> Hit | None:
        """Find a word of the article that looks like one."""
        import difflib

        if len(form) < 4 or form.isdigit():
            return None
        same_start = [word for word in self.scan.positions if word[:2] == form[:2]]
        close = difflib.get_close_matches(form, same_start, 1, 0.72)
        if not close:
            return None
        position = self.scan.positions[close[0]][0]
        return Hit(position, position)

    def _phrase(self, node: Phrase) -> str:
        words = [Word(word, quoted=True) for word in node.words]
        if node.prefix:
            words[-1] = Word(node.words[-1], prefix=True)
        missing = [word for word in words if not self.extents(word)]
        whole = render(node)[1:-1]
        if missing:
            first = "; ".join(self._word(word) for word in missing[:_ENOUGH])
            return f"“{whole}”: {first}" if len(words) > 1 else first
        for left, right in pairwise(words):
            link = self._closest(self.extents(left), self.extents(right))
            if link is not None and self._distance(*link) != 1:
                return (
                    f"“{whole}” is not in the article: {self.said(link[0])} {self.where(link[0])}, "
                    f"{self.said(link[1])} {self._on(*link)}"
                )
        return f"the words of “{whole}” are in the article, but do not follow each other"

    def _none(self, node: Or) -> str:
        simple = [part for part in node.parts if isinstance(part, Word | Phrase | WordList)]
        others = [part for part in node.parts if part not in simple]
        said = []
        if simple:
            said.append(f"none of {_listed(simple)} is in the article")
        said += [self.nearest(part) for part in others[: _ENOUGH - len(said)]]
        return "; ".join(said)

    # --- proximity ------------------------------------------------------------------------------------

    def _far(self, node: Near) -> str:
        """Say of the first link that does not hold how near the two come."""
        found = [self.extents(part) for part in node.parts]
        missing = [part for part, hits in zip(node.parts, found, strict=True) if not hits]
        if missing:
            present = [hits[0] for hits in found if hits]
            told = [f"{self.said(present[0])} {self.where(present[0])}"] if present else []
            if len(missing) == 1 and (meant := self._meant(node, missing[0], found)):
                return "; ".join((*told, meant))
            told += [self._absent(part) for part in missing[:_ENOUGH]]
            return "; ".join(told)
        for at, part in enumerate(node.parts):
            if isinstance(part, And):  # near to each of them is meant
                each = [
                    replace(node, parts=(*node.parts[:at], one, *node.parts[at + 1 :])) for one in part.parts
                ]
                failing = self._failing(tuple(near for near in each if not isinstance(near.parts[at], Not)))
                if failing:
                    return self.nearest(failing[0])
        words = "word" if node.distance == 1 else "words"
        for (_, left_hits), (right, right_hits) in pairwise(zip(node.parts, found, strict=True)):
            closest = self._closest(left_hits, right_hits)
            if closest is None:
                here, there = left_hits[0], right_hits[0]
                if here == there or here.last >= there.first:
                    return f"{self.said(here)} {self.where(here)} is the only word of both"
                return (
                    f"{self.said(here)} only {self.where(here)}, {self.said(there)} only {self.where(there)}"
                )
            distance = self._distance(*closest)
            if 0 < distance <= node.distance or (not node.ordered and abs(distance) <= node.distance):
                continue
            one, other = closest
            known = f"{self.said(one)} {self.where(one)}"
            if node.ordered and 0 < -distance <= node.distance:
                return f"{known}; {self.said(other)} stands {self._on(one, other)}, not after it"
            return (
                f"{known}; {_nothing_of(right)} within {node.distance} {words}; "
                f"nearest is {self.said(other)}, {self._on(one, other)}"
            )
        return f"each two come within {node.distance} {words}, but never all in one chain"

    def _meant(self, node: Near, part: Node, found: list[list[Hit]]) -> str | None:
        """Say which word of the article might be meant by a missing part: one that articles that belong have often."""
        positions = self.scan.positions
        words = [Hit(at, at) for word in self.likely for at in positions.get(word, ())]
        others = [hit for hits in found for hit in hits]
        closest = self._closest(sorted(others), sorted(words)) if words and others else None
        if closest is None or abs(self._distance(*closest)) > _FAR * node.distance:
            return None
        one, other = closest
        into = f"add it to ${part.name}?" if isinstance(part, WordList) else "add it to the query?"
        words_within = f"within {node.distance} {'word' if node.distance == 1 else 'words'}"
        return f"{_nothing_of(part)} {words_within}; nearest is {self.said(other)}, {self._on(one, other)}: {into}"

    def _absent(self, part: Node) -> str:
        return f"{_nothing_of(part)} in the article" if isinstance(part, Or) else self.nearest(part)

    def _closest(self, lefts: list[Hit], rights: list[Hit]) -> tuple[Hit, Hit] | None:
        """Find the two that stand nearest to each other, in title or body alike, without a common word."""
        best: tuple[Hit, Hit] | None = None
        firsts = [hit.first for hit in rights]
        for left in lefts:
            at = bisect_left(firsts, left.first)
            for right in rights[max(0, at - 2) : at + 3]:
                same_field = self.scan.in_title(left.first) == self.scan.in_title(right.first)
                apart = right.first > left.last or left.first > right.last
                if same_field and apart and (best is None or self._nearer(left, right, best)):
                    best = (left, right)
        return best

    def _nearer(self, left: Hit, right: Hit, best: tuple[Hit, Hit]) -> bool:
        return abs(self._distance(left, right)) < abs(self._distance(*best))

    def _distance(self, left: Hit, right: Hit) -> int:
        """Measure in word positions; below zero where the right one stands before the left."""
        return right.first - left.last if right.first > left.last else right.last - left.first

    def _on(self, left: Hit, right: Hit) -> str:
        distance = self._distance(left, right)
        count = abs(distance)
        return f"{count} {'word' if count == 1 else 'words'} {'on' if distance > 0 else 'before'}"

    # --- the rest -------------------------------------------------------------------------------------

    def _ruled_out(self, part: Node) -> str:
        hits = self.resolver.plan(part).find(self.scan) or []
        if hits:
            first = min(hits)
            more = len(set(hits)) - 1
            also = f" and {more} more rule" if more else " rules"
            return f"{self.said(first)} {self.where(first)}{also} it out"
        if isinstance(part, Field):
            return f"{self._property(part)}, which rules it out"
        return f"{render(part)} matches, which rules it out"

    def _seldom(self, node: AtLeast) -> str:
        hits = self.extents(node.part)
        if not hits or not self.holds(node.part):
            return self.nearest(node.part)
        times = "once" if len(hits) == 1 else f"{len(hits)} times"
        return f"found {times}, first {self.said(hits[0])} {self.where(hits[0])}; {node.count} times are asked for"

    def _apart(self, node: Same) -> str:
        if not self.holds(node.part):
            return self.nearest(node.part)
        parts = node.part.parts if isinstance(node.part, And | Near) else (node.part,)
        firsts = [
            hits[0] for hits in (self.extents(part) for part in parts if not isinstance(part, Not)) if hits
        ]
        told = ", ".join(f"{self.said(hit)} {self.where(hit)}" for hit in firsts[:_ENOUGH])
        return f"{told}: never in one {node.unit}" if told else f"never in one {node.unit}"

    def _elsewhere(self, node: In) -> str:
        hits = self.extents(node.part)
        named = "title" if node.field == "title" else "text"
        outside = [hit for hit in hits if self.scan.in_title(hit.first) != (node.field == "title")]
        if outside:
            return f"{self.said(outside[0])} only {self.where(outside[0])}, not in the {named}"
        return (
            f"{self.nearest(node.part)}, nor in the {named}"
            if not self.holds(node.part)
            else f"not in the {named}"
        )

    def _property(self, node: Field) -> str:
        document = self.document
        values: dict[str, str] = {
            "author": document.author,
            "outlet": ", ".join(document.outlets),
            "feed": ", ".join(document.feeds),
            "folder": ", ".join(folder for folder in document.folders if folder),
            "topic": ", ".join(document.topics),
            "lang": document.language or "",
            "date": document.day.isoformat() if document.day else "",
        }
        words = {"lang": "language"}.get(node.name, node.name)
        value = values.get(node.name, "")
        return f"the {words} is {value}" if value else f"the article has no {words}"


def _listed(parts: list[Word | Phrase | WordList]) -> str:
    """Name some words, not too many."""
    written = [render(part) for part in parts]
    if len(written) > 6:
        return f"{', '.join(written[:5])} and {len(written) - 5} more"
    return f"{', '.join(written[:-1])} or {written[-1]}" if len(written) > 1 else written[0]


def _nothing_of(part: Node) -> str:
    """Say that a part is missing, in the words of the query."""
    if isinstance(part, WordList):
        return f"no word of ${part.name}"
    if isinstance(part, Word | Phrase):
        return f"no {render(part)}"
    if isinstance(part, Or) and all(isinstance(each, Word | Phrase | WordList) for each in part.parts):
        return (
            f"none of {_listed([each for each in part.parts if isinstance(each, Word | Phrase | WordList)])}"
        )
    return f"nothing of ({render(part)})"
