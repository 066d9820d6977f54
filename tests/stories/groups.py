"""Reads the labelled groups. A copy without a text is made from its original by what it keeps and swaps."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Told:
    """One labelled article. `like` names an event that this one resembles and is not.

    `first` is the text that it copies or tells in other words; `copied` the one that it copies word for word, but for edits.
    """

    id: str
    event: str
    kind: str
    language: str
    outlet: str
    published: datetime
    title: str
    text: str
    like: str | None
    first: str
    copied: str


def groups(half: str) -> list[Told]:
    """Read the articles of a part: “tune”, “hold”, “last” or “blind_1”."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(FOLDER.glob(f"{half}*.toml")):
        found |= {article["id"]: article for article in tomllib.loads(path.read_text("utf-8"))["article"]}
    return [_told(article, found) for article in found.values()]


def _told(article: dict[str, Any], found: dict[str, dict[str, Any]]) -> Told:
    original = found.get(article.get("of", ""), {})
    text = article.get("text")
    if text is None:
        paragraphs = original["text"].strip().split("\n\n")
        text = "\n\n".join(paragraphs[place] for place in article.get("keep", range(len(paragraphs))))
        for old, new in article.get("swap", []):
            assert old in text, (article["id"], old)
            text = text.replace(old, new)
    return Told(
        id=article["id"],
        event=article["event"],
        kind=article.get("kind", "original"),
        language=article.get("language") or original["language"],
        outlet=article["outlet"],
        published=datetime.fromisoformat(article["published"]),
        title=article["title"],
        text=text.strip(),
        like=article.get("like"),
        first=_first(article, found, ("paraphrase", "wire", "identical")),
        copied=_first(article, found, ("wire", "identical")),
    )


def _first(article: dict[str, Any], found: dict[str, dict[str, Any]], kinds: tuple[str, ...]) -> str:
    """Follow an article to the text of which it is a copy of some kind, perhaps of a copy; to itself where it is none."""
    while "of" in article and article.get("kind") in kinds:
        article = found[article["of"]]
    return str(article["id"])
