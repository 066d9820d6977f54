"""Why a document matches and why not: each clause of the query, and the nearest failing where one fails."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.model import Span
from monitor.query.document import Document
from monitor.query.resolving import Resolver
from monitor.query.tree import And, Node, render


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a query against one document. `nearest` says in words what comes nearest where it fails."""

    clause: str
    matched: bool
    spans: tuple[Span, ...]
    nearest: str | None


def clauses(tree: Node, resolver: Resolver, document: Document) -> tuple[Clause, ...]:
    """Judge the clauses of the top level one by one."""
    parts = tree.parts if isinstance(tree, And) else (tree,)
    return tuple(_clause(part, resolver, document) for part in parts)


def _clause(node: Node, resolver: Resolver, document: Document) -> Clause:
    scan = document.whole
    hits = resolver.plan(node).find(scan)
    spans = tuple(scan.span(hit) for hit in sorted(set(hits or ())))
    return Clause(
        render(node), hits is not None, spans, None if hits is not None else "nothing of it is in the article"
    )
