"""The tour: the whole main job on the demo newsroom, told on the terminal, without a window.

It is also how Presswatch shows itself on a machine without a display.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from monitor import engine, exports, programs
from monitor.clipping import Clipbook, Clipping
from monitor.engine import utc_now
from monitor.model import Article, Filter
from monitor.newsroom import Newsroom
from monitor.settings import limits
from monitor.store import Archive, articles, feeds, freezing, search, topics

SEARCHES = (
    'camp* NEAR/12 (clear* OR evict* OR dismantl*) NOT "summer camp"',
    "million* AND (border* OR frontière* OR grenze) date:2021-11..2021-12",
    'topic:"diplomatic rows" AND (letter OR lettre OR brief)',
)
FORMATS = ("html", "csv", "json", "pdf")
# When the tour asks again: later than the last article that the newsroom publishes.
LATER_SECONDS = 3600.0

Tell = Callable[[str], None]


def run(folder: Path, tell: Tell = print) -> None:
    """Poll, extract, tag, list, search, export and draw; leave the files in `folder`. Raises PresswatchError."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="presswatch-tour-") as temporary:
        path = Path(temporary) / "tour.db"
        with Archive.open(path, "create") as archive:
            _poll_newsroom(archive, tell)
            _list_topics(archive, tell)
            _answer_searches(archive, tell)
            written = _export(archive, folder, tell)
        pictures = _draw(path, folder, tell)
    _say_where(folder, written + pictures, tell)


def _heading(tell: Tell, text: str) -> None:
    tell(f"\n{text}\n{'─' * len(text)}")


def _articles(number: int) -> str:
    return "1 article" if number == 1 else f"{number:,} articles"


def _poll_newsroom(archive: Archive, tell: Tell) -> None:
    elapsed = 0.0
    bounds = replace(limits(), host_gap=0.0, host_connections=8, min_interval=0.0)
    with Newsroom(lambda: elapsed) as newsroom:
        _heading(tell, "1. Polling the demo newsroom")
        for feed in newsroom.feeds:
            feeds.add(
                archive,
                feed["url"],
                title=feed["title"],
                outlet=feed["outlet"],
                folder="Demo newsroom",
                allow_local=True,
                replayed=True,
                now=utc_now(),
            )
        for name in ("first round", "an hour later"):
            done = asyncio.run(engine.once(archive, bounds, "poll", {"all": True}, lambda _: None))
            t = done.tally
            tell(
                f"{name}: {t.feeds} feeds, {t.unchanged} unchanged, {t.failed} failed; {t.new_articles} new articles, "
                f"{t.bodies} texts extracted, {t.tags} tags, in {done.seconds:.1f} s"
            )
            elapsed = LATER_SECONDS
    for failing in (feed for feed in feeds.all(archive) if feed.error):
        tell(f"failing: {failing.title}: {failing.error}")


def _list_topics(archive: Archive, tell: Tell) -> None:
    _heading(tell, "2. The reading list by topic, with the words that caused each tag")
    for topic in topics.all(archive):
        page = search.page(archive, Filter(topics=(topic.name,)), limit=100, snippets=False, now=utc_now())
        tell(f"\n{topic.name} ({_articles(topic.articles)})")
        for article in page.articles:
            tell(f"  {_day(article)}  {article.outlet:<26.26}  {article.title}")
            tell(f"              because: {_because(archive, article, topic.name)}")


def _day(article: Article) -> str:
    return (article.published or "no date   ")[:10]


def _because(archive: Archive, article: Article, topic: str) -> str:
    whole = articles.get(archive, article.id)
    texts = {"title": article.title, "text": whole.text}
    words = dict.fromkeys(
        texts[span.field][span.start : span.end].lower()
        for tag in whole.tags
        if tag.topic == topic
        for span in tag.spans
    )
    shown = list(words)
    return ", ".join(shown[:10]) + (f" and {len(shown) - 10} more" if len(shown) > 10 else "")


def _answer_searches(archive: Archive, tell: Tell) -> None:
    _heading(tell, "3. Three searches")
    for query in SEARCHES:
        page = search.page(archive, Filter(query=query), limit=3, now=utc_now())
        count = search.count(archive, Filter(query=query), cap=None, now=utc_now())
        tell(f"\n{query}\n  {_articles(count.number)}")
        for article in page.articles:
            tell(f"  {_day(article)}  {article.title}")
            tell(f"              {' '.join(article.snippet.split())}")


def _export(archive: Archive, folder: Path, tell: Tell) -> list[Path]:
    _heading(tell, "4. Exporting the clippings of one search")
    asked = Filter(query='topic:"camp clearances"')
    page = search.page(archive, asked, limit=500, snippets=False, now=utc_now())
    now = utc_now()
    book = Clipbook(None, "Camp clearances", clippings=len(page.articles))
    written = []

    def clippings() -> Iterator[Clipping]:
        return (freezing.fresh(archive, article.id, now) for article in page.articles)

    for name in FORMATS:
        target = folder / f"clippings{exports.formats()[name].suffix}"
        total = exports.write(name, book, clippings, target, zone="Europe/Paris", now=now)
        tell(f"{total} articles in {target.name}")
        written.append(target)
    return written


def _draw(archive: Path, folder: Path, tell: Tell) -> list[Path]:
    """Have the window drawn by a process of its own: the core knows no Qt."""
    _heading(tell, "5. Drawing the window")
    command = programs.command("ui.portrait", str(archive), str(folder))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)
    if done.returncode:
        lines = done.stderr.strip().splitlines()
        tell(f"The window could not be drawn: {lines[-1] if lines else 'no reason was given'}")
        return []
    pictures = sorted(folder.glob("*.png"))
    tell(f"{len(pictures)} pictures, light and dark")
    return pictures


def _say_where(folder: Path, written: list[Path], tell: Tell) -> None:
    _heading(tell, "The files")
    for path in written:
        tell(str(path))
    tell(
        f"\nThey are in {folder}. For the window itself, run `make run` or `presswatch --demo` on a machine with a "
        "display."
    )
