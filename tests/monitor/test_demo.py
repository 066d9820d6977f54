"""The demo newsroom's data holds what its header promises. Nothing is served here: only the files are read."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

DEMO = Path(__file__).parents[2] / "resources" / "demo"
TOPICS = {"Camp clearances", "Border funding", "Diplomatic rows"}
REQUIRED = {"title", "author", "published", "summary", "section", "topics"}
OPTIONAL = {
    "appears_after",
    "changed_after",
    "date_in_feed",
    "date_on_page",
    "feeds",
    "kind",
    "paraphrase_of",
    "updated",
    "wire",
}


@dataclass(frozen=True)
class Story:
    """One file of the newsroom: where it stands, its front matter, its text."""

    outlet: str
    slug: str
    front: dict[str, Any]
    text: str

    @property
    def name(self) -> str:
        return f"{self.outlet}/{self.slug}"

    @property
    def blocks(self) -> list[str]:
        return [block.strip() for block in self.text.split("\n\n") if block.strip()]


def read(path: Path) -> Story:
    """Read one article file; the front matter stands between two lines of +++."""
    before, front, text = path.read_text(encoding="utf-8").split("+++\n", 2)
    assert before == "", path
    return Story(path.parent.name, path.name.removesuffix(".txt"), tomllib.loads(front), text)


def load(name: str) -> dict[str, Any]:
    """Read one of the two TOML files of the newsroom."""
    return tomllib.loads((DEMO / name).read_text(encoding="utf-8"))


NEWSROOM = load("newsroom.toml")
CHROME = load("chrome.toml")
OUTLETS: dict[str, dict[str, Any]] = {outlet["key"]: outlet for outlet in NEWSROOM["outlet"]}
FILES = [read(path) for path in sorted((DEMO / "articles").glob("*/*.txt"))]
SECOND = [story for story in FILES if story.slug.endswith(".v2")]
STORIES = [story for story in FILES if story not in SECOND]
WITH_TEXT = [story for story in STORIES if story.front.get("kind", "article") == "article"]


def language(story: Story) -> str:
    """Return the language of the story's outlet."""
    return str(OUTLETS[story.outlet]["language"])


def words(story: Story) -> int:
    """Count the words of the text, as a reader would: by blanks."""
    return len(story.text.split())


def chrome_lines(table: object) -> set[str]:
    """Collect every line of the chrome, however deep."""
    if isinstance(table, str):
        return {table}
    if isinstance(table, dict):
        return set().union(*(chrome_lines(value) for value in table.values()))
    if isinstance(table, list):
        return set().union(*(chrome_lines(value) for value in table))
    raise AssertionError(table)


def test_seven_outlets_publish_in_three_languages() -> None:
    spoken = defaultdict(list)
    for outlet in OUTLETS.values():
        spoken[outlet["language"]].append(outlet["region"])
    assert len(OUTLETS) >= 7
    assert len(spoken["en"]) >= 3
    assert len(spoken["fr"]) >= 3 and "fr-BE" in spoken["fr"]
    assert spoken["de"] == ["de-DE"]


def test_feeds_come_in_three_formats_and_one_is_broken() -> None:
    feeds = [feed for outlet in OUTLETS.values() for feed in outlet["feeds"]]
    assert {feed["format"] for feed in feeds} == {"rss", "atom", "json"}
    assert len({feed["path"] for feed in feeds}) == len(feeds)
    assert all(feed["path"].startswith(f"/{key}/") for key, o in OUTLETS.items() for feed in o["feeds"])
    assert len([feed for feed in feeds if feed.get("broken")]) == 1
    assert {feed.get("text", "summary") for feed in feeds} == {"summary", "full"}


