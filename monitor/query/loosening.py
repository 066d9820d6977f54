"""A query with its strictness taken out: what it then finds beside are near misses."""

from __future__ import annotations

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
    Same,
    all_of,
    any_of,
)


def loosened(tree: Node) -> Node | None:
    """Let distances, units, counts and exclusions go; where there are none, one clause of the top level.

    None where there is nothing to let go: a single word has no near misses.
    """
    loose = _loose(tree)
    if loose is None:
        return None
    if loose != tree:
        return loose
    if isinstance(tree, And):
        texts = [part for part in tree.parts if not isinstance(part, Field)]
        fields: list[Node] = [part for part in tree.parts if isinstance(part, Field)]
        if len(texts) > 1:
            return any_of(
                [
                    all_of([*(other for other in texts if other is not part), *fields], tree.place)
                    for part in texts
                ]
            )
    return None


def _loose(node: Node) -> Node | None:
    match node:
        case And() | Near():
            parts = [part for part in map(_loose, node.parts) if part is not None]
            return all_of(parts, node.place) if parts else None
        case Or():
            some = [part for part in map(_loose, node.parts) if part is not None]
            return any_of(some, node.place) if some else None
        case AtLeast() | Same() | In():
            return _loose(node.part)
        case Not() | Everything():
            return None
        case _:
            return node


def alternatives(tree: Node) -> list[Node]:
    """List the clauses that could be taken out of a query one by one: the parts of each OR, and what NOT keeps out.

    The parts of lists are not among them: a list is one clause. An AND at the top without any OR is its own parts.
    """
    found: list[Node] = []
    waiting: list[tuple[Node, bool]] = [(tree, True)]
    while waiting:
        node, top = waiting.pop(0)
        if isinstance(node, Or):
            found += node.parts
            waiting += [(part, False) for part in node.parts]
        elif isinstance(node, And | Near):
            if top and isinstance(node, And):
                found += [part for part in node.parts if isinstance(part, Not)]
            waiting += [(part, False) for part in node.parts if not isinstance(part, Not)]
        elif isinstance(node, AtLeast | Same | In):
            waiting.append((node.part, top))
    if not found:
        found = list(tree.parts) if isinstance(tree, And) else [tree]
    return found
