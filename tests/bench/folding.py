"""A folded list against the unfolded one: its first page, and all ids behind it, with two of five articles told again.

The articles are written as rows, without the way through the feeds: what is measured is reading. In time of the thread.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from monitor.model import Filter
from monitor.store import Archive, feeds, folding, search
from monitor.store.clock import first_id, minute_of
from tests.bench import press

ARTICLES = 60_000
PAGE, ROUNDS = 64, 15
_AT_MOST = 1.3
_MINUTES = 2  # between one article and the next
_RECENT = 1500  # stories that may still be told again
QUESTIONS = {
    "everything": Filter(),
    "inbox": Filter(scope="inbox"),
    "unread": Filter(scope="inbox", unread=True),
}


def measure(count: int = ARTICLES) -> dict[str, Any]:
    """Say how much longer a folded list takes than an unfolded one: the first page, and all ids."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stories.db"
        _build(path, count)
        with Archive.open(path) as archive:
            told = {name: _compared(archive, question) for name, question in QUESTIONS.items()}
    return {
        "ratio": max(ratio for ratios in told.values() for ratio in ratios.values()),
        "bound": {"at_most": _AT_MOST},
        "articles": count,
        "questions": told,
    }


def _compared(archive: Archive, question: Filter) -> dict[str, float]:
    now = press.NOW
    page = _ratio(
        lambda: search.page(archive, question, limit=PAGE, now=now),
        lambda: folding.page(archive, question, limit=PAGE, now=now),
    )
    every = _ratio(
        lambda: list(search.ids(archive, question, now=now)),
        lambda: list(folding.ids(archive, question, now=now)),
    )
    return {"first_page": page, "all_ids": every}


def _ratio(plain: Callable[[], object], folded: Callable[[], object]) -> float:
    """Ask both in turns, so that what else the machine does slows both."""
    spent: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for ask, times in zip((plain, folded), spent, strict=True):
            began = time.thread_time()
            ask()
            times.append(time.thread_time() - began)
    return round(median(spent[1]) / median(spent[0]), 2)


def _build(path: Path, count: int) -> None:
    chance, language = random.Random(press.SEED), press.Language()
    with Archive.open(path, "create") as archive:
        archive.execute("PRAGMA synchronous = OFF")
        for number in range(60):
            feeds.add(archive, f"https://outlet{number:02d}.example/feed", now=press.FIRST)
        outlet_of = dict(archive.all("SELECT id, outlet_id FROM feeds"))
        begun: list[int] = []
        minute = minute_of(press.NOW - timedelta(minutes=_MINUTES * count))
        with archive.transaction():
            for number in range(count):
                article, feed = first_id(minute + _MINUTES * number), chance.choice(list(outlet_of))
                story = chance.choice(begun[-_RECENT:]) if begun and chance.random() < 0.4 else article
                if story == article:
                    begun.append(article)
                words = " ".join(chance.choices(language.words, cum_weights=language.weights, k=40))
                archive.execute(
                    "INSERT INTO articles(id, title, title_basis, outlet_id, published_basis, arrived, language, words,"
                    " state, story, filter) VALUES (?, ?, 'feed', ?, 'arrived', ?, 'en', ?, 'full', ?, ?)",
                    (
                        article,
                        words[:60],
                        outlet_of[feed],
                        number,
                        chance.randint(50, 900),
                        story,
                        f"o{outlet_of[feed]} f{feed} len",
                    ),
                )
                archive.execute(
                    "INSERT INTO bodies(article_id, text, changed) VALUES (?, ?, 0)", (article, words)
                )
                archive.execute(
                    "INSERT INTO appearances(article_id, feed_id, seen, title, print) VALUES (?, ?, 0, '', x'')",
                    (article, feed),
                )
                if chance.random() < 0.4:
                    archive.execute("INSERT INTO marks(article_id, read) VALUES (?, 1)", (article,))
                elif chance.random() < 0.04:
                    archive.execute("INSERT INTO marks(article_id, dismissed) VALUES (?, 1)", (article,))
        archive.execute("PRAGMA wal_checkpoint(TRUNCATE)")
