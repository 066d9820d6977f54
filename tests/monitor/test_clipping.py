"""Freezing an article: what its hash covers, and that it is the same everywhere."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import shapes
from monitor.clipping import OWN_KEYS, Also, Captured, Clipping, freeze, hash_of, text_hash
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

NOON = datetime(2026, 3, 4, 12, 0, 5, 678901, tzinfo=UTC)


def article(**changes: Any) -> Article:
    """One made-up article."""
    plain = Article(
        id=7_000_000_001,
        url="https://littoral.example/quay",
        title="Quay closed after storm",
        title_basis=TitleBasis.PAGE,
        outlet="Le Littoral",
        feeds=("https://littoral.example/feed",),
        author="Claire Vasseur",
        published="2026-03-04T07:20:00Z",
        published_basis=DateBasis.FEED,
        arrived=datetime(2026, 3, 4, 7, 41, 3, 21, tzinfo=UTC),
        language="en",
        words=6,
        state=BodyState.FULL,
        topics=("Harbours",),
        story=3,
        read=False,
        starred=False,
        dismissed=False,
        badges=frozenset({DateBadge.FUTURE, DateBadge.CONFLICT}),
    )
    return replace(plain, **changes)


def document(**changes: Any) -> ArticleDocument:
    """One made-up article, whole."""
    plain = ArticleDocument(
        article=article(),
        text="The quay is closed “until Friday”, the harbour master said.",
        html="<p>The quay is closed “until Friday”, the harbour master said.</p>",
        versions=(Version(NOON, "Quay closed", "The quay is closed.", "Quay closed after storm", "…"),),
        appearances=(Appearance("https://littoral.example/feed", "Le Littoral", NOON, "Quay closed"),),
        tags=(Tag("Harbours", Origin.RULE, Verdict.CONFIRMED, 0.1, (Span("title", 0, 4),)),),
        dates=(DateCandidate(CandidateBasis.FEED_PUBLISHED, "2026-03-04T07:20:00Z", "Wed, 04 Mar 2026"),),
        source=Source("quay.html", NOON, pasted=False),
    )
    return replace(plain, **changes)


def frozen() -> Clipping:
    return freeze(document(), NOON, Captured("ab" * 32, NOON - timedelta(hours=4)))


def test_a_clipping_keeps_the_article_and_says_when_and_from_what() -> None:
    clipping = frozen()
    assert clipping.document == document()
    assert clipping.clipped == datetime(2026, 3, 4, 12, 0, 5, tzinfo=UTC)
    assert clipping.captured == datetime(2026, 3, 4, 8, 0, 5, tzinfo=UTC)
    assert clipping.page_hash == "ab" * 32
    assert clipping.version == 2
    assert clipping.id is None


def test_the_text_hash_is_that_of_title_and_text() -> None:
    said = "Quay closed after storm\n\nThe quay is closed “until Friday”, the harbour master said."
    assert frozen().text_hash == hashlib.sha256(said.encode()).hexdigest()


def test_the_hash_never_changes_between_releases() -> None:
    assert frozen().hash == "20feda309000cb4cb9ea6369fe6dcc7ed44302ccabf5d3f97d7579fecae18b65"


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_hash_is_the_same_in_every_process(seed: str) -> None:
    code = "from tests.monitor.test_clipping import frozen; print(frozen().hash)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert done.stdout.strip() == frozen().hash


def test_the_hash_can_be_reckoned_from_the_exported_article_alone() -> None:
    clipping = frozen()
    exported = json.loads(json.dumps(shapes.document(clipping.document)))
    left = {key: value for key, value in exported.items() if key not in OWN_KEYS}
    for version in left["versions"]:
        del version["changes"]
    covered = {
        "document": left,
        "clipped": "2026-03-04T12:00:05Z",
        "captured": "2026-03-04T08:00:05Z",
        "text_hash": clipping.text_hash,
        "page_hash": clipping.page_hash,
        "version": 2,
    }
    canonical = json.dumps(covered, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert hashlib.sha256(canonical.encode()).hexdigest() == clipping.hash


@pytest.mark.parametrize(
    "other",
    [
        {"text": "Another text."},
        {"html": "<p>Other markup.</p>"},
        {"versions": ()},
        {"appearances": ()},
        {"tags": ()},
        {"dates": ()},
        {"source": None},
        {"article": article(title="Quay open")},
        {"article": article(author=None)},
        {"article": article(published_basis=DateBasis.PAGE)},
        {"article": article(published="2026-03-04")},
        {"article": article(url=None)},
    ],
)
def test_the_hash_covers_every_part_of_the_article(other: dict[str, Any]) -> None:
    assert freeze(document(**other), NOON, version=2).hash != freeze(document(), NOON, version=2).hash


def test_the_hash_covers_capture_page_version_and_time() -> None:
    clipping = frozen()
    others = [
        replace(clipping, clipped=NOON + timedelta(seconds=1)),
        replace(clipping, page_hash=None),
        replace(clipping, captured=None),
        replace(clipping, version=1),
    ]
    assert len({hash_of(other) for other in others} | {clipping.hash}) == 5


def test_the_hash_leaves_out_what_the_analyst_adds_and_the_readers_marks() -> None:
    clipping = frozen()
    read = replace(clipping.document, article=article(read=True, starred=True, dismissed=True, story=None))
    later = replace(
        clipping, document=read, id=5, note="Ask the port.", section=1, changed=True, also=(Also("A", "B"),)
    )
    assert hash_of(later) == clipping.hash


def test_the_zone_of_a_clock_does_not_matter() -> None:
    paris = NOON.astimezone(timezone(timedelta(hours=1)))
    assert freeze(document(), paris).hash == freeze(document(), NOON).hash


@given(title=st.text(), text=st.text(), raw=st.text(), strength=st.floats(0, 1), author=st.none() | st.text())
def test_any_article_can_be_frozen_and_its_hash_is_found_again(
    title: str, text: str, raw: str, strength: float, author: str | None
) -> None:
    whole = document(
        article=article(title=title, author=author),
        text=text,
        tags=(Tag(raw, Origin.RULE, None, strength, ()),),
        dates=(DateCandidate(CandidateBasis.PAGE, None, raw),),
    )
    clipping = freeze(whole, NOON)
    assert clipping.hash == freeze(whole, NOON).hash == hash_of(clipping)
    assert clipping.text_hash == text_hash(title, text)
    assert freeze(replace(whole, text=text + "."), NOON).hash != clipping.hash


def test_halves_of_surrogate_pairs_do_not_keep_an_article_from_being_frozen() -> None:
    broken = freeze(document(text="a \ud800 b", article=article(title="\udfff")), NOON)
    assert broken.text_hash == text_hash("\ufffd", "a \ufffd b")
