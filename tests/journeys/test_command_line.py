"""The whole main job on the demo newsroom, through the command line."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from monitor.cli import NOT_YET
from monitor.newsroom import Newsroom
from tests.journeys.commands import Presswatch

ARTICLE_KEYS = {
    "id", "url", "title", "title_basis", "outlet", "feeds", "author", "published", "published_basis", "arrived",
    "language", "words", "state", "topics", "story", "read", "starred", "dismissed",
}  # fmt: skip
STARTER_TOPICS = ["Camp clearances", "Border funding", "Diplomatic rows"]


class Clock:
    """How long the newsroom has been open, as the test says."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def newsroom(clock: Clock) -> Iterator[Newsroom]:
    with Newsroom(clock) as serving:
        yield serving


@pytest.fixture(scope="module")
def polled(newsroom: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> Presswatch:
    """An archive that has polled every feed of the newsroom once."""
    presswatch = Presswatch(tmp_path_factory.mktemp("journey") / "archive.db")
    addresses = [feed["url"] for feed in newsroom.feeds]
    added = presswatch.json("feeds", "add", *addresses, "--folder", "Demo", "--allow-local", status=None)
    assert {entry["state"] for entry in added} <= {"new", None}
    for missing in (entry["url"] for entry in added if entry["state"] is None):
        assert "showbiz" in missing
    presswatch.json("poll")
    return presswatch


def truth(newsroom: Newsroom) -> dict[str, set[str]]:
    """The labels of the newsroom's editor: page address to topics."""
    return {
        newsroom.base + path: set(piece.facts.get("topics", []))
        for outlet in newsroom.outlets
        for path, piece in outlet.by_path.items()
    }


def test_a_round_brings_every_article_with_its_full_text(polled: Presswatch, newsroom: Newsroom) -> None:
    found = polled.json("search", "", "--limit", "0")
    visible = [
        newsroom.base + path
        for outlet in newsroom.outlets
        for path, piece in outlet.by_path.items()
        if piece.appears(0)
    ]
    assert len(found) == len(visible)
    states = {article["url"].partition("?")[0]: article["state"] for article in found}
    for outlet in newsroom.outlets:
        for path, piece in outlet.by_path.items():
            if piece.appears(0):
                wanted = {"article": "full", "consent": "consent", "gone": "gone"}[piece.kind]
                assert states[newsroom.base + path] == wanted, path


def test_an_article_carries_what_the_feed_and_the_page_say(polled: Presswatch) -> None:
    for article in polled.json("search", "", "--limit", "0"):
        assert set(article) == ARTICLE_KEYS | {"snippet"}
        assert article["title_basis"] in ("feed", "page")
        assert article["outlet"]
        whole = polled.json("show", str(article["id"])) if article["starred"] else None
        assert whole is None


def test_a_text_holds_every_paragraph_and_nothing_of_the_page_around_it(
    polled: Presswatch, newsroom: Newsroom
) -> None:
    by_url = {a["url"].partition("?")[0]: a["id"] for a in polled.json("search", "", "--limit", "0")}
    outlet = newsroom.outlets[0]
    path, piece = next((p, q) for p, q in outlet.by_path.items() if q.kind == "article" and q.appears(0))
    text = polled.json("show", str(by_url[newsroom.base + path]))["text"]
    paragraphs = [block for block in piece.blocks if not block.startswith(("#", ">", "!"))]
    assert all(paragraph in text for paragraph in paragraphs)
    chrome = outlet.chrome
    for around in (
        chrome["breaking"],
        *chrome["teasers"],
        *chrome["most_read"],
        chrome["newsletter"]["text"],
    ):
        assert around not in text


def test_tags_stand_with_the_words_that_caused_them(polled: Presswatch, newsroom: Newsroom) -> None:
    labels = truth(newsroom)
    found = polled.json("search", "", "--limit", "0")
    wrong: list[tuple[str, Any, Any]] = []
    for article in found:
        if article["state"] == "full":
            wanted = labels[article["url"].partition("?")[0]]
            if set(article["topics"]) != wanted:
                wrong.append((article["title"], sorted(article["topics"]), sorted(wanted)))
    assert len(wrong) <= len(found) // 20, wrong
    tagged = next(article for article in found if "Camp clearances" in article["topics"])
    whole = polled.json("show", str(tagged["id"]))
    tag = next(tag for tag in whole["tags"] if tag["topic"] == "Camp clearances")
    assert tag["origin"] == "rule"
    assert tag["verdict"] is None
    assert 0 < tag["strength"] <= 1
    assert tag["spans"]
    for field, start, end in tag["spans"]:
        assert whole[field][start:end].strip() == whole[field][start:end] != ""


def test_a_search_shows_its_hits(polled: Presswatch) -> None:
    found = polled.json("search", "camp* NEAR/12 (clear* OR evict* OR dismantl*)", "--limit", "5")
    assert 0 < len(found) <= 5
    for article in found:
        assert "[[" in article["snippet"] or "camp" in article["title"].lower()
    assert polled.json("search", "xylophonists") == []
    assert polled("search", "-camp", "--json").status == 0


def test_marks_are_kept_and_found(polled: Presswatch) -> None:
    article = polled.json("search", "", "--limit", "1")[0]["id"]
    polled("mark", str(article), "--star")
    assert [found["id"] for found in polled.json("search", "is:starred")] == [article]
    polled("mark", str(article), "--unstar")
    assert polled.json("search", "is:starred") == []
    assert polled("mark", "12345", "--read", status=1).errors.strip()


def test_several_marks_are_all_kept_but_not_two_that_contradict_each_other(polled: Presswatch) -> None:
    article = polled.json("search", "", "--limit", "1")[0]["id"]
    polled("mark", str(article), "--read", "--star")
    assert [found["id"] for found in polled.json("search", "is:starred is:read")] == [article]
    assert "opposite" in polled("mark", str(article), "--read", "--unread", status=2).errors
    polled("mark", str(article), "--unread", "--unstar")
    left = polled.json("search", "is:starred OR is:read", "--limit", "0")
    assert article not in [found["id"] for found in left]


@pytest.mark.parametrize("limit", [2**63, 10**30])
def test_a_limit_past_all_numbers_is_every_article(polled: Presswatch, limit: int) -> None:
    assert polled.json("search", "camp", "--limit", str(limit)) == polled.json(
        "search", "camp", "--limit", "5000"
    )


def test_a_topic_is_defined_tested_explained_and_removed(polled: Presswatch) -> None:
    would_be = polled.json("topics", "test", "dinghy OR dinghies")
    assert would_be["total"] == len(would_be["articles"]) > 0
    polled("topics", "set", "Dinghies", "dinghy OR dinghies")
    listed = {topic["name"]: topic for topic in polled.json("topics", "list")}
    assert list(listed) == [*STARTER_TOPICS, "Dinghies"]
    assert listed["Dinghies"]["articles"] == would_be["total"]
    first = would_be["articles"][0]["id"]
    why = polled.json("topics", "why", "dinghies", str(first))
    assert why["matched"] is True
    assert {"clause", "matched", "spans", "nearest"} == set(why["clauses"][0])
    polled("topics", "remove", "Dinghies")
    assert [topic["name"] for topic in polled.json("topics", "list")] == STARTER_TOPICS


def test_a_wrong_topic_query_shows_where_it_is_wrong(polled: Presswatch) -> None:
    wrong = polled("topics", "set", "Wrong", "camp AND (", status=1)
    assert "^" in wrong.errors
    assert polled("topics", "set", "Read", "camp is:read", status=1).errors


@pytest.mark.parametrize("name", ["html", "csv", "json", "pdf"])
def test_a_result_is_exported(polled: Presswatch, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"clippings.{name}"
    total = len(polled.json("search", 'topic:"camp clearances"', "--limit", "0"))
    polled("export", "--format", name, "--output", str(target), "--query", 'topic:"camp clearances"')
    content = target.read_bytes()
    if name == "csv":
        assert len(list(csv.reader(content.decode("utf-8-sig").splitlines()))) > total
    if name == "json":
        assert len(json.loads(content)) == total
    if name == "pdf":
        assert content.startswith(b"%PDF-")


def test_the_feeds_say_how_they_stand(polled: Presswatch) -> None:
    feeds = polled.json("feeds", "list")
    assert {
        "url",
        "title",
        "outlet",
        "folder",
        "state",
        "error",
        "last_success",
        "next_poll",
        "articles",
    } == set(feeds[0])
    assert {feed["state"] for feed in feeds if not feed["error"]} == {"ok"}


def test_feeds_travel_as_opml(polled: Presswatch, tmp_path: Path) -> None:
    target = tmp_path / "feeds.opml"
    polled("feeds", "export", str(target))
    other = Presswatch(tmp_path / "other.db")
    other("feeds", "import", str(target), "--allow-local")
    assert {f["url"] for f in other.json("feeds", "list")} == {f["url"] for f in polled.json("feeds", "list")}


def test_a_second_round_asks_politely_and_sees_what_changed(
    polled: Presswatch, newsroom: Newsroom, clock: Clock
) -> None:
    asked = len(newsroom.requests)
    first = polled.json("poll", "--all")
    assert first["new_articles"] == 0
    assert first["changed"] == 0
    feeds = [status for path, status in newsroom.requests[asked:] if path.endswith((".xml", ".json"))]
    assert feeds.count(304) >= len(newsroom.feeds) - 1
    clock.seconds = 3600.0
    second = polled.json("poll", "--all")
    late = sum(not piece.appears(0) for outlet in newsroom.outlets for piece in outlet.pieces)
    assert second["new_articles"] == late


@pytest.mark.parametrize(
    "arguments",
    [
        *((name,) for name in NOT_YET), ("purge",), ("extract",), ("backup",),
        ("nonsense",), ("search",), ("topics", "measure"), ("mark", "1"), ("export", "--format", "odt", "--output", "x", "--query", ""),
    ],
)  # fmt: skip
def test_what_is_no_command_is_wrong_usage(polled: Presswatch, arguments: tuple[str, ...]) -> None:
    assert polled(*arguments, status=2).errors.strip()


def test_reading_commands_do_not_make_an_archive(tmp_path: Path) -> None:
    presswatch = Presswatch(tmp_path / "missing.db")
    assert presswatch("search", "", status=1).errors.strip()
    assert not presswatch.archive.exists()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("mark", "1", "--read"), 1),
        (("topics", "remove", "camp clearances"), 0),
        (("feeds", "remove", "https://harbour.example/rss"), 1),
        (("import", "missing.txt"), 1),
    ],
)
def test_writing_commands_make_a_missing_archive(
    tmp_path: Path, arguments: tuple[str, ...], status: int
) -> None:
    presswatch = Presswatch(tmp_path / "missing.db")
    presswatch(*arguments, status=status)
    left = [topic["name"] for topic in presswatch.json("topics", "list")]
    assert left[-2:] == STARTER_TOPICS[-2:]
