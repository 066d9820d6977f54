"""The stories of labelled articles, through the real stage and a real archive."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.stories.groups import Told, groups
from tests.stories.measuring import grouped, mistakes, near_duplicates, scores


@pytest.fixture(scope="module")
def hold() -> list[Told]:
    return groups("hold")


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


def divided(told: list[Told], folder: Path, batch: int) -> set[frozenset[str]]:
    """Group articles in their order, so many at once, and return the stories."""
    folder.mkdir()
    story = grouped(told, folder, batch=batch)
    return {frozenset(name for name in story if story[name] == value) for value in story.values()}


@pytest.mark.parametrize("half", ["tune", "hold"])
@pytest.mark.parametrize("seed", range(1))
def test_the_order_of_arrival_and_the_size_of_batches_hardly_matter(
    half: str, tmp_path: Path, seed: int
) -> None:
    # Whose names are rare is known better the more has arrived, so a pair at the border may fall either way.
    told = groups(half)
    chance = random.Random(seed)
    once = divided(told, tmp_path / "once", batch=200)
    chance.shuffle(told)
    again = divided(told, tmp_path / "again", batch=chance.choice((1, 3, 17, 50)))
    assert len(once & again) >= 0.9 * len(once), once ^ again


@pytest.mark.parametrize("seed", range(2))
def test_where_evidence_is_equal_the_order_of_arrival_does_not_matter(tmp_path: Path, seed: int) -> None:
    told = groups("hold")
    once = divided(told, tmp_path / "once", batch=200)
    random.Random(seed).shuffle(told)
    assert divided(told, tmp_path / "again", batch=200) == once


def test_near_duplicates_are_one_story_and_named_as_such(hold: list[Told]) -> None:
    found = near_duplicates(hold)
    assert found.precision >= 0.99, found
    assert found.recall >= 0.97, found
