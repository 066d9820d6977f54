"""Stories in the archive: how they are joined, and the analyst's word on them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.errors import ArchiveError
from monitor.likeness import clusters
from monitor.model import BodyState, Extraction, Hints, NewArticle
from monitor.stages.group import Group
from monitor.store import Archive, again, articles, journal, nearby, pages, purge, stories, story_list
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
    found = story_list.one(archive, only)
    assert found is not None
    assert (found.article_ids, found.outlets, found.kinds) == ((only,), ("Alone",), ())


def test_an_article_akin_to_two_stories_makes_them_one(archive: Archive) -> None:
    first, second, third = added(archive, "First", "Second", "Third")
    placed(archive, first)
    placed(archive, second)
    placed(archive, third, first, second, kind=4)
    (found,) = story_list.all(archive)
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
    assert story_list.kin(archive, first) == [Link(second, 2, 50.0, 1, 2)]
    stories.split(archive, [second], NOW)
    assert story_list.kin(archive, first) == []


def test_the_days_in_which_articles_belong_together_can_be_set(archive: Archive) -> None:
    assert nearby.days(archive) == 7
    nearby.set_days(archive, 3)
    assert nearby.days(archive) == 3


FIRE = (
    "A fire at a tyre warehouse in Oissel near Rouen drove 60 people from their homes on Thursday morning.\n\n"
    "Some 110 firefighters fought the flames until noon, the prefect Pierre Durand told reporters at the cordon."
)
BARGE = (
    "A barge with 700 tonnes of gravel went down in the river harbour of Béthune on Thursday, its skipper said.\n\n"
    "Nobody was hurt. Divers of the navigation office will look for leaks before it is lifted next week."
)


def came(archive: Archive, number: int, text: str, outlet: str) -> int:
    """Import one article of the hour."""
    new = NewArticle(title=f"News {number}", text=text, url=f"https://press.example/{number}", outlet=outlet)
    return articles.add(archive, new, NOW)[0]


def told(archive: Archive, number: int, text: str, outlet: str) -> int:
    """Import one article of the hour and put it into its story."""
    added_id = came(archive, number, text, outlet)
    grouped(archive)
    return added_id


def grouped(archive: Archive) -> None:
    stage = Group()
    while jobs := stories.todo(archive):
        done = [(job, asyncio.run(stage.work(job, None))) for job in jobs]  # type: ignore[arg-type]
        list(stage.keep(archive, done, NOW))


def extracted(archive: Archive, number: int, text: str) -> None:
    found = Extraction(state=BodyState.FULL, text=text, html="")
    articles.set_body(archive, number, found, NOW)
    grouped(archive)


def test_an_article_whose_text_became_another_is_placed_anew(archive: Archive) -> None:
    first, second = told(archive, 1, FIRE, "La Vigie"), told(archive, 2, FIRE, "The Courier")
    barge = told(archive, 3, BARGE, "Harbour Gazette")
    assert story_of(archive, second) == first
    extracted(
        archive, second, f"{BARGE}\n\nThe lock at Cuinchy stays closed until then, and boats wait there."
    )
    assert story_of(archive, second) == story_of(archive, barge)
    assert story_of(archive, first) == first


def test_a_story_goes_on_when_its_first_article_leaves_it(archive: Archive) -> None:
    first, second, third = (told(archive, number, FIRE, f"Outlet {number}") for number in range(3))
    extracted(
        archive, first, f"{BARGE}\n\nThe lock at Cuinchy stays closed until then, and boats wait there."
    )
    assert story_of(archive, first) == first
    assert story_of(archive, second) == story_of(archive, third) == second


def test_a_text_that_hardly_changed_stays_in_its_story(archive: Archive) -> None:
    first, second = told(archive, 1, FIRE, "La Vigie"), told(archive, 2, FIRE, "The Courier")
    articles.set_body(
        archive, second, Extraction(state=BodyState.FULL, text=f"{FIRE} He thanked them.", html=""), NOW
    )
    assert story_of(archive, second) == first


def test_the_analysts_word_outlives_another_text_and_later_arrivals(archive: Archive) -> None:
    first, second = told(archive, 1, FIRE, "La Vigie"), told(archive, 2, FIRE, "The Courier")
    barge = told(archive, 3, BARGE, "Harbour Gazette")
    stories.split(archive, [second], NOW)
    stories.merge(archive, [first, barge], NOW)
    extracted(
        archive, second, f"{FIRE}\n\nThe smoke was seen as far as Louviers and Elbeuf, twenty miles away."
    )
    for number in range(4, 8):
        told(archive, number, FIRE, f"Outlet {number}")
        told(archive, number + 10, BARGE, f"Outlet {number}")
    assert story_of(archive, second) == second
    assert story_of(archive, first) == story_of(archive, barge) == first


def test_no_article_joins_one_that_is_older_than_the_days_allow(archive: Archive) -> None:
    nearby.set_days(archive, 2)
    for title, day in (
        ("Warehouse burns near Rouen", 20),
        ("Tyres on fire in Oissel", 21),
        ("Flames at Oissel", 24),
    ):
        new = NewArticle(
            title=title,
            text=f"{title}.\n\n{FIRE}",
            url=f"https://outlet{day}.example/{title.replace(' ', '-')}",
            outlet=f"Outlet {day}",
            published=f"2021-11-{day}T08:00:00Z",
        )
        articles.add(archive, new, NOW)
    grouped(archive)
    sizes = sorted(len(story.article_ids) for story in story_list.all(archive))
    assert sizes == [1, 2]


def test_what_joined_a_merged_story_is_placed_anew_when_the_merge_is_undone(archive: Archive) -> None:
    fire, barge = told(archive, 1, FIRE, "La Vigie"), told(archive, 2, BARGE, "Harbour Gazette")
    stories.merge(archive, [fire, barge], NOW)
    late = told(archive, 3, BARGE, "The Courier")
    assert story_of(archive, late) == fire
    journal.undo(archive, NOW)
    grouped(archive)
    assert [story_of(archive, number) for number in (fire, barge, late)] == [fire, barge, barge]


def test_an_article_comes_back_from_a_purge_to_those_akin_to_it(archive: Archive) -> None:
    first, second = told(archive, 1, FIRE, "La Vigie"), told(archive, 2, FIRE, "The Courier")
    list(purge.run(archive, purge.Preview((first,), {}), NOW))
    third = told(archive, 3, FIRE, "The Echo")  # so that their story gets another number
    assert story_of(archive, second) == story_of(archive, third) == second
    journal.undo(archive, NOW)
    grouped(archive)
    assert [story_of(archive, number) for number in (first, second, third)] == [first] * 3


def test_an_article_that_stood_beside_the_analysts_story_comes_back_from_a_purge_to_where_it_stood(
    archive: Archive,
) -> None:
    first, second = told(archive, 1, FIRE, "La Vigie"), told(archive, 2, BARGE, "The Courier")
    stories.split(archive, [first], NOW)
    stories.renew(archive, {second: [Link(first, 2, 50.0, 1, 3)], first: []})
    assert story_of(archive, second) == second
    list(purge.run(archive, purge.Preview((second,), {}), NOW))
    journal.undo(archive, NOW)
    grouped(archive)
    assert story_of(archive, second) == second


def test_what_is_purged_for_good_is_akin_to_nobody(archive: Archive) -> None:
    first, second = told(archive, 1, FIRE, "La Vigie"), told(archive, 2, FIRE, "The Courier")
    list(purge.run(archive, purge.Preview((second,), {}), NOW))
    assert archive.value("SELECT count(*) FROM kinships") == 1, "it may come back"
    assert purge.forget(archive, NOW + purge.UNDO + timedelta(days=1)) == 1
    assert archive.value("SELECT count(*) FROM kinships") == 0
    assert story_of(archive, first) == first


def test_what_is_known_anew_of_kinships_takes_the_place_of_what_was_known(archive: Archive) -> None:
    fire, barge = told(archive, 1, FIRE, "La Vigie"), told(archive, 2, BARGE, "The Courier")
    stories.renew(archive, {barge: [Link(fire, 4, 5.0, 1, 3)], fire: [Link(barge, 4, 6.0, 1, 3)]})
    assert story_list.kin(archive, barge) == [Link(fire, 4, 6.0, 1, 3)], "the closer view counts"
    assert story_of(archive, barge) == story_of(archive, fire) == fire
    stories.renew(archive, {barge: [], fire: []})
    assert [story_of(archive, number) for number in (fire, barge)] == [fire, barge]


def test_stories_too_large_to_be_divided_anew_are_joined_where_it_is_known_later_that_they_belong_together(
    archive: Archive,
) -> None:
    fires = [came(archive, number, FIRE, f"Outlet {number}") for number in range(1, 31)]
    barges = [came(archive, number, BARGE, f"Outlet {number}") for number in range(31, 61)]
    grouped(archive)
    assert {story_of(archive, one) for one in fires} != {story_of(archive, one) for one in barges}
    known = {one: story_list.kin(archive, one) for one in [*fires, *barges]}
    cross = {one: [*known[one], *(Link(other, 4, 9.0, 1, 3) for other in fires)] for one in barges}
    stories.renew(archive, {**{one: known[one] for one in fires}, **cross})
    assert {story_of(archive, one) for one in [*fires, *barges]} == {fires[0]}


def test_an_article_that_no_portrait_can_be_taken_of_is_a_story_by_itself_and_holds_up_no_other(
    archive: Archive,
) -> None:
    one = came(archive, 1, FIRE, "La Vigie")
    (job,) = stories.todo(archive)
    Group().fail(archive, job, ArchiveError("A bug."), NOW)
    assert story_of(archive, one) == one
    assert stories.waiting(archive) == 0


def test_undoing_an_extraction_brings_an_article_back_to_those_akin_to_it(archive: Archive) -> None:
    first, second = told(archive, 1, FIRE, "La Vigie"), told(archive, 2, FIRE, "The Courier")
    barge = told(archive, 3, BARGE, "Harbour Gazette")
    page = pages.RawPage("https://press.example/2", NOW, 200, {}, "", b"")
    found = Extraction(state=BodyState.FULL, text=f"{BARGE}\n\n{BARGE}", html="")
    again.keep(archive, [(again.Job(second, page, Hints()), found)], NOW)
    grouped(archive)
    assert story_of(archive, second) == story_of(archive, barge) == second
    journal.undo(archive, NOW)
    grouped(archive)
    assert [story_of(archive, number) for number in (first, second, barge)] == [first, first, barge]


SEVEN = [(one, other) for other in range(7) for one in range(other)]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.dictionaries(st.sampled_from(SEVEN), st.sampled_from([5.0, 8.0, 25.0, 60.0])),
    st.permutations(range(7)),
)
def test_stories_are_those_of_all_kinships_at_once_in_whatever_order_articles_are_placed(
    archive: Archive, strengths: dict[tuple[int, int], float], order: list[int]
) -> None:
    archive.execute("DELETE FROM kinships")
    archive.execute("UPDATE articles SET story = NULL")
    numbers = archive.column("SELECT id FROM articles ORDER BY id") or added(archive, *"abcdefg")
    known: set[int] = set()
    for one in order:
        links = [
            Link(numbers[other], 4, strength, 0, 0)
            for other in known
            if (strength := strengths.get((min(one, other), max(one, other)))) is not None
        ]
        stories.place(archive, numbers[one], links)
        known.add(one)
    placed = {frozenset(story.article_ids) for story in story_list.all(archive)}
    wanted = clusters(range(7), strengths)
    assert placed == {frozenset(numbers[one] for one in group) for group in wanted}
