"""What outlets allow to leave the archive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.errors import PresswatchError
from monitor.licence import FULL, Allowance, Licence
from monitor.model import DateBasis, NewArticle, SavedVerdict
from monitor.store import Archive, articles, feeds, journal, licences
from monitor.store.adding import add

NOW = datetime(2021, 12, 1, 6, 30, tzinfo=UTC)
FIFTY = Licence(Allowance.WORDS, 50)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive.db", "create") as archive:
        yield archive


def numbers(archive: Archive) -> dict[str, int]:
    return {each.name: each.id for each in licences.all(archive)}


def test_a_licence_holds_for_an_outlet_and_can_be_undone(archive: Archive) -> None:
    number, _ = add(archive, NewArticle("Camp emptied", "Tents were pulled down.", outlet="The Courier"), NOW)
    feed = feeds.add(archive, "https://courier.example/feed", outlet="The Courier", now=NOW)
    assert licences.of(archive).of(number, "The Courier") == FULL
    courier = numbers(archive)["The Courier"]
    licences.set(archive, [courier], FIFTY, NOW)
    licences.set(archive, [courier], FIFTY, NOW)
    assert [each.sentence for each in journal.steps(archive)] == ["the licence of The Courier"]
    held = licences.of(archive)
    assert held.of(number, "The Courier") == held.named(" the  COURIER ") == FIFTY
    assert held.named("Carillon") == FULL
    (line,) = [each for each in licences.all(archive) if each.name == "The Courier"]
    assert (line.feeds, line.licence) == (1, FIFTY)
    # under another name it is still the outlet that was agreed with, also for what was clipped before
    feeds.set(archive, feed.id, outlet="The Evening Courier")
    held = licences.of(archive)
    assert held.of(number, "The Courier") == FIFTY
    assert held.named("The Evening Courier") == FIFTY
    assert journal.undo(archive, NOW) == "Undone: the licence of The Courier"
    assert licences.of(archive).of(number, "The Courier") == FULL


def test_of_two_licences_the_stricter_holds(archive: Archive) -> None:
    number, _ = add(archive, NewArticle("Camp emptied", "Tents.", outlet="The Courier"), NOW)
    feeds.add(archive, "https://carillon.example/feed", outlet="Carillon", now=NOW)
    ids = numbers(archive)
    licences.set(archive, [ids["The Courier"]], FIFTY, NOW)
    licences.set(archive, [ids["Carillon"]], Licence(Allowance.LINK), NOW)
    assert licences.of(archive).of(number, "Carillon") == Licence(Allowance.LINK)


@pytest.mark.parametrize("words", [0, -1, 100_001])
def test_a_number_of_words_that_means_nothing_is_a_sentence(words: int, archive: Archive) -> None:
    with pytest.raises(PresswatchError, match="between 1 and 100,000 words"):
        licences.set(archive, [1], Licence(Allowance.WORDS, words), NOW)


def test_articles_without_a_text_are_told_apart(archive: Archive) -> None:
    bare = [NewArticle("", "", outlet="The Courier", keys=(f"https://courier.example/{n}",)) for n in (1, 2)]
    named = [NewArticle(title, "", outlet="The Courier") for title in ("Camp emptied", "Boats wait")]
    made = [add(archive, new, NOW) for new in (*bare, *named)]
    assert len(dict(made)) == 4
    assert [add(archive, new, NOW)[0] for new in (*bare, *named)] == [number for number, _ in made]


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "0001-01-01T00:00:00+23:00"])
def test_a_day_at_the_end_of_the_calendar_is_none_and_ends_nothing(day: str, archive: Archive) -> None:
    new = NewArticle("Camp emptied", "Tents.", published=day, published_basis=DateBasis.FEED)
    assert articles.get(archive, add(archive, new, NOW)[0]).article.published is None


def test_a_licence_goes_along_where_a_feed_turns_out_to_be_of_another_outlet(archive: Archive) -> None:
    feeds.add(archive, "https://courier.example/sport", outlet="The Courier", now=NOW)
    feed = feeds.add(archive, "https://courier.example/feed", outlet="courier.example", now=NOW)
    licences.set(archive, [numbers(archive)["courier.example"]], FIFTY, NOW)
    feeds.set(archive, feed.id, outlet="The Courier")
    assert licences.of(archive).named("The Courier") == FIFTY


def test_a_judged_article_leaves_with_its_whole_text_or_not_at_all(archive: Archive) -> None:
    number, _ = add(archive, NewArticle("Camp emptied", "Tents.", outlet="The Courier"), NOW)
    add(archive, NewArticle("Boats wait", "Six boats.", outlet="Carillon"), NOW)
    ours = SavedVerdict("Boats", True, "Camp emptied", "Tents.", number, outlets=("The Courier",))
    other = replace(ours, article_id=None, outlets=("Carillon",))
    assert licences.whole(archive, ours) and licences.whole(archive, other)
    licences.set(archive, [numbers(archive)["The Courier"]], FIFTY, NOW)
    assert not licences.whole(archive, ours)
    assert licences.whole(archive, other)
