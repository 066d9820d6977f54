"""A compiled query: one list of word forms, from which both FTS5's expression and the exact judge are made."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cached_property

from monitor.model import Span
from monitor.query.document import Document, Hit
from monitor.query.fts import expression
from monitor.query.glance import glance
from monitor.query.lexicon import Lexicon
from monitor.query.lookout import Lookout
from monitor.query.plan import Plan
from monitor.query.resolving import Lists, Resolver
from monitor.query.strength import strength
from monitor.query.tree import Node, Word, WordList, render, walk
from monitor.query.why import Clause, clauses

PAIRS = 256
"""How many pairs of words a proximity is expanded into for FTS5, unless one says otherwise."""

BROAD = 100
"""A beginning or a list that stands for more words than these says for how many."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a document matches; the words that made it match, in order; how strongly, from 0 to 1."""

    matched: bool
    spans: tuple[Span, ...] = ()
    strength: float = 0.0


_NO = Judgement(False)


class Compiled:
    """A query ready to be asked of FTS5 and of documents. Made by `compile_query`."""

    def __init__(self, tree: Node, lexicon: Lexicon, pairs: int, lists: Lists | None) -> None:
        self.tree = tree
        self._resolver = Resolver(lexicon, lists)
        self.plan: Plan = self._resolver.plan(tree)
        self._pairs = pairs

    @cached_property
    def _written(self) -> tuple[str | None, bool]:
        return expression(self.plan, pairs=self._pairs)

    @cached_property
    def lookout(self) -> Lookout:
        """What looks at a document for all of the query at once; queries that are judged together may share one."""
        return Lookout([self.plan])

    @property
    def expression(self) -> str | None:
        """The FTS5 MATCH string over title and body, a superset of the hits; None where FTS5 cannot narrow."""
        return self._written[0]

    @property
    def exact(self) -> bool:
        """Whether the expression finds exactly what the text part of the query means."""
        return self._written[1]

    @property
    def forms(self) -> dict[str, tuple[str, ...]]:
        """The bare words as typed, and the words of the index that each finds."""
        return dict(self._resolver.forms)

    @cached_property
    def broad(self) -> dict[str, int]:
        """The beginnings of words and the lists that stand for many words, and for how many words each does."""
        counts: dict[str, int] = {}
        for node in walk(self.tree):
            if isinstance(node, WordList) or (isinstance(node, Word) and node.prefix):
                number = self._resolver.width(node)
                if number > BROAD:
                    counts[render(node)] = number
        return counts

    @property
    def unknown_lists(self) -> tuple[str, ...]:
        """The word lists of the query that do not exist; they find nothing."""
        return tuple(self._resolver.unknown_lists)

    @cached_property
    def glance(self) -> Callable[[Document], bool]:
        """A test that rules out documents quickly, before they are divided into words."""
        return glance(self.plan)

    def matches(self, document: Document) -> bool:
        """Tell whether a document matches, without its spans."""
        return self.glance(document) and self._found(document) is not None

    def spans(self, document: Document) -> tuple[Span, ...]:
        """List where the words stand that make a document match."""
        return tuple(map(document.whole.span, sorted(set(self._found(document) or ()))))

    def judge(self, document: Document) -> Judgement:
        """Judge a document exactly."""
        hits = self._found(document)
        if hits is None:
            return _NO
        hits = sorted(set(hits))
        return Judgement(True, tuple(map(document.whole.span, hits)), strength(document, hits))

    def _found(self, document: Document) -> list[Hit] | None:
        # most articles lack some word that the query needs
        return self.plan.find(document.whole) if id(self.plan) in self.lookout.look(document) else None

    def why(self, document: Document, likely: Collection[str] = ()) -> tuple[Clause, ...]:
        """Say of each clause whether it matches, by which words, and what comes nearest where it does not.

        `likely`: words that the query does not know, but that might be meant by what it lacks.
        """
        return clauses(self.tree, self._resolver, document, likely)


def compile_query(
    tree: Node, lexicon: Lexicon, *, pairs: int = PAIRS, lists: Lists | None = None
) -> Compiled:
    """Resolve the words, lists and numbers of a tree once. `pairs`: 0 leaves all proximity to the judge.

    `lists`: the word lists that queries before this one resolved with the same lexicon.
    """
    return Compiled(tree, lexicon, pairs, lists)
