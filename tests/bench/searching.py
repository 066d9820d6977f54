"""First pages of searches: our store against SQL written by hand on a file that holds nothing else.

The hand-written side may choose: each filter is asked index first and filter first, and the faster counts.
"""

from __future__ import annotations

import gc
import statistics
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from monitor.model import Filter
from monitor.store import Archive, search
from monitor.store.driver import connect
from tests.bench import press
from tests.bench.build import Files

QUERIES = Path(__file__).with_name("queries.toml")
PAGE = 50
ROUNDS = 25
SECONDS = 3.0  # at most for one query with one filter, once it was asked five times

_COLUMNS = (
    "SELECT words.rowid, words.title, a.outlet, a.published, a.unread,"
    " snippet(words, 1, '[[', ']]', ' … ', 28) FROM "
)
_END = " ORDER BY words.rowid DESC LIMIT 50"


@dataclass(frozen=True, slots=True)
class Asked:
    """One query with one filter, in both languages. `variants`: statements of the hand-written side."""

    kind: str
    narrowed: str
    filter: Filter
    variants: tuple[tuple[str, tuple[object, ...]], ...]
    count: tuple[str, tuple[object, ...]]
    hits: int | None


def measure(files: Files, size: int) -> dict[str, Any]:
    """Ask everything both ways, in turn. Raises AssertionError where the two do not find the same articles."""
    found: dict[str, dict[str, Any]] = {}
    with Archive.open(files.archive) as archive:
        baseline = connect(files.baseline, read_only=True)
        baseline.execute("PRAGMA cache_size = -32000")
        for asked in questions(archive, size):
            found.setdefault(asked.kind, {})[asked.narrowed] = _compare(archive, baseline, asked)
        baseline.close()
    ratios = [each["ratio"] for kind in found.values() for each in kind.values()]
    return {
        "ratio": max(ratios),
        "median_ratio": round(statistics.median(ratios), 2),
        "bound": {"at_most": 1.5},
        "over_bound": sum(ratio > 1.5 for ratio in ratios),
        "of": len(ratios),
        "kinds": found,
    }


def state(files: Files, size: int) -> dict[str, dict[str, int]]:
    """Count by hand-written SQL what each query finds with each filter."""
    found: dict[str, dict[str, int]] = {}
    with Archive.open(files.archive) as archive:
        baseline = connect(files.baseline, read_only=True)
        for asked in questions(archive, size):
            found.setdefault(asked.kind, {})[asked.narrowed] = int(
                baseline.execute(*asked.count).fetchone()[0]
            )
        baseline.close()
    return found


def questions(archive: Archive, size: int) -> Iterator[Asked]:
    """Read the queries, and put each to every filter."""
    said = tomllib.loads(QUERIES.read_text("utf-8"))
    feed_url, topic = said["filters"]["feed"], said["filters"]["topic"]
    since, until = (date.fromisoformat(said["filters"][end]) for end in ("since", "until"))
    feed = archive.value("SELECT id FROM feeds WHERE url = ?", (feed_url,))
    first, end = _minute(since), _minute(until) + 24 * 60
    stated = said.get("hits", {}).get(str(size), {})
    for kind, query in said["queries"].items():
        ours, match = " ".join(query["query"].split()), " ".join(query["match"].split())
        for narrowed, asked, tables, condition, values in (
            ("alone", Filter(query=ours), None, "", ()),
            ("feed", Filter(query=ours, feeds=(feed_url,)), "of_feed", "of_feed.feed = ?", (feed,)),
            ("topic", Filter(query=ours, topics=(topic,)), "of_topic", "of_topic.topic = ?", (topic,)),
            ("unread", Filter(query=ours, unread=True), None, "a.unread = 1", ()),
            (
                "dates",
                Filter(query=ours, since=since, until=until),
                None,
                "a.minute >= ? AND a.minute < ?",
                (first, end),
            ),
        ):
            where = f" WHERE words MATCH ?{f' AND {condition}' if condition else ''}"
            plain = "words CROSS JOIN articles a ON a.id = words.rowid"
            froms = [f"{plain} CROSS JOIN {tables} ON {tables}.article = words.rowid" if tables else plain]
            if tables:
                froms.append(
                    f"{tables} CROSS JOIN words ON words.rowid = {tables}.article CROSS JOIN articles a ON a.id = words.rowid"
                )
            yield Asked(
                kind,
                narrowed,
                asked,
                tuple((_COLUMNS + table + where + _END, (match, *values)) for table in froms),
                (f"SELECT count(*) FROM {froms[0]}{where}", (match, *values)),
                stated.get(kind, {}).get(narrowed),
            )


def _minute(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=press.NOW.tzinfo).timestamp()) // 60


def _compare(archive: Archive, baseline: Any, asked: Asked) -> dict[str, Any]:
    hits = baseline.execute(*asked.count).fetchone()[0]
    assert asked.hits in (None, hits), (
        f"{asked.kind}, {asked.narrowed}: {asked.hits} hits are stated, {hits} found"
    )

    def ours() -> list[int]:
        return [row.id for row in search.page(archive, asked.filter, limit=PAGE, now=press.NOW).articles]

    def bare(statement: str, values: tuple[object, ...]) -> list[int]:
        return [row[0] for row in baseline.execute(statement, values).fetchall()]

    statement = min(asked.variants, key=lambda each: _seconds(lambda: bare(*each)))
    ways: tuple[Callable[[], list[int]], ...] = (ours, lambda: bare(*statement))
    found, expected = (way() for way in ways)
    assert found == expected, (
        f"{asked.kind}, {asked.narrowed}: other articles than the hand-written SQL finds"
    )
    times: tuple[list[float], list[float]] = ([], [])
    until = time.monotonic() + SECONDS
    gc.disable()
    try:
        for done in range(ROUNDS):
            if done >= 5 and time.monotonic() > until:
                break
            for way, took in zip(ways, times, strict=True):
                took.append(_seconds(way))
    finally:
        gc.enable()
    mine, hand = (statistics.median(took) * 1000 for took in times)
    return {"ratio": round(mine / hand, 2), "ms": round(mine, 2), "baseline_ms": round(hand, 2), "hits": hits}


def _seconds(way: Callable[[], object]) -> float:
    started = time.perf_counter()
    way()
    return time.perf_counter() - started
