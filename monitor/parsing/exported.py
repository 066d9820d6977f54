"""Reads an article of our own JSON (`presswatch export --format json`, `presswatch show --json`) back into its nouns.

The file may have been written by anybody: each value must be of its kind, markup is made safe, and a clipping is taken
only where its hash is that of what the file says, markup as it stands there.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from itertools import pairwise
from typing import Any, TypeVar

from monitor.clipping import Also, Brought, Clipping, hash_of, text_hash
from monitor.errors import ParseError
from monitor.model import (
    Appearance,
    Article,
    ArticleDocument,
    BodyState,
    CandidateBasis,
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
from monitor.parsing.markup import sanitise

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

_LARGEST_NUMBER = 2**63 - 1  # what the archive can keep
_TAMPERED = (
    "Its clipping was left out: its hash is not that of what the file says, so one of the two was altered."
)
_MADE_SAFE = "Its markup is not such as is kept here and was made safe, so its clipping has another hash than in the file."
_LIMITED = "The file has only what a licence let leave of it, so it is no whole article, and no clipping was made of it."


def read(content: bytes) -> Brought:
    """Read one article. Raises ParseError with a sentence."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ParseError(f"This is no JSON that can be read ({error}).") from error
    if not isinstance(found, dict) or not {"id", "title", "text", "arrived"} <= found.keys():
        raise ParseError("This is no article that Presswatch exported: it lacks id, title, text or arrived.")
    shape = _Shape(found)
    document = _document(shape)
    kept = shape.optional("clipping")
    limited = shape.text_or_none("licence")
    if limited:  # less than the whole never takes the place of a whole text
        state = BodyState.SUMMARY if document.text else BodyState.FAILED
        document = replace(document, article=replace(document.article, state=state))
    if kept is None:
        return Brought(document, reason=_LIMITED if limited else "")
    section, clipbook = kept.text_or_none("section"), kept.text_or_none("clipbook")
    if limited:
        return Brought(document, None, clipbook, section, _LIMITED)
    clipping = _clipping(kept, replace(document, html=shape.text("html")))
    if clipping.text_hash != text_hash(document.article.title, document.text) or (
        clipping.hash != hash_of(clipping)
    ):
        return Brought(document, None, clipbook, section, _TAMPERED)
    kept_as = replace(clipping, document=document)
    if document.html == clipping.document.html:
        return Brought(document, kept_as, clipbook, section)
    return Brought(document, replace(kept_as, hash=hash_of(kept_as)), clipbook, section, _MADE_SAFE)


