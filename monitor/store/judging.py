"""The topics made ready to judge many articles: compiled once, and again only when it matters.

Tagging writes all the time, and new words arrive with every article. What is compiled stays right until a topic or a
word list changes, or an article has a word that one of the queries would find and did not know.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.store.archive import Archive

if TYPE_CHECKING:
    from monitor.query import Compiled, Document
    from monitor.query.tree import Node
    from monitor.store.lexicon import ArchiveLexicon

_MOST_SEEN = 500_000  # pieces of text between blanks that are remembered


@dataclass(frozen=True, slots=True)
class Subject:
    """A topic as the judge needs it. `needs`: ids of the topics that its query refers to."""

    id: int
    name: str
    revision: int
    tree: Node
    needs: frozenset[int]


class Judging:
    """All topics, ready to judge, in the order of their references."""

    def __init__(self, archive: Archive, stands: object) -> None:
        from monitor.query import compile_query
        from monitor.query.lookout import Lookout
        from monitor.query.resolving import Lists
        from monitor.store.lexicon import ArchiveLexicon

        self.stands = stands
        self.subjects: list[Subject] = in_order(subjects(archive))
        self.by_id: dict[int, Subject] = {subject.id: subject for subject in self.subjects}
        self.referred: frozenset[int] = frozenset(each for one in self.subjects for each in one.needs)
        self._lexicon: ArchiveLexicon = ArchiveLexicon(archive)
        lists: Lists = {}
        self.compiled: dict[int, Compiled] = {
            subject.id: compile_query(subject.tree, self._lexicon, lists=lists) for subject in self.subjects
        }
        self._lookout = Lookout(each.plan for each in self.compiled.values())
        self._asking: dict[
            int, list[int]
        ] = {}  # the topics by the `id` of their plan: a list may be all of several
        for number, each in self.compiled.items():
            each.lookout = self._lookout
            self._asking.setdefault(id(each.plan), []).append(number)
        self._seen: set[str] = set()  # pieces of text whose words the queries know

    def possible(self, document: Document) -> set[int]:
        """List the topics whose queries an article can match, told from its words."""
        return {number for plan in self._lookout.look(document) for number in self._asking[plan]}

    def knows(self, documents: Iterable[Document]) -> bool:
        """Tell whether the queries know all words of some articles that they would find."""
        if len(self._seen) > _MOST_SEEN:
            self._seen.clear()
        met: set[str] = set()
        for document in documents:
            if document.title.isascii() and document.text.isascii():
                met |= document.vocabulary  # which will be needed anyway
            else:
                met.update(document.title.split(), document.text.split())
        met -= self._seen
        if met and not self._lexicon.is_current(" ".join(met)):
            return False
        self._seen |= met
        return True


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Keep Python's collector out: what is judged is many small lists and no circle, and it would look through all."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def ready(archive: Archive, documents: Iterable[Document]) -> Judging:
    """Return the topics ready to judge these articles."""
    stands = archive.all("SELECT id, name, revision, query, removed FROM topics") + archive.all(
        "SELECT name, members FROM word_lists"
    )
    known: Judging | None = archive.memory.get("judging")
    if known is None or known.stands != stands or not known.knows(documents):
        known = archive.memory["judging"] = Judging(archive, stands)
    return known


def subjects(archive: Archive) -> list[Subject]:
    """Return the topics with their trees."""
    from monitor.query import parse
    from monitor.query.tree import topics_of
    from monitor.store.topics import fold_name

    found = archive.all("SELECT id, name, revision, query FROM topics WHERE removed IS NULL ORDER BY id")
    # A removed topic is still referred to by others, unless a new one has its name.
    gone = archive.all("SELECT name, id FROM topics WHERE removed IS NOT NULL ORDER BY id")
    ids = {fold_name(name): number for name, number in [*gone, *((row[1], row[0]) for row in found)]}
    made = []
    for number, name, revision, query in found:
        tree = parse(query).tree
        needs = frozenset(ids[fold_name(other)] for other in topics_of(tree) if fold_name(other) in ids)
        made.append(Subject(number, name, revision, tree, needs))
    return made


def in_order(found: Sequence[Subject]) -> list[Subject]:
    """Put topics behind those that they refer to."""
    waiting, placed = list(found), list[Subject]()
    while waiting:
        open_ids = {subject.id for subject in waiting}
        free = [subject for subject in waiting if not subject.needs & open_ids]
        # A circle cannot be made through `topics.set`; should one be there, its topics are judged as they stand.
        placed += free or waiting
        waiting = [subject for subject in waiting if subject not in placed]
    return placed


def dependents(found: dict[int, Subject], topic_ids: set[int]) -> set[int]:
    """Return these topics with all that refer to them, directly or through others."""
    met = set(topic_ids)
    while True:
        further = {subject.id for subject in found.values() if subject.needs & met} - met
        if not further:
            return met
        met |= further
