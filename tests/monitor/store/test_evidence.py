"""The chain of seals only grows, and the page of a clipping is the one that it was made from."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.errors import PresswatchError
from monitor.sealing import NOTHING
from monitor.store import articles, clipbooks, clippings, evidence, freezing, pages
from monitor.store.driver import sqlite3
from tests.monitor.store.conftest import NOW, Desk, arrival

LATER = NOW + timedelta(hours=1)


def test_seals_follow_one_another(desk: Desk) -> None:
    first = evidence.seal(desk.archive, "a" * 64, NOW, ["c" * 64])
    second = evidence.seal(desk.archive, "b" * 64, LATER, ["d" * 64])
    assert (first.number, first.previous) == (1, NOTHING)
    assert (second.number, second.previous) == (2, first.hash)
    assert evidence.chain(desk.archive) == [first, second]
    assert first.holds
    assert second.holds


def test_what_is_sealed_already_keeps_its_seal(desk: Desk) -> None:
    first = evidence.seal(desk.archive, "a" * 64, NOW, ["c" * 64])
    assert evidence.seal(desk.archive, "a" * 64, LATER, ["c" * 64]) == first
    assert evidence.chain(desk.archive) == [first]


def test_no_seal_is_changed_or_taken_away(desk: Desk) -> None:
    evidence.seal(desk.archive, "a" * 64, NOW, ["c" * 64])
    for statement in ("UPDATE seals SET at = 1", "DELETE FROM seals"):
        with pytest.raises((PresswatchError, sqlite3.DatabaseError)):
            desk.archive.execute(statement)
    assert len(evidence.chain(desk.archive)) == 1


def test_who_changes_the_chain_by_force_breaks_it_from_there_on(desk: Desk) -> None:
    for letter in "abc":
        evidence.seal(desk.archive, letter * 64, NOW, [])
    assert evidence.broken(desk.archive) is None
    desk.archive.execute("DROP TRIGGER seals_stay_update")
    desk.archive.execute("UPDATE seals SET manifest = ? WHERE number = 2", ("d" * 64,))
    assert evidence.broken(desk.archive) == 2


def test_the_page_of_a_clipping_is_the_one_it_was_made_from(desk: Desk) -> None:
    number = desk.deliver(arrival("a")).new[0]
    url = "https://fanal.example/a"
    digest = pages.keep(desk.archive, number, url, NOW, 200, {"etag": "1"}, b"first")
    clipping = freezing.fresh(desk.archive, number, NOW)
    assert evidence.page(desk.archive, clipping) is None, "no text was read from a page yet"
    desk.archive.execute("UPDATE bodies SET page = ? WHERE article_id = ?", (digest, number))
    clipping = freezing.fresh(desk.archive, number, NOW)
    pages.keep(desk.archive, number, url, LATER, 200, {"etag": "2"}, b"second")
    found = evidence.page(desk.archive, clipping)
    assert found is not None
    assert (found.content, found.headers) == (b"first", {"etag": "1"})
    assert articles.get(desk.archive, number).article.id == number


def test_a_clipbook_knows_the_seal_of_what_it_holds_now(desk: Desk) -> None:
    archive = desk.archive
    numbers = desk.deliver(arrival("a"), arrival("b")).new
    clipbooks.new(archive, "Morning", NOW)
    assert evidence.sealed(archive, clipbooks.get(archive, "Morning")) is None, "nothing is in it"
    clippings.add(archive, "Morning", numbers, NOW)
    book = clipbooks.get(archive, "Morning")
    hashes = [each.hash for each in clippings.of(archive, book)]
    evidence.seal(archive, "a" * 64, NOW, hashes)
    made = evidence.seal(archive, "b" * 64, LATER, hashes)
    clipbooks.arrange(
        archive, "Morning", (), [(n, None) for n in reversed(clippings.ids(archive, book))], NOW
    )
    assert evidence.sealed(archive, book) == made, "the newest, in whatever order"
    clippings.remove(archive, "Morning", numbers[:1], NOW)
    assert evidence.sealed(archive, book) is None, "it holds something else now"
