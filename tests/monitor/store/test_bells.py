"""What bells ring for: new articles of feeds, once, when they are judged; nothing old, nothing known."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from monitor.errors import UnknownError
from monitor.model import NewArticle
from monitor.notifying import Bell, Telling, Wishes
from monitor.store import (
    Archive,
    articles,
    bells,
    feeds,
    journal,
    marks,
    meta,
    purge,
    searches,
    stories,
    topics,
)
from tests.monitor.store.conftest import NOW, Desk, arrival

CAMPS = Bell("topic", "Camps")
FERRIES = Bell("search", "Ferries")


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk with a topic and a saved search that have bells, and a feed that has been polled before."""
    topics.set(desk.archive, "Camps", "camp", desk.now)
    topics.set(desk.archive, "Storms", "storm", desk.now)
    searches.set(desk.archive, "Ferries", "ferry NEAR/4 crew is:unread", desk.now)
    feed = desk.feed()
    feeds.set(desk.archive, feed.id, last_success=desk.now - timedelta(hours=1))
    bells.set(desk.archive, CAMPS, True)
    bells.set(desk.archive, FERRIES, True)
    return desk


def bring(
    desk: Desk, guid: str, text: str, published: str = "2021-11-24T12:00:00Z", feed: str = "Le Fanal"
) -> int:
    """Let an article come, and take it through the stages that follow."""
    number = desk.article(guid, text=text, published=published, feed=feed)
    settle(desk)
    return number


def settle(desk: Desk) -> None:
    """Judge what came, and place it in stories, each in one of its own."""
    desk.tag()
    desk.archive.execute("UPDATE articles SET state = 'full' WHERE state = 'pending'")
    for waiting in stories.todo(desk.archive):
        stories.place(desk.archive, waiting.article_id, ())


def singles(telling: Telling) -> list[tuple[int, tuple[Bell, ...]]]:
    return [(each.article_id, each.bells) for each in telling.singles]


def test_a_new_article_rings_the_bells_of_its_topics_and_searches_once(desk: Desk) -> None:
    camp = bring(desk, "a", "The camp was cleared.")
    both = bring(desk, "b", "A ferry and its crew at the camp.")
    bring(desk, "c", "A storm.")
    assert bells.look(desk.archive, desk.now) == bells.look(desk.archive, desk.now)
    told = bells.tell(desk.archive, desk.now)
    assert singles(told) == [(camp, (CAMPS,)), (both, (CAMPS, FERRIES))]
    assert told.singles[0].outlet == "Le Fanal"
    assert bells.tell(desk.archive, desk.now) == Telling()


def test_nothing_is_told_twice_after_the_archive_was_closed(desk: Desk) -> None:
    bring(desk, "a", "The camp was cleared.")
    bells.tell(desk.archive, desk.now)
    bring(desk, "b", "Another camp.")
    desk.archive.close()
    with Archive.open(desk.archive.path, "write") as again:
        assert len(bells.tell(again, NOW).singles) == 1
        assert bells.tell(again, NOW) == Telling()


def test_what_was_there_before_the_first_bell_is_not_told(desk: Desk) -> None:
    bring(desk, "a", "A storm.")
    bells.set(desk.archive, Bell("topic", "storms"), True)
    settled = bring(desk, "b", "Another storm.")
    assert [number for number, _ in singles(bells.tell(desk.archive, desk.now))][-1] == settled
    for bell in bells.all(desk.archive):
        bells.set(desk.archive, bell, False)
    bring(desk, "c", "A camp that nobody wants to hear of.")
    bells.set(desk.archive, CAMPS, True)
    assert bells.tell(desk.archive, desk.now) == Telling()


def test_first_polls_imports_old_articles_and_read_ones_are_not_told(desk: Desk) -> None:
    bring(desk, "first", "A camp.", feed="The Courier")
    articles.add(desk.archive, NewArticle("A saved camp", "The camp in a file."), desk.now)
    bring(desk, "old", "An old camp.", published="2021-11-20T12:00:00Z")
    read = bring(desk, "read", "A camp that was read at once.")
    marks.set(desk.archive, [read], "read", True, desk.now)
    settle(desk)
    told = bells.tell(desk.archive, desk.now)
    assert (told.singles, told.digest) == ((), None)
    assert bells.look(desk.archive, desk.now) == Telling()


def test_a_copy_of_a_story_that_was_told_is_not_told_later(desk: Desk) -> None:
    first = bring(desk, "a", "The camp was cleared.")
    assert bells.tell(desk.archive, desk.now).singles
    copy = bring(desk, "b", "The camp was cleared.")
    desk.archive.execute("UPDATE articles SET story = ? WHERE id = ?", (first, copy))
    told = bells.tell(desk.archive, desk.now)
    assert not told.singles
    assert told.done == {copy}


