"""The workbench of a topic: how good its query is, which articles to judge for that, and what it does not know yet.

Verdicts are the analyst's words on tags: confirmed and added say that an article belongs, rejected that it does not.
What the query finds is judged for its precision; for its recall a sample of what it does not find. Near misses are
drawn more often and weighted back. A sample counts as far as it was judged without a gap, in the order in which it
was drawn: articles that were judged because somebody met them say nothing of the others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Literal

from monitor import measuring
from monitor.measuring import Estimate, Stratum
from monitor.model import Article, Filter
from monitor.store import clock, finding, rows, tags
from monitor.store import plan as planning
from monitor.store.archive import Archive

if TYPE_CHECKING:
    from monitor.query import Document
    from monitor.query.tree import Node

Of = Literal["found", "missed"]
SEED = 1
AT_ONCE = 20
_MOST_DRAWN = 600  # of each stratum
_NEAR_OF_TWENTY = 12  # near misses among twenty questions
_LOOKED_AT = 400  # tagged articles in which clauses are counted
_MOST_CLAUSES = 150
_LEARNT_FROM = 200  # articles that belong, and as many others, whose words are compared
_MOST_WORDS = 20


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one clause does: in how many of the tagged articles it has a part (`found`), how many are found by it alone.

    Of a clause that excludes, `found` is how many articles it keeps out. `dead`: it does nothing at all.
    """

    clause: str
    excludes: bool
    found: int
    alone: int
    dead: bool


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that articles which belong have, others seldom, and the query not at all. `example`: a stretch of one."""

    word: str
    belonging: int
    others: int
    article_id: int
    example: str


@dataclass(frozen=True, slots=True)
class Measure:
    """How good the present query of a topic is. `near`, `far`: what it does not find, with what was judged of it.

    `looked_at`: the tagged articles in which the clauses were counted.
    """

    topic: str
    query: str
    revision: int
    found: int
    confirmed: int
    rejected: int
    added: int
    precision: Estimate | None
    recall: Estimate | None
    missed: float | None
    near: Stratum
    far: Stratum
    looked_at: int
    clauses: tuple[Contribution, ...]
    unknown: tuple[Unknown, ...]


def measure(archive: Archive, name: str, *, seed: int = SEED) -> Measure:
    """Measure a topic. Reads only, takes seconds, and can be interrupted. Raises UnknownError."""
    from monitor.store import topics

    topic = topics.get(archive, name)
    with archive.question():
        said = _said(archive, topic.id)
        ruled = _ruled(archive, topic.id)
        right = sum(said.get(number) in ("confirmed", "added") for number in ruled)
        wrong = sum(said.get(number) == "rejected" for number in ruled)
        sample = _Sample(archive, topic.query, ruled, said, seed)
        near, far = sample.near.stratum, sample.far.stratum
        precision = measuring.wilson(right, right + wrong)
        lost = measuring.missed((near, far))
        looked_at, clauses = _contributions(archive, topic.query, sorted(ruled, reverse=True))
        return Measure(
            topic=topic.name,
            query=topic.query,
            revision=topics.revision(archive, name),
            found=len(ruled),
            confirmed=right,
            rejected=wrong,
            added=sum(word != "rejected" and number not in ruled for number, word in said.items()),
            precision=precision,
            recall=measuring.recall(len(ruled), precision, (near, far)),
            missed=None if lost is None else lost[0],
            near=near,
            far=far,
            looked_at=looked_at,
            clauses=clauses,
            unknown=unknown_words(archive, topic.name),
        )


def questions(
    archive: Archive, name: str, of: Of, *, limit: int = AT_ONCE, seed: int = SEED
) -> list[Article]:
    """Return the next articles to be judged: of what the query finds, or of what it does not. Raises UnknownError."""
    from monitor.store import topics

    topic = topics.get(archive, name)
    with archive.question():
        said, ruled = _said(archive, topic.id), _ruled(archive, topic.id)
        if of == "found":
            wanted = [
                number for number in measuring.drawn(ruled, seed, len(said) + limit) if number not in said
            ]
        else:
            sample = _Sample(archive, topic.query, ruled, said, seed)
            wanted = sample.questions(limit)
        return rows.fetch(archive, wanted[:limit])


def answer(archive: Archive, name: str, article_id: int, belongs: bool, now: datetime) -> None:
    """Write the verdict on one article: the analyst's word on its tag. Can be undone. Raises UnknownError."""
    found = any(tag.topic.casefold() == name.casefold() for tag in tags.of(archive, article_id))
    tags.say(archive, name, article_id, ("confirm" if found else "add") if belongs else "reject", now)


