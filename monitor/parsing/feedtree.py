"""What can be read straight off the tree of a feed, whoever reads its titles and texts.

Guids, authors and dates stand here as the publisher wrote them: feedparser makes links of relative guids, which change
when a feed moves, cuts mail addresses of longer endings into names, and gives one date in place of another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from monitor.model import CandidateBasis
from monitor.parsing.fields import number, text_of

_RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_DATES = {
    "pubdate": CandidateBasis.FEED_PUBLISHED,
    "published": CandidateBasis.FEED_PUBLISHED,
    "issued": CandidateBasis.FEED_PUBLISHED,
    "publicationdate": CandidateBasis.FEED_PUBLISHED,
    "created": CandidateBasis.FEED_CREATED,
    "date": CandidateBasis.FEED_DC_DATE,
    "updated": CandidateBasis.FEED_UPDATED,
    "modified": CandidateBasis.FEED_UPDATED,
    "lastbuilddate": CandidateBasis.FEED_UPDATED,
}
_PERIODS = {"hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525600}


@dataclass(frozen=True, slots=True)
class Read:
    """What one entry's own elements say of it."""

    guid: str | None
    authors: tuple[str, ...]
    dates: tuple[tuple[CandidateBasis, str], ...]


def entries_in(tree: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements of all entries, in the order of the document."""
    return tree.iter("{*}item", "{*}entry")


def read(element: etree._Element) -> Read:
    """Read guid, authors and dates of one entry."""
    guids: dict[str, str] = {}
    authors: list[str] = []
    dates: list[tuple[CandidateBasis, str]] = []
    for child in element.iterchildren("*"):
        name = local(child)
        if name in ("guid", "id"):
            guids.setdefault(name, words(child))
        elif name in ("author", "creator"):
            named = next((part for part in child if local(part) == "name"), None)
            nameless = named is None and any(local(part) in ("email", "uri") for part in child)
            if not nameless:
                authors.append(words(child if named is None else named))
        elif name in _DATES and (raw := words(child)):
            dates.append((_DATES[name], raw))
    own = guids["guid"] if "guid" in guids else guids.get("id", "")
    about = element.get(_RDF_ABOUT)
    return Read(own or text_of(about) or None, tuple(authors), tuple(dates))


def rhythm(tree: etree._Element) -> tuple[int | None, frozenset[int]]:
    """Read how often a feed wants to be asked: minutes, and the hours (UTC) to leave out."""
    told: dict[str, str] = {}
    hours: set[int | None] = set()
    for element in _of_feed(tree):
        name = local(element)
        if name in ("ttl", "updateperiod", "updatefrequency"):
            told.setdefault(name, words(element))
        elif name == "skiphours":
            hours |= {number(words(hour)) for hour in element if local(hour) == "hour"}
    ttl = number(told.get("ttl", ""))
    if not ttl:
        period = _PERIODS.get(told.get("updateperiod", "").lower())
        often = number(told.get("updatefrequency", "")) or 1
        ttl = max(1, period // often) if period else None
    return ttl, frozenset(hour % 24 for hour in hours if hour is not None and 0 <= hour <= 24)


def _of_feed(tree: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements that speak of the whole feed."""
    yield from tree.iterchildren("*")
    for child in tree.iterchildren("*"):
        if local(child) == "channel":
            yield from child.iterchildren("*")


def local(element: etree._Element) -> str:
    """Return the name of an element without its namespace, in lower case."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def words(element: etree._Element) -> str:
    """Return the text that stands in an element."""
    if not len(element):
        return text_of(element.text)
    return text_of("".join(str(part) for part in element.itertext()))
