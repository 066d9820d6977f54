"""Stories in the archive: how they are joined, and the analyst's word on them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.model import NewArticle
from monitor.store import Archive, articles, journal, stories
from monitor.store.stories import Link

NOW = datetime(2021, 11, 25, 12, 0, tzinfo=UTC)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(tmp_path / "press.db", "create")


def added(archive: Archive, *titles: str) -> list[int]:
    return [
        articles.add(
            archive,
            NewArticle(
                title=title, text=f"{title} " * 12, url=f"https://press.example/{title}", outlet=title
            ),
            NOW,
        )[0]
        for title in titles
    ]


def placed(archive: Archive, number: int, *akin: int, kind: int = 2) -> int:
    return stories.place(archive, number, [Link(other, kind, 50.0, 1, 2) for other in akin])


def story_of(archive: Archive, number: int) -> int | None:
    return articles.get(archive, number).article.story


def test_an_article_alone_is_a_story_of_its_own(archive: Archive) -> None:
    (only,) = added(archive, "Alone")
    assert placed(archive, only) == only
    found = stories.one(archive, only)
    assert found is not None
    assert (found.article_ids, found.outlets, found.kinds) == ((only,), ("Alone",), ())


def test_an_article_akin_to_two_stories_makes_them_one(archive: Archive) -> None:
    first, second, third = added(archive, "First", "Second", "Third")
    placed(archive, first)
    placed(archive, second)
    placed(archive, third, first, second, kind=4)
    (found,) = stories.all(archive)
    assert found.id == first
    assert found.article_ids == (first, second, third)
    assert found.kinds == (4,)


def test_what_was_split_is_not_joined_again(archive: Archive) -> None:
    first, second, third = added(archive, "First", "Second", "Third")
    placed(archive, first)
    placed(archive, second, first)
    assert stories.split(archive, [second], NOW) == second
    placed(archive, third, first, second)
    assert story_of(archive, first) == first
    assert story_of(archive, second) == second
    assert story_of(archive, third) == first


def test_what_was_merged_stays_together_and_can_be_undone(archive: Archive) -> None:
    first, second = added(archive, "First", "Second")
    placed(archive, first)
    placed(archive, second)
    assert stories.merge(archive, [second, first], NOW) == first
    assert story_of(archive, second) == first
    assert journal.undo(archive, NOW) == "Undone: 2 stories were merged"
    assert story_of(archive, second) == second
    placed(archive, second, first)
    assert story_of(archive, second) == first, "after the undo nothing is law any more"


def test_an_article_says_how_it_is_akin_to_the_others(archive: Archive) -> None:
    first, second = added(archive, "First", "Second")
    placed(archive, first)
    placed(archive, second, first)
    assert stories.kin(archive, first) == [Link(second, 2, 50.0, 1, 2)]
    stories.split(archive, [second], NOW)
    assert stories.kin(archive, first) == []


def test_the_days_in_which_articles_belong_together_can_be_set(archive: Archive) -> None:
    assert stories.days(archive) == 7
    stories.set_days(archive, 3)
    assert stories.days(archive) == 3
