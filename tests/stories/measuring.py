"""Puts labelled articles through the real stage into a real archive, and compares the stories with the labels."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations
from pathlib import Path

from monitor.likeness import Background, Kind, When, kinship, portrait
from monitor.model import NewArticle
from monitor.stages.group import Group
from monitor.store import Archive, articles, stories
from tests.stories.groups import Told


@dataclass(frozen=True)
class Score:
    """Pairs of articles: in one story rightly, wrongly, and apart wrongly."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + self.missed, 1)


def grouped(told: Sequence[Told], folder: Path, batch: int = 50) -> dict[str, int]:
    """Import articles in their order, let the stage place them, and return each one's story."""
    archive = Archive.open(folder / "press.db", "create")
    try:
        ids: dict[str, int] = {}
        now = max(one.published for one in told)
        for one in told:
            added = articles.add(
                archive,
                NewArticle(
                    title=one.title,
                    text=one.text,
                    url=f"https://press.example/{one.id}",
                    outlet=one.outlet,
                    published=one.published.strftime("%Y-%m-%dT%H:%M:%SZ"),
                    language=one.language,
                ),
                now,
            )
            ids[one.id] = added[0]
        stage = Group()
        while jobs := stories.todo(archive, batch):
            done = [(job, asyncio.run(stage.work(job, None))) for job in jobs]  # type: ignore[arg-type]
            list(stage.keep(archive, done, now))
        placed = dict(archive.all("SELECT id, story FROM articles"))
        return {name: placed[number] for name, number in ids.items()}
    finally:
        archive.close()


def scores(told: Sequence[Told], story: dict[str, int]) -> dict[str, Score]:
    """Count pairs within a language and across, and name what is wrong."""
    counts: Counter[tuple[str, bool, bool]] = Counter()
    for a, b in combinations(told, 2):
        where = "within" if a.language == b.language else "across"
        counts[where, a.event == b.event, story[a.id] == story[b.id]] += 1
    return {
        where: Score(counts[where, True, True], counts[where, False, True], counts[where, True, False])
        for where in ("within", "across")
    }


def near_duplicates(told: Sequence[Told]) -> Score:
    """Count the pairs that are copies of one text, but for small edits and cuts, and those taken for such, whatever their story.

    Where one tells the other in its own words, either is right: an editor's hand is in every paraphrase.
    """
    unknown = Background(lambda name: 0.02, lambda number: 0.02)
    portraits = {
        one.id: portrait(
            one.title,
            one.text,
            one.language,
            When(int(one.published.timestamp()) // 60, one.published.date()),
        )
        for one in told
    }
    counts: Counter[tuple[bool, bool]] = Counter()
    for a, b in combinations(told, 2):
        if abs(a.published - b.published) > timedelta(days=7) or (
            a.first == b.first and a.copied != b.copied
        ):
            continue
        found = kinship(portraits[a.id], portraits[b.id], unknown)
        counts[a.copied == b.copied, found is not None and found.kind <= Kind.WIRE] += 1
    return Score(counts[True, True], counts[False, True], counts[True, False])


def mistakes(told: Sequence[Told], story: dict[str, int]) -> list[str]:
    """List the pairs that are joined or kept apart wrongly."""
    return [
        f"{'joined' if story[a.id] == story[b.id] else 'apart'}: {a.id} ({a.language}), {b.id} ({b.language})"
        for a, b in combinations(told, 2)
        if (a.event == b.event) != (story[a.id] == story[b.id])
    ]
