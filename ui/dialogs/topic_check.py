"""Try the query of a topic on the archive: what is wrong with it, or what it would find. No widget lives here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.errors import InterruptedQueryError, PresswatchError, QueryError
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.store import Archive

MOST_COUNTED = 500
MOST_MS = 4000  # other questions of the window wait as long


@dataclass(frozen=True, slots=True)
class Check:
    """What is to be said of a query.

    `caret`: the line and where in it it is wrong. `total`: None where nothing was counted, with `more` because
    counting takes longer than one waits.
    """

    problem: str
    caret: str
    total: int | None
    titles: tuple[str, ...]
    more: bool = False


def problem_of(query: str, lists: Collection[str]) -> Check | None:
    """Say what is wrong with a topic's query, as far as one can tell without the archive; None if nothing is."""
    from monitor.query import parse_strict
    from monitor.query.tree import lists_of

    try:
        tree = parse_strict(query, topic=True)
    except QueryError as error:
        return Check(str(error), error.caret, None, ())
    for wanted in lists_of(tree):
        if wanted.name not in lists:
            return _no_list(query, wanted.name, wanted.place, sorted(lists))
    return None


def count(archive: Archive, query: str) -> Check:
    """Count what a topic's query would find, up to MOST_COUNTED and for MOST_MS."""
    from monitor.store import tags

    try:
        with archive.budget(MOST_MS):
            found = tags.matching(archive, query, MOST_COUNTED + 1)
    except QueryError as error:
        return Check(str(error), error.caret, None, ())
    except InterruptedQueryError:  # by the budget: an answer that was taken back is never shown
        return Check("", "", None, (), more=True)
    except PresswatchError as error:
        return Check(str(error), "", None, ())
    titles = tuple(article.title for article in found[:10])
    return Check("", "", min(len(found), MOST_COUNTED), titles, more=len(found) > MOST_COUNTED)


def _no_list(query: str, name: str, place: tuple[int, int], known: list[str]) -> Check:
    """Say that a word list is not there, with a caret below its name."""
    line, column = place
    lines = query.splitlines() or [""]
    shown = lines[min(line, len(lines)) - 1]
    problem = tr("Line {line}, column {column}: There is no word list ${name}. There is: {known}.")
    names = ", ".join(f"${one}" for one in known) or "–"
    caret = f"{shown}\n{' ' * (column - 1)}{'^' * (len(name) + 1)}"
    return Check(problem.format(line=line, column=column, name=name, known=names), caret, None, ())