def test_every_outlet_has_a_layout_a_chrome_and_articles() -> None:
    for key, outlet in OUTLETS.items():
        assert outlet["layout"] in NEWSROOM["layout"]
        assert outlet["language"] in CHROME
        assert "{slug}" in outlet["address"] and outlet["address"].startswith(f"/{key}/")
        assert len([story for story in WITH_TEXT if story.outlet == key]) >= 7
    assert {story.outlet for story in FILES} == set(OUTLETS)


def test_at_least_52_articles_have_a_text_of_150_to_900_words() -> None:
    assert len(WITH_TEXT) >= 52
    lengths = {story.name: words(story) for story in WITH_TEXT + SECOND}
    assert {name: n for name, n in lengths.items() if not 150 <= n <= 900} == {}
    assert 250 <= sum(lengths.values()) / len(lengths) <= 400
    assert max(lengths.values()) > 700


@pytest.mark.parametrize("story", FILES, ids=lambda story: story.name)
def test_front_matter_is_complete_and_knows_no_other_field(story: Story) -> None:
    assert set(story.front) >= REQUIRED
    assert set(story.front) <= REQUIRED | OPTIONAL
    assert all(story.front[field].strip() for field in ("title", "author", "summary", "section"))
    assert set(story.front["topics"]) <= TOPICS
    assert len(set(story.front["topics"])) == len(story.front["topics"])
    assert re.fullmatch(r"[a-z0-9-]+(\.v2)?", story.slug)


@pytest.mark.parametrize("story", FILES, ids=lambda story: story.name)
def test_articles_are_of_autumn_2021_with_an_offset(story: Story) -> None:
    published = story.front["published"]
    assert isinstance(published, datetime) and published.tzinfo is not None
    assert datetime(2021, 9, 1, tzinfo=UTC) <= published <= datetime(2021, 12, 4, tzinfo=UTC)


def test_articles_stand_only_in_whole_feeds_of_their_outlet() -> None:
    for story in FILES:
        paths = {feed["path"] for feed in OUTLETS[story.outlet]["feeds"] if not feed.get("broken")}
        assert set(story.front.get("feeds", ())) <= paths, story.name


def test_some_articles_stand_in_two_feeds() -> None:
    assert len([story for story in STORIES if len(story.front.get("feeds", ())) == 2]) >= 5


def test_every_whole_feed_has_entries() -> None:
    filled = {path for s in STORIES for path in s.front.get("feeds", [OUTLETS[s.outlet]["feeds"][0]["path"]])}
    assert filled == {f["path"] for o in OUTLETS.values() for f in o["feeds"] if not f.get("broken")}


@pytest.mark.parametrize("story", FILES, ids=lambda story: story.name)
def test_no_two_blocks_of_an_article_are_alike(story: Story) -> None:
    assert len(set(story.blocks)) == len(story.blocks)
    assert all("\n" not in block for block in story.blocks), "a block is one line"


@pytest.mark.parametrize("story", FILES, ids=lambda story: story.name)
def test_texts_hold_neither_markup_nor_chrome(story: Story) -> None:
    assert not re.search(r"<[a-z/]|&[a-z]+;|https?://|\*", story.text)
    lines = {line for line in chrome_lines(CHROME) if len(line) > 25}
    assert not [line for line in lines if line in story.text]
    for block in story.blocks:
        if block.startswith("!"):
            assert re.fullmatch(r"!\[[^\]]{10,}\]\([^)]+\)", block), block


def test_each_topic_has_positives_in_every_language_and_each_language_has_negatives() -> None:
    for spoken in ("en", "fr", "de"):
        of_language = [story for story in WITH_TEXT if language(story) == spoken]
        for topic in TOPICS:
            assert [story for story in of_language if topic in story.front["topics"]], (spoken, topic)
        assert len([story for story in of_language if not story.front["topics"]]) >= 5
    assert [story for story in WITH_TEXT if set(story.front["topics"]) == TOPICS]
    for topic in TOPICS:
        assert len([story for story in WITH_TEXT if topic in story.front["topics"]]) >= 10, topic


