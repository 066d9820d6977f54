"""What editing a word list would do to the tags of the topics that use it, before anything is written.

Only two kinds of articles can change: those that have the topic now, and those with a word that comes or goes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest

from monitor.model import Filter, Topic
from monitor.query import compile_query, lists_of, parse
from monitor.store import clock, documents, rows, search, topics
from monitor.store.archive import Archive
from monitor.store.lexicon import ArchiveLexicon
from monitor.store.preview import SHOWN, Preview

_AT_ONCE = 100


class _Tried(ArchiveLexicon):
    """The words of the archive, with other members of one list."""

    def __init__(self, archive: Archive, name: str, members: Sequence[str]) -> None:
        super().__init__(archive)
        self._name, self._members = name, tuple(members)

    def members(self, name: str) -> tuple[str, ...] | None:
        """Return the members that are tried, or those of another list as they stand."""
        return self._members if name.lower() == self._name else super().members(name)


def users(archive: Archive, name: str) -> list[Topic]:
    """Return the topics that use a word list, directly or through another list."""
    meant, known = {name.removeprefix("$").lower()}, topics.lists(archive)
    while further := {
        each for each, members in known.items() if each not in meant and _names(members, meant)
    }:
        meant |= further
    return [topic for topic in topics.all(archive, counts=False) if _names((topic.query,), meant)]


def _names(queries: Sequence[str], lists: set[str]) -> bool:
    return any(
        "$" in query and any(node.name.lower() in lists for node in lists_of(parse(query).tree))
        for query in queries
    )


def preview(
    archive: Archive, name: str, members: Sequence[str], *, shown: int = SHOWN
) -> Iterator[tuple[tuple[Topic, Preview], ...]]:
    """Say for each topic that uses a list what other members would change; writes nothing. Answers grow."""
    key = name.removeprefix("$").lower()
    with archive.question():
        before = topics.lists(archive).get(key, ())
        changed = sorted(set(before).symmetric_difference(members))
        having = _having(archive, changed)
        told = [
            (topic, _Change(archive, topic, key, members, having, shown)) for topic in users(archive, key)
        ]
        yield tuple((topic, change.preview()) for topic, change in told)
        for _, change in told:
            while change.waiting:
                archive.check()
                change.judge(_AT_ONCE)
                yield tuple((topic, each.preview()) for topic, each in told)


def _having(archive: Archive, members: Sequence[str]) -> set[int]:
    """Return the articles in which one of some members stands."""
    found: set[int] = set()
    for at in range(0, len(members), 50):
        query = " OR ".join(f"({member})" for member in members[at : at + 50])
        for chunk in search.ids(archive, Filter(query=query), now=clock.EPOCH):
            found.update(chunk)
    return found


class _Change:
    """What one topic would find by other members, as far as it was judged."""

    def __init__(
        self,
        archive: Archive,
        topic: Topic,
        key: str,
        members: Sequence[str],
        having: set[int],
        shown: int,
    ) -> None:
        self._archive, self._shown = archive, shown
        self._compiled = compile_query(parse(topic.query).tree, _Tried(archive, key, members))
        self._ruled = set(
            archive.column("SELECT article_id FROM tags WHERE topic_id = ? AND rule = 1", (topic.id,))
        )
        self._confirmed = set(
            archive.column(
                "SELECT article_id FROM tags WHERE topic_id = ? AND rule = 1 AND said IN ('confirmed', 'added')",
                (topic.id,),
            )
        )
        self.waiting = sorted(self._ruled | having)  # the newest are judged first
        self._every = len(self.waiting)
        self._added: set[int] = set()
        self._removed: set[int] = set()

    def judge(self, count: int) -> None:
        """Judge the next articles."""
        some = self.waiting[-count:]
        del self.waiting[-count:]
        for number, document in documents.of(self._archive, some).items():
            matched = self._compiled.matches(document)
            if matched and number not in self._ruled:
                self._added.add(number)
            elif not matched and number in self._ruled:
                self._removed.add(number)

    def preview(self) -> Preview:
        """Say what is known until now."""
        lost = sorted(self._removed & self._confirmed, reverse=True)
        return Preview(
            total=len(self._ruled) + len(self._added) - len(self._removed),
            added=len(self._added),
            removed=len(self._removed),
            first_added=tuple(rows.fetch(self._archive, nlargest(self._shown, self._added))),
            first_removed=tuple(rows.fetch(self._archive, nlargest(self._shown, self._removed))),
            lost=tuple(rows.fetch(self._archive, lost)),
            judged=self._every - len(self.waiting),
            candidates=self._every,
            complete=not self.waiting,
        )
