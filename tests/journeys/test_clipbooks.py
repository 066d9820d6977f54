"""A report from the command line: clip, note, order, list, undo; and the way of a JSON file to another desk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.commands import Presswatch

CLIPBOOK_KEYS = ["id", "name", "template", "lead", "sections", "clippings", "created", "changed"]
CLIPPING_KEYS = [
    "id", "hash", "text_hash", "page_hash", "captured", "clipped", "version", "note", "section", "changed", "also",
    "clipbook", "briefing",
]  # fmt: skip
TEXTS = {
    "quay": "The quay at Sète is closed until Friday, the harbour master said on Monday.\n\nSix boats wait outside.",
    "rail": "Trains to the coast stand still because of a strike that began before dawn.",
    "farm": "Farmers drove forty tractors to the prefecture and left them there overnight.",
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> tuple[Presswatch, dict[str, int]]:
    """Make, once, the archive that every test has a copy of."""
    folder = tmp_path_factory.mktemp("desk")
    presswatch = Presswatch(folder / "desk.db")
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    results = presswatch.json("import", *(str(folder / f"{name}.txt") for name in TEXTS))
    presswatch("topics", "set", "Strikes", "strike*")
    return presswatch, {Path(result["file"]).stem: result["id"] for result in results}


@pytest.fixture
def presswatch(desk: tuple[Presswatch, dict[str, int]], tmp_path: Path) -> Presswatch:
    return desk[0].copied(tmp_path)


@pytest.fixture
def ids(desk: tuple[Presswatch, dict[str, int]]) -> dict[str, int]:
    return desk[1]


def listed(presswatch: Presswatch, name: str) -> list[tuple[int, str | None, str | None]]:
    return [
        (each["id"], each["clipping"]["section"], each["clipping"]["note"])
        for each in presswatch.json("clipbook", "list", name)
    ]


def test_a_clipbook_is_made_filled_listed_and_given_up(presswatch: Presswatch, ids: dict[str, int]) -> None:
    made = presswatch.json("clipbook", "new", "Morning", "--template", "briefing", "--lead", "Good morning.")
    assert list(made) == CLIPBOOK_KEYS
    assert {key: made[key] for key in ("name", "template", "lead", "sections", "clippings")} == {
        "name": "Morning", "template": "briefing", "lead": "Good morning.", "sections": [], "clippings": 0,
    }  # fmt: skip
    (added,) = presswatch.json(
        "clipbook", "add", "Morning", str(ids["quay"]), "--section", "Ports", "--note", "Ask the port."
    )
    assert list(added["clipping"]) == CLIPPING_KEYS
    assert added["title"].startswith("The quay")
    presswatch("clipbook", "add", "morning", str(ids["rail"]), str(ids["farm"]))
    assert listed(presswatch, "Morning") == [
        (ids["rail"], None, None),
        (ids["farm"], None, None),
        (ids["quay"], "Ports", "Ask the port."),
    ]
    presswatch("clipbook", "order", "Morning", str(ids["farm"]))
    assert [each[0] for each in listed(presswatch, "Morning")][:2] == [ids["farm"], ids["rail"]]
    assert {each["id"] for each in presswatch.json("search", "is:clipped")} == set(ids.values())
    shown = presswatch("clipbook", "list", "Morning").output
    assert "Ports" in shown
    assert "Ask the port." in shown
    left = presswatch.json("clipbook", "remove", "Morning", str(ids["rail"]))
    assert left["clippings"] == 2
    presswatch("clipbook", "remove", "Morning")
    assert presswatch.json("clipbook", "list") == []
    presswatch("undo")
    presswatch("undo")
    assert len(listed(presswatch, "Morning")) == 3


def test_a_clipbook_is_made_from_a_search_in_one_step(presswatch: Presswatch, ids: dict[str, int]) -> None:
    made = presswatch.json("clipbook", "new", "Strikes today", "--query", "strike OR tractor", "--by-topic")
    assert (made["clippings"], made["sections"]) == (2, ["Strikes"])
    assert listed(presswatch, "Strikes today") == [(ids["farm"], None, None), (ids["rail"], "Strikes", None)]


def test_what_is_wrong_is_said_and_changes_nothing(presswatch: Presswatch, ids: dict[str, int]) -> None:
    presswatch("clipbook", "new", "Morning")
    assert "already" in presswatch("clipbook", "new", "morning", status=1).errors
    assert "no clipbook" in presswatch("clipbook", "list", "Evening", status=1).errors
    assert (
        "There is no article 7"
        in presswatch("clipbook", "add", "Morning", "7", str(ids["quay"]), status=1).errors
    )
    assert "no clipping" in presswatch("clipbook", "remove", "Morning", str(ids["quay"]), status=1).errors
    presswatch("clipbook", "add", "Morning", status=2)
    presswatch("clipbook", "new", "X", "--template", "poster", status=2)
    presswatch("clipbook", "set", "Morning", status=2)
    assert listed(presswatch, "Morning") == []
    assert "clipbook" in presswatch("--help").output
    assert "NAME" in presswatch("clipbook", "add", "--help").output


def test_a_clipbook_is_exported_as_it_was_frozen(
    presswatch: Presswatch, ids: dict[str, int], tmp_path: Path
) -> None:
    presswatch("clipbook", "new", "Morning")
    presswatch("clipbook", "add", "Morning", str(ids["farm"]), str(ids["quay"]))
    target = tmp_path / "morning.json"
    presswatch("export", "--format", "json", "--output", str(target), "--clipbook", "morning")
    assert [each["id"] for each in json.loads(target.read_text("utf-8"))] == [ids["farm"], ids["quay"]]
    presswatch("export", "--format", "json", "--output", str(target), "--clipbook", "Evening", status=1)
    presswatch(
        "export",
        "--format",
        "json",
        "--output",
        str(target),
        "--clipbook",
        "Morning",
        "--query",
        "x",
        status=2,
    )


def exported(presswatch: Presswatch, name: str) -> list[dict[str, Any]]:
    """Export a clipbook as JSON."""
    target = presswatch.archive.with_suffix(".json")
    presswatch("export", "--format", "json", "--output", str(target), "--clipbook", name)
    found: list[dict[str, Any]] = json.loads(target.read_text("utf-8"))
    return found


def test_what_was_exported_comes_back_at_another_desk(
    presswatch: Presswatch, ids: dict[str, int], tmp_path: Path
) -> None:
    presswatch("mark", str(ids["quay"]), "--read", "--star")
    presswatch("topics", "add", "Strikes", str(ids["farm"]))
    presswatch("topics", "reject", "Strikes", str(ids["rail"]))
    presswatch("clipbook", "new", "Morning")
    presswatch(
        "clipbook", "add", "Morning", *map(str, ids.values()), "--section", "Coast", "--note", "Check."
    )
    articles = exported(presswatch, "Morning")
    file = tmp_path / "handed over.json"
    file.write_text(json.dumps(articles), "utf-8")

    other = Presswatch(tmp_path / "other.db")
    other("topics", "set", "Strikes", "strike*")
    first = other.json("import", str(file))
    assert [(each["id"], each["status"], each["reason"]) for each in first] == [
        (article["id"], "new", None) for article in articles
    ]
    again = other.json("import", str(file))
    assert [each["status"] for each in again] == ["known"] * 3

    back = exported(other, "Morning")
    for before, after in zip(articles, back, strict=True):
        del before["clipping"]["id"], after["clipping"]["id"], before["story"], after["story"]
        assert after == before
    assert {each["id"] for each in other.json("search", "is:clipped is:starred")} == {ids["quay"]}
    tags = {each["id"]: [(t["origin"], t["verdict"]) for t in each["tags"]] for each in back}
    assert tags[ids["farm"]] == [("analyst", None)]
    assert tags[ids["rail"]] == [("rule", "rejected")]


def test_what_cannot_be_taken_back_is_said_article_by_article(
    presswatch: Presswatch, ids: dict[str, int], tmp_path: Path
) -> None:
    presswatch("topics", "add", "Strikes", str(ids["farm"]))
    presswatch("clipbook", "new", "Morning")
    presswatch("clipbook", "add", "Morning", *map(str, ids.values()))
    articles = exported(presswatch, "Morning")
    articles[0]["text"] += " And a sentence that nobody wrote."
    articles[1]["arrived"] = "yesterday"
    file = tmp_path / "altered.json"
    file.write_text(json.dumps(articles), "utf-8")
    other = Presswatch(tmp_path / "other.db")
    results = other.json("import", str(file), status=1)
    assert [each["status"] for each in results] == ["new", "failed", "new"]
    assert "hash" in results[0]["reason"]
    assert "arrived" in results[1]["reason"]
    assert "Strikes" in results[2]["reason"]
    assert [each["title"] for each in other.json("clipbook", "list", "Morning")] == [articles[2]["title"]]
    file.write_text('{"name": "presswatch", "version": 1}', "utf-8")
    (result,) = other.json("import", str(file), status=1)
    assert result["status"] == "failed"
    (result,) = other.json("import", str(tmp_path / "missing.json"), status=1)
    assert result["status"] == "failed"
