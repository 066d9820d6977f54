"""What the newsroom publishes, as it stands in `resources/demo` (its format: the head of newsroom.toml)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Piece:
    """One article of an outlet, in all its states."""

    outlet: str
    slug: str
    facts: dict[str, Any]
    text: str
    later: Piece | None = None  # what takes its place after `changed_after`

    @property
    def kind(self) -> str:
        return str(self.facts.get("kind", "article"))

    @property
    def published(self) -> datetime:
        moment = self.facts["published"]
        assert isinstance(moment, datetime)
        return moment

    @property
    def blocks(self) -> list[str]:
        return [block.strip() for block in self.text.split("\n\n") if block.strip()]

    def appears(self, elapsed: float) -> bool:
        return elapsed >= float(self.facts.get("appears_after", 0))

    def at(self, elapsed: float) -> Piece:
        """The piece as it stands `elapsed` seconds after the newsroom opened."""
        if self.later is not None and elapsed >= float(self.facts["changed_after"]):
            return self.later
        return self


@dataclass(frozen=True)
class Outlet:
    """One publisher with its feeds and articles."""

    facts: dict[str, Any]
    layout: dict[str, Any]
    chrome: dict[str, Any]
    pieces: tuple[Piece, ...]

    @property
    def key(self) -> str:
        return str(self.facts["key"])

    @property
    def feeds(self) -> list[dict[str, Any]]:
        return list(self.facts["feeds"])

    def path_of(self, piece: Piece) -> str:
        """The path of an article's page."""
        day = piece.published
        return str(self.facts["address"]).format(
            slug=piece.slug,
            section=str(piece.facts.get("section", "news")).lower().replace(" ", "-"),
            year=f"{day:%Y}",
            month=f"{day:%m}",
            day=f"{day:%d}",
        )

    @cached_property
    def by_path(self) -> dict[str, Piece]:
        return {self.path_of(piece): piece for piece in self.pieces}

    def in_feed(self, path: str, elapsed: float) -> list[Piece]:
        """What stands in a feed now, newest first."""
        first = self.feeds[0]["path"]
        listed = [
            piece.at(elapsed)
            for piece in self.pieces
            if path in piece.facts.get("feeds", [first]) and piece.appears(elapsed)
        ]
        return sorted(listed, key=lambda piece: piece.published, reverse=True)


def read(folder: Path) -> tuple[Outlet, ...]:
    """Read every outlet of the newsroom."""
    plan = tomllib.loads((folder / "newsroom.toml").read_text(encoding="utf-8"))
    chrome = tomllib.loads((folder / "chrome.toml").read_text(encoding="utf-8"))
    return tuple(
        Outlet(
            facts,
            plan["layout"][facts["layout"]],
            chrome[facts["language"]],
            _pieces(folder / "articles" / facts["key"], facts["key"]),
        )
        for facts in plan["outlet"]
    )


def _pieces(folder: Path, outlet: str) -> tuple[Piece, ...]:
    found: dict[str, Piece] = {}
    for path in sorted(folder.glob("*.txt"), key=lambda path: path.name, reverse=True):
        slug = path.name.removesuffix(".txt")
        _, head, text = path.read_text(encoding="utf-8").split("+++\n", 2)
        facts = tomllib.loads(head)
        if slug.endswith(".v2"):
            slug = slug.removesuffix(".v2")
            found[f"{slug} later"] = Piece(outlet, slug, facts, text)
        else:
            found[slug] = Piece(outlet, slug, facts, text, found.pop(f"{slug} later", None))
    return tuple(found[slug] for slug in sorted(found) if not slug.endswith(" later"))