def test_three_wire_stories_run_in_three_outlets_each_with_edits() -> None:
    wires: dict[str, list[Story]] = defaultdict(list)
    for story in STORIES:
        if "wire" in story.front:
            wires[story.front["wire"]].append(story)
    assert len(wires) == 3
    for copies in wires.values():
        assert len({copy.outlet for copy in copies}) == 3
        assert len({copy.front["title"] for copy in copies}) == 3
        assert len({copy.text for copy in copies}) == 3
        assert len({language(copy) for copy in copies}) == 1
        shared = set.intersection(*(set(re.findall(r"\w{4,}", copy.text.lower())) for copy in copies))
        for copy in copies:
            own = set(re.findall(r"\w{4,}", copy.text.lower()))
            assert len(shared) >= 0.4 * len(own), copy.name


def test_a_machine_paraphrased_a_story_that_exists() -> None:
    copies = [story for story in STORIES if "paraphrase_of" in story.front]
    assert len(copies) == 1
    (original,) = [story for story in STORIES if story.name == copies[0].front["paraphrase_of"]]
    assert original.outlet != copies[0].outlet
    assert original.front["topics"] == copies[0].front["topics"]
    assert not set(original.blocks) & set(copies[0].blocks)


def test_one_article_changes_its_figure_at_a_later_poll() -> None:
    changing = [story for story in STORIES if "changed_after" in story.front]
    assert [f"{story.name}.v2" for story in changing] == [story.name for story in SECOND]
    before, after = changing[0], SECOND[0]
    assert "31" in before.blocks[0] and "wenty-seven" in after.blocks[0]
    assert len(after.blocks) == len(before.blocks) + 1
    assert set(before.blocks) & set(after.blocks)
    assert before.front["published"] == after.front["published"] < after.front["updated"]
    assert 60 <= before.front["changed_after"] <= 360


def test_about_ten_articles_are_published_later_over_six_minutes() -> None:
    later = sorted(story.front["appears_after"] for story in STORIES if "appears_after" in story.front)
    assert 8 <= len(later) <= 14
    assert len(set(later)) == len(later)
    assert later[0] <= 60 and 300 <= later[-1] <= 360


def test_one_page_is_a_consent_wall_and_one_is_gone() -> None:
    for kind in ("consent", "gone"):
        (story,) = [story for story in STORIES if story.front.get("kind") == kind]
        assert story.text.strip() == ""
        assert len(story.front["summary"].split()) >= 8
        assert CHROME[language(story)][kind]["paragraphs"]


def test_the_undated_article_opens_with_its_date() -> None:
    (story,) = [story for story in STORIES if story.front.get("date_in_feed") is False]
    assert story.front["date_on_page"] is False
    assert story.blocks[0].startswith(f"date {story.front['published']:%Y-%m-%d} ")


def test_some_texts_have_headings_quotations_figures_and_datelines() -> None:
    blocks = [block for story in WITH_TEXT for block in story.blocks]
    for mark in ("## ", "> ", "!["):
        assert len([block for block in blocks if block.startswith(mark)]) >= 1, mark
    assert (
        len([s for s in WITH_TEXT if re.match(r"[A-ZÀ-Ý-]{4,}[^.]{0,20}\((CPA|AMP)\) – ", s.blocks[0])]) >= 3
    )


def test_chrome_has_the_same_parts_in_every_language_and_speaks_of_the_topics() -> None:
    assert set(CHROME["en"]) == set(CHROME["fr"]) == set(CHROME["de"])
    for table in CHROME.values():
        lines = chrome_lines(table)
        assert any(re.search(r"\bcamps?\b|campement|Lager|räumt", line) for line in lines)
        assert any(re.search(r"[Mm]illion|£54m|money", line) for line in lines)
        assert any(re.search(r"uninvited|désinvitée|Ausgeladen", line) for line in lines)
        assert table["byline"].count("{author}") == 1
        assert "{owner}" in table["copyright"] and "{year}" in table["copyright"]
