"""Articles placed into stories a second, with a week of the press around them, against the pages that are extracted.

The press here has what stories are recognised by: names that are rare and names that everybody knows, numbers, copies
that were cut, and background that an outlet puts under everything. In time of the processor, so that another program's
work does not count. The articles before the week show whether the archive's size matters.
"""

from __future__ import annotations

import asyncio
import os
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from monitor.model import BodyState, DateBasis, Entry
from monitor.stages.group import Group
from monitor.store import Archive, articles, feeds, stories
from tests.bench import press

WEEK = 20_000  # articles of the last seven days
NEW = 1_000
NAMES = 8_000
PAGES = 12
TOGETHER = 200  # articles in one round, as the engine has them
_WANTED = 10.0
_AT_MOST_MS = 20.0


@dataclass(frozen=True, slots=True)
class Told:
    """One article of the week."""

    title: str
    text: str
    published: datetime


def measure(week: int = WEEK, new: int = NEW) -> dict[str, Any]:
    """Place new articles among those of a week, and say how much quicker that is than extracting pages."""
    language = press.Language()
    pages = _pages_a_second(language)
    with tempfile.TemporaryDirectory() as folder:
        alone = _seconds(Path(folder) / "week.db", list(_told(language, week + new)), new)
        part = week // 4
        bare = _seconds(Path(folder) / "bare.db", list(_told(language, part + new)), new)
        behind = list(_told(language, 2 * part + new, days=14))
        older = _seconds(Path(folder) / "older.db", behind, new)
    return {
        "ratio": round(1 / alone / pages, 1),
        "bound": {"at_least": _WANTED},
        "ms_per_article": round(alone * 1000, 2),
        "ms_per_article_at_most": _AT_MOST_MS,
        "ms_per_article_of_a_quarter": round(bare * 1000, 2),
        "ms_per_article_with_as_many_behind": round(older * 1000, 2),
        "articles_per_second": round(1 / alone),
        "pages_per_second": round(pages, 1),
        "articles_around": week,
    }


def _pages_a_second(language: press.Language) -> float:
    """Extract pages in this process, and say how many all processors together would."""
    from trafilatura import bare_extraction

    pages = [press.page(language, number) for number in range(PAGES)]
    bare_extraction(pages[0], fast=True, with_metadata=True)
    started = time.process_time()
    for page in pages:
        bare_extraction(page, fast=True, with_metadata=True)
    return PAGES / (time.process_time() - started) * min(4, os.cpu_count() or 1)


def _told(language: press.Language, count: int, days: int = 7) -> Iterator[Told]:
    """Write articles: two of three are new, the others copies of a recent one."""
    chance = random.Random(press.SEED)
    names = [word.capitalize() for word in language.words[100 : 100 + NAMES]]
    often = list(accumulate(1 / (rank + 5) for rank in range(len(names))))
    background = _paragraph(chance, language, names[:40], 60)
    recent: list[str] = []
    for number in range(count):
        published = press.NOW - timedelta(days=days) * (1 - number / count)
        if recent and chance.random() < 0.33:
            paragraphs = chance.choice(recent[-2000:]).split("\n\n")
            text = "\n\n".join(paragraphs[: chance.randint(2, len(paragraphs))])
        else:
            own = chance.choices(names, cum_weights=often, k=12)
            text = "\n\n".join(_paragraph(chance, language, own, 45) for _ in range(chance.randint(4, 9)))
            if chance.random() < 0.3:
                text += f"\n\n{background}"
            recent.append(text)
        title = " ".join(text.split()[: chance.randint(6, 10)])
        yield Told(title, text, published)


def _paragraph(chance: random.Random, language: press.Language, names: Sequence[str], length: int) -> str:
    words = chance.choices(language.words, cum_weights=language.weights, k=length)
    for _ in range(4):
        words[chance.randrange(3, length)] = chance.choice(names)
    words[chance.randrange(3, length)] = str(int(chance.lognormvariate(4, 2)) + 2)
    sentences = [words[start : start + 15] for start in range(0, length, 15)]
    return " ".join(f"{' '.join(sentence)[:1].upper()}{' '.join(sentence)[1:]}." for sentence in sentences)


def _seconds(path: Path, told: Sequence[Told], new: int) -> float:
    """Place the first articles, then the new ones by the clock; return the seconds for one."""
    with Archive.open(path, "create") as archive:
        archive.execute("PRAGMA synchronous = OFF")
        feed = feeds.add(archive, "https://outlet.example/feed", now=press.FIRST).id
        _arrive(archive, feed, told[:-new], 0)
        _place(archive)
        _arrive(archive, feed, told[-new:], len(told))
        started = time.process_time()
        _place(archive)
        return (time.process_time() - started) / new


def _arrive(archive: Archive, feed: int, told: Sequence[Told], first: int) -> None:
    for start in range(0, len(told), 1_000):
        with archive.transaction():
            for number, one in enumerate(told[start : start + 1_000], first + start):
                url = f"https://outlet.example/{number}"
                arrival = articles.Arrival(
                    entry=Entry(guid=None, url=url, title=one.title, language="en"),
                    keys=(f"u:{url}",),
                    title=one.title,
                    published=one.published.strftime("%Y-%m-%dT%H:%M:%SZ"),
                    published_basis=DateBasis.FEED,
                    text=one.text,
                )
                articles.arrive(archive, feed, [arrival], one.published)
            archive.execute("UPDATE articles SET state = ? WHERE state = 'pending'", (BodyState.FULL,))


def _place(archive: Archive) -> None:
    """Place all that waits, as many at once as the engine does."""
    stage = Group()

    async def work() -> None:
        while jobs := stories.todo(archive, TOGETHER):
            done = [(job, await stage.work(job, None)) for job in jobs]  # type: ignore[arg-type]
            list(stage.keep(archive, done, press.NOW))

    asyncio.run(work())
