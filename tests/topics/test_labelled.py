"""The labelled short articles are enough, even, and labelled by the three topics alone. Only the files are read."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

ROOM = Path(__file__).parent
TOPICS = {"Camp clearances", "Border funding", "Diplomatic rows"}


def _articles(folder: str) -> list[dict[str, Any]]:
    return [
        article
        for path in sorted((ROOM / folder).glob("*.toml"))
        for article in tomllib.loads(path.read_text(encoding="utf-8"))["article"]
    ]


ARTICLES, WIDER, VOICES = _articles("labelled"), _articles("wider"), _articles("voices")
LATER = _articles("later")


def test_there_are_240_articles_in_three_languages() -> None:
    languages = Counter(article["language"] for article in ARTICLES)
    assert len(ARTICLES) >= 240
    assert set(languages) == {"en", "fr", "de"}
    assert languages["en"] >= 0.45 * len(ARTICLES)
    assert languages["fr"] >= 0.3 * len(ARTICLES)
    assert languages["de"] >= 0.13 * len(ARTICLES)


def test_the_wider_stock_has_both_halves_and_six_languages() -> None:
    assert {article["language"] for article in WIDER} == {"en", "fr", "de", "nl", "it", "es"}
    for topic in TOPICS:
        halves = Counter(article["split"] for article in WIDER if topic in article["topics"])
        assert min(halves.values()) >= 15, (topic, halves)
    for field in ("id", "title", "text"):
        assert len({article[field] for article in WIDER}) == len(WIDER), field


def test_the_voices_are_short_and_long_and_hold_as_many_near_misses_in_both_halves() -> None:
    lengths = sorted(len(article["text"].split()) for article in VOICES)
    assert len(VOICES) >= 150 and lengths[19] <= 40 and lengths[-15] >= 250
    assert sum(not article["topics"] for article in VOICES) >= 0.4 * len(VOICES)
    for topic in (*TOPICS, None):
        halves = Counter(
            article["split"]
            for article in VOICES
            if (topic in article["topics"] if topic else not article["topics"])
        )
        assert abs(halves["tune"] - halves["hold"]) <= 3, (topic, halves)
    for field in ("id", "title", "text"):
        assert len({article[field] for article in VOICES}) == len(VOICES), field


def test_the_later_stock_is_for_tuning_alone_because_its_misses_were_read() -> None:
    assert len(LATER) == 210 and {article["split"] for article in LATER} == {"tune"}
    for topic in TOPICS:
        assert sum(topic in article["topics"] for article in LATER) >= 40, topic
    for field in ("id", "text"):
        others = {article[field] for article in (*ARTICLES, *WIDER, *VOICES)}
        assert len({article[field] for article in LATER} - others) == len(LATER), field


def test_every_article_is_whole_and_none_stands_twice() -> None:
    for article in ARTICLES:
        assert set(article) == {"id", "language", "title", "text", "topics", "split"}, article
        assert article["title"].strip() and article["text"].strip(), article["id"]
        assert set(article["topics"]) <= TOPICS and article["split"] in {"tune", "hold"}, article["id"]
        assert 1 <= len(article["text"].strip().split("\n\n")) <= 4, article["id"]
    for field in ("id", "title", "text"):
        assert len({article[field] for article in ARTICLES}) == len(ARTICLES), field


def test_both_halves_are_alike() -> None:
    for language in ("en", "fr", "de"):
        for topic in (*TOPICS, None):
            halves = Counter(
                article["split"]
                for article in ARTICLES
                if article["language"] == language
                and (topic in article["topics"] if topic else not article["topics"])
            )
            assert abs(halves["tune"] - halves["hold"]) <= 3, (language, topic, halves)
            assert min(halves["tune"], halves["hold"]) >= 5, (language, topic, halves)
