"""Stories on the command line: the list, and the lineage of one of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.model import DateBasis, NewArticle
from monitor.store import Archive, articles, stories
from monitor.store.stories import Link
from tests.journeys.commands import Presswatch

NINE = datetime(2021, 11, 24, 9, tzinfo=UTC)
TEXT = (
    "DUNKIRK (Reuters) - Police cleared a camp of 1,500 people on a disused railway line on Tuesday.\n\n"
    "Contractors in white overalls pulled down the tents and loaded blankets onto lorries."
)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Presswatch, list[int]]:
    path = tmp_path_factory.mktemp("stories") / "archive.db"
    texts = (TEXT, TEXT.replace("1,500", "1,900").removeprefix("DUNKIRK (Reuters) - "), "It rained in Hull.")
    with Archive.open(path, "create") as archive, archive.transaction():
        ids = [
            articles.add(
                archive,
                NewArticle(
                    title=f"Title {number}",
                    text=text,
                    outlet=f"Outlet {number}",
                    published=f"{NINE + timedelta(hours=number):%Y-%m-%dT%H:%M:%SZ}",
                    published_basis=DateBasis.PAGE,
                    language="en",
                ),
                NINE + timedelta(hours=5),
            )[0]
            for number, text in enumerate(texts)
        ]
        for article_id, links in zip(ids, ([], [Link(ids[0], 2, 80.0, 2, 2)], []), strict=True):
            stories.place(archive, article_id, links)
    return Presswatch(path), ids


def test_every_story_is_listed_with_its_kinds(told: tuple[Presswatch, list[int]]) -> None:
    presswatch, (first, copy, alone) = told
    listed = presswatch.json("stories")
    assert [sorted(one) for one in listed] == [
        ["articles", "first", "id", "kinds", "last", "outlets", "title"]
    ] * 2
    by_id = {one["id"]: one for one in listed}
    assert by_id[alone]["kinds"] == []
    assert by_id[first] == {
        "id": first,
        "title": by_id[first]["title"],
        "outlets": ["Outlet 0", "Outlet 1"],
        "articles": [first, copy],
        "first": "2021-11-24T09:00:00Z",
        "last": "2021-11-24T10:00:00Z",
        "kinds": ["wire"],
    }


def test_the_lineage_of_a_story_says_who_copied_whom_and_what_drifted(
    told: tuple[Presswatch, list[int]],
) -> None:
    presswatch, (first, copy, alone) = told
    found = presswatch.json("stories", "--lineage", str(copy))
    assert (found["story"], found["left_out"]) == (first, 0)
    root, line = found["articles"]
    assert (root["id"], root["copies"], root["agency"], root["kind"], root["order"]) == (
        first,
        None,
        "Reuters",
        None,
        None,
    )
    assert (line["copies"], line["kind"], line["shared"], line["order"]) == (first, "wire", 2, "published")
    assert [(each["kind"], each["before"], each["after"]) for each in line["drifts"]] == [
        ("number", "1,500", "1,900")
    ]
    assert "number: 1,500 -> 1,900" in presswatch("stories", "--lineage", str(first)).output
    presswatch("stories", "--lineage", str(alone), status=1)
    presswatch("stories", "--lineage", "1", status=1)
    presswatch("stories", "--lineage", str(first), "--since", "7d", status=2)


def test_the_days_of_a_story_are_told_and_set(told: tuple[Presswatch, list[int]]) -> None:
    presswatch, _ = told
    assert presswatch.json("stories", "days") == {"days": 7}
    assert "within 7 days." in presswatch("stories", "days").output
    assert presswatch.json("stories", "days", "3") == {"days": 3}
    assert presswatch.json("stories", "days") == {"days": 3}
