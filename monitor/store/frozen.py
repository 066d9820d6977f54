"""Articles frozen into bytes and back, to the last field. Pure.

What a later Presswatch adds to an article is at its default in what was frozen before; what it drops is left out.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import Any, TypeVar

from monitor.clipping import Also
from monitor.errors import ArchiveDamagedError
from monitor.model import (
    Appearance,
    Article,
    ArticleDocument,
    BodyState,
    CandidateBasis,
    DateBadge,
    DateBasis,
    DateCandidate,
    Origin,
    Source,
    Span,
    Tag,
    TitleBasis,
    Verdict,
    Version,
)

Shape = dict[str, Any]
T = TypeVar("T")


def packed(document: ArticleDocument) -> bytes:
    """Freeze an article into bytes."""
    return zlib.compress(json.dumps(asdict(document), default=_plain, separators=(",", ":")).encode())


def unpacked(stored: bytes) -> ArticleDocument:
    """Return an article as it was frozen. Raises ArchiveDamagedError where that cannot be read any more."""
    try:
        return _document(json.loads(zlib.decompress(stored)))
    except (zlib.error, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArchiveDamagedError(
            "A clipping cannot be read any more. Run `presswatch check`, and restore a backup."
        ) from error


def wording(stored: bytes) -> tuple[str, str]:
    """Return title and text of an article as it was frozen. Raises ArchiveDamagedError."""
    document = unpacked(stored)
    return document.article.title, document.text


def _document(shape: Shape) -> ArticleDocument:
    return ArticleDocument(
        article=_article(shape["article"]),
        text=shape["text"],
        html=shape["html"],
        versions=tuple(_made(Version, each, seen=_time) for each in shape["versions"]),
        appearances=tuple(_made(Appearance, each, seen=_time) for each in shape["appearances"]),
        tags=tuple(_made(Tag, each, origin=Origin, verdict=_verdict, spans=_spans) for each in shape["tags"]),
        dates=tuple(_made(DateCandidate, each, basis=CandidateBasis) for each in shape["dates"]),
        source=_made(Source, shape["source"], at=_time) if shape["source"] else None,
    )


def also_packed(others: Iterable[Also]) -> str:
    """Write who else ran an article."""
    return json.dumps([asdict(each) for each in others])


def also_unpacked(stored: str) -> tuple[Also, ...]:
    """Read who else ran an article."""
    return tuple(_made(Also, each) for each in json.loads(stored))


def _article(shape: Shape) -> Article:
    return _made(
        Article,
        shape,
        title_basis=TitleBasis,
        published_basis=DateBasis,
        arrived=_time,
        state=BodyState,
        feeds=tuple,
        topics=tuple,
        topic_colours=tuple,
        outlets=tuple,
        badges=lambda names: frozenset(map(DateBadge, names)),
    )


def _made(noun: type[T], shape: Shape, **read: Any) -> T:
    """Make a noun of its shape; `read` says how fields are read that are no plain values."""
    known = {each.name for each in fields(noun)}  # type: ignore[arg-type]
    return noun(
        **{
            name: read[name](value) if name in read else value
            for name, value in shape.items()
            if name in known
        }
    )


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    assert isinstance(value, frozenset)
    return sorted(value)


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _verdict(word: str | None) -> Verdict | None:
    return Verdict(word) if word else None


def _spans(shapes: Iterable[Shape]) -> tuple[Span, ...]:
    return tuple(Span(each["field"], each["start"], each["end"]) for each in shapes)
