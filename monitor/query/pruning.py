"""Taking parts out of a tree, so that what is left is a tree again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from monitor.query.tree import And, AtLeast, In, Near, Node, Not, Or, Same, all_of, any_of


def without(node: Node, unwanted: Callable[[Node], bool]) -> Node | None:
    """Take out the parts that are not wanted; None where nothing is left."""
    if unwanted(node):
        return None
    if isinstance(node, And | Or | Near):
        parts = [kept for kept in (without(part, unwanted) for part in node.parts) if kept is not None]
        if len(parts) == len(node.parts) and all(a is b for a, b in zip(parts, node.parts, strict=True)):
            return node
        if not parts:
            return None
        if len(parts) == 1:
            return parts[0]
        if isinstance(node, Near):
            return replace(node, parts=tuple(parts))
        return (all_of if isinstance(node, And) else any_of)(parts, node.place)
    if isinstance(node, Not | AtLeast | Same | In):
        part = without(node.part, unwanted)
        if part is None or part is node.part:
            return None if part is None else node
        return replace(node, part=part)
    return node
