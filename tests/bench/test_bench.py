"""The bench itself, small: the press is the same everywhere, and both sides of a search find the same articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import build, press, searching


def test_the_press_writes_the_same_words_each_time() -> None:
    first, again = (list(press.pieces(20, press.Language())) for _ in range(2))
    assert first == again
    assert len({piece.text for piece in first}) == 20


def test_words_follow_zipfs_law() -> None:
    language = press.Language()
    words = " ".join(piece.text for piece in press.pieces(300, language)).lower().split()
    first, tenth, hundredth = (words.count(language.words[rank]) for rank in (0, 9, 99))
    assert first > 3 * tenth > 15 * hundredth


def test_both_sides_of_every_search_find_the_same_articles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "CACHE", tmp_path)
    monkeypatch.setattr(build, "TOPICS", 14)
    monkeypatch.setattr(searching, "ROUNDS", 1)
    measured = searching.measure(build.ready(300), 300)
    assert measured["of"] == 35
    found = {kind: narrowed["alone"]["hits"] for kind, narrowed in measured["kinds"].items()}
    assert min(found.values()) > 0, found
