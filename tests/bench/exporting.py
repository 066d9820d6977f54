"""How long it takes to export clippings, and how much memory: each format in a process of its own.

The measure is what an export costs beside reading the clippings alone, in memory: the ratio of the peak with ten times
as many clippings to the peak with few, which grows where an export keeps what it has written.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from monitor.clipping import Clipbook, Clipping, freeze
from monitor.exports import formats, write
from monitor.model import Article, ArticleDocument, BodyState, DateBasis, TitleBasis
from tests.bench import build, press

CLIPPINGS = 1_000
FEW = 100
SECTIONS = ("Clearances", "Funding", "Rows")
# Most that a peak may grow from so many clippings to ten times as many: PDF is set whole up to some hundred.
BOUND = {"at_most": 2.0}


def measure(clippings: int = CLIPPINGS) -> dict[str, Any]:
    """Export to each format, few and many, and return seconds, megabytes and sizes."""
    found: dict[str, Any] = {}
    for name in formats():
        build.say(f"exporting {clippings:,} clippings as {name}")
        few, many = _alone(name, FEW), _alone(name, clippings)
        found[name] = {
            **many,
            "peak_mb_of_few": few["peak_mb"],
            "growth": round(many["peak_mb"] / few["peak_mb"], 2),
        }
    ratio = max(each["growth"] for each in found.values())
    return {"clippings": clippings, "few": FEW, "formats": found, "ratio": round(ratio, 2), "bound": BOUND}


def _alone(name: str, clippings: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.exporting", name, str(clippings)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _clippings(count: int) -> Iterator[Clipping]:
    for piece in press.pieces(count, press.Language()):
        article = Article(
            id=piece.number + 1,
            url=f"https://outlet{piece.feeds[0]:03d}.example/{piece.number}",
            title=piece.title,
            title_basis=TitleBasis.FEED,
            outlet=f"Outlet {piece.feeds[0]:03d}",
            feeds=(f"https://outlet{piece.feeds[0]:03d}.example/feed",),
            author=piece.author,
            published=piece.published.strftime("%Y-%m-%dT%H:%M:%SZ"),
            published_basis=DateBasis.FEED,
            arrived=piece.arrived,
            language="en",
            words=len(piece.text.split()),
            state=BodyState.FULL,
            topics=(SECTIONS[piece.number % 3],),
            story=None,
            read=False,
            starred=False,
            dismissed=False,
        )
        frozen = freeze(ArticleDocument(article, piece.text, ""), press.NOW + timedelta(days=1))
        yield replace(frozen, id=piece.number + 1, note="Ask.", section=min(2, piece.number * 3 // count))


def _export(name: str, count: int) -> dict[str, Any]:
    book = Clipbook(1, "Bench", lead="Figures.", sections=SECTIONS, clippings=count)
    now = datetime(2022, 1, 1, tzinfo=UTC)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export"
        started = time.monotonic()
        write(name, book, lambda: _clippings(count), path, zone="Europe/Paris", now=now)
        seconds = time.monotonic() - started
        size = path.stat().st_size
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"seconds": round(seconds, 1), "peak_mb": round(peak / 1024), "size_mb": round(size / 2**20, 1)}


if __name__ == "__main__":
    print(json.dumps(_export(sys.argv[1], int(sys.argv[2]))))
