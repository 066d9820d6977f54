"""Articles tagged a second, judged and written, against the pages that this machine extracts in the same time.

The articles are new: they bring words that no query has seen. Two archives, of the starter topics with articles of their
own matter, and of a hundred topics. In time of the processor, so that another program's work does not count.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from monitor.model import DateBasis, Entry
from monitor.stages.stage import TOGETHER
from monitor.store import Archive, articles, feeds, tags, topics
from tests.bench import press
from tests.topics import measuring

TOPICS = 100
ARTICLES = 2_000  # the first half of them are known
PAGES = 12
_WANTED = 20.0

Text = tuple[str, str, str | None]  # title, text, language


def measure() -> dict[str, Any]:
    """Tag the new articles of both archives, and say how much quicker that is than extracting pages."""
    language = press.Language()
    pages = _pages_a_second(language)
    with tempfile.TemporaryDirectory() as folder:
        rates = {
            "starter_topics": _rate(Path(folder) / "starter.db", None, _own_matter()),
            "hundred_topics": _rate(
                Path(folder) / "hundred.db", press.topics(TOPICS, language), _of_the_press(language)
            ),
        }
    ratios = {name: round(rate / pages, 1) for name, rate in rates.items()}
    return {
        "ratio": min(ratios.values()),
        "bound": {"at_least": _WANTED},
        "ratios": ratios,
        "articles_per_second": {name: round(rate) for name, rate in rates.items()},
        "pages_per_second": round(pages, 1),
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


def _own_matter() -> list[Text]:
    """Join the labelled articles two by two, until there are enough: all of them are about what the topics ask for."""
    given = [each.document for each in measuring.short_articles()]
    return [
        (one.title, f"{one.text}\n\n{other.text}", one.language)
        for step in range(1, (ARTICLES) // len(given) + 2)
        for one, other in zip(given, given[step:] + given[:step], strict=True)
    ][:ARTICLES]


def _of_the_press(language: press.Language) -> list[Text]:
    pieces = islice(press.pieces(100_000, language), ARTICLES)
    return [(piece.title, piece.text, "en") for piece in pieces]


def _rate(path: Path, wanted: dict[str, str] | None, texts: Sequence[Text]) -> float:
    """Judge the known articles, then the new ones by the clock. `wanted`: the topics; None: the starter's."""
    with Archive.open(path, "create") as archive:
        feed = feeds.add(archive, "https://outlet.example/feed", now=press.FIRST).id
        if wanted is not None:
            for topic in topics.all(archive, counts=False):
                topics.remove(archive, topic.name, press.NOW)
            for name, query in wanted.items():
                topics.set(archive, name, query, press.NOW)
        half = len(texts) // 2
        _arrive(archive, feed, texts[:half], 0)
        _tag(archive)
        _arrive(archive, feed, texts[half:], half)
        started = time.process_time()
        done = _tag(archive)
        return done / (time.process_time() - started)


def _arrive(archive: Archive, feed: int, texts: Sequence[Text], first: int) -> None:
    with archive.transaction():
        for number, (title, text, language) in enumerate(texts, first):
            url = f"https://outlet.example/{number}"
            arrival = articles.Arrival(
                entry=Entry(guid=None, url=url, title=title, language=language),
                keys=(f"u:{url}",),
                title=title,
                published=press.NOW.strftime("%Y-%m-%dT%H:%M:%SZ"),
                published_basis=DateBasis.FEED,
                text=text,
            )
            articles.arrive(archive, feed, [arrival], press.NOW)


def _tag(archive: Archive) -> int:
    """Judge all that waits, as many at once as the engine does."""
    done = 0
    while todo := tags.todo(archive, TOGETHER):
        tags.keep(archive, tags.judge(archive, todo), press.NOW)
        done += len(todo)
    return done
