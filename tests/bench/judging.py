"""First pages of what must be judged, against FTS5 that fetches the same candidates and one pass of `re` over them.

In time of the processor. The hand-written side knows the words of the query beforehand and stops at a full page too.
"""

from __future__ import annotations

import gc
import re
import statistics
import time
from collections.abc import Callable
from typing import Any

from monitor.model import Filter
from monitor.store import Archive, search
from monitor.store.driver import connect
from tests.bench import press
from tests.bench.build import Files
from tests.bench.searching import PAGE

ROUNDS = 9
AT_ONCE = 100  # rows that the hand-written side reads in one go
_SENTENCE = re.compile(r"(?<=[.])\s+")
_PARAGRAPH = re.compile(r"\n\n")

Test = Callable[[str, str], bool]  # of title and text


def measure(files: Files) -> dict[str, Any]:
    """Ask everything both ways, in turn. Raises AssertionError where the two do not find the same articles."""
    found: dict[str, dict[str, float]] = {}
    with Archive.open(files.archive) as archive:
        baseline = connect(files.baseline, read_only=True)
        baseline.execute("PRAGMA cache_size = -32000")
        for kind, (query, match, test) in _questions().items():
            found[kind] = _compare(archive, baseline, query, match, test)
        baseline.close()
    ratios = [each["ratio"] for each in found.values()]
    return {
        "ratio": max(ratios),
        "bound": {"at_most": 1.5},
        "median_ratio": round(statistics.median(ratios), 2),
        "kinds": found,
    }


def _questions() -> dict[str, tuple[str, str, Test]]:
    """Name each operator that needs the judge, with its query, what FTS5 can say of it, and what `re` sees to."""
    words = press.Language().words
    one, other, third = (f'"{words[rank]}"' for rank in (300, 500, 700))
    both = f"{one} AND {other}"
    seen_one, seen_other, seen_third = (rf"\b{word[1:-1]}\b" for word in (one, other, third))
    within = r"\W+(?:\w+\W+){0,7}"
    near = re.compile(
        rf"(?:{seen_one}|{seen_third}){within}{seen_other}|{seen_other}{within}(?:{seen_one}|{seen_third})",
        re.I,
    )
    ones, others = (re.compile(each, re.I) for each in (seen_one, seen_other))
    behind = re.compile(rf"{seen_one}{within}{seen_other}", re.I)
    capital = re.compile(rf"\b{words[150].capitalize()}\b")
    # more pairs than FTS5 is given: all that two lists of seventeen make
    lefts, rights = words[300:1_150:50], words[325:1_175:50]
    left, right = (rf"\b(?:{'|'.join(each)})\b" for each in (lefts, rights))
    groups = re.compile(rf"{left}{within}{right}|{right}{within}{left}", re.I)
    quoted = [[f'"{word}"' for word in each] for each in (lefts, rights)]
    either_left, either_right = (f"({' OR '.join(each)})" for each in quoted)

    def together(unit: re.Pattern[str]) -> Test:
        return lambda title, text: any(
            ones.search(each) and others.search(each) for each in (title, *unit.split(text))
        )

    return {
        "ordered_near": (
            f"{one} ONEAR/8 {other}",
            both,
            lambda title, text: bool(behind.search(title) or behind.search(text)),
        ),
        "exact": (
            f"={words[150].capitalize()}",
            f'"{words[150]}"',
            lambda title, text: bool(capital.search(title) or capital.search(text)),
        ),
        "near_of_groups": (
            f"{either_left} NEAR/8 {either_right}",
            f"{either_left} AND {either_right}",
            lambda title, text: bool(groups.search(title) or groups.search(text)),
        ),
        "same_sentence": (f"same/sentence ({one} AND {other})", both, together(_SENTENCE)),
        "same_paragraph": (f"same/paragraph ({one} AND {other})", both, together(_PARAGRAPH)),
        "atleast": (
            f"atleast/3 {one}",
            one,
            lambda title, text: len(ones.findall(title)) + len(ones.findall(text)) >= 3,
        ),
        "near_in_body": (
            f"body:(({one} OR {third}) NEAR/8 {other}) atleast/2 {other}",
            f"text : (({one} OR {third}) AND {other})",
            lambda title, text: (
                near.search(text) is not None and len(others.findall(title)) + len(others.findall(text)) >= 2
            ),
        ),
    }


def _compare(archive: Archive, baseline: Any, query: str, match: str, test: Test) -> dict[str, float]:
    def ours() -> list[int]:
        return [
            row.id for row in search.page(archive, Filter(query=query), limit=PAGE, now=press.NOW).articles
        ]

    def by_hand() -> list[int]:
        found: list[int] = []
        before = 1 << 62
        while len(found) < PAGE:
            rows = baseline.execute(
                "SELECT rowid, title, text FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?",
                (match, before, AT_ONCE),
            ).fetchall()
            found += [number for number, title, text in rows if test(title, text)]
            if len(rows) < AT_ONCE:
                break
            before = rows[-1][0]
        return found[:PAGE]

    assert ours() == by_hand(), f"{query}: other articles than the hand-written pass finds"
    times: tuple[list[float], list[float]] = ([], [])
    gc.disable()
    try:
        for _ in range(ROUNDS):
            for way, took in zip((ours, by_hand), times, strict=True):
                started = time.process_time()
                way()
                took.append(time.process_time() - started)
    finally:
        gc.enable()
    mine, hand = (statistics.median(took) * 1000 for took in times)
    return {"ratio": round(mine / hand, 2), "ms": round(mine, 1), "baseline_ms": round(hand, 1)}