def test_an_article_is_told_when_it_is_judged_and_in_a_story_or_after_some_minutes_without_its_page(
    desk: Desk,
) -> None:
    number = desk.article("a", text="A camp.")
    assert bells.look(desk.archive, desk.now).waits
    desk.tag()
    assert bells.look(desk.archive, desk.now).singles == ()
    later = desk.now + timedelta(minutes=10)
    assert [each.article_id for each in bells.tell(desk.archive, later).singles] == [number]


def test_an_article_without_a_bell_is_looked_at_again_when_its_page_is_there(desk: Desk) -> None:
    number = desk.article("a", text="A teaser.")
    desk.tag()
    later = desk.now + timedelta(minutes=11)
    assert bells.tell(desk.archive, later).singles == ()
    desk.archive.execute(
        "INSERT INTO tags (topic_id, article_id, rule, stands) SELECT id, ?, 1, 1 FROM topics WHERE name = 'Camps'",
        (number,),
    )
    settle(desk)
    assert [each.article_id for each in bells.tell(desk.archive, later).singles] == [number]


def test_more_than_a_few_come_in_one_digest_and_quiet_hours_hold_everything(desk: Desk) -> None:
    for number in range(5):
        bring(desk, f"camp {number}", "A camp.")
    wished = bells.keep(desk.archive, Wishes(quiet=True, begins=time(13), ends=time(14)))
    assert bells.wishes(desk.archive) == wished
    assert bells.tell(desk.archive, desk.now, "Europe/Paris").digest is None
    assert bells.look(desk.archive, desk.now, "Europe/Paris").waits
    after_hours = desk.now + timedelta(minutes=31)
    told = bells.tell(desk.archive, after_hours, "Europe/Paris")
    assert told.digest is not None
    assert told.digest.counts == ((CAMPS, 5),)
    assert bells.look(desk.archive, after_hours, "Europe/Paris") == Telling()


def test_a_pause_is_kept_and_ended(desk: Desk) -> None:
    until = desk.now + timedelta(hours=1)
    assert bells.pause(desk.archive, until).until == until
    bring(desk, "a", "A camp.")
    assert bells.look(desk.archive, desk.now).waits
    assert bells.pause(desk.archive, None).until is None
    assert bells.look(desk.archive, desk.now).singles


def test_bells_go_with_the_names_of_what_they_hang_on(desk: Desk) -> None:
    topics.rename(desk.archive, "Camps", "Encampments", desk.now)
    searches.rename(desk.archive, "Ferries", "Boats", desk.now)
    assert bells.all(desk.archive) == {Bell("topic", "Encampments"), Bell("search", "Boats")}
    searches.remove(desk.archive, "Boats", desk.now)
    assert bells.all(desk.archive) == {Bell("topic", "Encampments")}
    searches.set(desk.archive, "boats", "ferry", desk.now)
    bells.set(desk.archive, Bell("topic", "ENCAMPMENTS"), False)
    assert bells.all(desk.archive) == {Bell("search", "boats")}
    with pytest.raises(UnknownError, match="no topic “Nothing”"):
        bells.set(desk.archive, Bell("topic", "Nothing"), True)


def test_wishes_that_make_no_sense_are_the_usual_ones(desk: Desk) -> None:
    made: tuple[object, ...] = (
        7,
        [],
        {
            "begins": "soon",
            "ends": "07:00+01:00",
            "days": 3,
            "most": -1,
            "minutes": "x",
            "until": "now",
            "quiet": 1,
        },
    )
    for nonsense in made:
        meta.set(desk.archive, "notifying.wishes", nonsense)
        assert bells.wishes(desk.archive) == Wishes()


def test_what_an_import_or_an_undo_brings_of_an_earlier_day_is_not_noted(desk: Desk) -> None:
    desk.now -= timedelta(hours=2)
    desk.deliver(arrival("restored", text="A camp."))
    assert desk.archive.value("SELECT count(*) FROM unheard") == 0


def test_what_nobody_looks_at_is_forgotten(desk: Desk) -> None:
    bring(desk, "a", "A camp.")
    assert bells.look(desk.archive, desk.now + timedelta(days=4)).singles == ()
    desk.now = datetime(2021, 11, 28, tzinfo=NOW.tzinfo)
    desk.deliver(arrival("b", published="2021-11-27T10:00:00Z"))
    assert desk.archive.value("SELECT count(*) FROM unheard") == 1
    bells.keep(desk.archive, Wishes(on=False))
    assert desk.archive.value("SELECT count(*) FROM unheard") == 0


def test_what_was_told_stays_told_when_it_was_purged_and_comes_back(desk: Desk) -> None:
    number = bring(desk, "a", "The camp was cleared.")
    assert bells.tell(desk.archive, desk.now).singles
    later = desk.now + timedelta(hours=1)
    list(purge.run(desk.archive, purge.preview(desk.archive, "camp", later), later))
    assert desk.find("camp") == []
    journal.undo(desk.archive, later)
    assert desk.find("camp") == [number]
    settle(desk)
    assert bells.look(desk.archive, later).singles == ()
