"""Words of an article that a word list may lack: what stands where a topic's query looks for one and finds none.

A guess that the analyst decides on: a word near what was found, that the query does not know, that few articles have,
and that ends as the members of the list do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.errors import UnknownError
from monitor.model import Filter
from monitor.query.document import GAP
from monitor.query.tree import And, Near, Node, Not, Same, WordList, walk
from monitor.store import clock, documents, search, topics
from monitor.store.archive import Archive
from monitor.store.lexicon import ArchiveLexicon

if TYPE_CHECKING:
    from monitor.query import Document
    from monitor.query.resolving import Resolver
    from monitor.query.vocabulary import Vocabulary

_AND_WITHIN = 25  # words around what was found, where a query asks for no distance
_SHORTEST = 4
_LIKELY = 12  # candidates whose frequency is looked up
_COMMON = 0.2  # of the articles: a word that stands in more tells nothing
_FEW = 50  # articles in which any word may stand


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word of the article that could be a member of a list; `near` is the word next to which it stands."""

    list: str
    word: str
    near: str
    distance: int
    score: float


def suggestions(archive: Archive, name: str, article_id: int, limit: int = 3) -> tuple[Suggestion, ...]:
    """Suggest words for the lists of a topic that does not find an article, the likeliest first. Raises UnknownError."""
    from monitor.query import parse
    from monitor.query.resolving import Resolver
    from monitor.query.vocabulary import vocabulary

    tree = parse(topics.get(archive, name).query).tree
    document = documents.of(archive, [article_id]).get(article_id)
    if document is None:
        raise UnknownError(f"There is no article {article_id} in this archive.")
    with archive.question():
        resolver = Resolver(ArchiveLexicon(archive))
        if resolver.plan(tree).find(document.whole) is not None:
            return ()
        known = vocabulary(resolver.plan(tree))
        found: dict[tuple[str, str], Suggestion] = {}
        for wanted, others, distance in _open_places(tree):
            for each in _around(resolver, document, wanted, others, distance, known):
                kept = found.get((each.list, each.word))
                if kept is None or each.score > kept.score:
                    found[each.list, each.word] = each
        likely = sorted(found.values(), key=lambda each: -each.score)[:_LIKELY]
        return tuple(each for each in likely if _telling(archive, each.word))[:limit]


def _open_places(tree: Node) -> Iterator[tuple[WordList, list[Node], int]]:
    """Give each list that must stand near something, with what it must stand near, and how near."""
    excluded = {id(inner) for node in walk(tree) if isinstance(node, Not) for inner in walk(node)}
    for node in walk(tree):
        if id(node) in excluded:
            continue
        inner = node.part if isinstance(node, Same) else node
        if not isinstance(inner, Near | And):
            continue
        parts = [part for part in inner.parts if not isinstance(part, Not)]
        distance = inner.distance if isinstance(inner, Near) else _AND_WITHIN
        for part in parts:
            for wanted in _lists_at(part):
                yield wanted, [other for other in parts if other is not part], distance


def _lists_at(part: Node) -> list[WordList]:
    """List the word lists any of which would make a part match."""
    from monitor.query.tree import Or

    if isinstance(part, WordList):
        return [part]
    return [each for each in part.parts if isinstance(each, WordList)] if isinstance(part, Or) else []


def _around(
    resolver: Resolver,
    document: Document,
    wanted: WordList,
    others: Sequence[Node],
    distance: int,
    known: Vocabulary,
) -> Iterator[Suggestion]:
    """Give the words that stand near enough to what was found, with how much they look like members."""
    scan = document.whole
    begin = scan.title_words + GAP  # of the body: titles are too short to guess from
    endings = _endings(resolver, wanted)
    for other in others:
        for hit in resolver.plan(other).extents(scan)[:20]:
            if scan.in_title(hit.first):
                continue
            for position in range(hit.first - distance, hit.last + distance + 1):
                if not begin <= position < scan.stop:
                    continue
                form = scan.forms[scan.index(position)]
                if len(form) < _SHORTEST or not form.isalpha() or known.knows(form):
                    continue
                apart = hit.first - position if position < hit.first else position - hit.last
                alike = endings.get(form[-3:], 0) + endings.get(form[-2:], 0) / 4
                if apart > 0 and alike > 0 and not scan.surface(position)[:1].isupper():
                    near, score = scan.surface(hit.first), alike - apart / 100
                    yield Suggestion(wanted.name, form, near, apart, score)


def _endings(resolver: Resolver, wanted: WordList) -> dict[str, float]:
    """Count how the members of a list end, as shares of them."""
    from monitor.query.vocabulary import vocabulary

    words = [word for word in vocabulary(resolver.plan(wanted)).words if len(word) >= _SHORTEST]
    ends = Counter(word[-size:] for word in words for size in (2, 3))
    return {end: count / len(words) for end, count in ends.items()}


def _telling(archive: Archive, word: str) -> bool:
    """Tell whether few articles have a word."""
    every = int(archive.value("SELECT articles FROM tallies WHERE kind = 'all'") or 0)
    most = max(_FEW, int(every * _COMMON))
    return search.count(archive, Filter(query=f'"{word}"'), cap=most, now=clock.EPOCH).exact
