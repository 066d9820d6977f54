"""Try the query of a topic on the archive: what is wrong with it, or what it would find. No widget lives here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.errors import InterruptedQueryError, PresswatchError, QueryError

if TYPE_CHECKING:
    from monitor.store import Archive

MOST_COUNTED = 500  # judging them takes half a second


@dataclass(frozen=True, slots=True)
class Check:
    """What is to be said of a query. `caret`: the line and where in it; `total` None where nothing was counted."""

    problem: str
    caret: str
    total: int | None
    titles: tuple[str, ...]
    more: bool = False


def check(archive: Archive, query: str) -> Check:
    """Parse a topic's query strictly and count what it would find, up to MOST_COUNTED."""
    from monitor.query import parse_strict
    from monitor.store import tags

    try:
        parse_strict(query, topic=True)
        found = tags.matching(archive, query, MOST_COUNTED + 1)
    except QueryError as error:
        return Check(str(error), error.caret, None, ())
    except InterruptedQueryError:
        raise
    except PresswatchError as error:
        return Check(str(error), "", None, ())
    titles = tuple(article.title for article in found[:10])
    return Check("", "", min(len(found), MOST_COUNTED), titles, more=len(found) > MOST_COUNTED)
