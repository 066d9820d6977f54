"""What the reader changes about feeds: each change at once, and each can be undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from monitor.errors import AddressRefusedError
from monitor.model import Feed, FeedState
from monitor.store import Archive, feeds, journal, subscriptions
from tests.monitor.store.conftest import NOW

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def two(archive: Archive) -> list[Feed]:
    made = [
        feeds.add(archive, f"https://{name}.example/rss", title=name, folder="Coast", now=NOW)
        for name in ("fanal", "quay")
    ]
    feeds.set(archive, made[0].id, state=FeedState.OK, last_success=NOW, etag='"a"', body_hash="0f")
    feeds.set(archive, made[1].id, state=FeedState.FAILING, error="The server answers 503.", failures=3)
    return [feeds.get(archive, one.id) for one in made]


CHANGES: dict[str, Callable[[Archive, list[int]], None]] = {
    "moved": lambda archive, ids: subscriptions.move(archive, ids, "Paris/North", LATER),
    "muted": lambda archive, ids: subscriptions.mute(archive, ids, LATER),
    "removed": lambda archive, ids: subscriptions.remove(archive, ids, LATER),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_several_feeds_is_undone_in_one_step(
    archive: Archive, two: list[Feed], name: str
) -> None:
    CHANGES[name](archive, [one.id for one in two])
    assert feeds.all(archive) != two
    sentence = journal.undo(archive, LATER)
    assert sentence is not None
    assert "2 feeds" in sentence
    assert feeds.all(archive) == two
    assert journal.undo(archive, LATER) is None


def test_feeds_move_to_a_folder(archive: Archive, two: list[Feed]) -> None:
    subscriptions.move(archive, [two[0].id], " Paris / North/", LATER)
    assert [one.folder for one in feeds.all(archive)] == ["Coast", "Paris/North"]


def test_a_muted_feed_is_not_due_until_it_is_polled_again(archive: Archive, two: list[Feed]) -> None:
    subscriptions.mute(archive, [two[0].id], LATER)
    assert two[0].id not in {one.id for one in feeds.due(archive, LATER)}
    subscriptions.unmute(archive, [two[0].id], LATER)
    assert two[0].id in {one.id for one in feeds.due(archive, LATER)}
    assert feeds.get(archive, two[0].id).state is FeedState.OK


def test_a_removed_feed_keeps_its_articles(archive: Archive, two: list[Feed]) -> None:
    subscriptions.remove(archive, [two[0].id], LATER)
    assert [one.title for one in feeds.all(archive)] == ["quay"]
    assert archive.value("SELECT count(*) FROM feeds") == 2


def test_a_feed_that_was_given_up_can_be_asked_again(archive: Archive, two: list[Feed]) -> None:
    feeds.set(archive, two[1].id, state=FeedState.GONE, next_poll=None)
    subscriptions.mute(archive, [two[0].id], NOW)
    subscriptions.retry(archive, [one.id for one in two], LATER)
    assert [one.id for one in feeds.due(archive, LATER)] == [two[1].id]


def test_another_address_is_asked_anew_and_comes_back_with_undo(archive: Archive, two: list[Feed]) -> None:
    first = two[0]
    subscriptions.edit(
        archive, first.id, url=" www.fanal.example/new.xml", title="Le Fanal", folder="Coast", now=LATER
    )
    changed = feeds.get(archive, first.id)
    assert (changed.url, changed.title) == ("https://www.fanal.example/new.xml", "Le Fanal")
    assert (changed.state, changed.etag, changed.body_hash) == (FeedState.NEW, None, None)
    # its guids stay those of its first address, so nothing arrives twice
    assert feeds.addresses(archive, first.id)[0] == first.url
    assert journal.undo(archive, LATER) == "Undone: the feed fanal changed"
    back = feeds.get(archive, first.id)
    assert (back.url, back.title, back.state) == (first.url, first.title, FeedState.OK)
    assert feeds.addresses(archive, first.id)[0] == first.url


def test_another_host_is_not_trusted_with_what_the_old_one_was(archive: Archive) -> None:
    local = feeds.add(archive, "http://me:secret@quay.example/rss", allow_local=True, now=NOW)
    subscriptions.edit(archive, local.id, url="http://other.example/rss", title="Q", folder="", now=LATER)
    assert feeds.credentials(archive, local.id) is None
    assert not feeds.get(archive, local.id).allow_local


def test_a_password_in_a_new_address_is_kept_apart(archive: Archive, two: list[Feed]) -> None:
    subscriptions.edit(
        archive,
        two[0].id,
        url="https://me:secret@fanal.example/rss",
        title="fanal",
        folder="Coast",
        now=LATER,
    )
    assert feeds.credentials(archive, two[0].id) == ("me", "secret")
    assert feeds.get(archive, two[0].id).url == "https://fanal.example/rss"
    assert "secret" not in str(archive.all("SELECT earlier, sentence FROM journal"))


def test_an_edit_that_changes_nothing_is_no_change(archive: Archive, two: list[Feed]) -> None:
    first = two[0]
    subscriptions.edit(archive, first.id, url=first.url, title=" ", folder="Coast/", now=LATER)
    assert feeds.all(archive) == two
    assert journal.last(archive) is None


@pytest.mark.parametrize(
    "typed", ["", "file:///etc/passwd", "ftp://a.example/", "https://", "a b.example", "http://[::1", "|ls"]
)
def test_what_is_no_address_is_refused_and_nothing_is_lost(
    archive: Archive, two: list[Feed], typed: str
) -> None:
    with pytest.raises(AddressRefusedError, match="One looks like"):
        subscriptions.edit(archive, two[0].id, url=typed, title="T", folder="", now=LATER)
    assert feeds.all(archive) == two


def test_the_address_of_another_feed_is_refused(archive: Archive, two: list[Feed]) -> None:
    with pytest.raises(AddressRefusedError, match="Another feed has this address"):
        subscriptions.edit(archive, two[0].id, url=two[1].url, title="T", folder="", now=LATER)
    assert feeds.all(archive) == two


def test_the_address_of_a_feed_that_was_removed_is_free(archive: Archive, two: list[Feed]) -> None:
    subscriptions.remove(archive, [two[1].id], NOW)
    subscriptions.edit(archive, two[0].id, url=two[1].url, title="T", folder="", now=LATER)
    assert feeds.get(archive, two[0].id).url == two[1].url
    # The one that was removed has none to come back to.
    journal.undo(archive, LATER)
    journal.undo(archive, LATER)
    assert len({feed.url for feed in feeds.all(archive)}) == len(feeds.all(archive))
