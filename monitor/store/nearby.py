"""Which articles may tell the same news as one that came: those of the days around that share what is rare."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from monitor.likeness.evidence import telling
from monitor.store import meta
from monitor.store.archive import Archive, listed
from monitor.store.clock import RUNNING_BITS

# Copies of one piece of news are published within days of each other; the reader may say how many.
DAYS = 7
_DAYS_SETTING = "story days"
_POSTINGS = 12  # of the articles with one mark the nearest, before and after; more say nothing of which two belong together
_CANDIDATES = 12  # that share names and numbers
_LEAST_SHARED = 1.0  # what is not marked, as the nouns of German, counts as well once two are compared
_COPIES = 12  # that share sentences
_DAY = 24 * 60  # minutes
# While few articles are known, a name that several of them have may still be a rare one.
_UNKNOWN = 50
_USUAL = 0.02  # the share of a name of which nothing is known


@dataclass(frozen=True, slots=True)
class Near:
    """The articles that may tell the same: their portraits; and what share of all articles around has each mark.

    `shares` are those of one article; `ask` finds that of a mark which it has not.
    """

    portraits: Mapping[int, bytes]
    shares: dict[int, float]
    ask: Callable[[int], float]

    def share_of(self, mark: int) -> float:
        """Say what share of the articles of the weeks around has a mark."""
        share = self.shares.get(mark)
        if share is None:
            share = self.shares[mark] = self.ask(mark)
        return share


def days(archive: Archive) -> int:
    """Say within how many days articles can belong to one story."""
    return int(meta.get(archive, _DAYS_SETTING, DAYS))


def set_days(archive: Archive, value: int) -> None:
    """Set within how many days articles can belong to one story, from now on."""
    meta.set(archive, _DAYS_SETTING, max(1, min(value, 60)))


def around(archive: Archive, article_id: int) -> int:
    """Count the recognisable articles of the weeks around an article's day."""
    reach = 2 * days(archive)
    day = article_id >> RUNNING_BITS
    day -= day % _DAY
    first, last = day - reach * _DAY << RUNNING_BITS, day + (reach + 1) * _DAY << RUNNING_BITS
    return int(
        archive.value("SELECT count(*) FROM portraits WHERE article_id BETWEEN ? AND ?", (first, last))
    )


def every(archive: Archive, most: int) -> list[tuple[int, bytes]] | None:
    """Return the recognisable articles with their portraits; None where they are more than so many."""
    found = archive.all("SELECT article_id, packed FROM portraits ORDER BY article_id LIMIT ?", (most + 1,))
    return found if len(found) <= most else None


# Of each mark, in their order: the articles with it that are nearest in time, before and after, as one text for all.
_SHARERS = f"""
SELECT json_group_array(json_array((SELECT json_group_array(article_id) FROM (SELECT article_id FROM story_marks
  WHERE mark = m.value AND article_id BETWEEN :first AND :own - 1 ORDER BY article_id DESC LIMIT {_POSTINGS})),
  (SELECT json_group_array(article_id) FROM (SELECT article_id FROM story_marks
  WHERE mark = m.value AND article_id BETWEEN :own + 1 AND :last ORDER BY article_id LIMIT {_POSTINGS}))))
FROM json_each(:marks) m
"""


def near(
    archive: Archive, article_id: int, words: Collection[int], names: Mapping[int, float], around: int
) -> Near:
    """Find the articles of the days around that share the marks of most words, and those that share names.

    `names` are marks with what each weighs; one that many of the articles `around` have weighs less.
    """
    reach = days(archive) * _DAY << RUNNING_BITS
    first, last = article_id - 2 * reach, article_id + 2 * reach
    asked = {"marks": listed([*words, *names]), "own": article_id, "first": first, "last": last}
    sharers = json.loads(archive.value(_SHARERS, asked))

    def share_of(before: Sequence[int], after: Sequence[int]) -> float:
        # Of a mark that very many have, those that were read stand for a part of the time.
        start = min(before) if len(before) == _POSTINGS else first
        end = max(after) if len(after) == _POSTINGS else last
        part = (end - start + 1) / (last - first + 1)
        return (len(before) + len(after) + 1 + _USUAL * _UNKNOWN) / (around * part + _UNKNOWN)

    def ask(mark: int) -> float:
        ((before, after),) = json.loads(archive.value(_SHARERS, {**asked, "marks": listed([mark])}))
        return share_of(before, after)

    copied: dict[int, float] = {}
    for before, after in sharers[: len(words)]:
        weight = 1 / (len(before) + len(after) + 1)
        for other in before + after:
            copied[other] = copied.get(other, 0.0) + weight
    named: dict[int, float] = {}
    shares: dict[int, float] = {}
    for (mark, own), (before, after) in zip(names.items(), sharers[len(words) :], strict=True):
        found = before + after
        share = shares[mark] = share_of(before, after)
        weight = own * telling(share)
        for other in found:
            named[other] = named.get(other, 0.0) + weight

    def nearest(weights: Mapping[int, float], least: float, most: int) -> list[int]:
        likely = [
            (-weight, apart, other)
            for other, weight in weights.items()
            if weight >= least and (apart := abs(other - article_id)) <= reach
        ]
        return [other for _, _, other in sorted(likely)[:most]]

    best = list({*nearest(copied, 0.0, _COPIES), *nearest(named, _LEAST_SHARED, _CANDIDATES)})
    holes = ", ".join("?" * len(best))
    rows = (
        archive.all(f"SELECT article_id, packed FROM portraits WHERE article_id IN ({holes})", best)
        if best
        else []
    )
    return Near(dict(rows), shares, ask)
