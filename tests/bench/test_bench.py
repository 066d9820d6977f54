"""The bench itself, small: the press is the same everywhere, and both sides of a search find the same articles."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest

from tests.bench import build, day, folding, frames, judging, polling, press, publishers, searching, tagging


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


def test_both_sides_of_what_is_judged_find_the_same_articles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "CACHE", tmp_path)
    monkeypatch.setattr(build, "TOPICS", 1)
    monkeypatch.setattr(judging, "ROUNDS", 1)
    assert set(judging.measure(build.ready(300))["kinds"]) == {*judging._questions()}


def test_new_articles_are_tagged_by_the_starter_topics_and_by_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tagging, "ARTICLES", 40)
    monkeypatch.setattr(tagging, "TOPICS", 4)
    monkeypatch.setattr(tagging, "PAGES", 1)
    measured = tagging.measure()
    assert set(measured["ratios"]) == {"starter_topics", "hundred_topics"}
    assert min(measured["articles_per_second"].values()) > 0


def test_every_round_of_the_polled_feeds_is_new_and_the_same_on_every_machine() -> None:
    first, again, later = polling.body(4, 1), polling.body(4, 1), polling.body(4, 2)
    assert first == again
    known, new = (set(re.findall(rb"<guid[^>]*>([^<]+)", content)) for content in (first, later))
    assert len(known) == len(new) == polling.ENTRIES
    assert not known & new


def test_the_worst_figure_of_polling_is_the_one_that_is_told() -> None:
    cost = dict.fromkeys(
        (
            f"{side}_{kind}_ms"
            for side in ("ours", "client", "feedparser", "reader")
            for kind in ("changed", "unchanged")
        ),
        10.0,
    )
    told = polling._report(cost, {"engine": 100.0, "worker": 25.0}, with_reader=True)
    assert told["figures"]["changed_to_reader"] == 1.0
    assert told["ratio"] == 8.0
    assert polling._report(cost, {}, with_reader=False)["reader"].startswith("absent")


def test_a_folded_list_is_compared_with_the_unfolded_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folding, "ROUNDS", 1)
    told = folding.measure(300)
    assert set(told["questions"]) == set(folding.QUESTIONS)
    ratios = [ratio for each in told["questions"].values() for ratio in each.values()]
    assert min(ratios) > 0
    assert told["ratio"] == max(ratios)


def test_frames_beside_an_engine_that_extracts_nothing_are_no_figure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    took = {"ms": {name: [1.0] for name in ("many", "fifty", "extracting")}, "rows": 50, "extracted": 0}
    monkeypatch.setattr(day, "served", contextlib.nullcontext)
    monkeypatch.setattr(day, "told", lambda *arguments: took)
    monkeypatch.setattr(build, "ready", lambda size: build.Files(tmp_path, tmp_path, 0.0))
    with pytest.raises(RuntimeError, match="extracted nothing"):
        frames.measure(tmp_path)


def test_each_edition_of_the_published_feeds_adds_entries_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishers, "PAGES", 1)
    made = publishers.Press()
    first = set(re.findall(rb"<guid[^>]*>([^<]+)", made.feed(8001)))
    made.started -= publishers.EDITION_SECONDS
    later = set(re.findall(rb"<guid[^>]*>([^<]+)", made.feed(8001)))
    assert len(first) == publishers.ENTRIES
    assert first < later
    assert len(later) == 2 * publishers.ENTRIES


def test_opening_articles_counts_for_the_longest_stall_alone() -> None:
    noted = {
        "late": {"typing": [1.0] * 99 + [9.0], "opening": [40.0] * 100},
        "keys": [10.0, 30.0],
        "openings": [20.0],
        "memory": {"list": 130.0},
        "engine": {"extract": 5},
    }
    told = day.report(noted, bare=60.0)
    assert told["figures"]["stall_p99_ms"] == 9.0
    assert told["figures"]["stall_longest_ms"] == 40.0
    assert told["figures"]["memory_over_bare_mb"] == 70.0
    assert told["ratio"] == 0.88
