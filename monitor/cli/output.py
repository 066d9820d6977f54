"""What commands print: the JSON shapes that scripts rely on, and their plain text. It reads and writes nothing else.

Data goes to standard output; everything else goes to standard error. Absent is null, never a missing key.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click

from monitor.model import Article, BodyState, Feed, Topic
from monitor.shapes import article, document, kin, span, stamp

__all__ = [
    "article",
    "counted",
    "document",
    "emit",
    "emit_all",
    "feed",
    "kin",
    "line",
    "say",
    "span",
    "state_words",
    "table",
    "topic",
    "when",
]


def feed(polled: Feed) -> dict[str, Any]:
    """Shape one feed."""
    return {
        "url": polled.url,
        "title": polled.title or None,
        "outlet": polled.outlet or None,
        "folder": polled.folder or None,
        "state": polled.state.value,
        "error": polled.error,
        "last_success": stamp(polled.last_success),
        "next_poll": stamp(polled.next_poll),
        "articles": polled.articles,
    }


def topic(followed: Topic) -> dict[str, Any]:
    """Shape one topic."""
    return {
        "name": followed.name,
        "query": followed.query,
        "articles": followed.articles,
        "unread": followed.unread,
    }


def say(sentence: str) -> None:
    """Tell the user something that is not the data asked for."""
    click.echo(sentence, err=True)


def counted(number: int, noun: str) -> str:
    """Write how many there are of something: “1 article”, “1,185 stories”, “7 days”."""
    several = f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"
    return f"{number:,} {noun if number == 1 else several}"


def emit(data: Any) -> None:
    """Print one JSON document. Lone surrogates cannot reach a terminal, so they are written as escapes."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    if any("\ud800" <= character <= "\udfff" for character in text):
        text = json.dumps(data, ensure_ascii=True, indent=2)
    click.echo(text)


def emit_all(shapes: Iterable[Mapping[str, Any]]) -> None:
    """Print one JSON array, an element at a time, so that a million articles need no memory."""
    click.echo("[", nl=False)
    separator = "\n"
    for shape in shapes:
        click.echo(separator + json.dumps(shape, ensure_ascii=False), nl=False)
        separator = ",\n"
    click.echo("\n]" if separator == ",\n" else "]")


_STATE_WORDS = {
    BodyState.PENDING: "text not fetched yet",
    BodyState.FULL: "full text",
    BodyState.SUMMARY: "summary only",
    BodyState.PAYWALL: "behind a paywall",
    BodyState.CONSENT: "behind a consent wall",
    BodyState.SCRIPT: "page needs scripts",
    BodyState.NOT_ARTICLE: "page is no article",
    BodyState.GONE: "page is gone",
    BodyState.BLOCKED: "page is blocked",
    BodyState.ROBOTS: "robots.txt forbids the page",
    BodyState.UNRESOLVED: "link leads to a redirector",
    BodyState.TOO_LARGE: "page too large",
    BodyState.FAILED: "page could not be fetched",
}


def state_words(state: BodyState) -> str:
    """Say how the text of an article stands."""
    return _STATE_WORDS[state]


def when(found: Article) -> str:
    """Say when an article was published, or else when it arrived."""
    if found.published is None:
        return f"arrived {found.arrived:%Y-%m-%d %H:%M}Z"
    return found.published.replace("T", " ").removesuffix("Z")[:16]


def line(found: Article) -> str:
    """Write one article as a line or two of plain text."""
    marks = ("" if found.read else "●") + ("★" if found.starred else "")
    topics = f"  [{', '.join(found.topics)}]" if found.topics else ""
    head = f"{found.id}  {when(found)}  {found.outlet or '—'}  {marks}{' ' if marks else ''}{found.title}{topics}"
    return f"{head}\n    {found.snippet.replace(chr(10), ' ')}" if found.snippet else head


def table(rows: Sequence[Sequence[object]], heads: Sequence[str]) -> str:
    """Write rows in columns as wide as they need."""
    cells = [[str(head) for head in heads], *[["" if c is None else str(c) for c in row] for row in rows]]
    widths = [max(len(row[i]) for row in cells) for i in range(len(heads))]
    return "\n".join(
        "  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells
    )
