"""The stories of labelled articles, through the real stage and a real archive."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.stories.groups import Told, groups
from tests.stories.measuring import grouped, mistakes, scores


@pytest.fixture(scope="module")
def told() -> list[Told]:
    return groups("tune")


@pytest.fixture(scope="module")
def story(told: list[Told], tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    return grouped(told, tmp_path_factory.mktemp("stories"))


def test_articles_of_one_event_are_one_story_in_any_language(told: list[Told], story: dict[str, int]) -> None:
    found = scores(told, story)
    assert found["within"].precision >= 0.98, mistakes(told, story)
    assert found["within"].recall >= 0.9, mistakes(told, story)
    assert found["across"].recall >= 0.7, mistakes(told, story)


def test_no_lookalike_is_joined(told: list[Told], story: dict[str, int]) -> None:
    joined = [
        (one.id, other.id)
        for one in told
        for other in told
        if one.like == other.event and story[one.id] == story[other.id]
    ]
    assert joined == []


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_arrival_does_not_matter(told: list[Told], tmp_path: Path, seed: int) -> None:
    events = {
        "loon clearance 16 nov",
        "loon clearance june",
        "rescue 138 monday",
        "rescue 93 tuesday",
        "storm arwen",
    }
    chosen = [one for one in told if one.event in events]
    orders = []
    for number in range(2):
        random.Random(seed * 2 + number).shuffle(chosen)
        folder = tmp_path / str(number)
        folder.mkdir()
        story = grouped(chosen, folder, batch=4)
        orders.append({frozenset(name for name in story if story[name] == value) for value in story.values()})
    assert orders[0] == orders[1]