class _Shape:
    """A JSON object whose values are asked for by their kind. What is missing counts as null."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def _of(self, key: str, kind: type[T], what: str) -> T | None:
        value = self._values.get(key)
        if value is None:
            return None
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise ParseError(f"“{key}” of an article is not {what}; this is no export of Presswatch.")
        return value

    def text_or_none(self, key: str) -> str | None:
        return self._of(key, str, "a text")

    def text(self, key: str) -> str:
        return self.text_or_none(key) or ""

    def flag(self, key: str) -> bool:
        return bool(self._of(key, bool, "true or false"))

    def number_or_none(self, key: str) -> int | None:
        found = self._of(key, int, "a whole number")
        if found is not None and not 0 <= found <= _LARGEST_NUMBER:
            raise ParseError(f"“{key}” of an article is no number that can be kept.")
        return found

    def number(self, key: str) -> int:
        return self.number_or_none(key) or 0

    def share(self, key: str) -> float:
        found = self._of(key, int | float, "a number")  # type: ignore[arg-type]
        return min(max(float(found or 0), 0.0), 1.0)

    def word(self, key: str, words: type[E], default: E) -> E:
        return self.word_or_none(key, words) or default

    def word_or_none(self, key: str, words: type[E]) -> E | None:
        said = self.text_or_none(key)
        if said is None:
            return None
        try:
            return words(said)
        except ValueError as error:
            known = ", ".join(words)
            raise ParseError(f"“{key}” of an article is “{said}”; it can be {known}.") from error

    def time_or_none(self, key: str) -> datetime | None:
        said = self.text_or_none(key)
        return None if said is None else _moment(key, said)

    def time(self, key: str) -> datetime:
        found = self.time_or_none(key)
        if found is None:
            raise ParseError(f"“{key}” of an article is missing; this is no export of Presswatch.")
        return found

    def published(self, key: str) -> str | None:
        said = self.text_or_none(key)
        if said is not None:
            _moment(key, said)
        return said

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(each for each in self.list(key) if isinstance(each, str))

    def list(self, key: str) -> list[Any]:
        return self._of(key, list, "a list") or []

    def shapes(self, key: str, make: Callable[[_Shape], T]) -> tuple[T, ...]:
        return tuple(make(_Shape(each)) for each in self.list(key) if isinstance(each, dict))

    def optional(self, key: str) -> _Shape | None:
        found = self._of(key, dict, "an object")
        return None if found is None else _Shape(found)


def _moment(key: str, said: str) -> datetime:
    try:
        found = datetime.fromisoformat(said)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ParseError(f"“{key}” of an article is “{said[:40]}”, which is no time.") from error


def _document(shape: _Shape) -> ArticleDocument:
    article, text = _article(shape), shape.text("text")
    return ArticleDocument(
        article=article,
        text=text,
        html=sanitise(shape.text("html"), capped=False),
        versions=_versions(shape, article.title, text),
        appearances=shape.shapes("appearances", _appearance),
        tags=shape.shapes("tags", lambda each: _tag(each, article.title, text)),
        dates=shape.shapes("dates", _date),
        source=_source(shape.optional("source")),
    )


def _article(shape: _Shape) -> Article:
    published = shape.published("published")
    dates = shape.shapes("dates", _date)
    return Article(
        id=shape.number("id"),
        url=shape.text_or_none("url"),
        title=shape.text("title"),
        title_basis=shape.word("title_basis", TitleBasis, TitleBasis.FILE),
        outlet=shape.text("outlet"),
        feeds=shape.texts("feeds"),
        author=shape.text_or_none("author"),
        published=published,
        published_basis=shape.word("published_basis", DateBasis, DateBasis.ARRIVED),
        arrived=shape.time("arrived"),
        language=shape.text_or_none("language"),
        words=shape.number("words"),
        state=shape.word("state", BodyState, BodyState.FULL),
        topics=shape.texts("topics"),
        story=shape.number_or_none("story"),
        read=shape.flag("read"),
        starred=shape.flag("starred"),
        dismissed=shape.flag("dismissed"),
        published_raw=next((each.raw for each in dates if each.raw and each.value == published), None),
        changes=len(shape.list("versions")),
    )


def _versions(shape: _Shape, title: str, text: str) -> tuple[Version, ...]:
    earlier = shape.shapes("versions", _version)
    ends = (*earlier, Version(datetime.min.replace(tzinfo=UTC), title, text))
    return tuple(
        replace(each, next_title=after.title, next_text=after.text) for each, after in pairwise(ends)
    )


def _version(shape: _Shape) -> Version:
    pasted = any(isinstance(each, dict) and each.get("kind") == "pasted" for each in shape.list("changes"))
    return Version(shape.time("seen"), shape.text("title"), shape.text("text"), pasted=pasted)


def _appearance(shape: _Shape) -> Appearance:
    return Appearance(shape.text("feed"), shape.text("outlet"), shape.time("seen"))


def _tag(shape: _Shape, title: str, text: str) -> Tag:
    lengths = {"title": len(title), "text": len(text)}
    spans = tuple(
        Span(each[0], each[1], each[2])
        for each in shape.list("spans")
        if isinstance(each, list)
        and len(each) == 3
        and not isinstance(each[0], list | dict)
        and each[0] in lengths
        and all(type(end) is int for end in each[1:])
        and 0 <= each[1] <= each[2] <= lengths[each[0]]
    )
    return Tag(
        topic=shape.text("topic"),
        origin=shape.word("origin", Origin, Origin.RULE),
        verdict=shape.word_or_none("verdict", Verdict),
        strength=shape.share("strength"),
        spans=spans,
    )


def _date(shape: _Shape) -> DateCandidate:
    basis = shape.word("basis", CandidateBasis, CandidateBasis.PAGE)
    return DateCandidate(basis, shape.published("value"), shape.text("raw"))


def _source(shape: _Shape | None) -> Source | None:
    return None if shape is None else Source(shape.text("origin"), shape.time("at"), shape.flag("pasted"))


def _clipping(shape: _Shape, document: ArticleDocument) -> Clipping:
    return Clipping(
        document=document,
        clipped=shape.time("clipped"),
        text_hash=shape.text("text_hash"),
        page_hash=shape.text_or_none("page_hash"),
        captured=shape.time_or_none("captured"),
        version=shape.number("version"),
        hash=shape.text("hash"),
        note=shape.text("note"),
        also=shape.shapes("also", _also),
    )


def _also(shape: _Shape) -> Also:
    return Also(
        shape.text("outlet"),
        shape.text("title"),
        shape.text_or_none("url"),
        shape.published("published"),
        shape.text("how"),
    )
