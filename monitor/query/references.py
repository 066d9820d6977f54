"""References of one query to another: `search:"name"` means what the saved search of that name means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from monitor.query.tree import And, AtLeast, Field, In, Near, Node, Not, Or, Same, all_of, any_of

Look = Callable[[str], Node | None]


def expanded(node: Node, look: Look, within: tuple[str, ...] = ()) -> Node:
    """Put the trees of saved searches in the place of their names. What `look` does not know, or what would go round
    in a circle, stays a field, which finds nothing. `within`: the names that led here.
    """
    if isinstance(node, Field):
        return _meant(node, look, within) if node.name == "search" else node
    if isinstance(node, And | Or | Near):
        parts = [expanded(part, look, within) for part in node.parts]
        if all(part is before for part, before in zip(parts, node.parts, strict=True)):
            return node
        if isinstance(node, Near):
            return replace(node, parts=tuple(parts))
        return (all_of if isinstance(node, And) else any_of)(parts, node.place)
    if isinstance(node, Not | AtLeast | Same | In):
        part = expanded(node.part, look, within)
        return node if part is node.part else replace(node, part=part)
    return node


def searches_of(node: Node) -> tuple[str, ...]:
    """List the saved searches that a tree refers to, as typed."""
    from monitor.query.tree import fields_of

    return tuple(value for each in fields_of(node) if each.name == "search" for value in each.values)


def _meant(node: Field, look: Look, within: tuple[str, ...]) -> Node:
    parts: list[Node] = []
    for value in node.values:
        key = value.casefold()
        tree = None if key in within else look(value)
        parts.append(
            Field("search", (value,), place=node.place)
            if tree is None
            else expanded(tree, look, (*within, key))
        )
    return any_of(parts, node.place) if parts else node