def _said(archive: Archive, topic_id: int) -> dict[int, str]:
    return dict(
        archive.all("SELECT article_id, said FROM tags WHERE topic_id = ? AND said IS NOT NULL", (topic_id,))
    )


def _ruled(archive: Archive, topic_id: int) -> set[int]:
    return set(archive.column("SELECT article_id FROM tags WHERE topic_id = ? AND rule = 1", (topic_id,)))


# --- the sample -----------------------------------------------------------------------------------------


class _Drawn:
    """What was drawn of one stratum, in order."""

    def __init__(self, numbers: Collection[int], said: dict[int, str], seed: int) -> None:
        self.numbers = measuring.drawn(numbers, seed, _MOST_DRAWN)
        self.open = [number for number in self.numbers if number not in said]
        judged = next((at for at, number in enumerate(self.numbers) if number not in said), len(self.numbers))
        belong = sum(said[number] != "rejected" for number in self.numbers[:judged])
        self.stratum = Stratum(len(numbers), judged, belong)


class _Sample:
    """The articles that a query does not find: its near misses, and the rest."""

    def __init__(
        self, archive: Archive, query: str, ruled: set[int], said: dict[int, str], seed: int
    ) -> None:
        near = _near_misses(archive, query) - ruled
        every: list[int] = archive.column("SELECT id FROM articles")
        far = [number for number in every if number not in near and number not in ruled]
        self.near, self.far = _Drawn(near, said, seed), _Drawn(far, said, seed)

    def questions(self, limit: int) -> list[int]:
        """List the next to be judged of both, in turn."""
        near = self.near.open[: max(limit * _NEAR_OF_TWENTY // AT_ONCE, limit - len(self.far.open))]
        far = self.far.open[: limit - len(near)]
        both = chain.from_iterable(zip_longest(near, far))
        return [number for number in both if number is not None]


def _near_misses(archive: Archive, query: str) -> set[int]:
    """Return what the query finds once its strictness is taken out, as far as the index can say."""
    from monitor.query import parse, render
    from monitor.query.loosening import loosened

    tree = loosened(parse(query).tree)
    if tree is None:
        return set()
    plan = planning.make(archive, Filter(query=render(tree)), clock.EPOCH, whole=True)
    return set(archive.column(*planning.statement(plan, planning.driver(archive, plan))))


# --- what each clause does ------------------------------------------------------------------------------


def _contributions(
    archive: Archive, query: str, tagged: Sequence[int]
) -> tuple[int, tuple[Contribution, ...]]:
    """Count what each clause does in the newest of the tagged articles."""
    from monitor.query import parse
    from monitor.query.loosening import alternatives
    from monitor.query.pruning import without
    from monitor.query.resolving import Resolver
    from monitor.query.tree import Not, render
    from monitor.store import documents
    from monitor.store.lexicon import resolved

    tree = parse(query).tree
    resolver = Resolver(*resolved(archive))
    whole = resolver.plan(tree)
    looked_at = documents.of(archive, tagged[:_LOOKED_AT])
    hits = {number: set(whole.find(each.whole) or ()) for number, each in looked_at.items()}
    found = []
    for clause in alternatives(tree)[:_MOST_CLAUSES]:
        archive.check()
        if isinstance(clause, Not):
            kept_out = _kept_out(archive, tree, clause)
            found.append(Contribution(render(clause), True, kept_out, kept_out, kept_out == 0))
            continue
        part = resolver.plan(clause)
        rest = without(tree, lambda node, clause=clause: node is clause)  # type: ignore[misc]
        others = None if rest is None else resolver.plan(rest)
        having = []
        for number, each in looked_at.items():
            own = part.find(each.whole)
            if own is not None and (not own or hits[number].intersection(own)):
                having.append(each)
        alone = sum(others is None or others.find(each.whole) is None for each in having)
        found.append(Contribution(render(clause), False, len(having), alone, not having))
    return len(looked_at), tuple(found)


def _kept_out(archive: Archive, tree: Node, clause: Node) -> int:
    """Count the articles that the query would find if a clause did not exclude them."""
    from monitor.query.pruning import without
    from monitor.query.tree import Not, all_of, render

    rest = without(tree, lambda node: node is clause)
    if rest is None or not isinstance(clause, Not):
        return 0
    from monitor.store import search

    asked = Filter(query=render(all_of([rest, clause.part])))
    return search.count(archive, asked, cap=1000, now=clock.EPOCH).number


# --- words that the query does not know -----------------------------------------------------------------


def unknown_words(archive: Archive, name: str, limit: int = _MOST_WORDS) -> tuple[Unknown, ...]:
    """Find words of articles that belong which the query does not know, the most telling first. Raises UnknownError."""
    from monitor.query import parse
    from monitor.query.vocabulary import vocabulary
    from monitor.store import topics
    from monitor.store.lexicon import compiled

    topic = topics.get(archive, name)
    said = _said(archive, topic.id)
    belonging = sorted((number for number, word in said.items() if word != "rejected"), reverse=True)
    if len(belonging) < 2:
        return ()
    tree = parse(topic.query).tree
    known = vocabulary(compiled(archive, tree).plan)
    rejected = sorted((number for number, word in said.items() if word == "rejected"), reverse=True)
    ruled = _ruled(archive, topic.id)
    every = (number for number in archive.column("SELECT id FROM articles") if number not in ruled)
    others = [*rejected[:_LEARNT_FROM], *measuring.drawn(every, SEED, _LEARNT_FROM)]
    ours = finding.texts(archive, belonging[:_LEARNT_FROM])
    theirs = finding.texts(archive, [number for number in others if number not in ours])
    in_ours, in_theirs = _counted(ours.values()), _counted(theirs.values())
    least = max(2, len(ours) // 20)
    rated = []
    for word, count in in_ours.items():
        if count < least or len(word) < 3 or not word.isalpha() or known.knows(word):
            continue
        ratio = ((count + 0.5) / (len(ours) + 1)) / ((in_theirs.get(word, 0) + 0.5) / (len(theirs) + 1))
        if ratio >= 3:
            rated.append((count * ratio**0.5, word))
    return tuple(
        _unknown(word, in_ours[word], in_theirs.get(word, 0), ours)
        for _, word in sorted(rated, key=lambda pair: (-pair[0], pair[1]))[:limit]
    )


def _counted(documents: Iterable[Document]) -> dict[str, int]:
    """Count in how many documents each word stands."""
    from collections import Counter

    return Counter(word for document in documents for word in document.whole.positions)


def _unknown(word: str, belonging: int, others: int, documents: dict[int, Document]) -> Unknown:
    from monitor.query.document import Hit

    for number, document in documents.items():
        places = document.whole.positions.get(word)
        if places:
            scan = document.whole
            at = places[0]
            text = document.title if scan.in_title(at) else document.text
            (first,), (last,) = scan.borders(Hit(at, at))
            start, end = max(0, first - 60), last + 60
            shown = " ".join(text[start:end].split())
            return Unknown(
                word,
                belonging,
                others,
                number,
                f"{'… ' if start else ''}{shown}{' …' if end < len(text) else ''}",
            )
    return Unknown(word, belonging, others, 0, "")
