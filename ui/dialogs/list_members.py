"""The members of a word list as they are typed: one a line, and what is wrong with one."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.errors import QueryError
from ui.core_words import translated
from ui.speech import tr


@dataclass(frozen=True, slots=True)
class Written:
    """The name and the members as they stand in the fields."""

    name: str = ""
    members: tuple[str, ...] = ()


def members_of(text: str) -> tuple[str, ...]:
    """Read members, one a line; empty lines and doubles are left out."""
    return tuple(
        dict.fromkeys(line for line in (" ".join(line.split()) for line in text.splitlines()) if line)
    )


def wrong_member(members: tuple[str, ...]) -> str:
    """Say what is wrong with the first member that cannot stand in a list; "" if none is."""
    from monitor.query import fields_of, parse_strict

    for member in members:
        try:
            tree = parse_strict(member)
        except QueryError as error:
            return tr("“{member}”: {problem}").format(member=member, problem=translated(error))
        if fields_of(tree):
            return tr("“{member}”: a list holds words, not fields.").format(member=member)
    return ""
