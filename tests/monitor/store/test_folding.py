"""A folded list: one row for a story, whoever stands for it, whatever is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.model import DateBasis, Entry, Filter, Sort
from monitor.store import Archive, articles, feeds, folding, marks, search, stories
from monitor.store.articles import Arrival
from monitor.store.folding import standing

NOW = datetime(2021, 11, 25, 12, 0, tzinfo=UTC)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(tmp_path / "press.db", "create")


def press(archive: Archive, outlet: str, *titles: str, words: int = 20, minutes: int = 0) -> list[int]:
    """Let a feed of an outlet deliver articles, each a minute older than the one before."""
    known = [feed.id for feed in feeds.all(archive) if feed.outlet == outlet]
    feed = (
        known[0] if known else feeds.add(archive, f"https://{outlet}.example/f", outlet, outlet, now=NOW).id
    )
    made = []
    for number, title in enumerate(titles):
        at = f"{NOW - timedelta(minutes=minutes + number):%Y-%m-%dT%H:%M:%SZ}"
        address = f"https://{outlet}.example/{title}/{minutes}"
        text = f"{title} " * words
        made.append(
            Arrival(
                Entry(guid=address, url=address, title=title, published=at),
                (f"u:{address}",),
                title,
                at,
                DateBasis.FEED,
                text,
                "",
            )
        )
    return list(articles.arrive(archive, feed, made, NOW, False).new)


def folded(archive: Archive, question: Filter, chunk: int = 20_000) -> list[int]:
    return [row for part in folding.ids(archive, question, chunk=chunk, now=NOW) for row in part.rows]


def test_a_story_is_one_row_of_the_fullest_article(archive: Archive) -> None:
    (short,) = press(archive, "courier", "Boats", words=5)
    (long,) = press(archive, "gazette", "Boats again", words=50, minutes=9)
    (other,) = press(archive, "littoral", "Parking", minutes=4)
    stories.merge(archive, [short, long, *stored(archive, other)], NOW)
    answer = folding.page(archive, Filter(), now=NOW)
    assert [each.id for each in answer.page.articles] == [other, long]
    fold = answer.folds[long]
    assert fold.article_ids == (long, short)
    assert (fold.others, fold.unread) == (1, True)
    assert folded(archive, Filter()) == [other, long]


def stored(archive: Archive, *article_ids: int) -> tuple[int, ...]:
    """Place articles in stories of their own."""
    for article_id in archive.column("SELECT id FROM articles WHERE story IS NULL"):
        stories.place(archive, article_id, [])
    return ()


def test_an_article_of_a_feed_that_is_polled_stands_before_a_fuller_one() -> None:
    assert standing(True, 10, 5) > standing(False, 900, 1)
    assert standing(True, 11, 5) > standing(True, 10, 1)
    assert standing(True, 10, 1) > standing(True, 10, 5)


def test_where_only_a_copy_matches_it_stands_for_its_story(archive: Archive) -> None:
    (fullest,) = press(archive, "courier", "Boats", words=50)
    (copy,) = press(archive, "gazette", "Dinghies", words=5, minutes=3)
    stored(archive)
    stories.merge(archive, [fullest, copy], NOW)
    answer = folding.page(archive, Filter(query="dinghies"), now=NOW)
    assert [each.id for each in answer.page.articles] == [copy]
    assert answer.folds == {}
    assert folded(archive, Filter(query="dinghies")) == [copy]


def test_a_row_is_unread_while_one_of_its_articles_is(archive: Archive) -> None:
    first, second = press(archive, "courier", "Boats", "Boats again")
    stored(archive)
    stories.merge(archive, [first, second], NOW)
    marks.set(archive, [first], "read", True, NOW)
    (row,) = folded(archive, Filter())
    assert folding.page(archive, Filter(), now=NOW).folds[row].unread
    marks.set(archive, [second], "read", True, NOW)
    assert not folding.page(archive, Filter(), now=NOW).folds[row].unread


def test_what_was_read_stays_in_its_row_until_the_list_is_asked_for_anew(archive: Archive) -> None:
    first, second = press(archive, "courier", "Boats", "Boats again")
    stored(archive)
    stories.merge(archive, [first, second], NOW)
    unread = Filter(unread=True)
    (row,) = folded(archive, unread)
    known = {row: folding.page(archive, unread, now=NOW).folds[row].article_ids}
    marks.set(archive, [first, second], "read", True, NOW)
    _, folds = folding.rows(archive, [row], unread, known, NOW)
    assert set(folds[row].article_ids) == {first, second}
    assert not folds[row].unread


def test_articles_in_no_story_yet_are_rows(archive: Archive) -> None:
    made = press(archive, "courier", "Boats", "Cranes", "Dunes")
    assert folded(archive, Filter()) == made


def test_outlets_and_articles_of_the_same_outlet_are_told_apart(archive: Archive) -> None:
    made = press(archive, "courier", "Boats", "Boats again")
    stored(archive)
    stories.merge(archive, made, NOW)
    (fold,) = folding.page(archive, Filter(), now=NOW).folds.values()
    assert (len(fold.article_ids), fold.others) == (2, 0)


QUESTIONS = (
    Filter(),
    Filter(query="boats"),
    Filter(query="boats OR dunes"),
    Filter(query="-boats"),
    Filter(query='"boats 3" OR "dunes 2"'),
    Filter(query="boats NEAR/3 again -dunes"),
    Filter(unread=True, scope="inbox"),
    Filter(query="outlet:courier"),
)


@given(
    placed=st.lists(st.integers(0, 6), min_size=12, max_size=30),
    read=st.sets(st.integers(0, 29)),
    question=st.sampled_from(QUESTIONS),
    sort=st.sampled_from(("date", "arrival", "relevance")),
    chunk=st.integers(1, 9),
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_folding_is_the_list_without_those_for_whom_a_better_one_stands(
    tmp_path_factory: pytest.TempPathFactory,
    placed: list[int],
    read: set[int],
    question: Filter,
    sort: Sort,
    chunk: int,
) -> None:
    with Archive.open(tmp_path_factory.mktemp("fold") / "press.db", "create") as archive:
        made = []
        for number, story in enumerate(placed):
            title = f"{('Boats', 'Boats again', 'Dunes')[story % 3]} {number % 5}"
            outlet = ("courier", "gazette")[number % 2]
            made += press(archive, outlet, title, words=5 + 7 * (number % 3), minutes=3 * number)
        stored(archive)
        for story in range(6):  # those of 6 stay alone
            of_story = [made[place] for place, told in enumerate(placed) if told == story]
            if len(of_story) > 1:
                stories.merge(archive, of_story, NOW)
        feeds.remove(archive, "https://gazette.example/f", NOW)
        marks.set(archive, [made[place] for place in read if place < len(made)], "read", True, NOW)
        question = replace(question, sort=sort)
        every = [one for part in search.ids(archive, question, now=NOW) for one in part]
        expected = _brute(archive, every)
        assert folded(archive, question, chunk) == expected
        answer = folding.page(archive, question, limit=chunk, now=NOW)
        assert [each.id for each in answer.page.articles] == expected[:chunk]
        assert answer.page.more == (len(expected) > chunk)
        for row, fold in answer.folds.items():
            told = articles.get(archive, row).article.story
            assert set(fold.article_ids) == {
                one for one in every if articles.get(archive, one).article.story == told
            }


def _brute(archive: Archive, every: Sequence[int]) -> list[int]:
    found = {one: articles.get(archive, one).article for one in every}
    rows = []
    for one in every:
        rivals = [each for each in found.values() if each.story == found[one].story]
        best = max(rivals, key=lambda each: standing(each.outlet == "courier", each.words, each.id))
        if best.id == one:
            rows.append(one)
    return rows


# what happens to articles: which one, and to which story, how many words, or what of its feed
_CHANGES = st.lists(
    st.tuples(
        st.sampled_from(("story", "words", "feed", "appears", "gone")), st.integers(0, 7), st.integers(0, 4)
    ),
    max_size=14,
)


@given(changes=_CHANGES)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_changes_a_story_the_archive_knows_who_stands_for_it(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, int, int]]
) -> None:
    with Archive.open(tmp_path_factory.mktemp("stands") / "press.db", "create") as archive:
        made = press(archive, "courier", *"abcd") + press(archive, "gazette", *"efgh", minutes=9)
        polled = archive.column("SELECT id FROM feeds ORDER BY id")
        for what, place, number in changes:
            if what == "story":
                values = (number or None, made[place])
                archive.execute("UPDATE articles SET story = ? WHERE id = ?", values)
            elif what == "words":
                archive.execute("UPDATE articles SET words = ? WHERE id = ?", (number, made[place]))
            elif what == "feed":
                values = (number % 2 or None, polled[place % 2])
                archive.execute("UPDATE feeds SET removed = ? WHERE id = ?", values)
            elif what == "appears":
                archive.execute(
                    "INSERT OR IGNORE INTO appearances(article_id, feed_id, seen, title, print)"
                    " SELECT id, ?, 0, '', x'' FROM articles WHERE id = ?",
                    (polled[number % 2], made[place]),
                )
            else:
                archive.execute("DELETE FROM articles WHERE id = ?", (made[place],))
        told = archive.all("SELECT id, story, words, polled FROM standings WHERE story IS NOT NULL")
        heads = {
            story: max(
                (row for row in told if row[1] == story), key=lambda row: standing(row[3], row[2], row[0])
            )[0]
            for story in {row[1] for row in told}
        }
        assert dict(archive.all("SELECT id, head FROM behind")) == {
            row[0]: heads[row[1]] for row in told if row[0] != heads[row[1]]
        }
